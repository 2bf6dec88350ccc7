"""The index of many issues: what is in it, in an order that does not depend on who made it, and as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from gazette_pub.words.records import dataclass
from gazette_pub.year.facts import Facts

VERSION = 1
"""Of the JSON: it counts up when something is taken away or means another thing."""


@dataclass(frozen=True)
class Indexed:
    """An issue in the index: the input, what it holds, and its files by their formats, as seen from the index."""

    input: str
    facts: Facts
    files: Mapping[str, str]

    @property
    def order(self) -> tuple[Any, ...]:
        """By year, number and name; what is not known comes last."""
        facts = self.facts
        return (
            facts.year is None,
            facts.year or "",
            facts.number is None,
            in_order(facts.number or ""),
            in_order(self.input),
        )


@dataclass(frozen=True)
class Lost:
    """An input that is not in the index, and why."""

    input: str
    reasons: tuple[str, ...]


def in_order(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key by which 2 comes before 10, in texts with numbers in them."""
    parts = re.split(r"([0-9]+)", text)
    return tuple((0, int(part[:18]), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def arranged(issues: Iterable[Indexed]) -> list[Indexed]:
    """The issues in the order of the index."""
    return sorted(issues, key=lambda issue: issue.order)


def as_json(issues: Iterable[Indexed], lost: Iterable[Lost]) -> bytes:
    """The index as JSON. What is not known is left out; a byte of a name that is no UTF-8 is an escape (RFC 8259, 8.2)."""
    told = [{"input": each.input, **_plain(asdict(each.facts)), "files": dict(each.files)} for each in issues]
    failed = [{"input": each.input, "reasons": list(each.reasons)} for each in lost]
    whole = {"version": VERSION, "issues": told, "failed": failed}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode(errors="backslashreplace") + b"\n"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items() if each is not None}
    return [_plain(each) for each in value] if isinstance(value, tuple | list) else value
