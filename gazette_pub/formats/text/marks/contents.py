"""The pages that contents name, and those that they take."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.text.marks.mark import Mark, Marks
from gazette_pub.structure.line import Line
from gazette_pub.words.numberings import ROMAN, ROMAN_SIGNS
from gazette_pub.words.numerals import CHARACTERS, value
from gazette_pub.words.pattern import Expression, Pattern


def of_contents_in_roman(lines: Sequence[Line]) -> Marks:
    """I, II, each alone below an entry of contents that ends with its page, one by one from I: the pages that contents take."""
    found = [
        (at, line.printed)
        for at, line in enumerate(lines)
        if line.text[0] in _IN_ROMAN and at and line.text in _ROMAN_PAGES and NAMES_PAGE.search(lines[at - 1].text)
    ]
    numbers = [_ROMAN_PAGES[printed.strip()] for _, printed in found]
    one_by_one = numbers == list(range(1, len(numbers) + 1))
    return {at: Mark(str(_ROMAN_PAGES[printed.strip()]), printed) for at, printed in found} if one_by_one else {}


_ROMAN_PAGES = {
    **{label.upper(): number for label, number in ROMAN.items()},
    **{chr(at): n for at, n in ROMAN_SIGNS.items()},
}


_IN_ROMAN = frozenset(label[0] for label in _ROMAN_PAGES)
"""Pages in Roman numerals, as letters or as signs of one place: III, Ⅲ."""


def led_to(lines: Sequence[Line]) -> set[int]:
    """The pages in Chinese figures to which entries of contents lead: 某某公告………（七）."""
    led = (_LEADS_TO_HAN.search(line.text) for line in lines if line.tight[-1] in _ENDS_LED)
    return {value(found["number"]) for found in led if found}


_ENDS_LED = frozenset(f"{CHARACTERS}）")


_LEADS_TO_HAN = Pattern(
    Expression(rf"[…·.]{{2,120}}[ \u3000]{{0,4}}（?(?P<number>[{CHARACTERS}]{{1,3}})）?$"),
    ("某某公告………（七）", "某某通知……十二"),
    ("某某（七）", "某某公告……7"),
    "search",
    needs=("…·.",),
)


def pages_named(lines: Sequence[Line]) -> list[int]:
    """The pages that lines of contents name."""
    return [int(named["page"]) for line in lines if (named := NAMES_PAGE.search(line.text))]


CONTENTS = 300
"""Lines of contents that are looked through for the pages they name."""


NAMES_PAGE = Pattern(
    Expression(
        r"(?:[…·．.]{2}[ \u3000]?[（(]?|[（(]|[^ \u3000](?:\u3000{4}|[ ]{8})[ \u3000]{0,90})(?P<page>[1-9]\d{0,3})[）)]?$"
    ),
    ("甲的通知……（4）", "甲的通知（4）", "甲的通知...... 12", "甲的通知·····7", "甲的通知　　　　　36"),
    ("2024年", "甲1.2", "（一）", "甲的通知", "甲的通知　3", "　　　　36"),
    "search",
)
"""How a line of contents ends: with the page of what it names."""
