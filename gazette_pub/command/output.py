"""Files put in their place, whole or not at all; and what is sent to standard output."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterable
from pathlib import Path

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


def write_file(path: Path, data: bytes) -> None:
    """Puts the file in its place, its folder too. Raises OutputNotWritten; what stood there before then still does.

    The bytes go to a hidden file beside it, reach the disk, and take the place in one step (rename(2) is atomic).
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        raise _not_written(str(path), error) from error


def write_stdout(data: bytes) -> None:
    """Sends the bytes to standard output. Raises OutputNotWritten, or PipeClosed when the program that reads has gone."""
    if sys.stdout is None:
        raise OutputNotWritten(say("standard output is closed"))
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:  # as `head` does, once it has seen enough
        _leave_stdout()
        raise PipeClosed from error
    except OSError as error:
        _leave_stdout()
        raise _not_written(say("standard output"), error) from error


def print_lines(lines: Iterable[str]) -> None:
    """Prints results, in the encoding of standard output; what that lacks is escaped. Raises what `write_stdout` does."""
    text = "".join(f"{visible(part)}\n" for line in lines for part in line.split("\n"))
    if text:
        write_stdout(text.encode(getattr(sys.stdout, "encoding", "utf-8"), "backslashreplace"))


def _leave_stdout() -> None:
    """Lets what is still to be written go nowhere; or the interpreter would try it again as it ends, and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".gazette-{secrets.token_hex(6)}.part")
    try:
        _write_through(beside, data)
        os.replace(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    """A new file with these bytes, on the disk. Its mode is what the umask gives, as for any file."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes the new name last, where the system knows how to; the file itself is already whole."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_written(place: str | Message, error: OSError) -> OutputNotWritten:
    reason = (error.strerror or str(error)).lower()
    return OutputNotWritten(
        say("{place}: not written: {reason}", place=place, reason=reason), hint=HINTS.get(error.errno or 0)
    )
