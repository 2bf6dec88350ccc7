"""The cover: the gazette's name, its year and number, and who publishes it."""

from __future__ import annotations

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.masthead import owner_and_name, year_and_number
from gazette_pub.layout.style import MILLIMETRE
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.pages import x_of
from gazette_pub.typeset.rows import Setter

TOP = 3
"""Lines above the name."""

THICK, THIN, BETWEEN = 2.5, 0.6, 3.5
"""Points: the double rule between the name and the number."""


def cover(issue: Issue, setter: Setter) -> Page:
    """The one page of the cover."""
    page = Page("cover", None)
    used: float = TOP
    for role, text in zip(("cover-owner", "cover-name"), owner_and_name(issue), strict=True):
        used = _put(page, Line(role, (Words(text),), issue), used, setter) if text else used
    if said := year_and_number(issue):
        _rules(page, used + 1, setter)
        _put(page, Line("cover-issue", (Words(said),), issue), used + 1.5, setter)
    if publisher := issue.meta("publisher"):
        _put(page, Line("cover-publisher", (Words(publisher),), issue), setter.style.text.lines - 2, setter)
    return page


def _put(page: Page, line: Line, at: float, setter: Setter) -> float:
    """Places a line so many lines from the top; where it ends."""
    for row in setter.rows(line, setter.style.text.measure(1)):
        y = setter.style.sheet.top * MILLIMETRE + at * setter.leading
        page.rows.append(Placed(x_of(setter.style, 1, 0), y, row))
        at += row.lines
    return at


def _rules(page: Page, at: float, setter: Setter) -> None:
    width = setter.style.text.measure(1)
    rules = (Rule(0, 0, width, 0, THICK, "red"), Rule(0, BETWEEN, width, BETWEEN, THIN, "red"))
    y = setter.style.sheet.top * MILLIMETRE + at * setter.leading
    page.furniture.append(Placed(x_of(setter.style, 1, 0), y, Row(1, rules=rules)))
