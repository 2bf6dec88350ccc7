"""Headlines whose characters stand one below another beside level text (竖题) → each on a line above that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.formats.pdf.reading.edges import LARGE, LEVEL
from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_FEWEST, _MOST = 4, 200
"""Characters of such a headline at the least, and large ones that stand alone on a page at the most."""

_STEP, _NEAR = 1.6, 1.6
"""Ems from one of them to the next, and from one row of them to that on its left, at the most."""

_ADVANCE = 0.5
"""Ems that each takes on the line: what stands beside the headline is its text, however narrow."""

_MAY_STAND = Pattern(Expression(f"[{HAN}，、：！？“”《》—]"), ("临", "，"), ("1", "a", " "), "fullmatch")

Stack = list[Piece]
"""Pieces of a character each, from the top."""


def with_headlines_level(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """The pieces, each such headline in one, right above where it begins."""
    alone = [piece for piece in pieces if piece.em >= LARGE * em and _stands_alone(piece)]
    if not _FEWEST <= len(alone) <= _MOST:
        return list(pieces)
    stacks = [stack for stack in _stacks(alone) if len(stack) >= _FEWEST]
    taken = {id(piece) for stack in stacks for piece in stack}
    return [*(piece for piece in pieces if id(piece) not in taken), *map(_level, _headlines(stacks))]


def _stands_alone(piece: Piece) -> bool:
    return piece.block is None and len(piece.glyphs) == 1 and _MAY_STAND.match(piece.glyphs[0].text) is not None


def _stacks(alone: Sequence[Piece]) -> list[Stack]:
    """What stands below each other, as close as the characters of a word."""
    found: list[Stack] = []
    for piece in sorted(alone, key=lambda piece: (piece.y, piece.x)):
        above = next((stack for stack in found if _is_next(piece, stack[-1])), None)
        if above is None:
            found.append([piece])
        else:
            above.append(piece)
    return found


def _is_next(piece: Piece, above: Piece) -> bool:
    level = abs(piece.x - above.x) <= LEVEL * piece.em and piece.em == above.em
    return level and 0 < piece.y - above.y <= _STEP * piece.em


def _headlines(stacks: Sequence[Stack]) -> Iterator[list[Stack]]:
    """The rows of each headline, from the right."""
    headline: list[Stack] = []
    for stack in sorted(stacks, key=lambda stack: -stack[0].x):
        last = headline[-1][0] if headline else stack[0]
        far = last.x - stack[0].x > _NEAR * last.em or abs(last.y - stack[0].y) > _STEP * last.em
        if headline and (far or last.em != stack[0].em):
            yield headline
            headline = []
        headline.append(stack)
    if headline:
        yield headline


def _level(headline: Sequence[Stack]) -> Piece:
    """A headline on one line."""
    em = headline[0][0].em
    y = min(stack[0].y for stack in headline) - em * ASCENT
    x = min(stack[0].x for stack in headline)
    glyphs = [piece.glyphs[0] for stack in headline for piece in stack]
    step = _ADVANCE * em
    return Piece([glyph._replace(x=x + n * step, right=x + (n + 1) * step, y=y) for n, glyph in enumerate(glyphs)], em)
