"""Decimal outlines: 1, 1.1, 1.1.1."""

from __future__ import annotations

import pytest

from cases.seen import Part, bare, case


def grain_plan() -> Part:
    return case("k09_decimal_outline").only.body


def test_k09_the_printed_contents_are_contents() -> None:
    contents = case("k09_decimal_outline").all("contents")
    assert len(contents) == 1
    assert [bare(entry.text) for entry in contents[0].all("entry")] == [
        "1总则", "1.1编制目的", "1.2等级划分", "2组织机构和职责", "2.1应急指挥部", "3附则",
    ]  # fmt: skip


def test_k09_whole_numbers_open_sections_with_headings_without_the_number() -> None:
    assert [(part.num, part.heading) for part in grain_plan().sections] == [
        ("1", "总则"), ("2", "组织机构和职责"), ("3", "附则"),
    ]  # fmt: skip


def test_k09_numbers_with_one_point_stand_one_level_down() -> None:
    assert [(part.num, part.heading) for part in grain_plan().section("1").sections] == [
        ("1-1", "编制目的"), ("1-2", "等级划分"),
    ]  # fmt: skip
    assert [part.num for part in grain_plan().section("2").sections] == ["2-1"]


def test_k09_numbers_with_two_points_are_items_or_sections_one_level_below() -> None:
    grades = grain_plan().section("1").section("1-2")
    assert [part.num for part in grades.numbered] == ["1-2-1", "1-2-2"]


@pytest.mark.parametrize("num", ["2-1-1", "2-1-2"])
def test_k09_numbers_in_brackets_are_siblings_of_one_kind(num: str) -> None:
    duties = grain_plan().section("2").section("2-1").part(num)
    assert [(part.num, part.label) for part in duties.numbered] == [("1", "（1）"), ("2", "（2）")]
    assert len({part.name for part in duties.numbered}) == 1


def test_x06_the_attached_plan_has_its_title() -> None:
    assert case("x06_decimal_plan_attached").only.attachment("附件").title == "某某市应急预案"


def test_x06_its_sections_are_nested() -> None:
    body = case("x06_decimal_plan_attached").only.attachment("附件").body
    assert [part.num for part in body.sections] == ["1", "2"]
    assert body.section("1").section("1-1").section("1-1-1").text.endswith("依据有关法律。")
    assert body.section("2").section("2-1").text.endswith("指挥部由市长任总指挥。")


def test_x06_the_number_stands_in_the_label_and_not_in_the_heading() -> None:
    sections = case("x06_decimal_plan_attached").only.attachment("附件").body.sections
    assert [(bare(part.label), part.heading) for part in sections] == [("1", "总则"), ("2", "组织体系")]
