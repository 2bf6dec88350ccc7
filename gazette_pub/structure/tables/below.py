"""The words of a line, parted so that they stand below those of the rows above."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.between import BESIDE, Span, are_figures, between_blanks, places_of
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.structure.tables.run import Run


def as_above(lines: Sequence[Line], run: Run, line: Line, spans: list[Span]) -> list[Span]:
    """The words of a line; those between single blanks where only they make it a row like the second of the run."""
    full = run.rows[1]
    if len(spans) == len(full[1]):
        return spans
    if _stand_below(lines[full[0]], full[1], line, spans):
        parted = _parted_below(lines[full[0]], full[1], line, spans)
        return parted if len(parted) == len(full[1]) or _go_on_beside(lines, run, line, parted) else spans
    if len(spans) < _TWO:
        return spans
    narrow = between_blanks(line)
    alike = len(narrow) == len(full[1]) and are_figures(line, narrow) == are_figures(lines[full[0]], full[1])
    return narrow if alike and any(are_figures(line, narrow)) else spans


def _parted_below(above: Line, others: Sequence[Span], line: Line, spans: Sequence[Span]) -> list[Span]:
    """The words of a line; one that goes on over the next column is two where a blank stands right before that column's beginning."""
    starts = {place + off for place, _, _ in places_of(above.laid, others) for off in _BY_A_BLANK}
    begins = [span[0] for place, _, span in places_of(line.laid, between_blanks(line)) if place in starts]
    parted: list[Span] = []
    for start, end in spans:
        cuts = [start, *(at for at in begins if start < at < end)]
        parted += [(at, after) for at, after in zip(cuts, [*cuts[1:], end], strict=True)]
    return parted


def _go_on_beside(lines: Sequence[Line], run: Run, line: Line, spans: Sequence[Span]) -> bool:
    """Whether each of several words that are set in begins right below one of the row above, none of which is a figure: cells
    that were broken beside each other."""
    n, others = run.rows[-1]
    above = {place: lines[n].between(*span) for place, _, span in list(places_of(lines[n].laid, others))[1:]}
    starts = [place for place, _, _ in places_of(line.laid, spans)]
    words = [[word for at, word in above.items() if place - at in _BY_A_BLANK] for place in starts]
    return len(spans) > 1 and all(word and not is_figure(word[0]) for word in words)


def _stand_below(above: Line, others: Sequence[Span], line: Line, spans: Sequence[Span]) -> bool:
    """Whether each word of a line begins or ends where one of the line above does, or an em beside it: a cell between two
    of them is empty."""
    placed = list(places_of(above.laid, others))
    starts = {place + off for place, _, _ in placed for off in BESIDE}
    ends = {end + off for _, end, _ in placed for off in BESIDE}
    return all(place in starts or end in ends for place, end, _ in places_of(line.laid, spans))


_BY_A_BLANK = range(-1, 2)
"""Half ems by which a word is off where one narrow blank stands for a wide one."""

_TWO = 2
