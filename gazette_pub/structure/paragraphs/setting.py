"""How a text sets its paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, SET_MIDWAY, part_paragraphs

INDENT = 2.0
"""A paragraph's first line is indented by two ems (GB/T 9704-2012 §7.3.3)."""


class Setting(NamedTuple):
    """How a text sets its paragraphs: the `indent` of first lines that the lines do not show; whether lines show it, and
    whether `all` that surely are first do; whether blank lines part them."""

    indent: float = INDENT
    shown: bool = False
    all: bool = False
    parted: bool = False
    full_end: float = 1.3
    """What speaks against a full line that ends a sentence being the last: in prose five times as many are inside."""
    labels: frozenset[str] = frozenset()
    """Words with a colon that open lines by themselves again and again: 责任单位：."""
    counted: frozenset[int] = frozenset()
    """The lines that begin with the first number of several that lines begin with, and those of fields below another."""


USUAL = Setting()


def setting_of(lines: Sequence[Line], measures: Sequence[float]) -> Setting:
    """The setting of a text: its first lines stand behind an indent unless most of those that are surely first are full."""
    set_in = [line for line in lines if SET_IN <= line.indent <= SET_MIDWAY]
    gaps = sorted(_left_by_first(lines, measures))
    flush = len(gaps) > 3 and gaps[len(gaps) // 2] < 0.75
    # where lines were measured on a page, an indent that no line has is none
    measured = bool(lines) and all(line.hints.box is not None for line in lines)
    shown = len(set_in) > 0.15 * len(lines) or len(set_in) >= _ENOUGH_FIRST and _open_set_in(lines, measures)
    none = measured and not any(SET_IN <= line.indent <= INDENT + 0.6 for line in lines)
    kept = shown and len(set_in) >= _MANY_SET_IN and _flush_first(lines, measures) <= _A_FEW_FLUSH * len(set_in)
    labels = _labels_again(lines, measures)
    return Setting(0.0 if flush or none else INDENT, shown, kept, part_paragraphs(lines), labels=labels)


def _labels_again(lines: Sequence[Line], measures: Sequence[float]) -> frozenset[str]:
    """What opens a line of a few words below a sentence that ended, and does so again: 责任单位：市水务局. None of them ends a sentence."""
    found: Counter[str] = Counter()
    for above, line, measure in zip(lines, lines[1:], measures[1:], strict=False):
        colon = line.tight.find("：", 2, LONGEST_LABEL)
        if colon > 0 and above.ends and not line.ends and measure - line.width > SURELY_EARLY:
            found[line.tight[:colon]] += 1
    return frozenset(label for label, times in found.items() if times > 1 and label.isalpha())


LONGEST_LABEL = 9
"""Characters within which a label's colon stands."""

_SOME_ROOM = 1.0
"""Ems that a line leaves free which is not full: below a full one a number may stand within a sentence."""

_MANY_SET_IN, _A_FEW_FLUSH = 6, 0.02
"""First lines that are set in from which a text shows that it sets in all, and the share of those that may stand flush."""


def _flush_first(lines: Sequence[Line], measures: Sequence[float]) -> int:
    """How many flush lines surely begin a paragraph, below a sentence that ended: by their words, where its line left room, or since it
    ended early."""
    return sum(
        above.ends
        and line.indent < SET_IN
        and (
            measure - above.width > (_SOME_ROOM if starts_anew(line) else SURELY_EARLY)
            or line.text[0] in "“「"
            and starts_anew(line)
        )
        for above, line, measure in zip(lines, lines[1:], measures, strict=False)
    )


def _left_by_first(lines: Sequence[Line], measures: Sequence[float]) -> Iterator[float]:
    """Ems that near full lines leave free which surely are first of a paragraph: they begin as such; or, which counts twice, what is
    above ended early, with a sentence or a blank line."""
    before: tuple[Line, float] | None = None
    for line, measure in zip(lines, measures, strict=True):
        gap = measure - line.width
        if gap < 3 and starts_anew(line):
            yield gap
        elif gap < 3 and before is not None and _ended_early(*before, line):
            yield from (gap, gap)
        before = line, gap


def _ended_early(line: Line, gap: float, below: Line) -> bool:
    return gap > SURELY_EARLY and (line.tight[-1] in "。！？" or below.blanks > 0)


SURELY_EARLY = 4.0
"""Ems that a line leaves free which surely is the last of its paragraph."""


def _open_set_in(lines: Sequence[Line], measures: Sequence[float]) -> bool:
    """Whether the lines of a page that surely begin a paragraph, below a sentence that ended early, are set in: long paragraphs
    have few first lines."""
    first = [
        SET_IN <= line.indent <= SET_MIDWAY
        for above, line, measure in zip(lines, lines[1:], measures, strict=False)
        if above.ends and measure - above.width - above.indent > _ENDED_EARLY
    ]
    return len(first) >= _ENOUGH_FIRST and sum(first) >= _MOST_FIRST * len(first)


_ENDED_EARLY, _ENOUGH_FIRST, _MOST_FIRST = 3.0, 3, 0.8
"""Ems that a line leaves free which surely is the last; such lines that tell, and the share below which another is set in."""


def level_pages(lines: Sequence[Line], setting: Setting) -> set[int | None]:
    """The pages, in a text that sets in first lines, all of whose lines begin at one place, but for what stands far in: nothing
    shows whether that is where first lines do."""
    if not setting.shown:
        return set()
    set_in = {line.hints.page for line in lines if SET_IN <= line.indent <= SET_MIDWAY}
    flush = Counter(line.hints.page for line in lines if line.hints.box is not None and line.indent < SET_IN)
    return {page for page, times in flush.items() if times >= _ENOUGH_FIRST and page not in set_in}
