"""How files begin: what the first bytes say of a file's format, whatever its name is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gazette_pub.formats.encodings import byte_order_mark

LENGTH = 4096


@dataclass(frozen=True)
class Beginning:
    """The first bytes of a file, without white space before them, and the same as text where they are that."""

    data: bytes
    text: str

    @classmethod
    def of(cls, data: bytes) -> Beginning:
        mark, marked = byte_order_mark(data)
        start = data[mark : mark + LENGTH]
        text = start.decode(marked.codec if marked else "latin-1", "replace")
        return cls(data[:LENGTH].lstrip(), text.lstrip())


_BEFORE_ROOT = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))
"""What may stand before the root, by how it begins and ends: a declaration, comments, a document type."""

_ROOT = re.compile(r"<(?:[\w.\-]{1,80}:)?([\w.\-]{1,80})")


def root_of(beginning: Beginning) -> str | None:
    """The local name of the root element of what is written with tags; None for other files."""
    text = beginning.text
    while opened := next((pair for pair in _BEFORE_ROOT if text.startswith(pair[0])), None):
        text = text.partition(opened[1])[2].lstrip()
    found = _ROOT.match(text)
    return found[1] if found else None


def is_pdf(beginning: Beginning) -> bool:
    """ISO 32000-2 §7.5.2: the header %PDF-."""
    return beginning.data.startswith(b"%PDF-")


def is_package(beginning: Beginning) -> bool:
    """APPNOTE 4.3.7: the local file header of a zip, or the end record of an empty one."""
    return beginning.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_html(beginning: Beginning) -> bool:
    return (root_of(beginning) or "").lower() == "html" or beginning.text[:14].lower() == "<!doctype html"


def is_akoma_ntoso(beginning: Beginning) -> bool:
    return root_of(beginning) == "akomaNtoso"


def is_xml(beginning: Beginning) -> bool:
    """An issue XML by its root, or any XML that is of no other format: its reader says what it is."""
    if is_akoma_ntoso(beginning) or is_html(beginning):
        return False
    return beginning.text.startswith("<?xml") or root_of(beginning) == "issue"
