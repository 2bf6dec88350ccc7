"""Lines of a text that was not broken to a measure: each is a paragraph, but where a figure cut a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.cuts.figures import begins_with_figure, is_figure
from gazette_pub.structure.line import Line
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.pattern import Expression, Pattern

_FIGURE_FIRST = Pattern(
    Expression(r"\d{1,5}(?:\.\d+)?[%‰].*[，。；]"), ("12.5%，", "8%的甲。"), ("12.5%", "12，", "甲8%，")
)
_RUNNING = Pattern(Expression(r"[，。；]"), ("甲，", "甲。"), ("甲、乙", "甲"), "search")
_SHORTEST = 8.0
"""Ems that a line of running text has at least; a cell beside a figure is shorter, or ends nothing."""


def cut_by_figures(lines: Sequence[Line]) -> set[int]:
    """The lines, by their index, that go on with the sentence of the line before."""
    found: set[int] = set()
    for at in range(1, len(lines)):
        if at in found or not begins_with_figure(lines[at].tight):
            continue
        if is_figure(lines[at].tight):
            found.update(_cut(lines, at))
        elif _begins_with_what_was_cut(lines, at):
            found.add(at)
    return found


def _cut(lines: Sequence[Line], at: int) -> range:
    """The lines that go on with a sentence which the figure alone on this line cut: it, and what stands behind it.

    Further figures may cut the rest: PM⏎2.5⏎年平均浓度为⏎28.4⏎微克/立方米，…
    """
    above = lines[at - 1].tight
    if not (_runs_on(lines, at - 1) or _WORD_ALONE.match(above) or _WORD_LAST.search(above)):
        return range(0)
    first = at - 1 if _is_word_cut(lines, at - 1) else at
    for after in range(at + 1, min(at + _MOST_CUT, len(lines)), 2):
        if _RUNNING.search(lines[after].tight):
            return range(first, after + 1)
        if ends_sentence(lines[after].tight) or not _figure_at(lines, after + 1):
            break
    return range(0)


_MOST_CUT = 24
"""Lines that figures may cut one sentence into."""


def _figure_at(lines: Sequence[Line], at: int) -> bool:
    return at < len(lines) and is_figure(lines[at].tight)


def _is_word_cut(lines: Sequence[Line], at: int) -> bool:
    """Whether a foreign word stands alone below a line that pauses: …312天，⏎PM⏎2.5."""
    return at > 0 and _WORD_ALONE.match(lines[at].tight) is not None and lines[at - 1].tight[-1] in "，、"


_WORD_LAST = Pattern(
    Expression("[\u4e00-\u9fff][A-Z]{1,6}$"), ("全市PM", "二氧化硫（SO2）和NO"), ("PM", "全市", "甲PM2.5"), "search"
)
"""A foreign word that no text ends with, behind a Chinese one: 全市PM⏎2.5."""

_WORD_ALONE = Pattern(Expression("[A-Za-z]{1,6}$"), ("PM", "SO"), ("PM2.5", "甲"))


def _runs_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of running text that goes on: long itself, or the rest of a long one that ends nothing."""
    line = lines[at]
    if ends_sentence(line.tight) or line.tight[-1] in "）)》」”』】〕":
        return False
    if _BEFORE_FIGURE.search(line.tight):
        return True
    return line.width >= _SHORTEST or at > 0 and not lines[at - 1].ends and lines[at - 1].width >= 2 * _SHORTEST


def _begins_with_what_was_cut(lines: Sequence[Line], at: int) -> bool:
    """Whether a line begins with a share or a measure that goes on with the sentence above: 增长⏎12.5%，, 对厚度⏎2.5米以上的…"""
    line = lines[at]
    share = _runs_on(lines, at - 1) and _FIGURE_FIRST.match(line.tight) is not None
    return share or _wants_figure(lines[at - 1]) and _MEASURE_FIRST.match(line.tight) is not None


def _wants_figure(line: Line) -> bool:
    """Whether a figure and its unit may be the next words: below a sentence that goes on, or a word that a figure stands behind."""
    if ends_sentence(line.tight) or line.tight[-1] in "，、）)》」”』】〕":
        return False
    return _BEFORE_FIGURE.search(line.tight) is not None or line.stops and line.width >= _SHORTEST


_MEASURE_FIRST = Pattern(
    Expression(
        r"\d{1,5}(?:\.\d+)?(?:[万亿千百]?(?:平方|立方)?(?:公里|千米|毫米|厘米|米|公顷|亩|吨|公斤|千克|克|元|小时|分钟|摄氏度|℃|度|倍|级|人|户|个)|[万亿])"
        r".*[，。；]"
    ),
    ("2.5米以上的滑坡体，应当设专人监测。", "3.8万立方米的崩塌时，", "12个县区，"),
    ("2.5　监测", "3.8万", "2.5监测预警，", "3总则，"),
)
"""A figure, its unit, and what follows them in a sentence."""

_BEFORE_FIGURE = Pattern(
    Expression("(?:超过|达到?|不[足满]|[少多低高大小]于|增[长加]|减少|下降|[占为在约近逾满仅第每到至从自于])$"),
    ("过火面积超过", "死亡人数在", "同比增长"),
    ("全市", "共计", "合计"),
    "search",
)
"""What a sentence has before a figure, and no cell."""
