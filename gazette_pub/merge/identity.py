"""What is the same in three issues: what both began from, mine, and theirs."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.model import Issue, Node
from gazette_pub.merge.alignment import Alignment, aligned
from gazette_pub.merge.tree import Tree

BASE, MINE, THEIRS = 0, 1, 2
SIDES = (BASE, MINE, THEIRS)


class Block:
    """One block of the merged issue, and what it is in each of the three: no number where it is not there, several where
    a paragraph is divided there."""

    __slots__ = ("numbers",)

    def __init__(self, side: int, number: int) -> None:
        self.numbers: list[tuple[int, ...]] = [(), (), ()]
        self.numbers[side] = (number,)

    def is_in(self, side: int) -> bool:
        return bool(self.numbers[side])


class Blocks:
    """All blocks of three issues, each once."""

    def __init__(self, base: Issue, mine: Issue, theirs: Issue) -> None:
        self.trees = Tree(base), Tree(mine), Tree(theirs)
        self.of = tuple([Block(side, number) for number in range(len(self.trees[side].nodes))] for side in SIDES)
        for side in (MINE, THEIRS):
            self._join(BASE, side, aligned(self.trees[BASE], self.trees[side]))
        self._join_what_both_put_in()

    def _join(self, one: int, other: int, found: Alignment) -> None:
        for old, new in found.new.items():
            self._unite(self.of[one][old], self.of[other][new])
        for part, whole in found.parts_of_old.items():
            self._unite(self.of[one][whole], self.of[one][part])
        for part, whole in found.parts_of_new.items():
            self._unite(self.of[other][whole], self.of[other][part])

    def _join_what_both_put_in(self) -> None:
        """What is in mine and in theirs and was not there before is one block where it says the same."""
        if not all(any(not block.is_in(BASE) for block in self.of[side]) for side in (MINE, THEIRS)):
            return
        found = aligned(self.trees[MINE], self.trees[THEIRS])
        for mine, theirs in found.new.items():
            blocks = self.of[MINE][mine], self.of[THEIRS][theirs]
            if not any(block.is_in(BASE) for block in blocks):
                self._unite(*blocks)

    def _unite(self, one: Block, other: Block) -> None:
        """Makes two blocks one."""
        if one is other:
            return
        for side in SIDES:
            one.numbers[side] = tuple(sorted(one.numbers[side] + other.numbers[side]))
            for number in other.numbers[side]:
                self.of[side][number] = one

    def nodes(self, block: Block, side: int) -> list[Node]:
        return [self.trees[side].nodes[number] for number in block.numbers[side]]

    def parent(self, block: Block, side: int) -> Block | None:
        """What it stands in on that side."""
        above = self.trees[side].parents[block.numbers[side][0]]
        return self.of[side][above] if above >= 0 else None

    def inside(self, block: Block, side: int) -> Iterator[Block]:
        """What stands in it on that side, in order, each once."""
        last = None
        for number in block.numbers[side]:
            for child in self.trees[side].children[number]:
                if (each := self.of[side][child]) is not last:
                    yield each
                last = each

    def all(self) -> Iterator[Block]:
        """Each block once, in the order of mine, then what only the others have."""
        seen: set[Block] = set()
        for side in (MINE, THEIRS, BASE):
            for block in self.of[side]:
                if block not in seen:
                    seen.add(block)
                    yield block
