"""Where a line surely breaks off in the midst of a sentence."""

from __future__ import annotations

import pytest

from gazette_pub.structure.cuts.sentences import breaks_off
from gazette_pub.structure.cuts.words import is_cut
from gazette_pub.structure.line import Line


def line(text: str) -> Line:
    return Line(1, text, text)


CUT = [
    ("申报材料应当在2024年6月", "30日前报送，"),
    ("本办法自2024年", "5月1日起施行。"),
    ("本办法自20", "24年5月1日起施行。"),
    ("超过1,0", "00字的，不予评审。"),
    ("超过1,00", "0字的，不予评审。"),
    ("（三）二等奖10", "万元。"),
    ("目前，实有代表298", "名。"),
    ("（三）按照第四条、第五条和第十条之一", "的规定办理。"),
    ("应当建立全省统一的高程基准，", "第四条第二款规定的情形除外。"),
]


@pytest.mark.parametrize(("above", "below"), CUT)
def test_a_day_a_number_an_amount_or_a_particle_shows_that_a_line_is_cut(above: str, below: str) -> None:
    assert is_cut(line(above), line(below)) and breaks_off(line(above), line(below))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("2023年", "1月"),
        ("2024年6月", "30日"),
        ("甲类10", "万元"),
        ("序号1", "万元。"),
        ("1,0", "00字"),
        ("建立全省统一的高程基准，", "第四条　违反本条例的，"),
        ("目的", "的士"),
        ("会议日程6月", "7日—9日"),
    ],
)
def test_figures_of_a_table_and_beginnings_of_articles_show_nothing(above: str, below: str) -> None:
    assert not is_cut(line(above), line(below))
