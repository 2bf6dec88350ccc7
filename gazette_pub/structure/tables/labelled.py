"""Tables of labels and what each says, which begin one below another: 项目编号　　5101, 采购方式　　竞争性磋商."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.tables.between import Span, between_gaps
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row, is_figure
from gazette_pub.words.characters import unspaced, width_of
from gazette_pub.words.names import is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def labelled(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """Labels of several lengths, and behind each at the same place what it says, which may go on below itself. The next line where
    there is none: who holds an office, and what many lines show at once, is for those who read rosters and columns."""
    first = between_gaps(lines[at])
    if len(first) != _TWO or not _LABEL.fullmatch(lines[at].between(*first[0])):
        return at + 1
    label, value = (width_of(lines[at].laid[:start]) for start, _ in first)
    rows: list[Row] = []
    after = at
    while after < len(lines) and (after == at or not lines[after].blanks or after in page_starts):
        spans = between_gaps(lines[after])
        starts = [width_of(lines[after].laid[:start]) for start, _ in spans]
        if starts == [label, value] and _LABEL.fullmatch(lines[after].between(*spans[0])):
            rows.append([_cell(after, span) for span in spans])
        elif starts == [value] and rows and after not in page_starts:
            rows[-1][1].parts.append(Part(after, *spans[0]))
        else:
            break
        after += 1
    return Grid(at, after, rows) if _says_what_each_is(lines, rows) else max(after, at + 1)


_TWO, _FEWEST, _LENGTHS = 2, 4, 3
"""Columns of such a table; rows that it has at least; and lengths of labels, that show the blanks to be measured."""

_LABEL = Pattern(
    Expression(r"(?!第.{1,9}[条條章节節款])[^\d，。；：！？《》“”、.]{2,20}"),
    ("项目编号", "预算金额（元）", "本项目是否接受联合体投标"),
    ("1.甲", "甲，乙", "地点：", "《甲》", "第六十三条之三"),
    "fullmatch",
)


def _cell(line: int, span: Span) -> Cell:
    return Cell([Part(line, *span)])


def _says_what_each_is(lines: Sequence[Line], rows: Sequence[Row]) -> bool:
    texts = [[cell.text(lines).strip(BLANKS) for cell in row] for row in rows]
    labels, values = [text[0] for text in texts], [text[1] for text in texts]
    if len(rows) < _FEWEST or len({len(text) for text in labels}) < _LENGTHS or len(set(labels)) < len(labels):
        return False
    told = [text for text in values if not (is_name(unspaced(text)) or is_figure(text) or is_organ(text))]
    return _TWO * len(told) >= len(values) > _TWO * sum(is_name(unspaced(text)) for text in labels)
