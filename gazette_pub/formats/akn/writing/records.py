"""What the issue XML knows and Akoma Ntoso doesn't: a `place` for each such node, in the metadata of its document.

    <gp:place href="#cmp_2__p_1" lines="38-42"/>
    <gp:place href="#cmp_2__para_3" is="p" id="doc_2__item_3" without="num"/>

It points at the element that the node became, and has the node's attributes, but for those that the element says by
itself (`native.py`). `is` names the node where the element doesn't, `without` what the element says and the node doesn't.
A node that is said whole has none. Text stands in none: what is printed is read from Akoma Ntoso's elements alone.

Without href, it says something of the document itself (`is="document"`), its head, body or foot; of the gazette, its
`meta`, front and colophon. Others that say `is`:

    list       a list begins with this item, though others stand right before it
    heading    the heading of what it points at, for a program that stops at one with an eId
    text       what is marked here is plain text in the issue

A page end says with `behind` how many elements further out than its line it stands, behind them; with `ahead`, the same
of a line that it stands at the beginning of.
"""

from __future__ import annotations

from typing import cast

from lxml import etree

from gazette_pub.formats.akn.native import Shown, attributes_of, issuer_of, kind_of, name_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import XML_ID, XML_LANG, Document, Issue, Node, is_listed

NAMES = {XML_ID: "id", "href": "cited"}
"""What an attribute is called in a record, where it has another name in the issue: a record points with its own href."""

PRINTED = frozenset(("label", "open", "close", "leader"))
"""Attributes whose values are printed, and so are text in Akoma Ntoso."""

_REF, _META = tag("ref"), tag("meta")
_PRINTED_OF_AN_ENTRY = PRINTED | {"page"}
_MARKS = frozenset(("open", "close"))


def unsaid(element: etree._Element, node: Node, shown: Shown) -> dict[str, str]:
    """What the element, which holds all of the node, doesn't say of it by itself."""
    name = node.name
    native = attributes_of(element, name, shown)
    said = found = said_by(node)
    if native:
        found = {key: value for key, value in said.items() if native.get(key) != value}
        if missing := native.keys() - said.keys():
            found["without"] = " ".join(sorted(missing))
    if name == "ref" and "cited" not in said and element.tag == _REF:
        found["without"] = "cited"  # its href is that of the law which it names a provision of
    if name_of(element) != name:
        found["is"] = name
    return found


def unsaid_of_document(element: etree._Element, document: Document, shown: Shown) -> dict[str, str]:
    """What the element of a document doesn't say of it: `language` its own, `depth` in how many others it is printed."""
    native = {**kind_of(element), **issuer_of(element.find(_META), shown)}
    found = {key: value for key, value in _said_by_part(document).items() if native.get(key) != value}
    missing = [*(native.keys() - document.keys()), *([] if document.body is not None else ["body"])]
    if missing:
        found["without"] = " ".join(sorted(missing))
    is_attached = "role" in native
    depth = sum(1 for _ in document.iterancestors(document.tag))
    return {**found, **({"depth": str(depth)} if depth and not is_attached else {})}


def unsaid_of_part(part: Node | None) -> dict[str, str]:
    """The same of what has no eId: a head, a body, a foot, the front of the gazette."""
    return _said_by_part(part) if part is not None else {}


def unsaid_of_meta(issue: Issue, title: str, publisher: str) -> dict[str, str]:
    """What is said of the issue, but for the title and the publisher that its work names; `fields` in which order."""
    native = {"title": title, "publisher": publisher}
    fields = [field for meta in issue.children("meta") for field in meta.children()]
    said = {field.name: field.text or "" for field in fields if field.name != "source"}
    found = {name: value for name, value in said.items() if not value or native.get(name) != value}
    return {**found, "fields": " ".join(field.name for field in fields)}


def _said_by_part(part: Node) -> dict[str, str]:
    language = part.get(XML_LANG)
    return {**said_by(part), **({"language": language} if language is not None else {})}


def said_by(node: Node) -> dict[str, str]:
    """The attributes of a node, less those that are printed; xml:lang stands on the element itself."""
    attributes = cast("list[tuple[str, str]]", node.items())
    if not attributes:
        return {}
    printed = _PRINTED_OF_AN_ENTRY if is_listed(node) else PRINTED
    return {
        NAMES.get(name, name): value
        for name, value in attributes
        if name != XML_LANG and (name not in printed or (name in _MARKS and not value))
    }
