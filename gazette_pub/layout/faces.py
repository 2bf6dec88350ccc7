"""The fonts of a machine: where they are, by the names they bear, and how a text is shaped with one."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from pathlib import Path

import uharfbuzz

from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.folders import font_files, font_folders
from gazette_pub.layout.fonts import HINT, LEANING, packaged_files
from gazette_pub.layout.glyph import Glyph
from gazette_pub.words.characters import INVISIBLE, TO_THE_LEFT
from gazette_pub.words.records import dataclass

NAMES = (1, 4, 6, 16)
"""Of the name table: the family, the full name, the PostScript name, the typographic family (OpenType 1.9, name)."""

GETA = "〓□?"
"""What stands for a character that no font has, the first that the font has: a type turned over, as printers do."""

FAMILIES = (1, 16)
PLAIN = frozenset({"regular", "normal", "book", "roman", "常规", ""})
"""A family's name alone means its regular face."""


class Face:
    """One face of a font file. It is the same for all of a process, and only read."""

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path, self.index = path, index
        self.face = self.opened()
        self.font = uharfbuzz.Font(self.face)
        self.upem = self.face.upem
        self.name = str(self.face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem)
        self._blank = self.font.get_nominal_glyph(ord(" ")) or 0
        self.geta = next(filter(None, map(self.font.get_nominal_glyph, map(ord, GETA))), 0)
        self._shaped: dict[str, tuple[Glyph, ...]] = {}

    def opened(self) -> uharfbuzz.Face:
        """The face, read anew."""
        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)), self.index)

    def advance(self, glyph: int) -> float:
        """How far the pen goes on behind a glyph, in ems."""
        return float(self.font.get_glyph_h_advance(glyph) / self.upem)

    @property
    def is_chinese(self) -> bool:
        """Whether it is a font for Chinese; others are for what those lack."""
        return self.has("国")

    def has(self, character: str) -> bool:
        return self.font.get_nominal_glyph(ord(character)) is not None

    def shape(self, text: str) -> tuple[Glyph, ...]:
        found = self._shaped.get(text)
        if found is None:
            found = self._shaped[text] = tuple(self._glyphs(text))
        return found

    def _glyphs(self, text: str) -> Iterator[Glyph]:
        if len(text) == 1 and (glyph := self.font.get_nominal_glyph(ord(text))) is not None:
            yield Glyph(glyph, self.advance(glyph), text)
            return
        if any(not self.has(character) for character in text):
            yield from map(self._stand_in, reversed(text) if TO_THE_LEFT.search(text) else text)
            return
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = "zh-Hans"
        uharfbuzz.shape(self.font, buffer, {"kern": True, "liga": False})
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            shown = text[info.cluster : ends.pop(info.cluster, info.cluster)]
            yield Glyph(
                info.codepoint,
                place.x_advance / self.upem,
                shown,
                place.x_offset / self.upem,
                place.y_offset / self.upem,
            )

    def _stand_in(self, character: str) -> Glyph:
        """For a character without a glyph: nothing for what prints nothing, a blank for a blank, else 〓."""
        if self.has(character):
            return next(iter(self.shape(character)))
        if INVISIBLE.search(character):
            return Glyph(self._blank, 0.0, character)
        glyph = self._blank if character.isspace() else self.geta
        return Glyph(glyph, self.advance(glyph), character)


@dataclass(frozen=True)
class Played:
    """The fonts of each letter, the best first; and by letter, where the first is not one of its own, its name."""

    letters: dict[str, list[Face]]
    stand_ins: dict[str, str]


def faces(letters: Mapping[str, tuple[str, ...]]) -> Played:
    """The fonts of this machine for the letters of a style, those for Chinese first: by name, or another letter's, where
    that is named, or where none of them is there.

    Raises OutputNotWritten when it has no Chinese font for any of them.
    """
    found = {
        letter: sorted(
            dict.fromkeys(_named(letter, letters, frozenset())),
            key=lambda face: not face.is_chinese and letter != LEANING,
        )
        for letter in letters
    }
    chinese = [face for some in found.values() for face in some[:1] if face.is_chinese]
    if not chinese:
        raise OutputNotWritten(say("this machine has no Chinese font to set the pages in"), hint=HINT)
    other = next((face for face in chinese if not face.name.endswith("Bold")), chinese[0])
    is_whole = {letter: bool(each) and (each[0].is_chinese or letter == LEANING) for letter, each in found.items()}
    found = {letter: each if is_whole[letter] else [other, *each] for letter, each in found.items()}
    stand_ins = {
        letter: found[letter][0].name
        for letter, names in letters.items()
        if letter != LEANING
        and not any(_face(*place).is_chinese for name in names if name not in letters and (place := find(name)))
    }
    return Played(found, stand_ins)


def _named(letter: str, letters: Mapping[str, tuple[str, ...]], above: frozenset[str]) -> Iterator[Face]:
    """The fonts that a letter names, in order; those of another letter, where it names that."""
    for name in letters.get(letter, ()):
        if name in letters and name not in above:
            yield from _named(name, letters, above | {letter})
        elif place := find(name):
            yield _face(*place)


def find(name: str) -> tuple[Path, int] | None:
    """The file of a font of that name, and which of its faces it is."""
    return _installed().get(name.casefold())


@functools.cache
def _face(path: Path, index: int) -> Face:
    return Face(path, index)


@functools.cache
def _installed() -> dict[str, tuple[Path, int]]:
    """Every face of this machine by its names, in lower case. The first file of a name has it, in the order of paths."""
    found: dict[str, tuple[Path, int]] = {}
    for folder in font_folders():
        for path in font_files(folder):
            for name, index in _names(path):
                found.setdefault(name, (path, index))
    for name, packaged in packaged_files().items():
        found.setdefault(name.casefold(), (packaged.path, 0))
    return found


def _names(path: Path) -> Iterator[tuple[str, int]]:
    """The names of the faces of a file. A file that is no font has none."""
    blob = uharfbuzz.Blob.from_file_path(str(path))
    for index in range(uharfbuzz.Face(blob, 0).count or 0):
        face = uharfbuzz.Face(blob, index)
        is_plain = str(face.get_name(17) or face.get_name(2) or "").casefold() in PLAIN
        for entry in face.list_names():
            if entry.name_id in NAMES and (is_plain or entry.name_id not in FAMILIES):
                yield str(face.get_name(entry.name_id, entry.language) or "").casefold(), index
