"""What the text of an issue does not say of itself, from the user: title, year, number, jurisdiction, date, host.

They come from the command line, or from a `gazette.toml` (`settings`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.words.characters import DIGITS
from gazette_pub.words.countries import is_place
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue


@dataclass(frozen=True)
class Particulars:
    """The fields of `meta` that a user can set, in the schema's order. None: what the text says stands."""

    title: str | None = None
    publisher: str | None = None
    year: str | None = None
    number: str | None = None
    jurisdiction: str | None = None
    date: str | None = None
    total: str | None = None
    host: str | None = None
    editor: str | None = None

    def __post_init__(self) -> None:
        for name, value in self.given.items():
            refuse_shape(name, value)
            object.__setattr__(self, name, plain_of(name, value))

    @property
    def given(self) -> dict[str, str]:
        """The fields that are set."""
        return {name: value for name in NAMES if (value := getattr(self, name)) is not None}


@dataclass(frozen=True)
class Shape:
    """What a field may hold, for the schema and in words."""

    fits: Callable[[str], object]
    words: Message


_DAY = re.compile(r"(?!0000)(\d{4}-\d\d)(-\d\d)?", re.ASCII)


def _is_of_the_calendar(value: str) -> bool:
    """Whether there is such a day, or such a month."""
    found = _DAY.fullmatch(value)
    try:
        return found is not None and bool(datetime.date.fromisoformat(f"{found[1]}{found[2] or '-01'}"))
    except ValueError:
        return False


_ONE_LINE = r"(?!\s)[^\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+(?<!\s)"
"""Characters that XML has (XML 1.0, 2.2), on one line; a byte of an argument that is no UTF-8 is none (PEP 383)."""

SOME_TEXT = Shape(re.compile(_ONE_LINE).fullmatch, say("a text on one line, with no space around it"))
COUNTED = Shape(
    re.compile(rf"(?!0+\Z|[-+]\d|\d+\.\d+\Z){_ONE_LINE}", re.ASCII).fullmatch,
    say("a number from 1, or the number as it is printed: 3, 1-2, 增刊"),
)
_COUNTS = Pattern(Expression("[0-9\u4e00-\u9fff]"), ("3", "1-2", "增刊"), ("a", "-"), "search")
"""A whole number is counted: it has figures, or is said in Chinese."""

SHAPES = {
    "title": SOME_TEXT,
    "publisher": SOME_TEXT,
    "year": Shape(re.compile(r"[1-9]\d{3}", re.ASCII).fullmatch, say("a year of four digits, such as 2024")),
    "number": COUNTED,
    "jurisdiction": Shape(is_place, say("an ISO 3166 code in lower case, as cn or cn-sx")),
    "date": Shape(_is_of_the_calendar, say("a day or a month, such as 2024-03-30 or 2024-03")),
    "total": Shape(
        lambda value: COUNTED.fits(value) and _COUNTS.search(value),
        COUNTED.words,
    ),
    "host": SOME_TEXT,
    "editor": SOME_TEXT,
}
CALLED: dict[str, Message] = {
    "title": say("title"),
    "publisher": say("publisher"),
    "year": say("year"),
    "number": say("number"),
    "jurisdiction": say("jurisdiction"),
    "date": say("date"),
    "total": say("total"),
    "host": say("host"),
    "editor": say("editor"),
}
"""What people call the fields."""

IN_WORDS = frozenset(name for name, shape in SHAPES.items() if shape is SOME_TEXT)
"""What is never a number or a day."""

_PRINTED = re.compile(r"总?第(\S{1,20}?)[期号]|([0-9０-９]{1,20})期")


def plain_of(name: str, value: str) -> str:
    """A number without what is printed around it: 3 for 第3期."""
    found = _PRINTED.fullmatch(value) if SHAPES[name].words is COUNTED.words else None
    return (found[1] or found[2]).translate(DIGITS) if found else value


NAMES = tuple(field.name for field in fields(Particulars))


def refuse_shape(name: str, value: str) -> None:
    """Raises WrongUsage for what a field may not hold."""
    if not SHAPES[name].fits(value):
        raise WrongUsage(say("{name} {value}: not {shape}", name=name, value=repr(value), shape=SHAPES[name].words))


def put_into(issue: Issue, particulars: Particulars) -> None:
    """Sets the given fields of the issue's `meta`, in the schema's order; the others stay as they are."""
    from gazette_pub.issue.model import tag

    meta = issue.child("meta")
    if meta is None:
        raise ValueError("an issue without meta")
    for name, value in particulars.given.items():
        field = meta.child(name)
        (meta.add(name) if field is None else field).text = value
    order = {tag(name): place for place, name in enumerate(NAMES)}
    meta[:] = sorted(meta, key=lambda child: order.get(child.tag, len(order)))
