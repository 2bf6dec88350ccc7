"""Provisions that go on under other numbers, or elsewhere."""

from __future__ import annotations

from gazette_pub.words.addresses import UNITS, Address, up_to
from gazette_pub.words.modifications.modification import DIVISION_ALONE, gone, is_division
from gazette_pub.words.modifications.numbers import is_in_what_is_new
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.modifications.replacing import is_number_of_a_part
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_IN_DIVISIONS = frozenset(("art", "p", "item"))
_MOVES = Pattern(
    Expression("移|调整[至到]|放[在到至入]|置于"), ("移至", "移到", "调整到", "放在"), ("调整为", "改为", "作为")
)
_GAP = 4
"""Between the verb and the number: 改为修改后的《某解释》第十二条."""
_ORDERS = frozenset(("", "的", "序号", "次序", "的次序", "的序号", "条序", "条文序号", "顺序", "的顺序", "作", "则"))
_AND_WHAT_FOLLOWS = Pattern(
    Expression("(?:及|和|以及)?(?:其后|此后|之后|以后|后续|以下)的?(?:各条款?|各款|各项|条文|条款|条|款|项)?"),
    ("及以后条款", "以后各条", "及其后各项"),
    ("后增加", "条款"),
)
_THE_REST = Pattern(
    Expression(
        r"(?:^|[，,；;。”」）])((?:并将?|原|将|并?对)?(?:(?:以下|其后|此后|之后|后面|后续|其余|其他|以后|原)(?:的)?(?:各|其他)?)?"
        r"(?:条文|条款|各条|各款|各项|各章|各节|条|款|项)?(?:的)?(?:序号|条序|次序|编号|顺序)?(?:则|也|作)?)$"
    ),
    ("，", "，以下条文序号", "；其后各条", "，原条文", "，以下各章"),
    ("，期限", "，建设工期", "甲"),
    "search",
)
"""What is said of the provisions that follow, before 依次顺延."""
_THOSE_BEHIND = Pattern(
    Expression(
        r"[，,；;。”](?:并将?|将|并?对)?(?:以下|其后|此后|之后|后面|后续|其余|其他|其它)(?:的)?各?(?:条文|条款|条|款|项)(?:的)?"
        r"(?:序号|条序|次序|编号|顺序)(?:则|也|一并|均)?$"
    ),
    ("，其他项序号", "；以下各条的序号"),
    ("，条文序号", "以下条款", "，其他法规的序号"),
    "search",
)
"""The same before 作相应调整. Of 条文序号 alone no more is said than that the law is printed anew."""


def of_renumber(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    following = _in_its_law(reading, following)
    if following is None or following.kind not in ("provisions", "same", "words") or following.start - sign.end > _GAP:
        return True
    if _puts_into(reading, following):
        return True
    if _moves_words(reading, sign):
        move_words(reading, sign)
        return True
    if following.kind == "words":
        return True
    if following.kind == "same" and not reading.said.startswith("第", following.end):  # 列为本章: under its own number
        reading.open("renumber", sign, [])
        reading.expects = ""
        return True
    if is_number_of_a_part(reading):
        assert reading.current is not None
        reading.take(sign)
        reading.subject = list(reading.current.targets)
    elif reading.expects in ("place", "into") or _is_owed_its_number(reading, sign):
        reading.take(sign)
    elif reading.said[sign.start : sign.end] == "为" or reading.said.startswith("即", sign.start):
        return True
    elif _are_words_changed(reading, sign, following):
        reading.open("replace", sign, [*map(gone, reading.quotes)])
        reading.expects = "bare"
        return True
    else:
        reading.open("renumber", sign, [])
    reading.expects = "number"
    return True


def _in_its_law(reading: Reading, sign: Sign | None) -> Sign | None:
    """改为修改后《某解释》第十二条: the number, whose law is the one that is spoken of."""
    if sign is None or sign.kind != "law" or reading.law is None or reading.title(sign) != reading.law:
        return sign
    behind = next((each for each in reading.signs if each.start >= sign.end), None)
    return Sign(behind.kind, sign.start, behind.end) if behind is not None and behind.start == sign.end else sign


def _moves_words(reading: Reading, sign: Sign) -> bool:
    """第九条第二款“甲”一句移至第三款: words of a provision, which go from the one and come into the other."""
    spoken_of = reading.spoken_of()
    is_of_provision = bool(spoken_of) and not is_division(spoken_of[-1])
    return bool(reading.quotes) and is_of_provision and _MOVES.finds(reading.said[sign.start : sign.end])


def move_words(reading: Reading, sign: Sign) -> None:
    reading.open("renumber", sign, [*map(gone, reading.quotes)])
    assert reading.current is not None
    reading.current.moves_words, reading.expects = True, "into"


def _are_words_changed(reading: Reading, sign: Sign, following: Sign) -> bool:
    """第五条中的“第三十八条”修改为第三十七条: a number in the text, and not that of what is spoken of."""
    before = reading.before
    if before is None or before.kind != "words" or before.end != sign.start or not reading.quotes:
        return False
    is_name = bool(reading.subject) and reading.subject[-1].end == before.start
    return not is_name and DIVISION_ALONE.fullmatch(reading.said, following.start, following.end) is None


def _is_owed_its_number(reading: Reading, sign: Sign) -> bool:
    """Whether the number is that of what was spoken of before: of new words, of what is new, or of what is made of several,
    合为一章，章名为“甲”，作为第三章."""
    current = reading.current
    is_joined = current is not None and current.change == "join" and not current.numbers and reading.first is None
    return is_joined or _is_number_of_words(reading, sign) or is_in_what_is_new(reading)


def _is_number_of_words(reading: Reading, sign: Sign) -> bool:
    """增加“甲”的内容，作为第二款: the number of what the words are."""
    current = reading.current
    is_new = current is not None and current.change == "insert" and not current.numbered
    return is_new and reading.first is None and reading.said.startswith("作为", sign.start)


def _puts_into(reading: Reading, following: Sign) -> bool:
    """第一章分为三节：第四条作为第二节: which articles a new division takes, which keep their numbers."""
    is_alone = DIVISION_ALONE.fullmatch(reading.said, following.start, following.end) is not None
    last = reading.subject[-1].path[-1:] if is_alone and reading.subject else ()
    is_inside = bool(last) and last[0][0] in _IN_DIVISIONS
    return is_inside and any(each.change == "split" for each in reading.found)


def of_swap(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第一款与第二款对调: each has the number of the other."""
    if len(reading.subject) == 2:
        reading.open("renumber", sign, [])
        assert reading.current is not None
        reading.current.numbers = reading.current.targets[::-1]
        reading.expects = "place"  # ，分别作为第二款和第一款
    return True


def of_moves(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第八条至第十条依次顺延; 增加一条，作为第八条，以下依次顺延: what stands behind the provision goes on under other numbers."""
    gap = reading.said[reading.subject[-1].end : sign.start] if reading.first is not None and reading.subject else None
    if gap is not None and gap.startswith("之后"):  # 第十七条之后的各条: not that itself
        _move_on(reading, sign)
    elif gap is not None and _AND_WHAT_FOLLOWS.sub("", gap) in _ORDERS:
        reading.open("renumber", sign, [])
    elif reading.path and _THE_REST.search(reading.said[max(sign.start - 24, 0) : sign.start]):
        _move_on(reading, sign)
    reading.expects = ""
    return True


def _move_on(reading: Reading, sign: Sign) -> None:
    """What stands behind the provision spoken of last goes on under other numbers."""
    unit = next((unit for unit in "条款项章节" if unit in _just_before(reading, sign)), "条")
    spoken_of = (
        reading.path,
        reading.numbered,
        reading.division,
    )  # 拆分为第三章、第四章，第四章自第二十二条起，以下各章顺延
    paths = (up_to(path, unit) for path in spoken_of)
    last = Address(
        -1, -1, next((path for path in paths if path and path[-1][0] == UNITS[unit]), up_to(reading.path, unit))
    )
    reading.first = sign.start - len(_just_before(reading, sign))
    reading.subject = []
    reading.open("renumber", sign, [], [])
    assert reading.current is not None
    reading.current.anchors, reading.current.position, reading.current.known = [last], "after", True


def _just_before(reading: Reading, sign: Sign) -> str:
    """The words between the last mark and a verb."""
    found = _THE_REST.search(reading.said[max(sign.start - 24, 0) : sign.start])
    return found[1] if found else ""


def of_adjusts(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第二项至第五项序号作相应调整: those that are named go on under numbers that are not said; and so do 其他项, behind
    what was inserted or deleted."""
    gap = reading.said[reading.subject[-1].end : sign.start] if reading.first is not None and reading.subject else ""
    is_behind, gap = gap.startswith("之后"), _AND_WHAT_FOLLOWS.sub("", gap)
    if is_behind:
        _move_on(reading, sign)
        reading.expects = ""
    elif gap in _ORDERS and gap.strip("的作则"):
        reading.open("renumber", sign, [])
        reading.expects = ""
    elif reading.path and (reading.current or reading.found) and _THOSE_BEHIND.search(reading.said, 0, sign.start):
        _move_on(reading, sign)
        reading.expects = ""
    return True
