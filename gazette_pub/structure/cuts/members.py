"""A sentence that says who makes up an organ, each on a line of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import TEXT
from gazette_pub.words.pattern import Expression, Pattern

MEMBER = Pattern(
    Expression(
        r"""[^，。；、：]{0,8}?(?:主[任席]|委员长|秘书长|总理|国务委员|审计长|[省市县区州旗部院局厅处科所校庭组会]长|检察长|委员|代表|[组成]员|[干理监]事)
        (?:各?(?:若干|[\d一二三四五六七八九十两至]{1,5})[人名])?[，、；。]$""",
        re.X,
    ),
    ("主任，", "副委员长若干人，", "各部部长，", "委员三至五人。", "秘书长，"),
    ("会议由主任主持，", "主任", "尊敬的主席，各位", "委员若干人，任期"),
)
"""Who an organ is made up of, each on a line of its own: 主任，⏎副主任若干人，⏎委员若干人。"""


def made_up_of(lines: Sequence[Line]) -> set[int]:
    """The lines in which a sentence goes on that says who makes up an organ, each on a line of their own: …由⏎主任，⏎委员若干人⏎组成。"""
    inside: set[int] = set()
    for at, line in enumerate(lines):
        if line.tight[-1] == "由" and _BY_WHOM.search(line.tight):
            inside.update(_to_the_verb(lines, at + 1) or _to_the_end(lines, at + 1))
    return inside


def _to_the_verb(lines: Sequence[Line], first: int) -> range:
    for n in range(first, min(first + _MOST_MEMBERS, len(lines))):
        if _MAKES_UP.search(lines[n].tight):
            return range(first, n + 1)
        last = lines[n].tight[-1] not in "，、；"
        if last and not (n + 1 < len(lines) and _MAKES_UP.match(lines[n + 1].tight)):
            break
    return range(0)


def _to_the_end(lines: Sequence[Line], first: int) -> range:
    """The short lines over which such a sentence goes on to its full stop: …由⏎主任会议提出，⏎常务委员会会议⏎决定。 Who is a
    member, each on a line of his own, is no such line."""
    for n in range(first, min(first + _MOST_SHORT, len(lines))):
        if lines[n].width > TEXT or starts_anew(lines[n]) or MEMBER.match(lines[n].tight):
            break
        if lines[n].tight[-1] == "。":
            return range(first, n + 1)
    return range(0)


_MOST_SHORT = 6
"""Lines of a few words over which a sentence goes on, at most."""

_BY_WHOM = Pattern(Expression("(?<![理自事缘案])由$"), ("常务委员会由", "由"), ("说明理由", "自由", "由某人"), "search")
_MAKES_UP = Pattern(
    Expression("^(?:[^，。；：]{0,30}(?:人|[长员任]))?(?:共同)?(?:组成|构成)[。，；]"),
    ("组成。", "委员若干人组成。", "共同组成，每届任期五年。"),
    ("组成人员", "主任，"),
    "search",
)
_MOST_MEMBERS = 40
"""Lines that name them, at most."""
