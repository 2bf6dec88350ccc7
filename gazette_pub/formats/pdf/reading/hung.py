"""Texts whose paragraphs hang, their first lines at the edge and all others set in → lines as of texts that are set in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.words.characters import OPENING

_LEAST, _DEEPEST, _LEVEL = 1.2, 6.5, 0.35
"""Ems by which lines hang at the least and at the most, and by which they differ; a mark may hang half an em out."""

_FEW, _MOST = 4, 0.92
"""Lines that show that paragraphs hang, of each kind, at the least; and the share of all that do."""

_FULL = 1.6
"""Ems that a line leaves free at the most which goes on: a mark may not begin the next one."""

_FIRST_LINE = 2.0
"""Ems by which the first lines of a text are set in that does not hang."""


def set_in_what_hangs(lines: Sequence[Line]) -> None:
    """Gives the lines of a text that hangs throughout the indents and widths that they would have in one whose first lines are
    set in: what is free behind each of them stays the same. Lines of any other text stay as they are."""
    text = [line for line in lines if _is_text(line)]
    hang = _hang_of(text)
    if hang is None or not _hangs(list(_below(text)), text, hang):
        return
    measure = max(line.indent + line.width for line in text) - hang
    for line in text:
        if _is_level(line, hang):
            line.indent = 0.0
        elif line.indent < _LEAST:
            line.indent, line.width = _FIRST_LINE, max(line.width - hang - _FIRST_LINE, 1.0)
        else:
            continue
        if line.hints.measure is not None:
            line.hints = replace(line.hints, measure=measure)


def _is_text(line: Line) -> bool:
    return line.hints.block is None and line.hints.align is None and line.hints.role is None


def _hang_of(text: Sequence[Line]) -> float | None:
    """By how many ems most lines stand in that do."""
    found = Counter(round(line.indent * 2) / 2 for line in text if _LEAST <= line.indent <= _DEEPEST)
    return found.most_common(1)[0][0] if found else None


def _is_level(line: Line, hang: float) -> bool:
    out = 0.5 if line.text[:1] in OPENING else 0.0
    return -_LEVEL - out <= line.indent - hang <= _LEVEL


def _below(text: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Each two lines of a column of which one stands right below the other."""
    for above, line in pairwise(text):
        same = above.hints.page == line.hints.page and above.hints.size == line.hints.size
        if same and above.hints.box and line.hints.box and above.hints.box[1] < line.hints.box[1]:
            yield above, line


def _hangs(below: Sequence[tuple[Line, Line]], text: Sequence[Line], hang: float) -> bool:
    """Whether numbers begin at the edge alone, and what is set in goes on from a full line."""
    numbered = [line for line in text if ARTICLE.match(line.text) or ENUMERATOR.match(line.text)]
    at_the_edge = sum(1 for line in numbered if line.indent < _LEAST)
    most = max((line.indent + line.width for line in text), default=0.0)
    set_in = [(above, line) for above, line in below if _is_level(line, hang)]
    goes_on = sum(1 for above, _ in set_in if most - above.indent - above.width <= _FULL)
    hung = len(set_in) >= _FEW and goes_on >= _MOST * len(set_in)
    return hung and at_the_edge >= _FEW and at_the_edge >= _MOST * len(numbered)
