"""What kind of file a zip archive or a compound file is: told by the names of what is packed in it, nothing unpacked."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING

from gazette_pub.formats.zips import Archive
from gazette_pub.issue.problems import UnreadableInput

if TYPE_CHECKING:
    from gazette_pub.formats.beginnings import Beginning

ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
"""APPNOTE 4.3.7, 4.3.16, 8.5.4: a file's header, the end of an empty archive, the mark of one in several parts."""

CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""[MS-CFB] 2.2."""

CONTENT_TYPES, RELATIONS, WORD = "[content_types].xml", "_rels/.rels", "word/"
"""What an OPC package has (ECMA-376 Part 2), and where word processors put a document's parts."""

LONGEST_TYPE = 100


def is_zip(beginning: Beginning) -> bool:
    return beginning.data.startswith(ZIP)


def names_in(data: bytes) -> frozenset[str]:
    """The names of the archive's files in lower case, with / between folders; none where it cannot be opened."""
    try:
        return frozenset(entry.filename.replace("\\", "/").lstrip("/").lower() for entry in Archive(data).entries)
    except UnreadableInput:
        return frozenset()


def holds(*signs: str) -> Callable[[Beginning], bool]:
    """Whether it is a zip archive with a file of one of these names, or in one of these folders."""
    files, folders = {sign for sign in signs if sign[-1] != "/"}, tuple(sign for sign in signs if sign[-1] == "/")
    return lambda beginning: any(name in files or name.startswith(folders) for name in beginning.packed)


def says_it_is(*types: str) -> Callable[[Beginning], bool]:
    """Whether it is a zip archive whose first file says so: ODF 1.3 Part 2 §3.3, EPUB OCF 3.3 §4.2.7."""
    signs = tuple(name.encode() for name in types)
    return lambda beginning: (
        is_zip(beginning)
        and beginning.raw.startswith(b"mimetype", 30)
        and beginning.raw[38 : 38 + LONGEST_TYPE].startswith(signs)
    )


def is_opc(beginning: Beginning) -> bool:
    """An archive that holds an office document's parts, or one that cannot be opened and begins with some of them."""
    if beginning.packed:
        return holds(CONTENT_TYPES, RELATIONS, WORD)(beginning)
    start = beginning.raw.lower()
    return is_zip(beginning) and any(sign.encode() in start for sign in (CONTENT_TYPES, RELATIONS, WORD))


def is_broken(beginning: Beginning) -> bool:
    """A zip archive whose directory cannot be read: it is cut short, damaged, or one part of several."""
    return is_zip(beginning) and not beginning.packed and not beginning.data.startswith(ZIP[1])


def streams(*names: str) -> Callable[[Beginning], bool]:
    """Whether it is a compound file with a stream of one of these names ([MS-CFB] 2.6.1)."""
    signs = [_entry(name) for name in names]
    return lambda beginning: beginning.raw.startswith(CFB) and any(sign in beginning.whole for sign in signs)


def _entry(name: str) -> bytes:
    """What the entry of a stream in the directory begins with: its name in 64 bytes, how long that is, and its kind, 2."""
    written = f"{name}\0".encode("utf-16-le")
    return written.ljust(64, b"\0") + struct.pack("<HB", len(written), 2)
