"""Dates of running text, of delivery notes and of signatures, said in `when`."""

from __future__ import annotations

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Issue
from gazette_pub.words.days import dates_in, day_in, english_day_in

DATED = ("p", "adoption", "dateline", "byline", "signature")
"""Elements in whose text dates are marked. A delivery note and the date of a foot say theirs in `when`."""


def date_deliveries_and_signatures(issue: Issue, report: Report) -> None:
    """A delivery note and the date of a foot have `when`."""
    for node in issue.descendants("delivery", "date"):
        if node.above.name != "meta" and node.get("when") is None and (day := _day_of(node.text_content)):
            node.set("when", day)


def _day_of(text: str) -> str | None:
    return day_in(text) or english_day_in(text)


def mark_dates(issue: Issue, report: Report) -> None:
    """Every date of a running text that names year and month stands in a `date` with `when`."""
    for node in issue.descendants(*DATED):
        if dates := list(dates_in(node.text_content)):
            mark(node, [Span(date.start, date.end, "date", {"when": date.when}) for date in dates])
