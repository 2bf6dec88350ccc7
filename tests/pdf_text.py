"""What stands on the pages of a PDF, read by another program than ours: characters, where their pens stand, and links."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

HEAD, FOOT = 36 * 72 / 25.4, 36 * 72 / 25.4 + 35 * 18
"""The type area of the bulletin, in points from the top of the sheet."""


class Character(NamedTuple):
    """A character: where its pen stands, in points from the left and the top, and its size."""

    text: str
    x: float
    y: float
    size: float


def opened(data: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(data)


def text_of(data: bytes) -> str:
    """The text of the numbered pages, without page marks and heads."""
    document = opened(data)
    pages = (i for i in range(len(document)) if (document.get_page_label(i) or "").isdigit())
    return "".join(each.text for i in pages for each in characters(document[i]) if HEAD < each.y < FOOT)


def furniture(page: pypdfium2.PdfPage) -> list[tuple[float, str]]:
    """What stands outside the type area, line by line: how far from the left, and the text."""
    lines: dict[float, list[Character]] = {}
    for each in characters(page):
        if not HEAD < each.y < FOOT:
            lines.setdefault(round(each.y), []).append(each)
    return [(line[0].x, "".join(each.text for each in line)) for line in lines.values()]


def characters(page: pypdfium2.PdfPage) -> Iterator[Character]:
    """The characters of a page, in the order in which they are drawn; none that the reader made up."""
    text = page.get_textpage()
    height, x, y = page.get_height(), ctypes.c_double(), ctypes.c_double()
    waiting = ""
    for i in range(pdfium.FPDFText_CountChars(text.raw)):
        if pdfium.FPDFText_IsGenerated(text.raw, i) == 1:
            continue
        code = pdfium.FPDFText_GetUnicode(text.raw, i)
        if 0xD800 <= code < 0xDC00:
            waiting = chr(code)
            continue
        pdfium.FPDFText_GetCharOrigin(text.raw, i, x, y)
        said = (waiting + chr(code)).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        waiting = ""
        yield Character(said, x.value, height - y.value, pdfium.FPDFText_GetFontSize(text.raw, i))
