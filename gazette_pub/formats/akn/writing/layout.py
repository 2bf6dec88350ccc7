"""The file as bytes: one line for each element that holds elements only, and nothing added inside a line of text."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag

_TEXT = frozenset(map(tag, "p num heading block".split()))


def serialise(root: etree._Element) -> bytes:
    """UTF-8, indented by one space a level."""
    _indent(root, "\n ")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _indent(element: etree._Element, margin: str) -> None:
    if element.tag in _TEXT or not len(element):
        return
    element.text = margin
    for child in element:
        _indent(child, margin + " ")
        child.tail = margin
    element[-1].tail = margin[:-1]
