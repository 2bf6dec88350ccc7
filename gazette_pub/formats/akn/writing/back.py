"""What stands after the text of a document: `conclusions`."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from gazette_pub.formats.akn.vocabulary import FOOT, tag
from gazette_pub.formats.akn.writing.blocks import close, flat
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.inline import fill, new_line
from gazette_pub.issue.model import Node
from gazette_pub.words.days import full_date


def back(document: etree._Element, nodes: Sequence[Node], at: Context) -> None:
    """The conclusions, if there is something for them."""
    with at.part(document, "conclusions") as (part, inside):
        for node in nodes:
            if node.name in FOOT:
                _line(part, node, inside)
            else:
                flat(part, [node], inside)
        if nodes:
            close(part, nodes[0].above, inside)


def _line(parent: etree._Element, node: Node, at: Context) -> None:
    name, holder = FOOT[node.name]
    p = new_line(parent, node, at, name)
    fill(_held(p, holder, full_date(node.get("when"))), node, at)
    at.record(p, node)


def _held(p: etree._Element, holder: str | None, day: str | None) -> etree._Element:
    """Where the text of a line goes. A `docDate` needs a full date; without one the line is all there is."""
    if holder is None or (holder == "docDate" and day is None):
        return p
    element = etree.SubElement(p, tag(holder))
    if day is not None and holder == "docDate":
        element.set("date", day)
    return element
