"""What a head of state did, day by day, as the gazettes of Taiwan print it: 總統活動紀要, 記事期間：, 5月1日（星期五）, ˙…."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.pattern import Expression, Pattern

BEGIN_DIARY = "记記总副院"
"""The first characters of the lines that such a record begins with."""

_TITLE = Pattern(
    Expression("(?:副?总统|院长)(?:活[动動]|行程)[纪紀记記]要"),
    ("总统活动纪要", "副总统活动纪要", "院长活动纪要"),
    ("活动纪要", "总统令"),
    "fullmatch",
)
_PERIOD = Pattern(
    Expression("[记記]事期[间間]："),
    ("记事期间：", "记事期间：109年5月1日至5月7日"),
    ("期间：", "记事"),
)
_DAYS = Pattern(
    Expression(r"(?:民国)?\d{1,3}年\d{1,2}月\d{1,2}日(?:至|—|～|~|-)(?:(?:民国)?\d{1,3}年)?\d{1,2}月\d{1,2}日"),
    ("109年5月1日至109年5月7日", "112年1月6日至1月12日"),
    ("5月1日（星期五）",),
    "fullmatch",
)
_DAY = Pattern(
    Expression(r"(?:\d{1,3}年)?\d{1,2}月\d{1,2}日(?:（星期[一二三四五六日]）)?"),
    ("5月1日（星期五）", "12月31日"),
    ("5月1日至5月2日", "5月1日（公布）"),
    "fullmatch",
)
_EVENTS = frozenset("˙·•●‧∙⋅○◎◆■▪・．")
"""The signs before what was done."""

_OPEN = (("（", "）"), ("「", "」"), ("《", "》"))
_FULL = 1.5
"""Ems that a line leaves free at most where what it says goes on below."""


def diary(reading: Reading, at: int) -> list[Block] | None:
    """記事期間：, below its title or what the gazette groups it under; then each day as a heading, and each event."""
    titled = _TITLE.finds(close_up(reading.lines[at].tight))
    first = at + 1 if titled else at
    line = reading.line(first)
    if line is None or not _PERIOD.match(line.tight):
        return None
    heads = [Block("title", at, first)] if titled else []
    days = _after_period(reading, first)
    return [*heads, Block("field", first, days), *_days(reading, days)]


def _after_period(reading: Reading, at: int) -> int:
    """The index after which days are told of: beside the label, or on the line below it."""
    below = reading.line(at + 1)
    return at + 2 if below is not None and _DAYS.finds(close_up(below.tight)) else at + 1


def _days(reading: Reading, at: int) -> Iterator[Block]:
    while line := reading.line(at):
        if _DAY.finds(close_up(line.tight)):
            yield Block("matter", at, at + 1)
            at += 1
        elif line.tight[0] in _EVENTS:
            after = _event_end(reading, at)
            yield Block("field", at, after)
            at = after
        else:
            return


def _event_end(reading: Reading, at: int) -> int:
    """The index after the lines of an event: a line goes on below where it is full, or a bracket or a quotation stands open."""
    told, after = reading.lines[at].tight, at + 1
    while (line := reading.line(after)) and _goes_on(reading, told, after):
        told, after = told + line.tight, after + 1
    return after


def _goes_on(reading: Reading, told: str, at: int) -> bool:
    line = reading.lines[at]
    text = close_up(line.tight)
    if line.blanks or text[0] in _EVENTS or _DAY.finds(text) or _TITLE.finds(text):
        return False
    return reading.room(at - 1) <= _FULL or any(told.count(one) > told.count(other) for one, other in _OPEN)
