"""Where the cells of a table stand: rows with spans → places in a grid."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.issue.model import Node
from gazette_pub.words.records import dataclass

MOST_COLUMNS = 63
"""What Word allows a table."""


@dataclass(frozen=True)
class Place:
    """Where a cell stands: its first column and how many it takes.

    `cell` is None where nothing is printed. `merge`: it goes on in the next row ("restart"), or comes from the row
    above ("continue"), as ST_Merge has it.
    """

    column: int
    span: int
    cell: Node | None = None
    merge: str | None = None


class Grid:
    """The places of a table's cells, row by row, found as HTML finds them.

    A row that has no place left for a cell goes on in another row; what reached down into it ends there.
    """

    def __init__(self) -> None:
        self._down: dict[int, tuple[int, int]] = {}
        self._row: dict[int, Place] = {}

    def rows(self, row: Node) -> list[list[Place]]:
        """The places of this row, and of the rows that it goes on in. Gaps are places where nothing is printed."""
        rows = [self._next_row()]
        for cell in row.children("cell"):
            if not self._free():
                self._down.clear()
                rows.append(self._next_row())
            self._put(cell)
        return [sorted(row.values(), key=lambda place: place.column) for row in rows]

    def _next_row(self) -> dict[int, Place]:
        """A new row, with what reaches down into it."""
        self._row = {column: Place(column, span, None, "continue") for column, (span, _) in self._down.items()}
        self._down = {column: (span, left - 1) for column, (span, left) in self._down.items() if left > 1}
        return self._row

    def _free(self) -> range:
        """The first columns of the row that nothing stands in; empty when it is full."""
        taken = {column for place in self._row.values() for column in range(place.column, place.column + place.span)}
        first = next((column for column in range(MOST_COLUMNS) if column not in taken), MOST_COLUMNS)
        end = next((column for column in range(first, MOST_COLUMNS) if column in taken), MOST_COLUMNS)
        return range(first, end)

    def _put(self, cell: Node) -> None:
        free = self._free()
        span = min(int(cell.get("colspan", "1")), len(free))
        down = int(cell.get("rowspan", "1")) - 1
        self._row[free.start] = Place(free.start, span, cell, "restart" if down else None)
        if down:
            self._down[free.start] = (span, down)


def width(row: Sequence[Place]) -> int:
    """How many columns the row takes."""
    return max(place.column + place.span for place in row)


def filled(row: list[Place], columns: int) -> list[Place]:
    """The row with places of nothing where none stands, up to so many columns."""
    whole: list[Place] = []
    for place in (*row, Place(columns, 0)):
        gap = place.column - (whole[-1].column + whole[-1].span if whole else 0)
        if gap:
            whole.append(Place(place.column - gap, gap))
        whole.append(place)
    return whole[:-1]
