"""The same contents, printed as other gazettes print theirs, are read as the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_contents import WAYS, bare, entries_of, nodes, printed, titles_of, with_contents

from cases.seen import Case, seen

NEIGHBOURS = Path(__file__).parent.parent / "fixtures" / "neighbours"

FIRST_PAGES = (
    "contents_in_a_narrow_column_with_entries_over_six_lines",
    "contents_of_this_issue_with_pages_in_front",
    "contents_whose_entries_are_counted",
    "contents_with_p03_in_front",
    "contents_with_the_word_for_page",
    "double_issue_with_heads_of_both_numbers",
    "first_page_of_a_league_with_its_editors",
    "first_page_of_a_province_government_gazette",
    "first_page_on_one_issue_line_with_blanks",
    "first_page_whose_contents_are_led_by_middle_dots",
    "first_page_whose_contents_run_over_narrow_lines",
    "first_page_whose_makers_stand_below_the_contents",
    "gazette_called_wengao",
    "narrow_categories_of_a_contents_and_pages_in_square_brackets",
    "narrow_first_page_and_two_notices",
    "pages_that_contents_name_with_others_left_out",
    "state_council_gazette_with_colophon",
    "statement_of_a_gazette_below_its_contents",
)
"""Issues whose entries all have their page."""

HEADINGS = ("目　录", "本期目录", "目　次", "要　目", "本期要目", "CONTENTS")


def _text(name: str) -> str:
    return (NEIGHBOURS / name / "in.txt").read_text(encoding="utf-8")


def _read(name: str) -> Case:
    return seen(_text(name))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", FIRST_PAGES)
def test_contents_printed_in_another_way_are_the_same(name: str, way: str) -> None:
    """Their entries, heads and pages are, and the documents below."""
    one = _read(name)
    contents = next(nodes(one.issue, "contents"))
    entries = entries_of(contents)
    heading = HEADINGS[(FIRST_PAGES.index(name) + list(WAYS).index(way)) % len(HEADINGS)]
    other = seen(with_contents(_text(name), contents, printed(heading, entries, WAYS[way])))
    again = next(nodes(other.issue, "contents"))
    assert bare(entries_of(again)) == bare(entries)
    assert titles_of(other.issue) == titles_of(one.issue)
