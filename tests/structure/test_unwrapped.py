"""Lines that are paragraphs: each for itself, but where a figure on a line of its own cut a sentence."""

from __future__ import annotations

import itertools

import pytest

from gazette_pub.structure.line import Line
from gazette_pub.structure.unwrapped import cut_by_figures


def joined(*texts: str) -> list[str]:
    lines = [Line(n, text, text) for n, text in enumerate(texts, 1)]
    cut = cut_by_figures(lines)
    starts = [at for at in range(len(texts)) if at not in cut]
    return ["".join(texts[first:after]) for first, after in itertools.pairwise([*starts, len(texts)])]


def test_each_line_is_a_paragraph() -> None:
    assert joined("一、总体情况", "全面开展建设。", "成效明显。") == ["一、总体情况", "全面开展建设。", "成效明显。"]
    assert joined() == []


def test_a_figure_alone_goes_on_with_its_sentence() -> None:
    assert joined("全面开展生态建设，PM", "2.5", "年平均浓度下降。", "又一段。") == [
        "全面开展生态建设，PM2.5年平均浓度下降。",
        "又一段。",
    ]


def test_a_line_that_begins_with_a_percentage_goes_on() -> None:
    assert joined("规模以上工业增加值增长", "6.2%，其中制造业增长。") == [
        "规模以上工业增加值增长6.2%，其中制造业增长。"
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("序号", "1", "张三，处长", "2"),  # a cell beside a figure is short
        ("全面开展生态文明建设。", "10", "个省级重点实验室建成，"),  # the sentence has ended
        ("某省消防安全责任清单", "10", "某省人民政府"),  # what follows is no running text
        ("某省消防安全责任清单", "2024年，全省工作平稳。"),  # a year is no percentage
        ("某省（2024年修订）的清单）", "10", "个实验室，"),
    ],
)
def test_other_figures_stand_alone(texts: tuple[str, ...]) -> None:
    assert joined(*texts) == list(texts)
