"""A text half read: what stands above a line, and whether it is still open."""

from __future__ import annotations

import pytest

from gazette_pub.structure.reading import Reading, _with_tables, begin
from gazette_pub.structure.recognise import read_to, recognise
from structure.reading_of import pages_of

NARROW = [
    "全省各级各部门认真贯彻落实会议精神，各项工作都取得新的",
    "更大成绩，经济社会发展的各项目标任务全面完成并且在各方",
] * 12


def below(*above: str, narrow: bool = True) -> bool:
    """Whether the line below these is below a category; a sentence ends above them."""
    lines = [*(NARROW if narrow else ()), "会议决定批准这个报告。", *above, "某省消防条例"]
    at = len(lines) - 1
    reading = read_to(pages_of("\n".join(lines)), 0)
    assert reading.wrapped == [narrow] * len(lines)
    return reading.below_category(at)


def test_one_or_two_short_lines_may_be_a_category() -> None:
    assert below("地方性法规") and below("地方性法规", "某省人民政府")
    assert not below("地方性法规", "某省人民政府", "某省教育厅")


@pytest.mark.parametrize(("ems", "short"), [(18, True), (19, False)])
def test_a_category_has_eighteen_ems_at_most(ems: int, short: bool) -> None:
    assert below("甲" * ems) is short


@pytest.mark.parametrize(("measure", "alone"), [(19, True), (18, False)])
def test_a_category_leaves_more_than_six_ems_free(measure: int, alone: bool) -> None:
    full = [NARROW[0][:measure], "更大成绩而且经济社会发展各项目标任务全面完成并且在"[:measure]] * 12
    lines = [*full, "会议决定批准报告。", "甲" * 12, "某省消防条例"]
    reading = read_to(pages_of("\n".join(lines)), 0)
    assert all(reading.wrapped) and reading.measures[-2] == measure
    assert reading.below_category(len(lines) - 1) is alone


@pytest.mark.parametrize("line", ["会议认为，", "一、法规", "说明："])
def test_a_line_with_marks_or_a_number_is_no_category(line: str) -> None:
    assert not below(line)


def test_nothing_is_open_below_a_sentence_a_page_end_or_a_block() -> None:
    reading = read_to(pages_of("\n".join([*NARROW, "会议决定批准。", "\f下一页"])), 0)
    assert [reading.fresh(at) for at in (0, 1, len(NARROW) + 1)] == [True, False, True]


def drawn(*texts: str, measures: list[float] | None = None) -> Reading:
    """A reading of these lines at its beginning, broken to these measures."""
    reading = begin(pages_of("\n".join(texts)))
    reading.wrapped = [True] * len(reading.lines)
    reading.measures = measures or reading.measures
    return reading


def test_a_reading_begins_at_its_first_line() -> None:
    assert [(block.first, block.after) for block in recognise(pages_of("甲乙。"))] == [(0, 1)]
    reading = drawn("甲乙", "丙丁", "戊己")
    assert [reading.line(at) is None for at in (-1, 0, 2, 3)] == [True, False, False, True]


@pytest.mark.parametrize(
    ("above", "broke_off"),
    [
        ("甲" * 17, True),
        ("甲" * 18, False),
        ("a" + "甲" * 17, True),
        ("甲" * 16 + "，", False),
        ("“" + "甲" * 16, True),
    ],
)
def test_a_line_broke_off_that_leaves_more_than_six_ems_and_ends_with_no_mark(above: str, broke_off: bool) -> None:
    assert drawn("某事", above, "乙", measures=[12.0, 24.0, 36.0]).broke_off(2) is broke_off


def test_an_indent_is_no_place_left_free() -> None:
    reading = drawn("某事", "甲" * 15, "乙", measures=[24.0] * 3)
    assert reading.broke_off(2)
    assert not drawn("某事", "　　　" + "甲" * 15, "乙", measures=[24.0] * 3).broke_off(2)


@pytest.mark.parametrize(("blanks", "parted"), [(2, True), (3, False)])
def test_blank_lines_part_where_less_than_a_third_of_the_lines_have_one_above(blanks: int, parted: bool) -> None:
    assert drawn(*["甲"] * (9 - blanks), *["\n乙"] * blanks).parted is parted


def test_what_is_no_text_of_its_own_ends_with_its_last_words() -> None:
    assert drawn("现将某事公布", "特此公告", "某省").ended(2)
    assert not drawn("现将某事公布", "现予公告", "某省").ended(2)
    assert not drawn("特此公告如下甲", "某省").ended(1)


def test_below_the_first_line_stands_one_line_alone() -> None:
    assert drawn("地方性法规", "某省条例", measures=[30.0] * 2).below_category(1)
    assert not drawn("甲" * 19, "某省条例", measures=[30.0] * 2).below_category(1)
    assert drawn("地方性法规", "甲" * 19, measures=[30.0] * 2).below_category(1)
    assert not drawn("会议", "甲" * 19, "某省条例", "乙", measures=[30.0] * 4).below_category(2)


def test_a_line_of_a_table_has_the_measure_of_the_text_above_it() -> None:
    assert _with_tables([24.0, 30.0], 5, {0, 2, 4}, 24.0) == [24.0, 24.0, 24.0, 30.0, 30.0]
