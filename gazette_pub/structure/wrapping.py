"""Where a text was broken to a measure: one file may hold parts that were, and parts whose lines are whole paragraphs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import (
    LONGEST,
    SET_IN,
    TEXT,
    WIDER,
    breaks_in_clauses,
    is_wrapped,
    local_measures,
    opens_anew,
    reach,
)
from gazette_pub.structure.translation import is_all_in_other_letters
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
    found = _but_whole(lines, local) if is_wrapped(lines) else _wrapped_parts(lines)
    for first, after in _in_other_letters(lines):
        found[first:after] = [is_wrapped(lines[first:after])] * (after - first)
    return found


def _wrapped_parts(lines: Sequence[Line]) -> list[bool]:
    """The same in a text that was not broken to a measure as a whole."""
    found = [False] * len(lines)
    for first, after in _runs(lines):
        part = lines[first:after]
        if _is_part(part) and is_wrapped(part):
            found[first:after] = _but_whole(part, local_measures(part))
    for first, after in _first_set_in(lines):
        found[first:after] = [True] * (after - first)
    return found


def _in_other_letters(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The runs of lines in the letters of an autonomous area, which were broken to a measure of their own or not at all."""
    at = 0
    for other, run in itertools.groupby(lines, is_all_in_other_letters):
        after = at + sum(1 for _ in run)
        if other and after - at >= _TWO:
            yield at, after
        at = after


def _first_set_in(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The paragraphs that show by their shape that they were broken: the first line is set in, the next is not and ends where it does,
    and neither ends anything; what they go on with is theirs up to the end of a sentence."""
    at = 0
    while at + 1 < len(lines):
        after = at + 1
        if _is_first_of_full(lines[at], lines[after]):
            while after < len(lines) and _goes_on_from(lines[after - 1], lines[after]):
                after += 1
            if after - at > _TWO:
                yield at, after
        at = after


_TWO = 2
_EDGE = 1.0
"""Ems by which full lines end beside each other at most."""
_BEFORE_DAY = frozenset("自从于在至到")
"""Words that no sentence ends with: a day below them opens nothing, 自⏎2024年1月1日起施行."""


def _is_first_of_full(line: Line, below: Line) -> bool:
    return line.indent >= SET_IN and line.width >= TEXT and abs(reach(line) - reach(below)) <= _EDGE


def _goes_on_from(line: Line, below: Line) -> bool:
    """Whether a line stands at the edge below one that ends nothing, and opens nothing itself."""
    opens = opens_anew(below) and line.tight[-1] not in _BEFORE_DAY
    return not (line.ends or below.blanks or below.indent >= SET_IN or opens)


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
