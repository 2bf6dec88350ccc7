"""Parts of a text in which a font map wrote half-width marks throughout, though other parts have the proper ones."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.words.pattern import Expression, Pattern

_MAPPED = Pattern(
    Expression("[,«»‹›](?<=[\u3400-\u9fff].)"), ("甲,", "条例»"), ("a,b", "1,000", "甲，", "甲、"), "search"
)
"""What a font map writes behind a Chinese character for what prose is full of: commas, and the marks of titles."""

_PROPER = Pattern(Expression("[，《》〈〉]"), ("甲，", "《甲"), ("甲,", "甲。", "«甲»"), "search")

_POINT = Pattern(Expression(r"\.(?<=[\u3400-\u9fff].)"), ("甲.", "甲.乙"), ("1.", "甲。", "a."), "search")
_STOP = Pattern(Expression("。"), ("甲。",), ("甲.", "甲，"), "search")

_TURN = 9
"""Marks of the other kind that it takes before a new part of the text is thought to begin."""

_PROSE = 3
"""Sentences that such a part has at least: names in a row may be set with half-width commas by their author."""

_ENOUGH = 20
"""Half-width marks that such a part has at least."""


def mapped_parts(lines: Sequence[str], stops: bool) -> Iterator[tuple[int, int]]:
    """The parts of a text that a font map shows in, as (first index, index after the last).

    `stops`: it shows everywhere by its commas, and in some parts by its full stops too. They are what is cheapest to
    believe of all lines, where each mark of the wrong kind costs one, and each turn from one kind of part to the other
    `_TURN`.
    """
    half, full = (_POINT, _STOP) if stops else (_MAPPED, _PROPER)
    marks = [(len(half.findall(line)), len(full.findall(line))) for line in lines]
    states = _cheapest(marks)
    at = 0
    for mapped, part in itertools.groupby(states):
        first, at = at, at + sum(1 for _ in part)
        if mapped and sum(found for found, _ in marks[first:at]) >= _ENOUGH and _sentences(lines[first:at]) >= _PROSE:
            yield first, at


def _sentences(lines: Sequence[str]) -> int:
    return sum(len(_POINT.findall(line)) + line.count("。") for line in lines)


def _cheapest(marks: Sequence[tuple[int, int]]) -> list[bool]:
    """Of each line, whether a font map wrote its marks, so that all of it costs least."""
    plain, mapped = 0, 0
    came: list[tuple[bool, bool]] = []
    for wrong, proper in marks:
        from_plain, from_mapped = plain <= mapped + _TURN, mapped <= plain + _TURN
        came.append((not from_plain, from_mapped))
        plain, mapped = (
            min(plain, mapped + _TURN) + wrong,
            min(mapped, plain + _TURN) + proper,
        )
    state, states = mapped < plain, []
    for of_plain, of_mapped in reversed(came):
        states.append(state)
        state = of_mapped if state else of_plain
    return states[::-1]
