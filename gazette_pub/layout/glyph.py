"""What a font shows of a text."""

from __future__ import annotations

from typing import NamedTuple


class Glyph(NamedTuple):
    """A glyph of a font: its number, how far the pen goes on, and how far from the pen it stands, all in ems; the text
    that it shows, empty for one that only goes on with the glyph before it."""

    number: int
    advance: float
    text: str
    x: float = 0.0
    y: float = 0.0
