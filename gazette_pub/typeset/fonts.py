"""What a composer has to know of a font."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a font: its number, how far the pen goes on, and how far from the pen it stands, all in ems; the text
    that it shows, empty for one that only goes on with the glyph before it."""

    number: int
    advance: float
    text: str
    x: float = 0.0
    y: float = 0.0


class Font(Protocol):
    """A face at any size. Its measures are in ems."""

    def __hash__(self) -> int:
        """A font is itself: what is measured of it is kept by it."""
        ...

    def shape(self, text: str) -> tuple[Glyph, ...]:
        """The glyphs of a text, in the order in which they are set."""
        ...

    def has(self, character: str) -> bool:
        """Whether the font shows this character."""
        ...
