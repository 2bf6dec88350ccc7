"""The metadata of a gazette and of each document in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree

from gazette_pub.formats import EPOCH
from gazette_pub.formats.akn.iris import Day, Work
from gazette_pub.formats.akn.vocabulary import OUTCOMES, own, tag
from gazette_pub.formats.akn.writing.amendments import (
    TYPES,
    Statement,
    destinations,
    give_new_text,
    is_incomplete,
    share_words,
    stating,
    words_of,
)
from gazette_pub.formats.akn.writing.dates import UNKNOWN, is_known, tells_force
from gazette_pub.formats.akn.writing.draft import Context, Draft
from gazette_pub.formats.akn.writing.events import Event, events_of_document
from gazette_pub.formats.akn.writing.life import EXPIRED, IN_FORCE, Happening
from gazette_pub.formats.akn.writing.publication import UNKNOWN_PUBLISHER, Publication
from gazette_pub.issue.model import Document, Node
from gazette_pub.words.events import PUBLISHED
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Author:
    """Who is the author of a work, as a pointer, and what they are to it."""

    href: str
    role: str


def add(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, tag(name), attributes)


def sourced(parent: etree._Element, name: str, at: Context) -> etree._Element:
    """A part of the metadata that we answer for."""
    return add(parent, name, source=at.references.tool)


def identification(
    meta: etree._Element, work: Work, day: Day, authors: Iterable[Author], aliases: Mapping[str, str], at: Context
) -> None:
    """Work, expression and manifestation. `day` is when the work came to be, or the component of it that this is."""
    parent = sourced(meta, "identification", at)
    _work(add(parent, "FRBRWork"), work, day, authors, aliases)
    _expression(add(parent, "FRBRExpression"), work, day if day != work.day else work.version, at)
    _manifestation(add(parent, "FRBRManifestation"), work, at)


def _work(parent: etree._Element, work: Work, day: Day, authors: Iterable[Author], aliases: Mapping[str, str]) -> None:
    """The elements that repeat a part of the IRI have its very value (NC 4.5)."""
    _names(parent, work.this, work.uri, aliases)
    _event(parent, day.full, day.event, authors)
    add(parent, "FRBRcountry", value=work.place)
    add(parent, "FRBRsubtype", value=work.type.name)
    add(parent, "FRBRname" if work.named else "FRBRnumber", value=work.number)
    if work.type.element == "act":
        add(parent, "FRBRprescriptive", value="true")
    add(parent, "FRBRauthoritative", value="false")


def _expression(parent: etree._Element, work: Work, day: Day, at: Context) -> None:
    """The words as the gazette prints them."""
    _names(parent, work.expression_this, work.expression_uri)
    _event(parent, day.full, day.event, [publisher(at)])
    add(parent, "FRBRlanguage", language=work.language)


def _manifestation(parent: etree._Element, work: Work, at: Context) -> None:
    _names(parent, work.manifestation_this, work.manifestation_uri)
    day = _made(at.draft.published)
    _event(parent, day.full, day.event, [Author(at.references.tool, at.references.part("editor"))])
    add(parent, "FRBRformat", value="xml")


def _made(published: Publication) -> Day:
    """When the file was made (NC 4.7), if that is said; else the day that the gazette came out, named so, or none.

    Without SOURCE_DATE_EPOCH the moment of making is the issue's own day, or one that stands for none.
    """
    if published.made not in (published.day.full, EPOCH.date().isoformat()):
        return Day(published.made, published.made, "markup")
    return published.day if is_known(published.day) else Day(UNKNOWN, UNKNOWN, "unknown")


def publisher(at: Context) -> Author:
    """Who publishes the gazette, as its publisher."""
    return Author(at.references.organization(at.draft.published.publisher), at.references.part("publisher"))


def authors(issuers: Sequence[str], speaker: str, at: Context) -> list[Author]:
    """Who made a document: whoever speaks in it, else each organ; who publishes it, as its publisher, where nobody says who
    made it."""
    role = at.references.part("author") if speaker or issuers else ""
    if speaker:
        return [Author(at.references.person(speaker), role)]
    return [Author(at.references.organization(name), role) for name in issuers] or [publisher(at)]


def _names(parent: etree._Element, this: str, uri: str, aliases: Mapping[str, str] | None = None) -> None:
    add(parent, "FRBRthis", value=this)
    add(parent, "FRBRuri", value=uri)
    for name, value in (aliases or {}).items():
        add(parent, "FRBRalias", name=name, value=value)


def _event(parent: etree._Element, day: str, name: str, authors: Iterable[Author]) -> None:
    add(parent, "FRBRdate", date=day, name=name)
    for author in authors:
        add(parent, "FRBRauthor", href=author.href).set("as", author.role)


def publication(meta: etree._Element, published: Publication) -> None:
    """Which issue of which gazette this was published in, where it is known when that came out: the schema wants a day."""
    if not is_known(published.day):
        return
    name = published.work.type.name
    element = add(meta, "publication", date=published.day.full, name=name, showAs=published.title or name)
    if published.number:
        element.set("number", published.number)


def lifecycle(meta: etree._Element, life: Sequence[Happening], at: Context) -> None:
    """What happened to the work, and what did it. What brings it into force, and ends that, is of none of the three types that there
    are."""
    if not life:
        return
    parent = sourced(meta, "lifecycle", at)
    for each in life:
        event = at.within(at.document).element(parent, "eventRef")
        event.set("date", each.day)
        event.set("source", each.source)
        if each.type in FORCE:
            event.set("refersTo", at.references.concept(each.type, FORCE[each.type]))
        else:
            event.set("type", each.type)


FORCE = {IN_FORCE: "施行", EXPIRED: "期满"}
"""The concepts that events of force refer to, as they are shown."""


def workflow(meta: etree._Element, document: Document, author: Author, at: Context) -> None:
    """A step for each dated event of the adoption notes: when, by whom, with what outcome, in which meeting."""
    events = [event for event in events_of_document(document) if event.day and not tells_force(event)]
    if events:
        parent = sourced(meta, "workflow", at)
        for event in events:
            _step(at.element(parent, "step"), event, document, author, at)


def _unnamed_body(event: Event, document: Document, author: Author, at: Context) -> str | None:
    """Who did what a note tells without saying who: the author, which is None; whoever ordered it to be published; or nobody
    that is known. Another than its author approves a document, and may publish it, and who prints it did neither."""
    if event.action in _OF_ANOTHER:
        return UNKNOWN_PUBLISHER
    order = at.draft.orders.get(str(document.id))
    if event.action in PUBLISHED.split() and order is not None and order.get("issuer"):
        return order.get("issuer", "").partition("、")[0]
    return None if author.role != at.references.part("publisher") else UNKNOWN_PUBLISHER


_OF_ANOTHER = frozenset(("批准", "核准"))
"""What somebody else than the author of a document does."""


def _step(step: etree._Element, event: Event, document: Document, author: Author, at: Context) -> None:
    references = at.references
    step.set("date", event.day or "")
    body = event.body or _unnamed_body(event, document, author, at)
    step.set("by", references.organization(body) if body is not None else author.href)
    if event.action:
        step.set("outcome", references.concept(OUTCOMES.get(event.action, event.action), event.action))
    if event.meeting:
        step.set("refersTo", references.event(event.meeting))


def analysis(meta: etree._Element, at: Context) -> None:
    """What the document changes: a `textualMod` for each modification that it states. Call when all of it is written."""
    if not at.amendments:
        return
    parent = sourced(meta, "analysis", at)
    active = add(parent, "activeModifications")
    give_new_text(at.amendments)
    share_words(at.amendments)
    for statement in at.amendments:
        _textual_mod(at.within(at.document).element(active, "textualMod"), statement, at)
    if (behind := next(meta.iterchildren(*_BEHIND_ANALYSIS), None)) is not None:
        behind.addprevious(parent)


_BEHIND_ANALYSIS = tuple(map(tag, ("temporalData", "references", "notes", "proprietary", "presentation")))


def _textual_mod(parent: etree._Element, statement: Statement, at: Context) -> None:
    node, law = statement.node, statement.law
    parent.set("type", TYPES[node.get("change", "")])
    elsewhere = [xml_id for xml_id in (node.get("words") or "").split() if xml_id in at.draft.ids]
    for eid in dict.fromkeys([*stating(statement), *_holding(elsewhere, at)]):
        add(parent, "source", href=f"#{eid}")
    for portion, pos in dict.fromkeys(destinations(node)):
        destination = add(parent, "destination")
        if law:
            at.draft.laws.link(destination, law, portion, at.work)
        if pos:
            destination.set("pos", pos)
    words = sorted(words_of(statement), key=lambda each: each[0] == "new")
    if is_incomplete(node, any(name == "old" for name, _ in words)):
        parent.set("incomplete", "true")
    for name, eid in words:
        add(parent, name, href=f"#{eid}")
    for role in ("old", ""):
        for xml_id in (each for each in elsewhere if at.draft.quoted.get(each, "") == role):
            at.link(add(parent, role or "new"), xml_id)


def _holding(words: Iterable[str], at: Context) -> Iterator[str]:
    """The eIds of the `mod`s of this document in which these quoted words stand, by the xml:ids of these."""
    for eid in (at.draft.written(each) for each in words if each in at.draft.quoted):
        if eid.startswith(f"{at.document}__" if at.document else ""):
            yield eid.rpartition("__")[0]


def references(meta: etree._Element, at: Context) -> None:
    """Everything that the document points at, and the laws that it amends. Call when all of it is written."""
    parent = sourced(meta, "references", at)
    at.references.write(parent)
    for law in dict.fromkeys(filter(None, (statement.law for statement in at.amendments if at.document))):
        amended = at.within(at.document).element(parent, "activeRef")
        amended.set("showAs", law)
        at.draft.laws.link(amended, law, "", at.work)


def source(meta: etree._Element, issue_source: Node, at: Context) -> None:
    """Where the text came from: file name, media type, SHA-256, number of lines."""
    attributes = {str(name): str(value) for name, value in issue_source.items()}
    etree.SubElement(sourced(meta, "proprietary", at), own("source"), attributes)


def records(draft: Draft) -> None:
    """What Akoma Ntoso doesn't say of the nodes of each document. Not as attributes on the elements: other people's editors
    drop the namespace of those, and the file is no longer valid. Call when all of the gazette is written: a page that
    ends behind a document is recorded in it."""
    for meta, at in draft.described:
        at.leave_to_analysis(meta)
        if at.records:
            at.write_records(sourced(meta, "proprietary", at))
