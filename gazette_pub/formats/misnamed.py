"""A file whose name says another format than its bytes: it is read as what it is, and that is said."""

from __future__ import annotations

from gazette_pub.formats import FORMATS, MARKDOWN, named_after
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say

MISNAMED = rule(
    "R106",
    Grade.WARNING,
    """The file's name ends as those of one format do, and what is in it is of another.

    It was read as what it is. Where the name is right, this is another file than was meant: an extracted text that was saved
    over a PDF, say, or a download that went wrong. Get the right one; else rename this one.""",
)


def report_name(source: Source, report: Report) -> None:
    """Reports a name that says another format than the one that the file is read in."""
    named = named_after(source.name)
    if (
        named is None
        or named == source.format
        or (named, source.format) == ("text", MARKDOWN)
        or source.name.lower().endswith(".xml")
    ):  # any of several is called so
        return
    named_kind, kind = FORMATS[named].kind, FORMATS[source.format].kind
    report(MISNAMED.found(say("its name says that it is {named}, and it is {kind}", named=named_kind, kind=kind)))
