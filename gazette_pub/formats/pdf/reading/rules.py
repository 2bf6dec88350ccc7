"""Rules that cross → the cells between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.words.records import dataclass

_TOUCH = 3.0
"""Points by which rules may miss each other that meet: thick ones end at each other's edges."""

_MOST = 1000
"""Rules of one direction on a page, above which they are a map or a graph, and no table is looked for."""

_MOST_CELLS = 20_000


class Rule(NamedTuple):
    """A rule: where it lies (its height on the page, or its place across), and from where to where it goes."""

    at: float
    first: float
    last: float


class Cell(NamedTuple):
    """A cell: its first row and column, and how many of each it takes."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Lattice:
    """Crossing rules: where the columns and the rows have their edges, and the cells, from the top, from left to right."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[Cell, ...]

    @property
    def box(self) -> Box:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and the column that hold this point; None outside."""
        if not (self.xs[0] <= x < self.xs[-1] and self.ys[0] <= y < self.ys[-1]):
            return None
        return bisect_right(self.ys, y) - 1, bisect_right(self.xs, x) - 1


def level_rules(rules: Sequence[Box]) -> list[Rule]:
    """The rules that lie level; none where they are those of a map."""
    level = _joined(_levels(rules))
    return level if len(level) <= _MOST else []


def upright_rules(rules: Sequence[Box]) -> list[Rule]:
    """The rules that stand upright, from left to right; none where they are those of a map."""
    upright = _joined(_uprights(rules))
    return upright if len(upright) <= _MOST_BARS else []


_MOST_BARS = 100


def lattices_of(rules: Sequence[Box]) -> list[Lattice]:
    """The lattices of a page, from the top; those inside of a cell of another are left out."""
    found = _all_lattices(rules, _TOUCH)
    if found and _lie_close(rules):
        found = [apart for lattice in found for apart in _apart(lattice, rules)]
    found.sort(key=lambda lattice: -_area(lattice.box))
    outer: list[Lattice] = []
    for lattice in found:
        if not any(_is_inside(lattice.box, other.box) for other in outer):
            outer.append(lattice)
    return sorted(outer, key=lambda lattice: (lattice.box[1], lattice.box[0]))


def _all_lattices(rules: Sequence[Box], touch: float) -> list[Lattice]:
    level = _joined(_levels(rules), touch)
    upright = _joined(_uprights(rules), touch)
    if max(len(level), len(upright)) > _MOST:
        return []
    return [lattice for each in _crossing(level, upright, touch) if (lattice := _lattice(*each, touch)) is not None]


def _lie_close(rules: Sequence[Box]) -> bool:
    """Whether rules lie side by side, so near each other that they are taken for one."""
    for own in (_levels(rules), _uprights(rules)):
        places = sorted({round(rule.at, 2) for rule in own})
        if any(_EXACT < below - above <= _TOUCH for above, below in pairwise(places)):
            return True
    return False


def _apart(lattice: Lattice, rules: Sequence[Box]) -> list[Lattice]:
    """The lattice, or, where that is one in a cell of another that nearly touch each other, these two."""
    own = [rule for rule in rules if _is_inside(rule, lattice.box)]
    found = _all_lattices(own, _EXACT)
    outer = [each for each in found if _is_inside(lattice.box, each.box)]
    inner = [each for each in found if len(each.xs) > 2 and len(each.ys) > 2 and each not in outer]
    return found if len(outer) == 1 and inner and len(outer[0].cells) > 1 else [lattice]


_EXACT = 1.2
"""The same of rules that meet exactly, as those of most tables do."""


def _levels(rules: Sequence[Box]) -> Iterator[Rule]:
    return (Rule((top + bottom) / 2, left, right) for left, top, right, bottom in rules if right - left >= bottom - top)


def _uprights(rules: Sequence[Box]) -> Iterator[Rule]:
    return (Rule((left + right) / 2, top, bottom) for left, top, right, bottom in rules if bottom - top > right - left)


def _joined(rules: Iterator[Rule], touch: float = _TOUCH) -> list[Rule]:
    """The rules, those in one line together that touch: a rule is often drawn once for each cell."""
    lines: list[list[Rule]] = []
    for rule in sorted(rules):
        if lines and rule.at - lines[-1][0].at <= touch:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    return [whole for line in lines for whole in _touching(line, touch)]


def _touching(line: Sequence[Rule], touch: float) -> Iterator[Rule]:
    at = sum(rule.at for rule in line) / len(line)
    first: float | None = None
    last = 0.0
    for rule in sorted(line, key=lambda rule: rule.first):
        if first is not None and rule.first > last + touch:
            yield Rule(at, first, last)
            first = None
        first, last = (rule.first, rule.last) if first is None else (first, max(last, rule.last))
    if first is not None:
        yield Rule(at, first, last)


def _crossing(level: Sequence[Rule], upright: Sequence[Rule], touch: float) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The rules by what crosses or touches: each time those that lie level, and those that stand."""
    left_level, left_upright = set(range(len(level))), set(range(len(upright)))
    while left_level:
        levels, uprights = [min(left_level)], list[int]()
        left_level.discard(levels[0])
        fresh, lies = levels, True
        while fresh:
            rules, others, left = (level, upright, left_upright) if lies else (upright, level, left_level)
            fresh = [n for n in sorted(left) if any(_meet(rules[at], others[n], touch) for at in fresh)]
            left.difference_update(fresh)
            lies = not lies
            (levels if lies else uprights).extend(fresh)
        yield [level[n] for n in levels], [upright[n] for n in uprights]


def _meet(one: Rule, other: Rule, touch: float) -> bool:
    """Whether two rules of which one lies and one stands meet."""
    return one.first - touch <= other.at <= one.last + touch and other.first - touch <= one.at <= other.last + touch


def _lattice(level: Sequence[Rule], upright: Sequence[Rule], touch: float) -> Lattice | None:
    if not upright or len(level) < 2:
        return None
    xs = _edges([rule.at for rule in upright], [end for rule in level for end in rule[1:]], touch)
    ys = _edges([rule.at for rule in level], [end for rule in upright for end in rule[1:]], touch)
    if len(xs) < 3 or len(ys) < 2 or len(xs) * len(ys) > _MOST_CELLS:
        return None
    return Lattice(xs, ys, tuple(_cells(xs, ys, level, upright)))


def _edges(rules: Sequence[float], ends: Sequence[float], touch: float) -> tuple[float, ...]:
    """Where rules lie, and the outermost ends of those that cross them: a table may be open at its sides."""
    edges: list[float] = []
    for edge in sorted([*rules, min(ends), max(ends)]):
        if not edges or edge - edges[-1] > touch:
            edges.append(edge)
    return tuple(edges)


def _cells(xs: Sequence[float], ys: Sequence[float], level: Sequence[Rule], upright: Sequence[Rule]) -> Iterator[Cell]:
    below = _walls(ys, xs, level)
    behind = _walls(xs, ys, upright)
    taken: set[tuple[int, int]] = set()
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (row, column) in taken:
                continue
            columns = 1
            while column + columns < len(xs) - 1 and not _parted(behind, taken, row, column + columns):
                columns += 1
            rows, on = 1, range(column, column + columns)
            while row + rows < len(ys) - 1 and not any(
                (row + rows, at) in below or (row + rows, at) in taken or (at > column and (at, row + rows) in behind)
                for at in on
            ):
                rows += 1
            taken.update((row + down, column + on) for down in range(rows) for on in range(columns))
            yield Cell(row, column, rows, columns)


def _parted(behind: set[tuple[int, int]], taken: set[tuple[int, int]], row: int, column: int) -> bool:
    return (column, row) in behind or (row, column) in taken


def _walls(edges: Sequence[float], across: Sequence[float], rules: Sequence[Rule]) -> set[tuple[int, int]]:
    """Of each edge the stretches (by their numbers) along which a rule lies on it."""
    middles = [(one + other) / 2 for one, other in pairwise(across)]
    found = set[tuple[int, int]]()
    for rule in rules:
        edge = min(range(len(edges)), key=lambda n: abs(edges[n] - rule.at))
        found.update((edge, n) for n, middle in enumerate(middles) if rule.first <= middle <= rule.last)
    return found


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _is_inside(box: Box, other: Box) -> bool:
    return (
        box[0] >= other[0] - _TOUCH
        and box[1] >= other[1] - _TOUCH
        and box[2] <= other[2] + _TOUCH
        and box[3] <= other[3] + _TOUCH
    )
