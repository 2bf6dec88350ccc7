"""Page numbers counted from those that are printed."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.numbering import number_pages
from gazette_pub.structure.line import Break


def numbered(*marks: str | None, last: int | None = None) -> list[int]:
    """The numbers of pages that print these."""
    breaks = [Break(n, mark=mark) for n, mark in enumerate(marks)]
    number_pages(breaks, last)
    return [end.n for end in breaks]


@pytest.mark.parametrize(
    ("marks", "numbers"),
    [
        ((None, None), [1, 2]), ((None, "5"), [4, 5]), ((None, None, "2"), [1, 2, 3]), (("5",), [5]), (("1",), [1]), (("0",), [1]),
        (("5", None, "7"), [5, 6, 7]), (("12", "31", "14"), [12, 13, 14]), (("12", "41"), [12, 13]), (("085", "185"), [580, 581]),
        (("1", "22"), [1, 22]), (("1", "23"), [1, 2]), (("1", "3", "5"), [1, 3, 5]), (("1", "9", "2"), [1, 2, 3]),
        (("1", "22", "24"), [1, 22, 24]), (("1", "23", "25"), [22, 23, 25]), (("3", "9", "9", "9"), [3, 4, 5, 9]),
        (("3", "24", "25"), [3, 24, 25]), (("30", "1", "2"), [1, 1, 2]), (("641", "147"), [641, 642]), (("9", "8"), [9, 10]),
        (("1", "10", None, None, None, "41"), [1, 10, 11, 12, 13, 14]),
    ],
)  # fmt: skip
def test_pages_have_the_numbers_that_are_printed_or_counted(marks: tuple[str | None, ...], numbers: list[int]) -> None:
    assert numbered(*marks) == numbers


def test_pages_are_counted_on_from_those_before() -> None:
    assert numbered(None, None, last=7) == [8, 9]
    assert numbered("9", None, last=7) == [9, 10]
    assert numbered("8", "9", last=7) == [8, 9]
