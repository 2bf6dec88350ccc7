"""Notes that stand where the structure read text without what is in it: a cell, a name, an attribute."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Sequence

from gazette_pub.issue.model import Issue, Node
from gazette_pub.structure.line import OBJECT, Line


def place_notes(issue: Issue, lines: Sequence[Line]) -> None:
    """Puts each note of these lines that is not in the issue yet where its OBJECT is. No attribute has one afterwards."""
    nodes = notes_of(lines)
    if not nodes:
        return
    placed, waiting = Counter(map(_key, issue.descendants("note"))), list[Node]()
    for node in nodes:
        if placed[_key(node)]:
            placed[_key(node)] -= 1
        else:
            waiting.append(node)
    for holder in list(issue.descendants()):
        place_in(holder, waiting)
        for name, value in holder.attrib.items():
            if OBJECT in value:
                holder.set(name, str(value).replace(OBJECT, ""))


def notes_of(lines: Iterable[Line]) -> list[Node]:
    """The notes that stand in these lines."""
    return [inline.node for line in lines for inline in line.hints.inlines if inline.node is not None]


def _key(note: Node) -> tuple[str | None, ...]:
    """By what a note is known: its mark and where it stands; what it says, where nobody knows that."""
    place = note.get("lines"), note.get("page"), note.get("box")
    return note.label, *place, None if any(place) else note.text_content


def place_in(holder: Node, waiting: list[Node]) -> None:
    """Puts notes in place of the OBJECTs in an element's text, and in that behind each of its children."""
    texts = [holder.text or "", *(child.tail or "" for child in holder)]
    for at, text in reversed(list(enumerate(texts))):
        count = min(text.count(OBJECT), len(waiting))
        if not count:
            continue
        first, *rest = text.split(OBJECT, count)
        if at:
            holder[at - 1].tail = first
        else:
            holder.text = first
        before = sum(min(other.count(OBJECT), len(waiting)) for other in texts[:at])
        for n, said in enumerate(rest):
            note = copy.deepcopy(waiting.pop(min(before, len(waiting) - 1)))
            note.tail = said
            holder.insert(at + n, note)
