"""What pdfium is asked once for each character: its own functions, which take and give a thing as the number of its place.

A wrapped pointer is made anew for each answer, and costs more than the answer does.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Sequence
from functools import cache
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

_PLACE, _INT = ctypes.c_void_p, ctypes.c_int

Reference = Any
"""What a function of this module takes for the thing that it fills in or looks into: made once, for many calls."""


def place_of(thing: Any) -> int:
    """The number of the place that a pointer leads to, 0 where it leads nowhere."""
    return ctypes.cast(thing, _PLACE).value or 0


def _own(function: Any, gives: Any, *takes: Any) -> Any:
    return ctypes.PYFUNCTYPE(gives, *takes)(place_of(function))


def reference_to(pointer: Any) -> Reference:
    """What leads to where a pointer does."""
    return ctypes.byref(pointer.contents)


# of a character: they take a reference to the text of the page, the number of the character in it, and references to what
# they fill in. Nothing is converted: a converted argument costs as much as the answer.

code_of = _own(pdfium.FPDFText_GetUnicode, ctypes.c_uint)
is_generated = _own(pdfium.FPDFText_IsGenerated, _INT)
has_no_map = _own(pdfium.FPDFText_HasUnicodeMapError, _INT)
object_of = _own(pdfium.FPDFText_GetTextObject, _PLACE)
origin_of = _own(pdfium.FPDFText_GetCharOrigin, _INT)
box_of = _own(pdfium.FPDFText_GetLooseCharBox, _INT)
matrix_of = _own(pdfium.FPDFText_GetMatrix, _INT)
size_of = _own(pdfium.FPDFText_GetFontSize, ctypes.c_double)

thing_of = _own(pdfium.FPDFPage_GetObject, _PLACE)
"""Of a reference to a page and a number: the place of a thing on it."""

# of a thing on the page, by its place

mode_of = _own(pdfium.FPDFTextObj_GetTextRenderMode, _INT, _PLACE)
font_of = _own(pdfium.FPDFTextObj_GetFont, _PLACE, _PLACE)
kind_of = _own(pdfium.FPDFPageObj_GetType, _INT, _PLACE)
mark_of = _own(pdfium.FPDFPageObj_GetMarkedContentID, _INT, _PLACE)

# of an element of the structure tree, by its place

kind_in_tree = _own(pdfium.FPDF_StructElement_GetType, ctypes.c_ulong, _PLACE, _PLACE, ctypes.c_ulong)
"""Takes room for what it is called, and how many bytes that is; gives how many are taken."""
children_of = _own(pdfium.FPDF_StructElement_CountChildren, _INT, _PLACE)
child_of = _own(pdfium.FPDF_StructElement_GetChildAtIndex, _PLACE, _PLACE, _INT)
mark_within = _own(pdfium.FPDF_StructElement_GetChildMarkedContentID, _INT, _PLACE, _INT)


# pens


def pens_of(text: Reference, places: Sequence[int]) -> tuple[list[float], list[float]]:
    """Where the pens of these characters stand in the page's own space, across and up."""
    across, up = list[float](), list[float]()
    room = _room()
    for first in range(0, len(places), _AT_ONCE):
        some = places[first : first + _AT_ONCE]
        deque(map(origin_of, repeat(text), some, room.to_across, room.to_up), maxlen=0)
        across += room.across[: len(some)]
        up += room.up[: len(some)]
    return across, up


class _Room:
    """What pens are filled into, and references to each place in it: made once, for to make one costs as much as to ask."""

    def __init__(self) -> None:
        doubles = ctypes.c_double * _AT_ONCE
        self.across, self.up = doubles(), doubles()
        places = range(0, ctypes.sizeof(doubles), ctypes.sizeof(ctypes.c_double))
        self.to_across, self.to_up = ([ctypes.byref(each, at) for at in places] for each in (self.across, self.up))


@cache
def _room() -> _Room:
    """The one that there is: pdfium answers one thread at a time."""
    return _Room()


_AT_ONCE = 2048
"""Pens that are asked for at once: those of a full page."""
