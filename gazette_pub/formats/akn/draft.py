"""What the parts of a gazette share while it is written, and where in it a part stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from lxml import etree

from gazette_pub.formats.akn.eids import EIds
from gazette_pub.formats.akn.iris import Work
from gazette_pub.formats.akn.pages import Pages
from gazette_pub.formats.akn.publication import place_of, publication_of
from gazette_pub.formats.akn.references import References
from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.issue.model import Issue, Node

NAMED = ("document", "section", "division", "article", "item", "p")
"""What may have an xml:id in the issue XML."""


class Draft:
    """One gazette in the making. `made` is the day that the file is made, as 2024-05-01."""

    def __init__(self, issue: Issue, made: str) -> None:
        self.issue = issue
        self.eids = EIds()
        self.pages = Pages(self.eids)
        self.references = References(self.eids, place_of(issue))
        self.published = publication_of(issue, self.references, made)
        self.ids = {node.id.strip() for node in issue.descendants(*NAMED) if node.id}
        self._targets: dict[str, str] = {}
        self._links: list[tuple[etree._Element, str]] = []
        self._works: Counter[str] = Counter()

    def distinct(self, work: Work) -> Work:
        """The work, with -2, -3 after its number if one before it in the issue has its IRI."""
        self._works[work.uri] += 1
        if self._works[work.uri] == 1:
            return work
        return self.distinct(replace(work, number=f"{work.number}-{self._works[work.uri]}"))

    def link(self, element: etree._Element, xml_id: str) -> None:
        """The element will point at what has this xml:id in the issue; `ids` says whether anything has."""
        self._links.append((element, xml_id))

    def target(self, xml_id: str, eid: str) -> None:
        """Links to this xml:id point at this eId: the first that is named for it."""
        self._targets.setdefault(xml_id, eid)

    def join_links(self) -> None:
        """Sets the href of every link. Call when the last part is written."""
        for element, xml_id in self._links:
            element.set("href", f"#{self._targets[xml_id]}")


_MAIN_BODY = tag("mainBody")
_HIERARCHY_TEXT = frozenset(map(tag, ("content", "intro", "wrapUp")))


@dataclass(frozen=True)
class Context:
    """Where an element stands (NC 5.4.1): `eid` is what the eIds of its children begin with.

    `document` is that of the document it is in, and `kind` the document's kind; `places` collects the source lines of
    the document's elements, as (eId, lines).
    """

    draft: Draft
    eid: str
    document: str
    kind: str
    places: list[tuple[str, str]]

    @classmethod
    def of_document(cls, draft: Draft, eid: str, kind: str) -> Context:
        return cls(draft, eid, eid, kind, [])

    def within(self, eid: str) -> Context:
        return replace(self, eid=eid)

    def inside(self, element: etree._Element) -> Context:
        """The context of what stands in this element."""
        return self.within(element.get("eId", ""))

    def part(self, parent: etree._Element, name: str) -> tuple[etree._Element, Context]:
        """A new preface, preamble or conclusions, and the context of what stands in it.

        In a `mainBody`, a container of that name: an attachment has none of the three for other people's editors, which
        would take the words PREFACE and PREAMBLE into its text.
        """
        if parent.tag != _MAIN_BODY:
            return etree.SubElement(parent, tag(name)), self.within(f"{self.eid}__{name}")
        container = self.element(parent, "container")
        container.set("name", name)
        return container, self.inside(container)

    def element(self, parent: etree._Element, name: str, num: str | None = None) -> etree._Element:
        """A new last child, with the eId of its number, or a counted one."""
        eids = self.draft.eids
        eid = eids.numbered(self.eid, name, num.strip()) if num else eids.counted(self.eid, name)
        return etree.SubElement(parent, tag(name), eId=eid)

    def sole(self, parent: etree._Element, name: str) -> etree._Element:
        """A new last child that there is but one of: content, intro, wrapUp, heading."""
        return etree.SubElement(parent, tag(name), eId=self.draft.eids.sole(self.eid, name))

    def holder(self, parent: etree._Element, name: str) -> etree._Element:
        """A new element for lines that belong together: in hierarchy, where no `container` may be, a `blockContainer`."""
        in_hierarchy = parent.tag in _HIERARCHY_TEXT
        element = self.element(parent, "blockContainer" if in_hierarchy else "container")
        element.set("class" if in_hierarchy else "name", name)
        return element

    def target(self, element: etree._Element, node: Node) -> None:
        """Links to this node of the issue point at this element."""
        if node.id:
            self.draft.target(node.id.strip(), element.get("eId", self.eid))

    def record(self, element: etree._Element, node: Node) -> None:
        """Remembers where this node of the issue went: for links to it, and for its source lines."""
        self.target(element, node)
        if lines := node.get("lines"):
            self.places.append((element.get("eId", self.eid), lines))

    def write_places(self, proprietary: etree._Element) -> None:
        """The source lines of every element, one `place` each."""
        for eid, lines in self.places:
            etree.SubElement(proprietary, own("place"), href=f"#{eid}", lines=lines)
