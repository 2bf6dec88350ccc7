"""The sheet's margin and its leading, that an extraction keeping the page's layout writes as blanks before every line, and as
blank lines between all of them."""

from __future__ import annotations

import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from gazette_pub.structure.line import Line, Pages
from gazette_pub.structure.measure import SET_IN, open_prose
from gazette_pub.structure.openings import FIRST_LINE


class _Edges(NamedTuple):
    """Where running text begins, in ems from the sheet's first column, how many lines show it, and the lines that sentences go on
    from, which show where it ends."""

    left: float
    shown: int
    full: Sequence[Line]

    @property
    def right(self) -> int:
        ends = Counter(round(line.indent + line.width) for line in self.full)
        return max(ends, key=lambda end: (ends[end], end))


def without_sheet(pages: Pages) -> Pages:
    """The same text with each line's indent from its text's left edge, and not from that of the sheet.

    The edge is where sentences go on from one line to the next; where none does, it is where the line that stands
    farthest left begins, unless all may be first lines of paragraphs. Pages may have edges of their own: a page number
    or a head that stands out to the left moves the text of its page.
    """
    open_lines = [open_prose(line) for line in pages.lines]
    _set_closer(pages.lines, open_lines)
    text = _edges(pages.lines, open_lines)
    bounds = list(pairwise(_bounds(pages)))
    parts = [pages.lines[first:after] for first, after in bounds]
    if len(parts) == 1:
        _set_back(pages.lines, text.left if text else _common(pages.lines))
        return pages
    shown = _edges_of_pages(
        [_edges(lines, open_lines[first:after]) for lines, (first, after) in zip(parts, bounds, strict=True)], text
    )
    for lines, edge, nearest in zip(parts, shown, _nearest(shown), strict=True):
        if edge is None and nearest is not None and nearest <= _farthest_left(lines):
            edge = nearest  # nothing on the page stands to the left of that
        if edge is None:
            edge = text.left if text else _common(lines)
        _set_back(lines, edge)
    return pages


def _bounds(pages: Pages) -> Sequence[int]:
    return sorted({0, *(end.before for end in pages.breaks), len(pages.lines)})


def _edges(lines: Sequence[Line], open_lines: Sequence[bool]) -> _Edges | None:
    """The edges of running text, if next to nothing stands to the left of it. `open_lines`: whether a sentence goes on from each."""
    begins = Counter(
        line.indent for goes_on, line in zip(open_lines, lines[1:], strict=False) if goes_on and not line.blanks
    )
    if not begins:
        return None
    often = max(begins.values())
    left = min(indent for indent, count in begins.items() if count * _SOME >= often)
    if sum(1 for line in lines if line.indent < left) * _FEW > len(lines):
        return None
    return _Edges(left, begins[left], list(compress(lines, open_lines)))


_SOME = 5
"""Times that lines go on at the commonest indent, for once at an edge farther left: there may be pages of two kinds."""

_FEW = 12
"""Of so many lines one may stand farther left than the text: a head, or a title wider than the measure."""


def _edges_of_pages(pages: Sequence[_Edges | None], text: _Edges | None) -> Sequence[float | None]:
    """Where the text of each page begins, if its lines show it: where most do, unless it hangs there, with the right edge as ever.

    `text`: the edges of all pages, where they have any in common.
    """
    if text is None:
        return [page and page.left for page in pages]
    if all(page is None or page.left - text.left < _NEAR for page in pages):
        return [page and text.left for page in pages]
    right = max((page.right for page in pages if page and page.left - text.left < _NEAR), default=None)
    return [page and _edge_of_page(page, text.left, right) for page in pages]


def _edge_of_page(page: _Edges, left: float, right: float | None) -> float | None:
    moved = page.left - left
    if moved < _NEAR:
        return left
    sure = right is None or page.shown >= _SURE or abs(page.right - right - moved) <= _NEAR
    return page.left if sure else None


_NEAR = 1.0
"""Ems by which edges are measured wrong."""

_SURE = 3
"""Lines that show an edge of a page by themselves."""


def _nearest(shown: Sequence[float | None]) -> Sequence[float | None]:
    """For each page the edge of the nearest one on the same side of the sheet that shows one; of the two, that of the one before."""
    found: list[float | None] = [None] * len(shown)
    for side in (0, 1):
        places = [n for n in range(side, len(shown), 2) if shown[n] is not None]
        for n in range(side, len(shown), 2) if places else ():
            at = bisect.bisect_left(places, n)
            found[n] = shown[min(places[max(at - 1, 0) : at + 1], key=lambda place: abs(place - n))]
    return found


def _farthest_left(lines: Sequence[Line]) -> float:
    return min((line.indent for line in lines), default=0.0)


def _common(lines: Sequence[Line]) -> float:
    """The ems of blank that stand before every line, if they are no first line's indent."""
    common = _farthest_left(lines)
    return 0.0 if SET_IN <= common <= FIRST_LINE else common


def _set_back(lines: Sequence[Line], edge: float) -> None:
    for line in lines if edge else ():
        line.indent = max(line.indent - edge, 0.0)


def _set_closer(lines: Sequence[Line], open_lines: Sequence[bool]) -> None:
    """Takes away a blank line above each, where one stands above nearly all of them, within sentences too."""
    below = [line for line in lines[1:] if line.blanks]
    if len(below) * _NEARLY < (len(lines) - 1) * (_NEARLY - 1):
        return
    going_on = sum(
        1
        for goes_on, (above, line) in zip(open_lines, pairwise(lines), strict=False)
        if goes_on and line.blanks and above.tight[-1].isalnum()
    )
    if going_on * _NEARLY >= len(lines):
        for line in below:
            line.blanks -= 1


_NEARLY = 10
"""Of so many lines all but one."""
