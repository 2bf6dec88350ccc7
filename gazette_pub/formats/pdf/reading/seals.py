"""Letters around a seal that happen to stand upright, and the star amid them, and what was stamped above or below the text of a
scan → turned as other letters of seals are: none of the text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.formats.pdf.reading.glyphs import Glyph, Sheet, faces_of

_NEAR = 3.0
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


def turn_stamps(sheet: Sheet) -> None:
    """Marks as aslant the few words that are printed over a scan above or below all of its hidden text: those of the archive that
    keeps it, or of the program that made it. The number of a page stays."""
    glyphs = sheet.glyphs
    if sheet.plain or not any(face.hidden for face in faces_of(glyphs)):
        return
    hidden = [glyph for glyph in glyphs if glyph.face.hidden]
    shown = [at for at, glyph in enumerate(glyphs) if glyph.face.upright and not glyph.face.hidden]
    said = "".join(glyphs[at].text for at in shown)
    if len(shown) > _FEW * len(glyphs) or "页" in said or not any(map(str.isalpha, said)):
        return
    first, last = min(glyph.y - glyph.face.size for glyph in hidden), max(glyph.y for glyph in hidden)
    if all(glyphs[at].y < first or glyphs[at].y - glyphs[at].face.size > last for at in shown):
        for at in shown:
            glyphs[at] = glyphs[at]._replace(face=replace(glyphs[at].face, upright=False))


_FEW = 0.1
"""Share of a page's characters."""


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
