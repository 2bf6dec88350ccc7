"""How wide a word processor sets a text, whatever fonts a machine has: a Chinese character is an em, a Latin one as wide as
in a face that all of them have or stand in for."""

from __future__ import annotations

import functools
import unicodedata

from gazette_pub.formats.word.sizes import half_points, wider_cells
from gazette_pub.layout.glyph import Glyph
from gazette_pub.layout.style import Style
from gazette_pub.typeset.case import Case

_ASCII = range(0x20, 0x7F)

_TABLES = {
    "times": """
        250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444
        921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500
        333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541
    """,
    "arial": """
        278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
        1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
        333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584
    """,
    "dejavu": """
        318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 531
        1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500
        500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838
    """,
    "courier": " 600" * len(_ASCII),
}

FACES = {face: dict(zip(map(chr, _ASCII), map(int, said.split()), strict=True)) for face, said in _TABLES.items()}
"""Widths of the ASCII characters in thousandths of an em: in Times-Roman, Helvetica and Courier (Adobe font metrics), and in
DejaVu Sans, which LibreOffice takes for a Latin font that a machine has not got."""

TIMES = "times"

OTHER = 500
"""Thousandths of an em: a narrow character that is not among these, nor one of these with an accent."""


class Ruler:
    """A font that has every character, and its width alone. `wide`: whether marks that both scripts use are Chinese ones.
    `letters`: the size of Latin letters, `face` what they look like, and `apart` how far they stand from one another, in
    cells of the grid."""

    def __init__(self, wide: bool, letters: float = 1.0, apart: float = 0.0, face: str = TIMES) -> None:
        self._wide = "WFA" if wide else "WF"
        self._letters, self._apart, self._face = letters / 1000, apart, face
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
        return width * self._letters + self._apart if (width := _narrow(character, self._face)) else 0.0


@functools.cache
def _narrow(character: str, face: str) -> int:
    """A letter with an accent is as wide as the letter, and what only stands over another is no wider for it."""
    base = unicodedata.normalize("NFD", character)[0]
    return 0 if unicodedata.combining(base) else FACES[face].get(base, OTHER)


def case_of(style: Style, face: str = TIMES) -> Case:
    """A case in which every letter of the style is measured so: a character of the text that is smaller than its cell (see
    `sheet`) still has all of it, and a Latin letter has not. `face`: what the Latin ones look like."""
    letters = half_points(style.role("p").size) / 2 / style.text.size
    apart = wider_cells(style) / style.text.size
    rulers = tuple(Ruler(wide, letters, apart, face) for wide in (True, False))
    return Case(dict.fromkeys(style.letters, rulers))
