"""Tables in a text: what is one, what is none, and that each comes back cell for cell."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from cases.seen import Table
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.finding import tables_of
from structure.reading_of import pages_of

Rows = list[list[str]]

ABOVE = "某省人民政府关于公布标准的通知\n各市人民政府：\n现将标准公布如下。\n"
BELOW = "\n请认真执行。\n某省人民政府\n2024年3月1日\n"


def read(text: str) -> Issue:
    issue = new_issue()
    issue.add("meta")
    add_documents(issue, pages_of(text), lambda finding: None)
    return issue


def tables(text: str) -> list[Table]:
    return [Table(node) for node in read(text).descendants("table")]


def the_table(rows: str) -> Table:
    found = tables(ABOVE + rows + BELOW)
    assert len(found) == 1
    return found[0]


def names(text: str) -> list[str]:
    body = next(read(text).descendants("body"))
    return [node.name for node in body.children()]


def test_a_text_may_begin_with_a_table_and_end_with_what_reads_like_its_caption() -> None:
    grids = tables_of([*lines_of("类别\t标准\n二氧化硫\t1.8\n氮氧化物\t1.2\n表1　标准")], frozenset())
    assert [(first, grid.caption, grid.after) for first, grid in grids.items()] == [(0, None, 3)]


def test_a_box_stands_where_one_has_just_ended() -> None:
    box = "┌──┬──┐\n│甲　│1　│\n├──┼──┤\n│乙　│2　│\n└──┴──┘"
    grids = tables_of([*lines_of(f"│\n{box}\n{box}")], frozenset())
    assert [(first, grid.after) for first, grid in grids.items()] == [(1, 6), (6, 11)]


# the four ways


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def with_tabs(rows: Rows, whole: Rows) -> str:
    return "\n".join("\t".join(row) for row in rows)


def with_bars(rows: Rows, whole: Rows) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def padded(rows: Rows, whole: Rows) -> Rows:
    """The cells, each as wide as the widest of its column in the whole table, in whole ems."""
    widths = [max(width(row[at]) for row in whole) for at in range(len(whole[0]))]
    widths = [each + each % 2 for each in widths]
    return [[cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True)] for row in rows]


def in_box(rows: Rows, whole: Rows) -> str:
    filled = padded(rows, whole)
    strokes = ["─" * (width(cell) // 2) for cell in filled[0]]
    between = "├" + "┼".join(strokes) + "┤"
    body = f"\n{between}\n".join(f"│{'│'.join(row)}│" for row in filled)
    return f"┌{'┬'.join(strokes)}┐\n{body}\n└{'┴'.join(strokes)}┘"


def in_plain_box(rows: Rows, whole: Rows) -> str:
    filled = padded(rows, whole)
    rule = "+" + "+".join("-" * width(cell) for cell in filled[0]) + "+"
    lines = [f"|{'|'.join(row)}|" for row in filled]
    return "\n".join([rule, lines[0], rule, *lines[1:], rule])


def with_blanks(rows: Rows, whole: Rows) -> str:
    return "\n".join("   ".join(row).rstrip() for row in padded(rows, whole))


def with_wide_blanks(rows: Rows, whole: Rows) -> str:
    return "\n".join("\u3000".join(row).replace("  ", "\u3000").rstrip() for row in padded(rows, whole))


Way = Callable[[Rows, Rows], str]

WAYS = (with_tabs, with_bars, in_box, in_plain_box, with_blanks, with_wide_blanks)

WORDS = "大气污染物 二氧化硫 道路等级 主干路 城区 郊区 标准 类别 用地面积 受益人数 指标 公共服务设施 生活饮用水 居民 学校".split()


def random_rows(dice: random.Random) -> Rows:
    """A head, and rows of which the first cell is filled, the last is a figure, and others may be empty."""
    columns = dice.randrange(2, 7)
    head = dice.sample(WORDS, columns)
    return [head, *(random_row(dice, columns) for _ in range(dice.randrange(2, 9)))]


def random_row(dice: random.Random, columns: int) -> list[str]:
    between = [dice.choice((dice.choice(WORDS), figure(dice), "")) for _ in range(columns - 2)]
    return [dice.choice(WORDS), *between, figure(dice)]


def figure(dice: random.Random) -> str:
    return dice.choice((str(dice.randrange(2000)), f"{dice.randrange(1, 9000) / 10:,.1f}", f"{dice.randrange(100)}%"))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_grid_comes_back_cell_for_cell(way: Way) -> None:
    dice = random.Random(f"{way.__name__} 20240118")
    for _ in range(60):
        rows = random_rows(dice)
        table = the_table(way(rows, rows))
        assert table.rows == rows
        assert table.header_rows == [0]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_grid_over_two_pages_is_one_table(way: Way) -> None:
    """The head is printed again, with or without 续表 above it."""
    dice = random.Random(f"pages {way.__name__} 20240118")
    for _ in range(30):
        rows = random_rows(dice)
        cut = dice.randrange(2, len(rows))
        more = dice.choice(("", "续表\n"))
        table = the_table(f"{way(rows[:cut], rows)}\n—１—\n{more}{way([rows[0], *rows[cut:]], rows)}")
        assert table.rows == rows
        assert [(pb.get("n"), pb.get("head")) for pb in table.node.children("pb")] == [("1", more.strip() or None)]


# what else is printed in and around a table


def test_a_box_shows_which_cells_reach_over_several_rows_and_columns() -> None:
    table = the_table(
        "┌────┬─────────┐\n│地区│    标准        │\n│    ├────┬────┤\n│    │甲类│乙类│\n├────┼────┼────┤\n"
        "│城区│12  │8.5 │\n├────┼────┴────┤\n│郊区│按实际计算    │\n└────┴─────────┘"
    )
    assert table.rows == [["地区", "标准"], ["甲类", "乙类"], ["城区", "12", "8.5"], ["郊区", "按实际计算"]]
    assert table.header_rows == [0, 1]
    cells = [cell for row in table.node.children("row") for cell in row.children("cell")]
    spans = [(cell.text, cell.get("rowspan"), cell.get("colspan")) for cell in cells]
    assert [each for each in spans if each[1:] != (None, None)] == [
        ("地区", "2", None),
        ("标准", None, "2"),
        ("按实际计算", None, "2"),
    ]


def test_a_plain_box_shows_it_too() -> None:
    table = the_table(
        "+------+---------------+\n| 类别 | 金额          |\n|      +-------+-------+\n|      | 城区  | 郊区  |\n"
        "+------+-------+-------+\n| 甲   | 12.5  | 3     |\n+------+-------+-------+"
    )
    assert table.rows == [["类别", "金额"], ["城区", "郊区"], ["甲", "12.5", "3"]]
    assert table.header_rows == [0, 1]


def test_lines_between_two_rules_are_one_row_of_a_box() -> None:
    table = the_table(
        "┌──┬────┐\n│项目│说明    │\n├──┼────┤\n│主要│市第一人│\n│事迹│民医院  │\n├──┼────┤\n│其他│无      │\n└──┴────┘"
    )
    assert table.rows == [["项目", "说明"], ["主要事迹", "市第一人民医院"], ["其他", "无"]]


def test_lines_of_figures_are_rows_where_nothing_is_ruled_between_them() -> None:
    table = the_table(
        "+----+----+\n|地区|金额|\n+----+----+\n|甲市|12  |\n|乙市|30  |\n+----+----+\n|合计|42  |\n+----+----+"
    )
    assert table.rows == [["地区", "金额"], ["甲市", "12"], ["乙市", "30"], ["合计", "42"]]


def test_paragraphs_of_a_cell_stay_apart() -> None:
    table = the_table(
        "┌──┬─────────┐\n│单位│单位意见：         │\n│    │      （盖章）     │\n│    │      年  月  日   │\n└──┴─────────┘"
    )
    cell = list(table.node.descendants("cell"))[1]
    assert [p.text for p in cell.children("p")] == ["单位意见：", "（盖章）", "年  月  日"]


def test_a_caption_with_a_number_is_the_heading_of_its_table() -> None:
    table = the_table("表1　收费标准\n地区\t标准\n城区\t12\n郊区\t8")
    assert table.heading == "表1　收费标准"


def test_a_word_that_runs_on_below_is_joined_where_the_other_cells_are_empty() -> None:
    table = the_table(
        "序号　　姓　名　　　工作单位\n1　　　　王　纯　　　市财政局\n2　　　　李小明　　　市第一人民医院急诊\n"
        "　　　　　　　　　　科护士站\n3　　　　张　三　　　市公安局"
    )
    assert table.rows == [
        ["序号", "姓名", "工作单位"],
        ["1", "王纯", "市财政局"],
        ["2", "李小明", "市第一人民医院急诊科护士站"],
        ["3", "张三", "市公安局"],
    ]


def test_one_blank_between_cells_is_enough_where_two_columns_are_figures() -> None:
    assert the_table("地区 一档 二档\n城区 12.5 8.0\n郊区 10 6.5").rows == [
        ["地区", "一档", "二档"],
        ["城区", "12.5", "8.0"],
        ["郊区", "10", "6.5"],
    ]


def test_rows_need_not_stand_in_columns_where_figures_end_them() -> None:
    assert the_table("城区　　86名\n北川自治县　　54名\n驻军　　9名").rows == [
        ["城区", "86名"],
        ["北川自治县", "54名"],
        ["驻军", "9名"],
    ]


def test_years_head_columns_and_the_corner_may_be_empty() -> None:
    table = the_table(
        "                  2022       2023\n货币供应量        266.4      292.3\n社会融资规模      344.2      378.1"
    )
    assert table.rows[0] == ["", "2022", "2023"]
    assert table.header_rows == [0]


def test_a_line_of_ten_thousand_tabs_makes_no_table_of_as_many_columns() -> None:
    wide = "甲\t" * 10_000
    assert tables(ABOVE + f"{wide}乙\n" + "甲\t1\n" * 1000 + BELOW) == []


def test_rules_alone_are_no_text() -> None:
    rule = "─" * 20
    table = the_table(f"{rule}\n地区　　标准\n{rule}\n城区　　12\n郊区　　 8\n{rule}")
    assert table.rows == [["地区", "标准"], ["城区", "12"], ["郊区", "8"]]


NO_TABLES = {
    "a roster": "陈　磊　　省审计厅厅长\n刘俊义　　省科学技术厅厅长\n王　纯　　省财政厅厅长",
    "names": "王　纯　　王建忠　　王　珍　　刘　洋\n李　明　　赵小红　　钱　多　　孙　武\n周　文　　吴　用　　郑　重　　冯　唐",
    "names with tabs": "王纯\t王建忠\t王珍\n李明\t赵小红\t钱多",
    "persons and offices with tabs": "陈磊\t省审计厅厅长\n刘俊义\t省科学技术厅厅长",
    "contents": "目　录\n第一章　总则　　　　1\n第二章　职责　　　　3\n第三章　附则　　　　9",
    "contents with tabs": "目　录\n关于加强安全生产的通知\t1\n关于表彰先进的决定\t12",
    "numbers with tabs": "1.\t加强领导，落实责任；\n2.\t完善措施，强化监督。",
    "an agenda": "2月1日　　上午9:00　　第一次全体会议　　大会堂\n2月1日　　下午3:00　　分组审议　　　　　各驻地\n"
    "2月2日　　上午9:00　　第二次全体会议　　大会堂",
    "prose that is letter-spaced": "粮 食 生 产 再 创 新 高，经 济 运 行 平 稳，\n民 生 持 续 改 善，社 会 和 谐 稳 定。",
    "two columns of prose": "会议听取和审议了省人民政府关于上半年情　　况的报告，会议认为，上半年全省各地各部门\n"
    "况的报告，会议认为，上半年全省各地各部门　　会议听取和审议了省人民政府关于上半年情况\n"
    "坚决贯彻落实各项部署，经济运行总体平稳。　　坚决贯彻落实各项部署，经济运行总体平稳。",
    "who signs": "某省民政厅　　　某省财政厅\n2024年3月8日　　2024年3月9日",
    "words between bars": "首页 | 要闻 | 公报\n政策 | 解读 | 互动",
    "a rule": "────────────\n请认真执行。",
    "a form": "申请人：＿＿＿＿　　电话：＿＿＿＿\n申请日期：　　年　　月　　日",
}


@pytest.mark.parametrize("text", NO_TABLES.values(), ids=NO_TABLES)
def test_no_table(text: str) -> None:
    assert tables(ABOVE + text + BELOW) == []


def test_a_line_of_a_form_is_a_paragraph_with_its_blanks() -> None:
    lines = ["申请人：＿＿＿＿　　电话：＿＿＿＿", "申请日期：　　年　　月　　日", "□新申请　　☑变更"]
    read_lines = [p.text for p in read(f"某市申请表\n{chr(10).join(lines)}\n").descendants("p")]
    assert read_lines == lines


def test_lines_are_looked_at_a_few_times_each_however_many() -> None:
    """Names in columns may be rows of a table at each line, and never are."""
    looks = [looked_at("王　纯　　王建忠　　王　珍\n李　明　　赵小红\n" * count) for count in (500, 1000)]
    assert looks[1] < 2.2 * looks[0]


def looked_at(text: str) -> int:
    lines = Counted(pages_of(text).lines)
    tables_of(lines, frozenset())
    return lines.looks


class Counted(list[Line]):
    """Lines that count how often one is looked at."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:
        self.looks += 1
        return super().__getitem__(at)


# where a table begins, and what later pages print of it again

TAX = ("税目\t计税单位\t税额", "二氧化硫\t每污染当量\t1.8元", "氮氧化物\t每污染当量\t1.2元")
DRAWN = ("┌──┬──┐", "│税目│税额│", "├──┼──┤", "│甲│1│", "│乙│2│", "└──┴──┘")


def grids(*texts: str, pages: tuple[int, ...] = ()) -> list[tuple[int, int, int, int | None, int, int, list[int]]]:
    """Of each table its first line, the line behind it, its heads, its caption, its rows, and what is printed again."""
    lines = list(lines_of("\n".join(texts)))
    found = tables_of(lines, frozenset(pages))
    assert all(at == grid.first for at, grid in found.items())
    return [
        (grid.first, grid.after, grid.heads, grid.caption, len(grid.rows), len(grid.again), grid.continued)
        for grid in found.values()
    ]


CONTENTS = ("某省消防条例　　3", "某省水利条例　　5", "某省林业条例　　9")


@pytest.mark.parametrize(("between", "table"), [(0, False), (199, False), (200, True)])
def test_titles_and_pages_within_two_hundred_lines_of_their_heading_are_contents(between: int, table: bool) -> None:
    assert bool(grids("目录", *["甲。"] * between, *CONTENTS)) is table


def test_titles_and_figures_are_contents_only_below_their_heading_with_pages_that_rise() -> None:
    assert len(grids(*CONTENTS)) == 1 and len(grids("甲。", *CONTENTS)) == 1
    assert grids("目录", *(line.replace("　　", "　　123") for line in CONTENTS)) == []
    assert len(grids("目录", *(line.replace("　　", "　　1234") for line in CONTENTS))) == 1
    assert len(grids("目录", CONTENTS[1], CONTENTS[0], CONTENTS[2])) == 1
    assert grids("目录", CONTENTS[0], CONTENTS[0], CONTENTS[2]) == []
    assert grids("目录", *(f"{line[:-1]}（{line[-1]}）" for line in CONTENTS)) == []
    assert len(grids("目标", *CONTENTS)) == 1 and len(grids("目录", *TAX)) == 1


@pytest.mark.parametrize("bar", "|｜│┃")
def test_bars_of_any_kind_part_the_cells_of_a_row(bar: str) -> None:
    rows = [f"{bar}{bar.join(cells)}{bar}" for cells in (("税目", "税额"), ("甲", "1"), ("乙", "2"))]
    assert grids("甲。", *rows, "乙。") == [(1, 4, 1, None, 3, 0, [])]


def test_a_caption_and_a_rule_stand_above_a_table() -> None:
    assert grids("甲。", "表1　税额表", *TAX, "乙。") == [(1, 5, 1, 1, 3, 0, [])]
    assert grids("表1　税额表", *TAX) == [(0, 4, 1, 0, 3, 0, [])]
    assert grids("甲。", "表1　税额表", "────────", *TAX) == [(1, 6, 1, 1, 3, 0, [])]
    assert grids("甲。", "────────", *TAX) == [(1, 5, 1, None, 3, 0, [])]
    assert grids("────────", *TAX) == [(0, 4, 1, None, 3, 0, [])]
    assert grids("甲。", *TAX) == [(1, 4, 1, None, 3, 0, [])]
    assert grids("甲。", "表1　税额表", *TAX, pages=(2,)) == [(2, 5, 1, None, 3, 0, [])]
    assert grids("甲。", *TAX, "表2　税额表", *TAX) == [(1, 4, 1, None, 3, 0, []), (4, 8, 1, 4, 3, 0, [])]


def test_a_table_in_a_box_goes_on_in_the_box_that_the_next_page_begins_with() -> None:
    more = ("┌──┬──┐", "│丙│3│", "│丁│4│", "└──┴──┘")
    assert grids("甲。", *DRAWN, "乙。") == grids("甲。", *DRAWN, pages=(7,)) == [(1, 7, 1, None, 3, 0, [])]
    assert [first for first, *_ in grids(*DRAWN, *TAX)] == [0, 6]
    assert grids("甲。", *DRAWN, *DRAWN, pages=(7,)) == [(1, 13, 1, None, 5, 1, [])]
    assert grids("甲。", *DRAWN, "续表", *DRAWN, "乙。", pages=(7,)) == [(1, 14, 1, None, 5, 1, [7])]
    assert grids("甲。", *DRAWN, *more, "乙。", pages=(7,)) == [(1, 11, 1, None, 5, 0, [])]
    assert len(grids("甲。", *DRAWN, *more)) == 2
    wider = ("┌──┬──┬──┐", "│丙│3│4│", "│丁│4│5│", "└──┴──┴──┘")
    assert len(grids("甲。", *DRAWN, *wider, pages=(7,))) == 2
    assert grids("甲。", *DRAWN, "续表", pages=(7,)) == [(1, 7, 1, None, 3, 0, [])]
    three = (*DRAWN, *DRAWN, *DRAWN)
    assert grids("甲。", *three, pages=(7, 13)) == [(1, 19, 1, None, 7, 2, [])]


def test_a_box_of_one_row_has_no_head() -> None:
    assert grids("甲。", "┌──┬──┐", "│税目│税额│", "├──┼──┤", "│甲│1│", "└──┴──┘") == [(1, 6, 1, None, 2, 0, [])]
    assert grids("甲。", "┌──┬──┐", "│税目│税额│", "└──┴──┘") == [(1, 4, 0, None, 1, 0, [])]


def test_the_head_that_a_page_prints_again_is_no_row() -> None:
    assert grids("甲。", *TAX, *TAX, pages=(4,)) == [(1, 7, 1, None, 5, 1, [])]
    assert grids("甲。", *TAX, *TAX) == [(1, 7, 1, None, 6, 0, [])]
    assert grids("甲。", *TAX, "续表", *TAX, pages=(4,)) == [(1, 8, 1, None, 5, 1, [4])]
    assert grids("甲。", *TAX, *TAX[1:], pages=(4,)) == [(1, 6, 1, None, 5, 0, [])]


@pytest.mark.parametrize(("lines", "found"), [(16, 0), (17, 1)])
def test_a_note_in_brackets_has_sixteen_lines_at_most(lines: int, found: int) -> None:
    """Its events stand a gap apart: no line of it is a row."""
    rows = ["甲市　　1　　2", "乙市　　3　　4", "丙市　　5　　6"]
    note = ["（2002年3月25日某会通过", *["2006年修订"] * (lines - 1 - len(rows) - 1), *rows, "2013年修订）"]
    assert len(tables(ABOVE + "\n".join(note) + BELOW)) == found


# heads on two lines

HEAD = "指标　　　　　　城镇　　　　　　　　乡村\n　　　　　　户数　　人口　　　户数　　人口\n"
FIRST = "甲县　　　　1200　　4800　　　1500　　6000\n乙县　　　　2200　　8800　　　1700　　7000\n"
SECOND = "丙县　　　　1300　　4900　　　1600　　6100\n丁县　　　　2300　　8900　　　1800　　7100\n"


@pytest.mark.parametrize("above", ["", "续表\n"])
def test_a_head_of_two_lines_that_a_page_prints_again_is_no_row(above: str) -> None:
    lines = [*lines_of(HEAD + FIRST + above + HEAD + SECOND)]
    (grid,) = tables_of(lines, frozenset((4,))).values()
    assert (grid.heads, len(grid.again), grid.after) == (2, 2, len(lines))
    assert [row[0].text(lines) for row in grid.rows[2:]] == ["甲县", "乙县", "丙县", "丁县"]
    assert [[(cell.colspan, cell.rowspan) for cell in row] for row in grid.rows[:2]] == [
        [(1, 2), (2, 1), (2, 1)], [(1, 1)] * 4,
    ]  # fmt: skip


def test_another_head_of_two_lines_begins_another_table() -> None:
    lines = [*lines_of(HEAD + FIRST + HEAD.replace("户数", "家数") + SECOND)]
    assert len(tables_of(lines, frozenset((4,)))) == 2


@pytest.mark.parametrize(
    "head",
    [
        "　　　　　　　收支情况\n项目　　　全省　　　省本级\n",
        "项　　目　　　本年数　　上年数\n　　　　　　　小　计　　小　计\n",
        "表4　收支情况\n　　　　　　　本年数　　上年数\n",
        "项目　　　　　本年，数　上年数\n　　　　　　　小计　　大计\n",
    ],
)
def test_a_title_a_caption_and_what_stands_over_one_column_are_no_first_line_of_a_head(head: str) -> None:
    lines = [*lines_of(head + "收入　　　　　120.5　　　30.1\n支出　　　　　220.5　　　60.1\n")]
    assert [cell.colspan for grid in tables_of(lines, frozenset()).values() for row in grid.rows for cell in row if cell.colspan > 1] == []  # fmt: skip
