"""Totals of tables that are not the sum of what stands above or below them."""

from __future__ import annotations

from gazette_pub.checks import check
from gazette_pub.issue.model import parse

HEADS, PARTS = "乡镇|户数|金额", ("甲镇|12|1.25", "乙乡|8|2.5", "丙乡|5|3.33")


def told(*rows: str, heads: str = HEADS) -> list[str]:
    """What is said of a table of these rows, whose cells bars part."""
    head = "".join(f'<cell header="true">{cell}</cell>' for cell in heads.split("|"))
    body = "".join(f"<row>{''.join(f'<cell>{cell}</cell>' for cell in row.split('|'))}</row>" for row in rows)
    issue = parse(
        '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta>'
        f'<source name="a.txt" media="text/plain" sha256="{"0" * 64}"/></meta><document kind="other" xml:id="doc_1"><head>'
        f"<title>某表</title></head><body><table><row>{head}</row>{body}</table></body></document></issue>".encode()
    )
    return [finding.message for finding in check(issue) if finding.code == "G209"]


def test_a_total_that_its_parts_do_not_make_is_told_where_another_column_adds_up() -> None:
    assert told(*PARTS, "合计|25|7.08") == []
    assert told(*PARTS, "合计|25|7.80") == ["the total of 金额 is 7.80, its parts make 7.08"]
    assert told("合计|26|7.08", *PARTS) == ["the total of 户数 is 26, its parts make 25"]


def test_a_total_may_be_rounded() -> None:
    assert told(*PARTS, "总计|25|7.09") == []
    assert told(*PARTS, "总计|25|7.11") == ["the total of 金额 is 7.11, its parts make 7.08"]


def test_where_nothing_adds_up_the_rows_are_no_parts() -> None:
    assert told(*PARTS, "合计|30|9.00") == []
    assert told("甲镇|12", "乙乡|8", "丙乡|5", "合计|26", heads="乡镇|户数") == []


def test_rows_within_others_shares_and_empty_cells_are_not_added() -> None:
    assert told("甲镇|12|1.25", "乙乡|8|2.5", "其中：丙乡|5|3.33", "合计|25|7.80") == []
    assert told(*PARTS, "合计|25|7.80", heads="乡镇|户数|占比") == []
    assert told("甲镇|12|1.25", "乙乡|8|", "丙乡|5|3.33", "合计|25|7.80") == []


def test_two_rows_and_two_totals_are_too_few_and_too_many() -> None:
    assert told("甲镇|12|1.25", "乙乡|8|2.5", "合计|20|9.00") == []
    assert told(*PARTS, "合计|25|7.80", "总计|25|7.80") == []
