"""Attributes that the schema demands and a file has not, or with a value that the schema does not allow."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gazette_pub.formats.akn.checking.schema import lacking_attributes, wrong_values
from gazette_pub.formats.akn.iris import reference
from gazette_pub.formats.akn.reading.names import INLINES
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.dates import UNKNOWN
from gazette_pub.words.days import days_in

ROUNDS = 6
"""How often the schema is asked again: it does not look into an element that has something wrong itself."""

_SAY_NOTHING = frozenset(
    "source href by refersTo from upTo src dictionary includedIn fromLanguage language value".split()
)
"""Attributes that may be empty."""

_ADDRESSES = frozenset("source href by refersTo from upTo src".split())


def supply(root: etree._Element, data: bytes) -> set[str]:
    """Gives each element the attributes that it must have, and takes out values that none may have. The names of what was
    given, as FRBRdate@date."""
    given = set[str]()
    for name, attribute in lacking_attributes(data):
        given.add(f"{name}@{attribute}")
        for element in _each(root, name):
            if attribute not in element.attrib:
                _give(element, attribute)
    for name, attribute, value in wrong_values(data):
        given.add(f"{name}@{attribute}")
        for element in _each(root, name):
            if element.get(attribute) == value:
                _put_right(element, attribute, value)
    return given


def _each(root: etree._Element, name: str) -> Iterable[etree._Element]:
    return list(root.iter(tag(name)))


def _give(element: etree._Element, attribute: str) -> None:
    name = etree.QName(element).localname
    if attribute in ("refersTo", "date", "time") and name in INLINES:
        _unname(element, name)
    elif attribute == "date":
        element.set("date", UNKNOWN)
    elif attribute == "showAs":
        element.set("showAs", _shown(element))
    elif attribute == "name":
        element.set("name", "unknown" if name == "FRBRdate" else name)
    elif attribute == "level":
        element.set("level", "1")
    elif attribute in _SAY_NOTHING and not _is_worthless(name):
        element.set(attribute, "")


def _is_worthless(name: str) -> bool:
    """Whether an element says nothing without its value, and need not be there."""
    return name.startswith("FRBR") and name not in _NEEDED


_NEEDED = frozenset("FRBRauthor FRBRdate FRBRthis FRBRuri FRBRcountry FRBRlanguage".split())


def _unname(element: etree._Element, name: str) -> None:
    """Words that should be a person, a day, and say of none which: words called so."""
    element.tag = tag("inline")
    element.set("name", name)


def _shown(element: etree._Element) -> str:
    """How what an element stands for is to be shown: by the last part of its address, or by its eId."""
    address = element.get("href", "").rstrip("/#")
    return address.rpartition("/")[2].rpartition("#")[2] or element.get("eId", "")


def _put_right(element: etree._Element, attribute: str, value: str) -> None:
    """The value as it is meant; no attribute, where that is not known, and the element says enough without it."""
    if attribute == "type" and etree.QName(element).localname in _TYPED:
        return
    if (meant := _meant(attribute, value)) is not None:
        element.set(attribute, meant)
    else:
        del element.attrib[attribute]


def _meant(attribute: str, value: str) -> str | None:
    if attribute == "date":
        days = {day.when for day in days_in(value)}
        return days.pop() if len(days) == 1 else None
    if attribute in _ADDRESSES:
        return reference(value)
    return _BOOLEANS.get(value.strip().lower()) if attribute == "value" else None


_TYPED = frozenset("textualMod meaningMod scopeMod forceMod efficacyMod legalSystemMod restriction result".split())
"""What says nothing without its type."""

_BOOLEANS = {"yes": "true", "no": "false", "y": "true", "n": "false", "true": "true", "false": "false"}
