"""Page marks, running heads and page numbers: what they say is taken out of the text and kept as page breaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from gazette_pub.structure.line import Break, Line, Pages
from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.patterns import DATE_LINE, PAGE_MARK, RUNNING_HEAD


def take_out_furniture(lines: Iterable[Line]) -> Iterator[Pages]:
    """Lines → content lines and numbered page breaks, in volumes that begin with a page.

    A page ends at a page mark, before a running head and before a form feed; and before a line that begins with one
    ASCII space where the text has that convention: its first line has it too.
    """
    pages: Pages | None = None
    for line in lines:
        if pages is None:
            pages = Pages([], [], line.page)
        elif len(pages.lines) >= VOLUME and _begins_document(pages, line):
            yield _numbered(pages)
            pages = Pages([], [], pages.spaces, pages.breaks[-1].n)
        _place(pages, line)
    if pages is not None:
        if pages.lines:
            _end_last_page(pages)
        yield _numbered(pages)


VOLUME = 40_000
"""Lines from which a text is read in volumes, so that an archive in one file takes no more memory than one issue."""

_TITLE_OPENS = re.compile(r"关于|.{2,20}(?:委员会|代表大会|会议|人民政府|国务院|共和国|法院|检察院)")


def _begins_document(pages: Pages, line: Line) -> bool:
    """Whether the line opens a page and, by all signs, a document: a volume may begin here."""
    closed = bool(pages.lines) and (ends_sentence(pages.lines[-1].tight) or DATE_LINE.match(pages.lines[-1].tight))
    title = _TITLE_OPENS.match(line.tight) and line.width < 24 and not ends_sentence(line.tight)
    if _opens_page(pages, line) and closed and title:
        _break_here(pages)
        return True
    return False


def _opens_page(pages: Pages, line: Line) -> bool:
    return line.page and pages.spaces or line.feed


def _place(pages: Pages, line: Line) -> None:
    mark, head = PAGE_MARK.match(line.text), RUNNING_HEAD.match(line.text)
    if _opens_page(pages, line) and pages.lines:
        _break_here(pages)
    if mark:
        _printed_mark(pages, line, int(mark[1] or mark[2]))
    elif head:
        _running_head(pages, line)
    else:
        pages.lines.append(line)


def _break_here(pages: Pages) -> Break:
    """The break at this place: the one that is already here, or a new one."""
    at = len(pages.lines)
    if not pages.breaks or pages.breaks[-1].before != at:
        pages.breaks.append(Break(at))
    return pages.breaks[-1]


def _printed_mark(pages: Pages, line: Line, value: int) -> None:
    end = _break_here(pages)
    if end.mark is not None:
        end = Break(len(pages.lines))
        pages.breaks.append(end)
    end.printed, end.mark = line.printed, value
    end.lines.append(line.n)


def _running_head(pages: Pages, line: Line) -> None:
    end = _break_here(pages)
    end.head = f"{end.head}\n{line.printed}" if end.head else line.printed
    end.lines.append(line.n)


def _end_last_page(pages: Pages) -> None:
    """The last page ends with the text, whether its mark was printed or not."""
    at = len(pages.lines)
    if pages.breaks and pages.breaks[-1].before == at and pages.breaks[-1].mark is not None:
        return
    _break_here(pages)


def mirrored(value: int) -> int:
    """A number whose digits were extracted from right to left: 641 is page 146."""
    return int(str(value)[::-1])


def _numbered(pages: Pages) -> Pages:
    """Numbers every page: counted on from the page before, and set right by each printed mark, read as it stands or mirrored.

    A head printed before any text belongs to the first page: the page that ends there is the one before it.
    """
    page = _page_before_first(pages.breaks) if pages.last is None else pages.last
    for end in pages.breaks:
        page = end.n = _true_number(end, page + 1)
    return pages


def _page_before_first(breaks: list[Break]) -> int:
    """The number before the first break's: the offset between count and marks that most marks agree on."""
    offsets: Counter[int] = Counter()
    for count, end in enumerate(breaks, 1):
        if end.mark is not None:
            offsets.update({end.mark - count: 2})
            if (turned := mirrored(end.mark)) != end.mark:
                offsets.update({turned - count: 1})
    if not offsets:
        return -1 if breaks and breaks[0].before == 0 else 0
    best = max(offsets.items(), key=lambda item: (item[1], -abs(item[0])))[0]
    return max(best, -1 if breaks[0].before == 0 else 0)


def _true_number(end: Break, expected: int) -> int:
    """The page's number. A mark that goes on from the count stands; one that runs ahead a little shows lost page breaks."""
    if end.mark is None or expected in (end.mark, mirrored(end.mark)):
        return expected
    return end.mark if expected < end.mark <= expected + 20 else expected
