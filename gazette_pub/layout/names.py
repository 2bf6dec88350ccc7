"""Names: how wide they are set, in how many columns, and where an office stands beside them. In cells of the text."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.layout.titles import ems
from gazette_pub.words.names import SHORT_NAME

CELL = 7.0
"""From one name to the next at least: three names in a column of 22, and an indent of one."""

INDENT = 1.0
"""Before the first name of a row."""

APART = 1.0
"""Between two names at least, and between a name and what stands beside it."""

OFFICE = 7.5
"""From the column's edge to the offices; a longer name pushes its own aside."""


def parted(name: str) -> tuple[str, str] | None:
    """王 and 纯, which are set apart: a name of two characters is as wide as one of three, by style alone."""
    found = SHORT_NAME.fullmatch(name)
    return (found[1], found[2]) if found else None


def parted_heading(text: str) -> tuple[str, str] | None:
    """总 and 则: the heading of a part of a law is set as wide as one of three characters too."""
    return parted(text) if len(text) == 2 else None


def set_width(name: str) -> float:
    """The width of a name as it is set."""
    return ems(name) + (1.0 if parted(name) else 0.0)


def cell_of(widest: float) -> float:
    """How wide a place for a name is, where the widest of the list is so wide."""
    return max(CELL, widest + APART)


def columns_of(widest: float, measure: float) -> int:
    """How many even columns the names of a list are set in: one where a name is wider than the line."""
    return max(1, int((measure - INDENT + APART + 0.001) // cell_of(widest)))


def widest_of(names: Iterable[str]) -> float:
    return max(map(set_width, names), default=0.0)
