"""Adoption notes: （2004年2月19日…第二次会议通过　2024年1月27日…第二次会议修订）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Issue, Node
from gazette_pub.words import numerals
from gazette_pub.words.days import told_by_day

ACTIONS = "通过 修订 修正 修改 批准 公布 发布 颁布 印发 施行 推选 决定 选举 任命 废止".split()
_ACTION = re.compile(rf"(?:第[{numerals.CHARACTERS}\d]{{1,4}}次)?({'|'.join(ACTIONS)})")
_ORDER = re.compile(rf"令?第?[（(]?[{numerals.CHARACTERS}\d]{{1,6}}号$|令$")
_TITLE = re.compile(r"《[^《》]*》")
_BODY = re.compile(r"[^，。；：（）]*(?:会议|大会|委员会|主席团|国务院|政府|主席|法院|检察院|[部厅局委办署院])")


@dataclass(frozen=True)
class Event:
    """What was done on a day. `body`: who did it, as printed, with the session: 山西省第十四届…常务委员会第七次会议."""

    day: str
    action: str | None
    body: str | None


def events(text: str) -> Iterator[Event]:
    """The events of an adoption note, in printed order."""
    return (_event(day, done) for day, done in told_by_day(text))


def _event(day: str, text: str) -> Event:
    """The event that stands behind its day: the titles of what was decided in it say nothing of it."""
    words = _TITLE.sub("", text)
    found = _ACTION.search(words)
    before = words[: found.start()] if found else ""
    body = _BODY.fullmatch(_ORDER.sub("", before.strip()))
    return Event(day, found[1] if found else None, body[0] if body else None)


def describe_adoptions(issue: Issue, report: Report) -> None:
    """An adoption note has the date, the action and the body of its first event."""
    for note in issue.descendants("adoption"):
        if first := next(events(note.text_content), None):
            _set_missing(note, {"date": first.day, "action": first.action, "body": first.body})


def _set_missing(node: Node, values: dict[str, str | None]) -> None:
    """Sets the attributes that have a value and are not there."""
    for name, value in values.items():
        if value is not None and node.get(name) is None:
            node.set(name, value)
