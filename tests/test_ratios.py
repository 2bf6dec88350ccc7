"""Percentages and the sums they are ratios of: 3479.15 is 101.6% of 3425.01."""

from __future__ import annotations

import pytest

from gazette_pub.checks.ratios import Ratio, prove_ratios
from gazette_pub.checks.sums import Amount


def places(rate: str, whole: str, *bases: str) -> int | None:
    amounts = tuple(Amount(base, base) for base in bases)
    return prove_ratios([Ratio("rate", rate, Amount("whole", whole), amounts)]).get("rate")


@pytest.mark.parametrize(
    ("rate", "whole", "bases", "expected"),
    [
        ("1016", "347915", ("342501",), 1),
        ("1016", "347915", ("360208", "687143", "342501", "702791"), 1),
        ("120", "300000", ("250000",), 0),
        ("1000", "1000", ("1000", "100"), None),
        ("10158", "347915", ("342501",), 2),
        ("1016", "347915", ("342284",), 1),
        ("1016", "347915", ("342261",), None),
        ("1015", "347915", ("342501",), None),
        ("1016", "203300", ("200000",), 1),  # 101.65% may be printed 101.6% and 101.7%
        ("1017", "203300", ("200000",), 1),
        ("1016", "203400", ("200000",), None),
        ("110", "330", ("300",), 0),  # three figures each prove something
        ("1016", "347915", ("342501", *["111111"] * 59), 1),
        ("1016", "347915", ("342501", *["111111"] * 60), None),
    ],
)
def test_a_ratio_shows_where_the_point_stood(
    rate: str, whole: str, bases: tuple[str, ...], expected: int | None
) -> None:
    assert places(rate, whole, *bases) == expected


@pytest.mark.parametrize(
    ("rate", "whole", "bases"),
    [
        ("1016", "347915", ("300000",)),
        ("16", "347915", ("342501",)),
        ("1016", "34", ("33",)),
        ("50", "500", ("1000",)),
        ("110", "33", ("300",)),
        ("1100", "110", ("10",)),
    ],
)
def test_nothing_is_proved_by_sums_that_do_not_agree_or_are_too_short(
    rate: str, whole: str, bases: tuple[str, ...]
) -> None:
    assert places(rate, whole, *bases) is None
