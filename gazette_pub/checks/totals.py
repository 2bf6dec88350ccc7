"""Totals of tables that are not the sum of what stands above or below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Rule, check
from gazette_pub.issue.model import Node
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.pattern import Expression, Pattern

_TOTALS = frozenset("合计 总计 共计".split())
_FEWEST_PARTS = 3
_HALF = Decimal("0.5")

_NUMBER = Pattern(
    Expression(r"-?\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|-?\d{1,15}(?:\.\d{1,4})?"),
    ("12", "1,200.5", "-3.5", "1200"),
    ("12%", "1,20", "十二", "12人", ""),
    "fullmatch",
)
_WITHIN_ANOTHER = Pattern(
    Expression("其中|小计|[合总共]计|[#＃]"), ("其中：本级", "小计"), ("东河镇", "其他"), "search"
)
"""What a row says that is a part of another, or holds others."""

_NO_SUM = Pattern(
    Expression("率|比|[%％]|均|号|年度|年份|名次|位次|排名|指数|增减|单价|价格|标准|人均"),
    ("增长率（%）", "平均单价", "序号"),
    ("金额（万元）", "户数"),
    "search",
)
"""What a column is called whose figures nobody adds."""


class _Column(NamedTuple):
    """A column of figures: its head, the cell of the total, what that says and what the parts make."""

    head: str
    cell: Node
    said: Decimal
    made: Decimal
    rounded: Decimal

    @property
    def agrees(self) -> bool:
        return abs(self.said - self.made) <= self.rounded


@check("G209")
def totals_are_the_sums_of_their_parts(proof: Proof, rule: Rule) -> Findings:
    """The total of a table's column is not the sum of the others.

    Only a table is asked that has one 合计 above or below its rows, of which none is a part of another (其中, 小计), and in which
    another column adds up: the rows are all there, then, and a figure of this one was misprinted, or misread. Compare with the
    printed page.
    """
    for table in proof.issue.descendants("table"):
        columns = list(_columns(table))
        wrong = [each for each in columns if not each.agrees]
        if not wrong or len(wrong) * 2 > len(columns):
            continue
        for column in wrong:
            yield rule.found(
                "the total of {head} is {text}, its parts make {sum}",
                column.cell,
                text=column.cell.words,
                head=column.head,
                sum=f"{column.made:f}",
            )


def _columns(table: Node) -> Iterator[_Column]:
    """The columns of a table that may be added up, where one row is the total of the others."""
    rows = [list(row.children("cell")) for row in table.children("row")]
    heads = [row for row in rows if any(cell.get("header") for cell in row)]
    body = rows[len(heads) :]
    if len(heads) != 1 or len(body) <= _FEWEST_PARTS or not _is_regular([heads[0], *body]):
        return
    totals = [row for row in body if _is_total(row)]
    if len(totals) != 1 or totals[0] not in (body[0], body[-1]):
        return
    parts = [row for row in body if row is not totals[0]]
    if any(_WITHIN_ANOTHER.search(cell.words) for row in parts for cell in row[:2]):
        return
    for n, head in enumerate(heads[0]):
        called, values = unspaced(head.words), [_value(row[n]) for row in parts]
        said = _value(totals[0][n])
        if n and said is not None and None not in values and not _NO_SUM.search(called):
            yield _column(called, totals[0][n], said, [value for value in values if value is not None])


def _column(head: str, cell: Node, said: Decimal, values: Sequence[Decimal]) -> _Column:
    exact = all(value == value.to_integral_value() for value in (said, *values))
    places = max(-int(value.as_tuple().exponent) for value in (said, *values))
    rounded = Decimal(0) if exact else (len(values) + 1) * _HALF.scaleb(-places)
    return _Column(head, cell, said, sum(values, Decimal(0)), rounded)


def _is_regular(rows: Sequence[Sequence[Node]]) -> bool:
    """Whether the rows have as many cells each, none of which reaches over another."""
    spans = any(cell.get("colspan") or cell.get("rowspan") for row in rows for cell in row)
    return not spans and len({len(row) for row in rows}) == 1


def _is_total(row: Sequence[Node]) -> bool:
    return any(unspaced(cell.words) in _TOTALS for cell in row[:2])


def _value(cell: Node) -> Decimal | None:
    text = fold(unspaced(cell.words))
    return Decimal(text.replace(",", "")) if _NUMBER.finds(text) else None
