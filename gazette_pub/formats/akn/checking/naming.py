"""An IRI of a work, an expression or a manifestation, and its parts (NC 4.5 to 4.8)."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from gazette_pub.issue.messages import Message, say
from gazette_pub.words.records import dataclass

LONGEST = 2000
"""No IRI is longer; what is, is not looked into."""

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
NOT_IN_AN_IRI = re.compile(r'[\s<>"{}|\\^`]')
_PLACE = re.compile(r"[A-Za-z]{2,}(?:-[A-Za-z0-9]+){0,3}")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_LANGUAGE = re.compile(r"(?P<language>[a-z]{3})(?P<version>[@:].*)?")
_DATE_LIKE = re.compile(r"[@:]\d+(?:-\d+){1,9}")
_FORMAT = re.compile(r"\.(?P<format>[a-z0-9]{2,5})$")


WHOLE = ("", "main")
"""The components that mean the whole of a work (NC 4.4)."""


@dataclass(frozen=True)
class Iri:
    """The parts of an IRI as they stand in it; "" for one that it has not.

    `middle`: what stands between the document type and the date, the subtype and the actor. `version`: with its @ or :.
    """

    place: str
    type: str
    middle: tuple[str, ...]
    date: str
    number: str
    language: str
    version: str
    component: str
    format: str

    @property
    def is_whole(self) -> bool:
        """Whether it means the whole, and no attachment or other component of it."""
        return self.component in WHOLE


@dataclass(frozen=True)
class Broken:
    """Why a text is no IRI of the naming convention."""

    reason: Message


def parsed(text: str, with_format: bool = False) -> Iri | Broken:
    """The parts of the IRI. `with_format`: it is that of a manifestation, and ends with the data format."""
    reason = _unlike(text)
    return _in_parts(text, with_format) if reason is None else Broken(reason)


@lru_cache(maxsize=16384)
def _in_parts(text: str, with_format: bool) -> Iri | Broken:
    """A file names each IRI in many places, and each is asked by several checks."""
    body, format = _cut_format(text) if with_format else (text, "")
    head, component = _cut_component(body)
    parts = head.rstrip("/").split("/")[2:]
    dated = next((at for at, part in enumerate(parts) if at > 1 and _is_date(part)), None)
    if reason := _broken_parts(parts, dated):
        return Broken(reason)
    assert dated is not None
    number, language, version = _after_date(parts[dated + 1 :])
    if reason := _broken_version(parts[dated + 1 :], version):
        return Broken(reason)
    return Iri(parts[0], parts[1], tuple(parts[2:dated]), parts[dated], number, language, version, component, format)


def _unlike(text: str) -> Message | None:
    """Why it does not even look like one."""
    if not text.strip():
        return say("it is empty")
    if len(text) > LONGEST:
        return say("it is longer than {most} characters", most=LONGEST)
    if found := NOT_IN_AN_IRI.search(text.replace("->", "")):
        return say("“{character}” stands in no IRI", character=found[0])
    if not text.startswith("/akn/"):
        return say("it begins with /akn/")
    return None


def _broken_parts(parts: list[str], dated: int | None) -> Message | None:
    """Which part is missing or wrong: country, document type, at most subtype and actor, date."""
    if "" in parts:
        return say("a part between two slashes is empty")
    if not parts or not _PLACE.fullmatch(parts[0]):
        return say("after /akn/ stands the country, cn or cn-sx")
    if dated is None:
        return say("after the document type, the subtype and the actor stands the date, 2024-03-29 or 2024")
    if dated > 4:
        return say("between the document type and the date stand a subtype and an actor at most")
    return None


def _broken_version(rest: list[str], version: str) -> Message | None:
    """Why what is said of the expression is none: its language, and its version where that means to be a date (NC 4.6)."""
    if not version and any("@" in part for part in rest[:2]):
        return say("before the @ stands a language of three letters, zho")
    if _DATE_LIKE.fullmatch(version) and not _is_date(version[1:]):
        return say("the version is a date, @2024-03-29, and {text} is no day", text=version[1:])
    return None


def _is_date(part: str) -> bool:
    """Whether it is a day of the calendar, a month or a year."""
    if not _DATE.fullmatch(part):
        return False
    try:
        datetime.date.fromisoformat(part + "0000-01-01"[len(part) :])
    except ValueError:
        return False
    return True


def _cut_format(text: str) -> tuple[str, str]:
    found = _FORMAT.search(text)
    return (text[: found.start()], found["format"]) if found else (text, "")


def _cut_component(text: str) -> tuple[str, str]:
    """The IRI of the whole, and the component that it names. What is said of a portion is left out."""
    head = text.partition("/~")[0]
    whole, _, component = head.partition("/!")
    return whole, component.partition("~")[0]


def _after_date(rest: list[str]) -> tuple[str, str, str]:
    """The number, language and version of what stands after the date. The number may be left out (NC 4.5)."""
    for at, part in enumerate(rest[:2]):
        found = _LANGUAGE.fullmatch(part)
        if found and (at or found["version"]):
            return rest[0] if at else "", found["language"], found["version"] or ""
    return rest[0] if rest else "", "", ""
