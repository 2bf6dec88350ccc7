"""New text of amending decisions that stands in no marks below its line: what is of it, and where the decision goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Node

FIXTURES = Path(__file__).parent.parent / "fixtures" / "amendments"


def decision(name: str) -> Node:
    """The body of the decision in this folder."""
    return body_of((FIXTURES / name / "in.txt").read_text(encoding="utf-8"))


def body_of(text: str) -> Node:
    body = next(issue_of(text).all_documents).body
    assert body is not None
    return body


def new_text(body: Node) -> list[list[str]]:
    """The lines of each new text, with the numbers of what they begin."""
    quoted = body.descendants("quoted")
    return [[_line(p) for p in each.descendants("p", "heading")] for each in quoted]


def _line(p: Node) -> str:
    label = p.above.label if next(p.above.children()) is p else None
    return f"{label or ''} {p.text_content}".strip()


def test_new_text_below_a_line_is_quoted_up_to_the_next_number_of_the_decision() -> None:
    assert new_text(decision("new_text_without_marks_2026")) == [
        ["第七条 湿地名录由林业主管部门拟订。", "第八条 湿地名录应当载明湿地的范围。"],
        ["（一） 水源枯竭的；", "（二） 生态功能丧失的。"],
        [
            "第三章 修复与利用",
            "第十一条 修复湿地应当编制方案。",
            "方案应当公示，包括下列内容：",
            "（一） 修复范围；",
            "（二） 修复措施。",
            "第十二条 禁止排干湿地。",
        ],
        ["擅自挖沙的，处一万元以下罚款；", "造成湿地毁坏的，责令恢复。"],
    ]


def test_articles_that_the_line_names_are_new_text_though_the_decision_counts_articles_too() -> None:
    body = decision("new_text_without_marks_below_articles_2026")
    assert new_text(body) == [
        ["第二条 供热应当保障安全、节约能源。"],
        ["第三条 供热期为每年11月15日至次年3月15日。", "第四条 供热单位应当每年检修设施。"],
        ["（二） 室温低于十八摄氏度的；"],
        ["某市城镇供热管理办法"],
    ]
    labels = [each.label for each in body.children("article")]
    assert labels == ["第一条", "第二条", "第三条", "第四条", "第五条", "第六条"]


def test_without_numbers_new_text_ends_where_the_next_change_is_said() -> None:
    body = decision("new_text_without_marks_or_numbers_2026")
    assert new_text(body) == [
        ["第五条 彩票公益金按照政府性基金管理。", "彩票公益金不得用于平衡预算。"],
        ["省级彩票公益金由省财政厅统一管理。"],
        ["第十二条 任何单位不得截留彩票公益金。"],
    ]
    assert body.text_content.endswith("本通知自2026年7月1日起施行。")


def test_the_title_of_the_next_law_is_none_of_the_new_text_of_the_one_before() -> None:
    body = decision("two_rules_without_marks_or_numbers_2026")
    assert [text[-1] for text in new_text(body)] == [
        "（二） 营业执照。",
        "受理机关应当在五日内决定。",
        "第六条 检查应当出示证件。",
    ]
    laws = [each.get("law") for each in body.descendants("p") if each.get("change")]
    assert laws == ["港口收费管理办法", "港口收费管理办法", "引航管理规定", "引航管理规定"]


def test_a_form_and_a_new_name_below_the_line_that_gives_them_begin_no_document() -> None:
    body = decision("new_section_annex_and_name_without_marks_2026")
    assert new_text(body)[2:] == [["申请表（式样）", "申请单位："], ["某市行政听证程序规定"]]
    assert len(list(body.descendants("item"))) == 5


def test_what_is_said_of_the_law_as_a_whole_is_in_no_new_text_and_no_point() -> None:
    body = decision("interpretation_without_marks_2026")
    assert [len(each) for each in new_text(body)] == [1, 2]
    assert list(body.children())[-1].text_content.startswith("根据本决定，对")


@pytest.mark.parametrize(
    "below",
    [
        "二、删去第四条。",
        "将第四条中的“甲”修改为“乙”。",
        "本决定自公布之日起施行。",
        "此外，对条文顺序作相应调整。",
        "《某省水法办法》根据本决定作相应修改，重新公布。",
    ],
)
def test_no_new_text_begins_where_the_decision_goes_on(below: str) -> None:
    text = f"某市关于修改《某条例》的决定\n\n对《某条例》作如下修改：\n一、第三条修改为：\n{below}\n"
    assert new_text(body_of(text)) == []


def test_a_law_has_no_new_text_of_a_decision() -> None:
    text = "某市治水条例\n\n第一条　申请书的内容如下：\n申请人的姓名。\n第二条　本条例自公布之日起施行。\n"
    assert new_text(body_of(text)) == []
