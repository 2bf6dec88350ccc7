"""How high the titles of a text stand, by what its source knows of them: their outline levels, else how large they are set."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from gazette_pub.structure.line import Hints, Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Block
from gazette_pub.words.kinds import ANY, BY_NAME, kind_of
from gazette_pub.words.records import dataclass

_AS_LARGE = 0.97
"""Times the size of a title that another one is as large as."""


@dataclass
class Ranks:
    """The titles of a text. `top`: the block that opens the document of the issue which is open."""

    lines: Sequence[Line]
    blocks: Sequence[Block]
    top: Block | None = None

    def is_as_high(self, block: Block) -> bool:
        """Whether the title of what a block opens stands as high as that of the open document, in a text that sets titles of reports
        high and low: those that are printed under an act are low."""
        if self.top is None or self._tells is None:
            return False
        return _is_as_high(self._title_of(block), self._title_of(self.top), by_level=self._tells == "level")

    @functools.cached_property
    def _tells(self) -> str | None:
        """What tells reports under acts from others: level, or size; None where nothing does."""
        hints = [
            self.lines[block.first].hints
            for block in self.blocks
            if block.kind == "title" and _may_be_under_another(self.lines[block.first : block.after])
        ]
        if len({each.level for each in hints}) > 1 and all(each.level is not None for each in hints):
            return "level"
        sizes = [each.size or 0.0 for each in hints]
        return "size" if sizes and 0.0 < min(sizes) < _AS_LARGE * max(sizes) else None

    def _title_of(self, block: Block) -> Hints:
        """What the source knows of the title that a block is, or stands above."""
        title = next((each for each in self.blocks if each.kind == "title" and each.first >= block.first), block)
        return self.lines[title.first].hints


def _may_be_under_another(lines: Sequence[Line]) -> bool:
    """Whether a title is of a kind that is printed under acts: a report, an explanation."""
    under = BY_NAME[kind_of("".join(close_up(line.text) for line in lines))].nested_under
    return under != ANY and bool(under)


def _is_as_high(one: Hints, other: Hints, by_level: bool) -> bool:
    if by_level:
        return one.level is not None and other.level is not None and one.level <= other.level
    return bool(one.size and other.size) and (one.size or 0.0) >= _AS_LARGE * (other.size or 0.0)
