"""How wide the columns of a table are."""

from __future__ import annotations

from gazette_pub.layout.shares import evened


def test_columns_of_figures_beside_each_other_are_as_wide_as_one_another() -> None:
    assert evened([30.0, 40.0, 50.0, 60.0], [20.0, 30.0, 40.0, 45.0], {1, 2, 3}) == [30.0, 50.0, 50.0, 50.0]


def test_what_needs_more_than_the_others_has_it() -> None:
    assert evened([30.0, 40.0, 40.0, 70.0], [20.0, 30.0, 30.0, 66.0], {1, 2, 3}) == [30.0, 42.0, 42.0, 66.0]


def test_no_text_is_on_more_lines_for_it() -> None:
    widths = [30.0, 40.0, 50.0, 60.0]
    assert evened(widths, [90.0] * 4, {1, 2, 3}) == widths


def test_the_first_column_and_texts_between_are_left_as_they_are() -> None:
    widths = [20.0, 40.0, 80.0, 30.0, 50.0]
    assert evened(widths, [10.0] * 5, {0, 1, 3, 4}) == [20.0, 40.0, 80.0, 40.0, 40.0]
    assert evened(widths, [10.0] * 5, set()) == widths
