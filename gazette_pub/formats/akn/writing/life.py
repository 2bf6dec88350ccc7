"""What happened to a work: when it was made, amended and repealed and by which work, and from when it is in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.formats.akn.iris import Work
from gazette_pub.formats.akn.writing.dates import is_known, tells_force
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.events import Event, events_of_document
from gazette_pub.formats.akn.writing.works import decision_of
from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.issue.plain import text_inside
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import full_date
from gazette_pub.words.events import AMENDED
from gazette_pub.words.promulgating import publishes_anew
from gazette_pub.words.records import dataclass

IN_FORCE, EXPIRED = "inForce", "expired"
"""What brings a work into force, and what ends that. The schema's types of events are the three below, and an event may have none."""

GENERATION, AMENDMENT = "generation", "amendment"
TYPES = {**dict.fromkeys(AMENDED.split(), AMENDMENT), "废止": "repeal"}
"""The type of an event by what was done. Whatever is done first makes the work; a later approval or publication is a step
of the workflow, and changes nothing."""


@dataclass(frozen=True)
class Happening:
    """An event in the life of a work; `source` points at the work that did it."""

    day: str
    type: str
    source: str


def life_of(document: Document, work: Work, at: Context) -> list[Happening]:
    """The life of a document as its notes tell it, day by day. That of an attachment is its work's, unless it has notes of
    its own."""
    show_as = document.title or work.number
    told = list(_told(document, work, show_as, at))
    if not told and work.component == "main":
        order = at.draft.orders.get(str(document.id))
        told = generation(
            work, show_as, at, AMENDMENT if order is not None and _is_anew(document, order) else GENERATION
        )
    if effective := full_date(document.get("effective")):
        told.append(Happening(effective, IN_FORCE, _original(work, show_as, at)))
    begins = {day for node in provisions_in_force(document) if (day := full_date(node.get("effective")))}
    told += [Happening(day, IN_FORCE, _original(work, show_as, at)) for day in sorted(begins - {effective})]
    if expires := full_date(document.get("expires")):
        told.append(Happening(expires, EXPIRED, _original(work, show_as, at)))
    return sorted(told, key=lambda happening: happening.day)


def provisions_in_force(document: Document) -> Iterator[Node]:
    """Its own provisions that say from when they are in force."""
    if document.body is not None:
        for node in document.body.iter(*_PROVISIONS):
            if node.get("effective") and isinstance(node, Node):
                yield node


_PROVISIONS = tuple(map(tag, "division section article item p".split()))


def is_amended(life: Sequence[Happening]) -> bool:
    """Whether what is printed is not the text as it first was."""
    return any(happening.type == AMENDMENT for happening in life)


def generation(work: Work, show_as: str, at: Context, type_: str = GENERATION) -> list[Happening]:
    """That the work was made, or made anew, if it is known on which day."""
    return [Happening(work.day.full, type_, _original(work, show_as, at))] if is_known(work.day) else []


def _is_anew(document: Document, order: Document) -> bool:
    """Whether the order that publishes it says that it was there before: 《某条例》已经修订通过，现予公布."""
    said = "" if order.body is None else unspaced(fold(text_inside(order.body)))
    return publishes_anew(said, unspaced(fold(document.title or "")))


def _told(document: Document, work: Work, show_as: str, at: Context) -> Iterator[Happening]:
    is_first = True
    for event in events_of_document(document):
        type_ = TYPES.get(event.action) or (GENERATION if is_first else None)
        if event.day and type_ and not tells_force(event):
            yield Happening(event.day, type_, _source(event, work, show_as, at))
            is_first = False


def _source(event: Event, work: Work, show_as: str, at: Context) -> str:
    """The decision that the note names: 根据《某决定》修正; else the work itself, whose text was passed anew."""
    if not (event.decision and event.day):
        return _original(work, show_as, at)
    decision = decision_of(event.decision, event.body, event.day, work.language)
    return at.references.work("passiveRef", decision.uri, event.decision)


def _original(work: Work, show_as: str, at: Context) -> str:
    """The work as it first was."""
    href = f"{work.uri}/{work.language}@{work.day.iri}"
    return at.references.work("original", href if work.component == "main" else f"{href}/!{work.component}", show_as)
