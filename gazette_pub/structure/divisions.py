"""Contents lists, and the headings of 编, 分编, 章 and 节."""

from __future__ import annotations

import re

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns import ARTICLE, CONTENTS_ENTRY, CONTENTS_TITLE, DIVISION, ENUMERATOR, UNNUMBERED
from gazette_pub.structure.reading import Block, Reading


def contents(reading: Reading, at: int) -> list[Block] | None:
    """目录 and its entries, up to where the first of them stands again as a heading."""
    if reading.lines[at].tight[0] != "目" or not CONTENTS_TITLE.match(reading.lines[at].text):
        return None
    first = reading.line(at + 1)
    if first is None or not _opens_contents(reading, at + 1):
        return _issue_contents(reading, at)
    return [Block("contents", at, _contents_end(reading, at + 1))]


def unheaded_contents(reading: Reading, at: int) -> list[Block] | None:
    """The contents of a law without the word 目录: divisions with nothing between them, and then the first of them again."""
    if reading.lines[at].tight[0] != "第" or any(
        not (line := reading.line(n)) or not DIVISION.match(line.text) for n in range(at, at + 3)
    ):
        return None
    after = _contents_end(reading, at)
    below = reading.line(after)
    repeated = below is not None and close_up(below.tight)[:4] == close_up(reading.lines[at].tight)[:4]
    return [Block("contents", at, after)] if repeated else None


def _opens_contents(reading: Reading, at: int) -> bool:
    """Whether the first entry of a law's contents stands here: a division, or what has no number and one below it."""
    line, below = reading.lines[at], reading.line(at + 1)
    unnumbered = close_up(line.tight) in UNNUMBERED and below is not None and DIVISION.match(below.text)
    numbered = (
        _FIRST_PART.match(line.text) and not ends_sentence(line.tight) and below is not None and below.text[0] == "二"
    )
    return bool(DIVISION.match(line.text) or unnumbered or numbered)


_FIRST_PART = re.compile(r"一、\S")
"""The first entry where a text is not in chapters but in 一、 二、 三、"""


def _contents_end(reading: Reading, first: int) -> int:
    """The index of the line where the first entry stands again, or where text begins."""
    opening, after = close_up(reading.lines[first].tight)[:4], first + 1
    while (line := reading.line(after)) and close_up(line.tight)[:4] != opening and not _leaves_contents(line):
        after += 1
    return after


def _issue_contents(reading: Reading, at: int) -> list[Block] | None:
    """The contents of an issue: entries that end with a page number, some over two or three lines."""
    after = last = at + 1
    while after < len(reading.lines) and after - last < 3:
        if CONTENTS_ENTRY.match(reading.lines[after].tight):
            last = after + 1
        after += 1
    return [Block("contents", at, last)] if last > at + 1 else None


def _leaves_contents(line: Line) -> bool:
    return bool(ARTICLE.match(line.text)) or ends_sentence(line.tight)


def division(reading: Reading, at: int) -> list[Block] | None:
    """第一章　总　则, over one line or more, up to the article or the division below it."""
    line = reading.lines[at]
    found = DIVISION.match(line.text) if line.tight[0] == "第" else None
    if not found or not (reading.ended(at) or at in reading.page_starts or found[0][-1] in " \u3000"):
        return None
    if line.width > 40 or re.search(r"[。；：，]$", line.tight):
        return None
    for after in range(at + 1, min(at + 4, len(reading.lines))):
        if _opens_legal_text(reading.lines[after]):
            return [Block("division", at, after)]
        if re.search(r"[。；：！？]", reading.lines[after].tight):
            break
    return [Block("division", at, at + 1)]


def _opens_legal_text(line: Line) -> bool:
    return bool(ARTICLE.match(line.text) or DIVISION.match(line.text) or ENUMERATOR.match(line.text))
