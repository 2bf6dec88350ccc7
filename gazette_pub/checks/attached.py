"""What the list of attachments at the end of a document says of those that are not printed under it."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.model import Document, Node
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.unprinted import UNPRINTED


def attachlists(document: Document) -> Iterator[Node]:
    for part in document.children("body", "foot"):
        yield from part.children("attachlist")


def left_out(document: Document) -> list[Node]:
    """The entries that are said not to be printed, 名单（另发） or below them （附件2略）, unless they are nevertheless."""
    entries = [entry for node in attachlists(document) for entry in node.children("ref") if entry.get("href") is None]
    said = _said_below(document) if entries else frozenset[int]()
    return [entry for entry in entries if UNPRINTED.search(entry.text_content) or number_of(entry) in said]


def number_of(entry: Node) -> int | None:
    """The number of an entry: 2 of 2．某某表, 1 of 1-2．某某表."""
    found = _NUMBER.match(entry.text_content)
    return numerals.value(found[1]) if found is not None else None


_NUMBER = Pattern(
    Expression(rf"(?:附件)?[ \u3000：:]*(\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})[.．、\-－—：: \u3000]"),
    ("附件1．某表", "附件：二、某表", "3.某某表", "1-2．某某表", "附件1：某表"),
    ("附件", "某某表", "（一）", "2024年某某表"),
)


def _said_below(document: Document) -> frozenset[int]:
    parts = document.children("body", "foot")
    said = (_LEFT_OUT.search(p.text_content) for part in parts for p in part.children("p"))
    return frozenset(int(number) for found in said if found for number in _DIGITS.findall(found[0]))


_LEFT_OUT = Pattern(
    Expression(r"^[（(]附件[ ]?\d{1,2}(?:[、，和及][ ]?(?:附件)?[ ]?\d{1,2}){0,12}(?:此|从|均)?略[）)]"),
    ("（附件2略）", "（附件1、3此略）", "(附件1和附件2略)"),
    ("（附件略）", "附件2略", "（附件2略图）"),
    "search",
)
_DIGITS = Pattern(Expression(r"\d{1,2}"), ("2", "12"), ("二",), "search")
