"""Words of a line that bars, tabs and blanks part, and the rows that they make."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.barred import barred
from gazette_pub.structure.tables.between import Span, Words, between_bars, between_blanks, between_gaps, between_tabs
from gazette_pub.structure.tables.finding import Way
from gazette_pub.structure.tables.grid import Grid
from gazette_pub.structure.tables.norows import is_no_row
from gazette_pub.structure.tables.tabbed import tabbed


def lines(*texts: str) -> list[Line]:
    return list(lines_of("\n".join(texts)))


def words(text: str, way: Words) -> list[str]:
    (line,) = lines(text)
    spans: list[Span] = way(line)
    return [line.laid[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("|甲|乙|", ["甲", "乙"]), ("甲|乙", ["甲", "乙"]), ("|甲|乙", ["甲", "乙"]), ("甲|乙|", ["甲", "乙"]), ("甲\\|乙", []), ("||", [""]),
        ("甲｜乙│丙┃丁", ["甲", "乙", "丙", "丁"]), ("甲乙", []),
    ],
)  # fmt: skip
def test_bars_part_words(text: str, parts: list[str]) -> None:
    assert words(text, between_bars) == parts


@pytest.mark.parametrize(
    ("text", "parts"), [("甲\t乙", ["甲", "乙"]), ("甲\t\t乙", ["甲", "", "乙"]), ("\t甲\t乙", ["", "甲", "乙"]), ("甲乙", ["甲乙"])]
)  # fmt: skip
def test_tabs_part_words(text: str, parts: list[str]) -> None:
    assert words(text, between_tabs) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("甲乙　丙丁", ["甲乙", "丙丁"]), ("甲乙  丙丁", ["甲乙", "丙丁"]), ("甲乙 丙丁", ["甲乙 丙丁"]), ("王　纯", ["王　纯"]),
        ("王　纯　主任", ["王　纯", "主任"]),
        ("主任　王　纯", ["主任", "王　纯"]), ("　　甲乙　丙", ["甲乙", "丙"]),
    ],
)  # fmt: skip
def test_wide_blanks_part_words_and_a_name_set_wide_is_one(text: str, parts: list[str]) -> None:
    assert words(text, between_gaps) == parts


def test_blanks_of_any_width_part_words() -> None:
    assert words("甲 乙　丙  丁", between_blanks) == ["甲", "乙", "丙", "丁"]


def grid(way: Way, *texts: str, at: int = 0, pages: tuple[int, ...] = ()) -> tuple[int, int, list[list[str]]] | int:
    """The heads and the end of the table that a way finds at a line, and its rows; else where one may begin next."""
    found_in = lines(*texts)
    found = way(found_in, at, frozenset(pages))
    if not isinstance(found, Grid):
        return found
    return found.heads, found.after, [[cell.text(found_in) for cell in row] for row in found.rows]


def test_bars_around_all_rows_or_a_rule_below_the_head_show_a_table() -> None:
    assert grid(barred, "甲|乙", "---|---", "丙|丁", "戊。") == (1, 3, [["甲", "乙"], ["丙", "丁"]])
    assert grid(barred, "|甲|乙|", "|丙|丁|", "戊。") == (0, 2, [["甲", "乙"], ["丙", "丁"]])
    assert grid(barred, "甲|乙", "丙|丁") == 2
    assert grid(barred, "|甲|乙|", "丙。") == 1
    assert grid(barred, "丙。", "|甲|乙|", "|丙|丁|", at=1) == (0, 3, [["甲", "乙"], ["丙", "丁"]])


def test_a_row_of_bars_is_no_longer_than_the_first() -> None:
    assert grid(barred, "|甲|乙|", "|丙|", "|丁|戊|己|") == 1
    assert grid(barred, "|甲|乙|", "|丙|丁|", "|丁|戊|己|") == (0, 2, [["甲", "乙"], ["丙", "丁"]])


def test_two_rows_of_two_cells_between_tabs_are_a_table() -> None:
    assert grid(tabbed, "税目\t税额", "烟\t1.8元", "甲。") == (1, 2, [["税目", "税额"], ["烟", "1.8元"]])
    assert grid(tabbed, "税目\t税额", "甲。") == 1
    assert grid(tabbed, "\t税目\t税额\t", "\t烟\t1.8元\t")[2] == [["税目", "税额"], ["烟", "1.8元"]]  # type: ignore[index]
    assert grid(tabbed, "税目\t\t税额", "二氧化硫烟\t1.8元")[2] == [["税目", "税额"], ["二氧化硫烟", "1.8元"]]  # type: ignore[index]


def test_two_organs_side_by_side_above_the_date_are_no_row() -> None:
    rows = ("税目\t单位\t税额", "烟\t吨\t1.8元", "酒\t升\t1.2元")
    assert grid(tabbed, *rows, "某省财政厅\t某省税务局", "2024年1月18日")[1] == 3  # type: ignore[index]
    assert grid(tabbed, *rows, "某省财政厅\t某省税务局", "会议通过。")[1] == 4  # type: ignore[index]
    assert grid(tabbed, *rows, "某省财政厅\t12", "2024年1月18日")[1] == 4  # type: ignore[index]


def test_persons_with_their_offices_are_a_list_and_no_table() -> None:
    assert grid(tabbed, "刘俊义\t省科学技术厅厅长", "潘海燕\t省审计厅厅长") == 2
    assert grid(tabbed, "姓名\t职务", "刘俊义\t省科学技术厅厅长", "潘海燕\t省审计厅厅长")[1] == 3  # type: ignore[index]


def test_a_line_that_a_break_cut_off_goes_on_in_its_cell() -> None:
    found = grid(tabbed, "序号\t项目\t金额", "1\t甲", "乙\t12", "2\t丙\t13", "合计\t25\t")
    assert found == (1, 5, [["序号", "项目", "金额"], ["1", "甲乙", "12"], ["2", "丙", "13"], ["合计", "25", ""]])


@pytest.mark.parametrize(
    "text",
    [
        "表1　税额　表",
        "注：甲　乙",
        "2024年1月18日",
        "附件1　某办法",
        "第一章　总则",
        "第一条　甲　乙",
        "一、　甲",
        "一、甲　乙",
    ],
)
def test_some_lines_are_no_rows(text: str) -> None:
    (line,), (row,) = lines(text), lines("一、甲乙　丙")
    assert not is_no_row(row, between_gaps(row))
    assert is_no_row(line, between_gaps(line))
