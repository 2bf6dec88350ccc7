"""Where in a text something is done: behind or before words, between them, at an end."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.addresses import Address
from gazette_pub.words.amendments import OPENING
from gazette_pub.words.modifications.modification import SIDES, Modification
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.modifications.renumbering import move_words
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_BESIDE_WHAT = Pattern(
    Expression("(?:[一二两三四五六]?[字词语句]|字样|的?表述)?[之的]?"),
    ("", "之", "二字之", "一词", "一句之", "字样"),
    ("的内容", "，"),
    "fullmatch",
)
"""What stands between words and 后, 前."""
_WHAT_IS_BESIDE = Pattern(
    Expression(f"面?的?(?:全部|所有|其他)?(?:内容|文字|部分|规定|表述|词语|字句)|面?的(?=[{OPENING}])"),
    ("的内容", "面的全部文字", "的规定", "的“□”"),
    ("增加", "，", "“□”"),
)
"""What stands behind or before words: others, or what has no name of its own."""
_AT_START = Pattern(Expression("开头|起首|句首"), ("开头", "的句首"), ("末尾", "最后"), "search")
_BESIDE_NUMBERS = {False: ("renumber",), True: ("renumber", "insert")}
"""What may have a provision and 之后 behind its verb, by whether its number stands behind these: what is new must have one."""
_COMES_INTO = frozenset(("insert", "renumber"))
"""What is done to a provision that comes into another."""


def of_position(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """后, 前 behind a provision or words. 移至第三章之后: no number, but beside what that goes which is moved."""
    before, current = reading.before, reading.current
    if before is None or before.kind not in ("provisions", "words") or not _is_beside(reading, before, sign):
        return True
    if current is not None and reading.expects == "into":
        _put_into(reading, current, before, sign)
        return True
    if current is not None and _goes_beside(reading, current, before, sign):
        current.quotes = [*current.quotes[:-1], replace(current.quotes[-1], role=sign.kind)]
        current.of_piece = following is None or following.kind != "words"
        reading.take(sign)
        return True
    is_followed = _is_followed_by_number(reading, sign, following)
    if current is not None and current.end == before.end and current.change in _BESIDE_NUMBERS[is_followed]:
        current.numbers, current.end, reading.expects = [], sign.end, "number" if is_followed else "place"
        current.anchors, current.position, current.numbered, current.into = reading.goes_to, sign.kind, False, []
    else:
        reading.quotes = [replace(each, role=each.role or sign.kind) for each in reading.quotes]
        is_of_words = (
            following is not None and following.kind == "words" and reading.said[sign.end : following.start] == "的"
        )
        reading.position = reading.position if is_of_words else sign.kind
    return True


def _is_followed_by_number(reading: Reading, side: Sign, following: Sign | None) -> bool:
    """作为第三章之后的第四章: beside what it goes is said before its number."""
    is_next = following is not None and following.kind == "provisions"
    return following is not None and is_next and reading.said[side.end : following.start] == "的"


def _goes_beside(reading: Reading, current: Modification, words: Sign, side: Sign) -> bool:
    """删去第五条“甲”后的内容: the words stay, and what stands beside them goes."""
    is_of_verb = current.change == "delete" and bool(current.quotes) and current.quotes[-1].end == words.end
    return is_of_verb and _WHAT_IS_BESIDE.match(reading.said, side.end) is not None


def _put_into(reading: Reading, current: Modification, before: Sign, side: Sign) -> None:
    """增加“甲”于“乙”之后: beside words; “甲”一句移至第五条第一款之后: beside a provision."""
    if before.kind == "words":
        current.quotes = [*current.quotes[:-1], replace(current.quotes[-1], role=side.kind)]
    else:
        beside = current.into if current.moves_words else current.targets
        current.anchors, current.position, current.into = beside, side.kind, []
        current.targets = current.targets if current.moves_words else []
    reading.take(side)


def _is_beside(reading: Reading, before: Sign, sign: Sign) -> bool:
    """Whether nothing stands between what is named and 后, 前, but what the words are called: “甲”二字之后."""
    return _BESIDE_WHAT.fullmatch(reading.said, before.end, sign.start) is not None


def of_between(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """“甲”与“乙”之间: behind the one and before the other; 第一项与第二项之间: behind the first."""
    if reading.before is not None and reading.before.kind == "provisions":
        if len(reading.subject) == len(SIDES) and not reading.quotes:
            reading.subject, reading.position = reading.subject[:1], "after"
        return True
    words = [each for each in reading.quotes if not each.role]
    if len(words) == len(SIDES):
        reading.quotes = [replace(each, role=role) for each, role in zip(words, ("after", "before"), strict=True)]
        reading.position = sign.kind
    return True


def of_last(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """增加一款，作为最后一款: at the end of what it comes into."""
    current = reading.current
    if current is not None and reading.first is None and current.change in _COMES_INTO:
        current.edge = "end"
        reading.take(sign)
    return True


def of_edge(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第一款末尾, 第二款开头."""
    reading.edge = "start" if _AT_START.finds(reading.said[sign.start : sign.end]) else "end"
    if reading.current is not None and reading.expects == "into":
        reading.current.edge = reading.edge
        reading.take(sign)
    elif following is not None and following.kind == "insert":  # 第一款“甲”前增加“乙”，末尾增加“丙”
        reading.note(sign)
    return True


def of_put(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """将“甲”写入第三条: new words, and where they go; 将第三条中的“甲”写入第五条 moves them."""
    if reading.subject and reading.first is not None:
        move_words(reading, sign)
    elif reading.quotes and following is not None:
        reading.open("insert", sign, reading.quotes, [])
        reading.expects = "into"
    return True


def of_into(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """增加“甲”于第三条“乙”之后: where the words go is said behind them."""
    current = reading.current
    if current is not None and current.change == "insert" and reading.has_its_words() and reading.first is None:
        current.targets = current.targets or ([Address(-1, -1, reading.path)] if reading.path else [])
        current.within = list(current.targets)
        reading.expects = "into"
    return True
