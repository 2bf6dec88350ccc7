"""What is printed under a picture that stands among the lines."""

from __future__ import annotations

import re

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
    caption = figure.add("caption", close_up(line.shown))
    for name, value in origin_of([line], []).items():
        caption.set(name, value)
    return True
