"""Adoption notes and printed contents: lines that belong together, before the text or in it."""

from __future__ import annotations

import re

from lxml import etree

from gazette_pub import numerals
from gazette_pub.akn.draft import Context
from gazette_pub.akn.events import DAY, LEGISLATURE, SESSION, meeting_name, printed_day
from gazette_pub.akn.inline import line, mark
from gazette_pub.akn.vocabulary import tag
from gazette_pub.model import Node


def adoption(parent: etree._Element, node: Node, at: Context) -> None:
    """（2024年3月29日…第九次会议通过）, as a container: it says when, by which legislature and in which session."""
    note = at.holder(parent, "adoptionNote")
    p = line(note, node, at.inside(note))
    event = at.draft.references.event
    mark_days(p)
    mark(p, SESSION, "session", lambda found: _value(found) | {"refersTo": event(meeting_name(found))})
    mark(p, LEGISLATURE, "legislature", _value)


def mark_days(p: etree._Element) -> None:
    """The days that a note names are dates of the document, whether the issue has marked them or not."""
    for date in p.iterchildren(tag("date")):
        date.tag = tag("docDate")
    mark(p, DAY, "docDate", _date)


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
            line(parent, entry, at, entry.name)


def _date(found: re.Match[str]) -> dict[str, str] | None:
    day = printed_day(found)
    return {"date": day} if day else None


def _value(found: re.Match[str]) -> dict[str, str]:
    return {"value": str(numerals.value(found["number"]))}
