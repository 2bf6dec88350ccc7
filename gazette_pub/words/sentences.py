"""A text as sentences, with or without what it quotes."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

_QUOTED = Pattern(
    Expression(r"[“「『][^“”「」『』]{0,4000}[”」』]"), ("“甲”", "「甲」", "改为“”"), ("“甲", "甲”", "《甲》"), "search"
)
SENTENCES = Pattern(Expression(r"[^。；！？\n]+"), ("甲。", "。乙"), ("。", "；\n"), "search")


def unquoted(text: str) -> str:
    """The text without what it quotes: 本条例 in an amended law's words is not the decision."""
    return _QUOTED.sub("", text)
