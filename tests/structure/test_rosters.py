"""Labels, rows of names, and persons with their offices, as the rules of rosters see a line."""

from __future__ import annotations

import pytest

from gazette_pub.structure import rosters
from gazette_pub.structure.reading import Block, Reading, Rule
from gazette_pub.structure.recognise import read_to
from structure.reading_of import pages_of


def reading(text: str, at: int, wrapped: bool = True) -> Reading:
    """The text, read up to that line, with its lines broken to a measure or not."""
    found = read_to(pages_of(text), at)
    found.wrapped = wrapped
    return found


def reach(rule: Rule, text: str, at: int, wrapped: bool = True) -> int | None:
    """The index after the last line that the rule takes; None: it does not hold."""
    blocks: list[Block] | None = rule(reading(text, at, wrapped), at)
    return blocks[-1].after if blocks else None


@pytest.mark.parametrize("line", ["任命：", "决定免去：", "批准任命：", "接受辞职：", "通过任免:"])
def test_what_is_done_with_persons_is_a_label_whatever_follows(line: str) -> None:
    assert reach(rosters.label, f"会议决定。\n{line}\n某某为省长。", 1) == 2


@pytest.mark.parametrize("line", ["秘书长", "委员", "各代表团团长"])
def test_an_office_above_names_is_a_label(line: str) -> None:
    assert reach(rosters.label, f"会议决定。\n{line}\n王　纯 王建忠 王　珍", 1) == 2


@pytest.mark.parametrize("line", ["（一）秘书长", "秘书长。", "王　纯 王建忠 王　珍", "长" * 21])
def test_other_lines_above_names_are_none(line: str) -> None:
    assert reach(rosters.label, f"会议决定。\n{line}\n王　纯 王建忠 王　珍", 1) is None


def test_a_label_of_any_words_stands_above_names_or_entries_only() -> None:
    assert reach(rosters.label, "会议决定。\n领导小组：\n王　纯 王建忠 王　珍", 1) == 2
    assert reach(rosters.label, "会议决定。\n工作要求：\n各级要落实责任。", 1) is None


def test_names_go_on_to_a_lone_name_in_the_last_row() -> None:
    assert reach(rosters.names, "会议决定。\n王　纯 王建忠 王　珍\n李　君 李建国\n赵大同\n会议通过。", 1) == 4


def test_an_office_with_names_below_it_is_no_lone_name() -> None:
    assert reach(rosters.names, "会议决定。\n王　纯 王建忠 王　珍\n秘书长\n赵大同 李　君", 1) == 2


def test_names_do_not_begin_inside_a_sentence() -> None:
    text = "会议决定，名单如下，并依照有关法律的规定予以公布\n王　纯 王建忠 王　珍"
    assert reach(rosters.names, text, 1) is None and reach(rosters.names, text, 1, wrapped=False) == 2
    assert reach(rosters.names, "（一）会议决定名单\n王　纯 王建忠 王　珍", 1) == 2


def test_an_entry_needs_another_near_it() -> None:
    one, two = "刘俊义　　省科学技术厅厅长", "潘海燕（女）省审计厅厅长"
    assert reach(rosters.entries, f"名单。\n{one}\n{two}", 1) == 2
    assert reach(rosters.entries, f"名单。\n{one}\n会议通过。", 1) is None
    assert reach(rosters.entries, f"名单。\n{one}\n甲。\n乙。\n丙。\n{two}", 1) is not None
    assert reach(rosters.entries, f"名单。\n{one}\n甲。\n乙。\n丙。\n丁。\n{two}", 1) is None


@pytest.mark.parametrize(("office", "after"), [(12, 3), (9, 2)])
def test_an_office_runs_on_from_a_full_line(office: int, after: int) -> None:
    """A name of two takes four ems with the gap behind it, so a line is full with twelve more."""
    text = f"名单。\n刘俊　　{'厅' * office}\n党组书记、厅长、督察员\n潘海　　省审计厅厅长"
    assert reach(rosters.entries, text, 1) == after


def test_what_stands_in_brackets_or_is_a_few_characters_runs_on() -> None:
    assert reach(rosters.entries, "名单。\n刘俊　　省厅厅长\n（正厅级、督察员、二级）\n潘海　　省审计厅厅长", 1) == 3
    assert reach(rosters.entries, "名单。\n刘俊　　省厅厅长\n督察专员\n潘海　　省审计厅厅长", 1) == 3
    assert reach(rosters.entries, "名单。\n刘俊　　省厅厅长\n督察专员长\n潘海　　省审计厅厅长", 1) == 2


def test_entries_of_lines_that_were_not_broken_run_on_nowhere() -> None:
    assert reach(rosters.entries, "名单。\n刘俊　　省厅厅长\n督察专员\n潘海　　省审计厅厅长", 1, wrapped=False) == 2


def entry_reach(*more: str) -> int | None:
    lines = ["会议决定。", "刘俊义　　省科学技术厅厅长、省科学院院长", *more, "潘海燕　　省审计厅厅长"]
    return reach(rosters.entries, "\n".join(lines), 1)


OFFICE = "省人民代表大会教育科学文化卫生委员会"


def test_an_office_runs_on_over_four_lines_at_most() -> None:
    assert entry_reach(*[OFFICE] * 3) == 5
    assert entry_reach(*[OFFICE] * 4) is None  # no other entry is near


def test_an_office_runs_on_below_a_full_line_alone() -> None:
    """A line of sixteen ems with a name, or of twelve without one, may be full."""
    assert entry_reach("省" * 12, "副主任委员兼秘书长") == 4
    assert entry_reach("省" * 11, "副主任委员兼秘书长") == 3


def test_entries_stand_below_a_numbered_heading_of_three_lines() -> None:
    entry = "刘俊义　　省科学技术厅厅长\n潘海燕　　省审计厅厅长"
    for lines, found in ((2, True), (3, False)):
        text = (
            "会议决定。\n一、关于任命某省人民政府组成人员的决定\n"
            + "以及某省人民政府直属机构负责人的决定\n" * lines
            + entry
        )
        assert (reach(rosters.entries, text, lines + 2) is not None) == found
