"""The case of a page: for each letter of a style the fonts that play it, and for each character the first that has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from gazette_pub.typeset.characters import Kind, kind_of
from gazette_pub.typeset.fonts import Font
from gazette_pub.words.characters import INVISIBLE

FULL = 0.8
"""Ems: a mark that is narrower than this in a font is a Latin one, and is set from the next."""


class Case:
    """`letters`: the fonts of each letter, the best first. `missing`: the characters that none has, each with the letter
    that it was wanted in; they are set from the first."""

    def __init__(self, letters: Mapping[str, Sequence[Font]]) -> None:
        self._letters = letters
        self._found: dict[str, dict[str, Font]] = {letter: {} for letter in letters}
        self.missing: dict[str, str] = {}

    def parts(self, letter: str, text: str) -> list[tuple[Font, str]]:
        """The text in pieces of one font."""
        found = self._found[letter]
        for character in set(text).difference(found):
            found[character] = self._font(letter, character)
        pieces = groupby(text, key=found.__getitem__)
        return [(font, "".join(characters)) for font, characters in pieces]

    def _font(self, letter: str, character: str) -> Font:
        fonts = self._letters[letter]
        font = next((font for font in fonts if font.has(character) and _fits(font, character)), None)
        font = font or next((font for font in fonts if font.has(character)), None)
        if font is None and not character.isspace() and not INVISIBLE.search(character):
            self.missing.setdefault(character, letter)
        return font or fonts[0]


def _fits(font: Font, character: str) -> bool:
    """Whether a Chinese mark is one in this font: it takes an em."""
    return kind_of(character) not in _MARKS or font.shape(character)[0].advance >= FULL


_MARKS = frozenset({Kind.OPENING, Kind.CLOSING})
