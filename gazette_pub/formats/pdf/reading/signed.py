"""Who signs a treaty side by side, where the lines of the parties are not level: a long name takes two of them, or a party has an
office more than the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.edges import FURTHER, ONE_LINE, Row
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.words.pattern import Expression, Pattern

_DEPUTY = "代表"

_BETWEEN = 2.0
"""Ems of blank between two parties at the least: 代　表 has one within."""

_MOST_PARTIES, _MOST_LINES, _MOST_OF_NAME = 4, 8, 3
"""Parties that sign side by side; lines that they take; and those of what one is a deputy of."""

_NO_SIGNER = Pattern(
    Expression(r"[，。；：？！]|第[\d一二三四五六七八九十]{1,4}[条章页]"),
    ("本协定生效。", "第三条", "各一份，"),
    ("王文涛", "（签字）", "帕·桑塔"),
    "search",
)
"""What stands in no line of those who sign."""

Party = list[Row]
"""What stands on one side, a row for each of its lines."""


def with_parties(rows: Sequence[Row], em: float) -> list[Row]:
    """The rows, where those of parties who sign side by side are level: what a party is a deputy of is on one line. Where one
    has more lines than another then, each stands behind the one on its left."""
    found: list[Row] = []
    at = 0
    while at < len(rows):
        parties = _parties(rows, at, em) if _may_sign(rows, at) else []
        if parties:
            found += _levelled([party for party, _ in parties])
            at += max(count for _, count in parties)
        else:
            found.append(rows[at])
            at += 1
    return found


def _may_sign(rows: Sequence[Row], at: int) -> bool:
    """Whether a row has parties, and one of them is a deputy of somebody, or is called so below."""
    near = rows[at : at + _MOST_OF_NAME] if len(rows[at]) > 1 else ()
    return any(piece.glyphs[-1].text == _DEPUTY[-1] for row in near for piece in row)


def _parties(rows: Sequence[Row], first: int, em: float) -> list[tuple[Party, int]]:
    """Who signs in the rows from one on, each with its lines from the top, and how many rows these take; none where they are
    level, or nobody signs there."""
    begin = _sides(rows[first], em)
    if not 1 < len(begin) <= _MOST_PARTIES:
        return []
    parties: list[Party] = [[side] for side in begin]
    spans = [(side[0].x, side[-1].right) for side in begin]
    for above, row in pairwise(rows[first : first + _MOST_LINES]):
        places = list(_places(_sides(row, em), spans)) if _is_next(above, row) else []
        if not places or None in places or len(set(places)) < len(places):
            break
        for side, place in zip(_sides(row, em), places, strict=True):
            assert place is not None
            parties[place].append(side)
            spans[place] = min(spans[place][0], side[0].x), max(spans[place][1], side[-1].right)
    level = len({len(party) for party in parties}) == 1
    named = [_deputy_of(party) for party in parties]
    if level or not all(named) or any(len(party) < 2 for party in parties):
        return []
    return [([_joined(party[:end]), *party[end:]], len(party)) for party, end in zip(parties, named, strict=True)]


def _sides(row: Row, em: float) -> list[Row]:
    """What of a row stands on each side; none where it says what nobody signs with."""
    sides = [[row[0]]]
    for before, piece in pairwise(row):
        if piece.x - before.right < _BETWEEN * em:
            sides[-1].append(piece)
        else:
            sides.append([piece])
    return [] if any(piece.block is not None for piece in row) or _NO_SIGNER.finds(_said(row)) else sides


def _is_next(above: Row, row: Row) -> bool:
    size = row[0].face.size
    return row[0].y - above[0].y <= ONE_LINE * FURTHER * size and abs(size - above[0].face.size) < 1


def _places(sides: Sequence[Row], spans: Sequence[tuple[float, float]]) -> Iterator[int | None]:
    """The party below which each of these stands."""
    for side in sides:
        own = [n for n, (left, right) in enumerate(spans) if side[0].x < right and left < side[-1].right]
        yield own[0] if len(own) == 1 else None


def _deputy_of(party: Party) -> int:
    """How many lines say what a party is a deputy of, of which the last ends so; 0 where none does."""
    for end in range(1, min(_MOST_OF_NAME, len(party)) + 1):
        if "".join(_said(row) for row in party[:end]).endswith(_DEPUTY):
            return end
    return 0


def _said(row: Row) -> str:
    return "".join("".join(text_of(piece.glyphs) for piece in row).split())


def _joined(lines: Party) -> Row:
    """These lines in one row, in the place of the first: the glyphs stand closer there than they are wide."""
    if len(lines) == 1:
        return lines[0]
    glyphs = [glyph for row in lines for piece in row for glyph in piece.glyphs]
    left, right = lines[0][0].x, lines[0][-1].right
    step = (right - left) / len(glyphs)
    placed: list[Glyph] = [
        glyph._replace(x=left + n * step, right=left + (n + 1) * step, y=lines[0][0].y)
        for n, glyph in enumerate(glyphs)
    ]
    return [Piece(placed, lines[0][0].em)]


def _levelled(parties: Sequence[Party]) -> Iterator[Row]:
    if len({len(party) for party in parties}) > 1:
        yield from (row for party in parties for row in party)
        return
    for lines in zip(*parties, strict=True):
        yield [piece for row in lines for piece in row]
