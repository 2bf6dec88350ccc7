"""Two elements are the same where they have the same attributes, in whatever order, the same text and the same elements."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from lxml import etree

from gazette_pub.issue.model import Node


def canon(node: Node) -> Hashable:
    """What the element is."""
    return (node.tag, tuple(sorted(node.items())), canon_inside(node))


def canon_inside(node: Node) -> Hashable:
    """What it holds."""
    children = ((canon(cast(Node, child)), child.tail or "") for child in node.iterchildren(etree.Element))
    return (node.text or "", *children)
