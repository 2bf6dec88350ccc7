"""How a treaty begins: who makes it, on what grounds and to what end, a paragraph each, and that they have agreed.

中华人民共和国和某国（以下称双方），
在相互尊重主权和平等互利的基础上，
为促进两国在打击犯罪方面的合作，
达成协议如下：
"""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.words.pattern import Expression, Pattern

_MOST = 40
"""Lines that such a preamble has at most."""

_LEAST = 2
"""Paragraphs behind the first that show that each stands by itself."""

_AGREED = Pattern(
    Expression("(?:协议|协定|议定|商定|约定|声明|同意|一致|谅解)如下[：:。]?$"),
    ("达成协议如下：", "兹议定如下：", "双方商定如下", "达成如下谅解，协议如下："),
    ("现将有关事项通知如下：", "达成协议如下安排", "如下："),
    "search",
)
"""With what it ends."""


def recitals(lines: Sequence[Line]) -> set[int]:
    """The lines that begin a paragraph of such a preamble, which the first line begins: set in, and each below a comma."""
    if len(lines) <= _LEAST or not _is_set_in(lines[0]):
        return set()
    last = next((at for at, line in enumerate(lines[:_MOST]) if _agrees(line)), 0)
    begun = [at for at in range(1, last + 1) if _is_set_in(lines[at])]
    closed = all(lines[at - 1].tight[-1] in "，；" for at in begun)
    return set(begun) if closed and len(begun) >= _LEAST else set()


def _agrees(line: Line) -> bool:
    return "如下" in line.tight[-3:] and _AGREED.finds(line.tight)


def _is_set_in(line: Line) -> bool:
    return SET_IN <= line.indent <= FIRST_LINE
