"""What the adoption notes of a document tell: the events that stand in the issue XML, as Akoma Ntoso has use for them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gazette_pub.issue.model import Document, Node
from gazette_pub.words.days import full_date
from gazette_pub.words.events import AMENDED
from gazette_pub.words.organs import SESSION
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_TITLE = Pattern(Expression("《(.{1,200})》"), ("根据《关于修改〈甲〉的决定》修正",), ("《》", "《甲"), "search")
_RUN = Pattern(Expression(r"[^（(，。；、\s]{1,40}$"), ("，某省人大", "某省"), ("某省，", "（", ""), "search")


@dataclass(frozen=True)
class Event:
    """One event: its full date if it has one, the body, its meeting, the word for what the meeting did, and the title of
    the decision by which it amended: 根据《某决定》修正."""

    day: str | None
    body: str
    meeting: str
    action: str
    decision: str = ""


def events_of(adoption: Node) -> list[Event]:
    """The events of a note, as it marks them; what its attributes say goes for the first."""
    first, *others = list(adoption.descendants("event")) or [adoption]
    return [_event(adoption, first), *map(_event, others)]


def events_of_document(document: Document) -> list[Event]:
    """The events of all its adoption notes, and of what closes it."""
    parts = [part for part in (document.head, document.body) if part is not None]
    noted = [event for part in parts for note in part.descendants("adoption") for event in events_of(note)]
    closing = document.foot.descendants("event") if document.foot is not None else ()
    return [*noted, *(_event(event) for event in closing)]


def meeting_name(session: re.Match[str]) -> str:
    """The whole name of the session that SESSION found: 山西省第十四届人民代表大会常务委员会第七次会议."""
    before = _RUN.search(session.string, max(0, session.start() - 40), session.start())
    return (before.group() if before else "") + session.group()


def _event(*nodes: Node) -> Event:
    """What the first of the nodes says that says it. The body that met stands apart from its session."""
    day, action, said = (_said(name, nodes) for name in ("date", "action", "body"))
    session = SESSION.search(said)
    if session is None or session.end() < len(said):
        return Event(full_date(day), said, "", action, _decision(nodes[-1], action))
    return Event(full_date(day), said[: session.start("it")], said, action, _decision(nodes[-1], action))


def _decision(node: Node, action: str) -> str:
    found = _TITLE.search(node.text_content) if action in AMENDED.split() else None
    return found[1] if found else ""


def _said(name: str, nodes: Iterable[Node]) -> str:
    return next(filter(None, ((node.get(name) or "").strip() for node in nodes)), "")
