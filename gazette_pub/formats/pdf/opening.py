"""A PDF's bytes → a document that pdfium has open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.rebuilding import Rebuilt, has_objects_and_no_page, rebuilt
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.records import dataclass

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
_WITHOUT_PAGES = (
    say("it is damaged: its end is missing, and with it all pages, which stand there"),
    say("ask for the file once more: what is left of this one can't be mended"),
)


@dataclass(frozen=True)
class Opened:
    """A document that is open, the bytes of it, and what was rebuilt of it where it is damaged."""

    document: pypdfium2.PdfDocument
    data: bytes
    damage: Rebuilt | None = None


@contextlib.contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, open as long as the context. Raises UnreadableInput for one that is locked, too long, or damaged beyond
    what can be rebuilt."""
    with opened_or_rebuilt(data) as found:
        yield found.document


@contextlib.contextmanager
def opened_or_rebuilt(data: bytes) -> Iterator[Opened]:
    """As `opened`, with what was rebuilt."""
    found = _opened(data)
    try:
        _refuse_too_long(found.document)
        yield found
    finally:
        found.document.close()


def _opened(data: bytes) -> Opened:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", 0)
        if code not in _WHY and (damage := rebuilt(data)):
            with contextlib.suppress(pypdfium2.PdfiumError):
                return Opened(pypdfium2.PdfDocument(damage.data), damage.data, damage)
        damaged = _WITHOUT_PAGES if _is_cut(data) and has_objects_and_no_page(data) else _DAMAGED
        said, hint = _WHY.get(code, damaged)
        raise UnreadableInput(said, hint=hint) from error
    return _with_damage(document, data) if _is_cut(data) else Opened(document, data)


def _is_cut(data: bytes) -> bool:
    """Whether a file that pdfium opens does not end as it should: it may have pages of which pdfium knows nothing."""
    ends = data.rfind(b"%%EOF")
    return ends < 0 or data.find(b"endobj", ends) >= 0


def _with_damage(document: pypdfium2.PdfDocument, data: bytes) -> Opened:
    """What was rebuilt in place of the document, where it has as many pages."""
    damage = rebuilt(data)
    if damage and damage.pages >= len(document):
        with contextlib.suppress(pypdfium2.PdfiumError):
            whole = pypdfium2.PdfDocument(damage.data)
            document.close()
            return Opened(whole, damage.data, damage)
    return Opened(document, data)


def _refuse_too_long(document: pypdfium2.PdfDocument) -> None:
    if len(document) > MOST_PAGES:
        raise UnreadableInput(
            say("it has more than {most} pages", most=MOST_PAGES), hint=say("split it into its issues")
        )
    if not len(document):
        raise UnreadableInput(say("it has no pages"))
