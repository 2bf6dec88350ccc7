"""What the page reads by and writes by. Whoever opens it says how: the command by its files and its record of hand work."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Protocol

from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import Message
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats import Press
    from gazette_pub.issue.model import Issue


@dataclass(frozen=True)
class Work:
    """What was read: the source; the issue with all hand work so far, as every format would be made of it; its findings, and
    which of them were seen (by their places in the list). `press`: how pages are made. `notes`: what was done about hand work.
    `into`: the file that corrections go to."""

    source: Source
    issue: Issue
    findings: list[Finding]
    press: Press
    seen: frozenset[int] = frozenset()
    notes: tuple[Message, ...] = ()
    into: str = ""


class Door(Protocol):
    """By which an issue comes in, and a correction goes out. Each method raises GazetteError for what cannot be done."""

    @property
    def name(self) -> str:
        """What the input is called."""
        ...

    def stamp(self) -> Hashable:
        """Another one as soon as a file that the issue is read from is another. Raises nothing."""
        ...

    def source(self) -> Source | None:
        """What is shown while it is read for the first time; None where that takes a reading, too. Raises nothing."""
        ...

    def read(self, progress: Callable[[Message], None]) -> Work:
        """The issue as it stands now. `progress` is told the name of each long step as it begins."""
        ...

    def stands(self) -> bytes:
        """The bytes of the issue XML that corrections go to: what was read last, and what is written first where that is not so."""
        ...

    def put(self, data: bytes, over: bytes) -> None:
        """Puts an issue XML in the place of that one. Raises OutputNotWritten where another stands there by now."""
        ...
