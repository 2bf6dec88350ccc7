"""Sheets on which two pages stand beside each other, printed so or scanned from an open book → these pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.drawn import Box, Drawings
from gazette_pub.formats.pdf.reading.edges import NARROWEST_COLUMN
from gazette_pub.formats.pdf.reading.glyphs import Sheet
from gazette_pub.formats.pdf.reading.page_marks import says_number
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of

_WIDE = 1.2
"""Times its height that such a sheet is wide at the least."""

_GAP, _NARROWEST = 4.0, 1.5
"""Ems of blank in the middle of it, at the least; and where both pages have their number."""

_MARGINS = 0.6
"""Times the blank at both sides of the sheet that the one in the middle is wide: it is the margins of two pages."""

_LEVEL = 0.5
"""Ems by which the numbers of two pages stand higher or lower than each other."""

_EDGE = 0.15
"""Share of a page's height at its top and its foot where its number stands."""


class Side(NamedTuple):
    """A page on a sheet: what is read of it, and where it stands there: between these points of its width."""

    sheet: Sheet
    pieces: list[Piece]
    left: float
    right: float

    @property
    def is_right(self) -> bool:
        return self.left > 0


def sides_of_sheets(sheets: Sequence[Sheet], pages: Sequence[Sequence[Piece]], em: float) -> list[Side]:
    """The pages that stand on these sheets, in their order: two where all the wide ones have a blank from top to bottom in
    their middle that is as wide as the margins of pages, with lines of text on both sides, or parts the numbers of two.

    A sheet that has text on one side alone may be the last of them.
    """
    wide = [(sheet, pieces) for sheet, pieces in zip(sheets, pages, strict=True) if _is_wide(sheet) and pieces]
    parted = bool(wide) and all(_is_blank_amid(sheet, pieces) for sheet, pieces in wide)
    found = [_signs(sheet, pieces, em) for sheet, pieces in wide] if parted else []
    told = any(found) and all(sign is not False for sign in found)
    return list(_sides(sheets, pages, told))


def _sides(sheets: Sequence[Sheet], pages: Sequence[Sequence[Piece]], parted: bool) -> Iterator[Side]:
    for sheet, pieces in zip(sheets, pages, strict=True):
        if parted and _is_wide(sheet):
            yield from _halves(sheet, pieces)
        else:
            yield Side(sheet, list(pieces), 0.0, sheet.width)


def _is_wide(sheet: Sheet) -> bool:
    return sheet.width >= _WIDE * sheet.height


def _is_blank_amid(sheet: Sheet, pieces: Sequence[Piece]) -> bool:
    """Whether nothing printed goes over the middle of a sheet, and no rule of a table does."""
    middle = sheet.width / 2
    boxes = (*((piece.x, piece.right) for piece in pieces), *((rule[0], rule[2]) for rule in sheet.drawn.rules))
    return not any(left < middle - 1 and right > middle + 1 for left, right in boxes)


def _signs(sheet: Sheet, pieces: Sequence[Piece], em: float) -> bool | None:
    """Whether the blank in the middle parts pages; None where text stands on one side of it alone."""
    left, right = ([piece for piece in pieces if _is_right(piece, sheet) == side] for side in (False, True))
    if not left or not right:
        return None
    ends, begins = max(piece.right for piece in left), min(piece.x for piece in right)
    margins = min(piece.x for piece in left) + sheet.width - max(piece.right for piece in right)
    if begins - ends >= max(_GAP * em, _MARGINS * margins) and _is_text(left, em) and _is_text(right, em):
        return True
    return begins - ends >= _NARROWEST * em and _have_numbers(sheet, left, right)


def _is_text(pieces: Sequence[Piece], em: float) -> bool:
    """Whether most of it is lines as long as those of columns are: the cells of a table are shorter."""
    lines = [piece for piece in pieces if piece.right - piece.x >= NARROWEST_COLUMN * em]
    return 2 * sum(len(piece.glyphs) for piece in lines) >= sum(len(piece.glyphs) for piece in pieces)


def _have_numbers(sheet: Sheet, left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether pages on both sides have their numbers, which are level with each other."""
    numbers = [[piece for piece in side if _is_number(piece, sheet)] for side in (left, right)]
    return any(
        abs(one.y - other.y) <= _LEVEL * one.em and text_of(one.glyphs) != text_of(other.glyphs)
        for one in numbers[0]
        for other in numbers[1]
    )


def _is_number(piece: Piece, sheet: Sheet) -> bool:
    at_edge = not _EDGE < piece.y / max(sheet.height, 1.0) < 1 - _EDGE
    return at_edge and says_number(text_of(piece.glyphs))


def _is_right(piece: Piece, sheet: Sheet) -> bool:
    return piece.x + piece.right > sheet.width


def _halves(sheet: Sheet, pieces: Sequence[Piece]) -> Iterator[Side]:
    """The two pages of a sheet; none for a side that nothing stands on."""
    middle = sheet.width / 2
    for right in (False, True):
        own = [piece for piece in pieces if _is_right(piece, sheet) == right]
        glyphs = [glyph for glyph in sheet.glyphs if (glyph.x > middle) == right]
        drawn = _drawn_on(sheet.drawn, middle, right)
        if own or drawn.pictures:
            half = replace(sheet, glyphs=glyphs, drawn=drawn)
            yield Side(half, own, middle if right else 0.0, sheet.width if right else middle)


def _drawn_on(drawn: Drawings, middle: float, right: bool) -> Drawings:
    def own(boxes: Iterable[Box]) -> list[Box]:
        return [box for box in boxes if (box[0] + box[2] > 2 * middle) == right]

    return Drawings(own(drawn.rules), own(drawn.shades), own(drawn.pictures), drawn.sizes, own(drawn.curves))
