"""What can be wrong with an issue (findings), and what stops the work (errors that own their exit code)."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass


class Grade(enum.Enum):
    """How much a finding weighs: an error makes `gazette check` exit 1, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One thing that an editor should look at: its code, its sentence, and the source line it was found on."""

    code: str
    message: str
    line: int | None = None
    grade: Grade = Grade.WARNING

    def at(self, source: str) -> str:
        """The finding as one line, `bulletin.txt:10612: G204 lost decimal point? “增长151％”`."""
        place = source if self.line is None else f"{source}:{self.line}"
        return f"{place}: {self.code} {self.message}"


Report = Callable[[Finding], None]


def ignore(_: object) -> None:
    """A report or a progress that nobody listens to."""


class GazetteError(Exception):
    """Something that stops the work. Says what happened and where; `hint` says what to do."""

    exit_code = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class WrongUsage(GazetteError):
    """The command line or `gazette.toml` asks for something that is not there."""

    exit_code = 2


class UnreadableInput(GazetteError):
    """The input is missing, empty, not text, or not what its name says."""

    exit_code = 3


class OutputNotWritten(GazetteError):
    """The output could not be made or put in its place: no permission, a full disk, a missing library."""

    exit_code = 4
