"""Headings: over two lines, one below another, and fragments of a sentence that are none."""

from __future__ import annotations

from cases.seen import bare, case


def test_k10_a_heading_over_two_lines_is_one_heading() -> None:
    assert case("k10_heading_two_lines").only.body.section("1").heading == "制定农村集体经济组织条例的必要性"


def test_k10_the_second_line_of_a_heading_opens_no_section() -> None:
    assert [part.num for part in case("k10_heading_two_lines").only.all("section")] == ["1", "2"]


def test_k07_a_figure_on_a_line_of_its_own_goes_on_with_its_sentence() -> None:
    paragraphs = [bare(part.text) for part in case("k07_decimal_heading").all("p")]
    assert (
        "全面开展生态建设,森林覆盖率达到百分之五十,PM2.5年平均浓度保持在20微克/立方米左右,水质优良率提高。"
        in paragraphs
    )


def test_k07_a_figure_on_a_line_of_its_own_is_no_heading() -> None:
    assert [part.text for part in case("k07_decimal_heading").all("heading")] == ["工作回顾", "今后安排"]


def test_k07_there_are_two_sections() -> None:
    assert [part.num for part in case("k07_decimal_heading").only.all("section")] == ["1", "2"]


def test_x22_a_heading_below_a_chapters_heading_is_not_part_of_it() -> None:
    assert case("x22_subheading_after_chapter").only.division("第二章").heading == "城乡规划的实施"


def test_x22_a_heading_below_a_chapters_heading_is_a_heading_of_its_own() -> None:
    assert "一般规定" in [part.text for part in case("x22_subheading_after_chapter").all("heading")]
