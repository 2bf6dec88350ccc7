"""Ruled tables → tables of the file: how wide their columns are, how each cell is set, and which stay on one page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from gazette_pub.formats.word.grid import Grid, Place, width
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.tables import Laid, Setting
from gazette_pub.formats.word.text import add_line
from gazette_pub.issue.model import Node, is_structure
from gazette_pub.layout.cells import WHOLE, head_and_body, is_header
from gazette_pub.layout.figures import figures_of
from gazette_pub.layout.shares import evened, shared
from gazette_pub.layout.titles import ems

CELL = (2, 16)
"""Ems of text by which one column of a table is made narrower or wider than another."""

EASY = 6
"""Characters that a column has room for in a line, where it holds as many."""

EDGES = 2 / 3
"""Ems of the text that a cell leaves open at its sides."""

SLACK = 0.5
"""Ems that a text may be wider than it is reckoned: a font's Latin letters, and what stands between them and Chinese."""

LOW = 3
"""Lines of a row that is kept with another."""

Rows = list[tuple[Node, list[list[Place]]]]


def table(story: Story, node: Node) -> None:
    """A ruled table under its title, which repeats its head on every page it takes."""
    laid = list(_laid(node))
    rows = [row for _, some in laid for row in some]
    columns, story.columns = story.columns, 1 if sum(_weights(rows)) > story.measure else story.columns
    if (heading := node.child("heading")) is not None:
        add_line(story, heading, "TableTitle")
    head = set(head_and_body(node)[0])
    body = [row for child, some in laid if child not in head for row in some]
    measure = _Measure(story, rows, body)
    measure.set_figures()
    is_whole = story.columns == 1 and measure.is_low(rows) and sum(map(measure.lines, body)) <= WHOLE
    _fill(story, Laid(story, "FigureTable", measure.widths, settings=measure.settings), laid, head, is_whole)
    story.columns = columns


def _laid(node: Node) -> Iterator[tuple[Node, list[list[Place]]]]:
    """The rows of a table and the page ends between them, in order: each row with its places, a page end with none."""
    grid = Grid()
    for child in node.children("row", "pb"):
        yield child, grid.rows(child) if child.name == "row" else []


def _fill(story: Story, table: Laid, laid: Rows, head: set[Node], is_whole: bool) -> None:
    last = max((i for i, (_, rows) in enumerate(laid) if rows), default=0)
    for i, (child, rows) in enumerate(laid):
        if child.name == "pb":
            story.end_page(child)
        for row in rows:
            table.row(row, is_header=child in head, stays=is_whole and i < last)


class _Measure:
    """What is measured of a table: the widths of its columns, in twentieths of a point, and how its cells are set. A text
    that has room in one line stands in the middle, as on the page."""

    def __init__(self, story: Story, rows: Sequence[list[Place]], body: Sequence[list[Place]]) -> None:
        style = story.style
        self._em = style.role("cell").size * 20
        self._edges = EDGES * story.em
        self._structure = CELL[1] * self._em
        self._body = body
        self.widths = self._shared(rows, story.measure * story.em)
        self.settings = {
            place.cell: Setting("center")
            for row in rows
            for place in row
            if place.cell is not None and self._is_short(place)
        }

    def _shared(self, rows: Sequence[list[Place]], measure: float) -> list[float]:
        least = [CELL[0] * self._em + self._edges] * max((width(row) for row in rows), default=1)
        most = list(least)
        for place in (place for row in rows for place in row):
            if place.cell is None or place.span != 1:
                continue
            wide = self._natural(place.cell) + self._edges
            most[place.column] = max(most[place.column], wide)
            least[place.column] = max(least[place.column], min(wide, EASY * self._em + self._edges))
        figures = [column for column in range(len(most)) if self._figures_in(column)[1]]
        return evened(shared(least, most, measure), most, figures)

    def _figures_in(self, column: int) -> tuple[list[Node], dict[int, str]]:
        """The cells of a column below its head, and their figures."""
        places = [place for row in self._body for place in row if (place.column, place.span) == (column, 1)]
        cells = [place.cell for place in places if place.cell is not None and not is_header(place.cell)]
        return cells, figures_of(["" if is_structure(cell) else cell.text_content for cell in cells])

    def _natural(self, cell: Node) -> float:
        """How wide a cell's text is on one line."""
        return self._structure if is_structure(cell) else (ems(cell.text_content) + SLACK) * self._em

    def _inside(self, place: Place) -> float:
        return max(1.0, sum(self.widths[place.column : place.column + place.span]) - self._edges)

    def _is_short(self, place: Place) -> bool:
        """Whether the text of the cell has room in one line; blocks are set as they are everywhere."""
        cell = place.cell
        return cell is not None and not is_structure(cell) and self._natural(cell) <= self._inside(place)

    def lines(self, row: Sequence[Place]) -> int:
        """The lines that a row takes; blocks in a cell are taken for more than stay together."""
        cells = {place: place.cell for place in row if place.cell is not None and place.span}
        if any(map(is_structure, cells.values())):
            return WHOLE + 1
        return max((math.ceil(self._natural(cell) / self._inside(place)) for place, cell in cells.items()), default=1)

    def is_low(self, rows: Sequence[Sequence[Place]]) -> bool:
        """Whether no row is high."""
        return all(self.lines(row) <= LOW for row in rows)

    def set_figures(self) -> None:
        """The figures of a column end so far from its right edge that their points stand one below the other, and all of
        them together in the middle."""
        for column in range(len(self.widths)):
            cells, numbers = self._figures_in(column)
            sides = {i: (ems(whole), ems(cells[i].text_content[len(whole) :])) for i, whole in numbers.items()}
            before, behind = (max((side[n] for side in sides.values()), default=0.0) for n in (0, 1))
            left_over = (self.widths[column] - self._edges) / self._em - before - behind
            if left_over >= 0:
                for i, (_, after) in sides.items():
                    at = round((left_over / 2 + behind - after) * self._em)
                    self.settings[cells[i]] = Setting("right", at)


def _weights(rows: Sequence[Sequence[Place]]) -> list[float]:
    """What each column of a table asks for: its widest text, within bounds."""
    weights = [float(CELL[0])] * max((width(row) for row in rows), default=1)
    for place in (place for row in rows for place in row):
        if place.cell is not None and place.span == 1:
            weights[place.column] = max(weights[place.column], min(ems(place.cell.text_content) + 1, CELL[1]))
    return weights
