"""A document of the issue: a `component`, or an `attachment` of the document that it is printed under."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from gazette_pub.formats.akn.iris import Day, Work
from gazette_pub.formats.akn.vocabulary import ATTACHED, DOCUMENT_TYPES, DocumentType, tag
from gazette_pub.formats.akn.writing import meta
from gazette_pub.formats.akn.writing.back import back
from gazette_pub.formats.akn.writing.body import enacted, main_body
from gazette_pub.formats.akn.writing.dates import is_known, of_document
from gazette_pub.formats.akn.writing.draft import Context, Draft, set_language
from gazette_pub.formats.akn.writing.front import front
from gazette_pub.formats.akn.writing.headings import heading
from gazette_pub.formats.akn.writing.life import Happening, is_amended, life_of
from gazette_pub.formats.akn.writing.periods import in_force
from gazette_pub.formats.akn.writing.records import unsaid_of_document, unsaid_of_part
from gazette_pub.formats.akn.writing.works import (
    by_order,
    issuers_of,
    speaker_of,
    type_of,
    with_number,
    without_number,
    without_order,
)
from gazette_pub.issue.model import Document, Node
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Item:
    """A document as it is written: its element and name, its work, its day, who made it, and what stands before its text.

    The day of an attachment is its own where it says one, not that of the work that it is a component of.
    """

    document: Document
    type: DocumentType
    work: Work
    day: Day
    issuers: Sequence[str]
    speaker: str
    head: Sequence[Node]


Left = tuple[Node, "Item | None"]
"""A document or a page end that is printed under a document and could not be written into it, and the attachment that the
document is."""


def component(parent: etree._Element, document: Document, draft: Draft, attachment: Item | None = None) -> None:
    """The document as an item of the gazette, and behind it those printed under it that are works of their own.

    `attachment` is what it is of a work that stands further up, if it is attached to one.
    """
    element = etree.SubElement(parent, tag("component"), eId=draft.eids.counted("", "component"))
    at = Context.of_document(draft, element.get("eId", ""), document.kind)
    at.target(element, document)
    for node, left in _write(element, attachment or _own(document, draft), at):
        if isinstance(node, Document):
            component(parent, node, draft, left)
        else:
            draft.pages.end_here(node)


def _own(document: Document, draft: Draft) -> Item:
    """A document that is a work of its own."""
    work = draft.distinct(draft.own[document])
    return Item(
        document, type_of(document), work, work.day, issuers_of(document), speaker_of(document), _nodes(document.head)
    )


def _annexed(document: Document, count: int, of: Item) -> Item:
    """An attachment: a component of the work that it is attached to, of that day and by whom that is, unless it says
    another."""
    day = of_document(document, None)
    return Item(
        document,
        ATTACHED,
        of.work.annex(count),
        day if is_known(day) else of.day,
        issuers_of(document) or of.issuers,
        speaker_of(document) or ("" if issuers_of(document) else of.speaker),
        _nodes(document.head),
    )


def _nodes(part: Node | None) -> list[Node]:
    return list(part.children()) if part is not None else []


def _write(parent: etree._Element, item: Item, at: Context) -> list[Left]:
    """All of a document, and what is printed under it and is left to write behind it.

    What it points at and its source lines come last into the metadata, when all of it is known.
    """
    at.draft.works[at.document] = item.work
    at.references.place = item.work.place
    at.draft.laws.print(item.document.title or "", item.work)
    at.draft.laws.learn(item.document)
    element = etree.SubElement(parent, tag(item.type.element), name=item.type.name)
    metadata = etree.SubElement(element, tag("meta"))
    life = life_of(item.document, item.work, at)
    if is_amended(life):
        element.set("contains", "singleVersion")  # its default is originalVersion
    _describe(metadata, item, life, at)
    is_flat = item.type == ATTACHED and at.draft.profile.flat_attachments
    (_flat_text if is_flat else _text)(element, item, at)
    _say(element, item.document, at)
    left = _attachments(element, item, at)
    meta.analysis(metadata, at)
    in_force(element, metadata, item.document, at)
    meta.references(metadata, at)
    at.draft.described.append((metadata, at))
    at.draft.metadata.append((metadata, item.document))
    return left


def _say(element: etree._Element, document: Document, at: Context) -> None:
    """What Akoma Ntoso doesn't say of the document, and of its parts."""
    at.say_of_part("document", unsaid_of_document(element, document, at.references.shown))
    for part in (document.head, document.body, document.foot):
        if part is not None:
            at.say_of_part(part.name, unsaid_of_part(part))


def _describe(metadata: etree._Element, item: Item, life: Sequence[Happening], at: Context) -> None:
    authors = meta.authors(item.issuers, item.speaker, at)
    meta.identification(metadata, item.work, item.day, authors, _aliases(item, at), at)
    meta.publication(metadata, at.draft.published)
    meta.lifecycle(metadata, life, at)
    meta.workflow(metadata, item.document, authors[0], at)


def _aliases(item: Item, at: Context) -> dict[str, str]:
    """What else the work is called: its title, its place as a component of the gazette, its IRI where it is printed without
    its number, what the user says."""
    gazette, title = at.draft.published.work, item.document.title or ""
    component = {"gazetteComponent": replace(gazette, component=_component_path(at)).this}
    iri = item.work.uri if item.work.component == "main" else item.work.this
    unnumbered = without_number(item.document, item.work) if item.work.component == "main" else None
    is_alone = unnumbered is not None and at.draft.distinct(unnumbered) == unnumbered
    reprinted = {"withoutNumber": unnumbered.uri} if unnumbered is not None and is_alone else {}
    numbered = with_number(item.document, item.work) if item.work.component == "main" else None
    if numbered is not None and at.draft.distinct(numbered) == numbered:
        reprinted |= {"withNumber": numbered.uri}
    order = at.draft.orders.get(str(item.document.id))
    for name, of in (("withoutOrder", without_order), ("byOrder", by_order)):
        other = of(item.document, at.draft.published, order) if item.work.component == "main" else None
        if other is not None and at.draft.distinct(other) == other:
            reprinted |= {name: other.uri}
    return ({"title": title} if title else {}) | reprinted | component | at.draft.aliases_of(title, iri)


def _component_path(at: Context) -> str:
    """item_3, or item_3/annex_1 for what is attached to it there."""
    component, *attached = at.document.split("__")
    return "/".join([f"item_{_count(component)}", *(f"annex_{_count(each)}" for each in attached)])


def _count(eid: str) -> str:
    return eid.rpartition("_")[2]


def _text(element: etree._Element, item: Item, at: Context) -> None:
    """Preface and preamble, body, conclusions."""
    front(element, item.head, at)
    if item.type.element == "act":
        enacted(etree.SubElement(element, tag("body")), _body(item), at)
    else:
        main_body(etree.SubElement(element, tag("mainBody")), _body(item), at)
    back(element, _nodes(item.document.foot), at)
    _languages(element, item.document)


def _body(item: Item) -> Node:
    """What the text stands in; a document without any stands for it."""
    return item.document.body if item.document.body is not None else item.document


def _languages(element: etree._Element, document: Document) -> None:
    """Each part is in the language of the document, or in its own."""
    of_parts = {"preface": document.head, "preamble": document.head, "conclusions": document.foot}
    for part in element:
        name = etree.QName(part).localname
        for node in (document, document.body if name in ("body", "mainBody") else of_parts.get(name)):
            if node is not None and name != "meta":
                set_language(part, node)


def _flat_text(element: etree._Element, item: Item, at: Context) -> None:
    """The same, all of it in the body."""
    body = etree.SubElement(element, tag("mainBody"))
    set_language(body, item.document)
    front(body, item.head, at)
    main_body(body, _body(item), at)
    back(body, _nodes(item.document.foot), at)


def _attachments(parent: etree._Element, item: Item, at: Context) -> list[Left]:
    """What is attached to a document, as far as it stands before any work of its own: printed order is kept.

    An attachment behind such a one is named in its place, and left to write as a component.
    """
    holder: etree._Element | None = None
    left: list[Left] = []
    counts = itertools.count(1)
    for node in item.document.children("document", "pb"):
        if isinstance(node, Document) and node.get("role") == "attachment":
            holder = etree.SubElement(parent, tag("attachments")) if holder is None else holder
            attachment = _annexed(node, next(counts), item)
            left += _named(holder, attachment, at) if left else _attachment(holder, attachment, at)
        elif left or isinstance(node, Document):
            left.append((node, None))
        else:
            at.draft.pages.end_here(node)
    return left


def _attachment(parent: etree._Element, item: Item, at: Context) -> list[Left]:
    """A document attached to another; `class` says what it is. What heads it, 附件1, stands outside of it, as its heading."""
    element = at.within(at.document).element(parent, "attachment")
    element.set("class", DOCUMENT_TYPES[item.document.kind].name)
    inside = Context.of_document(at.draft, element.get("eId", ""), item.document.kind)
    inside.target(element, item.document)
    head = list(item.head)
    if head and head[0].name == "attachlabel":
        heading(element, head.pop(0), at.inside(element))
    return _write(element, replace(item, head=head), inside)


def _named(parent: etree._Element, item: Item, at: Context) -> list[Left]:
    """A reference to an attachment that stands elsewhere in the gazette. bluebell prints the class of one as its text."""
    element = at.within(at.document).element(parent, "attachment")
    reference = at.inside(element).element(element, "documentRef")
    reference.set("href", item.work.this)
    reference.set("showAs", item.document.title or item.work.component)
    return [(item.document, item)]
