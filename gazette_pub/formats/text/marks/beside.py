"""Numbers beside a running head."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from gazette_pub.formats.text.marks.bare import cutting_in
from gazette_pub.formats.text.marks.han import SPELT
from gazette_pub.formats.text.marks.mark import AROUND_BOTH, LONGEST_HEAD, Mark, Marks, is_of_gazette, one_by_one
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.furniture import HAN_BESIDE_HEAD, MARK_BESIDE_HEAD, PAGE_MARK, RUNNING_HEAD
from gazette_pub.words.characters import has_wide_blank
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern


def at_addresses(lines: Sequence[Line]) -> Marks:
    """https://… 1/3: the address, the page and how many there are, as a browser prints them below each page."""
    found = {at: mark for at, line in enumerate(lines) if "//" in line.text and (mark := _AT_ADDRESS.match(line.text))}
    return {
        at: Mark(mark["digits"], lines[at].printed[mark.start("digits") :], lines[at].printed[: mark.end("head")])
        for at, mark in found.items()
        if int(mark["digits"]) <= int(mark["total"])
    }


_AT_ADDRESS = Pattern(
    Expression(
        r"(?P<head>https?[:：]//[^\s，。；]{4,300})[ \u3000]{1,80}(?P<digits>[1-9]\d{0,3})/(?P<total>[1-9]\d{0,3})$"
    ),
    ("https://www.example.gov.cn/wsjk/content_8812.html 1/3",),
    ("https://www.example.gov.cn/1/3", "网址：https://www.example.gov.cn 1/3", "https://www.example.gov.cn 1/3。"),
)


def of_a_total(lines: Sequence[Line]) -> Marks:
    """某县人民政府公报　2020年第5期　1/4: a gazette's name with year and number, the page and how many there are,
    which is the same on each."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if "/" in line.text and len(line.text) <= LONGEST_HEAD and (mark := _TOTAL.match(line.text))
    }
    if len({mark["total"] for mark in found.values()}) != 1 or len({mark["digits"] for mark in found.values()}) < len(
        found
    ):
        return {}
    return {
        at: Mark(mark["digits"], lines[at].printed[mark.start("digits") :], lines[at].printed[: mark.end("head")])
        for at, mark in found.items()
        if int(mark["digits"]) <= int(mark["total"]) and is_of_gazette(mark["head"])
    }


_TOTAL = Pattern(
    Expression(r"(?P<head>[^，。；/]{4,60}?)[ \u3000]{1,80}(?P<digits>[1-9]\d{0,2})/(?P<total>[1-9]\d{0,2})$"),
    ("某县人民政府公报　2020年第5期　1/4",),
    ("1/4", "某县人民政府公报2020年第5期1/4", "关于2/3以上同意的规定"),
)


def beside_heads(lines: Sequence[Line], found: Marks) -> Marks:
    """Numbers beside a head: where a gazette's name, year and number are the head; or where they count up and cut in.

    A bare number is one only beside such a name: so rows of tables begin, and end.
    """
    few = [(at, line) for at, line in enumerate(lines) if len(line.text) <= LONGEST_HEAD and at not in found]
    spelt = {
        at: mark
        for at, line in few
        if (line.text[-1] in SPELT or line.text[0] in SPELT) and (mark := _spelt_beside_head(line))
    }
    marks = {at: mark for at, line in few if (mark := _beside_head(line))}
    named = {at for at, mark in marks.items() if is_of_gazette(mark.said.strip(AROUND_BOTH))}
    signed = {at: mark for at, mark in marks.items() if not mark.printed.isdecimal()}
    sure = named or _coming_back(marks) or set(cutting_in(lines, {at: mark.digits for at, mark in signed.items()}))
    pages = {int(marks[at].digits) for at in sure}
    issues = {at: mark for at, mark in marks.items() if _ONLY_ISSUE.finds(mark.said)}
    beside = {at for at, mark in (signed | issues).items() if {int(mark.digits) - 1, int(mark.digits) + 1} & pages}
    return {at: marks[at] for at in sure | beside} | spelt


_ONLY_ISSUE = Pattern(
    Expression(r"(?:19|20)\d\d年?[ \u3000]?第[ \u3000]?\d{1,3}[ \u3000]?[期号]"),
    ("1986年第5期", "2024年 第12号"),
    ("某省政报2024年第3期", "2024年"),
    "fullmatch",
)
"""The year and number of an issue, as they stand on every other page, where the name stands on those between."""


def _coming_back(marks: Marks) -> set[int]:
    """Those of a head with a year in it that comes back, well apart, each with the next number: SXGB 2021·15　　25."""
    said: dict[str, list[int]] = defaultdict(list)
    for at, mark in sorted(marks.items()):
        said["".join(mark.said.split())].append(at)
    return {at for head, places in said.items() if _HAS_YEAR.search(head) for at in one_by_one(marks, places)}


_HAS_YEAR = Pattern(Expression(r"(?:19|20)\d\d"), ("SXGB2021·15", "2021年第15期"), ("部门文件", "1801"), "search")


def _beside_head(line: Line) -> Mark | None:
    if not _has_number_at_side(line.text):
        return None
    text, printed = line.gapped(line.text), line.gapped(line.printed)
    apart = has_wide_blank(text) or (text[-1] == "页" or text[-1].isdecimal()) and _names_page(text)
    found = MARK_BESIDE_HEAD.match(text) if apart else None
    if found is None:
        return None
    group, name = next((number, head) for number, head in _SIDES if found[number])
    digits = "".join(filter(str.isdecimal, found[group]))
    return Mark(digits, printed[slice(*found.span(group))], printed[slice(*found.span(name))], found[name])


def _has_number_at_side(text: str) -> bool:
    """Whether a figure or a sign begins or ends the line, or 第 and 页 do: a cheap look at each line."""
    first, last = text[0], text[-1]
    if first == "第" or last == "页":
        return True
    return not ((first.isalpha() or first in _MARKS) and (last.isalpha() or last in _MARKS))


_MARKS = frozenset("，。；：、？！（）《》“”〔〕")
"""Marks of Chinese, which no number or sign beside a head is."""


def _names_page(text: str) -> bool:
    """Whether a gazette's name with year and number stands before the page, a blank between: 某政公报2022年第3期 第7页, … 07."""
    name, _, page = text.rpartition(" ")
    return RUNNING_HEAD.match(name) is not None and (page.isdecimal() or PAGE_MARK.match(page) is not None)


def _spelt_beside_head(line: Line) -> Mark | None:
    """The same in Chinese figures, beside the name of a gazette."""
    found = HAN_BESIDE_HEAD.match(line.text)
    if found is None:
        return None
    group, name = ("first", "head") if found["first"] else ("last", "title")
    if not is_of_gazette(found[name]):
        return None
    printed = line.printed[slice(*found.span(group))]
    return Mark(
        str(value(found[group].strip(AROUND_BOTH))), printed, line.printed[slice(*found.span(name))], found[name]
    )


_SIDES = (("first", "head"), ("last", "title"), ("inner", "behind"), ("outer", "before"))
"""Where the number and the head stand on their line, by the groups of MARK_BESIDE_HEAD."""
