"""Where the lines of a title are broken: at the sense, and evenly.

GB/T 9704-2012 §7.3.1: a title of several lines is broken where its words are whole and its sense complete, its lines
set in the middle, and shaped as a trapezium or a lozenge.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from gazette_pub.words.characters import CLOSING, OPENING
from gazette_pub.words.pattern import Pattern
from gazette_pub.words.scripts import CHINESE

ISSUER = Pattern(
    re.compile(r"[^《〈]{4,}?(?=关于)"),
    ("某省人民政府关于", "国务院办公厅关于"),
    ("关于某事", "国务院关于", "《某某》关于"),
)
"""The body that issues a document, at the head of its title: it has the first lines to itself."""

ONE_LINE = 20
"""Ems: a title no longer than this is one line, its issuing body in it."""

SENSE = (
    (Pattern(re.compile(r"(?<=[^《〈])(?=关于)"), ("某省关于",), ("关于", "《关于"), "search"), 0.0),
    (
        Pattern(
            re.compile(r"(?<=[》〉”）])(?=[^》〉”）、，的])"),
            ("《甲》决定", "（草案）修改"),
            ("《甲》的", "“甲”、“乙”"),
            "search",
        ),
        2.0,
    ),
    (Pattern(re.compile(r"(?<=[、，。；：])"), ("甲、乙", "甲，"), ("甲乙", "甲—"), "search"), 2.0),
    (
        Pattern(
            re.compile(
                r"""(?<=会议|大会|政府)(?=[^事议])  # but 会议事项, 大会议事
                |(?<=委员会)(?=.)""",
                re.X,
            ),
            ("某省人民政府关于", "代表大会常务", "委员会甲"),
            ("政府", "会议事项", "大会议事"),
            "search",
        ),
        3.0,
    ),
    (Pattern(re.compile(r"(?<=的)(?=[^》〉”）])"), ("某事的决定",), ("某事的", "某事的》"), "search"), 3.0),
    (
        Pattern(
            re.compile(r"(?<=[^共《〈“（])(?=[和及与][^国谐平])"),
            ("甲和乙", "甲及其"),
            ("共和国", "甲和谐", "和乙"),
            "search",
        ),
        3.0,
    ),
    (
        Pattern(
            re.compile(r"(?<=[^《〈“（的])(?=[《〈“（])"),
            ("修改《甲》", "条例（"),
            ("的《甲》", "《甲》", "《〈甲〉》"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            re.compile(r"(?<=工作|情况|成果|建设|发展|管理|保护|计划|预算|条例|规则)(?=[^情报])"),
            ("消防工作条例", "某条例的"),
            ("工作情况", "工作报告", "工作"),
            "search",
        ),
        4.0,
    ),
    (
        Pattern(
            re.compile(r"(?=加强|推动|推进|促进|完善|贯彻|执行)"), ("关于加强", "贯彻"), ("关于实施", "强加"), "search"
        ),
        4.0,
    ),
)
"""Places in a title where a line may end, each with what it costs in ems of unevenness."""

ANYWHERE = 20.0
"""The cost of a break between any two characters, for a title that has no better place."""

LONGEST = 200
"""Characters: what is longer is no title, and its lines are left to fall where they will."""


def ems(text: str) -> float:
    """The width of a text in ems: a full-width character is 1, any other ½."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def title_lines(title: str, measure: float) -> list[str]:
    """The title in lines no wider than `measure` ems: its issuing body, then the rest, as even as the sense lets it be."""
    if len(title) > LONGEST or not CHINESE.letters.search(title):  # other scripts are broken between words as they come
        return [title]
    issuer = ISSUER.match(title)
    if issuer and ems(title) > ONE_LINE:
        return _even(issuer[0], measure) + _even(title[issuer.end() :], measure)
    return _even(title, measure)


def _even(title: str, measure: float) -> list[str]:
    count = next(n for n in range(1, len(title) + 2) if n * measure >= ems(title))
    for lines in range(count, count + 2):
        if broken := _broken(title, lines, measure):
            return broken
    return [title]


def _broken(title: str, lines: int, measure: float) -> list[str]:
    """The best break into that many lines; empty when there is none."""
    cost = _costs(title)
    even = ems(title) / lines
    widths = [ems(title[:i]) for i in range(len(title) + 1)]

    @functools.cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        ends = [len(title)] if left == 1 else range(start + 1, len(title))
        tries = [
            (abs(widths[end] - widths[start] - even) + cost[end] + rest, (end, *after))
            for end in ends
            if widths[end] - widths[start] <= measure and cost[end] != float("inf")
            for rest, after in [best(end, left - 1) if left > 1 else (0.0, ())]
        ]
        return min(tries, default=(float("inf"), ()))

    _, ends = best(0, lines)
    return [title[a:b] for a, b in zip((0, *ends), ends, strict=False)]


def _costs(title: str) -> list[float]:
    """What a line end before each character costs; the end of the title is free."""
    found = [ANYWHERE] * len(title) + [0.0]
    for pattern, cost in reversed(SENSE):
        for match in pattern.finditer(title):
            found[match.start()] = min(found[match.start()], cost)
    for i in range(1, len(title)):
        # GB/T 15834-2011 §5.1.2: a closing mark may not start a line, an opening mark may not end one
        if title[i] in CLOSING or title[i - 1] in OPENING or (title[i] + title[i - 1]).isascii():
            found[i] = float("inf")
    return found
