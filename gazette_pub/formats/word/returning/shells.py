"""The outline of a text laid flat, changed, and put together again: what a heading heads follows from where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.model import Node
from gazette_pub.words.records import dataclass

SHELLS = frozenset({"section", "division"})
"""What a heading heads."""


@dataclass
class Entry:
    """A block, or a shell (level from 1) that is empty but for its heading. `ends`: a block stands behind what the headings of
    this level and those below it head, and in none of that; 0 where it goes on."""

    node: Node
    level: int = 0
    ends: int = 0

    @property
    def is_shell(self) -> bool:
        return self.level > 0


class Outline:
    """What stands in a body, or in what else holds sections, in one row."""

    def __init__(self, holder: Node) -> None:
        self.holder = holder
        self.entries = list(_entries(holder))

    @classmethod
    def around(cls, node: Node) -> Outline:
        """The outline that a block or a heading is in."""
        return cls(holder_of(node))

    def place_of(self, node: Node) -> int:
        """The place of a block, or of the shell that a heading heads."""
        within = {node, *node.iterancestors()}
        found = (at for at in reversed(range(len(self.entries))) if self.entries[at].node in within)
        return next(found, len(self.entries) - 1)

    def level_before(self, at: int) -> int:
        """The level of the last shell at or before this place; 0 where none is."""
        return next((entry.level for entry in reversed(self.entries[: at + 1]) if entry.is_shell), 0)

    def put(self, at: int, *entries: Entry) -> None:
        """Puts entries behind this place."""
        self.entries[at + 1 : at + 1] = entries

    def build(self) -> None:
        """Puts all together again."""
        for entry in self.entries:
            if (above := entry.node.getparent()) is not None:
                above.remove(entry.node)
        stack: list[Entry] = []
        for entry in self.entries:
            if ended := entry.level or entry.ends:
                while stack and stack[-1].level >= ended:
                    stack.pop()
            (stack[-1].node if stack else self.holder).append(entry.node)
            if entry.is_shell:
                stack.append(entry)
                if entry.node.name == "section":
                    depth = sum(1 for each in stack if each.node.name == "section")
                    entry.node.set("level", str(depth))


def holder_of(node: Node) -> Node:
    """What holds the outline that a node is in: the nearest element above its sections and divisions."""
    above = node
    while above.name not in _HOLDERS:
        above = above.above
    return above


_HOLDERS = frozenset("body quoted document head foot front colophon issue".split())


def _entries(holder: Node) -> Iterator[Entry]:
    waiting: list[tuple[list[Node], int]] = [(list(holder.children()), 1)]
    ended = 0
    while waiting:
        nodes, level = waiting[-1]
        if not nodes:
            waiting.pop()
            ended = level - 1
            continue
        node = nodes.pop(0)
        if node.name in SHELLS:
            yield Entry(node, level)
            waiting.append(([child for child in node.children() if child.name != "heading"], level + 1))
        else:
            yield Entry(node, ends=ended)
        ended = 0
