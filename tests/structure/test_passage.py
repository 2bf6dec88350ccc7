"""The text of a block in pieces: neighbouring text is one piece, however many lines it is of."""

from __future__ import annotations

import pytest
from lxml import etree

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.model import Node, new_issue, put_text
from gazette_pub.structure.line import Break, Inline, Line
from gazette_pub.structure.passage import (
    Marked,
    Passage,
    _joined,
    add_break,
    as_printed,
    close_up,
    fill,
    keep_gaps,
    marked,
    passage,
    put_in_contents,
)

END = Break(1, 1)


def passage_of(text: str, breaks: dict[int, list[Break]] | None = None) -> Passage:
    lines = [*lines_of(text)]
    return passage(lines, breaks or {}, 0, len(lines), str.strip)


def test_lines_are_one_piece_and_a_page_end_stands_between_two() -> None:
    assert passage_of("会议认为\n工作很好\n成绩很大").pieces == ["会议认为工作很好成绩很大"]
    assert passage_of("会议认为\n工作很好\n成绩很大", {1: [END]}).pieces == ["会议认为", END, "工作很好成绩很大"]


def test_words_of_letters_stay_apart_at_a_line_end() -> None:
    assert passage_of("the official\ngazette").pieces == ["the official gazette"]


def test_an_inline_element_is_a_piece_of_its_own_and_empty_text_none() -> None:
    name = Marked.of("王纯", Inline(0, 2, "person"))
    pieces = _joined(["任命", "", name, "", name, "为", "", "厅长", END, ""])
    assert pieces == ["任命", "王纯", "王纯", "为厅长", END]
    assert [isinstance(piece, Marked) for piece in pieces] == [False, True, True, False, False]


def test_text_is_put_behind_all_that_an_element_holds() -> None:
    p = etree.fromstring("<p>甲<pb/>乙<pb/><!-- 丙 --></p>")
    for text in ("丁", None, "", "戊"):
        put_text(p, text)
    assert etree.tostring(p, encoding="unicode") == "<p>甲<pb/>乙<pb/><!-- 丙 -->丁戊</p>"
    empty = etree.Element("p")
    put_text(empty, "甲")
    put_text(empty, "乙")
    assert empty.text == "甲乙"


class Uncounted(etree.ElementBase):
    """An element whose children may not be counted: a paragraph may hold a page end for each of thousands of pages."""

    def __len__(self) -> int:
        raise AssertionError


def test_children_are_not_counted_for_each_piece_of_text() -> None:
    p = Uncounted()
    for n in range(3):
        etree.SubElement(p, "pb", n=str(n))
        put_text(p, "甲")
    assert [pb.tail for pb in p.iterchildren()] == ["甲", "甲", "甲"]


# blanks within a line: set wide, a gap, or to be filled in

BLANKS = (" ", "\u3000")


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize("form", ["第_号", "年_月", "月_日", "日_时", "时_分", "年_月_日_时_分"])
def test_the_blanks_of_a_form_are_to_be_filled_in(form: str, blank: str) -> None:
    text = form.replace("_", blank)
    assert (close_up(text), as_printed(text)) == (text, text)
    assert keep_gaps(text.replace(blank, "\u3000")) == text.replace(blank, "\u3000")


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize("word", ["暗_号", "正_月", "节_日", "平_时", "得_分", "总_则", "任_命名单", "建忠_王"])
def test_a_short_line_is_closed_up_beside_a_character_that_stands_alone(word: str, blank: str) -> None:
    assert close_up(word.replace("_", blank * 2)) == word.replace("_", "")


@pytest.mark.parametrize("text", ["任命 名单", "任命　名单", "2024　年", "A　名", "姓　A", "甲　1"])
def test_a_short_line_keeps_the_blank_between_words_and_beside_what_is_no_chinese(text: str) -> None:
    assert close_up(text) == text


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("李　君", "李君"),
        ("李 君", "李君"),
        ("关 于 某 事", "关于某事"),
        ("省长　王纯", "省长　王纯"),
        ("省长 王纯", "省长 王纯"),
        ("省长  王纯", "省长　王纯"),
        ("省长   王纯", "省长　王纯"),
        ("省长 　王纯", "省长　王纯"),
        ("省长　 王纯", "省长　王纯"),
        ("省长　　王纯", "省长　王纯"),
        ("省长  　王纯", "省长　王纯"),
        ("　省长 王纯　", "省长 王纯"),
        (" 省长 王纯 ", "省长 王纯"),
        ("审  判  长    陆  平", "审判长　陆平"),
        ("A　名", "A　名"),
    ],
)
def test_where_two_things_stand_apart_one_wide_blank_is_kept(printed: str, kept: str) -> None:
    assert keep_gaps(printed) == kept


@pytest.mark.parametrize(
    "doing",
    "免去 任命 接受 批准 决定 同意 聘任 解聘 补选 选举 罢免 撤销 推选 推举 王芳、 王芳， 王芳； 名单： （ 王芳和".split(),
)
@pytest.mark.parametrize("blank", BLANKS)
def test_a_name_set_wide_is_closed_up_behind_what_is_done_with_persons(doing: str, blank: str) -> None:
    assert as_printed(f"{doing}何{blank}平的职务") == f"{doing}何平的职务"


@pytest.mark.parametrize("below", "同志 辞去 不再 职务 的 为 任 等 和 （ 、".split())
def test_a_name_set_wide_is_closed_up_before_what_goes_on_from_names(below: str) -> None:
    assert as_printed(f"免去何 平{below}") == f"免去何平{below}"
    assert as_printed(f"何 平{below}") == f"何平{below}"
    assert as_printed(f"免去何  平{below}") == f"免去何平{below}"


@pytest.mark.parametrize(
    "text", ["甲 乙　丙", "乙　丙 甲", "在何 平的", "何 平路", "是何 平的职务", "是何  平的职务", "第 一为"]
)
def test_running_text_keeps_its_blanks(text: str) -> None:
    assert as_printed(text) == text


# what is cut off a passage


def test_a_page_end_at_the_very_place_of_a_cut_goes_to_what_follows() -> None:
    text = Passage(["一、", END, "总则", "甲乙"], {})
    assert text.cut(0) == ([], ["一、", END, "总则", "甲乙"])
    assert text.cut(1) == (["一"], ["、", END, "总则", "甲乙"])
    assert text.cut(2) == (["一、"], [END, "总则", "甲乙"])
    assert text.cut(3) == (["一、", END, "总"], ["则", "甲乙"])
    assert text.cut(4) == (["一、", END, "总则"], ["甲乙"])
    assert text.cut(6) == (["一、", END, "总则", "甲乙"], [])


@pytest.mark.parametrize("blank", ["", " ", "\u3000", " \u3000 "])
def test_behind_a_number_the_blank_goes_with_it_and_a_page_end_stays(blank: str) -> None:
    assert Passage([f"一、{blank}总则"], {}).without(2).pieces == ["总则"]
    assert Passage(["一", END, f"、{blank}总则"], {}).without(2).pieces == [END, "总则"]
    assert Passage([f"一、{blank}", END, "总则"], {}).without(2).pieces == [END, "总则"]


def test_what_is_cut_of_an_inline_element_is_still_in_it() -> None:
    name = Marked.of("王纯", Inline(0, 2, "person"))
    before, after = Passage([name, "为厅长"], {}).cut(1)
    assert [(str(piece), isinstance(piece, Marked)) for piece in (*before, *after)] == [
        ("王", True), ("纯", True), ("为厅长", False),
    ]  # fmt: skip


# inline elements and page ends in their places


def inlined(text: str, *places: tuple[int, int]) -> list[tuple[str, bool]]:
    pieces = marked(text, [Inline(start, end, "b") for start, end in places])
    return [(str(piece), isinstance(piece, Marked)) for piece in pieces if piece]


def test_an_inline_element_holds_its_characters_whatever_blanks_stand_between_them() -> None:
    assert inlined("任命王　纯为厅长", (2, 4)) == [("任命", False), ("王　纯", True), ("为厅长", False)]
    assert inlined("王纯", (0, 1)) == [("王", True), ("纯", False)]
    assert inlined("王纯李明", (0, 2), (2, 4)) == [("王纯", True), ("李明", True)]
    assert inlined("甲王乙李丙", (1, 2), (3, 4)) == [
        ("甲", False),
        ("王", True),
        ("乙", False),
        ("李", True),
        ("丙", False),
    ]


def test_an_inline_element_is_put_with_its_name_its_attributes_or_as_the_element_it_is() -> None:
    note = new_issue().add("note", "见附件。")
    p = new_issue().add("p")
    fill(p, ["甲", Marked.of("乙", Inline(1, 2, "b", {"style": "x"})), END, Marked.of("\ufffc", Inline(2, 3, "note", node=note)), "丙"])  # fmt: skip
    assert [(node.name, node.text, node.tail) for node in p.children()] == [
        ("b", "乙", None), ("pb", None, None), ("note", "见附件。", "丙"),
    ]  # fmt: skip
    assert p.text == "甲" and next(p.children()).get("style") == "x"


def test_page_ends_before_a_block_stand_outside_it() -> None:
    assert passage_of("甲\n乙", {0: [END], 2: [END]}).pieces == ["甲乙"]
    assert passage_of("甲\n乙", {1: [END, Break(1, 2)]}).pieces == ["甲", END, Break(1, 2), "乙"]
    lines = [*lines_of("甲\n乙\n丙")]
    torn = passage(lines, {2: [Break(2, 1, lines=[9], parts=True)]}, 1, 3, str)
    assert (torn.text, torn.origin) == ("乙丙", {"lines": "2 3"})


def test_blanks_of_a_line_stay_where_they_part_name_and_office() -> None:
    lines = [Line(1, "会 议 决 定", "会 议 决 定", spaced=True)]
    assert passage(lines, {}, 0, 1, str, loose=True).text == "会 议 决 定"
    assert passage(lines, {}, 0, 1, str).text == "会议决定"


def attributes(node: Node) -> dict[str, str]:
    return {str(name): str(value) for name, value in node.items()}


def test_a_page_end_says_what_was_printed_on_its_page() -> None:
    p = new_issue().add("p")
    pb = add_break(p, Break(3, 2, "—２—", "2", "某省公报", [7, 8]))
    assert attributes(pb) == {"n": "2", "printed": "—２—", "head": "某省公报", "lines": "7-8"}
    assert attributes(add_break(p, Break(3, 3))) == {"n": "3"} and [node.name for node in p.children()] == ["pb", "pb"]


def test_an_entry_of_contents_has_no_page_of_its_own() -> None:
    """Its `page` is the one that it names; a line of the source it has."""
    contents = new_issue().add("contents")
    paged = Passage(["某条例"], {"page": "1", "box": "0 0 9 9"})
    assert attributes(put_in_contents(contents, "entry", paged)) == {}
    assert put_in_contents(contents, "heading", paged).get("page") == "1"
    assert put_in_contents(contents, "entry", Passage(["某条例"], {"lines": "3"})).get("lines") == "3"
