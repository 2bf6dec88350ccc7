"""The program of a font → the outlines of its glyphs, each as a value that another of the same form equals."""

from __future__ import annotations

import functools
import hashlib
import io
import struct
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import uharfbuzz
from fontTools.cffLib import CFFFontSet
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.t1Lib import T1Font

Shape = bytes
"""An outline: a hash of its points in ems; EMPTY where nothing is drawn."""

EMPTY = b""

Extent = tuple[int, ...]
"""The box around an outline, in thousandths of an em: its left, its top, its width, and its height, that is negative."""


class Outlines(ABC):
    """Those of one font.

    `names`: the numbers of its glyphs by their names; `codes`: the names of those that its own encoding has. `characters`:
    of each glyph those that the font's own map gives it for.
    """

    names: Mapping[str, int] = {}
    codes: Sequence[str] = ()
    characters: Mapping[int, str] = {}

    @abstractmethod
    def shape(self, glyph: int) -> Shape | None:
        """The outline of a glyph, by its number; None of one that is not in the font."""

    @abstractmethod
    def extent(self, glyph: int) -> Extent | None:
        """The box around a glyph."""

    def glyph(self, code: int) -> int | None:
        """The glyph that the font's own encoding has at a code."""
        return self.names.get(self.codes[code]) if 0 <= code < len(self.codes) else None


class OpenType(Outlines):
    """Those of an OpenType or TrueType font."""

    def __init__(self, face: uharfbuzz.Face, names: Mapping[str, int] | None = None, codes: Sequence[str] = ()) -> None:
        self.face = face
        self.font = uharfbuzz.Font(face)
        self.names, self.codes = names or {}, codes
        self.alike: list[uharfbuzz.Face] = []
        self._shapes: dict[int, Shape] = {}

    @classmethod
    def of_file(cls, path: Path, index: int) -> OpenType:
        """The outlines of a font of this machine: which of its file's faces it is.

        Faces of one collection often are one set of glyphs with a map for each language (OpenType 1.9, Font Collections):
        a glyph has the characters that any of these give it for.
        """
        blob = uharfbuzz.Blob.from_file_path(str(path))
        font = cls(uharfbuzz.Face(blob, index))
        others = (uharfbuzz.Face(blob, other) for other in range(font.face.count or 0) if other != index)
        font.alike = [other for other in others if _has_same_glyphs(other, font.face)]
        return font

    def shape(self, glyph: int) -> Shape | None:
        if not 0 <= glyph < self.face.glyph_count:
            return None
        if glyph not in self._shapes:
            pen = RecordingPen()
            self.font.draw_glyph_with_pen(glyph, pen)
            self._shapes[glyph] = _shape(pen.value, self.face.upem or 1000)
        return self._shapes[glyph]

    @functools.cached_property
    def by_extent(self) -> Mapping[Extent | None, list[int]]:
        """The glyphs that have a character, by the box around each: few have one alike, and all are quickly told."""
        found: dict[Extent | None, list[int]] = defaultdict(list)
        for glyph in self.characters:
            found[self.extent(glyph)].append(glyph)
        return found

    @functools.cached_property
    def characters(self) -> Mapping[int, str]:  # type: ignore[override]
        found: dict[int, set[str]] = defaultdict(set)
        for face in (self.face, *self.alike):
            font = uharfbuzz.Font(face)
            for code in face.unicodes:
                found[font.get_nominal_glyph(code) or 0].add(chr(code))
        return {glyph: "".join(sorted(characters)) for glyph, characters in found.items() if glyph}

    def extent(self, glyph: int) -> Extent | None:
        extents = self.font.get_glyph_extents(glyph)
        return extents and tuple(round(each * 1000 / (self.face.upem or 1000)) for each in extents)

    def glyph(self, code: int) -> int | None:
        """That of a symbolic font (ISO 32000-1 §9.6.6.4) is at its code, or at that above F000."""
        found = (self.font.get_nominal_glyph(number) for number in (0xF000 + code, code))
        return next(filter(None, found), None) or super().glyph(code)


def _has_same_glyphs(one: uharfbuzz.Face, other: uharfbuzz.Face) -> bool:
    return one.glyph_count == other.glyph_count and all(
        len(one.reference_table(table)) == len(other.reference_table(table)) for table in ("CFF ", "glyf")
    )


class Type1(Outlines):
    """Those of a Type 1 font (Adobe Type 1 Font Format)."""

    def __init__(self, data: bytes) -> None:
        font: Any = T1Font.__new__(T1Font)  # it would open a file of that name
        font.data, font.encoding = data, "latin-1"
        font.parse()
        self._glyphs = font.getGlyphSet()
        self._names = list(font["CharStrings"])
        self.names = {name: number for number, name in enumerate(self._names)}
        self.codes = font["Encoding"] if isinstance(font["Encoding"], list) else ()

    def shape(self, glyph: int) -> Shape | None:
        if not 0 <= glyph < len(self._names):
            return None
        pen = RecordingPen()
        self._glyphs[self._names[glyph]].draw(pen)
        return _shape(pen.value, 1000)

    def extent(self, glyph: int) -> Extent | None:
        pen = ControlBoundsPen(self._glyphs)
        self._glyphs[self._names[glyph]].draw(pen)
        left, bottom, right, top = map(round, pen.bounds or (0, 0, 0, 0))
        return left, top, right - left, bottom - top


def _shape(drawn: Sequence[tuple[str, Sequence[tuple[float, float]]]], upem: int) -> Shape:
    """The outline that a pen drew: each part from where it begins until it is there again."""
    scale = 1000 / upem
    said: list[list[tuple[int, int]]] = []
    begin: list[tuple[int, int]] = []
    for step, points in drawn:
        placed = [(round(x * scale), round(y * scale)) for x, y in points]
        if step == "moveTo":
            begin = placed
        elif not placed and said and said[-1] == begin:
            said.pop()  # a line back to the beginning is drawn by some programs only
        said.append(placed)
    return hashlib.sha256(repr(said).encode()).digest() if said else EMPTY


# programs that are in a file


def outlines_of(data: bytes) -> Outlines | None:
    """The outlines of a font program; None of one that is damaged, or of a kind that is not read here."""
    try:
        if data[:4] in (b"\0\1\0\0", b"OTTO", b"true"):
            face = uharfbuzz.Face(uharfbuzz.Blob(data))
            inner = face.reference_table("CFF ").data
            return OpenType(face, _names_in(inner) if inner else None)
        return Type1(data) if data[:2] == b"%!" else _compact(data)
    except Exception:  # a font that anybody may have written: the library may trip over anything
        return None


def _compact(data: bytes) -> Outlines:
    """The outlines of a Compact Font Format program (Adobe TN 5176)."""
    names = _names_in(data)
    wrapped = _wrapped({b"CFF ": data, b"maxp": struct.pack(">IH", 0x5000, len(names)), b"head": _HEAD})
    return OpenType(uharfbuzz.Face(uharfbuzz.Blob(wrapped)), names, _codes_in(data))


def _names_in(data: bytes) -> Mapping[str, int]:
    return {name: number for number, name in enumerate(_opened(data).getGlyphOrder())}


def _codes_in(data: bytes) -> Sequence[str]:
    codes = getattr(_opened(data), "Encoding", ())
    return codes if isinstance(codes, list) else ()


def _opened(data: bytes) -> Any:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    return fonts[0]


_HEAD = struct.pack(">HHIIIHHqqhhhhHHhhh", 1, 0, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0)


def _wrapped(tables: Mapping[bytes, bytes]) -> bytes:
    """An OpenType file of these tables (OpenType 1.9, table directory)."""
    at = 12 + 16 * len(tables)
    directory, bodies = b"", b""
    for tag, body in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, 0, at + len(bodies), len(body))
        bodies += body + b"\0" * (-len(body) % 4)
    return struct.pack(">4sHHHH", b"OTTO", len(tables), 0, 0, 0) + directory + bodies
