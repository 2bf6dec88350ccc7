"""A few rows → the gutter between two balanced columns, where they are the end of a text in such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from gazette_pub.formats.pdf.reading.edges import (
    HUNG,
    LARGE,
    LEVEL,
    NARROWEST_COLUMN,
    NARROWEST_GUTTER,
    ONE_LINE,
    PAIR,
    RAGGED,
    Gutter,
    Row,
    goes_to_the_edge,
    is_in_the_middle,
    most_common,
    right_edge,
    sides_of,
    unhung,
    without_hanging,
)
from gazette_pub.formats.pdf.reading.names import is_person, said_in
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.words.characters import OPENING, unspaced
from gazette_pub.words.pattern import Expression, Pattern


def gutter_amid(rows: Sequence[Row], gaps: Sequence[tuple[float, float]], em: float) -> Gutter | None:
    """The gutter of a few rows, of whose gaps those in the middle alone may be between columns; or what the lines on both sides
    of the middle leave free: beside a short heading the gap is wider than the gutter."""
    middle = (min(row[0].x for row in rows) + max(row[-1].right for row in rows)) / 2
    amid = [gap for gap in gaps if gap[0] - _AMID * em <= middle <= gap[1] + _AMID * em]
    places = [at for at in (most_common(amid), _free_amid(rows, middle)) if at is not None] if amid else []
    found = (between_halves(rows, [sides_of(row, at) for row in rows], em) for at in places)
    return next((gutter for gutter in found if gutter is not None), None)


def _free_amid(rows: Sequence[Row], middle: float) -> float | None:
    """The middle of what is free on both sides of a place, but for the rows that stand over it."""
    sides = [side for row in rows if (side := sides_of(row, middle)) is not None]
    left, right = ([row for side in sides if (row := side[at])] for at in (0, 1))
    if not left or not right:
        return None
    return (max(row[-1].right for row in left) + min(row[0].x for row in right)) / 2


def between_halves(rows: Sequence[Row], sides: Sequence[tuple[Row, Row] | None], em: float) -> Gutter | None:
    """The gutter of a few rows that are the lines of two columns as wide as each other: each begins as lines of a column
    do, or ends as who signs does, and one goes on from edge to edge: the end of a text whose columns are balanced. The
    second may hold no more than who signs.
    """
    first = next((at for at, side in enumerate(sides) if side is not None and side[0] and side[1]), None)
    if first is None:
        return None
    zone = [side for side in sides[slice(*_zone_around(rows, sides, first, em))] if side is not None]
    halves = [side[0] for side in zone if side[0]], [side[1] for side in zone if side[1]]
    if any(_is_led(row) for half in halves for row in half) or _are_persons_beside(*halves):
        return None
    over = [row for row, side in zip(rows, sides, strict=True) if side is None]
    return next((gutter for gutter in _gutters(halves, [over, rows], em) if _are_halves(halves, gutter, em)), None)


def _zone_around(rows: Sequence[Row], sides: Sequence[tuple[Row, Row] | None], at: int, em: float) -> tuple[int, int]:
    """Which rows stand around a row that do not stand over both columns, nor far off each other, as a page's mark does."""
    over: dict[int, bool] = {}

    def parts(n: int) -> bool:
        far = rows[n][0].y - rows[n - 1][0].y > _FAR * em
        return far or _is_over(rows, sides, n, em, over) or _is_over(rows, sides, n - 1, em, over)

    first = next((n for n in range(at, 0, -1) if parts(n)), 0)
    return first, next((n for n in range(at + 1, len(rows)) if parts(n)), len(rows))


def _is_over(
    rows: Sequence[Row], sides: Sequence[tuple[Row, Row] | None], at: int, em: float, known: dict[int, bool]
) -> bool:
    """Whether a row stands over both columns, or is the rest of one that does. `known`: of which rows that was told already."""
    first = at
    while first not in known:
        if sides[first] is None or not first or not _is_rest_of(rows[first], rows[first - 1], em):
            known[first] = sides[first] is None
        else:
            first -= 1
    known.update(dict.fromkeys(range(first, at + 1), known[first]))
    return known[at]


def _is_rest_of(row: Row, above: Row, em: float) -> bool:
    """Whether a row is the last line of what stands over both columns: it begins where the line above does."""
    level = abs(row[0].x - above[0].x) <= LEVEL * em
    return (
        len(row) == 1
        and level
        and _is_set_alike(above[0], row[0])
        and row[0].y - above[0].y <= ONE_LINE * row[0].face.size
    )


def _is_set_alike(one: Piece, other: Piece) -> bool:
    """Whether two lines are in one face; where one begins with a figure, that may have a font of its own."""
    figures = one.glyphs[0].text.isascii() or other.glyphs[0].text.isascii()
    return one.face == other.face or figures and one.face.size == other.face.size


def _gutters(
    halves: tuple[Sequence[Row], Sequence[Row]], wholes: Sequence[Sequence[Row]], em: float
) -> Iterator[Gutter]:
    """The gutters that may be between two halves, in the middle of what stands over them or around: where lines begin and
    end, or do but for the indent of first lines, or where the first column would have its like."""
    left, right = halves
    begin, places = (unhung(_beginnings(half), em) for half in (left, right))
    longest = without_hanging(left, max(row[-1].right for row in left), em)
    middles = [(min(row[0].x for row in whole) + max(row[-1].right for row in whole)) / 2 for whole in wholes if whole]
    for shift, middle, end in product((0, 2, None), middles, (longest, right_edge(left, em))):
        at = 2 * middle - end if shift is None else places - shift * em
        gutter = Gutter(end, at, begin)
        if NARROWEST_GUTTER * em <= at - end <= _WIDEST_GUTTER * em and abs(gutter.middle - middle) <= em:
            yield gutter


def _beginnings(rows: Sequence[Row]) -> list[float]:
    """Where lines begin, but for those that begin with a mark, half of which is blank and may hang out: （¥320万元）."""
    return [row[0].x for row in rows if row[0].glyphs[0].text not in OPENING] or [row[0].x for row in rows]


def _are_halves(halves: tuple[Sequence[Row], Sequence[Row]], gutter: Gutter, em: float) -> bool:
    """Whether rows on both sides of a gutter are lines of columns."""
    last = max(max(row[-1].right for row in halves[1]), 2 * gutter.middle - gutter.first)
    edges = (gutter.first, gutter.left), (gutter.right, last)
    if not _are_as_wide(*edges, em):
        return False
    off = sum(1 for half, ends in zip(halves, edges, strict=True) for row in half if not _is_of_column(row, *ends, em))
    return off <= _FEW_OFF * sum(map(len, halves)) and any(
        _goes_on(half, *ends, em) for half, ends in zip(halves, edges, strict=True)
    )


_AMID = 3.0
"""Ems by which what stands between two columns may be off the middle of a page."""


_WIDEST_GUTTER = 5.0
"""Ems between two columns, the first lines of the second one set in, at the most: who sign stand further apart."""


_SET_IN = 4.0
"""Ems by which lines of a column are set in at the most: those of a quoted text, of its paragraphs."""


_FEW_OFF = 0.15
"""Share of the lines that stand in otherwise than lines of a column do: what hangs below a label."""


_FAR = 4.0
"""Ems below a row from which nothing is of its column."""


def _goes_on(rows: Sequence[Row], begin: float, end: float, em: float) -> bool:
    """Whether a line from edge to edge goes on in the one below it: a first line that is set in, or one of several that end
    alike. Of entries below each other one is the longest."""
    alike = sum(1 for row in rows if abs(end - row[-1].right) <= HUNG * em and row[0].em < LARGE * em) >= PAIR
    return any(
        (alike or above[0].x - begin > em)
        and goes_to_the_edge(above, begin, end, em)
        and end - above[-1].right <= em
        and abs(row[0].x - begin) <= LEVEL * em
        and _is_set_alike(above[-1], row[0])
        and row[0].y - above[0].y <= ONE_LINE * row[0].face.size
        for above, row in pairwise(rows)
    )


def _are_persons_beside(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether most of what stands on the left is persons, and on the right it is not: the offices that they hold."""
    return _share_of_persons(left) >= _MOST_PERSONS > _share_of_persons(right)


def _share_of_persons(rows: Sequence[Row]) -> float:
    return sum(1 for row in rows if is_person(unspaced(said_in(row)))) / len(rows)


_MOST_PERSONS = 0.6


def _is_led(row: Row) -> bool:
    """Whether a row has leaders: it is an entry of contents."""
    return _LEADERS.search(text_of(row[-1].glyphs)) is not None


_LEADERS = Pattern(Expression("[…·.]{4}"), ("某条例…………（1）", "某条例....12"), ("甲……乙", "1.5"), "search")


def _are_as_wide(left: tuple[float, float], right: tuple[float, float], em: float) -> bool:
    widths = (left[1] - left[0], right[1] - right[0])
    return min(widths) >= NARROWEST_COLUMN * em and abs(widths[0] - widths[1]) <= RAGGED * em


def _is_of_column(row: Row, begin: float, end: float, em: float) -> bool:
    """Whether a row begins as lines of a column do, stands in its middle, or near its right edge; and ends in it."""
    if row[-1].right > end + em:
        return False
    if -HUNG * em <= row[0].x - begin <= _SET_IN * em or is_in_the_middle(row, begin, end, em):
        return True
    return row[0].x - begin >= (end - begin) / 3
