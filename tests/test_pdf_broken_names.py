"""PDF in: names of a roster that the end of a line, or that of their column, breaks."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(150, 60, "某市人民代表大会主席团名单", 18)
LABEL = Text(50, 100, "委员（按姓名笔画排列）：")
XS = (50, 130, 210, 290)
ROWS = (("王　纯", "王建忠", "马　腾（回族）", "李晓红"), ("赵　岚", "陈建国", "周立波", "孙丽华"))


def roster(*rows: Sequence[tuple[float, str]], title: Text = TITLE) -> list[str]:
    """The names of a page: of each row what stands in it, and where."""
    texts = [Text(x, 125 + 18 * at, said) for at, row in enumerate(rows) for x, said in row]
    issue = read_issue(source_of("in.pdf", pdf([Sheet([title, LABEL, *texts])])), Particulars(), ignore)
    assert [text_inside(each) for each in issue.descendants("p", "entry")] == []
    return ["".join(text_inside(each).split()) for each in issue.descendants("name")]


def grid(names: Sequence[str]) -> list[tuple[float, str]]:
    return list(zip(XS, names, strict=False))


def names(*rows: Sequence[str]) -> list[str]:
    return ["".join(name.split()) for row in rows for name in row]


@pytest.mark.parametrize(
    ("begun", "rest"),
    [
        ("诸", "葛小华"),
        ("阿卜杜热合曼·", "买买提明（维吾尔族）"),
        ("古丽娜尔·阿不力克木（女，", "维吾尔族）"),
        ("石玉兰（女，满", "族）"),
    ],
)
def test_a_name_that_goes_on_in_the_next_line_is_one(begun: str, rest: str) -> None:
    # the line ends 10 points behind the last column's names
    end = 360 - len(begun) * 10
    first = [(50, "丁　一"), (110, "马德成"), (160, "田　野"), (end, begun)]
    found = roster(grid(ROWS[0]), first, [(50, rest)], grid(ROWS[1]))
    assert found == names(ROWS[0], ["丁一", "马德成", "田野", begun + rest], ROWS[1])


def test_others_may_stand_behind_the_rest_of_a_name() -> None:
    first = [(50, "丁　一"), (110, "马德成"), (160, "田　野"), (350, "王")]
    found = roster(grid(ROWS[0]), first, [(50, "晓红"), (90, "史国强"), (140, "冯　亮")], grid(ROWS[1]))
    assert found == names(ROWS[0], ["丁一", "马德成", "田野", "王晓红"], ["史国强", "冯亮"], ROWS[1])


def test_a_name_that_fills_its_column_goes_on_below_in_it() -> None:
    long = [(50, "丁　一"), (130, "阿卜杜热合曼·买"), (210, "马德成"), (290, "田　野")]
    found = roster(grid(ROWS[0]), long, [(130, "买提（女）")], grid(ROWS[1]))
    assert found == names(ROWS[0], ["丁一", "阿卜杜热合曼·买买提（女）", "马德成", "田野"], ROWS[1])


def test_whole_names_below_one_another_are_not_joined() -> None:
    assert roster(*map(grid, (*ROWS, ("高　云",)))) == names(*ROWS, ["高云"])


def test_what_stands_below_a_whole_name_that_leaves_room_is_another() -> None:
    rows = [grid(ROWS[0]), grid(["请假"]), grid(ROWS[1])]
    texts = [Text(x, 125 + 18 * at, said) for at, row in enumerate(rows) for x, said in row]
    issue = read_issue(source_of("in.pdf", pdf([Sheet([TITLE, LABEL, *texts])])), Particulars(), ignore)
    found = ["".join(text_inside(each).split()) for each in issue.descendants("name")]
    assert found[:4] == names(ROWS[0]) and "".join(text_inside(issue).split()).count("请假") == 1


def test_names_in_columns_of_a_page_are_joined_in_their_own() -> None:
    """Text stands in the second column, beside them."""
    prose = [
        "大会主席团由下列人员组成，按照姓名笔画",
        "为序，经预备会议表决通过以后予以公布，",
        "并自公布当日起履行职责，直至会议闭幕。",
    ]
    left = [*column(50, 100, prose), Text(50, 154, "主席团：")]
    rows = (("王　纯", "王建忠", "李晓红"), ("陈建国", "周立波", "古丽娜尔·艾"), ("力（女）", "田　野", "马德成"))
    texts = [
        Text(x, 172 + 18 * at, said) for at, row in enumerate(rows) for x, said in zip((50, 110, 170), row, strict=True)
    ]
    right = column(290, 100, prose * 3)
    issue = read_issue(source_of("in.pdf", pdf([Sheet([TITLE, *left, *texts, *right])])), Particulars(), ignore)
    found = ["".join(text_inside(each).split()) for each in issue.descendants("name")]
    assert found == names(["王纯", "王建忠", "李晓红", "陈建国", "周立波", "古丽娜尔·艾力（女）", "田野", "马德成"])


def test_who_holds_an_office_stands_behind_it_however_wide_both_are_set() -> None:
    rows: list[list[tuple[float, str]]] = [
        [(50, "主"), (70, "任"), (90, "康"), (110, "健")],
        [(50, "副主任"), (110, "乔国庆"), (170, "郝　丽"), (230, "武建平")],
        [(50, "秘书长"), (110, "温　泉")],
        [(50, "委员")],
        *map(grid, ROWS),
    ]
    label = Text(50, 100, "出席会议的有：")
    texts = [Text(x, 125 + 18 * at, said) for at, row in enumerate(rows) for x, said in row]
    issue = read_issue(source_of("in.pdf", pdf([Sheet([TITLE, label, *texts])])), Particulars(), ignore)
    found = ["".join(text_inside(each).split()) for each in issue.descendants("name")]
    assert found == names(["康健", "乔国庆", "郝丽", "武建平", "温泉"], *ROWS)
    assert {"主任", "副主任", "秘书长"} <= {"".join(text_inside(each).split()) for each in issue.descendants("label")}


def test_a_table_of_persons_keeps_its_columns() -> None:
    """As wide blanks stand behind the names as they do between what else is in the rows."""
    rows = (("姓　名", "性别", "职务", "备注"), ("王　纯", "女", "主任", "兼职"), ("马德成", "男", "委员", "专职"))
    texts = [Text(x * 1.2, 125 + 18 * at, said) for at, row in enumerate(rows) for x, said in grid(row)]
    before = column(50, 80, ["\u3000\u3000经研究，现将有关人员名单公布如下，请各单位遵照执行。"])
    issue = read_issue(source_of("in.pdf", pdf([Sheet([TITLE, *before, *texts])])), Particulars(), ignore)
    said = [[text_inside(cell) for cell in row.children("cell")] for row in issue.descendants("row")]
    assert [["".join(cell.split()) for cell in row] for row in said] == [
        ["".join(cell.split()) for cell in row] for row in rows
    ]


@pytest.mark.parametrize("blank", [0.4, 0.6, 0.75])
def test_names_with_narrow_blanks_between_and_within_them_are_names(blank: float) -> None:
    # two ASCII spaces, as a word processor sets them: no wider between two names than within one of two characters
    rows = (
        ("丁 一", "李晓红（女）", "张 伟", "陈建国", "阿 依（女，彝"),
        ("族）",),
        ("刘 洋", "周文斌", "孙 悦（女）"),
    )
    found = roster(*(spaced(row, 50 + 20 * (at != 1), blank) for at, row in enumerate(rows)))
    assert found == ["丁一", "李晓红（女）", "张伟", "陈建国", "阿依（女，彝族）", "刘洋", "周文斌", "孙悦（女）"]


def test_a_name_of_two_characters_may_go_on_in_the_next_line() -> None:
    rows = (("丁 一", "李晓红（女）", "张 伟", "陈建国", "孙"), ("悦（女）", "史国强", "冯 亮"))
    found = roster(*(spaced(row, 50, 0.5) for row in rows))
    assert found == ["丁一", "李晓红（女）", "张伟", "陈建国", "孙悦（女）", "史国强", "冯亮"]


def spaced(names: Sequence[str], left: float, blank: float) -> list[tuple[float, str]]:
    """Names set close to each other: where each run of characters stands, with so many ems of blank before the next."""
    found: list[tuple[float, str]] = []
    for part in " ".join(names).split():
        found.append((left, part))
        left += (len(part) + blank) * 10
    return found
