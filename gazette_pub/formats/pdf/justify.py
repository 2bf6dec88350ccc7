"""Lines set flush on both edges, the slack spread evenly between their characters.

clreq §3.1.8 and JLREQ §3.8.4 ask for it; WeasyPrint widens spaces only, which Chinese text has none of. What is laid out
within `justified` has a line's slack spread over all its characters; whatever anybody else lays out meanwhile is set as
WeasyPrint sets it. Only the drawing is spread: the PDF's text stays as it is.
"""

from __future__ import annotations

import contextlib
from collections import ChainMap
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline
from weasyprint.text.line_break import Layout

_OURS: ContextVar[bool] = ContextVar("ours", default=False)

LOOSEST = 0.25
"""Ems between two characters: a line with more slack (it ends before a long number) is left ragged."""


@contextlib.contextmanager
def justified() -> Iterator[None]:
    """Lines that this thread or task lays out while this lasts are justified between characters."""
    before = _OURS.set(True)
    try:
        yield
    finally:
        _OURS.reset(before)


def _justify_line(context: Any, line: Any, slack: float) -> None:
    """Takes WeasyPrint's place: our rule within `justified`, its own everywhere else."""
    (_justify if _OURS.get() else _STOCK)(context, line, slack)


_STOCK = inline.justify_line
inline.justify_line = _justify_line


class _Spread(Layout):  # type: ignore[misc]  # WeasyPrint has no types
    """A line of text that is drawn with its characters this many pixels apart."""

    def __init__(self, text: str, apart: float) -> None:
        # Pango's part of the layout is made when the line is drawn
        self.text = text
        self.apart = apart
        self.first_line_direction = 0
        self.justification_spacing = 0
        self.max_width = None

    def reactivate(self, style: Any) -> None:
        self.setup(style)
        self.style = ChainMap({"letter_spacing": self.apart}, style)
        self.set_text(self.text)


def _justify(context: Any, line: Any, slack: float) -> None:
    texts = list(_texts(line))
    gaps = sum(len(box.text) for box in texts) - 1
    if gaps > 0 and slack / gaps <= LOOSEST * line.style["font_size"]:
        _spread(line, slack / gaps, 0.0)


def _texts(box: Any) -> Iterator[Any]:
    if isinstance(box, boxes.TextBox):
        yield box
    elif isinstance(box, (boxes.LineBox, boxes.InlineBox)):
        for child in box.children:
            yield from _texts(child)


def _spread(box: Any, apart: float, shift: float) -> float:
    """Moves the box and sets its text apart; the shift of what stands after it."""
    if isinstance(box, boxes.TextBox):
        box.position_x += shift
        box.pango_layout = _Spread(box.text, apart)
        wider = apart * len(box.text)
        box.width += wider
        return shift + wider
    if not isinstance(box, (boxes.LineBox, boxes.InlineBox)):
        box.translate(shift, 0)
        return shift
    before = shift
    box.position_x += shift
    for child in box.children:
        shift = _spread(child, apart, shift)
    box.width += shift - before
    return shift
