"""`gazette compare OLD NEW`: what differs between two issues of any format."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from gazette_pub.command.desk import Desk
from gazette_pub.command.output import write_file, write_new
from gazette_pub.formats.html.compared import Side, compared_page, is_compared
from gazette_pub.issue.messages import Message, say, several, visible
from gazette_pub.issue.model import Node
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import GazetteError, WrongUsage
from gazette_pub.merge.changes import text_changes
from gazette_pub.merge.comparison import Difference, differences
from gazette_pub.words.records import dataclass

MARKS = {"added": "+", "removed": "-", "changed": "~", "moved": ">", "become": "="}
"""What a line begins with: what came, what went, what has other words, another place, or is another kind of thing."""

AROUND = 12
"""Characters of a text that are shown on both sides of a change."""


ENDINGS = {".txt": "text", ".json": "json", ".html": "html", ".htm": "html"}
"""By what a file ends with."""

MOST_OF_A_PAGE = 1024
"""How many bytes of a file tell whether it is a comparison that was written before."""


@dataclass(frozen=True)
class Comparison:
    """Two issues, by what they are called, and what differs between them."""

    old: Side
    new: Side
    found: list[Difference]

    def shown_as(self, format: str, context: int | None) -> bytes:
        """It in one of the formats, whole. `context`: of a page, see `compared_page`."""
        if format == "html":
            return compared_page(self.old, self.new, context)
        if format == "json":
            return f"{as_json(self.old.name, self.new.name, self.found)}\n".encode()
        lines = [*as_lines(self.found), str(sum_of(self.found))]
        return "".join(f"{visible(line)}\n" for line in lines).encode()


def compared(old: str, new: str) -> Comparison:
    """What differs between the issues that two files hold. Raises UnreadableInput."""
    desk = Desk(Particulars())
    before, after = (_side(desk, input) for input in (old, new))
    desk.talk.clear()
    return Comparison(before, after, list(differences(before.issue, after.issue)))


def _side(desk: Desk, input: str) -> Side:
    """One of the two. What stops the reading names it. Raises UnreadableInput, WrongUsage."""
    try:
        return Side(input, desk.read(input).issue)
    except GazetteError as error:
        said = say("{place}: {error}", place=visible(input), error=error)
        raise type(error)(said, hint=error.advice) from error


def put(file: Path, data: bytes) -> None:
    """Writes a comparison there. Raises OutputNotWritten where something else stands."""
    if os.path.isfile(file) and is_compared(_beginning_of(file)):
        write_file(file, data)
    else:
        write_new(file, data)


def _beginning_of(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_OF_A_PAGE)
    except OSError:
        return b""


def format_of(asked: str | None, file: str | None) -> str:
    """The format that is asked for, or that the file ends with. Raises WrongUsage where the two differ, and where neither says any."""
    ending = Path(file or "").suffix.lower()
    known = ENDINGS.get(ending)
    if asked and known and asked != known:
        said = say("{file}: a file of the format {format} does not end so", file=file, format=asked)
        raise WrongUsage(said)
    if ending and not (asked or known):
        said = say("{file}: a comparison is written as {endings}", file=visible(file or ""), endings=several(ENDINGS))
        raise WrongUsage(said, hint=say("--to FORMAT says which it is, whatever the file is called"))
    return asked or known or "text"


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
    elif each.kind == "moved":
        yield f"{mark} {_beginning(each.after or '')}"
    else:
        yield f"{mark} {each.after if each.before is None else each.before}"


def _beginning(words: str) -> str:
    """The first line of a block, and how many there are behind it."""
    first, *others = words.split("\n")
    return first if not others else str(say("{first} … and {more} more", first=first, more=len(others)))


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
