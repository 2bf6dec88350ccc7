"""What the attributes of WordprocessingML say: on or off, lengths, sizes. What says nothing that is known is left out."""

from __future__ import annotations

import functools

from gazette_pub.formats.word.markup import Element, w

OFF = frozenset({"0", "false", "off", "none", "no"})
"""ST_OnOff (ECMA-376 Part 1 §22.9.2.7), and what other programs write for it."""

MOST = 10_000_000
"""No length or number in a document is larger."""


_tag = functools.cache(w)


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name in WordprocessingML's namespace."""
    return None if element is None else next(element.iterchildren(_tag(name)), None)


def value(element: Element | None, name: str, attribute: str = "val") -> str | None:
    """What an attribute of such a child says; None where it stands not there."""
    found = child(element, name)
    return None if found is None else found.get(w(attribute))


def switch(element: Element | None, name: str) -> bool | None:
    """Whether a property is on: one that is there without a value is; None where it is not there."""
    found = child(element, name)
    return None if found is None else is_on(found)


def is_on(found: Element) -> bool:
    """Whether a switch that is there is on."""
    return says_on(found.get(w("val"), "1"))


def says_on(said: str) -> bool:
    """Whether the value of a switch is on."""
    return said.strip().lower() not in OFF


def number(said: str | None) -> int | None:
    """A whole number; a decimal one, as some programs write it, is cut; None for what is none, or too large to be meant."""
    try:
        found = int(float(said or ""))
    except (ValueError, OverflowError):
        return None
    return found if abs(found) <= MOST else None
