"""Which blocks are there after two hands, what each stands in, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from gazette_pub.issue.model import Node
from gazette_pub.merge.attributes import PLACES, SAYS_ITS_TEXT, values_of
from gazette_pub.merge.identity import BASE, MINE, THEIRS, Block, Blocks
from gazette_pub.merge.passage import Passage
from gazette_pub.merge.tree import holds_blocks

FOUND_IN_TEXT = frozenset("date ref person organization event q mod".split())
"""What finish/ marks in a text: that it is marked otherwise is no change by hand."""

RANKS: dict[str, dict[str, int]] = {
    "issue": {"meta": 0, "front": 1, "colophon": 3},
    "document": {"meta": 0, "head": 1, "body": 2, "foot": 3},
    "figure": {"caption": 3, "credit": 4},
    "entry": {"name": 0, "office": 3},
    **{name: {"meta": 0, "heading": 1} for name in "section division article item group table".split()},
}
"""Where the schema has an order: what stands before what."""

OTHERS = {"issue": 2, "document": 4}
"""The rank of what is not named there; 2 elsewhere."""


class Placing:
    """What is there, and where. `taken_out` is told of each block that one side took out whole and the other, which it is
    given, changed something in."""

    def __init__(self, blocks: Blocks, taken_out: Callable[[Block, int], None]) -> None:
        self._blocks, self._taken_out = blocks, taken_out
        self.root = blocks.of[MINE][0]
        self._gone: set[Block] = set()
        self._gone_whole: set[Block] = set()
        self._drop(THEIRS, MINE)
        self._drop(MINE, THEIRS)
        self._drop_what_was_put_into_what_is_gone()
        self._above: dict[Block, Block] = {}
        self._place(MINE)
        self._place(THEIRS)
        self._untie()
        self._inside: dict[Block, list[Block]] = defaultdict(list)
        for block in blocks.all():
            if block in self._above:
                self._inside[self._above[block]].append(block)

    # what is there

    def _drop(self, side: int, other: int) -> None:
        """What that side took out is gone; but all of what I changed something in."""
        tree, of = self._blocks.trees[BASE], self._blocks.of[BASE]
        stays, changed = self._sums(side, other)
        whole: dict[int, bool] = {}
        for number, block in enumerate(of):
            if block.is_in(side):
                continue
            above = tree.parents[number]
            if above in whole:
                whole[number] = whole[above]
            elif not stays[number]:
                whole[number] = self._is_kept(block, changed[number], other)
            kept = whole.get(number, other == MINE and self._is_changed(block, other))
            if not kept or not block.is_in(other):
                self._gone.add(block)
                if number in whole:
                    self._gone_whole.add(block)

    def _is_kept(self, block: Block, changed: int, other: int) -> bool:
        """Whether what one side took out whole is kept, since I changed something in it."""
        if changed and block.is_in(other):
            self._taken_out(block, other)
            return other == MINE
        return False

    def _sums(self, side: int, other: int) -> tuple[list[int], list[int]]:
        """Of each block of the base: how many that stand in it the one side has, and how many the other changed or put in."""
        tree, of = self._blocks.trees[BASE], self._blocks.of[BASE]
        stays = [int(block.is_in(side)) for block in of]
        changed = [int(not block.is_in(side) and self._is_changed(block, other)) for block in of]
        for block in self._blocks.of[other]:
            above = self._blocks.parent(block, other)
            if not block.is_in(BASE) and not block.is_in(side) and above is not None and above.is_in(BASE):
                changed[above.numbers[BASE][0]] += 1
        for number in range(len(of) - 1, 0, -1):
            stays[tree.parents[number]] += stays[number]
            changed[tree.parents[number]] += changed[number]
        return stays, changed

    def _is_changed(self, block: Block, side: int) -> bool:
        """Whether that side has it otherwise than it was, in more than finish/ finds by itself."""
        if not block.is_in(side) or not block.is_in(BASE):
            return False
        was, now = ([essence(node) for node in self._blocks.nodes(block, each)] for each in (BASE, side))
        return was != now

    def _drop_what_was_put_into_what_is_gone(self) -> None:
        for block in self._blocks.of[THEIRS]:
            above = self._blocks.parent(block, THEIRS)
            only_theirs = not block.is_in(BASE) and not block.is_in(MINE)
            if only_theirs and above is not None and above in self._gone_whole:
                self._gone.add(block)
                self._gone_whole.add(block)

    # what it stands in

    def _place(self, side: int) -> None:
        """Says of each block of that side what it stands in, those that I have being placed first."""
        tree, last = self._blocks.trees[side], dict[int, Block]()
        for number, block in enumerate(self._blocks.of[side]):
            if block is self.root or block in self._gone:
                continue
            if block not in self._above:
                self._above[block] = self._stands_in(block, side, last.get(tree.parents[number]))
            last[tree.parents[number]] = block

    def _stands_in(self, block: Block, side: int, before: Block | None) -> Block:
        for each in self._sides(block, side):
            above = self._blocks.parent(block, each)
            if above is not None and above not in self._gone:
                return above
        if before is not None:
            return self._above[before]
        above = self._blocks.parent(block, side)
        while above is not None and above in self._gone:
            above = self._blocks.parent(above, side)
        return above or self.root

    def _sides(self, block: Block, side: int) -> Sequence[int]:
        """Whose word on where it stands counts, and then whose: theirs where I have not moved it."""
        if block.is_in(BASE) and block.is_in(MINE) and block.is_in(THEIRS):
            stayed = self._blocks.parent(block, MINE) is self._blocks.parent(block, BASE)
            return (THEIRS, MINE) if stayed else (MINE, THEIRS)
        return (side,)

    def _untie(self) -> None:
        """Where two hands put each of two blocks into the other, mine counts."""
        for side in (MINE, THEIRS):
            for block in self._tied():
                above = self._blocks.parent(block, side) if block.is_in(side) else None
                if above is not None and above not in self._gone:
                    self._above[block] = above
        for block in self._tied():
            self._above[block] = self.root

    def _tied(self) -> list[Block]:
        """The blocks above which the issue is never reached."""
        free, tied = {self.root}, list[Block]()
        for block in self._blocks.all():
            way: list[Block] = []
            each, seen = block, set[Block]()
            while each in self._above and each not in free and each not in seen:
                seen.add(each)
                way.append(each)
                each = self._above[each]
            if each in free:
                free.update(way)
            elif block in self._above:
                tied.append(block)
        return tied

    # in which order

    def inside(self, block: Block) -> list[Block]:
        """What stands in it, in order."""
        kids = set(self._inside[block])
        mine, theirs = ([e for e in self._on(block, side) if e in kids] for side in (MINE, THEIRS))
        first, second = (theirs, mine) if self._is_in_the_old_order(block, mine, theirs) else (mine, theirs)
        row = _woven(first, [second])
        homes = ([each for each in siblings if each in kids] for siblings in self._homes(block, set(row)))
        row = _woven(row, homes)
        name = self._name(block)
        return sorted(row, key=dict(_ranked(name, row, self._name)).__getitem__) if name in RANKS else row

    def _on(self, block: Block, side: int) -> Iterator[Block]:
        return self._blocks.inside(block, side) if block.is_in(side) else iter(())

    def _is_in_the_old_order(self, block: Block, mine: Sequence[Block], theirs: Sequence[Block]) -> bool:
        """Whether I left in their order those that were there before."""
        both = set(mine) & set(theirs)
        was = [each for each in self._on(block, BASE) if each in both]
        both &= set(was)
        return block.is_in(THEIRS) and was == [each for each in mine if each in both]

    def _homes(self, block: Block, placed: set[Block]) -> Iterator[list[Block]]:
        """The rows in which those stood that are put into this block from another."""
        seen: set[Block] = set()
        for each in self._inside[block]:
            if each in placed:
                continue
            side = MINE if each.is_in(MINE) else THEIRS
            home = self._blocks.parent(each, side)
            if home is not None and home not in seen:
                seen.add(home)
                yield list(self._blocks.inside(home, side))

    def _name(self, block: Block) -> str:
        side = next(side for side in (MINE, THEIRS) if block.is_in(side))
        return self._blocks.nodes(block, side)[0].name


def _woven(row: list[Block], others: Iterable[Iterable[Block]]) -> list[Block]:
    """The row, and in it what only the other rows have, each behind what it stands behind there."""
    there, woven = set(row), set(row)
    before: dict[Block, list[Block]] = defaultdict(list)
    behind: dict[Block, list[Block]] = defaultdict(list)
    left: list[Block] = []
    for other in others:
        waiting: list[Block] = []
        last: Block | None = None
        for each in other:
            if each in there:
                before[each] += waiting
                waiting, last = [], each
            elif each not in woven:
                woven.add(each)
                (waiting if last is None else behind[last]).append(each)
        left += waiting
    return [part for each in row for part in (*before[each], each, *behind[each])] + left


def _ranked(name: str, row: Sequence[Block], named: Callable[[Block], str]) -> Iterator[tuple[Block, int]]:
    """Each with its rank; a page end has that of what it stands behind."""
    rank = 0
    for each in row:
        if named(each) != "pb":
            rank = RANKS[name].get(named(each), OTHERS.get(name, 2))
        yield each, rank


def essence(node: Node) -> Hashable:
    """What a hand may have changed of a block itself: its name, what no program finds, its words and how they are set."""
    said = PLACES | SAYS_ITS_TEXT.get(node.name, frozenset())
    values = tuple(sorted((name, value) for name, value in values_of(node).items() if name not in said))
    if holds_blocks(node):
        return (node.tag, values)
    marks = (
        [(m.name, m.start, m.end) for m in Passage.of(node).marks if m.name not in FOUND_IN_TEXT] if len(node) else []
    )
    return (node.tag, values, node.text_content, tuple(marks))
