"""Fields one below another on pages of a PDF, 项目编号：甲⏎项目名称：乙: notices of purchases, of land, of penalties, of posts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf
from test_pdf_reading import pages

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

PURCHASE = [
    "项目编号：ZB-2024-12",
    "项目名称：农村饮水安全工程",
    "采购人：某区水利局",
    "预算金额：120万元",
    "联系人：赵先生",
]
LAND = [
    "宗地编号：2024-07",
    "土地面积：13320平方米",
    "土地用途：居住用地",
    "出让年限：70年",
    "绿地率：不小于35%",
    "成交价：900万元",
]
POSTS = [
    "岗位名称：综合管理",
    "年龄要求：35周岁以下",
    "专业要求：法学",
    "招聘人数：2人",
    "年龄：40周岁以下",
    "岗位代码：3",
]
ORDER = "　　经市人民政府同意，现将本次公开招标采购的中标结果以及有关事项公告如下：", "　　根据有关规定，"


def read(*sheets: Sheet) -> Issue:
    return read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), ignore)


def paragraphs(*sheets: Sheet) -> list[str]:
    return [text_inside(p) for p in read(*sheets).descendants("p")]


@pytest.mark.parametrize("fields", [PURCHASE, LAND, POSTS])
@pytest.mark.parametrize("set_in", ["", "　　"])
def test_each_field_of_several_is_a_paragraph(fields: Sequence[str], set_in: str) -> None:
    lines = [set_in + field for field in fields]
    title = Text(210, 80, "某市中心医院结果公告", 18)
    assert paragraphs(Sheet([title, *column(80, 130, [ORDER[0], *lines])])) == [ORDER[0].strip("　"), *fields]


def test_what_a_field_says_goes_on_in_the_line_below() -> None:
    lines = [
        "　　项目名称：某县第一中学教学",
        "楼及附属设施工程",
        "　　采购人：某县第一中学",
        "　　地址：某县府西街8号",
        "　　联系人：赵先生",
    ]
    title = Text(90, 80, "某县第一中学中标公告", 12)
    found = paragraphs(Sheet([title, *column(50, 110, lines), *column(320, 110, lines[2:] * 2)]))
    assert found[0] == "项目名称：某县第一中学教学楼及附属设施工程"
    assert found[1:] == [line.strip("　") for line in [*lines[2:], *lines[2:], *lines[2:]]]


def test_a_sentence_below_fields_is_none_of_them() -> None:
    last = "　　申请人可于2024年4月1日至2024年4月20日到某县自然资源局获取挂牌"
    title = Text(210, 80, "某县自然资源局公告", 18)
    sheet = Sheet([title, *column(80, 130, [*("　　" + field for field in LAND), last, "出让文件。"])])
    assert paragraphs(sheet)[-1] == last.strip("　") + "出让文件。"


def test_two_columns_of_a_few_fields_are_read_one_after_the_other_where_a_bracket_hangs_out() -> None:
    left = [
        "　　项目编号：甲项目名称：某县第",
        "一中学教学楼",
        "　　中标单位：某建设集团有限公司",
        "　　中标金额：人民币叁佰贰拾万元",
    ]
    hung = Text(45, 172, "（¥3200000.00）")
    right = ["　　评审专家：张三、李四、王五", "　　公示期：8月1日至8月5日"]
    title = Text(250, 60, "中标公告", 18)
    found = paragraphs(Sheet([title, *column(50, 100, left), hung, *column(230, 100, right)], width=430))
    assert found[-2:] == [line.strip("　") for line in right]
    assert found[1] == "中标单位：某建设集团有限公司"


def test_columns_of_short_lines_have_the_measure_of_those_beside_them() -> None:
    full = ["　　根据有关法律的规定，现将有关", "事项公告如下，接受社会的监督，", "公示期为五日。"] * 3
    short = ["　　" + field for field in LAND]
    signed = [
        *("　　" + field for field in POSTS),
        "　　联系人：某某大厦土地储备处",
        "　　　　某市自然资源局",
        "　　　　　2024年3月1日",
    ]
    title = Text(200, 60, "某市国有建设用地使用权出让结果公示", 18)
    columns = [*column(50, 110, full), *column(230, 110, full), *column(410, 110, short), *column(590, 110, signed)]
    issue = read(Sheet([title, *columns], width=800))
    (signature,) = issue.descendants("signature")
    assert text_inside(signature).strip() == "某市自然资源局"
    assert [text_inside(p) for p in issue.descendants("p")][-6:] == [*POSTS[1:], "联系人：某某大厦土地储备处"]


def test_a_small_head_that_says_the_title_of_the_page_before_is_its_running_head() -> None:
    title = Text(210, 80, "某县自然资源局结果公示", 18)
    first = Sheet([title, *column(80, 130, ["　　" + field for field in LAND])])
    second = Sheet([Text(80, 50, "某县自然资源局结果公示", 8), *column(80, 80, ["　　" + field for field in PURCHASE])])
    issue = read(first, second)
    assert len(list(issue.children("document"))) == 1
    assert [text_inside(p) for p in issue.descendants("p")] == [*LAND, *PURCHASE]
    larger = Sheet([Text(80, 50, "某县自然资源局结果公示", 12), *second.texts[1:]])
    assert len(list(read(first, larger).children("document"))) == 2


def test_courts_sign_their_notices_one_below_another_at_the_edge_and_head_none() -> None:
    notice = ["王大力：本院受理原告某某公司与", "你借款合同纠纷一案，现依法公告", "送达开庭传票。"]
    first = ["　　张晓燕" + notice[0][3:], *notice[1:], "　　　　　　　　　某县人民法院"]
    second = ["　　" + notice[0][:14], *notice[1:], "　　　　　　　　某某市人民法院"]
    title = Text(160, 60, "人民法院公告", 18)
    issue = read(Sheet([title, *column(50, 110, first * 2), *column(230, 110, second * 2)], width=430))
    assert not list(issue.descendants("heading"))
    assert sum("法院" in text_inside(p) and len(text_inside(p)) < 8 for p in issue.descendants("p")) == 3


def test_a_heading_in_the_middle_of_the_sheet_over_short_lines_is_in_the_middle() -> None:
    names = ["张铁军", "陈　刚", "范长江", "林　森", "周卫国", "王学文"]
    for x, align in ((255, "center"), (330, None)):
        found = pages(
            Sheet([*column(80, 100, names[:2]), Text(x, 160, "解放军代表团（6名）"), *column(80, 190, names)])
        )
        assert [line.hints.align for line in found.lines] == [None, None, align, *[None] * 6]


def test_what_stands_below_a_field_with_a_blank_or_set_in_is_no_more_of_it() -> None:
    title = Text(210, 80, "某市文化局招聘岗位公告", 18)
    posts = ["岗位类别：管理岗位", "招聘人数：2人", "专业要求：图书馆学"]
    names = "某市图书馆", "某市体育中心"
    cards = [Text(80, 130, names[0]), *column(80, 148, posts), Text(80, 226, names[1]), *column(80, 244, posts)]
    last = Text(100, 298, "报名时间为2024年6月3日至7日，逾期不予受理。")
    found = paragraphs(Sheet([title, *cards, last]))
    assert found[-5:] == [names[1], *posts, last.said]


def test_fields_as_long_as_each_other_are_no_edge_of_their_column() -> None:
    posts = ["岗位类别：管理岗位", "招聘人数：2人", "专业要求：图书馆学", "学历要求：本科以上"] * 2
    found = pages(
        Sheet([Text(210, 80, "某市招聘岗位公告", 18), *column(80, 130, posts), *column(330, 130, posts[::-1])])
    )
    assert {line.hints.measure for line in found.lines if line.hints.amid} == {None}
