"""What a composer has to know of a font."""

from __future__ import annotations

from typing import Protocol

from gazette_pub.layout.glyph import Glyph


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
