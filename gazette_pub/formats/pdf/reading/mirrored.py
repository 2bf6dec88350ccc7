"""Where the text of a page ends though no line of it goes so far: as far from one edge of the sheet as it begins from the other."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.edges import LARGE, is_level


def show_measure(lines: Sequence[Printed], first: float, last: float, em: float) -> None:
    """Gives the lines of a page in one column, none of which is full, the measure that its title shows: that stands in the
    middle of the page, and so does the text. `first`, `last`: where the page begins and ends on its sheet."""
    text = [line for line in lines if line.block is None]
    if any(line.column or line.flush for line in text):
        return
    for line in text:
        if line.x > line.edge and abs(line.x + line.right - first - last) <= 2 * _OFF * em:
            line.edge = first + last - line.left  # a heading in the middle over short lines
    if not any(_is_title_amid(line, first + last, em) for line in text):
        return
    left = text[0].left
    edge = first + last - left
    reach = max((line.right for line in text if is_level(line.x - left, em)), default=0.0)
    middle = (first + last) / 2
    if reach > edge - _SHORT * em or middle - _BEFORE * em < reach < middle + _BEYOND * em:
        return
    for line in text:
        if line.right <= edge + em:
            line.edge, line.flush = edge, True


_BEYOND, _BEFORE, _SHORT = 2.0, 4.0, 1.5
"""Ems by which a line goes beyond the middle, or all end before it, so that it is in no left one of two columns; and by which it
ends before the edge, so that it is not full."""


def _is_title_amid(line: Printed, both: float, em: float) -> bool:
    """Whether a line larger than text, set in further than a first line, stands in the middle of the page. `both`: of its edges, added."""
    large = line.face.em >= LARGE * em and line.x - line.left > _DEEPEST * em
    return large and abs(line.x + line.right - both) <= 2 * _OFF * em


_DEEPEST, _OFF = 3.4, 0.6
"""Ems by which a first line is set in at the most; by which a title may be off the middle."""
