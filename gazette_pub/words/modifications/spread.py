"""Blanks that an extraction or an OCR left within what names a provision: 第三十 七条, 第十条 第（一）项. They say nothing."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.words.addresses import Address
from gazette_pub.words.modifications.modification import Modification
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_BLANKS = frozenset(" \u3000")
_NUMBER = rf"[（(]?[{CN}\d]{{1,6}}[）)]?"
_SPREAD = Pattern(
    Expression(
        rf"第[ \u3000]?[（(]?[ \u3000]?[{CN}\d]{{1,6}}(?:[ \u3000][{CN}\d]{{1,6}})?[ \u3000]?[）)]?[ \u3000]?[编章节条款项目]"
        rf"|(?<=条)[ \u3000]{{1,3}}(?=第{_NUMBER}[款项目])|(?<=款)[ \u3000]{{1,3}}(?=第{_NUMBER}[项目])|(?<=项)[ \u3000]{{1,3}}(?=第{_NUMBER}目)"
    ),
    ("第 三条", "第三十 七条", "第十二 条", "第（ 一）项", "条 第（一）项", "款　第三项"),
    ("三条", "条 第", "第 三"),
    "search",
)
"""A number with blanks in it, or the blanks between a provision and a part of it."""


def closed_up(text: str) -> tuple[str, Sequence[int] | None]:
    """The text without such blanks, and the place in the printed text of each character and of the end; None where it has none."""
    if _BLANKS.isdisjoint(text):
        return text, None
    found = (range(*each.span()) for each in _SPREAD.finditer(text))
    gaps = {at for at in itertools.chain.from_iterable(found) if text[at] in _BLANKS}
    if not gaps:
        return text, None
    kept = [at for at in range(len(text)) if at not in gaps]
    return "".join(text[at] for at in kept), [*kept, len(text)]


def as_printed(each: Modification, places: Sequence[int]) -> Modification:
    """A modification whose places are counted in the closed text, with those of the printed one."""
    return replace(
        each,
        start=places[each.start],
        end=_end(each.end, places),
        verb=places[each.verb],
        quotes=[replace(quote, start=places[quote.start], end=_end(quote.end, places)) for quote in each.quotes],
        targets=_printed(each.targets, places),
        numbers=_printed(each.numbers, places),
        anchors=_printed(each.anchors, places),
        within=_printed(each.within, places),
        into=_printed(each.into, places),
    )


def _printed(addresses: Sequence[Address], places: Sequence[int]) -> list[Address]:
    return [
        replace(each, start=places[each.start], end=_end(each.end, places)) if each.start >= 0 else each
        for each in addresses
    ]


def _end(at: int, places: Sequence[int]) -> int:
    """The end behind the last character before it, and not behind the blanks that follow."""
    return places[at - 1] + 1 if at > 0 else at
