"""Parts of a text in which a font map wrote half-width marks: how many it takes, and where such a part begins and ends."""

from __future__ import annotations

import pytest

from gazette_pub.words.fontmaps import mapped_parts

MAPPED, PROPER, BARE = "会议强调,各级落实。", "会议强调，各级落实。", "会议强调各级落实。"
"""A line with a comma as a font map writes it, as it is printed, and without one; each a sentence."""

NAMES = "王纯,李明"


def parts(*lines: str, stops: bool = False) -> list[tuple[int, int]]:
    return list(mapped_parts(lines, stops))


@pytest.mark.parametrize(("lines", "mapped"), [(19, False), (20, True)])
def test_a_part_has_twenty_half_width_marks_at_least(lines: int, mapped: bool) -> None:
    assert parts(*[MAPPED] * lines) == ([(0, lines)] if mapped else [])


@pytest.mark.parametrize(("sentences", "mapped"), [(2, False), (3, True)])
def test_a_part_is_prose_of_three_sentences_and_no_row_of_names(sentences: int, mapped: bool) -> None:
    lines = [*[NAMES] * 20, *[MAPPED] * sentences]
    assert parts(*lines) == ([(0, len(lines))] if mapped else [])


@pytest.mark.parametrize("mark", ",«»‹›")
def test_each_mark_that_a_font_map_writes_behind_a_chinese_character_counts(mark: str) -> None:
    assert parts(*[f"会议{mark}各级落实。"] * 20) == [(0, 20)]
    assert parts(*[f"a{mark}各级落实。"] * 20) == []


@pytest.mark.parametrize("mark", "，《》〈〉")
def test_each_proper_mark_speaks_against_it(mark: str) -> None:
    assert parts(*[f"会议,各级{mark}落实。"] * 20) == []


@pytest.mark.parametrize(("lines", "parted"), [(8, False), (9, True)])
def test_nine_proper_marks_end_a_part(lines: int, parted: bool) -> None:
    assert parts(*[MAPPED] * 20, *[PROPER] * lines) == [(0, 20 if parted else 20 + lines)]


@pytest.mark.parametrize(("lines", "parted"), [(9, False), (10, True)])
def test_more_than_nine_proper_marks_stand_before_a_part(lines: int, parted: bool) -> None:
    assert parts(*[PROPER] * lines, *[MAPPED] * 20) == [(lines if parted else 0, lines + 20)]


@pytest.mark.parametrize(("lines", "count"), [(18, 1), (19, 2)])
def test_more_than_eighteen_proper_marks_part_two(lines: int, count: int) -> None:
    found = parts(*[MAPPED] * 20, *[PROPER] * lines, *[MAPPED] * 20)
    assert len(found) == count and (found[0][0], found[-1][1]) == (0, 40 + lines)
    between = parts(*[PROPER] * 20, *[MAPPED] * 20, *[PROPER] * 20)
    assert between == [(20, 40)]


def test_lines_without_marks_go_with_what_stands_below() -> None:
    assert parts(*[PROPER] * 12, BARE, *[MAPPED] * 20, BARE, *[PROPER] * 12) == [(12, 33)]


def test_full_stops_show_a_font_map_where_it_is_known_by_its_commas() -> None:
    assert parts(*["各级落实."] * 20, stops=True) == [(0, 20)] and parts(*["各级落实."] * 20) == []
    assert parts(*["各级落实."] * 20, *["各级落实。"] * 10, stops=True) == [(0, 20)]
    assert parts(*["第1."] * 20, stops=True) == parts(stops=True) == []
