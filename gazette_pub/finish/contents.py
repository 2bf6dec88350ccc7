"""Printed tables of contents (目录): each entry leads to the division that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node


def link_contents(issue: Issue, report: Report) -> None:
    """An entry that names a division after those named before it, word for word, stands in a `ref` to it."""
    for document in issue.all_documents:
        entries = [entry for table in _tables(document) for entry in table.children("entry")]
        if entries:
            _link(entries, list(document.body.descendants("division")) if document.body is not None else [])


def _tables(document: Document) -> Iterator[Node]:
    for part in (document.head, document.body):
        if part is not None:
            yield from part.descendants("contents")


def _link(entries: list[Node], divisions: list[Node]) -> None:
    places: dict[str, list[int]] = {}
    for place, division in enumerate(divisions):
        places.setdefault(_words(division), []).append(place)
    last = -1
    for entry in entries:
        text = entry.text_content
        known = places.get("".join(text.split()), [])
        after = bisect_right(known, last)
        if after < len(known):
            last = known[after]
            mark(entry, [Span(0, len(text), "ref", {"href": f"#{divisions[last].id}"})])


def _words(division: Node) -> str:
    """Number and heading, without white space: 第一章总则."""
    heading = division.child("heading")
    return "".join(f"{division.label or ''}{heading.text_content if heading is not None else ''}".split())
