"""PDF in: tables, by the rules that part their cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from time import process_time

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.bare import bare_lattices
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, sheet_of
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text, text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(200, 60, "某省人民政府关于表彰先进的决定", 18)
XS = (50, 150, 300, 400)
ROWS = (("姓名", "单位", "人数"), ("王纯", "某省财政厅", "12"), ("李明", "某省教育厅", "15"))


def read(*sheets: Sheet) -> Issue:
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), ignore)
    assert list(schema_errors(issue)) == []
    return issue


def tables(*sheets: Sheet) -> list[Node]:
    return list(read(*sheets).descendants("table"))


def said(table: Node) -> list[list[str]]:
    return [[text_inside(cell) for cell in row.children("cell")] for row in table.children("row")]


def heads(table: Node) -> int:
    return sum(1 for row in table.children("row") if all(cell.get("header") for cell in row.children("cell")))


def spans(table: Node) -> dict[str, tuple[str | None, str | None]]:
    return {
        text_inside(cell): (cell.get("rowspan"), cell.get("colspan"))
        for cell in table.descendants("cell")
        if cell.get("rowspan") or cell.get("colspan")
    }


def cells(top: float, rows: Sequence[Sequence[str]] = ROWS, xs: Sequence[float] = XS, **look: str) -> list[Text]:
    return [
        Text(x + 5, top + 15 + 20 * at, text, **look)  # type: ignore[arg-type]
        for at, row in enumerate(rows)
        for x, text in zip(xs, row, strict=False)
        if text
    ]


def level(y: float, left: float, right: float) -> str:
    return f"{left} {800 - y} m {right} {800 - y} l S"


def upright(x: float, top: float, bottom: float) -> str:
    return f"{x} {800 - top} m {x} {800 - bottom} l S"


def grid(top: float, rows: int = len(ROWS), xs: Sequence[float] = XS) -> str:
    ys = [top + 20 * at for at in range(rows + 1)]
    return "\n".join([*(level(y, xs[0], xs[-1]) for y in ys), *(upright(x, top, ys[-1]) for x in xs)])


BEFORE, BEHIND = Text(70, 90, "现将名单公布如下："), Text(70, 200, "特此通知，请认真执行。")


def test_a_table_in_a_cell_is_a_paragraph_a_row() -> None:
    inner = [
        Text(x, y, said)
        for y, row in ((145, ("泵站", "功率")), (165, ("东站", "大")))
        for x, said in zip((155, 300), row, strict=True)
    ]
    outer = [Text(55, 125, "企业"), Text(155, 125, "泵站情况"), Text(55, 155, "第一水厂")]
    drawn = "\n".join([*(level(y, 50, 400) for y in (110, 130, 190)), *(upright(x, 110, 190) for x in (50, 150, 400))])
    issue = read(Sheet([TITLE, *outer, *inner], drawn=drawn))
    last = list(issue.descendants("cell"))[-1]
    assert ["".join(text_inside(p).split()) for p in last.children("p")] == ["泵站功率", "东站大"]


PERSONS = (("王纯", "省财政厅厅长"), ("李　明", "省教育厅厅长"), ("张小强（女）", "省水利厅厅长"))


def ruled(*rows: tuple[str, str]) -> Sheet:
    """Rows with a rule below and above each, and none upright."""
    drawn = "\n".join(level(110 + 20 * n, 50, 300) for n in range(len(rows) + 1))
    return Sheet([TITLE, *cells(110, rows, (50, 160))], drawn=drawn)


def test_persons_and_offices_with_rules_between_are_a_list_of_them() -> None:
    issue = read(ruled(*PERSONS))
    names = ["".join(text_inside(name).split()) for name in issue.descendants("name")]
    assert names == ["王纯", "李明", "张小强（女）"]


def test_a_head_above_them_or_figures_beside_them_make_a_table() -> None:
    assert len(tables(ruled(("姓名", "职务"), *PERSONS))) == 1
    assert len(tables(ruled(*((name, "12") for name, _ in PERSONS)))) == 1


def sheet(drawn: str, *more: Text) -> Sheet:
    return Sheet([TITLE, BEFORE, *cells(110), BEHIND, *more], drawn=drawn)


def test_what_rules_part_are_cells_between_the_paragraphs_around_them() -> None:
    issue = read(sheet(grid(110)))
    (table,) = issue.descendants("table")
    assert said(table) == [list(row) for row in ROWS] and heads(table) == 1
    body = table.above
    assert [node.name for node in body.children()] == ["p", "table", "p"]
    assert "".join(text_inside(node) for node in body.children("p")) == BEFORE.said + BEHIND.said


def test_a_cell_knows_its_page_and_its_box() -> None:
    (table,) = tables(sheet(grid(110)))
    cell = next(iter(table.descendants("cell")))
    assert (cell.get("page"), cell.get("box")) == ("1", "55 116.4 75 126.4")


def test_rules_may_be_thin_boxes_the_edges_of_boxes_or_one_path() -> None:
    expected = said(*tables(sheet(grid(110))))
    thin = "\n".join([f"50 {800 - 110 - 20 * n} 350 0.5 re f" for n in range(4)] + [f"{x} 630 0.5 60 re f" for x in XS])
    edges = "\n".join(
        f"{left} {800 - 130 - 20 * n} {right - left} 20 re S" for n in range(3) for left, right in pairwise(XS)
    )
    path = grid(110).replace(" S", "") + " S"
    for drawn in (thin, edges, path, f"q 0.5 0 0 0.5 0 0 cm 2 0 0 2 0 0 cm\n{grid(110)}\nQ"):
        (table,) = tables(sheet(drawn))
        assert said(table) == expected


def test_cells_reach_over_columns_and_rows_where_no_rule_parts_them() -> None:
    rows = (("单位", "人数", ""), ("", "男", "女"), ("某省财政厅", "12", "13"), ("某省教育厅", "15", "16"))
    drawn = "\n".join(
        [
            *(level(y, 50, 400) for y in (110, 150, 170, 190)),
            level(130, 150, 400),
            *(upright(x, 110, 190) for x in (50, 150, 400)),
            upright(300, 130, 190),
        ]
    )
    (table,) = tables(Sheet([TITLE, BEFORE, *cells(110, rows), Text(70, 220, "特此通知。")], drawn=drawn))
    assert spans(table) == {"单位": ("2", None), "人数": (None, "2")}
    assert said(table) == [["单位", "人数"], ["男", "女"], *(list(row) for row in rows[2:])]
    assert heads(table) == 2


def test_a_table_may_be_open_at_its_sides() -> None:
    drawn = "\n".join(
        [*(level(110 + 20 * n, 50, 400) for n in range(4)), upright(150, 110, 170), upright(300, 110, 170)]
    )
    (table,) = tables(sheet(drawn))
    assert said(table) == [list(row) for row in ROWS]


def test_the_lines_of_a_cell_are_joined_and_its_paragraphs_are_kept_apart() -> None:
    wide = (50, 150, 300)
    texts = [
        Text(55, 125, "第一条"),
        Text(155, 125, "为了规范消防工作，预防火灾"),
        Text(155, 140, "和减少危害。"),
        Text(155, 155, "本条例自公布之日起施行。"),
        Text(55, 175, "第二条"),
        Text(155, 175, "消防工作由政府领导。"),
    ]
    drawn = "\n".join([*(level(y, 50, 300) for y in (110, 160, 180)), *(upright(x, 110, 180) for x in wide)])
    (table,) = tables(Sheet([TITLE, BEFORE, *texts, BEHIND], drawn=drawn))
    paragraphs = [text_inside(node) for node in table.descendants("p")]
    assert paragraphs == ["为了规范消防工作，预防火灾和减少危害。", "本条例自公布之日起施行。"]


@pytest.mark.parametrize(
    ("first", "second", "paragraphs"),
    [
        (
            [Text(155, 125, "2023", step=0.5), Text(178.5, 125, "年"), Text(195, 125, "度")],
            [Text(155, 140, "计划完成")],
            ["2023年度计划完成"],
        ),
        ([Text(155, 125, "责任"), Text(185, 125, "部门")], [Text(155, 140, "（单位）")], ["责任　部门", "（单位）"]),
        (
            [Text(155, 125, "粮"), Text(185, 125, "12")],
            [Text(155, 140, "油"), Text(185, 140, "34")],
            ["粮　　12", "油　　34"],
        ),
    ],
)
def test_blanks_that_only_fill_a_line_of_a_narrow_cell_are_none_of_the_text(
    first: list[Text], second: list[Text], paragraphs: list[str]
) -> None:
    drawn = "\n".join([*(level(y, 50, 210) for y in (110, 160, 180)), *(upright(x, 110, 180) for x in (50, 150, 210))])
    texts = [Text(55, 125, "照明"), *first, *second, Text(55, 175, "节能"), Text(155, 175, "年底")]
    (table,) = tables(Sheet([TITLE, BEFORE, *texts, BEHIND], drawn=drawn))
    cell = list(next(iter(table.children("row"))).children("cell"))[1]
    assert ([text_inside(node) for node in cell.children("p")] or [text_inside(cell)]) == paragraphs


def of_narrow_cell(first: Text, second: Text) -> str:
    drawn = "\n".join([*(level(y, 50, 210) for y in (110, 160, 180)), *(upright(x, 110, 180) for x in (50, 150, 210))])
    texts = [Text(55, 125, "王纯"), first, second, Text(55, 175, "李明"), Text(155, 175, "12")]
    (table,) = tables(Sheet([TITLE, BEFORE, *texts, BEHIND], drawn=drawn))
    return said(table)[0][1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("139000011", "11"),
        ("110101900", "0731123X"),
        ("12,345,67", "8.90"),
        ("110105194", "91231002X"),  # halves of one length: the last digit is the check of the others
        ("91350100M", "000100Y43"),
    ],
)
def test_a_number_that_its_cell_is_too_narrow_for_goes_on_below_without_a_blank(first: str, second: str) -> None:
    assert of_narrow_cell(Text(155, 125, first), Text(155, 140, second)) == first + second


@pytest.mark.parametrize(
    ("first", "second", "size"),
    [
        ("1390000", "1111", 10),  # the line had room for more
        ("13900001111", "5221008", 8),  # a whole telephone number
        ("123456789", "987654321", 10),  # as many digits below
        ("110105194", "912310021", 10),  # and no check of the others
        ("1,234,567", "8,901", 10),
    ],
)
def test_numbers_below_each_other_in_a_cell_are_kept_apart(first: str, second: str, size: float) -> None:
    assert of_narrow_cell(Text(155, 125, first, size), Text(155, 140, second, size)) == f"{first} {second}"


def test_a_head_is_told_by_its_face_or_its_ground() -> None:
    rows = (("甲", "乙", "丙"), ("丁", "", "己"), ("庚", "", ""))
    ground = "0.8 g 50 670 350 20 re f 0 g\n"
    bold = [*cells(110, rows[:1], font="hei"), *cells(130, rows[1:])]
    for texts, drawn in ((bold, ""), (cells(110, rows), ground)):
        (table,) = tables(Sheet([TITLE, BEFORE, *texts, BEHIND], drawn=drawn + grid(110)))
        assert heads(table) == 1
    (table,) = tables(Sheet([TITLE, BEFORE, *cells(110, rows), BEHIND], drawn=grid(110)))
    assert heads(table) == 0


def test_a_first_column_in_the_face_of_the_head_is_one_too() -> None:
    rows = (("项目", "甲", "乙"), ("收入", "已定", "待定"), ("支出", "待定", "已定"))
    texts = [
        *cells(110, rows[:1], font="hei"),
        *cells(130, [row[:1] for row in rows[1:]], font="hei"),
        *cells(130, [("", *row[1:]) for row in rows[1:]]),
    ]
    (table,) = tables(Sheet([TITLE, BEFORE, *texts, BEHIND], drawn=grid(110)))
    assert [text_inside(cell) for cell in table.descendants("cell") if cell.get("header")] == [*rows[0], "收入", "支出"]


def test_a_table_that_goes_on_on_the_next_page_is_one_and_its_head_stands_once() -> None:
    more = (ROWS[0], ("赵强", "某省水利厅", "7"))
    first = Sheet([TITLE, BEFORE, *cells(110)], drawn=grid(110))
    second = Sheet([*cells(60, more), Text(70, 150, "特此通知。")], drawn=grid(60, 2))
    issue = read(first, second)
    (table,) = issue.descendants("table")
    assert said(table) == [*(list(row) for row in ROWS), list(more[1])] and heads(table) == 1
    assert [node.name for node in table.children()] == ["row", "row", "row", "pb", "row"]
    assert [end.get("n") for end in issue.descendants("pb")] == ["1", "2"]


def grouped(top: float, groups: Sequence[int]) -> str:
    """Rules of a table whose first column has cells of so many rows."""
    rows = sum(groups)
    starts = {sum(groups[:at]) for at in range(len(groups) + 1)}
    inner = [level(top + 20 * at, XS[0 if at in starts else 1], XS[-1]) for at in range(rows + 1)]
    return "\n".join([*inner, *(upright(x, top, top + 20 * rows) for x in XS)])


@pytest.mark.parametrize(
    ("first", "second", "labels"),
    [
        ((1, 2, 3), (2, 2), {1: "川阳市", 3: "汾州市", 8: "云岭市"}),  # the name stands above the page's end
        ((1, 2, 3), (2, 2), {1: "川阳市", 6: "汾州市", 8: "云岭市"}),  # and below it
        ((1, 2, 1), (4, 2), {1: "川阳市", 4: "汾州市", 8: "云岭市"}),  # where one row is left of it above
        ((1, 2, 4), (1, 2), {1: "川阳市", 3: "汾州市", 8: "云岭市"}),  # or below
    ],
)
def test_a_cell_of_several_rows_that_a_page_cuts_is_one(
    first: Sequence[int], second: Sequence[int], labels: dict[int, str]
) -> None:
    rows = [["市", "项目", "投资"], *([labels.get(at, ""), f"第{at}期工程", f"{at}0"] for at in range(1, 10))]
    above = sum(first)
    (table,) = tables(
        Sheet([TITLE, BEFORE, *cells(600, rows[:above])], drawn=grouped(600, first)),
        Sheet([*cells(60, rows[above : above + sum(second)])], drawn=grouped(60, second)),
    )
    assert spans(table) == {"川阳市": ("2", None), "汾州市": (str(first[-1] + second[0]), None), "云岭市": ("2", None)}
    assert [len(row) for row in said(table)][1:5] == [3, 2, 3, 2]


def test_empty_cells_on_both_sides_of_a_page_s_end_are_two() -> None:
    rows = [["市", "项目", "备注"], *([f"{at}市", f"第{at}期工程", "新建" if at == 1 else ""] for at in range(1, 7))]
    (table,) = tables(
        Sheet([TITLE, BEFORE, *cells(600, rows[:4])], drawn=grid(600, 4)),
        Sheet([*cells(60, rows[4:])], drawn=grid(60, 3)),
    )
    assert spans(table) == {} and [len(row) for row in said(table)] == [3] * 7


def test_a_single_row_on_the_next_page_goes_on_with_its_table_below_what_says_so() -> None:
    first = Sheet([TITLE, BEFORE, *cells(110)], drawn=grid(110))
    second = Sheet([Text(200, 50, "续表"), *cells(60, [("赵强", "某省水利厅", "7")])], drawn=grid(60, 1))
    (table,) = tables(first, second)
    assert said(table)[-1] == ["赵强", "某省水利厅", "7"]
    assert [end.get("head") for end in table.children("pb")] == ["续表"]


@pytest.mark.parametrize("above", [["续表", "单位：万元"], ["单位：万元"], ["表1（续）", "单位：人、％"]])
def test_what_figures_count_is_said_again_above_the_rest_of_a_table(above: list[str]) -> None:
    first = Sheet([TITLE, Text(300, 95, above[-1]), *cells(110)], drawn=grid(110))
    over = [Text(200 + 80 * (at == 1), 40 + 18 * at, said) for at, said in enumerate(above)]
    second = Sheet([*over, *cells(70, [ROWS[0], ("赵强", "某省水利厅", "7")]), BEHIND], drawn=grid(70, 2))
    (table,) = tables(first, second)
    assert said(table) == [*map(list, ROWS), ["赵强", "某省水利厅", "7"]]
    assert [end.get("head") for end in table.children("pb")] == ["\n".join(above)]


def test_two_tables_of_other_columns_are_two() -> None:
    first = Sheet([TITLE, BEFORE, *cells(110)], drawn=grid(110))
    xs = (50, 120, 220, 400)
    second = Sheet([*cells(60, xs=xs), Text(70, 150, "特此通知。")], drawn=grid(60, xs=xs))
    assert len(tables(first, second)) == 2


def test_a_caption_is_the_table_s_heading() -> None:
    (table,) = tables(
        Sheet([TITLE, BEFORE, Text(180, 105, "表一　先进单位名单"), *cells(110), BEHIND], drawn=grid(110))
    )
    heading = table.child("heading")
    assert heading is not None and text_inside(heading).replace("\u3000", "") == "表一先进单位名单"


def test_an_attachment_that_is_a_table_has_its_label_and_title_as_in_a_text() -> None:
    """In the middle between text and table, it is not what names the table."""
    text = ["　　现将先进单位和先进个人的名单公布如下，请各地各部门组织学习，", "广泛宣传。"]
    amid = Text(210, 118, "附表　先进单位一览表")  # of 50 to 470, where the title ends
    issue = read(Sheet([TITLE, *column(50, 82, text), amid, *cells(130)], drawn=grid(130)))
    (table,) = issue.descendants("table")
    assert table.child("heading") is None
    assert [text_inside(each) for each in issue.descendants("attachlabel")] == ["附表"]


def test_a_caption_at_a_page_s_end_is_the_heading_of_the_table_that_the_next_begins_with() -> None:
    caption = Text(180, 705, "表一　先进单位名单")
    first = Sheet([TITLE, *column(50, 90, ["　　现将名单公布如下："]), caption, Text(290, 780, "1")])
    issue = read(first, Sheet([*cells(60), BEHIND, Text(290, 780, "2")], drawn=grid(60)))
    (table,) = issue.descendants("table")
    heading = table.child("heading")
    assert heading is not None and (text_inside(heading), heading.get("page")) == ("表一　先进单位名单", "1")
    assert [end.get("n") for end in issue.descendants("pb")] == ["1", "2"]
    assert [text_inside(each) for each in issue.descendants("p")] == ["现将名单公布如下：", "特此通知，请认真执行。"]


def test_text_at_a_page_s_end_names_no_table_on_the_next() -> None:
    first = Sheet([TITLE, *column(50, 90, ["　　现将名单公布如下："])])
    (table,) = tables(first, Sheet([*cells(60), BEHIND], drawn=grid(60)))
    assert table.child("heading") is None


LEFT = [
    "　　第一条　为了规范消防工作，",
    "预防火灾和减少火灾危害，加强应急",
    "救援工作，保护人身财产安全，维护",
    "公共安全，制定本条例。",
]
RIGHT = [
    "　　第二条　消防工作贯彻预防为",
    "主、防消结合的方针，按照政府统一",
    "领导、部门依法监管、单位全面负责",
    "的原则实行责任制。",
]


def test_a_table_in_one_column_stands_in_that_column() -> None:
    xs = (50, 100, 150, 210)
    texts = [*column(50, 100, LEFT), *cells(180, xs=xs), *column(320, 100, RIGHT * 3)]
    (document,) = read(Sheet([TITLE, *texts], drawn=grid(180, xs=xs))).descendants("body")
    order = [node.name for node in document.descendants("article", "table")]
    assert order[:3] == ["article", "table", "article"]


NARROW = (50, 90, 150, 210)
BESIDE = tuple(x + 270 for x in NARROW)
MORE = (("姓名", "单位", "人数"), ("张三", "某省公安厅", "21"), ("赵云", "某省商务厅", "31"))


def test_a_table_that_goes_on_in_the_next_column_is_one_and_its_head_stands_once() -> None:
    texts = [*column(50, 100, LEFT * 2), *cells(250, xs=NARROW), *cells(90, MORE, BESIDE), *column(320, 180, RIGHT * 2)]
    (table,) = tables(Sheet([TITLE, *texts], drawn=grid(250, xs=NARROW) + "\n" + grid(90, xs=BESIDE)))
    assert said(table) == [list(row) for row in (*ROWS, *MORE[1:])] and heads(table) == 1


def test_a_table_that_goes_on_over_a_page_and_its_columns_is_one() -> None:
    first = Sheet(
        [TITLE, *column(50, 100, LEFT * 2), *column(320, 100, LEFT), *cells(250, xs=BESIDE)], drawn=grid(250, xs=BESIDE)
    )
    rest = (MORE[0], ("周一", "某省农业厅", "41"), ("吴二", "某省水利厅", "51"))
    texts = [
        *cells(60, MORE, NARROW),
        *column(50, 150, LEFT * 2),
        *cells(60, rest, BESIDE),
        *column(320, 150, RIGHT * 2),
    ]
    drawn = grid(60, xs=NARROW) + "\n" + grid(60, xs=BESIDE)
    assert len(tables(first, Sheet(texts, drawn=drawn))) == 2  # text stands between those of the second page
    whole = Sheet([*cells(60, MORE, NARROW), *cells(60, rest, BESIDE), *column(320, 150, RIGHT * 2)], drawn=drawn)
    assert len(tables(first, whole)) == 1


def test_a_table_in_the_next_column_that_has_a_caption_or_other_columns_is_another() -> None:
    above = [*column(50, 100, LEFT * 2), *cells(250, xs=NARROW)]
    named = [Text(340, 90, "表2　其他单位"), *cells(100, MORE, BESIDE), *column(320, 190, RIGHT * 2)]
    assert len(tables(Sheet([TITLE, *above, *named], drawn=grid(250, xs=NARROW) + "\n" + grid(100, xs=BESIDE)))) == 2
    other = (320, 390, 440, 480)
    texts = [*above, *cells(90, MORE, other), *column(320, 180, RIGHT * 2)]
    assert len(tables(Sheet([TITLE, *texts], drawn=grid(250, xs=NARROW) + "\n" + grid(90, xs=other)))) == 2


def test_a_table_over_both_columns_stands_between_what_is_above_and_below() -> None:
    xs = (50, 200, 350, 500)
    above, below = (
        [*column(50, 100, LEFT), *column(320, 100, RIGHT)],
        [*column(50, 280, LEFT), *column(320, 280, RIGHT)],
    )
    (body,) = read(Sheet([TITLE, *above, *cells(190, xs=xs), *below], drawn=grid(190, xs=xs))).descendants("body")
    order = [node.name for node in body.descendants("article", "table")]
    assert order == ["article", "article", "table", "article", "article"]


def test_no_table_is_a_rule_under_a_head_a_boxed_title_or_lines_to_be_filled_in() -> None:
    boxed = "190 735 290 30 re S"
    head = level(30, 50, 550) + "\n" + upright(300, 33, 780)
    blanks = "\n".join(level(y, 150, 300) for y in (300, 320, 340))
    form = [Text(70, y, label) for y, label in ((300, "姓名"), (320, "单位"), (340, "电话"))]
    plain = Sheet([TITLE, BEFORE, BEHIND, *form], drawn="\n".join([boxed, head, blanks]))
    assert tables(plain) == []


def test_a_frame_around_the_page_with_a_rule_between_its_columns_is_no_table() -> None:
    frame = "40 40 520 730 re S\n" + level(85, 40, 560) + "\n" + upright(300, 85, 760)
    texts = [TITLE, *column(50, 110, LEFT * 3), *column(320, 110, RIGHT * 3)]
    assert tables(Sheet(texts, drawn=frame)) == []


def test_white_rules_and_rules_that_lie_aslant_part_nothing() -> None:
    with opened(pdf([sheet(f"1 G\n{grid(110)}\n0 G\n50 690 m 150 670 l S\n1 g 50 600 300 0.5 re f")])) as document:
        assert sheet_of(document, 0).drawn.rules == []


def test_every_character_of_a_table_is_kept() -> None:
    page = sheet(grid(110))
    assert sorted(plain_text(read(page))) == sorted("".join(text.said for text in page.texts))


def test_tables_at_the_same_place_on_every_page_are_no_furniture() -> None:
    pages = [Sheet([*cells(60), Text(70, 150, f"第{n}项说明到此为止。")], drawn=grid(60)) for n in "一二三四"]
    assert len(tables(*pages)) == 4


def test_ten_thousand_rules_are_a_map_and_no_table() -> None:
    drawn = "\n".join(level(y / 20, 10, 590) + "\n" + upright(y / 20, 10, 790) for y in range(0, 10_000, 2))
    assert isinstance(tables(sheet(drawn)), list)


AREAS = (
    ("地区", "人口（万人）", "产值（亿元）", "备注"),
    ("太原市", "12", "1350.5", ""),
    ("大同市", "1234", "20.1", "暂定"),
    ("阳泉市", "", "3", ""),
    ("长治市", "7", "44444.2", ""),
)


def areas() -> list[Text]:
    """Labels, two columns of figures that end together, and notes."""
    found = [*cells(100, AREAS[:1], (55, 155, 275, 395))]
    for at, (label, people, value, note) in enumerate(AREAS[1:], 1):
        y = 115 + 18 * at
        found += [Text(60, y, label), Text(220 - 5 * len(people), y, people), Text(340 - 5 * len(value), y, value)]
        found.append(Text(400, y, note))
    return [text for text in found if text.said]


LEVEL = "\n".join(level(y, 50, 450) for y in (100, 122, 200))


def test_a_table_of_three_rules_has_the_columns_that_its_blanks_show() -> None:
    (table,) = tables(Sheet([TITLE, *areas(), Text(70, 230, "特此通知，请认真执行。")], drawn=LEVEL))
    assert said(table) == [list(row) for row in AREAS] and heads(table) == 1


def test_lines_below_one_another_between_rules_are_rows_where_none_is_the_rest_of_another() -> None:
    drawn = "\n".join([LEVEL, *(upright(x, 100, 200) for x in (50, 150, 270, 390, 450))])
    (table,) = tables(Sheet([TITLE, *areas(), Text(70, 230, "特此通知，请认真执行。")], drawn=drawn))
    assert said(table) == [list(row) for row in AREAS]


@pytest.mark.parametrize("rule", ["", level(117, 155, 385)])
def test_a_head_of_groups_between_level_rules_has_two_rows_and_a_sum_below_is_a_row(rule: str) -> None:
    """All names of places are as long as each other, and so are the figures: that makes them no text in columns."""
    head = [
        Text(180, 114, "高标准农田（万亩）"),
        Text(60, 123, "序号"),
        Text(110, 123, "市"),
        Text(420, 123, "水库（座）"),
    ]
    rows = [
        ("1", "川阳市", "21.4", "18.6", "4"),
        ("2", "汾州市", "18.0", "17.5", "3"),
        ("3", "云岭市", "25.7", "11.3", "6"),
    ]
    rows += [("4", "长平市", "30.5", "12.9", "7"), ("", "合计", "95.6", "60.3", "20")]
    texts = [*head, *cells(117, [("新建", "改造")], (195, 315)), *cells(130, rows, (60, 105, 190, 310, 430))]
    drawn = "\n".join([*(level(y, 50, 500) for y in (100, 136, 235)), rule])
    (table,) = tables(Sheet([TITLE, *texts, Text(70, 260, "特此通知，请认真执行。")], drawn=drawn))
    assert said(table) == [
        ["序号", "市", "高标准农田（万亩）", "水库（座）"],
        ["新建", "改造"],
        *(list(row) for row in rows),
    ]
    across = {"高标准农田（万亩）": (None, "2")}
    assert spans(table) == dict.fromkeys(("序号", "市", "水库（座）"), ("2", None)) | across


@pytest.mark.parametrize("named", [True, False])
def test_a_table_without_rules_whose_head_has_groups_is_one(named: bool) -> None:
    above = [Text(150, 82, "单位：公里"), Text(150, 64, "表1　各市公路里程表")] if named else []
    head = [
        Text(165, 100, "高速公路"),
        Text(60, 108, "市"),
        Text(150, 116, "里程"),
        Text(190, 116, "增减"),
        Text(250, 108, "国道"),
    ]
    rows = [
        ("川阳市", "21.4", "1.6", "40"),
        ("汾州市", "18.0", "0.5", "3"),
        ("云岭市", "25.7", "1.3", "96"),
        ("合计", "65.1", "3.4", "139"),
    ]
    texts = [*above, *head, *cells(122, rows, (45, 145, 185, 245))]
    (table,) = tables(Sheet([Text(200, 40, "某省公路里程公告", 18), *texts, Text(70, 260, "特此公告，请认真执行。")]))
    assert said(table) == [["市", "高速公路", "国道"], ["里程", "增减"], *(list(row) for row in rows)]
    assert spans(table) == {"市": ("2", None), "国道": ("2", None), "高速公路": (None, "2")}


def test_a_cell_of_several_lines_between_level_rules_is_one() -> None:
    texts = [
        *cells(100, [("序号", "项目名称", "说明")], (55, 115, 275)),
        *(Text(60, y, said) for y, said in ((133, "1"), (168, "2"))),
        *column(120, 133, ["省级公路养护工程以", "及配套设施"], leading=15),
        *column(280, 133, ["按照有关规定给予补助", "资金由财政承担"], leading=15),
        *(Text(x, 168, said) for x, said in ((120, "农村饮水安全"), (280, "同上"))),
    ]
    drawn = "\n".join(level(y, 50, 400) for y in (100, 120, 153, 175))
    (table,) = tables(Sheet([TITLE, *texts, Text(70, 230, "特此通知，请认真执行。")], drawn=drawn))
    assert said(table)[1] == ["1", "省级公路养护工程以及配套设施", "按照有关规定给予补助资金由财政承担"]


def test_text_in_columns_between_rules_is_no_table_nor_are_contents() -> None:
    rules = "\n".join(level(y, 50, 550) for y in (80, 105, 400))
    texts = [
        Text(60, 98, "某省公报"),
        Text(400, 98, "2024年"),
        *column(50, 130, LEFT * 3),
        *column(320, 130, RIGHT * 3),
    ]
    assert tables(Sheet(texts, drawn=rules)) == []
    entries = [
        Text(x, 130 + 18 * n, said) for n in range(5) for x, said in ((60, "甲乙丙丁戊"[n] * 6), (500, str(3 + n)))
    ]
    assert tables(Sheet([Text(280, 98, "目录"), *entries], drawn=rules)) == []


WIDE = (50, 100, 200, 500)


def cut(*more: tuple[str, str, str]) -> list[list[str]]:
    """The rows of a table of which the second is cut by the page, with these rows on the next."""
    first = (("序号", "事项", "依据"), ("1", "消防设计审查", "《消防法》第十条，按照国家工程建设消防技术标准"))
    pages = [
        Sheet([TITLE, BEFORE, *cells(110, first, WIDE)], drawn=grid(110, len(first), WIDE)),
        Sheet([*cells(60, (first[0], *more), WIDE), Text(70, 250, "特此通知。")], drawn=grid(60, len(more) + 1, WIDE)),
    ]
    (table,) = tables(*pages)
    return said(table)


def test_a_row_that_a_page_cuts_is_one() -> None:
    rows = cut(("", "", "需要进行消防设计。"), ("2", "消防验收", "同上"))
    assert rows == [
        ["序号", "事项", "依据"],
        ["1", "消防设计审查", "《消防法》第十条，按照国家工程建设消防技术标准需要进行消防设计。"],
        ["2", "消防验收", "同上"],
    ]


def test_a_row_without_a_label_that_says_something_new_is_one_of_its_own() -> None:
    assert cut(("", "消防验收", "同上"))[2] == ["", "消防验收", "同上"]
    assert cut(("2", "", "同上"))[2] == ["2", "", "同上"]


FIGURES = (50, 140, 250, 400)


def broken_off(label: str, rest: str, *more: tuple[str, str, str]) -> list[list[str]]:
    """The rows of a table of which the last has this label in its first column, and the next page this rest of it."""
    first = (("项目", "预算数", "执行数"), ("罚没收入", "120", "118"), (label, "37904", "41475"))
    pages = [
        Sheet([TITLE, BEFORE, *cells(110, first, FIGURES)], drawn=grid(110, len(first), FIGURES)),
        Sheet([*cells(60, (first[0], (rest, "", ""), *more), FIGURES)], drawn=grid(60, 2 + len(more), FIGURES)),
    ]
    (table,) = tables(*pages)
    return said(table)


def test_a_label_that_fills_its_cell_goes_on_in_the_row_that_the_next_page_begins_with() -> None:
    rows = broken_off("行政事业性收费收", "入", ("其他收入", "12", "11"))
    assert rows[2:] == [["行政事业性收费收入", "37904", "41475"], ["其他收入", "12", "11"]]


def test_a_label_that_leaves_room_does_not_nor_one_below_which_such_rows_head_groups() -> None:
    assert broken_off("收费收入", "入")[3] == ["入", "", ""]
    group = ("非税收入", "", "")
    assert broken_off("行政事业性收费收", "税收收入", ("增值税", "12", "11"), group)[3] == ["税收收入", "", ""]


def test_a_row_beside_a_cell_of_several_goes_on_on_the_next_page() -> None:
    xs = (50, 150, 200, 400)
    first = (("类别", "事项", "期限"), ("交通运输", "新建公路", "五月"), ("", "新建充电", "八月"))
    second = (("类别", "事项", "期限"), ("", "桩六百个", ""), ("", "改造桥梁", "九月"))

    def rules(top: float) -> str:
        inner = [level(y, x, 400) for y, x in zip(range(int(top), int(top) + 80, 20), (50, 50, 150, 50), strict=True)]
        return "\n".join([*inner, *(upright(x, top, top + 60) for x in xs)])

    (table,) = tables(
        Sheet([TITLE, BEFORE, *cells(110, first, xs)], drawn=rules(110)),
        Sheet([*cells(60, second, xs)], drawn=rules(60)),
    )
    assert said(table)[1:] == [["交通运输", "新建公路", "五月"], ["新建充电桩六百个", "八月"], ["改造桥梁", "九月"]]
    assert spans(table) == {"交通运输": ("3", None)}


def test_a_cell_of_two_lines_beside_figures_in_the_middle_is_of_one_row() -> None:
    xs = (50, 140, 250, 400)
    ys = (110, 130, 165, 185)
    rules = "\n".join([*(level(y, 50, 400) for y in ys), *(upright(x, 110, 185) for x in xs)])
    words = [
        *cells(110, [("项目", "预算数", "执行数")], xs),
        *(Text(55, 143, "国有资源有偿使用"), Text(55, 159, "收入"), Text(145, 151, "53742"), Text(255, 151, "57313")),
        *cells(165, [("捐赠收入", "61661", "65232")], xs),
    ]
    (table,) = tables(Sheet([TITLE, BEFORE, *words], drawn=rules))
    assert said(table)[1:] == [["国有资源有偿使用收入", "53742", "57313"], ["捐赠收入", "61661", "65232"]]


FULL = [
    "　　各地各部门要加强对农村公路养护工作的组织领导和统筹协调，落实养护责任，",
    "保障养护资金，实行项目法人责任制、招标投标制、工程监理制和合同管理制，认真执行。",
]


def below_text(*texts: Text) -> Issue:
    """An issue with these texts between a paragraph, whose last line is full, and a table."""
    return read(Sheet([AMID, *column(50, 90, FULL), *texts, *cells(135, xs=AS_WIDE)], drawn=grid(135, xs=AS_WIDE)))


AS_WIDE = (50, 150, 300, 450)
AMID = Text(115, 60, TITLE.said, 18)


def test_what_stands_in_the_middle_between_a_sentence_and_a_table_names_it() -> None:
    (table,) = below_text(Text(210, 128, "各县农村公路里程")).descendants("table")
    heading = table.child("heading")
    assert heading is not None and text_inside(heading) == "各县农村公路里程"


def test_what_is_numbered_there_heads_a_part() -> None:
    issue = below_text(Text(220, 128, "一、养护工作"))
    (table,) = issue.descendants("table")
    assert table.child("heading") is None
    assert [text_inside(each) for each in issue.descendants("heading")] == ["养护工作"]


def test_a_line_in_the_middle_below_a_full_line_that_ends_a_sentence_is_none_of_its_paragraph() -> None:
    issue = read(Sheet([AMID, *column(50, 90, FULL), Text(210, 126, "各县农村公路里程"), *column(50, 144, FULL)]))
    whole = "".join(FULL).strip()
    assert [text_inside(each) for each in issue.descendants("p", "heading")] == [whole, "各县农村公路里程", whole]


def test_who_gets_a_copy_and_who_printed_it_between_rules_are_no_table() -> None:
    rules = "\n".join(level(y, 50, 500) for y in (600, 625, 650))
    copies = Text(60, 617, "抄送：市委办公室，市人大常委会办公室。")
    imprint = [Text(60, 642, "某市财政局办公室"), Text(350, 642, "2024年5月20日印发")]
    issue = read(Sheet([TITLE, *BEHIND_SIGNED, copies, *imprint], drawn=rules))
    assert list(issue.descendants("table")) == []
    texts = [text_inside(p) for p in issue.descendants("p")]
    assert texts[-2] == "抄送：市委办公室，市人大常委会办公室。" and texts[-1].startswith("某市财政局办公室")


BEHIND_SIGNED = [BEFORE, BEHIND, Text(400, 230, "某市财政局"), Text(400, 250, "2024年5月20日")]


def test_a_table_that_nearly_touches_its_cell_is_in_it() -> None:
    inner = [
        *(level(y, 152, 398) for y in (144, 164, 188)),
        *(upright(x, 144, 188) for x in (152, 280, 398)),
    ]
    outer = [*(level(y, 50, 400) for y in (110, 130, 190)), *(upright(x, 110, 190) for x in (50, 150, 400))]
    words = [
        *(Text(55, 125, "企业"), Text(155, 125, "泵站情况"), Text(55, 155, "第一水厂"), Text(155, 141, "如下：")),
        *(Text(156, 158, "泵站"), Text(290, 158, "功率"), Text(156, 180, "东站"), Text(290, 180, "大")),
    ]
    (table,) = tables(Sheet([TITLE, *words], drawn="\n".join([*outer, *inner])))
    assert [len(list(row.children("cell"))) for row in table.children("row")] == [2, 2]
    last = list(table.descendants("cell"))[-1]
    assert ["".join(text_inside(p).split()) for p in last.children("p")] == ["如下：", "泵站功率", "东站大"]


WORKS = [
    (str(n + 1), place, works, cost)
    for n, (place, works, cost) in enumerate(
        [
            ("东湖区", "文昌里小区外墙改造", "1280.5"),
            ("西山区", "铁路新村改造", "936.0"),
            ("安陵县", "县医院宿舍管网改造", "412.3"),
            ("云台县", "化肥厂生活区道路改造", "2105.8"),
            ("青石市", "纺织厂改造", "1877.0"),
            ("高新区", "电子管厂生活区改造", "332.0"),
        ]
    )
]
HEAD = ("序号", "县区", "项目名称", "总投资")


def unruled(rows: Sequence[Sequence[str]], xs: Sequence[float] = (50, 100, 160, 220), top: float = 100) -> list[Text]:
    """Rows without any rule; what is longer than six characters goes on in a line below."""
    found: list[Text] = []
    for row in rows:
        parts = [[cell[at : at + 6] for at in range(0, len(cell), 6)] for cell in row]
        for x, lines in zip(xs, parts, strict=True):
            found += [Text(x, top + 16 * at, line) for at, line in enumerate(lines)]
        top += 16 * max(map(len, parts))
    return found


def test_a_table_without_rules_whose_cells_go_on_below_is_one() -> None:
    """The columns stand so close that a full cell touches the next."""
    (table,) = tables(Sheet([TITLE, *unruled([HEAD, *WORKS]), Text(70, 320, "特此通知，请认真执行。")]))
    assert said(table) == [list(HEAD), *map(list, WORKS)] and heads(table) == 1


def test_what_goes_on_in_the_middle_of_its_cell_is_of_one_too() -> None:
    """Each cell stands in the middle of its column."""
    texts = [
        text
        if text.x == 50  # the numbers of the rows
        else Text(text.x + (60 - 10 * len(text.said)) / 2, text.y, text.said)
        for text in unruled([HEAD, *WORKS], xs=(50, 100, 180, 260))
    ]
    (table,) = tables(Sheet([TITLE, *texts, Text(70, 320, "特此通知，请认真执行。")]))
    assert said(table) == [list(HEAD), *map(list, WORKS)]


def test_it_goes_on_on_the_next_page_however_few_rows_are_left_and_its_head_stands_once() -> None:
    first = Sheet([TITLE, *unruled([HEAD, *WORKS])])
    rest = Sheet(
        [*unruled([HEAD, ("7", "东湖区", "文庙巷片区改造", "1760.0")]), Text(70, 180, "特此通知，请认真执行。")]
    )
    (table,) = tables(first, rest)
    assert said(table) == [list(HEAD), *map(list, WORKS), ["7", "东湖区", "文庙巷片区改造", "1760.0"]]


def of_branches(rows: Sequence[tuple[str, str, str]], head: Sequence[Text], top: float = 100) -> list[Text]:
    """Rows whose figures end at one place, and whose names go on below where they have more than seven characters."""
    found = [*head]
    y = top + 18
    for name, one, other in rows:
        found += [
            Text(50, y, name[:7]),
            *(Text(end - 10 * len(said), y, said) for said, end in ((one, 220), (other, 290))),
        ]
        y += 18
        if len(name) > 7:
            found.append(Text(50, y, name[7:]))
            y += 18
    return found


BRANCHES = [
    ("农林牧渔业", "12.5", "3.1"),
    ("采矿业", "112.5", "12.4"),
    ("电力热力燃气供应业", "9.5", "4.0"),
    ("建筑业", "88.1", "5.5"),
    ("信息传输和软件服务业", "76.4", "6.1"),
    ("金融业", "54.0", "7.7"),
]


@pytest.mark.parametrize("hung", [0, 5])
def test_a_cell_of_the_first_column_goes_on_below_and_words_over_figures_touch_each_other(hung: float) -> None:
    """The closing mark of what heads a column may hang out of it by its blank half."""
    head = [Text(50, 100, "行业"), Text(150 + hung, 100, "产值（亿元）"), Text(220 + hung, 100, "增长（个点）")]
    (table,) = tables(Sheet([TITLE, *of_branches(BRANCHES, head), Text(70, 320, "特此通知，请认真执行。")]))
    assert said(table) == [["行业", "产值（亿元）", "增长（个点）"], *map(list, BRANCHES)]


def test_such_a_table_goes_on_on_the_next_page_below_its_head() -> None:
    head = [Text(50, 100, "行业"), Text(155, 100, "产值（亿元）"), Text(225, 100, "增长（个点）")]
    other = [("房地产业", "1.5", "1.1"), *BRANCHES[2:5]]
    end = Text(70, 320, "特此通知，请认真执行。")
    (table,) = tables(Sheet([TITLE, *of_branches(BRANCHES, head)]), Sheet([*of_branches(other, head), end]))
    assert said(table)[1:] == [*map(list, BRANCHES), *map(list, other)]


OF_STREETS = [
    (f"{at}", each, f"{1037 + 37 * at}", f"{at}.5")
    for at, each in enumerate("东城 西城 南湖 北山 新港 老港".split(), 1)
]


def at_both_ends(rows: Sequence[Sequence[str]], top: float = 100) -> list[Text]:
    """Words begin their columns, and figures end them, with no rules."""
    lefts, ends = (50, 110, 180, 320), (100, 170, 310, 420)
    return [
        Text(lefts[n] if not row or n < 2 else ends[n] - 10 * len(said), top + 20 * row, said)
        for row, cells in enumerate(rows)
        for n, said in enumerate(cells)
    ]


def test_figures_that_end_beside_what_heads_them_are_below_it() -> None:
    head = ("序号", "街道", "面积", "增长")
    (table,) = tables(Sheet([TITLE, *at_both_ends([head, *OF_STREETS]), Text(70, 320, "特此通知，请认真执行。")]))
    assert said(table) == [list(head), *map(list, OF_STREETS)]


def test_it_goes_on_on_the_next_page_below_the_same_head() -> None:
    head = ("序号", "街道", "面积", "增长")
    sheets = [Sheet([TITLE, *at_both_ends([head, *OF_STREETS])]), Sheet(at_both_ends([head, *OF_STREETS[2:]]))]
    (table,) = tables(*sheets)
    assert said(table) == [list(head), *map(list, OF_STREETS), *map(list, OF_STREETS[2:])]


def test_a_page_s_mark_below_such_a_table_is_none_of_its_cells() -> None:
    mark = [Text(x, 300, said) for x, said in ((170, "—"), (184, "1"), (194, "—"))]
    (table,) = tables(Sheet([TITLE, *unruled([HEAD, *WORKS]), *mark]))
    assert said(table)[1:] == list(map(list, WORKS))


def test_text_in_three_columns_is_no_such_table() -> None:
    """Nor are words of three columns that have no figures."""
    lines = ["会议审议了条例草案", "听取了水利情况报告", "讨论了有关任免案", "并作出了决定。"] * 2
    places = [Text(x, 100 + 16 * at, line[:7]) for x in (50, 122, 194) for at, line in enumerate([*lines, *lines[:2]])]
    assert tables(Sheet(places)) == []


def test_rows_that_are_no_table_are_looked_at_a_few_times_each() -> None:
    """Four times the rows take no more than a few times as long, and a page of more rows than a table has none."""
    face = Face("Song", 10, 10)

    def looked_at(rows: int) -> float:
        pieces = [
            Piece([Glyph("1", x * 30.0, x * 30.0 + 5, 12.0 * y, face, 0)], 10) for y in range(rows) for x in range(12)
        ]
        began = process_time()
        assert list(bare_lattices(pieces, 600, 10)) == []
        return process_time() - began

    looked_at(10)
    assert looked_at(200) <= 12 * looked_at(50) + 0.05
    assert looked_at(1000) <= looked_at(200) + 0.05


@pytest.mark.parametrize("number", ["第五条", "第八条之一", "第十二条"])
def test_an_article_in_a_cell_is_one_paragraph_though_a_blank_stands_behind_its_number(number: str) -> None:
    wide = (50, 200, 350)
    line = Text(55, 145, number), Text(55 + 10 * len(number) + 10, 145, "小船应当依照规定申请检查"[: 12 - len(number)])
    texts = [
        *cells(110, [("修正条文", "说明")], wide),
        *line,
        Text(55, 160, "可以用电子方式办理。"),
        Text(205, 145, "新增"),
    ]
    drawn = "\n".join([*(level(y, 50, 350) for y in (110, 130, 170)), *(upright(x, 110, 170) for x in wide)])
    (table,) = tables(Sheet([TITLE, BEFORE, *texts], drawn=drawn))
    (cell,) = list(table.descendants("cell"))[2:3]
    assert not list(cell.children("p")) and text_inside(cell).endswith("可以用电子方式办理。")


def test_rows_between_level_rules_are_told_by_their_numbers_where_each_cell_is_filled() -> None:
    """The widest cells of their columns leave no room, but what begins with the next number begins a row; what goes on does not."""
    rows = [
        ("序号", "工程名称", "地点"),
        ("1", "水库除险加固", "青溪县"),
        ("2", "灌区续建配套", "南坪县"),
        ("3", "河道治理工程", "沙河区"),
    ]
    drawn = "\n".join(level(y, 50, 262) for y in (100, 120, 180))
    (table,) = tables(Sheet([TITLE, *cells(100, rows, (50, 90, 228)), BEHIND], drawn=drawn))
    assert said(table) == [list(row) for row in rows]
    first = [
        Text(55, 135, "1"),
        Text(95, 135, "水库除险加固"),
        Text(233, 135, "青溪县"),
        Text(95, 147, "和配套"),
        Text(233, 147, "梅岭镇"),
    ]
    rest, lower = cells(150, rows[2:], (50, 90, 228)), Text(70, 230, BEHIND.said)
    (table,) = tables(
        Sheet([TITLE, *cells(100, rows[:1], (50, 90, 228)), *first, *rest, lower], drawn=drawn.replace("620", "600"))
    )
    assert said(table) == [list(rows[0]), ["1", "水库除险加固和配套", "青溪县梅岭镇"], *map(list, rows[2:])]


def test_a_head_wider_than_its_column_stands_over_that_alone() -> None:
    rows = [("1", "4860", "2400"), ("2", "12730", "8000"), ("3", "3115", "1500")]
    head = [Text(55, 115, "序号"), Text(85, 115, "总投资（万元）"), Text(162, 115, "中央资金")]
    drawn = "\n".join(level(y, 50, 210) for y in (100, 120, 180))
    (table,) = tables(Sheet([TITLE, *head, *cells(120, rows, (55, 105, 168)), Text(70, 230, BEHIND.said)], drawn=drawn))
    assert said(table) == [["序号", "总投资（万元）", "中央资金"], *map(list, rows)]


def test_what_stands_in_the_middle_over_a_table_names_it_wherever_the_text_ends() -> None:
    """The last line of text ends far left of the table's edge, and that of the page before is what stands above."""
    before = Sheet([TITLE, *column(70, 90, ["　　现将全市情况公布如下，请认真核对，有误的及时更正。"])])
    name = Text(190, 60, "全市情况一览表")
    after = column(70, 180, ["　　特此公告，请认真遵照执行。"])
    (table,) = tables(before, Sheet([name, *cells(80), *after], drawn=grid(80)))
    assert [text_inside(each) for each in table.children("heading")] == ["全市情况一览表"]


def test_words_strewn_over_a_page_that_reach_over_each_other_break_off_no_reading() -> None:
    """Each as large as it likes: no lines of these have the columns of all the others."""
    strewn = [(55, 100, "李明", 10), (80, 100, "（一）", 9), (570, 100, "1", 10), (72, 118, "水库除险加固工程", 16)]
    strewn += [(235, 118, "第三条", 9), (570, 118, "李明", 10), (230, 154, "（一）", 10), (50, 172, "（一）", 16)]
    strewn += [(50, 190, "甲县", 9), (80, 190, "12.5", 9), (140, 190, "和配套", 16), (42, 226, "（一）", 10)]
    strewn += [(230, 226, "李明", 10), (570, 226, "1", 16), (562, 262, "第三条", 9)]
    said = "".join(plain_text(read(Sheet([Text(x, y, text, size) for x, y, text, size in strewn]))).split())
    assert "水库除险加固工程" in said and said.count("李明") == 3


def test_a_number_at_the_beginning_of_a_line_begins_a_paragraph_of_the_cell_below_one_that_has_ended() -> None:
    texts = [Text(55, 125, "依据"), Text(155, 125, "1.《公司法》第六条第一款；"), Text(155, 140, "2.《条例》第三条。")]
    drawn = "\n".join([*(level(y, 50, 290) for y in (110, 145, 165)), *(upright(x, 110, 165) for x in (50, 150, 290))])
    more = [Text(55, 160, "时限"), Text(155, 160, "三日")]
    (table,) = tables(Sheet([TITLE, BEFORE, *texts, *more, BEHIND], drawn=drawn))
    assert [text_inside(node) for node in table.descendants("p")] == [
        "1.《公司法》第六条第一款；",
        "2.《条例》第三条。",
    ]


def test_the_mark_of_a_note_in_a_cell_stands_behind_its_word() -> None:
    """It is drawn small and high, on a line of its own."""
    (table,) = tables(Sheet([TITLE, BEFORE, *cells(110), Text(175.5, 121, "1", 5), BEHIND], drawn=grid(110)))
    assert said(table)[0] == ["姓名", "单位1", "人数"]


@pytest.mark.parametrize(
    ("said", "step", "cell"), [("科目", 12, "科目"), ("一般公共", 20, "一般公共"), ("男女", 12, "男 女")]
)
def test_a_word_whose_characters_stand_below_one_another_in_a_cell_is_one(said: str, step: float, cell: str) -> None:
    rows = "50 300 m 550 300 l 50 400 m 550 400 l 50 500 m 550 500 l S "
    down = "".join(f"{x} 300 m {x} 500 l S " for x in (50, 200, 550))
    texts = [
        *(Text(115, 320 + at * step, each) for at, each in enumerate(said)),
        Text(220, 340, "预算数"), Text(60, 440, "税收"), Text(220, 440, "120"),
    ]  # fmt: skip
    issue = read(Sheet(texts, drawn=rows + down))
    (first, *_) = issue.descendants("cell")
    assert " ".join([text_inside(p) for p in first.children("p")] or [text_inside(first)]) == cell


@pytest.mark.parametrize("rows", [1, 2])
def test_the_record_of_a_document_is_none_though_rules_stand_around_each_part_of_it(rows: int) -> None:
    top = 300 + 30 * rows
    drawn = (
        "".join(f"50 {y} m 550 {y} l S " for y in range(300, top + 1, 30))
        + f"50 300 m 50 {top} l 550 300 m 550 {top} l S "
    )
    drawn += "300 300 m 300 330 l S"
    last = [Text(60, 490, "某省人民政府办公厅秘书处"), Text(310, 490, "2024年4月3日印发")]
    copies = [Text(60, 460, "抄送：省委各部门，省军区。")] if rows > 1 else []
    head = [
        Text(200, 60, "某省人民政府办公厅关于节能的通知", 16),
        *column(50, 100, ["各市人民政府：", "　　现将节能办法印发给你们，请遵照执行。"]),
    ]
    issue = read(Sheet([*head, *copies, *last], drawn=drawn))
    said = ["抄送：省委各部门，省军区。", "某省人民政府办公厅秘书处\u30002024年4月3日印发"]
    assert [text_inside(p) for foot in issue.descendants("foot") for p in foot.children("p")] == said[2 - rows :]
    assert not list(issue.descendants("table"))
