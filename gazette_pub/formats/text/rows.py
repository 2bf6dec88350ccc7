"""Rows of names in which the note of one was broken over the line's end: 丁　一　　马　兰（女，⏎回族）　　王建国."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import names_in
from gazette_pub.words.pattern import Expression, Pattern


def rows_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the row below on the line whose last bracket it closes, where both are names."""
    whole: list[Line] = []
    for line in lines:
        if whole and not line.blanks and _goes_on(whole[-1], line):
            whole[-1] = _joined(whole[-1], line)
        else:
            whole.append(line)
    return whole


def _goes_on(above: Line, line: Line) -> bool:
    if "（" not in above.text or not _OPEN.search(above.text) or not _CLOSES.match(line.text):
        return False
    return len(names_in(above.text + line.text)) > 1


def _joined(above: Line, line: Line) -> Line:
    printed = above.printed + line.printed
    return replace(above, printed=printed, loose=above.loose + line.loose, last=line.n, laid=printed)


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
