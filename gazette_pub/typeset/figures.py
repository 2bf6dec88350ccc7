"""Figures in the columns of a table: their points stand one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from gazette_pub.typeset.frames import Row
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


def align(cells: Sequence[tuple[str, list[Row]]], inside: float) -> None:
    """Moves the figures of a column, each in the middle of its cell, until their points, or where these would stand, are
    one below the other (CY/T 170-2019), all of them together in the middle. `cells`: the text of each and its rows;
    `inside`: how wide they may be. A column with other words in it is left alone."""
    numbers = [(NUMBER.fullmatch(text), rows) for text, rows in cells if not NOTHING.fullmatch(text)]
    found = [(each["whole"], rows[0]) for each, rows in numbers if each and len(rows) == 1]
    if len(found) < FEWEST or len(found) < len(numbers):
        return
    sides = [_sides(row, len(whole)) for whole, row in found]
    before, behind = (max(side) for side in zip(*sides, strict=True))
    if before + behind > inside:
        return
    for (_, row), (left, right) in zip(found, sides, strict=True):
        _move(row, (before - behind - left + right) / 2)


def _sides(row: Row, whole: int) -> tuple[float, float]:
    """How wide a number is up to its point, and from there on; `whole`: so many characters stand before that."""
    widths = list(chain.from_iterable(_widths(row)))
    return sum(widths[:whole]), sum(widths[whole:])


def _widths(row: Row) -> Iterator[list[float]]:
    """The widths of its characters, run by run."""
    for part in row.sets:
        yield [glyph.advance * part.run.size for piece in part.pieces for glyph in piece]


def _move(row: Row, by: float) -> None:
    row.sets = tuple(part.moved(by) for part in row.sets)
