"""A newspaper's page, and what is none."""

from __future__ import annotations

import pytest

from cases.seen import bare, case


def test_c03_two_datelines_do_not_turn_a_law_into_a_newspaper() -> None:
    assert case("c03_law_and_news").document(1).kind == "law"


def test_c03_the_law_has_its_two_articles() -> None:
    articles = case("c03_law_and_news").document(1).articles
    assert [(part.num, part.paragraphs[:1]) for part in articles] == [
        ("1", ["为了节约用水，制定本条例。"]), ("2", ["本省行政区域内用水，适用本条例。"]),
    ]  # fmt: skip


@pytest.mark.parametrize("dateline", ["新华社北京1月20日电", "新华社北京1月21日电"])
def test_c03_what_follows_the_law_is_two_stories_or_paragraphs(dateline: str) -> None:
    issue = case("c03_law_and_news")
    assert issue.document(1).kind == "law"
    assert len([part for part in issue.all("p", "dateline") if part.text.startswith(dateline)]) == 1


STORIES = ("某会议在某市举行", "省人民代表大会常务委员会任命名单", "更高起点 更高目标", "某会议闭幕")


def test_k11_stories_parted_by_blank_lines_are_four() -> None:
    assert len(case("k11_newspaper_credit").documents) == 4


@pytest.mark.parametrize("title", STORIES)
def test_k11_a_story_has_its_headline_with_its_spaces(title: str) -> None:
    assert case("k11_newspaper_credit").titled(title).body.text


def test_k11_a_list_of_appointments_has_its_adoption() -> None:
    appointments = case("k11_newspaper_credit").titled("省人民代表大会常务委员会任命名单")
    assert appointments.head_value("adoption", "date") == "2020-05-18"


def test_k11_a_second_headline_with_a_dash_is_a_subtitle() -> None:
    assert (case("k11_newspaper_credit").titled("更高起点 更高目标").subtitle or "").lstrip("—") == "专访有关负责人"


def test_k11_a_second_headline_is_a_subtitle() -> None:
    assert case("k11_newspaper_credit").titled("某会议闭幕").subtitle == "张某主持并讲话"


def test_k11_the_credit_at_the_end_is_a_credit() -> None:
    last = case("k11_newspaper_credit").document(4)
    found = [
        part.name
        for part in last.all("credit", "byline", "dateline", "p")
        if bare(part.text) == "(新华社北京5月18日电)"
    ]
    assert len(found) == 1


def test_k11_the_credit_is_no_story() -> None:
    titles = [document.title or "" for document in case("k11_newspaper_credit").all_documents]
    assert [title for title in titles if "新华社" in title] == []
