"""The file as bytes: a line for each element between lines, and nothing added inside one."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.blocks import local
from gazette_pub.formats.akn.reading.names import INLINES, LINES

_TEXT = LINES | INLINES | {"li"}


def serialise(root: etree._Element) -> bytes:
    """UTF-8, indented by one space a level."""
    _indent(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _indent(root: etree._Element) -> None:
    waiting = [(root, "\n ")]
    while waiting:
        element, margin = waiting.pop()
        if len(element) and local(element) not in _TEXT and _holds_elements_only(element):
            element.text = margin
            for child in element:
                child.tail = margin
                waiting.append((child, margin + " "))
            element[-1].tail = margin[:-1]


def _holds_elements_only(element: etree._Element) -> bool:
    return not any(text and text.strip() for text in (element.text, *(child.tail for child in element)))
