"""Lines that say one thing each, behind what it is, one below another: 项目编号：甲⏎项目名称：乙⏎采购人：丙."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.fields import LABELLED
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_FIELD = Pattern(
    Expression(
        rf"(?!第|[{CN}]{{1,3}}、|[年月日时時号][内內前后後以起至度底])(?!{LETTER}{{0,12}}(?:指出|强调|认为|提出|会议(?:要求|决定)|任命|免去|[如以]下|分别为|[包含]括|表示|[规規]定|[是说說])：)"
        rf"{LETTER}(?:{LETTER}|[（）/、]){{1,14}}："
    ),
    ("项目编号：甲", "项目名称：", "年龄要求：本科", "变更为：", "预算金额（万元）：120", "地址：", "联系人、电话：甲"),
    (
        "会议指出：要",
        "现将有关事项通知如下：",
        "一、项目编号：甲",
        "十二、地址：甲",
        "会议强调，要：",
        "其中包括：",
        "甲：乙",
        "2024年：",
        "第二款规定：",
        "日內洽詢：",
    ),
)
"""What a line begins with that is no sentence: a few words, and a colon."""

_A_FEW, _BETWEEN = 3, 3
"""Lines that begin so, from which they are fields; lines from one to the next at most: what a field says may go on."""


def is_field(text: str) -> bool:
    """Whether a paragraph is one, by what it begins with."""
    return "：" in text[:_LONGEST] and _FIELD.match(text) is not None


_LONGEST = 16
"""Characters of what a field is called, with its colon."""


def fields_in(lines: Sequence[Line]) -> Iterator[tuple[int, bool]]:
    """The lines that are fields of several that stand together, and of each whether it surely begins: below another, below a
    sentence, or below bold words."""
    runs: list[list[int]] = []
    for at, line in enumerate(lines):
        if "：" in line.tight and _FIELD.match(line.tight):
            if runs and at - runs[-1][-1] <= _BETWEEN:
                runs[-1].append(at)
            else:
                runs.append([at])
    for first, *further in runs:
        if len(further) + 1 >= _A_FEW or further and _are_short(lines[first : further[0] + 1]):
            yield first, first > 0 and _stands_above(lines[first - 1], lines[first])
            yield from ((at, True) for at in further)


def are_labelled(line: Line, below: Line) -> bool:
    """Whether both say what stands behind a label: rows of a colophon, of a form, of an address, each of which is whole."""
    return (
        "：" in below.tight
        and LABELLED.match(close_up(line.tight)) is not None
        and LABELLED.match(close_up(below.tight)) is not None
    )


def _are_short(lines: Sequence[Line]) -> bool:
    """Whether two lines, one right below the other, have labels of a few characters."""
    apart = len(lines) == _TWO and lines[0].tight[-1] not in "；，、："
    return apart and all("：" in line.tight[:_SHORT] for line in lines)


_TWO, _SHORT = 2, 7
"""Lines that may be fields without more of them; characters within which the colon of such a label stands."""


def _stands_above(line: Line, field: Line) -> bool:
    return line.ends or line.hints.bold and not field.hints.bold
