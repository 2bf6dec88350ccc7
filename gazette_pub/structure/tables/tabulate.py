"""Grid → table, row and cell of the issue, with the pages that end in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break, Line
from gazette_pub.structure.passage import add_break, keep_gaps, passage, put
from gazette_pub.structure.provenance import Origin, origin_of, runs
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row, joined

Breaks = Mapping[int, Sequence[Break]]


def put_table(parent: Node, grid: Grid, lines: Sequence[Line], breaks: Breaks) -> Node:
    """The table as the parent's last child. Each page ends before the row that the next begins with."""
    table = parent.add("table")
    if grid.caption is not None:
        put(table, "heading", passage(lines, {}, grid.caption, grid.caption + grid.named, keep_gaps, between="\u3000"))
    again = _again(grid)
    at = grid.first + 1
    for n, row in enumerate(grid.rows):
        first = min((part.line for cell in row for part in cell.parts), default=at)
        _put_breaks(table, grid, lines, breaks, range(at, first + 1))
        at = max(at, first + 1)
        _put_row(table, row, n < grid.heads, again.get(n, ()), lines)
    _put_breaks(table, grid, lines, breaks, range(at, grid.after))
    return table


def put_boxed(parent: Node, name: str, grid: Grid, lines: Sequence[Line]) -> None:
    """What stands in a box of one cell, as an element that is the parent's last child."""
    printed = [(part, text) for row in grid.rows for cell in row for part, text in cell.printed(lines)]
    node = parent.add(name, joined(text for _, text in printed))
    for attribute, value in _origin([part for part, _ in printed], lines).items():
        node.set(attribute, value)


def _again(grid: Grid) -> dict[int, list[Row]]:
    """For each row of the head the rows that print it again."""
    found: dict[int, list[Row]] = defaultdict(list)
    for n, row in enumerate(grid.again):
        found[n % grid.heads].append(row)
    return found


def _put_breaks(table: Node, grid: Grid, lines: Sequence[Line], breaks: Breaks, places: range) -> None:
    """The pages that end before these lines. What a page says above the rest of a table (续表) is its head."""
    for at in places:
        for end in breaks.get(at, ()):
            add_break(table, _with_head(end, lines[at]) if at in grid.continued else end)


def _with_head(end: Break, line: Line) -> Break:
    head = line.printed if end.head is None else f"{end.head}\n{line.printed}"
    return replace(end, head=head, lines=sorted([*end.lines, line.n]))


def _put_row(table: Node, row: Row, heads: bool, again: Sequence[Row], lines: Sequence[Line]) -> None:
    node = table.add("row")
    for at, cell in enumerate(row):
        _put_cell(node, cell, heads, [other[at] for other in again], lines)


def _put_cell(row: Node, cell: Cell, heads: bool, again: Sequence[Cell], lines: Sequence[Line]) -> None:
    """The cell with its text, or with its paragraphs where it has several."""
    paragraphs = list(cell.paragraphs(lines))
    others = [part for each in again for part, _ in each.printed(lines)]
    node = row.add("cell", None, **_attributes(cell, heads))
    for paragraph in paragraphs:
        target = node.add("p") if len(paragraphs) > 1 else node
        target.text = joined(text for _, text in paragraph)
        for name, value in _origin([*(part for part, _ in paragraph), *others], lines).items():
            target.set(name, value)
        others = []  # the lines of a head that is printed again are those of its first paragraph


def _attributes(cell: Cell, heads: bool) -> dict[str, str | None]:
    spans = {name: str(span) for name, span in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if span > 1}
    return {**spans, "header": "true" if heads else None}


def _origin(parts: Sequence[Part], lines: Sequence[Line]) -> Origin:
    """The lines that these parts are of; none for an empty cell."""
    printed = [lines[at] for at in sorted({part.line for part in parts})]
    if not printed:
        return {}
    origin = origin_of(printed, [[]] * (len(printed) - 1))
    if "lines" in origin:
        origin["lines"] = runs([n for line in printed for n in range(line.n, line.last + 1)])
    return origin
