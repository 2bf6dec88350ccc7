"""Raised and lowered characters, 10⁻⁶ and CO₂, of which a font has few: set in its own digits, small, above or below the line."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.narrow import Narrow
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", "0123456789+−=()ni", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₙₘₚₛₜₖₗᵢ", "0123456789+−=()aeoxnmpstkli", strict=True))
PLAIN = RAISED | LOWERED
"""Each character of these, and that which is set small for it (The Unicode Standard 16.0, §22.4)."""

SIZE = 0.6
"""Of the letters beside it."""

UP, DOWN = 0.35, -0.15
"""Ems above the baseline, of the letters beside it."""

_SMALL = Pattern(
    Expression(f"([{''.join(RAISED)}]+|[{''.join(LOWERED)}]+)"), ("⁻⁶", "₂", "²"), ("6", "−", "甲"), "search"
)


@dataclass(frozen=True)
class Small:
    """A font of which raised characters, or lowered ones, are set in those that they are made of. It is another font than
    that to a file, where each glyph says one text."""

    of: Font
    raised: bool

    @property
    def up(self) -> float:
        """Ems by which its characters stand above the baseline."""
        return UP if self.raised else DOWN

    def shape(self, text: str) -> tuple[Glyph, ...]:
        """The glyphs of the plain characters, smaller, which say the raised ones."""
        plain = ((each, glyph) for each in text for glyph in self.of.shape(PLAIN[each]))
        return tuple(glyph._replace(advance=glyph.advance * SIZE, text=each) for each, glyph in plain)

    def has(self, character: str) -> bool:
        made = (RAISED if self.raised else LOWERED).get(character)
        return made is not None and self.of.has(made)


def faced(font: Font) -> Font:
    """The font whose glyphs are shown."""
    return font.of if isinstance(font, (Small, Narrow)) else font


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is raised or lowered."""
    for piece in _SMALL.split(text) if _SMALL.search(text) else (text,):
        if piece:
            yield piece, piece[0] in PLAIN
