"""The rest of a heading on a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.paragraphs.setting import SURELY_EARLY
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.names import is_name
from gazette_pub.words.pattern import Expression, Pattern


def is_rest_of_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line that is no sentence stands right below a numbered one, and a blank line below it, in a text whose
    paragraphs blank lines part: 一、关于加强传统⏎风貌区保护."""
    above, line = lines[at - 1], lines[at]
    if above.ends or line.ends or starts_anew(line):
        return False
    return (at + 1 == len(lines) or lines[at + 1].blanks > 0) and ENUMERATOR.match(above.text) is not None


def is_rest_of_subject(lines: Sequence[Line], measures: Sequence[float], at: int) -> bool:
    """Whether a few words, on a line that ends early, stand below a numbered heading that says what it is about, and text or a further number below them:
    二、关于防火期野外⏎用火审批⏎（一）…: they are the end of the heading."""
    above, line = lines[at - 1], lines[at]
    if "关于" not in above.text[:_BEFORE_SUBJECT] or line.width > _FEW_WORDS or at + 1 == len(lines):
        return False
    if (
        measures[at] - line.width - line.indent < SURELY_EARLY
        or above.stops
        or not line.tight.isalpha()
        or line.tight.startswith("关于")
        or is_name(line.tight)
    ):
        return False
    below = lines[at + 1]
    follows = starts_anew(below) or below.stops and below.width > _FEW_WORDS
    return follows and _SUBJECT.match(above.text) is not None


_BEFORE_SUBJECT, _FEW_WORDS = 8, 12.0
"""Characters of a heading's number and 关于; ems of what ends it on a line of its own, at most."""

_SUBJECT = Pattern(
    Expression(r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[ \u3000]?关于[^，。；：、]{2,30}$"),
    ("二、关于防火期野外", "（一）关于计划烧除的"),
    ("二、关于法律责任。", "关于法律责任", "二、防火期野外"),
)
