"""What turns one row of things into another: letters of a text, or keys of blocks. In a straight line's time.

The fewest changes are looked for (E. Myers, An O(ND) Difference Algorithm, 1986) as long as that takes no longer than a
fixed number of steps for each thing. Rows that differ too much are first cut where something stands once in both, or as often
(patience), and what cannot be cut has changed as a whole: never wrong, only coarse.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence

from gazette_pub.words.records import dataclass

LEAST_STEPS = 4_000
STEPS_A_THING, MOST_DIFFERENCES = 40, 1_000
FIRST_STEPS, FIRST_DIFFERENCES = 4, 100
"""How long the fewest changes are looked for: this many steps a thing, and no longer than until so many differences. The
second numbers are for what can be cut if that was not enough."""

ANCHORS = ((1, 1), (6, 1), (6, 1_000))
"""How many things in a row are looked for, and how often they stand in both at most: a block's key alone says much, a letter
little; and where all of it stands there several times, the first of a row is the first, the second the second."""

MOST_CUTS = 12
"""How often a part of a part is cut again."""


@dataclass(frozen=True)
class Change:
    """`old[start:end]` gave way to `new[begin:stop]`. Either may be empty."""

    start: int
    end: int
    begin: int
    stop: int

    @property
    def gone(self) -> int:
        return self.end - self.start

    @property
    def come(self) -> int:
        return self.stop - self.begin


@dataclass(frozen=True)
class Run:
    """`old[start:]` and `new[begin:]` are the same for `length` things."""

    start: int
    begin: int
    length: int


def changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Change]:
    """What turns the one into the other, in order; between two changes at least one thing stays."""
    return list(gaps(joined(runs(old, new)), len(old), len(new)))


def text_changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Change]:
    """The same of two texts, as a person would tell it: a letter or two that happen to stay between greater changes do not."""
    return _told(changes(old, new))


def runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Run]:
    """What stays, in order: parts of both that are the same."""
    found: list[Run] = []
    waiting = [(_Part(0, len(old), 0, len(new)), 0)]
    while waiting:
        part, cuts = waiting.pop()
        part = part.trimmed(old, new, found)
        if part.is_one_sided:
            continue
        fewest = _fewest(old, new, part, FIRST_STEPS, FIRST_DIFFERENCES)
        if fewest is None and cuts < MOST_CUTS and (parts := list(_cut(old, new, part, found))):
            waiting += [(each, cuts + 1) for each in parts]
        else:
            found += fewest or _fewest(old, new, part, STEPS_A_THING, MOST_DIFFERENCES) or []
    return sorted(found, key=lambda run: run.start)


@dataclass(frozen=True)
class _Part:
    """A part of both rows that is looked at by itself."""

    start: int
    end: int
    begin: int
    stop: int

    @property
    def is_one_sided(self) -> bool:
        return self.start == self.end or self.begin == self.stop

    @property
    def size(self) -> int:
        return self.end - self.start + self.stop - self.begin

    def trimmed(self, old: Sequence[Hashable], new: Sequence[Hashable], found: list[Run]) -> _Part:
        """The part without what is the same at its beginning and at its end, which is put among what is found."""
        most = min(self.end - self.start, self.stop - self.begin)
        ahead = next((n for n in range(most) if old[self.start + n] != new[self.begin + n]), most)
        most -= ahead
        behind = next((n for n in range(most) if old[self.end - 1 - n] != new[self.stop - 1 - n]), most)
        found += [Run(self.start, self.begin, ahead)] if ahead else []
        found += [Run(self.end - behind, self.stop - behind, behind)] if behind else []
        return _Part(self.start + ahead, self.end - behind, self.begin + ahead, self.stop - behind)


def _fewest(
    old: Sequence[Hashable], new: Sequence[Hashable], part: _Part, steps_a_thing: int, most: int
) -> list[Run] | None:
    """What stays where the fewest things change; None where finding that takes too long."""
    width, height = part.end - part.start, part.stop - part.begin
    steps = LEAST_STEPS + steps_a_thing * part.size
    reached = {1: 0}
    trail: list[dict[int, int]] = []
    for d in range(min(width + height, most) + 1):
        trail.append(reached)
        here: dict[int, int] = {}
        for k in range(-d, d + 1, 2):
            down = k == -d or (k != d and reached.get(k - 1, -1) < reached.get(k + 1, -1))
            x = reached[k + 1] if down else reached[k - 1] + 1
            if x > width or x - k > height:
                here[k] = x  # outside: it is carried on, so that its neighbours find it, and never wins
                continue
            first = x
            while x < width and x - k < height and old[part.start + x] == new[part.begin + x - k]:
                x += 1
            here[k] = x
            steps -= 1 + x - first
            if x >= width and x - k >= height:
                return _way_back(trail, k, part, x)
        if steps < 0:
            return None
        reached = here
    return None


def _way_back(trail: list[dict[int, int]], k: int, part: _Part, x: int) -> list[Run]:
    """The runs on the way that reached the end."""
    found = []
    for d in range(len(trail) - 1, -1, -1):
        reached = trail[d]
        down = k == -d or (k != d and reached.get(k - 1, -1) < reached.get(k + 1, -1))
        before = k + 1 if down else k - 1
        first = reached[before] if down else reached[before] + 1
        if x > first:
            found.append(Run(part.start + first, part.begin + first - k, x - first))
        k, x = before, reached[before]
    return found


def _cut(old: Sequence[Hashable], new: Sequence[Hashable], part: _Part, found: list[Run]) -> Iterator[_Part]:
    """The parts between what stands as often in both, in the same order; what stands there is put among what is found."""
    for gram, most in ANCHORS:
        if pairs := _as_often_in_both(old, new, part, gram, most):
            start, begin = part.start, part.begin
            for x, y in rising(pairs):
                if x < start or y < begin:
                    continue  # it overlaps the one before
                yield _Part(start, x, begin, y)
                found.append(Run(x, y, gram))
                start, begin = x + gram, y + gram
            yield _Part(start, part.end, begin, part.stop)
            return


def _as_often_in_both(
    old: Sequence[Hashable], new: Sequence[Hashable], part: _Part, gram: int, most: int
) -> list[tuple[int, int]]:
    """Where the things in a row stand that both have so often and no more than that, in the order of the old."""
    ours, theirs = (_places(_grams(*row, gram)) for row in ((old, part.start, part.end), (new, part.begin, part.stop)))
    return sorted(
        (part.start + one, part.begin + other)
        for each, places in ours.items()
        if len(places) <= most and len(places) == len(others := theirs.get(each, ()))
        for one, other in zip(places, others, strict=True)
    )


def _places(grams: Iterable[Hashable]) -> dict[Hashable, list[int]]:
    places: dict[Hashable, list[int]] = {}
    for at, gram in enumerate(grams):
        places.setdefault(gram, []).append(at)
    return places


def _grams(row: Sequence[Hashable], start: int, end: int, gram: int) -> list[Hashable]:
    return [tuple(row[n : n + gram]) for n in range(start, end - gram + 1)]


def rising(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as rise in both (patience sorting); of two that are as good, the first."""
    tops: list[int] = []
    piles: list[tuple[int, int]] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in pairs:
        pile = bisect_left(tops, pair[1])
        if tops[pile : pile + 1] == [pair[1]]:
            continue
        before[pair] = piles[pile - 1] if pile else None
        tops[pile : pile + 1] = [pair[1]]
        piles[pile : pile + 1] = [pair]
    chain: list[tuple[int, int]] = []
    last = piles[-1] if piles else None
    while last is not None:
        chain.append(last)
        last = before[last]
    return chain[::-1]


def joined(found: Iterable[Run]) -> Iterator[Run]:
    """The runs, those that touch in both as one."""
    last: Run | None = None
    for run in found:
        if last and (last.start + last.length, last.begin + last.length) == (run.start, run.begin):
            last = Run(last.start, last.begin, last.length + run.length)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def gaps(found: Iterable[Run], end: int, stop: int) -> Iterator[Change]:
    """What changes around what stays, in rows of these lengths."""
    start = begin = 0
    for run in (*found, Run(end, stop, 0)):
        if start < run.start or begin < run.begin:
            yield Change(start, run.start, begin, run.begin)
        start, begin = run.start + run.length, run.begin + run.length


def _told(found: list[Change]) -> list[Change]:
    """The changes, two as one where what stays between them is no longer than what either of them changes."""
    told: list[Change] = []
    for change in found:
        told.append(change)
        while len(told) > 1 and _is_one(told[-2], told[-1]):
            last, first = told.pop(), told.pop()
            told.append(Change(first.start, last.end, first.begin, last.stop))
    return told


def _is_one(first: Change, last: Change) -> bool:
    kept = last.start - first.end
    return all(kept <= max(change.gone, change.come) for change in (first, last)) and kept < LEAST_TOLD


LEAST_TOLD = 6
"""So many letters that stay are no accident."""
