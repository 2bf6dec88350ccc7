"""Rows of values with commas between, as a spreadsheet saves them (RFC 4180): no sentence is broken so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.words.pattern import Expression, Pattern

LEAST_ROWS = 3
LEAST_COMMAS = 2

_SENTENCE = Pattern(Expression("[。；！？，]|[,;]$"), ("甲。", "甲,乙，丙", "甲,"), ("甲,乙", "甲:1"), "search")
_FIGURE = Pattern(
    Expression(r"(?:^|,)-?\d+(?:\.\d+)?%?(?:,|$)"), ("甲,12,乙", "1,甲", "甲,3.5%"), ("甲1,乙", "甲,乙"), "search"
)


def rows_in(lines: Iterable[str]) -> int:
    """How many rows these lines begin with; no more of them are taken than those and the next.

    They are three or more, with as many commas each, and a figure alone between commas in all but the first.
    """
    count = commas = 0
    for line in lines:
        commas = commas if count else line.count(",")
        alike = commas >= LEAST_COMMAS and line.count(",") == commas and not _SENTENCE.search(line)
        if not alike or count and not _FIGURE.search(line):
            break
        count += 1
    return count if count >= LEAST_ROWS else 0


def all_rows(lines: Sequence[str]) -> Iterator[range]:
    """The rows of a text, by their places."""
    at = 0
    while at < len(lines):
        after = at + rows_in(lines[n] for n in range(at, len(lines)))
        if after > at:
            yield range(at, after)
        at = max(after, at + 1)
