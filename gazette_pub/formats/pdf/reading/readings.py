"""Small letters that stand over characters and say how these are read → words in brackets behind them: 崤（xiáo）山."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_READING = Pattern(
    Expression("[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜḿńňǹɡê]{1,40}|[ㄅ-ㄩˊˇˋ˙]{1,40}"),
    ("xiáo", "gāngchéng", "ㄒㄧㄠˊ"),
    ("12", "GDP", "注1", "①"),
    "fullmatch",
)
_VOWELS = "aāáǎàeēéěèêiīíǐìoōóǒòuūúǔùüǖǘǚǜ"
_SYLLABLE = Pattern(
    Expression(f"(?:[zcs]h|[b-df-hj-np-tw-z])?[{_VOWELS}]{{1,4}}(?:ng?(?![{_VOWELS}])|r(?![{_VOWELS}]))?"),
    ("xiáo", "chéng", "ér", "lüè"),
    ("", "zh", "12"),
)
"""What one character is read as, in letters."""

_HAN = Pattern(Expression(f"[{HAN}]"), ("崤",), ("，", "a"))

_SMALL = 0.65
"""Times the size of a character that what stands over it has at the most."""

_LOWEST, _HIGHEST = 0.7, 1.6
"""Times that size by which the one stands above the baseline of the other."""

_BAND = 20.0
"""Points of a page's height that are looked at together."""


def with_readings(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where what stands over characters stands behind them; in none of them where no character stands below."""
    small = [piece for piece in pieces if piece.block is None and _may_be_reading(piece)]
    if not small:
        return list(pieces)
    lines: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.block is None:
            lines[int(piece.y / _BAND)].append(piece)
    behind: dict[int, tuple[Piece, dict[int, str]]] = {}
    taken: set[int] = set()
    for piece in small:
        below = next((line for line in _below(piece, lines) if _is_under(line, piece)), None)
        parts = list(_syllables(piece))
        bases = [] if below is None else [_base_of(part, below) for part in parts]
        if below is None or None in bases:
            continue
        taken.add(id(piece))
        said = behind.setdefault(id(below), (below, {}))[1]
        for at, part in zip(bases, parts, strict=True):
            said[at or 0] = said.get(at or 0, "") + "".join(glyph.text for glyph in part)
    return [_said(*behind[id(piece)]) if id(piece) in behind else piece for piece in pieces if id(piece) not in taken]


def _may_be_reading(piece: Piece) -> bool:
    return _READING.finds("".join(glyph.text for glyph in piece.glyphs))


def _below(piece: Piece, lines: dict[int, list[Piece]]) -> Iterator[Piece]:
    first = int(piece.y / _BAND)
    last = int((piece.y + _HIGHEST * piece.face.size / _SMALL * 2) / _BAND)
    for band in range(first, last + 1):
        yield from lines.get(band, ())


def _is_under(line: Piece, piece: Piece) -> bool:
    """Whether a line stands right below, in letters so much larger."""
    size = line.face.size
    height = line.y - piece.y
    return (
        piece.face.size <= _SMALL * size
        and _LOWEST * size <= height <= _HIGHEST * size
        and line.x - size / 2 <= piece.x
        and piece.right <= line.right + size / 2
    )


def _syllables(piece: Piece) -> Iterator[list[Glyph]]:
    """The letters of each syllable; all of them where they are no such words."""
    text = "".join(glyph.text for glyph in piece.glyphs)
    found = list(_SYLLABLE.finditer(text))
    if len(text) != len(piece.glyphs) or "".join(each[0] for each in found) != text:
        yield piece.glyphs
        return
    for each in found:
        yield piece.glyphs[each.start() : each.end()]


def _base_of(letters: Sequence[Glyph], line: Piece) -> int | None:
    """Which character of the line letters stand over; None where that is none that is read."""
    middle = (letters[0].x + letters[-1].right) / 2
    at = min(range(len(line.glyphs)), key=lambda n: abs(line.glyphs[n].x + line.glyphs[n].right - 2 * middle))
    return at if _HAN.match(line.glyphs[at].text) else None


def _said(piece: Piece, behind: dict[int, str]) -> Piece:
    glyphs = [
        glyph._replace(text=f"{glyph.text}（{behind[at]}）") if at in behind else glyph
        for at, glyph in enumerate(piece.glyphs)
    ]
    return Piece(glyphs, piece.em)
