"""How deep a printed number stands."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

NUMBERINGS = (
    (Pattern(Expression(r"[一二三四五六七八九十百]+、"), ("一、甲", "十二、"), ("一是", "（一）")), "level-1"),
    (Pattern(Expression(r"[（(][一二三四五六七八九十百]+[）)]"), ("（一）甲", "(十二)"), ("一、", "（1）")), "level-2"),
    (Pattern(Expression(r"[0-9０-９]+[.．、]"), ("1.甲", "１２、"), ("（1）", "一、", "1　总则")), "level-3"),
    (Pattern(Expression(r"[（(][0-9０-９]+[）)]"), ("（1）甲", "(１２)"), ("1.", "（一）")), "level-4"),
)
"""GB/T 9704-2012 §7.3.3: the four levels of numbering, 一、 （一） 1. （1）, and the class that gives each its letter."""


def numbering(label: str | None, level: int = 4) -> str:
    """The class of a heading printed with this label; of one without a label, or with that of a decimal outline (1, 1.1), that
    of its level."""
    for pattern, style in NUMBERINGS:
        if label and pattern.fullmatch(label):
            return style
    return f"level-{min(level, 4)}"
