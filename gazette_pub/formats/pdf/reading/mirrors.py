"""Marks that pdfium turns about beside letters that run to the left, and makes narrow → marks as the page has them.

pdfium puts letters that run to the left in the order in which they are read, and the marks behind them: it gives the other
of two brackets or quotation marks for these, the last first, and （ as the narrow one, as NFKD has it. What it says of the place
of each is true.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

BRACKETS = "()[]{}<>«»‹›《》〈〉「」『』【】〔〕〖〗（）［］｛｝＜＞"
"""Each opening one before the closing one."""

_OTHER = {one: other for pair in zip(BRACKETS[::2], BRACKETS[1::2], strict=True) for one, other in (pair, pair[::-1])}

TURNED = _OTHER | {"“": "”", "”": "“", "‘": "’", "’": "‘"}
"""What pdfium gives for another: quotation marks too, which Unicode does not mirror."""

_WIDE = 0.8
"""Ems of a mark that is as wide as a character."""


def mirrored(bracket: str) -> str:
    """The other one of a pair; any other character as it is."""
    return _OTHER.get(bracket, bracket)


def turned_in(line: Sequence[str]) -> list[bool]:
    """Which of the characters of a line, in pdfium's order, it has turned about."""
    kinds = [_kind(each) for each in line]
    segments = [kind for kind, _ in groupby(kinds)]
    right = segments.count("R") > segments.count("L")
    found: list[bool] = []
    for kind in kinds:
        right = kind == "R" or (right and kind != "L")
        found.append(right and kind != "R")
    return found


def _kind(character: str) -> str:
    """R or L by where it runs to, numbers as L, and nothing of what has no direction."""
    said = unicodedata.bidirectional(character)
    return "R" if said in ("R", "AL") else "L" if said in ("L", "EN", "AN") else ""


def drawn_as(turned: str, width: float) -> str:
    """The mark that the page has where pdfium gives this one. `width`: of it, in ems."""
    mark = TURNED.get(turned, turned)
    return _widened(mark) if width >= _WIDE else mark


def _widened(mark: str) -> str:
    return chr(ord(mark) + 0xFEE0) if "!" <= mark <= "~" else mark
