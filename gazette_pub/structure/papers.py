"""The head of a newspaper's page: the paper's name, and below it the day with the day of the week."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block
from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.masthead import PAPER, told_by
from gazette_pub.words.pattern import Expression, Pattern

_DATED = Pattern(
    Expression(rf"(?:{LETTER}{{2}})?{DAY.source}[ \u3000]*星期[一二三四五六日天](?![^ \u3000])[^，。；：]{{0,60}}"),
    (
        "2019年9月28日　星期六　　第2版",
        "一九五六年六月十四日　星期四　　夏历丙申年五月初六",
        "1956年6月14日　星期四",
    ),
    ("2019年9月28日", "2019年9月28日星期六，天气晴", "星期六"),
    "fullmatch",
)
"""The day, and the day of the week, as a newspaper prints them below its name, with what else stands beside them."""


def head_of_paper(lines: Sequence[Line]) -> list[Block]:
    """南疆人民报⏎一九五六年六月十四日　星期四 at the top of a text, with what tells of the paper below; none where either is missing."""
    if len(lines) < _LEAST or not PAPER.finds(fold(unspaced(lines[0].text))) or not _DATED.finds(fold(lines[1].text)):
        return []
    after = 2
    while after < len(lines) and not lines[after].blanks and told_by(lines[after].text):
        after += 1
    return [Block("title", 0, 1), *(Block("p", at, at + 1) for at in range(1, after))]


_LEAST = 4
"""Lines of such a page at the least."""
