"""Strips of a page that stay free down its rows: where columns are many, and where their number changes in the middle of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from gazette_pub.formats.pdf.reading.edges import (
    LEVEL,
    NARROWEST_COLUMN,
    NARROWEST_GUTTER,
    ONE_LINE,
    Gutter,
    Row,
)
from gazette_pub.words.records import dataclass

_ENOUGH_ROWS = 4
"""Rows with something on both sides of a strip, from which it parts columns."""

_NARROWEST = 0.45
"""Ems of a strip at the least: marks hang half an em into it."""

_LESS_THAN_A_LINE = 0.95
"""Ems by which nothing of one column stands below the other."""

_MOST = 200
"""Rows of a page that are looked at; of text none has more."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip: from where to where across, and the first and the last row with something on both sides of it. `shown`: how many
    of these there are."""

    left: float
    right: float
    first: int
    last: int
    shown: int

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def strips_of(rows: Sequence[Row], em: float) -> list[Strip]:
    """The strips that part columns on these rows, from the top."""
    active: list[Strip] = []
    found: list[Strip] = []
    if _count_beside(rows, em) < _ENOUGH_ROWS:
        return []
    for at in range(min(len(rows), _MOST)):
        free = list(_free(_level_with(rows, at, em)))
        goes_on = [[*_kept(strip, free, at, em)] for strip in active]
        found += [strip for strip, kept in zip(active, goes_on, strict=True) if not kept]
        active = [strip for kept in goes_on for strip in kept]
        active += [
            Strip(left, right, at, at, 1)
            for left, right in free[1:-1]
            if right - left >= NARROWEST_GUTTER * em and not any(_overlap(strip, left, right) for strip in active)
        ]
    return sorted(
        (strip for strip in (*found, *active) if strip.shown >= _ENOUGH_ROWS),
        key=lambda strip: (strip.first, strip.left),
    )


def _count_beside(rows: Sequence[Row], em: float) -> int:
    """How many rows have something beside something: most pages have none."""
    close = (below[0].y - above[0].y <= _LESS_THAN_A_LINE * em for above, below in pairwise(rows))
    return sum(1 for row in rows if len(row) > 1) + sum(close)


def _level_with(rows: Sequence[Row], at: int, em: float) -> Row:
    """A row with what stands less than a line above it: lines of columns may stand half a line off each other."""
    first = at
    while first and rows[at][0].y - rows[first - 1][0].y <= _LESS_THAN_A_LINE * em:
        first -= 1
    return sorted((piece for row in rows[first : at + 1] for piece in row), key=lambda piece: piece.x)


def _free(row: Row) -> Iterator[tuple[float, float]]:
    """What is free on a row, from left to right, with what is beside it."""
    end = float("-inf")
    for piece in row:
        if piece.x > end:
            yield end, piece.x
        end = max(end, piece.right)
    yield end, float("inf")


def _kept(strip: Strip, free: Sequence[tuple[float, float]], at: int, em: float) -> Iterator[Strip]:
    """What of a strip the next row leaves free: two where a line stands in it."""
    least = _NARROWEST * em
    for n, (left, right) in enumerate(free):
        left = left if left > strip.left else strip.left
        right = right if right < strip.right else strip.right
        if right - left < least:
            continue
        if 0 < n < len(free) - 1:
            yield Strip(left, right, strip.first, at, strip.shown + 1)
        else:
            yield Strip(left, right, strip.first, strip.last, strip.shown)


def _overlap(strip: Strip, left: float, right: float) -> bool:
    return strip.left < right and left < strip.right


# a page that changes its columns


def parts_of(rows: Sequence[Row], em: float) -> list[list[Row]]:
    """The rows in parts, each of which may have other columns than the one above."""
    strips = strips_of(rows, em)
    if not strips:
        return [list(rows)]
    edges = min(row[0].x for row in rows), max(row[-1].right for row in rows)
    runs = _runs(strips, len(rows), edges, em)
    cuts = [_between(rows, above, below) for above, below in pairwise(runs) if _changes(rows, above, below)]
    return [list(rows[first:end]) for first, end in pairwise([0, *cuts, len(rows)])]


@dataclass(frozen=True, slots=True)
class _Run:
    """Rows, from one to another, that have the same strips."""

    first: int
    last: int
    strips: tuple[Strip, ...]


def _runs(strips: Sequence[Strip], count: int, edges: tuple[float, float], em: float) -> list[_Run]:
    found: list[_Run] = []
    for at in range(count):
        own = _of_text([strip for strip in strips if strip.first <= at <= strip.last], edges, em)
        if found and found[-1].strips == own:
            found[-1] = replace(found[-1], last=at)
        else:
            found.append(_Run(at, at, own))
    return [run for run in found if run.strips and run.last - run.first + 1 >= _ENOUGH_ROWS]


def _of_text(strips: Sequence[Strip], edges: tuple[float, float], em: float) -> tuple[Strip, ...]:
    """The strips between columns that are wide enough for text: that between the names of a roster and their offices is none,
    and is shorter than the gutter on the other side of the names."""
    left = sorted(strips, key=lambda strip: strip.left)
    while True:
        begin, end = [edges[0], *(strip.right for strip in left)], [*(strip.left for strip in left), edges[1]]
        narrow = next(
            (n for n, (x, right) in enumerate(zip(begin, end, strict=True)) if right - x < NARROWEST_COLUMN * em), None
        )
        if narrow is None or not left:
            return tuple(left)
        left.remove(min(left[max(narrow - 1, 0) : narrow + 1], key=lambda strip: strip.shown))


def _changes(rows: Sequence[Row], above: _Run, below: _Run) -> bool:
    """Whether all columns of a run are others than those of the run above, or columns in these: a line that stands over the columns
    has a blank by chance, above them or below, which the first lines of paragraphs may go on."""
    ended, begun = _others(above.strips, below.strips), _others(below.strips, above.strips)
    shared = sorted(strip.middle for strip in above.strips if strip not in ended)
    columns = pairwise([float("-inf"), *shared, float("inf")])
    if not all(any(left < strip.middle < right for strip in (*ended, *begun)) for left, right in columns):
        return False
    crossed = (
        _is_crossed(rows, replace(below, last=below.last - 1), ended),
        _is_crossed(rows, replace(above, first=above.first + 1), begun),
    )
    return any(crossed) if shared else all(crossed)


def _others(strips: Sequence[Strip], those: Sequence[Strip]) -> list[Strip]:
    """The strips that are none of those."""
    return [strip for strip in strips if not any(_overlap(strip, other.left, other.right) for other in those)]


def _is_crossed(rows: Sequence[Row], run: _Run, strips: Sequence[Strip]) -> bool:
    """Whether lines of a run stand over a strip of another."""
    return any(_crosses(row, strips) for row in rows[run.first : run.last + 1])


def _crosses(row: Row, strips: Sequence[Strip]) -> bool:
    return any(piece.x < strip.left and strip.right < piece.right for strip in strips for piece in row)


def _between(rows: Sequence[Row], above: _Run, below: _Run) -> int:
    """The row with which the lower of two runs begins: of those that may be in either the one that stands off the most."""
    ended, begun = _others(above.strips, below.strips), _others(below.strips, above.strips)
    around = range(above.first + 1, below.last + 1)
    last = max((at for at in around if _crosses(rows[at], begun)), default=above.last)
    first = min((at for at in around if _crosses(rows[at], ended)), default=below.first)
    places = range(last + 1, first + 1) or range(above.last + 1, below.first + 1)
    return max(places, key=lambda at: (rows[at][0].y - rows[at - 1][0].y, -at))


# many columns


_FILLED, _ALIKE = 0.7, 1.5
"""Share of a column that most of its lines fill; ems by which the widths of columns differ."""

_MOST_ROWS = 0.6
"""Share of the rows beside which the strips of many columns stand at the least."""


def gutter_of_many(rows: Sequence[Row], em: float) -> Gutter | None:
    """The gutter in the middle of three columns or more that are as wide as each other, and full of text."""
    strips = sorted(
        (strip for strip in strips_of(rows, em) if strip.last - strip.first >= _MOST_ROWS * len(rows)),
        key=lambda strip: strip.left,
    )
    if len(strips) < _STRIPS:
        return None
    columns = list(_columns(rows, strips))
    if len(columns) <= len(strips):
        return None
    widths = [max(lines) for _, lines in columns]
    filled = [median(lines) / width for (_, lines), width in zip(columns, widths, strict=True)]
    if min(widths) < NARROWEST_COLUMN * em or max(widths) - min(widths) > _ALIKE * em or min(filled) < _FILLED:
        return None
    strip = strips[len(strips) // 2]
    return Gutter(strip.left, strip.right, columns[0][0])


_STRIPS = 2


# a few rows of many columns


def gutter_of_few_rows(rows: Sequence[Row], em: float) -> Gutter | None:
    """The gutter in the middle of three columns or more that are as wide as each other, of which a few rows are left at the end of
    a text: in most of them a paragraph goes on from edge to edge, and first lines are set in, as in no table."""
    beside = [at for at, row in enumerate(rows) if len(row) > 1]
    zone = rows[beside[0] : beside[-1] + 1] if beside else []
    if not _PAIR <= len(zone) <= _MANY_ROWS:
        return None
    columns = _free_of_each_other(zone, em)
    if len(columns) <= _STRIPS or not _are_alike(columns, em):
        return None
    width = max(right - left for left, right in columns)
    own = [[row for each in zone if (row := _within(each, left, left + width))] for left, _ in columns]
    going_on = sum(_goes_on(each, left, left + width, em) for each, (left, _) in zip(own, columns, strict=True))
    set_in = sum(any(_is_set_in(row, left, em) for row in each) for each, (left, _) in zip(own, columns, strict=True))
    level = all(_stands_in(row, left, em) for each, (left, _) in zip(own, columns, strict=True) for row in each)
    if not level or going_on * 2 <= len(columns) or set_in < _PAIR:
        return None
    at = len(columns) // 2
    return Gutter(columns[at - 1][0] + width, columns[at][0], columns[0][0])


_PAIR, _MANY_ROWS = 2, 12
"""Rows from which these show columns, and up to which these are few."""


def _free_of_each_other(rows: Sequence[Row], em: float) -> list[tuple[float, float]]:
    """From where to where something stands on any of the rows; between two of these all leave the width of a gutter free."""
    found: list[tuple[float, float]] = []
    for left, right in sorted((piece.x, piece.right) for row in rows for piece in row):
        if found and left - found[-1][1] < NARROWEST_GUTTER * em:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _are_alike(columns: Sequence[tuple[float, float]], em: float) -> bool:
    """Whether columns are as wide as each other, the last one perhaps but for short lines, and stand at even distances."""
    widths = [right - left for left, right in columns]
    steps = [after - left for (left, _), (after, _) in pairwise(columns)]
    narrowest = min(widths[:-1])
    wide = narrowest >= NARROWEST_COLUMN * em and max(widths) - narrowest <= em
    return wide and max(steps) - min(steps) <= LEVEL * em


def _within(row: Row, left: float, right: float) -> Row:
    return [piece for piece in row if left <= piece.x < right]


def _goes_on(rows: Sequence[Row], left: float, right: float, em: float) -> bool:
    """Whether a line of a column goes on to its right edge, and the one below begins at its left one."""
    return any(
        right - above[-1].right <= em and row[0].x - left <= LEVEL * em and row[0].y - above[0].y <= ONE_LINE * em
        for above, row in pairwise(rows)
    )


def _is_set_in(row: Row, left: float, em: float) -> bool:
    return abs(row[0].x - left - _FIRST_LINE * em) <= LEVEL * em


def _stands_in(row: Row, left: float, em: float) -> bool:
    return row[0].x - left <= LEVEL * em or _is_set_in(row, left, em)


_FIRST_LINE = 2
"""Ems by which the first line of a paragraph is set in."""


def _columns(rows: Sequence[Row], strips: Sequence[Strip]) -> Iterator[tuple[float, list[float]]]:
    """Each column that something stands in: where it begins, and how wide the lines in it are, with the blank behind the number of
    an article; in the last there may be others, of a few lines."""
    top, bottom = min(strip.first for strip in strips), max(strip.last for strip in strips)
    for left, right in pairwise([float("-inf"), *(strip.middle for strip in strips), float("inf")]):
        halves = (
            [piece for piece in row if left < (piece.x + piece.right) / 2 < right] for row in rows[top : bottom + 1]
        )
        own = [half for half in halves if half]
        if own:
            yield min(half[0].x for half in own), [half[-1].right - half[0].x for half in own]
