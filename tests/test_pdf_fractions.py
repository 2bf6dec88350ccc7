"""Fractions: a number over another, a rule between, on the line that they stand in."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text
from test_pdf_reading import printed

TITLE = Text(200, 60, "某市水费计算办法", 16)


def rule(left: float, right: float, y: float) -> str:
    """A rule at this height from the top."""
    return f"{left} {800 - y} m {right} {800 - y} l 0.5 w S "


def lines(*texts: Text, drawn: str) -> list[str]:
    return printed(Sheet([TITLE, *texts], drawn=drawn))


ABOVE = Text(70, 120, "水费按下列公式计算，以元为单位：")
BELOW = Text(70, 200, "公式中的字母见本办法的附件。")


def test_a_fraction_is_read_on_its_line() -> None:
    texts = [Text(200, 160, "甲="), Text(222, 153, "乙×丙"), Text(227, 168, "12"), Text(254, 160, "+丁")]
    assert lines(ABOVE, *texts, BELOW, drawn=rule(221, 253, 157))[2] == "甲=(乙×丙)/12+丁"


def test_one_stands_in_a_sentence() -> None:
    texts = [
        Text(70, 160, "增长率等于"),
        Text(125, 153, "增长量"),
        Text(125, 168, "基数甲"),
        Text(160, 160, "，按年计算。"),
    ]
    assert lines(ABOVE, *texts, BELOW, drawn=rule(124, 156, 157))[2] == "增长率等于增长量/基数甲，按年计算。"


def test_one_stands_in_another() -> None:
    inner = [Text(222, 175, "1+"), Text(245, 168, "乙"), Text(245, 183, "丙")]
    texts = [Text(200, 160, "甲="), Text(232, 153, "1"), *inner]
    drawn = rule(221, 256, 157) + rule(244, 256, 172)
    assert lines(ABOVE, *texts, BELOW, drawn=drawn)[2] == "甲=1/(1+乙/丙)"


@pytest.mark.parametrize(
    "texts",
    [
        [Text(200, 153, "某市水务局"), Text(200, 168, "财务处印")],  # nothing beside it
        [
            Text(70, 153, "本办法由某市水务局负责"),
            Text(70, 168, "解释，自公布之日起施行。"),
            Text(30, 160, "甲"),
        ],  # wider than it
    ],
)
def test_a_line_below_words_is_no_rule_of_a_fraction(texts: list[Text]) -> None:
    assert not any("/" in said for said in lines(ABOVE, *texts, BELOW, drawn=rule(199, 252, 156)))
