"""What is made to stand before the documents: a cover, and contents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from gazette_pub.issue.model import Document, Issue, Node

BLANK = "\u3000"
"""What parts a title and its number in Chinese contents."""


def is_single(issue: Issue) -> bool:
    """Whether the issue is one act: a document, or an order with what it publishes. It is set without cover and contents."""
    published = {name for document in issue.documents for name in (document.get("promulgates") or "").split()}
    return sum(1 for document in issue.documents if document.id not in published) < 2 and issue.child("front") is None


SAID = ("title", "year", "number", "total", "date", "publisher", "host")
"""What a cover says of an issue."""


def has_cover(issue: Issue) -> bool:
    """Whether a cover is made: not for one act, nor for an issue of which nothing is known that it could say."""
    return not is_single(issue) and (issue.child("front") is not None or any(map(issue.meta, SAID)))


def has_head(issue: Issue) -> bool:
    """Whether a page has a head of the issue's own: it is named, or has a cover."""
    return issue.meta("title") is not None or has_cover(issue)


def prints_contents(issue: Issue) -> bool:
    """Whether the first page prints the contents of the issue."""
    front = issue.child("front")
    return front is not None and front.child("contents") is not None


def makes_contents(issue: Issue) -> bool:
    """Whether contents are made: not for an issue that prints its own, nor where there is one title to lead to."""
    return not prints_contents(issue) and sum(1 for _ in titled(issue)) > 1


def listed(issue: Issue) -> Iterator[tuple[Node, int]]:
    """What contents list: every document with a title, and how deep it stands under others that have one; before the first
    that it heads, a group head, which is 0 deep."""
    heads: list[Node] = []
    is_open = False
    for node in issue.children("category", "document"):
        if not isinstance(node, Document):
            heads = [*heads, node] if is_open else [node]
            is_open = True
            continue
        is_open = False
        for entry in _titled(iter((node,)), 1):
            yield from ((head, 0) for head in heads)
            heads = []
            yield entry


def titled(issue: Issue) -> Iterator[tuple[Document, int]]:
    """The documents that contents list."""
    return ((cast(Document, node), depth) for node, depth in listed(issue) if depth)


def listed_number(document: Document) -> str | None:
    """The number that contents print behind a title: that of the head, unless the title says it."""
    number = document.head.child("number") if document.head is not None else None
    words = number.words if number is not None else ""
    return words if words and words.strip("（()）") not in (document.title or "") else None


def with_number(document: Document, is_of_china: bool) -> str:
    """The title of a document as contents have it, and behind it its number, in brackets where it is in the head:
    关于防火的通知　某政发〔2024〕1号, 公告（第三号）."""
    title, number = document.title or "", listed_number(document)
    if number is None:
        return title
    is_in_brackets = number[0] + number[-1] in ("（）", "()")
    if is_of_china:
        return title + number if is_in_brackets else title + BLANK + number
    return f"{title} ({number[1:-1] if is_in_brackets else number})"


def _titled(documents: Iterator[Document], depth: int) -> Iterator[tuple[Document, int]]:
    for document in documents:
        if document.title:
            yield document, depth
        yield from _titled(document.documents, depth + bool(document.title))
