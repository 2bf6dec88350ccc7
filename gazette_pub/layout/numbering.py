"""How deep a printed number stands."""

from __future__ import annotations

import re

NUMBERINGS = (
    (re.compile(r"[一二三四五六七八九十百]+、"), "level-1"),
    (re.compile(r"[（(][一二三四五六七八九十百]+[）)]"), "level-2"),
    (re.compile(r"[0-9０-９]+[.．、]?"), "level-3"),
    (re.compile(r"[（(][0-9０-９]+[）)]"), "level-4"),
)
"""GB/T 9704-2012 §7.3.3: the four levels of numbering, 一、 （一） 1. （1）, and the class that gives each its letter."""


def numbering(label: str | None, level: int = 4) -> str:
    """The class of a heading printed with this label; of one without a label, that of its level."""
    for pattern, style in NUMBERINGS:
        if label and pattern.fullmatch(label):
            return style
    return f"level-{min(level, 4)}"
