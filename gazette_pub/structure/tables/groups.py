"""Lines of one word that name the rows below them."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.patterns.provisions import COUNTED, ENUMERATOR
from gazette_pub.structure.tables.between import LONG, Laid, Span, are_figures, between_gaps, between_tabs
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.structure.tables.run import Run
from gazette_pub.structure.tables.shown import one_names_a_column


def names_rows_below(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether one word at the line's beginning stands between rows with figures that are alike: it names those below."""
    enough = _TWO if _counts_on(lines, at, run) else 3
    if len(run.rows) < enough or at + 1 >= len(lines) or not is_group(lines[at], between_gaps(lines[at])):
        return False
    n, above = run.rows[-1]
    below = between_gaps(lines[at + 1])
    kinds = are_figures(lines[n], above)
    return n == at - 1 and len(above) > 2 and any(kinds) and are_figures(lines[at + 1], below) == kinds


def names_rows_below_head(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether one word at the line's beginning names the rows below it, which have as many words as the head that names
    columns, and so has the row right above: 北京市, of 学校名称　专业名称　专业代码."""
    if not run.rows or at + 1 >= len(lines):
        return False
    if not (is_group(lines[at], between_gaps(lines[at])) or _heads_counted_rows(lines, at)):
        return False
    first, head = run.rows[0]
    words = [lines[first].between(*span) for span in head]
    above = next((spans for n, spans in reversed(run.rows) if lines[n].laid[:1] not in BLANKS), [])
    if run.rows[-1][0] != at - 1 or len(above) != len(words) or len(words) <= _TWO:
        return False
    below = [lines[at + 1].between(*span) for span in between_gaps(lines[at + 1])]
    return one_names_a_column(words) and len(below) == len(words) and below != words


def is_next_heading(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a line goes on from the number of the heading right above the first line of a table: 二、失效的文件, where 一、废止的文件 stands
    above the head."""
    above = number_of(lines[first - 1].text, lines[first - 1].printed) if first else None
    number = number_of(lines[at].text, lines[at].printed) if above is not None else None
    return above is not None and number is not None and number.way == above.way and number.follows(above.values)


def _heads_counted_rows(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a group with its number and how many rows it has, and a row with its figure stands below: 一、传统音乐（2项）."""
    text = lines[at].text
    return COUNTED.search(text) is not None and ENUMERATOR.match(text) is not None and lines[at + 1].text[0].isdecimal()


def _counts_on(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether a line has a number, and a row above begins with one: 二、整存整取 below 一、活期存款　0.35."""
    if not ENUMERATOR.match(lines[at].text):
        return False
    return any(ENUMERATOR.match(lines[n].between(*spans[0])) for n, spans in run.rows)


def names_rows_by_tabs(lines: Sequence[Line], at: int, head: Laid) -> bool:
    """Whether a line without a tab names the rows below it: they have as many cells as the head, which names columns, and
    print it not again."""
    n, spans = head
    line = lines[at]
    if at <= n or line.width > LONG or not line.tight[-1].isalnum() or "\t" in line.laid or at + 1 >= len(lines):
        return False
    words = [lines[n].between(*span) for span in spans]
    below = between_tabs(lines[at + 1])
    row = [lines[at + 1].between(*span) for span in below]
    if _is_of_figures(row) and _TWO < len(words) <= len(row) and not any(map(is_figure, words)):
        return True  # above rows with more cells than the head, which spans some
    return one_names_a_column(words) and len(row) == len(words) > _TWO and row != words and is_figure(row[0])


def _is_of_figures(row: Sequence[str]) -> bool:
    """Whether a row says what it is of, and then several figures and nothing else: 网民数量（亿）　8.5　13.2　6.88."""
    figures = sum(map(is_figure, row[1:]))
    return not is_figure(row[0]) and figures > _TWO and figures >= len(row) - _TWO


def is_group(line: Line, spans: Sequence[Span]) -> bool:
    """Whether one short word stands alone at the beginning of a line, and no sentence."""
    return len(spans) == 1 and spans[0][0] == 0 and line.width <= LONG and line.tight[-1].isalnum()


_TWO = 2
