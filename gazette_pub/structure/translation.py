"""Lines in another script than the Chinese beside them."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern


def is_translation(line: Line) -> bool:
    """Whether a line has words of another script and no Chinese one: a title said once more, in the language of an
    autonomous area or in English."""
    return not _HAN.search(line.text) and sum(map(str.isalpha, line.text)) >= _A_WORD


def is_all_in_other_letters(line: Line) -> bool:
    """Whether all letters on a line, few though they may be, are neither Chinese nor Latin: 제7호."""
    letters = [character for character in line.text if character.isalpha()]
    return bool(letters) and min(letters) >= _LATIN_END and not _HAN.search(line.text)


def is_of_other_letters(line: Line) -> bool:
    """Whether it is such a line in no Latin letters: in Tibetan, Mongolian, Uyghur, Korean, Cyrillic."""
    return is_translation(line) and is_all_in_other_letters(line)


_LATIN_END = "\u0250"
"""What comes behind the Latin letters."""

_HAN = Pattern(Expression(f"[{HAN}]"), ("甲", "공고 甲"), ("공고", "12"), "search")
_A_WORD = 4
