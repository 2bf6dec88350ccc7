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
    found.wrapped = [wrapped] * len(found.lines)
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


@pytest.mark.parametrize(("count", "after"), [(4, None), (5, 6)])
def test_five_names_below_one_another_are_a_list(count: int, after: int | None) -> None:
    column = "\n".join(["王丽（女）", "张三丰", "李　纯", "赵建国", "刘伟"][:count])
    assert reach(rosters.names, f"会议通过了名单。\n{column}\n主任会议", 1) == after


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


def test_the_last_entry_of_a_list_has_five_lines_at_most() -> None:
    def last(lines: int) -> int | None:
        text = "\n".join(
            ["会议决定。", "潘海燕　　省审计厅厅长", "刘俊义　　省科学技术厅厅长、省科学院院长", *[OFFICE] * lines]
        )
        return reach(rosters.entries, text, 2)

    assert (last(4), last(5)) == (7, 7)


@pytest.mark.parametrize(("indent", "after"), [("　　", 3), ("　 ", 2)])
def test_an_office_runs_on_two_ems_deeper_where_lines_were_not_broken(indent: str, after: int) -> None:
    text = f"名单。\n刘俊　　省厅厅长\n{indent}督察专员\n潘海　　省审计厅厅长"
    assert reach(rosters.entries, text, 1, wrapped=False) == after


@pytest.mark.parametrize(("office", "after"), [("省" * 12, 4), ("省" * 11 + "a", 3)])
def test_a_line_below_a_name_is_full_with_twelve_ems(office: str, after: int) -> None:
    assert entry_reach(office, "副主任委员兼秘书长") == after


# labels and what stands below them


@pytest.mark.parametrize(("ems", "after"), [(20, 2), (21, None)])
def test_a_label_above_names_has_twenty_ems_at_most(ems: int, after: int | None) -> None:
    assert reach(rosters.label, f"会议决定。\n{'省' * (ems - 2)}主任\n王　纯 王建忠 王　珍", 1) == after


def test_a_line_above_a_table_is_no_label() -> None:
    found = reading("会议决定。\n秘书长\n王　纯 王建忠 王　珍\n李　君 李建国 王　珍", 1)
    assert rosters.label(found, 1)
    for inside, labelled in ((1, True), (2, False), (3, True)):
        found.tabular = {inside}
        assert bool(rosters.label(found, 1)) is labelled


def test_a_lone_name_stands_below_its_office() -> None:
    assert reach(rosters.names, "会议决定。\n委员：\n王建忠\n会议通过。", 2) == 3


def test_rows_of_names_go_on_line_by_line() -> None:
    row = "王　纯 王建忠 王　珍"
    assert reach(rosters.names, f"会议决定。\n{row}\n{row}\n{row}\n会议通过。", 1) == 4
    assert reach(rosters.names, f"会议决定。\n{row}\n{row}\n会议通过。\n{row}", 1) == 3
    assert reach(rosters.names, f"会议决定。\n才让卓玛（女，藏族）\n{row}\n会议通过。", 1) == 3
    assert reach(rosters.names, f"会议决定。\n才让卓玛（女，藏族）\n会议通过。\n{row}", 1) is None


def test_names_are_none_that_head_columns_of_figures() -> None:
    """王　纯 王建忠 王　珍 above 12 34 56 are what the columns are called."""
    row = "王　纯 王建忠 王　珍"
    for figures, names in (
        ("合计　12　34", False),
        ("12 34", True),
        ("合计　甲　34", True),
        ("会议　通过　决定", True),
    ):
        assert bool(reach(rosters.names, f"会议决定。\n{row}\n{figures}\n会议通过。", 1)) is names
    assert reach(rosters.names, f"会议决定。\n{row}\n会议通过。\n合计　12　34", 1) == 2


# offices with their persons beside them


@pytest.mark.parametrize(
    "office",
    "出席 列席 缺席 请假 召集人 秘书长 主任 委员 主席团 主席 组长 团长 院长 会长 检长 察长 局长 部长 厅长 书记 成员 代表 理事 检察员 审判员".split(),
)
def test_an_office_of_any_kind_has_its_persons_on_its_line(office: str) -> None:
    lines = f"会议决定。\n{office}：叶青　罗娟\n副主任：王建忠"
    label, persons = rosters.members(reading(lines, 1), 1) or []
    assert (label.kind, label.first, label.after, label.length) == ("label", 1, 2, len(office) + 1)
    assert (persons.kind, persons.first, persons.after, persons.skip) == ("names", 1, 2, len(office) + 1)


def test_persons_of_an_office_go_on_over_lines() -> None:
    assert reach(rosters.members, "名单。\n委员：叶青　罗娟\n王建忠　李建国\n副主任：王建忠", 1) == 3
    assert reach(rosters.members, "名单。\n委员：叶青　罗娟\n会议通过。\n副主任：王建忠", 1) == 2


def test_persons_that_commas_part_are_a_paragraph() -> None:
    (block,) = rosters.members(reading("名单。\n委员：叶青、罗娟\n副主任：王建忠", 1), 1) or []
    assert (block.kind, block.first, block.after) == ("p", 1, 2)


def test_a_person_called_by_an_office_is_no_name() -> None:
    assert reach(rosters.members, "名单。\n代表：李书记　王市长\n副主任：王建忠", 1) is None
    assert reach(rosters.members, "名单。\n代表：王市长　李书　叶青\n副主任：王建忠", 1) == 2


@pytest.mark.parametrize(("between", "listed"), [(2, True), (3, False)])
def test_another_office_stands_within_three_lines(between: int, listed: bool) -> None:
    member, other, text = "委员：叶青　罗娟", "副主任：王建忠", ["会议听取了报告。"] * between
    assert bool(reach(rosters.members, "\n".join(["名单。", member, *text, other]), 1)) is listed
    assert bool(reach(rosters.members, "\n".join([other, *text, member, "会议通过。"]), between + 1)) is listed


def test_an_office_alone_is_no_list() -> None:
    assert reach(rosters.members, "会议决定。\n委员：叶青　罗娟\n会议通过。", 1) is None


def test_an_office_of_wide_set_characters_stands_above_its_names() -> None:
    assert reach(rosters.label, "会议决定。\n委　员：\n叶青\n会议通过。", 1) == 2
    assert reach(rosters.label, "会议决定。\n委　员：\n会议通过。\n叶青", 1) is None
