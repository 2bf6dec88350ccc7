"""By what a finding is known again on the next run: what it says, and the words that it stands in. No line, no page, no id."""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from gazette_pub.issue.messages import Message
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.findings import Finding
    from gazette_pub.issue.model import Node

LENGTH = 16
"""Hexadecimal digits of a key: two findings of a million have the same by chance once in ten million archives."""

_ELSEWHERE = frozenset({"line"})
"""What a sentence says of another place: it changes with the lines above."""

_NAMED_BY = ("title", "heading", "label", "name")
"""What tells a part with parts in it from others: the first words in it. Its whole text would change with any of them."""


LONG = 20_000
"""Characters: of an element with more the key has the sum of its words, which is made once for all that is found in it."""


def key_of(finding: Finding, known: dict[Node, Words] | None = None) -> str:
    """The key: equal for a finding of the same code, that says the same of the same words in the same element's words.
    `known`: the words of elements that were asked about before; they may not have changed since."""
    return _sum("\x1f".join(_parts(finding, {} if known is None else known)))[:LENGTH]


@dataclass(frozen=True)
class Words:
    """What an element says."""

    text: str

    @cached_property
    def told(self) -> str:
        plain = _plain(self.text)
        return plain if len(self.text) <= LONG else _sum(plain)

    def before(self, start: int) -> int:
        """How many characters stand before that place, without white space."""
        if len(self.text) <= LONG:
            return len(_plain(self.text[:start]))
        return start - bisect.bisect_left(self._spaces, start)

    @cached_property
    def _spaces(self) -> list[int]:
        return [at for at, character in enumerate(self.text) if character.isspace()]


def _sum(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _parts(finding: Finding, known: dict[Node, Words]) -> Iterator[str]:
    yield finding.code
    yield from _said(finding.sentence)
    if finding.node is not None:
        words = known.get(finding.node) or known.setdefault(finding.node, Words(_own_words(finding.node)))
        yield words.told
        if finding.place.start is not None:  # the same words twice in one paragraph are two findings
            yield str(words.before(finding.place.start))


def _said(message: Message) -> Iterator[str]:
    """The sentence in no language: its template and what stands in its gaps."""
    yield message.template
    for word in getattr(message, "words", ()):
        yield from _said(word) if isinstance(word, Message) else (_plain(str(word)),)
    for name, value in message.parameters:
        if isinstance(value, Message):
            yield from _said(value)
        elif name not in _ELSEWHERE:
            yield f"{name}={_plain(str(value))}"


def _own_words(node: Node) -> str:
    """The words of the element: all of a paragraph's, and of what holds others its title, heading, label or name."""
    if node.get("printed"):
        return str(node.get("printed"))
    if not any(child.get("lines") for child in node if child.tag != "{urn:gazette-pub:issue:1}pb"):
        return node.text_content
    named = (child.text_content for name in _NAMED_BY if (child := node.child(name)) is not None)
    head = node.child("head")
    return node.label or next(named, "") or (head.text_content if head is not None else "")


def _plain(text: str) -> str:
    """The text without white space, and its characters as they are at heart (NFKC): １５１％ is 151%."""
    text = _FULL_WIDTH.sub(lambda found: found[0].translate(_AT_HEART), text)
    # to ask takes a hundredth of the time that it takes to do
    return "".join((text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)).split())


_FULL_WIDTH = Pattern(
    Expression("[\uff01-\uff5e\u3000…][\uff01-\uff5e\u3000…]*"),
    ("，", "１", "…", "\u3000"),
    ("。", "甲", "1"),
    "search",
)
_AT_HEART = {0xFF01 + n: 0x21 + n for n in range(0x7F - 0x21)} | {0x3000: " ", 0x2026: "..."}
"""What NFKC makes of the characters that most texts have no others but: once they are gone, most are normal, and asking is enough."""
