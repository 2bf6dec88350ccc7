"""Small words in the margin beside the text → notes, each at the end of the line that it stands beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from gazette_pub.formats.pdf.reading.columns import Printed, rows_of
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.issue.model import new_issue
from gazette_pub.structure.line import OBJECT, Inline
from gazette_pub.structure.tables.grid import joined
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

_SMALL = 0.9
"""Times the em of text that the words of a side note have at the most."""

_OFF = 1.0
"""Ems of blank between a side note and the text at the least."""

_LEADING = 2.0
"""Times their size by which the lines of a side note stand below each other at the most."""

_MOST, _LEAST = 0.15, 6
"""Share of a page's characters in its side notes at the most, and lines of text beside them at the least."""

_EDGE = 0.1
"""Share of a page's height at its top and its foot that heads and marks stand in, over the margin perhaps."""

_WORDS = Pattern(Expression(f"[{HAN}]{{2}}"), ("立法目的", "（适用范围）"), ("12", "—", "甲"), "search")

SideNote = list[Piece]
"""Its pieces, from the first line down."""


def take_side_notes(pieces: Sequence[Piece], em: float, height: float) -> tuple[list[Piece], list[SideNote]]:
    """The pieces of a page without those in its margins, and the notes that these are: small words that all the text stands
    on one side of, and off."""
    amid = [piece for piece in pieces if _EDGE < piece.y / max(height, 1.0) < 1 - _EDGE]
    large = [piece for piece in amid if piece.em > _SMALL * em]
    first = min((piece.y - piece.em for piece in large), default=0.0)
    amid = [piece for piece in amid if piece.y >= first]  # a head stands above all text, and not beside it
    small = [piece for piece in amid if piece.block is None and piece.em <= _SMALL * em]
    ids = {id(piece) for piece in small}
    text = [piece for piece in amid if id(piece) not in ids]
    if not small or len(text) < _LEAST or any(piece.block is not None for piece in text):
        return list(pieces), []
    top = min(piece.y for piece in small) - em
    lines = [piece for piece in text if piece.y >= top] or text  # a title may stand over text and margin
    left, right = min(piece.x for piece in lines) - _OFF * em, max(piece.right for piece in lines) + _OFF * em
    beside = [piece for piece in small if piece.right <= left or piece.x >= right]
    share = sum(len(piece.glyphs) for piece in beside) / sum(len(piece.glyphs) for piece in pieces)
    notes = [note for side in (True, False) for note in _notes([each for each in beside if (each.x >= right) == side])]
    if len(beside) < len(small) or share > _MOST or not all(_WORDS.search(_said(note)) for note in notes):
        return list(pieces), []  # small text amid the other too, or numbers of lines and the like
    taken = {id(piece) for piece in beside}
    return [piece for piece in pieces if id(piece) not in taken], notes


def _notes(pieces: Sequence[Piece]) -> Iterator[SideNote]:
    """The notes of one margin: lines close below one another are one."""
    note: SideNote = []
    for row in rows_of(pieces, pieces[0].em) if pieces else []:
        if note and row[0].y - note[-1].y > _LEADING * row[0].face.size:
            yield note
            note = []
        note += row
    if note:
        yield note


def repeated(pages: Sequence[Sequence[SideNote]]) -> list[list[SideNote]]:
    """Of each page, the notes that other pages have too, as far down: what its margin says of all of them, 法规规章, and no line of the
    text."""
    told = Counter(key for notes in pages for key in {key for note in notes for key in _keys(note)})
    return [[note for note in notes if any(told[key] > 1 for key in _keys(note))] for notes in pages]


def _keys(note: SideNote) -> Iterator[tuple[str, int]]:
    """What a note says and where it begins; one at the edge of a band is in the next one too."""
    said, band = _said(note), note[0].y / _SAME
    yield said, 2 * int(band)
    yield said, 2 * int(band + 0.5) + 1


_SAME = 3.0
"""Points by which the same words stand further down on another page."""


def said_in(notes: Sequence[SideNote]) -> list[str]:
    """What each of these notes says."""
    return [_said(note) for note in notes]


def put_side_notes(lines: Sequence[Printed], notes: Sequence[SideNote]) -> None:
    """Puts each note at the end of the line that it begins beside; of the next one below where it begins beside none."""
    own = sorted((line for line in lines if line.block is None), key=lambda line: line.y)
    for note in sorted(notes, key=lambda note: note[0].y):
        first = note[0].y - note[0].face.size
        line = next((line for line in own if line.y >= first), own[-1])
        node = new_issue().add(
            "note", _said(note), page=str(line.page), box=" ".join(f"{edge:.1f}" for edge in _box(note))
        )
        at = sum(1 for character in line.text if not character.isspace())
        line.text = line.text.rstrip() + OBJECT
        line.inlines = (*line.inlines, Inline(at, at + 1, "note", node=node))


def _said(note: SideNote) -> str:
    rows = [list(row) for _, row in groupby(note, key=lambda piece: piece.y)]
    return joined([text_of([glyph for piece in row for glyph in piece.glyphs]) for row in rows])


def _box(note: SideNote) -> Box:
    return (
        min(piece.x for piece in note),
        min(piece.y - ASCENT * piece.face.size for piece in note),
        max(piece.right for piece in note),
        max(piece.y + (1 - ASCENT) * piece.face.size for piece in note),
    )
