"""Digits that an extraction wrote each on a line of its own: what shows it, and what is put together then."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.digits import digits_together
from gazette_pub.formats.text.lines import lines_of


def together(*texts: str) -> list[str]:
    return [line.printed for line in digits_together(list(lines_of("\n".join(texts))))]


@pytest.mark.parametrize(
    ("split", "whole"),
    [
        (("自２", "０", "１", "９年"), ["自２０１９年"]),
        (("自２", "０年"), ["自２", "０年"]),  # no digit stands alone: two lines may be two things
        (("２", "０", "９年"), ["２", "０", "９年"]),  # nothing goes before the first
        (("２", "０", "９年", "自１"), ["２", "０", "９年", "自１"]),
        (("自２", "０", "１"), ["自２", "０", "１"]),  # nor behind the last
        (("２", "０", "１"), ["２", "０", "１"]),
        (("１", "２", "３", "自２", "０", "９年"), ["１２３", "自２０９年"]),
        (("—", "８", "—"), ["—８—"]),
        (("—", "１", "２", "—"), ["—１２—"]),
        (("—", "１", "２", "３", "４", "—"), ["—１２３４—"]),
        (("—", "８", "甲"), ["—", "８", "甲"]),
        (("甲", "８", "—"), ["甲", "８", "—"]),
        (("甲２", "０", "—"), ["甲２", "０", "—"]),
        (("２", "０", "９"), ["２", "０", "９"]),
        (("１２", "０", "９"), ["１２", "０", "９"]),
        (("自2", "0", "9年"), ["自2", "0", "9年"]),  # plain digits are never split so
    ],
)
def test_digits_alone_between_parts_of_a_number_or_dashes_are_split(split: tuple[str, ...], whole: list[str]) -> None:
    assert together(*split) == whole


def test_once_a_text_has_split_numbers_all_that_touch_are_put_together() -> None:
    shown = ("自２", "０", "９年")
    assert together(*shown, "共３", "６人") == ["自２０９年", "共３６人"]
    assert together(*shown, "共３", "人") == ["自２０９年", "共３", "人"]
    assert together(*shown, "—", "５月") == ["自２０９年", "—", "５月"]
    assert together(*shown, "—５", "—") == ["自２０９年", "—５—"]
    assert together(*shown, "—１２３４５", "—") == ["自２０９年", "—１２３４５", "—"]


def test_a_line_put_together_says_which_lines_it_was() -> None:
    (line,) = digits_together(list(lines_of("自２\n０\n９年")))
    assert (line.n, line.last, line.loose, line.laid) == (1, 3, "自209年", "自２０９年")
