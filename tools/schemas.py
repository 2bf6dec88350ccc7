"""Makes what is told of schemas: `docs/schema.md` of issue.rng, and `gazette_pub/issue.schema.json` of the API's values.

    .venv/bin/python tools/schemas.py

A test holds both to what they are made of.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any, cast

from lxml import etree

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.api import values  # noqa: E402  # the checkout's own
from gazette_pub.api.issue import Issue  # noqa: E402
from gazette_pub.api.jsons import OF_ISSUE, SCHEMA, VERSION, told_as  # noqa: E402
from gazette_pub.issue.model import schema_source  # noqa: E402
from gazette_pub.issue.shapes import XML, Attribute, Shape, Shapes  # noqa: E402

PAGE = ROOT / "docs" / "schema.md"
JSON_SCHEMA = ROOT / "gazette_pub" / SCHEMA
RNG = "{http://relaxng.org/ns/structure/1.0}"

# the JSON Schema

Schema = dict[str, Any]
SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}


def json_schema() -> str:
    """The schema of what `to_json` gives."""
    known = {name: each for name, each in vars(values).items() if is_dataclass(each)}
    properties: Schema = {"version": {"const": VERSION}, **{name: _of_issue(name) for name in OF_ISSUE}}
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "An issue of a gazette, as gazette_pub tells it",
        "description": "What is not known is left out.",
        "type": "object",
        "properties": properties,
        "required": ["version", "language", "sources"],
        "additionalProperties": False,
        "definitions": {name: _object(kind) for name, kind in sorted(known.items())},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _of_issue(name: str) -> Schema:
    if name == "findings":
        return {"type": "array", "items": {"$ref": "#/definitions/Finding"}}
    attribute = inspect.getattr_static(Issue, name)
    function = getattr(attribute, "fget", None) or attribute.func
    said = inspect.getdoc(function)
    return {**_type(typing.get_type_hints(function, vars(values))["return"]), **({"description": said} if said else {})}


def _object(kind: Any) -> Schema:
    hints = typing.get_type_hints(kind, vars(values))
    told = [(name, each, hints.get(each.name)) for each in fields(kind) if (name := told_as(kind, each.name))]
    return {
        "type": "object",
        "description": _words(kind),
        "properties": {name: _type(hints.get(name, str)) for name, _, _ in told},
        "required": [name for name, each, hint in told if _must_be(each, hint)],
        "additionalProperties": False,
    }


def _must_be(field: Field[Any], hint: Any) -> bool:
    empty = typing.get_origin(hint) in (tuple, types.UnionType, typing.Union) or hint is values.Place
    return not empty and field.default is MISSING and field.default_factory is MISSING


def _type(hint: Any) -> Schema:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _type(next(each for each in inside if each is not type(None)))
    if origin is tuple and inside[-1] is not ...:
        return {"type": "array", "items": _type(inside[0]), "minItems": len(inside), "maxItems": len(inside)}
    if origin is tuple:
        return {"type": "array", "items": _type(inside[0])}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _type(inside[1])}
    return SIMPLE.get(hint) or {"$ref": f"#/definitions/{hint.__name__}"}


def _words(kind: Any) -> str:
    return " ".join((inspect.getdoc(kind) or "").split())


# the page on issue.rng

BEGINNING = """# The issue XML

Made from [issue.rng](../gazette_pub/issue.rng) by `tools/schemas.py`: what each element holds, and what may be said of it. The
namespace is `urn:gazette-pub:issue:1`. Attributes of other namespaces, and `meta` in that of Akoma Ntoso, are kept of foreign
files. [api.md](api.md) says how a program reads it.

"""


def page() -> str:
    """The page on the schema: what holds for all of it, and each element in the order of its name."""
    source = schema_source()
    shapes, grammar = Shapes(source), etree.fromstring(source)
    found, said = _patterns(shapes), dict(_comments(grammar))
    index = " · ".join(f"[{name}](#{_anchor(name)})" for name in found)
    heads = [_paragraphs(str(each.text)) for each in grammar.itersiblings(etree.Comment, preceding=True)]
    parts = [_element(name, patterns, shapes, said) for name, patterns in found.items()]
    return BEGINNING + "\n\n".join([*heads, index, *parts]) + "\n"


Known = tuple[int, str]
"""A pattern, by its line and its name: with and without comments a grammar is two trees."""


def _known(pattern: etree._Element) -> Known:
    return cast(int, pattern.sourceline), str(pattern.get("name"))


def _patterns(shapes: Shapes) -> dict[str, list[etree._Element]]:
    """The patterns of each element by its name: a table of contents has other entries than a roster."""
    found: dict[str, list[etree._Element]] = {}
    waiting, seen = [shapes.root], set[etree._Element]()
    while waiting:
        pattern = waiting.pop()
        if pattern not in seen:
            seen.add(pattern)
            found.setdefault(str(pattern.get("name")), []).append(pattern)
            waiting += shapes.of(pattern).children.values()
    return {name: sorted(found[name], key=_known) for name in sorted(found)}


def _comments(grammar: etree._Element) -> Iterator[tuple[Known, str]]:
    """What a comment says of the pattern that it stands before, or behind on its line."""
    for comment in grammar.iter(etree.Comment):
        before, after = comment.getprevious(), comment.getnext()
        of = before if before is not None and "\n" not in (before.tail or "") else after
        if of is not None:
            for each in of.iter(f"{RNG}element", f"{RNG}attribute"):
                yield _known(each), comment.text or ""
                break


def _element(name: str, patterns: list[etree._Element], shapes: Shapes, said: dict[Known, str]) -> str:
    parts = [f"## {name}"]
    for pattern in patterns:
        shape = shapes.of(pattern)
        parts += [_paragraphs(said[_known(pattern)])] if _known(pattern) in said else []
        attributes = sorted(shape.attributes.items())
        rows = [_attribute(*each, said) for each in attributes]
        parts += ["\n".join(["| attribute | value |", "|---|---|", *rows])] if rows else []
        parts += [f"`{each}`: {more}" for each, attribute in attributes if "\n" in (more := _said_of(attribute, said))]
        parts += [f"Holds {_holds(shape)}."]
    return "\n\n".join(parts)


def _attribute(name: str, attribute: Attribute, said: dict[Known, str]) -> str:
    name = name.replace(XML, "xml:")
    kinds = [str(each.get("type")) for each in attribute.pattern.iter(f"{RNG}data")]
    kinds += [str(each.get("name")) for each in attribute.pattern.iter(f"{RNG}ref")]
    value = " ".join(f"`{each}`" for each in attribute.values) or ", ".join(kinds) or "text"
    more = _said_of(attribute, said)
    more = f". {more}" if more and "\n" not in more else ""
    return f"| `{name}`{' (must be there)' if attribute.required else ''} | {value}{more} |"


def _said_of(attribute: Attribute, said: dict[Known, str]) -> str:
    return _paragraphs(said.get(_known(attribute.pattern), ""))


def _holds(shape: Shape) -> str:
    children = [
        f"[{name}](#{_anchor(name)}){' (must be there)' * (name in shape.required)}" for name in sorted(shape.children)
    ]
    kinds = [str(each.get("type")) for each in shape.values]
    text = [f"a value ({', '.join(kinds)})"] if kinds else ["text"] if shape.text else []
    return ", ".join([*text, *children]) or "nothing"


def _anchor(name: str) -> str:
    return name.lower()


def _paragraphs(said: str) -> str:
    """A comment as Markdown: its paragraphs, and a list where it has one (the word, two blanks, what is said of it)."""
    lines = []
    for line in inspect.cleandoc(said).splitlines():
        found = re.match(r"\s{1,4}(\w[\w, ]*?)  +(.+)", line)
        lines.append(f"\n\n- `{found[1]}`: {found[2]}" if found else line.strip())
    made = re.sub(r"(?<!\n)\n(?!\n)", " ", "\n".join(lines))
    return _escaped(re.sub(r" *\n{2,}", "\n\n", re.sub(r"(- `.*) *\n\n+(?=- `)", r"\1\n", made)).strip())


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace("|", "\\|")


if __name__ == "__main__":
    JSON_SCHEMA.write_text(json_schema(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
