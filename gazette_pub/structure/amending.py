"""The new text that an amending decision quotes: where it goes on over several paragraphs, and where it ends."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.words.amendments import CLOSING, OPENING
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_OPENS = Pattern(
    Expression(rf"(?:[：:]|改为|代以|作为第[^第，。；“「]{{1,9}}[编章节条款项])[{OPENING}]"),
    ("修改为：“甲", "如下：「甲", "修改为“甲", "作为第三十条“第三十条"),
    ("修改为：甲", "“甲：乙”", "中的“甲", "第三十条“甲"),
    "search",
)

OPENED = -1
"""Paragraphs of a quotation that begins with its own first paragraph: how the next begins shows whether each has a mark."""

LONGEST = 200
"""How many paragraphs a quotation may have. One that never ends was printed, or read, without its last mark."""


@dataclass(slots=True)
class Quotation:
    """New text that stands open: the element that holds it, and whether each paragraph of it begins with a mark.

    `articles`: of new text in no marks, the articles that the line above it names; None of any other.
    """

    holder: Node
    paragraphs: int = 0
    marked: bool = False
    articles: frozenset[str] | None = None

    def goes_on(self, text: str) -> bool:
        """Whether a paragraph still belongs to it: one that begins with a mark, or any where none of it does."""
        if self.paragraphs == 0:
            self.marked = text[0] in OPENING
        self.paragraphs += 1
        return (text[0] in OPENING or not self.marked) and self.paragraphs <= LONGEST


def left_open(text: str) -> bool:
    """Whether a quotation opens in the paragraph and does not end in it: 修改为：“出庭人员…"""
    return ("“" in text or "「" in text) and not closes(text, 0) and _OPENS.search(text) is not None


def closes(text: str, open_before: int) -> bool:
    """Whether all that is quoted ends with this paragraph. The mark that it may begin with opens nothing new."""
    opened = sum(map(text.count, OPENING))
    closed = sum(map(text.count, CLOSING))
    return closed >= opened + (open_before if text[0] not in OPENING else 0)
