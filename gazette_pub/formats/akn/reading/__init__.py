"""The issue XML from Akoma Ntoso.

The way through: `file` is the tree of the bytes, `gazette` makes the issue of it, `documents` one document, `blocks` what
stands in one, `inline` what stands in a line. `names` says what each element is read as, `kept` what stays as it was said.
Nothing here knows which system wrote a file.
"""
