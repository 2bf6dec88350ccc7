"""Where a column of blocks may end: at which height, and what it costs to end there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_pub.typeset.blocks import Block
from gazette_pub.typeset.columns import RULE_OF_NOTES, height
from gazette_pub.typeset.frames import Row

SHORT = 12.0
"""What a column costs that ends a line early; four times that for two lines: a whole page of paragraphs set otherwise
costs less."""

MOST_SHORT = 2
"""Lines: a column that is shorter is not looked at where another is not."""


class Place(NamedTuple):
    """Where a column begins or ends: before row `row` of a block that is set in its way `option`."""

    block: int
    option: int = 0
    row: int = 0


Chosen = tuple["Chosen", int, int] | None
"""The blocks that are set otherwise: the last one and its way, and those before."""


class Column(NamedTuple):
    """Rows from one place to another, so many lines high, with the ways in which blocks are set."""

    start: Place
    end: Place
    height: int
    cost: float
    chosen: Chosen

    def rows(self, blocks: Sequence[Block]) -> list[Row]:
        """Its rows."""
        ways, chosen = {self.start.block: self.start.option, self.end.block: self.end.option}, self.chosen
        while chosen is not None:
            chosen, block, option = chosen
            ways[block] = option
        made: list[Row] = []
        for i in range(self.start.block, min(self.end.block + 1, len(blocks))):
            way = ways.get(i, 0)
            rows = blocks[i].chosen(way)
            first = self.start.row if i == self.start.block else 0
            made += rows[first : self.end.row] if i == self.end.block else rows[first:]
        return made


def plain_end(blocks: Sequence[Block], start: Place, room: int) -> Column:
    """The highest column that begins here, every block set as it is best."""
    best: Column | None = None
    for column in _columns(blocks, start, room, False):
        if best is None or column.height >= best.height:
            best = column
    return best or _forced(blocks, start, room)


def ends(blocks: Sequence[Block], start: Place, room: int) -> list[Column]:
    """The columns that begin here and are full, or nearly; to each end the one that costs the least."""
    best: dict[Place, Column] = {}
    for column in _columns(blocks, start, room, True):
        if column.end.block < len(blocks) and (
            column.end not in best or short(column, room) < short(best[column.end], room)
        ):
            best[column.end] = column
    highest = max((column.height for column in best.values()), default=0)
    least = min(highest, room - MOST_SHORT)
    return [column for column in best.values() if column.height >= least] or [_forced(blocks, start, room)]


def short(column: Column, room: int) -> float:
    """What a column of so many lines costs with what it leaves open."""
    return column.cost + SHORT * (room - column.height) ** 2


def columns_from(blocks: Sequence[Block], start: Place, room: int, is_free: bool) -> list[Column]:
    """To each end and each height of a column that begins here the one that costs the least, in the order of their ends."""
    best: dict[tuple[Place, int], Column] = {}
    for column in _columns(blocks, start, room, is_free):
        key = column.end, column.height
        if key not in best or column.cost < best[key].cost:
            best[key] = column
    return list(best.values())


def _forced(blocks: Sequence[Block], start: Place, room: int) -> Column:
    """As many rows as have room, though they should stay with those behind; one at least: nothing is left out."""
    at, taken = start, list[Row]()
    while at.block < len(blocks):
        rows = blocks[at.block].way(at.option)
        if taken and height([*taken, rows[at.row]]) > room:
            break
        taken.append(rows[at.row])
        at = _behind(at, rows)
    return Column(start, at, height(taken), 0.0, None)


def _behind(at: Place, rows: Sequence[Row]) -> Place:
    """The place behind a row."""
    is_last = at.row + 1 == len(rows)
    return Place(at.block + 1) if is_last else Place(at.block, at.option, at.row + 1)


def _columns(blocks: Sequence[Block], start: Place, room: int, is_free: bool) -> Iterator[Column]:
    """The columns that begin here, a few to each end. `is_free`: with blocks set otherwise.

    `reached[used, noted]`: the least cost to be at a block with so many lines used, with or without notes at the foot.
    """
    first = blocks[start.block].way(start.option)[start.row]
    reached: dict[tuple[int, bool], tuple[float, Chosen]] = {
        (sum(row.lines for row in first.again), False): (0.0, None)
    }
    for i in range(start.block, len(blocks)):
        following: dict[tuple[int, bool], tuple[float, Chosen]] = {}
        for option, rows, begin, extra in _ways(blocks[i], i, start, is_free):
            for (used, noted), (cost, chosen) in reached.items():
                total, now = cost + extra, (chosen, i, option) if option else chosen
                for j in range(begin, len(rows)):
                    row = rows[j]
                    used += row.lines
                    if row.foot:
                        used += sum(note.lines for note in row.foot) + (0 if noted else RULE_OF_NOTES)
                        noted = True
                    if used > room:
                        break
                    if not row.stays or (i == len(blocks) - 1 and j == len(rows) - 1):
                        end = Place(i, option, j + 1) if j + 1 < len(rows) else Place(i + 1)
                        yield Column(start, end, used, total, now)
                else:
                    if (used, noted) not in following or total < following[used, noted][0]:
                        following[used, noted] = (total, now)
        if not following:
            return
        reached = following


def _ways(block: Block, i: int, start: Place, is_free: bool) -> Iterator[tuple[int, list[Row], int, float]]:
    """The ways to set a block: number, rows, the first of them in this column, cost."""
    if i == start.block and (start.row or start.option):
        yield start.option, block.way(start.option), start.row, 0.0
        return
    for option, (rows, cost) in enumerate(block.options if is_free else block.plain):
        if i > start.block or not option or len(rows) > 1:  # a heading at a column's head has no more room above it
            yield option, rows, 0, cost
