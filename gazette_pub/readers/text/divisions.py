"""Contents lists, and the headings of 编, 分编, 章 and 节."""

from __future__ import annotations

import re

from gazette_pub.readers.text.lines import Line
from gazette_pub.readers.text.measure import ends_sentence
from gazette_pub.readers.text.patterns import ARTICLE, CONTENTS_ENTRY, CONTENTS_TITLE, DIVISION, ENUMERATOR
from gazette_pub.readers.text.reading import Block, Reading


def contents(reading: Reading, at: int) -> list[Block] | None:
    """目录 and its entries, up to where the first of them stands again as a heading."""
    if not CONTENTS_TITLE.match(reading.lines[at].text) or not reading.fresh(at):
        return None
    first = reading.line(at + 1)
    if first is None or not DIVISION.match(first.text):
        return _issue_contents(reading, at)
    opening, after = first.tight.replace("\u3000", "")[:4], at + 2
    while (line := reading.line(after)) and line.tight.replace("\u3000", "")[:4] != opening and not _leaves_contents(line):
        after += 1
    return [Block("contents", at, after)]


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
