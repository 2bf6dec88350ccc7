"""An element made another that prints the same: renamed, with what only the old one could say left out."""

from __future__ import annotations

from typing import cast

from lxml import etree

from gazette_pub.issue.model import KEPT_ELEMENT, XML_ID, XML_LANG, Node, tag

OF_ANY = frozenset({XML_ID, XML_LANG, "origin", "lines", "para", "page", "box"})
NUMBERED = frozenset({"label", "num"})
_KEPT = {"p": OF_ANY | NUMBERED}
"""The attributes that an element may keep."""

STAYS = frozenset(
    map(tag, "contents p list label names roster table figure attachlist quoted group pb adoption".split())
)
"""What of a head or a foot may stand in a text as it is."""


def renamed(node: Node, name: str) -> Node:
    """The element under another name. A number that this can't have is the beginning of its text."""
    kept = _KEPT.get(name, OF_ANY - {XML_ID})
    if (label := node.get("label")) and "label" not in kept:
        node.text = label + (node.text or "")
    node.tag = tag(name)
    for attribute in list(node.attrib):
        if attribute not in kept and not str(attribute).startswith("{"):
            del node.attrib[attribute]
    if KEPT_ELEMENT in node.attrib:  # it is no longer what it was in another's schema
        del node.attrib[KEPT_ELEMENT]
    if XML_ID not in kept and XML_ID in node.attrib:
        del node.attrib[XML_ID]
    _without_events(node)
    return node


def _without_events(node: Node) -> None:
    if node.name != "adoption":
        etree.strip_tags(node, tag("event"))


def as_plain(node: etree._Element) -> Node:
    """A part of a head or a foot as a part of the text: a paragraph, but for what may stand there as it is."""
    return cast(Node, node) if node.tag in STAYS else renamed(cast(Node, node), "p")
