"""Pieces of text that pdfium leaves out: drawn in a font that is not in the file, and whose stand-in lacks the letters."""

from __future__ import annotations

import ctypes
import functools
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from pypdf import PdfReader

from gazette_pub.formats.pdf.preflight.tokens import Name, Operand, operations
from gazette_pub.formats.pdf.reading.drawn import Other


class Lost(NamedTuple):
    """Which of the page's pieces of text it is, from 0; where its pen stands, and its em.

    `upright`: it stands so on the page as it is shown. `hidden`: it is not painted.
    """

    order: int
    x: float
    y: float
    em: float
    upright: bool = True
    hidden: bool = False


def lost_of(others: Sequence[Other]) -> list[Lost]:
    """The pieces of text among what of a page is not read; those in forms are not looked at."""
    return [
        lost
        for other in others
        if other.kind == pdfium.FPDF_PAGEOBJ_TEXT
        for lost in _lost_at(ctypes.cast(other.place, pdfium.FPDF_PAGEOBJECT), other.order)
    ]


def _lost_at(thing: pdfium.FPDF_PAGEOBJECT, order: int) -> Iterator[Lost]:
    if pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(thing)):
        return
    matrix, size = pdfium.FS_MATRIX(), ctypes.c_float()
    pdfium.FPDFPageObj_GetMatrix(thing, matrix)
    pdfium.FPDFTextObj_GetFontSize(thing, size)
    upright = size.value * matrix.a > 0 and matrix.b == 0
    hidden = pdfium.FPDFTextObj_GetTextRenderMode(thing) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    yield Lost(order, matrix.e, matrix.f, abs(size.value * matrix.a), upright, hidden)


ENCODINGS = {
    **dict.fromkeys(("UniGB-UCS2", "UniCNS-UCS2", "UniJIS-UCS2", "UniKS-UCS2"), "utf-16-be"),
    **dict.fromkeys(("UniGB-UTF16", "UniCNS-UTF16", "UniJIS-UTF16", "UniKS-UTF16"), "utf-16-be"),
    **dict.fromkeys(("GB-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K"), "gb18030"),
    **dict.fromkeys(("ETen-B5", "ETenms-B5"), "cp950"),
}
"""How the predefined maps of fonts that are not in the file encode (ISO 32000-1, table 118), but for -H and -V."""


class Contents:
    """What the pages of a file draw, opened once and when first asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @functools.cached_property
    def _reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.data))

    def texts_of(self, index: int, count: int) -> list[str | None] | None:
        """What each piece of text of a page says, None where its font does not tell; None where they are not so many."""
        try:
            page = self._reader.pages[index]
            content = page.get_contents()
            found = list(_pieces(b"" if content is None else content.get_data(), _encodings(page)))
        except Exception:  # a damaged file, of which the library may trip over anything
            return None
        return found if len(found) == count else None


def _encodings(page: Mapping[str, Any]) -> dict[str, str | None]:
    """How each of the page's fonts encodes, by its name there."""
    fonts = page["/Resources"]["/Font"]
    return {name[1:]: _encoding(fonts[name].get("/Encoding")) for name in fonts}


def _encoding(said: object) -> str | None:
    return ENCODINGS.get(said[1:-2]) if isinstance(said, str) else None


def _pieces(content: bytes, encodings: Mapping[str, str | None]) -> Iterator[str | None]:
    """The pieces in the order in which they are drawn, each in the font that is then set (ISO 32000-1 §9.4.3)."""
    font, above = "", list[str]()
    for operator, operands in operations(content):
        if operator == "q":
            above.append(font)
        elif operator == "Q" and above:
            font = above.pop()
        elif operator == "Tf" and operands and isinstance(operands[0], Name):
            font = operands[0].said
        elif operator in ("Tj", "TJ", "'", '"') and (shown := b"".join(_strings(operands))):
            encoding = encodings.get(font)
            yield shown.decode(encoding, "replace") if encoding else None


def _strings(operands: list[Operand]) -> Iterator[bytes]:
    for each in operands:
        if isinstance(each, list):
            yield from (inner for inner in each if isinstance(inner, bytes))
        elif isinstance(each, bytes):
            yield each
