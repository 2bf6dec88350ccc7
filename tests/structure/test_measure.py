"""How long a full line is, and whether lines were broken to it: each number of the rules shows here."""

from __future__ import annotations

import pytest

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import (
    breaks_in_clauses,
    is_wrapped,
    local_measures,
    measures,
    open_prose,
)
from gazette_pub.words.characters import ends_sentence


def lines(*texts: str) -> list[Line]:
    return [Line(n, text, text) for n, text in enumerate(texts, 1)]


def wide(width: int, end: str = "") -> str:
    """A line of so many ems, that ends so."""
    return "字" * (width - len(end)) + end


@pytest.mark.parametrize(
    "text",
    ["甲。", "甲？”", "甲！）", "（甲；", "Done.", "(a).", "он пришёл.", "甲…", "。”", "甲。’", "甲。》", "甲。」"],
)
def test_a_sentence_ends(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["甲", "甲，", "1.", "增长5.", "”", "甲）", "a_."])
def test_a_sentence_goes_on(text: str) -> None:
    assert not ends_sentence(text)


WRAPPED = [wide(24), wide(23), wide(24), wide(9, "。")]


@pytest.mark.parametrize(
    ("texts", "wrapped"),
    [
        (WRAPPED, True),
        ([wide(24), wide(9, "。"), wide(24), wide(9, "。")], True),
        ([wide(24), wide(9, "。"), wide(20), wide(9, "。")], True),  # they differ by four ems
        ([wide(24), wide(9, "。"), wide(19), wide(9, "。")], False),  # by five
        ([wide(24), wide(9, "。"), wide(19) + "a", wide(9, "。")], False),  # by four and a quarter
        ([wide(15), wide(9, "。"), wide(15), wide(9, "。")], True),
        ([wide(14), wide(9, "。"), wide(14), wide(9, "。")], False),  # too short for running text
        ([wide(24), wide(9, "。")], False),  # once is chance
        ([wide(24), "第一条　甲。", wide(24), "第二条　乙。"], False),  # from them no line goes on
        ([wide(24, "："), "甲。", wide(24, "；"), "乙。", wide(24, "："), "丙。"], False),
        ([wide(24), "2024年1月1日", wide(24), "2024年1月2日"], False),
        ([wide(24), "GB/T 9704 甲", wide(24), "DBJ04/T 468 乙"], False),
        (["第一条　" + wide(18), wide(9, "。")], True),  # an article that ends nothing
        (["为了甲，制定本办法。" + wide(12), wide(9, "。")], True),  # a full stop inside
        (["为了甲。" + wide(18), wide(9, "。")], False),  # so short a sentence may be a caption's
        (["政府工作报告。 某某日报记者　张某　摄影作品", "甲"], False),
        ([wide(24), wide(24), *[wide(16, "。")] * 8], True),  # two of ten
        ([wide(24), wide(24), *[wide(16, "。")] * 9], False),  # two of eleven
        ([wide(40), wide(40), wide(30), wide(30), wide(20), wide(9, "。")], False),  # no width has half of them
        ([wide(40), wide(40), wide(30), wide(20), wide(9, "。")], True),
        ([*[wide(24)] * 20, wide(26, "。")], True),  # a mark may hang out
        ([*[wide(24)] * 10, wide(27, "。")], False),  # one of eleven is wider than any measure
        ([*[wide(24)] * 19, wide(27, "。")], True),  # one of twenty
        ([*[wide(24)] * 16, wide(27, "。")], False),  # one of seventeen
        ([*[wide(24)] * 10, wide(26, "…")], True),  # wider by no more than two ems
        ([*["a" + wide(23)] * 10, wide(26, "…")], False),  # by two and a quarter
        ([*["a" + wide(23)] * 10, "a" + wide(25, "…")], True),  # by one and three quarters
        ([wide(24), wide(24), *[wide(15, "。")] * 9], False),  # two of eleven lines of running text
        ([wide(24), wide(24), *[wide(14, "。")] * 9], True),  # the others are too short for it
    ],
)
def test_a_text_is_wrapped_where_lines_that_end_nothing_show_one_width(texts: list[str], wrapped: bool) -> None:
    assert is_wrapped(lines(*texts)) is wrapped


def test_a_blank_line_ends_what_stands_above_it_where_most_lines_have_none() -> None:
    parted = [Line(n, text, text, blanks=n in (2, 4)) for n, text in enumerate([wide(24), wide(9, "。")] * 3)]
    assert is_wrapped(parted)
    parted = [Line(n, text, text, blanks=n in (1, 3)) for n, text in enumerate([wide(24), wide(9, "。")] * 3)]
    assert not is_wrapped(parted)
    everywhere = [Line(n, text, text, blanks=1) for n, text in enumerate(WRAPPED)]
    assert is_wrapped(everywhere)


@pytest.mark.parametrize(
    "line",
    [
        "第一条　甲", "第二章　总则", "（一）甲", "1.甲", "Ⅱ、甲", "附件1", "——2024年1月18日在某会上", "─－2024年1月18日在某会上",
        "－－2024年1月18日在某会上", "--2024年1月18日在某会上", "○○年甲", "民国107年11月28日", "中华民国107年11月28日",
        "国发〔2018〕41号", "（2024年1月18日某会通过）", "任命：", "免去：", "决定任命：", "批准任命：", "通过任命：", "推选任命：", "选举任命：", "撤销职务：",
        "补选：",
        "罢免：", "接受辞职：", "李明为教育部副部长", "李范一的石油工业部副部长职务", "任命李明为教育部副部长",
        "李明、王强、张华、赵刚、孙伟、周军、吴斌、郑磊、冯涛（以上同志均已离任）为教育部副部长",
    ],
)  # fmt: skip
def test_lines_that_open_something_go_on_from_none(line: str) -> None:
    """A line of 24 ems goes on in 甲乙, and not in a line that opens a paragraph, an article, an appointment."""
    assert is_wrapped(lines(wide(24), "甲乙", wide(24), "甲乙"))
    assert is_wrapped(lines(wide(24), line, wide(24), line)) == (line == "○○年甲")


def test_half_of_the_lines_behind_blank_ones_part_nothing() -> None:
    texts = [wide(24), wide(9, "。")] * 3
    for blank in ((1, 3, 5), (2, 4, 5), (1, 2, 4, 5)):
        assert is_wrapped([Line(n, text, text, blanks=n in blank) for n, text in enumerate(texts)])
    few = [Line(n, text, text, blanks=n in (1, 3, 5)) for n, text in enumerate([*texts, wide(9, "。")])]
    assert not is_wrapped(few)


@pytest.mark.parametrize(("indent", "wrapped"), [(1.25, True), (1.5, False)])
def test_a_line_set_in_goes_on_from_none_where_others_are_not(indent: float, wrapped: bool) -> None:
    texts = [wide(24), wide(9, "。")] * 3
    assert is_wrapped([Line(n, text, text, indent=indent * (n % 2)) for n, text in enumerate(texts)]) is wrapped
    assert is_wrapped([Line(n, text, text, indent=indent) for n, text in enumerate(texts)])


def found(*texts: str, narrow: bool = False) -> list[float]:
    return measures(lines(*texts), narrow)


def test_the_measure_is_the_commonest_width() -> None:
    assert set(found(*[wide(24)] * 6, wide(9, "。"), wide(30))) == {24.0}


def test_a_text_with_no_width_common_enough_has_that_of_its_widest_line() -> None:
    assert set(found(*[wide(24)] * 5, wide(30))) == {30.0}
    assert set(found(*[wide(24)] * 6, wide(30))) == {24.0}


def test_lines_too_short_or_too_long_are_no_measure() -> None:
    assert found(*[wide(7)] * 9, *[wide(12)] * 6)[0] == 12.0
    assert found(*[wide(8)] * 9, *[wide(12)] * 6)[0] == 8.0
    assert found(*[wide(30)] * 2, *[wide(71)] * 2)[0] == 30.0
    assert found(*[wide(30)] * 2, *[wide(70)] * 2)[0] == 70.0
    assert found(wide(80)) == [80.0]
    assert found(*[wide(30)] * 5, wide(70))[0] == 70.0
    assert found(wide(29, "。"), wide(28, "。")) == [29.0, 29.0]


def test_where_many_lines_are_overfull_the_commonest_width_was_that_of_first_lines() -> None:
    assert found(*[wide(22)] * 40, *[wide(24)] * 3)[0] == 24.0
    assert found(*[wide(22)] * 60, *[wide(24)] * 3)[0] == 22.0
    assert found(*[wide(22)] * 40, *[wide(24)] * 2)[0] == 22.0


def test_another_measure_holds_for_a_window_of_lines_that_fill_it() -> None:
    text = [*[wide(30)] * 60, *[wide(20)] * 36]
    assert found(*text)[0] == 30.0 and found(*text)[-1] == 20.0
    assert found(*[wide(30)] * 60, *[wide(28)] * 36)[-1] == 30.0  # first lines behind their indent
    assert found(*[wide(30)] * 60, *[wide(27)] * 36)[-1] == 30.0
    assert found(*[wide(30)] * 60, *[wide(26)] * 36)[-1] == 26.0
    assert found(*[wide(30)] * 60, *[wide(28)] * 36, narrow=True)[-1] == 28.0


def test_a_column_over_the_whole_page_has_the_width_of_its_lines() -> None:
    text = [*[wide(20)] * 30, wide(42), wide(42), wide(38, "。"), wide(20)]
    assert found(*text)[29:] == [20.0, 42.0, 42.0, 42.0, 20.0]
    assert found(*[wide(20)] * 30, wide(26), wide(20))[30] == 20.0
    assert found(*[wide(20)] * 30, wide(27), wide(20))[30] == 27.0
    assert found(*[wide(20)] * 30, wide(45, "。"), wide(42), wide(40, "。"), wide(9, "。"))[30:] == [
        44.5,
        42.0,
        42.0,
        42.0,
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(39, 9, 30.0), (40, 9, 40.0), (38, 9, 30.0)],
)
def test_the_line_below_one_over_two_columns_goes_on_from_it(first: int, second: int, expected: float) -> None:
    """In columns of 30 ems a line of forty stands over both."""
    assert found(*[wide(30)] * 30, wide(first), wide(second, "。"), wide(30))[31] == expected


def test_a_line_that_leaves_its_measure_over_two_columns_goes_on_in_none() -> None:
    """Wide lines have 46 ems; one of 43 may be full, one of 42 has ended."""
    columns = [wide(20)] * 30
    assert found(*columns, wide(46), wide(46), wide(44, "。"), wide(9, "。"))[33] == 46.0
    assert found(*columns, wide(46), wide(46), "ab" + wide(42, "。"), wide(9, "。"))[33] == 46.0
    assert found(*columns, wide(46), wide(46), wide(43, "。"), wide(9, "。"))[33] == 20.0
    assert found(*[wide(29)] * 30, wide(38), wide(9, "。"))[31] == 29.0
    assert found(*[wide(29)] * 30, wide(40), wide(9, "。"))[31] == 40.0


# which lines tell the measure


def test_lines_within_an_em_have_one_width() -> None:
    assert found(*[wide(24)] * 4, wide(23), wide(25), wide(32))[0] == 24.0
    assert found(*[wide(24)] * 4, wide(22), wide(25), wide(32))[0] == 32.0  # five lines are not enough
    assert found(*[wide(24)] * 4, wide(23), wide(26), wide(32))[0] == 32.0


def test_near_widths_count_half() -> None:
    near = [*[wide(24)] * 3, wide(23), wide(23), wide(25)]
    assert found(*near, *[wide(40)] * 4)[0] == 24.0  # four and a half
    assert found(*near, *[wide(40)] * 5)[0] == 40.0


def test_lines_with_a_mark_inside_tell_the_measure_where_there_are_two() -> None:
    names, text = [wide(30)] * 9, [wide(24)] * 6
    marked = "甲，" + wide(22)
    assert found(*names, *text, marked, marked)[0] == 24.0
    assert found(*names, *text, marked)[0] == 30.0


def test_lines_that_end_a_sentence_tell_nothing() -> None:
    assert found(*[wide(24)] * 6, *[wide(18, "。")] * 20)[0] == 24.0


def test_lines_of_seventy_ems_tell_the_measure_and_wider_ones_do_not() -> None:
    assert found(*[wide(20)] * 6, *[wide(70)] * 7)[0] == 70.0
    assert found(*[wide(20)] * 6, *[wide(71)] * 7)[0] == 20.0


def test_a_line_is_overfull_by_an_em_that_nothing_can_squeeze_out() -> None:
    text = [wide(22)] * 20
    assert found(*text, *[wide(23)] * 3)[0] == 23.0
    assert found(*text, *["a" + wide(22)] * 3)[0] == 22.0  # by half an em
    assert found(*text, *["《" + wide(22)] * 3)[0] == 22.0


@pytest.mark.parametrize(("width", "over", "expected"), [(22, 28, 28.0), (20, 26, 20.0)])
def test_a_line_wider_by_a_third_stands_over_two_columns(width: int, over: int, expected: float) -> None:
    assert found(*[wide(width), wide(9, "。"), wide(9, "。")] * 20, *[wide(over)] * 4)[0] == expected


def test_two_overfull_lines_are_many_in_a_short_text_and_one_of_twenty_in_a_long_one() -> None:
    assert found(*[wide(22)] * 8, *[wide(24)] * 2)[0] == 24.0
    assert found(*[wide(22)] * 9, wide(24))[0] == 22.0
    assert found(*[wide(22)] * 56, *[wide(24)] * 3)[0] == 24.0
    assert found(*[wide(22)] * 57, *[wide(24)] * 3)[0] == 22.0


# a stretch of lines with a measure of its own


def stretch(*texts: str, at: int = 66, base: int = 30) -> list[float]:
    """The measures of a text of that width in which these lines stand."""
    return found(*[wide(base)] * at, *texts, *[wide(base)] * 60)


def test_a_stretch_has_the_measure_of_twenty_four_lines_around_it() -> None:
    other, whole = [wide(20)] * 22, [30.0] * 72 + [20.0] * 12 + [30.0] * 66
    assert stretch(wide(30), *other, wide(30)) == whole
    assert stretch(*[wide(20)] * 24) == whole
    assert set(stretch(wide(30), *other[1:], wide(30), wide(30))) == {30.0}  # a tenth of them may be wider


def test_a_tenth_of_the_lines_of_a_stretch_may_be_wider() -> None:
    text = [*[wide(30)] * 66, *[wide(20)] * 17]
    assert found(*text, wide(20), wide(30), wide(30))[72] == 20.0
    assert found(*text, wide(30), wide(30), wide(30))[72] == 30.0


def test_the_first_stretch_has_the_measure_of_its_eighteen_lines() -> None:
    other = [wide(20)] * 16
    assert stretch(wide(30), *other, wide(20), at=0)[1:13] == [20.0] * 11 + [30.0]
    assert stretch(wide(30), *other, wide(30), at=0)[1:13] == [30.0] * 12
    assert stretch(wide(20), *other, wide(30), at=0)[1:13] == [20.0] * 11 + [30.0]


def test_half_of_the_lines_of_a_stretch_are_full() -> None:
    short = [wide(9, "。")]
    assert stretch(*[wide(20)] * 12, *short * 12)[72] == 20.0
    assert stretch(*[wide(20)] * 11, *short * 13)[72] == 30.0
    near = [*[wide(20)] * 6, *[wide(19)] * 3]
    assert stretch(*near, *[wide(21)] * 3, *short * 12)[72] == 20.0  # full within an em
    assert stretch(*near, *[wide(21)] * 2, "ab" + wide(20), *short * 12)[72] == 30.0
    assert stretch(*near[:-1], wide(18), *[wide(21)] * 3, *short * 12)[72] == 30.0


@pytest.mark.parametrize(("line", "expected"), [("a" + wide(20) + "a", 20.0), ("abc" + wide(20), 30.0)])
def test_a_line_of_a_stretch_is_wider_by_more_than_one_and_a_half_ems(line: str, expected: float) -> None:
    assert stretch(*[wide(20)] * 21, *[line] * 3)[72] == expected


def test_a_stretch_of_less_than_ten_ems_is_none() -> None:
    assert stretch(*[wide(10)] * 24)[72] == 10.0
    assert stretch(*[wide(9)] * 24)[72] == 30.0


def test_a_stretch_over_two_columns_has_a_measure_of_its_own_even_below_short_lines() -> None:
    def below(width: int) -> float:
        return stretch(*[wide(width), wide(width), wide(9, "。"), wide(9, "。")] * 6)[75]

    assert below(39) == 30.0 and below(40) == 40.0


def test_columns_of_a_newspaper_differ_by_an_em() -> None:
    text = [*[wide(30)] * 60, *[wide(29)] * 36]
    assert found(*text, narrow=True)[-1] == 29.0 and found(*text)[-1] == 30.0


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [("会议指出，各级", True), ("会议指出，各级。", False), ("会议指出各级", False), ("甲；乙", True)],
)
def test_prose_is_open_whose_sentence_goes_on_below(text: str, goes_on: bool) -> None:
    assert open_prose(lines(text)[0]) is goes_on


def test_a_text_has_one_measure_unless_it_is_said_to_be_narrow() -> None:
    two = lines(*[wide(20, "，甲")] * 24, *[wide(18, "，甲")] * 24)
    assert set(measures(two)) == set(local_measures(two)) == {20.0}
    assert set(measures(two, narrow=True)) == set(local_measures(two, narrow=True)) == {18.0, 20.0}


def clause(ems: int, mark: str = "，") -> str:
    """A line of that width which stops within a sentence, behind a clause."""
    return "甲" * (ems - 8) + f"{mark}决定接受乙丙丁"


@pytest.mark.parametrize(
    ("line", "below", "broken"),
    [
        (clause(24), "的请求。", True),
        (clause(23), "的请求。", False),
        (clause(24, "；"), "的请求。", True),
        (clause(24, "："), "的请求。", True),
        (clause(24, "、"), "的请求。", False),
        ("甲" * 21 + "，乙丙", "的请求。", False),
        (clause(24), "的请求；", True),
        (clause(24), "的请求：", True),
        (clause(24), "的请求", False),
        (clause(24) + "“", "的请求。", False),
        ("一、" + clause(24), "的请求。", False),
        (clause(24), "乙" * 25 + "。", True),
        (clause(24), "乙" * 26 + "。", False),
        (clause(24), "乙" * 12 + "，丙" + "乙" * 10, True),
        (clause(24), "乙" * 24, False),
        (clause(24), "乙" * 5 + "，丙" + "乙" * 10, False),
    ],
)
def test_a_long_line_that_stops_behind_a_clause_was_broken_where_the_sentence_ends_or_goes_on_below(
    line: str, below: str, broken: bool
) -> None:
    assert breaks_in_clauses(lines(line, below)) is broken


@pytest.mark.parametrize(("second", "broken"), [(23, True), (22, True), (21, False)])
def test_lines_of_prose_as_wide_as_each_other_were_broken(second: int, broken: bool) -> None:
    first = "甲" * 10 + "，" + "乙" * 12
    other = "甲" * 10 + "，" + "乙" * (second - 11)
    assert breaks_in_clauses(lines(first, "丙丁。", other, "丙丁。")) is broken


@pytest.mark.parametrize(
    "rows", [("联系电话：甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛", "邮政编码：甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛")]
)
def test_rows_with_a_label_each_were_not_broken(rows: tuple[str, str]) -> None:
    assert not is_wrapped(lines(*rows * 3))
    assert is_wrapped(lines(*(row.replace("：", "甲") for row in rows * 3)))


def test_the_note_of_a_head_may_stand_over_the_whole_page() -> None:
    """A line wider than the columns of a text that is wrapped: of a note in brackets alone, or its first line."""
    note = "（2024年1月18日某省第十四届人民代表大会常务委员会第八次会议通过，自公布之日起施行）"
    assert is_wrapped(lines(note, *WRAPPED))
    assert is_wrapped(lines(note.rstrip("）"), *WRAPPED))
    assert not is_wrapped(lines("（" + note.partition("日")[2], *WRAPPED))
