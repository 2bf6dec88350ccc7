"""The cover: the gazette's name, its year and number, and who publishes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Item, Line, Mark, Opens, PageEnd, Words
from gazette_pub.layout.masthead import day, host, issue_line, name, parted_name
from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.typeset.fitting import fitted
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.pages import x_of
from gazette_pub.typeset.rows import Setter
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

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


ENTRIES = frozenset({"contents-entry", "contents-section"})
"""Roles of the entries of contents."""

MOST_ABOVE = 1
"""Lines above the name for which a cover has room."""

OWNER = Pattern(
    Expression(rf"[{HAN}]{{2,12}}"), ("中华人民共和国",), ("（内部资料）", "为人民服务！", "ISSN 1000"), "fullmatch"
)
"""A line above the name that is of whose it is."""

TOTAL = Pattern(
    Expression(r"[（(]?总\s*(?:第|号|期)"),
    ("（总第218期）", "总第 3 号", "(总号：1549)"),
    ("5月31日出版", "总编辑"),
)
"""The number of the issue in all, on a line of its own."""

LISTED = ENTRIES | {"contents-heading", "contents-label"}
"""Roles of the contents that the first page of an issue prints."""

MOST_SAID = 6
"""Lines of a first page that stand on the cover, besides the name; one that says more is a page of the text."""

SHORT, QUARTER = 30, 4
"""Characters of a line that says who edits, prints, or sells the gazette; of such there may be more, where they are no more
than a quarter of a page's lines: each takes two."""


def front_lines(items: Iterable[Item], issue: Issue, style: Style) -> list[Line]:
    """The lines of the issue's first page, where it is a masthead that the cover takes in: the gazette's name, what number
    it is, when and by whom it is published, the contents. None of one that says more, or has notes."""
    front = issue.child("front")
    if front is None:
        return []
    first = takewhile(lambda item: not isinstance(item, Opens), items)
    parts = [item for item in first if not isinstance(item, PageEnd) and front in item.node.iterancestors()]
    lines = [item for item in parts if isinstance(item, Line)]
    said = on_cover(lines)
    above = _above_name(said)
    is_short = all(len(line.text) <= SHORT for line in said if line.role != "masthead")
    most = max(MOST_SAID, style.text.lines // QUARTER) if is_short else MOST_SAID
    is_masthead = above is not None and len(said) <= most + 1
    is_plain = len(lines) == len(parts) and not any(isinstance(part, Mark) for line in lines for part in line.parts)
    return lines if is_masthead and is_plain else []


def _above_name(said: Sequence[Line]) -> list[Line] | None:
    """The lines above the gazette's name, which may be the first of whose it is: 中华人民共和国⏎国务院公报. None where there
    is no name, or more stands above it than a cover has room for."""
    at = next((i for i, line in enumerate(said[: MOST_ABOVE + 1]) if line.role == "masthead"), None)
    above = list(said[:at])
    return above if at is not None and all(len(line.text) <= SHORT for line in above) else None


def on_cover(front: Iterable[Line]) -> list[Line]:
    """What of a first page stands on the cover."""
    return [line for line in front if line.role not in LISTED]


def cover(issue: Issue, setter: Setter, printed: Sequence[Line] = ()) -> Page:
    """The one page of the cover: what the issue's first page prints, else what is known of the issue. What is long is set
    smaller, so that all of it is there."""
    page = Page("cover", None)
    above = _above_name(printed) or []
    title, *said = printed[len(above) :] or _known(issue)
    owner, name = parted_name(title.text)
    named = _fitted("cover-name", title, setter.style.text.lines // NAME, setter, name)
    of_issue = 2 if len(said) > 1 and TOTAL.match(said[1].text.strip()) else 1
    numbered = [row for line in said[:of_issue] for row in _fitted("cover-issue", line, MOST_NUMBERED, setter)]
    most = MOST_PUBLISHED if len(said) < 3 else FOOT
    published = [row for line in said[of_issue:] for row in _fitted("cover-publisher", line, most, setter)]
    foot = setter.style.text.lines - max(FOOT, _height(published))
    room = foot - TOP - BELOW - _height(named) - _height(numbered)
    for i, line in enumerate(above):
        role = "cover-owner" if OWNER.fullmatch(line.text) else "cover-publisher"
        _put(page, _fitted(role, line, 2, setter), TOP - 2 * (len(above) - i), setter)
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
