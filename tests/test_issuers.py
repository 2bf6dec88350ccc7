"""Who issued a document, and the whole name of an organ."""

from __future__ import annotations

import pytest
from test_facts import document, issue_of

from gazette_pub.issue.model import Document
from gazette_pub.words.fullnames import full_name


def issuer(*documents: Document, publisher: str | None = None) -> str | None:
    """Of the last of these documents, in a gazette of this publisher."""
    issue = issue_of()
    if publisher:
        meta = issue.child("meta")
        assert meta is not None
        meta.insert(0, meta.add("publisher", publisher))
    issue.extend(documents)
    from gazette_pub.finish import finish
    from gazette_pub.issue.findings import ignore

    finish(issue, ignore)
    return list(issue.all_documents)[-1].get("issuer")


def spoken(kind: str, title: str, delivery: str = "", byline: str = "") -> Document:
    made = document(kind, title)
    assert made.head is not None
    for name, text in (("delivery", delivery), ("byline", byline)):
        if text:
            made.head.add(name, text, lines="2")
    return made


@pytest.mark.parametrize(
    ("made", "who"),
    [
        (document("order", "中华人民共和国主席令", signed=("中华人民共和国主席　习近平", "2023年12月29日")), "中华人民共和国主席"),
        (document("order", "中华人民共和国国务院令", signed=("总理　李克强", "2018年11月6日")), "中华人民共和国国务院"),
        (document("notice", "国务院关于某事的通知"), "国务院"),
        (document("announcement", "财政部　税务总局关于某事的公告"), "财政部、税务总局"),
        (document("announcement", "财政部税务总局关于某事的公告"), "财政部、税务总局"),
        (document("notice", "国家发展改革委财政部关于某事的通知"), "国家发展改革委、财政部"),
        (document("opinion", "中共中央国务院关于某事的意见"), "中共中央、国务院"),
        (document("notice", "国务院办公厅关于某事的通知"), "国务院办公厅"),
        (document("announcement", "财政部、税务总局关于某事的公告"), "财政部、税务总局"),
        (document("notice", "国家发展改革委等部门关于某事的通知"), "国家发展改革委"),
        (document("law", "最高人民法院最高人民检察院关于某事的解释"), "最高人民法院、最高人民检察院"),
        (document("opinion", "中共中央　国务院关于某事的意见"), "中共中央、国务院"),
        (document("notice", "中共某省委办公厅　某省人民政府办公厅印发《某方案》"), "中共某省委办公厅、某省人民政府办公厅"),
        (document("decision", "决定", note="（2024年3月1日甲市第十五届人民代表大会第四次会议通过）"), "甲市人民代表大会"),
        (
            document("law", "某条例", note="（2024年1月1日凉山彝族自治州第十二届人民代表大会第三次会议通过）"),
            "凉山彝族自治州人民代表大会",
        ),
        (document("report", "某省高级人民法院工作报告"), "某省高级人民法院"),
        (document("report", "2024年某省人民检察院工作报告"), "某省人民检察院"),
        (document("order", "香港特别行政区行政长官令"), "香港特别行政区行政长官"),
        (
            document("law", "某規章", "行政長官根據《某特別行政區基本法》第五十條（五）項，制定本行政法規。"),
            "行政長官",
        ),
        (document("law", "某制度", "立法會根據《某特別行政區基本法》第七十一條（一）項，制定本法律。"), "立法會"),
        (document("law", "某規章", "第一條　行政長官根據第二條作出批示。"), None),
        (spoken("report", "政府工作报告", "——2024年1月23日在甲省第十四届人民代表大会第二次会议上", "省长　张三"), "甲省人民政府"),
        (spoken("report", "政府工作报告", "——2020年5月22日在第十三届全国人民代表大会第三次会议上"), "国务院"),
        (spoken("report", "关于预算的报告", byline="甲省财政厅厅长　张三"), "甲省财政厅"),
        (spoken("report", "关于预算的报告", "——2024年1月1日在甲市第一届人民代表大会第二次会议上", "市财政局局长　张三"), "甲市财政局"),
        (spoken("explanation", "关于《某条例（草案）》的说明", byline="甲省人大常委会副秘书长　李四"), "甲省人大常委会"),
        (document("agenda", "甲省第十四届人民代表大会常务委员会第七次会议议程"), "甲省人民代表大会常务委员会"),
        (document("minutes", "甲省十四届人大常委会第七次会议纪要"), "甲省人大常委会"),
        (document("report", "关于甲省第十四届人民代表大会第二次会议筹备工作的报告"), None),
        (document("report", "政府工作报告"), None),
        (document("other", "统计表"), None),
    ],
)  # fmt: skip
def test_a_document_says_who_issued_it(made: Document, who: str | None) -> None:
    assert issuer(made) == who


@pytest.mark.parametrize(
    ("title", "who"), [("《2021年道路交通(修訂)條例》", "立法會"), ("《2021年道路交通(修訂)條例草案》", None)]
)
def test_who_makes_an_ordinance_is_its_issuer_and_nobody_made_a_bill(title: str, who: str | None) -> None:
    assert issuer(document("law", title, "由立法會制定。")) == who


@pytest.mark.parametrize("signed", ["地政總署署長黎志華", "地政總署署長　黎志華"])
def test_an_office_is_told_from_the_name_that_no_blank_parts_from_it(signed: str) -> None:
    assert issuer(document("announcement", "收回土地條例(第124章)", signed=(signed,))) == "地政總署"


def test_who_adopted_it_together_are_issuers_and_who_approved_it_is_none() -> None:
    together = "（2024年1月8日最高人民法院审判委员会第1911次会议、2024年2月22日最高人民检察院第十四届检察委员会第二十五次会议通过）"
    assert issuer(document("law", "某解释", note=together)) == "最高人民法院、最高人民检察院"
    approved = "（2024年2月27日甲市第十八届人民代表大会常务委员会第八次会议通过，2024年3月28日乙省第十四届人民代表大会常务委员会第十次会议批准）"
    assert issuer(document("law", "某条例", note=approved)) == "甲市人民代表大会常务委员会"


def test_a_report_is_that_of_whom_its_title_names_though_a_meeting_adopted_it() -> None:
    note = "（2023年12月27日某省人大常委会主任会议通过）"
    assert issuer(document("opinion", "某省人大常委会农工委关于某事的研究意见", note=note)) == "某省人大常委会农工委"
    assert issuer(document("opinion", "关于某事的审议意见", note=note)) == "某省人大常委会"


def test_a_short_name_is_made_whole_with_the_place_of_the_document_or_else_of_the_gazette() -> None:
    made = ("opinion", "关于某事的审议意见")
    note = "（2023年8月23日省十四届人大常委会主任会议通过）"
    assert issuer(document(*made, note=note), publisher="甲省人民代表大会常务委员会") == "甲省人大常委会"
    assert issuer(document(*made, note=note)) == "省人大常委会"
    city = document("notice", "通知", signed=("市教育局", "2024年1月1日"))
    assert issuer(city, publisher="甲省乙市人民政府") == "甲省乙市教育局"


def test_an_order_says_who_passed_the_law_that_it_publishes_and_when() -> None:
    text = (
        "《某法》已由第十四届全国人民代表大会常务委员会第七次会议于2023年12月28日通过，现予公布，自2024年5月1日起施行。"
    )
    order = document("order", "中华人民共和国主席令", text, signed=("中华人民共和国主席　习近平", "2023年12月29日"))
    _, law = issue_of(order, document("law", "某法")).documents
    assert (law.get("issuer"), law.get("date"), law.get("effective")) == (
        "全国人民代表大会常务委员会",
        "2023-12-28",
        "2024-05-01",
    )


def test_a_short_name_in_an_order_is_made_whole_with_the_place_of_the_order_or_of_its_law() -> None:
    text = "《甲省某办法》已经2024年4月15日省人民政府第38次常务会议通过，现予公布。"
    order = document("order", "令", text, signed=("省长　张三", "2024年4月20日"))
    first, law = issue_of(order, document("law", "甲省某办法")).documents
    assert (law.get("issuer"), law.get("date")) == ("甲省人民政府", "2024-04-15")
    assert first.get("issuer") == "省人民政府"


def test_a_law_that_is_not_said_to_be_passed_is_of_the_government_that_orders_it_but_of_no_head_of_state() -> None:
    text = "现公布《某办法》，自2024年5月1日起施行。"
    of_province = document("order", "甲省人民政府令", text, signed=("省长　张三", "2024年3月1日"))
    of_state = document("order", "中华人民共和国主席令", text, signed=("主席　张三", "2024年3月1日"))
    for order, who in ((of_province, "甲省人民政府"), (of_state, None)):
        _, law = issue_of(order, document("law", "某办法")).documents
        assert (law.get("issuer"), law.get("date")) == (who, "2024-03-01")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("山西省人大常委会", "山西省第十四届人民代表大会常务委员会"),
        ("山西省人大法制委员会", "山西省人民代表大会法制委员会"),
        ("山西省政府办公厅", "山西省人民政府办公厅"),
        ("山西省太原市人民政府", "太原市政府"),
        ("中华人民共和国国务院", "国务院"),
        ("中华人民共和国全国人民代表大会常务委员会", "全国人大常委会"),
        ("税务总局", "国家税务总局"),
        ("国家发展改革委", "国家发展和改革委员会"),
        ("国家主席", "中华人民共和国主席"),
        ("中共山西省委", "中国共产党山西省委员会"),
        ("香港特別行政區行政長官", "中华人民共和国香港特别行政区行政长官"),
        ("山西省第十四届人民代表大会第二次会议主席团", "山西省人民代表大会主席团"),
    ],
)
def test_an_organ_has_one_whole_name(one: str, other: str) -> None:
    assert full_name(one) == full_name(other)


@pytest.mark.parametrize(
    "organ", ["臺北市政府", "台中市政府", "新竹縣政府", "高雄市政府", "臺灣省政府", "某縣政府", "某縣政府教育處"]
)
def test_a_government_of_taiwan_is_no_peoples_government(organ: str) -> None:
    assert "人民" not in full_name(organ)
    assert full_name(f"{organ}秘書處").startswith(full_name(organ))


def test_two_organs_never_share_a_name() -> None:
    organs = """山西省人民代表大会 山西省人民代表大会常务委员会 山西省人民代表大会主席团 陕西省人民代表大会 太原市人民政府
    大同市人民政府 山西省人民政府 山西省人民政府办公厅 吉林省人民政府 吉林市人民政府 中共山西省委 山西省财政厅 财政部 国务院
    香港特别行政区政府 国家税务总局 国家税务总局山西省税务局 政协山西省委员会""".split()
    assert len({full_name(organ) for organ in organs}) == len(organs)


@pytest.mark.parametrize(
    ("organ", "publisher", "whole"),
    [
        ("鼓楼区人民政府", "南京市鼓楼区人民政府", "南京市鼓楼区人民政府"),
        ("鼓楼区人民政府", "徐州市人民政府", "徐州市鼓楼区人民政府"),
        (
            "浦东新区人民代表大会常务委员会",
            "上海市浦东新区人民代表大会常务委员会",
            "上海市浦东新区人民代表大会常务委员会",
        ),
        ("南京市鼓楼区人民政府", "徐州市人民政府", "南京市鼓楼区人民政府"),
        ("鼓楼区人民政府", "江苏省人民政府", "鼓楼区人民政府"),
        ("鼓楼区人民政府", None, "鼓楼区人民政府"),
        ("溧水县人民政府", "南京市人民政府", "溧水县人民政府"),
        ("某自治区人民政府", "南京市人民政府", "某自治区人民政府"),
        ("城关镇人民政府", "甲县人民政府", "甲县城关镇人民政府"),
        ("城关街道办事处", "南京市鼓楼区人民政府", "南京市鼓楼区城关街道办事处"),
        ("甲县城关镇人民政府", "乙县人民政府", "甲县城关镇人民政府"),
        ("城关镇人民政府", "某省人民政府", "城关镇人民政府"),
    ],
)
def test_an_organ_of_a_district_has_the_city_that_its_name_leaves_out(
    organ: str, publisher: str | None, whole: str
) -> None:
    made = document("notice", "关于印发工作方案的通知", signed=(organ, "2024年3月1日"))
    assert issuer(made, publisher=publisher) == whole


def test_the_title_says_the_city_before_the_gazette_does() -> None:
    made = document("notice", "南京市鼓楼区人民政府关于禁放的通知", signed=("鼓楼区人民政府", "2024年3月1日"))
    assert issuer(made, publisher="徐州市人民政府") == "南京市鼓楼区人民政府"
