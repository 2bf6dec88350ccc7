"""Notes put where their marks stand in a paragraph now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from gazette_pub.formats.word.returning.units import Unit
from gazette_pub.formats.word.returning.wording import plain, taken_apart
from gazette_pub.issue.model import Node, tag
from gazette_pub.merge.passage import Passage
from gazette_pub.structure.line import OBJECT


def put_notes(node: Node, unit: Unit, notes: Sequence[Node | None]) -> None:
    """Puts the notes where the marks of the unit stand, in place of those that are there."""
    for old in cast("list[Node]", list(node.iter(tag("note")))):
        _remove(old)
    apart = taken_apart(plain(unit.text), Passage.of(node).text)
    number = len("".join(apart.number.split())) if apart else 0
    parts = unit.text.split(OBJECT)
    for n, note in reversed(list(enumerate(notes))):
        if note is not None:
            _insert(node, len("".join("".join(parts[: n + 1]).split())) - number, note)


def _remove(note: Node) -> None:
    before = note.getprevious()
    tail = note.tail or ""
    above = note.above
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        above.text = (above.text or "") + tail
    above.remove(note)


def _insert(node: Node, letters: int, note: Node) -> None:
    """Puts a note behind so many letters of an element."""
    passage = Passage.of(node)
    seen = at = 0
    for at, token in enumerate(passage.tokens):  # noqa: B007
        if seen >= letters:
            break
        seen += isinstance(token, str) and not token.isspace()
    else:
        at = len(passage.tokens)
    note.tail = None
    passage.tokens.insert(at, note)
    for mark in passage.marks:
        mark.start += mark.start >= at
        mark.end += mark.end > at
    passage.put_into(node)
