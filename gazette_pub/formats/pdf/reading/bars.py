"""Rules between columns, and over them → what of a page stands beside them, and what above and below."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.formats.pdf.reading.rules import Rule

Rows = Sequence[list[Piece]]
"""Pieces on one baseline each, from left to right, from the top."""


def bands(rows: Rows, bars: Sequence[Rule], em: float) -> Iterator[tuple[Rule | None, Rows]]:
    """The rows from the top, each band with the bar that parts it into columns, or with none. Of several beside each other
    it is the longest, and of those of one length the one in the middle.
    """
    even = _even(bars, em)
    heights = [_height(row) for row in rows] if bars else []
    found = [(bar, beside) for bar in bars if (beside := _beside(rows, heights, bar, em, bar in even))]
    if not found:
        yield None, rows
        return
    bar, beside = _longest(found, em)
    others = [other for other in bars if other is not bar]
    if rows[: beside.start]:
        yield from bands(rows[: beside.start], others, em)
    yield bar, rows[beside.start : beside.stop]
    if rows[beside.stop :]:
        yield from bands(rows[beside.stop :], others, em)


def _longest(found: Sequence[tuple[Rule, range]], em: float) -> tuple[Rule, range]:
    most = max(bar.last - bar.first for bar, _ in found)
    long = [each for each in found if most - (each[0].last - each[0].first) <= em]
    return long[len(long) // 2]


def _even(bars: Sequence[Rule], em: float) -> Sequence[Rule]:
    """The bars that stand level with each other, at even distances, and as far apart as columns of text are wide: what stands
    between them is in columns, be it a list of names; or in a frame, whose sides they are."""
    level: dict[tuple[int, int], list[Rule]] = {}
    for bar in bars:
        level.setdefault((round(bar.first / em), round(bar.last / em)), []).append(bar)
    found: list[Rule] = []
    for alike in level.values():
        steps = [after - before for before, after in pairwise(sorted(bar.at for bar in alike))]
        if len(alike) >= _FRAME and min(steps) >= _NARROWEST * em and max(steps) - min(steps) <= em:
            found += alike
    return found


_FRAME = 2
"""Bars that stand level with each other, at the least: the sides of a frame."""


def _beside(rows: Rows, heights: Sequence[tuple[float, float]], bar: Rule, em: float, even: bool) -> range | None:
    """Which rows stand beside a bar, all of each between its ends; None where it parts no columns of text. `heights`: from where
    to where each row stands; `even`: it is one of several that part columns."""
    first, last = bar.first - _OVER * em, bar.last + _OVER * em
    at = [n for n, (top, bottom) in enumerate(heights) if first <= top and bottom <= last]
    if not at:
        return None
    beside = range(at[0], at[-1] + 1)
    pieces = [piece for n in beside for piece in rows[n]]
    if len(at) < len(beside) or any(_crosses(piece, bar) for piece in pieces):
        return None
    if any(_goes_beyond(row, bar, em) for row in _around(rows, beside, em)):
        return None
    sides = (
        [piece for piece in pieces if piece.right <= bar.at + _TOUCH * em],
        [piece for piece in pieces if piece.x >= bar.at - _TOUCH * em],
    )
    return beside if all(side and (even or _is_column(side, em)) for side in sides) else None


def _height(row: Sequence[Piece]) -> tuple[float, float]:
    """From where to where a row stands on its page."""
    return min(piece.y - ASCENT * piece.em for piece in row), max(piece.y for piece in row)


_OVER = 0.6
"""Ems by which a row may stand over the ends of a bar."""


def _around(rows: Rows, beside: range, em: float) -> Iterator[Sequence[Piece]]:
    """The rows that are the next lines above and below."""
    for at, near in ((beside.start, beside.start - 1), (beside.stop - 1, beside.stop)):
        if 0 <= near < len(rows) and abs(rows[at][0].y - rows[near][0].y) <= _NEXT * em:
            yield rows[near]


def _goes_beyond(row: Sequence[Piece], bar: Rule, em: float) -> bool:
    """Whether a row above or below a bar begins at it, or goes on in columns on both sides: it is the border of a quotation in
    one of these."""
    if any(abs(piece.x - bar.at) <= _TOUCH * em for piece in row):
        return True
    return row[0].x < bar.at < row[-1].x and not any(_crosses(piece, bar) for piece in row)


_NEXT = 2.2
"""Ems to the next line at the most."""


def _crosses(piece: Piece, bar: Rule) -> bool:
    return piece.x < bar.at - _TOUCH * piece.em and bar.at + _TOUCH * piece.em < piece.right


_TOUCH = 0.3
"""Ems by which a mark that hangs may reach over a bar."""


def _is_column(pieces: Sequence[Piece], em: float) -> bool:
    """Whether one piece at least is as wide as a line of a column: figures of a table and the names beside a chart are not."""
    return any(piece.block is None and piece.right - piece.x >= _NARROWEST * em for piece in pieces)


_NARROWEST = 8.0
"""Ems of a line of text in a narrow column."""


def ruled_off(rows: Rows, levels: Sequence[Rule]) -> list[list[list[Piece]]]:
    """The rows in the parts that rules as wide as all of them part, from the top: the stories of a newspaper page."""
    first, last = min(row[0].x for row in rows), max(row[-1].right for row in rows)
    wide = (rule.at for rule in levels if rule.last - rule.first >= _AS_WIDE * (last - first))
    ends = [*sorted(wide), float("inf")]
    parts: list[list[list[Piece]]] = [[] for _ in ends]
    for row in rows:
        parts[bisect_left(ends, row[0].y)].append(row)
    return [part for part in parts if part]


_AS_WIDE = 0.9
"""Share of the width of what is printed on a page that such a rule has at the least."""
