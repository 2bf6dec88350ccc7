"""Curves, slanting lines and bars with small words around them → a chart: a figure, in which its words stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from gazette_pub.formats.pdf.reading.boxes import around, meet
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.glyphs import ASCENT, Glyph, Sheet
from gazette_pub.formats.pdf.reading.pictures import picture_at, standing_for
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.formats.pdf.reading.taken import Taking
from gazette_pub.issue.findings import Report
from gazette_pub.words.pattern import Expression, Pattern

_NEAR, _TOUCH = 12.0, 3.0
"""Points between curves and bars of one chart; and between these and the rules of it."""

_LEAST, _MOST = 60.0, 0.7
"""Points that a chart is wide and high at the least; share of the page that it takes at the most."""

_SMALL = 0.95
"""Times the em of text that the words of a chart have at the most: larger ones are text that something is drawn around."""

_AROUND, _LONGEST, _WORDS = 2.0, 14, 3
"""Ems from a chart to the words at its edges; characters of such words at the most; how many there are at the least."""

_LEVEL, _EDGE = 0.38, 2.0
"""Ems by which words of one line stand higher or lower; points of blank that are left around a chart."""

_BARS = 3
"""Boxes with a ground, from which those that begin level and are as wide as each other, but of other heights, are bars."""

_MOST_SEEDS, _MOST_CLUSTERS = 5000, 40
"""Curves and bars that are looked at, and groups of them: the hatching of a map."""

_CAPTION = Pattern(
    Expression("(?:附?[图表]|图表)[ \u3000]*[0-9一二三四五六七八九十]|资料来源|注[：:]"),
    ("图1　各月比例", "表 2", "附图一", "资料来源：统计局", "注：本图"),
    ("图例", "一月", "80"),
)
"""What stands below a chart or above it, and speaks of it."""


def take_charts(
    sheet: Sheet, pieces: Sequence[Piece], em: float, taking: Taking, report: Report
) -> tuple[list[Piece], list[str]]:
    """The pieces of the page, where one stands for each chart, without the words in it; and these."""
    left, said = list(pieces), list[str]()
    for box in _boxes(sheet):
        words = _words(box, left, em)
        if words is None or len(words) < _WORDS:
            continue
        ids = {id(piece) for piece in words}
        left = [piece for piece in left if id(piece) not in ids]
        left_edge, top, right, bottom = around([box, *map(_box, words), *_turned(box, sheet, em)])
        whole = left_edge - _EDGE, top - _EDGE, right + _EDGE, bottom + _EDGE
        left.append(standing_for(picture_at(sheet, whole, taking, report), em))
        said.append(" ".join(text_of(piece.glyphs) for piece in sorted(words, key=lambda piece: (piece.y, piece.x))))
    return left, said


def _boxes(sheet: Sheet) -> list[Box]:
    """Where curves, slanting lines or bars stand together, with the axes and the grounds that they touch."""
    drawn = sheet.drawn
    seeds = (
        [*islice(drawn.curves, _MOST_SEEDS), *_bars(drawn.shades)] if drawn.curves or len(drawn.shades) >= _BARS else []
    )
    found: list[Box] = []
    for seed in seeds:
        near = [box for box in found if meet(box, seed, _NEAR)]
        found = [box for box in found if box not in near] + [around([seed, *near])]
        if len(found) > _MOST_CLUSTERS:
            return []
    grown = [_grown(box, [*drawn.rules[:_MOST_SEEDS], *drawn.shades[:_MOST_SEEDS]]) for box in found]
    return [box for box in grown if _is_as_large(box, sheet)]


def _bars(shades: Sequence[Box]) -> list[Box]:
    """The boxes of a bar chart, whose bars stand on one line or begin at one."""
    bars: list[Box] = []
    for at, (one, other) in ((3, (0, 2)), (0, (1, 3))):
        groups: dict[tuple[int, int], list[Box]] = defaultdict(list)
        for box in shades[:_MOST_SEEDS]:
            groups[round(box[at]), round(box[other] - box[one])].append(box)
        far = 1 if at == 3 else 2
        for group in groups.values():
            if len(group) >= _BARS and len({round(box[far]) for box in group}) >= _BARS:
                bars += group
    return [around(bars)] if bars else []


def _grown(box: Box, others: Sequence[Box]) -> Box:
    box = around([box, *(other for other in others if _is_axis(other, box))])
    for _ in range(2):
        box = around([box, *(other for other in others if meet(box, other, _TOUCH))])
    return box


def _is_axis(rule: Box, box: Box) -> bool:
    """Whether it stands upright left of what is drawn, as high as that."""
    upright = rule[2] - rule[0] <= _TOUCH < rule[3] - rule[1]
    near = box[0] - _FROM_AXIS <= rule[0] <= box[0]
    return upright and near and rule[1] <= box[1] + _TOUCH and rule[3] >= box[3] - _TOUCH


_FROM_AXIS = 60.0
"""Points from an axis to the first curve or bar."""


def _is_as_large(box: Box, sheet: Sheet) -> bool:
    across, down = box[2] - box[0], box[3] - box[1]
    return min(across, down) >= _LEAST and across * down <= _MOST * sheet.width * sheet.height


def _words(box: Box, pieces: Sequence[Piece], em: float) -> list[Piece] | None:
    """The words of a chart; None where text stands in it: what is drawn there is a frame, or a seal."""
    words: list[Piece] = []
    room = _AROUND * em
    captions = [piece.y for piece in pieces if meet(_box(piece), box, room) and _is_caption(piece)]
    for piece in pieces:
        own = _box(piece)
        is_word = piece.block is None and len(piece.glyphs) <= _LONGEST and piece.face.size <= _SMALL * em
        if meet(own, box, -1.0):
            if not is_word:
                return None
            words.append(piece)
        elif is_word and meet(own, box, room) and not any(abs(piece.y - y) <= _LEVEL * em for y in captions):
            words.append(piece)
    return words


def _is_caption(piece: Piece) -> bool:
    return piece.block is None and _CAPTION.match(text_of(piece.glyphs)) is not None


def _turned(box: Box, sheet: Sheet, em: float) -> list[Box]:
    """The words that stand turned beside it: what its axis measures."""
    turned = [glyph for glyph in sheet.glyphs if not glyph.face.upright and not glyph.face.hidden]
    squares = ((glyph, glyph.face.size) for glyph in turned if glyph.face.size <= _SMALL * em)
    boxes = ((glyph.x - size, glyph.y - size, glyph.x + size, glyph.y + size) for glyph, size in squares)
    return [own for own in boxes if meet(own, box, _AROUND * em)]


def _box(piece: Piece) -> Box:
    if piece.block is not None:
        return piece.block.box
    left, top, _, bottom = _of(piece.glyphs[0])
    return left, top, piece.right, bottom


def _of(glyph: Glyph) -> Box:
    size = glyph.face.size
    return glyph.x, glyph.y - ASCENT * size, glyph.right, glyph.y + (1 - ASCENT) * size
