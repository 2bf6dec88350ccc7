"""The cover: the gazette's name, its year and number, and who publishes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gazette_pub.issue.model import Issue
from gazette_pub.layout.firstpage import parted, role_above
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.masthead import day, host, issue_line, name, parted_name
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


def cover(issue: Issue, setter: Setter, printed: Sequence[Line] = ()) -> Page:
    """The one page of the cover: what the issue's first page prints, else what is known of the issue. What is long is set
    smaller, so that all of it is there."""
    page = Page("cover", None)
    above, title, of_issue, of_publisher = parted(printed or _known(issue))
    owner, name = parted_name(title.text)
    named = _fitted("cover-name", title, setter.style.text.lines // NAME, setter, name)
    numbered = [row for line in of_issue for row in _fitted("cover-issue", line, MOST_NUMBERED, setter)]
    most = MOST_PUBLISHED if len(of_issue) + len(of_publisher) < 3 else FOOT
    published = [row for line in of_publisher for row in _fitted("cover-publisher", line, most, setter)]
    foot = setter.style.text.lines - max(FOOT, _height(published))
    room = foot - TOP - BELOW - _height(named) - _height(numbered)
    for i, line in enumerate(above):
        _put(page, _fitted(role_above(line), line, 2, setter), TOP - 2 * (len(above) - i), setter)
    used = _put(page, _fitted("cover-owner", title, max(1, int(room)), setter, owner), TOP, setter)
    used = _put(page, named, used, setter)
    if numbered:
        _rules(page, used + 1, setter)
        _put(page, numbered, used + BELOW, setter)
    _put(page, published, foot, setter)
    return page


def _known(issue: Issue) -> list[Line]:
    """The name, and what else is known: year, number and number in all, the day, who publishes it."""
    said = (name(issue), issue_line(issue), day(issue), issue.meta("publisher"), host(issue))
    return [Line("cover-publisher", (Words(text),), issue) for text in said if text]


def _fitted(role: str, line: Line, lines: int, setter: Setter, text: str | None = None) -> list[Row]:
    """A line, or that part of it, as it stands on the cover."""
    parts = line.parts if text is None else (Words(text),)
    if text == "":
        return []
    return fitted(replace(line, role=role, parts=parts), setter.style.text.measure(1), lines, setter, line)


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
