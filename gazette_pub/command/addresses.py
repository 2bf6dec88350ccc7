"""Inputs and outputs elsewhere: addresses that fsspec knows, `s3://bucket/2024/`, `memory://in/`; `file:///srv/in` is a path.

fsspec and what it needs for a kind of address come with the extra gazette-pub[cluster], or with packages of their own (s3fs).
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import OutputNotWritten, UnreadableInput, WrongUsage

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_ADDRESS = re.compile(r"[a-z][a-z0-9+.:\-]+://", re.IGNORECASE)

ALONE = frozenset({"memory"})
"""Kinds of places that the process has for itself: no other can read or write there."""


def is_address(text: str) -> bool:
    """Whether it is an address, and not the name of a file."""
    return _ADDRESS.match(text) is not None


def as_path(text: str) -> str:
    """The path that a `file://` address is; anything else as it stands."""
    if not text.lower().startswith("file://"):
        return text
    from urllib.request import url2pathname  # which loads all of HTTP

    parts = urlsplit(text)
    return url2pathname(parts.path) if not parts.netloc else url2pathname(unquote(f"//{parts.netloc}{parts.path}"))


class Place:
    """A file or a folder at an address. Raises WrongUsage where fsspec, or what it needs, is not there."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.fs, self.path = _opened(address)

    @property
    def is_alone(self) -> bool:
        """Whether this process alone can read and write there."""
        protocol = self.fs.protocol
        return not ALONE.isdisjoint([protocol] if isinstance(protocol, str) else protocol)

    def below(self, path: str) -> str:
        """The address of a path in it."""
        return f"{self.address.rstrip('/')}/{path}"

    def is_folder(self) -> bool:
        return bool(self.fs.isdir(self.path))

    def files(self) -> list[str]:
        """The paths of all files in it and below, from it on."""
        top = self.path.rstrip("/")
        return sorted(posixpath.relpath(found, top) for found in self.fs.find(top))

    def matches(self) -> list[str]:
        """The addresses of the files that its pattern matches."""
        found = sorted(self.fs.glob(self.path))
        return [self.fs.unstrip_protocol(each) for each in found if self.fs.isfile(each)]

    def read(self, path: str = "", most: int | None = None) -> bytes | None:
        """What is in a file in it; None where there is none. Raises UnreadableInput."""
        at = self._at(path)
        try:
            with self.fs.open(at, "rb") as file:
                data: bytes = file.read() if most is None else file.read(most)
                return data
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None
        except Exception as error:  # whatever the library of that kind of address raises
            raise UnreadableInput(say("cannot be opened: {reason}", reason=_reason(error))) from error

    def write(self, path: str, data: bytes) -> None:
        """Puts a file in it. An object store takes it whole or not at all. Raises OutputNotWritten."""
        at = self._at(path)
        try:
            self.fs.makedirs(posixpath.dirname(at), exist_ok=True)
            with self.fs.open(at, "wb") as file:
                file.write(data)
        except Exception as error:
            said = say("{place}: not written: {reason}", place=self.below(path), reason=_reason(error))
            raise OutputNotWritten(said) from error

    def _at(self, path: str) -> str:
        return f"{self.path.rstrip('/')}/{path}" if path else str(self.path)


def _opened(address: str) -> tuple[AbstractFileSystem, str]:
    kind = address.partition("://")[0].lower()
    try:
        from fsspec.core import url_to_fs

        fs, path = url_to_fs(address)
        return fs, path
    except ImportError as error:
        said = say("{kind}:// needs a package that is not there", kind=kind)
        raise WrongUsage(said, hint=say('pip install "gazette-pub[cluster]", and for s3:// s3fs')) from error
    except Exception as error:
        raise WrongUsage(_refused(kind, error)) from error


def _refused(kind: str, error: Exception) -> Message:
    """Why an address cannot be opened: there are none of its kind, or as whatever opens that kind says it."""
    from fsspec import available_protocols

    if kind not in available_protocols():
        return say("no such kind of address: {kind}://", kind=kind)
    return reason_of(error) if isinstance(error, OSError) else say("{reason}", reason=_reason(error))


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def name_of(address: str) -> str:
    """What the file at an address is called."""
    return posixpath.basename(address.rstrip("/"))


def folder_of(address: str) -> str:
    """The address of the folder that a file is in."""
    return address.rstrip("/").rpartition("/")[0]
