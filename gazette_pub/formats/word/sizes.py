"""How large a file can set a character, and how far from the next one that is to be larger."""

from __future__ import annotations

from gazette_pub.layout.style import Style


def half_points(size: float) -> int:
    """§17.3.2.38: a size in half points, as finely as the file can say it: no larger than it is, or a line would not hold
    as many characters."""
    return int(size * 2 + 0.001)


def wider_cells(style: Style) -> float:
    """How many points a cell of the grid is wider than a character of the text is set: so far its characters stand apart."""
    return style.text.size - half_points(style.role("p").size) / 2
