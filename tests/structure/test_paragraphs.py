"""Lines make paragraphs: what speaks for a break and what against it, each number of the rules at its edge."""

from __future__ import annotations

import pytest

from gazette_pub.structure.anew import OPENERS, starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.paragraphs.breaking import paragraphs
from gazette_pub.structure.paragraphs.headings import is_rest_of_subject
from gazette_pub.structure.paragraphs.indents import are_one_heading, hangs_below
from gazette_pub.structure.paragraphs.joining import against_joining
from gazette_pub.structure.paragraphs.opening import against_opening
from gazette_pub.structure.paragraphs.parting import _is_open, _is_set_in, against_parting
from gazette_pub.structure.paragraphs.room import width_of_token
from gazette_pub.structure.paragraphs.seam import seam_of
from gazette_pub.structure.paragraphs.setting import USUAL, Setting, setting_of
from gazette_pub.structure.paragraphs.state import FIRST, HEAD_FIRST, HEAD_NEXT, NEXT, State
from gazette_pub.words.characters import ems

MEASURE = 24.0


def wide(width: int, end: str = "") -> str:
    """A text of so many ems, that ends so."""
    return "字" * (width - len(end)) + end


def line(text: str, indent: float = 0.0, blanks: int = 0) -> Line:
    return Line(1, text, text, indent=indent, blanks=blanks)


def parted(
    *texts: str | Line, measure: float = MEASURE, last: float | None = None, setting: Setting = USUAL
) -> list[int]:
    """How many lines each paragraph has. `last`: the measure of the last line, where it is another."""
    lines = [line(text) if isinstance(text, str) else text for text in texts]
    measures = [measure] * (len(lines) - 1) + [measure if last is None else last]
    return [after - first for first, after in paragraphs(lines, measures, setting)]


def joining(before: Line, below: Line, gap: float, state: State = NEXT) -> float:
    """What speaks against going on from a line that is so many ems short of its measure."""
    return round(against_joining(seam_of(before, below, before.width + gap), state, 2.0), 3)


def ending(before: Line, below: Line, gap: float = 0.0, state: State = NEXT) -> float:
    """What speaks against a paragraph's end there."""
    return round(against_parting(seam_of(before, below, before.width + gap), state, USUAL), 3)


def opening(below: Line, over: float = 0.0, shown: bool = False) -> float:
    """What speaks against a line, so many ems wider than its measure, beginning a paragraph."""
    return round(against_opening(seam_of(line("甲"), below, MEASURE), below.width - over, Setting(2.0, shown)), 3)


# whole texts


def test_no_lines_are_no_paragraphs() -> None:
    assert parted() == []


def test_a_full_line_goes_on_and_a_short_one_ends() -> None:
    assert parted(wide(22), wide(24), wide(9, "。"), wide(22), wide(9, "。")) == [3, 2]


def test_a_full_line_that_ends_a_sentence_goes_on_in_prose_and_ends_in_a_law() -> None:
    full = wide(24, "。")
    assert parted(wide(22), full, wide(22)) == [3]
    assert parted("第一条　" + wide(18), full, wide(22)) == [2, 1]


@pytest.mark.parametrize(("over", "expected"), [(0.48, [2, 1]), (0.52, [3])])
def test_in_a_law_a_line_too_wide_for_an_indent_goes_on_nevertheless(over: float, expected: list[int]) -> None:
    """What a full line's end counts there is a fifth of an em more than nobody sees."""
    below = wide(22)
    assert parted("第一条　" + wide(18), wide(24, "。"), below, last=len(below) + 2 - over) == expected


def test_a_heading_ends_on_its_line_and_what_runs_on_does_not() -> None:
    assert parted("一、" + wide(9), wide(22)) == [1, 1]
    assert parted("一、" + wide(19, "，"), wide(24), wide(9, "。")) == [3]


@pytest.mark.parametrize(
    ("blanks", "measure", "expected"),
    [
        ((0, 0, 0, 1), 24.93, [3, 1]),
        ((0, 0, 0, 0), 24.93, [4]),
        ((0, 0, 0, 1), 24.87, [4]),  # what speaks against going on is less than what the end of a full line counts
        ((0, 1, 0, 1), 24.93, [4]),
        ((0, 1, 0, 1), 25.2, [4]),
        ((0, 1, 0, 1), 25.27, [3, 1]),  # it ends early, blank line or none
    ],
)
def test_a_blank_line_parts_where_fewer_than_a_third_have_one(
    blanks: tuple[int, ...], measure: float, expected: list[int]
) -> None:
    texts = (wide(22), wide(24), wide(24, "。"), wide(22))
    lines = [line(text, blanks=count) for text, count in zip(texts, blanks, strict=True)]
    assert parted(*lines, measure=measure) == expected


# how a text sets its paragraphs


def settings(*lines: Line, measure: float = MEASURE) -> tuple[float, bool]:
    found = setting_of(lines, [measure] * len(lines))
    return found.indent, found.shown


@pytest.mark.parametrize(
    ("indented", "indent", "shown"), [(15, 2.0, False), (16, 2.0, True), (16, 1.5, True), (16, 1.4, False)]
)
def test_first_lines_show_their_indent_where_more_than_fifteen_of_a_hundred_have_one(
    indented: int, indent: float, shown: bool
) -> None:
    assert settings(*[line("甲", indent)] * indented, *[line("甲")] * (100 - indented)) == (2.0, shown)


@pytest.mark.parametrize(
    ("gap", "count", "flush"),
    [(0.7, 4, True), (0.7, 3, False), (0.8, 4, False)],
)
def test_first_lines_are_flush_where_those_surely_first_fill_the_measure(gap: float, count: int, flush: bool) -> None:
    first = line("一、" + wide(10))
    assert settings(*[first] * count, measure=first.width + gap)[0] == (0.0 if flush else 2.0)


@pytest.mark.parametrize(("gap", "flush"), [(2.9, False), (3.1, True)])
def test_a_short_line_tells_nothing_of_the_indent(gap: float, flush: bool) -> None:
    """The middle one of those that come near the measure counts."""
    full, short = line("一、" + wide(12)), line("一、" + wide(8))
    lines = [full] * 4 + [short] * 5
    measures = [full.width] * 4 + [short.width + gap] * 5
    assert (setting_of(lines, measures).indent == 0.0) == flush


# what speaks against going on


@pytest.mark.parametrize(
    ("before", "below", "gap", "state", "cost"),
    [
        (line("甲甲"), line("乙乙"), 0.0, NEXT, 0.0),
        (line("甲甲"), line("乙乙"), 0.8, NEXT, 0.0),  # the next character did not fit
        (line("甲甲"), line("乙乙"), 2.0, NEXT, 3.6),  # it did, with an em to spare
        (line("甲甲"), line("，乙"), 2.0, NEXT, 3.6),
        (line("甲甲"), line("乙，乙"), 2.0, NEXT, 0.6),  # with its mark it needs two ems
        (line("甲甲"), line("乙乙"), 9.0, NEXT, 14.0),  # no worse than that
        (line("甲甲"), line("乙乙"), 4.0, FIRST, 3.6),  # a first line has its indent to hold
        (line("甲甲", 1.5), line("乙乙"), 3.5, FIRST, 3.6),  # that of the source, where it shows one
        (line("甲甲", 1.4), line("乙乙"), 4.0, FIRST, 3.6),
        (line("甲甲"), line("乙乙。"), 4.0, NEXT, 3.6),  # a last line of three ems: two more were carried over
        (line("甲甲"), line("乙乙a。"), 4.0, NEXT, 9.6),
        (line("甲甲"), line("乙乙乙。"), 4.0, NEXT, 9.6),
        (line("甲甲"), line("乙乙。", 1.5), 0.0, NEXT, 8.0),  # the lower line is indented
        (line("甲甲"), line("乙乙。", 1.4), 0.0, NEXT, 0.0),
        (line("甲12"), line("乙乙"), 2.0, NEXT, 2.4),  # a decimal point may be lost
        (line("甲甲"), line("一、乙"), 0.0, NEXT, 1.0),  # the lower begins with a number
        (line("甲。"), line("一、乙"), 0.0, NEXT, 5.0),  # and the upper ends a sentence
        (line("甲甲"), line("乙乙"), -0.3, NEXT, 0.0),  # wider than its measure, and nobody sees it
        (line("甲甲"), line("乙乙"), -0.5, NEXT, 0.2),
        (line("甲甲"), line("乙乙"), -1.0, NEXT, 2.3),
        (line("甲甲"), line("乙乙"), -9.0, NEXT, 14.0),
        (line("甲甲"), line("乙乙"), -1.0, FIRST, 0.0),
        (line("甲，甲"), line("乙乙"), -0.5, NEXT, 0.0),  # a mark gives half its width
        (line("甲，甲"), line("乙乙"), -0.75, NEXT, 0.2),
        (line("甲，甲"), line("乙乙"), -1.5, NEXT, 2.55),
        (line("甲甲"), line("a。乙。"), 4.0, NEXT, 8.1),  # a last line of three ems and a half is none too short
        (line("2.　修订《某规例》"), line("《某规例》现予修订"), 0.0, HEAD_FIRST, 8.0),  # the text says what its heading names
        (line("甲甲"), line("6月3日　市长"), 0.0, NEXT, 9.0),  # a day is an entry of its own
        (line("二、甲甲"), line("（一）乙"), 3.0, HEAD_FIRST, 1.0),
        (line("二、甲甲"), line("（一）乙"), 3.1, HEAD_FIRST, 9.0),  # a heading that ended early is whole above another
    ],
)  # fmt: skip
def test_what_speaks_against_going_on(before: Line, below: Line, gap: float, state: State, cost: float) -> None:
    assert joining(before, below, gap, state) == cost


def test_a_line_set_wide_to_fill_its_measure_did_not_end_early() -> None:
    before = line("甲甲")
    before.full = True
    assert joining(before, line("乙乙"), 9.0) == 0.0


# what speaks against an end


@pytest.mark.parametrize(
    ("before", "below", "gap", "state", "cost"),
    [
        (line("甲；"), line("乙"), 0.0, NEXT, 2.5),
        (line("第四条　未经许可采砂的，责令停止；"), line("可以并处罚款。"), 9.0, NEXT, 24.0),  # no 款 ends so
        (line("2019年，甲"), line("乙乙乙乙乙乙乙："), 0.0, NEXT, 14.0),  # the last words of a sentence: eight ems
        (line("2019年，甲"), line("乙乙乙乙乙乙乙乙："), 0.0, NEXT, 9.0),
        (line("甲；"), line("张三为某局局长；"), 0.0, NEXT, -0.5),  # another person is appointed
        (line("甲。其中，乙；"), line("丙"), 1.9, NEXT, 6.0),  # a full line within what is told
        (line("甲。其中，乙；"), line("丙"), 2.0, NEXT, 2.5),
        (line("甲。"), line("乙"), 1.5, NEXT, 1.3),  # a full line
        (line("甲。"), line("乙"), 1.7, NEXT, 0.0),
        (line("甲。"), line("乙"), 3.5, FIRST, 1.3),  # a first line has its indent to hold
        (line("甲。"), line("乙"), 3.7, FIRST, 0.0),
        (line("甲。", 1.4), line("乙"), 3.5, FIRST, 1.3),
        (line("甲。", 1.5), line("乙"), 3.2, FIRST, 0.0),  # that of the source, where it shows one
        (line("甲，"), line("乙"), 0.0, NEXT, 14.0),
        (line("甲、"), line("一、乙"), 9.0, HEAD_FIRST, 14.0),
        (line("甲（乙"), line("丙"), 0.0, NEXT, 14.0),
        (line("《甲"), line("丙"), 0.0, NEXT, 14.0),
        (line("甲“"), line("丙"), 0.0, NEXT, 14.0),
        (line("甲甲"), line("乙"), 0.0, HEAD_FIRST, 0.8),  # a heading ends so, and sooner on its first line
        (line("甲甲"), line("乙"), 0.0, HEAD_NEXT, 1.8),
        (line("甲甲"), line("一、乙"), 0.0, NEXT, 4.0),
        (line("甲甲"), line("乙"), 5.1, FIRST, 4.0),  # one short line
        (line("甲甲"), line("乙"), 5.0, FIRST, 9.0),
        (line("甲甲"), line("乙"), 5.1, NEXT, 9.0),
        (line("甲》"), line("乙"), 0.0, NEXT, 7.0),
        (line("甲甲"), line("乙"), 0.0, NEXT, 9.0),
    ],
)
def test_what_speaks_against_an_end(before: Line, below: Line, gap: float, state: State, cost: float) -> None:
    assert ending(before, below, gap, state) == cost


def test_a_sentence_at_the_end_of_a_line_set_wide_is_a_full_line() -> None:
    before = line("甲。")
    before.full = True
    assert ending(before, line("乙"), 9.0) == 1.3


# what speaks against a beginning


@pytest.mark.parametrize(
    ("below", "over", "shown", "cost"),
    [
        (line("乙乙"), -2.0, False, 0.0),
        (line("乙乙"), -1.7, False, 0.0),
        (line("乙乙"), -1.5, False, 0.2),  # behind an indent it would be too wide
        (line("乙乙", 1.5), -1.0, False, 0.0),  # its indent is seen
        (line("乙乙", 1.4), -1.0, False, 2.3),
        (line("，乙"), -2.0, False, 20.0),
        (line("的乙"), -2.0, False, 12.0),
        (line("乙乙"), -2.0, True, 4.0),  # all others show an indent
        (line("乙乙", 1.4), -2.0, True, 4.0),
        (line("乙乙", 1.5), -2.0, True, 0.0),
        (line("一、乙"), -2.0, False, -2.0),
        (line("“一、乙"), -2.0, False, -2.0),
        (line("———乙"), -2.0, False, -2.0),
        (line("①乙"), -2.0, False, -2.0),
        (line("⑳乙"), -2.0, False, -2.0),
        (line("首先，乙"), -2.0, False, -0.5),
        (line("abc乙"), -2.0, False, 20.0),  # a small letter goes on
    ],
)
def test_what_speaks_against_a_beginning(below: Line, over: float, shown: bool, cost: float) -> None:
    assert opening(below, over, shown) == cost


@pytest.mark.parametrize(
    ("text", "cost"), [("的乙", 12.0), ("们乙", 12.0), ("了乙", 3.0), ("着乙", 3.0), ("的确", 3.0), ("了解", 3.0)]
)
def test_a_particle_begins_no_paragraph(text: str, cost: float) -> None:
    assert opening(line(text), -2.0) == cost


@pytest.mark.parametrize("mark", "”）》")
def test_a_paragraph_may_end_behind_a_closing_mark(mark: str) -> None:
    assert ending(line(f"甲{mark}"), line("乙")) == 7.0


@pytest.mark.parametrize("mark", "；：”）》")
def test_a_figure_goes_on_from_a_line_that_ends_early_but_not_behind_a_mark(mark: str) -> None:
    assert joining(line("甲甲"), line("6.2%，乙"), 9.0) == 0.0
    assert joining(line(f"甲{mark}"), line("6.2%，乙"), 9.0) == 14.0


@pytest.mark.parametrize("first", "第（一十0123456789①⑳")
def test_a_line_that_begins_with_a_number_begins_anew(first: str) -> None:
    label = {"第": "第一条　", "（": "（一）", "一": "一、", "十": "十、", "①": "①", "⑳": "⑳"}.get(first, f"{first}1.")
    assert starts_anew(line(f"{label}乙"))


@pytest.mark.parametrize("told", ["将第十二条中的甲", "在《某条例》第五条后", "删去第三款", "删除第三章"])
def test_what_is_done_with_a_provision_ends_the_heading_above_it(told: str) -> None:
    assert ending(line("甲甲"), line(told), state=HEAD_FIRST) == -0.2
    assert ending(line("甲甲"), line(told), state=HEAD_NEXT) == 0.8
    assert ending(line("甲甲"), line("第三条　乙"), state=HEAD_FIRST) == 0.8


@pytest.mark.parametrize(("gap", "flush"), [(2.75, False), (3.0, True)])
def test_a_line_that_leaves_three_ems_is_none_of_the_full(gap: float, flush: bool) -> None:
    full, short = line("一、" + wide(12)), line("一、" + wide(8))
    lines = [full] * 4 + [short] * 5
    assert (setting_of(lines, [full.width] * 4 + [short.width + gap] * 5).indent == 0.0) is flush


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("甲乙", "甲"), ("甲，乙", "甲，"), ("1.5%。甲", "1.5%。"), ("a/b-c:d,e甲", "a/b-c:d,e"), ("——甲", "——"), ("……甲", "……"),
        *((f"{mark}2024年", f"{mark}2024") for mark in "（《〈“‘「『〔"), *((f"9{mark}甲", f"9{mark}") for mark in "。，、；：！？）》〉”’」』〕"),
    ],
)  # fmt: skip
def test_what_must_come_to_the_end_of_a_line_as_one_piece(text: str, word: str) -> None:
    assert width_of_token(line(text)) == ems(word)


@pytest.mark.parametrize("brackets", ["（）", "《》", "〈〉"])
def test_a_line_that_ends_in_brackets_is_open(brackets: str) -> None:
    opening, closing = brackets[0], brackets[1]
    assert _is_open(f"甲{opening}乙") and _is_open(f"甲{opening}乙{closing}丙{opening}丁")
    assert not _is_open(f"甲{opening}乙{closing}丙") and not _is_open(f"甲乙{closing}丙") and not _is_open("甲乙")


@pytest.mark.parametrize("sign", "第一1①⑳—─（")
def test_a_sign_that_a_paragraph_begins_with_may_open_one(sign: str) -> None:
    assert sign in OPENERS and "⓿" not in OPENERS and "甲" not in OPENERS


@pytest.mark.parametrize(("indent", "shown"), [(1.4, False), (1.5, True), (4.5, True), (4.6, False)])
def test_first_lines_stand_between_one_and_a_half_and_four_and_a_half_ems_in(indent: float, shown: bool) -> None:
    lines = [line(wide(20, "。"), indent), *[line(wide(24, "，"))] * 5]
    assert setting_of(lines, [MEASURE] * 6).shown is shown


ALL_SET_IN = Setting(2.0, shown=True, all=True)


@pytest.mark.parametrize("number", ["二、", "（二）", "2．", "第二章　"])
def test_a_flush_number_below_a_short_line_begins_a_paragraph_where_all_others_are_set_in(number: str) -> None:
    entry, heading = line("城关街道办事处", 2.0), line(f"{number}先进个人")
    assert parted(entry, heading, measure=30.0, setting=ALL_SET_IN) == [1, 1]


def test_a_flush_line_without_a_number_or_below_a_line_that_leaves_less_of_its_measure_free_goes_on() -> None:
    long = line("授予下列十二名同志荣誉称号并予以奖励", 2.0)
    assert parted(long, line("二、三等奖的个人"), measure=24.0, setting=ALL_SET_IN) == [2]
    assert parted(line("城关街道", 2.0), line("办事处先进个人"), measure=14.0, setting=ALL_SET_IN) == [2]


def test_articles_of_a_text_without_full_stops_begin_below_full_lines() -> None:
    first, second = "第一條　" + "字" * 20, "第二條　" + "字" * 20
    assert parted(first, second, "字字") == [1, 2]
    assert parted(first, "第二條" + "字" * 21, "字字") == [3]
    assert parted(first, second, "字字。") == [3]


def test_fields_of_several_begin_below_full_lines() -> None:
    fields = ["项目编号：" + "字" * 19, "项目名称：字字", "采购人：字字"]
    assert parted(*fields) == [1, 1, 1]
    assert parted(*fields[:2]) == [1, 1]
    assert parted(f"本次招标{fields[0]}"[:24], f"本次招标{fields[1]}") == [2]
    assert parted(fields[0], "字字", *fields[1:]) == [2, 1, 1]


def test_what_a_text_closes_with_stands_below_the_first_field_of_several_too() -> None:
    assert parted(wide(24), "采购人：" + "字" * 18, "特此公告。", "联系人：字字", "电话：1") == [2, 1, 1, 1]


@pytest.mark.parametrize(("indent", "blanks", "cost"), [(0.7, 0, 14.0), (0.75, 0, 4.0), (0.7, 1, 4.0)])
def test_where_all_first_lines_are_set_in_a_flush_one_is_none_of_them(indent: float, blanks: int, cost: float) -> None:
    below = line("乙乙", indent, blanks)
    setting = Setting(2.0, shown=True, all=True)
    assert round(against_opening(seam_of(line("甲"), below, MEASURE), below.width + 2.0, setting), 3) == cost


@pytest.mark.parametrize(("width", "cost"), [(16, -2.0), (17, 2.0)])
def test_a_number_below_a_line_that_leaves_three_tenths_free_begins_wherever_it_stands(width: int, cost: float) -> None:
    seam = seam_of(line(wide(width)), line("二、乙"), MEASURE)
    assert round(against_opening(seam, MEASURE, Setting(2.0, shown=True)), 3) == cost


# where two lines stand


@pytest.mark.parametrize(("indent", "hangs"), [(3.0, False), (3.1, True), (4.0, True), (4.9, True), (5.0, False)])
def test_a_line_hangs_below_the_words_behind_a_number(indent: float, hangs: bool) -> None:
    assert hangs_below(seam_of(line("一、甲甲甲", 2.0), line("乙乙", indent), MEASURE), HEAD_FIRST) is hangs


@pytest.mark.parametrize(("indent", "hangs"), [(6.0, True), (6.4, True), (6.5, False)])
def test_a_further_line_hangs_where_the_one_above_does(indent: float, hangs: bool) -> None:
    assert hangs_below(seam_of(line("甲甲甲", 6.0), line("乙乙", indent), MEASURE), NEXT) is hangs


@pytest.mark.parametrize(
    ("above", "below", "one"),
    [(4.0, 4.0, True), (3.9, 4.0, False), (4.0, 5.0, True), (4.0, 5.1, False), (4.0, 3.9, False)],
)
def test_lines_of_a_heading_in_the_middle_have_one_edge_four_ems_in(above: float, below: float, one: bool) -> None:
    assert are_one_heading(seam_of(line("甲甲甲", above), line("乙乙乙", below), MEASURE), HEAD_NEXT) is one


@pytest.mark.parametrize(("indent", "set_in"), [(2.4, True), (2.5, False), (1.4, False)])
def test_a_line_set_in_as_a_first_one_is_begins_a_paragraph(indent: float, set_in: bool) -> None:
    assert _is_set_in(seam_of(line("甲甲", 2.0), line("乙乙", indent), MEASURE), FIRST) is set_in


@pytest.mark.parametrize(
    ("number", "width", "rest"),
    [("二、", 12, True), ("二、", 13, False), ("（二十二）　", 5, True)],
)
def test_a_few_words_below_a_numbered_heading_end_its_subject(number: str, width: int, rest: bool) -> None:
    """Twelve ems of them at most."""
    lines = [line(f"{number}关于防火期野外"), line(wide(width)), line("（一）严格火源管理。")]
    assert is_rest_of_subject(lines, [MEASURE] * 3, 1) is rest


@pytest.mark.parametrize(("indent", "cost"), [(1.4, 9.0), (1.5, 2.0)])
def test_where_indents_are_seen_one_parts_what_ends_no_sentence(indent: float, cost: float) -> None:
    seam = seam_of(line("甲甲"), line("乙乙", indent), MEASURE)
    assert round(against_parting(seam, NEXT, Setting(2.0, shown=True)), 3) == cost


@pytest.mark.parametrize(("width", "cost"), [(12, 14.0), (11, 24.0)])
def test_a_line_on_a_page_that_leaves_half_its_measure_free_is_surely_the_last(width: int, cost: float) -> None:
    before = line(wide(width))
    before.measured = True
    assert round(against_joining(seam_of(before, line("乙乙"), MEASURE), NEXT, 2.0), 3) == cost
