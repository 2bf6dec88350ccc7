"""An issue as JSON, and the schema of that."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from importlib import resources
from typing import Any

from gazette_pub.api.issue import Issue
from gazette_pub.api.values import Place
from gazette_pub.api.wanted import an_issue

VERSION = 1
"""Of the JSON. It counts up when something is taken away or means another thing, not when something is added."""

SCHEMA = "issue.schema.json"

OF_ISSUE = tuple(
    "title publisher year number jurisdiction date total host editor language sources front categories documents"
    " colophon pictures findings".split()
)
"""What the JSON tells of an issue, by the names that it has in Python."""

INSTEAD = {("Article", "block"): "text", ("Picture", "data"): None}
"""What is told instead of a field: an article's words, for its block is in the body; a picture's bytes are not told."""


def to_json(issue: Issue, *, indent: int | None = None) -> str:
    """The issue as one JSON object, by the schema that `json_schema` gives. What is not known is left out.

    All of its text is in it, and where it was printed. `indent`: spaces for each level; None: all on one line.
    """
    issue = an_issue(issue)
    told = {name: value for name in OF_ISSUE if (value := plain(getattr(issue, name))) not in (None, "", [])}
    return json.dumps({"version": VERSION, **told}, ensure_ascii=False, indent=indent)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft-07) of what `to_json` gives."""
    return dict(json.loads(resources.files("gazette_pub").joinpath(SCHEMA).read_text(encoding="utf-8")))


def plain(value: Any) -> Any:
    """A value as JSON has it. Blocks and documents stand MOST_LEVELS deep at most."""
    if is_dataclass(value):
        return {name: plain(each) for name, each in _told(value)}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    return value


def _told(value: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        if (name := told_as(type(value), field.name)) is not None:
            each = getattr(value, name)
            if each is not None and not _says_nothing(each, field.default is not MISSING):
                yield name, each


def told_as(kind: type, name: str) -> str | None:
    """The name of what is told for a field; None for nothing."""
    return INSTEAD.get((kind.__name__, name), name)


def _says_nothing(value: Any, may_be_left_out: bool) -> bool:
    return value in ((), {}, Place()) or (value == "" and may_be_left_out)
