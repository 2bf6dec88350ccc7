"""The pages of the source: each of ours ends where one of theirs did, and has its number and mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import chain, islice

from gazette_pub.layout.flow import Line, Mark, Names, PageEnd, Part, Picture, Roster, Table, Words
from gazette_pub.layout.style import Style, full_width
from gazette_pub.typeset.columns import height, replaced
from gazette_pub.typeset.frames import Page, Row
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MORE = 1
"""Lines that a page may have besides, where the text of a source's page would not fit it."""

MOST_TRIED = 8
"""Ways to set the paragraphs of a page shorter that are tried for the page to hold them."""

MOST_OPEN = 8
"""Lines that are left open around a head for its page to be as full as the source's."""

FIGURES = Pattern(Expression(r"[0-9０-９]+"), ("12", "１２"), ("", "—", "xii"), "search")
"""The number in a page mark."""

SPILLED = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class Sheet:
    """What stood on one page of the source. `end`: where it ends, None for what stands behind the last end. `goes_on`:
    its last stretch goes on overleaf."""

    stretches: list[Stretch] = field(default_factory=list)
    end: PageEnd | None = None
    goes_on: bool = False


# -- what flows, in the pieces that the page ends make of it -----------------------------------------------------------


@dataclass(frozen=True)
class Piece:
    """A part of a line that stands on one page. `begins` and `ends` say whether the line does so in it."""

    line: Line
    begins: bool
    ends: bool


def pieces_of(line: Line) -> Iterator[Piece | PageEnd]:
    """A line in the pieces that page ends make of it, and the page ends; a line with none is one piece."""
    found: list[list[Part] | PageEnd] = [[]]
    for part in line.parts:
        ends = list(_ends_in(part))
        if not isinstance(part, PageEnd):
            held = found[-1]
            if isinstance(held, list):
                held.append(part)
            else:
                found.append([part])
        found += ends
    texts = [i for i, each in enumerate(found) if isinstance(each, list) and any(map(_prints, each))]
    for i, each in enumerate(found):
        if isinstance(each, PageEnd):
            yield each
        elif i in texts:
            yield Piece(replace(line, parts=tuple(each)), i == texts[0], i == texts[-1])
    if not texts:
        yield Piece(line, True, True)


def _ends_in(part: Part) -> Iterator[PageEnd]:
    """The pages that end at this part: it is an end, or a note that goes on overleaf."""
    if isinstance(part, PageEnd):
        yield part
    elif isinstance(part, Mark):
        yield from (end for line in part.note for inner in line.parts for end in _ends_in(inner))


def _prints(part: Part) -> bool:
    return isinstance(part, (Mark, Picture)) or (isinstance(part, Words) and bool(part.text))


def with_ends(item: Names | Roster | Table, rows_of: Callable[[int, int], Sequence[Row]]) -> Iterator[Row | PageEnd]:
    """What is set as one, with the page ends inside it. `rows_of` gives the rows of its members from one to another."""
    first, count = 0, len(_members(item))
    for after, end in item.ends:
        yield from rows_of(first, after) if first < after else ()
        yield end
        first = after
    yield from rows_of(first, count) if first < count else ()


def _members(item: Names | Roster | Table) -> Sequence[object]:
    return item.names if isinstance(item, Names) else item.entries if isinstance(item, Roster) else item.rows


# -- stretches to sheets -----------------------------------------------------------------------------------------------

Stream = tuple[int, Sequence[Row | PageEnd]]
"""The rows of a stretch, in so many columns, and the page ends between them."""


def sheets_of(streams: Iterable[Stream]) -> list[Sheet]:
    """The pages of the source. What stands behind the last end is one more, if anything does."""
    made = [Sheet()]
    for columns, rows in streams:
        parted = list(_parted(rows))
        for i, (some, end) in enumerate(parted):
            if some:
                made[-1].stretches.append(Stretch(columns, False, some))
            if end is not None:
                made[-1].end, made[-1].goes_on = end, bool(some) and any(rest for rest, _ in parted[i + 1 :])
                made.append(Sheet())
    return made if made[-1].stretches or len(made) == 1 else made[:-1]


def _parted(rows: Iterable[Row | PageEnd]) -> Iterator[tuple[list[Row], PageEnd | None]]:
    """The rows up to each page end, and those behind the last."""
    some: list[Row] = []
    for row in rows:
        if isinstance(row, PageEnd):
            yield some, row
            some = []
        else:
            some.append(row)
    yield some, None


# -- sheets to pages ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Spill:
    """A page of the source that takes more than one of ours: its number, what ours are called besides, and where the
    first of them begins."""

    number: str
    labels: tuple[str, ...]
    line: Line | None


def fill(sheets: Sequence[Sheet], style: Style) -> tuple[list[Page], list[Spill]]:
    """The pages, each with its number and mark, and what could not be set on the page where it stood."""
    pages, spilled, usual, number = list[Page](), list[Spill](), _usual_mark(sheets), 0
    for sheet in sheets:
        made, said = _fitted(sheet, style) or [Page("text", None)], sheet.end.number if sheet.end else ""
        number = int(said) if said.isdigit() else number + 1
        printed = (sheet.end.printed if sheet.end else "") or usual
        for i, page in enumerate(made):
            page.number, page.label = number, f"{number}{_letters(i)}"
            page.mark = mark_like(printed, page.label) if printed else style.head.printed(page.label)
        if len(made) > 1:
            spilled.append(Spill(str(number), tuple(page.shown for page in made[1:]), _first_line(made[1])))
        pages += [*made, *_back(made)]
    return pages, spilled


def _back(made: Sequence[Page]) -> list[Page]:
    """The blank back of a leaf that is put in, so that odd numbers stay on the right."""
    return [] if len(made) % 2 else [Page("blank", None)]


def _usual_mark(sheets: Iterable[Sheet]) -> str:
    """The page mark that most pages have: that of a page without one is like it."""
    marks = [sheet.end.printed for sheet in sheets if sheet.end and sheet.end.printed]
    looks = Counter(FIGURES.sub("0", mark, count=1) for mark in marks)
    look = max(looks, key=looks.__getitem__, default="")
    return next((mark for mark in marks if FIGURES.sub("0", mark, count=1) == look), "")


def mark_like(printed: str, label: str) -> str:
    """A page mark that looks like the printed one, of a page called so: full-width figures where that has them."""
    found = FIGURES.search(printed)
    if found is None:
        return printed
    is_full = found[0][0] > "9"
    return printed[: found.start()] + (full_width(label) if is_full else label) + printed[found.end() :]


def _letters(i: int) -> str:
    """What the pages are called on which a page of the source goes on: a, b … z, aa."""
    letters = ""
    while i > 0:
        i, letter = divmod(i - 1, 26)
        letters = SPILLED[letter] + letters
    return letters


def _first_line(page: Page) -> Line | None:
    return next((part.source for placed in page.rows for part in placed.row.sets), None)


def _fitted(sheet: Sheet, style: Style) -> list[Page]:
    """The pages for a page of the source: one, if its paragraphs can be set shorter, or with a line more; else several."""
    for lines in (style.text.lines, style.text.lines + MORE):
        for stretches in _tried(sheet, lines):
            made = _filled(stretches, style, lines)
            if len(made) <= 1:
                return made
    return _filled(sheet.stretches, style, style.text.lines)


def _filled(stretches: Sequence[Stretch], style: Style, lines: int) -> list[Page]:
    return Pages(replace(style, text=replace(style.text, lines=lines))).fill(stretches)


def _tried(sheet: Sheet, lines: int) -> Iterator[list[Stretch]]:
    """The page, its paragraphs as they are or, where it goes on overleaf, longer so that it is full; then shorter, one
    after the other, as soon as it would hold them."""
    if _needs(sheet.stretches) <= lines:
        if sheet.goes_on:
            yield from islice(_longer(sheet.stretches, lines), 1)
        yield sheet.stretches
    yield from islice(_shorter(sheet.stretches, lines), MOST_TRIED)


def _needs(stretches: Iterable[Stretch]) -> int:
    """How many lines of a page they take at least."""
    return sum(-(-height(stretch.rows) // stretch.columns) for stretch in stretches)


def _longer(stretches: list[Stretch], lines: int) -> Iterator[list[Stretch]]:
    """The page with its last stretch so much longer that it is full; where a head stands above that, with room around it."""
    *before, last = stretches
    before = _opened(before, lines - _needs(stretches))
    wanted = (lines - _needs(before)) * last.columns
    for rows in chain([last.rows], _changed(last.rows, 1)):
        if height(rows) > wanted:
            return
        if height(rows) == wanted:
            yield [*before, replace(last, rows=rows)]
            return


def _opened(stretches: list[Stretch], lines: int) -> list[Stretch]:
    """The stretches with so many lines left open around the last of them, if that is a head and they are few."""
    if not stretches or stretches[-1].columns != 1 or not 0 < lines <= MOST_OPEN:
        return stretches
    *before, head = stretches
    above, below = [Row(lines // 2)] * (lines > 1), [Row(lines - lines // 2)]
    return [*before, replace(head, rows=[*above, *head.rows, *below])]


def _shorter(stretches: list[Stretch], lines: int) -> Iterator[list[Stretch]]:
    """The page with more and more of its paragraphs a line shorter, where it could hold them."""
    made = list(stretches)
    for i, stretch in sorted(enumerate(stretches), key=lambda each: -height(each[1].rows)):
        for rows in _changed(stretch.rows, -1):
            made[i] = replace(stretch, rows=rows)
            if _needs(made) <= lines:
                yield list(made)


def _changed(rows: list[Row], by: int) -> Iterator[list[Row]]:
    """The rows with one paragraph set in a line more or fewer, with two, and so on: the longest, where it is seen least,
    first."""
    lines = Counter(row.para for row in rows if row.para is not None)
    for para in sorted(lines, key=lambda each: -lines[each]):
        if other := para.rows_by(by):
            para.fill(by)
            rows = list(replaced(rows, {id(para): other}))
            yield rows
