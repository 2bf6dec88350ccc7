"""A large character that begins a text and stands beside several of its lines (首字下沉) → the first of its first line."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_LARGE, _TEXT = 1.8, 1.3
"""Times the em of text that it has at the least; and that the lines beside it have at the most."""

_NEAR, _LONG, _LINES = 1.5, 6.0, 2
"""Ems of blank between it and these lines; ems that they have at the least; and how many they are."""

_MOST = 20
"""Such characters of a page: more are text of its own."""

_LEVEL = 0.5
"""Ems by which the lines below it begin off its left edge, and its foot stands off the last of those beside it."""

_HAN = Pattern(Expression(f"[{HAN}]"), ("近",), ("近日", "1", "，"), "fullmatch")


def with_initials(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """The pieces, each such character in that which it begins; the other lines beside it begin where those below do."""
    large = [piece for piece in pieces if piece.em >= _LARGE * em and _may_begin(piece)]
    found = list(pieces)
    for initial in large if len(large) <= _MOST else ():
        beside = sorted((piece for piece in found if _is_beside(piece, initial, em)), key=lambda piece: piece.y)
        if (
            len(beside) >= _LINES
            and abs(beside[-1].y - initial.y) <= _LEVEL * em
            and _goes_on(found, initial, beside, em)
        ):
            _put_before(initial, beside)
            found = [piece for piece in found if piece is not initial]
    return found


def _may_begin(piece: Piece) -> bool:
    return piece.block is None and len(piece.glyphs) == 1 and _HAN.finds(piece.glyphs[0].text)


def _is_beside(piece: Piece, initial: Piece, em: float) -> bool:
    if piece.block is not None or piece.em > _TEXT * em or piece.right - piece.x < _LONG * em:
        return False
    near = 0 <= piece.x - initial.right + _LEVEL * em <= (_NEAR + _LEVEL) * em
    return near and initial.y - initial.em < piece.y <= initial.y + _LEVEL * em


def _goes_on(pieces: Sequence[Piece], initial: Piece, beside: Sequence[Piece], em: float) -> bool:
    """Whether all lines beside it begin at one place, and the next one below them, if there is one near, at its left edge or two
    ems in."""
    step = beside[1].y - beside[0].y
    below = [piece for piece in pieces if 0 < piece.y - beside[-1].y <= 2 * step and piece.x < beside[0].x]
    level = all(abs(piece.x - beside[0].x) <= _LEVEL * em for piece in beside)
    return level and all(
        min(abs(piece.x - initial.x), abs(piece.x - initial.x - 2 * em)) <= _LEVEL * em for piece in below
    )


def _put_before(initial: Piece, beside: Sequence[Piece]) -> None:
    first = beside[0].glyphs[0]
    beside[0].glyphs.insert(0, initial.glyphs[0]._replace(y=first.y, right=first.x, face=first.face))
    for piece in beside[1:]:
        piece.glyphs[0] = piece.glyphs[0]._replace(x=initial.x)
