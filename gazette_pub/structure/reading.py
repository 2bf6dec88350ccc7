"""A text half read: what the rules of recognition look at, and the blocks they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gazette_pub.structure.line import Line, Pages
from gazette_pub.structure.measure import ends_sentence, is_wrapped, measures
from gazette_pub.structure.paragraphs import Setting, setting_of


@dataclass(slots=True)
class Block:
    """A run of content lines that is one logical unit: `kind`, and the indices [first, after)."""

    kind: str
    first: int
    after: int


@dataclass(slots=True)
class Reading:
    """A text half read: its lines, their measures, where pages begin, and the blocks found so far."""

    lines: Sequence[Line]
    measures: Sequence[float]
    page_starts: frozenset[int]
    wrapped: bool
    setting: Setting
    blocks: list[Block] = field(default_factory=list)
    pending: int = 0

    def line(self, at: int) -> Line | None:
        return self.lines[at] if 0 <= at < len(self.lines) else None

    def fresh(self, at: int) -> bool:
        """Whether nothing that stands open runs on into this line."""
        return at in self.page_starts or self.ended(at)

    def ended(self, at: int) -> bool:
        """Whether the line before ends a sentence, or a block other than text; where lines were not broken, every line does."""
        return at == 0 or not self.wrapped or self.pending == at or ends_sentence(self.lines[at - 1].tight)

    @property
    def last_kind(self) -> str | None:
        return self.blocks[-1].kind if self.blocks else None


Rule = Callable[[Reading, int], "list[Block] | None"]
"""The blocks that begin at a line, by one rule; None where the rule does not hold."""


def begin(pages: Pages) -> Reading:
    """A reading at its first line, with what is known of the text as a whole."""
    lines = pages.lines
    found = measures(lines)
    return Reading(
        lines=lines,
        measures=found,
        page_starts=frozenset(end.before for end in pages.breaks),
        wrapped=not all(line.hints.whole for line in lines) and is_wrapped(lines),
        setting=setting_of(lines, found),
    )
