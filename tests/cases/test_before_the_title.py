"""What stands before the title: a caption, the words of a web page."""

from __future__ import annotations

import pytest

from cases.seen import Document, bare, case


def below_a_caption() -> Document:
    return case("k03_caption_before_title").titled("政府工作报告")


def test_k03_a_report_below_a_caption_is_one_report() -> None:
    assert case("k03_caption_before_title").only.kind == "report"


def test_k03_its_title_is_found_below_the_caption() -> None:
    assert case("k03_caption_before_title").only.title == "政府工作报告"


def test_k03_its_delivery_in_brackets_is_in_the_head() -> None:
    assert below_a_caption().delivery == "（2026年1月27日在某省第十四届人民代表大会第四次会议上）"
    assert below_a_caption().head_value("delivery", "when") == "2026-01-27"


def test_k03_its_byline_is_in_the_head() -> None:
    assert bare(below_a_caption().byline) == "省长张某某"


def test_k03_its_salutation_is_in_the_head() -> None:
    assert below_a_caption().salutation == "各位代表："


def test_k03_it_has_two_sections() -> None:
    sections = below_a_caption().body.sections
    assert [(part.num, part.heading) for part in sections] == [("1", "2025年工作回顾"), ("2", "2026年工作安排")]


def test_k03_the_caption_stays_a_paragraph_or_a_caption() -> None:
    assert any(
        bare(part.text) == "政府工作报告。某某日报记者张某摄"
        for part in case("k03_caption_before_title").all("p", "caption")
    )


def test_k03_the_caption_is_no_document() -> None:
    assert len(case("k03_caption_before_title").all_documents) == 1


def below_a_web_page() -> Document:
    return case("k04_chrome_before_title").titled("2026年某市政府工作报告")


def test_k04_a_report_below_the_words_of_a_web_page_is_one_report() -> None:
    assert case("k04_chrome_before_title").only.kind == "report"


def test_k04_its_title_is_found_below_them() -> None:
    assert case("k04_chrome_before_title").only.title == "2026年某市政府工作报告"


def test_k04_its_delivery_is_in_the_head() -> None:
    assert below_a_web_page().delivery == "——2026年2月3日在某市第十六届人民代表大会第四次会议上"


def test_k04_its_byline_is_in_the_head() -> None:
    assert bare(below_a_web_page().byline) == "某市市长张某某"


def test_k04_its_salutation_is_in_the_head() -> None:
    assert below_a_web_page().salutation == "各位代表："


def test_k04_its_section_is_found() -> None:
    assert [(part.num, part.heading) for part in below_a_web_page().body.sections] == [("1", "2025年工作回顾")]


WORDS = ("下载", "打印", "收藏", "【字号：", "加大", "】", "来源：某某日报")


@pytest.mark.parametrize("word", WORDS)
def test_k04_a_word_of_the_web_page_is_no_heading_name_or_title(word: str) -> None:
    parts = case("k04_chrome_before_title").all("heading", "name", "title")
    assert [part.text for part in parts if word in part.text] == []


@pytest.mark.parametrize("word", WORDS)
def test_k04_a_word_of_the_web_page_is_a_paragraph_or_has_a_finding(word: str) -> None:
    page = case("k04_chrome_before_title")
    assert any(word in part.text for part in page.all("p")) or page.found_at(word)
