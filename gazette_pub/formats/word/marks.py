"""Bookmarks: what finds an element of the issue again in the file, however it has been edited since.

`_p17`     surrounds the text of the issue's 17th printed element, in the order of `printed_elements`; its printed number
           stands before it. Word lists no bookmark whose name begins with a line.
`_n3`      surrounds the printed number of an element that is referred to by it, for a field to repeat (REF, §17.16.5.51).
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
from gazette_pub.issue.plain import printed_before
from gazette_pub.layout.labels import BEGINS_WITH_LINE


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
        self._documents = {str(document.id) for document in issue.all_documents}
        self._numbers = dict(_numbers(issue))
        self._pages: Counter[str] = Counter()
        self._ids = count(1)

    def printed(self) -> dict[int, Node]:
        """The printed element of each number."""
        return dict(enumerate(self._names, 1))

    def name(self, node: Node) -> str:
        """The bookmark of a printed element."""
        return self._names[node]

    def around(self, node: Node) -> str:
        """The bookmark of the printed element that this is, or stands in."""
        return next(self._names[each] for each in (node, *node.iterancestors()) if each in self._names)

    def target(self, href: str) -> str | None:
        """The bookmark that `#art_12` leads to: that of the element's first line. None when there is none."""
        return self._targets.get(href[1:]) if href.startswith("#") else None

    def document(self, href: str) -> str | None:
        """The bookmark that `#doc_2` leads to; None for what leads to no document of the issue."""
        return self.target(href) if href[1:] in self._documents else None

    def begin(self, parent: Element, node: Node) -> str:
        """Begins the bookmark of a printed element; gives the id to end it with."""
        return self._begin(parent, self.name(node))

    def number(self, ref: Node) -> tuple[str, str] | None:
        """The bookmark of the printed number that a reference ends with, and that; None where it says something else."""
        name, label = self._numbers.get(ref.get("href", "")[1:], ("", ""))
        return (name, label) if name and not len(ref) and (ref.text or "").endswith(label) else None

    def begin_number(self, parent: Element, node: Node) -> str | None:
        """Begins the bookmark of the printed number of an element, where it has one; gives the id to end it with."""
        name, _ = self._numbers.get(node.get(XML_ID, ""), ("", ""))
        return self._begin(parent, name) if name else None

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


def _numbers(issue: Issue) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each id with a bookmark of its own and the number that is printed there, of those that a reference ends with."""
    said: dict[str, set[str]] = {}
    for ref in issue.descendants("ref"):
        said.setdefault(ref.get("href", "")[1:], set()).add(ref.text_content)
    count_of = count(1)
    for node in issue.descendants(*BEGINS_WITH_LINE) if said else ():
        id, label = node.get(XML_ID, ""), printed_before(node)
        if id and label and any(text.endswith(label) for text in said.get(id, ())):
            yield id, (f"_n{next(count_of)}", label)


def _first_lines(issue: Issue, names: dict[Node, str]) -> Iterator[tuple[str, str]]:
    """Each id of the issue with the bookmark of the first line printed at or after it."""
    waiting: list[str] = []
    for node in issue.iter(etree.Element):
        if node.get(XML_ID):
            waiting.append(str(node.get(XML_ID)))
        if node in names:
            yield from ((id, names[node]) for id in waiting)
            waiting.clear()
