"""Rows of values with commas between, as a spreadsheet saves them (RFC 4180): no sentence is broken so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.words.pattern import Expression, Pattern

LEAST_ROWS = 3
LEAST_COMMAS = 2

_SENTENCE = Pattern(Expression("[。；！？，]|[,;]$"), ("甲。", "甲,乙，丙", "甲,"), ("甲,乙", "甲:1"), "search")
_FIGURE = Pattern(
    Expression(r"(?:^|,)-?\d+(?:\.\d+)?%?(?:,|$)"), ("甲,12,乙", "1,甲", "甲,3.5%"), ("甲1,乙", "甲,乙"), "search"
)


def rows_from(lines: Sequence[str], at: int) -> int:
    """The line after the rows that begin at this one; the line itself where none do.

    They are three or more, with as many commas each, and a figure alone between commas in all but the first.
    """
    commas = lines[at].count(",")
    if commas < LEAST_COMMAS:
        return at
    after = at
    while after < len(lines) and lines[after].count(",") == commas and not _SENTENCE.search(lines[after]):
        if after > at and not _FIGURE.search(lines[after]):
            break
        after += 1
    return after if after - at >= LEAST_ROWS else at


def all_rows(lines: Sequence[str]) -> Iterator[range]:
    """The rows of a text, by their places."""
    at = 0
    while at < len(lines):
        after = rows_from(lines, at)
        if after > at:
            yield range(at, after)
        at = max(after, at + 1)
