"""Akoma Ntoso 3.0, the OASIS standard for legal documents: an issue as `officialGazette`, and what is wrong in a file.

The way through: `gazette` makes the tree of a whole issue, `documents` one of its documents, `front`, `body` and `back`
the parts of a document, `inline` a line of text. They share a `Draft`, which keeps the eIds, the page ends, the
references and the links. `validate` reads any Akoma Ntoso file and says what is wrong with it.

NC in a comment is the Akoma Ntoso Naming Convention 1.0 of OASIS.
"""
