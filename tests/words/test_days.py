"""Days: the first month and the last day of each form, and what is none."""

from __future__ import annotations

import pytest

from gazette_pub.words.days import dates_in, day_in, full_date


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("民国元年元月一日", "1912-01-01"), ("民国1年2月1日", "1912-02-01"), ("民国二年一月一日", "1913-01-01"), ("二〇二四年元月", "2024-01"),
        ("2024年十二月", "2024-12"), ("2024年2月29日", "2024-02-29"), ("2024年2月", "2024-02"), ("9999年12月31日", "9999-12-31"),
    ],
)  # fmt: skip
def test_a_date_has_its_value(text: str, when: str) -> None:
    (date,) = dates_in(text)
    assert (date.when, text[date.start : date.end], date.is_day) == (when, text, len(when) == 10)


def test_a_figure_before_a_year_is_part_of_the_number() -> None:
    assert list(dates_in("12024年1月")) == [] and [date.when for date in dates_in("2024年1月")] == ["2024-01"]
    assert [date.start for date in dates_in("甲2024年1月")] == [1]
    assert list(dates_in("5二〇二四年一月")) == []


def test_the_first_day_is_none_of_a_month() -> None:
    assert day_in("2024年1月，2024年2月3日，2024年4月5日") == "2024-02-03"
    assert day_in("2024年1月") is None


@pytest.mark.parametrize(
    ("value", "date"),
    [
        (" 2024-01-18 ", "2024-01-18"),
        ("2024-01", None),
        ("2024-02-30", None),
        ("2024-13-01", None),
        ("0000-01-01", None),
        ("", None),
        (None, None),
    ],
)
def test_a_full_date_has_four_two_and_two_figures(value: str | None, date: str | None) -> None:
    assert full_date(value) == date
