"""Attachments: labels, titles below and beside them, and the lists of them at the end of a text."""

from __future__ import annotations

import pytest

from gazette_pub.structure.attachments import attachment, entries_of_list, titled_attachment
from gazette_pub.structure.passage import Passage
from gazette_pub.structure.reading import Rule, begin
from gazette_pub.structure.recognise import recognise
from gazette_pub.structure.tables.grid import Grid
from structure.reading_of import pages_of

NOTICE = "某省人民政府关于放假的通知\n各市人民政府：\n现将放假安排通知如下。"
SIGNED = "某省人民政府\n2024年2月1日"


def blocks(*parts: str) -> list[tuple[str, str]]:
    pages = pages_of("\n".join(parts))
    return [
        (block.kind, "/".join(line.printed for line in pages.lines[block.first : block.after]))
        for block in recognise(pages)
    ]


@pytest.mark.parametrize(
    "label", ["附件", "附件1", "附件1：", "附件一", "附件1-1", "附录A（规范性附录）", "附表一", "附图", "附1"]
)
def test_a_label_of_any_kind_stands_above_a_title(label: str) -> None:
    assert blocks(NOTICE, SIGNED, label, "检验项目", "应当检验外观。")[-3:-1] == [
        ("attachlabel", label),
        ("title", "检验项目"),
    ]


def test_a_title_may_stand_beside_its_label() -> None:
    found = recognise(pages_of("\n".join([NOTICE, SIGNED, "附件2：某市应急名单", "张三、李四。"])))
    label, title = (block for block in found if block.kind in ("attachlabel", "title") and block.first > 0)
    assert (label.length, title.skip) == (4, 4)


def test_entries_between_text_and_signature_are_a_list() -> None:
    assert blocks(NOTICE, "附件：1.放假安排", "2.值班名单", SIGNED)[3] == ("attachlist", "附件：1.放假安排/2.值班名单")
    assert blocks(NOTICE, "附件：", "1.放假安排", "2.值班名单", SIGNED)[3][0] == "attachlist"
    assert blocks(NOTICE, "附件：", "放假安排", SIGNED)[3][0] == "attachlist"


def test_labelled_titles_before_the_signature_are_a_list() -> None:
    found = blocks(NOTICE, "附件1：放假安排", "附件2：值班名单", SIGNED)
    assert "attachlabel" not in dict(found)


def test_a_label_below_the_signature_is_none_of_a_list() -> None:
    assert ("attachlabel", "附件：") in blocks(NOTICE, SIGNED, "附件：", "放假安排", "元旦放假一天。")


def test_a_name_of_an_attachment_whose_title_stands_below_is_in_the_list() -> None:
    found = blocks(NOTICE, SIGNED, "附件：值班名单", "附件", "值班名单", "张三、李四。")
    assert ("attachlist", "附件：值班名单") in found and ("attachlabel", "附件") in found


@pytest.mark.parametrize(("entries", "listed"), [(39, True), (40, False)])
def test_a_list_of_labelled_titles_has_forty_lines_at_most(entries: int, listed: bool) -> None:
    lines = [f"附件{n}：甲项安排" for n in range(1, entries + 1)]
    found = blocks(NOTICE, *lines, SIGNED)
    assert (("attachlabel", lines[0]) not in found) is listed


def parts(text: str, *lengths: int) -> list[str]:
    return ["".join(map(str, pieces)) for _, pieces in entries_of_list(Passage([text], {}), lengths or (len(text),))]


def test_each_entry_of_a_list_begins_with_its_number() -> None:
    assert parts("附件：1.放假安排2.值班名单") == ["附件：", "1.放假安排", "2.值班名单"]
    assert parts("附件：1-1.评定办法1-2.申请表2.评分标准", 11, 7, 6) == [
        "附件：",
        "1-1.评定办法",
        "1-2.申请表",
        "2.评分标准",
    ]


def test_a_number_that_does_not_follow_begins_no_entry() -> None:
    assert parts("附件：1.放假安排5.值班名单") == ["附件：", "1.放假安排5.值班名单"]


def test_a_list_without_numbers_is_one_entry() -> None:
    assert parts("附件：放假安排") == ["附件：", "放假安排"]


# where an attachment begins


def rule_at(
    lines: list[str], at: int, rule: Rule = attachment, tables: tuple[int, ...] = ()
) -> list[tuple[str, int, int]]:
    """The blocks that the rule finds at this line."""
    reading = begin(pages_of("\n".join(lines)))
    reading.tables = {at: Grid(at, at + 1, []) for at in tables}
    return [(block.kind, block.first, block.after) for block in rule(reading, at) or []]


def test_a_label_needs_a_line_below_it() -> None:
    assert rule_at(["甲。", "附件1"], 1) == []
    assert rule_at(["甲。", "附件1", "检验外观。"], 1) == [("attachlabel", 1, 2)]


def test_what_an_appendix_is_stands_between_its_label_and_its_title() -> None:
    assert rule_at(["甲。", "附录A", "（规范性附录）", "检验项目", "检验外观。"], 1) == [
        ("attachlabel", 1, 2), ("subtitle", 2, 3), ("title", 3, 4),
    ]  # fmt: skip
    assert rule_at(["（资料性）", "附录A", "检验项目", "检验外观。"], 1)[:2] == [("attachlabel", 1, 2), ("title", 2, 3)]


def test_a_title_beside_its_label_has_its_note_below() -> None:
    lines = ["甲。", "附件2：某市应急办法", "（2024年1月18日某会议通过）", "检验外观。"]
    assert rule_at(lines, 1, titled_attachment)[:2] == [("attachlabel", 1, 2), ("title", 1, 2)]
    assert rule_at(lines, 1, titled_attachment)[2][1:] == (2, 3)


@pytest.mark.parametrize(("lines", "named"), [(0, True), (38, True), (39, False)])
def test_a_label_only_names_what_stands_below_within_forty_lines(lines: int, named: bool) -> None:
    text = ["甲。", "附件：值班名单", *["张三、李四。"] * lines, "值班名单", "张三。"]
    assert (rule_at(text, 1, titled_attachment) == []) is named


def test_a_label_above_numbered_entries_heads_a_list() -> None:
    assert rule_at(["甲。", "附件", "1.放假安排", "2.值班名单"], 1) == []
    assert rule_at(["甲。", "附件3", "1.放假安排", "2.值班名单"], 1) == [("attachlabel", 1, 2)]
    assert rule_at(["1.甲", "附件", "放假安排", "元旦放假。"], 1)[0] == ("attachlabel", 1, 2)


@pytest.mark.parametrize(("entries", "listed"), [(39, True), (40, False)])
def test_a_list_without_numbers_has_so_many_lines_before_who_signs(entries: int, listed: bool) -> None:
    text = [
        "甲。",
        "附件：",
        *["放假安排的某项内容一览表及其说明以及有关单位的名单和联系方式一览"] * entries,
        "2024年2月1日",
    ]
    assert (rule_at(text, 1) == []) is listed


@pytest.mark.parametrize(("table", "listed"), [(1, True), (2, False), (4, False), (5, True)])
def test_a_label_above_a_table_heads_no_list(table: int, listed: bool) -> None:
    text = ["甲。", "附件：", "放假安排", "甲", "乙", "丙", "某省人民政府", "2024年2月1日"]
    assert (rule_at(text, 1, tables=(table,)) == []) is listed


def test_a_label_with_a_colon_alone_heads_a_list() -> None:
    assert rule_at(["甲。", "附件：", "放假安排", "2024年2月1日"], 1) == []
    assert rule_at(["甲。", "附件", "放假安排", "2024年2月1日"], 1) == []
    assert rule_at(["甲。", "附件", "放假安排", "元旦放假一天。", "2024年2月1日"], 1)[0] == ("attachlabel", 1, 2)


def test_entries_without_a_point_are_counted_from_one() -> None:
    assert parts("附件：1某某函2某某表") == ["附件：", "1某某函", "2某某表"]
    assert parts("附件：2某某函3某某表") == ["附件：", "2某某函3某某表"]


def test_a_list_without_its_heading_begins_with_its_first_entry() -> None:
    assert parts("1.放假安排2.值班名单") == ["1.放假安排", "2.值班名单"]
    assert parts("放假安排") == ["放假安排"]
