"""The lines of an agenda that say when the next meeting is, or which: what is numbered below them is of that meeting."""

from __future__ import annotations

import re

from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.organs import NUMERAL
from gazette_pub.words.pattern import Expression, Pattern


def calls_meeting(text: str) -> bool:
    """Whether a line says when the next meeting is, or which: 下　午　2：30　分组审议, 第二次全体会议（1月11日上午）."""
    return text[:1] in _FIRST and _MEETS.match(fold(text).replace(" ", "").replace("\u3000", "")) is not None


def is_agenda(reading: Reading, title: Block) -> bool:
    """Whether a title is that of an agenda."""
    return kind_of("".join(close_up(line.tight) for line in reading.lines[title.first : title.after])) == "agenda"


_FIRST = frozenset("0123456789上中下晚早全第预开闭主分小联各大代")
"""The first character of such a line."""

_MEETS = Pattern(
    Expression(
        rf"""(?:\d{{1,2}}月)?\d{{1,2}}日(?:（[^（）]{{1,8}}）|星期[一二三四五六日])?(?:$|[，：上中下晚全]|至|[—－-]\d)
        |(?:上午|中午|下午|晚上|晚间|早上|全天|晚(?=\d))(?!好)(?:.{{0,30}}$|[\d：（第全])
        |\d{{1,2}}：\d\d
        |第(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}})天(?:$|[（：上下])
        |第{NUMERAL}次(?:全体|主席团|主任|分组|联组)?(?:会议|大会)(?:$|[（：\d上下])
        |(?:预备|开幕|闭幕|主席团|主任|分组|小组|联组|各?代表团)(?:全体)?(?:会议?|大会|审议|讨论)(?:$|[（：\d上下])""",
        re.X,
    ),
    (
        *("1月9日（星期二）", "9日上午", "1月8日星期一", "1月8日至9日", "第一天（1月20日星期六）", "9：30开幕会"),
        *(
            "下午2：30代表团全体会议",
            "上午全体会议",
            "中午休会",
            "全天报到",
            "晚上7：30预备会议",
            "上午9时举行第一次全体会议",
        ),
        *("第二次全体会议（1月11日上午9：00）", "闭幕会（1月12日下午3：00）", "代表团会议", "各代表团审议"),
    ),
    ("1月9日召开的会议", "上午好", "第二次全体会议听取的报告", "预备会议通过的名单", "2024年", "第十次修正"),
)
