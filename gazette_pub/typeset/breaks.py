"""Where the lines of a paragraph end: for the whole paragraph at once, at the least cost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import add, itemgetter
from typing import NamedTuple

from gazette_pub.typeset.atoms import NEVER, TIGHT, Atoms
from gazette_pub.typeset.characters import CLOSING

EVEN = 0.05
"""Ems between characters at which a line is as bad as a line squeezed as far as it goes."""

HOLE = EVEN**-3
"""What a line costs whose characters stand an em apart."""

SQUEEZED = 0.4
"""What a line costs whose marks give all that they can: a line is squeezed before it is set wider (clreq 3.1.6)."""

LOOSEST = 0.15
"""Ems between characters that no line should reach: what goes beyond costs as much as a lone character."""

LONE = 30.0
"""What one character alone on the last line costs (GB/T 15834 §5.1.11)."""

HOLLOW = 100_000.0
"""What a line costs that nothing can be added to: it is set only where there is no other."""

RAGGED = 3.0
"""What each em costs that such a line ends before its edge: a piece of an address is divided for three."""

OVERFULL = 1000.0
"""What a line costs that nothing can be taken from: it is set only where there is no other."""


CLOSER = 0.6
"""Ems by which a paragraph may be wider than one line, for its characters to be set closer so that it is one: by the half of the
mark that ends it. On the next line would stand one character, or two below a line that is an em or two too loose."""

CLOSEST = 1.5
"""Times that those give what any line does: three hundredths of an em, which nobody sees."""


class Cut(NamedTuple):
    """A line: atoms `first` to `last`, and how much too wide (below zero) or too narrow it is without its play."""

    first: int
    last: int
    slack: float


class Sums:
    """Widths summed up, so that any line's is a difference."""

    def __init__(self, atoms: Atoms) -> None:
        self.atoms = atoms
        self.width: list[float] = [0.0, *accumulate(map(add, atoms.width, atoms.join))]
        self.give = [0.0, *accumulate(atoms.give)]
        self.gaps = [0, *accumulate(atoms.gap)]

    def natural(self, first: int, last: int) -> float:
        """How wide a line from atom `first` to atom `last` is: a mark at either end is half (GB/T 15834 §5.1.10)."""
        atoms = self.atoms
        return self.width[last] - self.width[first] + atoms.width[last] - atoms.before[first] - atoms.after[last]


def cuts_of(atoms: Atoms, measure: float, indent: float, size: float, runs_on: bool = False) -> list[Cut]:
    """The lines of a paragraph, `measure` points wide, the first of them less by `indent`. `runs_on`: the last is to be
    full too."""
    return _Paragraph(atoms, measure, indent, size, runs_on).cuts() if len(atoms) else []


def first_fit(atoms: Atoms, measure: float, indent: float) -> list[Cut]:
    """The lines of a paragraph as a word processor ends them: one after another, each as full as it goes, and
    no mark gives anything up."""
    sums, cuts, first = Sums(atoms), list[Cut](), 0
    while first < len(atoms):
        room = measure - (0.0 if first else indent) + 0.01
        last = _fullest(atoms, sums, first, room)
        cuts.append(Cut(first, last, room - sums.natural(first, last)))
        first = last + 1
    return cuts


def _fullest(atoms: Atoms, sums: Sums, first: int, room: float) -> int:
    """The last atom of the fullest line that begins at this one; where none has room, of the shortest."""
    end = bisect_right(sums.width, sums.width[first] + room, lo=first + 1)
    width = [sums.width[i] - sums.width[first] + atoms.width[i] for i in range(first, min(end + 1, len(atoms)))]
    fitting = [first + i for i, each in enumerate(width) if each <= room or atoms.text[first + i].isspace()]
    final = len(atoms) - 1
    best = next((i for i in reversed(fitting) if i == final or atoms.cost[i] != NEVER), None)
    return best if best is not None else next((i for i in range(first, final) if atoms.cost[i] != NEVER), final)


class _Paragraph:
    """The search for the best ends, from the first atom on: `best[i]` is the least cost of lines that end before atom i,
    `came[i]` where the last of them begins."""

    def __init__(self, atoms: Atoms, measure: float, indent: float, size: float, runs_on: bool = False) -> None:
        self.atoms, self.measure, self.indent, self.size = atoms, measure, indent, size
        self.count = len(atoms)
        self.may_be_short = not runs_on
        self.sums = Sums(atoms)
        self.ends = [i for i, cost in enumerate(atoms.cost) if cost != NEVER]
        self.before = [0, *accumulate(cost != NEVER for cost in atoms.cost)]  # how many ends stand before each atom
        self.known: dict[int, list[tuple[int, float]]] = {}

    def cuts(self) -> list[Cut]:
        """The best lines. What costs more than lines that are known already leads to none that are better."""
        count = self.count
        only = self._cut(0, count - 1)
        if self.may_be_short and (only.slack >= 0 or self._is_drawn_in(-only.slack)):
            return [only]
        most = self._greedy()
        best, came = [0.0, *[NEVER] * count], [0] * (count + 1)
        for first in range(count):
            before = best[first]
            if before <= most:
                for last, cost in self._from(first):
                    if before + cost < best[last + 1]:
                        best[last + 1], came[last + 1] = before + cost, first
        return self._way_back(came)

    def _is_drawn_in(self, over: float) -> bool:
        """Whether the characters of a paragraph that is so much wider than one line are set closer for it: no other line shows
        how close others stand."""
        if over > CLOSER * self.size:
            return False
        give, least = self.atoms.give, TIGHT * self.size * 1.001
        tight = [i for i in range(self.count - 1) if 0 < give[i] <= least]
        given = self.sums.give[-2]
        more = sum(give[i] for i in tight) * (CLOSEST - 1)
        if not given < over <= given + more:
            return False
        for i in tight:
            give[i] *= CLOSEST
        return True

    def _greedy(self) -> float:
        """What the lines cost when each is the best that can begin where the one before ends."""
        first, total = 0, 0.0
        while first < self.count:
            last, cost = min(self._from(first), key=_cost_of)
            first, total = last + 1, total + cost
        return total

    def _from(self, first: int) -> list[tuple[int, float]]:
        """The lines that may begin at this atom: where each ends, and what it costs."""
        found = self.known.get(first)
        if found is None:
            found = self.known[first] = self._tried(first)
        return found

    def _tried(self, first: int) -> list[tuple[int, float]]:
        sums, ends, final = self.sums, self.ends, self.count - 1
        measure = self.measure - (0.0 if first else self.indent)
        widths, gives, wide, after = sums.width, sums.give, self.atoms.width, self.atoms.after
        begun, given, before = widths[first], gives[first], self.atoms.before[first]
        gaps, at_end, size, apart = sums.gaps, self.atoms.cost, self.size, self.atoms.apart
        begun_gaps, always = gaps[first], apart**3 * HOLE
        found: list[tuple[int, float]] = []
        for place in range(self._nearly_full(first, measure), len(ends)):
            last = ends[place]
            slack = measure - (widths[last] - begun + wide[last] - before - after[last])
            if slack < 0:
                give = gives[last] - given
                if slack < -give - 0.001:
                    return found or [(last, squeezed(slack, give) + OVERFULL)]
                found.append((last, squeezed(slack, give) + at_end[last]))
            elif last == final and self.may_be_short:
                found.append((last, LONE if first and is_lone(self.atoms.text, first, last) else 0.0))
            elif count := gaps[last] - begun_gaps:  # what `loose` says, written out: it is asked most
                each = slack / size / count
                cost = (each + apart) ** 3 * HOLE - always + (LONE * (each / LOOSEST) if each > LOOSEST else 0.0)
                found.append((last, cost + at_end[last]))
            else:
                found.append((last, loose(slack / size, 0) + at_end[last]))
        return found

    def _nearly_full(self, first: int, measure: float) -> int:
        """Where in the ends the first stands that leaves no more than two ems and a half of the line empty; the last that
        fits, where words are longer than that."""
        width, ends = self.sums.width, self.ends
        near = bisect_left(width, width[first] + measure - 2.5 * self.size, lo=first) - 1
        place = self.before[first]
        at = min(max(place, self.before[max(0, near)]), len(ends) - 1)
        while at > place and self.sums.natural(first, ends[at]) > measure:
            at -= 1
        return at

    def _way_back(self, came: Sequence[int]) -> list[Cut]:
        cuts, end = [], self.count
        while end > 0:
            cuts.append(self._cut(came[end], end - 1))
            end = came[end]
        return cuts[::-1]

    def _cut(self, first: int, last: int) -> Cut:
        measure = self.measure - (0.0 if first else self.indent)
        return Cut(first, last, measure - self.sums.natural(first, last))


_cost_of = itemgetter(1)


def squeezed(slack: float, give: float) -> float:
    """What a line costs that is too wide, by how much of what its marks may give is taken."""
    return SQUEEZED * (slack / give) ** 2 if give else OVERFULL


def loose(ems: float, gaps: int, apart: float = 0.0) -> float:
    """What a line costs that is so many ems too narrow, by how much of that stands in each gap, besides what stands `apart`
    there in any line. One that has no gap, inside an address, ends short."""
    if not gaps:
        return HOLLOW + RAGGED * ems
    each = ems / gaps
    return (each + apart) ** 3 * HOLE - apart**3 * HOLE + (LONE * (each / LOOSEST) if each > LOOSEST else 0.0)


def is_lone(text: Sequence[str], first: int, last: int) -> bool:
    """Whether a last line has one character or none, and the marks and dots behind it, however many, and the blanks before it:
    丙；”。 or …… or ——"""
    seen = 0
    for at in range(first, last + 1):
        piece = text[at]
        if piece not in _LIGHT and not piece.isspace():
            seen += len(piece)
            if seen > 1:
                return False
    return True


_LIGHT = CLOSING | {mark * count for mark in "…—" for count in range(1, 5)}
