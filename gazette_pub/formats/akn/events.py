"""What an adoption note says happened: （2004年2月19日…第二次会议通过 2024年1月27日…第二次会议修订）."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gazette_pub.formats.akn.vocabulary import OUTCOMES
from gazette_pub.issue.model import Document, Node
from gazette_pub.words import numerals
from gazette_pub.words.days import full_date, told_by_day

_NUMERAL = rf"(?:[{numerals.CHARACTERS}]{{1,4}}|\d{{1,4}})"
_RUN = r"[^（(，。；、\s]{0,40}"

LEGISLATURE = re.compile(rf"(?P<it>第(?P<number>{_NUMERAL})届)")
SESSION = re.compile(rf"第{_NUMERAL}届{_RUN}?(?P<it>第(?P<number>{_NUMERAL})次(?:全体)?会议)")
"""A session by its number and that of its legislature."""

_NAME_BEFORE = re.compile(rf"{_RUN}$")
_ACTION = re.compile("|".join(OUTCOMES))


@dataclass(frozen=True)
class Event:
    """One event: its full date if it has one, the body, its meeting, and the word for what the meeting did."""

    day: str | None
    body: str
    meeting: str
    action: str


def events_of(adoption: Node) -> list[Event]:
    """The events of a note, as printed; what its attributes say goes for the first."""
    text = adoption.text_content
    first, *others = [_event(day, done) for day, done in told_by_day(text)] or [_event(None, text)]
    return [_as_stated(first, adoption), *others]


def events_of_document(document: Document) -> list[Event]:
    """The events of all its adoption notes."""
    parts = [part for part in (document.head, document.body) if part is not None]
    return [event for part in parts for note in part.descendants("adoption") for event in events_of(note)]


def meeting_name(session: re.Match[str]) -> str:
    """The whole name of the session that SESSION found: 山西省第十四届人民代表大会常务委员会第七次会议."""
    before = _NAME_BEFORE.search(session.string, max(0, session.start() - 40), session.start())
    return (before.group() if before else "") + session.group()


def _event(day: str | None, text: str) -> Event:
    session = SESSION.search(text)
    actions = _ACTION.findall(text)
    meeting = meeting_name(session) if session else ""
    return Event(day, meeting.removesuffix(session["it"]) if session else "", meeting, actions[-1] if actions else "")


def _body_of(name: str) -> str:
    """The body that met, without its session: 山西省第十四届人民代表大会常务委员会 of 山西省…常务委员会第七次会议."""
    session = SESSION.search(name)
    return meeting_name(session).removesuffix(session["it"]) if session and session.end() == len(name) else name


def _as_stated(event: Event, adoption: Node) -> Event:
    stated = {
        "day": full_date(adoption.get("date")),
        "body": _body_of((adoption.get("body") or "").strip()),
        "action": (adoption.get("action") or "").strip(),
    }
    return replace(event, **{name: value for name, value in stated.items() if value})
