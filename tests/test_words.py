"""Numerals and days as gazettes of any place and time print them."""

from __future__ import annotations

import pytest

from gazette_pub.words import days, names, numerals, organs
from gazette_pub.words.days import dates_in
from gazette_pub.words.events import events_in
from gazette_pub.words.pattern import Pattern

PATTERNS = [
    pytest.param(value, id=f"{module.__name__}.{name}")
    for module in (days, names, organs)
    for name, value in vars(module).items()
    if isinstance(value, Pattern) and value.way == "match"
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_holds_its_examples_whole(pattern: Pattern) -> None:
    assert [text for text in pattern.matches if not (found := pattern.match(text)) or found.end() != len(text)] == []


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("一百二十三", 123), ("十", 10), ("一百一十", 110), ("一千零五", 1005), ("两百", 200), ("廿五", 25), ("卅", 30),
        ("卌一", 41), ("一万二千", 12000), ("十二万三千四百", 123400), ("一亿零三万", 100030000), ("二〇二四", 2024),
        ("二○○四", 2004), ("二OО四", 2004), ("拾贰", 12), ("貳拾參", 23), ("①", 1), ("㉑", 21), ("㊿", 50), ("⑴", 1), ("⒇", 20),
        ("㈠", 1), ("㈩", 10), ("⒓", 12), ("Ⅻ", 12), ("１２", 12), ("一百十三", 113),
    ],
)  # fmt: skip
def test_a_numeral_has_its_value(numeral: str, value: int) -> None:
    assert numerals.value(numeral) == value


@pytest.mark.parametrize("text", ["", "甲", "第一", "一、", "百分", "⑴⑵"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a numeral"):
        numerals.value(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("二○二四年元月廿五日", "2024-01-25"),
        ("二〇〇九年十二月卅一日", "2009-12-31"),
        ("二〇二四年〇二月〇一日", "2024-02-01"),
        ("2024.2.1", "2024-02-01"),
        ("2024-02-01", "2024-02-01"),
        ("2024/2/1", "2024-02-01"),
        ("中华民国113年1月8日", "2024-01-08"),
        ("民國一百十三年一月八日", "2024-01-08"),
        ("民国元年一月一日", "1912-01-01"),
        ("2024年元月", "2024-01"),
        ("2024年1月18号", "2024-01-18"),
        ("2024年1月18号文件", "2024-01"),
        ("2024.13.1", None),
        ("2023.2.29", None),
        ("12024.2.1", None),
        ("2024.2.1.5", None),
        ("2024.2", None),
        ("增长2024.21亿元", None),
        ("二〇二四年二月三十日", None),
    ],
)
def test_a_date_of_any_form_is_read(text: str, when: str | None) -> None:
    assert next((date.when for date in dates_in(f"于{text}起")), None) == when


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "（1990年1月1日某省人民政府第三次常务会议通过　2010年3月3日某省人民政府令第12号公布）",
            [("1990-01-01", "通过", "某省人民政府第三次常务会议"), ("2010-03-03", "公布", "某省人民政府")],
        ),
        (
            "（1994年8月1日国务院令第160号发布　根据2013年5月31日国务院第10次常务会议通过，2013年7月18日国务院令第638号公布，"
            "自2013年7月18日起施行的《国务院关于修改部分行政法规的决定》第二次修正）",
            [("1994-08-01", "发布", "国务院"), ("2013-05-31", "修正", "国务院第10次常务会议")],
        ),
        (
            "（2016年4月11日交通运输部发布　根据2020年7月6日《交通运输部关于修改〈某规定〉的决定》修正）",
            [("2016-04-11", "发布", "交通运输部"), ("2020-07-06", "修正", "交通运输部")],
        ),
        (
            "(2023年6月19日最高人民法院审判委员会第1891次会议、2023年7月8日最高人民检察院检察委员会第23次会议通过，自2023年8月15日起施行)",
            [
                ("2023-06-19", "通过", "最高人民法院审判委员会第1891次会议"),
                ("2023-07-08", "通过", "最高人民检察院检察委员会第23次会议"),
                ("2023-08-15", "施行", None),
            ],
        ),
        (
            "（2019年11月27日某市第十五届人大常委会第二十二次会议通过，某省第十三届人大常委会第十六次会议批准）",
            [
                ("2019-11-27", "通过", "某市第十五届人大常委会第二十二次会议"),
                (None, "批准", "某省第十三届人大常委会第十六次会议"),
            ],
        ),
        (
            "（根据2005年10月27日某市第十二届人大常委会第二十次会议通过、2005年12月22日某省第十届人大常委会第十八次会议批准的"
            "《关于修改〈某条例〉的决定》第一次修正　2019年12月25日某市第十五届人大常委会第二十七次会议修订）",
            [
                ("2005-10-27", "修正", "某市第十二届人大常委会第二十次会议"),
                ("2005-12-22", "批准", "某省第十届人大常委会第十八次会议"),
                ("2019-12-25", "修订", "某市第十五届人大常委会第二十七次会议"),
            ],
        ),
        (
            "根据2015年8月3日某市人大常委会会议、2015年9月1日某省人大常委会会议通过的《某决定》修正",
            [("2015-08-03", "修正", "某市人大常委会会议"), ("2015-09-01", "修正", "某省人大常委会会议")],
        ),
        ("2018年1月12日某州人民代表大会通过2018年7月1日起施行", [("2018-01-12", "通过", "某州人民代表大会"), ("2018-07-01", "施行", None)]),
        ("中華民國九十年十一月十二日總統令制定公布全文十二條", [("2001-11-12", "制定", "總統")]),
        ("（2024年2月30日主任会议通过）", [(None, "通过", "主任会议")]),
        ("（2024年1月22日主任会议决定）", [("2024-01-22", "决定", "主任会议")]),
        ("（2024年1月18日）", [("2024-01-18", None, None)]),
        ("（修订草案）", []),
    ],
)  # fmt: skip
def test_a_note_tells_its_events(note: str, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    assert [(event.day, event.action, event.body) for event in events_in(note)] == expected


def test_the_ordinal_of_a_meeting_may_stand_before_its_organ() -> None:
    assert organs.organ_of_body("第102次省政府常务会议") == "省人民政府"
    assert organs.organ_of_body("2024年第3次市政府常务会议") == "市人民政府"
    assert organs.organ_of_body("第三次会议") is None


def test_an_event_stands_where_its_words_do() -> None:
    note = "（2019年1月1日某省人民政府第5次常务会议修订通过　自2019年3月1日起施行）"
    assert [note[event.start : event.end] for event in events_in(note)] == [
        "2019年1月1日某省人民政府第5次常务会议修订通过",
        "自2019年3月1日起施行",
    ]


@pytest.mark.parametrize(
    ("body", "organ"),
    [
        ("山西省第十四届人民代表大会常务委员会第七次会议", "山西省人民代表大会常务委员会"),
        ("第八届全国人民代表大会第五次会议", "全国人民代表大会"),
        ("国务院第23次常务会议", "国务院"),
        ("最高人民法院审判委员会第1891次会议", "最高人民法院"),
        ("最高人民检察院第十三届检察委员会第六十五次会议", "最高人民检察院"),
        ("自然资源部2024年第2次部务会议", "自然资源部"),
        ("某省人民政府", "某省人民政府"),
        ("主任会议", None),
        ("会议", None),
    ],
)
def test_an_organ_sits_in_a_session(body: str, organ: str | None) -> None:
    assert organs.organ_of_body(body) == organ


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("某省人民政府办公厅关于印发某方案的通知", "某省人民政府办公厅"),
        ("中华人民共和国自然资源部令", "中华人民共和国自然资源部"),
        ("某市人民代表大会常务委员会公告（第3号）", "某市人民代表大会常务委员会"),
        ("关于某条例的说明", None),
        ("某省消防条例", None),
    ],
)
def test_a_title_names_its_organ(title: str, organ: str | None) -> None:
    assert organs.organ_of_title(title) == organ
