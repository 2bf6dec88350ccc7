"""The formats an issue can be read from, one row a format. A reader is loaded only when it is asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

from gazette_pub.problems import Report
from gazette_pub.source import Source

if TYPE_CHECKING:
    from gazette_pub.model import Issue


class Read(Protocol):
    """A reader: the issue that a source holds, valid against the schema. Findings go to `report`."""

    def __call__(self, source: Source, report: Report) -> Issue: ...


READERS = {
    "text": "gazette_pub.readers.text",
    "xml": "gazette_pub.readers.xml",
}


def reader_of(source: Source) -> Read:
    """The reader for this source's format."""
    read: Read = importlib.import_module(READERS[source.format]).read
    return read
