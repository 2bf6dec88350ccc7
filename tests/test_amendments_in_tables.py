"""What tables say that is done to laws: a law in each row that is repealed, or what is changed in it."""

from __future__ import annotations

from datetime import datetime

import pytest
from test_lossless_reading import issue_of

from gazette_pub.finish import finish
from gazette_pub.formats import Press
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, serialise

REPEALS = ("某省人民政府关于废止部分规章的决定", "决定废止下列规章：")
CHANGES = ("某省人民政府关于修改部分规章的决定", "对下列规章予以修改：")
SORTS = ("某省人民政府关于规章清理结果的决定", "决定修改、废止下列规章：")


def of_table(lines: tuple[str, ...], *rows: str) -> Issue:
    return issue_of("\n".join([*lines, *rows, "", "本决定自公布之日起施行。"]) + "\n")


def stated(issue: Issue) -> list[tuple[str | None, ...]]:
    found = [node for node in issue.descendants("item", "p", "mod", "row", "cell") if node.get("change")]
    return [(node.get("change"), node.get("law"), node.get("target")) for node in found]


@pytest.mark.parametrize(
    ("lines", "rows", "expected"),
    [
        (
            REPEALS,
            ["序号\t规章名称\t文号", "1\t某省旅馆管理办法\t省政府令第3号", "2\t《某省渔港管理办法》（1991年公布）\t省政府令第9号"],
            [("delete", "某省旅馆管理办法", None), ("delete", "某省渔港管理办法", None)],
        ),
        (
            REPEALS,
            ["序号\t文件名称\t文号", "1\t关于加强旅游管理的批复\t某政函〔2001〕3号", "一、旅游类\t\t"],
            [("delete", "关于加强旅游管理的批复", None)],
        ),
        (
            CHANGES,
            ["序号\t规章名称\t修改内容", "1\t某省停车办法\t删去第九条第二款", "2\t某省排水办法\t第三条中的“甲”改为“乙”；第四条改为第五条"],
            [
                ("delete", "某省停车办法", "art_9__p_2"),
                ("replace", "某省排水办法", "art_3"),
                ("renumber", "某省排水办法", "art_4"),
            ],
        ),
        (
            CHANGES,
            ["名称\t条款\t修改内容", "《某省停车办法》（2001年公布）\t第九条\t删去第二款", "某省排水办法\t第三条、第五条\t将“甲”改为“乙”"],
            [("delete", "某省停车办法", "art_9__p_2"), ("replace", "某省排水办法", "art_3 art_5")],
        ),
        (
            SORTS,
            ["规章名称\t结果\t内容", "某省停车办法\t废止\t", "某省排水办法\t修改\t删去第三条。", "某省供水办法\t予以废止\t不再适用"],
            [
                ("delete", "某省停车办法", None),
                ("delete", "某省排水办法", "art_3"),
                ("delete", "某省供水办法", None),
            ],
        ),
        (
            CHANGES,
            ["某省停车办法\t第三条\t将“甲”修改为“乙”", "某省排水办法\t第五条\t删去第二款"],
            [("replace", "某省停车办法", "art_3"), ("delete", "某省排水办法", "art_5__p_2")],
        ),
        (
            CHANGES,
            ["规章名称\t修改前\t修改后", "某省停车办法\t应当删去第九条第二款\t删去第九条"],
            [],
        ),
        (
            CHANGES,
            ["规章名称\t责任单位\t时限", "某省停车办法\t省公安厅\t按照规定办理"],
            [],
        ),
        (
            ("某省人民政府关于公布收费标准的决定", "收费标准如下："),
            ["名称\t结果\t", "某省停车办法\t废止\t"],
            [],
        ),
    ],
)  # fmt: skip
def test_each_row_says_what_is_done_to_its_law(
    lines: tuple[str, ...], rows: list[str], expected: list[tuple[str, ...]]
) -> None:
    assert stated(of_table(lines, *rows)) == expected


def test_a_list_of_repealed_laws_may_be_an_annex() -> None:
    lines = [
        REPEALS[0], "决定废止2件规章。", "附件：某省人民政府决定废止的规章目录", "附件", "某省人民政府决定废止的规章目录",
        "序号\t规章名称", "1\t某省旅馆管理办法", "2\t某省渔港管理办法",
    ]  # fmt: skip
    assert [each[:2] for each in stated(issue_of("\n".join(lines) + "\n"))] == [
        ("delete", "某省旅馆管理办法"),
        ("delete", "某省渔港管理办法"),
    ]


def test_a_table_that_says_it_twice_is_the_same_and_its_akoma_ntoso_is_sound() -> None:
    issue = of_table(CHANGES, "规章名称\t修改内容", "某省停车办法\t删去第九条第二款", "某省排水办法\t第三条改为第四条")
    once = serialise(issue)
    finish(issue, ignore)
    assert serialise(issue) == once
    assert [each.code for each in problems_of(write(issue, Press(datetime(2060, 1, 1))))] == []


@pytest.mark.parametrize("between", ["\t", "\u3000\u3000\u3000\u3000"])
def test_provisions_below_a_head_that_names_them_are_rows_and_their_caption_names_the_law(between: str) -> None:
    rows = (
        "表1　《某省灯塔办法》修改内容",
        f"条款{between}修改内容",
        f"第三条{between}删除",
        f"第八条{between}“甲”改为“乙”",
    )
    issue = of_table(("某省人民政府关于修改部分规章的决定", "对下列规章予以修改："), *rows)
    assert len(list(issue.descendants("row"))) == 3
    assert stated(issue) == [("delete", "某省灯塔办法", "art_3"), ("replace", "某省灯塔办法", "art_8")]


def test_articles_of_the_decision_itself_are_no_rows_though_a_tab_stands_behind_their_number() -> None:
    lines = ("某省关于修改《某省灯塔办法》的决定", "第一条\t将第三条中的“甲”修改为“乙”。", "第二条\t删去第四条。")
    issue = of_table(lines)
    assert [article.label for article in issue.descendants("article")] == ["第一条", "第二条"]
    assert stated(issue) == [("replace", "某省灯塔办法", "art_3"), ("delete", "某省灯塔办法", "art_4")]
