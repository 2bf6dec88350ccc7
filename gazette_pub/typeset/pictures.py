"""A picture in a column: on whole lines of the grid, in the middle of the measure, never larger than its room."""

from __future__ import annotations

import math

from gazette_pub.layout.flow import Line, Picture
from gazette_pub.layout.pictures import ENDLESS, size_of
from gazette_pub.layout.style import Text
from gazette_pub.typeset.frames import Image, Row

OPEN = 0.6
"""Lines that are left open above and below a picture together, at the least."""

BESIDE = 5
"""Lines of a column that a picture leaves to what stands with it: a heading above, its caption below."""


def picture_row(picture: Picture, line: Line, measure: float, text: Text, most: int | None = None) -> Row:
    """The row of a picture, which its caption stays with. `most`: lines that it may be high, where that is less than a
    column."""
    lines = most or max(1, text.lines - BESIDE)
    width, height = size_of(picture.raster, line.node, measure, (lines - OPEN) * text.leading)
    takes = math.ceil(height / text.leading + OPEN - 0.01)
    x, y = (measure - width) / 2, (takes * text.leading - height) / 2
    image = Image(picture.raster, x, y, width, height, line)
    has_caption = next(line.node.children("caption", "credit"), None) is not None
    return Row(takes, images=(image,), stays=has_caption, source=line)


def natural_width(line: Line) -> float | None:
    """How wide the picture in a line is where it has all the room that it wants; None for a line of text."""
    picture = next((part for part in line.parts if isinstance(part, Picture)), None)
    return size_of(picture.raster, line.node, *ENDLESS)[0] if picture else None
