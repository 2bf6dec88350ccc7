"""How files begin: what the first bytes say of a file's format, whatever its name is."""

from __future__ import annotations

import functools
import re
from dataclasses import field

from gazette_pub.formats.encodings import byte_order_mark
from gazette_pub.formats.markdown import signs
from gazette_pub.formats.packages import is_opc, is_zip, names_in
from gazette_pub.words.records import dataclass

LENGTH = 64 * 1024


@dataclass(frozen=True)
class Beginning:
    """The first bytes of a file: `raw` as they are, `data` without white space before them, `text` where they are that.

    `whole`: all of the file, for the few kinds that say what they are at their end.
    """

    raw: bytes
    data: bytes
    text: str
    whole: bytes = field(default=b"", repr=False)

    @classmethod
    def of(cls, data: bytes) -> Beginning:
        mark, marked = byte_order_mark(data)
        start = data[mark : mark + LENGTH]
        text = start.decode(marked.codec if marked else _UNMARKED.get(data[:2], "latin-1"), "replace")
        return cls(data[:LENGTH], data[:LENGTH].lstrip(), text.lstrip(), data)

    @functools.cached_property
    def packed(self) -> frozenset[str]:
        """The names of what is packed in it, in lower case; none where it is no zip archive that can be opened."""
        return names_in(self.whole) if is_zip(self) else frozenset()


_UNMARKED = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
"""What begins with a tag in UTF-16 without a byte order mark."""


_BEFORE_ROOT = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))
"""What may stand before the root, by how it begins and ends: a declaration, comments, a document type."""

_ROOT = re.compile(r"<(?:[\w.\-]{1,80}:)?([\w.\-]{1,80})")


def root_of(beginning: Beginning) -> str | None:
    """The local name of the root element of what is written with tags; None for other files."""
    found = _ROOT.match(beginning.text, _root_at(beginning.text))
    return found[1] if found else None


def _root_at(text: str) -> int:
    """Where the root stands, behind all that may stand before it; the end where that is not closed."""
    at = 0
    while opened := next((pair for pair in _BEFORE_ROOT if text.startswith(pair[0], at)), None):
        end = text.find(opened[1], _behind_subset(text, at))
        at = _BLANK.match(text, end + len(opened[1])).end() if end >= 0 else len(text)  # type: ignore[union-attr]
    return at


def _behind_subset(text: str, at: int) -> int:
    """Where to look for the end of what begins there: a document type may hold declarations, in brackets."""
    opened = text.find("[", at, text.find(">", at)) if text.startswith("<!D", at) else -1
    return at if opened < 0 else max(text.find("]", opened), at)


_BLANK = re.compile(r"\s*")


def is_pdf(beginning: Beginning) -> bool:
    """ISO 32000-2 §7.5.2: the header %PDF-."""
    return beginning.data.startswith(b"%PDF-")


def is_docx(beginning: Beginning) -> bool:
    """An OPC package (ECMA-376 Part 2) that is no other kind of document; but for Akoma Ntoso's."""
    return is_opc(beginning) and not _begins_with_main(beginning)


MAIN = "main.xml"
"""The first file of a package of Akoma Ntoso (NC 4.8.3)."""

_NAME, _LENGTH = slice(30, 30 + len(MAIN)), slice(26, 28)
"""Where the header of a zip's first file has its name, and how long that is."""


def is_akoma_ntoso_package(beginning: Beginning) -> bool:
    """A zip whose first file is main.xml; or which has one, put together again by a program that sorts."""
    return _begins_with_main(beginning) or MAIN in beginning.packed and not is_opc(beginning)


def _begins_with_main(beginning: Beginning) -> bool:
    """Whether the first file of a zip is main.xml."""
    is_named = beginning.raw[_NAME] == MAIN.encode() and beginning.raw[_LENGTH] == len(MAIN).to_bytes(2, "little")
    return beginning.raw.startswith(b"PK\x03\x04") and is_named


def is_html(beginning: Beginning) -> bool:
    """An HTML page in any spelling, or a piece of one that its tags show."""
    root, text = (root_of(beginning) or "").lower(), beginning.text
    if root == "html" or _DOCTYPE.search(text, 0, _root_at(text)):
        return True
    return root in _HTML and not text.startswith("<?xml") and "urn:gazette-pub" not in text


_DOCTYPE = re.compile(r"<!doctype\s+html\b", re.I)
_HTML = frozenset(
    "head body title meta link base script style div span p h1 h2 h3 table tr td ul ol li br hr center font form img "
    "header nav main article section footer frameset iframe".split()
)
"""Elements that a page begins with where html is left out."""


def is_markdown(beginning: Beginning) -> bool:
    """A text with marks that together only Markdown has. They are ASCII, in whatever encoding it is."""
    return signs.is_markdown(beginning.text)


LIST = "AknXmlList"
"""The root of several files of Akoma Ntoso in one, as Finlex answers."""


def is_akoma_ntoso(beginning: Beginning) -> bool:
    return root_of(beginning) in ("akomaNtoso", LIST)


def is_xml(beginning: Beginning) -> bool:
    """An issue XML by its root, or any XML that is of no other format: its reader says what it is."""
    if is_akoma_ntoso(beginning) or is_html(beginning):
        return False
    return beginning.text.startswith("<?xml") or root_of(beginning) == "issue" or _is_one_element(beginning)


_CLOSED = re.compile(rb"</[^<>]{1,200}>\Z")


def _is_one_element(beginning: Beginning) -> bool:
    """Whether the file is one whole element: XML needs no declaration (XML 1.0 §2.8), and a text that begins with a tag is none."""
    if root_of(beginning) is None or not _CLOSED.search(beginning.whole[-LENGTH:].rstrip()):
        return False
    from gazette_pub.issue.parser import is_well_formed  # loads lxml, which the program starts without

    return is_well_formed(beginning.whole)
