"""Rows of names that stand close to each other → a piece for each name: told by the blanks that go down through all rows, or by
what a narrow tab leaves between two names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.edges import ONE_LINE, Row
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.names import are_persons, is_person
from gazette_pub.formats.pdf.reading.pieces import APART, BLANK, Piece
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_NARROWEST = 0.2
"""Ems of blank between two names at the least."""

_ROWS, _LETTERS = 3, 4
"""Rows of names, from which their blanks tell; letters of such a row at the least."""

_WITHIN = 2.2
"""Ems of blank inside a name of two characters at the most."""

_NAMES = Pattern(
    Expression(f"[{HAN}·（）]+"), ("陈志远王晓明", "买买提·艾力（维吾尔族）", "）"), ("甲，乙", "1"), "fullmatch"
)

_Line = list[Glyph]
"""What is printed on a row, from left to right."""


def with_names_whole(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """The pieces, where each name of a roster is one of its own. Names that stand further apart than words do are told without."""
    made: list[Piece] = []
    taken = set[int]()
    rows = rows_of(pieces, em)
    for row in rows:
        if _may_be_tabbed(row) and (parted := _parted_by_tabs(row, row[-1].em)):
            taken |= {id(piece) for piece in row}
            made += parted
    for block in _blocks(row for row in rows if id(row[0]) not in taken):
        lines = [_line(row) for row in block]
        names = _names_in(lines, em)
        if names:
            taken |= {id(piece) for row in block for piece in row}
            made += (Piece(name, block[0][0].em, whole=True) for name in names)
    return [*(piece for piece in pieces if id(piece) not in taken), *made] if made else list(pieces)


def _parted_by_tabs(row: Row, em: float) -> Row:
    """The persons of a row, between whom stand narrow tabs, a piece each, behind their label where there is one: 副主任：郑　刚 马　明.
    A blank that is as wide as a character stands in a name of two; none where the row may be anything else."""
    label = next((at for at, piece in reversed(list(enumerate(row, 1))) if piece.glyphs[-1].text in "：:"), 0)
    line = _line(row[label:])
    gaps = [(after.x - glyph.right) / em for glyph, after in pairwise(line)]
    if not any(_TAB <= gap < _SET_WIDE[0] for gap in gaps) or any(_TIGHT <= gap < _TAB for gap in gaps):
        return []
    apart = [gap >= _TAB and not _SET_WIDE[0] <= gap <= _SET_WIDE[1] for gap in gaps]
    ends = [at for at, parts in enumerate(apart, 1) if parts or line[at - 1].text in "）)"]
    names = [line[first:end] for first, end in pairwise([0, *ends, len(line)])]
    if not all(is_person("".join(glyph.text for glyph in name)) for name in names):
        return []
    return [*row[:label], *(Piece(name, row[0].em, whole=True) for name in names)]


_TAB, _TIGHT, _SET_WIDE = 0.3, 0.1, (0.9, 1.1)
"""Ems of blank that a tab leaves at the least; those between two characters of a name, in a line that is not justified; and
those in a name of two that is set as wide as one of three."""


def _may_be_tabbed(row: Row) -> bool:
    """Whether a row ends as a name does, and has blanks; the blank half of a bracket may be left out."""
    last = row[-1]
    if last.block is not None or _NAMES.fullmatch(last.glyphs[-1].text) is None:
        return False
    texts = [glyph.text for piece in row for glyph in piece.glyphs]
    blank = last.right - row[0].x - (len(texts) - texts.count("）") / 2) * last.em
    return blank >= _TAB * last.em


def _blocks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Runs of rows below one another that may be names throughout."""
    block: list[Row] = []
    for row in (*rows, []):
        may_be = bool(row) and _may_be_names(row)
        if block and not (may_be and _is_below(block[-1], row)):
            if len(block) >= _ROWS:
                yield block
            block = []
        if may_be:
            block.append(row)


def _may_be_names(row: Row) -> bool:
    em, count = row[0].em, sum(len(piece.glyphs) for piece in row)
    if count < _LETTERS or row[-1].right - row[0].x < (count + _NARROWEST) * em or row[0].block is not None:
        return False
    return _NAMES.fullmatch("".join(glyph.text for glyph in _line(row))) is not None


def _is_below(above: Row, row: Row) -> bool:
    return above[0].em == row[0].em and row[0].y - above[0].y <= ONE_LINE * row[0].em


def _line(row: Row) -> _Line:
    return [glyph for piece in row for glyph in piece.glyphs if glyph.text not in BLANK]


def _names_in(lines: Sequence[_Line], em: float) -> list[_Line]:
    """The names of these lines, if they are names, and some stand closer to each other than what parts pieces."""
    columns = _columns(lines, em)
    if not any(right.left - left.right < APART * em for left, right in pairwise(columns)):
        return []
    spans = _whole(columns, lines, em)
    cells = [[_within(line, span) for span in spans] for line in lines]
    names = [cell for row in cells for cell in row if cell]
    full = all(sum(map(bool, row)) > 1 for row in cells[:-1])
    said = ["".join(glyph.text for glyph in name) for name in names]
    return names if full and len(spans) > 1 and are_persons(said) else []


class _Span(NamedTuple):
    left: float
    right: float


def _columns(lines: Sequence[_Line], em: float) -> list[_Span]:
    """Where something stands in any of the lines; between two of these all have a blank."""
    found: list[_Span] = []
    for left, right in sorted((glyph.x, glyph.right) for line in lines for glyph in line):
        if found and left - found[-1].right < _NARROWEST * em:
            found[-1] = _Span(found[-1].left, max(found[-1].right, right))
        else:
            found.append(_Span(left, right))
    return found


def _whole(columns: Sequence[_Span], lines: Sequence[_Line], em: float) -> list[_Span]:
    """The columns, where two of single characters that stand near each other are one: all names in it are of two, set wide."""
    found: list[_Span] = []
    single = False  # whether the last one is of single characters
    for column in columns:
        narrow = column.right - column.left < 2 * em and all(len(_within(line, column)) <= 1 for line in lines)
        if single and narrow and column.left - found[-1].right <= _WITHIN * em:
            found[-1] = _Span(found[-1].left, column.right)
            single = False
        else:
            found.append(column)
            single = narrow
    return found


def _within(line: _Line, span: _Span) -> _Line:
    return [glyph for glyph in line if span.left <= glyph.x < span.right]
