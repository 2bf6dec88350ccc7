"""A run of lines that may be rows, each with its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from gazette_pub.structure.tables.between import Span
from gazette_pub.structure.tables.grid import Cell, Part, Row
from gazette_pub.words.records import dataclass


@dataclass(slots=True)
class Run:
    """Lines that may be rows, each with its words: those of `lines` from the first on that nothing interrupts.

    `ruled`: the numbers of rows above a line that only rules; `continued`: the lines that say 续表; `begun`: of rows by their
    lines, what of their first cell stands on the line above.
    """

    rows: list[tuple[int, list[Span]]] = field(default_factory=list)
    ruled: list[int] = field(default_factory=list)
    continued: list[int] = field(default_factory=list)
    begun: dict[int, Part] = field(default_factory=dict)
    after: int = 0

    def cut(self, count: int) -> None:
        """Leaves the first rows of the run, one at least."""
        if (count := max(count, 1)) < len(self.rows):
            self.after = self.rows[count - 1][0] + 1
            self.rows = self.rows[:count]
            self.continued = [at for at in self.continued if at < self.after]


def row_of(n: int, spans: Sequence[Span], columns: int) -> Row:
    """A row of as many cells as the table has columns, the last of them empty where the line has fewer."""
    cells = [Cell([Part(n, start, end)]) for start, end in spans[:columns]]
    return cells + [Cell() for _ in range(columns - len(cells))]
