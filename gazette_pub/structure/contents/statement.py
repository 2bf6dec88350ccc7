"""What a gazette says of itself, below its contents."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern

STATEMENT_LINES = 4
"""Lines that a statement below the contents may take."""


def statement_end(lines: Sequence[Line], at: int) -> int | None:
    """The index behind a sentence that speaks of the gazette itself: 本刊所登文件与正式文件具有同等效力。"""
    text = ""
    for n in range(at, min(at + STATEMENT_LINES, len(lines))):
        text += lines[n].tight
        if ends_sentence(text):
            return n + 1 if _OF_GAZETTE.match(text) else None
        if ends_like_a_title(text):
            return None
    return None


_OF_GAZETTE = Pattern(
    Expression("[^，。]{0,30}?(?:(?:公报|政报|会刊|文告)(?:》|上刊)|本公报|本政报|本会刊|本刊|本期)"),
    (
        "《某省人民政府公报》所刊文件为标准文本。",
        "在常务委员会公报上刊登的法规文本为标准文本。",
        "本刊文件与正式文件具有同等效力。",
    ),
    ("会议通过，在本公报上刊登。", "某省统计公报已经发布。"),
)
"""How a sentence begins that a gazette says of itself."""
