"""An issue as rows: its blocks in printed order, those that carry text and those that hold others."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from lxml import etree

from gazette_pub.issue.model import NAMESPACE, Issue, Node, is_structure

OURS = f"{{{NAMESPACE}}}"


class Tree:
    """The blocks of an issue, each by its number in printed order: 0 is the issue itself.

    `places`: where among its parent's children each stands.
    `leaves`: those that carry text, or stand by themselves (a page end, what is kept of another schema).
    """

    def __init__(self, issue: Issue) -> None:
        self.nodes: list[Node] = []
        self.parents: list[int] = []
        self.children: list[list[int]] = []
        self.places: list[int] = []
        self.leaves: list[int] = []
        self._take(issue)
        self.said = {leaf: said_by(self.nodes[leaf]) for leaf in self.leaves}
        self.sizes = [0] * len(self.nodes)
        for number in range(len(self.nodes) - 1, 0, -1):
            self.sizes[number] += 1 + len(str(self.said[number][-1] if number in self.said else ""))
            self.sizes[self.parents[number]] += self.sizes[number]

    def _take(self, issue: Issue) -> None:
        waiting: list[tuple[Node, int]] = [(issue, -1)]
        while waiting:
            node, above = waiting.pop()
            number = len(self.nodes)
            self.nodes.append(node)
            self.parents.append(above)
            self.children.append([])
            self.places.append(len(self.children[above]) if above >= 0 else 0)
            if above >= 0:
                self.children[above].append(number)
            if holds_blocks(node):
                waiting += [(cast(Node, child), number) for child in node.iterchildren(etree.Element, reversed=True)]
            else:
                self.leaves.append(number)

    def is_leaf(self, number: int) -> bool:
        return number in self.said

    def name(self, number: int) -> str:
        return self.nodes[number].name


def holds_blocks(node: Node) -> bool:
    """Whether what stands in it are blocks; else it carries text, or is looked at as a whole."""
    return str(node.tag).startswith(OURS) and is_structure(node)


def said_by(node: Node) -> tuple[Hashable, ...]:
    """What a leaf says: its words, and what is printed before them; of a page end its number. What `meta` says is no print."""
    if node.name == "pb":
        return ("pb", node.get("n"))
    if not str(node.tag).startswith(OURS):
        return ("kept", etree.tostring(node, method="c14n", with_tail=False))
    if node.name == "source":
        return ("source", node.get("name"), node.get("media"))
    if node.above.name == "meta":
        return ("meta", node.name, node.words)
    return (node.label, node.words)
