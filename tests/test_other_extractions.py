"""One print, extracted in several ways, is one issue: what an extraction adds of its own changes no reading."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cases.seen import seen
from gazette_pub.issue.model import NAMESPACE, Issue

FIXTURES = Path(__file__).parent.parent / "fixtures"

BLOCKS = frozenset(
    "document category title kicker number subtitle adoption salutation byline dateline heading p item article section "
    "division signature label name entry row cell attachlabel attachlist note".split()
)


def read(text: str) -> list[str]:
    """What the text became, without its page breaks and places."""
    return list(_blocks(seen(text.encode()).issue))


def _blocks(issue: Issue) -> list[str]:
    found = []
    for node in issue.iter():
        name = str(node.tag).removeprefix(f"{{{NAMESPACE}}}")
        if name in BLOCKS:
            inner = any(str(each.tag).removeprefix(f"{{{NAMESPACE}}}") in BLOCKS for each in node.iterdescendants())
            said = "" if inner else re.sub(r"\s", "", "".join(map(str, node.itertext())))
            found.append(f"{name} {node.get('kind') or ''} {node.get('label') or ''} {said}")
    return found


def with_margin(text: str) -> str:
    """Six blanks before every line, as a layout keeps the sheet's margin."""
    return "\n".join(f"      {line}" if line.strip() else line for line in text.split("\n"))


def with_margins_of_both_sides(text: str) -> str:
    """Pages of fourteen lines, left ones set in by seven blanks and right ones by three, each with its number on the outer side."""
    lines, pages = text.split("\n"), []
    for n, first in enumerate(range(0, len(lines), 14), 12):
        margin, outer = ("   ", " " * 60) if n % 2 else (" " * 7, "")
        page = [margin + line if line.strip() else line for line in lines[first : first + 14]]
        pages.append("\n".join([*page, "", f"{margin}{outer}— {n} —"]))
    return "\n\f".join(pages)


def double_spaced(text: str) -> str:
    return "\n\n".join(line for line in text.split("\n") if line.strip())


def with_narrow_blanks(text: str) -> str:
    """Two ASCII blanks for one of an em."""
    return text.replace("\u3000", "  ")


def with_single_blanks(text: str) -> str:
    """One ASCII blank for one of an em within a line."""
    return re.sub("(?<=\\S)\u3000(?=\\S)", " ", text)


def with_wide_figures(text: str) -> str:
    return text.translate({ord("0") + n: 0xFF10 + n for n in range(10)})


def with_pages(text: str) -> str:
    """A page mark below every fourteenth line, beginning with the eighth."""
    lines: list[str] = []
    for at, line in enumerate(text.split("\n")):
        lines.append(line)
        if at % 14 == 7:
            lines.append(f"— {12 + at // 14} —")
    return "\n".join(lines)


EXTRACTIONS: dict[Callable[[str], str], str] = {
    with_margin: """
        attachment_labelled_with_one_character charter_with_a_general_programme committees_with_chairs_and_deputies
        colophon_below_the_gazettes_name_and_its_translation figure_alone_below_the_rest_of_a_line
        heading_right_below_a_heading_flush headings_wrapped_in_narrow_columns judges_sign_below_a_short_judgment
        hong_kong_notice_that_ends_with_its_explanation minutes_that_end_with_who_was_there""",
    with_margins_of_both_sides: """
        approval_of_a_treaty_over_three_lines attachment_labelled_with_one_character heading_right_below_a_heading_flush
        decimal_contents_whose_entries_have_pages judgment_signed_by_judges_set_wide narrow_table_inside_a_notice
        notices_of_courts_under_their_column orders_of_the_forties""",
    double_spaced: """
        columns_of_twelve_ems first_item_behind_a_colon_and_a_blank heading_above_a_first_line_that_is_set_in
        point_of_a_number_at_the_beginning_of_a_line title_cut_within_a_word units_by_places_in_a_list
        wrapped_headings_with_a_comma what_is_published_on_two_lines_of_its_sentence""",
    with_narrow_blanks: """
        articles_of_a_treaty_with_their_headings_beside_the_number gazette_and_order_of_taipei orders_of_the_forties
        lists_that_end_in_offices_above_titles narrow_order_of_the_republic treaty_with_paragraphs_behind_an_indent
        report_delivered_in_a_month_with_a_note_to_its_title salutation_over_three_lines_above_a_broken_sentence""",
    with_single_blanks: """
        guide_of_a_commission_with_articles orders_of_the_forties last_words_of_a_treaty_below_full_lines
        order_of_a_ministry_of_taiwan_with_a_letter_in_its_number report_delivered_in_a_month_with_a_note_to_its_title""",
    with_wide_figures: """
        figure_alone_below_the_rest_of_a_line foot_of_letters_and_year_with_the_number_on_the_outer_side
        marks_around_number_and_head page_behind_the_gazettes_name_and_number running_head_with_its_mark_at_the_right""",
    with_pages: """
        cases_named_behind_their_numbers form_with_who_signs_and_a_blank_day ordinance_above_the_title_of_a_notice
        measures_whose_last_words_stand_outside_the_points ways_to_reach_below_a_point winners_with_what_they_did_below_their_rank""",
}  # fmt: skip


@pytest.mark.parametrize(
    ("extracted", "name"), [(by, name) for by, names in EXTRACTIONS.items() for name in names.split()]
)
def test_a_text_reads_as_it_does_without_what_the_extraction_adds(extracted: Callable[[str], str], name: str) -> None:
    text = (FIXTURES / "neighbours" / name / "in.txt").read_text(encoding="utf-8")
    altered = extracted(text)
    assert altered != text
    assert [plain(block) for block in read(altered)] == [plain(block) for block in read(text)]


def test_the_numbers_of_articles_between_two_narrow_blanks_are_no_column() -> None:
    said = "申请确认调解协议的，由双方当事人依照有关法律，自调解协议生效之日起三十日内共同提出，"
    articles = [f"“第一百九十{n}条  {said}由本院受理。" for n in "一二三四五六七八"]
    text = "\n".join(
        ["某市人大常委会关于修改《某条例》的决定", "一、增加八条：", *articles, "本决定自公布之日起施行。"]
    )
    assert read(text) == read(text.replace("  ", "\u3000"))


def plain(block: str) -> str:
    return block.translate({0xFF10 + n: ord("0") + n for n in range(10)})
