"""The page marks of the source in the HTML: a place to go to for each page of the printed issue."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from lxml import etree

from gazette_pub.issue.model import XML_ID, Issue, Node


class PageMarks:
    """One `doc-pagebreak` for each page, standing where the page begins.

    The issue XML marks where a page ends. A reader of HTML is sent to where one begins (DPUB-ARIA 1.1,
    doc-pagebreak), so what stands at the end of page 11 is the mark of page 12. It is seen where that is printed; else it is
    a place to go to and nothing more.
    """

    def __init__(self, issue: Issue) -> None:
        numbers = [(str(int(pb.get("n", "0"))), "printed" in pb.attrib) for pb in issue.descendants("pb")]
        self._numbers = iter(numbers)
        self._taken = {str(node.get(XML_ID)) for node in issue.iter(etree.Element) if node.get(XML_ID)}
        ends_with_page = len(issue) > 0 and _last(issue).name == "pb"
        self._after_last = [] if ends_with_page or not numbers else [(str(int(numbers[-1][0]) + 1), False)]

    def next(self) -> etree._Element | None:
        """The mark of the page that begins here, or None after the last."""
        page = next(self._numbers, None) or (self._after_last.pop() if self._after_last else None)
        return None if page is None else self._mark(*page)

    def _mark(self, number: str, is_printed: bool) -> etree._Element:
        name = next(name for name in _names(number) if name not in self._taken)
        self._taken.add(name)
        mark = etree.Element("span", role="doc-pagebreak", id=name)
        mark.set("aria-label", number)
        if is_printed:
            mark.set("class", "printed")
        return mark


def _names(number: str) -> Iterator[str]:
    """page_12, and for another page of that number page_12_2, page_12_3."""
    yield f"page_{number}"
    for n in count(2):
        yield f"page_{number}_{n}"


def _last(node: Node) -> Node:
    """The element that is printed last: none stands after it, and no text either."""
    while len(node) and not node[-1].tail:
        last = node[-1]
        assert isinstance(last, Node)
        node = last
    return node
