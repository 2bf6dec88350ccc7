"""Whether the next word would have fitted in a line, and whether a line is too wide for its measure."""

from __future__ import annotations

import re

from gazette_pub.structure.line import Line
from gazette_pub.words.characters import LETTER, ems
from gazette_pub.words.pattern import Expression, Pattern

_WIDOW = 3.0
"""Ems below which a last line is thought too short: typesetters then end the line before it early."""

_TOKEN = Pattern(
    Expression(
        r"""[（《〈“‘「『〔]*                                                # what no line ends with
        (?:[A-Za-z0-9][A-Za-z0-9.,:/\-]*[%‰]?|——|……|.)                   # a number, a dash, or one character
        [。，、；：！？）》〉”’」』〕]*                                       # what no line begins with""",
        re.X,
    ),
    ("甲", "（2024年", "“甲”，", "12.5%", "——甲"),
    ("", "\n"),
)

_TWO_WORDS = Pattern(Expression(f"{LETTER}{{2}}"), ("甲乙", "甲乙。"), ("甲", "甲。", "“甲", "1月"))
"""Two characters of which the first is a piece by itself, as most lines begin."""

_UNTOLD = 0.4
"""Ems by which a line with figures may be wider than its text tells: decimal points that the extraction lost."""

_UNSEEN = 0.3
"""Ems by which a line may be wider than its measure and nobody sees it."""

_SLACK = 0.2

BY_EM = 3
"""What each em of a gap speaks against a line that ended early within its paragraph."""


def early_break(before: Line, line: Line, measure: float, indent: float) -> float:
    """The next word would have fitted, so the line ended early: not within a paragraph, but to help a short last line."""
    if before.full:
        return 0.0
    gap = measure - before.width - (indent if before.indent < 1.5 else before.indent)
    if gap - _LEAST_WORD + _SLACK <= 0.0 or (excess := gap - width_of_token(line) + _SLACK) <= 0.0:
        return 0.0
    if line.width <= _WIDOW and line.ends:
        excess -= 2
    if before.numeric:
        excess -= _UNTOLD
    most = _SURELY_ENDED if before.measured and gap > _MOST_FREE * measure else 14.0
    return min(max(excess, 0.0) * BY_EM, most)


_MOST_FREE, _SURELY_ENDED = 0.5, 24.0
"""Of its measure, what a line on a page leaves free that surely is the last of its paragraph; and what that speaks."""

_LEAST_WORD = 0.5
"""Ems that the narrowest word has: one Latin letter."""


def width_of_token(line: Line) -> float:
    """The width of what must come to the end of the line before as one piece."""
    if _TWO_WORDS.match(line.tight):
        return 1.0
    found = _TOKEN.match(line.tight)
    return ems(found[0] if found else line.tight)


def overflow(line: Line, measure: float, indent: float = 0.0) -> float:
    """How much too wide a line is for its measure behind such an indent, by more than its marks may give."""
    natural = line.width + indent - measure
    if natural <= _UNSEEN or line.text.startswith(_ADDRESSES):
        return 0.0
    give = line.give
    over = natural - give / 2 - _UNSEEN
    if over <= 0.0:
        return 0.0
    return min(over + max(natural - give - 0.6, 0.0) * 4, 14.0)


_ADDRESSES = ("http://", "https://", "www.")
"""What an address of the net begins with, which is not broken, however wide it is."""
