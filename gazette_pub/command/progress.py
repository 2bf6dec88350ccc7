"""How far a run over many inputs is, and what is said of it in the end."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.command.making import FAILED, MADE, REHEARSED, UNCHANGED, Job, Outcome
from gazette_pub.command.talk import Talk
from gazette_pub.issue.messages import Message, say, say_many, several, visible

WORDS = {MADE: say("made"), UNCHANGED: say("unchanged"), FAILED: say("failed"), REHEARSED: say("would be made")}


class Progress:
    """How far a run is: on a terminal one line that takes itself back, else a line for each input that is done.

    What is left is reckoned by the bytes of the inputs that had to be made.
    """

    def __init__(self, jobs: Sequence[Job], talk: Talk) -> None:
        self._talk, self._count = talk, len(jobs)
        self._sizes = {job.order.input: _size(job) for job in jobs}
        self._left, self._made, self._done, self._began = sum(self._sizes.values()), 0, 0, time.monotonic()

    def tell(self, outcome: Outcome) -> None:
        size = self._sizes[outcome.input]
        self._done += 1
        self._left -= size
        self._made += size if outcome.state != UNCHANGED else 0
        if self._count > 1:
            self._talk.step(self._said(outcome), self._time_left())

    def _said(self, outcome: Outcome) -> Message:
        words = {"n": self._done, "count": self._count, "file": outcome.called, "state": WORDS[outcome.state]}
        return say("{n} of {count}: {file}: {state}", **words)

    def _time_left(self) -> Message | None:
        """None where nothing can be said yet, or nothing is left."""
        if not self._made or self._done == self._count:
            return None
        seconds = (time.monotonic() - self._began) / self._made * self._left
        if seconds < 90:
            return say_many("about {count} second left", "about {count} seconds left", max(1, round(seconds)))
        return say_many("about {count} minute left", "about {count} minutes left", round(seconds / 60))


def _size(job: Job) -> int:
    try:
        return os.path.getsize(job.order.input) + 1
    except OSError:
        return 1


def summary(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """How many inputs were made, are unchanged and failed; and of those that failed, why."""
    outcomes = list(outcomes)
    yield str(_counted(Counter(outcome.state for outcome in outcomes)))
    failed: dict[str, list[str]] = {}
    for outcome in outcomes:
        if outcome.state == FAILED:
            failed.setdefault("; ".join(dict.fromkeys(outcome.reasons)), []).append(visible(outcome.called))
    for why, inputs in failed.items():
        yield f"  {several(inputs)}: {why}"


def _counted(states: Counter[str]) -> Message:
    """How many inputs became what. A run that writes nothing makes none, and asks of none whether it is unchanged."""
    counts = {state: states[state] for state in WORDS}
    if states[REHEARSED]:
        return say_many(
            "{count} input: {rehearsed} would be made, {failed} failed",
            "{count} inputs: {rehearsed} would be made, {failed} failed",
            states.total(),
            **counts,
        )
    return say_many(
        "{count} input: {made} made, {unchanged} unchanged, {failed} failed",
        "{count} inputs: {made} made, {unchanged} unchanged, {failed} failed",
        states.total(),
        **counts,
    )
