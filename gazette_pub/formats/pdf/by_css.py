"""The HTML page as a PDF, set by whatever CSS a person writes: WeasyPrint's work, as it comes."""

from __future__ import annotations

import ctypes
import hashlib
import logging
import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PIL import ImageFile

from gazette_pub.formats import Press
from gazette_pub.formats.html.page import page
from gazette_pub.formats.pdf.letters import NO_GLYPH, OTHER_CHARACTER
from gazette_pub.formats.pdf.overhear import listening
from gazette_pub.issue.findings import Findings
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.fonts import Case, fonts
from gazette_pub.layout.pictures import shown_in
from gazette_pub.layout.stylesheets import style as named

VARIANT = "pdf/ua-1"
"""ISO 14289-1: every character tagged with what it is part of, so that the file can be read aloud and searched."""

LIBRARIES = "libgobject-2.0.so.0 libpango-1.0.so.0 libharfbuzz.so.0 libfontconfig.so.1 libpangoft2-1.0.so.0".split()
"""What WeasyPrint loads, as Linux calls it."""

PANGO = say("sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")

Drawn = list[tuple[str, str]]
"""The family of each font of the PDF, and the characters that its text has in that font."""

STEPS = (
    (re.compile(r"Step 3 "), say("pdf: applying styles")),
    (re.compile(r"Step 4 "), say("pdf: making boxes")),
    (re.compile(r"Step 5 - Creating layout - Page (?P<page>\d+)$"), say("pdf: page {page}")),
    (re.compile(r"Step 6 "), say("pdf: drawing pages")),
)
"""What the typesetter says of its steps, and what is told of them."""


def write(issue: Issue, press: Press) -> bytes:
    """The issue as a PDF in `press.css`, tagged, with an outline; the same issue, moment and fonts give the same bytes.

    Reports F101 for a character that no chosen font has, F102 for one that the PDF's text does not keep, and F103 for a
    picture that is not shown.
    Raises OutputNotWritten when Pango or a Chinese font is missing.
    """
    weasyprint = typesetter()
    issue = without_bad_links(issue, press.report)
    style = press.set_in(named("bulletin"))
    case = fonts(style)
    shown = shown_in(issue, press.pictures)
    source = page(issue, style, case.css + (press.css or ""), press.made, shown=shown)
    missing: list[str] = []
    with listening(partial(_hear, press.progress, missing.append)):
        html = weasyprint.HTML(string=source.decode(), url_fetcher=fetcher(case))
        data, drawn, pages = _set(html, _identifier(source))
    press.counted(pages)
    for finding in (*shown.findings, *letter_findings(issue, missing, drawn, case)):
        press.report(finding)
    return data


def _set(html: Any, identifier: bytes) -> tuple[bytes, Drawn, int]:
    """The page as a PDF file, what each of its fonts has drawn, and how many pages it takes."""
    document = html.render(pdf_variant=VARIANT)
    data: bytes = document.write_pdf(pdf_variant=VARIANT, pdf_identifier=identifier)
    drawn = [(font.family, "".join(font.to_unicode.values())) for font in document.fonts.values()]
    return data, drawn, len(document.pages)


def _identifier(source: bytes) -> bytes:
    """The file identifier of ISO 32000-2 §14.4: sixteen bytes that follow from what the file holds."""
    return hashlib.sha256(source).digest()[:16]


def typesetter() -> Any:
    """WeasyPrint. Raises OutputNotWritten when the libraries that it sets text with are not on this machine."""
    try:
        _find_libraries()
        lenient = ImageFile.LOAD_TRUNCATED_IMAGES
        import weasyprint

        ImageFile.LOAD_TRUNCATED_IMAGES = lenient  # which it changes as it is loaded, for all that use Pillow
    except OSError as error:
        raise OutputNotWritten(
            say("the PDF needs Pango, which is not installed ({reason})", reason=error), hint=PANGO
        ) from error
    return weasyprint


def _find_libraries() -> None:
    """Raises OSError when a library that WeasyPrint loads is not there: it would print a complaint among our results."""
    if sys.platform == "linux" and "weasyprint" not in sys.modules:
        for name in LIBRARIES:
            ctypes.CDLL(name)


def letter_findings(issue: Issue, missing: Iterable[str], drawn: Drawn, case: Case) -> Findings:
    """What was not set as it is written: characters without a glyph, in a font nobody chose, or in another's glyph."""
    places, without = _places(issue), frozenset(missing)
    kept = {c for _, text in drawn for c in text}
    strays = {c: family for family, text in drawn if family not in case.names for c in text}
    for c, node in places.items():
        code = f"U+{ord(c):04X}"
        if c in without:
            yield NO_GLYPH.found(
                "no font has “{text}” ({code}): it is printed as an empty box", node, text=c, code=code
            )
        elif c in strays:
            said = say("no font of the page has “{text}” ({code}): it is printed from {font}")
            yield NO_GLYPH.found(said, node, text=c, code=code, font=strays[c])
        elif c not in kept and not c.isspace():
            said = say("“{text}” ({code}) has the shape of another character: copied from the PDF it is that one")
            yield OTHER_CHARACTER.found(said, node, text=c, code=code)


def _places(issue: Issue) -> dict[str, Node]:
    """Each character of the documents, with the first element that has it."""
    places: dict[str, Node] = {}
    for document in issue.documents:
        for node in (document, *document.descendants("*")):
            for c in (node.label or "") + (node.text or "") + (node.tail or ""):
                if c not in places:
                    places[c] = node
    return places


IN_ITSELF = tuple(f"data:image/{kind};base64," for kind in ("png", "jpeg", "gif", "webp"))
"""How the address of a picture begins that stands in the page (html/pictures)."""


def fetcher(case: Case) -> Any:
    """A fetcher that opens the fonts of the case and what stands in the page itself, and refuses every other address."""
    from weasyprint.urls import URLFetcher

    allowed = {path.as_uri() for path in case.files.values()}

    class OwnFontsOnly(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            if url not in allowed and not url.startswith(IN_ITSELF):
                raise ValueError(f"a page takes in nothing from outside: {url}")
            return super().fetch(url, headers)

    return OwnFontsOnly()


def _hear(progress: Callable[[Message], None], missing: Callable[[str], None], record: logging.LogRecord) -> None:
    """Hands on the steps of the typesetter, and the characters that it found no glyph for."""
    if record.name == "weasyprint.progress":
        _tell(record, progress)
    elif record.levelno >= logging.WARNING:
        _missing(record, missing)


def _tell(record: logging.LogRecord, progress: Callable[[Message], None]) -> None:
    message = record.getMessage()
    for pattern, words in STEPS:
        if match := pattern.match(message):
            progress(words.filled(match.groupdict()))


def _missing(record: logging.LogRecord, missing: Callable[[str], None]) -> None:
    if record.msg.startswith(".notdef glyph") and isinstance(record.args, tuple):
        missing(str(record.args[0]))
