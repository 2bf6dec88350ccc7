"""What the parts of a gazette share while it is read back."""

from __future__ import annotations

from dataclasses import field
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.reading.ours.pages import Pages
from gazette_pub.formats.akn.reading.ours.records import Records
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.issue.model import NAMESPACE, XML_ID, Node
from gazette_pub.issue.model import tag as issue_tag
from gazette_pub.words.records import dataclass


@dataclass
class Whole:
    """Of the whole file: the pages that end outside of their lines, what can be cited, and what cites it."""

    reading: Reading
    pages: Pages = field(default_factory=Pages)
    ids: dict[str, str] = field(default_factory=dict)
    citing: list[Node] = field(default_factory=list)

    def join_links(self) -> None:
        """Whatever cites an element or a work of this file cites what it is in the issue."""
        for node in self.citing:
            if (name := self.ids.get(node.get("href", ""))) is not None:
                node.set("href", f"#{name}")


@dataclass
class Scope:
    """Of one document: its records; the eId that it stands under, and the IRI of its work, by which others cite its parts.

    `run_in` is the paragraph whose heading was read last, and goes on in a line of its own. `lists` are those that
    were made of items side by side, and take the next one; `titled` is a table whose heading stands before it,
    `new_text` what the line quotes that is being read, and is to stand behind it.
    """

    whole: Whole
    records: Records
    eid: str = ""
    this: str = ""
    run_in: Node | None = None
    titled: Node | None = None
    new_text: list[Node] = field(default_factory=list)
    lists: set[Node] = field(default_factory=set)

    def made(self, node: Node, element: etree._Element) -> Node:
        """A node with all its attributes, which others may cite by now."""
        self.records.describe(node, element)
        self.name(node, element.get("eId", ""))
        return node

    def name(self, node: Node, eid: str) -> None:
        """Others may cite this node by its eId, or by the IRI of its work and what of the eId is its own."""
        if (xml_id := node.get(XML_ID)) is None:
            return
        self.whole.ids.setdefault(f"#{eid}", xml_id)
        if self.this:
            portion = eid.removeprefix(self.eid).removeprefix("__")
            self.whole.ids.setdefault(f"{self.this}~{portion}", xml_id)


def loose(beside: Node, name: str) -> Node:
    """A new element of the issue, in no place yet."""
    return cast(Node, beside.makeelement(issue_tag(name), nsmap=cast("dict[str, str]", {None: NAMESPACE})))
