"""Events of adoption notes: each word for what happened, and the edge of each place that is looked at."""

from __future__ import annotations

import pytest

from gazette_pub.words.events import days_above, events_in

Told = list[tuple[str | None, str | None, str | None]]
DAY = "2024年1月18日"


def told(note: str) -> Told:
    return [(event.day, event.action, event.body) for event in events_in(note)]


@pytest.mark.parametrize(
    "action",
    "修订 修正 修改 通过 批准 核准 制定 废止 公布 颁布 发布 印发 公告 施行 实施 执行 生效 试行 决定 任命 选举 推选".split(),
)
def test_a_note_says_what_happened_in_any_of_these_words(action: str) -> None:
    assert told(f"（{DAY}某省人民政府{action}）") == [("2024-01-18", action, "某省人民政府")]


@pytest.mark.parametrize(
    ("note", "events"),
    [
        (f"（{DAY}某省人民政府修订通过并公布）", [("2024-01-18", "修订", "某省人民政府")]),
        (f"（{DAY}某省人民政府决定批准）", [("2024-01-18", "批准", "某省人民政府")]),
        (f"（根据{DAY}某省人民政府令第一次修正）", [("2024-01-18", "修正", "某省人民政府")]),
        (f"（依照 {DAY}某省人民政府令第一次修正）", [("2024-01-18", "修正", "某省人民政府")]),
        (f"（根据{DAY}《某省人民政府关于修改〈某条例〉的决定》修正）", [("2024-01-18", "修正", "某省人民政府")]),
        (f"（{DAY}某省人大通过　根据2024年3月1日某市人大决定修正）", [("2024-01-18", "通过", "某省人大"), ("2024-03-01", "修正", "某市人大")]),
        (f"（{DAY}某省人大通过　自2024年3月1日起施行）", [("2024-01-18", "通过", "某省人大"), ("2024-03-01", "施行", None)]),
        (f"（{DAY}某省人大、2024年3月1日某市人大通过）", [("2024-01-18", "通过", "某省人大"), ("2024-03-01", "通过", "某市人大")]),
        (f"（{DAY}某省人大和2024年3月1日某市人大及2024年4月1日某县人大通过）",
         [("2024-01-18", "通过", "某省人大"), ("2024-03-01", "通过", "某市人大"), ("2024-04-01", "通过", "某县人大")]),
        (f"（{DAY}某省人大。2024年3月1日某市人大通过）", [("2024-01-18", None, "某省人大"), ("2024-03-01", "通过", "某市人大")]),
        (f"（{DAY}某省人大《关于通过〈甲〉的说明》，某市人大批准）", [("2024-01-18", "批准", "某省人大")]),
        ("某省人大通过", [(None, "通过", "某省人大")]),
        ("（某省人大通过）", [(None, "通过", "某省人大")]),
        ("（2024年2月30日某省人大通过）", [(None, "通过", "某省人大")]),
        ("（通过）", []),
    ],
)  # fmt: skip
def test_a_note_tells_who_did_what_and_when(note: str, events: Told) -> None:
    assert told(note) == events


def test_an_event_stands_from_the_word_before_its_day_to_what_was_done() -> None:
    for note in (
        f"（根据{DAY}某省人大决定修正）",
        f"（自{DAY}起施行）",
        f"（于 {DAY}公布）",
        f"（{DAY}某省人大修订通过）",
        f"（{DAY}某省人大）",
    ):
        (event,) = events_in(note)
        assert note[event.start : event.end] == note[1:-1]
    first, second = events_in(f"（{DAY}某省人大公布，自2024年3月1日起施行）")
    assert (first.end, second.start) == (17, 18)


@pytest.mark.parametrize("word", ["自", "于", "从", "经", "在"])
def test_the_word_before_a_day_is_part_of_its_event(word: str) -> None:
    for blank in ("", " ", "　"):
        note = f"（{DAY}某省人大公布，{word}{blank}2024年3月1日起施行）"
        first, second = events_in(note)
        assert (note[first.start : first.end], note[second.start : second.end]) == (
            f"{DAY}某省人大公布",
            f"{word}{blank}2024年3月1日起施行",
        )


@pytest.mark.parametrize("word", ["根据", "依据", "依照"])
def test_the_ground_of_an_amendment_is_part_of_its_event(word: str) -> None:
    for blank in ("", " ", "　"):
        note = f"（{DAY}某省人大通过　{word}{blank}2024年3月1日某市人大决定修正）"
        first, second = events_in(note)
        assert (note[first.start : first.end], second.action) == (f"{DAY}某省人大通过", "修正")
        assert note[second.start : second.end] == f"{word}{blank}2024年3月1日某市人大决定修正"


def test_titles_within_titles_say_nothing_of_events() -> None:
    assert told(f"（{DAY}某省人大《关于〈甲《乙》〉通过》批准）") == [("2024-01-18", "批准", "某省人大")]
    assert told(f"（{DAY}某省人大》通过）") == [("2024-01-18", "通过", "某省人大")]


@pytest.mark.parametrize(
    ("note", "events"),
    [
        (
            "（1950年4月13日中央人民政府委员会第七次会议通过　四月三十日中央人民政府主席命令公布　自五月一日起施行）",
            [
                ("1950-04-13", "通过", "中央人民政府委员会第七次会议"),
                ("1950-04-30", "公布", "中央人民政府主席"),
                ("1950-05-01", "施行", None),
            ],
        ),
        (
            "（1983年9月20日国务院发布　1986年1月15日、1987年12月21日国务院修订）",
            [
                ("1983-09-20", "发布", "国务院"),
                ("1986-01-15", "修订", "国务院"),
                ("1987-12-21", "修订", "国务院"),
            ],
        ),
        (
            "根据1988年4月12日某大会第一次会议通过的《修正案》、1993年3月29日某大会第二次会议通过的《修正案》和1999年3月15日某大会第三次会议通过的《修正案》修正",
            [
                ("1988-04-12", "修正", "某大会第一次会议"),
                ("1993-03-29", "修正", "某大会第二次会议"),
                ("1999-03-15", "修正", "某大会第三次会议"),
            ],
        ),
        (
            "（财政部令〔2005〕第4号，2005年9月5日第14次部务会议通过，2005年9月16日发布）",
            [("2005-09-05", "通过", "第14次部务会议"), ("2005-09-16", "发布", "财政部")],
        ),
        (
            "（1997年6月5日成都市 第十二届人大常 委会第二次会议通过 2004年6月2 4日某省人大常委会批准）",
            [("1997-06-05", "通过", "成都市第十二届人大常委会第二次会议"), ("2004-06-24", "批准", "某省人大常委会")],
        ),
        (
            "中華民國九十六年八月八日總統令制定公布全文59條；並自九十七年十月一日施行",
            [("2007-08-08", "制定", "總統"), ("2008-10-01", "施行", None)],
        ),
        ("（2002年3月28日卫生部令第26号）", [("2002-03-28", "公布", "卫生部")]),
        (
            "（2019年12月10日武汉市人民代表大会常务委员会公告（十四届）第20号公布）",
            [("2019-12-10", "公布", "武汉市人民代表大会常务委员会")],
        ),
        (
            "（中国共产党第二十次全国代表大会部分修改，2022年10月22日通过）",
            [("2022-10-22", "通过", "中国共产党第二十次全国代表大会")],
        ),
        (
            "1961年4月18日订于维也纳　中华人民共和国于1975年11月25日交存加入书",
            [("1961-04-18", "签订", None), ("1975-11-25", "交存", "中华人民共和国")],
        ),
        (
            "（1984年9月7日某委员会第七次会议授权　1984年9月18日国务院批准）",
            [("1984-09-07", "授权", "某委员会第七次会议"), ("1984-09-18", "批准", "国务院")],
        ),
    ],
)
def test_a_note_leaves_out_what_the_event_before_it_has_said(note: str, events: Told) -> None:
    assert told(note) == events


def test_a_day_has_its_year_from_the_notes_above() -> None:
    above = "中華民國三十二年九月三日國民政府公布\n同年十月一日施行\n"
    assert [event.day for event in events_in("三十五年六月十九日修正", above)] == ["1946-06-19"]
    assert [event.day for event in events_in("同年四月二十一日中央人民政府公布", "1952年4月18日批准\n")] == [
        "1952-04-21"
    ]


def test_of_many_notes_above_no_more_is_kept_than_the_last_day_and_whose_years_they_count() -> None:
    above = ""
    for note in ("中華民國三十二年九月三日國民政府公布", "同年十月一日施行", "三十五年六月十九日修正", "總統令修正"):
        above = days_above(note, above)
    assert above == "中华民国1年1月1日\n1946年6月19日\n"
    assert days_above("1952年4月18日批准") == "1952年4月18日\n"
