"""Rows that are set together, and the other ways to set them: what a column is filled from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from gazette_pub.typeset.frames import Resettable, Row

WAYS = (1, -1)
"""Lines that a paragraph may be set longer or shorter, for a column to end where it should."""


class Way(NamedTuple):
    """Rows that a block may be set in, what that costs, and how many lines they are; None where notes are to be counted."""

    rows: list[Row]
    cost: float
    lines: int | None


class Block:
    """A paragraph, or a row that is none of one. `options`: the ways to set it; `by` how many lines each is longer."""

    def __init__(self, rows: list[Row], para: Resettable | None) -> None:
        self.plain = [_way(rows, 0.0)]
        self.para = para
        self.by = [0]
        self._options: list[Way] | None = None

    @property
    def options(self) -> list[Way]:
        """As it is set best, then a line longer, a line shorter."""
        if self._options is None:
            self._options = [*self.plain, *(self._others(self.para) if self.para else ())]
        return self._options

    def way(self, option: int) -> list[Row]:
        """Its rows in that way; the others are not looked for where it is set as it is best."""
        return (self.options if option else self.plain)[option].rows

    def chosen(self, option: int) -> list[Row]:
        """The same, with what stands on them."""
        rows = self.way(option)
        if option and self.para:
            self.para.fill(self.by[option])
        return rows

    def _others(self, para: Resettable) -> Iterator[Way]:
        for by in WAYS:
            if (rows := para.rows_by(by)) is not None:
                plain = self.plain[0].rows
                rows[0].begins, rows[-1].stays = plain[0].begins, plain[-1].stays
                self.by.append(by)
                yield _way(rows, para.strain(by))


def _way(rows: list[Row], cost: float) -> Way:
    return Way(rows, cost, None if any(row.foot for row in rows) else sum(row.lines for row in rows))


def blocks_of(rows: Sequence[Row]) -> list[Block]:
    """The rows, those of one paragraph together; one that is already cut is left as it is."""
    groups = (list(group) for _, group in groupby(rows, key=lambda row: id(row.para or row)))
    return [Block(group, group[0].para) for group in groups]
