"""What everyday input has, in small: broken sentences, tables of bars, numbers and days in Chinese numerals."""

from __future__ import annotations

import pytest

from cases.seen import seen

LAW = """某市节约用水条例

第一条 为了节约用水，保护水资源，
促进发展，制定本条例。

第二条 单位有下列情形之一的，
由水行政主管部门责令改正：
（一）擅自用水的，
包括擅自转供；
（二）其他。
"""


def test_no_paragraph_ends_with_a_comma() -> None:
    law = seen(LAW).only
    assert law.article("1").paragraphs == ["为了节约用水，保护水资源，促进发展，制定本条例。"]
    assert law.article("2").paragraphs == ["单位有下列情形之一的，由水行政主管部门责令改正："]
    assert [part.paragraphs for part in law.article("2").items] == [["擅自用水的，包括擅自转供；"], ["其他。"]]


def test_what_stands_below_a_blank_line_or_begins_with_a_number_is_no_rest_of_a_sentence() -> None:
    law = seen(
        "某市办法\n\n第一条 保护水资源，\n\n本办法由市政府解释。\n\n第二条 应当，\n（一）节水；\n（二）治水。\n"
    ).only
    assert law.article("1").paragraphs == ["保护水资源，", "本办法由市政府解释。"]
    assert [part.num for part in law.article("2").items] == ["1", "2"]


@pytest.mark.parametrize("bar", "|│｜")
def test_bars_without_blanks_or_a_frame_make_a_table(bar: str) -> None:
    rows = [["城市", "用水量", "备注"], ["甲市", "12", "无"], ["乙市", "8", ""]]
    case = seen("某省统计公报\n\n表1 各市用水量\n" + "\n".join(map(bar.join, rows)) + "\n\n说明如下。\n")
    (table,) = case.only.tables
    assert (table.rows, table.header_rows) == (rows, [0])
    assert case.found("", code="G405") == []


def test_a_row_of_links_is_no_table() -> None:
    case = seen("某市人民政府关于防汛的通知\n\n首页|政务|公文\n\n各区：\n现通知如下。\n字号：大|中|小\n")
    assert case.only.tables == []


@pytest.mark.parametrize(
    "number",
    ["某政发〔2024〕二十号", "某政办发〔二〇二四〕十五号", "二十号", "二〇二四年第三号", "某市人民政府令第二十号"],
)
def test_a_number_is_one_in_either_numerals(number: str) -> None:
    notice = seen(f"某市人民政府关于做好防汛工作的通知\n{number}\n各县区人民政府：\n现就防汛工作通知如下。\n").only
    assert (notice.number, notice.byline) == (number, None)
    assert notice.salutation == "各县区人民政府："


def test_bars_that_part_figures_are_not_taken_for_ones() -> None:
    assert seen("某省统计公报\n\n甲市|12|无\n乙市共有8人。\n").found("", code="G405") == []
    assert seen("某省统计公报\n\n共有|00人。\n").found("", code="G405") != []


def test_a_head_above_rows_that_are_to_be_filled_in_is_a_table() -> None:
    case = seen("某市重点项目表\n\n序号\t项目名称\t责任单位\t备注\n1\t\t\t\n2\t\t\t\n\n填表说明：按季度填报。\n")
    (table,) = case.only.tables
    assert table.rows == [["序号", "项目名称", "责任单位", "备注"], ["1", "", "", ""], ["2", "", "", ""]]


def test_a_title_is_said_once_more_in_another_script() -> None:
    for other in ("금하조선족자치주 공고", "ANNOUNCEMENT OF THE COUNTY", "མི་དམངས་ཀྱི་གསལ་བསྒྲགས།"):
        document = seen(
            f"金河县人民代表大会常务委员会公告\n{other}\n第12号\n\n《金河县条例》已经批准，现予公布。\n"
        ).only
        assert (document.title, document.number) == ("金河县人民代表大会常务委员会公告", "第12号")


def test_a_notice_says_from_when_its_decision_is_carried_out() -> None:
    text = "某县人民政府关于调整补偿标准的通知\n\n各乡镇：\n经研究，决定调整补偿标准，自2024年7月1日起执行{end}\n"
    assert seen(text.format(end="。")).only.node.get("effective") == "2024-07-01"
    assert seen(text.format(end="的，从其规定。")).only.node.get("effective") is None


CASE = """指导案例221号
张某诉李某合同纠纷案
（最高人民法院审判委员会讨论通过　2024年5月30日发布）
关键词　民事/合同/违约金
裁判要点
当事人约定的违约金过高的，人民法院可以适当减少。
相关法条
《中华人民共和国民法典》第585条
基本案情
原告张某诉称：被告李某未按约付款。
"""


def test_a_guiding_case_below_a_law_is_a_document_with_its_parts() -> None:
    law = "某省消防条例\n\n第一条　为了预防火灾，制定本条例。\n第二条　本条例自2024年5月1日起施行。\n\n"
    document = seen(law + CASE).document(2)
    assert (document.number, document.title) == ("指导案例221号", "张某诉李某合同纠纷案")
    assert "2024-05-30" in [date for date, _, _ in document.events]
    assert [part.text for part in document.all("heading")] == ["裁判要点", "相关法条", "基本案情"]


def test_a_count_in_a_paragraph_of_its_own_is_held_against_all_names() -> None:
    text = "某会议出席人员名单\n\n（共{count}名）\n\n王建国　　李建军　　张大山\n刘小明　　陈一飞\n"
    assert seen(text.format(count=5)).found("", code="G201") == []
    assert seen(text.format(count=6)).found("5 persons are listed", code="G201") != []
