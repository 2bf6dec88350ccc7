"""Labels, rows of names, and persons with their offices, as the rules of rosters see a line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gazette_pub.structure.line import Hints
from gazette_pub.structure.reading import Block, Reading, Rule
from gazette_pub.structure.recognise import read_to
from gazette_pub.structure.rosters import labels as labelling
from gazette_pub.structure.rosters import names as naming
from gazette_pub.structure.rosters.appointments import appointed
from gazette_pub.structure.rosters.entries import entries
from gazette_pub.structure.rosters.members import members
from structure.reading_of import pages_of


def reading(text: str, at: int, wrapped: bool = True) -> Reading:
    """The text, read up to that line, with its lines broken to a measure or not."""
    found = read_to(pages_of(text), at)
    return replace(found, wrapped=[wrapped] * len(found.lines))


def reach(rule: Rule, text: str, at: int, wrapped: bool = True) -> int | None:
    """The index after the last line that the rule takes; None: it does not hold."""
    blocks: list[Block] | None = rule(reading(text, at, wrapped), at)
    return blocks[-1].after if blocks else None


@pytest.mark.parametrize("line", ["任命：", "决定免去：", "批准任命：", "接受辞职：", "通过任免:"])
def test_what_is_done_with_persons_is_a_label_whatever_follows(line: str) -> None:
    assert reach(labelling.label, f"会议决定。\n{line}\n某某为省长。", 1) == 2


@pytest.mark.parametrize("line", ["秘书长", "委员", "各代表团团长"])
def test_an_office_above_names_is_a_label(line: str) -> None:
    assert reach(labelling.label, f"会议决定。\n{line}\n王　纯 王建忠 王　珍", 1) == 2


@pytest.mark.parametrize("line", ["（一）秘书长", "秘书长。", "王　纯 王建忠 王　珍", "长" * 21])
def test_other_lines_above_names_are_none(line: str) -> None:
    assert reach(labelling.label, f"会议决定。\n{line}\n王　纯 王建忠 王　珍", 1) is None


def test_a_label_of_any_words_stands_above_names_or_entries_only() -> None:
    assert reach(labelling.label, "会议决定。\n领导小组：\n王　纯 王建忠 王　珍", 1) == 2
    assert reach(labelling.label, "会议决定。\n工作要求：\n各级要落实责任。", 1) is None


def test_names_go_on_to_a_lone_name_in_the_last_row() -> None:
    assert reach(naming.names, "会议决定。\n王　纯 王建忠 王　珍\n李　君 李建国\n赵大同\n会议通过。", 1) == 4


def test_the_last_of_several_rows_may_have_two_names_of_which_one_has_no_known_surname() -> None:
    rows = "会议决定。\n王建忠  李建国  王　珍\n汪　凡  张　波  李　明\n赵四海  娜仁花\n会议通过。"
    assert reach(naming.names, rows, 1) == 4
    assert reach(naming.names, rows.replace("娜仁花", "请假"), 1) == 3


def test_two_narrow_blanks_part_names_where_wide_ones_stand_in_them() -> None:
    """Though few know the surnames of all of them."""
    assert reach(naming.names, "会议决定。\n王建忠  李建国  王　珍\n汪　凡  张　波  骞　进\n会议通过。", 1) == 3


def test_an_office_with_names_below_it_is_no_lone_name() -> None:
    assert reach(naming.names, "会议决定。\n王　纯 王建忠 王　珍\n秘书长\n赵大同 李　君", 1) == 2


def test_names_do_not_begin_inside_a_sentence() -> None:
    text = "会议决定，名单如下，并依照有关法律的规定予以公布\n王　纯 王建忠 王　珍"
    assert reach(naming.names, text, 1) is None and reach(naming.names, text, 1, wrapped=False) == 2
    assert reach(naming.names, "（一）会议决定名单\n王　纯 王建忠 王　珍", 1) == 2


@pytest.mark.parametrize(("count", "after"), [(4, None), (5, 6)])
def test_five_names_below_one_another_are_a_list(count: int, after: int | None) -> None:
    column = "\n".join(["王丽（女）", "张三丰", "李　纯", "赵建国", "刘伟"][:count])
    assert reach(naming.names, f"会议通过了名单。\n{column}\n主任会议", 1) == after


def test_an_entry_needs_another_near_it() -> None:
    one, two = "刘俊义　　省科学技术厅厅长", "潘海燕（女）省审计厅厅长"
    assert reach(entries, f"名单。\n{one}\n{two}", 1) == 2
    assert reach(entries, f"名单。\n{one}\n会议通过。", 1) is None
    assert reach(entries, f"名单。\n{one}\n甲。\n乙。\n丙。\n{two}", 1) is not None
    assert reach(entries, f"名单。\n{one}\n甲。\n乙。\n丙。\n丁。\n{two}", 1) is None


@pytest.mark.parametrize(("office", "after"), [(12, 3), (9, 2)])
def test_an_office_runs_on_from_a_full_line(office: int, after: int) -> None:
    """A name of two takes four ems with the gap behind it, so a line is full with twelve more."""
    text = f"名单。\n刘俊　　{'厅' * office}\n党组书记、厅长、督察员\n潘海　　省审计厅厅长"
    assert reach(entries, text, 1) == after


def test_what_stands_in_brackets_or_is_a_few_characters_runs_on() -> None:
    assert reach(entries, "名单。\n刘俊　　省厅厅长\n（正厅级、督察员、二级）\n潘海　　省审计厅厅长", 1) == 3
    assert reach(entries, "名单。\n刘俊　　省厅厅长\n督察专员\n潘海　　省审计厅厅长", 1) == 3
    assert reach(entries, "名单。\n刘俊　　省厅厅长\n督察专员长\n潘海　　省审计厅厅长", 1) == 2


def test_entries_of_lines_that_were_not_broken_run_on_nowhere() -> None:
    assert reach(entries, "名单。\n刘俊　　省厅厅长\n督察专员\n潘海　　省审计厅厅长", 1, wrapped=False) == 2


def entry_reach(*more: str) -> int | None:
    lines = ["会议决定。", "刘俊义　　省科学技术厅厅长、省科学院院长", *more, "潘海燕　　省审计厅厅长"]
    return reach(entries, "\n".join(lines), 1)


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
        assert (reach(entries, text, lines + 2) is not None) == found


def test_the_last_entry_of_a_list_has_five_lines_at_most() -> None:
    def last(lines: int) -> int | None:
        text = "\n".join(
            ["会议决定。", "潘海燕　　省审计厅厅长", "刘俊义　　省科学技术厅厅长、省科学院院长", *[OFFICE] * lines]
        )
        return reach(entries, text, 2)

    assert (last(4), last(5)) == (7, 7)


@pytest.mark.parametrize(("indent", "after"), [("　　", 3), ("　 ", 2)])
def test_an_office_runs_on_two_ems_deeper_where_lines_were_not_broken(indent: str, after: int) -> None:
    text = f"名单。\n刘俊　　省厅厅长\n{indent}督察专员\n潘海　　省审计厅厅长"
    assert reach(entries, text, 1, wrapped=False) == after


@pytest.mark.parametrize(("office", "after"), [("省" * 12, 4), ("省" * 11 + "a", 3)])
def test_a_line_below_a_name_is_full_with_twelve_ems(office: str, after: int) -> None:
    assert entry_reach(office, "副主任委员兼秘书长") == after


# labels and what stands below them


@pytest.mark.parametrize(("ems", "after"), [(20, 2), (21, None)])
def test_a_label_above_names_has_twenty_ems_at_most(ems: int, after: int | None) -> None:
    assert reach(labelling.label, f"会议决定。\n{'省' * (ems - 2)}主任\n王　纯 王建忠 王　珍", 1) == after


def test_a_line_above_a_table_is_no_label() -> None:
    found = reading("会议决定。\n秘书长\n王　纯 王建忠 王　珍\n李　君 李建国 王　珍", 1)
    assert labelling.label(found, 1)
    for inside, labelled in ((1, True), (2, False), (3, True)):
        found.tabular = {inside}
        assert bool(labelling.label(found, 1)) is labelled


def test_a_lone_name_stands_below_its_office() -> None:
    assert reach(naming.names, "会议决定。\n委员：\n王建忠\n会议通过。", 2) == 3


def test_rows_of_names_go_on_line_by_line() -> None:
    row = "王　纯 王建忠 王　珍"
    assert reach(naming.names, f"会议决定。\n{row}\n{row}\n{row}\n会议通过。", 1) == 4
    assert reach(naming.names, f"会议决定。\n{row}\n{row}\n会议通过。\n{row}", 1) == 3
    assert reach(naming.names, f"会议决定。\n才让卓玛（女，藏族）\n{row}\n会议通过。", 1) == 3
    assert reach(naming.names, f"会议决定。\n才让卓玛（女，藏族）\n会议通过。\n{row}", 1) is None


def test_names_are_none_that_head_columns_of_figures() -> None:
    """王　纯 王建忠 王　珍 above 12 34 56 are what the columns are called."""
    row = "王　纯 王建忠 王　珍"
    for figures, names in (
        ("合计　12　34", False),
        ("12 34", True),
        ("合计　甲　34", True),
        ("会议　通过　决定", True),
    ):
        assert bool(reach(naming.names, f"会议决定。\n{row}\n{figures}\n会议通过。", 1)) is names
    assert reach(naming.names, f"会议决定。\n{row}\n会议通过。\n合计　12　34", 1) == 2


# offices with their persons beside them


@pytest.mark.parametrize(
    "office",
    "出席 列席 缺席 请假 召集人 监票人 计票人 唱票人 主持人 负责人 秘书长 主任 委员 主席团 主席 组长 团长 院长 会长 检长 察长 局长"
    " 部长 厅长 书记 成员 代表 理事 检察员 审判员".split(),
)
def test_an_office_of_any_kind_has_its_persons_on_its_line(office: str) -> None:
    lines = f"会议决定。\n{office}：叶青　罗娟\n副主任：王建忠"
    label, persons = members(reading(lines, 1), 1) or []
    assert (label.kind, label.first, label.after, label.length) == ("label", 1, 2, len(office) + 1)
    assert (persons.kind, persons.first, persons.after, persons.skip) == ("names", 1, 2, len(office) + 1)


def test_persons_of_an_office_go_on_over_lines() -> None:
    assert reach(members, "名单。\n委员：叶青　罗娟\n王建忠　李建国\n副主任：王建忠", 1) == 3
    assert reach(members, "名单。\n委员：叶青　罗娟\n会议通过。\n副主任：王建忠", 1) == 2


def test_persons_that_commas_part_are_a_paragraph() -> None:
    (block,) = members(reading("名单。\n委员：叶青、罗娟\n副主任：王建忠", 1), 1) or []
    assert (block.kind, block.first, block.after) == ("p", 1, 2)


def test_a_person_called_by_an_office_is_no_name() -> None:
    assert reach(members, "名单。\n代表：李书记　王市长\n副主任：王建忠", 1) is None
    assert reach(members, "名单。\n代表：王市长　李书　叶青\n副主任：王建忠", 1) == 2


@pytest.mark.parametrize(("between", "listed"), [(2, True), (3, False)])
def test_another_office_stands_within_three_lines(between: int, listed: bool) -> None:
    member, other, text = "委员：叶青　罗娟", "副主任：王建忠", ["会议听取了报告。"] * between
    assert bool(reach(members, "\n".join(["名单。", member, *text, other]), 1)) is listed
    assert bool(reach(members, "\n".join([other, *text, member, "会议通过。"]), between + 1)) is listed


def test_an_office_alone_is_no_list() -> None:
    assert reach(members, "会议决定。\n委员：叶青　罗娟\n会议通过。", 1) is None


def test_an_office_of_wide_set_characters_stands_above_its_names() -> None:
    assert reach(labelling.label, "会议决定。\n委　员：\n叶青\n会议通过。", 1) == 2
    assert reach(labelling.label, "会议决定。\n委　员：\n会议通过。\n叶青", 1) is None


# at the edge of each rule

ROW, PERSON, ANOTHER = "王　纯 王建忠 王　珍", "刘俊义　　省科学技术厅厅长", "潘海燕　　省审计厅厅长"


@pytest.mark.parametrize(
    ("label", "below", "labels"),
    [
        ("任命", PERSON, True),
        ("任命", "任命李明为教育部副部长", True),
        ("任命", "会议结束。", False),
        ("任命", "", False),
        ("领导小组：", PERSON, True),
        ("领导小组：", ROW, True),
        ("领导小组", PERSON, False),
        ("主任", "王纯", True),
        ("副主任", "王　纯", True),
        ("主任", "会议", False),
        ("某省人民政府省长", "王纯", False),
        ("汾东省人民检察院检察员：", "王纯", True),
        ("汾东省人民检察院检察员", "会议", False),
        ("汾阳市", "王纯", False),
    ],
)
def test_a_label_stands_above_what_it_is_of(label: str, below: str, labels: bool) -> None:
    assert (reach(labelling.label, f"会议决定。\n{label}\n{below}".rstrip("\n"), 1) == 2) is labels


def test_among_names_a_place_above_one_name_is_a_label() -> None:
    assert reach(labelling.label, f"会议决定。\n{ROW}\n汾阳市\n王纯", 2) == 3
    assert reach(labelling.label, f"会议决定。\n{ROW}\n秘书长\n王纯", 2) == 3
    assert reach(labelling.label, f"会议决定。\n{ROW}\n会议\n王纯", 2) is None
    assert reach(labelling.label, f"会议决定。\n{ROW}\n汾阳市\n会议结束。", 2) is None


@pytest.mark.parametrize(
    ("last", "below", "after"),
    [
        ("王纯", "会议通过。", 3),
        ("汾阳市", "赵大同", 2),
        ("会议结束。", "王纯", 2),
        ("副主任", "王纯", 2),
    ],
)
def test_a_lone_name_ends_the_rows_unless_it_is_what_the_next_are_of(last: str, below: str, after: int) -> None:
    assert reach(naming.names, f"会议决定。\n{ROW}\n{last}\n{below}", 1) == after


def test_a_name_is_labelled_by_the_label_right_above_it_alone() -> None:
    assert reach(naming.names, "会议决定。\n委员：\n王纯\n会议通过。", 2) == 3
    assert reach(naming.names, "委员：\n王纯\n王建忠同志\n王珍", 3) is None
    assert reach(naming.names, "会议决定。\n王纯\n会议通过。", 1) is None


@pytest.mark.parametrize(
    ("persons", "taken"),
    [
        ("叶青　罗娟", True),
        ("　叶青　罗娟", True),
        (" 叶青　罗娟", True),
        ("叶青　会议", False),
        ("叶青　12", False),
        ("叶青、会议", False),
    ],
)
def test_the_persons_of_an_office_are_names_all_of_them(persons: str, taken: bool) -> None:
    assert bool(reach(members, f"名单。\n委员：{persons}\n副主任：王建忠", 1)) is taken


# persons and the bodies that they are of

BODIES = ("王　五　武警某支队", "张三丰　市气象台站", "李　明　国网供电公司", "赵大同　市第一医院")


@pytest.mark.parametrize(("rows", "listed"), [(4, True), (3, True), (2, False), (1, False)])
def test_three_persons_with_their_bodies_are_a_list(rows: int, listed: bool) -> None:
    assert (reach(entries, "\n".join(["名单。", *BODIES[:rows], "会议通过。"]), 1) == 2) is listed


def test_a_further_person_with_a_body_goes_on_in_the_list() -> None:
    text = "\n".join(["名单。", *BODIES, "会议通过。"])
    assert [reach(entries, text, at) for at in (1, 2, 3, 4, 5)] == [2, 3, 4, 5, None]
    broken = "\n".join(["名单。", *BODIES[:3], "会议通过。", BODIES[3]])
    assert reach(entries, broken, 5) is None


@pytest.mark.parametrize(
    ("row", "person"),
    [
        ("王　五　市气象台站", True),
        ("王　五　张　三　丰", False),
        ("王　五　李建国", False),
        ("市气象　武警某支队", False),
        ("王　五　欧阳建国市", True),
    ],
)
def test_a_row_of_two_names_is_no_person_with_a_body(row: str, person: bool) -> None:
    text = "\n".join(["名单。", row, *BODIES[1:3], "会议通过。"])
    assert (reach(entries, text, 1) == 2) is person


# below a label of appointments


@pytest.mark.parametrize(
    ("label", "line", "taken"),
    [
        ("免去：", "吴　江　　省财政厅厅长职务", True),
        ("免去：", "吴　江　　省财政厅厅长", True),
        ("免去：", "吴　江　　省人民政府大楼", False),
        ("免去：", "省财政厅厅长职务", False),
        ("名单：", "吴　江　　省财政厅厅长职务", False),
    ],
)
def test_below_a_label_of_appointments_one_person_and_office_is_enough(label: str, line: str, taken: bool) -> None:
    assert (reach(appointed, f"会议决定。\n{label}\n{line}\n会议通过。", 2) == 3) is taken


def test_persons_are_appointed_one_below_the_other() -> None:
    text = f"会议决定。\n任命：\n{PERSON}\n{ANOTHER}\n会议通过。\n{PERSON}"
    assert [reach(appointed, text, at) for at in (2, 3, 5)] == [3, 4, None]


@pytest.mark.parametrize(("count", "below"), [(3, True), (4, True), (5, True)])
def test_names_stand_below_a_numbered_heading_of_five_narrow_lines_at_most(count: int, below: bool) -> None:
    lines = ["会议决定。", "一、" + "任" * 11, *["任" * 13] * (count - 1), ROW]
    assert (reach(naming.names, "\n".join(lines), count + 1) is not None) is below


@pytest.mark.parametrize(("ems", "below"), [(66, True), (67, False)])
def test_a_numbered_heading_of_four_lines_has_sixty_six_ems_at_most(ems: int, below: bool) -> None:
    lines = ["一、" + "任" * 14, "任" * 16, "任" * 16, "任" * (ems - 48)]
    assert (reach(naming.names, "\n".join(["会议决定。", *lines, ROW]), 5) is not None) is below


# how far an office runs on


@pytest.mark.parametrize("line", ["（一）其他事项", ROW, "任命：", "赵大同　　省民政厅厅长"])
def test_no_office_runs_on_into_what_begins_anew(line: str) -> None:
    assert entry_reach(line) == 2


def hinted(*hints: Hints) -> int | None:
    """How far an entry reaches over the line below it, both with these hints, where lines were not broken."""
    found = reading(f"名单。\n{PERSON}\n督察专员二级\n{ANOTHER}", 1, wrapped=hints[0].page is not None)
    for line, each in zip(found.lines[1:3], hints, strict=True):
        line.hints = each
    found.lines[2].indent = 2.0
    blocks = entries(found, 1)
    return blocks[-1].after if blocks else None


def test_an_office_that_its_source_has_as_a_whole_paragraph_runs_on_nowhere() -> None:
    assert hinted(Hints(), Hints()) == 3 and hinted(Hints(whole=True), Hints()) == 2


def test_on_a_page_an_office_runs_on_two_ems_deeper_with_no_blank_line_above() -> None:
    text = "名单。\n刘俊　　省厅厅长\n督察专员二级\n潘海　　省审计厅厅长"
    for indent, blanks, page, after in ((2.0, 0, 1, 3), (1.9, 0, 1, 2), (2.0, 1, 1, 2), (2.0, 0, None, 2)):
        found = reading(text, 1)
        found.lines[2].indent, found.lines[2].blanks, found.lines[2].hints = indent, blanks, Hints(page=page)
        blocks = entries(found, 1)
        assert blocks and blocks[-1].after == after


def test_an_office_does_not_run_on_into_the_title_below_it_at_the_head_of_a_page_or_elsewhere() -> None:
    title = "某省人民代表大会关于水的决定\n（2024年1月18日某省人民代表大会会议通过）\n第一条　甲。"
    for feed in ("\f", ""):
        above = f"名单。\n{ANOTHER}\n刘俊义　　省科学技术厅厅长、省科学院院长\n{feed}"
        assert reach(entries, above + title, 2) == 3
        assert reach(entries, f"{above}省人民代表大会代表\n会议通过。", 2) == 4
