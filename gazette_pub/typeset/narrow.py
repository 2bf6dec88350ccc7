"""Full-width figures of a printed number (２０．), set as narrow as those of the text beside it."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.fonts import Font
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

PLAIN = dict(zip("０１２３４５６７８９．", "0123456789.", strict=True))
"""Each full-width figure, and the point behind one, with that which is set for it."""

_FIGURES = Pattern(Expression("([０-９]+．?)"), ("１", "２０．", "（１）"), ("1.", "一、", "．"), "search")


@dataclass(frozen=True)
class Narrow:
    """A font whose full-width figures are set in its narrow ones. It is another font than that to a file, where each glyph says
    one text."""

    of: Font

    def shape(self, text: str) -> tuple[Glyph, ...]:
        """The glyphs of narrow figures, which say the full-width ones."""
        plain = ((each, glyph) for each in text for glyph in self.of.shape(PLAIN[each]))
        return tuple(glyph._replace(text=each) for each, glyph in plain)

    def has(self, character: str) -> bool:
        made = PLAIN.get(character)
        return made is not None and self.of.has(made)


def figures(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is full-width figures."""
    for piece in _FIGURES.split(text) if _FIGURES.search(text) else (text,):
        if piece:
            yield piece, piece[0] in PLAIN and piece != "．"


def ends_narrow(text: str) -> bool:
    """Whether it ends with such a point behind figures."""
    return text.endswith("．") and text[-2:-1] in PLAIN
