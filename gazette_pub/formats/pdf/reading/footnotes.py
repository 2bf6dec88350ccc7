"""Footnotes: small text at a page's foot that begins with a mark → notes, each at the place where its mark stands. Endnotes, which
stand behind all text, too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.leading import leading_of
from gazette_pub.formats.text.lines import clean
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.structure.line import OBJECT, Inline
from gazette_pub.structure.tables.grid import joined
from gazette_pub.words.characters import Punctuation
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

UNPLACED = rule(
    "R221",
    Grade.WARNING,
    """The mark of a footnote isn't in the text of its page, or more than once.

    The note stands at the end of the page's text. Put it where it belongs.""",
)

_SMALL = 0.95
"""Times the em of a page's text below which the text at its foot is small."""

_LONGEST_RULE, _SHORTEST_RULE = 0.6, 2.0
"""The share of its column's width, and the ems, that the rule above notes has."""

_MARK = Pattern(
    Expression(
        r"""(?P<circled>[①-⑳㉑-㉟㊱-㊿❶-❿])
        |(?P<star>[＊*]{1,6}|†{1,3}|‡{1,3})
        |(?P<roman>[ivx]{1,5})(?=[ \u3000]?[\u4e00-\u9fff《“])
        |[\[［〔【]注?(?P<bracketed>\d{1,2})[\]］〕】]
        |(?P<number>\d{1,2})(?:(?P<stop>[.．、])(?!\d)|(?![\d.．,，%％年月日]))""",
        re.X,
    ),
    (
        "①见",
        "㉑见",
        "❶见",
        "＊本文",
        "****本文",
        "††本文",
        "［1］见",
        "〔注2〕见",
        "1 见",
        "12见",
        "1. 见",
        "2、见",
        "i 见",
        "iv《",
    ),
    ("2024年", "1.5", "甲", "3月", "1.25万人", "i", "in", "ii)"),
)


class Mark(NamedTuple):
    """The mark of a note as it is printed, what kind it is of, and which of them it is.

    `stop`: what parts it from the note at the foot alone, as it does the number of an item.
    """

    said: str
    kind: str
    number: int
    stop: str = ""


def _mark_of(text: str) -> Mark | None:
    """The mark that a text begins with."""
    found = _MARK.match(text)
    if found is None:
        return None
    stop = found["stop"] or ""
    said = found[0].removesuffix(stop)
    kind = next(kind for kind in _KINDS if found[kind])
    if kind == "circled":
        return Mark(said, kind, int(unicodedata.numeric(said)))
    if kind == "roman":
        return Mark(said, kind, _ROMAN.index(said) + 1 if said in _ROMAN else 0)
    return Mark(said, kind, len(said) if kind == "star" else int(found[kind]), stop)


_KINDS = "circled", "star", "roman", "bracketed", "number"
_ROMAN = [f"{tens}{ones}" for tens in ("", "x", "xx") for ones in " i ii iii iv v vi vii viii ix".split(" ")][1:]
"""The marks of endnotes, as Word counts them."""

_RAISED_ALONE = frozenset({"number", "roman"})
"""Marks that are none where they are not raised."""


@dataclass(slots=True)
class Note:
    """A note at a page's foot: its mark, and its lines."""

    mark: Mark
    lines: list[Printed]
    node: Node = field(default_factory=lambda: new_issue().add("note"))


def take_notes(
    leaf_lines: Sequence[Printed], rules: Sequence[Box], em: float, before: Note | None, report: Report
) -> tuple[list[Printed], list[Note]]:
    """The lines of a page without its notes, and these: each is in the line where its mark stands.

    One whose mark is not in the text of the page stands where that ends, and is reported. Small text at the foot is notes
    where a rule is above it, or the mark of one of them stands in the text; numbered as items are, where that does. `before`: the last note of the page before,
    with which those of this one may begin: what stands before the first mark is the rest of it.
    """
    left, notes = list(leaf_lines), list[Note]()
    for zone, ruled in _zones(leaf_lines, rules, em, before is not None):
        ids = {id(line) for line in zone}
        body = [line for line in left if id(line) not in ids]
        rest = list(takewhile(lambda line: _mark_of(_text(line)) is None, zone))
        if rest and before is not None and ruled:
            before.lines += rest
            left, zone, before = body, zone[len(rest) :], None
        found = list(_notes(zone))
        places = [_place_of(note.mark, body) for note in found]
        end = next((line for line in reversed(body) if zone and _is_above(line, zone[0])), None)
        if not found or end is None or not (any(places) or ruled and not found[0].mark.stop):
            continue
        if found[0].mark.kind == "roman" and not all(places):
            continue  # of endnotes
        left = body
        notes += found
        _put([(*place, note) for place, note in zip(places, found, strict=True) if place is not None])
        for place, note in zip(places, found, strict=True):
            if place is None:
                _put_at_end(end, note, report)
    return left, notes


def take_endnotes(pages: Sequence[list[Printed]]) -> list[Note]:
    """Takes out of these pages the notes that stand behind all of their text, and puts each where its mark stands raised in that;
    none where a mark stands nowhere, or twice."""
    if not any(line.raised for lines in pages for line in lines):
        return []
    page, at = next(_first_endnotes(pages), (-1, 0))
    if page < 0:
        return []
    zone = pages[page][at:]
    most = max(_OFF, _AS_WIDE * leading_of(pages[page]))
    off = (n for n, (above, line) in enumerate(pairwise(zone), 1) if line.y - above.y > most * above.face.size)
    end = next(off, len(zone))
    notes = list(_notes(zone[:end]))
    body = [line for lines in pages[: page + 1] for line in (lines if lines is not pages[page] else lines[:at])]
    places = [_place_of(note.mark, body) for note in notes]
    if len(zone) - end > _BELOW or any(note.mark.stop for note in notes):
        return []
    marked = [
        (*place, note)
        for place, note in zip(places, notes, strict=True)
        if place is not None and place[1] in place[0].raised
    ]
    if len(marked) < len(notes):
        return []
    _put(marked)
    del pages[page][at : at + end]
    return notes


def _first_endnotes(pages: Sequence[Sequence[Printed]]) -> Iterator[tuple[int, int]]:
    """Where what may be endnotes begins: the last line of all that begins with the first mark of its kind, on one of the last pages."""
    for page in range(len(pages) - 1, max(len(pages) - 1 - _LAST_PAGES, -1), -1):
        for at in range(len(pages[page]) - 1, -1, -1):
            line = pages[page][at]
            mark = _mark_of(_text(line)) if line.block is None else None
            if mark is not None and mark.number == 1 and mark.kind in _RAISED_ALONE and not mark.stop:
                yield page, at
        if len(pages[page]) > _BELOW:
            return  # a page with nothing but its mark may follow


_LAST_PAGES = 2


def _is_above(line: Printed, note: Printed) -> bool:
    return line.block is None and line.column == note.column and line.y < note.y


def fill_notes(notes: Sequence[Note], punctuation: Punctuation) -> None:
    """Puts into each note what it says, and where it was printed."""
    for note in notes:
        _fill(note, punctuation)


# the foot of a page

_BELOW = 3
"""Lines below the notes, of the page's furniture, at the most."""

_OFF = 2.0
"""Times its size by which a line below the notes stands off them."""

_AS_WIDE = 1.1
"""The same, times how wide the lines of its column stand: notes stand as they do, or closer."""


def _zones(
    lines: Sequence[Printed], rules: Sequence[Box], em: float, goes_on: bool
) -> Iterator[tuple[list[Printed], bool]]:
    """What each column ends with that may be notes, and whether a rule is above: small text, the first line of which
    begins with a mark; or, where a note of the page before may go on, stands below a rule.
    """
    for column in sorted({line.column for line in lines}):
        own = [line for line in lines if line.column == column]
        zones = (_zone(own[: len(own) - below], rules, em, goes_on) for below in range(min(_BELOW + 1, len(own))))
        yield from islice((zone for zone in zones if zone is not None), 1)


def _zone(own: Sequence[Printed], rules: Sequence[Box], em: float, goes_on: bool) -> tuple[list[Printed], bool] | None:
    first = _small_from(own, em)
    ruled = next((at for at in range(first, len(own)) if _is_below_rule(own, at, rules)), None)
    if ruled is None:  # a line of a note may be as large as the text
        ruled = next((at for at in range(first) if _begins_note(own[at], em) and _is_below_rule(own, at, rules)), None)
    if ruled is None and (first == len(own) or _mark_of(_text(own[first])) is None):
        first = _set_off_from(own)
    zone = own[first if ruled is None else ruled :]
    if len(zone) == 1 and (mark := _mark_of(_text(zone[0]))) and mark.said == _text(zone[0]):
        return None  # a page's number below a table says nothing
    if not zone or (_mark_of(_text(zone[0])) is None and not (goes_on and ruled is not None and _says(zone[0]))):
        return None
    most = max(_OFF, _AS_WIDE * leading_of(own))
    off = (at for at, (above, line) in enumerate(pairwise(zone), 1) if line.y - above.y > most * above.face.size)
    return list(zone[: next(off, len(zone))]), ruled is not None


def _begins_note(line: Printed, em: float) -> bool:
    """Whether a line is small and begins with a mark."""
    return line.block is None and line.face.em <= _SMALL * em and _mark_of(_text(line)) is not None


def _says(line: Printed) -> bool:
    """Whether a line has words: —2— is the mark of a page, below the rule of another column perhaps."""
    return sum(1 for character in line.text if character.isalpha()) > _OF_A_MARK


_OF_A_MARK = 2
"""Letters of a page's mark: 第2页."""


def _small_from(own: Sequence[Printed], em: float) -> int:
    """Where the small text begins with which these lines end: smaller than the text of all pages, or than what is above it,
    for notes may be longer than text.
    """
    first = _alike_from(own, _SMALL * em)
    if first == len(own) > 0 and own[-1].block is None:
        first = _alike_from(own, own[-1].face.em * _SAME)
        if not first or own[-1].face.em > _SMALL * own[first - 1].face.em:
            return len(own)
    return first


def _set_off_from(own: Sequence[Printed]) -> int:
    """Where text that is as large as that above begins which stands far below it, with a mark that is raised in that: notes that
    no rule parts from the text."""
    for at in range(len(own) - 1, 0, -1):
        above, line = own[at - 1 : at + 1]
        if line.block is None and line.y - above.y > _FAR * line.face.size:
            mark = _mark_of(_text(line))
            place = _place_of(mark, own[:at]) if mark is not None and mark.kind != "number" else None
            return at if place is not None and place[1] in place[0].raised else len(own)
    return len(own)


_FAR = 3.0
"""Times their size by which such notes stand off the text."""

_SAME = 1.02
"""Times an em that those of text of one size have at the most."""


def _alike_from(own: Sequence[Printed], largest: float) -> int:
    first = len(own)
    while first and own[first - 1].block is None and own[first - 1].face.em <= largest:
        first -= 1
    return first


def _is_below_rule(lines: Sequence[Printed], at: int, rules: Sequence[Box]) -> bool:
    """Whether a short rule lies between this line of a column and the one above it."""
    line = lines[at]
    top = lines[at - 1].y if at else 0.0
    longest = _LONGEST_RULE * (line.edge - line.left)
    return any(
        top - 1 <= rule[1] <= line.y
        and _SHORTEST_RULE * line.face.em <= rule[2] - rule[0] <= longest
        and rule[3] - rule[1] < rule[2] - rule[0]
        and line.left - line.face.em <= rule[0] < line.edge
        for rule in rules
    )


def _notes(zone: Sequence[Printed]) -> Iterator[Note]:
    """The notes of a zone: each begins with the mark that comes next after the one before it."""
    note: Note | None = None
    for line in zone:
        mark = _mark_of(_text(line))
        if mark is not None and (note is None or (mark.kind, mark.number) == (note.mark.kind, note.mark.number + 1)):
            if note is not None:
                yield note
            note = Note(mark, [line])
        elif note is not None:
            note.lines.append(line)
    if note is not None:
        yield note


def _text(line: Printed) -> str:
    return clean(line.text).replace("\t", " ").strip(" \u3000")


# where a mark stands


def _place_of(mark: Mark, lines: Sequence[Printed]) -> tuple[Printed, int] | None:
    """The only place in the text where this mark stands: the line, and its place among the printed characters.

    A raised mark goes before one that is not; a number that is not raised is none.
    """
    places = [(line, at) for line in lines for at in _places(mark, line)]
    raised = [(line, at) for line, at in places if at in line.raised]
    if raised:
        return raised[0] if len(raised) == 1 else None
    return places[0] if len(places) == 1 and mark.kind not in _RAISED_ALONE else None


def _places(mark: Mark, line: Printed) -> Iterator[int]:
    """Where the mark stands in a line, behind something else, or raised where the line begins; and no longer mark of its kind
    does."""
    text = "".join(_text(line).split())
    at = text.find(mark.said, 0 if 0 in line.raised else 1)
    while at >= 0:
        around = text[max(at - 1, 0) : at] + text[at + len(mark.said) : at + len(mark.said) + 1]
        longer = mark.kind == "star" and mark.said[0] in around or mark.kind == "roman" and not _IVX.isdisjoint(around)
        raised = all(n in line.raised for n in range(at, at + len(mark.said)))
        if not longer and (raised or mark.kind not in _RAISED_ALONE):
            yield at
        at = text.find(mark.said, at + len(mark.said))


_IVX = frozenset("ivx")


def _put(marked: Sequence[tuple[Printed, int, Note]]) -> None:
    """Puts an OBJECT in place of each mark, and its note there."""
    for line, at, note in sorted(marked, key=lambda each: -each[1]):  # from the end, for what is before keeps its place
        length = len(note.mark.said)
        line.text = _replaced(line.text, at, length)
        behind = [replace(each, start=each.start - length + 1, end=each.end - length + 1) for each in line.inlines]
        line.inlines = (Inline(at, at + 1, "note", node=note.node), *behind)


def _put_at_end(line: Printed, note: Note, report: Report) -> None:
    at = sum(1 for character in _text(line) if not character.isspace())
    line.text = line.text.rstrip() + OBJECT
    line.inlines = (*line.inlines, Inline(at, at + 1, "note", node=note.node))
    place = Place(page=line.page, box=" ".join(f"{edge:.1f}" for edge in note.lines[0].box))
    report(UNPLACED.found(say("the mark {mark} of a note is not in the text", mark=note.mark.said), at=place))


def _replaced(text: str, at: int, length: int) -> str:
    """The text with an OBJECT in place of so many printed characters."""
    printed = [n for n, character in enumerate(text) if not character.isspace()]
    return text[: printed[at]] + OBJECT + text[printed[at + length - 1] + 1 :]


def _fill(note: Note, punctuation: Punctuation) -> None:
    said = joined([_text(line) for line in note.lines])[len(note.mark.said + note.mark.stop) :].strip(" \u3000")
    note.node.set("label", note.mark.said)
    note.node.text = punctuation.proper(said)
    pages = list(dict.fromkeys(line.page for line in note.lines))
    note.node.set("page", " ".join(map(str, pages)))
    note.node.set("box", " ".join(_around([line for line in note.lines if line.page == page]) for page in pages))


def _around(lines: Sequence[Printed]) -> str:
    left, top, right, bottom = zip(*(line.box for line in lines), strict=True)
    return " ".join(f"{round(edge, 1):g}" for edge in (min(left), min(top), max(right), max(bottom)))
