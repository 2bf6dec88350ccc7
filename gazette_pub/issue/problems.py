"""What can be wrong with an issue (findings), and what stops the work (errors that own their exit code)."""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gazette_pub.words.characters import CONTROL, INVISIBLE


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
        """The finding as one line, `bulletin.txt:10695: G204 lost decimal point? “增长151%”: 15.1%`."""
        place = source if self.line is None else f"{source}:{self.line}"
        return f"{place}: {self.code} {_visible(self.message)}"


_UNSEEN = re.compile(f"{CONTROL.pattern}|{INVISIBLE.pattern}|[\r\n\t]")


def _visible(message: str) -> str:
    """The message with its escape for each character that prints nothing, or would steer a terminal."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", message)


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


def nearest(name: str, known: Iterable[str], call: str = "known are") -> str:
    """What to do about a name that is not known: the one it is nearest to, or all of them."""
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    return f"did you mean {near[0]}?" if near else f"{call} {', '.join(known)}"


class UnreadableInput(GazetteError):
    """The input is missing, empty, not text, or not what its name says."""

    exit_code = 3


class OutputNotWritten(GazetteError):
    """The output could not be made or put in its place: no permission, a full disk, a missing library."""

    exit_code = 4
