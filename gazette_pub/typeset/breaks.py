"""Where the lines of a paragraph end: for the whole paragraph at once, at the least cost."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from gazette_pub.typeset.atoms import NEVER, Atoms
from gazette_pub.typeset.characters import CLOSING

EVEN = 0.05
"""Ems between characters at which a line is as bad as a line squeezed as far as it goes."""

SQUEEZED = 0.4
"""What a line costs whose marks give all that they can: a line is squeezed before it is set wider (clreq 3.1.6)."""

LOOSEST = 0.15
"""Ems between characters that no line should reach: what goes beyond costs as much as a lone character."""

LONE = 30.0
"""What one character alone on the last line costs (GB/T 15834 §5.1.11)."""

OVERFULL = 1000.0
"""What a line costs that nothing can be taken from: it is set only where there is no other."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A line: atoms `first` to `last`, and how much too wide (below zero) or too narrow it is without its play."""

    first: int
    last: int
    slack: float


class Sums:
    """Widths summed up, so that any line's is a difference."""

    def __init__(self, atoms: Atoms) -> None:
        self.atoms = atoms
        steps = [width + join for width, join in zip(atoms.width, atoms.join, strict=True)]
        self.width = [0.0, *accumulate(steps)]
        self.give = [0.0, *accumulate(atoms.give)]
        self.gaps = [0, *accumulate(atoms.gap)]

    def natural(self, first: int, last: int) -> float:
        """How wide a line from atom `first` to atom `last` is: a mark at either end is half (GB/T 15834 §5.1.10)."""
        atoms = self.atoms
        return self.width[last] - self.width[first] + atoms.width[last] - atoms.before[first] - atoms.after[last]


def cuts_of(atoms: Atoms, measure: float, indent: float, size: float, lines: int | None = None) -> list[Cut]:
    """The lines of a paragraph, `measure` points wide, the first of them less by `indent`.

    With `lines`, as many as that; an empty list where that many can't be filled.
    """
    if not len(atoms):
        return []
    paragraph = _Paragraph(atoms, measure, indent, size)
    return paragraph.cuts() if lines is None else paragraph.cuts_in(lines)


class _Paragraph:
    """The search for the best ends, from the first atom on: `best[i]` is the least cost of lines that end before atom i,
    `came[i]` where the last of them begins."""

    def __init__(self, atoms: Atoms, measure: float, indent: float, size: float) -> None:
        self.atoms, self.measure, self.indent, self.size = atoms, measure, indent, size
        self.sums = Sums(atoms)
        self.ends = [i for i, cost in enumerate(atoms.cost) if cost != NEVER]

    def cuts(self) -> list[Cut]:
        count = len(self.atoms)
        self.best: list[float] = [0.0, *[NEVER] * count]
        self.came = [0] * (count + 1)
        for first in range(count):
            if self.best[first] != NEVER:
                self._lines_from(first)
        return self._way_back(count)

    def cuts_in(self, lines: int) -> list[Cut]:
        """The best lines of so many, line by line: `reached[i]` is the least cost to end before atom i, and the ends."""
        count = len(self.atoms)
        reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
        for _ in range(lines):
            following: dict[int, tuple[float, tuple[int, ...]]] = {}
            for first, (cost, ends) in reached.items():
                for last, more in self._from(first) if first < count else ():
                    if cost + more < following.get(last + 1, (NEVER,))[0]:
                        following[last + 1] = (cost + more, (*ends, last))
            reached = following
        if count not in reached:
            return []
        ends = reached[count][1]
        starts = (0, *(end + 1 for end in ends))
        return [self._cut(first, last) for first, last in zip(starts, ends, strict=False)]

    def _lines_from(self, first: int) -> None:
        """Every line that may begin here."""
        before = self.best[first]
        for last, cost in self._from(first):
            if before + cost < self.best[last + 1]:
                self.best[last + 1], self.came[last + 1] = before + cost, first

    def _from(self, first: int) -> Iterator[tuple[int, float]]:
        """The lines that may begin at this atom: where each ends, and what it costs."""
        measure = self.measure - (0.0 if first else self.indent)
        place = bisect_left(self.ends, first)
        tried, final = False, len(self.atoms) - 1
        for last in self.ends[self._nearly_full(first, measure, place) :]:
            slack = measure - self.sums.natural(first, last)
            fits = slack >= -(self.sums.give[last] - self.sums.give[first]) - 0.001
            if fits or not tried:
                yield last, self._cost(first, last, slack, last == final) + (0.0 if fits else OVERFULL)
            if not fits:
                return
            tried = True

    def _nearly_full(self, first: int, measure: float, place: int) -> int:
        """Where in the ends the first stands that leaves no more than two ems and a half of the line empty; the last that
        fits, where words are longer than that."""
        near = bisect_left(self.sums.width, self.sums.width[first] + measure - 2.5 * self.size, lo=first) - 1
        at = min(max(place, bisect_left(self.ends, near)), len(self.ends) - 1)
        while at > place and self.sums.natural(first, self.ends[at]) > measure:
            at -= 1
        return at

    def _cost(self, first: int, last: int, slack: float, is_last: bool) -> float:
        sums = self.sums
        if is_last and slack >= 0:
            return LONE if first and _is_lone(self.atoms.text, first, last) else 0.0
        if slack < 0:
            give = sums.give[last] - sums.give[first]
            return SQUEEZED * (slack / give) ** 2 if give else OVERFULL
        gaps = sums.gaps[last] - sums.gaps[first]
        loose = slack / (gaps or 0.5) / self.size
        beyond = LONE * (loose / LOOSEST) if loose > LOOSEST else 0.0
        return (loose / EVEN) ** 2 + self.atoms.cost[last] + beyond

    def _way_back(self, end: int) -> list[Cut]:
        cuts = []
        while end > 0:
            cuts.append(self._cut(self.came[end], end - 1))
            end = self.came[end]
        return cuts[::-1]

    def _cut(self, first: int, last: int) -> Cut:
        measure = self.measure - (0.0 if first else self.indent)
        return Cut(first, last, measure - self.sums.natural(first, last))


def _is_lone(text: Sequence[str], first: int, last: int) -> bool:
    """Whether a last line has one character, and the marks behind it."""
    return sum(piece not in CLOSING for piece in text[first : last + 1]) <= 1 and len("".join(text[first:last])) <= 2
