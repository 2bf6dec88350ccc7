"""Akoma Ntoso from the issue XML.

The way through: `gazette` makes the tree of a whole issue, `documents` one of its documents, `meta` what is said of it,
`front`, `body` and `back` its parts, `blocks` and `notes` their lines, `inline` what stands in a line. They share a
`Draft`, which keeps the eIds, the page ends, the references and the links.
"""
