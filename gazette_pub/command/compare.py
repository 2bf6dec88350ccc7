"""`gazette compare OLD NEW`: what differs between two issues of any format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from gazette_pub.command.desk import Desk
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Node
from gazette_pub.issue.particulars import Particulars
from gazette_pub.merge.changes import text_changes
from gazette_pub.merge.comparison import Difference, differences

MARKS = {"added": "+", "removed": "-", "changed": "~", "moved": ">", "become": "="}
"""What a line begins with: what came, what went, what has other words, another place, or is another kind of thing."""

AROUND = 12
"""Characters of a text that are shown on both sides of a change."""


def compared(old: str, new: str) -> list[Difference]:
    """What differs between the issues that two files hold. Raises UnreadableInput."""
    desk = Desk(Particulars())
    before, after = desk.read(old), desk.read(new)
    desk.talk.clear()
    return list(differences(before.issue, after.issue))


def as_lines(found: Iterable[Difference]) -> Iterator[str]:
    """The differences, under the titles of their documents."""
    for title, group in groupby(found, key=lambda each: each.document):
        yield title or str(say("outside of the documents"))
        yield from (f"  {line}" for each in group for line in _lines(each))


def as_json(old: str, new: str, found: Iterable[Difference]) -> str:
    """The differences as JSON: an object a difference."""
    rows = [
        {
            "kind": each.kind,
            "document": each.document,
            "before": each.before,
            "after": each.after,
            "element": (each.new if each.new is not None else each.old).name,  # type: ignore[union-attr]
        }
        for each in found
    ]
    return json.dumps({"old": old, "new": new, "differences": rows}, ensure_ascii=False, indent=2)


def sum_of(found: list[Difference]) -> Message:
    """How much differs, in a sentence."""
    if not found:
        return say("no difference")
    counts = {kind: sum(1 for each in found if each.kind == kind) for kind in MARKS}
    return say(
        "{added} added, {removed} taken out, {changed} changed, {moved} moved, {become} of another kind", **counts
    )


def _lines(each: Difference) -> Iterator[str]:
    mark = MARKS[each.kind]
    if each.kind == "changed":
        yield f"{mark} {_marked(each.before or '', each.after or '')}"
    elif each.kind == "become":
        assert each.old is not None and each.new is not None
        yield f"{mark} {each.after} ({_called(each.old)} → {_called(each.new)})"
    else:
        yield f"{mark} {each.after if each.before is None or each.kind == 'moved' else each.before}"


def _called(node: Node) -> str:
    """What an element is called; a heading with its level."""
    return f"{node.name} {node.above.get('level', '')}".strip() if node.name == "heading" else node.name


def _marked(before: str, after: str) -> str:
    """The text with what went between [- and -], what came between {+ and +}; far from any change it is cut."""
    pieces: list[str] = []
    at = 0
    for change in text_changes(before, after):
        pieces.append(_cut(before[at : change.start], first=not pieces))
        pieces.append(f"[-{before[change.start : change.end]}-]" if change.gone else "")
        pieces.append(f"{{+{after[change.begin : change.stop]}+}}" if change.come else "")
        at = change.end
    rest = before[at:]
    return "".join(pieces) + (rest if len(rest) <= AROUND else f"{rest[:AROUND]}…")


def _cut(text: str, first: bool) -> str:
    if first:
        return text if len(text) <= AROUND else f"…{text[-AROUND:]}"
    return text if len(text) <= 2 * AROUND else f"{text[:AROUND]}…{text[-AROUND:]}"
