"""The transitional schemas of ECMA-376, held against each part of a file: children, their order and number, attributes, values.

The schemas themselves come in no package that may be a dependency (that of python-docx has none). What the
Open XML SDK has made of them, types with their particles, attributes and enumerations, comes along with openxml-audit under
the MIT licence; it is read here to the letter, which that program does not do: it lets pass what a leaf holds, attributes that
are not declared, and much in styles.xml. Only what the first edition has is allowed: nothing of Word 2010 or later.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import resources
from typing import Any

from lxml import etree

Type = Mapping[str, Any]

SAID_BY_ALL = (
    "{http://www.w3.org/XML/1998/namespace}",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}",
)
"""Attributes that every element may have: xml:space, mc:Ignorable."""

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

ANY, MOST_COUNTED = "*", 3

INTEGERS = {
    "SByteValue": (-(2**7), 2**7), "ByteValue": (0, 2**8), "Int16Value": (-(2**15), 2**15), "UInt16Value": (0, 2**16),
    "Int32Value": (-(2**31), 2**31), "UInt32Value": (0, 2**32), "Int64Value": (-(2**63), 2**63), "IntegerValue": (-(2**63), 2**63),
}  # fmt: skip
TRUTHS = ("true", "false", "1", "0")
VALUES: dict[str, Callable[[str], object]] = {
    "BooleanValue": TRUTHS.__contains__,
    "OnOffValue": (*TRUTHS, "on", "off").__contains__,
    "HexBinaryValue": re.compile(r"(?:[0-9A-Fa-f]{2})*").fullmatch,
    "DateTimeValue": re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?").fullmatch,
}


def faults_of_part(root: etree._Element) -> Iterator[str]:
    """What the schemas say against the part."""
    schemas = _schemas()
    waiting = [(root, schemas.roots.get(schemas.called(root.tag)))]
    while waiting:
        element, type_ = waiting.pop()
        if type_ is None:
            yield f"{element.tag} is no part"
            continue
        yield from (f"{schemas.called(element.tag)}: {fault}" for fault in schemas.faults(element, type_))
        named = schemas.children(type_)
        waiting += [(child, each) for child in element if (each := named.get(schemas.called(child.tag))) is not None]


class _Schemas:
    """The types of all namespaces, by their names (w:CT_P/w:p)."""

    def __init__(self) -> None:
        data = resources.files("openxml_audit") / "data" / "openxml"
        self.prefixes = {each["Uri"]: each["Prefix"] for each in json.loads((data / "namespaces.json").read_bytes())}
        self.types: dict[str, Type] = {}
        self.classes: dict[tuple[str, str], Type] = {}
        self.enums: dict[str, set[str]] = {}
        for file in sorted((data / "schemas").iterdir(), key=lambda file: file.name):
            self._take(json.loads(file.read_bytes()))
        parts = sorted(self.types.values(), key=lambda each: "Part" in each)
        self.roots = {each["Name"].partition("/")[2]: each for each in parts}

    def _take(self, schema: Mapping[str, Any]) -> None:
        for each in schema.get("Types", ()):
            self.types[each["Name"]] = each
            self.classes[each["Name"].partition(":")[0], each["ClassName"]] = each
        for each in schema.get("Enums", ()):
            values = {facet["Value"] for facet in each["Facets"] if "Version" not in facet}
            self.enums[each["Type"]] = self.enums[f"{each['Type'].partition(':')[0]}:{each['Name']}"] = values

    def called(self, tag: str) -> str:
        """w:p for {http://…/main}p; the name alone where it has no namespace."""
        name = etree.QName(tag)
        return f"{self.prefixes.get(name.namespace or '', '?')}:{name.localname}"

    def _kin(self, type_: Type) -> Iterator[Type]:
        """The type and those that it rests on."""
        kin: Type | None = type_
        while kin is not None:
            yield kin
            kin = self.classes.get((kin["Name"].partition(":")[0], kin["BaseClass"]))

    @functools.cache  # noqa: B019
    def _children(self, name: str) -> dict[str, Type]:
        held = [child["Name"] for each in self._kin(self.types[name]) for child in each.get("Children", ())]
        return {child.partition("/")[2]: self.types[child] for child in held}

    def children(self, type_: Type) -> dict[str, Type]:
        return self._children(type_["Name"])

    @functools.cache  # noqa: B019
    def _attributes(self, name: str) -> dict[str, Type]:
        said = [attribute for each in self._kin(self.types[name]) for attribute in each.get("Attributes", ())]
        return {_with_colon(each["QName"]): each for each in said if "Version" not in each}

    @functools.cache  # noqa: B019
    def _order(self, name: str) -> _Order | None:
        particle = next((each["Particle"] for each in self._kin(self.types[name]) if each.get("Particle")), None)
        return None if particle is None else _Order(particle)

    def faults(self, element: etree._Element, type_: Type) -> Iterator[str]:
        is_text = any(each.get("IsLeafText") for each in self._kin(type_))
        if not is_text and any((text or "").strip() for text in (element.text, *(child.tail for child in element))):
            yield "text in what holds none"
        held = [self.called(child.tag) for child in element]
        order = self._order(type_["Name"])
        if held if order is None else not order.allows(held):
            yield f"holds {held}"
        if element.get(XML_SPACE, "default") not in ("default", "preserve"):
            yield "xml:space"
        own = {str(name): str(value) for name, value in element.items()}
        said = {self.called(name): value for name, value in own.items() if not name.startswith(SAID_BY_ALL)}
        yield from self._faults_said(said, type_)

    def _faults_said(self, said: Mapping[str, str], type_: Type) -> Iterator[str]:
        declared = self._attributes(type_["Name"])
        yield from (f"@{name} is not declared" for name in sorted(said.keys() - declared.keys()))
        for name, each in declared.items():
            if name in said and (fault := self._wrong(said[name], each)):
                yield f"@{name}={said[name]!r} {fault}"
            elif name not in said and any(map(_is_wanted, each.get("Validators", ()))):
                yield f"@{name} is wanted"

    def _wrong(self, value: str, attribute: Type) -> str:
        kind = attribute["Type"]
        if (enum := re.fullmatch(r"EnumValue<(?:\w+\.)*(\w+)>", kind)) is not None:
            known = [values for name, values in self.enums.items() if name.partition(":")[2] == enum[1]]
            return "" if any(value in values for values in known) else "is none of the values"
        if kind in INTEGERS:
            least, above = INTEGERS[kind]
            if not re.fullmatch(r"[+-]?\d+", value) or not least <= int(value) < above:
                return "is no such number"
        elif kind in VALUES and not VALUES[kind](value):
            return f"is no {kind}"
        checks = [v for v in attribute.get("Validators", ()) if v.get("Version", "Office2007") == "Office2007"]
        checks = [v for v in checks if v["Name"] in ("NumberValidator", "StringValidator", "EnumValidator")]
        alone = [v for v in checks if "UnionId" not in v]
        united = [v for v in checks if "UnionId" in v]
        holds = functools.partial(self._holds, value, kind)
        return "" if all(map(holds, alone)) and (not united or any(map(holds, united))) else "is not allowed"

    def _holds(self, value: str, kind: str, check: Type) -> bool:
        if check["Name"] == "EnumValidator":
            return value in self.enums.get(check.get("Type", ""), {value})
        said = {each["Name"]: each["Value"] for each in check.get("Arguments", ())}
        if check["Name"] == "NumberValidator":
            if not re.fullmatch(r"[+-]?\d+", value):
                return False
            n = int(value)
            return (
                int(said.get("MinInclusive", n)) <= n <= int(said.get("MaxInclusive", n))
                and int(said.get("MinExclusive", n - 1)) < n < int(said.get("MaxExclusive", n + 1))
            )  # fmt: skip
        is_hex = kind == "HexBinaryValue" or check.get("Type", "").endswith("HexColorRGB")
        length = len(value) // 2 if is_hex else len(value)
        return (
            re.fullmatch(said.get("Pattern", ".*"), value, re.DOTALL) is not None
            and int(said.get("MinLength", 0)) <= length <= int(said.get("MaxLength", length))
            and length == int(said.get("Length", length))
        )


def _with_colon(name: str) -> str:
    return name if ":" in name else f":{name}"


def _is_wanted(check: Type) -> bool:
    return bool(check["Name"] == "RequiredValidator" and "Arguments" not in check)


class _Order:
    """The children that a particle allows, as an automaton: which may be first, which last, and which may follow each
    (V. Glushkov, The abstract theory of automata, 1961). What it takes grows with the children alone."""

    def __init__(self, particle: Type) -> None:
        self.names: list[str] = []
        self.follow: list[set[int]] = []
        self.is_nullable, self.first, self.last = self._often(particle)

    def allows(self, names: Sequence[str]) -> bool:
        if not names:
            return self.is_nullable
        states = {state for state in self.first if self._is(state, names[0])}
        for name in names[1:]:
            states = {after for state in states for after in self.follow[state] if self._is(after, name)}
        return bool(states & self.last)

    def _is(self, state: int, name: str) -> bool:
        return self.names[state] in (name, ANY)

    def _often(self, particle: Type) -> _Ends:
        """The particle as often as it may stand; what may stand more than MOST_COUNTED times, as often as one likes."""
        occurs = (particle.get("Occurs") or [{"Min": 1, "Max": 1}])[0]
        least, most = occurs.get("Min", 0), occurs.get("Max", MOST_COUNTED + 1)
        if most <= MOST_COUNTED:
            ends = [self._once(particle) for _ in range(most)]
            return self._row([(is_null or n >= least, first, last) for n, (is_null, first, last) in enumerate(ends)])
        is_nullable, first, last = self._once(particle)
        self._join(last, first)
        return is_nullable or not least, first, last

    def _once(self, particle: Type) -> _Ends:
        kind = particle.get("Kind")
        if kind in (None, "Any"):
            self.names.append(particle["Name"].partition("/")[2] if kind is None else ANY)
            self.follow.append(set())
            return False, {len(self.names) - 1}, {len(self.names) - 1}
        first_edition = [each for each in particle["Items"] if "InitialVersion" not in each]
        ends = [self._often(each) for each in first_edition]
        return _either(ends) if kind in ("Choice", "All") else self._row(ends)

    def _row(self, ends: Sequence[_Ends]) -> _Ends:
        """One after the other."""
        whole: _Ends = True, set(), set()
        for is_nullable, first, last in ends:
            self._join(whole[2], first)
            starts = whole[1] | first if whole[0] else whole[1]
            whole = whole[0] and is_nullable, starts, whole[2] | last if is_nullable else last
        return whole

    def _join(self, last: Iterable[int], first: set[int]) -> None:
        for state in last:
            self.follow[state] |= first


_Ends = tuple[bool, set[int], set[int]]
"""Whether nothing will do, what may be first, and what last."""


def _either(ends: Sequence[_Ends]) -> _Ends:
    return (
        any(each[0] for each in ends),
        set().union(*(each[1] for each in ends)),
        set().union(*(each[2] for each in ends)),
    )


@functools.cache
def _schemas() -> _Schemas:
    return _Schemas()
