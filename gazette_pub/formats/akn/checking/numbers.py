"""The number that a `num` prints, and the one that an eId ends with: what both may mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from gazette_pub.words import numerals

LONGEST = 80
"""No number is longer; of what is, no more is read."""

_HAN = f"{numerals.CHARACTERS}壹贰叁肆伍陆柒捌玖拾"
_TOKEN = re.compile(
    rf"(?P<figures>\d+)|(?P<han>[{_HAN}]+)|(?P<letters>[^\W\d_{_HAN}\u3400-\u9fff]+|(?:(?![{_HAN}])[\u3400-\u9fff])+)"
)
_JOINT = re.compile("[至到、和与及]")
_ROMAN = re.compile(r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")

Reading = frozenset[str]
"""All that one piece of a number may mean: `iv` is iv and 4, 十二 is 十二 and 12."""


def readings(text: str) -> list[Reading]:
    """What each piece of a printed number may mean, words and all: 第十二条之一, `Art. 11.2 bis`, `(iv)`."""
    return [_reading(found) for found in _tokens(text)]


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(unicodedata.normalize("NFKC", text[:LONGEST]).casefold())


def _as_it_stands(found: re.Match[str]) -> Reading:
    """What a piece of an eId means: letters no number, and 01 only what is printed so."""
    is_itself = found.lastgroup == "letters" or found[0].startswith("0")
    return frozenset((found[0],)) if is_itself else _reading(found)


def is_numeral(reading: Reading) -> bool:
    """Whether the piece may be a number."""
    return any(each.isdecimal() for each in reading)


def first_number(text: str) -> int | None:
    """The number that is printed in figures or in Chinese numerals, the first of several; None for another."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST])
    found = next((each for each in _TOKEN.finditer(plain) if each.lastgroup != "letters"), None)
    return None if found is None else _value(found[0])


def last_number(text: str) -> int | None:
    """The same, and the last of those that a Chinese number lists: 5 of 第三条至第五条."""
    return first_number(_listed(text)[-1])


def _listed(printed: str) -> list[str]:
    """The numbers of 第三条、第四条 and 第三至第五条, each with its words; all of any other."""
    if not _is_chinese(printed):
        return [printed]
    return [each for each in _JOINT.split(printed[:LONGEST]) if first_number(each) is not None] or [printed]


def agree(number: str, printed: str) -> bool:
    """Whether the number of an eId may be that of its `num`: its pieces stand there in this order.

    A `num` without anything that may be a number says nothing. In one of Chinese numerals alone no number may be missing.
    Letters stand in the eId only where they are printed: 第二条 is 2, and no b. Several articles that are one, 第三条、第四条, go
    by the number of the first.
    """
    printed = _listed(printed)[0]
    there = [reading for found in _tokens(printed) for reading in (_reading(found), *_each_letter(found))]
    wanted = [_as_it_stands(found) for found in _tokens(number)]
    if not any(map(is_numeral, there)) or not wanted:
        return True
    if _is_chinese(printed) and len(wanted) != sum(map(is_numeral, there)):
        return False
    pieces = iter(there)
    return all(any(piece & each for each in pieces) for piece in wanted)


def _each_letter(found: re.Match[str]) -> Iterator[Reading]:
    """What each of two letters may mean that stand right behind figures: 10AB, put in between 10A and 10B, is 10, 1 and 2 too."""
    letters = found[0] if found.lastgroup == "letters" and len(found[0]) == _PUT_IN_TWICE else ""
    if letters.isascii() and found.string[found.start() - 1 : found.start()].isdecimal():
        yield from (_reading(each) for letter in letters for each in _TOKEN.finditer(letter))


_PUT_IN_TWICE = 2


def _reading(found: re.Match[str]) -> Reading:
    piece = found[0]
    if found.lastgroup != "letters":
        number = _value(piece)
        return frozenset((piece,)) if number is None else frozenset((piece, str(number)))
    meant = {piece}
    if len(piece) == 1 and "a" <= piece <= "z":
        meant.add(str(ord(piece) - ord("a") + 1))
    if _ROMAN.fullmatch(piece):
        meant.add(str(numerals.roman(piece)))
    return frozenset(meant)


def _value(numeral: str) -> int | None:
    try:
        return numerals.value(numeral)
    except ValueError:
        return None


def _is_chinese(printed: str) -> bool:
    return not re.search("[A-Za-z]", printed) and re.search(f"[{_HAN}]", printed) is not None
