"""Tables of pairs, several in a row: 宗地编号：　SL-07　　宗地面积：　6008平方米, each a label with its colon and what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row
from gazette_pub.words.pattern import Expression, Pattern


def paired(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """Rows of such pairs that no blank line parts, several with more than one pair. The next line where there are none."""
    rows: list[Sequence[re.Match[str]]] = []
    after = at
    while after < len(lines) and (after == at or not lines[after].blanks or after in page_starts):
        pairs = _pairs_of(lines[after])
        if not pairs:
            break
        rows.append(pairs)
        after += 1
    several = sum(1 for pairs in rows if len(pairs) > 1)
    if len(rows) < _FEWEST or several < _SEVERAL or len(rows[0]) == 1:
        return at + 1
    widest = 2 * max(map(len, rows))
    return Grid(at, after, [_row(at + n, pairs, widest) for n, pairs in enumerate(rows)])


_FEWEST, _SEVERAL = 3, 2
"""Rows of such a table, and those of them with more than one pair, at least."""


def _pairs_of(line: Line) -> Sequence[re.Match[str]]:
    """The pairs of a line that holds nothing else; none of another."""
    if "：" not in line.tight and ":" not in line.tight:
        return ()
    pairs = tuple(_PAIR.finditer(line.laid.rstrip("\u3000 ")))
    end = 0
    for pair in pairs:
        if line.laid[end : pair.start()].strip("\u3000 "):
            return ()
        end = pair.end()
    return pairs if pairs and not line.laid[end:].strip("\u3000 ") else ()


_PAIR = Pattern(
    Expression(
        r"""(?P<label>[^\d\s：:，。；、《》“”][^\s：:，。；、《》“”]{1,15}[：:])[ \u3000]{0,4}
        (?P<value>(?:(?![ \u3000]{2})[^：:。；]){0,60}?)(?=[ \u3000]{2}|$)""",
        re.X,
    ),
    ("宗地编号：　SL2020-07　　宗地面积：　6008平方米", "建筑限高(米)：", "主要用途：　商服用地"),
    ("宗地编号　SL2020-07", "1：2", "甲，乙：丙。"),
    "search",
)


def _row(n: int, pairs: Sequence[re.Match[str]], widest: int) -> Row:
    """The cells of a row; the last reaches to the end of the widest."""
    cells = []
    for pair in pairs:
        cells.append(Cell([Part(n, *pair.span("label"))]))
        cells.append(Cell([Part(n, *pair.span("value"))] if pair["value"].strip("\u3000 ") else []))
    cells[-1].colspan = widest - len(cells) + 1
    return cells
