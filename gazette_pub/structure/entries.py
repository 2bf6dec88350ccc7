"""Entries without a label, a line each, below the words that lead to them: 会议选举下列人员：⏎县长一人，⏎副县长五人。"""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line

_LEADS = ("：", "其中", "如下")
"""How the line above the first entry ends."""

_WIDEST, _FEW = 36.0, 2
"""Ems of an entry at the most; entries with a pause behind them, from which they are a list."""

_FREE = 0.3
"""Of its measure, that such a line leaves free at the least where no blank line stands above it."""


def entries_apart(lines: Sequence[Line], measures: Sequence[float], above: Line | None) -> set[int]:
    """The lines that are such entries: all but the last pause, with a blank line above or far before their measure, and the last
    ends. `above`: the line that these stand below."""
    found: set[int] = set()
    for at, lead in enumerate([above, *lines[:-1]]):
        if lead is not None and lead.tight.endswith(_LEADS):
            after = _end(lines, measures, at)
            if after - at > _FEW and lines[after - 1].tight[-1] in "。；":
                found.update(range(at, after))
    return found


def _end(lines: Sequence[Line], measures: Sequence[float], first: int) -> int:
    """The index after the entries from here on, the last of which ends the sentence; none has a number or a label."""
    for at in range(first, len(lines)):
        line = lines[at]
        apart = line.blanks or measures[at] - line.indent - line.width > _FREE * measures[at]
        if line.width > _WIDEST or not apart or starts_anew(line):
            return at
        if line.tight[-1] not in "，、":
            return at + 1
    return len(lines)
