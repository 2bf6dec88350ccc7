"""The merged issue, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import cast

from gazette_pub.issue.model import NAMESPACE, XML_ID, Issue, Node, local_name, new_issue, tag
from gazette_pub.merge.attributes import PLACES, merged_values, set_values, values_of
from gazette_pub.merge.canon import canon, canon_inside
from gazette_pub.merge.identity import BASE, MINE, SIDES, THEIRS, Block, Blocks
from gazette_pub.merge.passage import Passage
from gazette_pub.merge.placing import Placing
from gazette_pub.merge.pointers import give_ids_once
from gazette_pub.merge.refresh import refresh_leaf
from gazette_pub.merge.texts import Dispute, merged_text
from gazette_pub.merge.tree import holds_blocks

NEVER_EMPTY = frozenset("list names roster row table contents head foot front colophon quoted".split())
"""What goes with the last of what it held."""

Disputed = Callable[[Block, Dispute], None]


def _sources(blocks: Blocks, side: int) -> list[str | None]:
    """The sums of the files that an issue was read from: its places are in these, and in no other."""
    return [node.get("sha256") for node in blocks.trees[side].nodes[0].iter(tag("source"))]


class Writing:
    """Writes the blocks that are there into one issue. `disputed` is told what both sides changed, each in another way."""

    def __init__(self, blocks: Blocks, placing: Placing, disputed: Disputed) -> None:
        self._blocks, self._placing, self._disputed = blocks, placing, disputed
        self.elements: dict[Block, Node] = {}
        self._wanted: list[tuple[int, Node, str]] = []
        self._is_read_anew = _sources(blocks, BASE) != _sources(blocks, THEIRS)

    def issue(self) -> Issue:
        root = self._placing.root
        mine = self._blocks.nodes(root, MINE)[0]
        prefixes = {prefix: name for prefix, name in mine.nsmap.items() if prefix is not None and name != NAMESPACE}
        issue = new_issue("zh-Hans", **prefixes)
        set_values(issue, self._values(root, "issue"))
        self.elements[root] = issue
        self._fill(root, issue)
        give_ids_once(self._wanted)
        return issue

    def _fill(self, block: Block, element: Node) -> None:
        for each in self._placing.inside(block):
            self._write(each, element)

    def _write(self, block: Block, above: Node) -> None:
        side = self._shaped_by(block)
        first = self._blocks.nodes(block, side)[0]
        if not holds_blocks(first):
            self._write_leaf(block, side, above)
            return
        element = self._opened(block, first, above)
        self._fill(block, element)
        if element.name in NEVER_EMPTY and not len(element):
            above.remove(element)

    def _shaped_by(self, block: Block) -> int:
        """Whose word counts on whether it holds blocks or text: theirs where I left it as it was."""
        there = [side for side in (MINE, THEIRS) if block.is_in(side)]
        shapes = {side: holds_blocks(self._blocks.nodes(block, side)[0]) for side in SIDES if block.is_in(side)}
        if len(there) == 2 and shapes[MINE] != shapes[THEIRS] and shapes.get(BASE) == shapes[MINE]:
            return THEIRS
        return there[0]

    def _opened(self, block: Block, first: Node, above: Node) -> Node:
        """A new element for the block, without what it holds."""
        name = self._tag(block, first)
        element = cast(Node, above.makeelement(name, nsmap=cast("dict[str, str]", first.nsmap)))
        above.append(element)
        like = self._first(block, THEIRS)
        for key, value in (first if like is None else like).items():
            element.set(key, value)  # in the order in which they were written
        set_values(element, self._values(block, local_name(name)))
        self._register(block, element)
        return element

    def _register(self, block: Block, element: Node) -> None:
        self.elements[block] = element
        was, mine, theirs = (self._first(block, side) for side in SIDES)
        own, before, new = (node.id if node is not None else None for node in (mine, was, theirs))
        if own is not None and own != before and was is not None:
            self._wanted.append((0, element, own))
        elif theirs is not None and mine is not None and was is None:
            self._want(1, element, new or own)
        elif theirs is not None:
            self._want(1, element, new)
        else:
            self._want(2, element, self._renamed(block, own))

    def _renamed(self, block: Block, name: str | None) -> str | None:
        """The id of what only I have: made of that of its document, it is made of what theirs calls that now."""
        around: Block | None = block
        while around is not None and self._blocks.nodes(around, MINE)[0].name != "document":
            around = self._blocks.parent(around, MINE)
        if name is None or around is None or around is block or not around.is_in(THEIRS):
            return name
        mine, theirs = (self._blocks.nodes(around, side)[0].id for side in (MINE, THEIRS))
        return f"{theirs}{name.removeprefix(str(mine))}" if name.startswith(f"{mine}__") else name

    def _want(self, weight: int, element: Node, name: str | None) -> None:
        if name is not None:
            self._wanted.append((weight, element, name))
        elif XML_ID in element.attrib:
            del element.attrib[XML_ID]

    def _first(self, block: Block, side: int) -> Node | None:
        return self._blocks.nodes(block, side)[0] if block.is_in(side) else None

    def _tag(self, block: Block, first: Node) -> str:
        was, mine, theirs = (
            (node.tag if node is not None else None) for node in (self._first(block, s) for s in SIDES)
        )
        tag = theirs if mine in (None, was) and theirs is not None else mine
        return str(tag if tag is not None else first.tag)

    def _values(self, block: Block, name: str) -> dict[str, str]:
        was, mine, theirs = (values_of(self._first(block, side)) for side in SIDES)
        if not block.is_in(THEIRS):
            return {key: value for key, value in mine.items() if not self._is_read_anew or key not in PLACES}
        if not block.is_in(MINE):
            return theirs
        values, disputed = merged_values(name, was, mine, theirs)
        for each in disputed:
            self._disputed(block, Dispute(*(f"{each}={v.get(each, '')}" for v in (was, mine, theirs))))
        return values

    # leaves

    def _write_leaf(self, block: Block, side: int, above: Node) -> None:
        nodes = [self._blocks.nodes(block, each) for each in SIDES]
        whose = self._whose(block, side, nodes)
        if whose is not None:
            self._copy(block, nodes[whose], above)
        else:
            self._merge(block, nodes, above)

    def _whose(self, block: Block, side: int, nodes: Sequence[Sequence[Node]]) -> int | None:
        """Whose text it has, where only one of both changed it."""
        was, mine, theirs = ([canon_inside(node) for node in each[:1]] + list(map(canon, each[1:])) for each in nodes)
        if not nodes[MINE] or not nodes[THEIRS]:
            return side
        if any(holds_blocks(node) for each in nodes for node in each):
            return side
        if mine in (was, theirs):
            return THEIRS
        if theirs == was:
            return MINE
        return None

    def _copy(self, block: Block, leaves: Sequence[Node], above: Node) -> None:
        for number, leaf in enumerate(leaves):
            copy = deepcopy(leaf)
            copy.tail = None
            above.append(copy)
            if number:
                self._want(2, copy, copy.id)
                continue
            copy.tag = self._tag(block, leaf)
            set_values(copy, self._values(block, copy.name))
            self._register(block, copy)

    def _merge(self, block: Block, nodes: Sequence[Sequence[Node]], above: Node) -> None:
        """A text that both changed."""
        if not str(nodes[MINE][0].tag).startswith(f"{{{NAMESPACE}}}"):
            self._disputed(block, Dispute(*("".join(n.text_content for n in each) for each in nodes)))
            self._copy(block, nodes[MINE], above)
            return
        texts, disputes = merged_text(*nodes)
        for dispute in disputes:
            self._disputed(block, dispute)
        for leaf, passage in texts:
            self._piece(block, leaf, passage, nodes, above)

    def _piece(
        self, block: Block, leaf: Node | None, passage: Passage, nodes: Sequence[Sequence[Node]], above: Node
    ) -> None:
        if leaf is None:
            element = self._opened(block, nodes[MINE][0], above)
        else:
            element = cast(Node, above.makeelement(leaf.tag, nsmap=cast("dict[str, str]", leaf.nsmap)))
            above.append(element)
            set_values(element, values_of(leaf))
            self._want(2, element, leaf.id)
        passage.put_into(element)
        for was in nodes[BASE][:1]:
            refresh_leaf(was, element)
