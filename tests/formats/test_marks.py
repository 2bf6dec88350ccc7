"""Page marks: which numbers are those of pages, at the edge of each rule."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.heads import named_again
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.marks.bare import _longest_run
from gazette_pub.formats.text.marks.finding import marks_in

PAGE = "各级人民政府应当加强消防工作，落实责任制\n"
"""A full line of twenty ems, whose last word goes on below."""
REST = "度，健全制度，加强管理，完善措施，落实到位，各单位\n"


def marks(text: str) -> list[str]:
    """What the page marks of a text say."""
    lines = list(lines_of(text))
    return [mark.printed for _, mark in sorted(marks_in(lines, named_again(lines)).items())]


@pytest.mark.parametrize(("blanks", "found"), [(18, True), (19, False)])
def test_a_page_mark_has_twenty_four_characters_at_most(blanks: int, found: bool) -> None:
    assert bool(marks(f"甲。\n第4页{'　' * blanks}共9页\n乙。\n")) is found


@pytest.mark.parametrize(("blanks", "found"), [(21, ["7", "8"]), (22, [])])
def test_a_bare_number_has_twenty_four_characters_at_most(blanks: int, found: list[str]) -> None:
    inside = "　" * blanks
    assert [mark.strip("（）　") for mark in marks(f"{PAGE}（{inside}7）\n{REST}（{inside}8）\n落实。\n")] == found


@pytest.mark.parametrize(("blanks", "found"), [(83, True), (84, False)])
def test_a_page_mark_and_its_head_have_a_hundred_characters_at_most(blanks: int, found: bool) -> None:
    assert bool(marks(f"甲。\n·7·{'　' * blanks}某省人民政府公报2024年1\n乙。\n")) is found


def test_the_number_before_and_the_one_behind_a_named_head_are_page_marks() -> None:
    named = "各级政府应当加强消防。\n·5·　　某省人民政府公报　2024年第2号\n"
    for number, found in ((3, False), (4, True), (6, True), (7, False)):
        assert (f"·{number}·" in marks(f"{named}·{number}·　　消防条例\n甲。\n")) is found


def test_a_total_comes_back_where_two_numbers_have_it() -> None:
    assert marks("甲，\n1/3\n乙，\n5/3\n丙，\n2/3\n丁。\n") == ["1/3", "2/3"]
    assert marks("甲，\n3/3\n乙，\n3/3\n丁。\n") == ["3/3", "3/3"]
    assert marks("甲，\n1/3\n乙，\n2/4\n丁。\n") == []


def test_bare_numbers_before_the_first_mark_and_behind_the_last_count_up_to_it_and_on_from_it() -> None:
    assert marks("1\n甲，\n2\n乙，\n—3—\n丙，\n4\n丁，\n5\n戊。\n") == ["1", "2", "—3—", "4", "5"]
    assert marks("甲，\n2\n乙，\n—3—\n丙，\n4\n") == ["2", "—3—", "4"]
    assert marks("甲，\n1\n乙，\n—3—\n丙，\n5\n丁。\n") == ["—3—"]
    assert marks("甲，\n—3—\n4\n—5—\n丁。\n") == ["—3—", "4", "—5—"]
    assert marks("甲，\n—3—\n乙，\n4\n丙，\n—6—\n丁。\n") == ["—3—", "—6—"]
    assert marks("甲，\n2\n乙，\n2\n丙，\n—3—\n丁。\n") == ["—3—"]
    assert marks("甲，\n—3—\n丁，\n4\n戊，\n4\n己。\n") == ["—3—"]


def test_one_number_of_the_first_or_the_last_page_that_contents_name_is_a_page_mark() -> None:
    contents = "某条例（{}）\n某通知……{}\n"
    for first, last, found in ((7, 9, ["7"]), (5, 7, ["7"]), (8, 9, []), (5, 6, [])):
        assert marks(f"{contents.format(first, last)}{PAGE}7\n{REST}") == found
    assert marks(f"{contents.format(5, 9)}{PAGE.strip()}1\n7\n{REST}") == []  # no word is cut: a figure may end there
    assert marks(f"{contents.format(5, 9)}{PAGE}7\n{REST}{PAGE}9\n{REST}") == []


def test_a_number_below_a_date_ends_the_count_and_the_first_line_is_below_none() -> None:
    assert marks(f"2024年3月1日\n6\n{PAGE}7\n{REST}") == ["6", "7"]
    assert marks(f"6\n{PAGE}7\n{REST}2024年3月1日\n") == []


def cut(width: str, *others: str) -> list[str]:
    """The page marks where numbers cut in below a line of that width, among these lines."""
    return marks("\n".join([*others, width, "7", REST.strip(), PAGE.strip(), "8", "度。"]))


def test_a_line_is_full_within_four_ems_of_the_width_that_a_quarter_reaches() -> None:
    wide = ["各" * 24] * 9
    assert cut("各" * 20, *wide) == ["7", "8"]
    assert cut("a" + "各" * 19, *wide) == []


def test_a_quarter_of_the_lines_shows_the_width() -> None:
    """Of twelve lines three are the widest; where they are two, a narrower line is full."""
    few = ["各" * 16] * 4
    assert cut("各" * 18, *few, "各" * 24, "各" * 24) == []
    assert cut("各" * 18, *few, "各" * 16, "各" * 24) == ["7", "8"]


def test_a_full_line_has_ten_ems_at_least() -> None:
    def narrow(above: str) -> list[str]:
        lines = [*["各级应当负责"] * 9, above, "7", "度各级应当负责各级应", above, "8", "度。"]
        return marks("\n".join(lines))

    assert narrow("各级应当负责消防制责") == ["7", "8"]
    assert narrow("a各级应当负责消防制") == []


@pytest.mark.parametrize(
    ("numbers", "run"),
    [
        ({0: 1, 10: 2, 20: 3}, [0, 10, 20]),
        ({0: 1, 6: 2}, [0]),  # too near
        ({0: 1, 7: 2}, [0, 7]),
        ({0: 1, 10: 2, 20: 2, 30: 3}, [0, 20, 30]),  # of two that are as long, the one that ends below
        ({0: 1, 10: 2, 14: 1, 18: 2, 30: 3}, [0, 10, 30]),
        ({0: 5, 10: 1, 20: 6, 30: 2, 40: 3}, [10, 30, 40]),
        ({0: 5, 10: 6, 20: 1, 30: 2}, [0, 10]),
        ({}, []),
    ],
)
def test_the_longest_run_of_numbers_counts_up_with_more_than_six_lines_between(
    numbers: dict[int, int], run: list[int]
) -> None:
    assert _longest_run({at: str(value) for at, value in numbers.items()}, 6) == run


@pytest.mark.parametrize(("lines", "found"), [(7, ["3", "4", "5"]), (6, [])])
def test_numbers_that_break_into_nothing_stand_more_than_six_lines_apart(lines: int, found: list[str]) -> None:
    page = "各级人民政府应当加强消防工作，\n" * (lines - 1)
    assert marks("".join(f"{page}{n}\n" for n in (3, 4, 5))) == found
