"""Which block of one issue is which block of another: by what they say and in which order, not by their ids.

An id counts, so that all ids behind an article that was put in are others; and one paragraph in twelve says what another
one does. So the leaves are aligned in their order: what says the same, then what says nearly the same between two that
do, then what stands alone there. What is left on both sides and says the same was moved. A block that holds others is the
one that holds most of the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from gazette_pub.merge.changes import Change, gaps, joined, rising, runs
from gazette_pub.merge.tree import Tree
from gazette_pub.words.records import dataclass

LEAST_ALIKE = 0.45
"""How much of two texts must be the same (pairs of letters, Dice's coefficient) for one to be the other, changed."""

LEAST_OF_A_PART = 0.7
"""How much of a text must stand in another for it to be a part of that, which was divided or joined."""

MOST_PARTS = 8
"""How many parts a text is divided into, or joined from, at most."""

LEAST_MOVED = 4
"""The letters of the shortest text that is known by itself where it was moved to."""

MOST_BETWEEN = 200
"""How many leaves between two that were moved are looked at: no more of a table than that was changed as it was moved."""

COMMON, CANDIDATES = 8, 3
"""A pair of letters that more texts have than this tells none of them; so many texts are compared letter by letter."""

ONCE = frozenset("meta front head body foot colophon heading".split())
"""What an element holds once: it is the same, whatever it says."""

ONCE_IN = {
    "meta": frozenset("title publisher year number jurisdiction date total host editor".split()),
    "figure": frozenset({"caption", "credit"}),
    "entry": frozenset({"name", "office"}),
}
"""The same of elements that elsewhere are many."""

TURNS_INTO = frozenset("section division article item group quoted".split())
"""Blocks of which one is made another by a hand that changes what they are called."""

DIVISIBLE = frozenset("p label title heading attachlist cell salutation byline signature".split())
"""Leaves that are divided and joined."""


@dataclass
class Alignment:
    """Which block is which. `parts_of_old`: leaves of the old issue that are part of the one before them in the new, by
    the leaf of the old that is the whole's; `parts_of_new` likewise."""

    new: dict[int, int] = field(default_factory=dict)
    old: dict[int, int] = field(default_factory=dict)
    parts_of_old: dict[int, int] = field(default_factory=dict)
    parts_of_new: dict[int, int] = field(default_factory=dict)

    def pair(self, old: int, new: int) -> None:
        self.new[old] = new
        self.old[new] = old


def aligned(old: Tree, new: Tree) -> Alignment:
    """Which block of the old issue is which of the new one."""
    found = Alignment()
    _Leaves(old, new, found).align()
    found.parts_of_new = dict(_parts(old, new, found.old))
    found.parts_of_old = dict(_parts(new, old, found.new))
    _Holders(old, new, found).align()
    return found


# leaves


class _Leaves:
    """The leaves of both, in their order."""

    def __init__(self, old: Tree, new: Tree, found: Alignment) -> None:
        self.old, self.new, self.found = old, new, found
        self.old_said = [old.said[leaf] for leaf in old.leaves]
        self.new_said = [new.said[leaf] for leaf in new.leaves]
        self.old_names = [old.name(leaf) for leaf in old.leaves]
        self.new_names = [new.name(leaf) for leaf in new.leaves]

    def align(self) -> None:
        named = (
            list(zip(self.old_names, self.old_said, strict=True)),
            list(zip(self.new_names, self.new_said, strict=True)),
        )
        for gap in self._same(Change(0, len(self.old_said), 0, len(self.new_said)), *named):
            for inner in self._same(gap, self.old_said, self.new_said):
                for rest in self._alike(inner):
                    self._in_place(rest)
        self._moved()

    def _pair(self, old: int, new: int) -> None:
        self.found.pair(self.old.leaves[old], self.new.leaves[new])

    def _same(self, gap: Change, old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Change]:
        """Pairs what says the same in the gap; the gaps between."""
        if not gap.gone or not gap.come:
            return
        found = list(joined(runs(old[gap.start : gap.end], new[gap.begin : gap.stop])))
        for run in found:
            for n in range(run.length):
                self._pair(gap.start + run.start + n, gap.begin + run.begin + n)
        yield from _inside(gap, gaps(found, gap.gone, gap.come))

    def _alike(self, gap: Change) -> Iterator[Change]:
        """Pairs what says nearly the same in the gap; the gaps between."""
        if not gap.gone or not gap.come:
            return
        old = [self._text(said) for said in self.old_said[gap.start : gap.end]]
        new = [self._text(said) for said in self.new_said[gap.begin : gap.stop]]
        found = rising(_best_pairs(old, new))
        for one, other in found:
            self._pair(gap.start + one, gap.begin + other)
        yield from _inside(gap, _around(found, gap.gone, gap.come))

    def _text(self, said: tuple[Hashable, ...]) -> str:
        """The words of a leaf that prints some; a page end is not nearly another."""
        return str(said[1]) if len(said) == 2 and said[0] != "pb" else ""

    def _in_place(self, gap: Change) -> None:
        """Pairs what stands between the same neighbours, where both have there the same kinds of leaves."""
        if self.old_names[gap.start : gap.end] == self.new_names[gap.begin : gap.stop]:
            for n in range(gap.gone):
                self._pair(gap.start + n, gap.begin + n)

    def _moved(self) -> None:
        """Pairs what is left on both sides, once on each, and says the same; and with it what stands beside it."""
        old = _only(self.old.leaves, self.old_said, self.found.new)
        new = _only(self.new.leaves, self.new_said, self.found.old)
        places = (
            {leaf: at for at, leaf in enumerate(self.old.leaves)},
            {leaf: at for at, leaf in enumerate(self.new.leaves)},
        )
        moved = sorted((places[0][old[said]], places[1][new[said]]) for said in old.keys() & new.keys())
        for one, other in moved:
            self._pair(one, other)
        for one, other in moved:
            for way in (1, -1):
                self._beside(one, other, way)
        for (start, begin), (end, stop) in pairwise(moved):
            self._between(start + 1, end, begin + 1, stop)

    def _beside(self, one: int, other: int, way: int) -> None:
        """Pairs what stands beside what was moved, and says the same: what is too short to be known by itself."""
        one, other = one + way, other + way
        while self._are_left(one, one + 1, other, other + 1) and self.old_said[one] == self.new_said[other]:
            self._pair(one, other)
            one, other = one + way, other + way

    def _between(self, start: int, end: int, begin: int, stop: int) -> None:
        """Pairs what stands between two that were moved together, and was changed."""
        if max(end - start, stop - begin) > MOST_BETWEEN:
            return
        while start < end and begin < stop and self._are_one(start, begin):
            start, begin = start + 1, begin + 1
        while start < end and begin < stop and self._are_one(end - 1, stop - 1):
            end, stop = end - 1, stop - 1
        if start < end and begin < stop and self._are_left(start, end, begin, stop):
            for rest in self._alike(Change(start, end, begin, stop)):
                self._in_place(rest)

    def _are_one(self, one: int, other: int) -> bool:
        return self.found.new.get(self.old.leaves[one]) == self.new.leaves[other]

    def _are_left(self, start: int, end: int, begin: int, stop: int) -> bool:
        """Whether these are there, and are paired with nothing."""
        if start < 0 or begin < 0 or end > len(self.old.leaves) or stop > len(self.new.leaves):
            return False
        return not (
            any(leaf in self.found.new for leaf in self.old.leaves[start:end])
            or any(leaf in self.found.old for leaf in self.new.leaves[begin:stop])
        )


def _inside(gap: Change, inner: Iterable[Change]) -> Iterator[Change]:
    for each in inner:
        yield Change(gap.start + each.start, gap.start + each.end, gap.begin + each.begin, gap.begin + each.stop)


def _around(pairs: Sequence[tuple[int, int]], end: int, stop: int) -> Iterator[Change]:
    start = begin = 0
    for one, other in (*pairs, (end, stop)):
        if start < one or begin < other:
            yield Change(start, one, begin, other)
        start, begin = one + 1, other + 1


def _only(leaves: Sequence[int], said: Sequence[tuple[Hashable, ...]], paired: dict[int, int]) -> dict[Hashable, int]:
    left = [(each, leaf) for each, leaf in zip(said, leaves, strict=True) if leaf not in paired]
    counts = Counter(each for each, _ in left)
    long = (each for each in left if counts[each[0]] == 1 and len(str(each[0][-1])) >= LEAST_MOVED)
    return {each: leaf for each, leaf in long if each[0] != "pb"}


# what is alike


def _best_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Texts of both that are each the one that the other is most alike, in the order of the old."""
    ours, theirs = [pairs_of(text) for text in old], [pairs_of(text) for text in new]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, pairs in enumerate(theirs):
        for pair in pairs:
            holders[pair].append(number)
    best_of_new: dict[int, tuple[float, int]] = {}
    best_of_old: dict[int, int] = {}
    for number, pairs in enumerate(ours):
        for other in _candidates(pairs, holders):
            alike = alikeness(pairs, theirs[other])
            if alike >= LEAST_ALIKE and alike > best_of_new.get(other, (0.0, 0))[0]:
                best_of_new[other] = (alike, number)
    for other, (_, number) in sorted(best_of_new.items(), key=lambda item: (item[1][0], -item[0])):
        best_of_old[number] = other
    return sorted(best_of_old.items())


def pairs_of(text: str) -> Counter[str]:
    """The pairs of letters of a text; of a single letter, that."""
    return Counter(text[n : n + 2] for n in range(len(text) - 1)) if len(text) > 1 else Counter([text] if text else [])


def _candidates(pairs: Iterable[str], holders: dict[str, list[int]]) -> list[int]:
    """The texts that share the most pairs of letters which few have."""
    shared: Counter[int] = Counter()
    for pair in pairs:
        if len(found := holders.get(pair, ())) <= COMMON:
            shared.update(found)
    return [number for number, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]]


def alikeness(one: Counter[str], other: Counter[str]) -> float:
    """How much of two texts is the same, from 0 to 1: Dice's coefficient of their pairs of letters."""
    both, all_ = (one & other).total(), one.total() + other.total()
    return 2 * both / all_ if all_ else 0.0


def _parts(old: Tree, new: Tree, to_old: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Leaves of the new issue that nothing is paired with, and that stand beside a leaf which had their words in the old."""
    for number in new.leaves:
        if number in to_old or new.name(number) not in DIVISIBLE:
            continue
        for whole in _beside(new, number, to_old):
            if _is_part(new, number, old, to_old[whole]):
                yield number, whole
                break


def _beside(tree: Tree, number: int, paired: dict[int, int]) -> Iterator[int]:
    """The nearest paired leaves before and behind it, of its name, with only unpaired ones of that name between."""
    siblings, at = tree.children[tree.parents[number]], tree.places[number]
    for way in (range(at - 1, -1, -1), range(at + 1, len(siblings))):
        for place in way[:MOST_PARTS]:
            if tree.name(siblings[place]) != tree.name(number):
                break
            if siblings[place] in paired:
                yield siblings[place]
                break


def _is_part(new: Tree, number: int, old: Tree, whole: int) -> bool:
    part, words = new.nodes[number].words, old.nodes[whole].words
    pairs = pairs_of(part)
    return bool(part) and (pairs & pairs_of(words)).total() >= LEAST_OF_A_PART * pairs.total()


# blocks that hold others


class _Holders:
    """The blocks that hold others, of both."""

    def __init__(self, old: Tree, new: Tree, found: Alignment) -> None:
        self.old, self.new, self.found = old, new, found
        self.weights: dict[int, int] = {}

    def align(self) -> None:
        self.found.pair(0, 0)
        for number in range(len(self.old.nodes) - 1, 0, -1):
            if not self.old.is_leaf(number):
                self._by_what_it_holds(number)
        for number in range(len(self.old.nodes)):
            if number in self.found.new and self.old.children[number]:
                self._by_where_it_stands(number, self.found.new[number])

    def _by_what_it_holds(self, number: int) -> None:
        votes: Counter[int] = Counter()
        for child in self.old.children[number]:
            if (other := self.found.new.get(child)) is not None and other:
                votes[self.new.parents[other]] += self.old.sizes[child]
        for other, weight in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
            if self._may_be(number, other, weight):
                self._pair(number, other, weight)
                return

    def _may_be(self, number: int, other: int, weight: int) -> bool:
        name, called = self.old.name(number), self.new.name(other)
        most = max(self.old.sizes[number], self.new.sizes[other])
        same = name == called or (name in TURNS_INTO and called in TURNS_INTO and 2 * weight > most)
        return same and other != 0 and weight > self.weights.get(other, 0)

    def _pair(self, number: int, other: int, weight: int) -> None:
        if (before := self.found.old.get(other)) is not None:
            del self.found.new[before]
        self.weights[other] = weight
        self.found.pair(number, other)

    def _by_where_it_stands(self, number: int, other: int) -> None:
        """Pairs the children of two that are paired: those that are called and numbered alike, between the same neighbours."""
        old = [child for child in self.old.children[number] if child not in self.found.new]
        new = [child for child in self.new.children[other] if child not in self.found.old]
        if not old or not new:
            return
        ours = self._keys(self.old, number, old, lambda child: self.found.new.get(child))
        theirs = self._keys(self.new, other, new, lambda child: child if child in self.found.old else None)
        for run in runs(ours, theirs):
            for n in range(run.length):
                self.found.pair(old[run.start + n], new[run.begin + n])

    def _keys(
        self, tree: Tree, number: int, left: Sequence[int], paired: Callable[[int], int | None]
    ) -> list[Hashable]:
        """What each of those left is known by: its name where it stands once, its label, or the neighbour before it."""
        keys: dict[int, Hashable] = {}
        before: int | None = None
        for child in tree.children[number]:
            if (same := paired(child)) is not None:
                before = same
            node = tree.nodes[child]
            if node.name in ONCE or node.name in ONCE_IN.get(tree.name(number), ()):
                keys[child] = node.name
            elif tree.is_leaf(child):
                keys[child] = ("leaf", child, id(tree))
            elif node.label is not None:
                keys[child] = (node.name, node.label)
            else:
                keys[child] = (node.name, node.num, before)
        return [keys[child] for child in left]
