"""The formats an issue can be written in, one row a format. A writer is loaded only when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from gazette_pub.problems import Report, ignore

if TYPE_CHECKING:
    from gazette_pub.model import Issue


@dataclass(frozen=True)
class Press:
    """What a writer needs besides the issue.

    `made`: the moment written into the file as its making (UTC); the clock never enters a writer by another way.
    `report`: where findings go (a character that no font has). `progress`: told the name of each step as it begins.
    """

    made: datetime
    report: Report = field(default=ignore)
    progress: Callable[[str], None] = field(default=ignore)


class Write(Protocol):
    """A writer: the whole file as bytes. The issue is finished and valid; it is not changed."""

    def __call__(self, issue: Issue, press: Press) -> bytes: ...


@dataclass(frozen=True)
class Format:
    """A format that issues are written in: what the file's name ends with, and the module whose `write` makes it."""

    suffix: str
    module: str

    def load(self) -> Write:
        write: Write = importlib.import_module(self.module).write
        return write


WRITERS = {
    "xml": Format(".issue.xml", "gazette_pub.writers.xml"),
    "pdf": Format(".pdf", "gazette_pub.writers.pdf"),
    "docx": Format(".docx", "gazette_pub.writers.docx"),
    "akn": Format(".akn.xml", "gazette_pub.writers.akn"),
    "html": Format(".html", "gazette_pub.writers.html"),
}
