"""The cover: the gazette's name, its year and number, and who publishes it."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.masthead import owner_and_name, year_and_number
from gazette_pub.layout.style import MILLIMETRE
from gazette_pub.typeset.fitting import fitted
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.pages import x_of
from gazette_pub.typeset.rows import Setter

TOP = 3
"""Lines above the name."""

BELOW = 1.5
"""Lines from the name to the number, with the rule between."""

FOOT = 2
"""Lines at the foot that are the publisher's."""

NAME, MOST_NUMBERED, MOST_PUBLISHED = 3, 3, 4
"""The name takes no more than a third of the lines, year and number no more than three, the publisher than four."""

THICK, THIN, BETWEEN = 2.5, 0.6, 3.5
"""Points: the double rule between the name and the number."""


def cover(issue: Issue, setter: Setter) -> Page:
    """The one page of the cover: what is long is set smaller, so that all of it is there."""
    page = Page("cover", None)
    owner, name = owner_and_name(issue)
    named = _fitted("cover-name", name, issue, setter.style.text.lines // NAME, setter)
    numbered = _fitted("cover-issue", year_and_number(issue), issue, MOST_NUMBERED, setter)
    published = _fitted("cover-publisher", issue.meta("publisher"), issue, MOST_PUBLISHED, setter)
    foot = setter.style.text.lines - max(FOOT, _height(published))
    room = foot - TOP - BELOW - _height(named) - _height(numbered)
    used = _put(page, _fitted("cover-owner", owner, issue, max(1, int(room)), setter), TOP, setter)
    used = _put(page, named, used, setter)
    if numbered:
        _rules(page, used + 1, setter)
        _put(page, numbered, used + BELOW, setter)
    _put(page, published, foot, setter)
    return page


def _fitted(role: str, text: str | None, issue: Issue, lines: int, setter: Setter) -> list[Row]:
    return fitted(Line(role, (Words(text),), issue), setter.style.text.measure(1), lines, setter) if text else []


def _height(rows: Iterable[Row]) -> int:
    return sum(row.lines for row in rows)


def _put(page: Page, rows: Iterable[Row], at: float, setter: Setter) -> float:
    """Places rows so many lines from the top; where they end."""
    for row in rows:
        y = setter.style.sheet.top * MILLIMETRE + at * setter.leading
        page.rows.append(Placed(x_of(setter.style, 1, 0), y, row))
        at += row.lines
    return at


def _rules(page: Page, at: float, setter: Setter) -> None:
    width = setter.style.text.measure(1)
    rules = (Rule(0, 0, width, 0, THICK, "red"), Rule(0, BETWEEN, width, BETWEEN, THIN, "red"))
    y = setter.style.sheet.top * MILLIMETRE + at * setter.leading
    page.furniture.append(Placed(x_of(setter.style, 1, 0), y, Row(1, rules=rules)))
