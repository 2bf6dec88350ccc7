"""A document: its parts, what is attached to it, and where it is printed."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gazette_pub.formats.akn.native import issuer_of, kind_of
from gazette_pub.formats.akn.reading.names import BODIES
from gazette_pub.formats.akn.reading.ours.blocks import LINES, blocks
from gazette_pub.formats.akn.reading.ours.pages import count
from gazette_pub.formats.akn.reading.ours.records import Records, Said, set_said
from gazette_pub.formats.akn.reading.ours.scope import Scope, loose
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import XML_LANG, Node
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Printed:
    """A document that was read, and in how many others it is printed."""

    document: Node
    depth: int


def document(element: etree._Element, parent: Node, around: Scope, depth: int = 0) -> list[Printed]:
    """The document, made but in no place yet, and behind it those attached to it.

    `around` is the scope of what it stands in: what heads it there is recorded there.
    """
    container, meta = _container(element), element.find(_META)
    records = Records(meta)
    said = records.part("document")
    scope = Scope(around.whole, records, container.get("eId", "") if container is not None else "", this_of(meta))
    node = loose(parent, "document")
    _describe(node, {**kind_of(element), **issuer_of(meta, records.shown)}, said)
    _name(node, scope)
    if container is not None and (label := container.find(_HEADING)) is not None:
        _head_outside(node, label, around)
    _parts(node, element, said, scope)
    at = count(said, "depth") or depth
    return [Printed(node, at), *_attached(element, node, scope, at + 1)]


def _container(element: etree._Element) -> etree._Element | None:
    """The component or the attachment that a document is."""
    above = element.getparent()
    return above if above is not None and above.tag in _CONTAINERS else None


def _attached(element: etree._Element, node: Node, scope: Scope, depth: int) -> list[Printed]:
    holders = element.iterchildren(_ATTACHMENTS)
    attached = (each for holder in holders for each in holder.iterchildren(etree.Element))
    return [printed for each in attached for printed in attachment(each, node, scope, depth)]


def attachment(element: etree._Element, parent: Node, around: Scope, depth: int) -> list[Printed]:
    """What is attached; nothing for a reference to what stands elsewhere."""
    inside = next((child for child in element.iterchildren(*_DOCUMENTS)), None)
    return document(inside, parent, around, depth) if inside is not None else []


def put_together(printed: Iterable[Printed], issue: Node) -> None:
    """Each document in the one that it is printed in: the last before it that is in one less."""
    opened: list[Node] = [issue]
    for each in printed:
        del opened[each.depth + 1 :]
        opened[-1].append(each.document)
        opened.append(each.document)


def this_of(meta: etree._Element | None) -> str:
    """The IRI of the component that the document is of its work."""
    this = meta.find(_WORK_THIS) if meta is not None else None
    return this.get("value", "") if this is not None else ""


def _describe(node: Node, native: Said, said: Said) -> None:
    without = said.get("without", "").split()
    for name, value in native.items():
        if name not in without:
            node.set(name, value)
    set_said(node, said)
    if (language := said.get("language")) is not None:
        node.set(XML_LANG, language)


def _name(node: Node, scope: Scope) -> None:
    """A document is cited by its work."""
    scope.name(node, scope.eid)
    if (xml_id := node.id) is not None and scope.this:
        scope.whole.ids.setdefault(scope.this, xml_id)
        scope.whole.ids.setdefault(scope.this.removesuffix("/!main"), xml_id)


def _head_outside(node: Node, label: etree._Element, around: Scope) -> None:
    """What heads the document where it stands, 附件1."""
    attachlabel = around.made(node.add("head").add(around.records.name(label)), label)
    LINES.fill(attachlabel, label, around)


def _parts(node: Node, element: etree._Element, said: Said, scope: Scope) -> None:
    parts = {child.tag: child for child in element.iterchildren(etree.Element)}
    front = [parts[name] for name in _FRONT if name in parts]
    if front or node.child("head") is not None:
        _part(node, "head", front, scope)
    for name in _BODIES:
        if name in parts:
            _body(node, parts[name], "body" not in said.get("without", "").split(), scope)
    if _CONCLUSIONS in parts:
        _part(node, "foot", [parts[_CONCLUSIONS]], scope)


def _body(node: Node, element: etree._Element, has_body: bool, scope: Scope) -> None:
    """The body; what a program that wants all text in it asked for around it stands in its own part."""
    children = list(element.iterchildren(etree.Element))
    flat = [child for child in children if child.tag == _CONTAINER and child.get("name") in _FLAT]
    before = [child for child in flat if child.get("name") != "conclusions"]
    behind = [child for child in flat if child.get("name") == "conclusions"]
    if before:
        _part(node, "head", before, scope)
    inside = [child for child in children if child not in flat]
    blocks(_part(node, "body", [], scope, element) if has_body else node, inside, scope)
    if behind:
        _part(node, "foot", behind, scope)


def _part(
    node: Node, name: str, elements: list[etree._Element], scope: Scope, spoken: etree._Element | None = None
) -> Node:
    """A part of the document, with what is said of it, and what these elements hold."""
    said, begun = scope.records.part(name), node.child(name)
    part = set_said(begun if begun is not None else node.add(name), said)
    language = said.get("language") if scope.records.parts else _language([*elements, spoken])
    if language is not None:
        part.set(XML_LANG, language)
    _fill(part, elements, scope)
    return part


def _language(elements: Iterable[etree._Element | None]) -> str | None:
    return next((said for each in elements if each is not None and (said := each.get(XML_LANG)) is not None), None)


def _fill(part: Node, elements: Iterable[etree._Element], scope: Scope) -> None:
    for element in elements:
        blocks(part, element.iterchildren(etree.Element), scope)


_META, _ATTACHMENTS, _HEADING, _CONCLUSIONS, _CONTAINER = map(
    tag, ("meta", "attachments", "heading", "conclusions", "container")
)
_CONTAINERS = frozenset(map(tag, ("component", "attachment")))
_FRONT = tuple(map(tag, ("preface", "preamble")))
_BODIES = tuple(map(tag, ("mainBody", "body")))
_FLAT = ("preface", "preamble", "conclusions")
_DOCUMENTS = tuple(map(tag, BODIES))
_WORK_THIS = "/".join(map(tag, ("identification", "FRBRWork", "FRBRthis")))
