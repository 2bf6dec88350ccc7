"""Letters around a seal that happen to stand upright, and the star amid them → turned as the others are: none of the text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.formats.pdf.reading.glyphs import Glyph, Sheet, faces_of

_NEAR = 2.0
"""Ems from one letter of a seal to the next."""

_STARS = "★☆"


def turn_seals(sheet: Sheet) -> None:
    """Marks what belongs to the letters of a seal as aslant, as these are."""
    glyphs = sheet.glyphs
    if sheet.plain or all(face.upright for face in faces_of(glyphs)):
        return
    for at, glyph in enumerate(glyphs):
        if glyph.face.upright and (_is_amid(glyphs, at) or _is_star(glyphs, at)):
            glyphs[at] = glyph._replace(face=replace(glyph.face, upright=False))


def _is_amid(glyphs: Sequence[Glyph], at: int) -> bool:
    """Whether a letter is drawn between two that stand aslant, and beside both of them."""
    around = _around(glyphs, at)
    return len(around) == _BOTH and all(_is_beside(glyphs[at], other) for other in around)


_BOTH = 2


def _is_beside(glyph: Glyph, other: Glyph) -> bool:
    near = math.hypot(glyph.x - other.x, glyph.y - other.y) <= _NEAR * glyph.face.em
    return near and not other.face.upright and not other.face.hidden


def _is_star(glyphs: Sequence[Glyph], at: int) -> bool:
    """Whether it is a star that is drawn right before letters that stand aslant, or right after them."""
    return glyphs[at].text in _STARS and any(not other.face.upright for other in _around(glyphs, at))


def _around(glyphs: Sequence[Glyph], at: int) -> Sequence[Glyph]:
    """What is drawn right before it and right after it."""
    return (*glyphs[max(at - 1, 0) : at], *glyphs[at + 1 : at + 2])
