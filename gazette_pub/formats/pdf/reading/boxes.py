"""Boxes on a page, and how they stand to one another."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.drawn import Box


def meet(one: Box, other: Box, room: float) -> bool:
    """Whether two boxes share a place, or no more than this room (in points) is between them."""
    return (
        one[0] <= other[2] + room
        and other[0] <= one[2] + room
        and one[1] <= other[3] + room
        and other[1] <= one[3] + room
    )


def around(boxes: Sequence[Box]) -> Box:
    """The box that holds all of these, one at least."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
