"""Headings, of their own line and run in."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.native import HEADING_ENDS, RUN_IN
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.inline import fill, insert, insert_whole, stating
from gazette_pub.issue.model import Node, put_text
from gazette_pub.issue.model import tag as issue_tag

_LEAD = issue_tag("lead")


def head(element: etree._Element, node: Node, at: Context) -> list[Node]:
    """Writes the heading of a node, if it has one, as that of the element; what is left to write under it."""
    nodes = list(node.children())
    if nodes and nodes[0].name == "heading":
        heading(element, nodes[0], at)
        return nodes[1:]
    if nodes and opens_its_section(nodes[0]):
        at.record(run_in(element, nodes[0], at), nodes[0])
        return nodes if has_rest(nodes[0]) else nodes[1:]
    return nodes


def heading(parent: etree._Element, node: Node, at: Context) -> etree._Element:
    """The heading of the element that `at` stands in."""
    element = _new_heading(parent, node, at)
    fill(element, node, at)
    at.record(element, node)
    return element


def opens_its_section(p: Node) -> bool:
    """Whether it is the paragraph that a section without a heading begins with, and begins with the section's own."""
    above = p.above
    return above.name == "section" and p.label is None and next(above.children()) is p and begins_with_heading(p)


def begins_with_heading(p: Node) -> bool:
    """Whether a paragraph begins with a heading and runs on."""
    return p.name == "p" and not p.text and len(p) > 0 and p[0].tag == _LEAD


def run_in(element: etree._Element, p: Node, at: Context) -> etree._Element:
    """The heading that a paragraph begins with, and the mark that ends it. `class` says that they are one line."""
    lead = next(p.children())
    element.set("class", f"{element.get('class', '')} {RUN_IN}".strip())
    title = _new_heading(element, p, at)
    (insert_whole if _stands_out(lead) else fill)(title, lead, at)
    put_text(title, (lead.tail or "")[: _end(lead)])
    return title


def has_rest(p: Node) -> bool:
    """Whether a paragraph has more than the heading that it begins with."""
    lead = next(p.children())
    return len(p) > 1 or bool((lead.tail or "")[_end(lead) :])


def rest(line: etree._Element, p: Node, at: Context) -> None:
    """What follows the heading that a paragraph begins with, in a line that says that it goes on."""
    line.set("class", RUN_IN)
    lead, *others = p.children()
    target, at = stating(line, p, at)
    put_text(target, (lead.tail or "")[_end(lead) :])
    insert(target, others, at)


def _new_heading(parent: etree._Element, node: Node, at: Context) -> etree._Element:
    element = at.sole(parent, "heading")
    at.draft.pages.begin(element, node, at)
    return element


def _stands_out(lead: Node) -> bool:
    """Whether the heading must be marked as such in its line: it has attributes of its own, or would be read to end
    before its last mark."""
    ends_with = lead[-1].tail if len(lead) else lead.text
    may_be_cut = not _end(lead) and (ends_with or "")[-1:] in HEADING_ENDS
    return bool(lead.attrib) or may_be_cut or lead.child("lead") is not None


def _end(lead: Node) -> int:
    """How many of the characters after a heading end it."""
    return 1 if lead.tail and lead.tail[0] in HEADING_ENDS else 0
