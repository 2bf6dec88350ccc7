"""The metadata of a gazette and of each document in it."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from gazette_pub.formats.akn.iris import Work
from gazette_pub.formats.akn.vocabulary import OUTCOMES, own, tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.events import Event, events_of_document
from gazette_pub.formats.akn.writing.publication import Publication
from gazette_pub.issue.model import Document, Node

TOOL = "gazette_pub"
"""Who made the file: the entity that `source` points at."""


def add(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, tag(name), attributes)


def sourced(parent: etree._Element, name: str) -> etree._Element:
    """A part of the metadata that we answer for."""
    return add(parent, name, source=f"#{TOOL}")


def identification(
    meta: etree._Element, work: Work, published: Publication, aliases: Mapping[str, str], role: str
) -> None:
    """Work, expression and manifestation. `role` is what the publisher is to the work, as a pointer."""
    parent = sourced(meta, "identification")
    _work(add(parent, "FRBRWork"), work, published, aliases, role)
    _expression(add(parent, "FRBRExpression"), work, published)
    _manifestation(add(parent, "FRBRManifestation"), work, published)


def _work(parent: etree._Element, work: Work, published: Publication, aliases: Mapping[str, str], role: str) -> None:
    """The elements that repeat a part of the IRI have its very value (NC 4.5)."""
    _names(parent, work.this, work.uri, aliases)
    _event(parent, work.day.full, work.day.event, published.author, role)
    add(parent, "FRBRcountry", value=work.place)
    add(parent, "FRBRsubtype", value=work.type.name)
    add(parent, "FRBRname" if work.named else "FRBRnumber", value=work.number)
    if work.type.element == "act":
        add(parent, "FRBRprescriptive", value="true")
    add(parent, "FRBRauthoritative", value="false")


def _expression(parent: etree._Element, work: Work, published: Publication) -> None:
    _names(parent, work.expression_this, work.expression_uri)
    _event(parent, work.version.full, work.version.event, published.author, "#role.editor")
    add(parent, "FRBRlanguage", language=work.language)


def _manifestation(parent: etree._Element, work: Work, published: Publication) -> None:
    _names(parent, work.manifestation_this, work.manifestation_uri)
    _event(parent, published.made, "markup", f"#{TOOL}", "#role.editor")
    add(parent, "FRBRformat", value="xml")


def _names(parent: etree._Element, this: str, uri: str, aliases: Mapping[str, str] | None = None) -> None:
    add(parent, "FRBRthis", value=this)
    add(parent, "FRBRuri", value=uri)
    for name, value in (aliases or {}).items():
        add(parent, "FRBRalias", name=name, value=value)


def _event(parent: etree._Element, day: str, name: str, author: str, role: str) -> None:
    add(parent, "FRBRdate", date=day, name=name)
    add(parent, "FRBRauthor", href=author).set("as", role)


def publication(meta: etree._Element, published: Publication) -> None:
    """Which issue of which gazette this was published in."""
    element = add(meta, "publication", date=published.day.full, name=published.work.type.name, showAs=published.title)
    if published.number:
        element.set("number", published.number)


def lifecycle(meta: etree._Element, published: Publication) -> None:
    event = add(sourced(meta, "lifecycle"), "eventRef", eId="eref_1", date=published.day.full)
    event.set("source", "#original_1")
    event.set("type", "generation")


def workflow(meta: etree._Element, document: Document, at: Context) -> None:
    """A step for each dated event of the adoption notes: when, by whom, with what outcome, in which meeting."""
    events = [event for event in events_of_document(document) if event.day]
    if events:
        parent = sourced(meta, "workflow")
        for event in events:
            _step(at.element(parent, "step"), event, at)


def _step(step: etree._Element, event: Event, at: Context) -> None:
    references = at.draft.references
    step.set("date", event.day or "")
    step.set("by", references.organization(event.body) if event.body else at.draft.published.author)
    if event.action:
        step.set("outcome", references.concept(OUTCOMES.get(event.action, event.action), event.action))
    if event.meeting:
        step.set("refersTo", references.event(event.meeting))


def source(meta: etree._Element, issue_source: Node) -> None:
    """Where the text came from: file name, media type, SHA-256, number of lines."""
    attributes = {str(name): str(value) for name, value in issue_source.items()}
    etree.SubElement(sourced(meta, "proprietary"), own("source"), attributes)


def places(meta: etree._Element, at: Context) -> None:
    """Where each element stood in that text. Not as attributes on the elements: other people's editors drop the
    namespace of those, and the file is no longer valid."""
    if at.places:
        at.write_places(sourced(meta, "proprietary"))
