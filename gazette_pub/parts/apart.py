"""An issue taken apart: each document as an issue of its own, and the frame that they stood in.

A part has its document as it was, word for word and id for id, with what stood between it and the next: the group heads
before it, the page ends behind it. It says of itself what the issue says (`meta`), and names the sources that its places
are in. The frame is the issue without documents: its `meta`, its first page, its colophon. Nothing is in two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import cast

from lxml import etree

from gazette_pub.issue.model import NAMESPACE, XML_LANG, Document, Issue, Node, new_issue, tag
from gazette_pub.issue.provenance import relies_on_the_first, sources_of, sums_named_in
from gazette_pub.parts.names import stem_for
from gazette_pub.words.records import dataclass

_BETWEEN = tuple(map(tag, ("category", "document", "pb")))
"""What of an issue is in its parts; the rest is in the frame."""


@dataclass(frozen=True)
class Part:
    """A document of an issue, as an issue of its own. `stem`: what its files are called, but for their endings."""

    stem: str
    issue: Issue

    @property
    def document(self) -> Document:
        return next(self.issue.documents)


def parts_of(issue: Issue) -> Iterator[Part]:
    """A part for each document that starts an item of the issue, in printed order. The issue stays as it is."""
    groups = groups_of(issue)
    meta = _Meta(issue)
    for number, nodes in enumerate(groups, 1):
        part = _like(issue)
        meta.put_into(part, nodes)
        part.extend(map(deepcopy, nodes))
        yield Part(stem_for(next(part.documents), number, len(groups)), part)


def frame_of(issue: Issue) -> Issue:
    """The issue without what is in its parts. The issue stays as it is."""
    apart = {node for nodes in groups_of(issue) for node in nodes}
    frame = _like(issue)
    for name, value in issue.items():
        frame.set(name, value)
    frame.extend(deepcopy(node) for node in issue.iterchildren(etree.Element) if node not in apart)
    return frame


def groups_of(issue: Issue) -> list[list[Node]]:
    """What stands between front and colophon, by the document that it goes with: a group head goes with the next one, a page
    end with the one before it, where no group head is between. Without a document there are none."""
    groups: list[list[Node]] = []
    waiting: list[Node] = []
    for node in _between(issue):
        if node.name == "document":
            groups.append([*waiting, node])
            waiting = []
        elif groups and node.name == "pb" and not waiting:
            groups[-1].append(node)
        else:
            waiting.append(node)
    if groups:
        groups[-1] += waiting
    return groups


def _between(issue: Issue) -> Iterator[Node]:
    """Up to the colophon: the page ends behind it are of its page."""
    for node in cast("Iterator[Node]", issue.iterchildren(*_BETWEEN, tag("colophon"))):
        if node.name == "colophon":
            return
        yield node


def _like(issue: Issue) -> Issue:
    """An issue in that language, with nothing in it."""
    prefixes = {prefix: name for prefix, name in issue.nsmap.items() if prefix is not None and name != NAMESPACE}
    return new_issue(issue.get(XML_LANG, "und"), **prefixes)


class _Meta:
    """What an issue says of itself, to be said by its parts: its fields, and of its sources those that a part is from."""

    def __init__(self, issue: Issue) -> None:
        fields = [field for meta in [*issue.children("meta")][:1] for field in meta.children()]
        self._fields = [field for field in fields if field.name != "source"]
        sources = sources_of(issue)
        self._first = sources[0].get("sha256", "") if sources else ""
        self._sources: dict[str, list[tuple[int, Node]]] = {}
        for place, source in enumerate(sources):
            self._sources.setdefault(source.get("sha256", ""), []).append((place, source))
        self._shared = self._sources.keys() - sums_named_in([issue]) - {self._first}

    def put_into(self, part: Issue, nodes: Sequence[Node]) -> None:
        """Gives a part of these nodes what the issue says. The sources that no place is known to be in, each part has."""
        wanted = (sums_named_in(nodes) & self._sources.keys()) | self._shared
        if not wanted or any(map(relies_on_the_first, nodes)):
            wanted.add(self._first)
        sources = sorted((each for sum_ in wanted for each in self._sources.get(sum_, [])), key=lambda each: each[0])
        part.add("meta").extend(map(deepcopy, [*self._fields, *(source for _, source in sources)]))
