"""What was moved, told as the blocks that a person moves: as few of them as can be.

What is in both issues stands in runs: in each, block follows block as before. Where the order of runs is another, some are
kept and some were moved, so that the kept ones rise in both. Those with the most blocks are kept, a table or an article
being one block whatever it holds: of a table that was moved past two paragraphs it is the table that moved. Where that is
even, the longer text stays, and a table or a picture moved past it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from gazette_pub.merge.tree import Tree
from gazette_pub.words.records import dataclass

SET_APART = frozenset(("table", "figure"))
"""What is moved about in a text."""

Weight = tuple[int, int]
"""How many blocks, and how many letters of text."""


@dataclass
class Moves:
    """What was moved: leaves of the old issue, and the blocks of the new one that hold them, by the first of their leaves."""

    leaves: set[int] = field(default_factory=set)
    blocks: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Run:
    """Pairs from `start` up to `end`, in the order of the new issue; `rank`: where the first of them stood in the old."""

    start: int
    end: int
    rank: int


def moves(pairs: Sequence[tuple[int, int]], now: Tree) -> Moves:
    """What was moved of leaves that are in both issues: pairs of an old and a new one, in the order of the new."""
    ranks = {old: rank for rank, old in enumerate(sorted(old for old, _ in pairs))}
    runs = list(_runs([ranks[old] for old, _ in pairs]))
    found = Moves()
    if len(runs) < 2:
        return found
    spans = _Spans(now, [new for _, new in pairs])
    weights = [_weight(run, spans, now) for run in runs]
    kept = set(_heaviest_rising([run.rank for run in runs], weights))
    for place, run in enumerate(runs):
        if place not in kept:
            found.leaves.update(old for old, _ in pairs[run.start : run.end])
            found.blocks.update(spans.blocks(run.start, run.end))
    return found


def _runs(ranks: Sequence[int]) -> Iterator[_Run]:
    start = 0
    for at in range(1, len(ranks) + 1):
        if at == len(ranks) or ranks[at] != ranks[at - 1] + 1:
            yield _Run(start, at, ranks[start])
            start = at


class _Spans:
    """From which pair to which each block of the new issue goes."""

    def __init__(self, tree: Tree, leaves: Sequence[int]) -> None:
        self._tree, self.leaves = tree, leaves
        self._spans: dict[int, tuple[int, int]] = {}
        for place, leaf in enumerate(leaves):
            block = leaf
            while block >= 0:
                first = self._spans[block][0] if block in self._spans else place
                self._spans[block] = first, place
                block = tree.parents[block]

    def blocks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The largest blocks that pairs from `start` up to `end` make up, each behind the first leaf of it."""
        while start < end:
            block = self.leaves[start]
            while (above := self._tree.parents[block]) >= 0 and self._is_within(above, start, end):
                block = above
            yield self.leaves[start], block
            start = self._spans[block][1] + 1

    def _is_within(self, block: int, start: int, end: int) -> bool:
        first, last = self._spans[block]
        return start <= first and last < end


def _weight(run: _Run, spans: _Spans, now: Tree) -> Weight:
    blocks = [block for _, block in spans.blocks(run.start, run.end)]
    return len(blocks), sum(now.sizes[block] for block in blocks if now.name(block) not in SET_APART)


def _heaviest_rising(ranks: Sequence[int], weights: Sequence[Weight]) -> list[int]:
    """The places of what rises and weighs the most together: for each, the best before it that stood before it too, kept by a
    tree of the best up to each rank (P. Fenwick, A New Data Structure for Cumulative Frequency Tables, 1994)."""
    order = {rank: place for place, rank in enumerate(sorted(ranks), 1)}
    best: list[tuple[Weight, int]] = [((0, 0), -1)] * (len(ranks) + 1)
    before: list[int] = []
    top: tuple[Weight, int] = ((0, 0), -1)
    for place, rank in enumerate(ranks):
        (blocks, letters), last = _best_up_to(best, order[rank] - 1)
        before.append(last)
        here = (blocks + weights[place][0], letters + weights[place][1]), place
        _raise(best, order[rank], here)
        top = max(top, here, key=lambda each: each[0])
    chain, at = [], top[1]
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _best_up_to(best: Sequence[tuple[Weight, int]], at: int) -> tuple[Weight, int]:
    found: tuple[Weight, int] = ((0, 0), -1)
    while at > 0:
        found = max(found, best[at], key=lambda each: each[0])
        at -= at & -at
    return found


def _raise(best: list[tuple[Weight, int]], at: int, here: tuple[Weight, int]) -> None:
    while at < len(best):
        if best[at][0] < here[0]:
            best[at] = here
        at += at & -at
