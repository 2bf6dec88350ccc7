"""What stands before the text of a document: `preface`, and from the salutation on `preamble`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lxml import etree

from gazette_pub.formats.akn.vocabulary import HEAD, tag
from gazette_pub.formats.akn.writing.blocks import close, flat
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.inline import fill, line, new_line
from gazette_pub.formats.akn.writing.marks import mark_days
from gazette_pub.formats.akn.writing.notes import adoption, contents
from gazette_pub.issue.model import Node, put_text
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.pattern import Expression, Pattern

_BRACKETED = Pattern(
    Expression(r"([（(])([^（）()]+)([）)])"), ("（第一号）", "(甲)"), ("（）", "第一号", "（甲）乙"), "fullmatch"
)

_PREAMBLE = tag("preamble")


def front(document: etree._Element, head: Sequence[Node], at: Context) -> None:
    """The preface and the preamble, each only if there is something for it: the schema allows no empty one."""
    for name, nodes in zip(("preface", "preamble"), _at_salutation(head), strict=True):
        with at.part(document, name) as (part, inside):
            for node in nodes:
                heading_line(part, node, inside)
            if nodes:
                close(part, nodes[0].above, inside)


def heading_line(parent: etree._Element, node: Node, at: Context) -> None:
    """One of the lines that stand before a text, or blocks between them."""
    if part := _PARTS.get(node.name):
        part(parent, node, at)
    elif node.name in HEAD:
        name, holder = HEAD[node.name]
        line(parent, node, at, name, holder)
    else:
        flat(parent, [node], at)


def _at_salutation(nodes: Sequence[Node]) -> tuple[Sequence[Node], Sequence[Node]]:
    """The nodes before the first salutation, and the others: `formula` opens a preamble, and printed order is kept."""
    where = next((place for place, node in enumerate(nodes) if node.name == "salutation"), len(nodes))
    return nodes[:where], nodes[where:]


def _number(parent: etree._Element, node: Node, at: Context) -> None:
    """The number is what stands inside the brackets of （第三号）."""
    bracketed = _BRACKETED.fullmatch(node.text or "") if not len(node) else None
    if bracketed is None:
        line(parent, node, at, "number", "docNumber")
        return
    p = new_line(parent, node, at, "number")
    put_text(p, bracketed[1])
    put_text(etree.SubElement(p, tag("docNumber")), bracketed[2])
    put_text(p, bracketed[3])
    at.record(p, node)


def _delivery(parent: etree._Element, node: Node, at: Context) -> None:
    p = new_line(parent, node, at, "deliveryNote")
    fill(p, node, at)
    mark_days(p, at)
    at.record(p, node)


def _byline(parent: etree._Element, node: Node, at: Context) -> None:
    proponent = line(parent, node, at, "byline", "docProponent")[-1]
    proponent.set("as", at.references.part("speaker" if BY_NAME[at.kind].speaker else "author"))


def _salutation(parent: etree._Element, node: Node, at: Context) -> None:
    """A formula, which only a preamble may hold; elsewhere, a line."""
    if parent.tag != _PREAMBLE:
        line(parent, node, at, "salutation")
        return
    formula = at.element(parent, "formula")
    formula.set("name", "salutation")
    line(formula, node, at.inside(formula))


_PARTS: dict[str, Callable[[etree._Element, Node, Context], None]] = {
    "number": _number,
    "delivery": _delivery,
    "byline": _byline,
    "adoption": adoption,
    "salutation": _salutation,
    "contents": contents,
}
