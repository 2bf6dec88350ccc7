"""Contents whose entries begin with their page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from gazette_pub.structure.contents.entry import (
    BEGINS_NOTHING,
    ENTRY_LINES,
    LEVEL,
    LONG_ENTRY,
    RAGGED,
    is_counted,
    is_number_behind,
    is_open,
    is_page,
    is_whole,
)
from gazette_pub.structure.contents.heads import is_head
from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import lead, number_of_page, tail
from gazette_pub.words.characters import ends_sentence, width_of
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern


def end_by_pages_in_front(lines: Sequence[Line], first: int) -> int | None:
    """The index behind the last entry that begins with its page: two or more, which count up, and not from one by one."""
    last, at = first, first
    full = _width_of_fronted(lines, first)
    printed: list[str] = []
    while at < len(lines) and at - last < ENTRY_LINES and not ends_sentence(lines[at].tight):
        if is_page(lines[at]):
            break
        if tail(lines[at].text):
            return None
        if found := lead(lines[at].text):
            if number_of_page(found.page):  # 封底 counts for nothing
                printed.append(found.page)
            at = last = _end_of_fronted(lines, at, full)
        else:
            at += 1
    pages = [number_of_page(page) for page in printed]
    padded = bool(printed) and printed[0].lstrip("Pp.．")[0] == "0"  # 01: a page's number, and none of an entry
    counted = pages == list(range(1, len(pages) + 1)) and len(pages) > 2 and not padded
    rising = all(page <= after for page, after in pairwise(pages))
    return last if len(pages) > 1 and rising and not counted else None


def _width_of_fronted(lines: Sequence[Line], first: int) -> float:
    """Ems to which the first lines of these entries reach at the most."""
    widest, last = 0.0, first
    for at in range(first, len(lines)):
        if at - last >= ENTRY_LINES or ends_sentence(lines[at].tight):
            break
        if lead(lines[at].text):
            widest, last = max(widest, lines[at].indent + lines[at].width), at
    return widest


def _end_of_fronted(lines: Sequence[Line], at: int, full: float) -> int:
    """The index behind the entry that begins here with its page: with the full lines of a title that has no end yet, up to its end;
    and with the lines that hang behind the page, below the words."""
    end = at + 1
    for after in range(at + 1, min(at + LONG_ENTRY, len(lines))):
        if lead(lines[after].text) or not _goes_on(lines, at, after, full):
            break
        end = after + 1
    end = end if is_whole(lines[at:end]) or is_open(lines[at : at + 1]) else at + 1
    hanging = takewhile(lambda line: _hangs_below(line, lines[at]), lines[end : at + LONG_ENTRY])
    return end + sum(1 for _ in hanging)


def _hangs_below(line: Line, first: Line) -> bool:
    """Whether a line stands where the words of an entry begin behind its page."""
    led = lead(first.text)
    if led is None or line.blanks or line.ends or lead(line.text):
        return False
    return abs(line.indent - first.indent - width_of(first.text[: led.length]) / 2) <= LEVEL


def _goes_on(lines: Sequence[Line], first: int, at: int, full: float) -> bool:
    """Whether an entry goes on over this line: the number of the document stands there in brackets; or the line above is as long as
    the first lines of entries are, and no title ends there."""
    if lines[at].blanks > lines[first].blanks or is_counted(lines[at]):
        return False
    if lines[at].tight[0] in BEGINS_NOTHING or is_open(lines[first:at]):
        return True
    if _NUMBER_BEHIND.match(lines[at].tight) or is_number_behind(lines[at], lines[first]):
        return True
    above = lines[at - 1]
    return not is_whole(lines[first:at]) and above.indent + above.width > full - RAGGED


_NUMBER_BEHIND = Pattern(
    Expression("[（(][^（）()]{2,30}号[）)]$"),
    ("某办法的通知（某政办发〔2011〕74号）",),
    ("某办法（试行）", "某办法的通知"),
    "search",
    needs=("号",),
)
"""The number of a document in brackets behind its title."""


def fronted_entries(lines: Sequence[Line], offset: int) -> Iterator[Block]:
    """Entries from their page to the next; a short line that names no document heads those below it."""
    widest = max(line.width for line in lines)
    full = _width_of_fronted(lines, 0)
    begins: list[int] = []
    inside = 0
    for at, line in enumerate(lines):
        if lead(line.text):
            inside = _end_of_fronted(lines, at, full)
        if lead(line.text) or at == 0 or at >= inside and _heads_fronted(lines, at, widest):
            begins.append(at)
    for at, after in zip(begins, [*begins[1:], len(lines)], strict=True):
        yield Block("entry" if lead(lines[at].text) else "label", offset + at, offset + after)


def _heads_fronted(lines: Sequence[Line], at: int, widest: float) -> bool:
    if at + 1 == len(lines) or lead(lines[at + 1].text) is None or lines[at].indent > lines[at - 1].indent + 1:
        return False
    return is_head(lines, at, widest) or ends_like_a_title(lines[at - 1].tight)
