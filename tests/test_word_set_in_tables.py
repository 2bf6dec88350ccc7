"""Word documents whose tables say in themselves what they are called, or but set numbers beside text; outline levels; failed fields."""

from __future__ import annotations

import pytest
from made_docx import docx, p, style
from test_word_foreign import CENTRE, RIGHT, cell, field, found_in, para, row, run, table, title

import gazette_pub as gazette
from gazette_pub.issue.model import Issue, parse


def of(body: str, styles: str = "") -> tuple[Issue, dict[str, list[str]]]:
    """The issue, and what its findings quote by their codes."""
    read = gazette.read(docx(body, styles), name="a.docx")
    said: dict[str, list[str]] = {}
    for each in read.findings:
        said.setdefault(each.code, []).append(str(each.text))
    return parse(read.xml), said


def over_all(text: str, align: str = CENTRE, columns: int = 3) -> str:
    """A row of one cell over all columns."""
    return row(cell(para(run(text), align), f'<w:gridSpan w:val="{columns}"/>'))


FIGURES = row(cell("序号"), cell("项目"), cell("金额")), row(cell("1"), cell("教育"), cell("3456.7"))
NOTICE = title("某县财政局关于公布收费目录的通知") + p("各单位：") + p("现将有关情况公布如下。")
UNIT = over_all("单位：万元", RIGHT)


def headings(issue: Issue) -> list[str]:
    return [node.text_content for node in issue.descendants("heading") if node.above.name == "table"]


@pytest.mark.parametrize(
    ("rows", "heading", "cells"),
    [
        (over_all("2024年财政收支决算总表") + UNIT, "2024年财政收支决算总表　单位：万元", 6),
        (over_all("2024年财政收支情况") + UNIT, "2024年财政收支情况　单位：万元", 6),
        (over_all("收费目录清单"), "收费目录清单", 6),
        (over_all("表3　收费项目"), "表3　收费项目", 6),
        (over_all("2024年财政收支情况"), None, 7),
        (over_all("收费目录清单", ""), None, 7),
        (over_all("收费目录清单", columns=2), None, 7),
        (over_all("一、财政收入表"), None, 7),
        (over_all("合计") + UNIT, None, 8),
        (UNIT, None, 7),
    ],
)
def test_what_a_table_is_called_in_its_first_rows_is_its_heading(rows: str, heading: str | None, cells: int) -> None:
    issue, _ = of(NOTICE + table(rows, *FIGURES) + p("特此通知。"))
    assert headings(issue) == ([heading] if heading else [])
    assert sum(1 for _ in issue.descendants("cell")) == cells


@pytest.mark.parametrize("above", ["", NOTICE + p("附件：收费目录清单") + para(run("附件"), "<w:pageBreakBefore/>")])
def test_a_table_that_is_all_of_a_document_says_its_title(above: str) -> None:
    issue, _ = of(above + table(over_all("收费目录清单"), *FIGURES))
    titles = [node.text_content for node in issue.descendants("title") if node.above.name == "head"]
    assert titles[-1] == "收费目录清单" and not headings(issue)


def unruled(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


@pytest.mark.parametrize("labels", [("一、", "二、"), ("（一）", "（二）"), ("1.", "2."), ("1．", "2．")])
def test_numbers_beside_their_text_in_a_table_without_rules_number_it(labels: tuple[str, str]) -> None:
    first, second = labels
    rows = row(cell(first), cell("建设服务站点；")), row(cell(""), cell("站点不少于三个。")), row(cell(second), cell("培训人员。"))  # fmt: skip
    issue, _ = of(NOTICE + p("要求如下：") + unruled(*rows) + p("特此通知。"))
    found = [(node.label, [each.text_content for each in node.descendants("p")]) for node in issue.descendants("item")]
    assert found == [(first, ["建设服务站点；", "站点不少于三个。"]), (second, ["培训人员。"])]
    assert not list(issue.descendants("table"))


def test_articles_beside_their_text_are_articles() -> None:
    rows = row(cell("第一条"), cell("为了规范停车，制定本办法。")), row(cell("第二条"), cell(p("本办法适用于：") + p("（一）道路；")))  # fmt: skip
    issue, _ = of(title("某县停车办法") + unruled(*rows))
    assert [(node.label, node.text_content) for node in issue.descendants("article")] == [
        ("第一条", "为了规范停车，制定本办法。"),
        ("第二条", "本办法适用于：道路；"),
    ]


@pytest.mark.parametrize("first", ["1", "甲", "2024年"])
def test_a_table_without_rules_whose_first_cells_are_no_numbers_of_text_is_one(first: str) -> None:
    rows = row(cell(first), cell("建设服务站点；")), row(cell("2"), cell("培训人员。"))
    issue, _ = of(NOTICE + unruled(*rows) + p("特此通知。"))
    assert [node.text_content for node in issue.descendants("cell")] == [first, "建设服务站点；", "2", "培训人员。"]


LEVELS = "".join(style(f"h{n}", f"heading {n}", f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>') for n in range(1, 4))


def outline(issue: Issue) -> list[str]:
    """Each section as deep as it stands."""
    return [
        " " * (int(str(node.get("level"))) - 1) + (node.label or "") + next(node.children("heading")).text_content
        for node in issue.descendants("section")
    ]


def headed(*said: tuple[int, str]) -> str:
    return "".join(p(text, f"h{level}") + p("内容如下所述。") for level, text in said)


def test_a_number_stands_beside_a_heading_without_one_that_is_as_deep_in_the_outline() -> None:
    body = title("某局2025年工作计划") + headed((2, "一、养老服务"), (2, "附注"), (3, "来源"), (2, "二、保障措施"), (3, "（一）督查"))  # fmt: skip
    issue, _ = of(body, LEVELS)
    assert outline(issue) == ["一、养老服务", "附注", " 来源", "二、保障措施", " （一）督查"]


def test_headings_without_numbers_stand_in_numbered_ones_of_higher_levels() -> None:
    body = title("某局2025年工作计划") + headed(
        (1, "一、总体情况"), (2, "目标"), (2, "思路"), (1, "二、措施"), (2, "产业"), (3, "（一）工业"), (2, "保障"), (1, "附注")
    )  # fmt: skip
    issue, _ = of(body, LEVELS)
    assert outline(issue) == ["一、总体情况", " 目标", " 思路", "二、措施", " 产业", "  （一）工业", " 保障", "附注"]


FAILED = (
    "错误!未定义书签。",
    "错误！未找到引用源。",
    "错误! 超链接引用无效。",
    "Error! Bookmark not defined.",
    "錯誤! 尚未定義書籤。",
)


@pytest.mark.parametrize("said", FAILED)
def test_a_page_that_word_did_not_find_is_none_of_the_entry(said: str) -> None:
    styles = style("t1", "toc 1")
    entries = "".join(
        para(run(text) + "<w:r><w:tab/></w:r>" + field("PAGEREF _Toc1 \\h", run(said[:3]) + run(said[3:])), '<w:pStyle w:val="t1"/>')
        for text in ("一、发展基础", "二、发展目标")
    )  # fmt: skip
    body = (
        title("某市水利发展规划")
        + p("目录")
        + entries
        + p("一、发展基础")
        + p("基础较好。")
        + p("二、发展目标")
        + p("目标明确。")
    )
    issue, findings = of(body, styles)
    assert [(each.text_content, each.get("page")) for each in issue.descendants("entry")] == [
        ("一、发展基础", None),
        ("二、发展目标", None),
    ]
    assert findings["R256"] == [said, said]


@pytest.mark.parametrize("said", FAILED)
def test_a_reference_that_leads_nowhere_is_in_the_text_and_said(said: str) -> None:
    issue, findings = of(title("某局通告") + para(run("详见") + field("REF _Ref1 \\h", run(said)) + run("所列。")))
    assert "".join(f"详见{said}所列。".split()) in "".join(issue.text_content.split())
    assert findings["R256"] == [said]


def test_words_of_an_error_that_no_field_shows_are_words() -> None:
    issue, findings = of(title("某局通告") + p("屏幕显示“错误!未找到引用源。”的，应当报修。"))
    assert "未找到引用源" in issue.text_content and "R256" not in findings


def test_who_attended_behind_tabs_is_no_table() -> None:
    people = (
        ("出　席：", "张　卫　李红梅　王建国"),
        ("请　假：", "赵新民"),
        ("列　席：", "市财政局陈晨，市教育局孙悦"),
    )
    lines = "".join(para(run(label) + "<w:r><w:tab/></w:r>" + run(said)) for label, said in people)
    body = title("某市人民政府常务会议纪要") + p("2025年3月10日，市长张卫主持召开会议。现纪要如下：")
    issue, _ = of(body + p("一、会议指出，供水事关民生。") + lines)
    assert not list(issue.descendants("table"))
    assert [each.text_content for each in issue.descendants("name")] == ["张卫", "李红梅", "王建国", "赵新民"]


def test_a_title_longer_than_all_text_above_its_table_is_one() -> None:
    """Most letters that stand in no table are those of the title."""
    rows = row(cell("序号"), cell("行为")), row(cell("1"), cell("占道经营"))
    body = title("某市城市管理行政处罚自由裁量基准") + p("本基准自发布之日起施行。") + table(*rows, columns=2)
    found = found_in(parse(gazette.read(docx(body)).xml))
    assert (found["titles"], found["sections"]) == (["某市城市管理行政处罚自由裁量基准"], 0)
