"""Events of adoption notes: each word for what happened, and the edge of each place that is looked at."""

from __future__ import annotations

import pytest

from gazette_pub.words.events import events_in

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
