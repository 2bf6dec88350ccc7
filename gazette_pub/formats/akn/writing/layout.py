"""The file as bytes: one line for each element that holds elements only, and nothing added inside a line of text."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag

_TEXT = frozenset(map(tag, "p num heading block".split()))


def serialise(root: etree._Element) -> bytes:
    """UTF-8, indented by one space a level."""
    if _holds_elements(root):
        _indent(root, "\n ")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _indent(element: etree._Element, margin: str) -> None:
    """Each of its elements, and of theirs, begins a line; most are lines themselves, and are not gone into."""
    element.text = margin
    for child in element:
        if _holds_elements(child):
            _indent(child, margin + " ")
        child.tail = margin
    element[-1].tail = margin[:-1]


def _holds_elements(element: etree._Element) -> bool:
    return len(element) > 0 and element.tag not in _TEXT
