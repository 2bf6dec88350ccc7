"""From when a document is in force and until when: the period of its body, and of provisions that begin on another day."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.life import EXPIRED, IN_FORCE, provisions_in_force
from gazette_pub.formats.akn.writing.meta import FORCE, add, sourced
from gazette_pub.issue.model import Document
from gazette_pub.words.days import full_date


def in_force(written: etree._Element, metadata: etree._Element, document: Document, at: Context) -> None:
    """An interval of force for each day on which a part of the document begins, from the event of that day to the one that ends the
    force of all; its group is the period of that part. Call when all of the document is written."""
    events = {
        (event.get("refersTo", "").rpartition(".")[2], event.get("date", "")): f"#{event.get('eId')}"
        for event in metadata.iterfind(f"{tag('lifecycle')}/{tag('eventRef')}[@refersTo]")
    }
    if not events:
        return
    parent = sourced(metadata, "temporalData", at)
    end = next((eid for (concept, _), eid in events.items() if concept == EXPIRED), None)
    start = events.get((IN_FORCE, full_date(document.get("effective")) or ""))
    if start or end:
        group = _group(parent, start, end, at)
        for body in written.iterchildren(tag("body"), tag("mainBody")):
            body.set("period", group)
    _of_provisions(written, parent, document, events, end, at)


def _of_provisions(
    written: etree._Element,
    parent: etree._Element,
    document: Document,
    events: dict[tuple[str, str], str],
    end: str | None,
    at: Context,
) -> None:
    groups: dict[str, str] = {}
    by_eid: dict[str | None, etree._Element] = {}
    for node in provisions_in_force(document):
        by_eid = by_eid or {each.get("eId"): each for each in written.iter(etree.Element)}
        element = by_eid.get(at.draft.written(str(node.id or "")))
        day = full_date(node.get("effective")) or ""
        if element is not None and (IN_FORCE, day) in events:
            groups[day] = groups.get(day) or _group(parent, events[IN_FORCE, day], end, at)
            element.set("period", groups[day])


def _group(parent: etree._Element, start: str | None, end: str | None, at: Context) -> str:
    """A group of one interval of force, as what has it as its period points at it."""
    group = at.within(at.document).element(parent, "temporalGroup")
    edges = {name: eid for name, eid in (("start", start), ("end", end)) if eid}
    interval = add(group, "timeInterval", **edges)
    interval.set("refersTo", at.references.concept(IN_FORCE, FORCE[IN_FORCE]))
    return f"#{group.get('eId')}"
