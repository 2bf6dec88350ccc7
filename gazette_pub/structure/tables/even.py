"""Rows of as many words each, though some are empty or were set wide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.aligned import aligned
from gazette_pub.structure.tables.between import BESIDE, Laid, places_of
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.grid import TOTAL, Cell, Part, Row, is_figure
from gazette_pub.structure.tables.groups import is_group
from gazette_pub.structure.tables.run import Run, row_of
from gazette_pub.structure.tables.setwide import names_joined, set_wide


def as_many_as_heads(lines: Sequence[Line], run: Run) -> list[Row]:
    """The rows with as many words as the first, where 赵　刚 between narrower blanks may be one, and 项　　目 that is set wide."""
    columns = len(run.rows[0][1])
    wide = set_wide(lines, run)
    if len(wide[0][1]) < columns and len(run.rows) > 1 and len(wide[1][1]) == len(wide[0][1]):
        run = replace(run, rows=wide)
    else:
        rows = [
            row if len(row[1]) == columns else (row[0], list(names_joined(lines[row[0]].laid, row[1])))
            for row in run.rows
        ]
        run = replace(run, rows=rows)
    return _with_total(lines, run, _counted(run))


def below_one_another(lines: Sequence[Line], run: Run) -> list[Row]:
    if len(run.rows) < 2:
        return []
    wide = set_wide(lines, run)
    ways = [run.rows] if wide == run.rows else [run.rows, wide]
    if wide[0] != run.rows[0]:  # a head that is set wide may reach over no column
        ways.reverse()
    counted = [
        _with_total(lines, each, _counted(each, partial(_with_empty, lines)))
        for each in (replace(run, rows=rows) for rows in ways)
    ]
    return max(*(aligned(lines, rows) for rows in ways), *counted, key=len)


def _with_empty(lines: Sequence[Line], full: Laid, row: Laid) -> Row | None:
    """A row in which cells are empty: each word below the one of the `full` row that begins or ends where it does; or the last
    cell is."""
    if _lacks_the_last(lines, full, row):
        return row_of(*row, len(full[1]))
    above = list(places_of(lines[full[0]].laid, full[1]))
    cells, at = [Cell() for _ in above], -1
    for start, end, span in places_of(lines[row[0]].laid, row[1]):
        after = range(at + 1, len(above))
        at = next((n for n in after if start - above[n][0] in BESIDE or end - above[n][1] in BESIDE), -1)
        if at < 0:
            return None
        cells[at].parts.append(Part(row[0], *span))
    return cells


def _lacks_the_last(lines: Sequence[Line], full: Laid, row: Laid) -> bool:
    """Whether a row is one like the `full` one, with figures where that has figures, whose last cell is empty.

    So is one with a single word that names the rows below it.
    """
    (n, spans), (of, others) = row, full
    if is_group(lines[n], spans):
        return True
    if len(spans) != len(others) - 1 or len(spans) < 2 or _ends_below(lines, row, full):
        return False
    figures = [is_figure(lines[n].between(*span)) for span in spans]
    return any(figures) and figures == [is_figure(lines[of].between(*span)) for span in others[:-1]]


def _ends_below(lines: Sequence[Line], row: Laid, full: Laid) -> bool:
    """Whether the last word of a row begins where the last of a full one does."""
    (start, _, _), (other, _, _) = (list(places_of(lines[n].laid, spans))[-1] for n, spans in (row, full))
    return abs(start - other) in BESIDE


def _counted(run: Run, lacking: Callable[[Laid, Laid], Row | None] = lambda full, row: None) -> list[Row]:
    """The rows from the first on that have as many words as it; a row may lack some, by `lacking`: below the second, or the one
    word right below the first that names those below."""
    columns = len(run.rows[0][1])
    full = next((row for row in run.rows[1:] if len(row[1]) == columns), run.rows[-1])
    rows = []
    for at, row in enumerate(run.rows):
        whole = row_of(*row, columns) if len(row[1]) == columns else None
        whole = whole or (lacking(full, row) if at > 1 or at and len(row[1]) == 1 and full is not row else None)
        if columns > MOST_COLUMNS or whole is None:
            break
        rows.append(whole)
    return rows


def _with_total(lines: Sequence[Line], run: Run, rows: list[Row]) -> list[Row]:
    """The rows, and below them the total where the next line is one: its figures stand below those of their columns."""
    if len(rows) < _TWO or len(rows) >= len(run.rows):
        return rows
    (n, spans), (of, full) = run.rows[len(rows)], run.rows[len(rows) - 1]
    figures = [lines[n].between(*span) for span in spans[1:]]
    if len(full) != len(rows[0]) or not TOTAL.match(lines[n].between(*spans[0])) or not all(map(is_figure, figures)):
        return rows
    ends = [end for _, end, _ in places_of(lines[of].laid, full)]
    row = [Cell() for _ in full]
    row[0] = Cell([Part(n, *spans[0])])
    for _, end, span in list(places_of(lines[n].laid, spans))[1:]:
        at = min(range(1, len(ends)), key=lambda column: abs(ends[column] - end))
        row[at].parts.append(Part(n, *span))
    return [*rows, row]


_TWO = 2
