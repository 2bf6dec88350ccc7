"""Dates that cannot be: no days of the calendar, meetings of two years, documents older than what they tell of."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.proofs import findings, found
from gazette_pub.checks import check
from gazette_pub.issue.model import parse

FIXTURE = Path(__file__).parent.parent.parent / "fixtures" / "checks" / "G504"


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        ("2024年2月29日", True), ("2023年2月29日", False), ("2月29日", True), ("2月30日", False), ("12月31日", True), ("13月1日", False), ("0月1日", False),
        ("1月0日", False), ("二〇二四年二月三十日", False), ("二○二四年二月二十九日", True),
        ("民国一百一十三年二月三十日", False),
        ("2024-02-30", False), ("2024.2.29", True), ("三月四十日", False),
        ("农历二月三十日", True), ("甲辰年二月三十日", True), ("4月30日", True), ("4月31日", False), ("1月31日", True), ("1月32日", False), ("1月1日", True),
    ],
)  # fmt: skip
def test_a_day_of_the_calendar(day: str, possible: bool) -> None:
    assert found("G501", f"会议于{day}召开。") == ([] if possible else [(5, f"“{day}” is no day of the calendar")])


def met(*years: int) -> list[tuple[int | None, str]]:
    return found("G502", *(f"{year}年1月18日在某省第十四届人民代表大会第七次会议上。" for year in years))


def test_a_meeting_is_dated_otherwise_where_two_more_places_agree() -> None:
    assert met(2024, 2024, 2023) == [
        (9, "某省第十四届人民代表大会第七次会议 is dated 2023 here and 2024 in 2 other places")
    ]
    assert met(2024, 2023) == [] and met(2024, 2024, 2023, 2023) == []
    assert [line for line, _ in met(2024, 2024, 2024, 2023, 2023)] == [11, 13]
    assert met(2024, 2024, 2024) == []


def told(text: str) -> list[tuple[int | None, str]]:
    whole = "\n\n".join(["某省工作报告", "（2024年1月18日在某省会议上）", "各位代表：", text]) + "\n"
    return [(finding.line, finding.message) for finding in findings("G503", whole)]


@pytest.mark.parametrize("action", "听取 审议了 收到 召开了 报送了 印发了 通过了 下发了 转交".split())
def test_a_document_is_no_older_than_what_it_tells_of(action: str) -> None:
    assert told(f"2024年2月5日，会议{action}报告。") == [
        (3, "dated 2024-01-18, before “2024年2月5日” in its text (line 7)")
    ]
    assert told(f"2024年1月19日，会议{action}报告。")[0][1].startswith("dated 2024-01-18, before “2024年1月19日”")
    assert told(f"2024年1月18日，会议{action}报告。") == []


def test_a_month_is_told_from_its_first_day() -> None:
    assert told("2024年2月，会议听取报告。") == [(3, "dated 2024-01-18, before “2024年2月” in its text (line 7)")]
    assert told("2024年1月，会议听取报告。") == []


@pytest.mark.parametrize(
    "text",
    [f"2024年2月5日，会议{word}听取报告。" for word in ("将", "拟", "计划", "预计")]
    + [f"{word}2024年2月5日，会议听取报告。" for word in ("于", "在", "截至", "到", "至", "自", "从")]
    + [f"2024年2月5日{word}，会议听取报告。" for word in ("前", "底前", "以前", "之前", "起", "以后")],
)
def test_what_is_ahead_is_not_told_as_past(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("day", "early"), [(17, True), (18, False)])
def test_nobody_signs_before_the_adoption(day: int, early: bool) -> None:
    text = f"某省人民政府决定\n\n（2024年1月18日通过）\n\n甲。\n\n某省人民政府\n\n2024年1月{day}日\n"
    said = [(finding.line, finding.message) for finding in findings("G503", text)]
    assert said == ([(9, "signed 2024-01-17, before its adoption on 2024-01-18")] if early else [])


@pytest.mark.parametrize(
    ("meta", "late"), [("<year>2023</year>", True), ("<year>2024</year>", False), ("<date>2024-03</date>", False)]
)
def test_an_issue_is_no_older_than_what_it_prints(meta: str, late: bool) -> None:
    text = (
        (FIXTURE / "in.xml")
        .read_text(encoding="utf-8")
        .replace("<date>2024-03</date>", meta)
        .replace("2024-05-02", "2024-03-02")
    )
    assert [finding.code for finding in check(parse(text.encode())) if finding.code == "G504"] == ["G504"] * late
