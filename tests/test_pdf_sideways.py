"""PDF in: a table that stands turned among upright text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.reading.turns import Turn
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

WIDTH, HEIGHT = 600, 800
TITLE = Text(200, 60, "某市人民政府关于水利建设的通知", 18)
ABOVE = [
    "　　现将今年全市水利建设任务下达给你们，请按照下表所列项目、工",
    "期和投资，抓紧组织实施，确保年底前完成。",
]
BELOW = ["　　各县要于每月五日前报送上月进度，市水务局负责汇总，并且通报。"]
ROWS = (("项目", "地点", "投资"), ("水库加固", "青溪县", "4860"), ("灌区改造", "南坪县", "3115"))
XS, TOP, STEP = (200, 320, 440, 540), 200, 24
LEFT, RIGHT = 3, 1
"""Quarters to the right."""


def back(quarter: int, x: float, y: float) -> tuple[float, float]:
    """Where a place is on the page that stands so on the page turned back."""
    return Turn(-quarter % 4, *Turn(quarter, WIDTH, HEIGHT).size).point(x, y)


def turned(quarter: int, texts: Sequence[Text]) -> list[Text]:
    matrix = (0.0, 1.0, -1.0, 0.0) if quarter == LEFT else (0.0, -1.0, 1.0, 0.0)
    return [Text(*back(quarter, text.x, text.y), text.said, text.size, text.font, matrix=matrix) for text in texts]


def cells(rows: Sequence[Sequence[str]] = ROWS) -> list[Text]:
    return [
        Text(x + 5, TOP + 16 + STEP * at, said)
        for at, row in enumerate(rows)
        for x, said in zip(XS, row, strict=False)
        if said
    ]


def rules(quarter: int, count: int = len(ROWS)) -> str:
    bottom = TOP + STEP * count
    lines = [((XS[0], TOP + STEP * at), (XS[-1], TOP + STEP * at)) for at in range(count + 1)]
    lines += [((x, TOP), (x, bottom)) for x in XS]
    ends = [(back(quarter, *one), back(quarter, *other)) for one, other in lines]
    return "\n".join(f"{a} {HEIGHT - b} m {c} {HEIGHT - d} l S" for (a, b), (c, d) in ends)


def sheet(quarter: int, *more: Text, drawn: str | None = None, rows: Sequence[Sequence[str]] = ROWS) -> Sheet:
    texts = [TITLE, *column(80, 100, ABOVE), *turned(quarter, [*cells(rows), *more]), *column(80, 700, BELOW)]
    return Sheet(texts, drawn=rules(quarter) if drawn is None else drawn)


def read(*sheets: Sheet, findings: list[Finding] | None = None) -> Issue:
    report = [] if findings is None else findings
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), report.append)
    assert list(schema_errors(issue)) == []
    return issue


def said(table: Node) -> list[list[str]]:
    return [[text_inside(cell) for cell in row.children("cell")] for row in table.children("row")]


def body(issue: Issue) -> list[str]:
    return [
        each.name if each.name == "table" else text_inside(each)
        for each in issue.descendants("*")
        if each.name in ("p", "table")
    ]


@pytest.mark.parametrize("quarter", [LEFT, RIGHT])
def test_a_table_that_stands_turned_is_read_between_the_text_above_and_below(quarter: int) -> None:
    findings: list[Finding] = []
    issue = read(sheet(quarter), findings=findings)
    (table,) = issue.descendants("table")
    assert said(table) == [list(row) for row in ROWS]
    joined = "".join(line.strip("\u3000") for line in ABOVE)
    assert body(issue) == [joined, "table", BELOW[0].strip("\u3000")]
    assert [finding.code for finding in findings if finding.code == "R215"] == []


@pytest.mark.parametrize("quarter", [LEFT, RIGHT])
def test_its_cells_have_their_places_on_the_page(quarter: int) -> None:
    (table,) = read(sheet(quarter)).descendants("table")
    last = list(table.descendants("cell"))[-1]
    left, top, right, bottom = (float(edge) for edge in (last.get("box") or "").split())
    x, y = back(quarter, XS[2] + 5, TOP + 16 + STEP * 2)
    assert left <= x <= right and top <= y <= bottom and (right - left) < (bottom - top)


def test_what_names_it_stands_turned_with_it() -> None:
    name, note = Text(335, TOP - 14, "水利建设任务表"), Text(200, TOP + STEP * 3 + 16, "注：投资以万元计。")
    issue = read(sheet(LEFT, name, note))
    (table,) = issue.descendants("table")
    assert [text_inside(each) for each in table.children("heading")] == ["水利建设任务表"]
    assert said(table) == [list(row) for row in ROWS] and "注：投资以万元计。" in body(issue)


def test_one_without_rules_is_read_by_its_lines() -> None:
    rows = [
        ("项目", "地点", "投资"),
        *((f"水库第{n}期加固", "青溪县", f"48{at}0") for at, n in enumerate("一二三四五六")),
    ]
    (table,) = read(sheet(LEFT, drawn="", rows=rows)).descendants("table")
    assert said(table) == [list(row) for row in rows]


def test_it_goes_on_on_the_next_page() -> None:
    more = [("渠道清淤", "白鹿区", "980"), ("堤防整修", "沙河区", "120"), ("泵站更新", "青溪县", "77")]
    first = Sheet([TITLE, *column(80, 100, ABOVE), *turned(LEFT, cells())], drawn=rules(LEFT))
    second = Sheet([*turned(LEFT, cells(more)), *column(80, 700, BELOW * 1)], drawn=rules(LEFT))
    (table,) = read(first, second).descendants("table")
    assert said(table) == [*map(list, ROWS), *map(list, more)]


def test_a_page_is_upright_whose_text_is_however_much_of_it_stands_turned() -> None:
    rows = [("项目", "地点", "投资"), *((f"水库第{n}期加固工程", "青溪县梅岭镇", "4860") for n in "一二三四五六七八")]
    drawn = rules(LEFT, len(rows))
    texts = [TITLE, *column(80, 100, ABOVE), *turned(LEFT, cells(rows)), *column(80, 700, BELOW)]
    issue = read(Sheet(texts, drawn=drawn))
    (table,) = issue.descendants("table")
    assert len(said(table)) == len(rows)
    assert [text_inside(each) for each in issue.descendants("title")][-1] == "某市人民政府关于水利建设的通知"


def test_a_page_of_a_table_alone_is_turned_whatever_its_head_and_mark_say() -> None:
    rows = [("项目", "地点", "投资"), *((f"水库第{n}期加固工程", "青溪县梅岭镇", "4860") for n in "一二三四五六七八")]
    head, mark = Text(150, 40, "某市人民政府公报二〇二四年第三期", 9), Text(290, 770, "— 3 —", 9)
    first = Sheet([TITLE, *column(80, 100, ABOVE * 3)])
    second = Sheet([head, mark, *turned(LEFT, cells(rows))], drawn=rules(LEFT, len(rows)))
    issue = read(first, second)
    (table,) = issue.descendants("table")
    assert said(table) == [list(row) for row in rows]
    box = [float(edge) for edge in (next(iter(table.descendants("cell"))).get("box") or "").split()]
    assert box[2] - box[0] > box[3] - box[1]


@pytest.mark.parametrize("quarter", [0, 1, 2, 3])
def test_a_turn_and_its_way_back_are_one(quarter: int) -> None:
    turn = Turn(quarter, WIDTH, HEIGHT)
    assert turn.back(turn.box((10, 20, 110, 50))) == (10, 20, 110, 50)
    across = 1 if quarter % 2 else 0
    assert turn.size == ((WIDTH, HEIGHT), (HEIGHT, WIDTH))[across]


HEADS = ("县名", "地区生产总值", "固定资产投资")
FIGURES = (("青溪县", "320", "88"), ("南坪县", "145", "40"))


def upright_table(quarter: int) -> Sheet:
    """Its heads stand turned over narrow columns, but for the first."""
    xs, ys = (100, 160, 200, 240), (100, 190, 214, 238)
    level = [f"{xs[0]} {HEIGHT - y} m {xs[-1]} {HEIGHT - y} l S" for y in ys]
    bars = [f"{x} {HEIGHT - ys[0]} m {x} {HEIGHT - ys[-1]} l S" for x in xs]
    matrix = (0.0, 1.0, -1.0, 0.0) if quarter == LEFT else (0.0, -1.0, 1.0, 0.0)
    heads = [
        Text(x + (24 if quarter == LEFT else 16), 180 if quarter == LEFT else 110, said, matrix=matrix)
        for x, said in zip(xs[1:], HEADS[1:], strict=False)
    ]
    rows = [
        Text(x + 5, y + 16, said)
        for y, row in zip(ys[1:], FIGURES, strict=False)
        for x, said in zip(xs, row, strict=False)
    ]
    return Sheet(
        [TITLE, Text(105, 150, HEADS[0]), *heads, *rows, *column(80, 300, BELOW)], drawn="\n".join([*level, *bars])
    )


@pytest.mark.parametrize("quarter", [LEFT, RIGHT])
def test_heads_that_stand_turned_over_narrow_columns_are_in_their_cells(quarter: int) -> None:
    (table,) = read(upright_table(quarter)).descendants("table")
    assert said(table) == [list(HEADS), *map(list, FIGURES)]
