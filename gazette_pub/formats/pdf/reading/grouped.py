"""Tables of figures without any rule whose head has words over several columns, each with a word of its own below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.headed import MOST_COLUMNS, Head, Span, Word, edges_before, head_above
from gazette_pub.formats.pdf.reading.pieces import BLANK, Piece, text_of
from gazette_pub.formats.pdf.reading.rules import Cell, Lattice
from gazette_pub.structure.tables.around import CAPTION, UNIT
from gazette_pub.structure.tables.grid import is_figure

_BLANK = 0.4
"""Ems of blank between what stands in two cells at the least."""

_COLUMNS, _ROWS, _HEAD = 3, 3, 6
"""Columns and rows below the head of such a table at the least; lines of its head at the most."""

_STEP, _STEP_OF_HEAD = 4.0, 2.5
"""Ems from a line to the next of a table, and of its head, at the most."""

Part = list[Glyph]
"""What stands in one cell on one line."""

Lines = Sequence[Sequence[Part]]


def grouped_lattices(pieces: Sequence[Piece], em: float, before: Sequence[float] = ()) -> Iterator[Lattice]:
    """The tables of figures on a page that have no rules, where the head has groups; any other is told by its text alone.

    `before`: the edges of the columns of the table that ends the page before, which may go on.
    """
    rows = [row for row in rows_of(pieces, em) if all(piece.block is None for piece in row)]
    wide = sum(1 for row in rows if len(row) > 1)
    lines = [list(_parts(row)) for row in rows] if wide >= _ROWS or before else []
    at = 0
    while at < len(lines):
        end = _end(lines, at, em)
        if end > at and (found := _table(lines, at, end, em, before)) is not None:
            yield found
            before = ()
        at = max(end, at + 1)


def _parts(row: Sequence[Piece]) -> Iterator[Part]:
    glyphs = [glyph for piece in row for glyph in piece.glyphs if glyph.text not in BLANK]
    cuts = [at for at, (a, b) in enumerate(pairwise(glyphs), 1) if b.x - a.right >= _BLANK * a.face.em]
    return (glyphs[start:end] for start, end in pairwise([0, *cuts, len(glyphs)]))


def _end(lines: Lines, first: int, em: float) -> int:
    """The index behind the rows of figures from one on; what names a group of rows may stand between two."""
    end = first
    while end < len(lines) and (end == first or _step(lines, end) <= _STEP * em):
        named = end > first and len(lines[end]) == 1 and end + 1 < len(lines) and _is_level(lines, first, end)
        if not _is_of_figures(lines[end]) and not (
            named and _is_of_figures(lines[end + 1]) and _step(lines, end + 1) <= _STEP * em
        ):
            break
        end += 1
    return end


def _is_level(lines: Lines, first: int, at: int) -> bool:
    """Whether a word stands in the first column, and reaches into no other."""
    (word,) = lines[at]
    begins = lines[first][0][0].x
    return abs(word[0].x - begins) <= word[0].face.em * _LEVEL and word[-1].right < lines[first][1][0].x


_LEVEL = 2.2


def _is_of_figures(line: Sequence[Part]) -> bool:
    return len(line) >= _COLUMNS and any(is_figure(text_of(part)) for part in line[1:])


def _step(lines: Lines, at: int) -> float:
    return lines[at][0][0].y - lines[at - 1][0][0].y


def _above(lines: Lines, at: int, em: float) -> Lines:
    """The lines close above one, from the top; not what names the table, and in what its figures are counted."""
    first = at
    while first and at - first < _HEAD and _step(lines, first) <= (_STEP if first == at else _STEP_OF_HEAD) * em:
        said = "\u3000".join(map(text_of, lines[first - 1]))
        if CAPTION.match(said) or UNIT.match(said):
            break
        first -= 1
    return lines[first:at]


def _table(lines: Lines, first: int, end: int, em: float, before: Sequence[float]) -> Lattice | None:
    """The table of these rows; None where its head has no groups, and it is no rest of the one before."""
    body = lines[first:end]
    columns = _columns(body)
    if not _COLUMNS <= len(columns) <= MOST_COLUMNS:
        return None
    above = [[_word(part) for part in line] for line in _above(lines, first, em)]
    head = head_above(above, columns, em)
    if head is not None and not head.has_groups:
        head = None
    whole = head.columns if head is not None else columns
    xs = edges_before(whole, before, em)
    if xs is None and (head is None or len(body) < _ROWS):
        return None
    own = above[len(above) - head.lines :] if head is not None else []
    return _made(own, body, head, xs or _edges(whole, em), em)


def _word(part: Part) -> Word:
    return Word(part[0].x, part[-1].right, part[0].y, len(part))


def _columns(body: Lines) -> list[Span]:
    """The columns of these rows: the blanks between them are those that all rows have which have all columns."""
    found: list[Span] = []
    for left, right in sorted((part[0].x, part[-1].right) for line in body for part in line):
        if found and left - found[-1][1] < _BLANK * body[0][0][0].face.em:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _edges(columns: Sequence[Span], em: float) -> list[float]:
    return [columns[0][0] - em, *((a[1] + b[0]) / 2 for a, b in pairwise(columns)), columns[-1][1] + em]


def _made(above: Sequence[Sequence[Word]], body: Lines, head: Head | None, xs: Sequence[float], em: float) -> Lattice:
    starts = [line[0][0].y for line in body]
    first = above[0][0].y if above else starts[0]
    ys = [
        first - 1.1 * em,
        *(head.between if head else ()),
        *([(above[-1][0].y + starts[0]) / 2] if above else ()),
        *((a + b) / 2 for a, b in pairwise(starts)),
        starts[-1] + 0.4 * em,
    ]
    rows = head.rows if head else 0
    cells = [*(head.cells if head else ())]
    cells += [Cell(row + rows, n, 1, 1) for row in range(len(body)) for n in range(len(xs) - 1)]
    return Lattice(tuple(xs), tuple(ys), tuple(sorted(cells)))
