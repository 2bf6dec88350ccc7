"""What stops the work: errors that own their exit code."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from gazette_pub.issue.findings import Finding, Grade, Report, ignore

__all__ = [
    "Finding",
    "GazetteError",
    "Grade",
    "OutputNotWritten",
    "Report",
    "UnreadableInput",
    "WrongUsage",
    "ignore",
    "nearest",
]


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
