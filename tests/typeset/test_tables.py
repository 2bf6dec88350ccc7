"""Tables: what of a cell stands on one line, and what spans the columns."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import Issue, Node, new_issue
from gazette_pub.layout.cells import group_heads
from gazette_pub.layout.flow import Table, flow
from gazette_pub.layout.style import Role
from gazette_pub.typeset.compose import compose
from gazette_pub.typeset.tables import rows_by_row
from typeset.mono import setter, text_of


def table_of(*rows: str) -> tuple[Issue, Node]:
    """A table with a cell between each two bars; its first row heads it."""
    issue = new_issue()
    table = issue.add("document", kind="report").add("body").add("table")
    for i, row in enumerate(rows):
        made = table.add("row")
        for text in row.split("|"):
            made.add("cell", text, **({"header": "true"} if i == 0 else {}))
    return issue, table


def flowing(issue: Issue) -> Table:
    return next(item for item in flow(issue, setter().style) if isinstance(item, Table))


def test_a_number_stands_on_one_line_before_a_name_has_its_room() -> None:
    issue, _ = table_of(
        "序号|标准编号|标准名称|代替标准号|日期",
        "1|GB/T 22000—2022|食品安全管理体系基本要求|GB/T 22000—2006|2022-07-11",
    )
    by = setter(cell=Role(size=10.5))
    _, row = rows_by_row(flowing(issue), 33.5 * by.em, by)
    lines = {round(part.y): "" for each in row for part in each.sets}
    for each in row:
        for part in each.sets:
            lines[round(part.y)] += "".join(glyph.text for piece in part.pieces for glyph in piece)
    assert any("GB/T 22000—2022" in line and "GB/T 22000—2006" in line for line in lines.values())
    assert "食品安全管理体系基本要求" in text_of(row)


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (("编号|名称|所在地", "一、汾东市||", "001|甲公司|汾东", "二、河川市||", "002|乙公司|河川"), (1, 3)),
        (("编号|名称|所在地", "汾东市||", "001|甲公司|汾东", "002|乙公司|汾东"), (1,)),
        (("项目|收入|支出", "一、预算收入|1|2", "二、其他收入||", "三、合计|3|4"), ()),
        (("县|面积|产量", "汾东县|1|2", "河川县||"), ()),
        (("项目|内容", "申报理由|", "姓名|"), ()),
    ],
)
def test_what_heads_a_group_of_rows_spans_the_columns(rows: tuple[str, ...], heads: tuple[int, ...]) -> None:
    issue, table = table_of(*rows)
    assert group_heads(table) == {list(table.children("row"))[i] for i in heads}
    counts = [len(row) for row in flowing(issue).rows]
    assert counts == [1 if i in heads else len(row.split("|")) for i, row in enumerate(rows)]


@pytest.mark.parametrize(
    ("heading", "name", "unit"),
    [
        ("2023年主要农产品产量　单位：万吨", "2023年主要农产品产量", "单位：万吨"),
        ("表2　主要产品产量　（计量单位：万吨）", "表2　主要产品产量", "（计量单位：万吨）"),
        ("单位：万元", None, "单位：万元"),
        ("先进单位：名单", "先进单位：名单", None),
    ],
)
def test_what_a_table_counts_in_stands_above_its_right_edge(heading: str, name: str | None, unit: str | None) -> None:
    issue, table = table_of("县|产量", "汾东县|1")
    table.insert(0, table.add("heading", heading))
    made = setter(cell=Role(size=9), caption=Role(align="centre"))
    rows = [placed.row for placed in compose(issue, made.style, made.case).pages[0].rows][:-2]
    assert [text_of([row]) for row in rows] == [said for said in (name, unit) if said]
    if unit is not None:
        edges = [rule.x1 for rule in compose(issue, made.style, made.case).pages[0].rows[-1].row.rules]
        assert rows[-1].sets[-1].end == pytest.approx(max(edges), abs=made.em)
        assert rows[-1].stays
