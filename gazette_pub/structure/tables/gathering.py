"""Which lines one below another may be rows, and the table that they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.around import CONTINUED
from gazette_pub.structure.tables.below import as_above
from gazette_pub.structure.tables.between import Span, Words, between_gaps, between_tabs, is_ruled_off
from gazette_pub.structure.tables.boxes import continued_below
from gazette_pub.structure.tables.broken import begins_a_cell, is_in_a_cell, is_rest_of_cell
from gazette_pub.structure.tables.grid import Grid, Part, Row, heads_of
from gazette_pub.structure.tables.groups import (
    is_next_heading,
    names_rows_below,
    names_rows_below_head,
    names_rows_by_tabs,
)
from gazette_pub.structure.tables.norows import heads_joint_act, is_counted, is_no_row
from gazette_pub.structure.tables.run import Run


def run_from(lines: Sequence[Line], at: int, page_starts: frozenset[int], words: Words, most: float = inf) -> Run:
    """The run that begins at this line, or its first so many rows."""
    run = Run()
    while at < len(lines) and len(run.rows) < most:
        line = lines[at]
        ruled = is_ruled_off(line.printed)
        spans = words(line) if not ruled else []
        if run.rows and len(spans) > 1 and heads_joint_act(lines, at, spans):
            break
        if run.rows and len(spans) == 1 and is_next_heading(lines, at, run.rows[0][0]):
            break
        if words is between_gaps and len(run.rows) > 1:
            spans = as_above(lines, run, line, spans)
        if _is_row(lines, at, run, page_starts, words, spans):
            run.rows.append((at, spans))
            run.after = at + 1
        elif words is between_gaps and begins_a_cell(lines, at, run, spans):
            run.begun[at + 1] = Part(at, *spans[0])
        elif run.rows and ruled:
            run.ruled.append(len(run.rows))
            run.after = at + 1
        elif run.rows and at in page_starts and CONTINUED.match(line.tight):
            run.continued.append(at)
        else:
            break
        at += 1
    run.continued = [at for at in run.continued if at < run.after]
    return run


def _is_row(
    lines: Sequence[Line], at: int, run: Run, page_starts: frozenset[int], words: Words, spans: list[Span]
) -> bool:
    """Whether a line with these words goes on the run: as a row, as the rest of one, or by naming those below it."""
    line = lines[at]
    if len(spans) > 1 and (not is_no_row(line, spans) or is_counted(lines, run, line, spans, words)):
        return True
    if words is between_gaps:
        return bool(spans) and (
            is_rest_of_cell(lines, at, run, page_starts)
            or names_rows_below(lines, at, run)
            or names_rows_below_head(lines, at, run)
        )
    if words is not between_tabs or len(spans) != 1 or not run.rows:
        return False
    return is_in_a_cell(lines, at, run) or names_rows_by_tabs(lines, at, run.rows[0])


Fit = Callable[[Run], list[Row]]
"""The rows that the first lines of a run make together."""


def run_that_fits(
    lines: Sequence[Line], at: int, page_starts: frozenset[int], words: Words, fit: Fit
) -> tuple[Run, list[Row]]:
    """The first lines of a run and the rows that they make. No more lines are looked at than about those."""
    most = _FEW
    while True:
        run = run_from(lines, at, page_starts, words, most)
        rows = fit(run) if run.rows else []
        if len(rows) < most:
            run.cut(len(rows))
            return run, rows
        most *= 4


_FEW = 16
"""Lines of a run that are looked at first."""


def grid_of(lines: Sequence[Line], at: int, run: Run, rows: list[Row], heads: int | None = None) -> Grid:
    """The table of these rows of a run; so many of them, or those that name columns, are its head."""
    rows = continued_below(rows, lines)
    if heads is None:
        heads = heads_of([[cell.text(lines) for cell in row] for row in rows])
    return Grid(at, run.after, rows, heads, continued=run.continued)
