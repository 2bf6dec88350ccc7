"""A table that stands turned among upright text → the table and what is written around it, read as if it were turned back."""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.boxes import around, meet
from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.drawn import Box, Drawings
from gazette_pub.formats.pdf.reading.glyphs import ASCENT, Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.pictures import Furniture
from gazette_pub.formats.pdf.reading.pieces import Piece, pieces_of
from gazette_pub.formats.pdf.reading.ruled import Ruled, take_tables
from gazette_pub.formats.pdf.reading.turns import Turn
from gazette_pub.words.characters import ems

_LEAST = 12
"""Characters of such a table."""

_NEAR, _TOUCH = 1.5, 2.0
"""Ems from its words to the rules between them at the most; points by which rules that meet may miss each other."""


class _Part(NamedTuple):
    """A part of a page that stands turned: what is drawn in it as it stands when it is turned back, and the box of it then."""

    turn: Turn
    sheet: Sheet
    box: Box
    em: float


def take_sideways(sheet: Sheet, pieces: Sequence[Piece], before: Ruled | None) -> list[Piece]:
    """The pieces of the page, and with them the tables that stand turned on it, each with the lines around it. What these are
    made of is taken from the sheet.

    `before`: the last table of the page before, which may go on.
    """
    found = list(pieces)
    if not sheet.plain:
        for turn in (Turn(1, sheet.width, sheet.height), Turn(3, sheet.width, sheet.height)):
            for glyphs in _groups(sheet, pieces, turn):
                found += _tables(sheet, pieces, glyphs, turn, before)
    return found


def fill_turned_cells(sheet: Sheet, pieces: Sequence[Piece]) -> None:
    """Puts the words that stand turned in cells of upright tables, as heads of narrow columns do, into these cells."""
    tables = [piece.block for piece in pieces if isinstance(piece.block, Ruled) and piece.block.turn is None]
    if sheet.plain or not tables:
        return
    for turn in (Turn(1, sheet.width, sheet.height), Turn(3, sheet.width, sheet.height)):
        turned = [glyph for glyph in sheet.glyphs if glyph.face.quarter == turn.quarter and not glyph.face.hidden]
        taken = {id(glyph) for table in tables for glyph in _fill_cells(table, turned, turn)}
        sheet.glyphs = [glyph for glyph in sheet.glyphs if id(glyph) not in taken]


def _fill_cells(table: Ruled, turned: Sequence[Glyph], turn: Turn) -> Iterator[Glyph]:
    """Fills the cells of a table that have nothing in them but what stands turned; all that goes into them."""
    for cell, own in table.pieces.items():
        left, top, right, bottom = table.box_of(cell)
        inside = [glyph for glyph in turned if left <= glyph.x <= right and top <= glyph.y <= bottom]
        if inside and not own:
            rows = pieces_of(_laid(inside, turn))
            first = min(piece.x for piece in rows), min(piece.y for piece in rows)
            table.pieces[cell] = [_moved(piece, left - first[0], top + piece.em - first[1]) for piece in rows]
            yield from inside


def _moved(piece: Piece, across: float, down: float) -> Piece:
    glyphs = [
        glyph._replace(x=glyph.x + across, right=glyph.right + across, y=glyph.y + down) for glyph in piece.glyphs
    ]
    return replace(piece, glyphs=glyphs)


def _groups(sheet: Sheet, pieces: Sequence[Piece], turn: Turn) -> list[list[Glyph]]:
    """What is turned so, in the groups that upright lines part."""
    turned = [glyph for glyph in sheet.glyphs if glyph.face.quarter == turn.quarter and not glyph.face.hidden]
    if len(turned) < _LEAST:
        return []
    first, last = min(glyph.x for glyph in turned), max(glyph.x for glyph in turned)
    rows = sorted(piece.y for piece in pieces if piece.x < last and first < piece.right)
    groups: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in turned:
        groups[bisect(rows, glyph.y)].append(glyph)
    return [group for _, group in sorted(groups.items()) if len(group) >= _LEAST]


def _tables(
    sheet: Sheet, pieces: Sequence[Piece], glyphs: Sequence[Glyph], turn: Turn, before: Ruled | None
) -> Iterator[Piece]:
    """The tables in one group with the lines around them; nothing where it holds none, or stands in an upright one."""
    part = _turned_back(sheet, glyphs, turn)
    if any(_holds(turn.back(part.box), piece) for piece in pieces):
        return
    found = take_tables(part.sheet, pieces_of(part.sheet.glyphs), part.em, before, Furniture([part.sheet]))
    if not any(isinstance(piece.block, Ruled) for piece in found) and not _are_in_columns(found, part.em):
        return
    taken = {id(glyph) for glyph in glyphs}
    sheet.glyphs = [glyph for glyph in sheet.glyphs if id(glyph) not in taken]
    sheet.drawn.rules = [rule for rule in sheet.drawn.rules if not _is_in(turn.box(rule), part.box)]
    for piece in found:
        yield _placed(piece, part)


def _are_in_columns(pieces: Sequence[Piece], em: float) -> bool:
    """Whether some rows have several words: a table that has no rules is told by its text."""
    rows = rows_of(pieces, em)
    return sum(1 for row in rows if len(row) > 1) >= _ROWS


_ROWS = 3
"""Rows of a table."""


def _turned_back(sheet: Sheet, glyphs: Sequence[Glyph], turn: Turn) -> _Part:
    """The glyphs and what is drawn around them, as they stand when the page is turned back."""
    laid = _laid(glyphs, turn)
    words = (
        min(glyph.x for glyph in laid),
        min(glyph.y - ASCENT * glyph.face.size for glyph in laid),
        max(glyph.right for glyph in laid),
        max(glyph.y for glyph in laid),
    )
    em = Counter(glyph.face.em for glyph in laid).most_common(1)[0][0]
    rules = [turn.box(rule) for rule in sheet.drawn.rules]
    whole = around([words, *(rule for rule in rules if meet(rule, words, _NEAR * em))])
    drawn = Drawings(
        rules=[rule for rule in rules if _is_in(rule, whole)],
        shades=[shade for each in sheet.drawn.shades if _is_in(shade := turn.box(each), whole)],
    )
    return _Part(turn, Sheet(sheet.number, *turn.size, glyphs=laid, drawn=drawn), whole, em)


def _laid(glyphs: Sequence[Glyph], turn: Turn) -> list[Glyph]:
    """The glyphs as they stand when the page is turned back."""
    upright = cache(_upright)
    laid: list[Glyph] = []
    for glyph in glyphs:
        x, y = turn.point(glyph.x, glyph.y)
        face = upright(glyph.face)
        laid.append(glyph._replace(x=x, right=x + ems(glyph.text) * face.em, y=y, face=face))
    return laid


def _holds(box: Box, piece: Piece) -> bool:
    left, top, right, bottom = box
    return left < (piece.x + piece.right) / 2 < right and top < piece.y < bottom


def _upright(face: Face) -> Face:
    return replace(face, upright=True, quarter=0)


def _is_in(box: Box, whole: Box) -> bool:
    return all(box[at] >= whole[at] - _TOUCH and box[at + 2] <= whole[at + 2] + _TOUCH for at in (0, 1))


def _placed(piece: Piece, part: _Part) -> Piece:
    """The piece in the place that the turned part has on the page: as if that were read there, no wider than it stands."""
    left, top, right, bottom = part.turn.back(part.box)
    first, above, last, below = part.box
    across, down = (min(1.0, (right - left) / (last - first or 1)), min(1.0, (bottom - top) / (below - above or 1)))
    begin = (left + right - across * (last - first)) / 2
    narrower = cache(lambda face: replace(face, em=face.em * across))
    glyphs = [
        glyph._replace(
            x=begin + (glyph.x - first) * across,
            right=begin + (glyph.right - first) * across,
            y=top + (glyph.y - above) * down,
            face=narrower(glyph.face),
        )
        for glyph in piece.glyphs
    ]
    block = replace(piece.block, turn=part.turn) if isinstance(piece.block, Ruled) else piece.block
    return Piece(glyphs, piece.em * across, block)
