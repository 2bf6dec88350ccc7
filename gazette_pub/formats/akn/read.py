"""Akoma Ntoso, read."""

from __future__ import annotations

from gazette_pub.formats.akn.reading.file import root_of
from gazette_pub.formats.akn.reading.gazette import gazette
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Issue


def read(source: Source, report: Report) -> Issue:
    """The issue that the file holds: all its text outside `meta`, in its order, and what its elements carry.

    Raises UnreadableInput for what is no Akoma Ntoso, has a document type, or is nested deeper than an issue may be.
    """
    reading = Reading(report)
    return gazette(root_of(source.data, reading), source, reading)
