"""A page of stories → the lines of its columns, each with the frame that stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from gazette_pub.formats.pdf.reading.boxes import around
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.edges import LARGE, ONE_LINE, Row, is_level
from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.formats.pdf.reading.rules import Rule
from gazette_pub.words.records import dataclass


@dataclass(slots=True, eq=False)
class Line:
    """What stands on one baseline of one column: pieces, with blanks between them perhaps; or a picture, or a table.

    `frame`: the smallest frame of four rules that it stands in.
    """

    row: Row
    box: Box
    frame: Box | None = None

    @property
    def em(self) -> float:
        return self.row[0].em

    @property
    def middle(self) -> float:
        return (self.box[0] + self.box[2]) / 2

    @property
    def is_text(self) -> bool:
        return self.row[0].block is None


def lines_on(rows: Sequence[Row], bars: Sequence[Rule], levels: Sequence[Rule], em: float) -> list[Line]:
    """The lines of these rows, from the top. `bars`, `levels`: the rules that stand upright, and that lie level."""
    frames = sorted(_frames(bars, levels), key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))
    found = [_line(pieces, frames) for at, row in enumerate(rows) for pieces in _parted(row, rows, at, em)]
    return sorted(found, key=lambda line: line.box[1])


def _parted(row: Row, rows: Sequence[Row], at: int, em: float) -> Iterator[Row]:
    """What of a row stands in each column."""
    own: Row = []
    for piece in row:
        if own and not _is_one_line(own, piece, rows[max(at - _NEAR, 0) : at + _NEAR + 1], em):
            yield own
            own = []
        own.append(piece)
    yield own


_NEAR = 4
"""Rows above and below among which those of the same column are."""


def _is_one_line(own: Row, piece: Piece, near: Sequence[Row], em: float) -> bool:
    """Whether a piece goes on in the line of those before it: the line above or below goes on over the blank, and begins where
    they do; or it is a headline that is set wide."""
    last = own[-1]
    if last.block is not None or piece.block is not None or last.em != piece.em:
        return False
    if piece.em >= LARGE * em:
        return piece.x - last.right <= _BLANK * piece.em and max(len(last.glyphs), len(piece.glyphs)) <= _LABEL
    return any(
        other.x < last.right and piece.x < other.right and is_level(abs(other.x - own[0].x), em)
        for row in near
        for other in row
        if other.em == piece.em and abs(other.y - piece.y) <= ONE_LINE * em
    )


_BLANK, _LABEL = 1.3, 3
"""Ems of blank within a headline that is set wide, and characters on each side of it, at the most."""


def _line(pieces: Row, frames: Sequence[Box]) -> Line:
    box = around([_box(piece) for piece in pieces])
    return Line(pieces, box, next((frame for frame in frames if _holds(frame, box)), None))


def _box(piece: Piece) -> Box:
    if piece.block is not None:
        return piece.block.box
    size = piece.face.size
    return piece.x, piece.y - size * ASCENT, piece.right, piece.y + size * (1 - ASCENT)


def _holds(frame: Box, box: Box) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return frame[0] <= across <= frame[2] and frame[1] <= down <= frame[3]


def _frames(bars: Sequence[Rule], levels: Sequence[Rule]) -> Iterator[Box]:
    """The boxes that four rules make."""
    for left, right in combinations(sorted(bars), 2):
        if _touch(left.first, right.first) and _touch(left.last, right.last):
            across = [rule.at for rule in levels if _touch(rule.first, left.at) and _touch(rule.last, right.at)]
            if all(any(_touch(at, end) for at in across) for end in left[1:]):
                yield left.at, left.first, right.at, left.last


def _touch(one: float, other: float) -> bool:
    return abs(one - other) <= TOUCH


TOUCH = 3.0
"""Points by which what begins or ends together may differ."""


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes stand one above the other."""
    return one[0] < other[2] and other[0] < one[2]


def are_level(one: Box, other: Box) -> bool:
    """Whether two boxes stand beside each other."""
    return one[1] < other[3] and other[1] < one[3]
