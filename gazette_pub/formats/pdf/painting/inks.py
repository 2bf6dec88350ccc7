"""What paints a colour: on the screen in red, green and blue, on the press in its four inks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gazette_pub.formats.pdf.painting.objects import number
from gazette_pub.layout.style import BLACK, Colour, Style
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Ink:
    """The operators that choose a colour for what is filled, letters too, and for what is stroked (ISO 32000-1 §8.6.8)."""

    fill: str
    stroke: str


REGISTRATION = "registration"
"""The colour of what is printed by every plate, whatever its ink: marks that plates are laid over each other by."""

MEANT = {"black": BLACK, "red": BLACK}
"""The colours that the program itself paints in, for a style that does not say them."""

ALL = "/All"
"""What a page calls the colour space of it."""


def on_screen(style: Style) -> Mapping[str, Ink]:
    """The colours of a style in the twins that they have on the screen."""
    return {name: _in_light(colour) for name, colour in {**MEANT, **style.colours}.items()}


def on_press(style: Style) -> Mapping[str, Ink]:
    """The colours of a style in their inks, and that of the marks."""
    inks = {name: _in_inks(colour) for name, colour in {**MEANT, **style.colours}.items()}
    return inks | {REGISTRATION: Ink(f"{ALL} cs 1 scn", f"{ALL} CS 1 SCN")}


def _in_light(colour: Colour) -> Ink:
    red, green, blue = colour.rgb
    if red == green == blue:
        return Ink(f"{number(red)} g", f"{number(red)} G")
    parts = _parts((red, green, blue))
    return Ink(f"{parts} rg", f"{parts} RG")


def _in_inks(colour: Colour) -> Ink:
    parts = _parts(ink / 100 for ink in colour.cmyk)
    return Ink(f"{parts} k", f"{parts} K")


def _parts(values: Iterable[float]) -> str:
    return " ".join(map(number, values))
