"""Large words that lie under the lines of a page, level with them, and small ones that are strewn over all of it: a watermark,
which is none of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of

_LARGE = 1.6
"""Times the em of text that its characters have at the least."""

_INSIDE = 0.2
"""Ems of the watermark that a line stands inside of it: the letters of a title may reach up to the line above."""

_NEAR = 3.0
"""Points by which the same watermark begins elsewhere further down, or on another page."""


def take_watermarks(
    pages: Sequence[Sequence[Piece]], em: float, pale: Sequence[frozenset[int]] = ()
) -> list[tuple[list[Piece], list[str]]]:
    """The pieces of each page without those of a watermark, and what that says: lines are printed over it, there or, where
    it says the same and begins as far from the left, further up or down or on another of these pages; or it is nearly as white
    as the paper. `pale`: the runs of each page that are. Small words that stand in rows and columns under the lines are one too.
    """
    strewn = [_strewn(pieces) for pieces in pages]
    if any(strewn):
        whole = take_watermarks([_left(pieces, tiles) for pieces, tiles in zip(pages, strewn, strict=True)], em, pale)
        return [
            (left, [*dict.fromkeys(text_of(tile.glyphs) for tile in tiles), *said])
            for (left, said), tiles in zip(whole, strewn, strict=True)
        ]
    large = [[piece for piece in pieces if piece.em >= _LARGE * em] for pieces in pages]
    under = [piece for pieces, some in zip(pages, large, strict=True) if some for piece in _under(pieces, some)]
    under += [piece for some, runs in zip(large, pale, strict=False) for piece in some if piece.glyphs[0].run in runs]
    if not under:
        return [(list(pieces), []) for pieces in pages]
    return [_without(pieces, some, under) for pieces, some in zip(pages, large, strict=True)]


def _strewn(pieces: Sequence[Piece]) -> list[Piece]:
    """Words that stand many times in rows and columns, with lines of text over some of them; what the page's edge leaves of one
    is one too."""
    alike = defaultdict[tuple[object, ...], list[Piece]](list)
    for piece in pieces:
        if len(piece.glyphs) >= _LEAST:
            alike[len(piece.glyphs), piece.glyphs[0].text, piece.glyphs[-1].text].append(piece)
    found: list[Piece] = []
    for tiles in alike.values():
        if len(tiles) >= _TILES and _are_strewn(tiles, pieces):
            found += [*tiles, *_rests(tiles, pieces)]
    return found


def _are_strewn(tiles: Sequence[Piece], pieces: Sequence[Piece]) -> bool:
    across, down = (
        len({round(place / _NEAR) for place in places}) for places in zip(*((t.x, t.y) for t in tiles), strict=True)
    )
    if (
        min(across, down) < _ROWS
        or len(tiles) < _SHARE * across * down
        or len({(t.face, text_of(t.glyphs)) for t in tiles}) > 1
    ):
        return False
    bands = defaultdict[int, list[Piece]](list)
    for piece in _left(pieces, tiles):
        bands[int(piece.y / _BAND)].append(piece)
    return any(_cross(tile, other) for tile in tiles for other in _near(tile, bands))


def _near(tile: Piece, bands: Mapping[int, Sequence[Piece]]) -> Iterator[Piece]:
    """What stands at the height of a tile, or little above or below."""
    band = int(tile.y / _BAND)
    for at in (band - 1, band, band + 1):
        yield from bands.get(at, ())


_BAND = 20.0
"""Points of a page's height that are looked at together."""


def _cross(tile: Piece, line: Piece) -> bool:
    """Whether a line is printed over a tile."""
    if line.block is not None or line.x >= tile.right or tile.x >= line.right:
        return False
    return abs(line.y - tile.y) < _OVER * max(line.face.size, tile.face.size)


def _rests(tiles: Sequence[Piece], pieces: Sequence[Piece]) -> Iterator[Piece]:
    face, said = tiles[0].face, text_of(tiles[0].glyphs)
    levels = {round(tile.y / _NEAR) for tile in tiles}
    for piece in pieces:
        if piece.face == face and len(piece.glyphs) < len(tiles[0].glyphs) and round(piece.y / _NEAR) in levels:
            part = text_of(piece.glyphs)
            if said.startswith(part) or said.endswith(part):
                yield piece


def _left(pieces: Sequence[Piece], taken: Sequence[Piece]) -> list[Piece]:
    ids = {id(piece) for piece in taken}
    return [piece for piece in pieces if id(piece) not in ids]


_LEAST, _TILES, _ROWS, _SHARE, _OVER = 3, 6, 2, 0.4, 0.6
"""Characters of such words; how often they stand on a page; in how many rows and columns; the share of the places in these that
have them, where every other row begins further right; and times its size by which a line's baseline is off that of a tile, which
it is printed over."""


def _under(pieces: Sequence[Piece], large: Sequence[Piece]) -> list[Piece]:
    """The large pieces that lines of text lie over, with what else stands on the same baseline."""
    lines = [piece for piece in pieces if piece.block is None]
    over = [piece for piece in large if any(_lies_over(line, piece) for line in lines)]
    return [piece for piece in large if any(_is_beside(piece, other) for other in over)]


def _lies_over(line: Piece, piece: Piece) -> bool:
    size, inside = piece.face.size, _INSIDE * piece.em
    if line.face.size * _LARGE > size or line.right <= piece.x + inside or line.x >= piece.right - inside:
        return False
    middle = line.y - 0.35 * line.face.size
    return piece.y - ASCENT * size + inside < middle < piece.y - inside


def _is_beside(piece: Piece, other: Piece) -> bool:
    return piece.face == other.face and abs(piece.y - other.y) <= _NEAR


def _without(pieces: Sequence[Piece], large: Sequence[Piece], under: Sequence[Piece]) -> tuple[list[Piece], list[str]]:
    marks = [piece for piece in large if any(_is_same(piece, other) for other in under)]
    ids = {id(piece) for piece in marks}
    said = "".join(text_of(piece.glyphs) for piece in sorted(marks, key=lambda piece: (piece.y, piece.x)))
    return [piece for piece in pieces if id(piece) not in ids], [said] if said else []


def _is_same(piece: Piece, other: Piece) -> bool:
    level = piece.face == other.face and abs(piece.x - other.x) <= _NEAR
    return piece is other or level and text_of(piece.glyphs) == text_of(other.glyphs)
