"""The red head of organs that issue together: a line a name, all as wide as the longest, and 文件 beside them."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.issue.model import Node
from gazette_pub.layout.joint import WORD, Joint
from gazette_pub.words.pattern import Expression, Pattern

Element = etree._Element

Line = Callable[[Element], Element]
"""Puts the element of a line into another."""


def put_joined(joint: Joint, node: Node, target: Element, line: Line) -> None:
    """Puts what one element prints of such a head behind what those above it did."""
    if node is joint.first:
        head = etree.SubElement(target, "div", {"class": "redhead"})
        etree.SubElement(head, "div", {"class": "joint", "style": f"--cells: {joint.cells}"})
    printed = line(target[-1][0])
    for part in filter(None, _PARTS.split(node.text or "")):
        kind = "blank" if part.isspace() else "word" if part == WORD else "organ"
        etree.SubElement(printed, "span", {"class": kind}).text = part


_PARTS = Pattern(Expression(rf"(\s+|{WORD}$)"), ("甲局　乙局", "甲局文件"), ("甲局",), "search")
"""What stands between names, and behind the last."""
