"""A formula (ECMA-376 Part 1 §22.1) → its characters on one line, as they are read: a/b, x², √(a+b).

What stands high or low has characters of its own where there are any, and a sign before it where there are none: x^(2t).
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.words.formulas import held

M = "http://schemas.openxmlformats.org/officeDocument/2006/math"

RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")

Parts = dict[str, list[str]]
"""What the parts of a construct say, by their names: `num` and `den` of a fraction."""


def m(name: str) -> str:
    return f"{{{M}}}{name}"


def said_by(formula: Element) -> str:
    """What a formula says. Each element is said once, when all that is in it has been."""
    said: dict[Element, str] = {}
    for _, element in etree.iterwalk(formula, events=("end",)):
        if element.tag in (m("t"), w("t")):
            said[element] = element.text or ""
        elif isinstance(element.tag, str) and not element.tag.endswith("Pr"):
            said[element] = _said(element, said)
            for child in element:
                said.pop(child, "")
    return said.get(formula, "")


def _said(element: Element, said: dict[Element, str]) -> str:
    way = _WAYS.get(element.tag)
    if way is None:
        return "".join(said.get(child, "") for child in element)
    parts: Parts = {}
    for child in element:
        parts.setdefault(child.tag, []).append(said.get(child, ""))
    return way(element, parts)


def _one(parts: Parts, name: str) -> str:
    return "".join(parts.get(m(name), ()))


def _moved(text: str, table: dict[int, int], sign: str) -> str:
    moved = text.translate(table)
    whole = bool(text) and all(ord(character) in table for character in text)
    return moved if whole or not text else f"{sign}{text}" if len(text) == 1 else f"{sign}({text})"


def _high(text: str) -> str:
    return _moved(text, RAISED, "^")


def _low(text: str) -> str:
    return _moved(text, LOWERED, "_")


def _property(element: Element, name: str, usual: str) -> str:
    """What the properties of a construct say; a sign that is said to be none is none."""
    found = element.find(f"{element.tag}Pr/{m(name)}")
    return usual if found is None else found.get(m("val"), "")


def _fraction(element: Element, parts: Parts) -> str:
    over = " " if _property(element, "type", "bar") == "noBar" else "/"
    return f"{held(_one(parts, 'num'))}{over}{held(_one(parts, 'den'))}"


def _root(element: Element, parts: Parts) -> str:
    return f"{_high(_one(parts, 'deg'))}√{held(_one(parts, 'e'))}"


def _many(element: Element, parts: Parts) -> str:
    limits = _low(_one(parts, "sub")) + _high(_one(parts, "sup"))
    return f"{_property(element, 'chr', '∫')}{limits}{_one(parts, 'e')}"


def _fenced(element: Element, parts: Parts) -> str:
    inside = _property(element, "sepChr", "|").join(parts.get(m("e"), ()))
    return f"{_property(element, 'begChr', '(')}{inside}{_property(element, 'endChr', ')')}"


def _function(element: Element, parts: Parts) -> str:
    name, of = _one(parts, "fName"), _one(parts, "e")
    return f"{name} {of}" if of[:1].isalnum() else name + of


_WAYS: dict[str, Callable[[Element, Parts], str]] = {
    m("f"): _fraction,
    m("rad"): _root,
    m("nary"): _many,
    m("d"): _fenced,
    m("func"): _function,
    m("sSup"): lambda _, parts: _one(parts, "e") + _high(_one(parts, "sup")),
    m("sSub"): lambda _, parts: _one(parts, "e") + _low(_one(parts, "sub")),
    m("sSubSup"): lambda _, parts: _one(parts, "e") + _low(_one(parts, "sub")) + _high(_one(parts, "sup")),
    m("sPre"): lambda _, parts: _low(_one(parts, "sub")) + _high(_one(parts, "sup")) + _one(parts, "e"),
    m("limLow"): lambda _, parts: _one(parts, "e") + _low(_one(parts, "lim")),
    m("limUpp"): lambda _, parts: _one(parts, "e") + _high(_one(parts, "lim")),
    m("acc"): lambda element, parts: _one(parts, "e") + _property(element, "chr", "\u0302"),
    m("mr"): lambda _, parts: " ".join(parts.get(m("e"), ())),
    m("m"): lambda _, parts: "; ".join(parts.get(m("mr"), ())),
    m("eqArr"): lambda _, parts: "; ".join(parts.get(m("e"), ())),
}
"""How each construct is said; what is not here says what is in it."""
