"""One document of Akoma Ntoso as a `document` of the issue, whatever it stands in."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.akn.reading import inline
from gazette_pub.formats.akn.reading.blocks import block, blocks, local
from gazette_pub.formats.akn.reading.kept import keep, keep_meta, say_element
from gazette_pub.formats.akn.reading.names import BODIES, COLLECTIONS, ELEMENT, FRONT, KINDS, TITLES
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import Node


def document(parent: Node, element: etree._Element, reading: Reading) -> Node:
    """The document, with its `meta` whole, its head, body and foot, and the documents that it has as attachments."""
    node = parent.add("document", kind=KINDS.get(local(element), "other"))
    say_element(node, element, "")
    keep(element, node, reading)
    keep_meta(element, node)
    parts(node, element, reading)
    return node


def parts(node: Node, element: etree._Element, reading: Reading, heads: list[etree._Element] | None = None) -> None:
    """The head of a document, of what heads it where it stands and of its own; its body, foot and attachments."""
    front, rest = parted(element)
    _head(node, heads or [], front, reading)
    behind(node, rest, reading)


def parted(element: etree._Element) -> tuple[list[etree._Element], list[etree._Element]]:
    """What stands before the text of a document or a collection, and all that stands behind that. A portion has no front."""
    children = [child for child in element.iterchildren(etree.Element) if child.tag != _META]
    last = max((place for place, child in enumerate(children, 1) if local(child) in FRONT), default=0)
    body = next((place for place, child in enumerate(children) if local(child) == BODIES.get(local(element))), last)
    end = max(last, 0 if local(element) == _ALL_BODY else body)
    return children[:end], children[end:]


def behind(node: Node, children: list[etree._Element], reading: Reading) -> None:
    """What stands behind the front of a document or a collection."""
    for child in children:
        _PARTS.get(local(child), _misplaced)(node, child, reading)


def _misplaced(node: Node, element: etree._Element, reading: Reading) -> None:
    """What may stand in no document beside its parts: it is in that before it, the body or the foot."""
    if node.name != "document" or node.get(ELEMENT, "") in COLLECTIONS or node.child("document") is not None:
        _hold_as_before(_alone(node, element, reading))
        return
    part = node.child("foot")
    part = part if part is not None else node.child("body")
    blocks(part if part is not None else node.add("body"), [element], reading)


def _hold_as_before(made: Node) -> None:
    """What stands behind documents is held in what holds the last of them: it is printed there."""
    before = made.getprevious()
    if before is not None and before.tag == made.tag and (held := before.get(HELD)) is not None:
        made.set(HELD, held)
    elif before is not None and before.tag == made.tag and before.get("role") is not None:
        made.set("role", before.get("role", ""))


def _head(node: Node, heads: list[etree._Element], front: list[etree._Element], reading: Reading) -> None:
    if heads or front:
        head = node.add("head")
        for each in heads:
            _container_head(head, each, reading)
        fronts(head, front, reading)
        if not len(head):
            node.remove(head)


def _container_head(head: Node, element: etree._Element, reading: Reading) -> None:
    """What heads a document where it stands, 附件1; its number is a line before it."""
    if local(element) != "heading" or element in reading.wide:
        block(head, element, reading)
        return
    label = head.add("attachlabel")
    keep(element, label, reading)
    inline.fill(label, element, reading)


def fronts(head: Node, front: list[etree._Element], reading: Reading) -> None:
    """What stands before a text: of one of its parts the lines themselves, of the others a group each.

    That part is the one with the title, else the preface. Which it is the head says, where it is not the preface.
    """
    opened = next((part for part in front if local(part) in _OPENED and len(part)), None)
    if (titled := _with_title(front)) is not None:
        opened = titled
    for part in front:
        if part is opened:
            say_element(head, part, "preface")
            keep(part, head, reading, local(part))
            _lines(head, list(part.iterchildren(etree.Element)), reading)
        else:
            block(head, part, reading)


def _with_title(front: list[etree._Element]) -> etree._Element | None:
    return next((part for part in front if local(part) != "preamble" and any(map(_is_title, part))), None)


def _is_title(element: etree._Element) -> bool:
    """Whether it is a line that names its document."""
    if local(element) == "longTitle":
        return len(element) == 1 and local(element[0]) == "p"
    return local(element) in ("p", "block") and next(element.iter(*_TITLES), None) is not None


def _lines(head: Node, elements: list[etree._Element], reading: Reading) -> None:
    """The lines of a part, the first that names the document as its title."""
    at = next((place for place, each in enumerate(elements) if _is_title(each) and each not in reading.wide), None)
    if at is None:
        blocks(head, elements, reading)
        return
    blocks(head, elements[:at], reading)
    _title(head, elements[at], reading)
    blocks(head, elements[at + 1 :], reading)


def _title(head: Node, element: etree._Element, reading: Reading) -> None:
    line = element[0] if local(element) == "longTitle" else element
    if line in reading.wide:
        block(head, element, reading)
        return
    title = head.add("title")
    say_element(title, element, "p")
    keep(element, title, reading)
    if line is not element:
        keep(line, title, reading, "p")
    inline.fill(title, line, reading)


def _body(node: Node, element: etree._Element, reading: Reading) -> None:
    if any(node.child(name) is not None for name in ("foot", "document")) or _is_second(element):
        _misplaced(node, element, reading)
        return
    before = node.child("body")  # of what stood right in a portion
    body = before if before is not None else node.add("body")
    keep(element, body, reading)
    blocks(body, element.iterchildren(etree.Element), reading)


def _collection(node: Node, element: etree._Element, reading: Reading) -> None:
    keep(element, node, reading, local(element))
    for child in element.iterchildren(etree.Element):
        contained(node, child, reading)


def contained(node: Node, child: etree._Element, reading: Reading) -> Node:
    """What a collection holds, or a list of attachments or components: one of them, or by mistake anything else."""
    return (container if local(child) in _CONTAINERS else _alone)(node, child, reading)


def _is_second(element: etree._Element) -> bool:
    """Whether it is one body too many, which no schema allows."""
    return next(element.itersiblings(str(element.tag), preceding=True), None) is not None


def _conclusions(node: Node, element: etree._Element, reading: Reading) -> None:
    """The foot; behind the documents of a collection one of their own, for there they are printed."""
    if node.name == "issue" and _is_last(element):
        foot = node.add("colophon")
        keep(element, foot, reading)
    elif node.name == "issue" or node.child("document") is not None or node.child("foot") is not None:
        foot = _nameless(node, element, reading)
    else:
        foot = node.add("foot")
        keep(element, foot, reading)
    blocks(foot, element.iterchildren(etree.Element), reading)
    if foot.name != "body" and not len(foot):
        node.remove(foot)


def _is_last(element: etree._Element) -> bool:
    """Whether nothing is printed behind it: the file's own components neither."""
    above = element.getparent()
    return element.getnext() is None and above is not None and above.getnext() is None


def _nameless(node: Node, element: etree._Element, reading: Reading) -> Node:
    """The body of a document that stands for what is none."""
    made = node.add("document", kind="other")
    say_element(made, element, "")
    keep(element, made, reading)
    return made.add("body")


def _containers(node: Node, element: etree._Element, reading: Reading) -> None:
    """The attachments, or the components that the file holds for what refers to them."""
    keep(element, node, reading, local(element))
    held = (HELD, "components") if local(element) == "components" else ("role", "attachment")
    before = set(node.children("document", "category"))
    for child in element.iterchildren(etree.Element):
        contained(node, child, reading)
    for made in node.children("document", "category"):
        if made not in before and (made.name == "document" or local(element) == "components"):
            made.set(*held)


def container(node: Node, element: etree._Element, reading: Reading) -> Node:
    """A component or an attachment: the document that stands in it, or one that stands for what else does."""
    children = list(element.iterchildren(etree.Element))
    if node.name == "issue" and local(element) == "component" and (only := _only_line(children)) is not None:
        return _category(node, element, children[0], only, reading)
    inside = next((child for child in children if local(child) in BODIES), None)
    if inside is None or sum(local(child) in BODIES for child in children) > 1:
        body = _nameless(node, element, reading)
        blocks(body, children, reading)
        made = body.above
    else:
        place = children.index(inside)
        strays, heads = _headed(children[:place])
        for stray in strays:
            _alone(node, stray, reading)
        made = node.add("document", kind=KINDS.get(local(inside), "other"))
        say_element(made, inside, "")
        keep(inside, made, reading)
        keep(element, made, reading, local(element))
        keep_meta(inside, made)
        parts(made, inside, reading, heads)
        for child in children[place + 1 :]:
            _misplaced(made, child, reading)
    if local(element) == "attachment":
        made.set("role", "attachment")
    return made


def _headed(before: list[etree._Element]) -> tuple[list[etree._Element], list[etree._Element]]:
    """What stands before a document in what holds it: what is no head of it and stands before those, and the rest."""
    first = next((place for place, child in enumerate(before) if local(child) in TITLES), 0)
    return before[:first], before[first:]


def _only_line(children: list[etree._Element]) -> etree._Element | None:
    """The one line of a component that stands between documents."""
    is_between = [local(child) for child in children] == ["interstitial"]
    lines = list(children[0].iterchildren(etree.Element)) if is_between else []
    return lines[0] if len(lines) == 1 and local(lines[0]) == "p" else None


def _category(
    issue: Node, element: etree._Element, between: etree._Element, line: etree._Element, reading: Reading
) -> Node:
    """A line between documents: the head of a group of them."""
    category = issue.add("category")
    keep(element, category, reading, "component")
    keep(between, category, reading, "interstitial")
    keep(line, category, reading)
    inline.fill(category, line, reading)
    return category


def _meta(node: Node, element: etree._Element, reading: Reading) -> None:
    """It is kept already."""


def _alone(node: Node, element: etree._Element, reading: Reading) -> Node:
    """What no document has, as a text of its own."""
    body = _nameless(node, element, reading)
    blocks(body, [element], reading)
    return body.above


HELD = tag("container")
"""The attribute of a document that says what it was held in, where it is not what its role says."""

OF_FILE = "akomaNtoso"
"""What holds the components of the file as a whole."""

_META = tag("meta")
_CONTAINERS = frozenset(("component", "attachment", "collectionItem"))
_ALL_BODY = "portion"
_OPENED = frozenset({"preface", "header"})
_TITLES = (tag("docTitle"), tag("shortTitle"))

_PARTS: dict[str, Callable[[Node, etree._Element, Reading], object]] = {
    **dict.fromkeys(BODIES.values(), _body),
    "collectionBody": _collection,
    "conclusions": _conclusions,
    "attachments": _containers,
    "components": _containers,
    "meta": _meta,
}
