"""What stands in a line."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading import blocks
from gazette_pub.formats.akn.reading.kept import keep, keep_meta, say_element
from gazette_pub.formats.akn.reading.names import DEFAULTS, NATIVE
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import is_blank, read_in, trim
from gazette_pub.issue.model import Node, put_text


def fill(node: Node, element: etree._Element, reading: Reading) -> None:
    """All that the element holds, as the text of a line."""
    pour(node, element, reading)
    if element not in reading.preserved:
        trim(node)


def pour(node: Node, element: etree._Element, reading: Reading) -> None:
    """The same, its blanks at both ends too: inside a line they part words."""
    put_text(node, read_in(element, element.text, reading))
    for child in element.iterchildren(etree.Element):
        inside(node, child, reading)


def inside(target: Node, element: etree._Element, reading: Reading) -> None:
    """One element inside a line, and the text that follows it."""
    name = etree.QName(element).localname
    if name == "meta":
        _meta(target, element, reading)
        return
    node = _page_end(target, element) if name == "eop" and _is_empty(element) else None
    if node is None:
        node = _word(target, element, name)
    keep(element, node, reading)
    if node.name == "note":
        blocks.held(node, element, reading)
    elif node.name != "pb":
        pour(node, element, reading)
    _behind(target, element, reading)


def _behind(target: Node, element: etree._Element, reading: Reading) -> None:
    """The text that follows an element."""
    above = element.getparent()
    put_text(target, read_in(element if above is None else above, element.tail, reading))


def _meta(target: Node, element: etree._Element, reading: Reading) -> None:
    """Metadata: of a document that stands in the line, kept; anywhere else none may be, and it is no text."""
    if target.name == "span" and not len(target) and is_blank(target.text) and is_blank(element.tail):
        keep_meta(element.getparent(), target)
    else:
        _behind(target, element, reading)


def _word(target: Node, element: etree._Element, name: str) -> Node:
    """A span of the element's name, or what the issue has for it."""
    if (native := NATIVE.get(name)) is None:
        node = target.add("span", name=name)
        say_element(node, element, name)
    else:
        node = target.add(native)
        say_element(node, element, DEFAULTS[native])
    return node


def _is_empty(element: etree._Element) -> bool:
    """Whether it holds nothing, as the schema has it for what only marks a place."""
    return not len(element) and not element.text


def _page_end(target: Node, element: etree._Element) -> Node | None:
    """An eop with a number is the end of a page."""
    number = element.get("number", "")
    return target.add("pb", n=number) if number.isascii() and number.isdigit() and len(number) < 19 else None
