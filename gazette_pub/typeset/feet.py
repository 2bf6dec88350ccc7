"""The notes at the foot of a page on which several stretches stand: those of each below those of the one before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gazette_pub.typeset.columns import RULE_OF_NOTES
from gazette_pub.typeset.frames import Placed, Row

Held = tuple[list[Placed], int]
"""What stands on a page, and which of it."""


class Feet:
    """What notes take of one page. `lines`: those of the grid, with the rule over them. A stretch `begin`s, `take`s room for the
    notes of each of its columns, and `hold`s what is placed there, for the notes of the next one to lift it."""

    def __init__(self) -> None:
        self.lines = 0
        self._before, self._high = 0, 0.0
        self._ruled: set[tuple[float, int]] = set()
        self._above: list[Held] = []
        self._own: list[tuple[tuple[float, int], Held]] = []
        self._column = (0.0, 0)

    def begin(self) -> None:
        """The notes that are there are those of what stands above."""
        self._ruled.update(column for column, _ in self._own)
        self._above += [held for _, held in self._own]
        self._own, self._before, self._high = [], self.lines, 0.0

    def take(self, x: float, columns: int, notes: Sequence[Row], leading: float) -> bool:
        """Takes room for notes at the foot of a column there, one of so many. Whether they have a rule over them: none where
        notes of a column that is as wide stand right above them."""
        self._column = x, columns
        is_ruled = self._column not in self._ruled
        rule = RULE_OF_NOTES if is_ruled else 0
        self.lines = max(self.lines, self._before + sum(note.lines for note in notes) + rule)
        high = sum(note.close or note.lines for note in notes) + rule
        self._lift(max(0.0, high - self._high) * leading)
        self._high = max(self._high, high)
        return is_ruled

    def hold(self, placed: list[Placed], which: Iterable[int]) -> None:
        self._own += [(self._column, (placed, i)) for i in which]

    def _lift(self, by: float) -> None:
        for placed, i in self._above:
            each = placed[i]
            placed[i] = each._replace(y=each.y - by)
