"""A PDF → issue XML, by where its glyphs stand."""

from __future__ import annotations

import os
import threading

from gazette_pub.formats import Progress
from gazette_pub.formats.pdf.opening import Opened, opened_or_rebuilt
from gazette_pub.formats.pdf.reading.carried import CHANGED, carried_in, is_sealed, issue_in, say_the_same, take_carried
from gazette_pub.formats.pdf.reading.damages import report_damage
from gazette_pub.formats.pdf.reading.furniture import take_out
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.lines import pages_of
from gazette_pub.formats.pdf.reading.outline import Outline
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.placed import place_notes

_PDFIUM = threading.Lock()
"""PDFium may be called by one thread at a time, whatever documents it works on (pypdfium2, README: Thread incompatibility)."""


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a PDF holds: the one it was set from, where it carries that; else what its pages show.

    Raises UnreadableInput when it cannot be opened, or nothing is printed in it.
    """
    with _PDFIUM, opened_or_rebuilt(source.data) as file:
        document = file.document
        if file.damage:
            report_damage(file.damage, report)
        carried = carried_in(document)
        held = issue_in(carried) if carried else None
        if held is not None and pictures is not None:
            take_carried(document, source.data, held, pictures)
        if carried and held is not None and is_sealed(source.data, carried):
            return held
        kept = KeptPages(source.sha256)
        shown = _from_pages(file, source, Scanning(kept, progress, os.cpu_count() or 1), report, pictures)
        kept.forget()
    if held is not None and say_the_same(held, shown):
        return held
    if held is not None:
        report(
            CHANGED.found(say("the pages say something else than the issue that the PDF carries: the pages were read"))
        )
    return shown


def shown(source: Source) -> Issue:
    """The issue that the pages of a PDF show, whatever it carries."""
    with _PDFIUM, opened_or_rebuilt(source.data) as file:
        scanning = Scanning(KeptPages(source.sha256), ignore, os.cpu_count() or 1)
        return _from_pages(file, source, scanning, ignore, None)


def _from_pages(file: Opened, source: Source, scanning: Scanning, report: Report, pictures: Pictures | None) -> Issue:
    issue = new_issue()
    issue.add("meta").add("source", None, name=source.name, media=source.media, sha256=source.sha256)
    last: int | None = None
    outline = Outline(file.document)
    for volume in volumes_of(file.document, scanning, report, file.data, pictures):
        pages = pages_of(take_out(volume), last, report, outline)
        if pages.lines:
            add_documents(issue, pages, report)
            place_notes(issue, pages.lines)
        last = pages.breaks[-1].n
    if not any(part.text_content.strip() for part in issue.children("front", "document", "colophon")):
        raise UnreadableInput(say("no text in it"))
    name_languages(issue)
    return issue
