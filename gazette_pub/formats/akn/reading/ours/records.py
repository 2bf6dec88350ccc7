"""The records of one document: what its metadata says of its nodes (`writing/records.py` tells how)."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from gazette_pub.formats.akn.native import NODES, attributes_of, laws_changed, name_of
from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.formats.akn.writing.records import NAMES
from gazette_pub.issue.model import XML_LANG, Node

Said = Mapping[str, str]

_NOTHING: Said = {}
_PLACE, _PROPRIETARY, _REFERENCES = own("place"), tag("proprietary"), tag("references")
_OF_THE_RECORD = frozenset("href is without behind ahead language depth fields".split())
_IN_THE_ISSUE = {said: name for name, said in NAMES.items()}


class Records:
    """What the `meta` of a document says: of the nodes by eId, of its parts by name, and what its references show."""

    def __init__(self, meta: etree._Element | None) -> None:
        self.parts: dict[str, Said] = {}
        self._nodes: dict[str, Said] = {}
        self._beside: dict[tuple[str, str], Said] = {}
        self._shown: dict[str, str] = {}
        self._laws = laws_changed(meta)
        if meta is not None:
            self._read(meta)

    def _read(self, meta: etree._Element) -> None:
        for entry in meta.iterchildren(_REFERENCES):
            self._shown.update((f"#{each.get('eId')}", each.get("showAs", "")) for each in entry)
        for proprietary in meta.iterchildren(_PROPRIETARY):
            for place in proprietary.iterchildren(_PLACE):
                self._keep({str(name): str(value) for name, value in place.items()})

    def _keep(self, said: Said) -> None:
        href, name = said.get("href"), said.get("is", "")
        if href is None:
            self.parts.setdefault(name, said)
        elif name in ("list", "heading"):
            self._beside.setdefault((name, href[1:]), said)
        else:
            self._nodes.setdefault(href[1:], said)

    def shown(self, pointer: str) -> str:
        """What the entry shows that this points at."""
        return self._shown.get(pointer, "")

    def state(self, node: Node | None, mod: etree._Element) -> None:
        """Gives the node that says what this modification does the law that it changes, unless its record knows better."""
        if node is not None and "law" not in node.attrib and (law := self._laws.get(mod.get("eId", ""))) is not None:
            node.set("law", law)

    def part(self, name: str) -> Said:
        """What is said of the document, or of its head, body or foot."""
        return self.parts.get(name, _NOTHING)

    def of(self, element: etree._Element) -> Said:
        """What is said of what this element is."""
        eid = element.get("eId")
        return self._nodes.get(eid, _NOTHING) if eid is not None else _NOTHING

    def beside(self, name: str, element: etree._Element) -> Said | None:
        """What is said of a list that begins with this item, or of a heading that has no eId; None for nothing."""
        return self._beside.get((name, element.get("eId", "")))

    def name(self, element: etree._Element) -> str:
        """The element of the issue XML that this is, by its record or by itself."""
        said = self.of(element).get("is")
        return said if said in NODES else name_of(element)

    def describe(self, node: Node, element: etree._Element, said: Said | None = None) -> Node:
        """Gives the node the attributes that the element says by itself and that its record says."""
        said = self.of(element) if said is None else said
        without = said.get("without", "").split()
        for name, value in attributes_of(element, node.name, self.shown).items():
            if name not in without:
                node.set(_IN_THE_ISSUE.get(name, name), value)
        set_said(node, said)
        if (language := element.get(XML_LANG)) is not None:
            node.set(XML_LANG, language)
        return node


def set_said(node: Node, said: Said) -> Node:
    """Gives the node the attributes that a record says."""
    for name, value in said.items():
        if name not in _OF_THE_RECORD:
            node.set(_IN_THE_ISSUE.get(name, name), value)
    return node
