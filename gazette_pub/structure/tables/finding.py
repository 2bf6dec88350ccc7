"""The tables of a text, found before anything else is read: their rows are no titles, names or prose."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE
from gazette_pub.structure.patterns.heads import ADOPTION
from gazette_pub.structure.tables.around import CAPTION, CONTINUED, UNIT
from gazette_pub.structure.tables.barred import barred
from gazette_pub.structure.tables.between import is_ruled_off
from gazette_pub.structure.tables.boxes import box
from gazette_pub.structure.tables.columns import spaced
from gazette_pub.structure.tables.compared import compared
from gazette_pub.structure.tables.counted import counted, headed
from gazette_pub.structure.tables.grid import Grid, Row, heads_of
from gazette_pub.structure.tables.hung import hung
from gazette_pub.structure.tables.labelled import labelled
from gazette_pub.structure.tables.paired import paired
from gazette_pub.structure.tables.stacked import COUNTS_ROWS, stacked
from gazette_pub.structure.tables.tabbed import comma_separated, tabbed
from gazette_pub.structure.tables.twolines import apart, join_heads
from gazette_pub.words.pattern import Expression, Pattern

Way = Callable[[Sequence[Line], int, frozenset[int]], "Grid | int"]
"""The table that begins at a line; or the line from which on one may, where none does."""


def drawn(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table in a box, with what later pages print of it in boxes of their own."""
    found = box(lines, at, page_starts)
    if found is None:
        return at
    found.heads = _heads(found, lines)
    while (more := _next_page(lines, found, page_starts)) is not None:
        _append(found, more, lines)
    return found


def _heads(grid: Grid, lines: Sequence[Line]) -> int:
    """The rows of the head: the first where it names columns, with those below it that its cells reach down to."""
    heads = heads_of(_texts(grid.rows, lines))
    return max(cell.rowspan for cell in grid.rows[0]) if heads else 0


def _next_page(lines: Sequence[Line], grid: Grid, page_starts: frozenset[int]) -> Grid | None:
    """The box that a page begins with and that has as many columns as the one that the page before ends with."""
    at = grid.after
    if at not in page_starts:
        return None
    continued = [at] if at + 1 < len(lines) and CONTINUED.match(lines[at].tight) else []
    more = box(lines, at + len(continued), page_starts) if at < len(lines) else None
    if more is None or more.width != grid.width:
        return None
    more.continued = continued
    return more


def _append(grid: Grid, more: Grid, lines: Sequence[Line]) -> None:
    heads = _texts(grid.rows[: grid.heads], lines)
    again = grid.heads if heads and _texts(more.rows[: grid.heads], lines) == heads else 0
    grid.again += more.rows[:again]
    grid.rows += more.rows[again:]
    grid.continued += more.continued
    grid.after = more.after


def _texts(rows: Sequence[Row], lines: Sequence[Line]) -> list[list[str]]:
    return [[cell.text(lines) for cell in row] for row in rows]


_MARKS: tuple[tuple[Pattern, Way], ...] = (
    (Pattern(Expression("[\u2500-\u257f+]"), ("┌──┐", "+--+"), ("|甲|", "甲"), "search"), drawn),
    (Pattern(Expression("[|｜│┃]"), ("甲|乙", "│"), ("+", "甲　乙"), "search"), barred),
    (
        Pattern(
            Expression(r",-?\d[\d.]*%?(?:,|$)"),
            ("1,甲,25", "甲,12,乙"),
            ("甲，12，丙", "甲,乙", "于是,2023年"),
            "search",
        ),
        comma_separated,
    ),
    (
        Pattern(
            Expression("序[ \u3000]{0,4}号[ \u3000]{0,40}$"),
            ("序号", "　序　号"),
            ("序号　姓名", "编号", "序号："),
            "search",
        ),
        stacked,
    ),
    (Pattern(Expression("\t"), ("甲\t乙",), ("甲 乙",), "search"), tabbed),
    (
        Pattern(
            Expression("[说說][ \u3000]{0,20}明[ \u3000]{0,8}$"),
            ("修正條文　　現行條文　　說　明", "说明"),
            ("说明：", "说法"),
            "search",
        ),
        compared,
    ),
    (
        Pattern(
            Expression("序[ \u3000]{0,4}号[ \u3000]"),
            ("序号　姓名", "序　号　姓　名"),
            ("序号", "编号　姓名"),
            "search",
        ),
        counted,
    ),
    (
        Pattern(
            Expression("(?:名称|姓名|单位|地址|日期|金额|数量|编号|备注|类别|项目|等级|职务)[ \u3000]"),
            ("机构名称 法定代表人", "姓名　单位"),
            ("名称", "单位名"),
            "search",
        ),
        headed,
    ),
    (
        Pattern(
            Expression("[：:][^：:]{0,60}[ \u3000][^\\s：:]{2,16}[：:]"),
            ("宗地编号：　SL07　　宗地面积：", "甲： 乙丙："),
            ("甲：　乙", "甲：乙丙："),
            "search",
        ),
        paired,
    ),
    (
        Pattern(
            Expression("(?:[序编編][ \u3000]{0,4}[号號]|[项項]次|次序|[顺順]序)[ \u3000]"),
            ("序号　项目名称", "　编　号　甲"),
            ("序号", "次序"),
            "search",
        ),
        hung,
    ),
    (Pattern(Expression("\u3000|  "), ("甲　乙", "甲  乙"), ("甲 乙", "甲\t乙"), "search"), apart),
    (
        Pattern(
            Expression("(?<=[^ \u3000])[ \u3000]"), ("甲 乙", "甲　乙"), (" 甲", "  甲", "　　甲", "甲乙"), "search"
        ),
        spaced,
    ),
    (
        Pattern(Expression("(?<=[^ \u3000])(?:\u3000|  )"), ("甲　乙", "甲  乙"), ("甲 乙", "　甲"), "search"),
        labelled,
    ),
)
"""What a line must have to be the first of a table, and the way in which the table is read then."""

_ANY_MARK = Pattern(
    Expression("[\u2500-\u257f+|｜\t\u3000\x20]"),
    ("甲 乙", "甲　乙", "甲\t乙", "甲|乙", "甲｜乙", "┌", "+"),
    ("甲乙", "甲-乙", "1,甲,25"),
    "search",
)
_VALUE_APART = Pattern(
    Expression(",-?[0-9][0-9.]*%?(?:,|$)"), ("1,甲,25", "甲,-3.5%,乙"), ("甲,乙,2023年", "甲,乙"), "search"
)


def _may_begin(laid: str) -> bool:
    """Whether a line has what that of any table has."""
    return (
        _ANY_MARK.search(laid) is not None
        or laid == COUNTS_ROWS
        or "," in laid
        and _VALUE_APART.search(laid) is not None
    )


def tables_of(lines: Sequence[Line], page_starts: frozenset[int]) -> dict[int, Grid]:
    """The tables, each by the index of its first line. A line is looked at a few times at most."""
    found: dict[int, Grid] = {}
    at, free = 0, 0
    contents: int | None = None
    tried: dict[Way, int] = {}
    while at < len(lines):
        line = lines[at]
        if line.tight[0] == "目" and CONTENTS_TITLE.match(line.tight):
            contents = at
        if line.tight[0] == "（" and (after := _after_a_note(lines, at)):
            at = after
            continue
        grid = _table_at(lines, at, page_starts, tried) if _may_begin(line.laid) else None
        if grid is None:
            at += 1
            continue
        listed = contents is not None and at - contents <= _CONTENTS and _is_contents(grid, lines)
        if not (listed or _are_parties(grid, lines) or _tell_who_was_there(grid, lines)):
            _take_out_heads(grid, lines, page_starts)
            join_heads(grid, lines)
            grid.first = _begin(grid, lines, page_starts, free)
            found[grid.first] = grid
            free = grid.after
        at = grid.after
    return found


def _after_a_note(lines: Sequence[Line], at: int) -> int:
    """The line behind a note in brackets that begins with a day and goes on over lines; 0 where none begins here.

    What was done on its days stands a blank apart: such lines are no rows.
    """
    if not ADOPTION.match(lines[at].text) or not stays_open("（", "）", lines[at].tight):
        return 0
    near = range(at + 1, min(at + _LONGEST_NOTE, len(lines)))
    return next((n + 1 for n in near if closes_first("（", "）", lines[n].tight)), 0)


_LONGEST_NOTE = 16
"""Lines that a note of what was done to an act may have."""

_CONTENTS = 200
"""Lines that a table of contents may have."""


def _table_at(lines: Sequence[Line], at: int, page_starts: frozenset[int], tried: dict[Way, int]) -> Grid | None:
    """The table that begins at this line, by the first way that finds one. `tried`: how far each has looked in vain."""
    for mark, way in _MARKS:
        if at < tried.get(way, at) or not mark.search(lines[at].laid):
            continue
        found = way(lines, at, page_starts)
        if isinstance(found, Grid):
            return found
        tried[way] = found
    return None


def _is_contents(grid: Grid, lines: Sequence[Line]) -> bool:
    """Whether two columns are titles and the pages that they begin on."""
    if grid.width != 2:
        return False
    pages = [row[-1].text(lines).strip("（）") for row in grid.rows]
    numbers = [int(page) for page in pages if page.isdecimal() and len(page) < 5]
    return len(numbers) == len(pages) and numbers == sorted(numbers)


def _are_parties(grid: Grid, lines: Sequence[Line]) -> bool:
    """Whether those who sign a treaty stand side by side: each is a deputy of somebody, and below are names."""
    whose, *names = _texts(grid.rows, lines)
    figures = any(any(map(str.isdecimal, said)) for row in names for said in row)
    deputies = all("".join(said.split()).endswith("代表") for said in whose)
    return 0 < len(names) <= _MOST_SIGNED and deputies and not figures


def _tell_who_was_there(grid: Grid, lines: Sequence[Line]) -> bool:
    """Whether the lines name who was at a meeting, as its minutes have them: 出席：张三　　李四."""
    return _WAS_THERE.match(lines[grid.first].tight) is not None


_WAS_THERE = Pattern(
    Expression("(?:出席|列席|缺席|请假|参加|主持|记录|到会)(?:人员?|者|委员|单位)?："),
    ("出席：张三", "列席人员：市计委", "主持人：王某"),
    ("出席会议：", "出席情况", "参加单位名称："),
)

_MOST_SIGNED = 4
"""Lines of names, offices and （签字） below whose deputies they are."""


def _begin(grid: Grid, lines: Sequence[Line], page_starts: frozenset[int], free: int) -> int:
    """The first line of a table with what belongs to it above: a line that only rules, and its caption."""
    first = grid.first
    if first > free and is_ruled_off(lines[first - 1].printed):
        first -= 1
    named = first - 1 if first > free + 1 and first not in page_starts and UNIT.match(lines[first - 1].text) else first
    if named > free and named not in page_starts and CAPTION.match(lines[named - 1].text):
        grid.named = first - named + 1
        grid.caption = first = named - 1
    return first


def _take_out_heads(grid: Grid, lines: Sequence[Line], page_starts: frozenset[int]) -> None:
    head = _texts(grid.rows[: grid.heads], lines)
    if len(head) != 1:
        return
    tops = page_starts | {at + 1 for at in grid.continued}
    rows, grid.rows = grid.rows, grid.rows[:1]
    for row in rows[1:]:
        is_again = _line_of(row) in tops and _texts([row], lines) == head
        (grid.again if is_again else grid.rows).append(row)


def _line_of(row: Row) -> int | None:
    """The first line of a row."""
    return min((part.line for cell in row for part in cell.parts), default=None)
