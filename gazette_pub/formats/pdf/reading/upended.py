"""Text that runs from top to bottom, its lines from right to left → the page turned to the left, on which it runs as other text
does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pypdfium2

from gazette_pub.formats.pdf.reading.glyphs import Glyph, Sheet, sheet_of
from gazette_pub.formats.pdf.reading.pieces import SAME_BASELINE

_SAMPLE = 64
"""Neighbours that are looked at for text that runs to the right, as that of nearly all pages does."""

_NEXT, _FURTHEST = 1.35, 2.0
"""Ems from one character to the next in most lines, and at the most."""

_WIDEST_SET = 3.0
"""Ems from one character to the next in a line that is set wide."""

_LEAST, _TIMES = 5, 4
"""Characters that stand closest to what is below them, at the least; and how many times more there are of these."""

_LEVEL = 0.1
"""Ems by which the characters of one line differ."""

_ASCENT, _BELOW_MIDDLE = 0.88, 0.36
"""Of an em, what is above the baseline of a character that stands upright; and how far the baseline is below its middle."""

_FORMS = str.maketrans(
    "︐︑︒︓︔︕︖︗︘︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄", "，、。：；！？〖〗…—（）｛｝〔〕【】《》〈〉「」『』"
)
"""Marks as they stand in such text, for which Unicode has characters too (U+FE10 to U+FE19, U+FE31 to U+FE44)."""


def upended(document: pypdfium2.PdfDocument, sheet: Sheet) -> Sheet:
    """The page, turned to the left where its text runs from top to bottom."""
    if sheet.turned or not runs_down(sheet.glyphs):
        return sheet
    turned = sheet_of(document, sheet.number - 1, _TO_THE_LEFT)
    glyphs = turned_up(sheet.glyphs, turned.glyphs, sheet.width)
    order = in_order(glyphs)
    turned.glyphs, turned.plain = [glyphs[at] for at in order], False
    places = {at: place for place, at in enumerate(order)}
    turned.unnamed = [each._replace(at=places[each.at]) for each in turned.unnamed]
    turned.doubted = [each._replace(at=places[each.at]) for each in turned.doubted]
    return turned


_TO_THE_LEFT = 3
"""Quarters to the right."""


def runs_down(glyphs: Sequence[Glyph]) -> bool:
    """Whether most characters of a page stand closer to the one below them than to the one beside them."""
    if _goes_right(glyphs):
        return False
    upright = [glyph for glyph in glyphs if glyph.face.upright and _is_whole(glyph)]
    down = _steps(upright, by_column=True)
    across = _steps(upright, by_column=False)
    votes = [down.get(at, _FURTHEST) - across.get(at, _FURTHEST) for at in range(len(upright))]
    below = sum(1 for vote in votes if vote < -_LEVEL)
    return below >= _LEAST and below > _TIMES * sum(1 for vote in votes if vote > _LEVEL)


def _goes_right(glyphs: Sequence[Glyph]) -> bool:
    """Whether most of some glyphs stand right before the next one of the page, as they do in nearly all texts; or, however
    wide they are set, on one line with what is drawn with them, or right after."""
    places = range(0, len(glyphs) - 1, max(len(glyphs) // _SAMPLE, 1))
    pairs = [(glyphs[at], glyphs[at + 1]) for at in places]
    right = sum(1 for glyph, after in pairs if _is_right_behind(glyph, after) or _is_drawn_behind(glyph, after))
    return right * 2 > len(places)


def _is_drawn_behind(glyph: Glyph, after: Glyph) -> bool:
    em = glyph.face.em
    next_drawn = 0 <= after.run - glyph.run <= 1 and abs(after.y - glyph.y) <= _LEVEL * em
    return next_drawn and 0 < after.x - glyph.x <= _WIDEST_SET * em


def _is_right_behind(glyph: Glyph, after: Glyph) -> bool:
    em = glyph.face.em
    return abs(after.y - glyph.y) <= _LEVEL * em and 0 < after.x - glyph.x <= _NEXT * em


def _is_whole(glyph: Glyph) -> bool:
    """Whether it is as wide as a Chinese character."""
    return "\u2e80" <= glyph.text <= "\uffef"


def _steps(glyphs: Sequence[Glyph], by_column: bool) -> dict[int, float]:
    """The ems from each glyph to the next one in its column, or its row, where that is near."""
    lanes: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for at, glyph in enumerate(glyphs):
        place, along = (glyph.x, glyph.y) if by_column else (glyph.y, glyph.x)
        lanes[round(place)].append((along, at))
    found: dict[int, float] = {}
    for lane in lanes.values():
        for (along, at), (after, _) in pairwise(sorted(lane)):
            found[at] = min((after - along) / glyphs[at].face.em, _FURTHEST)
    return found


def turned_up(shown: Sequence[Glyph], turned: Sequence[Glyph], width: float) -> list[Glyph]:
    """The glyphs of such a page, as they stand on it when it is turned. `shown`: as they stand on the page as it is; `turned`:
    the same on the turned page, where letters that lie on their side are upright; `width`: of the page as it is.

    Figures beside each other in the place of one character stand one behind the other; what runs to the right above or below
    the text, a page's number, is none of it.
    """
    cells = [glyph.y - _ASCENT * glyph.face.em for glyph in shown if glyph.face.upright and _is_whole(glyph)]
    first, last = min(cells, default=0.0), max(cells, default=0.0)
    made = list(turned)
    for group in _groups(shown):
        own = [shown[at] for at in group]
        beside = _is_beside_text(own, first, last)
        placed = [_aslant(turned[at]) for at in group] if beside else _upended(own, width)
        for at, glyph in zip(group, placed, strict=True):
            made[at] = glyph
    return made


def in_order(glyphs: Sequence[Glyph]) -> list[int]:
    """The places of the glyphs, those of one line one behind the other: pdfium has those of one row together. What is none
    of the text stands last, as it is drawn."""
    lines: list[list[int]] = []
    upright = [at for at, glyph in enumerate(glyphs) if glyph.face.upright]
    for at in sorted(upright, key=lambda at: glyphs[at].y):
        if lines and glyphs[at].y - glyphs[lines[-1][0]].y <= SAME_BASELINE * glyphs[at].face.em:
            lines[-1].append(at)
        else:
            lines.append([at])
    others = (at for at, glyph in enumerate(glyphs) if not glyph.face.upright)
    return [*(at for line in lines for at in sorted(line, key=lambda at: glyphs[at].x)), *others]


def _groups(glyphs: Sequence[Glyph]) -> Iterator[list[int]]:
    """The places of glyphs that stand upright, those beside each other together: narrow ones wherever they are drawn."""
    upright = [at for at, glyph in enumerate(glyphs) if glyph.face.upright]
    narrow = [at for at in upright if not _is_whole(glyphs[at])]
    narrow.sort(key=lambda at: (round(glyphs[at].y, 1), glyphs[at].x))
    for places in ([at for at in upright if _is_whole(glyphs[at])], narrow):
        group: list[int] = []
        for at in places:
            if group and not _is_right_behind(glyphs[group[-1]], glyphs[at]):
                yield group
                group = []
            group.append(at)
        if group:
            yield group


def _is_beside_text(group: Sequence[Glyph], first: float, last: float) -> bool:
    """Whether glyphs that run to the right stand above or below all that runs down; one by itself, far off it."""
    em = group[0].face.em
    top = group[0].y - _ASCENT * em
    off = -_LEVEL * em if len(group) > 1 else _FAR * em
    return top <= first - off or top >= last + off


_FAR = 2.5
"""Ems from the first, or the last, character of any line, within which figures may stand that end one."""


def _aslant(glyph: Glyph) -> Glyph:
    return glyph._replace(face=replace(glyph.face, upright=False))


def _upended(group: Sequence[Glyph], width: float) -> Iterator[Glyph]:
    """The glyphs of one cell, or of a line that runs to the right, in the place of the first."""
    em = group[0].face.em
    middle = (group[0].x + max(glyph.right for glyph in group)) / 2
    step = em / len(group) if max(glyph.right for glyph in group) - group[0].x <= _NEXT * em else em
    for n, glyph in enumerate(group):
        x = glyph.y - _ASCENT * em + n * step
        right = x + min(step, em)
        yield glyph._replace(text=glyph.text.translate(_FORMS), x=x, right=right, y=width - middle + _BELOW_MIDDLE * em)
