"""Marks that a hand took away: words that name no person, cite no law, tell no day, whatever is found in them."""

from __future__ import annotations

from collections import defaultdict

from gazette_pub.issue.model import Issue, Node
from gazette_pub.merge.passage import Passage
from gazette_pub.merge.tree import Tree

FOUND = frozenset(("person", "organization", "ref", "date"))
"""The marks that are found in words when an issue is finished, and so again when it is finished once more."""

Taken = frozenset[tuple[str, str, int, int]]
"""Each by the whole text that it stood in, its name, and from where to where it stood there."""


def taken_away(base: Issue, mine: Issue) -> Taken:
    """The marks of base that mine has not, around words in a text that mine has as it was."""
    kept = defaultdict[str, set[tuple[str, int, int]]](set)
    for _, passage in _texts(mine):
        kept[passage.text].update(_marked(passage))
    return frozenset(
        (passage.text, *mark)
        for _, passage in _texts(base)
        if passage.text in kept
        for mark in _marked(passage) - kept[passage.text]
    )


def leave_out(issue: Issue, taken: Taken) -> None:
    """Takes these marks out of the issue, wherever their text stands; the words stay."""
    texts = {text for text, *_ in taken}
    for leaf, passage in _texts(issue) if taken else ():
        if passage.text not in texts:
            continue
        left = [mark for mark in passage.marks if (passage.text, mark.name, mark.start, mark.end) not in taken]
        if len(left) < len(passage.marks):
            Passage(passage.tokens, left).put_into(leaf)


def _texts(issue: Issue) -> list[tuple[Node, Passage]]:
    tree = Tree(issue)
    leaves = (tree.nodes[leaf] for leaf in tree.leaves)
    return [(leaf, Passage.of(leaf)) for leaf in leaves]


def _marked(passage: Passage) -> set[tuple[str, int, int]]:
    return {(mark.name, mark.start, mark.end) for mark in passage.marks if mark.name in FOUND}
