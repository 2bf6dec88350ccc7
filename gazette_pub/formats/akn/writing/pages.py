"""Where the printed pages end: `eop`, which only stands inside a line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.formats.akn.writing.eids import EIds
from gazette_pub.issue.model import PLACE, Node

_KEPT = PLACE | {"printed", "head"}


class Pages:
    """Keeps the line that text was last put in. A page that ends between two blocks ends behind it.

    Page ends before any text wait for the first line and stand at its start. None is lost: each document has a line.
    """

    def __init__(self, eids: EIds) -> None:
        self._eids = eids
        self._line: etree._Element | None = None
        self._waiting: list[Node] = []

    def begin(self, line: etree._Element) -> None:
        """A new line, with nothing in it yet."""
        self._line = line
        for page in self._waiting:
            self.end(line, page)
        self._waiting.clear()

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """What is written while this lasts stands inside a line; the pages after it end behind that line."""
        line, self._line = self._line, None
        yield
        self._line = line

    def end(self, line: etree._Element, page: Node) -> etree._Element:
        """The page ends here, after what this line holds so far."""
        mark = etree.SubElement(line, tag("eop"), eId=self._eids.counted("", "eop"), number=page.get("n", "").strip())
        for name, value in page.items():
            if name in _KEPT:
                mark.set(own(name), value)
        return mark

    def end_here(self, page: Node) -> None:
        """The page ends between two blocks."""
        if self._line is None:
            self._waiting.append(page)
        else:
            self.end(self._line, page)
