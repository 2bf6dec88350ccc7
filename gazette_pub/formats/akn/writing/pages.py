"""Where the printed pages end: `eop`, which only stands inside a line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import Node

if TYPE_CHECKING:
    from gazette_pub.formats.akn.writing.draft import Context


class Pages:
    """Keeps the line that text was last put in, and the node of the issue that it is.

    A page that ends between two blocks ends behind that line, when the line stands in the element that the page ends
    in; else at the start of the next line. How much further out the page ended is recorded. None is lost: whatever
    holds a page end has a line.
    """

    def __init__(self) -> None:
        self._line: etree._Element | None = None
        self._node: Node | None = None
        self._at: Context | None = None
        self._waiting: list[Node] = []

    def begin(self, line: etree._Element, node: Node, at: Context) -> None:
        """A new line, with nothing in it yet."""
        self._line, self._node, self._at = line, node, at
        for page in self._waiting:
            self.end(line, page, at, ahead=steps(node, page.above) or 0)
        self._waiting.clear()

    def go_on(self, node: Node) -> None:
        """What comes next in this line belongs to another node."""
        self._node = node

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """What is written while this lasts stands inside a line; the pages after it end behind that line."""
        kept = self._line, self._node, self._at
        self._line = self._node = self._at = None
        yield
        self._line, self._node, self._at = kept

    def end(self, line: etree._Element, page: Node, at: Context, behind: int = 0, ahead: int = 0) -> None:
        """The page ends here, after what this line holds so far."""
        eid = at.draft.eids.counted("", "eop")
        element = etree.SubElement(line, tag("eop"), eId=eid, number=page.get("n", "").strip())
        outside = {name: str(count) for name, count in (("behind", behind), ("ahead", ahead)) if count}
        at.record(element, page, outside)

    def end_here(self, page: Node) -> None:
        """The page ends between two blocks."""
        out = steps(self._node, page.above)
        if self._line is None or self._at is None or out is None:
            self._waiting.append(page)
        else:
            self.end(self._line, page, self._at, behind=out)

    def left_in(self, node: Node) -> bool:
        """Whether pages that end in this node still wait for a line in it."""
        return any(page.above is node for page in self._waiting)


def steps(node: Node | None, above: Node) -> int | None:
    """How many elements further out this one stands; None where it doesn't hold the node."""
    count = 0
    while node is not None and node is not above:
        node, count = node.getparent(), count + 1  # type: ignore[assignment]
    return None if node is None else count
