"""A document of the issue: a `component`, or an `attachment` of the document that it is printed under."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from gazette_pub.formats.akn.iris import Day, Work, slug
from gazette_pub.formats.akn.vocabulary import ATTACHED, DOCUMENT_TYPES, LAW_NAMES, DocumentType, tag
from gazette_pub.formats.akn.writing import meta
from gazette_pub.formats.akn.writing.back import back
from gazette_pub.formats.akn.writing.body import enacted, main_body
from gazette_pub.formats.akn.writing.dates import of_document
from gazette_pub.formats.akn.writing.draft import Context, Draft, set_language
from gazette_pub.formats.akn.writing.events import events_of_document
from gazette_pub.formats.akn.writing.front import front
from gazette_pub.formats.akn.writing.headings import heading
from gazette_pub.formats.akn.writing.records import unsaid_of_document, unsaid_of_part
from gazette_pub.issue.model import Document, Node
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Pattern

_COUNTED = Pattern(
    re.compile(rf"第([{numerals.CHARACTERS}]{{1,9}}|\d{{1,9}})号"),
    ("第十二号", "第706号"),
    ("第706号令", "十二号", "第A号"),
    "fullmatch",
)
_IN_BRACKETS_LAST = Pattern(re.compile(r"（[^（）]*）$"), ("某条例（草案）",), ("（草案）某条例", "某条例"), "search")


@dataclass(frozen=True)
class Item:
    """A document as it is written: its element and name, its work, and what stands before its text."""

    document: Document
    type: DocumentType
    work: Work
    head: Sequence[Node]


Left = tuple[Node, Work | None]
"""A document or a page end that is printed under a document and could not be written into it, and the work that an
attachment is an annex of."""


def component(parent: etree._Element, document: Document, draft: Draft, of: Work | None = None) -> None:
    """The document as an item of the gazette, and behind it those printed under it that are works of their own.

    `of` is the work that an attachment is an annex of which stands behind such a one.
    """
    element = etree.SubElement(parent, tag("component"), eId=draft.eids.counted("", "component"))
    at = Context.of_document(draft, element.get("eId", ""), document.kind)
    at.target(element, document)
    item = _annexed(document, of) if of is not None else _own(document, at)
    for node, work in _write(element, item, at):
        if isinstance(node, Document):
            component(parent, node, draft, work)
        else:
            draft.pages.end_here(node)


def _own(document: Document, at: Context) -> Item:
    """A document that is a work of its own."""
    type_ = _type(document)
    return Item(document, type_, _work(document, type_, at), _nodes(document.head))


def _annexed(document: Document, work: Work) -> Item:
    """An attachment, which is a component of the work that it is attached to."""
    return Item(document, ATTACHED, work, _nodes(document.head))


def _is_attachment(node: Node) -> bool:
    return isinstance(node, Document) and node.get("role") == "attachment"


def _type(document: Document) -> DocumentType:
    """The element and name that the document is written with. An act is named after what its title says it is."""
    type_ = DOCUMENT_TYPES[document.kind]
    if document.kind != "law":
        return type_
    title = _IN_BRACKETS_LAST.sub("", document.title or "")
    return type_._replace(name=next((name for end, name in LAW_NAMES.items() if title.endswith(end)), type_.name))


def _work(document: Document, type_: DocumentType, at: Context) -> Work:
    gazette = at.draft.published.work
    day, version = _days(document, gazette.day)
    named = type_.element == "act" and bool(document.title)
    number = slug(document.title or "") if named else _number(document) or _place_in_issue(at)
    work = Work(gazette.place, type_, gazette.actor, day, version, number, gazette.language, named)
    return at.draft.distinct(work)


def _days(document: Document, of_issue: Day) -> tuple[Day, Day]:
    """When the work came to be, and when the version of it did that is printed: a law that was revised has two."""
    events = [event.day for event in events_of_document(document) if event.day]
    if not events:
        day = of_document(document) or of_issue
        return day, day
    adopted = Day(events[0], events[0], "adoption")
    return adopted, Day(events[-1], events[-1], "version") if events[-1] > events[0] else adopted


def _number(document: Document) -> str:
    """The number as printed, 晋人办函-2023-31号, or 10 for 第十号; nothing when none is printed."""
    printed = next((node.text_content for node in _nodes(document.head) if node.name == "number"), "")
    counted = _COUNTED.fullmatch(printed.strip().strip("（）()"))
    if counted:
        return str(numerals.value(counted.group(1)))
    return slug(printed) if printed.strip() else ""


def _place_in_issue(at: Context) -> str:
    """What tells a document without a number from others: nn for no number, and where it is printed: nn-2024-1-3."""
    issue = at.draft.published.number
    return "-".join(filter(None, ("nn", issue and slug(issue), at.document.rpartition("_")[2])))


def _nodes(part: Node | None) -> list[Node]:
    return list(part.children()) if part is not None else []


def _write(parent: etree._Element, item: Item, at: Context) -> list[Left]:
    """All of a document, and what is printed under it and is left to write behind it.

    What it points at and its source lines come last into the metadata, when all of it is known.
    """
    at.draft.works[at.document] = item.work
    at.draft.laws.print(item.document.title or "", item.work)
    element = etree.SubElement(parent, tag(item.type.element), name=item.type.name)
    metadata = etree.SubElement(element, tag("meta"))
    _describe(metadata, item, at)
    is_flat = item.type == ATTACHED and at.draft.profile.flat_attachments
    (_flat_text if is_flat else _text)(element, item, at)
    _say(element, item.document, at)
    left = _attachments(element, item, at)
    meta.analysis(metadata, at)
    meta.references(metadata, at)
    meta.records(metadata, at)
    return left


def _say(element: etree._Element, document: Document, at: Context) -> None:
    """What Akoma Ntoso doesn't say of the document, and of its parts."""
    at.say_of_part("document", unsaid_of_document(element, document))
    for part in (document.head, document.body, document.foot):
        if part is not None:
            at.say_of_part(part.name, unsaid_of_part(part))


def _describe(metadata: etree._Element, item: Item, at: Context) -> None:
    meta.identification(metadata, item.work, [meta.publisher(at)], _aliases(item, at), at)
    meta.publication(metadata, at.draft.published)
    meta.workflow(metadata, item.document, at)


def _aliases(item: Item, at: Context) -> dict[str, str]:
    """What else the work is called: its title, and its place as a component of the gazette."""
    gazette = at.draft.published.work
    title = {"title": item.document.title} if item.document.title else {}
    return title | {"gazetteComponent": replace(gazette, component=_component_path(at)).this}


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
        work = item.work.annex(next(counts)) if _is_attachment(node) else None
        if isinstance(node, Document) and work is not None:
            holder = etree.SubElement(parent, tag("attachments")) if holder is None else holder
            left += _named(holder, node, work, at) if left else _attachment(holder, node, work, at)
        elif left or isinstance(node, Document):
            left.append((node, None))
        else:
            at.draft.pages.end_here(node)
    return left


def _attachment(parent: etree._Element, document: Document, work: Work, at: Context) -> list[Left]:
    """A document attached to another; `class` says what it is. What heads it, 附件1, stands outside of it, as its heading."""
    element = at.within(at.document).element(parent, "attachment")
    element.set("class", DOCUMENT_TYPES[document.kind].name)
    inside = Context.of_document(at.draft, element.get("eId", ""), document.kind)
    inside.target(element, document)
    item = _annexed(document, work)
    head = list(item.head)
    if head and head[0].name == "attachlabel":
        heading(element, head.pop(0), at.inside(element))
    return _write(element, replace(item, head=head), inside)


def _named(parent: etree._Element, document: Document, work: Work, at: Context) -> list[Left]:
    """A reference to an attachment that stands elsewhere in the gazette. bluebell prints the class of one as its text."""
    element = at.within(at.document).element(parent, "attachment")
    reference = at.inside(element).element(element, "documentRef")
    reference.set("href", work.this)
    reference.set("showAs", document.title or work.component)
    return [(document, work)]
