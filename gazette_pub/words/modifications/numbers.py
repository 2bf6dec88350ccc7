"""The numbers and places that a verb gives: 改为第六条, 作为第二款, 移至第三章."""

from __future__ import annotations

from gazette_pub.words.addresses import RANK, Address, Path
from gazette_pub.words.modifications.modification import Modification, articles_in_annex, is_division, paths_of
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_INTO = Pattern(
    Expression("(?:改|移)?放[在到至入]|置于|移[至到入]|[归列纳]入"),
    ("移至", "移入", "放在", "改放到", "纳入"),
    ("移作", "作为", "改为"),
)
"""What moves a provision into another; 移作 gives it the number."""
_TAKES_IN = ("列入", "归入", "纳入")
"""What is said between what is new and what it comes into."""
THEN = {"insert": "words", "split": "words"}
"""What a verb may have behind the number that it gives."""


def give_number(reading: Reading, addresses: list[Address], sign: Sign) -> None:
    """As what the provisions go on, or where what is new stands."""
    current = reading.current
    assert current is not None
    reading.goes_to = addresses
    if current.change == "insert":
        if reading.said.endswith(_TAKES_IN, 0, sign.start) and not current.numbered:  # 增加一款，列入第十五条
            current.targets, current.within = addresses, list(addresses)
        elif not is_in_what_is_new(reading):
            current.targets, current.numbered, current.edge = addresses, True, ""
        reading.speak_of(addresses[-1].path)
    elif _is_only_moved(reading, addresses):  # 移至第三章，作为第二十五条
        current.into = addresses
        reading.speak_of(addresses[-1].path)
        reading.take(sign)
        reading.expects = "place"
        return
    else:
        current.numbers = [*current.numbers, *addresses] if current.change == "split" else addresses
        current.edge = ""
        current.into = [] if current.moves_words else current.into
        if current.change == "renumber" and len(current.targets) == 1 < len(addresses):  # 第一款改为第一款、第二款
            current.change = "split"
        reading.numbered = addresses[-1].path
        if current.change == "join" and reading.said[sign.start - 1] in "入到":  # 第五项并入第四项，修改为: the fourth
            reading.subject, reading.path = addresses, reading.numbered
        if len(current.targets) < 2:
            _goes_on_in(reading, reading.path, reading.numbered)
        if current.change == "join" and is_division(current.targets[0]) and addresses[-1].path in paths_of(current):
            reading.division = addresses[-1].path  # 第二章、第三章合并为第二章，章名修改为“甲”
    reading.take(sign)
    goes_into = current.change == "join" and reading.subject is addresses  # 并入第七十七条，作为第二款
    reading.expects = "place" if goes_into else THEN.get(current.change, "")
    if current is reading.apart and is_division(addresses[-1]) and not any(map(is_division, current.targets)):
        reading.division, reading.expects = addresses[-1].path, "words"  # 第五条单独作为一章，作为第三章，章名为“甲”


def _goes_on_in(reading: Reading, old: Path, new: Path) -> None:
    """第三十九条改为第四十五条第一款: what follows is in the article whose paragraph it is now. 第二十条第一款作为第二十一条第一款，第二款改为
    第三款: what follows stood beside it, and the numbers that it gets are of the other article.
    """
    if not old or not new or new[-1][0] != "p" or new[:-1] == tuple(step for step in old if step[0] != "p"):
        return
    if old[-1][0] == "p":
        reading.moved_from, reading.moved_to = old[:-1], new[:-1]
    else:
        reading.path = new


def _is_only_moved(reading: Reading, addresses: list[Address]) -> bool:
    """Whether the number is that of what a provision goes into, and not its own: an article into a chapter, or what is moved
    (移至第九条，作为第二款) into anything."""
    current = reading.current
    if current is None or current.change != "renumber" or not current.targets or not current.targets[-1].path:
        return False
    if current.anchors or current is reading.apart:  # 移到第三章之后，作为第四章: its own
        return False
    old, new = RANK[current.targets[-1].path[-1][0]], RANK[addresses[-1].path[-1][0]]
    return new < old if _INTO.match(reading.said, current.verb) else new < RANK["art"] <= old


def is_in_what_is_new(reading: Reading) -> bool:
    """增加一章，作为第四章，分为三条，作为第二十条至第二十二条: of what it consists, whose number was said."""
    current = reading.current
    return reading.first is None and current is not None and current.change == "insert" and current.numbered


def in_same_annex(reading: Reading, numbers: list[Address], current: Modification) -> list[Address]:
    """附件四第一部分第二条、第三条合并为第二条: an article of an annex goes on as one of it."""
    old = current.targets[-1].path if current.targets else ()
    return articles_in_annex(old, numbers) if any(unit == "art" for unit, _ in old) else numbers
