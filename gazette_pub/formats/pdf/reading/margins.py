"""Characters below one another in a page's margin → what they say: a thumb index, the name of a part, line numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.page_marks import says_number
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


def take_margins(pages: Sequence[tuple[Sequence[Piece], float]]) -> list[tuple[list[Piece], list[str]]]:
    """Of each page, the pieces without those in a margin, and what each column of these says. `pages`: pieces, and how high
    the page is."""
    known = [_lane_of(numbers) for pieces, _ in pages for numbers in _line_numbers(pieces)]
    return [_without_margins(pieces, height, known) for pieces, height in pages]


def _without_margins(pieces: Sequence[Piece], height: float, known: Sequence[_Lane]) -> tuple[list[Piece], list[str]]:
    left, said = list(pieces), list[str]()
    for numbers in _line_numbers(pieces, known):
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


def with_marks_apart(pages: Sequence[tuple[Sequence[Piece], float]]) -> list[list[Piece]]:
    """The pieces of each page, where the page's number that stands in its margin, level with a line of the text, is on a line of
    its own, above or below all that. `pages`: pieces, and how high the page is.

    A number is that of the page where another page has its own at that height.
    """
    marks = [_number_beside(pieces, height) for pieces, height in pages]
    told = Counter(key for at, mark in enumerate(marks) if mark is not None for key in _keys(at, mark))
    return [
        _apart(pieces, mark, height)
        if mark is not None and any(told[key] >= _PAGES for key in _keys(at, mark))
        else list(pieces)
        for at, (mark, (pieces, height)) in enumerate(zip(marks, pages, strict=True))
    ]


_PAGES, _NEAR = 2, 3.0
"""Pages that have such a number, and points by which they have it higher or lower, at the most."""


def _number_beside(pieces: Sequence[Piece], height: float) -> Piece | None:
    """What says a page's number, where all of the text stands on one side of it, and what is level with it."""
    for mark in pieces:
        if len(mark.glyphs) <= _LONGEST_MARK and mark.block is None and says_number(_said(mark)):
            others = [
                piece
                for piece in pieces
                if piece is not mark
                and (_EDGE < piece.y / max(height, 1.0) < 1 - _EDGE or abs(piece.y - mark.y) <= _AROUND * piece.em)
            ]
            if others and _is_beside([mark], others, _OFF):
                return mark
    return None


_LONGEST_MARK, _OFF = 12, 1.0
"""Characters of a page's number and what stands around it; ems of blank beside it."""


def _keys(at: int, mark: Piece) -> Iterator[tuple[int, int]]:
    """How far a mark is off the number of its page, and at which height it stands: one at the edge of a band is in the next one
    too."""
    digits = "".join(each.text for each in mark.glyphs if each.text.isdecimal())
    if digits:
        band = mark.y / _NEAR
        yield int(digits) - at, 2 * int(band)
        yield int(digits) - at, 2 * int(band + 0.5) + 1


def _apart(pieces: Sequence[Piece], mark: Piece, height: float) -> list[Piece]:
    others = [piece for piece in pieces if piece is not mark]
    if all(abs(piece.y - mark.y) > _AROUND * piece.em for piece in others):
        return list(pieces)
    above = mark.y < height / 2
    edge = min(piece.y for piece in others) if above else max(piece.y for piece in others)
    step = _AWAY * max(piece.face.size for piece in others)
    y = edge - step if above else edge + step
    return [*others, Piece([glyph._replace(y=y) for glyph in mark.glyphs], mark.em)]


_AWAY = 3.0
"""Times the size of text that stands above a page's number, or below it, at the least."""


def _said(piece: Piece) -> str:
    return "".join(glyph.text for glyph in piece.glyphs)


class _Lane(NamedTuple):
    """Where the numbers of lines end, in points, and every which line has one."""

    right: float
    step: int


def _lane_of(numbers: Sequence[Piece]) -> _Lane:
    return _Lane(max(piece.right for piece in numbers), int(_said(numbers[1])) - int(_said(numbers[0])))


def _line_numbers(pieces: Sequence[Piece], known: Sequence[_Lane] = ()) -> Iterator[list[Piece]]:
    """Small numbers below one another that count evenly: the numbers of lines. Those of a table's rows are as large as it.
    `known`: those of other pages, where as few as one tell it."""
    numbers = [piece for piece in pieces if len(piece.glyphs) <= _LONGEST and _DIGITS.fullmatch(_said(piece))]
    if len(numbers) < (1 if known else _FIFTHS):
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
        step = next(iter(steps)) if len(steps) == 1 else 0
        if step > 0 and len(lane) >= (_FIFTHS if step == _FIFTH else _NUMBERED) or _goes_on(lane, steps, known):
            yield lane


def _goes_on(lane: Sequence[Piece], steps: Collection[int], known: Sequence[_Lane]) -> bool:
    """Whether these count as those of another page do, and stand where they do."""
    right = max(piece.right for piece in lane)
    first = int(_said(lane[0]))
    return len(steps) <= 1 and any(
        abs(right - each.right) <= _ONE_LANE * lane[0].em and set(steps) <= {each.step} and first % each.step == 0
        for each in known
    )


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


def _is_beside(stack: Sequence[Piece], others: Sequence[Piece], off: float = _AROUND) -> bool:
    """Whether all that is printed stands on one side of these, and that many ems off them."""
    room = off * stack[0].em
    first, last = min(piece.x for piece in stack) - room, max(piece.right for piece in stack) + room
    return all(piece.x >= last for piece in others) or all(piece.right <= first for piece in others)
