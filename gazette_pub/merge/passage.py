"""The text of an element laid flat: its letters in a row, and over them what it marks from where to where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import cast

from gazette_pub.issue.model import INLINE, Node, local_name, put_text, tag
from gazette_pub.words.records import dataclass

OPENED = frozenset(map(tag, INLINE - {"note"}))
"""What marks letters. All else inside a text stands between two of them: a page end, a note, what is of another schema."""


@dataclass(frozen=True)
class Cut:
    """Where a text is divided, with the element that begins there."""

    node: Node


Token = str | Node | Cut
"""A letter, or what stands between two."""


@dataclass
class Mark:
    """What marks `tokens[start:end]`, with the element that says what it is."""

    start: int
    end: int
    node: Node

    @property
    def name(self) -> str:
        return local_name(str(self.node.tag))


@dataclass
class Passage:
    """The tokens of a text, and its marks: an outer one before those in it."""

    tokens: list[Token] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    @classmethod
    def of(cls, node: Node) -> Passage:
        """What the element holds. It is left as it is; what is laid flat still stands in it."""
        passage = cls()
        passage._take(node)
        return passage

    def _take(self, node: Node) -> None:
        self.tokens += node.text or ""
        for child in cast(Iterator[Node], node.iterchildren()):
            at, marks, mark = len(self.tokens), len(self.marks), Mark(0, 0, child)
            if child.tag in OPENED:
                self.marks.append(mark)
                self._take(child)
            if len(self.tokens) > at:
                mark.start, mark.end = at, len(self.tokens)
            else:
                del self.marks[marks:]  # what marks no letter stands between two
                self.tokens.append(child)
            self.tokens += child.tail or ""

    @property
    def letters(self) -> list[int]:
        """Where the letters stand among the tokens."""
        return [place for place, token in enumerate(self.tokens) if isinstance(token, str)]

    @property
    def text(self) -> str:
        """The letters alone: the text without its notes."""
        return "".join(token for token in self.tokens if isinstance(token, str))

    def put_into(self, node: Node) -> None:
        """Makes this what the element holds. What stood in it and is a token here is moved."""
        for child in list(node):
            node.remove(child)
        node.text = None
        inside: list[tuple[Node, int]] = [(node, len(self.tokens))]
        at = 0
        for mark in sorted(self.marks, key=lambda each: (each.start, -each.end)):
            at = self._put(inside, at, mark.start)
            inside.append((_opened(inside[-1][0], mark.node), mark.end))
        self._put(inside, at, len(self.tokens))

    def _put(self, inside: list[tuple[Node, int]], at: int, until: int) -> int:
        """Puts the tokens up to there, and leaves the elements that end on the way."""
        while True:
            target, end = inside[-1]
            stop = min(end, until)
            _put_tokens(target, self.tokens[at:stop])
            at = max(at, stop)
            if end > until or len(inside) == 1:
                return at
            inside.pop()


def _put_tokens(target: Node, tokens: list[Token]) -> None:
    letters: list[str] = []
    for token in tokens:
        if isinstance(token, str):
            letters.append(token)
            continue
        put_text(target, "".join(letters))
        letters.clear()
        if isinstance(token, Node):
            token.tail = None
            target.append(token)
    put_text(target, "".join(letters))


def _opened(above: Node, like: Node) -> Node:
    """A new element in there with the name and the attributes of that one."""
    node = cast(Node, above.makeelement(like.tag, nsmap=cast("dict[str, str]", like.nsmap)))
    for key, value in like.attrib.items():
        node.set(key, value)
    above.append(node)
    return node
