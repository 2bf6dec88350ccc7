"""What stops the work: errors that own their exit code."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from gazette_pub.issue.messages import Message, say


class GazetteError(Exception):
    """Something that stops the work. Says what happened and where; `hint` says what to do."""

    exit_code = 1

    def __init__(self, sentence: Message, hint: Message | None = None) -> None:
        super().__init__(sentence)
        self.advice = hint

    @property
    def hint(self) -> str | None:
        """What to do, in the language spoken here and now."""
        return None if self.advice is None else str(self.advice)


class WrongUsage(GazetteError):
    """The command line or `gazette.toml` asks for something that is not there."""

    exit_code = 2


KNOWN = say("known are")


def nearest(name: str, known: Iterable[str], call: Message = KNOWN) -> Message:
    """What to do about a name that is not known: the one it is nearest to, or all of them."""
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    if near:
        return say("did you mean {name}?", name=near[0])
    return say("{call} {names}", call=call, names=", ".join(known))


class UnreadableInput(GazetteError):
    """The input is missing, empty, not text, or not what its name says."""

    exit_code = 3


class OutputNotWritten(GazetteError):
    """The output could not be made or put in its place: no permission, a full disk, a missing library."""

    exit_code = 4
