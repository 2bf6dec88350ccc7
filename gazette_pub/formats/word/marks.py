"""Bookmarks: what finds an element of the issue again in the file, however it has been edited since.

`_p17`     surrounds the text of the issue's 17th printed element, in the order of `printed_elements`; its printed number
           stands before it. Word lists no bookmark whose name begins with a line.
`page_12`  stands where page 12 of the printed issue ends, inside a word too. Word lists it: an editor can go to it.

They hold no text and move with it, and word processors keep them. What they point to is in the issue XML that the
file carries (`gazette_pub.formats.word.parts`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import count

from lxml import etree

from gazette_pub.formats.word.markup import Element, add
from gazette_pub.issue.model import TEXT_BEARING, XML_ID, Issue, Node, is_structure


def printed_elements(issue: Issue) -> Iterator[Node]:
    """The elements that are a paragraph each, in document order: titles, headings, paragraphs, names, cells."""
    for node in issue.descendants(*sorted(TEXT_BEARING)):
        if node.above.name != "meta" and is_structure(node.above) and not is_structure(node):
            yield node


class Marks:
    """The bookmarks of one file. Their ids count up; no name is given twice."""

    def __init__(self, issue: Issue) -> None:
        self._names = {node: f"_p{n}" for n, node in enumerate(printed_elements(issue), 1)}
        self._targets = dict(_first_lines(issue, self._names))
        self._pages: Counter[str] = Counter()
        self._ids = count(1)

    def name(self, node: Node) -> str:
        """The bookmark of a printed element."""
        return self._names[node]

    def target(self, href: str) -> str | None:
        """The bookmark that `#art_12` leads to: that of the element's first line. None when there is none."""
        return self._targets.get(href[1:]) if href.startswith("#") else None

    def begin(self, parent: Element, node: Node) -> str:
        """Begins the bookmark of a printed element; gives the id to end it with."""
        return self._begin(parent, self.name(node))

    def end(self, parent: Element, mark: str) -> None:
        add(parent, "bookmarkEnd", id=mark)

    def page(self, parent: Element, pb: Node) -> None:
        """Marks the end of a printed page at this place."""
        name = f"page_{int(pb.get('n', '0'))}"
        self._pages[name] += 1
        times = self._pages[name]
        self.end(parent, self._begin(parent, name if times == 1 else f"{name}_{times}"))

    def _begin(self, parent: Element, name: str) -> str:
        mark = str(next(self._ids))
        add(parent, "bookmarkStart", id=mark, name=name)
        return mark


def _first_lines(issue: Issue, names: dict[Node, str]) -> Iterator[tuple[str, str]]:
    """Each id of the issue with the bookmark of the first line printed at or after it."""
    waiting: list[str] = []
    for node in issue.iter(etree.Element):
        if node.get(XML_ID):
            waiting.append(str(node.get(XML_ID)))
        if node in names:
            yield from ((id, names[node]) for id in waiting)
            waiting.clear()
