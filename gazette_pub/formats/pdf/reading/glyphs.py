"""A page of a PDF → its glyphs: each character with where its pen stands, as pdfium finds them."""

from __future__ import annotations

import ctypes
import math
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.reading.drawn import Box as Box
from gazette_pub.formats.pdf.reading.drawn import Drawings, drawings_of
from gazette_pub.formats.pdf.reading.lost import Lost, lost_of
from gazette_pub.formats.pdf.reading.maps import FontId, digest, untagged
from gazette_pub.words.characters import ems


@dataclass(frozen=True, slots=True)
class Face:
    """How glyphs are drawn: by the font of this name, `size` points high, each em of it `em` points wide.

    `hidden`: they are not painted, as the text layer of a scan is. `upright`: they stand on the page as it is shown, and
    neither aslant nor turned.
    """

    name: str
    size: float
    em: float
    hidden: bool = False
    upright: bool = True

    @property
    def bold(self) -> bool:
        return "bold" in self.name.lower() or "heavy" in self.name.lower()


class Glyph(NamedTuple):
    """A character: its pen stands at `x`, `y`, and the next one's at `right`, in points from the page's top left.

    `run`: the number of the piece of the page's content that draws it.
    """

    text: str
    x: float
    right: float
    y: float
    face: Face
    run: int


class Unnamed(NamedTuple):
    """A glyph that the file gives no character: the how manieth it is of the page's, its font, and its code in that.

    `given`: what the map gives it for all that, a character of private use; the code is not known then.
    """

    at: int
    font: FontId
    code: int
    given: str | None


@dataclass(slots=True)
class Sheet:
    """A page as it is shown: its number in the file, from 1, its size in points, and what is drawn on it.

    `drawn`: what stands there besides glyphs. `outside`: how many characters stand where the page does not show.
    `unread`: how many there are beyond those that are read of one page. `lost`: the pieces of text that pdfium left out,
    placed; `pieces`: how many there are in all. `unnamed`: which of the glyphs have no character.
    `turned`: by how many quarters more than the file says, for its text to stand upright.
    """

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    drawn: Drawings = field(default_factory=Drawings)
    outside: int = 0
    unread: int = 0
    lost: list[Lost] = field(default_factory=list)
    pieces: int = 0
    unnamed: list[Unnamed] = field(default_factory=list)
    turned: int = 0

    @property
    def pictures(self) -> list[Box]:
        return self.drawn.pictures


def sheet_of(document: pypdfium2.PdfDocument, index: int) -> Sheet:
    """The page of this index, from 0. Raises pypdfium2.PdfiumError where it cannot be loaded."""
    page = document[index]
    try:
        return _Reader(page, index + 1).sheet()
    finally:
        page.close()


class View(NamedTuple):
    """How a page is shown: the box of it that is, and by how many quarters it is turned to the right."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @property
    def size(self) -> tuple[float, float]:
        across, up = self.right - self.left, self.top - self.bottom
        return (up, across) if self.turn % 2 else (across, up)

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own space, from the top left of the page as it is shown."""
        if self.turn == 0:
            return x - self.left, self.top - y
        if self.turn == 1:
            return y - self.bottom, x - self.left
        if self.turn == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        (a, b), (c, d) = self.place(left, bottom), self.place(right, top)
        return min(a, c), min(b, d), max(a, c), max(b, d)


def view_of(page: pypdfium2.PdfPage, turned: int = 0) -> View:
    """How the page is shown, turned by so many quarters more."""
    shown = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page.raw, shown)
    turn = (max(pdfium.FPDFPage_GetRotation(page.raw), 0) + turned) % 4
    return View(shown.left, shown.bottom, shown.right, shown.top, turn)


class _Raw(NamedTuple):
    """A character in the page's own space: where its pen stands, where its box ends on the right, and its run's face.

    `code`: what it is in its font, where that says no character.
    """

    text: str
    x: float
    y: float
    end: float
    face: int
    code: int | None = None


class _Reader:
    """Reads one page."""

    def __init__(self, page: pypdfium2.PdfPage, number: int) -> None:
        self.page, self.number = page, number
        self.text = page.get_textpage()
        self.count = pdfium.FPDFText_CountChars(self.text.raw)
        self.runs: dict[bytes, int] = {}
        self.faces: list[tuple[str, float, float, float, bool]] = []  # name, size, em, angle, hidden
        self.fonts: list[int] = []  # of each face
        self.names: dict[int, str] = {}
        self.named = set[int]()  # characters that fonts have a name for
        self.ids: dict[int, FontId] = {}

    def sheet(self) -> Sheet:
        view = view_of(self.page)
        raw = list(self._characters())
        self.text.close()
        turns = Counter(self._turn(each, view) for each in raw)
        most = max(turns, key=lambda turn: (turns[turn], -turn), default=0)
        if most:
            view = view_of(self.page, 4 - most)
        sheet = Sheet(self.number, *view.size, turned=-most % 4, unread=max(self.count - MOST_CHARACTERS, 0))
        self._place(raw, view, sheet)
        sheet.drawn = drawings_of(self.page.raw, view.box)
        lost, sheet.pieces = ([], 0) if sheet.unread else lost_of(self.page.raw, self.runs)
        sheet.lost = [_placed(each, view) for each in lost]
        return sheet

    def _turn(self, each: _Raw, view: View) -> int:
        """By how many quarters a character is turned to the right on the page as it is shown."""
        return (view.turn - round(self.faces[each.face][3] / 90)) % 4

    def _characters(self) -> Iterator[_Raw]:
        raw, waiting = self.text.raw, 0
        x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
        generated, code_of = pdfium.FPDFText_IsGenerated, pdfium.FPDFText_GetUnicode
        origin_of, object_of, box_of = (
            pdfium.FPDFText_GetCharOrigin,
            pdfium.FPDFText_GetTextObject,
            pdfium.FPDFText_GetLooseCharBox,
        )
        runs, fonts, named = self.runs, self.fonts, self.named
        for index in range(min(self.count, MOST_CHARACTERS)):
            code = code_of(raw, index)
            if 0xD800 <= code < 0xDC00:
                waiting = code
                continue
            if code < 0x21 and generated(raw, index) == 1:
                continue
            if waiting:
                code = 0x10000 + ((waiting - 0xD800) << 10) + (code - 0xDC00) if 0xDC00 <= code < 0xE000 else code
                waiting = 0
            drawn = object_of(raw, index)
            key = bytes(drawn)
            face = runs.get(key)
            if face is None:
                face = runs[key] = self._face(index, drawn)
            origin_of(raw, index, x, y)
            end = -1.0
            if not 0x2E80 <= code <= 0xFFEF:
                box_of(raw, index, box)
                end = box.right
            if fonts[face] ^ code not in named and not self._is_named(code, index, face):
                yield _Raw(UNKNOWN, x.value, y.value, end, face, code)
                continue
            text = chr(code) if _is_printed(code) else self._unprinted(code, index)
            private = 0 if 0xE000 <= code < 0xF900 or code >= 0xF0000 else None
            yield _Raw(text, x.value, y.value, end, face, private)

    def _is_named(self, code: int, index: int, face: int) -> bool:
        """Whether the font says that its code is this character; pdfium gives the code itself where it does not."""
        if pdfium.FPDFText_HasUnicodeMapError(self.text.raw, index) == 1:
            return False
        self.named.add(self.fonts[face] ^ code)
        return True

    def _unprinted(self, code: int, index: int) -> str:
        """What a number shows that names no character of print: pdfium gives 2 for the hyphen at a line's end."""
        if code == _HYPHEN and pdfium.FPDFText_IsHyphen(self.text.raw, index) == 1:
            return "-"
        return chr(code) if code in (0x09, 0x0A, 0x0D) else "\ufffd"

    def _face(self, index: int, drawn: pdfium.FPDF_PAGEOBJECT) -> int:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self.text.raw, index, matrix)
        given = pdfium.FPDFText_GetFontSize(self.text.raw, index)
        size = _within(abs(given) * math.hypot(matrix.c, matrix.d))
        em = _within(abs(given) * math.hypot(matrix.a, matrix.b))
        angle = _angle(matrix.a, matrix.b) + (180 if given < 0 else 0)
        hidden = pdfium.FPDFTextObj_GetTextRenderMode(drawn) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
        font = pdfium.FPDFTextObj_GetFont(drawn)
        number = int.from_bytes(bytes(font), sys.byteorder)
        if number not in self.names:
            self.names[number] = _font_name(font)
        self.faces.append((self.names[number], size, em, angle, hidden))
        self.fonts.append(number << _BITS)
        return len(self.faces) - 1

    def _place(self, raw: list[_Raw], view: View, sheet: Sheet) -> None:
        faces = [
            Face(name, round(size, 2), em, hidden, _is_upright(view.turn * 90 - angle))
            for name, size, em, angle, hidden in self.faces
        ]
        for text, x, y, end, at, code in raw:
            face = faces[at]
            left, top = view.place(x, y)
            if not (-1 <= left <= sheet.width + 1 and -1 <= top <= sheet.height + 1):
                sheet.outside += 1
                continue
            right = left + face.em
            if end >= 0 and face.upright:
                right = view.place(end, y)[0] if view.turn == 0 else left + ems(text) * face.em
            if code is not None:
                sheet.unnamed.append(self._unnamed(len(sheet.glyphs), text, at, code))
            sheet.glyphs.append(Glyph(text, left, max(right, left), top, face, at))

    def _unnamed(self, place: int, text: str, face: int, code: int) -> Unnamed:
        font = self.fonts[face]
        if font not in self.ids:
            self.ids[font] = _id_of(font >> _BITS)
        return Unnamed(place, self.ids[font], code, None if text == UNKNOWN else text)


def parted(glyph: Glyph, text: str) -> list[Glyph]:
    """A glyph that is these characters, one after the other."""
    step = (glyph.right - glyph.x) / len(text)
    return [
        glyph._replace(text=each, x=glyph.x + n * step, right=glyph.x + (n + 1) * step) for n, each in enumerate(text)
    ]


UNKNOWN = "\ufffd"
"""REPLACEMENT CHARACTER: stands for one that is not known."""

_BITS = 21
"""Of a character's number in Unicode."""


def _font_name(font: pdfium.FPDF_FONT) -> str:
    if not font:
        return ""
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    name = ctypes.create_string_buffer(length)
    pdfium.FPDFFont_GetBaseFontName(font, name, length)
    return untagged(name.raw[: max(length - 1, 0)].decode("utf-8", "replace"))


def _id_of(number: int) -> FontId:
    """What the font at this address is called, and a hash of its program."""
    font = ctypes.cast(number, pdfium.FPDF_FONT)
    length = ctypes.c_size_t()
    pdfium.FPDFFont_GetFontData(font, None, 0, length)
    data = (ctypes.c_uint8 * length.value)()
    pdfium.FPDFFont_GetFontData(font, data, length.value, length)
    return FontId(_font_name(font), digest(bytes(data)))


def _is_printed(code: int) -> bool:
    """Whether a number names a character: no control (ISO/IEC 6429), no half of a pair, nothing that XML 1.0 §2.2 leaves out."""
    return 0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000


_HYPHEN = 2


def _within(size: float) -> float:
    """The size, if letters can have it; else the nearest that they can: what is no number is none at all."""
    return min(max(SMALLEST, size), LARGEST)


SMALLEST, LARGEST = 0.1, 14_400.0
"""Points. No page is higher than the latter (ISO 32000-1 Annex C.2)."""


def _angle(a: float, b: float) -> float:
    return math.degrees(math.atan2(b, a)) if math.isfinite(a) and math.isfinite(b) else 0.0


def _placed(lost: Lost, view: View) -> Lost:
    x, y = view.place(lost.x, lost.y)
    return lost._replace(x=x, y=y, em=_within(lost.em), upright=lost.upright and view.turn == 0)


def _is_upright(angle: float) -> bool:
    """Whether letters turned by this angle stand upright, or nearly: a scan's text layer is as askew as its page."""
    return min(angle % 360, -angle % 360) <= _ASKEW


_ASKEW = 5.0
"""Degrees."""

MOST_CHARACTERS = 100_000
"""Characters of a page that are read: a newspaper's page has twenty thousand."""
