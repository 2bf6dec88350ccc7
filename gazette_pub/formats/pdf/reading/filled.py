"""Lines of a narrow cell whose blanks only fill its measure: 2023　年 above 10月底. None of these blanks is one of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from gazette_pub.formats.pdf.reading.edges import Row
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import BLANK, text_of
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_SHOWS = 0.6
"""Ems from which a blank shows between two characters."""

_NEARLY = 0.6
"""Ems by which the measure of a cell may be less than its width and padding let expect; so much stands between figures and words."""

_EVEN = 0.2
"""Ems by which the blanks of such a line differ."""

_HAN = Pattern(Expression(f"[{HAN}]"), ("甲",), ("1", "，"))


def is_filled(row: Row, below: Row, measure: float) -> bool:
    """Whether a line reaches over the whole measure, in ems, and could not have held the first word below without its blanks:
    then they were put there to fill it. What fills a line is between all of its characters alike."""
    em, width, gaps = row[0].em, row[-1].right - row[0].x, _gaps(row)
    if not below or not gaps or width / em < measure - _NEARLY:
        return False
    least = max(gaps) - _EVEN * em
    if any(gap < least for gap in _between_characters(row)):
        return False
    return (width - sum(gaps)) / em + _first_word(below) / em > measure - _NEARLY


def closed_up(row: Row) -> str:
    """What such a line says, without the blanks that are not in the file."""
    return "".join(text_of(part) for part in _parts(row))


def _glyphs(row: Row) -> list[Glyph]:
    return [glyph for piece in row for glyph in piece.glyphs]


def _shows(last: Glyph, glyph: Glyph) -> bool:
    """Whether a blank shows between two glyphs that the file has none for."""
    blank = last.text in BLANK or glyph.text in BLANK or (last.text.isascii() and glyph.text.isascii())
    return not blank and glyph.x - last.right >= _SHOWS * last.face.em


def _gaps(row: Row) -> list[float]:
    return [after.x - glyph.right for glyph, after in pairwise(_glyphs(row)) if _shows(glyph, after)]


def _between_characters(row: Row) -> list[float]:
    return [
        after.x - glyph.right
        for glyph, after in pairwise(_glyphs(row))
        if _HAN.match(glyph.text) and _HAN.match(after.text)
    ]


def _parts(row: Row) -> Iterator[list[Glyph]]:
    part: list[Glyph] = []
    for glyph in _glyphs(row):
        if part and _shows(part[-1], glyph):
            yield part
            part = []
        part.append(glyph)
    yield part


def _first_word(row: Row) -> float:
    """How wide the first word is: a character, or all of a number or of letters."""
    glyphs: Sequence[Glyph] = _glyphs(row)
    word = list(takewhile(lambda glyph: glyph.text.isascii() and glyph.text not in BLANK, glyphs)) or glyphs[:1]
    return word[-1].right - word[0].x
