"""What is recognised in a picture: lines of characters, each with its place in dots."""

from __future__ import annotations

from typing import Any, NamedTuple

Point = tuple[float, float]


class Character(NamedTuple):
    """A recognised character: its corners from the top left on, clockwise, in dots; how sure the program is of it; how many
    dark dots stand between its corners."""

    text: str
    corners: tuple[Point, Point, Point, Point]
    sure: float
    ink: int


class Recognised(NamedTuple):
    """A recognised line, and its characters from left to right."""

    corners: tuple[Point, Point, Point, Point]
    characters: tuple[Character, ...]


def ink_in(corners: tuple[Point, Point, Point, Point], dark: Any) -> int:
    across, down = [int(x) for x, _ in corners], [int(y) for _, y in corners]
    return int(dark[max(min(down), 0) : max(down), max(min(across), 0) : max(across)].sum())
