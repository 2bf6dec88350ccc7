"""A text and its translation beside each other → the gutter between them: each is read by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.edges import NARROWEST_COLUMN, Gutter, Row, sides_of
from gazette_pub.formats.pdf.reading.names import said_in
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_IS_HAN = Pattern(Expression(f"[{HAN}]"), ("甲", "G.N. 第1号"), ("G.N. 1", "（12）"), "search")
_WORDS = Pattern(Expression(r"[A-Za-z]{2}"), ("Notice", "a Bill"), ("A1", "甲"), "search")


def gutter_between_languages(rows: Sequence[Row], em: float) -> Gutter | None:
    """The gutter between a text in Latin letters and one in Chinese, where one of them takes more lines: of terms beside their
    translations each is in one row."""
    begin = Counter(round(row[-1].x) for row in rows if len(row) == _PAIR).most_common(1)
    if not begin or begin[0][1] < _ROWS:
        return None
    sides = [sides_of(row, begin[0][0] - _BEFORE * em) for row in rows]
    clear = [side for side in sides if side is not None]
    left, right = [side[0] for side in clear if side[0]], [side[1] for side in clear if side[1]]
    both = sum(1 for side in clear if side[0] and side[1])
    if both < _ROWS or len(clear) - both < _LONGER or len(clear) < _CLEAR * len(rows):
        return None
    if not (_are_latin(left) and _are_chinese(right) or _are_chinese(left) and _are_latin(right)):
        return None
    first, last = min(row[0].x for row in left), max(row[-1].right for row in right)
    gutter = Gutter(max(row[-1].right for row in left), min(row[0].x for row in right), first)
    wide = min(gutter.left - first, last - gutter.right) >= NARROWEST_COLUMN * em
    return gutter if wide and gutter.left < gutter.right else None


_PAIR, _BEFORE = 2, 0.4
"""What stands beside each other; ems before a column in which nothing begins."""

_ROWS, _LONGER, _CLEAR = 3, 2, 0.8
"""Rows that have both; that have one alone; and share of those that stand over neither gutter nor both columns."""


def _are_latin(rows: Sequence[Row]) -> bool:
    """Whether hardly a row has a character of Chinese, and most have words."""
    texts = [said_in(row) for row in rows]
    words = sum(1 for text in texts if _WORDS.search(text))
    return not any(map(_IS_HAN.search, texts)) and words * 2 > len(texts)


def _are_chinese(rows: Sequence[Row]) -> bool:
    texts = [said_in(row) for row in rows]
    return sum(1 for text in texts if _IS_HAN.search(text)) >= _MOST * len(texts)


_MOST = 0.8
