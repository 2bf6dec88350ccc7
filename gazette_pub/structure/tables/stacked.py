"""Tables whose cells an extraction set one below the other, a line each: the heads of the columns, then row after row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row, is_figure
from gazette_pub.words.characters import ends_sentence, unspaced
from gazette_pub.words.pattern import Expression, Pattern

COUNTS_ROWS = "序号"
"""What heads the column by whose numbers such rows are known."""

_FEWEST_CELLS, _FEWEST_ROWS = 6, 2
_LONGEST_HEAD, _WIDEST_CELL = 14, 40.0
"""Characters of what heads a column, and ems of a cell."""


def stacked(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """序号⏎姓名⏎金额⏎1⏎张三⏎500⏎2⏎李四⏎600: as many lines to each row as heads, and each begins with its number."""
    columns = _columns(lines, at)
    rows = list(_rows(lines, at + columns, columns)) if columns else []
    if len(rows) < _FEWEST_ROWS or len(rows) * columns < _FEWEST_CELLS:
        return at + 1
    if total := _total(lines, at + columns * (len(rows) + 1), rows):
        rows.append(total)
    after = max(part.line for cell in rows[-1] for part in cell.parts) + 1
    return Grid(at, after, [[_cell(lines, at + n) for n in range(columns)], *rows], heads=1)


def _columns(lines: Sequence[Line], at: int) -> int:
    """How many heads stand one below the other, of which the first is 序号, above a line that is nothing but 1; 0 for none."""
    if unspaced(lines[at].tight) != COUNTS_ROWS:
        return 0
    for n in range(at + 1, min(at + MOST_COLUMNS + 1, len(lines))):
        text = lines[n].tight
        if text == "1":
            return n - at if n - at > 1 else 0
        if len(text) > _LONGEST_HEAD or not _HEADS.match(text):
            return 0
    return 0


_HEADS = Pattern(
    Expression(r"[^，。；：\d][^，。；：]{0,13}$"),
    ("姓名", "金额（万元）", "上年末余额"),
    ("1", "张三，男", "单位：", "2023年"),
)


def _rows(lines: Sequence[Line], first: int, columns: int) -> Iterator[Row]:
    """The rows from this line on, as far as each begins with the number that comes next and is of lines as its first is."""
    kinds: list[bool] = []
    for count, at in enumerate(range(first, len(lines) - columns + 1, columns), start=1):
        cells = lines[at : at + columns]
        if cells[0].tight != str(count) or not all(map(_may_be_cell, cells)):
            return
        figures = [is_figure(cell.tight) for cell in cells]
        goes_on = at + columns < len(lines) and lines[at + columns].tight == str(count + 1)
        if kinds and not goes_on and figures != kinds:  # the last row, where something else may stand below the number
            return
        kinds = kinds or figures
        yield [_cell(lines, n) for n in range(at, at + columns)]


def _may_be_cell(line: Line) -> bool:
    return line.width <= _WIDEST_CELL and not ends_sentence(line.tight)


def _total(lines: Sequence[Line], at: int, rows: Sequence[Row]) -> Row | None:
    """合计 and its figures below the last row: as many as columns of figures stand behind that of the numbers."""
    if at >= len(lines) or not _TOTAL.match(unspaced(lines[at].tight)):
        return None
    columns = range(1, len(rows[0]))
    figured = [n for n in columns if all(is_figure(row[n].text(lines)) for row in rows)]
    below = lines[at + 1 : at + 1 + len(figured)]
    if not figured or len(below) < len(figured) or not all(is_figure(line.tight) for line in below):
        return None
    total: Row = [Cell() for _ in rows[0]]
    total[0] = _cell(lines, at)
    for n, column in enumerate(figured, start=at + 1):
        total[column] = _cell(lines, n)
    return total


_TOTAL = Pattern(Expression("(?:合计|总计|小计|共计)$"), ("合计", "总计"), ("合计金额", "1"))


def _cell(lines: Sequence[Line], n: int) -> Cell:
    """A cell of a whole line."""
    laid = lines[n].laid
    return Cell([Part(n, len(laid) - len(laid.lstrip()), len(laid.rstrip()))])
