"""The issue that a PDF of ours carries, and whether its pages are still those that were set from it."""

from __future__ import annotations

import ctypes
import io
from collections import Counter
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader

from gazette_pub.formats.pdf.seal import KEY, OWNER, seal
from gazette_pub.issue.findings import Grade, rule
from gazette_pub.issue.model import Issue, parse
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
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document.raw), _MOST_ATTACHMENTS)):
        attachment = pdfium.FPDFDoc_GetAttachment(document.raw, index)
        if attachment and _name(attachment).endswith(SUFFIX):
            return _bytes(attachment)
    return None


_MOST_ATTACHMENTS = 1000


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
    for page in reader.pages:
        contents = page.get_contents()
        yield contents.get_data() if contents is not None else b""


def say_the_same(one: Issue, other: Issue) -> bool:
    """Whether the documents of two issues have the same characters, where they stand left out of account."""
    return _characters(one) == _characters(other)


def _characters(issue: Issue) -> Counter[str]:
    return Counter(squeezed("".join(text_inside(document) for document in issue.documents)))
