"""What the schema allows each element, read from the schema itself: its attributes, and what may stand in it."""

from __future__ import annotations

import copy
import functools
from collections.abc import Iterator
from dataclasses import field

from lxml import etree

from gazette_pub.words.records import dataclass

XML = "{http://www.w3.org/XML/1998/namespace}"
_RNG = "{http://relaxng.org/ns/structure/1.0}"


@dataclass
class Attribute:
    """One attribute: whether it must be there, and the values that it is chosen from, where there are such."""

    pattern: etree._Element
    required: bool

    @property
    def values(self) -> list[str]:
        return [value.text or "" for value in self.pattern.iter(f"{_RNG}value")]

    def takes(self, value: str) -> bool:
        """Whether it may have this value."""
        return bool(self._schema.validate(etree.Element("x", {_qualified(str(self.pattern.get("name"))): value})))

    @functools.cached_property
    def _schema(self) -> etree.RelaxNG:
        return _schema_of_x(copy.deepcopy(self.pattern), self.pattern)


@dataclass
class Shape:
    """What may be said of and stand in one element. `required`: elements that must; `some`: whether one at least must."""

    attributes: dict[str, Attribute] = field(default_factory=dict)
    children: dict[str, etree._Element] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    some: bool = False
    text: bool = False
    values: list[etree._Element] = field(default_factory=list)
    """The kinds of value that its text is one of, where it is not any text."""

    def takes(self, text: str) -> bool:
        """Whether it may hold this text."""
        return not self.values or bool(self._schema.validate(_x(text)))

    @functools.cached_property
    def _schema(self) -> etree.RelaxNG:
        choice = etree.Element(f"{_RNG}choice")
        choice.extend(map(copy.deepcopy, self.values))
        return _schema_of_x(choice, self.values[0])


class Shapes:
    """The shapes of all elements of a schema in RELAX NG's XML syntax, by their patterns."""

    def __init__(self, schema: bytes) -> None:
        grammar = etree.fromstring(schema, etree.XMLParser(remove_comments=True))
        self._defined = {str(define.get("name")): define for define in grammar.iter(f"{_RNG}define")}
        self._known: dict[etree._Element, Shape] = {}
        self.names = sorted({str(name) for each in grammar.iter(f"{_RNG}element") if (name := _own_name(each))})
        self.root = self._defined["issue"][0]

    def of(self, pattern: etree._Element) -> Shape:
        """The shape of the elements that this pattern stands for."""
        if pattern not in self._known:
            self._known[pattern] = shape = Shape()
            for part, must in self._parts(pattern, True):
                _READ[part.tag](shape, part, must)
        return self._known[pattern]

    def _parts(self, pattern: etree._Element, must: bool) -> Iterator[tuple[etree._Element, bool]]:
        """What a pattern is made of, down to the next elements and attributes, and whether each must be there."""
        for part in pattern:
            if part.tag in _READ:
                yield part, must
            if part.tag == f"{_RNG}ref":
                yield from self._parts(self._defined[str(part.get("name"))], must)
            elif part.tag not in _LEAVES:
                yield from self._parts(part, must and part.tag not in _LOOSE)


def _own_name(part: etree._Element) -> str | None:
    """The name of an element or attribute of ours; None for those of others, whatever they are called."""
    return part.get("name") if part.get("ns") is None else None


def _read_element(shape: Shape, part: etree._Element, must: bool) -> None:
    if (name := _own_name(part)) is None:
        return
    shape.children.setdefault(name, part)
    if must:
        shape.required.append(name)


def _read_attribute(shape: Shape, part: etree._Element, must: bool) -> None:
    if name := _own_name(part):
        shape.attributes[_qualified(name)] = Attribute(part, must)


def _read_text(shape: Shape, part: etree._Element, must: bool) -> None:
    shape.text = True


def _read_value(shape: Shape, part: etree._Element, must: bool) -> None:
    shape.text = True
    shape.values.append(part)


def _read_some(shape: Shape, part: etree._Element, must: bool) -> None:
    shape.some = shape.some or must


_READ = {
    f"{_RNG}element": _read_element,
    f"{_RNG}attribute": _read_attribute,
    f"{_RNG}text": _read_text,
    f"{_RNG}data": _read_value,
    f"{_RNG}oneOrMore": _read_some,
}
_LEAVES = frozenset(f"{_RNG}{name}" for name in ("element", "attribute", "text", "data", "value"))
_LOOSE = frozenset(f"{_RNG}{name}" for name in ("optional", "zeroOrMore", "choice"))


def _schema_of_x(content: etree._Element, origin: etree._Element) -> etree.RelaxNG:
    """The schema of an element that has this and nothing else, with the definitions of the schema it is from."""
    grammar = copy.deepcopy(origin.getroottree().getroot())
    del grammar.attrib["ns"]
    start = grammar.find(f"{_RNG}start")
    assert start is not None
    start[:] = [etree.Element(f"{_RNG}element", name="x")]
    start[0].append(content)
    return etree.RelaxNG(grammar)


def _x(text: str) -> etree._Element:
    probe = etree.Element("x")
    probe.text = text
    return probe


def _qualified(name: str) -> str:
    return name.replace("xml:", XML)
