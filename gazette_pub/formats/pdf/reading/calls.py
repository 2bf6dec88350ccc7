"""What pdfium is asked once for each character: its own functions, which take and give a thing as the number of its place.

A wrapped pointer is made anew for each answer, and costs more than the answer does.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

_PLACE, _INT = ctypes.c_void_p, ctypes.c_int


def place_of(thing: Any) -> int:
    """The number of the place that a pointer leads to, 0 where it leads nowhere."""
    return ctypes.cast(thing, _PLACE).value or 0


def _own(function: Any, gives: Any, *takes: Any) -> Any:
    return ctypes.PYFUNCTYPE(gives, *takes)(place_of(function))


code_of = _own(pdfium.FPDFText_GetUnicode, ctypes.c_uint, _PLACE, _INT)
is_generated = _own(pdfium.FPDFText_IsGenerated, _INT, _PLACE, _INT)
has_no_map = _own(pdfium.FPDFText_HasUnicodeMapError, _INT, _PLACE, _INT)
object_of = _own(pdfium.FPDFText_GetTextObject, _PLACE, _PLACE, _INT)
origin_of = _own(pdfium.FPDFText_GetCharOrigin, _INT, _PLACE, _INT, _PLACE, _PLACE)
box_of = _own(pdfium.FPDFText_GetLooseCharBox, _INT, _PLACE, _INT, _PLACE)
matrix_of = _own(pdfium.FPDFText_GetMatrix, _INT, _PLACE, _INT, _PLACE)
size_of = _own(pdfium.FPDFText_GetFontSize, ctypes.c_double, _PLACE, _INT)
mode_of = _own(pdfium.FPDFTextObj_GetTextRenderMode, _INT, _PLACE)
font_of = _own(pdfium.FPDFTextObj_GetFont, _PLACE, _PLACE)
thing_of = _own(pdfium.FPDFPage_GetObject, _PLACE, _PLACE, _INT)
kind_of = _own(pdfium.FPDFPageObj_GetType, _INT, _PLACE)
