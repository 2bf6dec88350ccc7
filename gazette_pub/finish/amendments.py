"""Amending decisions: what each item changes in the law, to which provision, and the new words that it quotes."""

from __future__ import annotations

from itertools import islice

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words.amendments import amends, change_in, quotations_in, target_in, unquoted
from gazette_pub.words.characters import fold


def describe_amendments(issue: Issue, report: Report) -> None:
    """What changes a law says so in `change` and `target`, and its new words stand in a `q`.

    An item says it where one of its paragraphs does, with all that it quotes; else each paragraph says it for itself.
    """
    for document in issue.all_documents:
        if document.body is not None and amends(document.title or "", document.kind):
            for p in _said(document):
                _describe(p)


def _said(document: Document) -> list[Node]:
    """The paragraphs of the decision itself, without those that it quotes."""
    assert document.body is not None
    quoted = {p for text in document.body.descendants("quoted") for p in text.descendants("p")}
    return [p for p in document.body.descendants("p") if p not in quoted]


def _describe(p: Node) -> None:
    said = fold(unquoted(p.text_content))
    change = change_in(said)
    if change is None:
        return
    holder = _holder(p)
    if holder.get("change") is None:
        holder.set("change", change)
        if target := target_in(said, change):
            holder.set("target", target)
    if change in ("replace", "insert") and p.find(tag("q")) is None:
        mark(p, [Span(start, end, "q") for start, end in quotations_in(p.text_content)])


def _holder(p: Node) -> Node:
    """The item, where the paragraph is all that it says itself; or the paragraph."""
    above = p.above
    alone = above.name == "item" and len(list(islice(above.children("p"), 2))) == 1 and above.child("list") is None
    return above if alone else p
