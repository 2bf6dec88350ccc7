"""Akoma Ntoso 3.0, the OASIS standard for legal documents: an issue as `officialGazette`, and what is wrong in a file.

`write` is the door of `writing`, `validate` that of `checking`; they share the tables in `vocabulary` and `iris`.

NC in a comment is the Akoma Ntoso Naming Convention 1.0 of OASIS.
"""
