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


def cells_of(*rows: str, cells: float, size: float = 9.0) -> list[list[list[str]]]:
    """The lines of each cell, row by row, of a table in a column of so many cells."""
    issue, _ = table_of(*rows)
    by = setter(cell=Role(size=size))
    made = []
    for some in rows_by_row(flowing(issue), cells * by.em, by):
        lines: dict[int, dict[float, str]] = {}
        for row in some:
            for part in row.sets:
                said = "".join(glyph.text for piece in part.pieces for glyph in piece)
                of_cell = lines.setdefault(id(part.source), {})
                of_cell[part.y] = of_cell.get(part.y, "") + said
        made.append([list(of_cell.values()) for of_cell in lines.values()])
    return made


MONTHS = ("1—2月", "3月", "10月", "12月")
OUTPUT = (
    "原煤（万吨）",
    "焦炭（万吨）",
    "粗钢（万吨）",
    "水泥（万吨）",
    "汽车（万辆）",
    "发电量（亿千瓦时）",
    "集成电路（万块）",
)


@pytest.mark.parametrize("cells", [43, 38, 34, 30])
def test_no_short_text_is_divided_for_the_sake_of_a_head(cells: float) -> None:
    """Nor any number: what has no room is set smaller before that."""
    body = [f"{month}|{'|'.join(['4094.34'] * len(OUTPUT))}" for month in MONTHS]
    _, *rows = cells_of(f"月份|{'|'.join(OUTPUT)}", *body, cells=cells)
    assert rows == [[[month], *[["4094.34"]] * len(OUTPUT)] for month in MONTHS]


@pytest.mark.parametrize(("size", "cells"), [(12.0, 43), (12.0, 36), (9.0, 34)])
def test_a_table_of_many_long_numbers_is_set_as_small_as_they_need(size: float, cells: float) -> None:
    body = [
        f"{name}|{'|'.join(['62,095.76'] * 9)}|{said}" for name in ("南川市", "西岭自治州") for said in ("含结转", "")
    ]
    _, *rows = cells_of(f"地区|{'|'.join(['金额'] * 9)}|备注", *body, cells=cells, size=size)
    assert all(cell == ["62,095.76"] for row in rows for cell in row[1:10])


FIRM = "某省甲化工有限责任公司|91140000MA0K1B2C3D|91140000MA0K1B2C3E|91140000MA0K1B2C3F|某市某区某路某号大厦"


@pytest.mark.parametrize(("cells", "is_whole"), [(38, True), (37, True), (30, True), (29, False)])
def test_a_table_is_set_smaller_before_the_code_of_a_firm_is_divided_but_no_smaller_than_is_read_easily(
    cells: float, is_whole: bool
) -> None:
    _, row = cells_of("企业名称|统一社会信用代码|原代码|分公司代码|地址", FIRM, cells=cells)
    assert (row[1] == ["91140000MA0K1B2C3D"]) == is_whole


@pytest.mark.parametrize("cells", [38, 34, 30, 28])
def test_what_stands_in_brackets_at_the_end_of_a_head_is_a_line_of_it(cells: float) -> None:
    body = "|".join(["4094.34"] * len(OUTPUT))
    head, _ = cells_of(f"月份|{'|'.join(OUTPUT)}", f"1—2月|{body}", cells=cells)
    assert head[1] == ["原煤", "（万吨）"] and head[-1] == ["集成电路", "（万块）"]


def test_a_head_has_two_lines_before_a_text_below_it_has() -> None:
    head, row = cells_of("项目|预算数|执行数|为上年决算数的百分比", "一般公共服务支出项|6241.64|4620.76|95.4", cells=22)
    assert [len(cell) for cell in head] == [1, 1, 1, 2] and [len(cell) for cell in row] == [1] * 4


def test_a_table_is_as_large_as_its_style_has_it_where_there_is_room() -> None:
    for cells, sizes in ((34, {9.0}), (26, {7.2})):
        issue, _ = table_of("月份|" + "|".join(OUTPUT), "12月|" + "|".join(["4094.34"] * len(OUTPUT)))
        by = setter(cell=Role(size=9))
        rows = [row for some in rows_by_row(flowing(issue), cells * by.em, by) for row in some]
        assert {round(part.run.size, 1) for row in rows for part in row.sets} == sizes
        assert len(by.strained) == (cells == 26)


def test_no_line_of_a_cell_stands_on_a_rule() -> None:
    """Three lines of two thirds would fill two lines of the grid."""
    issue, _ = table_of("甲", "字" * 12)
    by = setter(cell=Role(size=9.5))
    by.leading = 19.5
    rows = [row for some in rows_by_row(flowing(issue), 4 * 9.5 + 8.4, by) for row in some]
    assert [row.lines for row in rows] == [1, 3]


@pytest.mark.parametrize(("size", "lines"), [(9.6, 2), (10.0, 2), (10.1, 3), (12.0, 3)])
def test_small_lines_of_a_cell_stand_closer_on_a_wide_grid(size: float, lines: int) -> None:
    """Four lines on the grid of GB/T 9704, 29.53 points: half of it is an em and a half of letters of 10 points, with air."""
    issue, _ = table_of("甲", "字" * 16)
    by = setter(cell=Role(size=size))
    by.leading = 29.53
    rows = [row for some in rows_by_row(flowing(issue), 4 * size + 8.4, by) for row in some]
    assert [row.lines for row in rows] == [1, lines]


@pytest.mark.parametrize(("characters", "heights"), [(4 * 11, [11]), (4 * 12, [6, 6]), (4 * 23, [8, 8, 7])])
def test_a_row_that_is_divided_leaves_no_single_line_for_the_next_page(characters: int, heights: list[int]) -> None:
    issue, _ = table_of("甲", "字" * characters)
    by = setter(cell=Role(size=10.5, slot=1.0001))  # its lines stand no closer than those of the text
    _, rows = rows_by_row(flowing(issue), 4 * 10.5 + 8.4, by)
    assert by.tall == 11 and [row.lines for row in rows] == heights


def test_a_text_of_five_characters_is_whole_before_what_is_blank_beside_rules_is() -> None:
    rows = cells_of("序号|地区|转移支付|专项|合计|备注", "1|西河自治州|1480.18|766.78|8587.33|按规定调整", cells=23)
    assert rows[1] == [["1"], ["西河自治州"], ["1480.18"], ["766.78"], ["8587.33"], ["按规定调整"]]
