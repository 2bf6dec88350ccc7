"""Tables whose cells bars part."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.between import BAR, between_bars
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.gathering import grid_of, run_that_fits
from gazette_pub.structure.tables.grid import Grid, Row, heads_of
from gazette_pub.structure.tables.run import Run, row_of


def barred(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells bars part: with a rule below its head, bars around all of its rows, or as many in each row."""
    run, rows = run_that_fits(lines, at, page_starts, between_bars, _no_longer_than_the_first)
    ruled = run.ruled[:1] == [1]
    named = bool(rows) and _names_each_cell_below([[cell.text(lines) for cell in row] for row in rows])
    if rows and not ruled and not all(_is_framed(lines[n]) for n, _ in run.rows):
        run.cut(_alike(lines, run))
        rows = rows[: len(run.rows)]
        if len(rows) < _OPEN and not named and not heads_of([[cell.text(lines) for cell in row] for row in rows]):
            rows = []
    if not rows or not (ruled or len(rows) > 1):
        return max(run.after, at + 1)
    return grid_of(lines, at, run, rows, heads=1 if ruled or named else None)


def _names_each_cell_below(rows: Sequence[Sequence[str]]) -> bool:
    """Whether three words and more stand above as many cells, each of which has more to say: 修正規定｜現行規定｜說明."""
    first, *others = rows
    words = all(0 < len(text) <= _LONGEST_NAME_OF_COLUMN and text.isalpha() for text in first)
    said = all(len(text) > len(name) for row in others for name, text in zip(first, row, strict=False))
    return words and said and bool(others) and len(set(first)) == len(first) > _TWO


_LONGEST_NAME_OF_COLUMN = 6

_OPEN = 3
"""Rows from which bars alone show a table; two are one where the first names columns of figures."""


def _alike(lines: Sequence[Line], run: Run) -> int:
    """The first rows of a run that have as many bars as its first row."""
    bars = [len(BAR.findall(lines[n].laid)) for n, _ in run.rows]
    return next((at for at, count in enumerate(bars) if count != bars[0]), len(bars))


def _no_longer_than_the_first(run: Run) -> list[Row]:
    columns = len(run.rows[0][1])
    count = next((n for n, (_, spans) in enumerate(run.rows) if len(spans) > columns), len(run.rows))
    return [row_of(n, spans, columns) for n, spans in run.rows[:count]] if columns <= MOST_COLUMNS else []


def _is_framed(line: Line) -> bool:
    return bool(BAR.match(line.printed)) and bool(BAR.match(line.printed, len(line.printed) - 1))


_TWO = 2
