"""The text layer of a PDF: what stands in the type area, in the order it is drawn; page marks and heads stand outside."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pypdf
from pypdf.generic import ContentStream

from gazette_pub.formats.html.body import TEXT

TYPE_AREA = range(36 * 96 * 10 // 254, (297 - 38) * 96 * 10 // 254)
"""Baselines in the type area, in CSS pixels from the top of the sheet: its margins are 36 mm and 38.74 mm."""

HEX_PAIR = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


def text_of(data: bytes) -> str:
    """The text of the pages after cover and contents; without page marks and heads."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    start = reader.get_destination_page_number(reader.named_destinations[TEXT])
    return "".join(text for page in reader.pages[start:] for _, y, text in _drawn(page) if y in TYPE_AREA)


def furniture(page: pypdf.PageObject) -> list[tuple[int, str]]:
    """What is drawn outside the type area: how far from the left, and the text."""
    return [(x, text) for x, y, text in _drawn(page) if y not in TYPE_AREA]


def _drawn(page: pypdf.PageObject) -> Iterator[tuple[int, int, str]]:
    """Each piece of text: its place in CSS pixels from the left and the top, and its characters."""
    fonts = {
        name: _to_unicode(font.get_object())
        for name, font in _dictionary(_dictionary(page["/Resources"])["/Font"]).items()
    }
    font: dict[str, str] = {}
    x = y = 0
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"Tf":
            font = fonts[operands[0]]
        elif operator == b"Tm":
            x, y = int(operands[4]), int(operands[5])
        elif operator in (b"TJ", b"Tj"):
            parts = operands[0] if operator == b"TJ" else operands
            yield x, y, "".join(char for part in parts for char in _decoded(part, font))


def _dictionary(value: pypdf.generic.PdfObject) -> pypdf.generic.DictionaryObject:
    found = value.get_object()
    assert isinstance(found, pypdf.generic.DictionaryObject)
    return found


def _decoded(part: object, font: dict[str, str]) -> Iterator[str]:
    raw = part.original_bytes if isinstance(part, pypdf.generic.TextStringObject) else part
    if isinstance(raw, bytes):
        for i in range(0, len(raw), 2):
            yield font[raw[i : i + 2].hex()]


def _to_unicode(font: pypdf.generic.DictionaryObject) -> dict[str, str]:
    stream = font["/ToUnicode"].get_object()
    assert isinstance(stream, pypdf.generic.StreamObject)
    cmap = stream.get_data().decode("latin-1")
    chars = cmap[cmap.index("beginbfchar") :]
    return {code.lower(): bytes.fromhex(text).decode("utf-16-be") for code, text in HEX_PAIR.findall(chars)}
