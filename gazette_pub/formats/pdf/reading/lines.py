"""Lines as they stand on pages → lines with hints, and the page breaks between them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from gazette_pub.formats.pdf.reading.agreed import agree, forget_levels
from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.footnotes import fill_notes
from gazette_pub.formats.pdf.reading.furniture import Page, is_mark, text_of_row, usual_size
from gazette_pub.formats.pdf.reading.glyphs import Box
from gazette_pub.formats.pdf.reading.hung import set_in_what_hangs
from gazette_pub.formats.pdf.reading.leading import leading_of
from gazette_pub.formats.pdf.reading.mended import report_mended
from gazette_pub.formats.pdf.reading.outline import Outline
from gazette_pub.formats.pdf.reading.pictures import Picture, figure_line
from gazette_pub.formats.pdf.reading.red_heads import with_whole_heads
from gazette_pub.formats.pdf.reading.ruled import Ruled
from gazette_pub.formats.pdf.reading.tables import Tables
from gazette_pub.formats.text.lines import clean
from gazette_pub.formats.text.numbering import number_pages
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.structure.captions import captioned, head_table
from gazette_pub.structure.line import Break, Hints, Line, Pages
from gazette_pub.words.characters import OPENING, Punctuation

_BLANK_LINE = 1.3
"""Times the distance of two lines from which there is a blank between them."""

_LEADING = 1.9
"""Times a line's size that the next stands below it at the most, where nothing is between."""

_AS_WIDE = 1.1
"""The same, times how wide the lines of the text stand: those of a title may, too."""

_DEEPEST_INDENT = 3.4
"""Ems by which the first line of a paragraph stands in at the most; more is a heading, a signature, or text set in."""


def pages_of(pages: Sequence[Page], last: int | None, report: Report = ignore, outline: Outline | None = None) -> Pages:
    """The content lines of these pages and the page breaks between them, numbered on from the page `last`.

    `outline`: what the file says of itself.
    """
    printed = [line for page in pages for line in page.lines]
    punctuation = Punctuation("\n".join(line.text for line in printed))
    report_mended(printed, punctuation, report)
    size = usual_size(printed)
    lines: list[Line] = []
    breaks: list[Break] = []
    tables = Tables()
    if not agree([page.lines for page in pages]):
        for each in printed:
            each.tag = each.level = None
    forget_levels(printed)
    for page in pages:
        fill_notes(page.notes, punctuation)
        if lines and breaks:
            tables.go_on(lines[-1], breaks[-1], page.lines)
        more = _lines(page.lines, lines, punctuation, tables, size)
        if breaks and more:
            breaks[-1].before -= _name_first_table(lines, more)
        lines += more
        breaks.append(_break(page, len(lines)))
    if outline is not None:
        outline.mark(lines)
        outline.number(pages, breaks)
    number_pages(breaks, last)
    within = tables.fill(punctuation)
    set_in_what_hangs(lines)
    return Pages(lines, [end for end in breaks if id(end) not in within], last)


def _name_first_table(lines: list[Line], more: Sequence[Line]) -> int:
    """Makes what names the table that the next page begins with its heading, where the page before ends with that; how many
    lines that takes out of its own."""
    table = more[0].hints.block
    if table is None or table.name != "table" or list(table.children("heading")):
        return 0
    taken = len(head_table(table, lines))
    for line in more if taken else ():
        line.n -= taken
    return taken


def _lines(
    printed: Sequence[Printed], before: Sequence[Line], punctuation: Punctuation, tables: Tables, size: float
) -> list[Line]:
    printed = list(with_whole_heads(printed, size))
    step = _usual_step(printed)
    leading = max(_LEADING, _AS_WIDE * leading_of([line for line in printed if line.face.size == size]))
    found: list[Line] = []
    above: Printed | None = None
    begins: tuple[float, ...] = ()
    amid = {id(line) for line in (*_wide_titles(printed, size), *_over_tables(printed))}
    for each in printed:
        if tables.go_on_beside(above, each):
            above = each
            continue
        if each.block is not None:
            n = len(before) + len(found) + 1
            is_picture = isinstance(each.block, Picture)
            found.append(figure_line(each, n) if is_picture else tables.line(each, n, found, before[-1:]))
            above = each
            continue
        text = clean(each.text).replace("\t", " ").strip(" \u3000")
        if text:
            blanks = int(above is not None and _is_parted(above, each, step, leading, size))
            below = _hangs_below(each, begins)
            begins = each.begins if below is None else begins
            is_amid = id(each) in amid or below is None and _is_centred(each)
            line = _line(each, text, len(before) + len(found) + 1, blanks, punctuation, is_amid)
            if below is not None and not is_amid and not each.face.leftward:
                line.indent = max((below - each.left) / (each.face.em or 1.0), 0.0)
            above = each
            if not captioned(found[-1] if found else None, line):
                found.append(line)
    return found


def _hangs_below(printed: Printed, begins: Sequence[float]) -> float | None:
    """Below what of that which is set apart in the line above a line begins: it is the rest of that, and not in the middle. The
    blank half of an opening mark may hang out."""
    if printed.begins:
        return None
    em = printed.face.em
    furthest = _LEVEL + (_BLANK_HALF if printed.text[:1] in OPENING else 0)
    return next((x for x in begins if -furthest * em <= printed.x - x <= _LEVEL * em), None)


_LEVEL, _BLANK_HALF = 0.3, 0.5
"""Ems by which the beginnings of lines that begin together differ; and those of a mark that nothing is printed in."""


def _line(printed: Printed, text: str, n: int, blanks: int, punctuation: Punctuation, amid: bool) -> Line:
    em = printed.face.em or 1.0
    hints = Hints(
        size=printed.face.size,
        bold=printed.face.bold,
        align="center" if amid else None,
        page=printed.page,
        box=_rounded(printed.box),
        inlines=printed.inlines,
        tag=printed.tag,
        level=printed.level,
        measure=(printed.edge - printed.left) / em if printed.flush else None,
        amid=printed.column > 0,
        role="caption" if printed.part == "caption" else None,
    )
    indent = 0.0 if hints.align else _indent(printed)
    line = Line(n, text, punctuation.proper(text), indent, blanks=blanks, hints=hints)
    line.width = max(_width(printed) / em, 0.0)
    line.measured = True
    return line


def _rounded(box: Box) -> Box:
    left, top, right, bottom = box
    return round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)


def _indent(printed: Printed) -> float:
    """Ems by which a line begins off where those of its column do; one that runs to the left begins on the right."""
    off = printed.edge - printed.right if printed.face.leftward else printed.x - printed.left
    return max(off / (printed.face.em or 1.0), 0.0)


def _width(printed: Printed) -> float:
    if printed.face.leftward:
        return printed.right - max(printed.x, printed.left)
    return min(printed.right, printed.edge) - printed.x


_MIDDLE = 0.6
"""Ems by which a line that stands in the middle may be off it."""


def _is_centred(printed: Printed) -> bool:
    before, behind = printed.x - printed.left, printed.edge - printed.right
    em = printed.face.em
    return before > _DEEPEST_INDENT * em and abs(before - behind) <= _MIDDLE * em


def _wide_titles(printed: Sequence[Printed], size: float) -> Iterator[Printed]:
    """The lines of titles that are nearly as wide as what they stand over: much larger than text, and each one of those below
    one another set in alike on both sides, one of them by more than a line that is full."""
    for _, lines in itertools.groupby(printed, key=lambda line: (line.face, line.column, line.block is None)):
        title = list(lines)
        if title[0].block is None and title[0].face.size >= _LARGE * size and all(map(_is_even, title)):
            widest = max(line.x - line.left for line in title)
            yield from title if widest >= _OFF * title[0].face.em else ()


def _over_tables(printed: Sequence[Printed]) -> Iterator[Printed]:
    """The lines right above tables that stand in the middle of these, wherever those of text begin and end."""
    for above, below in itertools.pairwise(printed):
        if above.block is None and isinstance(below.block, Ruled):
            before, behind = above.x - below.x, below.right - above.right
            if before > above.face.em and abs(before - behind) <= _MIDDLE * above.face.em:
                yield above


def _is_even(line: Printed) -> bool:
    return abs(line.x - line.left - (line.edge - line.right)) <= _MIDDLE * line.face.em


_LARGE, _OFF = 1.3, 0.8
"""Times the size of text; ems by which it is set in at the least."""


def _usual_step(printed: Sequence[Printed]) -> float:
    steps = sorted(
        below.y - above.y
        for above, below in itertools.pairwise(printed)
        if above.column == below.column and below.y > above.y
    )
    return steps[len(steps) // 2] if steps else 0.0


def _is_parted(above: Printed, below: Printed, step: float, leading: float, size: float) -> bool:
    """Whether a blank stands between two lines: above a story's headline, and not within it, however far its lines are apart."""
    if below.part == "headline":
        return above.column != below.column
    return _is_apart(above, below, step, leading) or _heads_column(above, below, size)


def _is_apart(above: Printed, below: Printed, step: float, leading: float) -> bool:
    usual = max(_BLANK_LINE * step, leading * min(above.face.size, below.face.size))
    return above.column == below.column and bool(step) and below.y - above.y > usual


def _heads_column(above: Printed, below: Printed, size: float) -> bool:
    """Whether a title is the first line of a column, and does not go on with one at the end of the last: what is above it
    would stand off it."""
    return above.column != below.column and below.face.size >= _LARGE * size and above.face != below.face


def _break(page: Page, before: int) -> Break:
    rows = [*page.top, *page.foot[::-1]]
    end = Break(before, parts=bool(rows or page.aslant))
    heads = list(page.aslant)
    if page.mark is not None and (digits := _digits(page.mark)):
        end.printed, end.mark = page.mark, digits
        heads.remove(page.mark)
    for row in rows:
        if end.mark is None and is_mark(row) and (digits := _digits("".join(line.text for line in row))):
            end.printed, end.mark = text_of_row(row), digits
        else:
            heads.append(text_of_row(row))
    end.head = "\n".join(heads) or None
    return end


def _digits(said: str) -> str:
    """The page's number of 4/9, of 第4页 共9页, of —５８０—: the first that is there."""
    digits = "".join(each for each in itertools.takewhile(lambda each: each not in _OF_ALL, said) if each.isdecimal())
    return str(int(digits)) if digits else ""


_OF_ALL = "/／页⻚"
"""What stands between a page's number and how many there are."""
