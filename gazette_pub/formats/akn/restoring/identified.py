"""What identifies a document, made whole: work, expression and manifestation, each with what the schema wants of it.

What the file itself says elsewhere is said again: the IRI of the work begins that of its expression, and has its date. What it
says nowhere is said to be unknown. Of a document without any IRI they are those that this program gives its work.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from lxml import etree

from gazette_pub.formats.akn.checking.naming import Broken, Iri, parsed
from gazette_pub.formats.akn.iris import UNKNOWN_PLACE, Day
from gazette_pub.formats.akn.reading.languages import TWO_LETTERS
from gazette_pub.formats.akn.reading.languages import UNKNOWN as UNKNOWN_LANGUAGE
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.dates import UNKNOWN
from gazette_pub.formats.akn.writing.publication import publication_of
from gazette_pub.formats.akn.writing.works import work_of
from gazette_pub.issue.model import XML_LANG, Document, Issue, Node
from gazette_pub.words.days import full_date

LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")

_UNSAID = Day(UNKNOWN, UNKNOWN, "unknown")


def identify(document: etree._Element, node: Node) -> None:
    """Adds what a document's identification lacks. What it has stays as it is, but for an element that says nothing."""
    meta = _first(document, "meta")
    identification = _first(meta, "identification")
    levels = {name: _level(identification, name) for name in LEVELS}
    names = _Names(node, levels)
    for level in levels.values():
        _drop_what_says_nothing(level)
        for name, said in _WANTED[etree.QName(level).localname].items():
            if level.find(tag(name)) is None:
                etree.SubElement(level, tag(name), said(names, level))


def _first(parent: etree._Element, name: str) -> etree._Element:
    """The child of that name, which is made as the first where there is none."""
    found = parent.find(tag(name))
    if found is None:
        found = etree.Element(tag(name))
        parent.insert(0, found)
    return found


def _level(identification: etree._Element, name: str) -> etree._Element:
    found = identification.find(tag(name))
    return etree.SubElement(identification, tag(name)) if found is None else found


def _drop_what_says_nothing(level: etree._Element) -> None:
    for name, attribute in _SAID_BY.items():
        for element in level.findall(tag(name)):
            if attribute not in element.attrib:
                level.remove(element)


_SAID_BY = {"FRBRthis": "value", "FRBRuri": "value", "FRBRcountry": "value", "FRBRlanguage": "language"}


class _Names:
    """What each level is called, as far as the file says it, and what follows from that."""

    def __init__(self, node: Node, levels: dict[str, etree._Element]) -> None:
        self.node = node
        self.levels = levels

    def _said(self, level: str, name: str) -> str:
        found = self.levels[level].find(tag(name))
        return "" if found is None else found.get("value", "").strip()

    def uri(self, level: str) -> str:
        return (
            self._said(level, "FRBRuri") or self._said(level, "FRBRthis").partition("/!")[0] or self._follows(level, "")
        )

    def this(self, level: str) -> str:
        return self._said(level, "FRBRthis") or self._said(level, "FRBRuri") or self._follows(level, self._component)

    def _follows(self, level: str, component: str) -> str:
        """The IRI of a level that has none of its own, made of that of another."""
        part = f"/!{component}" if component else ""
        if level == "FRBRWork":
            return f"{self._work}{part}"
        expression = self._expression
        return f"{expression}{part}" if level == "FRBRExpression" else f"{expression}{part}.xml"

    @cached_property
    def _work(self) -> str:
        """The IRI of the work, without any component."""
        said = self._uri_or_none("FRBRWork")
        if not said and (expression := self._uri_or_none("FRBRExpression")):
            said = _without_language(expression)
        return said or self._made

    @cached_property
    def _expression(self) -> str:
        said = self._uri_or_none("FRBRExpression")
        if said or isinstance(parsed(self._work), Broken):
            return said or self._work
        day = self.day("FRBRExpression")
        return f"{self._work}/{self.language}" + ("" if day is _UNSAID else f"@{day.iri}")

    def _uri_or_none(self, level: str) -> str:
        return self._said(level, "FRBRuri") or self._said(level, "FRBRthis").partition("/!")[0]

    @cached_property
    def _component(self) -> str:
        """The component that this is of its work, which any level names; "" where none does."""
        return next(
            (
                found.partition("/!")[2].partition("~")[0]
                for level in LEVELS
                if "/!" in (found := self._said(level, "FRBRthis"))
            ),
            "",
        )

    @cached_property
    def _made(self) -> str:
        """The IRI that this program gives the work."""
        issue = self.node.getroottree().getroot()
        published = publication_of(issue, UNKNOWN) if isinstance(issue, Issue) else None
        if published is None or not isinstance(self.node, Document):
            return published.work.uri if published else ""
        return work_of(self.node, published, None).uri

    def day(self, level: str) -> Day:
        """The day that the level's IRI names."""
        iri = self._iri
        said = "" if iri is None else {"FRBRWork": iri.date, "FRBRExpression": iri.version[1:]}.get(level, "")
        return _day_of(said)

    @cached_property
    def _iri(self) -> Iri | None:
        """The parts of the IRI of the expression, else of the work."""
        for text in (self._uri_or_none("FRBRExpression"), self._work):
            if not isinstance(found := parsed(text), Broken):
                return found
        return None

    @cached_property
    def country(self) -> str:
        return UNKNOWN_PLACE if self._iri is None else self._iri.place

    @cached_property
    def language(self) -> str:
        """That of the IRI, else of the text (ISO 639-2/T)."""
        said = self.node.getroottree().getroot().get(XML_LANG, "").partition("-")[0].lower()
        return (self._iri.language if self._iri is not None else "") or _THREE_LETTERS.get(
            said, said or UNKNOWN_LANGUAGE
        )


def _without_language(expression: str) -> str:
    """The IRI of the work of this expression; the same, where it does not say its language as the convention has it."""
    iri = parsed(expression)
    if isinstance(iri, Broken) or not iri.language:
        return expression
    return expression.rstrip("/").removesuffix(f"/{iri.language}{iri.version}")


def _day_of(said: str) -> Day:
    """When a work came to be, or a version of it, by the day, month or year that stands in its IRI."""
    if said in ("", UNKNOWN):
        return _UNSAID
    if full_date(said) == said:
        return Day(said, said, "generation")
    return Day(f"{said}-01-01"[:10], said, "month" if "-" in said else "year")


_THREE_LETTERS = {two: three for three, two in reversed(TWO_LETTERS.items())}

Said = Callable[[_Names, etree._Element], dict[str, str]]


def _date(names: _Names, level: etree._Element) -> dict[str, str]:
    day = names.day(etree.QName(level).localname)
    return {"date": day.full, "name": day.event}


_OF_ALL: dict[str, Said] = {
    "FRBRthis": lambda names, level: {"value": names.this(etree.QName(level).localname)},
    "FRBRuri": lambda names, level: {"value": names.uri(etree.QName(level).localname)},
    "FRBRdate": _date,
    "FRBRauthor": lambda names, level: {"href": ""},
}

_WANTED: dict[str, dict[str, Said]] = {
    "FRBRWork": {**_OF_ALL, "FRBRcountry": lambda names, level: {"value": names.country}},
    "FRBRExpression": {**_OF_ALL, "FRBRlanguage": lambda names, level: {"language": names.language}},
    "FRBRManifestation": _OF_ALL,
}
"""What each level must have, and what it says."""
