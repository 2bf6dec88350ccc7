"""Rows of names in which the note of one was broken over the line's end: 丁　一　　马　兰（女，⏎回族）　　王建国."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.text.joined import joined
from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import names_in
from gazette_pub.words.pattern import Expression, Pattern


def rows_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the row below on the line whose last bracket it closes, where both are names."""
    return joined(lines, _goes_on)


def _goes_on(above: Line, line: Line) -> bool:
    if line.blanks or "（" not in above.text or not _OPEN.search(above.text) or not _CLOSES.match(line.text):
        return False
    return len(names_in(above.text + line.text)) > 1


_OPEN = Pattern(
    Expression(r"（[^（）。；：]{1,10}$"),
    ("马　兰（女，", "扎西多吉（藏"),
    ("马　兰（女）", "王建国", "（甲。"),
    "search",
)
_CLOSES = Pattern(
    Expression(r"[^（）。；：\s]{1,8}）(?:[ \u3000]|$)"),
    ("回族）　　　王建国", "族）"),
    ("回族）的", "（回族）", "王建国"),
)
