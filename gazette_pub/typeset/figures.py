"""Figures in the columns of a table: their points stand one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from gazette_pub.layout.figures import figures_of
from gazette_pub.typeset.frames import Row


def align(cells: Sequence[tuple[str, list[Row]]], inside: float) -> None:
    """Moves the figures of a column, each in the middle of its cell, until their points, or where these would stand, are
    one below the other (CY/T 170-2019), all of them together in the middle. `cells`: the text of each and its rows;
    `inside`: how wide they may be. A column with other words in it is left alone."""
    numbers = figures_of([text for text, _ in cells])
    found = [(whole, cells[i][1][0]) for i, whole in numbers.items() if len(cells[i][1]) == 1]
    if not found or len(found) < len(numbers):
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
