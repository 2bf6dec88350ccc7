"""Scans in: what the program did not find before or behind a line."""

from __future__ import annotations

from typing import Any

import pytest
from test_scans import EM, line

from gazette_pub.formats.pdf.reading.line_ends import with_ends
from gazette_pub.formats.pdf.reading.recognised import Recognised

numpy = pytest.importorskip("numpy")


def page(*inked: tuple[int, int, int]) -> Any:
    """A white picture with ink: from and to where across, and how high a line stands."""
    picture = numpy.full((400, 1200, 3), 255, dtype="uint8")
    for first, last, top in inked:
        picture[top + 4 : top + EM - 4, first:last:3] = 0
    return picture


def read(said: str, *lines: Recognised, inked: tuple[int, int, int] = (234, 294, 100)) -> tuple[list[str], int]:
    """The lines, and how often it was looked once more. `said`: what is seen then."""
    picture, asked = page(inked), []

    def look(part: Any) -> tuple[str, float]:
        asked.append(part)
        return said, 0.9

    found = with_ends(lines, picture, picture.mean(axis=2) < 128, look)
    return ["".join(each.text for each in one.characters) for one in found], len(asked)


def test_a_label_that_was_not_found_is_looked_for_where_its_ink_is() -> None:
    (found,), _ = read("（一）抓好收", line(300, 100, "抓好收入组织。"))
    assert found == "（一）抓好收入组织。"


def test_the_mark_at_the_end_of_a_line_is_looked_for_too() -> None:
    (found,), _ = read("增长甲乙。", line(300, 100, "同比增长甲乙"), inked=(500, 520, 100))
    assert found == "同比增长甲乙。"


def test_nobody_looks_where_there_is_no_ink() -> None:
    assert read("（一）抓好", line(300, 100, "抓好收入组织。"), inked=(234, 294, 300)) == (["抓好收入组织。"], 0)


def test_ink_of_another_line_is_its_own() -> None:
    assert read("甲乙抓好", line(230, 100, "甲乙"), line(300, 100, "抓好收入组织。")) == (["甲乙", "抓好收入组织。"], 0)


def test_ink_beyond_a_blank_is_of_another_column() -> None:
    assert read("甲抓好", line(300, 100, "抓好收入组织。"), inked=(200, 250, 100)) == (["抓好收入组织。"], 0)


@pytest.mark.parametrize("said", ["|抓好收", "一收入", "·抓好"])
def test_a_stroke_beside_a_line_and_what_is_read_otherwise_are_left(said: str) -> None:
    assert read(said, line(300, 100, "抓好收入组织。"))[0] == ["抓好收入组织。"]
