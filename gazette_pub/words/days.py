"""Days and months named in a text, as ISO 8601 writes them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gazette_pub.words import numerals

_GAP = r"[ \u3000\u00a0]?"
_DAY_OF_MONTH = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DATE = re.compile(
    rf"(?P<year>\d{{4}}|[{numerals.YEAR_DIGITS}]{{4}}){_GAP}年{_GAP}(?P<month>{_DAY_OF_MONTH}){_GAP}月"
    rf"(?:{_GAP}(?P<day>{_DAY_OF_MONTH}){_GAP}日)?"
)
_FULL = re.compile(r"(?!0000)\d{4}-\d{2}-\d{2}")
"""xs:date without its time zone, and without the years that datetime has not."""


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


def days_in(text: str) -> Iterator[Date]:
    """Those of them that name a day."""
    return (date for date in dates_in(text) if date.is_day)


def day_in(text: str) -> str | None:
    """The first day named in a text, as 2024-01-18; None where none is."""
    return next((date.when for date in days_in(text)), None)


def told_by_day(text: str) -> Iterator[tuple[str, str]]:
    """Each day that a text names, with what stands between it and the next: what was done on it."""
    for date, after in pairwise([*days_in(text), None]):
        assert date is not None
        yield date.when, text[date.end : after.start if after else None]


def full_date(value: str | None) -> str | None:
    """The date that an attribute says, as 2024-01-18; None for a month, a year, or a year outside 1 to 9999."""
    found = _FULL.match((value or "").strip())
    return found.group() if found else None


def _iso(year: str, month: str, day: str | None) -> str | None:
    """Han years are read digit by digit: 二〇二四 and 二○○四."""
    try:
        date = datetime.date(numerals.value(year), numerals.value(month), numerals.value(day) if day else 1)
    except ValueError:
        return None
    return date.isoformat() if day else date.isoformat()[: len("2024-01")]
