"""What a paragraph is in its document: an article, a heading, a paragraph that runs on from its heading, an item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.patterns import ARTICLE, BARE_NUMBER, ENUMERATOR
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold

RANKS = {"han": 1, "paren": 2, "point": 3, "bare": 3, "dotted": 4, "parend": 4, "circled": 5, "clause": 1}
"""How deep each way of numbering stands (GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1）); a heading without a number stands at 0."""

LONGEST_HEADING = 80
_LONGEST_LEAD = 70
_FIRST_SENTENCE = re.compile(r"[^。！？；]*[。！？]")


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number: `style` (a key of RANKS), `label` as printed, `num` its value, `length` of what it takes of the text."""

    style: str
    label: str
    num: str
    length: int

    @property
    def rank(self) -> int:
        return RANKS[self.style]


def number_of(text: str, printed: str) -> Number | None:
    """The number a paragraph begins with. `printed` is the same text before digits were made plain."""
    found = ENUMERATOR.match(fold(text))
    if not found or not found.lastgroup:
        return None
    label = text[: found.end()].rstrip(" \u3000，")
    value = _value(found[found.lastgroup])
    return Number(found.lastgroup, _as_printed(label, printed), value, found.end()) if value else None


def bare_number_of(text: str, printed: str) -> Number | None:
    """The number of a heading printed without a point: １总体情况."""
    found = BARE_NUMBER.match(text)
    return Number("bare", _as_printed(found[1], printed), found[1], len(found[1])) if found else None


def _as_printed(label: str, printed: str) -> str:
    """The label with its digits as printed: １．"""
    wide = zip(label, printed, strict=False)
    head = "".join(b if a.isdigit() and b.isdigit() or a == "." and b == "．" else a for a, b in wide)
    return head + label[len(head) :]


def _value(numeral: str) -> str | None:
    try:
        return "-".join(str(numerals.value(part)) for part in numeral.split("."))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class ArticleNumber:
    """第十二条之一: its `label` as printed, `num` 12-1, `value` 12, `spaced` when a blank sets it off from the text."""

    label: str
    num: str
    value: int
    length: int
    spaced: bool


def article_of(text: str, printed: str) -> ArticleNumber | None:
    """The article number that a paragraph begins with."""
    found = ARTICLE.match(fold(text))
    if not found:
        return None
    value = numerals.value(found[1])
    branch = f"-{numerals.value(found[2][1:])}" if found[2] else ""
    label = _as_printed(text[: found.end()].rstrip(" \u3000").replace(" ", "").replace("\u3000", ""), printed)
    return ArticleNumber(label, f"{value}{branch}", value, found.end(), _is_set_off(label, found, printed))


def _is_set_off(label: str, found: re.Match[str], printed: str) -> bool:
    """Whether a blank stands between the number and the text."""
    return (
        found[0][-1] in " \u3000" or found.end() == len(found.string) or printed[len(label) : len(label) + 1].isspace()
    )


def is_heading(text: str) -> bool:
    """Whether a numbered paragraph is nothing but a heading: it ends no sentence and is not long."""
    return not ends_sentence(text) and len(text) <= LONGEST_HEADING and not re.search(r"[。；]", text)


def is_bare_heading(text: str) -> bool:
    """Whether a paragraph without a number is a heading: one short line that is no sentence."""
    return len(text) <= 30 and not re.search(r"[。；！？，：…]", text) and not text.startswith(("—", "（"))


def lead_of(text: str) -> int:
    """The length of the heading sentence that a numbered paragraph opens with, without its full stop; 0 for none."""
    found = _FIRST_SENTENCE.match(text)
    if not found or found.end() >= len(text) - 1 or "：" in found[0] or found.end() > _LONGEST_LEAD:
        return 0
    return found.end() - 1
