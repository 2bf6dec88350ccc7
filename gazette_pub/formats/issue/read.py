"""Issue XML, read back."""

from __future__ import annotations

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.pictures import Pictures


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that the file holds, with the `source` its text was first read from. Raises UnreadableInput."""
    return parse(source.data)
