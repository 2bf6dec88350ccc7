"""What is made to stand before the documents: a cover, and contents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from gazette_pub.issue.model import Document, Issue, Node

BLANK = "\u3000"
"""What parts a title and its number in Chinese contents."""

LEADERS = "…‥⋯·．.・•―—–-－_/／ \u3000\t"
"""What may lead to the number of a page in print; where the page of ours leads to it, dots do."""


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
    """The number that contents print beside a title: that of the head, where it stands beside the title there, unless the
    title says it. What an adoption note or a name parts from the title is not read with it."""
    parts = list(document.head.children()) if document.head is not None else []
    number = _number_in(parts)
    beside = number is not None and abs(parts.index(number) - _title_in(parts)) == 1
    words = number.words if number is not None and beside else ""
    return words if words and words.strip("（()）") not in (document.title or "") else None


def _number_in(parts: list[Node]) -> Node | None:
    return next((part for part in parts if part.name == "number"), None)


def _title_in(parts: list[Node]) -> int:
    """Where the title stands in a head; before all of it, if that has none."""
    return next((i for i, part in enumerate(parts) if part.name == "title"), -1)


def is_number_first(document: Document) -> bool:
    """Whether the number of a document stands above its title, as in Hong Kong and Macao, and in notices of ministries."""
    parts = list(document.head.children()) if document.head is not None else []
    return any(part.name == "number" for part in parts[: max(0, _title_in(parts))])


def with_number(document: Document, is_of_china: bool) -> str:
    """The title of a document as contents have it, and behind it its number, in brackets where it is in the head; before
    it where the page has it above: 关于防火的通知　某政发〔2024〕1号, 公告（第三号）, 第14/2022號法律　修改《准照制度》."""
    title, number = document.title or "", listed_number(document)
    if number is None:
        return title
    is_in_brackets = number[0] + number[-1] in ("（）", "()")
    if is_number_first(document):
        blank = "" if is_in_brackets else BLANK
        return f"{number}{blank if is_of_china else ' '}{title}"
    if is_of_china:
        return title + number if is_in_brackets else title + BLANK + number
    return f"{title} ({number[1:-1] if is_in_brackets else number})"


def _titled(documents: Iterator[Document], depth: int) -> Iterator[tuple[Document, int]]:
    for document in documents:
        if document.title:
            yield document, depth
        yield from _titled(document.documents, depth + bool(document.title))
