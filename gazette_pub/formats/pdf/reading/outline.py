"""What a PDF says of itself besides its pages: its bookmarks, and the labels of its pages (ISO 32000-1 §12.3.3, §12.4.2).

Neither is believed against the page: a bookmark counts where large lines of its page say the same, a label where no page
has a printed number.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.reading.furniture import Page
from gazette_pub.structure.line import Break, Line

MOST = 20_000
"""Bookmarks that are looked at."""

_MOST_LINES = 8
"""Lines of a page that are one heading, at the most."""


class Outline:
    """The bookmarks of a file, and the labels of its pages."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document
        self._levels: dict[int, dict[str, int]] = defaultdict(dict)
        for mark in islice(_bookmarks(document), MOST):
            destination = mark.get_dest()
            index = destination.get_index() if destination else None
            if index is not None and (said := _said(mark.get_title())):
                self._levels[index + 1].setdefault(said, mark.level)

    def mark(self, lines: Sequence[Line]) -> None:
        """Gives the lines that a bookmark names its level, from 1, where they are larger than text: what is set as text is
        no title, whatever the outline begins with."""
        large = _LARGER * _text_size(lines) if self._levels else 0.0
        for at, line in enumerate(lines):
            levels = self._levels.get(line.hints.page or 0)
            if levels and (line.hints.size or 0.0) >= large:
                _mark(lines, at, levels)

    def number(self, pages: Sequence[Page], breaks: Sequence[Break]) -> None:
        """Gives the pages the numbers that their labels have, where none is printed on any of them and each has a sheet of
        its own."""
        if any(end.mark for end in breaks) or len({page.number for page in pages}) < len(pages):
            return
        for page, end in zip(pages, breaks, strict=True):
            label = self._document.get_page_label(page.number - 1)
            end.mark = label if label.isascii() and label.isdecimal() else None


def _text_size(lines: Sequence[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.hints.size or 0.0] += len(line.printed)
    return letters.most_common(1)[0][0] if letters else 0.0


_LARGER = 1.15
"""Times the size of text that a heading has at the least."""


def _bookmarks(document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfBookmark]:
    """The bookmarks in their order, each once, whatever loops they make; those too deep are left out."""
    seen = set[bytes]()
    waiting = [pdfium.FPDFBookmark_GetFirstChild(document.raw, None)]
    while waiting:
        mark = waiting.pop()
        if not mark or bytes(mark) in seen:
            continue
        seen.add(bytes(mark))
        level = len(waiting) + 1
        yield pypdfium2.PdfBookmark(mark, document, level)
        waiting.append(pdfium.FPDFBookmark_GetNextSibling(document.raw, mark))
        if level < _DEEPEST:
            waiting.append(pdfium.FPDFBookmark_GetFirstChild(document.raw, mark))


_DEEPEST = 9
"""Levels of an outline, as Word has them."""


def _mark(lines: Sequence[Line], at: int, levels: dict[str, int]) -> None:
    said = ""
    for after in range(at, min(at + _MOST_LINES, len(lines))):
        if lines[after].hints.size != lines[at].hints.size or lines[after].hints.block is not None:
            return
        said += _said(lines[after].printed)
        if said in levels:
            for line in lines[at : after + 1]:
                line.hints = replace(line.hints, level=levels[said])
            return


def _said(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
