"""Issue XML, read back."""

from __future__ import annotations

from gazette_pub.model import Issue, parse
from gazette_pub.problems import Report, UnreadableInput
from gazette_pub.source import Source


def read(source: Source, report: Report) -> Issue:
    """The issue that the file holds, with the `source` its text was first read from. Raises UnreadableInput."""
    if b"<!ENTITY" in source.data:
        raise UnreadableInput("it declares entities, which no issue XML does", hint="write out what they stand for")
    return parse(source.data)
