"""Numbers whose last character follows from the others."""

from __future__ import annotations

import pytest

from gazette_pub.words.check_digits import is_checked


@pytest.mark.parametrize("number", ["11010519491231002X", "91350100M000100Y43"])  # of GB 11643-1999 and GB 32100-2015
def test_the_last_character_is_the_check_of_the_others(number: str) -> None:
    assert is_checked(number)
    assert [last for last in "0123456789ABCDEFGHJKLMNPQRTUWXY" if is_checked(number[:-1] + last)] == [number[-1]]
    assert not is_checked(f"{number[:2]}5{number[3:]}")


@pytest.mark.parametrize(
    "number", ["", "11010519491231002", "11010519491331002X", "1101051949123100-X", "91350100O000100Y43"]
)
def test_what_has_another_form_has_no_check(number: str) -> None:
    assert not is_checked(number)
