"""Documents, and what holds them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.reading.documents import HELD, OF_FILE
from gazette_pub.formats.akn.reading.names import BODIES, COLLECTIONS, ELEMENT, FRONT, TITLES
from gazette_pub.formats.akn.restoring import inline
from gazette_pub.formats.akn.restoring.blocks import block, blocks
from gazette_pub.formats.akn.restoring.identified import identify
from gazette_pub.formats.akn.restoring.kept import Attributes, NoWayBack, element_of, kept_of, new
from gazette_pub.formats.akn.restoring.meta import put_meta
from gazette_pub.issue.model import Node

HOLDERS = frozenset({"attachment", "component"})
FOLDS = HOLDERS | {"collectionBody", "components", "attachments", OF_FILE}
"""What is folded into a document, or into the issue."""


def document(parent: etree._Element, node: Node, is_held: bool = False) -> None:
    """A document that stands in nothing but the file, or in what holds it, with the lines that head it there."""
    name = _document_name(node)
    kept = kept_of(node, FOLDS)
    element = new(parent, name, kept.own, node)
    put_meta(element, node)
    identify(element, node)
    if (head := node.child("head")) is not None:
        front(element, head, _own_lines(head) if is_held else head.children())
    _needs(element, name)
    if name not in COLLECTIONS:
        _body(element, node.child("body"), name)
    behind(element, node, name)


def _document_name(node: Node) -> str:
    name = node.get(ELEMENT, "")
    if name not in BODIES:
        raise NoWayBack(node.name)
    return name


def _needs(element: etree._Element, name: str) -> None:
    """A judgment has a header, though nothing stand in it."""
    if name == "judgment" and not any(str(child.tag).endswith("}header") for child in element):
        new(element, "header", {})


def _body(element: etree._Element, node: Node | None, name: str) -> None:
    body = new(element, BODIES[name], kept_of(node).own if node is not None else {})
    if node is not None:
        blocks(body, list(node.children()))


# -- what stands before the text --------------------------------------------------------------------------------------


def _container_lines(head: Node) -> list[Node]:
    """What heads a document where it stands: 附件1, and a number."""
    return list(takewhile(lambda node: node.name == "attachlabel" or element_of(node) in TITLES, head.children()))


def _own_lines(head: Node) -> list[Node]:
    return list(head.children())[len(_container_lines(head)) :]


def front(element: etree._Element, head: Node, nodes: Iterable[Node]) -> None:
    """Cover page, preface, preamble: groups of their names; the lines that stand in none are the part that was opened."""
    opened = head.get(ELEMENT, "preface")
    part: etree._Element | None = None
    for node in nodes:
        if node.name == "group" and element_of(node) in FRONT:
            block(element, node)
            part = None if part is None else _behind(element[-1], part)
            continue
        if part is None:
            part = new(element, opened, kept_of(head, frozenset({opened})).folded[opened])
        _line(part, node)


def _behind(group: etree._Element, part: etree._Element) -> etree._Element | None:
    """What lines behind a part of the front stand in. Those before one that must be before theirs are in it."""
    if _rank(part) < _rank(group):
        return group
    group[:0] = list(part)
    part.getparent().remove(part)  # type: ignore[union-attr]
    return None


def _rank(part: etree._Element) -> int:
    return _IN_ORDER.index(etree.QName(part).localname)


_IN_ORDER = ("coverPage", "preface", "header", "preamble")


def _line(part: etree._Element, node: Node) -> None:
    if node.name == "title":
        _title(part, node)
    else:
        block(part, node)


def _title(part: etree._Element, node: Node) -> None:
    kept = kept_of(node, frozenset({"p"}))
    name = element_of(node)
    element = new(part, name, kept.own)
    inline.pour(element if name in HOLDS_INLINES else new(element, "p", kept.folded["p"]), node)


HOLDS_INLINES = frozenset({"p", "block"})
"""Of what may hold a title, that which holds its words itself; any other holds a p."""


# -- what stands behind it ---------------------------------------------------------------------------------------------


def behind(element: etree._Element, node: Node, name: str) -> None:
    """The conclusions, and the documents that are held: in a collection, as attachments, as components."""
    folded = kept_of(node, FOLDS).folded
    documents = list(node.children("document", "category"))
    if name in COLLECTIONS:
        held = [each for each in documents if _held_in(each, name) == "collectionBody"]
        hold(new(element, "collectionBody", folded["collectionBody"]), held)
    _conclusions(element, node, documents)
    for holder in ("attachments", "components"):
        if held := [each for each in documents if _held_in(each, name) == holder]:
            hold(new(element, holder, folded[holder]), held)


def _held_in(node: Node, name: str) -> str:
    """The part of the document of that name that holds this one."""
    if node.get(ELEMENT) == "conclusions":
        return "conclusions"
    if node.get("role") == "attachment":
        return "attachments"
    return node.get(HELD, "collectionBody" if name in COLLECTIONS else "components")


def _conclusions(element: etree._Element, node: Node, documents: list[Node]) -> None:
    for part in (
        *node.children("foot", "colophon"),
        *(each for each in documents if each.get(ELEMENT) == "conclusions"),
    ):
        lines = part.child("body") if part.name == "document" else part
        conclusions = new(element, "conclusions", kept_of(part).own)
        blocks(conclusions, list(cast(Node, lines).children()))


def hold(parent: etree._Element, documents: list[Node]) -> None:
    """Each of the documents in what holds it there, an `attachment` or a `component`."""
    for node in documents:
        name = "attachment" if str(parent.tag).endswith("}attachments") else "component"
        if node.name == "category":
            _category(parent, node)
        elif node.get(ELEMENT) in HOLDERS:
            _of_others(parent, node)
        elif node.get(ELEMENT, "") not in BODIES and node.get(ELEMENT) is not None:
            _of_none(parent, node)
        else:
            _held(parent, node, name)


def _category(parent: etree._Element, node: Node) -> None:
    kept = kept_of(node, frozenset({"component", "interstitial"}))
    between = new(new(parent, "component", kept.folded["component"]), "interstitial", kept.folded["interstitial"])
    inline.pour(new(between, "p", kept.own), node)


def _of_others(parent: etree._Element, node: Node) -> None:
    """What was held and is no document: a contents, lines between documents."""
    holder = new(parent, node.get(ELEMENT, ""), kept_of(node).own)
    if (body := node.child("body")) is not None:
        blocks(holder, list(body.children()))


def _of_none(parent: etree._Element, node: Node) -> None:
    """What stood among documents and is none: as it was."""
    if (body := node.child("body")) is not None:
        blocks(parent, list(body.children()))


def _held(parent: etree._Element, node: Node, name: str) -> None:
    holder = new(parent, name, _attributes_of_holder(node, name))
    if (head := node.child("head")) is not None:
        for line in _container_lines(head):
            _heading(holder, line)
    document(holder, node, is_held=True)


def _attributes_of_holder(node: Node, name: str) -> Attributes:
    return kept_of(node, FOLDS).folded[name]


def _heading(holder: etree._Element, node: Node) -> None:
    if node.name == "attachlabel":
        inline.pour(new(holder, "heading", kept_of(node).own), node)
    else:
        block(holder, node)
