"""Quoted words: those that a verb wants, or those that the next one takes."""

from __future__ import annotations

import re
from dataclasses import replace

from gazette_pub.words.addresses import Address, Path, addresses_in, label_of
from gazette_pub.words.characters import fold
from gazette_pub.words.modifications.deleting import quotes_a_title, repealed
from gazette_pub.words.modifications.laws import of_ordered
from gazette_pub.words.modifications.modification import (
    BELOW_ARTICLES,
    GO_ON,
    HEADING,
    WITHIN,
    Modification,
    Quote,
    is_division,
)
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import VEIL, Sign

ENACTED = Pattern(
    Expression(
        r"(?P<title>「□{1,60}」|《□{1,60}》|[^，。；：「」《》第]{0,60}?)(?=第|[^，。；：「」《》第]{2,12}[编篇]第|(?:部分|全文|若干)?(?:条文|规定)|全文|附[件表录]"
        r"|(?<=[」》])(?:[，,]?名称|[。；]|$)|名称为|(?<=[」》])(?:部分|若干|公告附[件表录])|(?<=[^，。；：「」《》第])，?公布)"
    ),
    (
        "某法第三条",
        "某法名称为",
        "「□□」，名称",
        "「□□」。",
        "「□□」第三条",
        "第三条",
        "「□□」部分条文",
        "某规则附表二",
    ),
    ("，第三条", "某法"),
)
"""The law between 修正 and its articles; nothing where it was said before."""
_OF_A_LAW = frozenset(("provisions", "name"))
"""What stands right behind the title of a law that is changed."""
_LABELS_OF = {
    "article": frozenset(("art", "item")),
    "annex": frozenset(("att",)),
    "counted": frozenset(("item",)),
    "listed": frozenset(("item",)),
}
"""What has such a label: 5. an article, as Hong Kong prints them, an item or a row of an annex."""
_HOLDS_WORDS = Pattern(
    Expression(
        f"(?:[、和及与]“{VEIL}{{0,60}}”){{0,6}}(?:一?(?:栏目?|列|行|部分|表格?)(?:[中内里]的?|的)|一?[句段]?[中内里]的?)(?=[“「])"
    ),
    ("栏中的“□”", "一栏中“□”", "部分中的“□”", "部分的“□”", "中的“□”", "一句中的“□”", "和“□”栏中的“□”"),
    ("部分修改为“□”", "栏修改为“□”", "中增加“□”"),
)
"""What stands behind the name of what the words stand in, or words around them: “税率”栏中的“甲”, “甲乙”中的“乙”."""
_NUMBERED = Pattern(
    Expression(rf"(第[{CN}\d]{{1,7}}(?:-?[A-Z]{{1,2}})?[条條章节節编編](?:之[{CN}\d]{{1,3}}){{0,3}})[ \u3000]"),
    ("第八条　停车场", "第八-A條　甲", "第九章　争议处理"),
    ("第八条规定", "甲"),
)
"""An article that begins with its number."""
_LABELLED = Pattern(
    Expression(
        rf"""(?P<article>\d{{1,4}}[A-Z]{{0,2}})[.．、]                  # 12A. 甲, 6．甲
        |[（(](?P<counted>[{CN}]{{1,4}})[）)]|(?P<listed>[{CN}]{{1,3}})、   # （六）甲, 六、甲
        |附表(?P<annex>\d{{1,3}}[A-Z]{{0,2}})
        |(?P<part>第(?:\d{{1,3}}|[IVXL]{{1,7}})[A-Z]{{0,2}}(?:分?部))
        |[（(](?P<below>[0-9A-Za-z]{{1,4}})[）)]                       # (4) 甲, (c) 甲""",
        re.X,
    ),
    ("12A. 免責辯護", "6．甲", "（六）甲", "六、甲", "(4) 本條", "附表4", "附表7A", "第VIIA部"),
    ("第八条", "甲", "（甲）"),
)
"""How what is inserted begins where it has a number, as Hong Kong prints it, or as an item."""


def of_words(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """Quoted words: those that a verb wants, or those that the next one takes."""
    current = reading.current
    if reading.before is not None and reading.before.kind == "enact":  # 修正「某辦法」第三條: whose title it is
        return True
    if _turns_to_named(reading, sign, following) or _takes_head(reading, sign, following):
        return True
    if _is_new_heading(reading, sign):
        _name_anew(reading, sign)
    elif current is not None and reading.expects == "into":
        current.quotes.append(Quote(sign.start, sign.end, "place"))
        reading.take(sign)
    elif current is not None and reading.expects in ("words", "place") and not _is_of_the_next(reading, following):
        _new_words(reading, current, sign)
        reading.expects = "words"
    elif current is not None and reading.expects == "laws":
        repealed(reading, sign)
    elif (
        current is not None
        and reading.expects == "objects"
        and (reading.is_name_of(current.targets, sign) or _is_title_of_annex(reading, current, sign, following))
    ):
        reading.take(sign)  # 删去第四章“监督管理”
    elif current is not None and reading.expects == "objects" and not _is_of_another(reading, current):
        _delete_in_laws(reading, current)
        current.quotes.append(
            Quote(sign.start, sign.end, "place" if _HOLDS_WORDS.match(reading.said, sign.end) else "old")
        )
        current.targets = current.targets or reading.spoken_of()
        reading.take(sign)
    else:
        reading.note(sign)
        if len(reading.quotes) == 1 and reading.is_name_of(reading.subject, reading.quotes[0]):
            reading.quotes = [replace(reading.quotes[0], role="place")]  # 第一部分“甲”的第三级案由“乙”变更为“丙”
        reading.quotes.append(
            Quote(sign.start, sign.end, "place" if _HOLDS_WORDS.match(reading.said, sign.end) else "")
        )
    return True


def _is_title_of_annex(reading: Reading, current: Modification, words: Sign, following: Sign | None) -> bool:
    """删去附件2“评分记录表”中的第3项: what the annex is called in which it stands."""
    annex = current.targets[-1] if current.targets else None
    is_behind = annex is not None and annex.path[-1:] != () and annex.path[-1][0] == "att" and annex.end == words.start
    is_before = following is not None and following.kind == "provisions"
    return is_behind and is_before and following is not None and reading.said[words.end : following.start] in WITHIN


def _turns_to_named(reading: Reading, words: Sign, following: Sign | None) -> bool:
    """Whether a law is what is quoted: 修正「甲辦法」第三條、「乙辦法」第五條; 「某規程」第七條業經修正發布."""
    if not _names_another(reading, words, following) or reading.expects and not reading.enacted:
        return False
    if not reading.enacted:
        return of_ordered(reading, words, following)
    reading.turn_to(ENACTED.match(reading.said, words.start))
    reading.first = words.start
    reading.open(reading.enacted, words, [], [])
    reading.expects = "objects"
    return True


def _takes_head(reading: Reading, words: Sign, following: Sign | None) -> bool:
    """Whether the words are the head of what items stand in. What stands in one kind stands in no other: “鼓励类”第十九项."""
    is_head = _is_in_a_list(reading, words, following)
    if is_head and reading.first is None and reading.text.endswith("类", words.start, words.end - 1):
        reading.path, reading.scope = (), replace(reading.scope, before=())
    return is_head


def _names_another(reading: Reading, words: Sign, following: Sign | None) -> bool:
    """修正「甲辦法」第三條、「乙辦法」第五條: the second."""
    is_before = following is not None and following.kind in _OF_A_LAW and following.start == words.end
    return is_before and quotes_a_title(reading, words)


def _delete_in_laws(reading: Reading, current: Modification) -> None:
    """删去《甲》、《乙》中的“丙”: of each of these laws as a whole."""
    if (
        reading.laws
        and reading.whole
        and reading.named
        and not current.targets
        and not current.quotes
        and not reading.subject
    ):
        reading.found.remove(current)
        current.start = reading.open_alike("delete", current.start)
        current.law, current.known, current.named = reading.law, True, True
        reading.found.append(current)


def _is_in_a_list(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """限制类“四、石化化工”第3项, “四、供热”中的第2项: whether the words are the head of what an item stands in, right before it."""
    if reading.expects == "words" and reading.said.endswith(
        ("：", ":"), 0, sign.start
    ):  # 修改为：“（四）甲”第三款修改为
        return False
    is_before = following is not None and following.kind == "provisions"
    between = reading.said[sign.end : following.start] if following is not None and is_before else None
    return (between == "" or between in WITHIN) and reading.is_head(sign)


def _is_new_heading(reading: Reading, sign: Sign) -> bool:
    """第三章“罚则”改为第四章“法律责任”: what a division is called under its new number, right behind it."""
    current = reading.current
    if current is None or current.change not in GO_ON or current.end != sign.start:
        return False
    is_one = len(current.targets) == 1 or current.change == "join"
    return is_one and len(current.numbers) == 1 and all(map(is_division, (*current.targets, *current.numbers)))


def _name_anew(reading: Reading, sign: Sign) -> None:
    """What goes on under another number has its new name by a modification of its own, if it is not made of several."""
    assert reading.current is not None
    if reading.current.change == "join":
        reading.current.quotes.append(Quote(sign.start, sign.end))
        reading.take(sign)
        return
    path = (*reading.current.targets[0].path, HEADING)
    reading.open("replace", sign, [Quote(sign.start, sign.end)], [Address(-1, -1, path)])
    reading.expects = ""


def _is_of_another(reading: Reading, current: Modification) -> bool:
    """删去第五条，将第六条中的“甲”修改为“乙”: the words are of another provision than the one that is deleted."""
    return reading.first is not None and bool(current.targets) and reading.subject != current.targets


def _new_words(reading: Reading, current: Modification, sign: Sign) -> None:
    """Words that are new. What is inserted, and no number said, has that of the words: 增加“第八条　…”, 加入“(4) …”."""
    if current.change == "insert" and not current.numbered:
        _put_beside(reading, current, _numbered_as(reading, sign))
    current.quotes.append(Quote(sign.start, sign.end))
    reading.take(sign)


def _put_beside(reading: Reading, current: Modification, numbered: list[Address]) -> None:
    """在第6(3)条之后加入“(3A) …”: what says its number itself is put behind what was named."""
    if numbered:
        current.targets = numbered
        if reading.beside and not current.anchors:
            current.anchors, current.position, current.edge = reading.beside, reading.beside_is, ""


def _numbered_as(reading: Reading, words: Sign) -> list[Address]:
    """The provision whose number these words begin with. (4), （六） and 12A. are beside what they are put behind."""
    if found := _NUMBERED.match(reading.text, words.start + 1):
        return [Address(-1, -1, each.path) for each in addresses_in(fold(reading.text), *found.span(1), ())]
    found = _LABELLED.match(reading.text, words.start + 1)
    is_counted = found is not None and found["counted"] is not None
    beside = reading.beside[-1].path if reading.beside else _an_item_more(reading, is_counted)
    if found and not reading.path and (number := found["article"]) and number[-1].isalpha():  # 現加入——“31A. …”
        return [Address(-1, -1, (("art", number),))]
    if not beside or not found:
        return []
    depth = max(1, sum(step[0] == "item" for step in beside))
    counted = found["counted"] or found["listed"]
    number = str(value(counted)) if counted else found["article"] or found["annex"]
    number = number or label_of(found["below"] or "", depth)
    if found["part"]:
        return addresses_in(fold(reading.text), *found.span("part"), ())
    of = next((units for name, units in _LABELS_OF.items() if found[name]), BELOW_ARTICLES)
    is_beside = beside[-1][0] in of
    return [Address(-1, -1, (*beside[:-1], (beside[-1][0], number)))] if is_beside else []


def _an_item_more(reading: Reading, counted: bool) -> Path:
    """An item of the provision in which one is inserted, and no number said before its words: 第三条增加一项：“（六）…”; 第三条增加
    “（六）…”, whose number is counted in Chinese."""
    current = reading.current
    said = "" if current is None else reading.said[current.verb : current.end].rstrip("：:")
    within = current.within if current is not None and not reading.is_in_words else []
    if len(within) != 1 or not within[0].path:
        return ()
    is_one = said.endswith(("一项", "1项", "一个项"))
    is_bare = counted and said in _PUTS and within[0].path[-1][0] in ("art", "p")
    return (*within[0].path, ("item", "")) if is_one or is_bare else ()


_PUTS = frozenset(("增加", "新增", "补充", "加入", "增写"))
"""Verbs that say no unit of what they insert: 第三十四条增加“（五）占用盲道的。”, whose number does."""


def _is_of_the_next(reading: Reading, following: Sign | None) -> bool:
    """修改为“乙”、“丙”修改为“丁”: the third of these is what the next verb changes."""
    has_new = reading.current is not None and any(not each.role for each in reading.current.quotes)
    return has_new and following is not None and following.kind in ("replace", "delete", "after", "before")
