"""Rows that are set together, and the other ways to set them: what a column is filled from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from gazette_pub.typeset.frames import Resettable, Row

WAYS = (1, -1)
"""Lines that a paragraph may be set longer or shorter, for a column to end where it should."""


class Block:
    """A paragraph, or a row that is none of one. `options`: the ways to set it, each with what it costs; `by` how many
    lines each is longer."""

    def __init__(self, rows: list[Row], para: Resettable | None) -> None:
        self.plain = [(rows, 0.0)]
        self.para = para
        self.by = [0]
        self._options: list[tuple[list[Row], float]] | None = None

    @property
    def options(self) -> list[tuple[list[Row], float]]:
        """As it is set best, then a line longer, a line shorter."""
        if self._options is None:
            self._options = [*self.plain, *(self._others(self.para) if self.para else ())]
        return self._options

    def way(self, option: int) -> list[Row]:
        """Its rows in that way; the others are not looked for where it is set as it is best."""
        return (self.options if option else self.plain)[option][0]

    def chosen(self, option: int) -> list[Row]:
        """The same, with what stands on them."""
        rows = self.way(option)
        if option and self.para:
            self.para.fill(self.by[option])
        return rows

    def _others(self, para: Resettable) -> Iterator[tuple[list[Row], float]]:
        for by in WAYS:
            if (rows := para.rows_by(by)) is not None:
                plain = self.plain[0][0]
                rows[0].begins, rows[-1].stays = plain[0].begins, plain[-1].stays
                self.by.append(by)
                yield rows, para.strain(by)


def blocks_of(rows: Sequence[Row]) -> list[Block]:
    """The rows, those of one paragraph together; one that is already cut is left as it is."""
    groups = (list(group) for _, group in groupby(rows, key=lambda row: id(row.para or row)))
    return [Block(group, group[0].para) for group in groups]
