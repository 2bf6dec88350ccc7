"""Names of a roster that the end of a line, or that of their column, breaks → whole ones, each in the row in which it begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.edges import FURTHER, LEVEL, ONE_LINE, Row
from gazette_pub.formats.pdf.reading.names import cells_of, is_person, said_in
from gazette_pub.formats.pdf.reading.pieces import Piece

_LEAST, _ROOM = 3, 2.0
"""Names of a row, from which it is of a roster; ems that a line leaves free which the next character did not fit in."""

_IN_COLUMN = 2
"""Rows with a name that begins at the same place, from which that is a column."""

Cell = list[Piece]


def with_whole_names(rows: Sequence[Row], em: float) -> list[Row]:
    """The rows, where what is left of a name in the next row stands behind its beginning."""
    if not any(len(row) >= _LEAST for row in rows):
        return list(rows)
    found: list[Row] = []
    starts: list[float] | None = None
    edges = _edges(rows)
    for row in rows:
        above = found[-1] if found else []
        if len(above) >= _LEAST and _is_next(above, row):
            starts = _starts(rows, em) if starts is None else starts
            joined = _over_the_end(above, row, *edges[above[0].em], em) or _in_columns(above, row, starts, em)
            if joined is not None:
                found[-1:] = joined
                continue
        found.append(row)
    return found


def _edges(rows: Sequence[Row]) -> dict[float, tuple[float, float]]:
    """Where the rows of a roster begin and end, by the size of their letters."""
    found: dict[float, tuple[float, float]] = {}
    for row in rows:
        left, right = found.get(row[0].em, (row[0].x, row[-1].right))
        if len(row) >= _LEAST:
            found[row[0].em] = min(left, row[0].x), max(right, row[-1].right)
    return found


def _is_next(above: Row, row: Row) -> bool:
    size = row[0].face.size
    step = row[0].y - above[0].y
    return 0 < step <= ONE_LINE * FURTHER * size and abs(size - above[0].face.size) < 1


def _over_the_end(above: Row, row: Row, left: float, right: float, em: float) -> list[Row] | None:
    """Both rows, where the name that the upper one ends with goes on in the lower: neither part is a name by itself."""
    if right - above[-1].right > _ROOM * em or row[0].x - left > LEVEL * em:
        return None
    *names, last = cells_of(above, em)
    first, *others = cells_of(row, em)
    if len(names) < _LEAST - 1 or not all(map(_is_name, (*names, *others))):
        return None
    if _is_name(last) and _is_name(first) or not _is_name([*last, *first]):
        return None
    rest = [piece for cell in others for piece in cell]
    whole = [*(piece for cell in names for piece in cell), _joined(last, first)]
    return [whole, rest] if rest else [whole]


def _in_columns(above: Row, row: Row, starts: Sequence[float], em: float) -> list[Row] | None:
    """The upper row, where all of the lower is left of names that fill their columns."""
    cells = _parted(above, starts, em)
    for rest in cells_of(row, em):
        at = next((n for n, cell in enumerate(cells) if abs(cell[0].x - rest[0].x) <= LEVEL * em), None)
        if at is None or not _is_name([*cells[at], *rest]):
            return None
        behind = cells[at + 1][0].x if at + 1 < len(cells) else None
        filled = behind is not None and behind - cells[at][-1].right <= _ROOM * em
        if _is_name(cells[at]) and not filled:  # a whole name, and what stands below it
            return None
        cells[at] = [_joined(cells[at], rest)]
    return [[piece for cell in cells for piece in cell]] if all(map(_is_name, cells)) else None


def _starts(rows: Sequence[Row], em: float) -> list[float]:
    """Where names begin in several rows."""
    places = Counter(round(cell[0].x / em, 1) for row in rows if len(row) > 1 for cell in cells_of(row, em))
    return [place * em for place, count in sorted(places.items()) if count >= _IN_COLUMN]


def _parted(row: Row, starts: Sequence[float], em: float) -> list[Cell]:
    """The names of a row, two parted that stand close to each other where a column begins."""
    cells: list[Cell] = []
    for cell in cells_of(row, em):
        if len(cell) > 1:
            cells.append(cell)
            continue
        glyphs = cell[0].glyphs
        near = [at for at, glyph in enumerate(glyphs) if at and _begins(glyph.x, starts, em)]
        parts = [glyphs[first:end] for first, end in pairwise([0, *near, len(glyphs)])]
        cells += [[Piece(part, cell[0].em)] for part in parts]
    return cells


def _begins(x: float, starts: Sequence[float], em: float) -> bool:
    return any(abs(x - start) <= LEVEL * em for start in starts)


def _is_name(cell: Cell) -> bool:
    return is_person(said_in(cell))


def _joined(cell: Cell, rest: Cell) -> Piece:
    """Both parts of a name; it stands where it begins."""
    first = cell[0].glyphs[0]
    glyphs = [glyph for piece in (*cell, *rest) for glyph in piece.glyphs]
    step = (cell[-1].right - first.x) / len(glyphs)
    return Piece(
        [
            glyph._replace(x=first.x + n * step, right=first.x + (n + 1) * step, y=first.y)
            for n, glyph in enumerate(glyphs)
        ],
        cell[0].em,
        whole=True,
    )
