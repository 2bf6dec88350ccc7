"""Page ends that stood between two blocks, put back there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from gazette_pub.issue.model import Node


class End(NamedTuple):
    """A page end, the node of the line that it stands in, and how many elements further out it is behind or before it."""

    page: Node
    line: Node
    out: int
    before: bool


class Pages:
    """The page ends of a file that are still to be put in their places: once all around them is read."""

    def __init__(self) -> None:
        self._waiting: list[End] = []
        self._put: set[Node] = set()

    def wait(self, page: Node, line: Node, said: Mapping[str, str]) -> bool:
        """Keeps a page end that stands further out than in its line; whether it does."""
        before = count(said, "ahead")
        out = before or count(said, "behind")
        if out:
            self._waiting.append(End(page, line, out, bool(before)))
        return bool(out)

    def put(self) -> None:
        """Puts each into its place."""
        for end in self._waiting:
            around = _further_out(end.line, end.out - 1)
            if around.getparent() is None:
                around.append(end.page)
            elif end.before:
                around.addprevious(end.page)
            else:
                self._behind(around, end.page)
            self._put.add(end.page)
        self._waiting.clear()

    def _behind(self, node: Node, page: Node) -> None:
        """Behind the node, and behind the pages that were put there before."""
        while (after := node.getnext()) is not None and after in self._put:
            node = after
        node.addnext(page)


def count(said: Mapping[str, str], name: str) -> int:
    """The number that a record says; 0 for none."""
    value = said.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 0


def _further_out(node: Node, steps: int) -> Node:
    """The element so many steps further out; never the root, which nothing stands behind."""
    for _ in range(steps):
        above = node.getparent()
        if above is None or above.getparent() is None:
            break
        node = cast(Node, above)
    return node
