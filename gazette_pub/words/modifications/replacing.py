"""Words and provisions in whose place others come: 修改为, 代以, 内容为."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.addresses import Address, addresses_in
from gazette_pub.words.amendments import CLOSING, OPENING
from gazette_pub.words.characters import fold
from gazette_pub.words.modifications.laws import name_without_marks
from gazette_pub.words.modifications.modification import (
    GO_ON,
    HEADING,
    Modification,
    Quote,
    gone,
    is_division,
    is_part_of,
)
from gazette_pub.words.modifications.numbers import THEN
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_HEADING_QUOTED = Pattern(
    Expression(rf"[{OPENING}](第[{CN}\d]{{1,7}}[编章节])[ \u3000][^，。；：“”]{{1,40}}[{CLOSING}]"),
    ("“第三章　罚则”", "“第一节 一般规定”"),
    ("“第三章罚则”", "“第三章”", "“第三条　甲”"),
    "fullmatch",
)
_IN_ALL = Pattern(
    Expression("(?:一词|一语|字样|的?表述)?[，,]?(?:全部|统一|一律|全都|均)"),
    ("一词全部", "均", "统一"),
    ("", "相应", "分别"),
    "fullmatch",
)
"""What is said between words and the verb that changes them wherever they stand."""
_ENDS = frozenset("pause stop".split())
_COLONS = frozenset("：:")
_HELD = Pattern(
    Expression("(?:《□*》)?(?:[^，。；]?|所(?:载|列)的?[^，。；“《]{0,10}|[及和]其?[^，。；“《第]{0,10})，?"),
    ("", "所载的表格", "所载的表格，", "《□□》及其填表说明"),
    ("，第三条", "中的“□”"),
    "fullmatch",
)
"""What stands between a provision and by what it is replaced: 附件所載的表格由本批示附件的表格取代."""


def of_replace(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    if reading.said.startswith("表述为", sign.start) and _is_called_new(reading):
        _insert_called_new(reading, sign)
        return reading.words_are_marked(sign, following)
    if (
        reading.said.startswith("为", sign.start)
        and not _is_called_anew(reading)
        or _only_announces(reading, sign, following)
    ):
        return True
    if (
        not sign.start and not reading.found and reading.path and not reading.subject
    ):  # 《甲》附件3第八条, and below it 修改为
        reading.subject = [Address(-1, -1, reading.path)]
    if _says_what_is_new(reading):
        reading.take(sign)
        reading.expects = "words"
        return reading.words_are_marked(sign, following)
    if _names_what_is_joined(reading, sign):
        reading.take(sign)
        reading.subject, reading.expects = [], "words"
        return True
    if _is_everywhere(reading, sign):
        reading.path, reading.whole = (), True
    if (deleted := _deleted_before(reading, sign)) is not None:
        reading.current, deleted.change, deleted.verb = deleted, "replace", sign.start
        reading.take(sign)
    else:
        headings = [] if reading.topic else headings_quoted(reading) or _headings_in_words(reading)
        reading.open("replace", sign, [*map(gone, reading.quotes)])
        if headings and reading.current is not None:
            reading.current.targets = headings
        if reading.current is not None and _names_a_part(reading, reading.current, sign):
            reading.current.in_law = True  # 某批示所载的委员会，其名称改为“甲”
        name_without_marks(reading, sign.end)
    reading.expects = "words"
    return reading.words_are_marked(sign, following)


def _names_a_part(reading: Reading, current: Modification, verb: Sign) -> bool:
    """Whether what is changed is something that a law has, and no provision tells: between the law and the verb it is named."""
    law = reading.laws[-1] if reading.laws else None
    is_whole = law is not None and not current.targets and not current.quotes and not current.of_piece
    return is_whole and law is not None and _OF_THE_LAW.search(reading.said, law.end, verb.start) is not None


_OF_THE_LAW = Pattern(
    Expression(r"(?:所[载指列设]的?|[的中])[^，。；：《》“”]{1,30}，其(?:名称|组成|成员|职权|简称)"),
    ("所载的委员会，其名称", "的小组，其组成"),
    ("，其名称", "的名称", "，"),
    "search",
)


def _is_called_new(reading: Reading) -> bool:
    """原第三款改为第四款，新的第三款表述为：“…”: not the one that had the number before."""
    is_open = reading.first is not None and bool(reading.subject) and not reading.quotes
    return is_open and reading.said.endswith(("新的", "新"), 0, reading.subject[0].start)


def _insert_called_new(reading: Reading, sign: Sign) -> None:
    reading.open("insert", sign, [])
    assert reading.current is not None
    reading.current.numbered, reading.expects = True, "words"


def _only_announces(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """对《某条例》修改如下, 现就《某通知》有关条款修改如下，自公布之日起施行: what is changed stands below."""
    if reading.quotes or reading.subject or not reading.said.startswith("修改如下", sign.start):
        return False
    is_told_here = (
        following is not None and following.kind == "provisions" and reading.said[sign.end : following.start] in _COLONS
    )
    return is_told_here or all(each.kind in _ENDS for each in reading.signs if each.start > sign.start)


def _names_what_is_joined(reading: Reading, sign: Sign) -> bool:
    """合并为第三章，章名为“甲”: what they are called as one."""
    is_joined = reading.current is not None and reading.current.change == "join" and not reading.has_its_words()
    is_name = len(reading.subject) == 1 and reading.subject[0].path[-1:] == (HEADING,)
    return is_joined and is_name and reading.said.startswith("为", sign.start)


def _says_what_is_new(reading: Reading) -> bool:
    """增加一条作为第三条，表述为：“甲”: the words of what is inserted, and none that take the place of others."""
    current = reading.current
    is_owed = current is not None and current.change == "insert" and not reading.has_its_words()
    return is_owed and reading.first is None and reading.expects != "number"


def _is_everywhere(reading: Reading, sign: Sign) -> bool:
    """将“甲”统一修改为“乙” in a paragraph of its own: of all the law, whichever provision was spoken of above."""
    is_alone = bool(reading.quotes) and not reading.subject and not reading.found and reading.path == reading.scope.path
    return is_alone and _IN_ALL.fullmatch(reading.said, reading.quotes[-1].end, sign.start) is not None


def _is_called_anew(reading: Reading) -> bool:
    """Whether 章名为“甲” is what is done: 改为第三章，章名为“甲”. What is inserted or divided has it as its own words."""
    return reading.current is not None and reading.current.change in GO_ON and not reading.expects


def headings_quoted(reading: Reading) -> list[Address]:
    """第三章“罚则”修改为: the headings of divisions, where each has what it is called right behind it."""
    behind = {each.start for each in reading.quotes}
    if len(behind) != len(reading.subject) or not all(
        is_division(each) and each.end in behind for each in reading.subject
    ):
        return []
    return [replace(each, path=(*each.path, HEADING)) for each in reading.subject]


def _headings_in_words(reading: Reading) -> list[Address]:
    """将“第三章　罚则”, 章名“第三章　罚则”修改为“第三章　法律责任”: the heading of the division whose number the words begin with."""
    is_named = bool(reading.subject) and not any(each.path for each in reading.subject)
    if len(reading.quotes) != 1 or reading.subject and not is_named or reading.path != reading.scope.path:
        return []
    found = _HEADING_QUOTED.fullmatch(reading.text, reading.quotes[0].start, reading.quotes[0].end)
    provisions = addresses_in(fold(reading.text), *found.span(1), reading.division) if found else []
    return [Address(-1, -1, (*each.path, HEADING)) for each in provisions if each.path]


def _deleted_before(reading: Reading, sign: Sign) -> Modification | None:
    """What 代以 puts other words in the place of: 废除“甲”，代以“乙”; 废除“甲”；代以“乙”."""
    is_next = reading.current is not None or reading.before is not None and reading.before.kind == "stop"
    if "代" not in reading.said[sign.start : sign.end] or not reading.found or not is_next:
        return None
    return reading.found[-1] if reading.found[-1].change == "delete" else None


def of_content(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """合并为第五条，内容为：“…”, 作为第五条：“…”: what goes on under a new number has new words too, as with 修改为."""
    current = reading.current
    if _is_called_new(reading):
        _insert_called_new(reading, sign)
        return True
    if current is not None and reading.first is not None and is_number_of_a_part(reading):
        current.numbers, reading.expects = [*current.numbers, *reading.subject], "words"
        reading.take(sign)  # 分为两款，第一款为：“甲。”第二款为：“乙。”
        return True
    if _is_of_what_came(reading):  # which what has moved on since then may hold for it
        reading.current, reading.expects = reading.found[-1], "words"
        reading.take(sign)
        return True
    if current is None or current.change not in GO_ON or reading.has_its_words():
        return True
    is_alone = current.end == sign.start
    if is_alone and _are_owed_words(reading):
        reading.take(sign)
        reading.expects = "words"
        return True
    return of_replace(reading, sign, following) if is_alone or reading.said[sign.start] == "内" else True


def _is_of_what_came(reading: Reading) -> bool:
    """分列为第二十四条和第二十五条。第二十四条为：“…”: the words are of what was said before to come under that number; others may
    have moved on since then, 增加二款，…，原第一款改为第三款。新增加的第一款、第二款分别为：“…”."""
    said = next((each for each in reversed(reading.found) if each.change != "renumber"), None)
    if said is None or not reading.subject or said.change not in THEN:
        return False
    came = {each.path for each in (*said.targets, *said.numbers)}
    is_next = reading.first == reading.subject[0].start and not reading.quotes
    return is_next and reading.expects != "number" and came.issuperset(each.path for each in reading.subject)


def _are_owed_words(reading: Reading) -> bool:
    """增加一项，作为第二项，第二项改为第三项：“…”: the words that end the line are of what is inserted."""
    first = next((each for each in reversed(reading.found) if each.change != "renumber"), None)
    return first is not None and first.change == "insert" and not any(not each.role for each in first.quotes)


def of_retitle(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """並修正名稱為「某辦法」."""
    reading.open("replace", sign, [], [Address(-1, -1, (("title", ""),))])
    reading.expects = "words"
    return True


def of_amend(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """修改某批示核准的《某規章》第三條，修改後的文本載於附件: what is changed stands behind the verb, and its new text elsewhere."""
    reading.first, reading.quotes = None, []
    reading.open("replace", sign, [], [])
    reading.expects = "objects"
    return True


def of_supplant(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """以“乙”取代“甲”; 删除“甲”，并以“乙”代替: the new words before the old ones, or behind them."""
    new, *old = (Quote(*found.span()) for found in _QUOTED.finditer(reading.said, sign.start, sign.end))
    if old:
        reading.note(sign)
        reading.quotes = [*reading.quotes, *map(gone, old)]
    deleted = reading.found[-1] if reading.found and not reading.quotes and reading.first is None else None
    if deleted is not None and deleted.change == "delete":
        deleted.change, deleted.verb, reading.current = "replace", sign.start, deleted
        reading.take(sign)
    elif reading.quotes:
        reading.open("replace", sign, [*map(gone, reading.quotes)])
    elif reading.subject and reading.first is not None:
        reading.open("replace", sign, [])
    else:
        return True
    assert reading.current is not None
    reading.current.quotes.append(new)
    reading.expects = ""
    return True


_QUOTED = Pattern(Expression(f"[{OPENING}]□{{1,400}}[{CLOSING}]"), ("“□□”",), ("□",), "search")


_AS_IT_WAS = ("", "原", "现行")
"""What stands between the verb and what goes: 以本决定附件替换原附件2."""


def of_passive(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """附件二由本法律附件所載者取代: by what is not quoted; 以本法律的附件取代某法律的附件二 names it behind the verb."""
    if reading.first is None and following is not None and reading.said[sign.end : following.start] in _AS_IT_WAS:
        reading.open("replace", sign, [], [])
        reading.expects = "objects"
        return True
    if (
        reading.first is not None
        and reading.subject
        and _HELD.fullmatch(reading.said, reading.subject[-1].end, sign.start)
    ):
        reading.open("replace", sign, [])
        reading.expects = ""
    return True


def is_number_of_a_part(reading: Reading) -> bool:
    """第八条分为两条，第一款作为第八条，第二款作为第九条: what a part of it becomes, until there are as many numbers as parts."""
    current = reading.current
    if current is None or current.change != "split" or len(current.numbers) >= reading.parts_owed:
        return False
    return reading.first is None or all(
        is_part_of(each.path, whole.path) for each in reading.subject for whole in current.targets
    )
