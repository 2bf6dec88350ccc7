"""Tables in a text: tabs, pipes, drawn boxes, runs of blanks."""

from __future__ import annotations

import pytest

from cases.seen import Table, bare, case

ROWS = (
    [["税目", "计税单位", "税额"], ["二氧化硫", "每污染当量", "1.8元"], ["氮氧化物", "每污染当量", "1.8元"],
     ["一般性粉尘", "每污染当量", "1.2元"]],
    [["超标分贝", "税额", "备注"], ["1—3", "每月350元", "昼夜均超标的分别计算"], ["4—6", "每月700元", ""]],
    [["序号", "项目", "金额"], ["1", "甲", "12.5"], ["2", "乙", "3.0"]],
)  # fmt: skip


def tax_tables() -> list[Table]:
    return [Table(part.node) for part in case("r25_fubiao").all("table")]


@pytest.mark.parametrize("place", range(3), ids=["tabs", "pipes", "boxes"])
def test_r25_a_table_drawn_with_characters_is_a_table(place: int) -> None:
    tables = tax_tables()
    assert len(tables) == 3
    assert tables[place].rows == ROWS[place]


@pytest.mark.parametrize("place", range(3), ids=["tabs", "pipes", "boxes"])
def test_r25_its_first_row_is_the_header(place: int) -> None:
    assert [table.header_rows for table in tax_tables()][place : place + 1] == [[0]]


def test_r25_no_row_is_in_a_title() -> None:
    attachments = case("r25_fubiao").only.documents
    assert [document.title for document in attachments] == ["应税大气污染物税额表", "噪声税额表"]


def prize_table() -> Table:
    tables = case("r58_table_tabs_pages").only.tables
    assert len(tables) == 1
    return tables[0]


def test_r58_a_table_over_two_pages_is_one_table() -> None:
    assert prize_table().rows[0] == ["序号", "单位名称", "所在地", "奖金（万元）"]


def test_r58_the_header_printed_again_stands_once() -> None:
    assert [row[0] for row in prize_table().rows].count("序号") == 1
    assert prize_table().header_rows == [0]


def test_r58_its_rows_and_the_total_are_rows() -> None:
    rows = [[bare(cell) for cell in row if cell.strip()] for row in prize_table().rows[1:]]
    assert rows == [
        ["1", "某某县人民政府", "甲市", "10.5"], ["2", "某某区教育局", "乙市", "8.0"], ["3", "某某镇中心小学", "丙市", "6.5"],
        ["合计", "25.0"],
    ]  # fmt: skip


def test_r58_the_page_ends_inside_the_table() -> None:
    assert [part.node.get("n") for part in prize_table().all("pb")] == ["1"]


def test_r58_the_header_names_the_lines_that_it_is_printed_on() -> None:
    first = next(prize_table().node.children("row"))
    lines = {line for node in (first, *first.children("cell")) for a, b in node.lines for line in range(a, b + 1)}
    source = case("r58_table_tabs_pages").source.split("\n")
    assert lines == {number for number, line in enumerate(source, 1) if line.startswith("序号")}


def test_x23_rows_before_a_title_are_no_part_of_it() -> None:
    titles = [document.title or "" for document in case("x23_table_rows_before_title").documents]
    assert [title[:9] for title in titles[1:]] == ["某某会议常务委员会"]


@pytest.mark.parametrize("row", ["功能团体选举的议员35人", "分区直接选举的议员35人"])
def test_x23_rows_before_a_title_stay_in_the_document_before(row: str) -> None:
    issue = case("x23_table_rows_before_title")
    assert len(issue.documents) == 2
    assert row in bare(issue.document(1).text)
