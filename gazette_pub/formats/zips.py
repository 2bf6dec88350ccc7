"""Zip archives: made the same from the same files, and taken apart with nothing believed (PKWARE APPNOTE.TXT)."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput

FIRST, LAST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
"""The moments that an archive can name (4.4.6)."""

MOST_FILES = 10_000
MOST_BYTES = 64 * 1024 * 1024
"""What the files of an archive may be in all, unpacked."""

MOST_TIMES, FREE_BYTES = 200, 1024 * 1024
"""How many times its packed size a file may be, beyond its first bytes: a text is some thirty times, a bomb a thousand."""

_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_ENCRYPTED = 0x1
_ENTRY = b"PK\x01\x02"
"""What each entry of the directory begins with (4.3.12)."""


def packed(files: Iterable[tuple[str, bytes]], made: datetime) -> bytes:
    """An archive of these files, in their order, each as old as `made`: same files, same bytes."""
    moment = (made.year, made.month, made.day, made.hour, made.minute, made.second)
    stamp = max(FIRST, min(moment, LAST))
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files:
            archive.writestr(_file(name, stamp), content)
    return data.getvalue()


def _file(name: str, stamp: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, stamp)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0  # the same on every system
    return info


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files of the archive by name, in its order; nothing is written anywhere.

    Raises UnreadableInput for an archive that is broken, encrypted, too large, or has a name that is a path.
    """
    if data.count(_ENTRY) > MOST_FILES:
        raise _refused(say("an archive of more than {most} files", most=MOST_FILES))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return dict(_read(archive))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise _refused(say("an archive that cannot be unpacked: {reason}", reason=error)) from error


def _read(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    left, names = MOST_BYTES, set[str]()
    for info in archive.infolist():
        _check(info, names)
        content = _content(archive, info, left)
        left -= len(content)
        names.add(info.filename)
        if not info.is_dir():
            yield info.filename, content


def _check(info: zipfile.ZipInfo, names: set[str]) -> None:
    name = info.filename
    if name in names:
        raise _refused(say("an archive with two files of one name: {name}", name=name))
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise _refused(say("an archive whose file leads out of it: {name}", name=name))
    if info.flag_bits & _ENCRYPTED:
        raise _refused(say("an archive that is encrypted"))
    if info.compress_type not in _METHODS:
        raise _refused(say("an archive packed in a way that is not known: {name}", name=name))


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> bytes:
    """Read no further than is allowed, whatever the directory says of its size."""
    most = min(left, FREE_BYTES + MOST_TIMES * info.compress_size)
    with archive.open(info) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise _refused(say("an archive that unpacks to too much: {name}", name=info.filename))
    return content


def _refused(said: Message) -> UnreadableInput:
    return UnreadableInput(said, hint=say("unpack it yourself, and give the files in it one by one"))
