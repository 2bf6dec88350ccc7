"""A text half read: what stands above a line, and whether it is still open."""

from __future__ import annotations

import pytest

from gazette_pub.structure.recognise import read_to
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
    assert reading.wrapped is narrow
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
    assert reading.wrapped and reading.measures[-2] == measure
    assert reading.below_category(len(lines) - 1) is alone


@pytest.mark.parametrize("line", ["会议认为，", "一、法规", "说明："])
def test_a_line_with_marks_or_a_number_is_no_category(line: str) -> None:
    assert not below(line)


def test_nothing_is_open_below_a_sentence_a_page_end_or_a_block() -> None:
    reading = read_to(pages_of("\n".join([*NARROW, "会议决定批准。", "\f下一页"])), 0)
    assert [reading.fresh(at) for at in (0, 1, len(NARROW) + 1)] == [True, False, True]
