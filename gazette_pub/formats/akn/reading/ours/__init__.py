"""Akoma Ntoso that this program wrote, read back: the issue XML that it was made from.

What an element is stands in the table that the writer has too (`native.py`); what that leaves open, in the records of the
document's metadata. All text is read from the elements themselves. Without the records the same documents, articles, items
and paragraphs come back, and less is said of them.
"""
