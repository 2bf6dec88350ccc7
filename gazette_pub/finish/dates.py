"""Days and months named in a text, as ISO 8601 writes them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette_pub import numerals
from gazette_pub.finish.spans import Span, mark
from gazette_pub.model import Issue
from gazette_pub.problems import Report

_GAP = r"[ \u3000\u00a0]?"
_DAY_OF_MONTH = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DATE = re.compile(
    rf"(?P<year>\d{{4}}|[零〇○Ｏ一二三四五六七八九]{{4}}){_GAP}年{_GAP}(?P<month>{_DAY_OF_MONTH}){_GAP}月"
    rf"(?:{_GAP}(?P<day>{_DAY_OF_MONTH}){_GAP}日)?"
)

DATED = ("p", "adoption", "dateline", "byline", "signature")
"""Elements in whose text dates are marked. A delivery note and the date of a foot say theirs in `when`."""


@dataclass(frozen=True)
class Date:
    """A date in a text: where it stands, and its value, 2024-01-18, or 2024-01 where no day is named."""

    start: int
    end: int
    when: str

    @property
    def is_day(self) -> bool:
        return len(self.when) == len("2024-01-18")


def dates_in(text: str) -> Iterator[Date]:
    """The dates of a text that name a year and a month. One that is no day of the calendar is left out."""
    if "年" not in text:
        return
    for found in _DATE.finditer(text):
        start = found.start()
        if (when := _iso(*found.group("year", "month", "day"))) and not text[max(start - 1, 0) : start].isdecimal():
            yield Date(start, found.end(), when)


def day_in(text: str) -> str | None:
    """The first day named in a text, as 2024-01-18; None where none is."""
    return next((date.when for date in dates_in(text) if date.is_day), None)


def _iso(year: str, month: str, day: str | None) -> str | None:
    """Han years are read digit by digit: 二〇二四 and 二○○四."""
    try:
        date = datetime.date(numerals.value(year), numerals.value(month), numerals.value(day) if day else 1)
    except ValueError:
        return None
    return date.isoformat() if day else date.isoformat()[: len("2024-01")]


def date_deliveries_and_signatures(issue: Issue, report: Report) -> None:
    """A delivery note and the date of a foot have `when`."""
    for node in issue.descendants("delivery", "date"):
        if node.get("when") is None and (day := day_in(node.text_content)):
            node.set("when", day)


def mark_dates(issue: Issue, report: Report) -> None:
    """Every date of a running text that names year and month stands in a `date` with `when`."""
    for node in issue.descendants(*DATED):
        if dates := list(dates_in(node.text_content)):
            mark(node, [Span(date.start, date.end, "date", {"when": date.when}) for date in dates])
