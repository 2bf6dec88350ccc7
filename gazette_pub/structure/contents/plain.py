"""Contents whose entries have no page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from gazette_pub.structure.contents.entry import (
    BEGINS_NOTHING,
    ENTRY_LINES,
    LEVEL,
    RAGGED,
    is_number_behind,
    is_open,
    is_whole,
)
from gazette_pub.structure.contents.heads import KINDS, is_above_column, is_between_signs, is_head, names_column
from gazette_pub.structure.contents.statement import statement_end
from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern


def plain_entries(lines: Sequence[Line], offset: int) -> Iterator[Block]:
    """Entries, and the heads above them."""
    widest = max(line.width for line in lines)
    begins = _beginnings(lines)
    for at, after in zip(begins, [*begins[1:], len(lines)], strict=True):
        alone = after == at + 1 < len(lines)
        head = (
            alone
            and not _is_beside_an_entry(lines, at)
            and not is_above_column(lines, at)
            and not _SO_MANY.finds(lines[at].tight)
            and (names_column(lines, at) or KINDS.finds(lines[at].tight) or not ends_like_a_title(lines[at].tight))
            and is_head(lines, at, widest)
        )
        yield Block("label" if head else "entry", offset + at, offset + after)


_SO_MANY = Pattern(
    Expression(rf"[{CHARACTERS}\d]{{1,3}}[件则則道份号號]$"),
    ("国民政府令五件", "大总统策令二则", "批示12件"),
    ("国民政府令", "条件", "五件要事"),
    "search",
)
"""How many documents of a kind one entry stands for, which is no head."""


def _is_beside_an_entry(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is set in as the one above it, whose words end as titles do: 大总统申令⏎大总统策令二则, below what heads both."""
    margin = min(line.indent for line in lines)
    if not at or lines[at].indent <= margin + LEVEL or abs(lines[at].indent - lines[at - 1].indent) > LEVEL:
        return False
    return ends_like_a_title(lines[at - 1].tight)


def _beginnings(lines: Sequence[Line]) -> list[int]:
    """The lines with which entries begin: each does; but one behind an indent goes on from the line above, where that is no whole
    title that ends early, and so does one that has the rest of a title of which the lines above are full, or just its number."""
    end = max(line.indent + line.width for line in lines)
    begins = [0]
    for at, (above, line) in enumerate(pairwise(lines), 1):
        whole = is_whole(lines[begins[-1] : at]) and line.tight[0] not in BEGINS_NOTHING
        if line.indent > lines[0].indent + 1:
            goes_on = not (whole and _left_over(above, end) > RAGGED and _begins_title(line, end))
        elif whole:
            goes_on = is_number_behind(line, lines[begins[-1]]) and not is_number_behind(above, lines[begins[-1]])
        elif is_open(lines[begins[-1] : at]) and at - begins[-1] < ENTRY_LINES:
            goes_on = True
        else:
            goes_on = _is_ended_below(lines, begins[-1], at, end)
        if not goes_on:
            begins.append(at)
    return begins


def _is_ended_below(lines: Sequence[Line], first: int, at: int, end: float) -> bool:
    """Whether the entry that begins on the first of these lines is full above a line, and has its end there or a few lines below."""
    for n in range(at, min(first + ENTRY_LINES, len(lines))):
        if not _is_full(lines[n - 1], end) or lines[n].indent > lines[0].indent + 1:
            return False
        if is_whole(lines[first : n + 1]):
            return True
    return False


def _left_over(line: Line, end: float) -> float:
    """Ems that a line leaves of contents whose lines end there."""
    return end - line.indent - line.width


def _is_full(line: Line, end: float) -> bool:
    return _left_over(line, end) <= _FULL and line.width >= _LONG_LINE


def _begins_title(line: Line, end: float) -> bool:
    """Whether a title ends with this line, or goes on below it."""
    return ends_like_a_title(line.tight) or _is_full(line, end)


_FULL, _LONG_LINE = 2.0, 18.0
"""Ems by which a line that is full may end early; and those that it has at the least."""


def with_statement(lines: Sequence[Line], first: int, after: int) -> Iterator[Block]:
    """The entries, and what the gazette says of itself below them."""
    said = next((at for at in range(first + 1, after) if statement_end(lines, at) == after), after)
    again = {line.tight[1:-1] for line in lines[after:] if is_between_signs(line)}
    for block in plain_entries(lines[first:said], first):
        is_head = block.after - block.first == 1 and lines[block.first].tight in again
        yield replace(block, kind="label") if is_head else block
    if said < after:
        yield Block("p", said, after)
