"""Tables that are set with blanks: cells below one another, or one blank between words and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.tables.between import between_blanks, between_gaps
from gazette_pub.structure.tables.boxes import continued_below
from gazette_pub.structure.tables.broken import closed_cells
from gazette_pub.structure.tables.even import as_many_as_heads, below_one_another
from gazette_pub.structure.tables.gathering import grid_of, run_that_fits
from gazette_pub.structure.tables.grid import Grid, Row, is_figure
from gazette_pub.structure.tables.persons import is_list_of_persons, leave_signers
from gazette_pub.structure.tables.shown import (
    counts_rows,
    each_has_figure,
    is_column_of_figures,
    one_names_a_column,
    printed_once,
    shows_columns,
)
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.units import is_unit


def set_apart(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells stand below one another, or are as many in each row, with figures or a head that show it."""
    run, rows = run_that_fits(lines, at, page_starts, between_gaps, partial(below_one_another, lines))
    if len(rows) > 1:
        leave_signers(lines, run, len(rows[0]))
        rows = rows if len(rows) == len(run.rows) else below_one_another(lines, run)
    if len(rows) < 2 or is_list_of_persons(lines, run) or _are_items(rows, lines) or _are_units(rows, lines):
        return max(run.after, at + 1)
    if not shows_columns(rows, lines) and not shows_columns(_whole(rows, lines), lines):
        return max(run.after, at + 1)
    return grid_of(lines, at, run, closed_cells(rows, run))


def _whole(rows: list[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows with what goes on in them below, as far as the first names columns: narrow cells leave many a line with few words."""
    if not one_names_a_column([cell.text(lines) for cell in rows[0]]):
        return rows
    return continued_below([[replace(cell, parts=[*cell.parts]) for cell in row] for row in rows], lines)


def _are_units(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether every cell names a unit, that of the first row too: they are listed in columns, and no column has a head."""
    words = [cell.text(lines) for row in rows for cell in row]
    return len(rows[0]) > _TWO and all(map(is_unit, filter(None, words)))


def _are_items(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether each row begins with the number that comes next, and says more than figures: items of a list, of which each
    names several things. 4、薛福成故居　1894年　崇安区学前街. Below what leads to a list, a figure behind each may be all that they
    say: 各公司的税率如下：⏎1.某公司　9.2%."""
    texts = [[cell.text(lines) for cell in row] for row in rows]
    numbers = [number_of(row[0], row[0]) for row in texts]
    only_figures = all(is_figure(text) for row in texts for text in row[1:])
    if any(number is None for number in numbers) or only_figures and not _are_led_to(rows, lines):
        return False
    return all(
        below is not None and above is not None and below.follows(above.values) for above, below in pairwise(numbers)
    )


def _are_led_to(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether these rows, of two cells each with a blank between, and no column of figures, stand right below words that lead to them."""
    first = rows[0][0].parts[0].line
    if len(rows[0]) != 2 or not first or not lines[first - 1].tight.endswith("："):
        return False
    return all(value.parts[0].start - name.parts[-1].end <= _ONE_BLANK for name, value in rows)


_ONE_BLANK = 2
"""Characters of a blank that parts two words of a line, and no columns."""

_LEADERS = "....."
"""Points that lead over a line from what it names to its figure: 2,50 patacas .......... 150 000."""


def spaced(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose extraction left one blank between cells: rows of as many words, and two columns of figures.

    Or one, which is called 序号 and counts the rows; or one with a figure in each cell, right below the title of a table.
    """
    counts = lines[at].tight.startswith("序号")
    if (
        at + 1 >= len(lines)
        or _LEADERS in lines[at].text
        or not (counts or _ENDS_WITH_FIGURE.search(lines[at + 1].printed))
    ):
        return at + 1
    run, rows = run_that_fits(lines, at, page_starts, between_blanks, partial(as_many_as_heads, lines))
    texts = printed_once(rows, lines)
    counts = counts and len(texts) > 1 and counts_rows([row[0] for row in texts])
    columns = list(zip(*texts, strict=False))
    shown = (
        sum(map(is_column_of_figures, columns)) >= 2
        or _is_below_title(lines, at)
        and any(map(each_has_figure, columns))
    )
    if not counts and (len(texts) < 3 or not shown or _are_items(rows, lines)):
        return max(run.after, at + 1)
    return grid_of(lines, at, run, rows)


def _is_below_title(lines: Sequence[Line], at: int) -> bool:
    """Whether the title of a table stands right above, and the words here name columns: 受理费表⏎争议金额 受理费."""
    title = lines[at - 1].tight if at else ""
    return (
        title.endswith("表")
        and len(title) <= _LONGEST_TITLE
        and not any(mark in lines[at].tight for mark in "，。；：、")
    )


_LONGEST_TITLE = 40

_ENDS_WITH_FIGURE = Pattern(
    Expression("[ \u3000][^ \u3000]{0,4}\\d[^ \u3000]{0,5}$"),
    ("收入　12", "收入 约5.2万元"),
    ("收入12", "收入　甲", "收入　1　甲"),
    "search",
)

_TWO = 2
