"""What is printed on every page beside its text: heads and page marks, by where they stand and that they come back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import groupby, pairwise

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.footnotes import Note
from gazette_pub.formats.pdf.reading.page_marks import says_number
from gazette_pub.formats.pdf.reading.pages import Leaf
from gazette_pub.structure.patterns.attached import ATTACH_LABEL
from gazette_pub.structure.patterns.furniture import MARK_BESIDE_HEAD, RUNNING_HEAD
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MOST_ROWS = 3
"""Rows at the top of a page, and at its foot, that may be furniture."""

_LEVEL = 0.5
"""Ems by which the lines of one row may stand higher or lower."""

_NEAR = 3.0
"""Points by which what stands at one place on every page may be off it."""

_APART = 1.15
"""Times the distance of two lines by which furniture stands off the text."""

_MOST_PAGES = 0.6
"""Share of the pages that have something at a place, from which it is furniture whatever it says."""
_HARDLY_TEXT = 0.75
"""Share of what stands at that place that stands off the text at the least: lines of text begin there on the other pages."""
_SOME_PAGES = 0.2
"""The same for what says the same on each of them, numbers apart."""
_LARGE_PAGES = 0.4
"""The same where that is set large: titles may begin with one organ on page after page, a head is on every other."""

_OF_SENTENCES = "，。；"
"""Marks of text, which no head has that is known by its place alone."""

_NEAR_PAGES = 4
"""Pages from one that has a head to the next of the same side that does, a title page between them left out."""

_LARGE = 1.3
"""Times the size of text from which what stands at a page's top is its title, and no head but where others say the same."""

_SMALL = 0.95
"""Times the size of text that a head as close to it as its lines has at the most."""

_TITLE = 1.1
"""Times the size of text from which a row below one at a page's top may be a title: 小三 over 四号."""

Row = tuple[Printed, ...]


@dataclass(slots=True)
class Page:
    """A page's lines in reading order, and what is printed beside them: at its top, at its foot, and aslant.

    `notes`: those at its foot, which stand in its lines. `number`: its own in the file, from 1. `mark`: its number as it is printed
    upright, where its text is turned.
    """

    lines: list[Printed]
    aslant: list[str] = field(default_factory=list)
    top: list[Row] = field(default_factory=list)
    foot: list[Row] = field(default_factory=list)
    notes: Sequence[Note] = ()
    number: int = 0
    mark: str | None = None


def take_out(leaves: Sequence[Leaf]) -> list[Page]:
    """The pages without their furniture. Nothing is lost: what is taken out is kept beside."""
    rows = [_rows(leaf.lines) for leaf in leaves]
    size = usual_size([line for leaf in leaves for line in leaf.lines])
    step = _usual_step(leaves, size)
    titles: set[str] = set()
    edges: list[tuple[_Edge, _Edge]] = []
    for each, leaf in zip(rows, leaves, strict=True):
        top = _edge(each, step, size, titles)
        edges.append((top, _edge(_at_the_foot(each, leaf)[::-1], step, size)))
        titles.update(_titles(each, size))
    short = [_is_short(leaf, each) for leaf, each in zip(leaves, rows, strict=True)]
    tops, feet = _Places([top for top, _ in edges], size, short), _Places([foot for _, foot in edges], size)
    taken: list[Page] = []
    for at, (leaf, (top, foot)) in enumerate(zip(leaves, edges, strict=True)):
        page = Page(
            [],
            leaf.aslant,
            list(tops.furniture(at, top)),
            list(feet.furniture(at, foot)),
            leaf.notes,
            leaf.number,
            leaf.mark,
        )
        out = {id(line) for row in (*page.top, *page.foot) for line in row}
        page.lines = [line for line in leaf.lines if id(line) not in out]
        if taken:
            _leave_one(taken[-1], page)
        taken.append(page)
    if not any(page.lines for page in taken):  # pages that all say the same say it as text
        return [Page(list(leaf.lines), leaf.aslant, notes=leaf.notes, number=leaf.number) for leaf in leaves]
    return taken


def _is_short(leaf: Leaf, rows: Sequence[Row]) -> bool:
    """Whether the text of a page ends far above its foot."""
    last = next((row for row in reversed(rows) if not is_mark(row)), None)
    return last is not None and last[0].y < _SHORT * leaf.height


def _at_the_foot(rows: Sequence[Row], leaf: Leaf) -> Sequence[Row]:
    """The rows of a page's lower part, where its foot is, and its mark wherever that is."""
    if all(row[0].y >= _SHORT * leaf.height for row in rows[-MOST_ROWS - 1 :]):
        return rows
    return [row for row in rows if row[0].y >= _SHORT * leaf.height or is_mark(row)]


_SHORT = 0.7
"""Share of a page's height above which its text ends then, and no foot stands."""


def _leave_one(page: Page, following: Page) -> None:
    """Takes out one of the two lines that a browser makes of one which the end of a page cuts: its upper half stands at
    the end of the page, its lower at the head of the next, each drawn whole but for what is clipped altogether."""
    if not (page.lines and following.lines and _are_halves(page.lines[-1], following.lines[0])):
        return
    upper, lower = page.lines[-1], following.lines[0]
    if len(_letters(lower)) + len(lower.text) < len(_letters(upper)) + len(upper.text):
        following.aslant = [*following.aslant, following.lines.pop(0).text]
    else:
        page.aslant = [*page.aslant, page.lines.pop().text]


def _are_halves(upper: Printed, lower: Printed) -> bool:
    level = max(abs(upper.x - lower.x), abs(upper.right - lower.right)) <= _SAME_PLACE * upper.face.em
    if not level or upper.face != lower.face or upper.block is not None or lower.block is not None:
        return False
    said = _letters(upper)
    return len(said) >= _LONG_LINE and said == _letters(lower)


def _letters(line: Printed) -> str:
    """What a line says without its marks, of which a half may lack some: commas stand low, quotation marks high."""
    return "".join(each for each in line.text if each.isalnum())


_SAME_PLACE, _LONG_LINE = 0.1, 8
"""Ems by which halves of one line may be off each other; letters of a line that is not said twice by chance."""


def usual_size(lines: Sequence[Printed]) -> float:
    """The size of most lines, in points."""
    sizes = Counter(line.face.size for line in lines)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _usual_step(leaves: Sequence[Leaf], size: float) -> float:
    """The distance of most lines to the next of their column, in points: that of lines of text, where some are below each
    other; else the least."""
    columns = [column for leaf in leaves for column in _columns(leaf.lines)]
    text = [[line for line in lines if line.face.size == size] for lines in columns]
    steps = sorted(step for lines in text for step in _apart(lines) if 0 < step <= _LEADING * size)
    if steps:
        return steps[len(steps) // 2]
    return min((step for lines in columns for step in _apart(lines)), default=0.0)


def _columns(lines: Sequence[Printed]) -> list[list[Printed]]:
    found: dict[int, list[Printed]] = {}
    for line in lines:
        found.setdefault(line.column, []).append(line)
    return list(found.values())


def _apart(lines: Sequence[Printed]) -> Iterator[float]:
    return (abs(below.y - above.y) for above, below in pairwise(lines))


_LEADING = 2.5
"""Times their size by which lines of one text stand below each other at the most."""


def _steps(rows: Sequence[Row]) -> Iterator[float]:
    return (abs(below[0].y - above[0].y) for above, below in pairwise(rows))


@dataclass(frozen=True, slots=True)
class _Edge:
    """The outermost rows of a page, from its edge inwards; and of each whether it stands further off the next than lines
    of text do, whether that is because the next is a title, off which text stands too, and whether it says what a title
    further in says in larger letters."""

    rows: tuple[Row, ...]
    off: tuple[bool, ...]
    titled: tuple[bool, ...]
    again: tuple[bool, ...]


def _edge(rows: Sequence[Row], step: float, size: float, titles: Collection[str] = ()) -> _Edge:
    off = [
        apart > _APART * step and not _are_of_title(one, other, apart, size)
        for (one, other), apart in zip(pairwise(rows[: MOST_ROWS + 1]), _steps(rows[: MOST_ROWS + 1]), strict=True)
    ]
    titled = [row[0].face.size >= _TITLE * size or row[0].face.bold for row in rows[1 : MOST_ROWS + 1]]
    outermost = tuple(rows[:MOST_ROWS])
    rest = len(outermost) - len(off)
    again = tuple(
        _is_said_larger(rows, at) or _is_small(row, size) and _letters_of(row) in titles
        for at, row in enumerate(outermost)
    )
    return _Edge(outermost, tuple(off + [True] * rest), tuple(titled + [False] * rest), again)


def _titles(rows: Sequence[Row], size: float) -> Iterator[str]:
    """What the titles of a page say, each over all its lines."""
    for larger, title in groupby(rows, key=lambda row: row[0].face.size):
        if larger >= _LARGE * size and len(said := "".join(map(_letters_of, title))) >= _SHORTEST_TITLE:
            yield said


def _is_small(row: Row, size: float) -> bool:
    return max(line.face.size for line in row) <= _SMALL * size


def _is_said_larger(rows: Sequence[Row], at: int) -> bool:
    """Whether a title near a row says the same in larger letters, be it over several lines."""
    least = _TITLE * max(line.face.size for line in rows[at])
    near = rows[at + 1 : at + 1 + _NEAR_ROWS]
    if all(row[0].face.size < least for row in near):
        return False
    said = _letters_of(rows[at])
    titles = groupby(near, key=lambda row: row[0].face.size)
    return len(said) >= _SHORTEST_TITLE and any(larger >= least and _say(title, said) for larger, title in titles)


def _say(rows: Iterable[Row], said: str) -> bool:
    """Whether rows say this together; the first that does not tells."""
    for row in rows:
        letters = _letters_of(row)
        if not said.startswith(letters):
            return False
        said = said[len(letters) :]
    return not said


def _letters_of(row: Row) -> str:
    return "".join(map(_letters, row))


_NEAR_ROWS, _SHORTEST_TITLE = 12, 2
"""Rows below a head, among which the title stands that it says; letters of a title: 更正."""


def _are_of_title(row: Row, following: Row, apart: float, size: float) -> bool:
    """Whether two rows are lines of one title, which may begin with one organ on every other page."""
    one, other = row[0].face.size, following[0].face.size
    return one == other >= _LARGE * size and apart <= _LEADING_OF_TITLES * one


_LEADING_OF_TITLES = 2.0
"""Times their size by which lines of a title stand below each other at the most."""


def _rows(lines: Sequence[Printed]) -> list[Row]:
    rows: list[list[Printed]] = []
    for line in sorted(lines, key=lambda line: (line.y, line.x)):
        if rows and line.y - rows[-1][0].y <= _LEVEL * line.face.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [tuple(row) for row in rows]


class _Places:
    """The rows at one edge of all pages: how many pages have one at a place, how many of these off their text, and how
    many have one that says the same, but for the page's number. `size`: that of text."""

    def __init__(self, edges: Sequence[_Edge], size: float, short: Sequence[bool] = ()) -> None:
        self.pages, self.size, self.short = len(edges), size, short
        self.at: Counter[int] = Counter()
        self.off: Counter[int] = Counter()
        self.says: dict[tuple[bool, str], list[int]] = {}
        for page, edge in enumerate(edges):
            self.at.update({place for row in edge.rows for place in _places(row)})
            alone = zip(edge.rows, edge.off, edge.titled, strict=True)
            own = [row for row, off, titled in alone if off and not titled and row[0].block is None]
            self.off.update({place for row in own for place in _places(row)})
            for said in {said for row in edge.rows for said in self._said(row, page)}:
                self.says.setdefault(said, []).append(page)

    def furniture(self, page: int, edge: _Edge) -> Sequence[Row]:
        """The rows of a page's edge that are furniture: as many from the outermost inwards as are, and stand off the text."""
        for count in range(len(edge.rows), 0, -1):
            rows = edge.rows[:count]
            told = edge.off[count - 1] or self._is_mark(rows[-1]) or self._comes_back_as_head(rows[-1], page)
            known = (
                again and not self._is_large(row) or self._is_furniture(row, page) and not _is_said_above(edge, at)
                for at, (row, again) in enumerate(zip(rows, edge.again, strict=False))
            )
            if told and all(known) and not _has_label(edge, count):
                return rows
        return ()

    def _is_mark(self, row: Row) -> bool:
        return is_mark(row) and self._most(self.at, row) > 1

    def _comes_back_as_head(self, row: Row, page: int) -> bool:
        """Whether it says which issue this is, or is smaller than text, as on other pages at the same place: a head, be it as
        close as a line of text."""
        says = max(self._times_said(said, page) for said in self._said(row, page))
        again = says > 1 and self._most(self.at, row) > 1 and not self._is_large(row)
        return again and (_names_issue(row) or _is_small(row, self.size))

    def _is_furniture(self, row: Row, page: int) -> bool:
        if any(line.block is not None or line.inlines for line in row):
            return False
        at, says = self._most(self.at, row), max(self._times_said(said, page) for said in self._said(row, page))
        again = at > 1 and says > 1
        large = self._is_large(row)
        if large and again and self._heads_short_pages(row, page):
            return False
        enough = _LARGE_PAGES if large else _SOME_PAGES
        if is_mark(row) or again and (says >= enough * self.pages or _has_address(row)):
            return True
        if not large and (all(line.artifact for line in row) or _names_issue(row)):
            return True
        alone = not large and self.pages > 2 and self._stand_off(row)
        return alone and not any(mark in line.text for line in row for mark in _OF_SENTENCES)

    def _heads_short_pages(self, row: Row, page: int) -> bool:
        """Whether most pages that say the same at their top end far above their foot: letters of one page each, to many."""
        pages = max((self.says[said] for said in self._said(row, page)), key=len)
        return bool(self.short) and sum(self.short[each] for each in pages) > _MOST_PAGES * len(pages)

    def _stand_off(self, row: Row) -> bool:
        """Whether most pages have something at its place that stands off their text, and hardly any a line of that."""
        off = [(self.off[place], self.at[place]) for place in _places(row)]
        return any(some >= _MOST_PAGES * self.pages and some >= _HARDLY_TEXT * every for some, every in off)

    def _is_large(self, row: Row) -> bool:
        return max(line.face.size for line in row) >= _LARGE * self.size

    def _said(self, row: Row, page: int) -> Iterator[tuple[bool, str]]:
        """What it says, and whether as large as titles are: what the contents say too is no head above its text."""
        large = self._is_large(row)
        return ((large, said) for said in _said(row, page))

    def _times_said(self, said: tuple[bool, str], page: int) -> int:
        """How many pages say this, one near this page among them: heads are on every other page, but for those of titles."""
        pages = self.says[said]
        return len(pages) if any(0 < abs(other - page) <= _NEAR_PAGES for other in pages) else 1

    def _most(self, count: Counter[int], row: Row) -> int:
        return max(count[place] for place in _places(row))


def _is_said_above(edge: _Edge, at: int) -> bool:
    """Whether a row is a title that one further out says again: the chapter that a page begins with, below its running head."""
    return at > 0 and edge.titled[at - 1] and any(edge.again[:at])


def _has_label(edge: _Edge, count: int) -> bool:
    """Whether one of the outermost rows says that an attachment begins, with its title below: 附件2, as on other pages."""
    rows = zip(edge.rows[:count], edge.titled, strict=False)
    return any(titled and ATTACH_LABEL.match(text_of_row(row).strip()) for row, titled in rows)


def _places(row: Row) -> tuple[int, int]:
    """The two bands of the page that the row stands in: one at the edge of a band is in the next one too."""
    band = row[0].y / _NEAR
    return 2 * int(band), 2 * int(band + 0.5) + 1


_NUMBER = Pattern(Expression("[0-9０-９一二三四五六七八九十〇○]+"), ("12", "１２", "十二"), ("甲",), "search")


def _said(row: Row, page: int) -> set[str]:
    """What the row says; and the same with each of its numbers as far as it is from that of the page.

    So pages say the same that count on: 2024·1　３, file-2024-1.html 3/179. A row of a table, numbered 38, with other
    figures in it, does not.
    """
    text = "".join(line.text for line in row).replace("\u3000", "").replace(" ", "")
    numbers = list(_NUMBER.finditer(text))
    return {text, *(_counted_from(page, text, number) for number in (*numbers[:_NUMBERS], *numbers[-_NUMBERS:]))}


_NUMBERS = 4
"""Of a row's numbers, as many from each end as may be that of the page."""


def _counted_from(page: int, text: str, number: re.Match[str]) -> str:
    try:
        return f"{text[: number.start()]}#{value(number[0]) - page}{text[number.end() :]}"
    except ValueError:
        return text


def _names_issue(row: Row) -> bool:
    """Whether the row is a gazette's name with year and number, beside a page mark perhaps: a head, though no page but this
    one has it."""
    text = text_of_row(row).strip()
    if not _OF_GAZETTE.search(text):
        return False
    beside = MARK_BESIDE_HEAD.match(text)
    said = (beside["head"] or beside["title"]) if beside else text
    return RUNNING_HEAD.match(said.strip()) is not None


_OF_GAZETTE = Pattern(Expression("[报刊報]"), ("公报", "会刊"), ("公告",), "search")


def text_of_row(row: Row) -> str:
    """What stands in the row, from left to right."""
    return "\u3000".join(line.text for line in row)


def _has_address(row: Row) -> bool:
    """Whether an address stands in it: a browser prints that with the page's number, on the pages that leave room."""
    return any("://" in line.text for line in row)


def is_mark(row: Row) -> bool:
    """Whether the row says a page's number and no more."""
    return says_number(" ".join(line.text for line in row))
