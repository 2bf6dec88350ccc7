"""The lines of a paragraph that is set in a given number of them: one more than it takes, or one fewer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from gazette_pub.typeset.atoms import NEVER, Atoms
from gazette_pub.typeset.breaks import (
    HOLE,
    HOLLOW,
    LONE,
    LOOSEST,
    OVERFULL,
    RAGGED,
    SQUEEZED,
    Cut,
    Sums,
    is_lone,
    squeezed,
)

NEARLY = 0.001
"""Points that a line may be wider than its measure."""

Reached = dict[int, float]
"""The least cost to begin a line at each start."""


def may_take(atoms: Atoms, measure: float, indent: float, most: float, lines: int) -> bool:
    """Whether a paragraph may take so many lines at all, none of which stands over or is too wide: told by sums alone, before any
    line is looked at, and mostly no. What is not there at a line's end is counted as the most that it may be."""
    room, ends = lines * measure - indent, lines - 1
    width = sum(atoms.width) + sum(atoms.join)
    cut = sum(min(lines * max(blank), sum(blank)) for blank in (atoms.before, atoms.after))
    if width - sum(atoms.give) - cut - ends * max(0.0, *atoms.join) > room + lines * NEARLY:
        return False
    return width + most * sum(atoms.gap) - ends * min(0.0, *atoms.join) >= room - measure - NEARLY


class Counted:
    """The ways to set a paragraph in a given number of lines, none of which stands over or has more than `most` points in a
    gap. The last may be short, unless the text `runs_on`, but is no single character.

    A line goes from a start to an end, which are counted: start `s` is behind end `s - 1`.
    It fits where its end, all that marks give taken away, is no more than the measure behind its start, and with `most` in
    each gap no less. Both grow from end to end: so where a line may end is a range, and from where the rest can be filled
    is one too, which is known by arithmetic before any line is looked at.
    """

    def __init__(self, atoms: Atoms, measure: float, indent: float, size: float, most: float, runs_on: bool) -> None:
        self.atoms, self.measure, self.indent, self.size, self.runs_on = atoms, measure, indent, size, runs_on
        self.sums = sums = Sums(atoms)
        width, give, gaps = sums.width, sums.give, sums.gaps
        self.ends = ends = [i for i, cost in enumerate(atoms.cost) if cost != NEVER]
        self.starts = starts = [0, *(i + 1 for i in ends)][: len(ends)]
        self.right = [width[i] + atoms.width[i] - atoms.after[i] for i in ends]
        self.left = [width[i] + atoms.before[i] for i in starts]
        self.tight_right = [at - give[i] for at, i in zip(self.right, ends, strict=True)]
        self.tight_left = [at - give[i] for at, i in zip(self.left, starts, strict=True)]
        self.gives = [give[i] for i in ends]
        self.gaps = [gaps[i] for i in ends]
        self.costs = [atoms.cost[i] for i in ends]
        self.wide_right = [at + most * gaps[i] for at, i in zip(self.right, ends, strict=True)]
        self.wide_left = [at + most * gaps[i] for at, i in zip(self.left, starts, strict=True)]

    def cuts(self, lines: int) -> list[Cut]:
        """The best lines, so many of them; an empty list where there are none. Line by line: `reached[s]` is the least cost
        to begin the next at start `s`, `came[n][s]` where line n began."""
        reached, came = {0: 0.0}, list[dict[int, int]]()
        final = len(self.ends) - 1
        for low, high in self._windows(lines):
            step = self._closing if low == final and not self.runs_on else self._further
            reached, begins = step(reached, low, high)
            came.append(begins)
        return self._way_back(came) if came and reached else []

    def _further(self, reached: Reached, low: int, high: int) -> tuple[Reached, dict[int, int]]:
        """One line on, its end in this range of ends: what is reached, and from where. What `squeezed` and `loose` say is
        written out here: most of what a page takes to be set is spent in this loop."""
        right, gives, gaps, costs = self.right, self.gives, self.gaps, self.costs
        tight_right, wide_right, size, apart = self.tight_right, self.wide_right, self.size, self.atoms.apart
        always = apart**3 * HOLE
        following: Reached = {}
        begins: dict[int, int] = {}
        for start, before in reached.items():
            measure, first = self.measure - (0.0 if start else self.indent), self.starts[start]
            room, given, begun = measure + self.left[start], self.sums.give[first], self.sums.gaps[first]
            after = bisect_right(tight_right, self.tight_left[start] + measure + NEARLY, start, high + 1)
            nearest = bisect_left(wide_right, self.wide_left[start] + measure, max(start, low), after)
            for end in range(nearest, after):
                slack = room - right[end]
                if slack < 0:
                    give = gives[end] - given
                    cost = SQUEEZED * (slack / give) ** 2 if give else OVERFULL
                elif count := gaps[end] - begun:
                    each = slack / size / count
                    cost = (each + apart) ** 3 * HOLE - always + (LONE * (each / LOOSEST) if each > LOOSEST else 0.0)
                else:
                    cost = HOLLOW + RAGGED * (slack / size)
                total = before + (costs[end] + cost)
                if total < following.get(end + 1, NEVER):
                    following[end + 1], begins[end + 1] = total, start
        return following, begins

    def _closing(self, reached: Reached, low: int, high: int) -> tuple[Reached, dict[int, int]]:
        """The last line, which may be short."""
        possible = {
            start: before + self._cost_of_last(start) for start, before in reached.items() if self._closes(start)
        }
        if not possible:
            return {}, {}
        best = min(possible, key=possible.__getitem__)
        return {high + 1: possible[best]}, {high + 1: best}

    def _closes(self, start: int) -> bool:
        """Whether a last line that begins here has room, and is no single character."""
        measure = self.measure - (0.0 if start else self.indent)
        fits = self.tight_right[-1] <= self.tight_left[start] + measure + NEARLY
        return fits and not (start and self._is_lone(start))

    def _windows(self, lines: int) -> list[tuple[int, int]]:
        """The ends of each line from which the lines behind it can be filled."""
        low = high = len(self.ends) - 1
        windows = [(low, high)] * (lines > 0 <= low)
        for left in range(1, lines):
            first = bisect_left(self.tight_left, self.tight_right[low] - self.measure - NEARLY)
            last = bisect_right(self.wide_left, self.wide_right[high] - self.measure) - 1
            if left == 1 and not self.runs_on:
                last = high
            low, high = max(first - 1, 0), min(last, high) - 1
            if high < low:
                return []
            windows.append((low, high))
        return windows[::-1]

    def _is_lone(self, start: int) -> bool:
        return is_lone(self.atoms.text, self.starts[start], self.ends[-1])

    def _cost_of_last(self, start: int) -> float:
        """What the last line costs from this start on: it may be short."""
        slack = self.measure - (0.0 if start else self.indent) - self.right[-1] + self.left[start]
        return squeezed(slack, self.gives[-1] - self.sums.give[self.starts[start]]) if slack < 0 else 0.0

    def _way_back(self, came: list[dict[int, int]]) -> list[Cut]:
        cuts, behind = [], len(self.ends)
        for begins in reversed(came):
            start = begins[behind]
            first, last = self.starts[start], self.ends[behind - 1]
            measure = self.measure - (0.0 if start else self.indent)
            cuts.append(Cut(first, last, measure - self.sums.natural(first, last)))
            behind = start
        return cuts[::-1]
