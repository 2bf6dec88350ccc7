"""Where a text was broken to a measure: one file may hold parts that were, and parts whose lines are whole paragraphs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import LONGEST, WIDER, breaks_in_clauses, is_wrapped, local_measures
from gazette_pub.words.characters import ends_sentence

_RUN = 30
"""Lines that a part broken to a measure has at least, in a text that was not."""

_SHORT_RUN = 6
"""The same where some of them surely were broken in the midst of a sentence."""

_APART = 12
"""Lines between two that are too wide for the measure, from which they are no one part of the text."""

_MANY = 3
"""Lines too wide for the measure from which they are a part of the text that was not broken to it."""


def wrapping(lines: Sequence[Line], local: Sequence[float]) -> list[bool]:
    """Whether each line stands in a part of the text that was broken to a measure. `local`: the measure near each line."""
    if is_wrapped(lines):
        return _but_whole(lines, local)
    found = [False] * len(lines)
    for first, after in _runs(lines):
        part = lines[first:after]
        if _is_part(part) and is_wrapped(part):
            found[first:after] = _but_whole(part, local_measures(part))
    return found


def _is_part(lines: Sequence[Line]) -> bool:
    """Whether lines are a part of the text by themselves: many, or some that surely were broken in sentences."""
    return len(lines) >= _RUN or len(lines) >= _SHORT_RUN and breaks_in_clauses(lines)


def _runs(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The runs of lines between those that are longer than any measure."""
    long = [-1, *(at for at, line in enumerate(lines) if line.width > LONGEST), len(lines)]
    return ((above + 1, below) for above, below in itertools.pairwise(long))


def _but_whole(lines: Sequence[Line], measures: Sequence[float]) -> list[bool]:
    """Which lines of a text broken to a measure were: all but the parts in which many don't fit it, and no other either."""
    found = [True] * len(lines)
    for first, after in _unfit(lines, measures):
        if not is_wrapped(lines[first:after]):
            found[first:after] = [False] * (after - first)
    return found


def _unfit(lines: Sequence[Line], measures: Sequence[float]) -> Iterator[tuple[int, int]]:
    """The parts of a text in which many lines, near each other, are too wide for the measure there."""
    wide = {
        at for at, line in enumerate(lines) if line.width > measures[at] + WIDER and line.is_wider(measures[at] + WIDER)
    }
    broken = {at for at in wide if not ends_sentence(lines[at].tight)}
    whole = sorted(at for at in wide - broken if at - 1 not in broken)
    for part in _near(whole):
        if len(part) >= _MANY:
            yield (
                0 if part[0] < _APART else part[0],
                len(lines) if part[-1] >= len(lines) - _APART else part[-1] + 1,
            )


def _near(places: Sequence[int]) -> Iterator[list[int]]:
    """The places in groups: those that are nearer to each other than the parts of a text are."""
    group: list[int] = []
    for at in places:
        if group and at - group[-1] >= _APART:
            yield group
            group = []
        group.append(at)
    yield group
