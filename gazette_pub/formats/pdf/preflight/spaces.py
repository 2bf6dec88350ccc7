"""The colours of a PDF: what a colour space is on the press, and the inks of a colour in it (ISO 32000-1 §8.6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gazette_pub.formats.pdf.preflight.opening import at, resolved
from gazette_pub.words.records import dataclass

DEVICE = {
    "/DeviceGray": "gray", "/G": "gray", "/CalGray": "gray",
    "/DeviceCMYK": "cmyk", "/CMYK": "cmyk",
    "/DeviceRGB": "rgb", "/RGB": "rgb",
    "/CalRGB": "light", "/Lab": "light",
    "/Pattern": "pattern",
}  # fmt: skip
"""What a space is called here: `rgb` of a screen that nobody knows, `light` of colours as the eye sees them."""

PARTS = {1: "gray", 3: "light", 4: "cmyk"}
"""What a space with an ICC profile is, by its components."""

MOST_DEPTH = 6
"""Of spaces on spaces: an index of a separation with a profile has three."""

ALL = "all"
"""Every plate: what marks are printed in."""


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour: the space that it is of, and where they are known its inks (cyan, magenta, yellow, black) from 0 to 1."""

    space: str
    inks: tuple[float, float, float, float] | None = None

    @property
    def total(self) -> float:
        """All inks together, in percent; 0 where they are not known."""
        return 100 * sum(self.inks or ())


BLACK = Paint("gray", (0, 0, 0, 1))


def space_of(said: Any, spaces: Any = None, depth: int = 0) -> str:
    """What a space is; `spaces` are those that the page names. One that is nothing of this is called unknown."""
    said = resolved(said)
    if isinstance(said, str):
        named = at(spaces, said) if said not in DEVICE else None
        return space_of(named, None, depth + 1) if named is not None else DEVICE.get(said, "unknown")
    if not isinstance(said, list) or not said or depth > MOST_DEPTH:
        return "unknown"
    return _of_family(str(resolved(said[0])), said, depth)


def _of_family(family: str, said: Sequence[Any], depth: int) -> str:
    if family == "/ICCBased" and len(said) > 1:
        return PARTS.get(at(said[1], "/N"), "unknown")
    if family in ("/Indexed", "/I") and len(said) > 1:
        return space_of(said[1], None, depth + 1)
    if family == "/Separation" and len(said) > 1:
        name = str(resolved(said[1]))
        return {"/All": ALL, "/None": "none", "/Black": "black"}.get(name, "spot")
    if family == "/DeviceN":
        return "spot"
    return DEVICE.get(family, "unknown")


def paint_of(space: str, parts: Sequence[Any]) -> Paint:
    """A colour of a space. Where its parts are no numbers, or not as many as the space has, its inks are unknown."""
    values = [min(1.0, max(0.0, part)) for part in parts if isinstance(part, float)]
    made = _INKS.get(space)
    return Paint(space, made[1](values) if made and len(values) == made[0] else None)


_INKS: dict[str, Any] = {
    "cmyk": (4, tuple),
    "gray": (1, lambda values: (0.0, 0.0, 0.0, 1 - values[0])),
    "black": (1, lambda values: (0.0, 0.0, 0.0, values[0])),
    "all": (1, lambda values: (values[0],) * 4),
}
