"""What stands in a line."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.akn.restoring import blocks
from gazette_pub.formats.akn.restoring.kept import Kept, element_of, kept_of, new
from gazette_pub.formats.akn.restoring.meta import put_meta
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import Node, is_structure, put_text

_MARKS = ("startQuote", "endQuote")

MODS = frozenset(map(tag, ("mod", "mmod", "rmod")))


def pour(parent: etree._Element, node: Node) -> None:
    """All that a node holds, behind what the element holds."""
    put_text(parent, node.text)
    for child in node.children():
        inside(parent, child)
        put_text(parent, child.tail)


def inside(parent: etree._Element, node: Node) -> None:
    """One element inside a line: what it was, or an `inline` of its name where it was none or lacks what that must have. Words
    that are quoted outside a `mod` keep the marks that stand beside them."""
    kept = kept_of(node)
    if node.name in _IS_WHOLE and not _IS_WHOLE[node.name](parent, kept):
        marks = {name: kept.own[name] for name in _MARKS if name in kept.own}
        pour(new(parent, "embeddedText", marks) if marks else new(parent, "inline", {"name": node.name}), node)
        return
    element = new(parent, element_of(node), kept.own, node)
    if node.name == "note":
        _note(element, node)
    else:
        put_meta(element, node)
        pour(element, node)


def _note(element: etree._Element, node: Node) -> None:
    if is_structure(node) or not (node.text or len(node)):
        blocks.blocks(element, list(node.children()))
    else:
        pour(new(element, "p", {}), node)


def _has(*names: str) -> Callable[[etree._Element, Kept], bool]:
    return lambda parent, kept: all(name in kept.own for name in names)


_IS_WHOLE: dict[str, Callable[[etree._Element, Kept], bool]] = {
    "lead": lambda parent, kept: False,
    "event": lambda parent, kept: False,
    "q": lambda parent, kept: parent.tag in MODS,
    "ref": lambda parent, kept: bool(kept.own),
    "date": _has("date"),
    "person": _has("refersTo"),
    "organization": _has("refersTo"),
}
"""When one of the issue's own is the element that it stands for: a `person` must refer to one, for example."""
