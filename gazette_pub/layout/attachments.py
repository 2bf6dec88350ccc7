"""The list of what is attached: each on a line of its own, its number before it (GB/T 9704-2012 §7.3.4)."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.words.pattern import Expression, Pattern

ENTRY_NUMBER = Pattern(
    Expression(r"[0-9０-９]{0,3}[.．、]?\s{0,3}\Z"), ("1. ", "１、", "　", ""), ("甲", "1234", "第1"), "fullmatch"
)
"""What stands between an attachment and the one before it: its number, or nothing."""


def begins_line(child: Node) -> bool:
    """Whether this is an attachment that has a line of its own: all but the first, which stands behind 附件."""
    above = child.above
    return above.name == "attachlist" and child.name == "ref" and next(above.children("ref")) is not child


def before_and_number(text: str) -> tuple[str, str]:
    """What stands before an attachment, in two parts: the end of the line before it, and its own number."""
    found = ENTRY_NUMBER.search(text)
    return (text[: found.start()], found[0]) if found else (text, "")
