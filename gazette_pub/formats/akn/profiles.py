"""For whom Akoma Ntoso is bent, and how: what a program that reads it can't do with what the standard allows."""

from __future__ import annotations

from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Profile:
    """What a program that we write for can't do.

    flat_attachments    it takes an attachment's text from its body alone: preface, preamble and conclusions stand there
    bare_headings       it stops at a heading that has an eId, under what it prints as a heading itself
    quotes_below        it has no new text in the line that announces it: that stands in a block below
    plain_notes         it takes the label of a note, and the language of conclusions, for lines of the text
    """

    flat_attachments: bool = False
    bare_headings: bool = False
    quotes_below: bool = False
    plain_notes: bool = False


STANDARD = Profile()
"""The standard as it is, bent for nobody."""

BLUEBELL = Profile(flat_attachments=True, quotes_below=True, plain_notes=True)
"""github.com/laws-africa/bluebell: the words PREFACE and PREAMBLE would go into the text of an attachment, ART and PARA into new
text."""

INDIGO = Profile(flat_attachments=True, bare_headings=True, quotes_below=True, plain_notes=True)
"""github.com/laws-africa/indigo, which edits by way of bluebell, and whose style sheet (html_akn.xsl) is such a one."""

PROFILES = {"standard": STANDARD, "bluebell": BLUEBELL, "indigo": INDIGO}
"""By their names on the command line; the first is the one that nobody asks for."""
