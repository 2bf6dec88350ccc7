"""Adoption notes and printed contents: lines that belong together, before the text or in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.events import meeting_name
from gazette_pub.formats.akn.writing.inline import Found, line, mark, put
from gazette_pub.issue.model import Node
from gazette_pub.issue.plain import printed_after
from gazette_pub.words import numerals
from gazette_pub.words.days import days_in
from gazette_pub.words.organs import LEGISLATURE, SESSION


def adoption(parent: etree._Element, node: Node, at: Context) -> None:
    """（2024年3月29日…第九次会议通过）, as a container: it says when, by which legislature and in which session."""
    note = at.holder(parent, "adoptionNote")
    p = line(note, node, at.inside(note))
    for part in (p, *p.iterchildren(tag("event"))):
        mark_days(part)
        mark(part, "session", lambda text: _sessions(text, at))
        mark(part, "legislature", lambda text: (_numbered(found) for found in LEGISLATURE.finditer(text)))


def mark_days(p: etree._Element) -> None:
    """The days that a note names are dates of the document, whether the issue has marked them or not."""
    for date in p.iterchildren(tag("date")):
        date.tag = tag("docDate")
    mark(p, "docDate", lambda text: ((day.start, day.end, {"date": day.when}) for day in days_in(text)))


def contents(parent: etree._Element, node: Node, at: Context) -> None:
    """A printed 目录, as lines: `toc` in a preface stops other people's readers, and asks for links we may not have."""
    entries = list(node.children())
    if any(entry.name != "pb" for entry in entries):
        parent = at.holder(parent, "contents")
        at = at.inside(parent)
    for entry in entries:
        if entry.name == "pb":
            at.draft.pages.end_here(entry)
        else:
            p = line(parent, entry, at, entry.name)
            if after := printed_after(entry):
                put(etree.SubElement(p, tag("inline"), name="page"), after)


def _sessions(text: str, at: Context) -> Iterator[Found]:
    """The sessions that a text names, each with the meeting that it refers to."""
    for found in SESSION.finditer(text):
        start, end, value = _numbered(found)
        yield start, end, value | {"refersTo": at.references.event(meeting_name(found))}


def _numbered(found: re.Match[str]) -> Found:
    """What a pattern calls `it`, with the number in it as its value."""
    return found.start("it"), found.end("it"), {"value": str(numerals.value(found["number"]))}
