"""Tables of a page: the rules that part their cells, and what stands in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import field, replace

from gazette_pub.formats.pdf.reading.bare import bare_lattices
from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.grouped import grouped_lattices
from gazette_pub.formats.pdf.reading.pictures import Furniture, Picture
from gazette_pub.formats.pdf.reading.pieces import Piece, pieces_of
from gazette_pub.formats.pdf.reading.rules import Cell, Lattice, Rule, lattices_of, level_rules
from gazette_pub.formats.pdf.reading.turns import Turn
from gazette_pub.formats.pdf.reading.unruled import is_imprint, open_lattices, with_rows
from gazette_pub.structure.line import OBJECT
from gazette_pub.words.records import dataclass

_FRAME = 0.7
"""Share of a page's height from which two rows at the most are a frame around its text, with a rule between columns."""

_COVERED = 0.6
"""Share of a row's width over which it has a ground."""

_ABOVE = 0.35
"""Of a glyph's size, how far above its baseline its middle stands."""


@dataclass(slots=True)
class Ruled:
    """A table on a page: its cells as rules part them, the pieces and the pictures in each, and which of its rows have a
    ground. `turn`: how it stands turned on its page, where it does; all else is as it stands when it is turned back."""

    page: int
    lattice: Lattice
    pieces: dict[Cell, list[Piece]]
    shaded: frozenset[int] = field(default_factory=frozenset)
    pictures: dict[Cell, list[Picture]] = field(default_factory=dict)
    turn: Turn | None = None

    @property
    def box(self) -> Box:
        return self.on_page(self.lattice.box)

    def on_page(self, box: Box) -> Box:
        """A box in the table, as it stands on the page."""
        return box if self.turn is None else self.turn.back(box)

    @property
    def rows(self) -> int:
        return len(self.lattice.ys) - 1

    def pictures_around(self, box: Box) -> list[Picture] | None:
        """The pictures of the cell that this box lies in; None where it lies in none, or over the text of one."""
        box = box if self.turn is None else self.turn.box(box)
        cell = next((cell for cell in self.lattice.cells if _holds(self.box_of(cell), box)), None)
        if cell is None or any(_lies_in(piece, box) for piece in self.pieces.get(cell, ())):
            return None
        return self.pictures.setdefault(cell, [])

    def box_of(self, cell: Cell) -> Box:
        xs, ys = self.lattice.xs, self.lattice.ys
        return xs[cell.column], ys[cell.row], xs[cell.column + cell.columns], ys[cell.row + cell.rows]


def _holds(cell: Box, box: Box) -> bool:
    return all(cell[at] <= box[at] + _EDGE for at in (0, 1)) and all(box[at] <= cell[at] + _EDGE for at in (2, 3))


def _lies_in(piece: Piece, box: Box) -> bool:
    return piece.x < box[2] and piece.right > box[0] and box[1] < piece.y - _ABOVE * piece.face.size < box[3]


_EDGE = 5.0
"""Points by which a picture may reach over the rules around its cell."""


def take_tables(
    sheet: Sheet, pieces: Sequence[Piece], em: float, before: Ruled | None, furniture: Furniture
) -> list[Piece]:
    """The pieces of the page, where one piece stands for each table, and for all that stands in it.

    `before`: the last table of the page before, of which this page may begin with a single row more.
    """
    left = list(pieces)
    for lattice in _lattices(sheet, pieces, em, furniture, before):
        inside = [piece for piece in left if _is_in(piece, lattice)]
        table = Ruled(sheet.number, lattice, _filled(lattice, inside), _shaded(sheet, lattice))
        if inside and _is_record(table):
            taken = {id(piece) for piece in inside}
            left = [*(piece for piece in left if id(piece) not in taken), *_level(inside, em)]
        elif inside and _is_table(table, sheet, before):
            taken = {id(piece) for piece in inside}
            left = [piece for piece in left if id(piece) not in taken]
            left.append(standing_for(table, em))
    return left


def _lattices(
    sheet: Sheet, pieces: Sequence[Piece], em: float, furniture: Furniture, before: Ruled | None
) -> list[Lattice]:
    """The tables by crossing rules; then those by rules that only lie level, beside these; then those by none."""
    found = [with_rows(lattice, pieces, em) for lattice in lattices_of(sheet.drawn.rules)]
    level = level_rules(_own_rules(sheet, pieces, furniture))
    columns = before.lattice.xs if before is not None and sheet.number - 1 <= before.page <= sheet.number else ()
    for lattice in open_lattices(level, pieces, em, columns):
        if not _overlaps(lattice, found):
            found.append(with_rows(lattice, pieces, em))
    for lattice in (*bare_lattices(pieces, sheet.width, em, columns), *grouped_lattices(pieces, em, columns)):
        if not _overlaps(lattice, found):
            found.append(_as_wide_as_rules(lattice, level, em))
    return found


def _own_rules(sheet: Sheet, pieces: Sequence[Piece], furniture: Furniture) -> list[Box]:
    """The rules of a page that are no furniture: those at its top are a table's, whose head each page has, where nothing stands
    above the first of them."""
    rules = sheet.drawn.rules
    first = min((rule[1] for rule in rules), default=0.0)
    headed = any(piece.y < first for piece in pieces)
    return [
        rule for rule in rules if not furniture.has_rule(rule, sheet) or not headed and rule[1] < sheet.height - rule[3]
    ]


def _as_wide_as_rules(lattice: Lattice, level: Sequence[Rule], em: float) -> Lattice:
    """The lattice, as wide as the rules that lie level in it: those above and below its head."""
    left, top, right, bottom = lattice.box
    own = [rule for rule in level if top - em <= rule.at <= bottom and _is_about(rule, left, right, em)]
    if not own:
        return lattice
    return replace(lattice, xs=(min(own[0].first, left), *lattice.xs[1:-1], max(own[0].last, right)))


def _is_about(rule: Rule, left: float, right: float, em: float) -> bool:
    return abs(rule.first - left) <= _WIDER * em and abs(rule.last - right) <= _WIDER * em


_WIDER = 4.0
"""Ems by which rules may reach over what stands in a table."""


def _overlaps(lattice: Lattice, others: Sequence[Lattice]) -> bool:
    return any(_overlap(lattice.box, other.box) for other in others)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def standing_for(table: Ruled, em: float) -> Piece:
    """The piece that stands where the table does."""
    left, top, right, _ = table.box
    return Piece([Glyph(OBJECT, left, right, top + em, Face("", em, em), -1)], em, table)


def _is_in(piece: Piece, lattice: Lattice) -> bool:
    return lattice.cell_at((piece.x + piece.right) / 2, _middle(piece.glyphs[0])) is not None


def _middle(glyph: Glyph) -> float:
    return glyph.y - _ABOVE * glyph.face.size


def _filled(lattice: Lattice, pieces: Sequence[Piece]) -> dict[Cell, list[Piece]]:
    """What stands in each cell: a piece that stands in several is parted."""
    owner = {
        (cell.row + down, cell.column + on): cell
        for cell in lattice.cells
        for down in range(cell.rows)
        for on in range(cell.columns)
    }
    glyphs: dict[Cell, list[Glyph]] = defaultdict(list)
    last = lattice.cells[0]
    for piece in pieces:
        for glyph in piece.glyphs:
            place = lattice.cell_at((glyph.x + glyph.right) / 2, _middle(glyph))
            last = owner[place] if place is not None else last
            glyphs[last].append(glyph)
    return {cell: pieces_of(glyphs[cell]) for cell in lattice.cells}


def _shaded(sheet: Sheet, lattice: Lattice) -> frozenset[int]:
    """The rows that have a ground of their own."""
    grounds = [ground for ground in sheet.drawn.shades if _is_of(ground, lattice.box)]
    return frozenset(
        row
        for row in range(len(lattice.ys) - 1)
        if _covered(grounds, (lattice.ys[row] + lattice.ys[row + 1]) / 2) >= _COVERED * (lattice.xs[-1] - lattice.xs[0])
    )


def _is_of(ground: Box, box: Box) -> bool:
    """Whether a ground is one of part of the table, and not of all of it."""
    return ground[3] - ground[1] < 0.9 * (box[3] - box[1]) and ground[0] >= box[0] - 3 and ground[2] <= box[2] + 3


def _covered(grounds: Sequence[Box], y: float) -> float:
    covered, end = 0.0, float("-inf")
    for left, right in sorted((ground[0], ground[2]) for ground in grounds if ground[1] < y < ground[3]):
        covered += max(right - max(left, end), 0)
        end = max(end, right)
    return covered


def _is_table(table: Ruled, sheet: Sheet, before: Ruled | None) -> bool:
    """Whether there is text in two rows and in two columns; a single row only goes on with the table before."""
    said = [cell for cell, pieces in table.pieces.items() if pieces]
    columns = len({cell.column for cell in said})
    if before is not None and goes_on(before, table):
        return bool(said)
    framed = table.rows <= 2 and table.box[3] - table.box[1] >= _FRAME * sheet.height
    return columns > 1 and len({cell.row for cell in said}) > 1 and not framed


def _is_record(table: Ruled) -> bool:
    """Whether each row says who gets a copy, or who printed it and when: the record at the foot of a document, drawn as a table."""
    rows: dict[int, list[Piece]] = defaultdict(list)
    for cell, pieces in table.pieces.items():
        rows[cell.row] += pieces
    said = [row for row in rows.values() if row]
    return 0 < len(said) <= _OF_A_RECORD and all(map(is_imprint, said))


def _level(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """A piece for each line of these, whatever rules stand in it."""
    return [Piece([glyph for piece in row for glyph in piece.glyphs], row[0].em) for row in rows_of(pieces, em)]


_OF_A_RECORD = 6
"""Rows of it at the most."""


_SHIFTED = 3.0
"""Points by which the edges of one table's columns differ between two pages, beside how far it stands to the left."""


def goes_on(table: Ruled, more: Ruled) -> bool:
    """Whether the columns of a table on the next page, which may be on the same sheet, have the same edges, some of them left
    out perhaps."""
    return table.page <= more.page <= table.page + 1 and columns_of(table, more) is not None


def columns_of(table: Ruled, more: Ruled) -> tuple[float, ...] | None:
    """The edges of all columns of two tables, from the left edge on; None where they are not those of one."""
    one, other = (tuple(x - each.lattice.xs[0] for x in each.lattice.xs) for each in (table, more))
    if len(one) < len(other):
        one, other = other, one
    if abs(one[-1] - other[-1]) > _SHIFTED or len(other) < 3:
        return None
    return one if all(min(abs(x - edge) for edge in one) <= _SHIFTED for x in other) else None
