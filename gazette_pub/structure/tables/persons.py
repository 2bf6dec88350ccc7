"""Rows of persons, and who signs: they stand in columns and are no table."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import OFFICE_ALONE, are_holders, are_several_names, is_name_row, signs_wide
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.persons import ENTRY, SIGNER
from gazette_pub.structure.tables.between import Span
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.structure.tables.run import Run
from gazette_pub.structure.tables.shown import all_name_columns
from gazette_pub.words.characters import LETTER, has_wide_blank, unspaced
from gazette_pub.words.names import HEAD_OF_COLUMN, is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def leave_signers(lines: Sequence[Line], run: Run, columns: int) -> None:
    """Two organs that sign side by side above the date are no row; nor are the day and who signs, below rows without days."""
    if len(run.rows) > 2 and any(_is_only_the_last(lines, run, dated) for dated in (_is_dated, _begins_with_day)):
        run.cut(len(run.rows) - 1)
    if len(run.rows) > _TWO and _is_signed_by_the_last(lines, run, columns):
        run.cut(len(run.rows) - 1)
    if len(run.rows) < 2 or run.after >= len(lines) or not DATE_LINE.match(lines[run.after].tight):
        return
    signing = sum(1 for _ in itertools.takewhile(lambda row: _are_organs(lines, *row), reversed(run.rows)))
    if signing:
        run.cut(len(run.rows) - signing)
        return
    n, spans = run.rows[-1]
    if len(spans) < columns and not any(is_figure(lines[n].between(*span)) for span in spans):
        run.cut(len(run.rows) - 1)


def _are_organs(lines: Sequence[Line], n: int, spans: Sequence[Span]) -> bool:
    """Whether organs stand side by side on a line, and nothing else: 省教育厅　　省财政厅."""
    return len(spans) > 1 and all(is_organ(unspaced(lines[n].between(*span))) for span in spans)


def _is_signed_by_the_last(lines: Sequence[Line], run: Run, columns: int) -> bool:
    """Whether an office and a name alone stand in the last row, of a table with more columns or above the day, and in no other."""
    *rows, (last, spans) = [(n, spans) for n, spans in run.rows if len(spans) > 1] or [(0, [])]
    if signs_wide(lines[last]):  # 局　長　吳　盛　元
        return not any(signs_wide(lines[n]) for n, _ in rows)
    if len(spans) != _TWO or not SIGNER.match(lines[last].tight):
        return False
    dated = run.after < len(lines) and DATE_LINE.match(lines[run.after].tight) is not None
    return (columns > _TWO or dated) and not any(SIGNER.match(lines[n].tight) for n, _ in rows)


def _is_only_the_last(
    lines: Sequence[Line], run: Run, dated: Callable[[Sequence[Line], int, Sequence[Span]], bool]
) -> bool:
    return dated(lines, *run.rows[-1]) and not any(dated(lines, *row) for row in run.rows[:-1])


def _begins_with_day(lines: Sequence[Line], n: int, spans: Sequence[Span]) -> bool:
    """Whether a line begins with a day, and an office and its name or an organ stand behind it."""
    line = lines[n]
    return line.tight[0].isdecimal() and "日" in line.tight and DATE_LINE.match(line.between(*spans[0])) is not None


def _is_dated(lines: Sequence[Line], n: int, spans: Sequence[Span]) -> bool:
    """Whether a line of two words is one with a day: 2024年4月5日　　海事处处长某某."""
    words = [lines[n].between(*span) for span in spans] if "日" in lines[n].tight else []
    return len(words) == 2 and any(map(DATE_LINE.match, words))


def is_list_of_persons(lines: Sequence[Line], run: Run) -> bool:
    """Whether half of the rows are names, or a person and an office; not the first alone, or below heads of columns."""
    first, spans = run.rows[0]
    head = [lines[first].between(*span).replace("\u3000", "") for span in spans]
    if (
        "姓名" in head
        or all_name_columns(head)
        or len(list(filter(None, head))) > _TWO
        and any(map(HEAD_OF_COLUMN.fullmatch, head))
    ):
        return False
    rows = [row for row in run.rows if row[0] == first or lines[row[0]].tight != lines[first].tight]
    if all(is_to_fill_in(lines[n], spans) for n, spans in rows):
        return False
    named = [_names_persons(lines[n], spans) for n, spans in rows]
    return 2 * sum(named) >= len(named) and any(named[1:] or named)


def is_to_fill_in(line: Line, spans: Sequence[Span]) -> bool:
    """Whether an empty cell stands behind each word of a row: 联系人, and room for it."""
    filled = [bool(line.between(*span)) for span in spans]
    return len(filled) > _TWO and filled[0] and all(one != other for one, other in pairwise(filled)) and not filled[-1]


def _names_persons(line: Line, spans: Sequence[Span]) -> bool:
    words = [word for span in spans if (word := line.between(*span))]
    if len(words) > _TWO and OFFICE_ALONE.match(unspaced(words[0])):
        words = words[1:]  # 副主任：　　王　纯　　省长
    entry = len(words) == 2 and ENTRY.match("\u3000\u3000".join(words))
    return (
        is_name_row(line)
        or are_holders("\u3000\u3000".join(words))
        or are_several_names(line)
        or _is_office_and_name(line)
        or bool(entry and (_OFFICE.search(words[1]) or ENTRY.match(line.text)))
    )


def _is_office_and_name(line: Line) -> bool:
    """审　判　长　　陆　平: an office and who holds it, each set wide."""
    found = _SET_WIDE_OFFICE.fullmatch(unspaced(line.text)) if has_wide_blank(line.text) else None
    return found is not None and is_name(found["name"])


_SET_WIDE_OFFICE = Pattern(
    Expression(
        r"(?:代理|助理|人民)?(?:审判长|审判员|陪审员|书记员|法官助理|检察长|检察员|仲裁员|公证员|[省市县州区局厅部院司处署]长|主任|主席)"
        rf"(?P<name>{LETTER}{{2,4}})"
    ),
    ("审判长陆平", "人民陪审员张三", "书记员孙倩", "局长王军"),
    ("审判长", "合计", "县局长王", "审判长陆平等人员名"),
    "fullmatch",
)

_OFFICE = Pattern(
    Expression("[长任员记席官理事]$"), ("省长", "主任", "书记", "总领事"), ("省长职务", "主任，", "王纯"), "search"
)
"""How offices end: 厅长, 主任, 委员, 书记, 主席, 检察官, 总理, 理事."""

_TWO = 2
