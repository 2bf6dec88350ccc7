"""How wide a word processor sets a text, whatever fonts a machine has: a Chinese character is an em, a Latin one as wide as
in the face that all of them have or stand in for, Times."""

from __future__ import annotations

import functools
import unicodedata

from gazette_pub.formats.word.sizes import half_points, wider_cells
from gazette_pub.layout.glyph import Glyph
from gazette_pub.layout.style import Style
from gazette_pub.typeset.case import Case

TIMES = dict(
    zip(
        map(chr, range(0x20, 0x7F)),
        (
            250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
            500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
            921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
            556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
            333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
            500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
        ),
        strict=True,
    )
)  # fmt: skip
"""Widths of the ASCII characters in thousandths of an em (Adobe font metrics of Times-Roman)."""

OTHER = 500
"""Thousandths of an em: a narrow character that is not among these, nor one of these with an accent."""


class Ruler:
    """A font that has every character, and its width alone. `wide`: whether marks that both scripts use are Chinese ones.
    `letters`: the size of Latin letters, and `apart` how far they stand from one another, in cells of the grid."""

    def __init__(self, wide: bool, letters: float = 1.0, apart: float = 0.0) -> None:
        self._wide = "WFA" if wide else "WF"
        self._letters, self._apart = letters / 1000, apart
        self._shaped: dict[str, tuple[Glyph, ...]] = {}

    def has(self, character: str) -> bool:
        return True

    def shape(self, text: str) -> tuple[Glyph, ...]:
        if text not in self._shaped:
            self._shaped[text] = tuple(Glyph(0, self._width(character), character) for character in text)
        return self._shaped[text]

    def _width(self, character: str) -> float:
        return 1.0 if unicodedata.east_asian_width(character) in self._wide else self._narrow(character)

    def _narrow(self, character: str) -> float:
        return width * self._letters + self._apart if (width := _narrow(character)) else 0.0


@functools.cache
def _narrow(character: str) -> int:
    """A letter with an accent is as wide as the letter, and what only stands over another is no wider for it."""
    base = unicodedata.normalize("NFD", character)[0]
    return 0 if unicodedata.combining(base) else TIMES.get(base, OTHER)


def case_of(style: Style, wide: float = 1.0) -> Case:
    """A case in which every letter of the style is measured so: a character of the text that is smaller than its cell (see
    `sheet`) still has all of it, and a Latin letter has not. `wide`: how wide a Latin one is, of one of Times."""
    letters = wide * half_points(style.role("p").size) / 2 / style.text.size
    apart = wider_cells(style) / style.text.size
    rulers = Ruler(True, letters, apart), Ruler(False, letters, apart)
    return Case(dict.fromkeys(style.letters, rulers))
