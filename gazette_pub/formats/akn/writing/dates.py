"""The dates of a gazette and its documents: what they are, and what stands for one that is not known."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.formats.akn.iris import Day
from gazette_pub.formats.akn.vocabulary import OUTCOMES
from gazette_pub.formats.akn.writing.events import Event, events_of_document
from gazette_pub.formats.akn.writing.numbers import printed_number
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.words.days import dates_in, full_date
from gazette_pub.words.events import AMENDED, IN_FORCE
from gazette_pub.words.pattern import Expression, Pattern

UNKNOWN = "0001-01-01"
"""Strict Akoma Ntoso has no file without a date. cobalt and Indigo read this one as no date."""

_MONTH = Pattern(Expression(r"(?!0000)\d{4}-\d{2}"), ("2024-03",), ("0000-03", "2024-03-30", "2024"), "fullmatch")
_YEAR = Pattern(Expression(r"(?!0000)\d{4}(?!\d)"), ("2024", "2024年"), ("0000", "20240", "第2024"))


def on(day: str, event: str) -> Day:
    return Day(day, day, event)


def of_issue(issue: Issue) -> Day:
    """The day or the month that it came out, as `meta` says it; else its year, named `year`; else no date, named
    `unknown`. The last day that it prints is none of these."""
    said = (issue.meta("date") or "").strip()
    if day := full_date(said):
        return on(day, "publication")
    return _month(said) or _year((issue.meta("year") or "").strip()) or Day(UNKNOWN, UNKNOWN, "unknown")


def of_document(document: Document, order: Document | None) -> Day:
    """When the work came to be: the day that the document says, or the order that publishes it; else the month or the
    year that it says; else no date, named `unknown`."""
    return next(filter(None, _days(document, order)), Day(UNKNOWN, UNKNOWN, "unknown"))


def of_itself(document: Document) -> Day:
    """When it came to be, as its own text says it."""
    return next(filter(None, _days_printed(document)), Day(UNKNOWN, UNKNOWN, "unknown"))


def is_known(day: Day) -> bool:
    """Whether it is a day of the calendar that something says, and not a month, a year or nothing."""
    return day.full == day.iri and day.event != "unknown"


def _days(document: Document, order: Document | None) -> Iterator[Day | None]:
    """What it says of its day, from what is most certain: adoption, signature, delivery; of its month; of its year."""
    if said := full_date(document.get("date")):
        yield on(said, _event(document, said, order))
    yield from _days_printed(document)


def _days_printed(document: Document) -> Iterator[Day | None]:
    for event in events_of_document(document):
        if event.day:
            yield on(event.day, OUTCOMES.get(event.action, "date"))
    signed = [(line.get("when") or "").strip() for line in _lines(document.foot, "date")]
    yield from (on(day, "signature") for said in reversed(signed) if (day := full_date(said)))
    for line in _lines(document.head, "delivery"):
        if day := full_date(line.get("when")):
            yield on(day, "delivery")
    yield from (_month(date.when) for line in _lines(document.foot, "date") for date in dates_in(line.text_content))
    yield _year(printed_number(document).year)


def _event(document: Document, day: str, order: Document | None) -> str:
    """What happened on the day that the document says."""
    for event in events_of_document(document):
        if event.day == day:
            return OUTCOMES.get(event.action, "date")
    if any(full_date(line.get("when")) == day for line in _lines(document.foot, "date")):
        return "signature"
    return "promulgation" if order is not None and full_date(order.get("date")) == day else "date"


def version_of(document: Document, work: Day) -> Day:
    """When the version that is printed came to be: when it was last amended."""
    days = [event.day for event in events_of_document(document) if event.day and event.action in AMENDED.split()]
    last = max(days, default=work.full)
    return on(last, "amendment") if last > work.full and is_known(work) else work


def tells_force(event: Event) -> bool:
    """自2024年5月1日起施行: no step of a procedure."""
    return event.action in IN_FORCE.split()


def _month(said: str) -> Day | None:
    return Day(f"{said}-01", said, "month") if _MONTH.fullmatch(said) else None


def _year(said: str) -> Day | None:
    found = _YEAR.match(said)
    return Day(f"{found.group()}-01-01", found.group(), "year") if found else None


def _lines(part: Node | None, name: str) -> list[Node]:
    return list(part.children(name)) if part is not None else []
