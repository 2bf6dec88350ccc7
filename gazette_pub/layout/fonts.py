"""The letters a page is set in: which families this machine has, and where they are.

A Chinese page is set in four letters: 宋 (song) for the text, 黑 (hei) for headings 一、, 楷 (kai) for headings （一） and
notes, and a heavier 宋 for titles (GB/T 9704-2012 §7.3 and §5.2.2 name 小标宋, 仿宋, 黑体 and 楷体).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import OutputNotWritten


@dataclass(frozen=True)
class Family:
    """A family of fonts, the weight that it plays its part in, and the characters that it is used for: all, or ranges."""

    name: str
    weight: int = 400
    ranges: str | None = None


HAN = "U+20-7E, U+3001-3011, U+4E00-9FFF, U+FF01-FF5E"
"""What of LXGW WenKai fits a Chinese page: its quotes, dashes and dots are as narrow as Latin ones."""

LETTERS: dict[str, tuple[Family, ...]] = {
    "song": (
        Family("方正书宋_GBK"),
        Family("FZShuSong-Z01"),
        Family("Noto Serif CJK SC"),
        Family("Source Han Serif SC"),
        Family("Noto Serif SC"),
        Family("Songti SC"),
        Family("SimSun"),
    ),
    "title": (
        Family("方正小标宋_GBK"),
        Family("FZXiaoBiaoSong-B05S"),
        Family("FZXiaoBiaoSong-B05"),
        Family("Noto Serif CJK SC", 700),
        Family("Source Han Serif SC", 700),
        Family("Songti SC", 700),
    ),
    "hei": (
        Family("SimHei"),
        Family("Noto Sans CJK SC"),
        Family("Source Han Sans SC"),
        Family("Noto Sans SC"),
        Family("Heiti SC"),
        Family("PingFang SC"),
    ),
    "kai": (
        Family("KaiTi_GB2312"),
        Family("KaiTi"),
        Family("LXGW WenKai", ranges=HAN),
        Family("Kaiti SC"),
        Family("FandolKai"),
        Family("FangSong_GB2312"),
        Family("FangSong"),
        Family("FandolFang"),
    ),
}
"""Each letter and the families that play it, the best first."""

STANDS_IN = {"song": ("hei",), "title": ("hei", "song"), "hei": ("song",), "kai": ("song", "hei")}
"""What a letter is set in where the machine has no family for it."""

PACKAGED = "pylopdf_fonts_zh_cn"
"""A Python package that brings 宋 and 黑 for a machine whose own fonts are no business of ours to install."""

PACKAGED_FILES = {"Noto Serif SC": "NotoSerifSC-Regular.otf", "Noto Sans SC": "NotoSansSC-Regular.otf"}

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


def fonts(find: Callable[[str], Face | None] | None = None) -> Case:
    """The fonts of this machine; `find` gives the face of a family. Raises OutputNotWritten when none is Chinese."""
    packaged, installed = packaged_files(), find or system_find()
    families = dict.fromkeys(family for played in LETTERS.values() for family in played)
    faces = {family: packaged.get(family.name) or installed(family.name) for family in families}
    found = {letter: tuple(family for family in played if faces[family]) for letter, played in LETTERS.items()}
    letters = {letter: played or _stand_in(letter, found) for letter, played in found.items()}
    used = {
        family: face for family, face in faces.items() if face and any(family in played for played in letters.values())
    }
    files = {family: face.path for family, face in used.items() if family.ranges or family.name in packaged}
    names = {_css_name(family) for family in used}.union(*(face.names for face in used.values()))
    return Case(letters, files, frozenset(names))


def packaged_files() -> dict[str, Face]:
    """The fonts of the font package, by family; empty when it is not installed."""
    spec = importlib.util.find_spec(PACKAGED)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    paths = {name: Path(folder, file) for folder in folders for name, file in PACKAGED_FILES.items()}
    return {name: Face(path, frozenset([name])) for name, path in paths.items() if path.is_file()}


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


def _stand_in(letter: str, found: dict[str, tuple[Family, ...]]) -> tuple[Family, ...]:
    families = next((found[other] for other in STANDS_IN[letter] if found[other]), ())
    if not families:
        raise OutputNotWritten(say("this machine has no Chinese font to set the pages in"), hint=HINT)
    return families


def _face(family: Family, path: Path) -> str:
    ranges = f"; unicode-range: {family.ranges}" if family.ranges else ""
    return f'@font-face {{ font-family: "{_css_name(family)}"; src: url("{path.as_uri()}"){ranges} }}'


def _css_name(family: Family) -> str:
    # a face of part of a family must not bear its name: the whole one is on the machine
    return f"{family.name} Han" if family.ranges else family.name
