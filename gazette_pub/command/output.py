"""Files put in their place, whole or not at all; and what is sent to standard output."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.problems import OutputNotWritten

HINTS = {
    errno.ENOSPC: say("make room there, or choose another folder with --output"),
    errno.EDQUOT: say("make room there, or choose another folder with --output"),
    errno.EACCES: say("choose a folder of yours with --output"),
    errno.EPERM: say("choose a folder of yours with --output"),
    errno.EROFS: say("choose another folder with --output"),
    errno.EEXIST: say("it is a file: --output takes a folder"),
    errno.ENOTDIR: say("part of it is a file: --output takes a folder"),
    errno.EISDIR: say("a folder of that name is in the way"),
}


class PipeClosed(BaseException):
    """Nobody reads standard output any more. Like an interruption, it is no fault of an input's."""


def write_file(path: Path, data: bytes, elsewhere: Message | None = None) -> None:
    """Puts the file in its place, its folder too. Raises OutputNotWritten; what stood there before then still does.

    The bytes go to a hidden file beside it, reach the disk, and take the place in one step (rename(2) is atomic).
    `elsewhere`: what to do where it can't be written, if not `--output` says where it goes.
    """
    try:
        write_files({path: data})
    except OutputNotWritten as error:
        raise OutputNotWritten(error.args[0], hint=elsewhere or error.advice) from error


def write_files(files: Mapping[Path, bytes]) -> None:
    """Puts the files in their places, in this order, once the bytes of all of them have reached the disk.

    Raises OutputNotWritten; where that is for one that could not be made, all is as it was before.
    """
    with contextlib.ExitStack() as parts:
        take_their_places([parts.enter_context(Part.of(path, data)) for path, data in files.items()])


def take_their_places(parts: Sequence[Part]) -> None:
    """Puts files that are whole in their places, in this order. Raises OutputNotWritten."""
    for part in parts:
        try:
            part.take_its_place()
        except OSError as error:
            raise _not_written(str(part.path), error) from error
    for folder in dict.fromkeys(part.place.parent for part in parts):
        _sync_folder(folder)


def make_folder(path: Path) -> None:
    """Makes a folder that is not there. Raises OutputNotWritten."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(str(path), error) from error


def refuse_folder(path: Path) -> None:
    """Raises OutputNotWritten where `make_folder` and files in it would be refused, as far as that can be told."""
    there = next(folder for folder in (path, *path.parents) if os.path.lexists(folder))
    if not os.path.isdir(there):
        reason = errno.EEXIST if there == path else errno.ENOTDIR
        raise _not_written(str(path), OSError(reason, os.strerror(reason)))
    if not os.access(there, os.W_OK | os.X_OK):
        raise _not_written(str(path), OSError(errno.EACCES, os.strerror(errno.EACCES)))


def write_new(path: Path, data: bytes) -> None:
    """Puts the file in its place, where nothing else stands yet. Raises OutputNotWritten."""
    with contextlib.suppress(OSError):
        if os.path.exists(path) and path.read_bytes() != data:
            said = say("{file} is there already, and may have been worked on", file=path)
            raise OutputNotWritten(said, hint=say("name another file with --output"))
    write_file(path, data)


def write_stdout(data: bytes) -> None:
    """Sends the bytes to standard output. Raises OutputNotWritten, or PipeClosed when the program that reads has gone."""
    if sys.stdout is None:
        raise OutputNotWritten(say("standard output is closed"))
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:  # as `head` does, once it has seen enough
        leave(sys.stdout)
        raise PipeClosed from error
    except OSError as error:
        leave(sys.stdout)
        raise _not_written(say("standard output"), error) from error


def print_lines(lines: Iterable[str]) -> None:
    """Prints results, in the encoding of standard output; what that lacks is escaped. Raises what `write_stdout` does."""
    text = "".join(f"{visible(part)}\n" for line in lines for part in line.split("\n"))
    if text:
        write_stdout(text.encode(getattr(sys.stdout, "encoding", "utf-8"), "backslashreplace"))


def leave(stream: TextIO) -> None:
    """Lets what is still to be written there go nowhere; or the interpreter would try it again as it ends, and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class Part:
    """A file that is whole, beside the place that it will take. It is gone where it never does."""

    def __init__(self, path: Path, place: Path) -> None:
        self.path, self.place = path, place
        self._beside = place.with_name(f"{PART}{secrets.token_hex(6)}{PART_ENDS}")
        self._file = open(os.open(self._beside, _NEW, 0o666), "wb")  # noqa: SIM115  # until it has its place

    @classmethod
    def of(cls, path: Path, data: bytes) -> Part:
        """The part for that path, with these bytes. Raises OutputNotWritten."""
        try:
            place = Path(os.path.realpath(path)) if os.path.islink(path) else path  # the link stays
            place.parent.mkdir(parents=True, exist_ok=True)
            before = _what_stands(place)
            part = cls(path, place)
        except OSError as error:
            raise _not_written(str(path), error) from error
        try:
            part._fill(data, before)
        except OSError as error:
            part.__exit__()
            raise _not_written(str(path), error) from error
        except BaseException:
            part.__exit__()
            raise
        return part

    def _fill(self, data: bytes, before: os.stat_result | None) -> None:
        lock(self._file)
        self._file.write(data)
        self._file.flush()
        _make_like(self._file, before)
        os.fsync(self._file.fileno())

    def take_its_place(self) -> None:
        if os.name == "nt":
            self._file.close()  # Windows moves no file that is open
        os.replace(self._beside, self.place)

    def __enter__(self) -> Part:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):  # closing tries once more to write what there was no room for
            self._file.close()
        with contextlib.suppress(OSError):
            self._beside.unlink()


PART, PART_ENDS = ".gazette-", ".part"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

YOUNG = 2.0
"""Seconds for which a part with nothing in it may not be locked yet by the process that makes it; it is before it has."""


def sweep(folder: Path) -> None:
    """Takes away the parts that processes left which were killed, in the folder, beside its records and its pictures. One that
    is being made is locked."""
    if not os.path.isdir(folder):
        return
    within = [each for each in (folder / ".gazette", *folder.glob("*.media")) if not os.path.islink(each)]
    for part in [part for each in (folder, *within) for part in each.glob(f"{PART}*{PART_ENDS}")]:
        with contextlib.suppress(OSError):
            if _is_left(part):
                part.unlink()


def _is_left(part: Path) -> bool:
    """Whether no process makes it any more. Raises OSError where one does."""
    found = part.lstat()
    if not stat.S_ISREG(found.st_mode):
        return False
    if time.time() - found.st_mtime <= YOUNG and (os.name == "nt" or not found.st_size):
        return False
    with part.open("rb") as file:
        lock(file)
    return True


def lock(file: BinaryIO) -> None:
    """Locks the file until it is closed. Raises OSError where another has."""
    try:
        import fcntl
    except ImportError:  # Windows, which takes no file away that is open
        return
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _what_stands(place: Path) -> os.stat_result | None:
    """What stands in the place of a file. Raises OSError where that is none, and no file may take its place."""
    try:
        found = place.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.ENXIO, "there is something that is no file")
    return found


def _make_like(file: BinaryIO, before: os.stat_result | None) -> None:
    """Gives a file the owner and the mode of the one whose place it takes, as far as that is allowed."""
    if before is None or not hasattr(os, "fchown"):  # Windows
        return
    for owner in (before.st_uid, -1):  # who may not give it away may give it to the group
        with contextlib.suppress(OSError):
            os.fchown(file.fileno(), owner, before.st_gid)
            break
    with contextlib.suppress(OSError):
        os.fchmod(file.fileno(), stat.S_IMODE(before.st_mode) & 0o777)


def _sync_folder(folder: Path) -> None:
    """Makes the new name last, where the system knows how to; the file itself is already whole."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_written(place: str | Message, error: OSError) -> OutputNotWritten:
    said = say("{place}: not written: {reason}", place=place, reason=reason_of(error))
    return OutputNotWritten(said, hint=_what_is_in_the_way(place, error) or HINTS.get(error.errno or 0))


def _what_is_in_the_way(place: str | Message, error: OSError) -> Message | None:
    """What stands where a folder must be: a link that leads nowhere, the place itself, or a part of its path."""
    if error.errno not in (errno.EEXIST, errno.ENOTDIR) or not isinstance(place, str):
        return None
    path = Path(place)
    there = next(each for each in (path, *path.parents) if os.path.lexists(each))
    if os.path.islink(there) and not os.path.exists(there):
        return say("{file}: it is a link that leads nowhere", file=there)
    return HINTS[errno.EEXIST if there in (path, path.parent) else errno.ENOTDIR]
