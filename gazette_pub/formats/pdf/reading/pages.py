"""A PDF's pages → their lines, a volume at a time, so that an archive in one file takes no more memory than a few issues."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field

import pypdfium2

from gazette_pub.formats.pdf.reading.charts import take_charts
from gazette_pub.formats.pdf.reading.columns import Ordered, Printed, lines_of, ordered
from gazette_pub.formats.pdf.reading.doubts import DAMAGED, report_doubts, report_turned
from gazette_pub.formats.pdf.reading.downward import with_headlines_level
from gazette_pub.formats.pdf.reading.edges import Gutter
from gazette_pub.formats.pdf.reading.footnotes import Note, take_endnotes, take_notes
from gazette_pub.formats.pdf.reading.found import find_lost
from gazette_pub.formats.pdf.reading.fractions import with_fractions
from gazette_pub.formats.pdf.reading.glyphs import Glyph, Sheet, faces_of, sheet_of
from gazette_pub.formats.pdf.reading.initials import with_initials
from gazette_pub.formats.pdf.reading.layers import levelled
from gazette_pub.formats.pdf.reading.lost import Contents
from gazette_pub.formats.pdf.reading.margins import take_margins, with_marks_apart
from gazette_pub.formats.pdf.reading.measures import share_among_columns, share_measure
from gazette_pub.formats.pdf.reading.mirrored import show_measure
from gazette_pub.formats.pdf.reading.page_marks import says_number
from gazette_pub.formats.pdf.reading.pictures import Furniture, take_pictures
from gazette_pub.formats.pdf.reading.pieces import Piece, pieces_of
from gazette_pub.formats.pdf.reading.raised import with_raised
from gazette_pub.formats.pdf.reading.readings import with_readings
from gazette_pub.formats.pdf.reading.rosters import with_names_whole
from gazette_pub.formats.pdf.reading.ruled import Ruled, take_tables
from gazette_pub.formats.pdf.reading.rules import level_rules, upright_rules
from gazette_pub.formats.pdf.reading.scans import Scanning, recognise
from gazette_pub.formats.pdf.reading.seals import turn_seals, turn_stamps
from gazette_pub.formats.pdf.reading.side_headings import with_side_headings_above
from gazette_pub.formats.pdf.reading.side_notes import put_side_notes, repeated, said_in, take_side_notes
from gazette_pub.formats.pdf.reading.sideways import fill_turned_cells, take_sideways
from gazette_pub.formats.pdf.reading.spreads import Side, sides_of_sheets
from gazette_pub.formats.pdf.reading.tags import Tags
from gazette_pub.formats.pdf.reading.taken import Taking
from gazette_pub.formats.pdf.reading.unnamed import Names, name_glyphs
from gazette_pub.formats.pdf.reading.upended import upended
from gazette_pub.formats.pdf.reading.watermarks import take_watermarks
from gazette_pub.issue.findings import Place, Report
from gazette_pub.issue.messages import say
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.words.records import dataclass

WINDOW = 40
"""Pages that are looked at together for the size of their text and the gutter of their columns."""

VOLUME = 400
"""Pages from which the next that opens with a title begins a volume."""

_TITLE = 1.45
"""Times the size of text from which a line is a title."""


@dataclass(slots=True)
class Leaf:
    """A page: its lines in reading order, and what stands on it `aslant`, turned, or from top to bottom in its margin,
    under its lines, or in a chart.

    `em`: that of its text, in points. `notes`: those at its foot. `height`: of the page, in points; 0 where it is not known.
    `mark`: its number, where that stands upright on a page whose text is turned.
    """

    number: int
    em: float
    lines: list[Printed]
    aslant: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    height: float = 0.0
    mark: str | None = None


def volumes_of(
    document: pypdfium2.PdfDocument,
    scanning: Scanning,
    report: Report,
    data: bytes = b"",
    pictures: Pictures | None = None,
) -> Iterator[list[Leaf]]:
    """The pages in order, in volumes of which each but the first begins with a page that opens with a title.

    `data`: the bytes of the file, in which what pdfium leaves out is looked up. `pictures`: where its pictures go.
    """
    volume: list[Leaf] = []
    for leaf in _leaves(document, scanning, report, data, Taking(document, pictures, scanning.progress)):
        if len(volume) >= VOLUME and _opens_with_title(leaf):
            yield _with_endnotes(volume)
            volume = []
        volume.append(leaf)
    if volume:
        yield _with_endnotes(volume)


def _with_endnotes(volume: list[Leaf]) -> list[Leaf]:
    """The pages, where the notes that stand behind all of their text are where their marks are."""
    volume[-1].notes += take_endnotes([leaf.lines for leaf in volume])
    return volume


def _opens_with_title(leaf: Leaf) -> bool:
    return any(line.face.size >= _TITLE * leaf.em for line in leaf.lines[:3])


def _leaves(
    document: pypdfium2.PdfDocument, scanning: Scanning, report: Report, data: bytes, taking: Taking
) -> Iterator[Leaf]:
    usual: dict[bool, Gutter] = {}
    table: Ruled | None = None
    note: Note | None = None
    for window in _windows(document, report, data):
        scanning.progress(say("reading page {page} of {pages}", page=window[-1].number, pages=len(document)))
        recognise(document, window, scanning, report)
        read = [_upright(sheet, report) for sheet in window]
        em = _usual_em(read)
        sides = sides_of_sheets(window, read, em)
        sheets = [side.sheet for side in sides]
        marked = take_watermarks([side.pieces for side in sides], em, [sheet.pale for sheet in sheets])
        upright = [pieces for pieces, _ in marked]
        furniture = Furniture(sheets)
        charts: list[list[str]] = []
        for at, sheet in enumerate(sheets):
            upright[at], words, table = _with_blocks(sheet, upright[at], em, table, furniture, taking, report)
            charts.append(words)
        margins = take_margins([(pieces, sheet.height) for pieces, sheet in zip(upright, sheets, strict=True)])
        aside = [take_side_notes(each, em, sheet.height) for (each, _), sheet in zip(margins, sheets, strict=True)]
        labels = repeated([notes for _, notes in aside])
        marked_apart = with_marks_apart(
            [(pieces, sheet.height) for (pieces, _), sheet in zip(aside, sheets, strict=True)]
        )
        found = [
            ordered(_as_read(with_fractions(pieces, sheet.drawn.rules), em), em)
            for pieces, sheet in zip(marked_apart, sheets, strict=True)
        ]
        usual |= _usual_gutters(sides, found)
        pages = [_lines(side, each, em, usual.get(side.is_right)) for side, each in zip(sides, found, strict=True)]
        share_measure(pages, em)
        for side, lines, (_, asides), labelled, (_, beside), (_, under), words in zip(
            sides, pages, aside, labels, margins, marked, charts, strict=True
        ):
            sheet = side.sheet
            lines, notes = take_notes(lines, sheet.drawn.rules, em, note, report)
            put_side_notes(lines, [each for each in asides if each not in labelled])
            beside = [*beside, *said_in(labelled)]
            note = notes[-1] if notes else note if note is not None and note.lines[-1].page == sheet.number else None
            aslant = _aslant(sheet)
            report_turned(sheet.number, aslant, report)
            mark = next(filter(says_number, aslant), None) if sheet.turned else None
            yield Leaf(sheet.number, em, lines, [*under, *beside, *words, *aslant], notes, sheet.height, mark)


def _with_blocks(
    sheet: Sheet,
    pieces: list[Piece],
    em: float,
    above: Ruled | None,
    furniture: Furniture,
    taking: Taking,
    report: Report,
) -> tuple[list[Piece], list[str], Ruled | None]:
    """The pieces of a page, where one stands for each chart, table and picture; the words of its charts; and its last table, which
    the next page may go on with, as it may with the one `above`."""
    pieces, words = take_charts(sheet, pieces, em, taking, report)
    pieces = take_tables(sheet, take_sideways(sheet, pieces, above), em, above, furniture)
    fill_turned_cells(sheet, pieces)
    last = next((piece.block for piece in reversed(pieces) if isinstance(piece.block, Ruled)), None)
    return take_pictures(sheet, pieces, em, furniture, taking, report), words, last


def _as_read(pieces: Sequence[Piece], em: float) -> list[Piece]:
    """The pieces with what stands over, beside or above the lines that it belongs to where it is read."""
    level = with_headlines_level(with_readings(pieces), em)
    whole = with_initials(with_side_headings_above(level, em), em)
    return with_names_whole(with_raised(whole), em)


def _lines(side: Side, found: Ordered, em: float, usual: Gutter | None) -> list[Printed]:
    rules = side.sheet.drawn.rules
    lines = lines_of(side.sheet.number, found, em, usual, upright_rules(rules), level_rules(rules))
    show_measure(lines, side.left, side.right, em)
    share_among_columns(lines, em)
    tag_lines(lines, side.sheet.tags)
    return lines


def tag_lines(lines: Sequence[Printed], tags: Tags) -> None:
    """Gives lines the paragraphs that they are in by the file's own structure; and marks those that are no text by it, where
    they are few of the page."""
    for line in lines:
        line.tag = tags.paragraphs.get(line.run)
        line.level = tags.levels.get(line.tag) if line.tag is not None else None
    beside = [line for line in lines if line.run in tags.artifacts]
    if len(beside) <= _FEW * len(lines):
        for line in beside:
            line.artifact = True


_FEW = 0.4
"""Share of a page's lines that are heads, marks and the like at the most."""


def _windows(document: pypdfium2.PdfDocument, report: Report, data: bytes) -> Iterator[list[Sheet]]:
    """The pages that are looked at together: less of them where they are full.

    Raises UnreadableInput for more characters than any archive has.
    """
    window: list[Sheet] = []
    contents, names, read = Contents(data), Names(data), 0
    for index in range(len(document)):
        window.append(_sheet(document, index, report))
        find_lost(window[-1], contents, report)
        name_glyphs(window[-1], names, report)
        turn_seals(window[-1])
        turn_stamps(window[-1])
        read += len(window[-1].glyphs)
        if read > MOST_IN_ALL:
            raise UnreadableInput(
                say("it has more than {most} characters", most=MOST_IN_ALL), hint=say("split it into its issues")
            )
        if len(window) == WINDOW or sum(len(sheet.glyphs) for sheet in window) >= MOST_TOGETHER:
            yield window
            window = []
    if window:
        yield window


MOST_TOGETHER, MOST_IN_ALL = 400_000, 40_000_000
"""Characters of a window's pages, and of a file's: twenty thousand full pages of a gazette."""


def _sheet(document: pypdfium2.PdfDocument, index: int, report: Report) -> Sheet:
    """The page of this index; an empty one where it is damaged, which is reported."""
    try:
        return upended(document, sheet_of(document, index))
    except pypdfium2.PdfiumError:
        report(DAMAGED.found(say("the page is damaged: nothing of it was read"), at=Place(page=index + 1)))
        return Sheet(index + 1, 0.0, 0.0)


def _upright(sheet: Sheet, report: Report) -> list[Piece]:
    """The pieces of what is read of a page: what is hidden below its text is not."""
    if sheet.plain:
        report_doubts(sheet, sheet.glyphs, report)
        return pieces_of(sheet.glyphs)
    faces, shown = faces_of(sheet.glyphs), sheet.glyphs
    if any(face.hidden for face in faces):
        shown = [glyph for glyph in sheet.glyphs if not glyph.face.hidden]
    report_doubts(sheet, shown, report)
    read = shown if _is_its_text(shown, sheet.glyphs) else levelled(sheet.glyphs)
    return pieces_of(read if all(face.upright for face in faces) else [each for each in read if each.face.upright])


_LAYER = 0.2
"""Share of a page's characters that is shown, below which the hidden layer is its text: a stamp on a scan."""


def _is_its_text(shown: Sequence[Glyph], glyphs: Sequence[Glyph]) -> bool:
    return len(shown) >= _LAYER * len(glyphs)


def _aslant(sheet: Sheet) -> list[str]:
    """What stands aslant or turned, each run of characters that are drawn one after the other beside each other."""
    found: list[list[Glyph]] = []
    plain = sheet.plain or all(face.upright for face in faces_of(sheet.glyphs))
    for glyph in () if plain else sheet.glyphs:
        if glyph.face.upright or glyph.face.hidden:
            continue
        if found and _is_beside(found[-1][-1], glyph):
            found[-1].append(glyph)
        else:
            found.append([glyph])
    return [said for run in found if (said := "".join(glyph.text for glyph in run).strip())]


def _is_beside(last: Glyph, glyph: Glyph) -> bool:
    return math.hypot(glyph.x - last.x, glyph.y - last.y) <= 2 * glyph.face.em


def _usual_em(pages: Sequence[Sequence[Piece]]) -> float:
    """The em that most characters have, in points."""
    ems: Counter[float] = Counter()
    for pieces in pages:
        for piece in pieces:
            ems[round(piece.em, 1)] += len(piece.glyphs)
    return ems.most_common(1)[0][0] or 1.0 if ems else 1.0


def _usual_gutters(sides: Sequence[Side], pages: Sequence[Ordered]) -> dict[bool, Gutter]:
    """The usual gutter of the pages that stand on the left of their sheet, or on a sheet of their own, and of those on the right."""
    found: dict[bool, Gutter] = {}
    for right in (False, True):
        own = [page for side, page in zip(sides, pages, strict=True) if side.is_right == right]
        if own and (gutter := _usual_gutter(own)):
            found[right] = gutter
    return found


def _usual_gutter(pages: Sequence[Ordered]) -> Gutter | None:
    """The gutter in the middle of those that pages show, where half of them do."""
    found = [page.gutter for page in pages if page.gutter]
    return sorted(found, key=lambda gutter: gutter.middle)[len(found) // 2] if len(found) * 2 >= len(pages) else None
