"""The issue that a PDF of ours carries, and whether its pages are still those that were set from it."""

from __future__ import annotations

import contextlib
import ctypes
import io
from collections import Counter
from collections.abc import Container, Iterator

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from gazette_pub.formats.pdf.seal import KEY, OWNER
from gazette_pub.formats.seal import seal
from gazette_pub.issue.findings import Grade, rule
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.pictures import NotKept, Pictures, name_of, named_in
from gazette_pub.issue.plain import squeezed, text_inside
from gazette_pub.issue.problems import UnreadableInput

CHANGED = rule(
    "R206",
    Grade.WARNING,
    """The PDF carries an issue XML, and its pages say something else.

    Somebody changed the pages, or what they carry, after they were set. The pages were read. Where the issue that is
    carried is the right one, take it out of the PDF (it is the attachment .issue.xml) and convert that.""",
)

SUFFIX = ".issue.xml"
MOST_BYTES = 256 * 1024 * 1024


def carried_in(document: pypdfium2.PdfDocument) -> bytes | None:
    """The bytes of the issue XML that is attached to the document; None where there is none."""
    found = (held for name, held in _attached(document).items() if name.endswith(SUFFIX))
    return next(map(_bytes, found), None)


def _attached(document: pypdfium2.PdfDocument) -> dict[str, pdfium.FPDF_ATTACHMENT]:
    """The files that are attached to the document, by their names."""
    found: dict[str, pdfium.FPDF_ATTACHMENT] = {}
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document.raw), _MOST_ATTACHMENTS)):
        if attachment := pdfium.FPDFDoc_GetAttachment(document.raw, index):
            found.setdefault(_name(attachment), attachment)
    return found


_MOST_ATTACHMENTS = 20_000


def _name(attachment: pdfium.FPDF_ATTACHMENT) -> str:
    length = pdfium.FPDFAttachment_GetName(attachment, None, 0)
    name = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFAttachment_GetName(attachment, name, length)
    return bytes(name).decode("utf-16-le", "replace").rstrip("\0")


def _bytes(attachment: pdfium.FPDF_ATTACHMENT) -> bytes | None:
    length = ctypes.c_ulong()
    if not pdfium.FPDFAttachment_GetFile(attachment, None, 0, length) or not 0 < length.value <= MOST_BYTES:
        return None
    data = ctypes.create_string_buffer(length.value)
    pdfium.FPDFAttachment_GetFile(attachment, data, length.value, length)
    return data.raw


def issue_in(carried: bytes) -> Issue | None:
    """The issue that these bytes hold; None where they hold no valid one."""
    try:
        return parse(carried)
    except UnreadableInput:
        return None


def is_sealed(pdf: bytes, carried: bytes) -> bool:
    """Whether the PDF's seal holds over its pages and what it carries."""
    try:
        reader = PdfReader(io.BytesIO(pdf))
        said = reader.root_object["/PieceInfo"][f"/{OWNER}"]["/Private"][f"/{KEY}"]  # type: ignore[index]
        return bool(said == seal(carried, _contents(reader)))
    except Exception:  # no seal of ours, or a damaged file, of which the library may trip over anything
        return False


def _contents(reader: PdfReader) -> Iterator[bytes]:
    """What pages paint: their operators; then their pictures, as they are packed."""
    for page in reader.pages:
        contents = page.get_contents()
        yield contents.get_data() if contents is not None else b""
    yield from (stream._data for stream in _pictures_of(reader))


def _pictures_of(reader: PdfReader) -> list[StreamObject]:
    """The pictures of all pages, each once."""
    found: dict[int, StreamObject] = {}
    for page in reader.pages:
        resources = page.get("/Resources", DictionaryObject()).get_object()
        named = resources.get("/XObject", DictionaryObject()).get_object()  # a page of text has none
        for key in named:
            stream = named[key]
            found.setdefault(id(stream), stream)
    return [stream for stream in found.values() if isinstance(stream, StreamObject)]


def take_carried(document: pypdfium2.PdfDocument, pdf: bytes, issue: Issue, pictures: Pictures) -> None:
    """Takes the pictures that the issue names out of the PDF: what is attached, and a JPEG that a page has as it is."""
    wanted = dict.fromkeys(name for _, _, name in named_in(issue))
    attached = _attached(document) if wanted else {}
    for name in wanted:
        _take(_bytes(attached[name]) if name in attached else None, wanted, pictures)
    if any(pictures.get(name) is None for name in wanted):
        for data in _jpegs(pdf):
            _take(data, wanted, pictures)


def _take(data: bytes | None, wanted: Container[str], pictures: Pictures) -> None:
    """Takes the picture if it is wanted: one that is not what its name said is not."""
    with contextlib.suppress(NotKept):
        if data is not None and name_of(data) in wanted:
            pictures.add(data)


def _jpegs(pdf: bytes) -> list[bytes]:
    try:
        streams = _pictures_of(PdfReader(io.BytesIO(pdf)))
        return [stream._data for stream in streams if stream.get("/Filter") == "/DCTDecode"]
    except Exception:  # a damaged file, of which the library may trip over anything
        return []


def say_the_same(one: Issue, other: Issue) -> bool:
    """Whether the documents of two issues have the same characters, where they stand left out of account."""
    return _characters(one) == _characters(other)


def _characters(issue: Issue) -> Counter[str]:
    return Counter(squeezed("".join(text_inside(document) for document in issue.documents)))
