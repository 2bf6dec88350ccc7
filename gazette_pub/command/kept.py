"""Findings as a record keeps them: JSON in no language, out of which the same findings are made again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from gazette_pub.issue.findings import RULES, Finding, Place
from gazette_pub.issue.messages import Message, Several

PLAIN = (str, int, float, bool, type(None))


def kept(findings: Iterable[Finding]) -> bytes:
    """The findings, settled, as JSON."""
    return json.dumps([_told(finding) for finding in findings], ensure_ascii=False, sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )


def findings_in(data: bytes) -> list[Finding]:
    """The findings that were kept. Raises ValueError, KeyError or TypeError for what is none; a rule that is gone is."""
    from gazette_pub.publish.rules import load

    told = json.loads(data)
    load(each["code"] for each in told)
    return [_finding(each) for each in told]


def _told(finding: Finding) -> dict[str, Any]:
    fields = {name: getattr(finding, name) for name in ("text", "proposal", "identifier", "correction", "key")}
    place = {name: value for name, value in vars(finding.place).items() if value is not None}
    told = {"code": finding.code, "say": _said(finding.sentence), "place": place, **fields}
    return {name: value for name, value in told.items() if value is not None}


def _finding(told: dict[str, Any]) -> Finding:
    fields = {name: told.get(name) for name in ("text", "proposal", "identifier", "correction")}
    return Finding(
        RULES[told["code"]], _sentence(told["say"]), Place(**told["place"]), **fields, key=str(told.get("key", ""))
    )


def _said(message: Message) -> dict[str, Any]:
    if isinstance(message, Several):
        return {"words": [_value(word) for word in message.words]}
    gaps = {name: _value(value) for name, value in message.parameters}
    told = {"one": message.template, "many": message.many, "count": message.count, "gaps": gaps}
    return {name: value for name, value in told.items() if value not in (None, {}, 1)}


def _value(value: object) -> Any:
    if isinstance(value, Message):
        return _said(value)
    return value if isinstance(value, PLAIN) else str(value)


def _sentence(told: dict[str, Any]) -> Message:
    if "words" in told:
        return Several("", words=tuple(map(_restored, told["words"])))
    gaps = tuple((name, _restored(value)) for name, value in told.get("gaps", {}).items())
    return Message(told["one"], gaps, told.get("many"), told.get("count", 1))


def _restored(value: Any) -> Any:
    return _sentence(value) if isinstance(value, dict) else value
