"""How references, dates, persons and running heads are read from a line of text."""

from __future__ import annotations

import time

import pytest

from gazette_pub.finish.citations import Citation, Step, citations_in
from gazette_pub.finish.masthead import masthead_in
from gazette_pub.finish.persons import appointments_in, signatory_in
from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.words.days import dates_in, day_in
from gazette_pub.words.events import events_in
from gazette_pub.words.names import DOUBLE_SURNAMES, SURNAMES, is_name
from gazette_pub.words.places import REGIONS, jurisdiction_of


def cited(text: str) -> list[str]:
    return [text[citation.start : citation.end] for citation in citations_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("依照本条例第十二条第二款第（一）项处罚", ["本条例第十二条第二款第（一）项"]),
        ("本法第三条至第五条、第七条之一", ["本法第三条", "第五条", "第七条之一"]),
        ("前款、前两款、前条第一款", ["前款", "前两款", "前条第一款"]),
        ("《中华人民共和国刑法》第一百九十条", ["《中华人民共和国刑法》第一百九十条"]),
        ("依照刑法第二百三十一条", ["刑法第二百三十一条"]),
        ("《关于修改〈公司法〉的决定》第一条", ["《关于修改〈公司法〉的决定》第一条"]),
        ("《外面《里面》的决定》", ["《外面《里面》的决定》"]),
        ("本章第二节和本法第十二章", ["本章第二节", "本法第十二章"]),
        ("“第二条”和第三条", ["第三条"]),
        ("第二款第一条", ["第二款", "第一条"]),
        ("目前项目、提前条件、基本条件、本条例、本章程、本项目、前款项", []),
        ("第一次会议第十二届", []),
        ("第一、五条", ["第一", "五条"]),
        ("第二款第（一）至（三）项", ["第二款第（一）", "（三）项"]),
        ("第一款第（一）、第（二）项", ["第一款第（一）", "第（二）项"]),
        ("第三至第九条", ["第三", "第九条"]),
        ("第一、二项目标，第一、二审", []),
        ("原第二款作为第三款", []),
        ("第十条之二之一", ["第十条之二之一"]),
        ("第二条之规定", ["第二条"]),
    ],
)
def test_a_line_cites(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("第十条之二之一", [("条", "10-2-1")]),
        ("第一条第（一）之一项", [("条", "1"), ("项", "1-1")]),
        ("第一条第（一之一）项", [("条", "1"), ("项", "1-1")]),
        ("第一条之一第二款", [("条", "1-1"), ("款", "2")]),
    ],
)
def test_what_was_put_in_later_is_counted_behind_what_it_follows(text: str, steps: list[tuple[str, str]]) -> None:
    (citation,) = citations_in(text)
    assert [(step.unit, step.number) for step in citation.steps] == steps


def test_a_number_behind_a_joining_word_goes_on_from_the_citation_before() -> None:
    first, second, third = citations_in("本法第五条第一款、第二款；第三款")
    assert first == Citation(0, 8, (Step("条", "5"), Step("款", "1")), own="法")
    assert (second.joined, third.joined) == (True, False)


def test_a_number_behind_the_name_of_a_law_is_that_laws() -> None:
    assert [citation.foreign for citation in citations_in("依照选举条例第五条，按草案的第六条，违反第七条")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2024年1月18日", "2024-01-18"),
        ("二〇二四年一月十八日", "2024-01-18"),
        ("二○○四年十二月三十一日", "2004-12-31"),
        ("2024 年 1 月 8 日", "2024-01-08"),
        ("2024年1月", "2024-01"),
        ("2024年2月30日", None),
        ("2024年13月", None),
        ("0000年1月1日", None),
        ("1月18日", None),
        ("12024年1月1日", None),
    ],
)
def test_a_date_is_read(text: str, when: str | None) -> None:
    assert next((date.when for date in dates_in(f"于{text}起")), None) == when


def test_the_day_of_a_text_is_its_first_whole_date() -> None:
    assert day_in("2023年2月，2024年1月18日和2025年1月1日") == "2024-01-18"


def test_a_note_tells_each_event() -> None:
    note = (
        "（1991年3月4日国务院令第76号发布　根据2018年9月6日国务院第23次常务会议《关于修改〈某条例〉的决定》第一次修订）"
    )
    assert [(event.day, event.action, event.body) for event in events_in(note)] == [
        ("1991-03-04", "发布", "国务院"),
        ("2018-09-06", "修订", "国务院第23次常务会议"),
    ]


def appointed(text: str, listed: bool = False) -> list[tuple[str, str | None]]:
    spans = [span for span in appointments_in(text, listed) if span.name == "person"]
    return [(text[span.start : span.end], span.attributes.get("action")) for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议决定任命张三为科学技术部部长，李四为教育部部长。", [("张三", "任命"), ("李四", "任命")]),
        ("根据总理的提名决定免去王五的教育部部长职务。", [("王五", "免去")]),
        ("决定接受李生辞去代表职务。", [("李生", "辞职")]),
        ("补选市委副书记、市长刘星为某省第十四届人民代表大会代表。", [("刘星", "补选")]),
        ("选举单位为代表，任命审判员若干人为检察员，选举主任为委员。", []),
        ("任命的人员，任期为五年。", []),
        ("会议选举产生的人为代表。", []),
    ],
)
def test_a_sentence_gives_or_takes_an_office(text: str, expected: list[tuple[str, str]]) -> None:
    assert appointed(text) == expected


def test_a_list_names_who_has_a_rare_surname_too() -> None:
    assert appointed("玊三、李四为某法院审判员；", listed=True) == [("玊三", None), ("李四", None)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("省长　金湘军", "金湘军"),
        ("中华人民共和国主席习近平", "习近平"),
        ("副主任　王　纯", "王　纯"),
        ("山西省财政厅", None),
        ("某委员会主任委员", None),
    ],
)
def test_a_signature_names_a_person_after_the_office(line: str, name: str | None) -> None:
    person = signatory_in(line)
    assert (line[person.start : person.end] if person else None) == name


def test_surnames_are_of_one_character_or_two() -> None:
    assert {len(name) for name in SURNAMES} == {1}
    assert {len(name) for name in DOUBLE_SURNAMES} == {2}
    assert is_name("欧阳小雨")
    assert not is_name("人员")


@pytest.mark.parametrize(
    ("head", "year", "number"),
    [
        ("山西省人民代表大会常务委员会公报２０２４１", "2024", "1"),
        ("全国人民代表大会常务委员会公报　２０１９·３", "2019", "3"),
        ("全国人民代表大会常务委员会公报2025·6", "2025", "6"),
        ("某市人民政府公报2024年第12期", "2024", "12"),
        ("某省人民政府公报（2023年第03号）", "2023", "3"),
        ("中华人民共和国国务院公报 2020", "2020", None),
    ],
)
def test_a_running_head_says_year_and_number(head: str, year: str, number: str | None) -> None:
    found = masthead_in(head)
    assert found is not None
    assert (found.year, found.number) == (year, number)


@pytest.mark.parametrize("head", ["目录", "公报", "某省公报第三期", "—３—"])
def test_another_running_head_says_nothing(head: str) -> None:
    assert masthead_in(head) is None


@pytest.mark.parametrize(
    ("organ", "place"),
    [
        ("山西省人民代表大会常务委员会", "cn-sx"),
        ("陕西省人民政府", "cn-sn"),
        ("内蒙古自治区人民政府", "cn-nm"),
        ("北京市人民政府", "cn-bj"),
        ("香港特别行政区政府", "cn-hk"),
        ("中华人民共和国澳门特别行政区政府", "cn-mo"),
        ("全国人民代表大会常务委员会", "cn"),
        ("中华人民共和国国务院", "cn"),
        ("太原市人民政府", "cn-sx"),
        ("山西省太原市人民政府", "cn-sx"),
        ("凉山彝族自治州人民代表大会", "cn-sc"),
        ("海南藏族自治州人民政府", "cn-qh"),
        ("海南省人民政府", "cn-hi"),
        ("财政部", "cn"),
        ("国家税务总局山西省税务局", "cn-sx"),
        ("中共山西省委", "cn-sx"),
        ("中共中央", "cn"),
        ("上海海事法院", "cn-sh"),
        ("香港特別行政區行政長官", "cn-hk"),
        ("洪洞县人民政府", "cn-sx"),
        ("某县人民政府", None),
        ("省人民政府", None),
        ("某报社", None),
    ],
)
def test_a_place_follows_from_its_organ(organ: str, place: str | None) -> None:
    assert jurisdiction_of(organ) == place


def test_each_of_the_34_regions_has_a_code_of_its_own() -> None:
    assert len(REGIONS) == len(set(REGIONS.values())) == 34


def paragraph() -> Node:
    node = new_issue().add("p", "甲乙")
    node.add("pb", n="1").tail = "丙丁"
    lead = node.add("lead", "戊")
    lead.add("pb", n="2").tail = "己"
    lead.tail = "庚"
    return node


def marked(*spans: tuple[int, int]) -> str:
    node = paragraph()
    mark(node, [Span(start, end, "em") for start, end in spans])
    return "".join(_written(node))


def _written(node: Node) -> list[str]:
    inside = [part for child in node.children() for part in (*_written(child), child.tail or "")]
    name = {"pb": "|", "p": "", "em": "e", "lead": "l"}[node.name]
    return ["|"] if name == "|" else [name and f"<{name}>", node.text or "", *inside, name and f"</{name}>"]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 1)], "<e>甲</e>乙|丙丁<l>戊|己</l>庚"),
        ([(0, 2)], "<e>甲乙</e>|丙丁<l>戊|己</l>庚"),
        ([(1, 3)], "甲<e>乙|丙</e>丁<l>戊|己</l>庚"),
        ([(2, 4), (6, 7)], "甲乙|<e>丙丁</e><l>戊|己</l><e>庚</e>"),
        ([(4, 6)], "甲乙|丙丁<l><e>戊|己</e></l>庚"),
        ([(3, 5)], "甲乙|丙丁<l>戊|己</l>庚"),
        ([(0, 3), (1, 2)], "<e>甲乙|丙</e>丁<l>戊|己</l>庚"),
    ],
)
def test_a_span_is_wrapped_where_it_stands(spans: list[tuple[int, int]], expected: str) -> None:
    assert marked(*spans) == expected


@pytest.mark.parametrize(
    "unit",
    ["《", "前款", "第一条、", "任命", "年", "2024年", "“", "、", "（女）、", "王丽、", "主任", "《法》第", "为，"],
)
def test_a_line_of_any_length_is_read_in_a_straight_line(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    began = time.process_time()
    list(citations_in(text))
    list(dates_in(text))
    list(appointments_in(text))
    list(appointments_in(text, listed=True))
    assert time.process_time() - began < 20
