"""Akoma Ntoso 3.0, the OASIS standard for legal documents: an issue as `officialGazette`, and what is wrong in a file.

The way through: `gazette` makes the tree of a whole issue, `documents` one of its documents, `meta` what is said of it,
`front`, `body` and `back` its parts, `blocks` and `notes` their lines, `inline` what stands in a line. They share a
`Draft`, which keeps the eIds, the page ends, the references and the links, and the tables in `vocabulary`. `validate`
reads any Akoma Ntoso file and says what is wrong with it.

NC in a comment is the Akoma Ntoso Naming Convention 1.0 of OASIS.
"""
