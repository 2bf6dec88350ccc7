"""What is set apart by style alone: printed numbers from their text, the events of an adoption from one another."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.issue.plain import printed_before
from gazette_pub.words.characters import is_wide

BEGINS_WITH_LINE = frozenset("heading p list item pb section division article group quoted".split())
"""What a printed number or mark may stand before on one line; before anything else it has a line of its own. The end of
a printed page is no line: the number waits for the one behind it."""

CLOSED = ("、", "）", ")", ".", "．", "：", "—")
"""A number that ends so needs no space after it: 一、总体情况, 第1分部——申請, but 第一条　为了…"""

_NARROW = tuple(mark for mark in CLOSED if mark.isascii())

BEHIND_ASCII = 0.25
"""Ems behind a number that a narrow mark ends (1., Parágrafo único.), as between Chinese and Latin."""

LETTERS = {"article": "hei"}
"""The letter of a number, by what it numbers, where that is not the letter of its line."""


BREAKS = frozenset(("br", "eol"))
"""Spans that were the end of a line in another's schema."""

SHIFTS = {"sup": 1, "sub": -1}
"""Spans that are set smaller, above the line or below it."""


def gap_behind(node: Node) -> float:
    """Ems that are left open behind the number of this element: none behind a mark that opens a quotation."""
    text = printed_before(node)
    if node.name == "quoted" or text.endswith(CLOSED):
        is_narrow = text.isascii() or text.endswith(_NARROW) and not any(map(is_wide, text))
        return BEHIND_ASCII if is_narrow else 0.0
    return 1.0


def is_apart(node: Node) -> bool:
    """Whether the number of this element is parted from its text by an em."""
    return gap_behind(node) == 1.0


def is_event_apart(node: Node) -> bool:
    """Whether an em is left open behind this: an event of an adoption that the next follows with nothing between them.
    The note is one paragraph, as gazettes print it."""
    following = node.getnext()
    return node.name == "event" and not node.tail and following is not None and following.tag == node.tag
