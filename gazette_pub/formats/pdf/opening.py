"""A PDF's bytes → a document that pdfium has open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput

MOST_PAGES = 20_000

_WHY: dict[int, tuple[Message, Message | None]] = {
    pdfium.FPDF_ERR_PASSWORD: (say("it is locked with a password"), say("save a copy without one, and convert that")),
    pdfium.FPDF_ERR_SECURITY: (
        say("it is locked in a way that can't be opened here"),
        say("print it into a new PDF, and convert that"),
    ),
}
_DAMAGED = (
    say("it is damaged: it can't be opened as a PDF"),
    say("ask for the file once more, or mend it with `qpdf IN.pdf OUT.pdf`"),
)


@contextlib.contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, open as long as the context. Raises UnreadableInput for one that is locked, damaged or too long."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        said, hint = _WHY.get(getattr(error, "err_code", 0), _DAMAGED)
        raise UnreadableInput(said, hint=hint) from error
    try:
        _refuse_too_long(document)
        yield document
    finally:
        document.close()


def pages_in(data: bytes) -> int:
    """How many pages a PDF has that this program made."""
    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def _refuse_too_long(document: pypdfium2.PdfDocument) -> None:
    if len(document) > MOST_PAGES:
        raise UnreadableInput(
            say("it has more than {most} pages", most=MOST_PAGES), hint=say("split it into its issues")
        )
    if not len(document):
        raise UnreadableInput(say("it has no pages"))
