"""Documents that are in an issue twice."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Place, Rule, check
from gazette_pub.issue.model import Document
from gazette_pub.words.characters import letters

LEAST = 40
"""Characters: what says less may well be said twice."""


@check("G207")
def documents_stand_once(proof: Proof, rule: Rule) -> Findings:
    """A document stands twice in the issue.

    Two of one title have the same words, or the same number (某政发〔2024〕3号): one file came in twice, as Word and as PDF, or
    an older version lies beside the new one. Take out the one that is too many.
    """
    for alike in _by_title(proof):
        first: dict[str, str] = {}
        for document, blocks in alike:
            said = set(_said(document, blocks))
            if there := next((first[each] for each in sorted(said) if each in first), None):
                shown = {"text": document.title, "other": there}
                yield rule.found(
                    "“{text}” is in the issue twice, the first time as {other}", document, _place(document), **shown
                )
            for each in said:
                first.setdefault(each, str(document.id))


def _by_title(proof: Proof) -> Iterable[list[tuple[Document, list[Block]]]]:
    """The documents that share a title, however it is set."""
    alike: dict[str, list[tuple[Document, list[Block]]]] = {}
    for document, blocks in proof.by_document:
        if document.title:
            alike.setdefault(letters(document.title), []).append((document, blocks))
    return (each for each in alike.values() if len(each) > 1)


def _said(document: Document, blocks: Iterable[Block]) -> Iterable[str]:
    """What no other document of its title has: its words, and its number."""
    if len(words := letters("".join(block.text for block in blocks))) >= LEAST:
        yield words
    number = document.head.child("number") if document.head is not None else None
    if number is not None and any(map(str.isdigit, number.words)):
        yield letters(number.words)


def _place(document: Document) -> Place:
    title = document.head.child("title") if document.head is not None else None
    return Place.of(document if title is None else title)
