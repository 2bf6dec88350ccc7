"""Names of a roster that the end of a line, or that of their column, breaks → whole ones, each in the row in which it begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.edges import FURTHER, LEVEL, ONE_LINE, Row
from gazette_pub.formats.pdf.reading.names import cells_of, is_person, said_in
from gazette_pub.formats.pdf.reading.pieces import BLANK, Piece
from gazette_pub.words.characters import HAN, unspaced
from gazette_pub.words.pattern import Expression, Pattern

_LEAST, _ROOM = 3, 2.0
"""Names of a row, from which it is of a roster; ems that a line leaves free which the next character did not fit in."""

_IN_COLUMN = 2
"""Rows with a name that begins at the same place, from which that is a column."""

Cell = list[Piece]


def with_whole_names(rows: Sequence[Row], em: float) -> list[Row]:
    """The rows, where what is left of a name in the next row stands behind its beginning."""
    rows = [_with_names_apart(row, em) for row in rows]
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


def _with_names_apart(row: Row, em: float) -> Row:
    """The row, a piece a name where it is names with narrow blanks between them, and in those of two characters: 王 强 李晓红 张 伟.
    The last may go on in the next row, and the first may be the rest of one. Words of two characters are none: 城镇 乡村."""
    if len(row) >= _LEAST or row[0].block is not None or not _has_blank(row[0]):
        return row
    parts = [part for piece in row for part in _at_blanks(piece)]
    if len(parts) < _LEAST:
        return row
    cells = _paired(parts)
    within = cells[1:-1] if not _is_name(cells[0]) else cells[:-1]
    if (
        len(cells) < _LEAST
        or any(map(_is_close, within))
        or not all(map(_is_name, within))
        or not _may_be_cut(cells[-1])
    ):
        return row
    return [_whole(cell) for cell in cells]


def _paired(parts: Sequence[Piece]) -> list[Cell]:
    """The parts, two characters that stand apart together: 王 强, 阿 依（女）."""
    cells: list[Cell] = []
    for part in parts:
        alone = bool(cells) and len(cells[-1]) == 1 and len(cells[-1][0].glyphs) == 1
        if alone and len(said_in([part]).partition("（")[0]) == 1:
            cells[-1].append(part)
        else:
            cells.append([part])
    return cells


def _has_blank(piece: Piece) -> bool:
    """Whether a blank stands in what a row begins with, which is no number of an article; a line as long as its characters has
    none."""
    glyphs, em = piece.glyphs, piece.em
    if glyphs[0].text == "第" or abs(piece.right - piece.x - len(glyphs) * em) < _BLANK * em:
        return False
    first = glyphs[:_FIRST]
    return any(glyph.text in BLANK or glyph.x - before.right >= _BLANK * em for before, glyph in pairwise(first))


_FIRST = 10
"""Characters among which the first name of a row ends."""


def _is_close(cell: Cell) -> bool:
    """Whether it is two characters without a blank between them."""
    return len(cell) == 1 and len(said_in(cell).partition("（")[0]) == _OF_TWO


_OF_TWO = 2


def _at_blanks(piece: Piece) -> list[Piece]:
    """What stands between the blanks of a piece."""
    glyphs = [glyph for glyph in piece.glyphs if glyph.text not in BLANK]
    ends = [at for at, (one, other) in enumerate(pairwise(glyphs), 1) if other.x - one.right >= _BLANK * piece.em]
    return [Piece(glyphs[first:after], piece.em) for first, after in pairwise([0, *ends, len(glyphs)])]


_BLANK = 0.2
"""Ems of blank between two names at the least."""


def _may_be_cut(cell: Cell) -> bool:
    """Whether a cell is a name or its beginning: a character or more, and words in brackets that nothing closes."""
    return _is_name(cell) or _BEGINS.fullmatch(unspaced(said_in(cell))) is not None


_BEGINS = Pattern(
    Expression(f"[{HAN}·]{{1,8}}(?:（[^（）]{{0,12}})?"),
    ("孙", "阿依（女，彝", "王晓（", "阿卜杜热合曼·"),
    ("族）", "，王", "王晓（女）等"),
    "fullmatch",
)


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
    return is_person(unspaced(said_in(cell)))


def _whole(cell: Cell) -> Piece:
    return Piece([glyph for piece in cell for glyph in piece.glyphs], cell[0].em, whole=True)


def _joined(cell: Cell, rest: Cell) -> Piece:
    """Both parts of a name; it stands where it begins, and takes no more room than that."""
    end, level = cell[-1].right, cell[0].y
    behind = [glyph._replace(x=end, right=end, y=level) for piece in rest for glyph in piece.glyphs]
    return Piece([*_whole(cell).glyphs, *behind], cell[0].em, whole=True)
