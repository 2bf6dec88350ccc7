"""Headings in a narrow column beside their paragraphs → each above the first of these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.edges import LEVEL, ONE_LINE
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_LONG, _WIDEST = 12.0, 8.0
"""Ems of a line of text at the least, and of one of a heading beside it at the most."""

_FEWEST, _LINES = 2, 3
"""Headings of a page; and lines of text for each of them, at the least: labels of a form have less."""

_LEVEL_WITH = 0.6
"""Ems by which a heading stands higher or lower than the line that it begins beside."""

_ABOVE = 0.9
"""Of the distance of two lines, by which a heading stands above its text then."""

_WORDS = Pattern(
    Expression(f"[{HAN}、和与及]{{2,16}}"), ("工作进展", "监管与服务"), ("甲", "联系人：", "1月", "你好。"), "fullmatch"
)

Heading = list[Piece]
"""Its pieces, from the first line down."""


def with_side_headings_above(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """The pieces of a page in one column, with the headings beside its text above that: they stand on its left, off it, and each
    begins beside the first line of a paragraph."""
    if not _may_have_headings(pieces, em):
        return list(pieces)
    text = [piece for piece in pieces if piece.block is None and piece.right - piece.x >= _LONG * em]
    for left in _left_edges(text):
        beside = [piece for piece in pieces if piece.block is None and piece.right <= left - em]
        headings = _headings(sorted(beside, key=lambda piece: piece.y), text, left, em)
        if _are_headings(headings, text, left, em):
            return _put_above(headings, pieces, text, left, em)
    return list(pieces)


def _may_have_headings(pieces: Sequence[Piece], em: float) -> bool:
    """A cheap look: short words that begin further left than all else, on several lines."""
    last = min((piece.x for piece in pieces), default=0.0) + em
    first = [piece for piece in pieces if piece.x <= last and piece.right - last <= _WIDEST * em]
    return sum(1 for piece in first if _WORDS.match(text_of(piece.glyphs).strip())) >= _FEWEST


def _left_edges(text: Sequence[Piece]) -> list[float]:
    """Where lines of text begin, from the left; few of a page do so at more places than two."""
    count = Counter(round(piece.x) for piece in text)
    often = sorted(place for place, lines in count.most_common(_PLACES) if lines > 1)
    return [min(piece.x for piece in text if round(piece.x) == place) for place in often]


_PLACES = 4


def _put_above(
    headings: Sequence[Heading], pieces: Sequence[Piece], text: Sequence[Piece], left: float, em: float
) -> list[Piece]:
    first = [_first_beside(heading, text, left, em) for heading in headings]
    taken = {id(piece) for heading in headings for piece in heading}
    off = _ABOVE * _step(text)
    above = [
        _put_at(heading, left, line.y - off) for heading, line in zip(headings, first, strict=True) if line is not None
    ]
    return [*(piece for piece in pieces if id(piece) not in taken), *above]


def _headings(beside: Sequence[Piece], text: Sequence[Piece], left: float, em: float) -> list[Heading]:
    """Lines close below one another are one, but for those further apart that begin beside a paragraph."""
    found: list[Heading] = []
    for piece in beside:
        step = piece.y - found[-1][-1].y if found else 0.0
        far = step > ONE_LINE * piece.em or step > _CLOSE * piece.em and _first_beside([piece], text, left, em)
        if found and not far and piece.face == found[-1][-1].face:
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


_CLOSE = 1.8
"""Ems from one line of a heading to the next."""


def _are_headings(headings: Sequence[Heading], text: Sequence[Piece], left: float, em: float) -> bool:
    if len(headings) < _FEWEST:
        return False
    first, usual = headings[0][0], Counter(piece.face for piece in text).most_common(1)[0][0]
    below = [piece for piece in text if piece.y >= first.y - em]
    set_in = all(min(abs(piece.x - left), abs(piece.x - left - 2 * em)) <= LEVEL * em for piece in below)
    return (
        set_in
        and len(below) >= _LINES * len(headings)
        and all(
            piece.face != usual and abs(piece.x - first.x) <= em and piece.right - piece.x <= _WIDEST * em
            for heading in headings
            for piece in heading
        )
        and all(_WORDS.match(_said(heading)) for heading in headings)
        and all(_first_beside(heading, text, left, em) is not None for heading in headings)
    )


def _first_beside(heading: Heading, text: Sequence[Piece], left: float, em: float) -> Piece | None:
    """The first line of a paragraph that a heading begins beside."""
    near = (piece for piece in text if abs(piece.y - heading[0].y) <= _LEVEL_WITH * em)
    return next((piece for piece in near if abs(piece.x - left - 2 * em) <= LEVEL * em), None)


def _step(text: Sequence[Piece]) -> float:
    """The distance of most lines."""
    steps = Counter(round(below.y - above.y, 1) for above, below in pairwise(sorted(text, key=lambda piece: piece.y)))
    return steps.most_common(1)[0][0]


def _said(heading: Heading) -> str:
    return "".join(text_of(piece.glyphs).strip() for piece in heading)


def _put_at(heading: Heading, x: float, y: float) -> Piece:
    """The heading on one line from this place on."""
    glyphs = []
    for glyph in (glyph for piece in heading for glyph in piece.glyphs if glyph.text.strip()):
        wide = glyph.right - glyph.x
        glyphs.append(glyph._replace(x=x, right=x + wide, y=y))
        x += wide
    return Piece(glyphs, heading[0].em)
