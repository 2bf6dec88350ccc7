"""Gazettes in traditional characters: Hong Kong, Macau, Taiwan."""

from __future__ import annotations

import pytest

from cases.seen import Document, Part, case


@pytest.mark.parametrize(("label", "heading"), [("第1部", "導言"), ("第2部", "修訂")])
def test_r46_a_hong_kong_part_is_a_division(label: str, heading: str) -> None:
    part = case("r46_hk_section").only.division(label)
    assert (part.type, part.heading) == ("part", heading)


def test_r46_a_hong_kong_part_is_not_joined_to_the_line_before() -> None:
    texts = case("r46_hk_section").text.split("\n")
    assert [text for text in texts if "第1部" in text and "訂立" in text] == []
    assert [text for text in texts if "第2部" in text and "修訂方式" in text] == []


def test_r46_a_schedule_under_its_section_is_an_attachment_and_signs_nothing() -> None:
    schedule = case("r46_hk_section").only.attachment("附表1　　[第3條]")
    assert schedule.title == "費用"


def macau_law() -> Document:
    return case("x24_article_heading_on_next_line").only


@pytest.mark.parametrize(("num", "heading"), [("1", "標的及範圍"), ("2", "定義")])
def test_x24_the_line_below_an_articles_number_is_its_heading(num: str, heading: str) -> None:
    assert macau_law().article(num).heading == heading


def test_x24_no_paragraph_is_empty() -> None:
    paragraphs: list[Part] = case("x24_article_heading_on_next_line").all("p")
    assert len(paragraphs) >= 5 and [part for part in paragraphs if not part.text.strip()] == []


@pytest.mark.parametrize("name", ["x24_article_heading_on_next_line", "x29_chinese_traditional_language"])
def test_x24_x29_a_text_in_traditional_characters_says_so(name: str) -> None:
    assert case(name).language == "zh-Hant"


def test_x29_the_signers_stand_in_the_foot() -> None:
    signatures = "".join("".join(case("x29_chinese_traditional_language").only.signatures).split())
    assert signatures == "總統蔡某某行政院院長陳某某"


def test_x29_the_year_of_the_republic_is_counted() -> None:
    order = case("x29_chinese_traditional_language").only
    days = [
        order.node.get("date"),
        order.signed,
        *(part.node.get("when") for part in order.all("date", "number", "dateline")),
    ]
    assert "2024-01-03" in days
