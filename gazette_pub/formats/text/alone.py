"""Labels and halves of a number that an extractor wrote on lines of their own, put together with what they belong to.

（一）⏎加强领导。…       the label of an item, as a tab behind it or a column of its own leaves it
建成基站⏎1.⏎2⏎万个     1.2, broken at its point, within a sentence
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.text.joined import joined
from gazette_pub.structure.line import Line
from gazette_pub.words.numberings import style_of, values_of
from gazette_pub.words.pattern import Expression, Pattern

_LABEL = Pattern(
    Expression("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[1-9][0-9]?[.．、])$"),
    ("一、", "（十二）", "1.", "12．", "3、"),
    ("（1）", "第一条", "1", "一、总则", "1.2", "100."),
)
"""A label that stands alone. （12） may be the number of a page, and 第一条 has a heading below it, perhaps."""

_OPENS = Pattern(
    Expression("[\u3400-\u9fff《〈“「『]"),
    ("加强领导。", "《某办法》"),
    ("2", "（一）", "—1—", "1.甲"),
)
"""How the words behind a label begin."""

_HALF = Pattern(Expression("[0-9]{1,4}[.．]$"), ("1.", "126．"), ("1", "1.2", "甲1."))
_OTHER_HALF = Pattern(Expression("[0-9]{1,4}$"), ("2", "25"), ("2万", "甲"))


def put_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, with labels and halves of a number on the line of what is behind them."""
    if terms := set(_terms(lines)):
        lines = joined(lines, lambda above, line: above.last in terms, "\u3000")
    ahead = {*_labels(lines), *_halves(lines)}
    return joined(lines, lambda above, line: above.last in ahead) if ahead else list(lines)


def _labels(lines: Sequence[Line]) -> Iterator[int]:
    """The labels alone, each by the number of its line: those that count up, 1 and 2 among them, words behind each."""
    found: dict[str, dict[int, int]] = {}
    for at, line in enumerate(lines[:-1]):
        if len(line.tight) > _LONGEST or not _LABEL.match(line.tight) or not _has_words_behind(lines, at):
            continue
        style = style_of(line.tight)
        if style is not None and (values := values_of(style, line.tight)):
            found.setdefault(style, {})[line.last] = values[0]
    for counted in found.values():
        if {1, 2} <= set(counted.values()):
            yield from counted


def _terms(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of terms, each alone above what it defines (GB/T 1.1-2020 §8.7): 3.1⏎网箱　net cage, below 3　术语和定义 or the term before."""
    begun: set[str] = set()
    for line, below in pairwise(lines):
        if (heading := _HEADING.match(line.text)) is not None:
            begun.add(f"{heading['number']}.1")
        if len(line.tight) > _LONGEST_DECIMAL or line.tight not in begun:
            continue
        if _OPENS.match(below.tight) and below.width <= _LONGEST_TERM and not below.ends:
            above, _, last = line.tight.rpartition(".")
            begun.add(f"{above}.{int(last) + 1}")
            yield line.last


_HEADING = Pattern(
    Expression(r"(?P<number>[1-9]\d?(?:\.[1-9]\d?){0,2})[ \u3000]+[\u3400-\u9fff]"),
    ("3　术语和定义", "3.2 设备术语"),
    ("3.1", "3、术语", "2024年"),
)

_LONGEST_DECIMAL, _LONGEST_TERM = 8, 30.0
"""Characters of such a number; and ems of a term with what it is in English."""


_LONGEST = 5
"""Characters of a label, and of the first half of a number."""


def _has_words_behind(lines: Sequence[Line], at: int) -> bool:
    """Whether words follow a label, and none runs on into it from the line above: 基站⏎1.⏎2⏎万个."""
    below = lines[at + 1]
    return _OPENS.match(below.tight) is not None and not _LABEL.match(below.tight)


def _halves(lines: Sequence[Line]) -> Iterator[int]:
    """The first halves of numbers that were broken at their point, in a sentence: 建成基站⏎1.⏎2⏎万个."""
    for at in range(1, len(lines) - 2):
        line = lines[at]
        if len(line.tight) > _LONGEST or not _HALF.match(line.tight) or not _OTHER_HALF.match(lines[at + 1].tight):
            continue
        if lines[at - 1].tight[-1].isalpha() and lines[at + 2].tight[0] in _COUNTED:
            yield line.last


_COUNTED = frozenset("万亿千百个元人吨公平米亩项户家件次％%‰")
"""What may stand behind a number with a point."""
