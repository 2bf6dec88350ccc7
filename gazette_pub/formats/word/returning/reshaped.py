"""A table of ours that has other columns or spans now: its rows are made anew, of the cells that it had."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.word.reading.tables import Cell, Row
from gazette_pub.formats.word.returning.placing import as_blocks, new
from gazette_pub.formats.word.returning.units import TABLE_HEADER, Unit
from gazette_pub.formats.word.returning.wording import words_in
from gazette_pub.issue.model import Node, tag

Shape = list[list[tuple[int, int, int]]]
Units = Sequence[tuple[int, Unit]]


def shape_of(rows: Sequence[Row]) -> Shape:
    """The columns of each cell, and over how many rows it goes."""
    return [[(cell.column, cell.columns, cell.rows) for cell in row.cells] for row in rows]


def rebuild(table: Node, rows: Sequence[Row], units: Units, nodes: dict[int, Node | None]) -> None:
    """Makes the rows of the table those that it has now. A row in which a cell of ours stands keeps what was said of it, and
    the page ends behind it."""
    settled = _by_cell(units, nodes)
    heads = {(unit.at.row, unit.at.cell) for _, unit in units if unit.at is not None and unit.style == TABLE_HEADER}
    made: list[Node] = []
    for r, row in enumerate(rows):
        cells = [settled.get((r, c), []) for c in range(len(row.cells))]
        if not row.cells:
            continue
        known = next((node for cell in cells for node, _ in cell if node is not None), None)
        ours = next((each for each in known.iterancestors(tag("row"))), None) if known is not None else None
        now = [_cell(cell, said, (r, c) in heads) for c, (cell, said) in enumerate(zip(row.cells, cells, strict=True))]
        made.append(_row(ours if isinstance(ours, Node) else None, now))
        made += _ends_behind(ours) if isinstance(ours, Node) else []
    kept = set(made)
    for old in list(table.children("row", "pb")):
        if old not in kept:
            table.remove(old)
    table.extend(made)


def _by_cell(units: Units, nodes: dict[int, Node | None]) -> dict[tuple[int, int], list[tuple[Node | None, str]]]:
    """What stands in each cell: the element of ours, or the words that are new."""
    found: dict[tuple[int, int], list[tuple[Node | None, str]]] = {}
    for at, unit in units:
        assert unit.at is not None
        found.setdefault((unit.at.row, unit.at.cell), []).append((nodes[at], words_in(unit.text)))
    return found


def _row(ours: Node | None, cells: Sequence[Node]) -> Node:
    """The row, with these cells; what stood in it otherwise is taken out with them."""
    row = new("row") if ours is None else ours
    for old in list(row):
        row.remove(old)
    row.extend(cells)
    return row


def _ends_behind(row: Node) -> list[Node]:
    ends: list[Node] = []
    for each in row.itersiblings():
        if not isinstance(each, Node) or each.name != "pb":
            break
        ends.append(each)
    return ends


def _cell(cell: Cell, said: Sequence[tuple[Node | None, str]], is_head: bool) -> Node:
    """The cell of ours that stands there, with what else does, and the spans that it has now; a new one may head a column."""
    ours = next((_cell_of(node) for node, _ in said if node is not None), None)
    node = new("cell", header="true" if is_head else None) if ours is None else ours
    for name, n in (("colspan", cell.columns), ("rowspan", cell.rows)):
        node.attrib.pop(name, "")
        if n > 1:
            node.set(name, str(n))
    for other, words in said:
        if other is None and words or other is not None and _cell_of(other) is not node:
            _put(node, words)
    return node


def _cell_of(node: Node) -> Node:
    return next(each for each in [node, *node.iterancestors()] if isinstance(each, Node) and each.name == "cell")


def _put(cell: Node, words: str) -> None:
    """Puts words into a cell: what is empty says them, else they are a paragraph behind what it says."""
    if not len(cell) and not (cell.text or "").strip():
        cell.text = words
        return
    as_blocks(cell)
    cell.add("p", words)
