"""What each element of the issue XML is in HTML: the tables that `body` reads."""

from __future__ import annotations

from gazette_pub.issue.model import KEPT_ELEMENT
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Shape:
    """An HTML element: its tag, its class, and the attributes that are taken over, {issue's name: HTML's name}."""

    tag: str
    style: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()


LINES = {
    "category": Shape("p", "category"),
    "attachlabel": Shape("p", "attachlabel"),
    "kicker": Shape("p", "kicker"),
    "subtitle": Shape("p", "subtitle"),
    "number": Shape("p", "number"),
    "adoption": Shape("p", "adoption"),
    "delivery": Shape("p", "delivery"),
    "byline": Shape("p", "byline"),
    "dateline": Shape("p", "dateline"),
    "salutation": Shape("p", "salutation"),
    "p": Shape("p"),
    "label": Shape("p", "label"),
    "attachlist": Shape("p", "attachlist"),
    "signature": Shape("p", "signature"),
    "date": Shape("p", "date"),
}
"""Elements that are a line or a paragraph of text."""

INLINES = {
    "lead": Shape("b", "lead"),
    "date": Shape("time", None, (("when", "datetime"),)),
    "person": Shape("span", "person"),
    "organization": Shape("span", "organization"),
    "em": Shape("em", None, ((KEPT_ELEMENT, "data-name"),)),
    "event": Shape("span", "event"),
    "mod": Shape("span", "mod"),
    "q": Shape("span", "q", (("role", "data-role"),)),  # browsers put marks of their own around a q
    "span": Shape("span", None, (("name", "data-name"),)),
}
"""Elements inside a line, but for `ref`, whose target decides what it is, `note` and `pb`."""

GROUPS = {
    "body": Shape("div", "body"),
    "foot": Shape("footer"),
    "front": Shape("section", "front"),
    "colophon": Shape("footer", "colophon"),
}
"""Elements that hold blocks and are nothing but that."""
