"""Straight quotation marks, which say by where they stand whether they open or close: 修改为："甲。" """

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

STRAIGHT = '"'

_OPENS_BADLY = Pattern(
    Expression(r'"(?=[ \u3000]*(?:$|[，。；、：！？）》〉」』】〕,;:!?)]))'),
    ('甲"', '甲"。', '甲" ，'),
    ('"甲"乙', "甲”"),
    "search",
)
"""A mark that would open where nothing is quoted behind it."""

_CLOSES_BADLY = Pattern(
    Expression(r'(?:^|(?<=[：（《〈「『【〔:(]))[ \u3000]*"(?=[ \u3000]*[^，。；、：！？）》〉」』】〕,;:!?)\s])'),
    ('"甲', '修改为："甲', '（ "甲'),
    ('甲"', '"', '"，甲', '甲"乙'),
    "search",
)
"""A mark that would close where nothing was quoted before it."""


def turned(text: str) -> str:
    """The text with its straight marks as those that they stand for: one opens and the next closes, and the first may close
    what was opened in a line above."""
    first, *parts = text.split(STRAIGHT)
    marks = "”“" if _closes_first(text) else "“”"
    return first + "".join(marks[at % 2] + part for at, part in enumerate(parts))


def _closes_first(text: str) -> bool:
    """Whether the first of the marks closes: where fewer stand badly so."""
    places = [at for at, character in enumerate(text) if character == STRAIGHT]
    opening = {found.start() for found in _OPENS_BADLY.finditer(text)}
    closing = {found.end() - 1 for found in _CLOSES_BADLY.finditer(text)}
    odd, even = places[::2], places[1::2]
    as_opening = len(opening.intersection(odd)) + len(closing.intersection(even))
    as_closing = len(closing.intersection(odd)) + len(opening.intersection(even))
    return as_closing < as_opening
