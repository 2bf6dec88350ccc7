"""Adoption notes: each event that one tells stands in an `event` with its day, what was done, and who did it."""

from __future__ import annotations

from gazette_pub.finish.masthead import counts_by_the_republic
from gazette_pub.finish.spans import Span, wrap
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Issue, Node
from gazette_pub.words.characters import fold
from gazette_pub.words.days import unnamed_days_in
from gazette_pub.words.events import CLOSES_ACT, FIRST_OF_REPUBLIC, Event, days_above, events_in


def describe_adoptions(issue: Issue, report: Report) -> None:
    """An adoption note has its events, and the date, the action and the body of the first; so has what closes an act its own."""
    above, of_republic = "", counts_by_the_republic(issue)
    for note in issue.descendants("adoption"):
        above = above if _is_note(note.getprevious()) else ""
        said = note.text_content
        if note.child("event") is None:
            counted = FIRST_OF_REPUBLIC if of_republic and not above and any(unnamed_days_in(fold(said))) else above
            wrap(note, [_span(event) for event in events_in(said, counted)])
        above = days_above(said, above) if _is_note(note.getnext()) else ""
        if (first := next(note.descendants("event"), None)) is not None:
            _set_missing(note, first)
    for document in issue.all_documents:
        for p in document.foot.children("p") if document.foot is not None else ():
            if p.child("event") is None and CLOSES_ACT.finds(p.text_content):
                wrap(p, [_span(event) for event in events_in(p.text_content)])


def _is_note(node: object) -> bool:
    return isinstance(node, Node) and node.name == "adoption"


def _span(event: Event) -> Span:
    said = {"date": event.day, "action": event.action, "body": event.body}
    return Span(event.start, event.end, "event", {name: value for name, value in said.items() if value})


def _set_missing(note: Node, first: Node) -> None:
    """Sets the attributes that the first event has and the note has not."""
    for name in ("date", "action", "body"):
        value = first.get(name)
        if value is not None and note.get(name) is None:
            note.set(name, value)
