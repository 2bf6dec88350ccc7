"""Paragraphs that are printed lines: what was pasted from a PDF ends a paragraph, or a line, wherever its page ended a line.

Word ends no line itself in the file. So where lines that end no sentence are all as long as the longest around them, somebody
else ended them: they are read as the lines of a text are.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.formats.word.reading.texts import starts_with_number
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import LONGEST
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.pattern import Expression, Pattern

RUNNING = 15.0
"""Ems from which a line is one of running text."""

NEAR = 2.6
"""Ems by which a full line is shorter than the measure, at the most: a mark, a number or a word went to the next."""

LEAST, SHARE = 4, 0.45
"""Full lines that end nothing, at the least; and what part they are of all that are lines of running text."""

SET_IN = 1.5
"""Ems of blank with which a paragraph begins (GB/T 9704-2012 §7.3.3: two)."""

_MARKED = Pattern(Expression("[，。；：]"), ("甲，乙", "甲。"), ("甲、乙", "甲"), "search")
"""The marks of running text, which a name or an entry of a list has not."""

_TEXTS = frozenset((None, "p", "item"))


def mark_pasted(lines: Sequence[Line]) -> list[Line]:
    """Marks the lines that were broken to a measure as such; gives them."""
    found = [line for run in _runs(lines) if _is_pasted(run) for line in run]
    for line in found:
        line.hints = replace(line.hints, whole=False, broken=True)
    return found


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of plain text that stand one after another and are no longer than a printed line may be."""
    for plain, run in itertools.groupby(lines, _may_be_printed):
        if plain:
            yield list(run)


def _may_be_printed(line: Line) -> bool:
    hints = line.hints
    is_plain = hints.role in _TEXTS and hints.level is None and hints.block is None
    return is_plain and hints.align not in ("center", "right") and line.width <= LONGEST


def _is_pasted(run: Sequence[Line]) -> bool:
    """Whether most lines of running text are full and end nothing, and what stands below goes on from them."""
    running = [line for line in run if line.width >= RUNNING]
    measure = max((line.width + line.indent for line in running), default=0.0)
    full = [
        line
        for line, below in itertools.pairwise(run)
        if line.width + line.indent >= max(RUNNING, measure - NEAR) and _goes_on(line, below)
    ]
    marked = [line for line in full if _MARKED.search(line.tight)]
    return len(full) >= LEAST and len(full) >= SHARE * len(running) and len(marked) * 2 > len(full)


def _goes_on(line: Line, below: Line) -> bool:
    return not ends_sentence(line.tight) and below.indent < SET_IN and not starts_with_number(below.text)
