"""What an organ publishes in a series that is no gazette: who, the series and its number stand over one document."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.heads import ADOPTION
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Block
from gazette_pub.words.characters import ends_sentence, fold, unspaced
from gazette_pub.words.masthead import issue_line, organ_of_series
from gazette_pub.words.pattern import Expression, Pattern

NAME_LINES = 2
"""Lines that the name of a series takes: its organ's, and its own."""

_TITLE_LINES = 3
"""Lines that the document's own title may take."""


def head_of_series(lines: Sequence[Line]) -> list[Block]:
    """某省审计厅⏎审计结果公告⏎2018年第46号（总第326号） at the top of a text: the name of a series and which of it this is; none where
    no title of its own stands below: then it is the head of an announcement."""
    for after in range(1, min(NAME_LINES, len(lines) - 2) + 1):
        name = unspaced("".join(line.tight for line in lines[:after]))
        said = issue_line(lines[after].text) if organ_of_series(fold(name)) else None
        if said is not None and said.counts and (said.year or said.total) and _has_title(lines, after + 1):
            return [Block("title", 0, after), Block("p", after, after + 1)]
    return []


def _has_title(lines: Sequence[Line], first: int) -> bool:
    """Whether a title stands here that is no announcement's, and text below it."""
    title = ""
    if lines[first].tight[0] in "（(":
        return False
    for line in lines[first : first + _TITLE_LINES + 1]:
        if title and (ADOPTION.match(line.text) or COLUMN.match(line.tight) or _IN_TEXT.search(line.tight)):
            return not _ANNOUNCED.search(title)
        if _IN_TEXT.search(line.tight) or ENUMERATOR.match(line.text) or ends_sentence(line.tight):
            return False
        title += line.tight
    return False


_IN_TEXT = Pattern(Expression("[，。；：]"), ("甲，乙", "甲："), ("甲、乙", "《甲》"), "search")
_ANNOUNCED = Pattern(
    Expression("关于.{2,80}的(?:公告|通告|通知|通报)(?:（.{1,20}）)?$"),
    ("某局关于某事的公告", "关于某事的通告"),
    ("某省水利资金审计结果",),
    "search",
)
"""What an announcement itself is called, over which its organ stands, what it is, and its number."""
