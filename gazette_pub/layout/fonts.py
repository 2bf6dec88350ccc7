"""The letters a page is set in: which families this machine has, and where they are.

A Chinese page is set in four letters: 宋 (song) for the text, 黑 (hei) for headings 一、, 楷 (kai) for headings （一） and
notes, and a heavier 宋 for titles (GB/T 9704-2012 §7.3 and §5.2.2 name 小标宋, 仿宋, 黑体 and 楷体).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.style import Style
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Family:
    """A family of fonts, the weight that it plays its part in, and the characters that it is used for: all, or ranges."""

    name: str
    weight: int = 400
    ranges: str | None = None

    @classmethod
    def of(cls, name: str) -> Family:
        """The family of a face that a style names: Noto Serif CJK SC Bold is one of it, 700 heavy."""
        family = name.removesuffix(BOLD)
        return cls(family, 400 if family == name else 700, RANGES.get(family))


HAN = "U+20-7E, U+3001-3011, U+4E00-9FFF, U+FF01-FF5E"
"""What of LXGW WenKai fits a Chinese page: its quotes, dashes and dots are as narrow as Latin ones."""

RANGES = {"LXGW WenKai": HAN}

BOLD = " Bold"
"""What the name of a heavy face adds to that of its family."""

FOUR = ("song", "title", "hei", "kai")
"""The letters that a style sheet is given."""

LEANING = "italic"
"""The letter of what is emphasised in a text of another language than China's: the one that its Chinese font is not the first of."""

PACKAGED = {
    "Noto Serif SC": ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf"),
    "Noto Sans SC": ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"),
    "Source Serif Pro": ("font_source_serif_pro", "files/SourceSerifPro-Regular.ttf"),
    "Source Serif Pro Italic": ("font_source_serif_pro", "files/SourceSerifPro-It.ttf"),
    "Source Serif Pro Bold": ("font_source_serif_pro", "files/SourceSerifPro-Bold.ttf"),
    "Source Sans Pro": ("font_source_sans_pro", "files/SourceSansPro-Regular.ttf"),
}
"""The Python packages that bring 宋 and 黑 for a machine whose own fonts are no business of ours to install, and, in the
Latin letters that those have, what they lack of European and Cyrillic ones: each font's package and its file there."""

HINT = say("install some: apt-get install fonts-noto-cjk, or pip install pylopdf-fonts-zh-cn")


@dataclass(frozen=True)
class Face:
    """A font of this machine: its file, and the names of its family, in all its languages."""

    path: Path
    names: frozenset[str]


@dataclass(frozen=True)
class Case:
    """The fonts a page is set from: the families of each letter, the files of those that the style sheet declares,
    and every name that one of them may go by."""

    letters: dict[str, tuple[Family, ...]]
    files: dict[Family, Path]
    names: frozenset[str]

    @property
    def css(self) -> str:
        """The faces of the files, and the custom properties --song, --title, --hei, --kai and --title-weight."""
        faces = (_face(family, path) for family, path in self.files.items())
        stacks = (f"--{letter}: {self._stack(letter)};" for letter in self.letters)
        return "\n".join(
            (*faces, f":root {{ {' '.join(stacks)} --title-weight: {self.letters['title'][0].weight} }}\n")
        )

    def _stack(self, letter: str) -> str:
        # what a letter's own fonts lack comes from 宋
        families = dict.fromkeys((*self.letters[letter], *self.letters["song"]))
        return ", ".join(f'"{_css_name(family)}"' for family in families)


def fonts(style: Style, find: Callable[[str], Face | None] | None = None) -> Case:
    """The fonts of this machine for the letters of a style; `find` gives the face of a family. Raises OutputNotWritten
    when it has none for one of them."""
    packaged, installed = packaged_files(), find or system_find()
    played = {letter: tuple(map(Family.of, style.families(letter))) for letter in FOUR}
    families = dict.fromkeys(family for each in played.values() for family in each)
    faces = {
        family: (packaged.get(family.name) if family.weight == 400 else None) or installed(family.name)
        for family in families
    }
    letters = {letter: tuple(family for family in each if faces[family]) for letter, each in played.items()}
    if not all(letters.values()):
        raise OutputNotWritten(say("this machine has no Chinese font to set the pages in"), hint=HINT)
    used = {family: face for family, face in faces.items() if face}
    files = {family: face.path for family, face in used.items() if family.ranges or family.name in packaged}
    names = {_css_name(family) for family in used}.union(*(face.names for face in used.values()))
    return Case(letters, files, frozenset(names))


def packaged_files() -> dict[str, Face]:
    """The fonts of the font packages, by their names; those of one that is not installed are left out."""
    paths = {name: Path(folder, file) for name, (package, file) in PACKAGED.items() for folder in _folders(package)}
    return {name: Face(path, frozenset([name])) for name, path in paths.items() if path.is_file()}


def _folders(package: str) -> list[str]:
    spec = importlib.util.find_spec(package)
    return list(spec.submodule_search_locations or ()) if spec else []


def system_find() -> Callable[[str], Face | None]:
    """A function that gives the face of a family, as fontconfig has it, which the pages are set with."""
    from weasyprint.text.ffi import ffi, fontconfig

    config = ffi.gc(fontconfig.FcInitLoadConfigAndFonts(), fontconfig.FcConfigDestroy)

    def find(name: str) -> Face | None:
        pattern = ffi.gc(fontconfig.FcPatternCreate(), fontconfig.FcPatternDestroy)
        fontconfig.FcPatternAddString(pattern, b"family", name.encode())
        fontconfig.FcConfigSubstitute(config, pattern, fontconfig.FcMatchPattern)
        fontconfig.FcDefaultSubstitute(pattern)
        match = fontconfig.FcFontMatch(config, pattern, ffi.new("FcResult *"))
        if match == ffi.NULL:
            return None
        match = ffi.gc(match, fontconfig.FcPatternDestroy)
        # fontconfig answers with its nearest font, so what it found must bear the name
        names = frozenset(strings(match, b"family"))
        is_it = name.casefold() in map(str.casefold, names)
        return Face(Path(next(strings(match, b"file"))), names) if is_it else None

    def strings(match: object, key: bytes) -> Iterator[str]:
        text, n = ffi.new("FcChar8 **"), 0
        while fontconfig.FcPatternGetString(match, key, n, text) == fontconfig.FcResultMatch:
            yield ffi.string(text[0]).decode()
            n += 1

    return find


def _face(family: Family, path: Path) -> str:
    ranges = f"; unicode-range: {family.ranges}" if family.ranges else ""
    return f'@font-face {{ font-family: "{_css_name(family)}"; src: url("{path.as_uri()}"){ranges} }}'


def _css_name(family: Family) -> str:
    # a face of part of a family must not bear its name: the whole one is on the machine
    return f"{family.name} Han" if family.ranges else family.name
