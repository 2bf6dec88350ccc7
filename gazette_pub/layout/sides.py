"""Those who sign side by side: the parties of a treaty, each with its offices, names and words below one another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from gazette_pub.issue.model import Node
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

APART = Pattern(
    Expression(rf"\u3000[ \u3000]*| {{2,}}|(?<=[表）]) (?=[（{HAN}])"),
    ("代表　代表", "（签字）　　（签字）", "（签字） （签字）", "甲国全权代表 乙国全权代表"),
    ("代表", "John Smith", "王 毅"),
    "search",
)
"""What stands between two sides on a line: one blank, too, behind a bracket or 代表."""

MOST = 4
"""Sides of a line: more of them are a list."""

KINDS = ("person", "organization", "office")


def sides_of(signatures: Sequence[Node]) -> int:
    """How many sides sign in these lines, which follow each other: as many as each line has words for, where a line has
    the same for every side: its persons, its organs, 代表 and 代表. 0 where a line has an office and who holds it."""
    said = [_words(node) for node in signatures]
    sides = {len(words) for words in said}
    if len(said) < 2 or len(sides) > 1 or not 1 < max(sides) <= MOST:
        return 0
    alike = [_are_alike(node, words) for node, words in zip(signatures, said, strict=True)]
    return max(sides) if True in alike and False not in alike else 0


def sides_with(signature: Node) -> int:
    """How many sides sign in the lines that this one is among."""
    ways = (signature.itersiblings(preceding=preceding) for preceding in (True, False))
    above, below = ([each for each in takewhile(signs, way) if isinstance(each, Node)] for way in ways)
    return sides_of([*above[::-1], signature, *below])


def signs(node: object) -> bool:
    """Whether it is a line of those who sign."""
    return isinstance(node, Node) and node.name == "signature"


def _words(node: Node) -> list[str]:
    return APART.split(node.text_content.strip(" \u3000"))


def _are_alike(node: Node, words: Sequence[str]) -> bool | None:
    """Whether each side has the same: True; something else: False; None where nothing is known of what stands there."""
    if len(set(words)) == 1:
        return True
    known = [{child.text_content for child in node.children(kind)} for kind in KINDS]
    counts = [sum(word in of_kind for word in words) for of_kind in known]
    if any(counts):
        return max(counts) == len(words)
    return None
