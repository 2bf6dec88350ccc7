"""The text of an issue as every output must have it: printed numbers where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.model import Issue, Node


def issue_text(issue: Issue) -> str:
    """All printed characters of the documents, in order."""
    return "".join(part for document in issue.documents for part in _printed(document))


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def _printed(node: Node) -> Iterator[str]:
    yield node.label or ""
    yield node.text or ""
    for child in node.children():
        yield from _printed(child)
        yield child.tail or ""
