"""Text, and what is marked in it: the days, sessions and legislatures that a note names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from gazette_pub.formats.akn.native import name_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.events import meeting_name
from gazette_pub.issue.model import put_text
from gazette_pub.words import numerals
from gazette_pub.words.days import days_in
from gazette_pub.words.organs import LEGISLATURE, SESSION

Found = tuple[int, int, dict[str, str]]
"""Where a part of a text begins and ends, and the attributes of the element that it is to stand in."""


def mark_note(p: etree._Element, at: Context) -> None:
    """What stands directly in a note, or in an event that it names: days, the session, the legislature."""
    mark_days(p, at)
    mark(p, "session", lambda text: _sessions(text, at))
    mark(p, "legislature", lambda text: (_numbered(found) for found in LEGISLATURE.finditer(text)))


def mark_days(p: etree._Element, at: Context) -> None:
    """The days that a note names are dates of the document, whether the issue has marked them or not."""
    known = set(p.iterchildren(_DOC_DATE))
    mark(p, "docDate", lambda text: ((day.start, day.end, {"date": day.when}) for day in days_in(text)))
    for date in p.iterchildren(_DOC_DATE):
        if date not in known and name_of(date):
            at.say(date, {"is": "text"})


def mark(p: etree._Element, name: str, find: Callable[[str], Iterable[Found]]) -> None:
    """Puts what is found in the text directly in p into elements of that name. No character changes."""
    pieces = [(None, p.text), *((child, child.tail) for child in p)]
    p.text, p[:] = None, []
    for child, text in pieces:
        if child is not None:
            child.tail = None
            p.append(child)
        _put_marked(p, text or "", name, find)


def _put_marked(p: etree._Element, text: str, name: str, find: Callable[[str], Iterable[Found]]) -> None:
    done = 0
    for start, end, attributes in find(text):
        put_text(p, text[done:start])
        put_text(etree.SubElement(p, tag(name), attributes), text[start:end])
        done = end
    put_text(p, text[done:])


_DOC_DATE = tag("docDate")


def _sessions(text: str, at: Context) -> Iterator[Found]:
    """The sessions that a text names, each with the meeting that it refers to."""
    for found in SESSION.finditer(text):
        start, end, value = _numbered(found)
        yield start, end, value | {"refersTo": at.references.event(meeting_name(found))}


def _numbered(found: re.Match[str]) -> Found:
    """What a pattern calls `it`, with the number in it as its value."""
    return found.start("it"), found.end("it"), {"value": str(numerals.value(found["number"]))}
