"""Zip archives: made the same from the same files, and taken apart with nothing believed (PKWARE APPNOTE.TXT)."""

from __future__ import annotations

import contextlib
import io
import itertools
import mmap
import zipfile
import zlib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput

FIRST, LAST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
"""The moments that an archive can name (4.4.6)."""

MOST_FILES = 10_000
MOST_BYTES = 64 * 1024 * 1024
"""What the files of an archive may be in all, unpacked."""

MOST_TIMES, FREE_BYTES = 200, 1024 * 1024
"""How many times its packed size a file may be, beyond its first bytes: a text is some thirty times, a bomb a thousand."""

BY_HAND = say("unpack it yourself, and give the files in it one by one")

_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_ENTRY = b"PK\x01\x02"
"""What each entry of the directory begins with (4.3.12)."""
_HEADER = 30
"""What stands before each file's own bytes, at least (4.3.7)."""

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, OSError)


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


class Archive:
    """An archive whose directory was read: its files in their order, each unpacked when it is asked for.

    `data`: its bytes, or the file that they are in.
    `most`: how many bytes may be unpacked in all, `free`: of one file, however small it is packed. `hint`: what to do with an
    archive that is refused. Raises UnreadableInput for one that is broken, has too many files, or files that share their bytes.
    """

    def __init__(
        self, data: bytes | Path, most: int = MOST_BYTES, hint: Message = BY_HAND, free: int = FREE_BYTES
    ) -> None:
        self._left, self._hint, self._free, self._unpacked = most, hint, free, set[int]()
        try:
            if _entries_in(data) > MOST_FILES:
                raise self.refused(say("an archive of more than {most} files", most=MOST_FILES))
            self._zip = zipfile.ZipFile(io.BytesIO(data) if isinstance(data, bytes) else data)
        except _BROKEN as error:
            raise self._cannot(error) from error
        self.entries = self._zip.infolist()
        self._refuse_overlaps()

    def _refuse_overlaps(self) -> None:
        """A file that lies in another's bytes is a bomb: the same few bytes are unpacked again and again."""
        lying = sorted(self.entries, key=lambda entry: entry.header_offset)
        for one, next_ in itertools.pairwise(lying):
            if one.header_offset + _HEADER + one.compress_size > next_.header_offset:
                raise self.refused(say("an archive with two files in the same place: {name}", name=next_.filename))

    def content(self, entry: zipfile.ZipInfo) -> bytes:
        """The file, read no further than is allowed, whatever the directory says of its size. Raises UnreadableInput."""
        if entry.flag_bits & _ENCRYPTED:
            raise self.refused(say("an archive that is encrypted"))
        if entry.compress_type not in _METHODS:
            raise self.refused(say("an archive packed in a way that is not known: {name}", name=entry.filename))
        most = min(self._left, self._free + MOST_TIMES * entry.compress_size)
        content = self._read(entry, most + 1)
        if len(content) > most:
            raise self.refused(say("an archive that unpacks to too much: {name}", name=entry.filename))
        if entry.header_offset not in self._unpacked:
            self._unpacked.add(entry.header_offset)
            self._left -= len(content)
        return content

    def _read(self, entry: zipfile.ZipInfo, most: int) -> bytes:
        try:
            with self._zip.open(entry) as file:
                return file.read(most)
        except _BROKEN as error:
            raise self._cannot(error) from error

    def _cannot(self, error: Exception) -> UnreadableInput:
        return self.refused(say("an archive that cannot be unpacked: {reason}", reason=error))

    def refused(self, said: Message) -> UnreadableInput:
        """The error that says why this archive is not taken, and what to do with it."""
        return UnreadableInput(said, hint=self._hint)


def _entries_in(data: bytes | Path) -> int:
    """How many entries the directory may have: one more than are allowed, where there are more. Raises OSError, ValueError."""
    if isinstance(data, bytes):
        return data.count(_ENTRY)
    with data.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        found, at = 0, mapped.find(_ENTRY)
        while at >= 0 and found <= MOST_FILES:
            found, at = found + 1, mapped.find(_ENTRY, at + 1)
        return found


def name_in(entry: zipfile.ZipInfo) -> str:
    """What a file in it is called. Where the archive does not say that names are UTF-8 (4.4.4, bit 11), Windows has them in
    the system's own encoding, in China GB18030."""
    if entry.flag_bits & _UTF_8:
        return entry.filename
    try:
        return as_named(entry.orig_filename.encode("cp437"))
    except UnicodeEncodeError:  # it was not cp437 that it was read as
        return entry.filename


def as_named(name: bytes) -> str:
    """The name that these bytes are: in UTF-8, or in GB18030."""
    for encoding in ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return name.decode(encoding)
    return name.decode("latin-1")


def unpacked(data: bytes, most: int = MOST_BYTES, wanted: Callable[[str], bool] = bool) -> dict[str, bytes]:
    """The files of the archive by name, in its order, those that are wanted, so many bytes in all; nothing is written
    anywhere.

    Raises UnreadableInput for an archive that is broken, encrypted, too large, or has a name that is a path.
    """
    archive, files = Archive(data, most), dict[str, bytes]()
    for entry in archive.entries:
        _check(archive, entry.filename, files)
        files[entry.filename] = archive.content(entry) if wanted(entry.filename) else b""
    return {name: content for name, content in files.items() if wanted(name) and not name.endswith("/")}


def _check(archive: Archive, name: str, before: Iterable[str]) -> None:
    if name in before:
        raise archive.refused(say("an archive with two files of one name: {name}", name=name))
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise archive.refused(say("an archive whose file leads out of it: {name}", name=name))
