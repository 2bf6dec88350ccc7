"""Persons below a label of appointments, or next in a roster."""

from __future__ import annotations

from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.rosters.entries import (
    ENTRY_LINES,
    entry_end,
    holds_office,
    is_below_label,
    is_entry,
    is_person_and_body,
)
from gazette_pub.words.characters import LETTER
from gazette_pub.words.names import NAME
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.simplified import simplified


def appointed(reading: Reading, at: int) -> list[Block] | None:
    """A person and the office below a label of appointments, or next in a roster: they are nobody's signature."""
    line = reading.lines[at]
    next_one = _next_in_roster(reading, at)
    if next_one and is_person_and_body(line):
        return [Block("entry", at, entry_end(reading, at))]
    if not (next_one or is_below_label(reading, at)) or not is_entry(line) or not holds_office(line):
        return None
    return [Block("entry", at, entry_end(reading, at))]


def appointing(reading: Reading, at: int) -> list[Block] | None:
    """陈毅兼外交部部长，⏎沙千里为粮食部部长， below 任命：: each says it of somebody, and is a paragraph, though a comma ends it."""
    labelled = reading.pending == at and reading.last_kind == "label" and reading.lines[at].tight[-1] == "，"
    if not labelled or not APPOINTMENT_LABEL.match(simplified(reading.lines[at - 1].text)):
        return None
    blocks: list[Block] = []
    while after := _end_of_clause(reading, blocks[-1].after if blocks else at):
        blocks.append(Block("p", blocks[-1].after if blocks else at, after))
    return blocks if len(blocks) > 1 else None


def _end_of_clause(reading: Reading, at: int) -> int | None:
    """The index after the lines that say of one person which office it is."""
    text = ""
    for n in range(at, min(at + ENTRY_LINES, len(reading.lines))):
        text += simplified(reading.lines[n].tight)
        if text[-1] in _ENDS_CLAUSE:
            return n + 1 if _CLAUSE.finds(text) else None
    return None


_ENDS_CLAUSE = "，；。"

_CLAUSE = Pattern(
    Expression(
        rf"{NAME.source}(?:（[^（）]{{1,12}}）)?(?:同志)?(?:[为兼的]|[兼现原]任|任)(?:{LETTER}|[、（）]){{2,80}}[{_ENDS_CLAUSE}]"
    ),
    ("陈毅兼外交部部长，", "沙千里为粮食部部长，", "周恩来兼任外交部部长职务，", "李静（女）任县统计局局长；"),
    ("会议认为，", "陈毅兼外交部部长", "沙千里为粮食部部长，任期三年，"),
    "fullmatch",
)
"""What is said of one person below a label of appointments."""


def _next_in_roster(reading: Reading, at: int) -> bool:
    """Whether the line stands right below an entry of a roster: who signs stands apart from it."""
    return reading.pending == at and reading.last_kind == "entry" and not reading.lines[at].blanks
