"""Rows and columns of names, and names on a line each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazette_pub.structure.honoured import COURTEOUS
from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import (
    OFFICE_ALONE,
    OFFICES,
    are_names,
    are_several_names,
    are_told_apart,
    is_name_row,
    is_noted_name,
    is_one_name,
    members_apart,
    names_in,
)
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import ATTENDANCE
from gazette_pub.structure.patterns.persons import NAME_TOKEN
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.structure.titles.fillers import heads_correction
from gazette_pub.structure.units import GROUP
from gazette_pub.words.characters import unspaced, with_wide_blanks
from gazette_pub.words.names import LATIN_NAME, is_name
from gazette_pub.words.numerals import first_in
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def is_remark(line: Line) -> bool:
    """（共15名，按单位排列） below the title of a list."""
    return line.tight[0] == "（" and line.tight[-1] == "）"


def are_counted(line: Line) -> bool:
    """Whether the line is two names or more, with a surname or without one, below what says how many persons are listed:
    马丰胜　尼玛卓玛　李明华."""
    return ("\u3000" in line.text or " " in line.text) and len(names_in(line.text)) > 1


COUNT = Pattern(
    Expression(r"[（(]共?计?[\d一二三四五六七八九十]{1,4}[名人位](?:[，,；][^（）()。]{2,16})?[）)][：:]?$"),
    ("特别邀请人士（1名）", "民革（2人）：", "工商联（十二名）", "主席团（共31名，按姓名笔划为序）"),
    ("（1名）委员", "第1名", "（1件）"),
    "search",
)


def names(reading: Reading, at: int) -> list[Block] | None:
    """Rows of names in columns, with a lone name in the last row."""
    line = reading.lines[at]
    if (counted_end := _counted_column_end(reading, at)) is not None:
        return [Block("names", at, counted_end)]
    labelled = reading.pending == at and reading.last_kind == "label"
    alone = labelled and NAME_TOKEN.fullmatch(line.text)
    begins = (
        is_name_row(line)
        or labelled
        and (are_names(line) or are_told_apart(line))
        or is_noted_name(line)
        and _row_below(reading, at)
    )
    counted = labelled and COUNT.search(reading.lines[at - 1].tight) is not None
    begins = begins or counted and are_counted(line)
    begins = begins or reading.pending == at and reading.last_kind in _ABOVE_ROWS and _ends_rows(line)
    begins = begins or at > 0 and _ends_rows_above(line) and COUNT.search(reading.lines[at - 1].tight) is not None
    if not begins and _may_be_column(reading, at) and opens(reading, at):
        last = _column_end(reading, at)
        if last - at >= _COLUMN or last - at >= _TOGETHER and _closes_column(reading, at, last):
            return [Block("names", at, last)]
    if not alone and not (begins and opens(reading, at)):
        return None
    if _above_figures(reading, at):
        return None
    after = rows_end(reading, at + 1, labelled, counted)
    below = reading.line(after)
    if below and not alone and NAME_TOKEN.fullmatch(below.text) and not is_label(below):
        after += 0 if names_office_or_place(reading, after) or heads_correction(reading, after) else 1
    return [Block("names", at, after)]


def is_label(line: Line) -> bool:
    """Whether a line as short as a name says what those below it are: 副主任, 请　假."""
    return bool(_OFFICE.match(unspaced(line.text)) or ATTENDANCE.match(unspaced(line.text)))


def announced_names(reading: Reading, at: int) -> list[Block] | None:
    """Names on a line each below a text that ends with a colon: whom it is about, and nobody who signs."""
    if not at or reading.lines[at - 1].tight[-1] != "：":
        return None
    if not is_name_on_a_line(reading.lines[at]):
        return _announced_bodies(reading, at)
    after = at + 1
    while (line := reading.line(after)) and is_name_on_a_line(line):
        after += 1
    if after - at < _TOGETHER:
        return _announced_bodies(reading, at)
    if all(NAME_TOKEN.fullmatch(line.text) for line in reading.lines[at:after]):
        return [Block("names", at, after)]
    return [Block("p", n, n + 1) for n in range(at, after)]


def _announced_bodies(reading: Reading, at: int) -> list[Block] | None:
    """Companies on a line each, of which a notice tells; the office that signs stands below them."""
    after = at
    while (line := reading.line(after)) and (_BODY.finds(line.tight) or LATIN_NAME.fullmatch(line.text)):
        after += 1
    return [Block("p", n, n + 1) for n in range(at, after)] if after - at >= _TOGETHER else None


_BODY = Pattern(
    Expression(
        r"[^，。；：]{2,40}(?:公司|[工电药]厂|企业|合作社|商行|事务所|经营部|商店|药店|医院|学校|幼儿园|[小中大]学)(?:（[^（）]{1,20}）)?"
        r"|[A-Z][A-Za-z0-9&.,'() ]{3,60}(?:LIMITED|Limited|LTD\.?|Ltd\.?|INC\.?|Inc\.?|CO\.|Co\.)"
    ),
    ("恒丰贸易有限公司", "河川市制药厂", "ABC TRADING LIMITED", "某县第一小学（东校区）"),
    ("某省人民政府", "公司注册处", "甲公司，乙公司"),
    "fullmatch",
)
"""A company, a school, a hospital, in a list of such lines."""

_TOGETHER = 2
"""Names below a colon that are whom it announces: one alone may be what a label names."""


def is_name_on_a_line(line: Line) -> bool:
    if len(line.text) > _LONGEST_FOREIGN:
        return False
    named = NAME_TOKEN.fullmatch(line.text) is not None and is_name(line.text)
    return named or LATIN_NAME.fullmatch(line.text) is not None or COURTEOUS.finds(line.text)


_LONGEST_FOREIGN = 40


def opens(reading: Reading, at: int) -> bool:
    """Whether names may begin here: nothing runs on into the line, or a heading does, which needs no full stop."""
    return reading.ended(at) or below_heading(reading, at)


def _may_be_column(reading: Reading, at: int) -> bool:
    """Whether as many lines as make a column of names are no longer than one name each: of a few, below a heading."""
    if len(reading.lines[at].text) > _LONGEST:
        return False
    column = reading.lines[at : at + (_TOGETHER if below_heading(reading, at) else _COLUMN)]
    return all(len(line.text) <= _LONGEST for line in column)


def _closes_column(reading: Reading, first: int, after: int) -> bool:
    """Whether a few names right below a heading are whom it tells of: the next heading stands below them, or who signs, apart."""
    below = reading.line(after)
    if (
        not below_heading(reading, first)
        or below is None
        or not all(map(is_name_on_a_line, reading.lines[first:after]))
    ):
        return False
    apart = (
        below.blanks and not any(line.blanks for line in reading.lines[first:after]) and is_organ(close_up(below.tight))
    )
    return bool(apart) or ENUMERATOR.match(below.text) is not None


def _column_end(reading: Reading, at: int) -> int:
    """The index after the lines from here on that are one name each."""
    after = at
    while (line := reading.line(after)) and len(line.text) <= _LONGEST and are_names(line):
        after += 1
    return after


def _counted_column_end(reading: Reading, at: int) -> int | None:
    """The index after the lines of one name each below a heading that says how many there are: 二十九、在晋两院院士（3人）. Half of
    them have a surname that is known."""
    counted = COUNT.search(reading.lines[at - 1].tight) if at and len(reading.lines[at].text) <= _LONGEST else None
    if counted is None:
        return None
    after = at + (first_in(counted[0]) or 0)
    listed = reading.lines[at:after]
    if not at < after <= len(reading.lines) or not all(is_one_name(line.text) for line in listed):
        return None
    known = sum(is_name(unspaced(line.text.partition("（")[0])) for line in listed)
    return after if 2 * known >= len(listed) else None


_COLUMN, _LONGEST = 5, 16
"""Names below one another from which they are a list: fewer may sign a text. Characters of one with its note."""


def _ends_rows(line: Line) -> bool:
    """欧阳菁　阿不都热依木: the two names of a last row, with one wide blank between."""
    words = line.text.split("\u3000")
    return len(words) == _LAST_ROW and all(NAME_TOKEN.fullmatch(word) and is_name(word) for word in words)


def _ends_rows_above(line: Line) -> bool:
    """The same below rows of names: the surname of one, where it has three characters or more, need not be known."""
    words = with_wide_blanks(line.text).split("\u3000")
    if len(words) != _LAST_ROW or any(len(word) < _NO_WORD for word in words):
        return False
    return _are_tokens(words) and any(map(is_name, words))


def _are_tokens(words: Sequence[str]) -> bool:
    """Whether each word may be a name, and none is an office or an organ."""
    if not all(map(NAME_TOKEN.fullmatch, words)):
        return False
    return not any(OFFICE_ALONE.match(word) or is_organ(word) for word in words)


def _ends_rows_set_wide(line: Line) -> bool:
    """The same where one of the two, or both, are set wide: 傅子涵　王　洋."""
    return "\u3000" in line.text and len(names_in(line.text)) == _LAST_ROW and are_names(line)


def _are_nearly_all_names(line: Line) -> bool:
    """The same of three or more, of which one surname need not be known: 毛益民　汪凡　张波　骞进."""
    words = with_wide_blanks(line.text).split("\u3000")
    return len(words) > _LAST_ROW and _are_tokens(words) and sum(map(is_name, words)) >= len(words) - 1


_NO_WORD = 3
"""Characters of a name that is no word: 请假 is one."""

_ABOVE_ROWS = frozenset(("title", "subtitle", "adoption"))
"""Parts of a head, right below which a row of two names may be the only one."""

_LAST_ROW = 2
"""Names of a row that one wide blank parts, which might be one name otherwise: 王　纯."""


def rows_end(reading: Reading, after: int, labelled: bool, counted: bool = False) -> int:
    """The index after the rows of names that go on here; below a label, blanks of any width part them, and where it has
    `counted` them they need no surnames."""
    while (below := reading.line(after)) and (
        members_apart(below) is None
        and is_name_row(below)
        or is_noted_name(below)
        or are_told_apart(below)
        or _ends_rows(below)
        or _ends_rows_above(below)
        or _ends_rows_set_wide(below)
        or _are_nearly_all_names(below)
        or labelled
        and are_several_names(below)
        or counted
        and are_counted(below)
    ):
        after += 1
    return after


def _above_figures(reading: Reading, at: int) -> bool:
    """Whether figures stand right below in columns: the line heads them, and its words are no names."""
    below = reading.line(at + 1)
    words = _WORDS.split(below.text) if below is not None else []
    return len(words) > 2 and sum(map(is_figure, words)) > 1


_WORDS = Pattern(Expression("[ \u3000]+"), ("甲　乙", "甲 乙"), ("甲乙",), "search")


def _row_below(reading: Reading, at: int) -> bool:
    below = reading.line(at + 1)
    return below is not None and (is_name_row(below) or is_noted_name(below))


_OFFICE = Pattern(
    Expression(
        rf"""[^，。]{{0,12}}{OFFICES}  # 副主任
        (?:（[^（）]*）)?[：:]?$       # （15人）：""",
        re.X,
    ),
    ("副主任：", "副主任:", "委员（15人）", "主席团", "某厅厅长", "检察员", f"{'省' * 12}主任"),
    ("主任张三", "会议", "主任，委员", "甲。主任", "主任（甲（乙）", "主任（甲）乙）", f"{'省' * 13}主任"),
)


def names_office_or_place(reading: Reading, at: int) -> bool:
    """Whether a line names an office or a place with names below it: 秘书长, 汾阳市."""
    below = reading.line(at + 1)
    named = below is not None and bool(NAME_TOKEN.fullmatch(below.text) or is_name_row(below))
    text = reading.lines[at].text
    return named and bool(_OFFICE.match(text) or GROUP.match(text) and not is_name_row(reading.lines[at]))


def below_heading(reading: Reading, at: int) -> bool:
    """Whether the text above is a numbered heading, which needs no full stop."""
    firsts = range(max(reading.pending, at - _NARROW_LINES), at)
    return any(ENUMERATOR.match(reading.lines[n].text) and _may_be_heading(reading, n, at) for n in firsts)


def _may_be_heading(reading: Reading, first: int, after: int) -> bool:
    ems = sum(line.width for line in reading.lines[first:after])
    return after - first <= _HEADING_LINES or ems <= _HEADING_EMS


_HEADING_LINES, _NARROW_LINES, _HEADING_EMS = 3, 5, 66
"""Lines that a heading takes at the most; in a narrow column; and its width then."""
