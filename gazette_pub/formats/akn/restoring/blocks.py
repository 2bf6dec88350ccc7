"""What stands in a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from lxml import etree

from gazette_pub.formats.akn.reading.blocks import local
from gazette_pub.formats.akn.reading.figures import IMG
from gazette_pub.formats.akn.reading.file import HOLD_CHARACTERS
from gazette_pub.formats.akn.reading.names import HIERARCHY, OF_ANOTHER, RUN, STRUCTURES, TITLES, WRAPPERS
from gazette_pub.formats.akn.reading.numbered import MARKER
from gazette_pub.formats.akn.restoring import inline
from gazette_pub.formats.akn.restoring.kept import Kept, NoWayBack, element_of, kept_of, new
from gazette_pub.formats.akn.restoring.meta import put_meta
from gazette_pub.formats.akn.restoring.numbered import put_number
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.issue.model import Node, is_structure, put_text

FOLDS = frozenset({"num", MARKER, *WRAPPERS})
"""What is folded into the element that holds it."""


def blocks(parent: etree._Element, nodes: Sequence[Node]) -> None:
    """These nodes, one after the other."""
    for node in nodes:
        block(parent, node)


def block(parent: etree._Element, node: Node) -> None:
    """One node that stands between lines or is one. Raises NoWayBack for one that no element is read as."""
    if node.name not in _BLOCKS:
        raise NoWayBack(node.name)
    _BLOCKS[node.name](parent, node)


def line(parent: etree._Element, node: Node) -> None:
    """A line; characters alone go into what they stand in, and into a p where that has none."""
    if node.get("name") == RUN and not node.label:
        is_ours = etree.QName(parent).namespace == NAMESPACE
        is_stray = is_ours and local(parent) not in HOLD_CHARACTERS and node.text_content.strip()
        inline.pour(new(parent, "p", {}) if is_stray else parent, node)
        return
    element = new(parent, element_of(node), kept_of(node).own, node)
    put_text(element, node.label)
    inline.pour(element, node)


def container(parent: etree._Element, node: Node) -> None:
    """What has a number, a heading, and blocks."""
    kept = kept_of(node, FOLDS)
    name = element_of(node)
    element = new(parent, name, kept.own, node)
    put_meta(element, node)
    if node.label is not None or "num" in kept.folded:
        put_number(element, kept, node.label)
    nodes = list(node.children())
    if name in HIERARCHY and node.get(OF_ANOTHER) is None:
        _wrapped(element, nodes, kept)
    else:
        blocks(element, nodes)


def _wrapped(element: etree._Element, nodes: list[Node], kept: Kept) -> None:
    """Lines alone stand in `content`; those before what is numbered in `intro`, those behind it in `wrapUp`."""
    heads = list(takewhile(_is_head, nodes))
    blocks(element, heads)
    rest = nodes[len(heads) :]
    structures = [place for place, node in enumerate(rest) if _is_structure_node(node)]
    if not structures:
        _wrapper(element, "content", rest, kept)
        return
    first, last = structures[0], structures[-1] + 1
    _wrapper(element, "intro", rest[:first], kept)
    blocks(element, rest[first:last])
    _wrapper(element, "wrapUp", rest[last:], kept)


def _wrapper(element: etree._Element, name: str, nodes: list[Node], kept: Kept) -> None:
    if nodes:
        blocks(new(element, name, kept.folded[name]), nodes)


def _is_head(node: Node) -> bool:
    return node.name == "heading" or element_of(node) in TITLES


def _is_structure_node(node: Node) -> bool:
    if node.name == "list" and not element_of(node):
        return any(element_of(item) in HIERARCHY for item in node.children("item"))
    return element_of(node) in STRUCTURES | WRAPPERS


def _list(parent: etree._Element, node: Node) -> None:
    """A list is what it was, or no element at all: its items are provisions. One that was none is a `blockList`."""
    items = list(node.children())
    name = element_of(node)
    if not name and not any(element_of(item) for item in items):
        name = "blockList"
    blocks(new(parent, name, kept_of(node).own, node) if name else parent, items)


def _item(parent: etree._Element, node: Node) -> None:
    if element_of(node):
        container(parent, node)
        return
    item = new(parent, "item", kept_of(node, FOLDS).own, node)
    if node.label is not None:
        put_text(new(item, "num", {}), node.label)
    blocks(item, list(node.children()))


def _table(parent: etree._Element, node: Node) -> None:
    table = new(parent, "table", kept_of(node).own, node)
    for child in node.children():
        if child.name == "heading":
            inline.pour(new(table, "caption", kept_of(child).own, child), child)
        elif child.name == "row":
            _row(table, child)
        else:
            raise NoWayBack(child.name)


def _figure(parent: etree._Element, node: Node) -> None:
    """A picture alone in its line. Raises NoWayBack for a figure that no line was read as."""
    kept = kept_of(node, frozenset({IMG}))
    if IMG not in kept.folded or len(node):
        raise NoWayBack(node.name)
    new(new(parent, element_of(node), kept.own, node), IMG, kept.folded[IMG])


def _row(table: etree._Element, node: Node) -> None:
    row = new(table, "tr", kept_of(node).own, node)
    for child in node.children():
        _cell(row, child)


def _cell(row: etree._Element, node: Node) -> None:
    kept = kept_of(node, frozenset({"p"}))
    is_header = node.get("header", "").strip() in {"true", "1"}
    spans = {name: value.strip() for name in ("rowspan", "colspan") if (value := node.get(name))}
    cell = new(row, "th" if is_header else "td", kept.own | spans, node)
    if is_structure(node):
        blocks(cell, list(node.children()))
    elif node.text or len(node):
        inline.pour(new(cell, "p", kept.folded["p"]), node)


_BLOCKS: dict[str, Callable[[etree._Element, Node], None]] = {
    "p": line,
    "heading": line,
    "group": container,
    "division": container,
    "section": container,
    "article": container,
    "quoted": container,
    "list": _list,
    "item": _item,
    "table": _table,
    "figure": _figure,
}
"""By the node: whatever an element of Akoma Ntoso is read as."""
