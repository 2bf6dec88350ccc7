"""Headings, of their own line and run in."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import HEADINGS_WITHOUT_EID, tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.inline import fill, insert, put
from gazette_pub.issue.model import Node
from gazette_pub.issue.model import tag as issue_tag

_LEAD = issue_tag("lead")
_HEADING_ENDS = frozenset("。．.：:；;，,！!？?")


def head(element: etree._Element, node: Node, at: Context) -> list[Node]:
    """Writes the heading of a node, if it has one, as that of the element; what is left to write under it."""
    nodes = list(node.children())
    if nodes and nodes[0].name == "heading":
        heading(element, nodes[0], at)
        return nodes[1:]
    if nodes and opens_its_section(nodes[0]):
        run_in(element, nodes[0], at)
        return nodes if has_rest(nodes[0]) else nodes[1:]
    return nodes


def heading(parent: etree._Element, node: Node, at: Context) -> etree._Element:
    """The heading of the element that `at` stands in."""
    element = _new_heading(parent, at)
    at.record(element, node)
    fill(element, node, at)
    return element


def opens_its_section(p: Node) -> bool:
    """Whether it is the paragraph that a section without a heading begins with, and begins with the section's own."""
    above = p.above
    return above.name == "section" and p.label is None and next(above.children()) is p and begins_with_heading(p)


def begins_with_heading(p: Node) -> bool:
    """Whether a paragraph begins with a heading and runs on."""
    return p.name == "p" and not p.text and len(p) > 0 and p[0].tag == _LEAD


def run_in(element: etree._Element, p: Node, at: Context) -> None:
    """The heading that a paragraph begins with, and the mark that ends it. `class` says that they are one line."""
    lead = next(p.children())
    element.set("class", "runIn")
    title = _new_heading(element, at)
    at.record(title, p)
    fill(title, lead, at)
    put(title, (lead.tail or "")[: _end(lead)])


def has_rest(p: Node) -> bool:
    """Whether a paragraph has more than the heading that it begins with."""
    lead = next(p.children())
    return len(p) > 1 or bool((lead.tail or "")[_end(lead) :])


def rest(line: etree._Element, p: Node, at: Context) -> None:
    """What follows the heading that a paragraph begins with."""
    lead, *others = p.children()
    put(line, (lead.tail or "")[_end(lead) :])
    insert(line, others, at)


def _new_heading(parent: etree._Element, at: Context) -> etree._Element:
    no_eid = parent.tag in HEADINGS_WITHOUT_EID
    element = etree.SubElement(parent, tag("heading")) if no_eid else at.sole(parent, "heading")
    at.draft.pages.begin(element)
    return element


def _end(lead: Node) -> int:
    """How many of the characters after a heading end it."""
    return 1 if (lead.tail or "")[:1] in _HEADING_ENDS else 0
