"""Group heads: what the issue gathers its documents under (地方性法规, 【任免】)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from gazette_pub.structure import titles
from gazette_pub.structure.front import plain_head
from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.organs import is_organ, organ_of_title
from gazette_pub.words.pattern import Pattern

BRACKETS = {"【": "】", "〖": "〗", "◆": "◆", "●": "●", "■": "■", "★": "★", "☆": "☆", "▲": "▲", "※": "※"}
"""What stands before a group head, and behind it."""

WIDEST = 16.0
"""Ems that a group head has at most."""


def category(reading: Reading, at: int) -> list[Block] | None:
    """A group head that the contents name, or one in such brackets as stand around others."""
    named = at in reading.bracketed or _is_announced(reading, at)
    return [Block("category", at, at + 1)] if named else None


def _is_announced(reading: Reading, at: int) -> bool:
    heads = reading.announced.heads
    return bool(heads) and plain_head(reading.lines[at].tight) in heads


def unnamed_category(reading: Reading, at: int) -> list[Block] | None:
    """A short line that parts two documents, or stands before the first: a title with its own organ begins below it."""
    if not _stands_apart(reading, at) or at + 1 >= len(reading.lines) or not _names_its_organ(reading.lines[at + 1]):
        return None
    below = titles.head(reading, at + 1, labelled=True)
    return [Block("category", at, at + 1)] if below is not None else None


def _names_its_organ(line: Line) -> bool:
    """Whether a title begins with the whole name of the organ whose document it is, so that no line of it stands above."""
    organ = organ_of_title(line.tight)
    return organ is not None and is_organ(organ) and _PLACE.match(organ) is not None


_PLACE = Pattern(
    re.compile("[\u4e00-\u9fff]{1,10}?[省市县州区国盟旗]|全国|国务院"),
    ("山西省人大", "全国", "国务院"),
    ("关于", "1省"),
)
"""How the whole name of an organ begins."""


def bracketed_heads(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that stand alone in brackets or between signs, where more than one does in the same."""
    found = {at: line.tight[0] for at, line in enumerate(lines) if _is_bracketed(line)}
    often = Counter(found.values())
    return frozenset(at for at, sign in found.items() if often[sign] > 1)


def _is_bracketed(line: Line) -> bool:
    text = line.tight
    return line.width <= WIDEST and len(text) > 3 and BRACKETS.get(text[0]) == text[-1] and text.count(text[0]) <= 2


def _stands_apart(reading: Reading, at: int) -> bool:
    """Whether a short line of words, no organ's name and no letterhead, follows a document that is signed, or nothing."""
    line = reading.lines[at]
    if at and (reading.pending != at or reading.last_kind not in ("date", "imprint", "signature")):
        return False
    words = line.width <= WIDEST and line.tight.isalpha() and not line.tight.isascii()
    return words and not is_organ(line.tight) and not _is_letterhead(line)


def _is_letterhead(line: Line) -> bool:
    """某省人民政府办公厅文件 is an organ's; 部门文件 heads the documents of several."""
    organ = line.tight.removesuffix("文件")
    return titles.is_letterhead(line) and (is_organ(organ) or organ.startswith("中共"))
