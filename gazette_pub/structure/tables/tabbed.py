"""Tables whose cells tabs part, or commas, as a spreadsheet saves them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.tables.between import LONG, Laid, Span, between_commas, between_tabs
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.gathering import grid_of, run_from
from gazette_pub.structure.tables.grid import TOTAL, Grid, Part, Row, is_figure
from gazette_pub.structure.tables.groups import names_rows_by_tabs
from gazette_pub.structure.tables.persons import is_list_of_persons, is_to_fill_in, leave_signers
from gazette_pub.structure.tables.run import Run, row_of
from gazette_pub.words.commas import rows_in


def comma_separated(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table as a spreadsheet saves it, commas between its cells; its first figures stand here, and its head may above."""
    for first in range(max(at - 1, 0), at + 1):
        if count := rows_in(lines[n].laid.strip(BLANKS) for n in range(first, len(lines))):
            run = Run([(n, between_commas(lines[n])) for n in range(first, first + count)], after=first + count)
            return grid_of(lines, first, run, [row_of(n, spans, len(spans)) for n, spans in run.rows])
    return at + 1


def tabbed(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells tabs part: two rows, and no list of persons."""
    run = run_from(lines, at, page_starts, between_tabs)
    leave_signers(lines, run, max((len(spans) for _, spans in run.rows), default=0))
    if len(run.rows) < 2 or is_list_of_persons(lines, run) or _counts_points(lines, run) or _labels_all(lines, run):
        return max(run.after, at + 1)
    spans = _without_doubled_tabs([spans for _, spans in run.rows])
    columns = max(map(len, spans))
    if columns > MOST_COLUMNS:
        return run.after
    rows = list(_with_broken_cells(lines, [(n, each) for (n, _), each in zip(run.rows, spans, strict=True)], columns))
    if not all(is_to_fill_in(lines[n], spans) for n, spans in run.rows):
        rows = _without_empty_edges(rows, lines)
    if not rows[0] or len(rows[0]) < 2 or not (_has_two_rows(rows, lines) or _is_form(rows, lines)):
        return run.after
    return _with_head_that_spans(lines, grid_of(lines, at, run, rows), columns)


def _with_head_that_spans(lines: Sequence[Line], grid: Grid, columns: int) -> Grid:
    """The table; where its head is on two lines, the lower with one cell less than the rows below and the upper with one for each
    so many of those, 指标　规划目标　实现情况⏎2015年　年均增长　2015年　年均增长: these span the cells below, and the first both lines."""
    if len(grid.rows) <= _TWO:
        return grid
    upper, lower = ([cell for cell in row if cell.parts] for row in grid.rows[:_TWO])
    each, rest = divmod(columns - 1, max(len(upper) - 1, 1))
    words = [cell.text(lines) for cell in (*upper, *lower)]
    if rest or each < _TWO or len(upper) < _TWO or len(lower) != columns - 1 or any(map(_is_value, words)):
        return grid
    first, *others = upper
    first.rowspan = _TWO
    for cell in others:
        cell.colspan = each
    return replace(grid, rows=[upper, lower, *grid.rows[_TWO:]], heads=_TWO)


def _is_value(text: str) -> bool:
    return is_figure(text) and not text.endswith("年")


def _labels_all(lines: Sequence[Line], run: Run) -> bool:
    """Whether each row is a label with its colon and what it says, or goes on below that: 出　席：⇥张卫　李红梅. Tabs set such words
    behind labels in, as blanks do, and no table does; one that is to be filled in says nothing behind most of them."""
    if any(len(spans) != _TWO for _, spans in run.rows):
        return False
    said = [[lines[n].laid[slice(*span)].strip(BLANKS) for span in spans] for n, spans in run.rows]
    labelled = all(label.endswith(("：", ":")) or not label for label, _ in said)
    return labelled and bool(said[0][0]) and _TWO * sum(bool(value) for _, value in said) > len(said)


def _counts_points(lines: Sequence[Line], run: Run) -> bool:
    """Whether each row is a number and what it counts, from one on, and no row heads them: points, whose numbers tabs set off."""
    if any(len(spans) != _TWO for _, spans in run.rows):
        return False
    numbers = [lines[n].laid[slice(*spans[0])].strip().rstrip(".．、") for n, spans in run.rows]
    return numbers == [str(n) for n in range(1, len(numbers) + 1)]


def _with_broken_cells(lines: Sequence[Line], found: Sequence[Laid], columns: int) -> Iterator[Row]:
    """The rows; a line that a break in a cell of a numbered row has cut off goes on in that cell."""
    before: Row | None = None
    lacking, begun = 0, []
    for at, (n, spans) in enumerate(found):
        if len(spans) == 1 and before is not None and names_rows_by_tabs(lines, n, found[0]):
            yield before
            before, lacking = row_of(n, spans, columns), 0
            continue
        if len(spans) == 1 and before is not None and not lacking:
            part = Part(n, *spans[0])
            if _is_heads(found, at):
                begun.append(part)
            else:
                before[-1].parts.append(part)
            continue
        if before is not None and lacking and len(spans) == lacking + 1 and _is_cut_off(lines, before, n, spans):
            at = columns - lacking - 1
            for place, (start, end) in enumerate(spans, at):
                before[place].parts.append(Part(n, start, end))
            lacking = 0
            continue
        if before is not None:
            yield before
        before, lacking = row_of(n, spans, columns), columns - len(spans)
        before[0].parts[:0] = begun
        begun = []
    if before is not None:
        yield before


def _is_heads(found: Sequence[Laid], at: int) -> bool:
    """Whether nothing but the head stands above a line, and a whole row below it, so that the line is of that row."""
    return at == 1 and len(found) > 2 and len(found[2][1]) == len(found[0][1])


def _is_cut_off(lines: Sequence[Line], before: Row, n: int, spans: Sequence[Span]) -> bool:
    """Whether a line begins with no number and no total, below a row that begins with its number."""
    first = lines[n].between(*spans[0])
    return before[0].text(lines).isdecimal() and bool(first) and not is_figure(first) and not TOTAL.match(first)


def _without_doubled_tabs(rows: list[list[Span]]) -> list[list[Span]]:
    """The cells; where only runs of tabs give all rows as many, a run of them is one border."""
    single = [[(start, end) for start, end in row if end > start] for row in rows]
    uneven = len({len(row) for row in rows}) > 1
    return single if uneven and len({len(row) for row in single}) == 1 else rows


def _without_empty_edges(rows: list[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows without what is empty in all of them on the left or the right: tabs that indent or end a line."""
    filled = [at for row in rows for at, cell in enumerate(row) if cell.text(lines)]
    if not filled:
        return [[]]
    first, last = min(filled), max(filled)
    return [row[first : last + 1] for row in rows]


def _has_two_rows(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether two rows have two texts each."""
    return sum(1 for row in rows if sum(1 for cell in row if cell.text(lines)) > 1) > 1


def _is_form(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether a head of three columns or more stands above rows that are to be filled in."""
    head = [cell.text(lines) for cell in rows[0]]
    named = all(head) and len(set(head)) == len(head) and not any(map(is_figure, head))
    return len(head) > 2 and named and all(len(text) <= LONG for text in head)


_TWO = 2
