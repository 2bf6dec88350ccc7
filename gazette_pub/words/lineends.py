"""The lines of a text, as editors count them."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.words.pattern import Expression, Pattern

_LINE_END = Pattern(
    Expression(r"\r\n|\n|\r|\x0b|\x85|\u2028|\u2029"),
    ("\r\n", "甲\n", "\r", "\v", "\u2028"),
    ("甲", "\f", "\t", " "),
    "search",
)


def split_lines(text: str) -> list[str]:
    """The lines of a text with any line ends, as editors count them."""
    return _LINE_END.split(text)


def line_starts(text: str) -> list[int]:
    """Where each of the lines begins."""
    return [0, *(found.end() for found in _LINE_END.finditer(text))]


_RARE = "\r\x0b\x85\u2028\u2029"
"""The ends of lines besides \\n."""


def count_lines(text: str) -> int:
    """How many they are."""
    return 1 + sum(map(text.count, f"\n{_RARE}")) - text.count("\r\n")


def each_line(text: str) -> Iterator[str]:
    """The same lines one after the other, for a text of millions; where all end with \\n, that is looked for alone."""
    start = 0
    if any(map(text.__contains__, _RARE)):
        for found in _LINE_END.finditer(text):
            yield text[start : found.start()]
            start = found.end()
        yield text[start:]
        return
    while (end := text.find("\n", start + _PIECE)) >= 0:
        yield from text[start:end].split("\n")
        start = end + 1
    yield from text[start:].split("\n")


_PIECE = 1 << 16
"""Characters of a text, about, whose lines are parted at once."""
