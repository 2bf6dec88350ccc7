"""What is printed under a picture, and over a table, that stands among the lines."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Node
from gazette_pub.structure.columns import CAPTION as TABLE_CAPTION
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.provenance import origin_of
from gazette_pub.words.pattern import Pattern

CAPTION = Pattern(
    re.compile(
        r"""图[ \u3000]*(?:[A-Z]?\d{1,3}(?:[\-－—.．]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:[ \u3000：:]|$)[^。；]{0,80}$
        |(?:图为|上图：|下图：)[^\n]{1,200}$""",
        re.X,
    ),
    ("图1　项目位置", "图一：示意", "图2-1", "图为会议现场。"),
    ("图书馆", "图1所示", "如图1", "图1　见下。又"),
)


def captioned(above: Line | None, line: Line) -> bool:
    """Whether the line is the caption of the figure above it. If so, the figure has it."""
    figure = above.hints.block if above is not None else None
    if figure is None or figure.name != "figure" or len(figure) or not CAPTION.match(line.text):
        return False
    _put(figure.add("caption"), line)
    return True


def head_table(table: Node, lines: list[Line]) -> Line | None:
    """Takes the line that names a table from the end of these lines, and makes it the table's heading. The line, if any."""
    above = lines[-1] if lines else None
    if above is None or above.hints.block is not None:
        return None
    if above.hints.role != "caption" and not TABLE_CAPTION.match(above.text):
        return None
    heading = table.add("heading")
    _put(heading, above)
    table.insert(0, heading)
    return lines.pop()


def _put(node: Node, line: Line) -> None:
    node.text = close_up(line.shown)
    for name, value in origin_of([line], []).items():
        node.set(name, value)
