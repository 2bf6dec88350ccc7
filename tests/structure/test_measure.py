"""How long a full line is, and whether lines were broken to it: each number of the rules shows here."""

from __future__ import annotations

import pytest

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import ends_sentence, is_wrapped, measures


def lines(*texts: str) -> list[Line]:
    return [Line(n, text, text) for n, text in enumerate(texts, 1)]


def wide(width: int, end: str = "") -> str:
    """A line of so many ems, that ends so."""
    return "字" * (width - len(end)) + end


@pytest.mark.parametrize("text", ["甲。", "甲？”", "甲！）", "（甲；", "Done.", "(a).", "он пришёл.", "甲…"])
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
