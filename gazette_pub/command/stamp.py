"""What an input's files are made of, as one sum: where that is the same, so are they, and nothing need be done again.

It takes in the bytes of the input and its name, all that the options and `gazette.toml` say of it, the bytes of every file
that those name and of the pictures beside it, the formats, this program to its last module, the versions of what it depends
on, and the fonts of the machine by name and size. No path, no moment and no language is in it.
"""

from __future__ import annotations

import functools
import json
import os
import re
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import gazette_pub
from gazette_pub.command.convert import Order
from gazette_pub.formats.source import MOST_BYTES, STANDARD_INPUT
from gazette_pub.issue.particulars import Particulars
from gazette_pub.layout.folders import font_files, font_folders
from gazette_pub.publish.wishes import Wishes

DEPENDENCIES = (
    "cobalt font-source-sans-pro font-source-serif-pro fonttools lxml pillow pydyf pylopdf-fonts-zh-cn pypdf pypdfium2"
    " python-docx uharfbuzz weasyprint brotli zopfli rapidocr-onnxruntime onnxruntime"
).split()
"""Packages that bytes depend on."""

FILES = ("aliases", "style", "css", "icc", "template")
"""Wishes that may name a file."""

_AT_ITS_HEAD = 256
_IN_FOLDER = re.compile(rb"\.media/([0-9a-f]{64}\.[a-z0-9]{2,4})")
_FOLDER = re.compile(rb"[\w.()\-\x80-\xff ]{1,250}\Z")
_LONGEST = 250
"""Bytes before `.media` that name a folder."""

_A_MODULE = 1 << 16
"""Bytes that a module has at most."""


Stamp = Callable[[], str]
"""A sum, which is made when it is first asked for: to sum the program up takes as long as a short issue takes to be read."""


def stamp_of(order: Order, particulars: Particulars, wishes: Wishes, parts: Sequence[Path] = ()) -> Stamp | None:
    """The sum for this input, as it is now, and for the files that its issue is put together from; None for what cannot be
    looked at twice."""
    if order.input == STANDARD_INPUT:
        return None
    path = Path(order.input)
    source = _sum(path) if os.path.isfile(path) else None  # a pipe has its bytes once
    if source is None:
        return None
    said: dict[str, Any] = {
        "name": path.name,
        "stem": order.stem,
        "source": source,
        "pictures": sorted(_pictures(path)),
        "parts": [(part.name, _sum(part), sorted(_pictures(part)) if os.path.isfile(part) else []) for part in parts],
        "targets": {format: target.name for format, target in order.targets.items()},
        "particulars": particulars.given,
        "wishes": {name: _as_it_counts(name, value) for name, value in vars(wishes).items() if value is not None},
        "moment": os.environ.get("SOURCE_DATE_EPOCH"),
    }
    return functools.cache(
        lambda: sha256(json.dumps(said | {"program": program()}, sort_keys=True).encode()).hexdigest()
    )


def _as_it_counts(name: str, value: Any) -> Any:
    """A wish; where it names a file, what is in that, and what it is called."""
    if name in FILES and (found := _sum(Path(value))):
        return [Path(value).name, found]
    return value


def _pictures(path: Path) -> Iterator[tuple[str, str]]:
    """What an issue XML or an Akoma Ntoso file may name beside it, and what lies there."""
    with path.open("rb") as file:
        data = file.read(_AT_ITS_HEAD)
        data += file.read(MOST_BYTES) if _is_xml(data) else b""
    for named in pictures_named_in(data):
        yield named, _sum(path.parent / named) or ""


def pictures_named_in(data: bytes) -> set[str]:
    """The pictures that a file in XML may name beside it: FOLDER/NAME."""
    return set(map(os.fsdecode, _named_in(data))) if _is_xml(data) else set()


def _named_in(data: bytes) -> Iterator[bytes]:
    """What seldom stands in a file is looked for first, and from there backwards what its folder is called."""
    behind = 0
    for found in _IN_FOLDER.finditer(data):
        if folder := _FOLDER.search(data, max(behind, found.start() - _LONGEST), found.start()):
            yield folder[0] + found[0]
            behind = found.end()


def _is_xml(data: bytes) -> bool:
    return data[:_AT_ITS_HEAD].lstrip()[:1] in (b"<", b"\xef")


def _sum(path: str | Path) -> str | None:
    try:
        with open(path, "rb") as file:
            data = file.read(_A_MODULE)
            if len(data) < _A_MODULE:  # nearly all: file_digest would take more room for each than it has bytes
                return sha256(data).hexdigest()
            file.seek(0)
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


@functools.cache
def program() -> str:
    """This program, what it depends on, and the fonts that it finds, as one sum."""
    parts = [*_modules(), *_versions(), *_fonts()]
    return sha256(json.dumps(parts).encode()).hexdigest()


def _modules() -> Iterator[tuple[str, str | None]]:
    top = Path(gazette_pub.__file__).parent
    styles = top.parent / "styles"
    for folder in (top, *([styles] if not os.path.isdir(top / "styles") else [])):
        for path in sorted(_files_below(folder)):
            yield path.removeprefix(f"{folder.parent}{os.sep}").replace(os.sep, "/"), _sum(path)


def _files_below(folder: Path) -> Iterator[str]:
    """The files of the program, however deep; not what is compiled or translated from them, nor what another process is writing there
    meanwhile under a temporary name."""
    for around, folders, names in os.walk(folder):
        folders[:] = (each for each in folders if each != "__pycache__")
        for name in names:
            if not name.endswith((".pyc", ".kept", ".po", ".pot", ".mo")):
                yield os.path.join(around, name)


def _versions() -> Iterator[tuple[str, str]]:
    yield "python", sys.version.split()[0]
    yield "zlib", zlib.ZLIB_RUNTIME_VERSION
    for folder in sys.path:
        yield from sorted(_packages_in(folder))


def _packages_in(folder: str) -> Iterator[tuple[str, str]]:
    """The packages in a folder with their versions, by the name of what was installed with each (PEP 376): NAME-VERSION.dist-info. To
    ask `importlib.metadata` takes twenty times as long."""
    try:
        names = os.listdir(folder or os.curdir)
    except OSError:  # an archive, or no folder
        return
    for name in names:
        stem, ending = os.path.splitext(name)
        package, _, version = stem.partition("-")
        if ending in (".dist-info", ".egg-info") and package.lower().replace("_", "-") in DEPENDENCIES:
            yield package, version


def _fonts() -> Iterator[tuple[str, int]]:
    for folder in font_folders():
        for path in font_files(folder):
            yield path.relative_to(folder).as_posix(), path.stat().st_size
