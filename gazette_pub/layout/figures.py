"""Figures in the columns of a table: which columns are of figures, and where their points are."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.words.pattern import Expression, Pattern

NUMBER = Pattern(
    Expression(r"(?P<whole>[+\-−－]?\d[\d,]*)(?:\.\d+)?[%％‰]?"),
    ("0.2", "-4.52", "12,345", "114.35%", "2023"),
    ("1—6", "35人", "1.2.3", "—", "9:00"),
    "fullmatch",
)
"""A number that is read down its column."""

NOTHING = Pattern(Expression(r"[—\-－–/／…·×]{0,3}"), ("", "—", "--", "/", "……"), ("0", "无"), "fullmatch")
"""What stands where there is no number."""

FEWEST = 2
"""Numbers of a column that is one of figures."""


def figures_of(cells: Sequence[str]) -> dict[int, str]:
    """The numbers of a column of figures, by the place of their cells, each up to its point; none where it has other words."""
    found = {i: NUMBER.fullmatch(text) for i, text in enumerate(cells) if not NOTHING.fullmatch(text)}
    numbers = {i: each["whole"] for i, each in found.items() if each}
    return numbers if FEWEST <= len(numbers) == len(found) else {}
