"""Tables of the file → tables of the issue, or lines where a table is but a way to set text side by side."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import field, replace

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.body import THROUGH, Chunk, Para, Reading, Table, blocks_in
from gazette_pub.formats.word.reading.styles import Styles
from gazette_pub.formats.word.reading.texts import Text
from gazette_pub.formats.word.reading.values import child, number, switch, value
from gazette_pub.formats.word.reading.words import Thing, Words
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.structure.tables.grid import SET_WIDE, heads_of
from gazette_pub.words.records import dataclass

MOST_COLUMNS = 63
"""Columns of a table at the most (§17.4.72: Word itself takes no more)."""

DEEPEST = 8
"""Tables stand in one another so deep at the most; what stands deeper is read as paragraphs of the cell around it."""


@dataclass
class Cell:
    """A cell: its first column and how many it takes, over how many rows; what it holds."""

    column: int
    columns: int
    rows: int = 1
    blocks: list[Para | Table] = field(default_factory=list)


@dataclass
class Row:
    """A row of a table. `head`: it is said to be repeated on every page."""

    cells: list[Cell] = field(default_factory=list)
    head: bool = False


def rows_of(element: Element, reading: Reading) -> list[Row]:
    """The rows of a table. What stands in a cell that goes on from the row above belongs to the cell where that began."""
    rows: list[Row] = []
    above: dict[int, Cell] = {}
    for tr in _through(element, w("tr")):
        if _is_deleted(tr):
            _say_deleted(tr, reading)
            continue
        row, down = Row(head=_is_head(tr)), dict[int, Cell]()
        column = number(value(child(tr, "trPr"), "gridBefore")) or 0
        if 0 < column <= MOST_COLUMNS:
            row.cells.append(Cell(0, column))
        for tc in _through(tr, w("tc")):
            if _is_deleted(tc):
                _say_deleted(tc, reading)
                continue
            cell = _cell(tc, column, row, above, reading)
            column = max(column, cell.column + cell.columns)
            down[cell.column] = cell
        rows.append(row)
        above = down
    _close_up(rows, _slivers(element))
    return rows


def _slivers(element: Element) -> frozenset[int]:
    """The columns of the grid in which not one letter has room: whoever drags the side of one cell leaves such."""
    grid = child(element, "tblGrid")
    widths = () if grid is None else [number(each.get(w("w"))) for each in grid.iterchildren(w("gridCol"))]
    return frozenset(at for at, width in enumerate(widths) if width is not None and width < _NARROWEST)


def _close_up(rows: list[Row], slivers: frozenset[int]) -> None:
    """Counts those columns with the cell that has more beside them."""
    if not slivers:
        return
    every = [cell for row in rows for cell in row.cells]
    slivers -= {cell.column for cell in every if cell.columns == 1 and cell.blocks}
    gone = list(itertools.accumulate((at in slivers for at in range(max(slivers, default=-1) + 1)), initial=0))
    for row in rows:
        for cell in row.cells:
            end = cell.column + cell.columns
            before, below = (gone[min(at, len(gone) - 1)] for at in (cell.column, end))
            cell.column, cell.columns = cell.column - before, cell.columns - (below - before)
        row.cells = [cell for cell in row.cells if cell.columns > 0 or cell.blocks]
        for cell in row.cells:
            cell.columns = max(cell.columns, 1)


_NARROWEST = 120
"""Twentieths of a point: less than two millimetres, with the cell's margins no room for a letter."""


def _cell(tc: Element, column: int, row: Row, above: dict[int, Cell], reading: Reading) -> Cell:
    """The cell, put in its row; or the one that goes on in this place."""
    properties = child(tc, "tcPr")
    span = max(number(value(properties, "gridSpan")) or 1, 1)
    merge = _merge(properties, "vMerge")
    blocks = list(_read(tc, reading))
    if merge == "continue" and column in above:
        cell = above[column]
        cell.rows += 1
    elif _merge(properties, "hMerge") == "continue" and row.cells:
        cell = row.cells[-1]
        cell.columns += span
    else:
        cell = Cell(column, span)
        row.cells.append(cell)
    said = [block for block in blocks if not (isinstance(block, Para) and _is_empty(block))]
    cell.blocks += said if said or merge == "continue" else _numbers(blocks)
    return cell


def _read(tc: Element, reading: Reading) -> Iterator[Para | Table]:
    for block in blocks_in(tc, reading):
        if isinstance(block, Chunk):
            yield from reading.chunked(block)
        else:
            yield block


def _numbers(blocks: list[Para | Table]) -> list[Para | Table]:
    """The numbers that are counted in a cell where nothing else stands, as in a column 序号."""
    return [
        replace(para, words=Words(para.label), label="") for para in blocks if isinstance(para, Para) and para.label
    ]


def _is_empty(para: Para) -> bool:
    return not para.words.text.strip() and not para.words.things


def _merge(properties: Element | None, name: str) -> str | None:
    """§17.4.84: a merge without a value goes on."""
    found = child(properties, name)
    return None if found is None else found.get(w("val"), "continue")


def _is_deleted(part: Element) -> bool:
    """Whether a row or a cell was deleted (§17.13.5.12, §17.13.5.1)."""
    return any(switch(child(part, properties), name) is not None for properties, name in _DELETED)


_DELETED = (("trPr", "del"), ("tcPr", "cellDel"))


def _say_deleted(part: Element, reading: Reading) -> None:
    """Tells of a row or a cell that was deleted what it said."""
    said = "".join(text.text or "" for text in part.iter(w("t"), w("delText")))
    reading.met(Para(reading.n, Words(changed=(("deleted", said),))))


def _is_head(tr: Element) -> bool:
    return bool(switch(child(tr, "trPr"), "tblHeader"))


def _through(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, content controls around them looked through."""
    stack = [parent.iterchildren()]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag == tag:
            yield element
        elif element.tag in THROUGH:
            stack.append(element.iterchildren())


PARTING = frozenset(map(w, ("insideV", "left", "right", "start", "end")))
"""The rules that stand beside cells; those of the table's own sides part none, but who draws a box parts its columns."""


def rules_of(element: Element, styles: Styles) -> set[str]:
    """The rules of the table that show, by its own properties, its style's or a cell's."""
    properties = child(element, "tblPr")
    given = [
        properties,
        *(style.table for style in styles.chain(value(properties, "tblStyle")) if style.kind == "table"),
    ]
    own = [borders for each in given if (borders := child(each, "tblBorders")) is not None][:1]
    cells = (borders for tc in _cells(element) if (borders := child(child(tc, "tcPr"), "tcBorders")) is not None)
    return {side.tag for borders in (*own, *cells) for side in borders if _shows(side)}


def _cells(element: Element) -> Iterator[Element]:
    rows = (tr for tr in _through(element, w("tr")) if not _is_deleted(tr))
    return (tc for tr in rows for tc in _through(tr, w("tc")) if not _is_deleted(tc))


def _shows(side: Element) -> bool:
    return side.get(w("val"), "nil") not in ("nil", "none")


# -- as a table of the issue -------------------------------------------------------------------------------------------

Put = Callable[[Node, Para, list[Text]], None]
"""Puts a paragraph's lines into an element, as its text."""


@dataclass(frozen=True)
class Putting:
    """How cells are filled: `put` for a paragraph's lines, which `texts` gives; `picture`: the figure of a picture, if any."""

    put: Put
    texts: Callable[[Para], list[Text]]
    picture: Callable[[Thing, Para], Node | None]
    reading: Reading


def node_of(rows: list[Row], putting: Putting, deep: int = 1) -> Node | None:
    """The table as an element of the issue; None where it has no row."""
    table = new_issue().add("table")
    heads = _heads(rows, putting.texts)
    for at, row in enumerate(rows):
        node = table.add("row")
        for cell in row.cells:
            _put_cell(node.add("cell", None, **_attributes(cell, at < heads)), cell, putting, deep)
        if not row.cells:
            table.remove(node)
    return table if len(table) else None


def _attributes(cell: Cell, is_head: bool) -> dict[str, str]:
    spans = {name: str(n) for name, n in (("rowspan", cell.rows), ("colspan", cell.columns)) if n > 1}
    return {**spans, **({"header": "true"} if is_head else {})}


def _put_cell(node: Node, cell: Cell, putting: Putting, deep: int) -> None:
    blocks = list(_within(cell, putting.reading, deep))
    lines = [(block, text) for block in blocks if isinstance(block, Para) for text in putting.texts(block)]
    if (
        len(lines) < 2
        and all(isinstance(block, Para) for block in blocks)
        and not any(text.pictures for _, text in lines)
    ):
        for para, text in lines:
            putting.put(node, para, [text])
        return
    for block in blocks:
        if isinstance(block, Para):
            _put_paragraph(node, block, putting)
        elif (inner := node_of(rows_of(block.element, putting.reading), putting, deep + 1)) is not None:
            node.append(inner)


def _put_paragraph(cell: Node, para: Para, putting: Putting) -> None:
    for text in putting.texts(para):
        if text.text.strip(" \u3000\t"):
            putting.put(cell.add("p"), para, [text])
        for thing in text.pictures:
            if (figure := putting.picture(thing, para)) is not None:
                figure.set("para", str(para.n))
                cell.append(figure)


def _within(cell: Cell, reading: Reading, deep: int) -> Iterator[Para | Table]:
    """What the cell holds; tables too deep in others, as the paragraphs that are in them."""
    waiting: list[Para | Table] = cell.blocks[::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Table) and deep >= DEEPEST:
            inner = [each for row in rows_of(block.element, reading) for cell in row.cells for each in cell.blocks]
            waiting += inner[::-1]
        else:
            yield block


def _heads(rows: list[Row], texts: Callable[[Para], list[Text]]) -> int:
    """How many rows are the head: those that are repeated on each page; else the first, where it names its columns."""
    said = next((at for at, row in enumerate(rows) if not row.head), 0)
    if said:
        return said
    written = [[said_in(cell, texts) for cell in row.cells] for row in rows if row.cells]
    return max(cell.rows for cell in rows[0].cells) if len(written) > 1 and heads_of(written) else 0


def said_in(cell: Cell, texts: Callable[[Para], list[Text]]) -> str:
    """The words of a cell together; a word that is set wide is closed up."""
    said = "".join(
        text.text.strip(" \u3000\t") for block in cell.blocks if isinstance(block, Para) for text in texts(block)
    )
    return "".join(said.split()) if SET_WIDE.fullmatch(said) else said
