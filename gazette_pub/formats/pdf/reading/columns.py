"""Pieces of a page → its lines in reading order: the columns are found from the page itself."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice, pairwise
from operator import attrgetter
from statistics import median
from typing import TYPE_CHECKING

from gazette_pub.formats.pdf.reading.bars import bands, ruled_off
from gazette_pub.formats.pdf.reading.broken_names import with_whole_names
from gazette_pub.formats.pdf.reading.edges import (
    FULL_LINES,
    FURTHER,
    HANGING,
    LARGE,
    LEVEL,
    MIDDLE,
    NARROWEST_COLUMN,
    NARROWEST_GUTTER,
    ONE_LINE,
    PAIR,
    PERSON_AND_OFFICE,
    RAGGED,
    TOUCH,
    Gutter,
    Row,
    column_edge,
    goes_to_the_edge,
    is_crossed,
    is_in_the_middle,
    is_level,
    left_edge,
    most_common,
    right_edge,
    sides_of,
    unhung,
    with_wide_title,
)
from gazette_pub.formats.pdf.reading.glyphs import ASCENT, Box, Face, faces_of
from gazette_pub.formats.pdf.reading.halves import between_halves, gutter_amid
from gazette_pub.formats.pdf.reading.languages import gutter_between_languages
from gazette_pub.formats.pdf.reading.names import grid_of, is_number_of_provision, text_in
from gazette_pub.formats.pdf.reading.pieces import SAME_BASELINE, Piece, text_of
from gazette_pub.formats.pdf.reading.signed import with_parties
from gazette_pub.formats.pdf.reading.stories import stories_of
from gazette_pub.formats.pdf.reading.story_columns import Laid
from gazette_pub.formats.pdf.reading.strips import gutter_of_few_rows, gutter_of_many, parts_of
from gazette_pub.structure.line import Inline
from gazette_pub.structure.patterns.attached import ATTACH_LABEL
from gazette_pub.structure.patterns.fields import LABELLED
from gazette_pub.words.characters import OPENING
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats.pdf.reading.pictures import Picture
    from gazette_pub.formats.pdf.reading.ruled import Ruled
    from gazette_pub.formats.pdf.reading.rules import Rule


@dataclass(slots=True)
class Printed:
    """A line as it stands on a page, in points from the page's top left.

    `left`, `edge`: where the column that it stands in begins and ends; `column`: its number among those of its page, 0
    over all of them. `block`: what stands there, where it is no text. `raised`: which of
    its printed characters are small and stand high, as the mark of a note does; `inlines`: what stands in it. `begins`:
    where what is set apart in it begins, the first left out. `run`: the piece of the page's content that draws its beginning;
    `tag`: which of the page's paragraphs that is in, by the file's own structure; `level`: that of the
    heading that this is; `artifact`: by that it is none of the text. `flush`: lines of its column end at the edge of that.
    `last`: the baseline of its last line, where it is put together from several. `part`: of a newspaper's story it is a line of the
    `headline`, or a `caption`, which says what the picture above shows.
    """

    page: int
    text: str
    x: float
    right: float
    y: float
    face: Face
    left: float
    edge: float
    column: int
    block: Ruled | Picture | None = None
    raised: frozenset[int] = frozenset()
    inlines: tuple[Inline, ...] = ()
    begins: tuple[float, ...] = ()
    run: int = -1
    tag: int | None = None
    level: int | None = None
    artifact: bool = False
    flush: bool = False
    last: float | None = None
    part: str = ""

    @property
    def box(self) -> Box:
        if self.block is not None:
            return self.block.box
        last = self.y if self.last is None else self.last
        return self.x, self.y - self.face.size * ASCENT, self.right, last + self.face.size * (1 - ASCENT)


def rows_of(pieces: Sequence[Piece], em: float, level: float = SAME_BASELINE) -> list[Row]:
    """The pieces by their baselines, from the top. `level`: ems by which those of one row may stand higher or lower."""
    rows: list[Row] = []
    first, most = -math.inf, level * em
    for piece in sorted(pieces, key=_Y):
        y = piece.y
        if y - first <= most:
            rows[-1].append(piece)
        else:
            rows.append([piece])
            first = y
    return [row if len(row) == 1 else sorted(row, key=_X) for row in rows]


_X, _Y = attrgetter("x"), attrgetter("y")


# the gutter

_ENOUGH_ROWS = 4
"""Rows that show a gutter by themselves."""
_FILLED = 0.7
"""Of a column's width, what its lines of text fill at the least, by their median: rows of names and of tables fill less."""


@dataclass(slots=True)
class Ordered:
    """The rows of a page, from the top, and the gutter that the most of them show, where text stands in columns."""

    rows: list[Row]
    gutter: Gutter | None


def ordered(pieces: Sequence[Piece], em: float) -> Ordered:
    """The rows of these pieces, with their gutter."""
    return _ordered([with_wide_title(row, em) for row in rows_of(pieces, em, BESIDE)], em)


def _ordered(rows: list[Row], em: float) -> Ordered:
    """Rows with their gutter. Where they show none, lines of two columns may stand half a line off each other: each is
    put beside those of the other columns then.
    """
    gutter = _gutter(rows, em)
    if gutter is None and len(rows) >= _ENOUGH_ROWS:
        beside = _rows_off_each_other(rows, em)
        gutter = _gutter(beside, em) if len(beside) < len(rows) else None
        rows = beside if gutter is not None else rows
    return Ordered(rows, gutter)


BESIDE = 0.6
"""Ems by which lines of two columns that stand beside each other may be higher or lower than each other."""


def _rows_off_each_other(rows: list[Row], em: float) -> list[Row]:
    """The rows anew, where what is less than a line lower stands in the same one: the same rows where most stand a line
    below each other already.
    """
    if all(_is_right_above(above, below) for above, below in pairwise(rows)):
        return rows
    pieces = sorted((piece for row in rows for piece in row), key=lambda piece: piece.y)
    step = median([step for at in range(len(pieces)) if (step := _step_below(pieces, at))] or [em])
    if _usual_step(rows, em) >= _LESS * step:
        return rows
    beside = rows_of(pieces, em, max(BESIDE, _LESS * step / em))
    below = sum(1 for row in beside if any(b.x < a.right - em for a, b in pairwise(row)))
    return beside if below <= _FEW_BELOW * len(beside) else rows


def _is_right_above(above: Row, below: Row) -> bool:
    """Whether two rows are one piece each, and the one stands under the other."""
    if len(above) > 1 or len(below) > 1:
        return False
    one, other = above[0], below[0]
    return one.x < other.right and other.x < one.right


_FEW_BELOW = 0.1
"""Share of such rows in which lines stand below each other, and not beside: in those of one column many do."""


_LESS = 0.85
"""Times the distance of two lines, below which nothing of one column stands under the other."""


def _step_below(pieces: Sequence[Piece], at: int) -> float | None:
    """How far below a piece the next one stands that is under it."""
    own = pieces[at]
    near = pieces[at + 1 : at + 1 + _MOST_COLUMNS]
    return next((piece.y - own.y for piece in near if piece.x < own.right and own.x < piece.right), None)


def _gutter(rows: Sequence[Row], em: float) -> Gutter | None:
    gaps = [(a.right, b.x) for a, b in _beside(rows, em)]
    wide = _wide_off(gaps, rows, em)
    found = _shown(rows, gaps, em)
    if found is None and 0 < len(wide) < len(gaps):
        found = _shown(rows, wide, em)
    if found is not None and _is_crossed(rows, found.middle):
        return _uncrossed(rows, found.middle, gaps, em) or found
    if found is None and gaps:
        return gutter_of_many(rows, em) or gutter_of_few_rows(rows, em) or gutter_between_languages(rows, em)
    return found


def _beside(rows: Sequence[Row], em: float) -> list[tuple[Piece, Piece]]:
    """What stands beside each other, as far apart as columns do; but for the number of a provision and its first words."""
    beside = ((a, b) for row in rows for a, b in pairwise(row) if not (a.whole and b.whole))
    apart = ((a, b, b.x - a.right) for a, b in beside)
    return [
        (a, b)
        for a, b, gap in apart
        if gap >= NARROWEST_GUTTER * em and not (gap <= _BEHIND_NUMBER * em and is_number_of_provision(a))
    ]


def _uncrossed(rows: Sequence[Row], at: float, gaps: Sequence[tuple[float, float]], em: float) -> Gutter | None:
    """The gutter that no row crosses, where a title over columns on one side of it, which crosses another at this place, has
    something beside it on the other side."""
    solid = _solid(rows)
    clear = [gap for gap in gaps if not _is_within(sum(gap) / 2, solid)]
    found = _shown(rows, clear, em) if len(clear) >= _ENOUGH_ROWS else None
    if found is None:
        return None
    over = [row for row in rows if is_crossed(row, at)]
    return found if any(_is_beside_any(row, rows, found.middle) for row in over) else None


def _is_beside_any(row: Row, rows: Sequence[Row], at: float) -> bool:
    """Whether something of these rows stands on the other side of this place than a row, no further up or down than that is high."""
    near = [piece for other in rows for piece in other if abs(piece.y - row[0].y) <= row[0].face.size]
    return any(piece.x > at for piece in near) and any(piece.right < at for piece in near)


def _solid(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """The stretches across the page in which something stands in some row, but for what of it may reach over a gutter."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(
        (piece.x + TOUCH * piece.em, piece.right - TOUCH * piece.em) for row in rows for piece in row
    ):
        if found and left < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], right)
        elif left < right:
            found.append((left, right))
    return found


def _is_within(at: float, solid: Sequence[tuple[float, float]]) -> bool:
    """Whether a place is in one of these stretches, which are in order."""
    near = bisect_left(solid, (at,)) - 1
    return near >= 0 and at < solid[near][1]


def _is_crossed(rows: Sequence[Row], at: float) -> bool:
    return any(is_crossed(row, at) for row in rows)


def _shown(rows: Sequence[Row], gaps: Sequence[tuple[float, float]], em: float) -> Gutter | None:
    """The gutter where most of these gaps are, if text stands in columns on both sides of it."""
    found = most_common(gaps)
    if found is None:
        return None
    sides = [sides_of(row, found) for row in rows]
    both = [side for side in sides if side is not None and side[0] and side[1]]
    gutter = _edges(both, found, em)
    shown = len(both) >= _ENOUGH_ROWS and (_in_columns(both, gutter, em) or _are_parted(sides, both, gutter, em))
    between = gutter if shown else between_halves(rows, sides, em) or gutter_amid(rows, gaps, em)
    return None if between is None or _stand_in(rows, between) else between


def _drawn_gutter(rows: Sequence[Row], em: float) -> Gutter | None:
    """The gutter of a page that draws all that stands left of it before what stands right, from the first row with both on: short
    lines in balanced columns, of which few show one."""
    gaps = [(a.right, b.x) for a, b in _beside(rows, em) if _run_of(b, 0) > _run_of(a, -1) + 1]
    at = most_common(gaps) if len(gaps) >= PAIR else None
    sides = [sides_of(row, at) for row in rows] if at is not None else []
    places = [n for n, side in enumerate(sides) if side is not None and side[0] and side[1]]
    both = [side for side in sides if side is not None and side[0] and side[1]]
    if at is None or len(both) < PAIR or None in sides[places[0] : places[-1] + 1]:
        return None
    if len(both) < _DRAWN_ROWS and not _goes_on_left(sides[places[0] :]):
        return None
    gutter = _edges(both, at, em)
    level = sum(1 for _, right in both if is_level(right[0].x - gutter.right, em))
    wide = min(_widths(both, gutter)) >= NARROWEST_COLUMN * em
    drawn = wide and level * PAIR > len(both) and _are_drawn_apart(both)
    alike = sum(1 for row in both if _say_the_same(*row))
    return gutter if drawn and alike * _FEW_ALIKE < len(both) else None


def _goes_on_left(sides: Sequence[tuple[Row, Row] | None]) -> bool:
    """Whether many rows stand on the left, all of which the page draws before the few on the right: the last column has few lines."""
    if sides.count(None):
        return False
    left, right = ([side[at] for side in sides if side is not None and side[at]] for at in (0, 1))
    last = max(_run_of(piece, -1) for row in left for piece in row)
    return len(left) >= _MANY_LEFT and last < min(_run_of(piece, 0) for row in right for piece in row)


_MANY_LEFT = 8
"""Rows of a column that is full, beside one of few lines."""

_FEW_ALIKE = 4
"""Of so many rows of two columns hardly one says the same on both sides: where two parties sign, more do."""


def _say_the_same(left: Row, right: Row) -> bool:
    """Whether what stands on both sides is labelled alike: two parties sign."""
    labels = [text_of(side[0].glyphs).partition("：") for side in (left, right)]
    return labels[0][:2] == labels[1][:2] and labels[0][1] != ""


_DRAWN_ROWS = 3
"""Rows that are drawn one column after the other, and not by chance."""


def _are_drawn_apart(both: Sequence[tuple[Row, Row]]) -> bool:
    """Whether all that stands on the left of these rows is drawn before anything on the right."""
    left = max(_run_of(piece, -1) for left, _ in both for piece in left)
    return len(both) >= PAIR and left < min(_run_of(piece, 0) for _, right in both for piece in right)


def _run_of(piece: Piece, at: int) -> int:
    return piece.glyphs[at].run


def _wide_off(gaps: Sequence[tuple[float, float]], rows: Sequence[Row], em: float) -> list[tuple[float, float]]:
    """The gaps that leave room for a column of text on both sides: that behind the number of an article does not."""
    first = min((row[0].x for row in rows), default=0.0)
    last = max((row[-1].right for row in rows), default=0.0)
    narrowest = NARROWEST_COLUMN * em
    return [(left, right) for left, right in gaps if left - first >= narrowest and last - right >= narrowest]


def _are_parted(
    sides: Sequence[tuple[Row, Row] | None], both: Sequence[tuple[Row, Row]], gutter: Gutter, em: float
) -> bool:
    """Whether hardly a row crosses the gutter, and lines on each side go from edge to edge, be they beside others or not:
    columns of names, of tables and of notices have few lines that stand level with those of the other column.
    """
    clear = [each for each in sides if each is not None]
    if len(clear) < _CLEAR * len(sides) or min(_widths(both, gutter)) < NARROWEST_COLUMN * em:
        return False
    last = max(right[-1].right for _, right in both)
    left = sum(1 for row, _ in clear if goes_to_the_edge(row, gutter.first, gutter.left, em))
    right = sum(1 for _, row in clear if goes_to_the_edge(row, gutter.right, last, em))
    return min(left, right) >= FULL_LINES


_CLEAR = 0.85
"""Share of a page's rows that do not cross its gutter at the least, where few show it."""


def _stand_in(rows: Sequence[Row], gutter: Gutter) -> bool:
    """Whether lines stand in it: those of a column between two others, and off them."""
    inside = sum(1 for row in rows if gutter.left < row[0].x and row[-1].right < gutter.right)
    return inside >= _ENOUGH_ROWS


def _edges(both: Sequence[tuple[Row, Row]], at: float, em: float) -> Gutter:
    """The gutter's edges: where most lines end and begin, the longest and the first ones left out of account."""
    lefts = sorted(left[-1].right for left, _ in both)
    rights = sorted(right[0].x for _, right in both)
    return Gutter(
        min(lefts[len(lefts) * 9 // 10], at) if lefts else at,
        max(unhung(rights[len(rights) // 10 :], em), at) if rights else at,
        unhung([left[0].x for left, _ in both], em) if both else at,
    )


def _in_columns(both: Sequence[tuple[Row, Row]], gutter: Gutter, em: float) -> bool:
    """Whether the lines on both sides fill columns wide enough for text."""
    wide = min(_widths(both, gutter)) >= NARROWEST_COLUMN * em
    return wide and (min(_filling(both, gutter)) >= _FILLED or _have_full_lines(both, gutter, em))


def _have_full_lines(both: Sequence[tuple[Row, Row]], gutter: Gutter, em: float) -> bool:
    """Whether lines of both columns go from edge to edge: of two short articles beside each other most lines are short. Where
    there are columns on one side again, it is those next to the gutter that do."""
    lefts = _next_to([left for left, _ in both], -1, em)
    rights = _next_to([right for _, right in both], 0, em)
    first = gutter.first if len(lefts) == len(both) else column_edge([left[0].x for left in lefts], em)
    last = max(right[-1].right for right in rights)
    full_left = sum(1 for left in lefts if _is_full(left, first, gutter.left, em))
    full_right = sum(1 for right in rights if _is_full(right, gutter.right, last, em))
    return min(full_left, full_right) >= FULL_LINES


def _next_to(half: Sequence[Row], side: int, em: float) -> list[Row]:
    """What stands in the column next to a gutter, of which this half of the page is on one side: all of it, but where it is
    in columns itself. `side`: 0 for the first of them, -1 for the last."""
    gaps = [(a.right, b.x) for row in half for a, b in pairwise(row) if b.x - a.right >= NARROWEST_GUTTER * em]
    inner = most_common(gaps)
    parts = [sides_of(row, inner) for row in half] if inner is not None else []
    within = [part for part in parts if part is not None and part[0] and part[1]]
    if len(within) < _ENOUGH_ROWS or min(_widths(within, _edges(within, inner or 0.0, em))) < NARROWEST_COLUMN * em:
        return list(half)
    return [part[side] for part in parts if part is not None and part[side]]


def _is_full(row: Row, first: float, last: float, em: float) -> bool:
    """Whether a row is one line of text from one edge to the other, but for an indent and a mark that found no room; behind
    the number of an article is a blank."""
    if len(row) > PERSON_AND_OFFICE or row[-1].x - row[0].right > _BEHIND_NUMBER * em:
        return False
    return is_level(row[0].x - first, em) and last - row[-1].right <= RAGGED * em


_BEHIND_NUMBER = 1.3
"""Ems of blank between the number of an article and its text, at the most."""


def _widths(both: Sequence[tuple[Row, Row]], gutter: Gutter) -> tuple[float, float]:
    """How wide the columns on both sides of a gutter are, by what stands in them."""
    first = min(left[0].x for left, _ in both)
    last = max(right[-1].right for _, right in both)
    return gutter.left - first, last - gutter.right


# reading order


def lines_of(
    page: int,
    found: Ordered,
    em: float,
    usual: Gutter | None,
    bars: Sequence[Rule] = (),
    levels: Sequence[Rule] = (),
) -> list[Printed]:
    """The lines of a page in the order in which they are read. `usual`: the gutter of most pages around it; `bars`,
    `levels`: the rules that stand upright on it, and that lie level."""
    rows = found.rows
    if not rows:
        return []
    parts = ruled_off(rows, levels)
    told = [stories_of(part, bars, levels, em) for part in parts]
    if any(told):
        return [
            line for stories, part in zip(told, parts, strict=True) for line in _told(page, part, stories, bars, em)
        ]
    ruled = _in_parts(parts, em)
    if sum(part.gutter is not None for part in ruled) > 1:  # columns end at a rule that lies over all of them
        return [line for part in ruled for line in lines_of(page, part, em, usual, bars)]
    if any(bar is not None for bar, _ in bands(rows, bars, em)):
        return list(_barred(page, rows, bars, em, 0, rows))
    changed = _in_parts(parts_of(rows, em), em)
    if changed and all(part.gutter is not None for part in changed):
        return [line for part in changed for line in _zones(page, part.rows, part.gutter, em, 0)]
    known = usual if usual and (_keeps_clear(rows, usual) or _has_few_rows(rows, usual, em)) else None
    gutter = found.gutter or known or _drawn_gutter(rows, em)
    return list(_zones(page, rows, gutter, em, 0))


def _told(page: int, rows: list[Row], stories: Sequence[Laid], bars: Sequence[Rule], em: float) -> Iterator[Printed]:
    """The lines of a part of a page: its stories, one after the other, each its headline, its columns, its pictures; or, where it
    has none, as its columns are."""
    if not stories:
        yield from lines_of(page, _ordered(rows, em), em, None, bars)
    column = 0
    for story in stories:
        column += 1
        whole = [*story.over, *(row for rows in story.columns for row in rows)]
        yield from (replace(line, part="headline") for line in _column(page, story.over, column, em, whole=whole))
        for rows in story.columns:
            column += 1
            yield from _column(page, rows, column, em, whole=rows)
        for picture, *said in story.pictures:
            column += 1
            yield from _column(page, [picture], column, em)
            yield from _caption(list(_column(page, said, column, em)))


def _caption(lines: Sequence[Printed]) -> Iterator[Printed]:
    """What is said below a picture, in one."""
    if lines:
        text, right = "".join(line.text for line in lines), max(line.right for line in lines)
        yield replace(lines[0], text=text, right=right, last=lines[-1].y, raised=frozenset(), part="caption")


def _in_parts(parts: Sequence[list[Row]], em: float) -> list[Ordered]:
    """Several parts of a page, each with its gutter; none where it is one."""
    return [_ordered(part, em) for part in parts] if len(parts) > 1 else []


def _barred(
    page: int, rows: Sequence[Row], bars: Sequence[Rule], em: float, column: int, whole: Sequence[Row]
) -> Iterator[Printed]:
    """The lines of a page on which bars stand: those on the left of one before those on its right."""
    for bar, part in bands(rows, bars, em):
        if bar is None:
            found = _ordered(list(part), em)
            yield from _zones(page, found.rows, found.gutter, em, column, whole)
            continue
        for side, half in enumerate(_beside_bar(part, bar)):
            yield from _barred(page, half, bars, em, 2 * column + side + 1, half)


def _beside_bar(rows: Sequence[Row], bar: Rule) -> tuple[list[Row], list[Row]]:
    """What of these rows stands left of a bar, and what on its right."""
    parted = [
        ([p for p in row if p.x + p.right <= 2 * bar.at], [p for p in row if p.x + p.right > 2 * bar.at])
        for row in rows
    ]
    return [left for left, _ in parted if left], [right for _, right in parted if right]


def _keeps_clear(rows: Sequence[Row], gutter: Gutter) -> bool:
    """Whether a page without a gutter of its own has text that ends where the columns of the others do."""
    sides = [sides_of(row, gutter.middle) for row in rows]
    clear = sum(1 for side in sides if side is not None)
    return clear >= len(rows) / 2


def _has_few_rows(rows: Sequence[Row], gutter: Gutter, em: float) -> bool:
    """Whether a page that stands over the columns of the others ends with a few rows in these: what is on the right begins where
    the second column does, and lines on both sides fill theirs."""
    sides = [sides_of(row, gutter.middle) for row in rows]
    both = [side for side in sides if side is not None and side[0] and side[1]]
    if len(both) < PAIR or not all(is_level(right[0].x - gutter.right, em) for _, right in both):
        return False
    edge = gutter.left - gutter.first
    full_left = any(
        is_level(left[0].x - gutter.first, em) and abs(gutter.left - left[-1].right) <= em for left, _ in both
    )
    full_right = any(abs(right[-1].right - gutter.right - edge) <= em for _, right in both)
    return full_left and full_right


Placed = tuple[Row, "tuple[Row, Row] | None"]
"""A row with what of it stands in each column; None where it stands over both."""


def _zones(
    page: int, rows: Sequence[Row], gutter: Gutter | None, em: float, column: int, whole: Sequence[Row] | None = None
) -> Iterator[Printed]:
    """Runs of rows in columns, and between them runs that stand over both; gutters need not be one: three columns below two.

    `column`: the number of what holds them. `whole`: the rows of all that stands around them too.
    """
    for own, part in _parts(rows, gutter, em):
        if own is not gutter:
            yield from _zones(page, part, own, em, column)
        elif gutter is not None:
            yield from _zone(page, part, gutter, em, column, rows)
        else:
            yield from _column(page, part, column, em, whole=whole or rows)


def _parts(rows: Sequence[Row], gutter: Gutter | None, em: float) -> Iterator[tuple[Gutter | None, list[Row]]]:
    """The rows between those that stand over the gutter by themselves, where they have another one."""
    bands = [(over, list(band)) for over, band in groupby(rows, key=lambda row: _stands_over(row, gutter, em))]
    found = [Ordered(band, gutter) if over else _band(band, len(rows), gutter, em) for over, band in bands]
    for own, alike in groupby(found, key=lambda band: band.gutter):
        yield own, [row for band in alike for row in band.rows]


def _band(band: list[Row], rows: int, gutter: Gutter | None, em: float) -> Ordered:
    own = _ordered(band, em) if len(band) < rows else Ordered(band, None)
    if own.gutter is None:
        return Ordered(band, gutter)
    if gutter is not None and (_overlap(own.gutter, gutter) or _is_of_many(own.rows, gutter)):
        return Ordered(own.rows, gutter)
    return own


def _overlap(one: Gutter, other: Gutter) -> bool:
    return one.left < other.right and other.left < one.right


def _is_of_many(rows: Sequence[Row], gutter: Gutter) -> bool:
    """Whether no row crosses a gutter, and some stand on both sides: it is one of several that these rows have."""
    sides = [sides_of(row, gutter.middle) for row in rows]
    return all(side is not None for side in sides) and any(side and side[0] and side[1] for side in sides)


def _stands_over(row: Row, gutter: Gutter | None, em: float) -> bool:
    """Whether a row by itself may be over columns: it crosses the gutter, or is larger than text."""
    crosses = gutter is not None and row[0].x < gutter.middle < row[0].right
    return len(row) == 1 and (crosses or row[0].em >= LARGE * em)


def _zone(
    page: int, rows: Sequence[Row], gutter: Gutter, em: float, column: int, whole: Sequence[Row]
) -> Iterator[Printed]:
    """What has one gutter. `whole`: the rows of all that stands over the columns too, by which the measure is told."""
    placed = _without_rows_of_cells(_placed(rows, gutter, em), gutter, em)
    yield from _in_order(page, placed, gutter, em, column, whole)


def _in_order(
    page: int, placed: Iterable[Placed], gutter: Gutter, em: float, column: int, whole: Sequence[Row]
) -> Iterator[Printed]:
    """The lines of both columns, one after the other, and between them what stands over both."""
    for over, zone in groupby(placed, key=lambda placed: placed[1] is None):
        if over:
            yield from _column(page, [row for row, _ in zone], column, em, whole=whole)
        else:
            yield from _columns(page, [sides for _, sides in zone if sides is not None], em, column, gutter, whole)


def _without_rows_of_cells(placed: Sequence[Placed], gutter: Gutter, em: float) -> Iterator[Placed]:
    """The same, where what stands on both sides but fills neither is no text in columns: names, or a table, over both."""
    zones = [list(zone) for _, zone in groupby(placed, key=lambda placed: placed[1] is None)]
    edge = right_edge([row for row, _ in placed], em)
    for at, zone in enumerate(zones):
        near = [zones[at - 1][-1][0] if at else None, zones[at + 1][0][0] if at + 1 < len(zones) else None]
        cells = _are_cells(zone, near, gutter, edge, em) and gutter_of_many([row for row, _ in zone], em) is None
        yield from ((row, None if cells else sides) for row, sides in zone)


def _are_cells(zone: Sequence[Placed], near: Sequence[Row | None], gutter: Gutter, edge: float, em: float) -> bool:
    """Whether a zone is rows of cells. `near`: the rows above and below it, which stand over both columns; `edge`: where
    the second of these ends.
    """
    both = [sides for _, sides in zone if sides is not None and sides[0] and sides[1]]
    if not both or max(_filling(both, gutter)) >= _FILLED:
        return False
    if _are_drawn_apart(both) and (len(both) >= _DRAWN_ROWS or _goes_on_left([sides for _, sides in zone])):
        return False
    if any(
        _is_full(left, gutter.first, gutter.left, em) or _is_full(right, gutter.right, edge, em) for left, right in both
    ):
        return False
    return (
        _is_one_grid(both, em)
        or not _begin_level(both, gutter, em)
        or any(row is not None and _is_of_cells(row, zone, em) for row in near)
    )


def _is_one_grid(both: Sequence[tuple[Row, Row]], em: float) -> bool:
    """Whether what most rows have on both sides begins at even distances, and none is wider at the gutter: names in as
    many columns as the page is wide for.
    """
    left, right = (_beginnings([sides[side] for sides in both], em) for side in (0, 1))
    if min(len(left), len(right)) < _SIDE:
        return False
    steps = [after - before for before, after in pairwise([*left, *right])]
    return max(steps) - min(steps) <= _EVEN * em


_SIDE = 2
"""Columns of names on each side at the least: of one on each nothing tells the distance."""

_EVEN = 0.5
"""Ems by which the distances of columns of names differ."""


def _beginnings(rows: Sequence[Row], em: float) -> list[float]:
    """Where pieces of half of these rows begin, from left to right."""
    count = Counter(round(piece.x / em * 2) for row in rows for piece in row)
    often = [place for place, times in sorted(count.items()) if times * 2 >= len(rows)]
    return [place * em / 2 for place in often]


def _is_of_cells(row: Row, zone: Sequence[Placed], em: float) -> bool:
    """Whether the pieces of a row begin where those of the zone's rows do: three at least, the first among them."""
    begin = [piece.x for line, _ in zone for piece in line]
    return sum(1 for piece in row if any(abs(piece.x - x) <= LEVEL * em for x in begin)) >= _SHARED


_SHARED = 3
"""Places at which the pieces of two rows begin alike, from which they are cells of one table."""


def _begin_level(both: Sequence[tuple[Row, Row]], gutter: Gutter, em: float) -> bool:
    """Whether what stands on the right begins as far from its column as what stands on the left, in enough rows: a roster
    in columns, with its offices hanging, or names in columns of each column."""
    deep = {round((left[0].x - gutter.first) / em, 1) for left, _ in both} | {0.0, 2.0}
    level = sum(1 for _, right in both if any(abs((right[0].x - gutter.right) / em - each) <= LEVEL for each in deep))
    return len(both) >= _ENOUGH_ROWS and level >= _MOST_LEVEL * len(both)


_MOST_LEVEL = 0.6
"""Share of the rows."""


def _filling(both: Sequence[tuple[Row, Row]], gutter: Gutter) -> tuple[float, float]:
    """What share of each column its lines fill, by their median."""
    widths = _widths(both, gutter)
    filled = (median(sum(piece.right - piece.x for piece in sides[side]) for sides in both) for side in (0, 1))
    left, right = (share / max(width, 1.0) for share, width in zip(filled, widths, strict=True))
    return left, right


def _kept_off(row: Row, gutter: Gutter, em: float) -> Row:
    """The row as it would stand if no line of a column ran over into the gutter: one that begins where the column's lines
    do, and is longer by less than the gutter is wide, belongs to it all the same."""
    beside = next((piece for piece in row if piece.x > gutter.middle), None)
    level = is_level(row[0].x - gutter.first, em)
    if level and (beside is None or is_level(beside.x - gutter.right, em) or beside.x - gutter.right > _LABEL * em):
        return [_shortened(piece, gutter, em) for piece in row]
    return row


def _middle_for(row: Row, gutter: Gutter) -> float:
    """Where the left side of a row ends: before what begins in the gutter and goes on behind it, the few lines of the right column
    whose first lines are set in."""
    return next(
        (piece.x for piece in row if gutter.left < piece.x < gutter.middle and gutter.right < piece.right),
        gutter.middle,
    )


def _shortened(piece: Piece, gutter: Gutter, em: float) -> Piece:
    over = piece.right - gutter.middle
    long = gutter.middle - piece.x >= _LONG * em
    if not (long and 0 < over <= (gutter.right - gutter.left) / 2 and len(piece.glyphs) > 1):
        return piece
    inside = [glyph._replace(right=min(glyph.right, gutter.middle)) for glyph in piece.glyphs]
    return Piece(inside, piece.em)


_LONG = 5.0
"""Ems of a line that surely stands in the left column."""


def _placed(rows: Sequence[Row], gutter: Gutter, em: float) -> list[Placed]:
    left = column_edge([row[0].x for row in rows], em)
    edge = right_edge(rows, em)
    inner = _inner(rows, gutter, em)
    placed: list[Placed] = []
    parted = [sides_of(_kept_off(row, gutter, em), _middle_for(row, gutter)) for row in rows]
    for row, sides in zip(rows, parted, strict=True):
        on_grid = sides is not None and (
            _on_grid(sides, left, gutter, edge, em) or _is_in_second(sides[0], inner, gutter, em)
        )
        placed.append((row, sides if on_grid else None))
    for at in range(1, len(placed) - 1):
        if parted[at] is not None and _is_amid_columns(placed, at):
            placed[at] = placed[at][0], parted[at]
    for at in _titles_amid(rows, left, edge, em):
        placed[at] = rows[at], None
    for at in range(1, len(placed)):
        if placed[at][1] is not None and placed[at - 1][1] is None and _goes_on_over_both(placed, at, gutter, em):
            placed[at] = placed[at][0], None
    for at in range(1, len(placed) - 1):
        if _is_label_above(placed, at, gutter, em):
            placed[at] = placed[at][0], None
    for at in (*_before_columns(placed, gutter, em), *_signed_above(placed, gutter, em), *_drawn_below(placed)):
        placed[at] = placed[at][0], None
    return placed


def _drawn_below(placed: Sequence[Placed]) -> Iterator[int]:
    """The rows on the left below both columns that the page draws behind the right one, where it draws one column after the
    other: a heading over both, which is no longer than one.
    """
    for parted, zone in groupby(range(len(placed)), key=lambda at: placed[at][1] is not None):
        rows = [(at, *(placed[at][1] or ([], []))) for at in zone] if parted else []
        drawn = [_run(right) for _, _, right in rows if right]
        if len(drawn) < PAIR:
            continue
        end = len(rows)
        while not rows[end - 1][2] and _run(rows[end - 1][1]) > max(drawn):
            end -= 1
        above = [_run(left) for _, left, _ in rows[:end] if left]
        if above and max(above) < min(drawn) and end < len(rows) and _heads_what_is_below(placed, rows[-1][0]):
            yield from (at for at, _, _ in rows[end:])


def _heads_what_is_below(placed: Sequence[Placed], at: int) -> bool:
    """Whether text over both columns stands as close below a row as that does below the columns."""
    if not 0 < at < len(placed) - 1:
        return False
    above, row, below = (placed[n][0][0] for n in (at - 1, at, at + 1))
    return below.em == row.em and below.y - row.y <= FURTHER * (row.y - above.y)


def _run(row: Row) -> int:
    return row[0].glyphs[0].run


def _titles_amid(rows: Sequence[Row], left: float, right: float, em: float) -> Iterator[int]:
    """The rows that are large, in the middle of all columns, and have nothing beside them: titles over three columns, or
    five, of which one is in the middle itself, and the last may have few lines."""
    last = max(row[-1].right for row in rows)
    for at, row in enumerate(rows):
        size = row[0].em
        amid = any(is_in_the_middle(row, left, edge, em) for edge in (right, last))
        alone = len(row) == 1 and size >= LARGE * em and amid
        if not alone or row[0].right - row[0].x < _SHORTEST * em and not _heads_all_columns(rows, at, em):
            continue
        above = row[0].y - rows[at - 1][0].y if at else size * ONE_LINE
        below = rows[at + 1][0].y - row[0].y if at + 1 < len(rows) else size * ONE_LINE
        if above >= size * _CLEAR_OF and below >= rows[at + 1 if at + 1 < len(rows) else at][0].em * _CLEAR_OF:
            yield at


def _heads_all_columns(rows: Sequence[Row], at: int, em: float) -> bool:
    """Whether three columns or more begin level right below a row: a heading of the middle one alone
    would stand level with the first lines of the others."""
    below = rows[at + 1] if at + 1 < len(rows) else []
    apart = sum(1 for one, other in pairwise(below) if other.x - one.right >= NARROWEST_GUTTER * em)
    return apart + 1 >= _MANY and below[-1].right - below[0].x >= _MANY * NARROWEST_COLUMN * em


_MANY = 3
"""Columns of which one is in the middle."""

_CLEAR_OF = 1.1
"""Times its size by which what stands below a row is off it, where nothing stands beside it."""


def _is_amid_columns(placed: Sequence[Placed], at: int) -> bool:
    """Whether one column goes on right above a row that is not on the grid of the columns, and right below it: a day at the
    end of a text beside the heading of a chapter."""
    row, sides = placed[at]
    near = [(other[0].y - row[0].y, both) for other, both in placed[max(at - _BESIDE, 0) : at + _BESIDE + 1]]
    if sides is not None or any(both is None and step for step, both in near):
        return False
    most = ONE_LINE * row[0].face.size
    return any(
        all(any(0 < way * step <= most and both and both[side] for step, both in near) for way in (1, -1))
        for side in (0, 1)
    )


_BESIDE = 2
"""Rows above and below: where the lines of columns stand off each other, the next one is the other column's."""


def _signed_above(placed: Sequence[Placed], gutter: Gutter, em: float) -> Iterator[int]:
    """The rows that stand alone and far to the right, from one that stands over both columns on: who signs what is above
    them, and when. A line of the right column begins where it does, and a heading stands in its middle.
    """
    above = False
    for at, (row, sides) in enumerate(placed):
        above = sides is None or (above and not sides[0] and _is_far_right(placed, row, gutter, em))
        if above and sides is not None:
            yield at


def _is_label_above(placed: Sequence[Placed], at: int, gutter: Gutter, em: float) -> bool:
    """Whether a row stands above what stands over both columns, and off those above it, or says that it is one: 附件1 above
    the title of it."""
    (row, sides), (_, under) = placed[at : at + 2]
    if sides is None or under is not None or sides[1] or row[0].x - gutter.first > _LABEL * em:
        return False
    short = row[-1].right - row[0].x <= _FILLED * (gutter.left - gutter.first)
    above, below = _in_left_column(placed[:at]), _in_left_column(placed[at:])
    off = bool(above) and row[0].y - above[-1][0].y > _OFF * _usual_step([*above, *below], em)
    return short and (
        off or ATTACH_LABEL.match(text_of(row[0].glyphs)) is not None and _is_title(placed[at + 1][0], em)
    )


def _in_left_column(placed: Sequence[Placed]) -> list[Row]:
    """What stands in the left column, or over both: lines of the other one stand between these where the two are not level."""
    return [row if sides is None else sides[0] for row, sides in placed if sides is None or sides[0]]


def _is_title(row: Row, em: float) -> bool:
    """Whether a row is set as titles are, and is no page mark."""
    as_titles = row[0].em >= LARGE * em or row[0].face.bold
    return as_titles and sum(1 for piece in row for glyph in piece.glyphs if glyph.text.isalpha()) >= _SHORTEST


_SHORTEST = 4
"""Letters of a title."""


def _before_columns(placed: Sequence[Placed], gutter: Gutter, em: float) -> Iterator[int]:
    """The rows on the right that stand above all of the left column, and off it: a title over the others, a byline; and no line
    of a paragraph, which may stand above a title that the left column begins with."""
    step = _usual_step([row for row, _ in placed], em)
    edge = right_edge([sides[1] for _, sides in placed if sides is not None and sides[1]] or [placed[0][0]], em)
    first = 0
    for at, (row, sides) in enumerate(placed):
        if sides is None or sides[0]:
            first = at + 1 if sides is None else len(placed)
        elif goes_to_the_edge(row, gutter.right, edge, em) or _ends_left_column(placed, row, gutter, em):
            first = len(placed)
        elif at >= first and at + 1 < len(placed) and placed[at + 1][0][0].y - row[0].y > _OFF * step:
            yield from range(first, at + 1)
            first = at + 1


def _ends_left_column(placed: Sequence[Placed], row: Row, gutter: Gutter, em: float) -> bool:
    """Whether a row on the right begins where its column does, and goes on with the last line of the left one, which is full:
    the end of a paragraph, be it short."""
    left = next((sides[0] for _, sides in reversed(placed) if sides is not None and sides[0]), None)
    flush = abs(row[0].x - gutter.right) <= LEVEL * em
    alike = left is not None and left[0].face == row[0].face
    return flush and left is not None and alike and goes_to_the_edge(left, gutter.first, gutter.left, em)


_LABEL = 4.0
"""Ems by which a label stands in at the most: a date at the end of a column stands in deeper."""

_OFF = 1.4
"""Times the distance of two lines by which what belongs to the text below stands off that above."""


def _usual_step(rows: Sequence[Row], em: float) -> float:
    return median([below[0].y - above[0].y for above, below in pairwise(rows)] or [em])


def _goes_on_over_both(placed: Sequence[Placed], at: int, gutter: Gutter, em: float) -> bool:
    """Whether a row below one that stands over both columns is a line of the same paragraph: it is as far below as the
    lines of one are, in the same face, and the next row stands over both too, or further down.
    """
    (above, _), (row, sides) = placed[at - 1 : at + 1]
    step = row[0].y - above[0].y
    if above[0].face != row[0].face or step > ONE_LINE * row[0].face.size:
        return False
    if at + 1 == len(placed):
        return sides is not None and not sides[1]
    below, under = placed[at + 1]
    if under is None or sides is None or sides[1]:
        return under is None
    return below[0].y - row[0].y > step * FURTHER or not under[0] and _is_far_right(placed, below, gutter, em)


def _is_far_right(placed: Sequence[Placed], row: Row, gutter: Gutter, em: float) -> bool:
    """Whether a row stands further to the right than a heading of the right column: somebody signs."""
    edge = max(each[-1].right for each, _ in placed)
    return (row[0].x - gutter.right) - (edge - row[-1].right) > MIDDLE * em


_DEEPEST = 12.0
"""Ems by which a line of a column may stand in: a heading in the middle of it, a signature at its end."""


def _on_grid(sides: tuple[Row, Row], left: float, gutter: Gutter, edge: float, em: float) -> bool:
    """Whether what stands on each side is a line of a column: of two on one row each begins where its column does, or
    stands in the middle of it; or the second begins exactly there, beside who signs at the end of the first, or is
    who signs at the end of the other.
    """
    left_row, right_row = sides
    if left_row and right_row:
        room = left_row[0].x - left
        level = is_level(right_row[0].x - gutter.right, em)
        ends = abs((gutter.left - left_row[-1].right) - (edge - right_row[-1].right)) <= MIDDLE * em
        return room <= _DEEPEST * em or level or ends or is_in_the_middle(left_row, left, gutter.left, em)
    return True


def _inner(rows: Sequence[Row], gutter: Gutter, em: float) -> Gutter | None:
    """The gutter in what stands left of another one, where a page has four columns."""
    halves = [left for row in rows if (left := [piece for piece in row if piece.right <= gutter.middle])]
    return _gutter(halves, em) if len(halves) < len(rows) or any(len(half) > 1 for half in halves) else None


def _is_in_second(row: Row, inner: Gutter | None, gutter: Gutter, em: float) -> bool:
    """Whether a row begins as the second of two columns does, or stands in its middle, below the end of the first."""
    if inner is None or not row:
        return False
    return is_level(row[0].x - inner.right, em) or is_in_the_middle(row, inner.right, gutter.left, em)


def _columns(
    page: int, zone: Sequence[tuple[Row, Row]], em: float, column: int, gutter: Gutter, whole: Sequence[Row]
) -> Iterator[Printed]:
    """The lines on each side of a gutter, which may be in columns again: of three, two stand on one side of it."""
    left, right = (_side(page, zone, side, em, 2 * column + side + 1, gutter, whole) for side in (0, 1))
    _share_measure(left, right, gutter, em)
    yield from (*left, *right)


def _side(
    page: int,
    zone: Sequence[tuple[Row, Row]],
    side: int,
    em: float,
    column: int,
    gutter: Gutter,
    whole: Sequence[Row],
) -> list[Printed]:
    """The lines on one side of a gutter. `column`: its number."""
    rows = [sides[side] for sides in zone if sides[side]]
    found = _ordered(rows, em) if column < _MOST_COLUMNS else Ordered(rows, None)
    if found.gutter is not None:
        return list(_zones(page, found.rows, found.gutter, em, column))
    inner = _inner_of_others(rows, [_half(row, gutter, side) for row in whole], em) or _inner_as_beside(
        rows, [sides[1 - side] for sides in zone if sides[1 - side]], gutter, side, em
    )
    if inner is None and column < _MOST_COLUMNS:
        drawn = _drawn_gutter(found.rows, em)
        if drawn is not None:
            return list(_zones(page, found.rows, drawn, em, column))
    if inner is None:
        return _as_around(list(_column(page, rows, column, em)), [_half(row, gutter, side) for row in whole], em)
    return list(_in_order(page, _placed(found.rows, inner, em), inner, em, column, rows))


def _as_around(lines: list[Printed], halves: Sequence[Row], em: float) -> list[Printed]:
    """The lines of a column, with its edges as they are above and below, where all of these are first lines and short."""
    around = [half for half in halves if half]
    if not lines or not around:
        return lines
    left, edge = left_edge([row[0].x for row in around], em), right_edge(around, em)
    own = lines[0]
    set_in = abs(own.left - left - 2 * em) <= LEVEL * em and own.edge <= edge + LEVEL * em
    if set_in and not own.flush and _are_flush(around, left, edge, em):
        for line in lines:
            line.left, line.edge, line.flush = left, edge, True
    return lines


def _share_measure(left: Sequence[Printed], right: Sequence[Printed], gutter: Gutter, em: float) -> None:
    """Gives the lines of two columns the measure that one of them shows, where the other may have it too: few of its lines
    go from edge to edge, or all are first lines."""
    for own, other, begin in ((left, right, gutter.first), (right, left, gutter.right)):
        if not own or not other or own[0].flush or not other[0].flush or len({line.column for line in own}) > 1:
            continue
        width = other[0].edge - other[0].left
        first = begin if abs(own[0].left - begin - 2 * em) <= LEVEL * em else own[0].left
        if own[0].edge - first <= width + em:
            for line in own:
                line.left, line.edge, line.flush = first, first + width, True


def _half(row: Row, gutter: Gutter, side: int) -> Row:
    """What of a row stands on this side of a gutter."""
    return [piece for piece in row if (piece.x >= gutter.middle if side else piece.right <= gutter.middle)]


def _inner_of_others(rows: Sequence[Row], halves: Sequence[Row], em: float) -> Gutter | None:
    """The gutter that this side has above and below, where a few rows between titles are too few to show it themselves."""
    if len(rows) >= _ENOUGH_ROWS or all(len(row) == 1 for row in rows):
        return None
    halves = [row for row in halves if row]
    found = _gutter(halves, em) if len(halves) > len(rows) else None
    sides = [sides_of(row, found.middle) for row in rows] if found else []
    return found if all(sides) and any(each and all(each) for each in sides) else None


def _inner_as_beside(rows: Sequence[Row], beside: Sequence[Row], gutter: Gutter, side: int, em: float) -> Gutter | None:
    """The gutter that this side has where that on the other side of the gutter has its own, or, on the right, one column
    behind it: of many columns the last may have a few lines, which show none themselves."""
    if all(len(row) == 1 for row in rows):
        return None
    other = _gutter(beside, em) or (gutter if side else None)
    if other is None:
        return None
    off = (gutter.right - gutter.first) * (1 if side else -1)
    found = Gutter(other.left + off, other.right + off, other.first + off)
    parted = [sides_of(row, found.middle) for row in rows]
    begin = [each[1][0].x for each in parted if each is not None and each[0] and each[1]]
    level = [x for x in begin if is_level(x - found.right, em)]
    return found if None not in parted and begin and len(level) == len(begin) else None


_MOST_COLUMNS = 30
"""Columns are parted into two so often that a page may have sixteen of them."""


def _column(
    page: int, rows: Sequence[Row], column: int, em: float, whole: Sequence[Row] | None = None
) -> Iterator[Printed]:
    """The lines of one column. Its rows are found anew, for columns need not stand level with each other."""
    if not rows:
        return
    own = _with_blocks_apart(rows_of([piece for row in rows for piece in row], em))
    edges = _of_text(whole or own)
    left = _flush_edge(own, em)
    left = left_edge([row[0].x for row in edges], em) if left is None else left
    edge = right_edge(edges, em)
    flush = _are_flush(edges, left, edge, em)
    grid = grid_of(own)
    for row in with_whole_names(with_parties(own, em), em):
        yield Printed(
            page,
            text_in(row, em, grid),
            row[0].x,
            max(piece.right for piece in row),
            row[0].y,
            _main_face(row),
            left,
            edge,
            column,
            row[0].block,
            raised_in(row),
            begins=tuple(piece.x for piece in row[1:]),
            run=row[0].glyphs[0].run,
            flush=flush,
        )


def _are_flush(rows: Sequence[Row], left: float, edge: float, em: float) -> bool:
    """Whether lines of text go from one edge to the other, but for a mark that hangs: fields, 招聘人数：2人, may be as long as each
    other by chance."""
    full = (
        row
        for row in rows
        if (is_level(row[0].x - left, em) and abs(edge - row[-1].right) <= LEVEL * em or _hangs_out(row, edge, em))
        and not LABELLED.match(text_of([glyph for piece in row for glyph in piece.glyphs]))
    )
    if any(row[-1].right > edge + em for row in rows):
        return False
    return sum(1 for _ in islice(full, PAIR)) == PAIR or any(
        len(above) == len(row) == 1 and _breaks_at(edge, above[0], row[0], em) for above, row in pairwise(rows)
    )


def _breaks_at(edge: float, above: Piece, piece: Piece, em: float) -> bool:
    """Whether the first line of a paragraph ends at this edge, and goes on below, where one line alone does: of fields in a column."""
    full = abs(edge - above.right) <= LEVEL * em and above.right - above.x >= _FIRST_AT_LEAST * em
    below = 0 < piece.y - above.y <= ONE_LINE * above.face.size and piece.face == above.face
    return full and below and _hangs_back(above, piece, em)


_FIRST_AT_LEAST = 12.0
"""Ems of such a line: what is shorter may be a heading."""


def _hangs_out(row: Row, edge: float, em: float) -> bool:
    """Whether a row ends with a mark that hangs out of its column."""
    return row[-1].glyphs[-1].text in HANGING and LEVEL * em < row[-1].right - edge <= em


def _with_blocks_apart(rows: Sequence[Row]) -> list[Row]:
    """The rows, where what is no text is a row by itself, below the text beside it."""
    apart: list[Row] = []
    for row in rows:
        blocks = [[piece] for piece in row if piece.block is not None]
        text = [piece for piece in row if piece.block is None]
        apart += [text, *blocks] if text else blocks
    return apart


def _of_text(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows of text, where there are any: a table may be wider than its column."""
    return [row for row in rows if all(piece.block is None for piece in row)] or rows


def raised_in(row: Row) -> frozenset[int]:
    """Which of the printed characters of a row are small and stand high, or are marks beside it, by their places among them."""
    if all(piece.line is None for piece in row):
        sizes = {face.size for piece in row for face in faces_of(piece.glyphs)}
        if min(sizes) > RAISED * max(sizes):
            return frozenset()
    printed = [glyph for piece in row for glyph in piece.glyphs if not glyph.text.isspace()]
    sizes = {glyph.face.size for glyph in printed}
    marks = {id(glyph) for piece in row if piece.line is not None for glyph in piece.glyphs}
    if not marks and min(sizes) > RAISED * max(sizes):
        return frozenset()
    face = Counter(glyph.face for glyph in printed).most_common(1)[0][0]
    y = max(glyph.y for glyph in printed if glyph.face == face)
    return frozenset(
        at
        for at, glyph in enumerate(printed)
        if (glyph.face.size <= RAISED * face.size or id(glyph) in marks) and y - glyph.y >= _HIGHER * face.size
    )


RAISED, _HIGHER = 0.8, 0.12
"""Times the size of a line's text that a raised mark has at the most, and by which it stands higher at the least."""


def _main_face(row: Row) -> Face:
    """The face that its longest piece begins with; that of most of it where it ends in another size: the mark of a note is no text, be
    it raised, or larger than the note behind it."""
    longest = max(row, key=lambda piece: len(piece.glyphs)) if len(row) > 1 else row[0]
    first, last = longest.glyphs[0].face, longest.glyphs[-1].face
    if first.size == last.size:
        return first
    if first.size <= RAISED * last.size:
        return last
    return Counter(glyph.face for glyph in longest.glyphs).most_common(1)[0][0]


def _flush_edge(rows: Sequence[Row], em: float) -> float | None:
    """Where the lines of paragraphs begin, where a full first line that is set in by two ems stands above one of them, and
    hardly a row, a head or a mark, begins further left; None where none does."""
    found = [
        above[0].x - 2 * em
        for above, row in pairwise(rows)
        if len(above) == len(row) == 1
        and above[0].face == row[0].face
        and _hangs_back(above[0], row[0], em)
        and row[0].y - above[0].y <= ONE_LINE * row[0].face.size
    ]
    if not found:
        return None
    edge = min(found)
    return edge if sum(1 for row in rows if row[0].x < edge - em) <= _FEW_BEYOND else None


_FEW_BEYOND = 2


def _hangs_back(above: Piece, piece: Piece, em: float) -> bool:
    """Whether a line begins two ems left of a longer one, an opening mark half an em more."""
    back = above.x - piece.x - 2 * em
    opens = piece.glyphs[0].text in OPENING
    level = abs(back) <= LEVEL * em or (opens and abs(back - em / 2) <= LEVEL * em)
    return level and above.right >= piece.right - LEVEL * em
