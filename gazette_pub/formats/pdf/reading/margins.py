"""Characters below one another in a page's margin → what they say: a thumb index, the name of a part, line numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.characters import HAN
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern

_LETTER = Pattern(Expression(f"(?![{CHARACTERS}])[{HAN}]"), ("甲", "法"), ("1", "一", "，"), "fullmatch")
"""What no number of a row is."""

_LEAST = 3
"""Characters from which those below one another are words."""

_FURTHEST, _LEVEL, _AROUND = 3.0, 0.3, 0.5
"""Ems from one to the next at the most; by which their places differ; and of blank beside them."""

_MOST = 0.1
"""Share of a page's characters that stand in its margins at the most."""

_EDGE = 0.1
"""Share of a page's height at its top and its foot that heads and marks stand in, over the margin perhaps."""


def take_margins(pieces: Sequence[Piece], height: float) -> tuple[list[Piece], list[str]]:
    """The pieces without those in a margin, and what each column of these says."""
    left, said = list(pieces), list[str]()
    for numbers in _line_numbers(pieces):
        own = {id(piece) for piece in numbers}
        others = [piece for piece in left if id(piece) not in own and _EDGE < piece.y / max(height, 1.0) < 1 - _EDGE]
        if others and _is_beside(numbers, others):
            left = [piece for piece in left if id(piece) not in own]
            said.append(" ".join(map(_said, numbers)))
    stacks = list(_stacks(pieces))
    if sum(map(len, stacks)) > _MOST * sum(len(piece.glyphs) for piece in pieces):
        return left, said  # text that runs from top to bottom
    for stack in stacks:
        own = {id(piece) for piece in stack}
        others = [piece for piece in left if id(piece) not in own and _EDGE < piece.y / max(height, 1.0) < 1 - _EDGE]
        if others and _is_beside(stack, others):
            left = [piece for piece in left if id(piece) not in own]
            said.append("".join(piece.glyphs[0].text for piece in stack))
    return left, said


def _said(piece: Piece) -> str:
    return "".join(glyph.text for glyph in piece.glyphs)


def _line_numbers(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Small numbers below one another that count evenly: the numbers of lines. Those of a table's rows are as large as it."""
    numbers = [piece for piece in pieces if len(piece.glyphs) <= _LONGEST and _DIGITS.fullmatch(_said(piece))]
    if len(numbers) < _FIFTHS:
        return
    size = _usual_size(pieces)
    small = [piece for piece in numbers if piece.face.size <= _SMALL * size]
    lanes: list[list[Piece]] = []
    for piece in sorted(small, key=lambda piece: piece.right):
        if lanes and piece.right - lanes[-1][-1].right <= _ONE_LANE * piece.em:
            lanes[-1].append(piece)
        else:
            lanes.append([piece])
    for lane in lanes:
        lane.sort(key=lambda piece: piece.y)
        steps = {int(_said(below)) - int(_said(above)) for above, below in pairwise(lane)}
        step = steps.pop() if len(steps) == 1 else 0
        if step > 0 and len(lane) >= (_FIFTHS if step == _FIFTH else _NUMBERED):
            yield lane


_LONGEST = 4
"""Digits of such a number."""

_DIGITS = Pattern(Expression("[0-9]{1,4}"), ("1", "120"), ("12345", "一", "1."), "fullmatch")
_SMALL, _ONE_LANE, _NUMBERED = 0.95, 0.7, 5
"""Times the size of text that line numbers have at the most; ems by which their places differ: those with more digits may
stand further left; how many there are at the least."""

_FIFTH, _FIFTHS = 5, 3
"""Every which line is numbered often, and how many of such numbers there are at the least."""


def _usual_size(pieces: Sequence[Piece]) -> float:
    sizes = Counter[float]()
    for piece in pieces:
        sizes[piece.face.size] += len(piece.glyphs)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _stacks(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Single characters that stand below one another."""
    single = [piece for piece in pieces if len(piece.glyphs) == 1 and _LETTER.fullmatch(piece.glyphs[0].text)]
    lanes: list[list[Piece]] = []
    for piece in sorted(single, key=lambda piece: piece.x):
        if lanes and piece.x - lanes[-1][0].x <= _LEVEL * piece.em:
            lanes[-1].append(piece)
        else:
            lanes.append([piece])
    for lane in lanes:
        yield from (run for run in _runs(sorted(lane, key=lambda piece: piece.y)) if len(run) >= _LEAST)


def _runs(lane: Sequence[Piece]) -> Iterator[list[Piece]]:
    run = list(lane[:1])
    for above, piece in pairwise(lane):
        if piece.y - above.y > _FURTHEST * piece.em:
            yield run
            run = []
        run.append(piece)
    yield run


def _is_beside(stack: Sequence[Piece], others: Sequence[Piece]) -> bool:
    """Whether all that is printed stands on one side of these, and off them."""
    room = _AROUND * stack[0].em
    first, last = min(piece.x for piece in stack) - room, max(piece.right for piece in stack) + room
    return all(piece.x >= last for piece in others) or all(piece.right <= first for piece in others)
