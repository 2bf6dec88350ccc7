"""A page of a PDF → its glyphs: each character with where its pen stands, as pdfium finds them."""

from __future__ import annotations

import ctypes
import math
import struct
import unicodedata
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import field
from itertools import compress, groupby, pairwise, repeat
from operator import add, itemgetter
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
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """How glyphs are drawn: by the font of this name, `size` points high, each em of it `em` points wide.

    `hidden`: they are not painted, as the text layer of a scan is. `upright`: they stand on the page as it is shown, and
    neither aslant nor turned; `quarter`: by how many quarters they are turned to the right. `leftward`: whether most letters
    of their page run to the left, where some do.
    """

    name: str
    size: float
    em: float
    hidden: bool = False
    upright: bool = True
    leftward: bool | None = None
    quarter: int = 0

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
    placed; `pieces`: how many there are in all. `unnamed`: which of the glyphs have no character; `doubted`: which have one
    that may be no more than their code, as pdfium gives it where that is a letter that runs to the left.
    `turned`: by how many quarters more than the file says, for its text to stand upright. `tags`: what the file's own
    structure says of the pieces of its content, where it has one. `pale`: the runs that paint large letters nearly as white as
    the paper. `plain`: all glyphs stand upright, and are painted; where it
    is False, some may not.
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
    doubted: list[Unnamed] = field(default_factory=list)
    turned: int = 0
    tags: Tags = field(default_factory=Tags)
    pale: frozenset[int] = frozenset()
    plain: bool = False

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


@dataclass(slots=True)
class _Characters:
    """The characters of a page in its own space, one after the other in each list: what they say, where their pens stand
    across and up, where the boxes of narrow ones end on the right (-1 of others), and their runs.

    `unnamed`: what those are in their fonts of which these say no character, by their places here: their code, or 0 where
    they are of private use.
    """

    texts: list[str]
    across: list[float]
    up: list[float]
    ends: list[float]
    runs: list[int]
    unnamed: dict[int, int]


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
        self.reference = calls.reference_to(self.text.raw)
        self.runs: dict[int, int] = {}  # the numbers of runs, by the places of what draws them
        self.faces: list[int] = []  # of each run the number of its face
        self.looks: list[_Look] = []  # of each face
        self.ids: dict[int, FontId] = {}
        self.leftward: bool | None = None
        self.ends: list[int] = []  # of lines, as pdfium finds them
        self.wide: list[int] = []  # letters and figures of ASCII as wide as characters of Chinese

    def sheet(self, tagged: bool, turned: int | None) -> Sheet:
        view = view_of(self.page)
        raw = self._characters()
        self.text.close()
        self._turn_back(raw)
        self._straighten(raw, view)
        turned = -self._most_turned(raw, view) % 4 if turned is None else turned
        if turned:
            view = view_of(self.page, turned)
        doubted = self._doubted(raw)
        sheet = Sheet(self.number, *view.size, turned=turned, unread=max(self.count - MOST_CHARACTERS, 0))
        self._place(raw, doubted, view, sheet)
        others, pieces = others_on(self.page.raw, self.runs)
        sheet.drawn = drawings_of(others, view.box)
        sheet.pale = frozenset(self._pale(sheet))
        lost, sheet.pieces = ([], 0) if sheet.unread else (lost_of(others), pieces)
        sheet.lost = [_placed(each, view) for each in lost]
        if tagged:
            sheet.tags = tags_of(self.page.raw, self.runs)
        return sheet

    def _most_turned(self, raw: _Characters, view: View) -> int:
        """By how many quarters most characters are turned to the right on the page as it is shown."""
        turned = [(view.turn - round(look.angle / 90)) % 4 for look in self.looks]
        if set(turned) == {0}:
            return 0
        turns = Counter[int]()
        for run, count in Counter(raw.runs).items():
            turns[turned[self.faces[run]]] += count
        most = max(turns, key=lambda turn: (turns[turn], -turn), default=0)
        upright = {run for run, face in enumerate(self.faces) if turned[face] == 0} if most else set[int]()
        return 0 if _are_lines(raw, upright, view) else most

    def _straighten(self, raw: _Characters, view: View) -> None:
        """Turns the pens of a page that most of its text is askew on, as a scan's text layer may be, about the middle of it, so
        that its lines are level."""
        askew = [_off_level(look.angle) for look in self.looks]
        if all(abs(angle) < _LEAST_ASKEW for angle in askew):
            return
        angles = sorted(askew[self.faces[run]] for run in raw.runs)
        angle = angles[len(angles) // 2]
        if abs(angle) < _LEAST_ASKEW:
            return
        middle, height = (view.left + view.right) / 2, (view.top + view.bottom) / 2
        sine, cosine = math.sin(math.radians(-angle)), math.cos(math.radians(-angle))
        for at, (x, y) in enumerate(zip(raw.across, raw.up, strict=True)):
            x, y = x - middle, y - height
            across = middle + x * cosine - y * sine
            if raw.ends[at] >= 0:
                raw.ends[at] += across - raw.across[at]
            raw.across[at], raw.up[at] = across, height + x * sine + y * cosine

    def _characters(self) -> _Characters:
        texts, places = self._printed()
        codes, text = list(map(ord, texts)), self.reference
        drawn = list(map(calls.object_of, repeat(text), places))
        if None in drawn:
            drawn = [each or 0 for each in drawn]
        self._find_runs(drawn, places)
        across, up = calls.pens_of(text, places)
        runs = list(map(self.runs.__getitem__, drawn))
        found = _Characters(texts, across, up, [-1.0] * len(texts), runs, {})
        self._look_at_others(found, codes, places)
        self._find_unnamed(found, codes, places)
        return found

    def _printed(self) -> tuple[list[str], list[int]]:
        """The characters that the page has, and their places among all that pdfium gives, which generates blanks and ends of
        lines."""
        text = self._text(min(self.count, MOST_CHARACTERS))
        given, printed, left_out = list(text), bytearray(b"\1") * len(text), 0
        for at in [found.start() for found in _DOUBTFUL.finditer(text)]:
            if given[at] >= "\udc00" and at and "\ud800" <= given[at - 1] < "\udc00":  # a pair
                given[at] = chr(0x10000 + ((ord(given[at - 1]) - 0xD800) << 10) + (ord(given[at]) - 0xDC00))
                printed[at - 1], left_out = 0, left_out + 1
            elif given[at] <= " " and calls.is_generated(self.reference, at) == 1:
                printed[at], left_out = 0, left_out + 1
                if given[at] == "\n":
                    self.ends.append(at + 1 - left_out)
        return list(compress(given, printed)), list(compress(range(len(given)), printed))

    def _find_runs(self, drawn: Sequence[int], places: Sequence[int]) -> None:
        """Numbers what draws characters in its order, and finds the face of each."""
        first = dict(zip(reversed(drawn), reversed(places), strict=True))
        self.runs = {each: number for number, each in enumerate(dict.fromkeys(drawn))}
        firsts = [first[each] for each in self.runs]
        matrix, text = pdfium.FS_MATRIX(), self.reference
        turned = memoryview(matrix).cast("B")[: 4 * ctypes.sizeof(ctypes.c_float)]
        asked = map(calls.matrix_of, repeat(text), firsts, repeat(ctypes.byref(matrix)))
        matrices = [turned.tobytes() for _ in asked]
        fonts, modes = map(calls.font_of, self.runs), map(calls.mode_of, self.runs)
        sizes = map(calls.size_of, repeat(text), firsts)
        looks = list(zip(fonts, sizes, matrices, modes, strict=True))
        numbers = {look: number for number, look in enumerate(dict.fromkeys(looks))}
        for font, size, turn, mode in numbers:
            a, b, c, d = _NUMBERS(turn)
            self.looks.append(_Look(font or 0, size, a, b, c, d, mode))
        self.faces = list(map(numbers.__getitem__, looks))

    def _look_at_others(self, found: _Characters, codes: Sequence[int], places: Sequence[int]) -> None:
        """Finds where the boxes of narrow characters end, and what those say that stand for none of print."""
        box = pdfium.FS_RECTF()
        to_box, box_of, text = ctypes.byref(box), calls.box_of, self.reference
        faces, wide = self.faces, [_AS_WIDE * abs(look.size) * math.hypot(look.a, look.b) for look in self.looks]
        for at in [at for at, code in enumerate(codes) if not 0x2E80 <= code < 0xD800]:
            code = codes[at]
            if not 0x2E80 <= code <= 0xFFEF:
                box_of(text, places[at], to_box)
                found.ends[at] = box.right
                if 0x30 <= code < 0x7B and box.right - found.across[at] >= wide[faces[found.runs[at]]]:
                    self.wide.append(at)
            if not _is_printed(code):
                found.texts[at] = self._unprinted(code, places[at])
            elif 0xE000 <= code < 0xF900 or code >= 0xF0000:
                found.unnamed[at] = 0
                box_of(text, places[at], to_box)
                if code < 0xF900 and box.right - found.across[at] < wide[faces[found.runs[at]]]:  # it may be a letter
                    found.ends[at] = box.right

    def _find_unnamed(self, found: _Characters, codes: Sequence[int], places: Sequence[int]) -> None:
        """Finds the characters of which the font says none; pdfium gives the code itself then."""
        faces = self.faces
        kinds = [faces[run] << 21 | code for run, code in zip(found.runs, codes, strict=True)]
        last = dict(zip(kinds, places, strict=True))
        doubtful = {kind for kind, place in last.items() if calls.has_no_map(self.reference, place) == 1}
        for at in [at for at, kind in enumerate(kinds) if kind in doubtful] if doubtful else ():
            if calls.has_no_map(self.reference, places[at]) == 1:
                found.texts[at], found.unnamed[at] = UNKNOWN, codes[at]

    def _turn_back(self, raw: _Characters) -> None:
        """Gives the marks that pdfium turned about, in lines in which letters run to the left, as they are drawn."""
        text = "".join(raw.texts)
        if not TO_THE_LEFT.search(text):
            return
        self.leftward = is_leftward(text)
        for first, end in pairwise([0, *self.ends, len(raw.texts)]):
            turned = turned_in(raw.texts[first:end])
            for is_turned, places in groupby(range(first, end), key=lambda at: turned[at - first]):
                if is_turned:
                    self._redraw(raw, list(places))

    def _redraw(self, raw: _Characters, places: Sequence[int]) -> None:
        """Gives the marks at these places as the page has them, from left to right."""
        order = sorted(places, key=raw.across.__getitem__)
        texts = [self._drawn(raw, at) for at in order]
        own = slice(places[0], places[-1] + 1)
        raw.texts[own] = texts
        raw.across[own] = [raw.across[at] for at in order]
        raw.up[own] = [raw.up[at] for at in order]
        raw.ends[own] = [raw.ends[at] for at in order]
        raw.runs[own] = [raw.runs[at] for at in order]
        moved = {place: raw.unnamed.pop(at) for place, at in zip(places, order, strict=True) if at in raw.unnamed}
        raw.unnamed.update(moved)

    def _drawn(self, raw: _Characters, at: int) -> str:
        """The mark that the page has where pdfium gives this one."""
        look = self.looks[self.faces[raw.runs[at]]]
        em = abs(look.size) * math.hypot(look.a, look.b)
        return drawn_as(raw.texts[at], (raw.ends[at] - raw.across[at]) / em if em else 0.0)

    def _text(self, count: int) -> str:
        """So many characters: all at once where each of them is one of the page's text too, as most pages have them; else
        one after the other."""
        units = (ctypes.c_ushort * (count + 1))()
        if count > 0 and pdfium.FPDFText_GetText(self.text.raw, 0, count, units) == count + 1:
            text = bytes(units).decode("utf-16-le", "surrogatepass")
            if len(text) == count + 1:
                return text[:count]
        return "".join(chr(calls.code_of(self.reference, index)) for index in range(count))

    def _unprinted(self, code: int, index: int) -> str:
        """What a number shows that names no character of print: pdfium gives 2 for the hyphen at a line's end, or U+FFFE where
        it gives all of a text."""
        if code in _HYPHENS and pdfium.FPDFText_IsHyphen(self.text.raw, index) == 1:
            return "-"
        return chr(code) if code in (0x09, 0x0A, 0x0D) else "\ufffd"

    def _doubted(self, raw: _Characters) -> list[int]:
        """The characters that may be no more than a code in their font: pdfium tells of none of those that it has put in the
        order of letters that run to the left. These, and what may stand among them; of other pages, what may in fonts that
        name not all. And those of fonts in which letters of ASCII are as wide as characters of Chinese."""
        if self.leftward is None and not raw.unnamed and not self.wide:
            return []
        fonts = [self.looks[face].font for face in self.faces]  # of each run
        nameless = {fonts[raw.runs[at]] for at in raw.unnamed if raw.texts[at] == UNKNOWN}
        wide = {fonts[raw.runs[at]] for at in self.wide}
        among = set(fonts) if self.leftward is not None else nameless
        return [
            at
            for at, text in enumerate(raw.texts)
            if (fonts[raw.runs[at]] in wide)
            or (fonts[raw.runs[at]] in among and unicodedata.bidirectional(text) not in _RIGHTWARD)
            if at not in raw.unnamed
        ]

    def _place(self, raw: _Characters, doubted: Sequence[int], view: View, sheet: Sheet) -> None:
        names = {font: _font_name(ctypes.cast(font, pdfium.FPDF_FONT)) for font in {look.font for look in self.looks}}
        looks = [_face_of(look, names[look.font], view, self.leftward) for look in self.looks]
        faces = [looks[face] for face in self.faces]  # of each run
        glyphs = _as_they_stand(raw, faces, view) if view.turn == 0 else _as_turned(raw, faces, view)
        sheet.glyphs = glyphs
        sheet.plain = all(face.upright and not face.hidden for face in looks)
        sheet.unnamed = [
            self._unnamed(at, glyphs[at].text, self.faces[raw.runs[at]], code)
            for at, code in sorted(raw.unnamed.items())
        ]
        sheet.doubted = [self._unnamed(at, UNKNOWN, self.faces[raw.runs[at]], ord(glyphs[at].text)) for at in doubted]
        if not (_are_within(raw.across, view.left, view.right) and _are_within(raw.up, view.bottom, view.top)):
            _leave_out_what_is_outside(sheet)

    def _pale(self, sheet: Sheet) -> Iterator[int]:
        """The runs of large letters that are painted nearly as white as the paper, with nothing drawn under them."""
        if all(abs(look.size) * math.hypot(look.c, look.d) < _LARGE for look in self.looks):
            return
        places = {run: place for place, run in self.runs.items()}
        grounds = [*sheet.drawn.shades, *sheet.pictures]
        for glyph in {glyph.run: glyph for glyph in sheet.glyphs if glyph.face.size >= _LARGE}.values():
            if not any(_is_over(glyph, ground) for ground in grounds) and _is_pale(places[glyph.run]):
                yield glyph.run

    def _unnamed(self, place: int, text: str, face: int, code: int) -> Unnamed:
        font = self.looks[face].font
        if font not in self.ids:
            self.ids[font] = _id_of(font)
        return Unnamed(place, self.ids[font], code, None if text == UNKNOWN else text)


def _is_over(glyph: Glyph, ground: Box) -> bool:
    return ground[0] <= glyph.x <= ground[2] and ground[1] <= glyph.y <= ground[3]


def _is_pale(place: int) -> bool:
    colour = [ctypes.c_uint() for _ in range(4)]
    thing = ctypes.cast(place, pdfium.FPDF_PAGEOBJECT)
    said = pdfium.FPDFPageObj_GetFillColor(thing, *colour)
    red, green, blue, opaque = (each.value for each in colour)
    return bool(said) and 255 - (255 - min(red, green, blue)) * opaque / 255 >= _PALE


_LARGE, _PALE = 30.0, 190
"""Points of letters that may be a watermark; and how light these are at the least, of 255."""


def _are_lines(raw: _Characters, runs: Container[int], view: View) -> bool:
    """Whether the characters of these runs are lines of text, and not a page's head and its mark alone, among more that
    stand turned."""
    levels = raw.across if view.turn % 2 else raw.up
    lines = Counter(round(levels[at]) for at, run in enumerate(raw.runs) if run in runs)
    return sum(1 for count in lines.values() if count >= _LINE) >= _LINES


_LINE, _LINES = 12, 3
"""Characters of a line of text, and lines that a page's head and foot have not, at the least."""


def _as_they_stand(raw: _Characters, faces: Sequence[Face], view: View) -> list[Glyph]:
    """The glyphs of a page that is shown as it is."""
    first, last = view.left, view.top
    lefts = [x - first for x in raw.across] if first else raw.across
    wide = [face.em for face in faces]
    rights = list(map(add, lefts, map(wide.__getitem__, raw.runs)))
    for at in [at for at, end in enumerate(raw.ends) if end >= 0]:
        if faces[raw.runs[at]].upright:
            rights[at] = max(raw.ends[at] - first, lefts[at])
    tops = [last - y for y in raw.up]
    parts = zip(raw.texts, lefts, rights, tops, map(faces.__getitem__, raw.runs), raw.runs, strict=True)
    return list(map(tuple.__new__, repeat(Glyph), parts))


def _as_turned(raw: _Characters, faces: Sequence[Face], view: View) -> list[Glyph]:
    """The glyphs of a page that is shown turned: the boxes of its own space tell no width."""
    found: list[Glyph] = []
    for text, x, y, end, run in zip(raw.texts, raw.across, raw.up, raw.ends, raw.runs, strict=True):
        face = faces[run]
        left, top = view.place(x, y)
        width = ems(text) * face.em if end >= 0 and face.upright else face.em
        found.append(Glyph(text, left, left + width, top, face, run))
    return found


def _are_within(places: Sequence[float], first: float, last: float) -> bool:
    """Whether all of these are places of a page that begins and ends there; what is no number is none."""
    return not places or math.isfinite(sum(places)) and first - 1 <= min(places) and max(places) <= last + 1


def _leave_out_what_is_outside(sheet: Sheet) -> None:
    """Leaves out the glyphs that stand where the page does not show."""
    glyphs, widest, lowest = sheet.glyphs, sheet.width + 1, sheet.height + 1
    shown = [at for at, (_, x, _, y, _, _) in enumerate(glyphs) if -1 <= x <= widest and -1 <= y <= lowest]
    sheet.outside = len(glyphs) - len(shown)
    places = {at: place for place, at in enumerate(shown)}
    sheet.unnamed = [each._replace(at=places[each.at]) for each in sheet.unnamed if each.at in places]
    sheet.doubted = [each._replace(at=places[each.at]) for each in sheet.doubted if each.at in places]
    sheet.glyphs = [glyphs[at] for at in shown]


TEXT, _FACE = (itemgetter(Glyph._fields.index(name)) for name in ("text", "face"))


def faces_of(glyphs: Sequence[Glyph]) -> list[Face]:
    """The faces that these glyphs have, each once for those in a row that share it."""
    return [face for face, _ in groupby(map(_FACE, glyphs))]


def parted(glyph: Glyph, text: str) -> list[Glyph]:
    """A glyph that is these characters, one after the other."""
    step = (glyph.right - glyph.x) / len(text)
    return [
        glyph._replace(text=each, x=glyph.x + n * step, right=glyph.x + (n + 1) * step) for n, each in enumerate(text)
    ]


UNKNOWN = "\ufffd"
"""REPLACEMENT CHARACTER: stands for one that is not known."""


def _face_of(look: _Look, name: str, view: View, leftward: bool | None) -> Face:
    size = _within(abs(look.size) * math.hypot(look.c, look.d))
    em = _within(abs(look.size) * math.hypot(look.a, look.b))
    angle = view.turn * 90 - look.angle
    quarter = round(angle / 90) % 4 if _is_upright(4 * angle) else 0
    return Face(name, round(size, 2), em, look.hidden, _is_upright(angle), leftward, quarter)


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


_AS_WIDE = 0.95
"""Ems of the widest letters."""

_RIGHTWARD = ("L", "EN")
"""What pdfium leaves in its order (Unicode Standard Annex #9, table 4)."""

_HYPHENS = 2, 0xFFFE

_DOUBTFUL = Pattern(
    Expression(r"[\x00-\x20\udc00-\udfff]"),
    (" ", "甲\n", "\ud840\udc00"),
    ("甲", "a", "\ud840"),
    "search",
)
"""What pdfium may have made up; and the second half of a pair, which is none by itself."""

_NUMBERS = struct.Struct("4f").unpack
"""What a matrix begins with: what turns and stretches."""

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


def _off_level(angle: float) -> float:
    """The degrees by which letters turned by this angle are off standing upright, or on one of their sides."""
    off = (angle + 45) % 90 - 45
    return off if abs(off) <= _ASKEW else 0.0


_ASKEW, _LEAST_ASKEW = 5.0, 0.1
"""Degrees; and those of which the lines of a page notice nothing."""

MOST_CHARACTERS = 100_000
"""Characters of a page that are read: a newspaper's page has twenty thousand."""
