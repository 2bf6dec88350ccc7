"""What WeasyPrint says while it sets a page, heard by the one who had it set.

WeasyPrint tells of its steps, and of characters that no font has, in loggers of the whole process. Nothing of these is
changed for anybody else: neither their levels nor their handlers. What is said in a thread or task that listens is handed to
the listener, too, whatever the levels are.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from contextvars import ContextVar

Ear = Callable[[logging.LogRecord], None]

_EAR: ContextVar[Ear | None] = ContextVar("ear", default=None)


class _Overheard(logging.Logger):
    """A logger that hands what is said to whoever listens in this thread or task, before it does as it always does."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802  # logging's own name
        return _EAR.get() is not None or super().isEnabledFor(level)

    def handle(self, record: logging.LogRecord) -> None:
        if ear := _EAR.get():
            ear(record)
        if super().isEnabledFor(record.levelno):
            super().handle(record)


def _let_be_heard(name: str) -> None:
    """Makes the logger one that can be overheard; whatever class a host has given it stays beneath."""
    logger = logging.getLogger(name)
    logger.__class__ = type("Overheard", (_Overheard, type(logger)), {})


for _name in ("weasyprint", "weasyprint.progress"):
    _let_be_heard(_name)


@contextlib.contextmanager
def listening(ear: Ear) -> Iterator[None]:
    """What WeasyPrint says in this thread or task while this lasts goes to the ear."""
    before = _EAR.set(ear)
    try:
        yield
    finally:
        _EAR.reset(before)
