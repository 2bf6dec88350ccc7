"""Where a column of rows may end, and where it should."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from gazette_pub.typeset.frames import Row

TRIES = 3
"""Heights of several columns that hold all there is, of which the most even is taken."""

RULE_OF_NOTES = 1
"""Lines between the text of a column and the notes at its foot."""


HEADS = frozenset(
    "category kicker number redhead redhead-number redhead-signed book part chapter section subsection level-1 level-2 level-3"
    " level-4 article label caption contents-heading".split()
)
"""Roles of what says what the lines below it are: it ends no column."""


def height(rows: Sequence[Row]) -> int:
    """How many lines a column with these rows takes: with its notes, and the head of a table that goes on in it."""
    lines = sum(row.lines for row in rows)
    notes = sum(note.lines for row in rows for note in row.foot)
    again = sum(row.lines for row in rows[0].again) if rows else 0
    return lines + again + (notes + RULE_OF_NOTES if notes else 0)


def last_end(rows: Sequence[Row], start: int, room: int, needs: int = 0) -> int:
    """The last place where a column of `room` lines that begins at `start` may end; `start` where there is none.

    `needs`: the lines that must have room below the last of all rows.
    """
    best = start
    for after, lines in _ends(rows, start, room):
        if after < len(rows) or lines + needs <= room:
            best = after
    return best


def forced_end(rows: Sequence[Row], start: int, room: int) -> int:
    """The last place where a column may end, though rows should stay together there: between two lines of the flow and behind
    nothing that heads what follows, if there is one such; one row at least is in it, whatever its height: nothing is left out."""
    end = _furthest(rows, start, room, height)
    return next(_between_lines(rows, start, end), end) if end < len(rows) else end


def end_of_kept(rows: Sequence[Row], start: int, room: int, leading: float) -> int:
    """The same, where rows that stay together do without lines that are open in them, for more of them to have room: the first
    page of a document shows some of its text (GB/T 9704-2012 §7.3.3)."""
    after, furthest = kept_together(rows, start), _furthest(rows, start, room, lowest)
    end = after if after <= furthest else next(_between_lines(rows, start, furthest), None)
    if end is None:
        return forced_end(rows, start, room)
    _close_up(rows[start:end], max(0, height(rows[start:end]) - room), leading)
    return end


def _furthest(rows: Sequence[Row], start: int, room: int, measured: Callable[[Sequence[Row]], int]) -> int:
    """Behind which row a column is full that is measured so; one at least is in it."""
    end = min(start + 1, len(rows))
    while end < len(rows) and measured(rows[start : end + 1]) <= room:
        end += 1
    return end


def _between_lines(rows: Sequence[Row], start: int, last: int) -> Iterator[int]:
    """Where between two lines of the flow rows may be parted, if they must be: not behind what heads the one that follows. The
    last such place first."""
    return (i for i in range(last, start, -1) if rows[i].source is not None and not _is_headed(rows, start, i))


def _is_headed(rows: Sequence[Row], start: int, end: int) -> bool:
    """Whether the last line of the flow that begins before this end heads what follows."""
    sources = (rows[i].source for i in range(end - 1, start - 1, -1))
    last = next(filter(None, sources), None)
    return last is not None and last.role in HEADS


def close_up(rows: Sequence[Row], room: int, leading: float) -> bool:
    """Makes rows as low as there is room, by lines that are open in them; whether they can be."""
    if lowest(rows) > room:
        return False
    _close_up(rows, max(0, height(rows) - room), leading)
    return True


def _close_up(rows: Sequence[Row], over: int, leading: float) -> None:
    """Makes rows so many lines lower."""
    for row in rows:
        lines = min(over, sum(row.open))
        row.close_up(lines, leading)
        over -= lines


def lowest(rows: Sequence[Row]) -> int:
    """How many lines a column with these rows takes, if it must do without those that are open in them."""
    return height(rows) - sum(sum(row.open) for row in rows)


def kept_together(rows: Sequence[Row], start: int) -> int:
    """Behind which row those end that stay with the one here."""
    return next((i for i in range(start + 1, len(rows)) if not rows[i - 1].stays), len(rows))


def parted(rows: Sequence[Row], start: int, count: int, room: int) -> list[tuple[int, int]]:
    """So many columns of rows from `start` on, each with its first and the one behind its last: where they can hold all that
    is left, as even as may be, hardly higher than they must be; else full."""
    total = height(rows[start:])
    for wanted in range(-(-total // count), room + 1):
        if [*_columns(rows, start, count, wanted)][-1][1] == len(rows):
            caps = range(wanted, min(wanted + TRIES, room + 1))
            made = ([*way(rows, start, count, cap)] for cap in caps for way in (_columns, _even))
            return min(made, key=lambda found: _unevenness(rows, found))
    return [*_columns(rows, start, count, room, True)]


Parted = tuple[float, list[tuple[int, int]]]
"""Columns, and what it costs that they are lower than they may be."""


def _even(rows: Sequence[Row], start: int, count: int, cap: int) -> list[tuple[int, int]]:
    """So many columns that hold all there is, none higher than `cap`: as even as may be."""
    reached: dict[int, Parted] = {start: (0.0, [])}
    for column in range(count):
        following: dict[int, Parted] = {}
        for first, (cost, columns) in reached.items():
            for after, lines in _ends(rows, first, cap):
                total = cost + (cap - lines) ** 2 * (1 + EARLIER * (count - column))
                if after not in following or total < following[after][0]:
                    following[after] = total, [*columns, (first, after)]
        reached = following
    return reached[len(rows)][1]


EARLIER = 0.01
"""What it costs more that a column is lower than the one to its right."""


def _ends(rows: Sequence[Row], start: int, room: int) -> Iterator[tuple[int, int]]:
    """Where a column that begins here may end, and how high it is then; empty ones stand behind all others."""
    if start == len(rows):
        yield start, 0
    used, notes = 0, 0
    for i in range(start, len(rows)):
        row = rows[i]
        used += row.lines + (sum(again.lines for again in row.again) if i == start else 0)
        if row.foot:
            notes = (notes or RULE_OF_NOTES) + sum(note.lines for note in row.foot)
        if used + notes > room:
            return
        if i == len(rows) - 1 or not row.stays:
            yield i + 1, used + notes


def _unevenness(rows: Sequence[Row], columns: Sequence[tuple[int, int]]) -> int:
    """How high they are, how far from each other they end, and by how much one is higher than that before it, which counts
    twice."""
    heights = [height(rows[first:after]) for first, after in columns]
    lowest = min((lines for lines in heights if lines), default=0)
    return 2 * max(heights) - lowest + sum(2 * max(0, right - left) for left, right in pairwise(heights))


def _columns(
    rows: Sequence[Row], start: int, count: int, room: int, is_forced: bool = False
) -> Iterator[tuple[int, int]]:
    for _ in range(count):
        end = last_end(rows, start, room)
        if end == start and is_forced:
            end = forced_end(rows, start, room)
        yield start, end
        start = end


def replaced(rows: Iterable[Row], others: Mapping[int, list[Row]]) -> Iterator[Row]:
    """The rows, those of some paragraphs by others: `others` has these by the `id()` of the paragraph. What begins with
    the first of the one begins with the first of the other."""
    seen: set[int] = set()
    for row in rows:
        other = others.get(id(row.para))
        if other is None:
            yield row
        elif id(row.para) not in seen:
            seen.add(id(row.para))
            other[0].begins = row.begins
            yield from other
