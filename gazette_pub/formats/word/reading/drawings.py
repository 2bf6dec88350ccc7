"""Charts and diagrams, which a file keeps in parts of their own: the words in them."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.formats.word.markup import Element
from gazette_pub.formats.word.reading.words import A
from gazette_pub.issue.messages import Message, say

DIAGRAM = "diagramData"

_KINDS: dict[str, Callable[[str], Message]] = {
    "chart": lambda text: say("a chart: {text}", text=text),
    "chartEx": lambda text: say("a chart: {text}", text=text),
    DIAGRAM: lambda text: say("a diagram; its words stand below it: {text}", text=text),
}
"""What is said of a drawing, by the last word of the relationship that leads to it."""


def is_drawing(kind: str) -> bool:
    """Whether a relationship of this kind leads to a chart or a diagram."""
    return kind in _KINDS


def said_of(kind: str, text: str) -> Message:
    """What is reported of such a drawing."""
    return _KINDS[kind](text)


def words_in(root: Element) -> list[str]:
    """The words of a drawing, and the figures that a chart keeps: a paragraph each, in their order."""
    found = []
    for element in root.iter(f"{{{A}}}p", "{*}v"):
        texts = element.iter(f"{{{A}}}t") if element.tag == f"{{{A}}}p" else (element,)
        if said := "".join(text.text or "" for text in texts).strip():
            found.append(said)
    return found
