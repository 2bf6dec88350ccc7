"""Archives as inputs: .zip and .tar, packed or not, taken apart in a folder of the system's temporary ones, and in no other.

Nothing in an archive is believed: a file whose name leads out of it, a link, a device, a file that is encrypted or unpacks to
too much, or too many of them, and none of it is an input. Only bulletins, and what may lie beside them, are unpacked.
"""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
import os
import shutil
import stat
import tarfile
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Any, BinaryIO, Self, cast

from gazette_pub.command.inputs import BULLETINS, MARKDOWN, TEMPORARY
from gazette_pub.command.output import lock
from gazette_pub.command.record import FOLDER as RECORDS
from gazette_pub.formats import beginnings, packages
from gazette_pub.formats.beginnings import Beginning
from gazette_pub.formats.source import MOST_BYTES
from gazette_pub.formats.zips import BY_HAND, MOST_FILES, MOST_TIMES, Archive, as_named, name_in
from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput

MOST_IN_ALL = 4 << 30
"""Bytes that the archives of a run may unpack to."""

FREE = 64 << 20
"""Bytes that may be unpacked of an archive however small it is; beyond that, so many times its own."""

LONGEST_HEADER = 1 << 20
"""Bytes of a header of a tar archive that names what follows it."""

BESIDE = frozenset({".toml", ".json", ".css", ".icc", ".icm", ".dotx", ".dotm"})
"""What the names of files end with that may lie beside bulletins."""

TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tbz")
ZIPS = (".zip",)

_LOCK = ".lock"
_BROKEN = (tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError)


def is_archive(path: Path) -> bool:
    """Whether it is an archive of bulletins by its name; and, of a zip, no document that is packed in one."""
    name = path.name.lower()
    return name.endswith(TARS) or (name.endswith(ZIPS) and not _is_document(path))


def _is_document(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            begun = file.read(4096)
    except OSError:
        return True  # reading it says why
    beginning = Beginning.of(begun)
    return beginnings.is_akoma_ntoso_package(beginning) or packages.is_opc(beginning)


class Unpacked:
    """Archives that are unpacked, each once for as long as it stays as it is; gone when this is closed.

    What a run left behind that was killed goes when the next one unpacks something: a folder is locked while it is used.
    """

    def __init__(self) -> None:
        self._folders: dict[tuple[str, int, int], Path] = {}
        self._left = MOST_IN_ALL
        self._own: Path | None = None
        self._locked: BinaryIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._locked is not None and self._own is not None:
            self._locked.close()  # Windows takes no file away that is open
            shutil.rmtree(self._own, ignore_errors=True)
            self._own = self._locked = None
            self._folders.clear()

    def folder_of(self, archive: Path) -> Path:
        """The folder with what is in the archive. Raises UnreadableInput."""
        try:
            found = archive.stat()
            key = (os.path.abspath(archive), found.st_mtime_ns, found.st_size)
            if key not in self._folders:
                self._folders[key] = self._unpack(archive, found.st_size)
        except OSError as error:
            raise UnreadableInput(say("cannot be unpacked: {reason}", reason=reason_of(error))) from error
        return self._folders[key]

    def _unpack(self, archive: Path, size: int) -> Path:
        folder, name = Path(tempfile.mkdtemp(dir=self._top())), ""
        try:
            for name, content in _members(archive, min(self._left, FREE + MOST_TIMES * size)):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                self._left -= len(content)
        except (FileExistsError, NotADirectoryError, IsADirectoryError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise refused(say("an archive with two files in the same place: {name}", name=name)) from error
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _top(self) -> Path:
        """The folder of this run."""
        if self._own is None:
            _sweep()
            self._own = Path(tempfile.mkdtemp(prefix=TEMPORARY))
            self._locked = (self._own / _LOCK).open("wb")
            lock(self._locked)
        return self._own


def _sweep() -> None:
    """Takes away the folders of runs that were killed: nobody holds their locks."""
    for folder in Path(tempfile.gettempdir()).glob(f"{TEMPORARY}*"):
        with contextlib.suppress(OSError):
            if os.path.islink(folder) or (hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid()):
                continue
            with (folder / _LOCK).open("rb") as file:
                lock(file)
                shutil.rmtree(folder, ignore_errors=True)


def _members(archive: Path, most: int) -> Iterator[tuple[str, bytes]]:
    """The files of an archive that are wanted. Raises UnreadableInput before the first for whatever it is refused."""
    seen = set[str]()
    members = _zipped(archive, most) if archive.name.lower().endswith(ZIPS) else _tarred(archive, most)
    for name, content in members:
        if name in seen:
            raise refused(say("an archive with two files of one name: {name}", name=name))
        seen.add(name)
        most -= len(content)
        if most < 0:
            raise refused(say("an archive that unpacks to too much: {name}", name=name))
        yield name, content


def is_wanted(name: str) -> bool:
    """Whether it is a bulletin, or may lie beside one; none is hidden but the records of what this program wrote."""
    path = PurePosixPath(name)
    parts = path.parent.parts[:-1] if path.parent.name == RECORDS and path.suffix == ".json" else path.parts
    if any(part.startswith(".") or part == "__MACOSX" for part in parts):
        return False
    return path.suffix.lower() in BULLETINS | MARKDOWN | BESIDE or path.parent.name.endswith(".media")


def _safe(name: str) -> str:
    """The name below the archive. Raises UnreadableInput for one that leads out of it, or that no file has."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\0" in name:
        raise refused(say("an archive whose file leads out of it: {name}", name=name))
    return "/".join(part for part in parts if part not in ("", "."))


def _zipped(archive: Path, most: int) -> Iterator[tuple[str, bytes]]:
    opened = Archive(archive, most)
    names = [(entry, _safe(name_in(entry))) for entry in opened.entries]
    for entry, name in names:
        _refuse_link(entry.external_attr >> 16, name)
    for entry, name in names:
        if not entry.is_dir() and not entry.filename.endswith("\\") and is_wanted(name):
            yield name, _bounded(name, opened.content(entry))


def _refuse_link(mode: int, name: str) -> None:
    """APPNOTE 4.4.15: Unix keeps a file's mode in the upper half of its attributes."""
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise refused(_LINK.filled({"name": name}))


_LINK = say("an archive with a link or a device in it: {name}")


def _tarred(archive: Path, most: int) -> Iterator[tuple[str, bytes]]:
    try:
        with (
            _opened(archive) as stream,
            tarfile.open(
                fileobj=_Bounded(stream, most), mode="r|", tarinfo=_Header, encoding="utf-8", errors="surrogateescape"
            ) as tar,
        ):
            for number, member in enumerate(tar, 1):
                if number > MOST_FILES:
                    raise refused(say("an archive of more than {most} files", most=MOST_FILES))
                yield from _member(tar, member)
    except _BROKEN as error:
        raise refused(say("an archive that cannot be unpacked: {reason}", reason=error)) from error


def _opened(archive: Path) -> IO[bytes]:
    """What is packed in the file, as its first bytes say and not its name. Raises OSError."""
    with archive.open("rb") as file:
        begun = file.read(6)
    opens = next((opens for sign, opens in _PACKED.items() if begun.startswith(sign)), open)
    return cast(IO[bytes], opens(archive, "rb"))


_PACKED: dict[bytes, Callable[..., Any]] = {b"\x1f\x8b": gzip.open, b"\xfd7zXZ": lzma.open, b"BZh": bz2.open}


def _member(tar: tarfile.TarFile, member: tarfile.TarInfo) -> Iterator[tuple[str, bytes]]:
    name = _safe(as_named(member.name.encode("utf-8", "surrogateescape")))
    if not (member.isfile() or member.isdir()):
        raise refused(_LINK.filled({"name": name}))
    if member.isfile() and is_wanted(name):
        file = tar.extractfile(member)
        assert file is not None
        yield name, _bounded(name, file.read(MOST_BYTES + 1))


def _bounded(name: str, content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise refused(say("an archive that unpacks to too much: {name}", name=name))
    return content


class _Header(tarfile.TarInfo):
    """A header that no name is too long in."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        found = super().frombuf(buf, encoding, errors)
        if found.type in _NAMING and found.size > LONGEST_HEADER:
            raise tarfile.ReadError("a header of that size")
        return found


_NAMING = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)


class _Bounded(io.RawIOBase):
    """A stream of which no more than so many bytes are unpacked."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream, self._left = stream, most

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(min(size, 1 << 20) if size >= 0 else 1 << 20)
        self._left -= len(data)
        if self._left < 0:
            raise refused(say("an archive that unpacks to too much"))
        return data


def refused(said: Message) -> UnreadableInput:
    """The error that says why an archive is not taken."""
    return UnreadableInput(said, hint=BY_HAND)
