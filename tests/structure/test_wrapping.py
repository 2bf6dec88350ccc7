"""One text may hold parts broken to a measure and parts whose lines are whole paragraphs: each is read as it is alone."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from gazette_pub import read, write
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import local_measures
from gazette_pub.structure.wrapping import wrapping

CORPUS = Path(__file__).parent.parent.parent / "fixtures/corpus"
WRAPPED = "z07_gazette_maritime_2025"


def lines(*texts: str) -> list[Line]:
    return [Line(n, text, text) for n, text in enumerate(texts, 1)]


def broken(count: int) -> list[str]:
    """So many lines of running text, broken to 24 ems."""
    return ["各级各部门认真贯彻落实会议精神，工作都取得新的成", "绩，经济社会发展的各项目标任务全面完成并且向各方"] * (
        count // 2
    )


def whole(count: int, width: int = 80) -> list[str]:
    """So many lines, each of which is a paragraph."""
    return ["各级应当加强工作，" + "字" * (width - 10) + "。"] * count


def parts(*texts: str) -> str:
    """w for each line that was broken to a measure, - for each that is whole."""
    of = lines(*texts)
    return "".join("w" if each else "-" for each in wrapping(of, local_measures(of)))


def test_a_text_of_one_kind_is_one_part() -> None:
    assert parts(*broken(40)) == "w" * 40
    assert parts(*whole(40)) == "-" * 40
    assert parts() == ""


@pytest.mark.parametrize(("count", "found"), [(30, "w" * 30), (28, "-" * 28)])
def test_thirty_lines_are_a_part_broken_to_a_measure(count: int, found: str) -> None:
    without_marks = [line.replace("，", "") for line in broken(count)]
    assert parts(*whole(40), *without_marks, *whole(40)) == "-" * 40 + found + "-" * 40


@pytest.mark.parametrize(("count", "found"), [(6, "w" * 6), (4, "-" * 4)])
def test_six_lines_are_one_where_they_break_in_clauses(count: int, found: str) -> None:
    assert parts(*whole(40), *broken(count), *whole(40)) == "-" * 40 + found + "-" * 40


def test_long_headings_and_entries_break_in_no_clause() -> None:
    headings = ["（一）坚持以人民为中心的发展思想，着力保障和改善民生", "各级应当加强工作，落实责任。"] * 6
    assert parts(*whole(40), *headings, *whole(40)) == "-" * 92
    entries = ["通信地址：河川市人民路8号市政府大楼三层东区，邮编030001", "电话：12345"] * 6
    assert parts(*whole(40), *entries, *whole(40)) == "-" * 92


@pytest.mark.parametrize(("count", "found"), [(3, "---"), (2, "ww")])
def test_three_lines_too_wide_for_the_measure_are_whole(count: int, found: str) -> None:
    assert parts(*broken(100), *whole(count), *broken(100)) == "w" * 100 + found + "w" * 100


@pytest.mark.parametrize(("between", "found"), [(10, "-"), (12, "w")])
def test_what_stands_between_whole_lines_near_each_other_is_of_their_part(between: int, found: str) -> None:
    texts = [*broken(100), *whole(3), *broken(between), *whole(3), *broken(100)]
    assert parts(*texts)[103 : 103 + between] == found * between


@pytest.mark.parametrize(("above", "found"), [(10, "-"), (12, "w")])
def test_a_few_lines_at_the_beginning_are_of_the_part_below_them(above: int, found: str) -> None:
    assert parts(*broken(above), *whole(3), *broken(100))[:above] == found * above


def test_a_sentence_over_both_columns_is_of_the_columns() -> None:
    over = ["字" * 42, "字" * 40 + "。"]
    assert parts(*broken(100), *whole(3), *over, *broken(100)) == "w" * 100 + "---" + "w" * 102


def test_a_part_broken_to_another_measure_was_broken() -> None:
    wider = ["各级各部门认真贯彻落实会议精神，工作都取得新的成绩，经济社会发展目标任务全面完成好"] * 30
    assert parts(*broken(100), *wider, *broken(100)) == "w" * 230


@cache
def texts_of(text: str) -> list[str]:
    """What each paragraph, title, heading and note of the issue says."""
    root = etree.fromstring(write(read(text.encode()), "xml"))
    found = root.iter("{*}p", "{*}title", "{*}heading", "{*}signature")
    return [re.sub(r"\s", "", "".join(map(str, element.itertext()))) for element in found]


@pytest.mark.parametrize("other", ["t22_sc_order706_patent_agents", "t15_npc_rules", "t07_gov_work_report_2020"])
@pytest.mark.parametrize("first", [True, False])
def test_a_text_put_together_of_two_is_read_as_each_of_them(other: str, first: bool) -> None:
    """The one was broken to columns, with half-width commas by its font; the other has a paragraph a line, and proper ones."""
    names = [other, WRAPPED] if first else [WRAPPED, other]
    both = [(CORPUS / f"{name}.txt").read_text(encoding="utf-8").strip("\n") for name in names]
    alone = [text for each in both for text in texts_of(each)]
    together = texts_of("\n\n".join(both) + "\n")
    missing = [text for text in alone if text not in set(together)]
    assert len(alone) > 800 and len(missing) <= 2, missing
