"""The number of a document as it prints it: 第十二号, 晋人办函〔2023〕31号, 2024年第8号, 国务院令第706号."""

from __future__ import annotations

from dataclasses import dataclass

from gazette_pub.formats.akn.iris import slug
from gazette_pub.issue.model import Document
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.pattern import Expression, Pattern

_N = rf"[{numerals.CHARACTERS}]{{1,9}}|\d{{1,9}}"
_COUNTED = Pattern(
    Expression(rf"(?:(?P<year>\d{{4}})年)?第(?P<number>{_N})号"),
    ("第十二号", "第706号", "2024年第8号"),
    ("第706号令", "十二号", "第A号"),
    "fullmatch",
)
_IN_TITLE = Pattern(
    Expression(rf"(?:令|公告|通告)（?(?P<it>(?:\d{{4}}年)?第(?:{_N})号)）?$"),
    ("国务院令第706号", "某省人民政府令（第301号）", "公告2024年第3号"),
    ("第706号令", "关于第706号令的通知", "令"),
    "search",
)
_YEAR = Pattern(
    Expression(r"[〔﹝［\[（(【](?P<year>(?:19|20)\d\d)[〕﹞］\]）)】]"),
    ("晋人办函〔2023〕31号", "某政发﹝2024﹞5号", "某发(2020)1号"),
    ("第2024号", "〔十三〕"),
    "search",
)


@dataclass(frozen=True)
class Number:
    """`name` is the number as a part of an IRI, `year` the year that is part of it. `alone` it names its document: it has
    the letters of an organ and a year (GB/T 9704-2012, 7.2.5); a mere count needs who counted, and when."""

    name: str = ""
    year: str = ""
    alone: bool = False


def printed_number(document: Document) -> Number:
    """The number in the head, else the one that ends the title."""
    lines = document.head.children("number") if document.head is not None else ()
    printed = next((line.words for line in lines), "")
    if found := _IN_TITLE.search(fold("".join((document.title or "").split()))):
        printed = printed or found["it"]
    return _number("".join(printed.split()).strip("（）()"))


def _number(printed: str) -> Number:
    if counted := _COUNTED.fullmatch(fold(printed)):
        value = str(numerals.value(counted["number"]))
        return Number("-".join(filter(None, (counted["year"], value))), counted["year"] or "")
    year = _YEAR.search(printed)
    if not any(map(str.isalnum, printed)):
        return Number()
    return Number(slug(printed), year["year"] if year else "", year is not None and year.start() > 0)
