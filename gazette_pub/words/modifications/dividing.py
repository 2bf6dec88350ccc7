"""Provisions of which one becomes several, or several become one."""

from __future__ import annotations

from gazette_pub.words.addresses import Address
from gazette_pub.words.modifications.modification import HEADING
from gazette_pub.words.modifications.numbers import is_in_what_is_new
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_INTO_ONE = Pattern(
    Expression(r"[为成][一1]个?[编章节条款项]$"), ("改为一条", "修改为一款"), ("改为十一条", "分为两条"), "search"
)
_COUNTED = Pattern(
    Expression(rf"[两{CN}\d]{{1,3}}(?=个?[编章节条款项]$)"), ("分为两条", "分成3个章"), ("分为若干条",), "search"
)


def of_join(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    reading.open("join", sign, [])
    reading.expects = "place"
    if following is not None and following.kind == "provisions" and following.start - sign.end <= 2:
        reading.expects = "number"
    return True


def of_split(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第九条分为两条; of several provisions that become one, 第十条、第十二条改为一条, a join."""
    into_one = _INTO_ONE.search(reading.said, sign.start, sign.end) is not None
    if into_one and reading.first is None and reading.current is not None and reading.current.change == "join":
        reading.take(sign)  # 第三项、第四项合并，修改为一项
        reading.expects = "place"
        return True
    if is_in_what_is_new(reading):
        reading.take(sign)
    else:
        reading.open("join" if into_one and len(reading.spoken_of()) > 1 else "split", sign, [], _divided(reading))
        counted = _COUNTED.search(reading.said, sign.start, sign.end)
        reading.parts_owed = value(counted[0]) if counted else 0
    is_numbered = following is not None and following.kind == "provisions" and following.start == sign.end
    reading.expects = "number" if is_numbered else "place"
    return True


def _divided(reading: Reading) -> list[Address] | None:
    """第七章名称修改为“甲”，其下分设两节: the chapter that was spoken of; else what stands before the verb."""
    if reading.first is not None or reading.path[-1:] != (HEADING,):
        return None
    return [Address(-1, -1, reading.path[:-1])]


def of_apart(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第五条单独作为一章: it goes on as what it is not, under a number that may stand behind (，作为第三章)."""
    if reading.first is None or not reading.subject or reading.said[reading.subject_ends() : sign.start].strip("，"):
        return True
    is_numbered = following is not None and following.kind == "provisions" and following.start == sign.end
    reading.open("renumber", sign, [])
    reading.apart, reading.expects = reading.current, "number" if is_numbered else "place"
    return True
