"""What an editor is told of: figures, characters that were not read, look-alikes."""

from __future__ import annotations

import pytest

from cases.seen import bare, case


def figures_doubted(*texts: str) -> list[bool]:
    return [bool(case("c06_percentages").found(text, at=text, code="G204")) for text in texts]


def test_c06_percentages_over_a_hundred_are_judged_by_the_same_evidence() -> None:
    assert case("c06_percentages").found("936", at="936%")
    assert len(set(figures_doubted("101%", "102%"))) == 1


def test_c06_percentages_of_growth_are_judged_by_the_same_evidence() -> None:
    assert case("c06_percentages").found("936", at="936%")
    assert len(set(figures_doubted("14%", "15%", "16%", "25%"))) == 1


@pytest.mark.parametrize("code", ["(cid:12)", "(cid:1117)"])
def test_x26_a_character_that_the_extraction_only_numbers_has_a_finding(code: str) -> None:
    assert [finding for finding in case("x26_cid").found_at(code) if code in finding.message]


def test_x26_the_title_above_it_is_a_title() -> None:
    assert case("x26_cid").only.title == "某某市人民代表大会常务委员会公告"


def test_x26_the_line_stays_the_number_as_printed() -> None:
    assert case("x26_cid").only.number == "第(cid:12)号"


def test_x27_the_title_is_kept() -> None:
    assert case("x27_ocr_lookalikes").only.title == "某某省公路条例"


@pytest.mark.parametrize("text", ["第—章", "笫", "l000", "5O00", "l月"])
def test_x27_a_look_alike_has_a_finding(text: str) -> None:
    assert [finding for finding in case("x27_ocr_lookalikes").found_at(text) if text in finding.message]


def test_x27_a_chapter_with_a_dash_for_one_is_the_chapter_with_its_label_as_printed() -> None:
    chapters = [
        (part.type, part.num, part.label, part.heading) for part in case("x27_ocr_lookalikes").only.all("division")
    ]
    assert chapters == [("chapter", "1", "第—章", "总则")]


def test_x27_an_article_with_a_look_alike_is_the_article_with_its_label_as_printed() -> None:
    articles = [(part.num, bare(part.label)) for part in case("x27_ocr_lookalikes").only.articles]
    assert articles == [("1", "第一条"), ("2", "笫二条"), ("3", "第三条")]
