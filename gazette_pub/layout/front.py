"""What is made to stand before the documents: a cover, and contents."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.model import Document, Issue


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


def titled(issue: Issue) -> Iterator[tuple[Document, int]]:
    """What contents list: every document with a title, and how deep it stands under others that have one."""
    yield from _titled(issue.documents, 1)


def _titled(documents: Iterator[Document], depth: int) -> Iterator[tuple[Document, int]]:
    for document in documents:
        if document.title:
            yield document, depth
        yield from _titled(document.documents, depth + bool(document.title))
