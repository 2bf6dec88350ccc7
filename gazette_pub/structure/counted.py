"""Forms whose rows are only counted: a head that begins with 序号, and below it the numbers of rows that are to be filled in."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.structure.boxes import MOST_COLUMNS
from gazette_pub.structure.columns import between_blanks, between_gaps
from gazette_pub.structure.grid import Cell, Grid, Part, Row
from gazette_pub.structure.line import Line
from gazette_pub.words.characters import unspaced
from gazette_pub.words.pattern import Expression, Pattern

_FEWEST = 2
"""Columns beside that of the numbers, and rows."""

_LONGEST = 16
"""Characters of what heads a column."""

_MORE = Pattern(
    Expression(r"(?:合计|总计|小计|…{1,4}|\.{3,6})$"),
    ("合计", "……", "..."),
    ("合计金额", "1"),
)
"""What stands below the last number: a total, or that there may be more rows."""


def counted(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """The form that begins at this line; the next line where none does."""
    spans = between_gaps(lines[at])
    if len(spans) <= _FEWEST:
        spans = between_blanks(lines[at])
    heads = [lines[at].between(*span) for span in spans]
    columns = len(spans)
    if not _FEWEST < columns <= MOST_COLUMNS or unspaced(heads[0]) != "序号" or max(map(len, heads)) > _LONGEST:
        return at + 1
    numbers = list(_numbers(lines, at + 1))
    if len(numbers) < _FEWEST:
        return at + 1
    after = numbers[-1] + 1
    if after < len(lines) and _MORE.match(lines[after].tight):
        numbers.append(after)
        after += 1
    rows: list[Row] = [[Cell([Part(at, *span)]) for span in spans]]
    rows += [[Cell([Part(n, *_span(lines[n]))]), *(Cell() for _ in spans[1:])] for n in numbers]
    return Grid(at, after, rows, heads=1)


def _numbers(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The lines from the first on that hold nothing but 1, 2, 3 and so on."""
    for n, count in zip(range(first, len(lines)), itertools.count(1)):
        if lines[n].tight != str(count):
            return
        yield n


def _span(line: Line) -> tuple[int, int]:
    return between_gaps(line)[0]
