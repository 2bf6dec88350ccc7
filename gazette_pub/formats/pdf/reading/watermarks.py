"""Large words that lie under the lines of a page, level with them: a watermark, which is none of the text."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of

_LARGE = 1.6
"""Times the em of text that its characters have at the least."""

_INSIDE = 0.2
"""Ems of the watermark that a line stands inside of it: the letters of a title may reach up to the line above."""

_NEAR = 3.0
"""Points by which the same watermark begins elsewhere further down, or on another page."""


def take_watermarks(
    pages: Sequence[Sequence[Piece]], em: float, pale: Sequence[frozenset[int]] = ()
) -> list[tuple[list[Piece], list[str]]]:
    """The pieces of each page without those of a watermark, and what that says: lines are printed over it, there or, where
    it says the same and begins as far from the left, further up or down or on another of these pages; or it is nearly as white
    as the paper. `pale`: the runs of each page that are.
    """
    large = [[piece for piece in pieces if piece.em >= _LARGE * em] for pieces in pages]
    under = [piece for pieces, some in zip(pages, large, strict=True) if some for piece in _under(pieces, some)]
    under += [piece for some, runs in zip(large, pale, strict=False) for piece in some if piece.glyphs[0].run in runs]
    if not under:
        return [(list(pieces), []) for pieces in pages]
    return [_without(pieces, some, under) for pieces, some in zip(pages, large, strict=True)]


def _under(pieces: Sequence[Piece], large: Sequence[Piece]) -> list[Piece]:
    """The large pieces that lines of text lie over, with what else stands on the same baseline."""
    lines = [piece for piece in pieces if piece.block is None]
    over = [piece for piece in large if any(_lies_over(line, piece) for line in lines)]
    return [piece for piece in large if any(_is_beside(piece, other) for other in over)]


def _lies_over(line: Piece, piece: Piece) -> bool:
    size, inside = piece.face.size, _INSIDE * piece.em
    if line.face.size * _LARGE > size or line.right <= piece.x + inside or line.x >= piece.right - inside:
        return False
    middle = line.y - 0.35 * line.face.size
    return piece.y - ASCENT * size + inside < middle < piece.y - inside


def _is_beside(piece: Piece, other: Piece) -> bool:
    return piece.face == other.face and abs(piece.y - other.y) <= _NEAR


def _without(pieces: Sequence[Piece], large: Sequence[Piece], under: Sequence[Piece]) -> tuple[list[Piece], list[str]]:
    marks = [piece for piece in large if any(_is_same(piece, other) for other in under)]
    ids = {id(piece) for piece in marks}
    said = "".join(text_of(piece.glyphs) for piece in sorted(marks, key=lambda piece: (piece.y, piece.x)))
    return [piece for piece in pieces if id(piece) not in ids], [said] if said else []


def _is_same(piece: Piece, other: Piece) -> bool:
    level = piece.face == other.face and abs(piece.x - other.x) <= _NEAR
    return piece is other or level and text_of(piece.glyphs) == text_of(other.glyphs)
