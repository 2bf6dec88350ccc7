"""Small characters that stand high beside a line → part of that line: the mark of a note, an exponent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.columns import RAISED
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.pattern import Expression, Pattern

_LONGEST = 4
"""Characters of a mark."""

_HIGHEST = 0.9
"""Times the size of a line by which its marks stand above its baseline at the most."""

_BESIDE = 0.5
"""Ems between a mark and what it stands behind, or before."""

_LOWEST, _HIGHEST_OF_MARKS, _LARGEST, _CLOSE = 0.2, 0.6, 1.05, 0.25
"""Of a mark that is as large as its line: times that size by which it stands higher, and is larger; ems of blank beside it."""

MARK = Pattern(
    Expression(r"[\[［〔(（]?[0-9０-９]{1,2}[\]］〕)）]?|[①-⑳*＊]"),
    ("1", "[12]", "（3）", "①", "＊"),
    ("2024", "一", "10%"),
    "fullmatch",
)
"""What marks a note."""

_BAND = 20.0
"""Points of a page's height that are looked at together."""


def with_raised(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where each that stands high beside another is on the baseline of that."""
    pieces = _parted_at_marks(pieces)
    bands = _bands(pieces)
    for piece in pieces:
        if len(piece.glyphs) <= _LONGEST and piece.block is None:
            piece.line = next((other.y for other in _near(piece, bands) if _is_beside(piece, other)), None)
    return pieces


def _bands(pieces: Sequence[Piece]) -> dict[int, list[Piece]]:
    bands: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        bands[int(piece.y / _BAND)].append(piece)
    return bands


def _parted_at_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, each parted where a mark stands high in it: it may be drawn later than the line around it."""
    bands = _bands(pieces)
    cuts: dict[int, set[int]] = defaultdict(set)
    for piece in pieces:
        if len(piece.glyphs) <= _LONGEST and piece.block is None:
            for other in _near(piece, bands):
                if _is_small_above(piece, other) and other.x < piece.x < other.right:
                    cuts[id(other)].add(sum(1 for glyph in other.glyphs if glyph.x < piece.x))
    return [part for piece in pieces for part in _parts(piece, sorted(cuts.get(id(piece), ())))]


def _parts(piece: Piece, cuts: Sequence[int]) -> Iterator[Piece]:
    if not cuts:
        yield piece
        return
    for first, after in pairwise([0, *cuts, len(piece.glyphs)]):
        if first < after:
            yield Piece(piece.glyphs[first:after], piece.em)


def _near(piece: Piece, bands: dict[int, list[Piece]]) -> Iterator[Piece]:
    """The pieces a little lower: a page has few in a band."""
    band = int(piece.y / _BAND)
    for at in (band, band + 1):
        yield from bands.get(at, ())


def _is_beside(piece: Piece, other: Piece) -> bool:
    return _is_small_above(piece, other) and (
        min(abs(piece.x - other.right), abs(other.x - piece.right)) <= _BESIDE * other.em
    )


def _is_small_above(piece: Piece, other: Piece) -> bool:
    height = other.glyphs[0].y - piece.glyphs[0].y
    if height <= 0 or height > _HIGHEST * (size := other.face.size) or other.block is not None:
        return False
    return piece.face.size <= RAISED * size or _is_raised_mark(piece, other, height / size)


def _is_raised_mark(piece: Piece, other: Piece, height: float) -> bool:
    """Whether a mark as large as a line stands close beside it, or in it, a little higher."""
    if not (_LOWEST <= height <= _HIGHEST_OF_MARKS and piece.face.size <= _LARGEST * other.face.size):
        return False
    left, right = piece.x - other.right, other.x - piece.right
    return max(left, right) <= _CLOSE * other.em and MARK.finds("".join(glyph.text for glyph in piece.glyphs))
