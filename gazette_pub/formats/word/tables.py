"""Names and rosters → tables of the file, and what all tables have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from types import MappingProxyType

from gazette_pub.formats.word.grid import Place, filled
from gazette_pub.formats.word.markup import Element, add, add_style, put, w
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.text import add_line, add_roster_label
from gazette_pub.issue.model import Node, is_structure
from gazette_pub.layout.cells import is_header
from gazette_pub.layout.names import INDENT, columns_of, roster_columns, set_width
from gazette_pub.words.records import dataclass

LEAST_ROOM = 12
"""Ems that a table in a cell has at least, room enough for a name and an office."""

CELL_STYLES = {"name": "PersonName", "office": "PersonOffice", "cell": "TableText"}

EMPTY_STYLES = {"NameTable": "PersonName", "RosterTable": "PersonOffice", "FigureTable": "TableText"}
"""What an editor types in a cell that nothing is printed in, by the style of the table."""


@dataclass(frozen=True)
class Setting:
    """How a cell's line is set: on which side, or in the middle, and so far from its right edge, in twentieths of a point."""

    side: str
    right: int = 0


class Laid:
    """A table that takes row after row; there is none in the file before the first."""

    def __init__(
        self,
        story: Story,
        style: str,
        weights: Iterable[float],
        indent: float = 0,
        settings: Mapping[Node, Setting] = MappingProxyType({}),
    ) -> None:
        """`weights`: how wide its columns are against each other; together they have the whole measure, but for so many
        ems at its left. `settings`: how cells are set that are set apart from what their style says."""
        self._story = story
        self._style = style
        self._settings = settings
        self._indent = round(indent * story.em)
        self._widths = shares(round(story.measure * story.em) - self._indent, list(weights))
        self._table: Element | None = None

    def row(self, places: list[Place], *, is_header: bool = False, stays: bool = False) -> None:
        """`stays`: the row stands on the page of the one below it."""
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
        for paragraph in row.iterfind(f"{w('tc')}/{w('p')}") if stays else ():
            put(paragraph[0], "keepNext")

    def _cell(self, row: Element, place: Place) -> None:
        cell = add(row, "tc")
        properties = add(cell, "tcPr")
        add(properties, "tcW", w=sum(self._widths[place.column : place.column + place.span]), type="dxa")
        if place.span > 1:
            add(properties, "gridSpan", val=place.span)
        if place.merge:
            add(properties, "vMerge", val=place.merge)
        if self._style == "FigureTable":
            add(properties, "vAlign", val="center")
        if place.cell is None:
            add_style(add(cell, "p"), EMPTY_STYLES[self._style])
        elif place.cell.name == "entry":
            with self._story.inside(cell):
                add_roster_label(self._story, place.cell)
        elif is_structure(place.cell):
            self._blocks(cell, place)
        else:
            self._line(place.cell, cell)

    def _line(self, node: Node, cell: Element) -> None:
        paragraph, setting = add_line(self._story, node, _cell_style(node), cell), self._settings.get(node)
        if setting is None or is_header(node):
            return
        if setting.right:
            put(paragraph[0], "ind", right=setting.right)
        put(paragraph[0], "jc", val=setting.side)

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
    table = Laid(story, "NameTable", [1] * columns.count, INDENT)
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
    table = Laid(story, "RosterTable", roster_columns(labels, named, story.measure), INDENT)
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


# -- widths, in ems ---------------------------------------------------------------------------------------------------


def shares(whole: int, weights: list[float]) -> list[int]:
    """The whole in parts that are to each other as the weights, without a remainder."""
    edges = [round(whole * sum(weights[:n]) / sum(weights)) for n in range(len(weights) + 1)]
    return [end - start for start, end in pairwise(edges)]


def _cell_style(node: Node) -> str:
    return "TableHeader" if is_header(node) else CELL_STYLES[node.name]
