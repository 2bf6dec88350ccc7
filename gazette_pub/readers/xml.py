"""Issue XML, read back."""

from __future__ import annotations

from gazette_pub.model import Issue, parse
from gazette_pub.problems import Report
from gazette_pub.source import Source


def read(source: Source, report: Report) -> Issue:
    """The issue that the file holds, with the `source` its text was first read from. Raises UnreadableInput."""
    return parse(source.data)
