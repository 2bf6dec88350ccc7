"""Text in another language than the issue's: Word checks its spelling by that, and finds its fonts."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.formats.word.markup import Element, add, put, w
from gazette_pub.issue.model import XML_LANG, Node, tag
from gazette_pub.layout.languages import direction

LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
"""Word knows a script by a country that writes it."""


def language_of(node: Node) -> str | None:
    """The language that an element or one that it stands in is said to be in, but for the issue itself."""
    while node.tag != tag("issue"):
        if language := node.get(XML_LANG):
            return language
        node = node.above
    return None


def turn(paragraph: Element, language: str) -> None:
    """The paragraph runs from right to left where its language does (§17.3.1.6)."""
    if direction(language) == "rtl":
        put(paragraph[0], "bidi")


def speak(parts: Iterable[Element], language: str) -> None:
    """The runs in these parts are in this language, but for those that are in one of their own (§17.3.2.20)."""
    named = LANGUAGES.get(language, language)
    turns = direction(language) == "rtl"
    for run in (run for part in parts for run in part.iter(w("r"))):
        if run[0].find(w("lang")) is None:
            if turns:
                add(run[0], "rtl")
            add(run[0], "lang", val=named, eastAsia=named, bidi=named)
