"""Names: how wide they are set, in which columns, and where an office stands beside them. In cells of the text."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from gazette_pub.issue.model import Node, ranges_in
from gazette_pub.layout.titles import ems
from gazette_pub.words.names import SHORT_NAME
from gazette_pub.words.records import dataclass

CELL = 7.0
"""From one name to the next at least: three names in a column of 22."""

INDENT = 2.0
"""Before the first name of a row, as before a paragraph."""

APART = 1.0
"""Between two names at least, and between a name and what stands beside it."""

OFFICE = 8.5
"""From the column's edge to the offices; a longer name pushes its own aside."""


PERSON = (OFFICE - INDENT, 10.0)
"""That the names of a roster have at least and at most, the space behind them too, where they have a column of their own."""


BESIDE, LONGER, FEW = 7.0, 12.0, 2
"""Of a label at most, for its names to stand beside it; and of one that has so few of them."""


def stands_beside(label: Node) -> bool:
    """Whether a label is short, or what one or two persons are, and its names are printed on its line: 副团长　　李　梅　　赵　刚."""
    names = label.getnext()
    if label.name != "label" or not isinstance(names, Node) or names.name != "names":
        return False
    count = sum(1 for _ in islice(names.children("name"), FEW + 1))
    if ems(label.words) > (LONGER if count <= FEW else BESIDE):
        return False
    return any(_meet(label.get(kind, ""), names.get(kind, "")) for kind in ("lines", "para"))


def _meet(before: str, behind: str) -> bool:
    """Whether the one ends on the line, or in the paragraph, that the other begins on."""
    ends, begins = list(ranges_in(before)), list(ranges_in(behind))
    return bool(ends and begins) and ends[-1][1] == begins[0][0]


def parted(name: str) -> tuple[str, str] | None:
    """王 and 纯, which are set apart: a name of two characters is as wide as one of three, by style alone."""
    found = SHORT_NAME.fullmatch(name)
    return (found[1], found[2]) if found else None


def parted_heading(text: str) -> tuple[str, str] | None:
    """总 and 则: the heading of a part of a law is set as wide as one of three characters too."""
    return parted(text) if len(text) == 2 else None


def parted_end(text: str) -> tuple[str, str, str] | None:
    """第一章, 总 and 则: what stands before a heading of two characters that ends a line of contents, and the two."""
    before, blank, heading = text.rpartition("\u3000" if "\u3000" in text else " ")
    parts = parted_heading(heading)
    return (before + blank, *parts) if parts else None


def set_width(name: str) -> float:
    """The width of a name as it is set."""
    return ems(name) + (1.0 if parted(name) else 0.0)


def label_title(label: str) -> str:
    """What a label says, without its colon."""
    return label.rstrip("：: \u3000")


def are_wide(labels: Iterable[str]) -> bool:
    """Whether 组长 is set as wide as 副组长 among these labels: one of them has three characters."""
    return any(len(label_title(label)) == 3 for label in labels)


def parted_label(label: str) -> tuple[str, str] | None:
    """成 and 员：, where labels are set wide."""
    parts = parted(label_title(label))
    return (parts[0], label[len(parts[0]) :]) if parts else None


def roster_columns(labels: Iterable[str], names: Iterable[str], measure: float) -> list[float]:
    """How wide the columns of a roster in a table are: what the persons are in it, where it says that of any, their names,
    their offices. Together they have the measure, but for the indent."""
    said = max((ems(label) + APART for label in labels if label), default=0.0)
    least, most = PERSON
    name = min(max([least, *(set_width(each) + APART for each in names)]), most)
    widths = [*([said] if said else ()), name]
    widths.append(max(measure - INDENT - sum(widths), name))
    return [width * (measure - INDENT) / sum(widths) for width in widths]


@dataclass(frozen=True, slots=True)
class Columns:
    """The even columns of a list of names, and row by row how many of them each name takes."""

    count: int
    cell: float
    rows: tuple[tuple[int, ...], ...]


def columns_of(widths: Sequence[float], measure: float) -> Columns:
    """The columns that names of such widths are set in: those that make the fewest rows, and of these the most. A name
    that is wider than its column takes the next ones too."""
    room = measure - INDENT + APART
    tries = [_columns(widths, count, room) for count in range(max(1, int((room + 0.001) // CELL)), 0, -1)]
    return min(tries, key=lambda columns: len(columns.rows))


def _columns(widths: Sequence[float], count: int, room: float) -> Columns:
    cell = math.floor((room + 0.001) / count) or room
    return Columns(count, cell, tuple(_rows(widths, count, cell)))


def _rows(widths: Sequence[float], count: int, cell: float) -> Iterator[tuple[int, ...]]:
    row: list[int] = []
    for width in widths:
        span = min(math.ceil((width + APART - 0.001) / cell), count)
        if sum(row) + span > count:
            yield tuple(row)
            row = []
        row.append(span)
    if row:
        yield tuple(row)
