"""The marks outside the trim: where the sheet is cut, and what the plates are laid over each other by (ISO 32000-1 §14.11.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gazette_pub.formats.pdf.painting.inks import REGISTRATION, Ink
from gazette_pub.formats.pdf.painting.objects import number
from gazette_pub.layout.style import MILLIMETRE, Sheet
from gazette_pub.words.records import dataclass

LENGTH = 5 * MILLIMETRE
"""Of a crop mark."""

WEIGHT = 0.25
"""Points: the thinnest stroke that a plate holds."""

LEAST_GAP = 3 * MILLIMETRE
"""From the trim to the marks, where the bleed is less: a knife that is a hair off leaves no mark on the page."""

RADIUS = 1.8 * MILLIMETRE
BEYOND = 1.2 * MILLIMETRE
"""Of a registration mark: its circle, and how far its cross goes out of that."""

ROUND = 0.5523
"""Of the radius: the handles of the four curves that make a circle."""


@dataclass(frozen=True)
class Trim:
    """The page as it will be cut, in points, and how far the ink goes beyond it."""

    width: float
    height: float
    bleed: float

    @classmethod
    def of(cls, sheet: Sheet) -> Trim:
        return cls(sheet.width * MILLIMETRE, sheet.height * MILLIMETRE, sheet.bleed * MILLIMETRE)

    @property
    def gap(self) -> float:
        """From the trim to the marks."""
        return max(self.bleed, LEAST_GAP)

    @property
    def margin(self) -> float:
        """From the trim to the edge of the medium: the marks, and a millimetre besides."""
        return self.gap + 2 * (RADIUS + BEYOND) + MILLIMETRE


def marks(trim: Trim, inks: Mapping[str, Ink]) -> str:
    """The strokes of all marks, from the lower left corner of the trim."""
    strokes = [*_crops(trim), *_registers(trim)]
    return "\n".join(["q", f"{inks[REGISTRATION].stroke} {number(WEIGHT)} w", *strokes, "Q"])


def _crops(trim: Trim) -> Iterator[str]:
    """Two strokes at each corner, in line with the edges."""
    for x, out in ((0.0, -1), (trim.width, 1)):
        for y, up in ((0.0, -1), (trim.height, 1)):
            yield _line(x + out * trim.gap, y, x + out * (trim.gap + LENGTH), y)
            yield _line(x, y + up * trim.gap, x, y + up * (trim.gap + LENGTH))


def _registers(trim: Trim) -> Iterator[str]:
    """A circle with a cross in the middle of each side."""
    away = trim.gap + RADIUS + BEYOND
    middle = ((-away, trim.height / 2), (trim.width + away, trim.height / 2))
    for x, y in (*middle, (trim.width / 2, -away), (trim.width / 2, trim.height + away)):
        reach = RADIUS + BEYOND
        yield from (_line(x - reach, y, x + reach, y), _line(x, y - reach, x, y + reach), _circle(x, y))


def _line(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"{number(x0)} {number(y0)} m {number(x1)} {number(y1)} l S"


def _circle(x: float, y: float) -> str:
    """Four curves, from the right over the top."""
    r, k = RADIUS, RADIUS * ROUND
    curves = (
        (r, k, k, r, 0, r),
        (-k, r, -r, k, -r, 0),
        (-r, -k, -k, -r, 0, -r),
        (k, -r, r, -k, r, 0),
    )
    parts = [" ".join(number(v + (y if i % 2 else x)) for i, v in enumerate(curve)) + " c" for curve in curves]
    return " ".join([f"{number(x + r)} {number(y)} m", *parts, "s"])
