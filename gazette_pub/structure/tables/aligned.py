"""Rows between whose columns a strip of the page stays blank."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.between import Span, places_of
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.grid import TOTAL, Cell, Part, Row
from gazette_pub.words.records import dataclass


@dataclass(slots=True)
class _Column:
    """What the words of a column take of the line, in half ems. `parted`: a row has words in it and in the next."""

    start: int
    end: int
    parted: bool = False


def aligned(lines: Sequence[Line], rows: Sequence[tuple[int, list[Span]]]) -> list[Row]:
    """The rows from the first on between whose columns a strip stays blank."""
    columns: list[_Column] = []
    placed = []
    for n, spans in rows:
        words = _total_first(lines[n], columns, list(places_of(lines[n].laid, spans)))
        fitted = _fit(columns, words)
        if fitted is None or len(fitted) > MOST_COLUMNS:
            break
        columns = fitted
        placed.append((n, words))
    columns = _headed(columns, placed)
    return [_row_in(columns, n, words) for n, words in placed]


def _total_first(
    line: Line, columns: Sequence[_Column], words: list[tuple[int, int, Span]]
) -> list[tuple[int, int, Span]]:
    """The words; 合计 that begins a row stands in the first column, though it was set between that and the next."""
    start, end, span = words[0]
    if (
        len(columns) < _TWO
        or not columns[0].end < start < end <= columns[1].start
        or not TOTAL.match(line.between(*span))
    ):
        return words
    return [(columns[0].start, columns[0].end, span), *words[1:]]


def _fit(columns: Sequence[_Column], words: Sequence[tuple[int, int, Span]]) -> list[_Column] | None:
    """The columns when these words stand in them too; None where words reach over the strip between two."""
    fitted: list[_Column] = []
    at, before = 0, -1
    for start, end, _ in words:
        while at < len(columns) and columns[at].end < start:
            fitted.append(replace(columns[at]))
            at += 1
        first = at
        while at < len(columns) and columns[at].start <= end:
            at += 1
        reached = columns[first:at]
        is_beside_the_word_before = before >= 0 and fitted[-1].end >= start
        if is_beside_the_word_before or any(column.parted for column in reached[:-1]):
            return None
        fitted.append(_around(reached, start, end, parted=bool(fitted) and fitted[-1].parted))
        if before == len(fitted) - 2 and before >= 0:
            fitted[before].parted = True
        before = len(fitted) - 1
    return fitted + [replace(column) for column in columns[at:]]


def _around(columns: Sequence[_Column], start: int, end: int, parted: bool) -> _Column:
    """One column around these and a word; a new one between two that are parted is parted from both."""
    if not columns:
        return _Column(start, end, parted)
    return _Column(min(start, columns[0].start), max(end, columns[-1].end), columns[-1].parted)


Placed = Sequence[tuple[int, list[tuple[int, int, Span]]]]


def _headed(columns: Sequence[_Column], placed: Placed) -> list[_Column]:
    """The columns; a word of the first row and what stands aside below it, in no row beside it, are one."""
    if not placed:
        return []
    found: list[_Column] = []
    heads = {_column_of(columns, start) for start, _, _ in placed[0][1]}
    headed = False
    for at, column in enumerate(columns):
        if found and not found[-1].parted and headed != (at in heads):
            found[-1] = _Column(found[-1].start, column.end, column.parted)
            headed = True
        else:
            found.append(column)
            headed = at in heads
    return found


def _column_of(columns: Sequence[_Column], place: int) -> int:
    return bisect_right([column.start for column in columns], place) - 1


def _row_in(columns: Sequence[_Column], n: int, words: Sequence[tuple[int, int, Span]]) -> Row:
    """The row of a line: each of its words in the column that it stands in."""
    row = [Cell() for _ in columns]
    for place, _, (start, end) in words:
        row[_column_of(columns, place)].parts.append(Part(n, start, end))
    return row


_TWO = 2
