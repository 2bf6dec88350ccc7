"""A page of a PDF → its glyphs: each character with where its pen stands, as pdfium finds them."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.reading import calls
from gazette_pub.formats.pdf.reading.direction import is_leftward
from gazette_pub.formats.pdf.reading.drawn import Box as Box
from gazette_pub.formats.pdf.reading.drawn import Drawings, drawings_of, others_on
from gazette_pub.formats.pdf.reading.lost import Lost, lost_of
from gazette_pub.formats.pdf.reading.maps import FontId, digest, untagged
from gazette_pub.formats.pdf.reading.mirrors import drawn_as, turned_in
from gazette_pub.formats.pdf.reading.tags import Tags, tags_of
from gazette_pub.words.characters import TO_THE_LEFT, ems


@dataclass(frozen=True, slots=True)
class Face:
    """How glyphs are drawn: by the font of this name, `size` points high, each em of it `em` points wide.

    `hidden`: they are not painted, as the text layer of a scan is. `upright`: they stand on the page as it is shown, and
    neither aslant nor turned. `leftward`: whether most letters of their page run to the left, where some do.
    """

    name: str
    size: float
    em: float
    hidden: bool = False
    upright: bool = True
    leftward: bool | None = None

    @property
    def bold(self) -> bool:
        return "bold" in self.name.lower() or "heavy" in self.name.lower()


ASCENT = 0.86
"""Of an em of a Chinese font, what is above the baseline."""


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
    `turned`: by how many quarters more than the file says, for its text to stand upright. `tags`: what the file's own
    structure says of the pieces of its content, where it has one.
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
    tags: Tags = field(default_factory=Tags)

    @property
    def pictures(self) -> list[Box]:
        return self.drawn.pictures


def sheet_of(document: pypdfium2.PdfDocument, index: int, turned: int | None = None) -> Sheet:
    """The page of this index, from 0; turned by so many quarters, or as its text stands upright.

    Raises pypdfium2.PdfiumError where it cannot be loaded.
    """
    page = document[index]
    try:
        return _Reader(page, index + 1).sheet(bool(pdfium.FPDFCatalog_IsTagged(document.raw)), turned)
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


_Raw = tuple[str, float, float, float, int, int, "int | None"]
"""A character in the page's own space: what it says, where its pen stands, where its box ends on the right, its run, its
face, and what it is in its font where that says no character."""


class _Look(NamedTuple):
    """What tells one face from another: the font, by its place; what pdfium calls its size, its matrix, and how it is painted."""

    font: int
    size: float
    a: float
    b: float
    c: float
    d: float
    mode: int

    @property
    def hidden(self) -> bool:
        return self.mode == _INVISIBLE

    @property
    def angle(self) -> float:
        return _angle(self.a, self.b) + (180 if self.size < 0 else 0)


class _Reader:
    """Reads one page."""

    def __init__(self, page: pypdfium2.PdfPage, number: int) -> None:
        self.page, self.number = page, number
        self.text = page.get_textpage()
        self.count = pdfium.FPDFText_CountChars(self.text.raw)
        self.place = calls.place_of(self.text.raw)
        self.runs: dict[int, tuple[int, int]] = {}  # by the place of what draws it: its number, and that of its face
        self.faces: dict[tuple[int, float, float, float, float, float, int], int] = {}
        self.looks: list[_Look] = []  # of each face
        self.fonts: list[int] = []  # of each face
        self.named: list[set[int]] = []  # of each face, the characters that its font has a name for
        self.ids: dict[int, FontId] = {}
        self.leftward: bool | None = None
        self.ends: list[int] = []  # of lines, as pdfium finds them
        self.matrix = pdfium.FS_MATRIX()
        self.to_matrix = ctypes.addressof(self.matrix)

    def sheet(self, tagged: bool, turned: int | None) -> Sheet:
        view = view_of(self.page)
        raw = self._characters()
        self.text.close()
        self._turn_back(raw)
        turned = -self._most_turned(raw, view) % 4 if turned is None else turned
        if turned:
            view = view_of(self.page, turned)
        sheet = Sheet(self.number, *view.size, turned=turned, unread=max(self.count - MOST_CHARACTERS, 0))
        self._place(raw, view, sheet)
        others, pieces = others_on(self.page.raw, self.runs)
        sheet.drawn = drawings_of(others, view.box)
        lost, sheet.pieces = ([], 0) if sheet.unread else (lost_of(others), pieces)
        sheet.lost = [_placed(each, view) for each in lost]
        if tagged:
            sheet.tags = tags_of(self.page.raw, self.runs)
        return sheet

    def _most_turned(self, raw: list[_Raw], view: View) -> int:
        """By how many quarters most characters are turned to the right on the page as it is shown."""
        turned = [(view.turn - round(look.angle / 90)) % 4 for look in self.looks]
        if set(turned) == {0}:
            return 0
        turns = Counter[int]()
        for face, count in Counter(each[5] for each in raw).items():
            turns[turned[face]] += count
        return max(turns, key=lambda turn: (turns[turn], -turn), default=0)

    def _characters(self) -> list[_Raw]:
        raw, waiting = self.place, 0
        characters: list[_Raw] = []
        add = characters.append
        x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
        to_x, to_y, to_box = ctypes.addressof(x), ctypes.addressof(y), ctypes.addressof(box)
        object_of, origin_of, box_of = calls.object_of, calls.origin_of, calls.box_of
        runs, named = self.runs, self.named
        for index, code in enumerate(self._codes(min(self.count, MOST_CHARACTERS))):
            if 0xD800 <= code < 0xDC00:
                waiting = code
                continue
            if code < 0x21 and calls.is_generated(raw, index) == 1:
                if code == _LINE_END:
                    self.ends.append(len(characters))
                continue
            if waiting:
                code = 0x10000 + ((waiting - 0xD800) << 10) + (code - 0xDC00) if 0xDC00 <= code < 0xE000 else code
                waiting = 0
            drawn = object_of(raw, index) or 0
            found = runs.get(drawn)
            if found is None:
                found = runs[drawn] = len(runs), self._face(index, drawn)
            run, face = found
            origin_of(raw, index, to_x, to_y)
            end = -1.0
            if not 0x2E80 <= code <= 0xFFEF:
                box_of(raw, index, to_box)
                end = box.right
            if code not in named[face] and not self._is_named(code, index, face):
                add((UNKNOWN, x.value, y.value, end, run, face, code))
                continue
            text = chr(code) if 0x2E80 <= code < 0xD800 or _is_printed(code) else self._unprinted(code, index)
            private = 0 if 0xE000 <= code < 0xF900 or code >= 0xF0000 else None
            add((text, x.value, y.value, end, run, face, private))
        return characters

    def _turn_back(self, raw: list[_Raw]) -> None:
        """Gives the marks that pdfium turned about, in lines in which letters run to the left, as they are drawn."""
        text = "".join(each[0] for each in raw)
        if not TO_THE_LEFT.search(text):
            return
        self.leftward = is_leftward(text)
        for first, end in pairwise([0, *self.ends, len(raw)]):
            turned = turned_in([each[0] for each in raw[first:end]])
            for is_turned, places in groupby(range(first, end), key=lambda at: turned[at - first]):
                own = list(places) if is_turned else []
                drawn = sorted((self._drawn(raw[at]) for at in own), key=lambda each: each[1])
                for at, mark in zip(own, drawn, strict=True):
                    raw[at] = mark

    def _drawn(self, turned: _Raw) -> _Raw:
        """The mark that the page has where pdfium gives this one."""
        text, x, _, end, _, face, _ = turned
        look = self.looks[face]
        em = abs(look.size) * math.hypot(look.a, look.b)
        return drawn_as(text, (end - x) / em if em else 0.0), *turned[1:]

    def _codes(self, count: int) -> Sequence[int]:
        """The numbers of so many characters: all at once where each of them is one of the page's text too, as most pages
        have them; else one after the other."""
        units = (ctypes.c_ushort * (count + 1))()
        whole = count > 0 and pdfium.FPDFText_GetText(self.text.raw, 0, count, units) == count + 1
        if whole and len(bytes(units).decode("utf-16-le", "replace")) == count + 1:
            return units[:count]
        return [calls.code_of(self.place, index) for index in range(count)]

    def _is_named(self, code: int, index: int, face: int) -> bool:
        """Whether the font says that its code is this character; pdfium gives the code itself where it does not."""
        if calls.has_no_map(self.place, index) == 1:
            return False
        self.named[face].add(code)
        return True

    def _unprinted(self, code: int, index: int) -> str:
        """What a number shows that names no character of print: pdfium gives 2 for the hyphen at a line's end."""
        if code == _HYPHEN and pdfium.FPDFText_IsHyphen(self.text.raw, index) == 1:
            return "-"
        return chr(code) if code in (0x09, 0x0A, 0x0D) else "\ufffd"

    def _face(self, index: int, drawn: int) -> int:
        matrix = self.matrix
        calls.matrix_of(self.place, index, self.to_matrix)
        font, size, mode = calls.font_of(drawn) or 0, calls.size_of(self.place, index), calls.mode_of(drawn)
        look = font, size, matrix.a, matrix.b, matrix.c, matrix.d, mode
        face = self.faces.get(look)
        if face is None:
            face = self.faces[look] = len(self.looks)
            self.looks.append(_Look(*look))
            self.fonts.append(font)
            self.named.append(set())
        return face

    def _place(self, raw: list[_Raw], view: View, sheet: Sheet) -> None:
        faces = [_face_of(look, view, self.leftward) for look in self.looks]
        place, glyphs = view.place, sheet.glyphs
        widest, lowest, straight = sheet.width + 1, sheet.height + 1, view.turn == 0
        first, last, made = view.left, view.top, tuple.__new__
        for text, x, y, end, run, at, code in raw:
            face = faces[at]
            left, top = (x - first, last - y) if straight else place(x, y)
            if not (-1 <= left <= widest and -1 <= top <= lowest):
                sheet.outside += 1
                continue
            right = left + face.em
            if end >= 0 and face.upright:
                right = end - first if straight else left + ems(text) * face.em
            if code is not None:
                sheet.unnamed.append(self._unnamed(len(glyphs), text, at, code))
            glyphs.append(made(Glyph, (text, left, right if right > left else left, top, face, run)))

    def _unnamed(self, place: int, text: str, face: int, code: int) -> Unnamed:
        font = self.fonts[face]
        if font not in self.ids:
            self.ids[font] = _id_of(font)
        return Unnamed(place, self.ids[font], code, None if text == UNKNOWN else text)


def parted(glyph: Glyph, text: str) -> list[Glyph]:
    """A glyph that is these characters, one after the other."""
    step = (glyph.right - glyph.x) / len(text)
    return [
        glyph._replace(text=each, x=glyph.x + n * step, right=glyph.x + (n + 1) * step) for n, each in enumerate(text)
    ]


UNKNOWN = "\ufffd"
"""REPLACEMENT CHARACTER: stands for one that is not known."""


def _face_of(look: _Look, view: View, leftward: bool | None) -> Face:
    size = _within(abs(look.size) * math.hypot(look.c, look.d))
    em = _within(abs(look.size) * math.hypot(look.a, look.b))
    name = _font_name(ctypes.cast(look.font, pdfium.FPDF_FONT))
    return Face(name, round(size, 2), em, look.hidden, _is_upright(view.turn * 90 - look.angle), leftward)


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


_LINE_END, _HYPHEN = 0x0A, 2

_INVISIBLE = int(pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)


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
