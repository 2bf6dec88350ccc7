"""Names, rosters and tables → tables of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gazette_pub.formats.word.grid import Grid, Place, filled, width
from gazette_pub.formats.word.markup import Element, add, add_style, w
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.text import add_labels_line, add_line
from gazette_pub.issue.model import Node, is_structure
from gazette_pub.layout.cells import head_and_body, is_header
from gazette_pub.layout.names import INDENT, columns_of, roster_columns, set_width
from gazette_pub.layout.titles import ems

CELL = (2, 16)
"""Ems of text by which one column of a table is made narrower or wider than another."""

LEAST_ROOM = 12
"""Ems that a table in a cell has at least, room enough for a name and an office."""

CELL_STYLES = {"name": "PersonName", "office": "PersonOffice", "cell": "TableText"}

EMPTY_STYLES = {"NameTable": "PersonName", "RosterTable": "PersonOffice", "FigureTable": "TableText"}
"""What an editor types in a cell that nothing is printed in, by the style of the table."""


class _Table:
    """A table that takes row after row; there is none in the file before the first."""

    def __init__(self, story: Story, style: str, weights: Iterable[float], indent: float = 0) -> None:
        """`weights`: how wide its columns are against each other; together they have the whole measure, but for so many
        ems at its left."""
        self._story = story
        self._style = style
        self._indent = round(indent * story.em)
        self._widths = _shares(round(story.measure * story.em) - self._indent, list(weights))
        self._table: Element | None = None

    def row(self, places: list[Place], *, is_header: bool = False) -> None:
        if self._table is None:
            self._table = self._story.table(self._style, self._widths, self._indent)
        row = add(self._table, "tr")
        properties = add(row, "trPr")
        add(properties, "cantSplit")
        if is_header:
            add(properties, "tblHeader")
        for place in filled(places, len(self._widths)):
            if place.span:
                self._cell(row, place)
            elif place.cell is not None:
                self._story.end_page(place.cell)

    def _cell(self, row: Element, place: Place) -> None:
        cell = add(row, "tc")
        properties = add(cell, "tcPr")
        add(properties, "tcW", w=sum(self._widths[place.column : place.column + place.span]), type="dxa")
        if place.span > 1:
            add(properties, "gridSpan", val=place.span)
        if place.merge:
            add(properties, "vMerge", val=place.merge)
        if place.cell is None:
            add_style(add(cell, "p"), EMPTY_STYLES[self._style])
        elif place.cell.name == "entry":
            self._story.number(place.cell)
            with self._story.inside(cell):
                add_labels_line(self._story, "PersonName")
        elif is_structure(place.cell):
            self._blocks(cell, place)
        else:
            add_line(self._story, place.cell, _cell_style(place.cell), cell)

    def _blocks(self, cell: Element, place: Place) -> None:
        """The blocks of a cell; its last is a paragraph, as Word wants it (§17.4.65)."""
        assert place.cell is not None
        room = sum(self._widths[place.column : place.column + place.span]) // self._story.em
        with self._story.inside(cell, max(room, LEAST_ROOM)):
            self._story.blocks(place.cell)
        if cell[-1].tag != w("p"):
            add_style(add(cell, "p"), EMPTY_STYLES[self._style])


def names(story: Story, node: Node) -> None:
    """Names in even columns, row by row, without rules."""
    widths = [set_width(name.text_content) for name in node.children("name")]
    columns = columns_of(widths, story.measure)
    spans = iter(span for row in columns.rows for span in row)
    table = _Table(story, "NameTable", [1] * columns.count, INDENT)
    row: list[Place] = []
    for child in node.children():
        span = 0 if child.name == "pb" else next(spans)
        start = row[-1].column + row[-1].span if row else 0
        if start + span > columns.count:
            table.row(row)
            row, start = [], 0
        row.append(Place(start, span, child))
    table.row(row)


def roster(story: Story, node: Node) -> None:
    """Persons and their offices in columns without rules; before them, where the roster says it, what they are in it."""
    entries = list(node.children("entry"))
    labels = [entry.label or "" for entry in entries]
    named = (part.text_content for entry in entries for part in entry.children("name"))
    table = _Table(story, "RosterTable", roster_columns(labels, named, story.measure), INDENT)
    for child in node.children():
        story.end_page(child) if child.name == "pb" else table.row(_entry(child, any(labels)))


def _entry(entry: Node, is_labelled: bool) -> list[Place]:
    """The places of an entry: the end of a page takes none."""
    start = int(is_labelled)
    places = [Place(0, 1, entry)] if is_labelled and entry.label else []
    for part in entry.children():
        at = start + (part.name != "name")
        places.append(Place(at, 0 if part.name == "pb" else 1, part))
    return places


def table(story: Story, node: Node) -> None:
    """A ruled table under its title, which repeats its head on every page it takes."""
    laid = list(_laid(node))
    weights = _weights([row for _, rows in laid for row in rows])
    columns, story.columns = story.columns, 1 if sum(weights) > story.measure else story.columns
    if (heading := node.child("heading")) is not None:
        add_line(story, heading, "TableTitle")
    _fill(node, story, _Table(story, "FigureTable", weights), laid)
    story.columns = columns


def _laid(node: Node) -> Iterator[tuple[Node, list[list[Place]]]]:
    """The rows of a table and the page ends between them, in order: each row with its places, a page end with none."""
    grid = Grid()
    for child in node.children("row", "pb"):
        yield child, grid.rows(child) if child.name == "row" else []


def _fill(node: Node, story: Story, table: _Table, laid: list[tuple[Node, list[list[Place]]]]) -> None:
    head = set(head_and_body(node)[0])
    for child, rows in laid:
        if child.name == "pb":
            story.end_page(child)
        for row in rows:
            table.row(row, is_header=child in head)


# -- widths, in ems ---------------------------------------------------------------------------------------------------


def _weights(rows: list[list[Place]]) -> list[float]:
    """What each column of a table asks for: its widest text, within bounds."""
    weights = [float(CELL[0])] * max((width(row) for row in rows), default=1)
    for place in (place for row in rows for place in row):
        if place.cell is not None and place.span == 1:
            weights[place.column] = max(weights[place.column], _within(CELL, [ems(place.cell.text_content) + 1]))
    return weights


def _within(limits: tuple[float, float], widths: Iterable[float]) -> float:
    """The widest, between the least and the most that is allowed."""
    return min(max(limits[0], *widths, limits[0]), limits[1])


def _shares(whole: int, weights: list[float]) -> list[int]:
    """The whole in parts that are to each other as the weights, without a remainder."""
    edges = [round(whole * sum(weights[:n]) / sum(weights)) for n in range(len(weights) + 1)]
    return [end - start for start, end in pairwise(edges)]


def _cell_style(node: Node) -> str:
    return "TableHeader" if is_header(node) else CELL_STYLES[node.name]
