"""Rows that were broken over the line's end: of names within the note of one, 丁　一　　马　兰（女，⏎回族）　　王建国; of contents
before the page, 某县人民政府关于任免职的通知……⏎10."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.text.joined import joined
from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import names_in
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern


def rows_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the row below on the line whose last bracket it closes, where both are names; and the page of an entry on the
    line of its leader."""
    return joined(lines, _goes_on)


def _goes_on(above: Line, line: Line) -> bool:
    return not line.blanks and (_is_its_page(above, line) or _closes_note(above, line))


def _is_its_page(above: Line, line: Line) -> bool:
    """Whether the number of a page alone stands right below what a leader ends."""
    if above.text[-1] not in _DOTS:
        return False
    return line.text.isdecimal() and len(line.text) <= _FIGURES_OF_PAGE and _LEADS.search(above.text) is not None


_DOTS, _FIGURES_OF_PAGE = frozenset("…·．."), 4
"""What leaders are made of, and the figures that a page has at most."""

_LEADS = Pattern(
    Expression(rf"(?:{LETTER}|\d)[）〉》]?[ \u3000]*(?:……|[…·．.]{{4}})[…·．.]*$"),
    ("关于任免职的通知……", "（云政任〔2025〕7号）……", "大事记........"),
    ("……", "关于任免职的通知…", "甲..."),
    "search",
)


def _closes_note(above: Line, line: Line) -> bool:
    if "（" not in above.text or not _OPEN.search(above.text) or not _CLOSES.match(line.text):
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
