"""Where the lines of a page begin that are all first lines of paragraphs: where they do on the pages around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.edges import LEVEL, NARROWEST_COLUMN


def share_among_columns(lines: Sequence[Printed], em: float) -> None:
    """Gives the columns of a page that are narrower than the others the measure of these, of which there are many as wide as each
    other: one of short lines may begin where all of them are set in, and end where none does."""
    columns = [list(column) for number, column in groupby(lines, key=lambda line: line.column) if number]
    shown = [column for column in columns if column[0].flush]
    if len({column[0].column for column in columns}) < _MANY or not shown:
        return
    width = max(column[0].edge - column[0].left for column in shown)
    set_in = any(abs(line.x - line.left - 2 * em) <= LEVEL * em for column in shown for line in column)
    for column in columns:
        own, reach = column[0], column[0].edge - column[0].left
        if reach > width - em if own.flush else reach > width + LEVEL * em:
            continue
        if own.flush and _is_full(column, em):
            continue
        alone = set_in and not any(abs(line.x - own.left - 2 * em) <= LEVEL * em for line in column)
        first = own.left - 2 * em if alone and reach <= width - (2 - LEVEL) * em else own.left
        if first + width <= _next_to(column, columns, em) + LEVEL * em:
            for line in column:
                line.left, line.edge, line.flush = first, first + width, True


def _is_full(column: Sequence[Printed], em: float) -> bool:
    """Whether so many lines of text end at the edge of a column that it is no wider: one in a frame perhaps. Few do so by chance."""
    own = column[0]
    alike = sum(1 for line in column if abs(line.right - own.edge) <= LEVEL * em)
    return own.edge - own.left >= NARROWEST_COLUMN * em and alike >= _SURE


_SURE = 5

_MANY = 3
"""Columns of a page, from which they are as wide as each other."""


def _next_to(column: Sequence[Printed], columns: Sequence[Sequence[Printed]], em: float) -> float:
    """Where the next column on the right begins that stands beside this one; behind the last, where the columns of the page end,
    or two ems behind who signs."""
    top, foot = column[0].y, column[-1].y
    beside = (other[0].left for other in columns if other[0].y <= foot and other[-1].y >= top)
    last_edge = max(column[0].edge + 2 * em, *(other[0].edge for other in columns if other[0].flush))
    return min((left for left in beside if left > column[0].edge), default=last_edge)


Measure = tuple[float, float]
"""Where lines begin and end, in points."""


def share_measure(pages: Sequence[Sequence[Printed]], em: float) -> None:
    """Gives the lines of pages in one column that are first lines alone the measure that most pages of the same side show: an
    agenda of short points stands two ems in from it."""
    for side in (pages[::2], pages[1::2]):
        usual = _usual(side)
        if usual is None:
            continue
        for lines in side:
            if _are_first_lines(lines, usual, em):
                for line in lines:
                    line.left, line.edge, line.flush = *usual, True


def _usual(pages: Sequence[Sequence[Printed]]) -> Measure | None:
    """The measure that most pages in one column have; None where it is not that of most."""
    shown = [measure for lines in pages if (measure := _measure(lines)) is not None]
    found = Counter((round(left), round(edge)) for left, edge in shown).most_common(1)
    if not found or found[0][1] < _ENOUGH or found[0][1] * 2 <= len(shown):
        return None
    return next(each for each in shown if (round(each[0]), round(each[1])) == found[0][0])


_ENOUGH = 2
"""Pages that have one measure, and not by chance."""


def _measure(lines: Sequence[Printed]) -> Measure | None:
    """The measure of a page in one column, whose lines go from edge to edge."""
    if not lines or any(line.column or not line.flush for line in lines):
        return None
    return lines[0].left, lines[0].edge


def _are_first_lines(lines: Sequence[Printed], usual: Measure, em: float) -> bool:
    """Whether the lines of a page begin two ems in from this measure, or further, and few of them go to its end."""
    if not lines or any(line.column or line.block is not None for line in lines):
        return False
    left, edge = usual
    set_in = abs(lines[0].left - left - 2 * em) <= LEVEL * em and lines[0].edge <= edge + LEVEL * em
    text = [line for line in lines if abs(line.x - lines[0].left) <= LEVEL * em]
    full = sum(1 for line in text if edge - line.right <= em)
    return set_in and full * 2 < len(text)
