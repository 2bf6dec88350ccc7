"""Marks that are open at the end of a line, and those that no paragraph begins with."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from gazette_pub.structure.cuts.figures import LONG
from gazette_pub.structure.line import Line


def behind_marks(lines: Sequence[Line]) -> set[int]:
    """The lines that begin with a mark of a sentence which is not ended above: no paragraph begins so, whatever the measure."""
    return {
        at + 1
        for at, (above, line) in enumerate(itertools.pairwise(lines))
        if line.tight[0] in _OF_SENTENCE and not above.ends and not above.hints.whole
    }


_OF_SENTENCE = frozenset("，。、；：？！")


def in_quotation(above: Line, line: Line) -> bool:
    """Whether what is said pauses at the line's end and is closed below: “按日退费……⏎不得拖延。”"""
    if above.tight[-1] != "…":
        return False
    return stays_open("“", "”", above.tight) and closes_first("“", "”", line.tight)


NEVER_FIRST = _OF_SENTENCE | frozenset("）》〉”’】〕")
"""Marks that begin no paragraph: they end or close what the line above has begun."""


def is_within_marks(above: Line, line: Line) -> bool:
    """Whether marks open in the midst of a line and close below: 《某省关于⏎某事的决定》, “一千元以上三⏎千元以下”."""
    for opening, closing in ("《》", "（）"):
        if stays_open(opening, closing, above.tight):
            return closes_first(opening, closing, line.tight)
    cut = above.tight[-1].isalnum() and above.width >= LONG and stays_open("“", "”", above.tight)
    return cut and closes_first("“", "”", line.tight)


def stays_open(opening: str, closing: str, text: str) -> bool:
    """Whether the last mark of these two in a text is one that opens: “一千元以上三⏎千元以下”."""
    return opening in text and text.rfind(opening) > text.rfind(closing)


def closes_first(opening: str, closing: str, text: str) -> bool:
    """Whether the mark that closes stands in a text before any that opens."""
    return closing in text and text.find(closing) < (text + opening).find(opening)
