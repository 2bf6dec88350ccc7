"""The rest of a person's name or note that stands beneath it in a roster set in two columns: it comes up to where it begins.

吾买尔江·阿不都热合曼　　于田县人民医院医师
（维吾尔族）                                     →  吾买尔江·阿不都热合曼（维吾尔族）　　于田县人民医院医师
古丽巴哈尔·买买提（女，　　喀什市某合作社理事长
维吾尔族）                                       →  古丽巴哈尔·买买提（女，维吾尔族）　　喀什市某合作社理事长
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from gazette_pub.structure.line import Hints, Line, Pages
from gazette_pub.structure.namerows import heads_columns
from gazette_pub.structure.patterns.persons import ENTRY, NAME_TOKEN
from gazette_pub.words.characters import LETTER, ems
from gazette_pub.words.names import DOTS, NAME
from gazette_pub.words.pattern import Expression, Pattern

_OF_PERSON = r"（(?:[男女]|[男女，、]{0,2}[^\s（），。、]{1,6}族(?:[，、][男女])?)）"
"""The sex, the people that a person is of."""

_LABEL = rf"(?:{LETTER}[\u4e00-\u9fff \u3000]{{0,7}}：[ \u3000]*)?"
_OFFICE = r"(?:[ \u3000]{2,40}|\u3000)(?P<office>(?:[^\s，。；：（）]|（[^\s（）]{1,20}）){3,40}[，；。]?)$"

_FIRST = Pattern(
    Expression(rf"(?P<name>{_LABEL}(?:{NAME.source}(?:（[^\s（）]{{0,6}})?|{LETTER}{{1,8}}[{DOTS}])){_OFFICE}"),
    (
        "吾买尔江·阿不都热合曼　　于田县人民医院医师",
        "古丽巴哈尔·买买提（女，　　喀什市某合作社理事长",
        "成　员：阿依古丽·买买提（女，  某厅副厅长",
        "艾力·买买提　　某公司副总经理（兼）",
        "买买提·　　某县人民医院",
        "马　兰（女，回　　昌吉市第三小学教师",
    ),
    (
        "马　兰（女，回族）　　昌吉市第三小学教师",
        "马兰某厅厅长",
        "马　兰　　某厅厅长　　2024年",
        "会议决定，　　某厅厅长",
    ),
)
"""A name that is not at its end or whose note is not, and the office beside it."""

_REST = Pattern(
    Expression(
        rf"(?P<rest>（[^\s（）]{{1,12}}）|[^\s（）]{{0,8}}）|{LETTER}{{1,8}}(?:（[^\s（）]{{1,12}}）)?)"
        r"(?:[ \u3000]{2,40}(?P<office>[^\s（）]{1,30}))?$"
    ),
    ("（维吾尔族）", "维吾尔族）", "买买提（女）", "维吾尔族）　　理事长", "艾力"),
    ("（维吾尔族", "（回族）某厅厅长", "（女）　李四　王五", "长期在基层工作的人"),
)
"""What stands beneath: the rest of the name or of the note, and that of the office beside it."""


def set_above(pages: Pages) -> Pages:
    """The pages with the rest of each such name in the line in which it begins."""
    lines, page_starts = pages.lines, {end.before for end in pages.breaks}
    joined = {
        at: whole
        for at, (above, line) in enumerate(pairwise(lines), 1)
        if above.parted and _may_be_rest(line) and at not in page_starts and (whole := _joined(lines, at)) is not None
    }
    if not joined:
        return pages
    before = [0] * (len(lines) + 1)  # lines taken out above each
    for at in range(len(lines)):
        before[at + 1] = before[at] + (at in joined)
    kept = [joined.get(at + 1, line) for at, line in enumerate(lines) if at not in joined]
    breaks = [replace(end, before=end.before - before[end.before]) for end in pages.breaks]
    return replace(pages, lines=kept, breaks=breaks)


def _may_be_rest(line: Line) -> bool:
    return len(line.text) <= _LONGEST and not line.blanks and not line.hints.whole and line.hints.block is None


_LONGEST = 60
"""Characters of what stands beneath, the gap before the office counted."""


def _joined(lines: Sequence[Line], at: int) -> Line | None:
    """The line above with what the one at `at` is the rest of; None where it is no rest."""
    above, line = lines[at - 1], lines[at]
    first, rest = _FIRST.fullmatch(above.text), _REST.fullmatch(line.text)
    if first is None or rest is None or not _completes(first, rest["rest"]) or _in_table(lines, at - 1):
        return None
    name = above.loose[slice(*first.span("name"))] + line.loose[slice(*rest.span("rest"))]
    if line.indent >= above.indent + ems(above.text[: first.start("office")]):  # it stands beneath the office
        return None
    office = above.loose[slice(*first.span("office"))] + line.loose[slice(*rest.span("office"))]
    text = f"{name}\u3000\u3000{office}"
    hints = replace(above.hints, box=_around(above.hints, line.hints))
    whole = replace(above, printed=text, loose=text, laid="", last=line.last, hints=hints)
    whole.width = above.width  # as printed: the measure of a text is told by its widest lines
    return whole


def _completes(first: re.Match[str], rest: str) -> bool:
    """Whether a name and its note are whole together, and were not before."""
    name = first["name"].rpartition("：")[2].strip(" \u3000")
    if NAME_TOKEN.fullmatch(name):
        return _NOTE.fullmatch(rest) is not None and ENTRY.match(first[0]) is not None
    if name[-1] in DOTS:
        return _NAME_WITH_NOTE.fullmatch(name + rest) is not None
    return _NAME_WITH_NOTE.fullmatch(name + rest) is not None and rest[-1] == "）"


_NOTE = Pattern(
    Expression(_OF_PERSON),
    ("（女）", "（维吾尔族）", "（女，回族）"),
    ("（兼）", "（6个）", "女）"),
    "fullmatch",
    needs=("男女族",),
)
_NAME_WITH_NOTE = Pattern(
    Expression(rf"(?:{NAME.source})(?:{_OF_PERSON})?"),
    ("古丽巴哈尔·买买提（女，维吾尔族）", "买买提·艾力"),
    ("买买提·", "古丽巴哈尔·买买提（女，"),
    "fullmatch",
)


def _in_table(lines: Sequence[Line], at: int) -> bool:
    """Whether a line close above heads columns: what stands beneath is put into its cell there."""
    return any(heads_columns(line) for line in lines[max(at - _ROWS, 0) : at])


_ROWS = 40
"""Lines above in which the head of a table is looked for."""


def _around(above: Hints, below: Hints) -> tuple[float, float, float, float] | None:
    """The box around both, which stand on one page."""
    if above.box is None or below.box is None:
        return above.box
    one, other = above.box, below.box
    return (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))
