"""The pictures of an issue: each once, under the SHA-256 of its bytes.

A figure names its picture in `src`, as `NAME.media/SHA256.ext`: a file in the folder NAME.media beside the issue XML. The
issue holds the name and a store holds the bytes. Where no file has been named yet, the folder is `issue.media`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING

from gazette_pub.issue.messages import Message, say
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue, Node

FOLDER = "issue.media"
"""Where the pictures of an issue are that has no file yet."""

MOST_BYTES = 64 * 1024 * 1024
"""What one picture may be: a page of a newspaper, photographed for print, is half of it."""

MOST_IN_ALL = 512 * 1024 * 1024
MOST_PICTURES = 10_000
"""What the pictures of one issue may be together."""

_SRC = re.compile(r"(?P<folder>[^/\\\0]+\.media)/(?P<name>[0-9a-f]{64}\.[a-z0-9]{1,5})")


@dataclass(frozen=True)
class Kind:
    """A kind of pictures. `ending`: what the name of its file ends with. `begins`: whether bytes that begin so are one.
    `is_set`: whether it is made of dots, so that a page can be set with it; one that is not is kept."""

    ending: str
    media: str
    begins: Callable[[bytes], bool]
    is_set: bool = True


def _with(*beginnings: bytes, at: int = 0) -> Callable[[bytes], bool]:
    return lambda data: data[at : at + 64].startswith(beginnings)


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_bitmap(data: bytes) -> bool:
    """A BITMAPFILEHEADER, with one of the headers that may follow it: two letters alone begin many a text."""
    return data[:2] == b"BM" and data[6:10] == b"\0\0\0\0" and data[14:18] in _BITMAP_HEADERS


_BITMAP_HEADERS = frozenset(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))


def _is_emf(data: bytes) -> bool:
    """An EMR_HEADER with its signature ([MS-EMF] 2.3.4.2)."""
    return data[:4] == b"\1\0\0\0" and data[40:44] == b" EMF"


_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]"
)


def _is_svg(data: bytes) -> bool:
    return _SVG.match(data[:4096]) is not None


KINDS = (
    Kind("png", "image/png", _with(b"\x89PNG\r\n\x1a\n")),
    Kind("jpg", "image/jpeg", _with(b"\xff\xd8\xff")),
    Kind("gif", "image/gif", _with(b"GIF87a", b"GIF89a")),
    Kind("webp", "image/webp", _is_webp),
    Kind("tif", "image/tiff", _with(b"II*\0", b"MM\0*")),
    Kind("bmp", "image/bmp", _is_bitmap),
    Kind("jp2", "image/jp2", _with(b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")),
    Kind("emf", "image/emf", _is_emf, is_set=False),
    Kind("wmf", "image/wmf", _with(b"\xd7\xcd\xc6\x9a", b"\1\0\x09\0\0\3"), is_set=False),
    Kind("svg", "image/svg+xml", _is_svg, is_set=False),
)
"""The kinds that are known. The first that takes the bytes has them."""

_BY_ENDING = {kind.ending: kind for kind in KINDS}


def kind_of(data: bytes) -> Kind | None:
    """The kind of picture that these bytes are, by how they begin, whatever their file is called; None for no picture."""
    return next((kind for kind in KINDS if kind.begins(data)), None)


def media_of(name: str) -> str:
    """The media type of the file that a store calls so."""
    kind = _BY_ENDING.get(name.rpartition(".")[2])
    return kind.media if kind else "application/octet-stream"


class NotKept(ValueError):
    """A picture that a store does not take; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Pictures:
    """A store of pictures. The same bytes are in it once, under one name."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}
        self._bytes = 0

    def add(self, data: bytes) -> str:
        """Keeps the picture. Its name, `SHA256.ext`. Raises NotKept for what is no picture, too large or one too many."""
        name = name_of(data)
        if name not in self._held:
            self._refuse(data)
            self._held[name] = data
            self._bytes += len(data)
        return name

    def get(self, name: str) -> bytes | None:
        """The bytes of the picture that is called so."""
        return self._held.get(name)

    def shown_by(self, figure: Node) -> bytes | None:
        """The bytes of the picture that a figure names; None where it names none, or one that is not here."""
        src = parts_of(figure.get("src", ""))
        return self.get(src[1]) if src else None

    def take(self, others: Pictures) -> None:
        """Keeps what another store has. Raises NotKept."""
        for data in others._held.values():
            self.add(data)

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def _refuse(self, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            raise NotKept(say("it is larger than {most} MiB", most=MOST_BYTES >> 20))
        if len(self._held) >= MOST_PICTURES or self._bytes + len(data) > MOST_IN_ALL:
            raise NotKept(
                say(
                    "there are more than {most} pictures, or {mib} MiB of them",
                    most=MOST_PICTURES,
                    mib=MOST_IN_ALL >> 20,
                )
            )


def name_of(data: bytes) -> str:
    """The name of the file of a picture. Raises NotKept for what is no picture that is known."""
    kind = kind_of(data)
    if kind is None:
        raise NotKept(say("it is no picture of a kind that is known"))
    return f"{sha256(data).hexdigest()}.{kind.ending}"


def src_of(name: str, folder: str = FOLDER) -> str:
    """What a figure says of a picture in `src`."""
    return f"{folder}/{name}"


def parts_of(src: str) -> tuple[str, str] | None:
    """The folder and the name of the file that `src` says; None where it is of another shape."""
    found = _SRC.fullmatch(src)
    return (found["folder"], found["name"]) if found else None


def named_in(issue: Issue) -> Iterator[tuple[Node, str, str]]:
    """Each figure that names a picture, with the folder and the name of the file."""
    for figure in issue.descendants("figure"):
        if parts := parts_of(figure.get("src", "")):
            yield figure, *parts


def move_to(issue: Issue, folder: str) -> None:
    """Makes every figure name its picture in this folder, as the issue's file is called now."""
    for figure, _, name in list(named_in(issue)):
        figure.set("src", src_of(name, folder))
