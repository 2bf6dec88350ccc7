"""The case of a page: for each letter of a style the fonts that play it, and for each character the first that has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain, groupby
from operator import itemgetter

from gazette_pub.typeset.characters import ON_LETTERS, QUOTES, Kind, kind_of
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.narrow import Narrow
from gazette_pub.typeset.small import RAISED, Small
from gazette_pub.words.characters import INVISIBLE
from gazette_pub.words.pattern import Expression, Pattern

FULL = 0.8
"""Ems: a mark that is narrower than this in a font is a Latin one, and is set from the next."""


class Case:
    """`letters`: the fonts of each letter, the best first. `missing`: the characters that none has, each with the letter
    that it was wanted in; they are set from the first."""

    def __init__(self, letters: Mapping[str, Sequence[Font]]) -> None:
        self._letters = letters
        self._found: dict[str, dict[str, Font]] = {letter: {} for letter in letters}
        self._firsts: dict[str, set[str]] = {letter: set() for letter in letters}
        self._latin: dict[str, dict[str, Font | None]] = {letter: {} for letter in letters}
        self.missing: dict[str, str] = {}

    def parts(self, letter: str, text: str, before: str = "", behind: str = "") -> list[tuple[Font, str]]:
        """The text in pieces of one font. `before` and `behind`: the characters that stand beside it on its line."""
        quotes = _latin_quotes(text, before, behind)
        if not quotes and text and self._firsts[letter].issuperset(text):
            return [(self._letters[letter][0], text)]
        found, characters = self._found[letter], set(text)
        for character in characters.difference(found):
            found[character] = self._font(letter, character)
            if found[character] is self._letters[letter][0]:
                self._firsts[letter].add(character)
        if not quotes and len(only := set(map(found.__getitem__, characters))) == 1:
            return [(only.pop(), text)]
        words = self._words(letter, text)
        if not quotes and not words:
            return [(font, "".join(some)) for font, some in groupby(text, key=found.__getitem__)]
        fonts = [found[character] for character in text]
        for first, after, font in words:
            fonts[first:after] = [font] * (after - first)
        for i in quotes:
            fonts[i] = self._narrow(letter, text[i]) or fonts[i]
        pieces = groupby(zip(fonts, text, strict=True), key=itemgetter(0))
        return [(font, "".join(character for _, character in some)) for font, some in pieces]

    def _words(self, letter: str, text: str) -> list[tuple[int, int, Font]]:
        """Where the words are of which the letter's first font lacks a character, and the first that has all of it."""
        found, words = self._found[letter], []
        if text.isascii() or not any(found[each] is not self._letters[letter][0] for each in text):
            return []
        for word in WORD.finditer(text):
            if len({found[character] for character in word[0]}) > 1:
                font = next((font for font in self._letters[letter] if all(map(font.has, word[0]))), None)
                words += [(*word.span(), font)] if font else []
        return words

    def small(self, letter: str, text: str) -> Small | None:
        """The font in whose plain characters raised or lowered ones are set small; None where one font has all of them, or
        none has what they are made of."""
        fonts = self._letters[letter]
        firsts = {next((font for font in fonts if font.has(character)), None) for character in text}
        if len(firsts) == 1 and None not in firsts:
            return None
        made = (Small(font, text[0] in RAISED) for font in fonts)
        return next((font for font in made if all(map(font.has, text))), None)

    def narrow(self, letter: str, text: str) -> Narrow | None:
        """The font in whose narrow figures full-width ones are set: the first that the letter has of them."""
        return next((made for made in map(Narrow, self._letters[letter]) if all(map(made.has, text))), None)

    def _narrow(self, letter: str, character: str) -> Font | None:
        """The first font in which a quotation mark is as narrow as a Latin one: of the letter, else of any."""
        if character not in self._latin[letter]:
            fonts = chain(self._letters[letter], *self._letters.values())
            self._latin[letter][character] = next((font for font in fonts if _is_narrow(font, character)), None)
        return self._latin[letter][character]

    def _font(self, letter: str, character: str) -> Font:
        fonts = self._letters[letter]
        font = next((font for font in fonts if font.has(character) and _fits(font, character)), None)
        font = font or next((font for font in fonts if font.has(character)), None)
        if font is None and not character.isspace() and not INVISIBLE.search(character):
            self.missing.setdefault(character, letter)
        return font or fonts[0]


WORD = Pattern(
    Expression(rf"[^\W\d_\u2e80-\U0003ffff](?:[^\W\d_\u2e80-\U0003ffff]|[{ON_LETTERS}])*"),
    ("Łukasz", "Ελληνικά", "Şükrü", "བོད"),
    ("国", "12", "的", "\u0301"),
    "fullmatch",
)
"""A word of letters that are no Chinese characters."""


def _fits(font: Font, character: str) -> bool:
    """Whether a Chinese mark is one in this font: it takes an em."""
    return kind_of(character) not in _MARKS or font.shape(character)[0].advance >= FULL


def _is_narrow(font: Font, character: str) -> bool:
    return font.has(character) and font.shape(character)[0].advance < FULL


LATIN_QUOTES = Pattern(
    Expression(
        r"""(?<=[A-Za-zÀ-ɏ])’(?=[A-Za-zÀ-ɏ])                        # an apostrophe
        |(?<![^\x00-\u024f])“[\x00-\u024f’]*”(?![^\x00-\u024f])    # a pair in and around Latin text
        """,
        re.X,
    ),
    ("don’t", "see “Annex A” here", "“a”"),
    ("采用“Note”的", "“甲”", "a ”", "’甲"),
    "search",
)
"""The quotation marks of Latin text: they are narrow. Those of Chinese text are not, whatever they enclose."""


def _latin_quotes(text: str, before: str, behind: str) -> list[int]:
    """Where in the text they are."""
    if "“" not in text and "’" not in text:
        return []
    spans = (found.span() for found in LATIN_QUOTES.finditer(before + text + behind))
    places = (i - len(before) for start, end in spans for i in range(start, end))
    return [i for i in places if 0 <= i < len(text) and text[i] in QUOTES]


_MARKS = frozenset({Kind.OPENING, Kind.CLOSING})
