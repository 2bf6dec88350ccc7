"""Who was at a sitting of Taiwan, as its record has them."""

from __future__ import annotations

import pytest

from gazette_pub.structure.attending import spans_of_roll
from gazette_pub.structure.recognise import recognise
from structure.reading_of import pages_of

ABOVE = "立法院第8屆第3會期第4次會議議事錄\n時　間 中華民國102年3月15日(星期五)上午9時\n"


def blocks(text: str) -> list[tuple[str, int]]:
    """The kinds of what stands below the time, and how many lines each takes."""
    return [(block.kind, block.after - block.first) for block in recognise(pages_of(ABOVE + text))[2:]]


def test_names_are_a_roll_where_as_many_are_counted() -> None:
    rows = "出席委員 江文雄 溫 玲\n許慧敏 黃金美珠\n"
    assert blocks(rows + "委員出席 4人") == [("label", 1), ("roll", 2), ("field", 1)]
    assert blocks(rows + "委員出席 5人") == [("field", 2), ("field", 1)]


def test_names_without_a_count_are_a_roll_up_to_the_next_label() -> None:
    assert blocks("出席委員 江文雄 溫 玲\n請假委員 何英傑") == [("label", 1), ("roll", 1), ("label", 1), ("roll", 1)]


@pytest.mark.parametrize("run", ["江文雄許慧敏黃金美珠陳建安", "江文雄 許慧敏黃金美珠陳建安"])
def test_names_that_run_together_are_one_line_to_the_count(run: str) -> None:
    assert blocks(f"出席委員 {run}\n柯立仁羅世昌吳明達\n委員出席 7人") == [("field", 2), ("field", 1)]


def test_an_official_stands_beside_the_office_or_below_it() -> None:
    beside = "列席官員 行政院院長 江宜達\n內政部部長 李鴻志(請假)"
    assert blocks(beside) == [("label", 1), ("field", 1), ("field", 1)]
    below = "列席官員：\n（上午）\n行政院院長\n江宜達"
    assert blocks(below) == [("label", 1), ("field", 1), ("label", 1), ("roll", 1)]


def test_an_office_in_two_characters_or_alone_is_a_line_as_before() -> None:
    assert blocks("列席人員：市長　蔣萬明") == [("field", 1)]


def test_a_name_has_what_is_said_of_it_in_brackets() -> None:
    text = "邢泰釗（部長請假）　陳 瑩 莊國輝Walis Pelin"
    assert [text[slice(*span)] for span in spans_of_roll(text)] == ["邢泰釗（部長請假）", "陳 瑩", "莊國輝Walis Pelin"]
