"""Pages in two columns whose lines an extraction laid side by side, as `pdftotext -layout` does: read column by column.

Between two columns a strip of the page stays blank, the gutter, and the right column's lines begin behind it, one below
the other. Extractions place them by counting characters, or by half ems where they set wide ones twice as wide. A page is
taken apart only where both columns are running text: rows of a table are short, or end what they say.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from gazette_pub.structure.patterns.furniture import BARE_MARK, MARK_BESIDE_HEAD, PAGE_MARK, RUNNING_HEAD
from gazette_pub.words.characters import Punctuation, ems, ends_sentence, fold, tight, width_of
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

Raw = tuple[int, str]
"""A line of the source: its number, and what it holds."""

_GAP = Pattern(
    Expression("(?<=[^ \u3000\f])[ \u3000]{2,}(?=[^ \u3000])"), ("甲  乙", "甲　　乙"), ("甲 乙", "  甲"), "search"
)
_BETWEEN_TEXT = Pattern(
    Expression("(?<=[^ \u3000\f\n]{3})[ \u3000]{2,200}(?=[^ \u3000\n]{3})"),
    ("甲乙丙丁  甲乙丙丁", "甲乙丙丁　　甲乙丙丁"),
    ("甲乙  甲乙丙丁", "甲乙丙丁 甲乙丙丁", "  甲乙丙丁"),
    "search",
)
"""A gap between what may be two lines of text: a text that hardly has one is looked at no further."""

_BETWEEN_LONG = Pattern(
    Expression("\u3000\u3000(?<=[^ \u3000\f\n]{8}\u3000\u3000)\u3000{0,58}(?=[^ \u3000\n]{8})"),
    ("会议决定批准某规划　　　会常务委员会副主任；",),
    ("尤捷　　　冯国梁", "会议决定批准某规划　　　某甲"),
    "search",
)

_MARKS = Pattern(
    Expression(r"[，。；：、;]|,(?!\d)|(?<!\d),"), ("甲，", "and,"), ("甲乙", "《甲》", "52,000　39,877"), "search"
)
"""A pause in what is told; the comma within a number is none."""

_FIGURES = Pattern(
    Expression(r"(?=.{0,40}\d)[\d,.%％+±\-—－/() \u3000]+"),
    ("39,877         76.7", "—　12.5%", "-3.2"),
    ("2024年", "——", "12人"),
    "fullmatch",
)
"""Nothing but figures, as cells of a table hold them."""

_WITH_FIGURE = Pattern(
    Expression(r"[ \u3000]{2}[\d,.%％\-—－]{1,15}$"),
    ("一、一般公共服务支出  1,800", "二、非税收入    300.5"),
    ("2024年", "甲 300", "某条例……12"),
    "search",
)
"""Words and a figure, a gap between them: two cells of a table."""

ROWS, FEW = 5, 2
"""Rows with text in both columns from which a page shows its gutter; and from which it has that of the other pages."""

MOST_ROWS = 150
"""Rows of a page. Where a text does not tell its pages apart, nobody knows where a column ends."""

_BEFORE, _BEHIND = 2, 12
"""Places before the right column's edge and behind it at which the gutter of a row may be: letters that are set apart
push what stands behind them aside."""

_WORDS, _MOST = 8.0, 0.6
"""Ems that a line of running text has at least in a column; the share of rows that must be so."""

_LONG, _MOST_OF_LONG = 20, 0.4
"""Rows of a page that tell more than a few, and the share of them that must be so: many who sign stand there a line each."""

_STEADY = 0.7
"""The share of rows whose right half begins at the edge, or behind its indent: they show it."""

_DEEPEST = 8
"""Places that an indent is deep at most."""

_EDGES = 2
"""Printed rows at the top and the foot of a page among which page marks and running heads are."""


def _counted(text: str) -> int:
    return len(text)


Width = Callable[[str], int]
"""How many places a text takes: as many as it has characters, or one for each half em; of two texts the sum of both."""

WIDTHS: tuple[Width, ...] = (_counted, width_of)


class Gap(NamedTuple):
    """A blank in a row: where it begins and ends, in characters and in places."""

    start: int
    end: int
    left: int
    right: int


@dataclass(slots=True)
class Row:
    """A line of a page. `cut`: where its right half begins, for one with text in both columns; `side`: else L, R, or S
    for what stands over both; nothing where it is blank."""

    n: int
    raw: str
    side: str = ""
    cut: int = 0


@dataclass(frozen=True)
class Gutter:
    """The gutter of a text, or of a list in it: the `edge` where the right columns begin, in places of this `width`. `first`: the
    line that the first page begins with that is taken apart, `pages` how many are. `usual`: most pages have one. `doubtful`: a
    line from which on no page could be."""

    edge: int
    width: Width
    first: int
    pages: int = 1
    usual: bool = False
    doubtful: int | None = None


def gutter_of(text: str, punctuation: Punctuation, numbered: Callable[[], Iterable[Raw]]) -> Gutter | None:
    """The gutter that the pages of a text have; None where none shows one.

    Extractions set columns apart with spaces. Ideographic blanks are typed, and stand in many a list: only long lines on both
    sides make them a gutter.
    """
    between = _BETWEEN_TEXT if "  " in text else _BETWEEN_LONG
    if sum(1 for _ in itertools.islice(between.finditer(text), ROWS)) < ROWS:
        return None
    found = [_gutter(list(_edges(pages(numbered(), text, punctuation), width)), width) for width in WIDTHS]
    best = max((each for each in found if each), key=lambda each: each[0], default=None)
    return best[1] if best else None


class _Page(NamedTuple):
    """What a page shows: its edge and the rows that show it, or 0 and its rows; its first line; whether it is one page."""

    edge: int
    rows: int
    first: int
    is_page: bool


def _edges(found: Iterable[list[Raw]], width: Width) -> Iterator[_Page]:
    for page in found:
        edge, rows = _edge_of(page, width) or (0, _printed(page))
        yield _Page(edge, rows, page[0][0], _printed(page) <= MOST_ROWS)


def _gutter(found: Sequence[_Page], width: Width) -> tuple[int, Gutter] | None:
    """The gutter of these pages, and by how many rows it is shown."""
    shown = [page for page in found if page.edge]
    if not shown:
        return None
    rows = Counter[int]()
    for page in shown:
        rows[page.edge] += page.rows
    edge = max(rows, key=lambda each: (rows[each], -each))
    whole = [page for page in found if page.is_page and page.edge]
    doubtful = next((page.first for page in shown if not page.is_page), None)
    first = whole[0].first if whole else shown[0].first
    usual = 2 * len(shown) >= sum(1 for page in found if page.rows >= ROWS)
    return rows.total(), Gutter(edge, width, first, len(whole), usual, doubtful)


def pages(numbered: Iterable[Raw], text: str, punctuation: Punctuation) -> Iterator[list[Raw]]:
    """The lines by pages: one begins with a form feed; where a text has none, behind a page mark, be it beside the year and number
    of the issue."""
    feeds = "\f" in text
    page: list[Raw] = []
    for n, raw in numbered:
        if feeds and "\f" in raw and page:
            yield page
            page = []
        page.append((n, raw))
        if not feeds and len(page) > 1 and _is_mark(_seen(raw, punctuation.at(n))):
            yield page
            page = []
    if page:
        yield page


def _is_mark(text: str) -> bool:
    return (
        PAGE_MARK.match(text) is not None
        or _ISSUE.search(text) is not None
        and MARK_BESIDE_HEAD.match(text) is not None
    )


_ISSUE = Pattern(
    Expression(r"(?:19|20)\d\d年?(?:第[ \u3000]?\d{1,3}[ \u3000]?[期号]|[·.]\d{1,2}(?!\d))"),
    ("1986年第5期　　　　15", "某省人民政府公报　2024·3　　7"),
    ("第5期　　　15", "一九八六年　　15"),
    "search",
)
"""The year and number of an issue."""


def _seen(raw: str, punctuation: Punctuation) -> str:
    return fold(punctuation.proper(raw.strip(" \u3000\f")))


def _printed(page: Sequence[Raw]) -> int:
    return sum(1 for _, raw in page if raw.strip())


def gaps_of(raw: str, width: Width) -> list[Gap]:
    """The gaps of a line, from the left."""
    gaps: list[Gap] = []
    end = right = 0
    for found in _GAP.finditer(raw):
        left = right + width(raw[end : found.start()])
        end, right = found.end(), left + width(found[0])
        gaps.append(Gap(*found.span(), left, right))
    return gaps


def _edge_of(page: Sequence[Raw], width: Width, known: bool | None = None) -> tuple[int, int] | None:
    """Where the right column of a page begins, and how many rows show it; None where the page is not in two columns.

    `known`: other pages of the text are in two columns, True where most are: then fewer rows tell, and lists too.
    """
    rows = _with_gaps(page, width)
    often = Counter(gap.right for _, gaps in rows for gap in gaps)
    if not often:
        return None
    near = {place: sum(often[place + off] for off in (-1, 0, 1)) for place in often}
    most = max(near.values())
    edges = sorted(place for place, count in near.items() if 2 * count >= most)
    shown = ((edge, _shown(rows, edge, known)) for edge in edges[:_MOST_EDGES])
    return next(((edge, count) for edge, count in shown if count), None)


def _with_gaps(page: Sequence[Raw], width: Width) -> list[tuple[str, list[Gap]]]:
    return [(raw, gaps_of(raw, width)) for _, raw in page]


_MOST_EDGES = 12
"""Places that are looked at on a page: before its gutter, 第三条 has a blank behind it on many lines too."""


def _shown(rows: Sequence[tuple[str, list[Gap]]], edge: int, known: bool | None) -> int:
    """How many rows show that the right column begins at this edge; 0 where the page is not in two columns there."""
    halves = _halves(rows, edge)
    steady = sum(1 for _, _, right in halves if edge - _BEFORE <= right <= edge + _DEEPEST)
    enough = len(halves) >= (ROWS if known is None else FEW) and steady >= _STEADY * len(halves)
    if not enough or not (_are_columns(halves) or known and _are_lists(halves)):
        return 0
    return steady if _are_prose(halves) or not _are_typed(halves, rows) else 0


def _are_typed(halves: Sequence[Half], rows: Sequence[tuple[str, list[Gap]]]) -> bool:
    """Whether the gaps are ideographic blanks, with which lists are set apart too."""
    return sum(1 for raw, _ in rows if "  " not in raw.strip()) > len(rows) - len(halves) / 2


def _are_prose(halves: Sequence[Half]) -> bool:
    """Whether most halves are text without blanks but behind an article's number, and a third of them pauses or ends a sentence: names and labels do not."""
    texts = [_NUMBER_FIRST.sub("", text.strip(" \u3000")) for left, right, _ in halves for text in (left, right)]
    whole = sum(1 for text in texts if len(text) >= _WORDS and "\u3000" not in text)
    paused = sum(1 for text in texts if _PAUSES.search(_IN_BRACKETS.sub("", text)))
    return 2 * whole > len(texts) and 3 * paused >= len(texts)


_NUMBER_FIRST = Pattern(
    Expression(rf"^[“「]?第[{CN}\d]{{1,9}}[条條章节節](?:之[{CN}]{{1,3}})?[ \u3000]{{1,2}}"),
    ("第四条　渡船", "“第一百九十四条　甲", "第二章　总则"),
    ("第四条渡船", "依照第三条　甲"),
    "search",
)
"""The number of an article, and the blank behind it."""

_PAUSES = Pattern(Expression("[，。；]"), ("甲，乙", "甲。"), ("甲、乙", "甲：乙"), "search")
_IN_BRACKETS = Pattern(Expression("（[^（）]{1,12}）"), ("甲（女，土族）",), ("甲，乙",), "search")


Half = tuple[str, str, int]
"""What stands in the left column, what in the right one, and where that begins."""


def _halves(rows: Sequence[tuple[str, list[Gap]]], edge: int) -> list[Half]:
    return [(raw[: cut.start], raw[cut.end :], cut.right) for raw, gaps in rows if (cut := _cut(gaps, edge))]


def _cut(gaps: Sequence[Gap], edge: int) -> Gap | None:
    """The gap of a row that is the gutter: the one over the edge, else the first behind it that is hardly away."""
    over = (gap for gap in gaps if gap.left <= edge and gap.right >= edge - _BEFORE)
    pushed = (gap for gap in gaps if edge < gap.left <= edge + _BEHIND)
    return next(over, None) or next(pushed, None)


def _are_columns(halves: Sequence[Half]) -> bool:
    """Whether both halves of the rows are running text, and what the left ones say goes on in the next row."""
    lefts, rights = _sides_of(halves)
    return _are_wide(lefts, rights) and _run_on(lefts, rights) and not (_are_cells(halves) or _are_labelled(lefts))


def _are_labelled(lefts: Sequence[str]) -> bool:
    """Whether most left halves are a word and what is said of it: 主编：黄志强, beside which more is said: 责任编辑：包文慧."""
    return sum(map(_LABELLED.finds, lefts)) > len(lefts) / 2


_LABELLED = Pattern(
    Expression("[^，。；：（）《》]{2,8}："),
    ("主编：黄志强", "总指挥：张某", "地址：某街1号"),
    ("现将《某法》公布：", "一：", "会议决定，批准："),
)
"""What is told of the gazette, or an office and who holds it."""


def _are_cells(halves: Sequence[Half]) -> bool:
    """Whether several gaps part what stands in most of the right halves, as they part the cells of a table; or most of them are
    figures, or most halves on either side are words and the figure beside them: income beside expenses."""
    sides = [
        [half.strip(" \u3000") for half in side]
        for side in zip(*((left, right) for left, right, _ in halves), strict=True)
    ]
    if sum(map(_is_of_cells, sides[1])) > len(halves) / 2:
        return True
    return all(sum(map(_WITH_FIGURE.finds, side)) > len(halves) / 2 for side in sides)


def _is_of_cells(right: str) -> bool:
    return len(_GAP.findall(right)) > 1 or _FIGURES.finds(right)


def _sides_of(halves: Sequence[Half]) -> tuple[list[str], list[str]]:
    lefts = [tight(fold(left.strip(" \u3000\f"))) for left, _, _ in halves]
    return lefts, [tight(fold(right.strip())) for _, right, _ in halves]


def _are_wide(lefts: Sequence[str], rights: Sequence[str]) -> bool:
    """Whether most of what stands in either column is as wide as a line of text."""
    share = _MOST if len(lefts) < _LONG else _MOST_OF_LONG
    return all(sum(1 for half in side if ems(half) >= _WORDS) >= share * len(side) for side in (lefts, rights))


def _are_lists(halves: Sequence[Half]) -> bool:
    """Whether both halves of the rows hold a word or two, as persons and offices do: names in rows are more.

    The right ones may be short, where a column ends high on the page: 任命：.
    """
    few = sum(1 for left, right, _ in halves if max(len(_GAP.findall(half.strip())) for half in (left, right)) < 2)
    lefts, _ = _sides_of(halves)
    return few >= _MOST * len(halves) and _are_wide(lefts, lefts)


def _run_on(lefts: Sequence[str], rights: Sequence[str]) -> bool:
    """Whether these are lines of running text, of which the left ones go on in the next row."""
    marked = sum(1 for half in (*lefts, *rights) if _MARKS.search(half))
    ended = sum(1 for left in lefts if ends_sentence(left) or _NUMBER.match(left))
    return marked >= len(lefts) / 2 and ended <= _MOST * len(lefts)


_NUMBER = Pattern(
    Expression(rf"[“「]?第[{CN}\d]{{1,9}}[条條](?:之[{CN}]{{1,3}})?$"),
    ("第一百二十一条", "“第一百九十四条", "第十条之一"),
    ("第一百二十一条第二款", "依照第三条"),
)
"""The number of an article, which stands apart from its text."""


def unfolded(numbered: Iterable[Raw], text: str, punctuation: Punctuation, gutter: Gutter) -> Iterator[Raw]:
    """The lines in the order in which they are read: of each page in two columns the left ones, then the right ones."""
    for page in pages(numbered, text, punctuation):
        yield from _unfolded_page(page, punctuation, gutter) if _printed(page) <= MOST_ROWS else page


def _unfolded_page(page: list[Raw], punctuation: Punctuation, gutter: Gutter) -> Iterator[Raw]:
    edge = _own_edge(page, gutter)
    if edge is None:
        yield from page
        return
    gutter = replace(gutter, edge=edge)
    rows = _sides(page, punctuation, gutter)
    for over, zone in itertools.groupby(rows, key=lambda row: row.side == "S"):
        found = list(zone)
        if over or not any(row.cut for row in found):
            yield from ((row.n, row.raw) for row in found)
        else:
            yield from column_by_column(found, gutter)


def _own_edge(page: Sequence[Raw], gutter: Gutter) -> int | None:
    """The edge that a page shows by itself; else that of the other pages, or one that fewer rows tell; None for none."""
    if found := _edge_of(page, gutter.width):
        return found[0]
    if _shown(_with_gaps(page, gutter.width), gutter.edge, gutter.usual):
        return gutter.edge
    found = _edge_of(page, gutter.width, gutter.usual)
    return found[0] if found else None


def _sides(page: Sequence[Raw], punctuation: Punctuation, gutter: Gutter) -> list[Row]:
    """The rows of a page, each with where it stands; one between two that stand over both columns does, too."""
    rows = [row_of(n, raw, gutter) for n, raw in page]
    printed = [row for row in rows if row.side or row.cut]
    for row in printed[:_EDGES] + printed[-_EDGES:]:
        if _is_furniture(_seen(row.raw, punctuation.at(row.n))):
            row.side, row.cut = "S", 0
    if printed and printed[0].side == "R":
        printed[0].side = "S"
    widest = max((ems(tight(row.raw[: row.cut].strip())) for row in printed if row.cut), default=0.0)
    for row in printed:
        if row.side == "S" and _is_spread(row, widest, gutter):
            row.side = "L"
    for above, row, below in zip([None, *printed], printed, [*printed[1:], None], strict=False):
        if row.cut and _is_over(above) and _is_over(below):
            row.side, row.cut = "S", 0
    return rows


def _is_over(row: Row | None) -> bool:
    return row is not None and row.side == "S"


def _is_furniture(text: str) -> bool:
    return any(form.match(text) for form in (PAGE_MARK, BARE_MARK, MARK_BESIDE_HEAD, RUNNING_HEAD))


def _is_spread(row: Row, widest: float, gutter: Gutter) -> bool:
    """Whether a row is a line of the left column whose letters are set so far apart that it reaches over the gutter."""
    text = row.raw.rstrip()
    begins = gutter.width(text) - gutter.width(text.lstrip(" \u3000\f"))
    return " " in text.strip() and begins <= _DEEPEST and ems(tight(text.strip())) <= widest + 1.0


def row_of(n: int, raw: str, gutter: Gutter) -> Row:
    """A line of a page with where it stands."""
    text = raw.rstrip(" \u3000")
    if not text.strip(" \u3000\f\t"):
        return Row(n, raw)
    start = gutter.width(text[: len(text) - len(text.lstrip(" \u3000\f"))])
    if start >= gutter.edge - _BEFORE:
        return Row(n, raw, "R")
    cut = _cut(gaps_of(text, gutter.width), gutter.edge)
    if cut:
        return Row(n, raw, "", cut.end)
    return Row(n, raw, "L" if gutter.width(text) <= gutter.edge + 1 else "S")


def column_by_column(zone: Sequence[Row], gutter: Gutter) -> Iterator[Raw]:
    """The left column of these rows, then the right one."""
    lefts = [row.raw[: row.cut] if row.cut else row.raw if row.side == "L" else "" for row in zone]
    rights = [row.raw[row.cut :] if row.cut else row.raw.lstrip(" \u3000\f") if row.side == "R" else "" for row in zone]
    margin = min((_blank_before(left, gutter) for left in lefts if left.strip()), default=0)
    for row, left in zip(zone, lefts, strict=True):
        feed = "\f" if row.raw.startswith("\f") else ""
        yield row.n, feed + _set_in(left, _blank_before(left, gutter) - margin)
    for row, right in zip(zone, rights, strict=True):
        begins = gutter.width(row.raw[: len(row.raw.rstrip()) - len(right.rstrip())])
        yield row.n, _set_in(right, begins - gutter.edge)


def _blank_before(text: str, gutter: Gutter) -> int:
    bare = text.lstrip("\f")
    return gutter.width(bare) - gutter.width(bare.lstrip(" \u3000"))


def _set_in(text: str, places: int) -> str:
    """What is printed of a line, behind its indent in the column: one place is none."""
    printed = text.strip(" \u3000\f")
    return (" " * places if places > 1 else "") + printed if printed else ""
