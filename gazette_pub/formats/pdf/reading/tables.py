"""The tables among the lines of an issue: each is one line, over all the pages that it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from itertools import takewhile

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.ruled import Ruled, goes_on
from gazette_pub.formats.pdf.reading.tabled import Part, fill_table
from gazette_pub.formats.text.lines import clean
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.structure.captions import head_table
from gazette_pub.structure.line import OBJECT, Break, Hints, Line
from gazette_pub.structure.tables.around import CONTINUED, UNIT
from gazette_pub.words.characters import Punctuation, fold, tight
from gazette_pub.words.records import dataclass


def _stands_over_rest(printed: Printed) -> bool:
    """Whether a line says of the table below it that it goes on, or, as above its first part, what its figures count."""
    text = fold(clean(printed.text)).strip(" \u3000")
    return CONTINUED.match(tight(text)) is not None or UNIT.match(text) is not None


_ABOVE = 2
"""Lines that a page has above the rest of a table at the most."""


@dataclass(slots=True)
class _Table:
    """A table that is filled when its pages are numbered."""

    node: Node
    parts: list[Part]


@dataclass(slots=True)
class Tables:
    """Those found so far, the last one last. `begun`: the rest of a table that the page begins with."""

    found: list[_Table] = field(default_factory=list)
    begun: Printed | None = None

    def line(self, printed: Printed, n: int, above: list[Line], before: Sequence[Line] = ()) -> Line:
        """The line that stands for a table. What names it above is taken out of these lines, and is its heading. `before`: the
        last one of the page before."""
        assert isinstance(printed.block, Ruled)
        node = new_issue().add("table")
        self.found.append(_Table(node, [Part(printed.block)]))
        taken = head_table(node, [*before, *above]) if above else []
        del above[len(above) - len(taken) :]
        n -= len(taken)
        left, top, right, bottom = (round(edge, 1) for edge in printed.box)
        hints = Hints(page=printed.page, box=(left, top, right, bottom), block=node, whole=True)
        return Line(n, OBJECT, OBJECT, hints=hints)

    def go_on(self, last: Line, end: Break, printed: list[Printed]) -> None:
        """Puts the table that a page begins with to that which the page before ends with, where it is one.

        What the page says above it (续表, 单位：万元) is part of its running head.
        """
        self.begun = None
        if last.hints.block is None or not self.found or last.hints.block is not self.found[-1].node:
            return
        continued = list(takewhile(_stands_over_rest, printed[:_ABOVE]))
        more = next((each.block for each in printed[len(continued) : len(continued) + 1]), None)
        parts = self.found[-1].parts
        if not isinstance(more, Ruled) or not goes_on(parts[-1].ruled, more):
            return
        end.head = "\n".join([*filter(None, [end.head]), *(each.text.strip() for each in continued)]) or None
        parts[-1].end = end
        parts.append(Part(more))
        self.begun = printed[len(continued)]
        del printed[: len(continued) + 1]

    def go_on_beside(self, above: Printed | None, printed: Printed) -> bool:
        """Whether a table that a column begins with is the rest of that which the column before ends with. If so, it is put to
        that. `above`: what stands before it on its page."""
        more, above = printed.block, above or self.begun
        if above is None or not isinstance(above.block, Ruled) or not isinstance(more, Ruled):
            return False
        parts = self.found[-1].parts
        next_column = 0 < above.column == printed.column - 1
        if not next_column or parts[-1].ruled is not above.block or not goes_on(parts[-1].ruled, more):
            return False
        parts.append(Part(more))
        return True

    def fill(self, punctuation: Punctuation) -> set[int]:
        """Fills the tables. Returns the page breaks that stand in them, by their ids."""
        for table in self.found:
            fill_table(table.node, table.parts, lambda text: punctuation.proper(clean(text)))
        return {id(part.end) for table in self.found for part in table.parts if part.end is not None}
