"""Scans in: a word set so wide that the program takes it for something else is looked at with its blanks closed."""

from __future__ import annotations

from typing import Any

import pytest

from gazette_pub.formats.pdf.reading.recognised import Character, Point, Recognised
from gazette_pub.formats.pdf.reading.wide_words import with_wide_words

numpy = pytest.importorskip("numpy")
Corners = tuple[Point, Point, Point, Point]


def corners(left: float, right: float) -> Corners:
    return ((left, 100.0), (right, 100.0), (right, 140.0), (left, 140.0))


def line(text: str, left: float, right: float, sure: float) -> Recognised:
    step = (right - left) / len(text)
    each = (
        Character(letter, corners(left + at * step, left + at * step + step), sure, 50)
        for at, letter in enumerate(text)
    )
    return Recognised(corners(left, right), tuple(each))


def read(found: Recognised, said: str, sure: float = 0.95) -> tuple[str, list[int]]:
    """What the line says then, and how wide the pictures were that were looked at. Ink stands in two characters."""
    picture = numpy.full((300, 500, 3), 255, dtype="uint8")
    for left in (200, 330):
        picture[105:135, left : left + 40 : 3] = 0
    asked: list[int] = []

    def look(part: Any) -> tuple[str, float]:
        asked.append(part.shape[1])
        return said, sure

    (one,) = with_wide_words([found], picture, picture.mean(axis=2) < 128, look)
    return "".join(each.text for each in one.characters), asked


def test_a_word_set_wide_is_seen_with_its_blanks_closed() -> None:
    said, asked = read(line("Ⅲ", 195, 375, 0.5), "目录")
    assert said == "目录" and asked and asked[0] < 110


def test_each_of_its_characters_has_its_place() -> None:
    picture = numpy.full((300, 500, 3), 255, dtype="uint8")
    for left in (200, 330):
        picture[105:135, left : left + 40 : 3] = 0
    (one,) = with_wide_words(
        [line("Ⅲ", 195, 375, 0.5)], picture, picture.mean(axis=2) < 128, lambda part: ("目录", 0.9)
    )
    assert [(each.corners[0][0], each.corners[1][0]) for each in one.characters] == [(200, 240), (330, 370)]


@pytest.mark.parametrize(("sure", "right"), [(0.9, 375), (0.5, 235)])
def test_nobody_looks_again_at_what_is_sure_or_no_wider_than_it_says(sure: float, right: float) -> None:
    assert read(line("Ⅲ", 195, right, sure), "目录") == ("Ⅲ", [])


@pytest.mark.parametrize(("said", "sure"), [("目", 0.95), ("目1", 0.95), ("目录", 0.6), ("目录表", 0.95)])
def test_what_is_not_a_sure_character_for_each_part_is_left(said: str, sure: float) -> None:
    assert read(line("Ⅲ", 195, 375, 0.5), said, sure)[0] == "Ⅲ"
