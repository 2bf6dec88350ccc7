"""Places on a page → where they are when the page is turned back, for what stands turned on it to stand upright."""

from __future__ import annotations

from typing import NamedTuple

from gazette_pub.formats.pdf.reading.drawn import Box, Point


class Turn(NamedTuple):
    """By how many quarters something is turned to the right, on a page of this size."""

    quarter: int
    width: float
    height: float

    @property
    def size(self) -> tuple[float, float]:
        """That of the page, turned back."""
        return (self.height, self.width) if self.quarter % 2 else (self.width, self.height)

    def point(self, x: float, y: float) -> Point:
        """A point of the page on the page turned back."""
        if self.quarter == 1:
            return y, self.width - x
        if self.quarter == 2:
            return self.width - x, self.height - y
        return (self.height - y, x) if self.quarter == 3 else (x, y)

    def box(self, box: Box) -> Box:
        """A box of the page on the page turned back."""
        return _around(self.point(box[0], box[1]), self.point(box[2], box[3]))

    def back(self, box: Box) -> Box:
        """A box of the page turned back on the page as it is."""
        return Turn(-self.quarter % 4, *self.size).box(box)


def _around(one: Point, other: Point) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])
