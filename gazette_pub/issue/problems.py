"""What stops the work: errors that own their exit code."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from gazette_pub.issue.messages import Message, say, several


class GazetteError(Exception):
    """Something that stops the work. Says what happened and where; `hint` says what to do. `others`: what stops it besides."""

    exit_code = 1

    def __init__(self, sentence: Message, hint: Message | None = None, others: tuple[GazetteError, ...] = ()) -> None:
        super().__init__(sentence)
        self.advice = hint
        self.others = others

    @property
    def each(self) -> tuple[GazetteError, ...]:
        """All that stops the work, each to be told by itself."""
        return (self, *self.others)

    @property
    def hint(self) -> str | None:
        """What to do, in the language spoken here and now."""
        return None if self.advice is None else str(self.advice)


class WrongUsage(GazetteError):
    """The command line or `gazette.toml` asks for something that is not there."""

    exit_code = 2


class WrongSettings(WrongUsage):
    """A `gazette.toml` cannot be used, which the sentence names: it is wrong for every input that it holds for."""


def together(errors: Sequence[GazetteError]) -> WrongUsage:
    """Several things that are wrong, as one error. There is at least one."""
    first, *others = itertools.chain.from_iterable(error.each for error in errors)
    kind = WrongSettings if isinstance(first, WrongSettings) else WrongUsage
    return kind(say("{error}", error=first), first.advice, tuple(others))


KNOWN = say("known are")


LEAST_LIKENESS = {1: 1.0, 2: 1.0, 3: 0.66}
"""How alike a name of so many letters must be to one that is known. In a word of two letters one is half of it."""

MUCH_ALIKE = 0.7
"""The same for a longer name: a letter or two wrong, one too many, two that changed places."""


def near(name: str, known: Iterable[str]) -> str | None:
    """The known name that a person meant who typed this one; None where it is like none of them."""
    import difflib  # which a run without a mistake needs not

    known = list(known)
    same = (each for each in known if name.casefold() in (each.casefold(), each.rpartition(":")[2].casefold()))
    least = LEAST_LIKENESS.get(len(name), MUCH_ALIKE)
    return next(same, None) or next(iter(difflib.get_close_matches(name, known, n=1, cutoff=least)), None)


def nearest(name: str, known: Iterable[str], call: Message = KNOWN) -> Message:
    """What to do about a name that is not known: the one it is nearest to, or all of them."""
    known = list(known)
    if meant := near(name, known):
        return say("did you mean {name}?", name=meant)
    return say("{call} {names}", call=call, names=several(known))


class UnreadableInput(GazetteError):
    """The input is missing, empty, not text, or not what its name says."""

    exit_code = 3


class OutputNotWritten(GazetteError):
    """The output could not be made or put in its place: no permission, a full disk, a missing library."""

    exit_code = 4
