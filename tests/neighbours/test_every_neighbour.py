"""What holds for every neighbour, whatever it shows."""

from __future__ import annotations

import pytest

from cases.seen import bare
from cases.test_every_case import RULE, han, held, owners_of_lines, printed_once, side_by_side
from gazette_pub.issue.model import schema_errors
from gazette_pub.words.lineends import split_lines
from neighbours.neighbour import NAMES, NEIGHBOURS, neighbour

PRINTED_AGAIN = {
    "articles_compared_in_columns_of_blanks": "　　修　正　條",
    "table_goes_on_over_a_page_with_its_head_again": "序号\t名称",
    "narrow_table_goes_on_as_continued": "序号　　名",
    "running_head_with_a_wide_gap": "盟市　　　　　人工造林",
    "box_that_goes_on_below_its_head_again": "│序号│收费项目",
    "attachment_goes_on_with_its_label": "序号\t项目名称",
    "total_below_a_table_of_blanks": "序号　地　区",
    "total_below_a_table_whose_head_is_set_wide": "序号　单　位",
    "table_with_its_title_on_each_page": "编码　　　事项名称",
    "table_of_standards_over_a_page_with_its_head": "序号\t标准编号",
}
"""Lines of a table's head that a later page prints again: it stands in the issue once."""

IN_COLUMNS = {"groups_side_by_side_whose_heads_count", "list_in_two_columns_whose_numbers_go_on"}
"""Lists in two columns: what either holds may stand on one line, of one kind too."""


@pytest.mark.parametrize("name", NAMES)
def test_the_issue_is_valid(name: str) -> None:
    assert schema_errors(neighbour(name).issue) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_han_character_is_lost_or_invented(name: str) -> None:
    issue = neighbour(name)
    assert han(held(issue.issue)) == han("".join(printed_once(issue.source, PRINTED_AGAIN.get(name))))


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_line_is_in_one_element(name: str) -> None:
    """Several elements may share a line where it prints them side by side."""
    issue = neighbour(name)
    owners = owners_of_lines(issue.issue)
    printed = {number: line for number, line in enumerate(split_lines(issue.source), 1) if bare(line)}
    assert {number: line for number, line in printed.items() if number not in owners and not RULE.fullmatch(line)} == {}
    beside = {number: nodes for number, nodes in owners.items() if not side_by_side(nodes)}
    assert beside == {} or name in IN_COLUMNS


def test_what_an_editor_sees_is_written_beside_each() -> None:
    """Its kind first, then claims."""
    written = {name: (NEIGHBOURS / name / "expected.md").read_text(encoding="utf-8").splitlines() for name in NAMES}
    assert [name for name, lines in written.items() if not lines[0].startswith("kind: ")] == []
    assert [name for name, (_, *claims) in written.items() if len(claims) < 2] == []
