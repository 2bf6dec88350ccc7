"""Where a column of blocks may end: at which height, and what it costs to end there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_pub.typeset.blocks import Block, Way
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
    full = room - MOST_SHORT
    best = _best_to_ends(blocks, start, room, full) or _best_to_ends(blocks, start, room, 0)
    least = min(full, max((column.height for column in best), default=0))
    return [column for column in best if column.height >= least] or [_forced(blocks, start, room)]


def _best_to_ends(blocks: Sequence[Block], start: Place, room: int, least: int) -> list[Column]:
    """The columns that begin here, and that the text goes on after: to each end that is so low the cheapest."""
    best: dict[Place, Column] = {}
    for column in _columns(blocks, start, room, True, least):
        if column.end.block < len(blocks) and (
            column.end not in best or short(column, room) < short(best[column.end], room)
        ):
            best[column.end] = column
    return list(best.values())


def short(column: Column, room: int) -> float:
    """What a column of so many lines costs with what it leaves open."""
    return column.cost + SHORT * (room - column.height) ** 2


def columns_from(blocks: Sequence[Block], start: Place, room: int, is_free: bool, least: int = 0) -> list[Column]:
    """To each end and each height of a column that begins here the one that costs the least, in the order of their ends;
    those that hold all that is left, and those of no fewer lines than `least`."""
    best: dict[tuple[Place, int], Column] = {}
    for column in _columns(blocks, start, room, is_free, least):
        key = column.end, column.height
        if key not in best or column.cost < best[key].cost:
            best[key] = column
    return list(best.values())


def last_columns(blocks: Sequence[Block], start: Place, room: int, is_free: bool) -> list[Column]:
    """Those that begin here and hold all that is left: one of each height."""
    every = columns_from(blocks, start, room, is_free, room + 1)
    return [column for column in every if column.end.block == len(blocks)]


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
    return _place(at.block, at.option, at.row + 1, rows)


State = tuple[int, bool]
"""How many lines of a column are used, and whether notes stand at its foot."""


def _columns(blocks: Sequence[Block], start: Place, room: int, is_free: bool, least: int = 0) -> Iterator[Column]:
    """The columns that begin here, a few to each end. `is_free`: with blocks set otherwise. `least`: those of fewer lines
    are left out, but not what holds all that is left: most blocks are then only counted.

    `reached`: the least cost to be at a block in each state.
    """
    first = blocks[start.block].way(start.option)[start.row]
    reached: dict[State, tuple[float, Chosen]] = {(sum(row.lines for row in first.again), False): (0.0, None)}
    for i in range(start.block, len(blocks)):
        following: dict[State, tuple[float, Chosen]] = {}
        is_last = i == len(blocks) - 1
        for option, way, begin in _ways(blocks[i], i, start, is_free):
            for (used, noted), (cost, chosen) in reached.items():
                total, now = cost + way.cost, (chosen, i, option) if option else chosen
                if not (is_last or begin or way.lines is None) and min(used + way.lines, room) < least:
                    behind = used + way.lines, noted
                else:
                    found, behind = _through(way.rows, begin, (used, noted), room, is_last)
                    for j, high in found:
                        if high >= least or is_last and j == len(way.rows):
                            yield Column(start, _place(i, option, j, way.rows), high, total, now)
                if behind[0] <= room and (behind not in following or total < following[behind][0]):
                    following[behind] = (total, now)
        if not following:
            return
        reached = following


def _through(
    rows: Sequence[Row], begin: int, state: State, room: int, is_last: bool
) -> tuple[list[tuple[int, int]], State]:
    """Where a column may end in these rows, from one of them on: behind how many, and how high it is there. And the state
    behind all; one of more than there is room for, where they have none."""
    found, (used, noted) = list[tuple[int, int]](), state
    for j in range(begin, len(rows)):
        row = rows[j]
        used += row.lines
        if row.foot:
            used += sum(note.lines for note in row.foot) + (0 if noted else RULE_OF_NOTES)
            noted = True
        if used > room:
            break
        if not row.stays or (is_last and j == len(rows) - 1):
            found.append((j + 1, used))
    return found, (used, noted)


def _place(block: int, option: int, row: int, rows: Sequence[Row]) -> Place:
    """Before that row of a block; before the next block, where there is none."""
    return Place(block, option, row) if row < len(rows) else Place(block + 1)


def _ways(block: Block, i: int, start: Place, is_free: bool) -> Iterator[tuple[int, Way, int]]:
    """The ways to set a block: its number, what it is, the first of its rows in this column."""
    if i == start.block and (start.row or start.option):
        yield start.option, Way(block.way(start.option), 0.0, None), start.row
        return
    for option, way in enumerate(block.options if is_free else block.plain):
        if i > start.block or not option or len(way.rows) > 1:  # a heading at a column's head has no more room above it
            yield option, way, 0
