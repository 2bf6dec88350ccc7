"""Provisions that a paragraph names: what the next verb changes, or what the one before it still wants."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.addresses import IN_A_LIST, Address, Path, addresses_in
from gazette_pub.words.modifications.modification import (
    BESIDE,
    HEADING,
    JOINTS,
    SIDES,
    WITHIN,
    Quote,
    articles_in_annex,
    gone,
    is_smaller,
)
from gazette_pub.words.modifications.numbers import give_number, in_same_annex
from gazette_pub.words.modifications.reading import BEFORE, Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign, said_in

_ARTICLE_OF_A_PART = Pattern(
    Expression(rf"第(?:[（(][{CN}\d]{{1,3}}[）)]|\d{{1,3}})条"),
    ("第（二）条", "第1条"),
    ("第二条", "第1项", "第12A条"),
)
_ARTICLE_IN_DIGITS = Pattern(
    Expression(r"第\d{1,4}[A-Z]{0,2}(?:[（(][0-9A-Za-z]{1,4}[）)]){0,3}条"),
    ("第4条", "第12A(1)条"),
    ("第四条", "第4项"),
)
"""An article as Hong Kong numbers them, in a schedule too."""
_OF_DIVISION = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}节|的?[章节编]名"), ("第二节", "章名"), ("第二章第三节", "第二条")
)
_HAS_NO_ARTICLES = Pattern(
    Expression(
        r"(?:目录|清单|名录|名单|要点|须知|注意事项|基准|通知|意见|批复|复函|通告|公告|批示|号函释?|号令)[）)]?(?:[（(][^（）()]{1,40}[）)])?$"
    ),
    (
        "关于取消收费的通知",
        "第112/2020号行政长官批示",
        "台財稅字第0920450761号令",
        "产业结构调整指导目录（2019年本）",
        "市场准入负面清单",
        "准入特别管理措施（负面清单）（2030年版）",
    ),
    ("目录管理办法", "某条例", "要点管理办法"),
    "search",
)
_PROVISION_MORE = rf"[，、和及]第[{CN}\d（）第编章节条款项目]{{1,24}}"
_WORDS_ALIKE = rf"(?:中的?)?“□*”(?:{_PROVISION_MORE}(?:中的?)?“□*”){{0,9}}(?:一词|字样|等)?，?"
_ALL_ALIKE = Pattern(
    Expression(
        rf"[^。；，“修改]{{0,20}}{_WORDS_ALIKE}(?:统一|分别|均|都|一并)"
        rf"|{_WORDS_ALIKE}(?:修改|更改|变更|调整|替换|改|修正)[为成]"
    ),
    (
        "中的“□”，统一修改为",
        "“□□”均改为",
        "中的“□”修改为“□”",
        "中的“□”和第十条中的“□”改为",
        "中“□”，第六条第二款中“□”，统一修改为",
    ),
    ("修改为：“□”，均", "修改为：“□”", "中的“□”删去", "第三项改为"),
)
"""What stands behind the last but one, or the last, of several provisions whose words a verb changes alike."""
_ALL_DELETED = Pattern(
    Expression(
        rf"中的“□*”(?:{_PROVISION_MORE}(?:中的“□*”)?){{0,9}}(?:一并|均|都|予以)?(?:删去|删除|删掉)(?=[，。；]|$)"
    ),
    ("中的“□”和第三款删除。", "中的“□”删去", "中的“□”、第三款中的“□”均删去"),
    ("中的“□”修改为“□”", "中的“□”，删去第三款", "中的“□”和第三款修改为"),
)
"""The same of provisions and words that go alike."""
_ITEM_FIRST = Pattern(Expression(rf"第[{CN}\d]{{1,7}}项"), ("第十一项", "第3项"), ("第三款", "第三条第一项"))
_PART_FIRST = Pattern(Expression(r"第(?:\d{1,3}|[IVXL]{1,7})[A-Z]{0,2}部"), ("第3部", "第VIIA部"), ("第3条", "第2分部"))
_BRACKETS = frozenset("（）()")
_NO_VERBS = frozenset("law known whole same provisions words pause".split())


def of_provisions(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    if reading.said.endswith("见", 0, sign.start):  # 目录见附件1
        return True
    sign = _behind_number(reading, sign, following)
    law = _law_before(reading, sign)
    addresses = addresses_in(
        reading.said, sign.start, sign.end, _inside(reading, law) if law else _context(reading, sign)
    )
    is_in_annex = reading.said[reading.annex_ends : sign.start] in ("", *WITHIN) if reading.annex_ends >= 0 else False
    if not law and (is_in_annex or _goes_on_in_annex(reading, sign)):
        addresses = articles_in_annex(reading.path, addresses)
    is_below_head = _is_below_its_head(reading, sign)
    if is_below_head:
        addresses = [replace(each, path=()) for each in addresses]
    if (
        _is_in_brackets(reading, sign)
        and _explains(reading, sign, addresses)
        or _belongs_to_verb(reading, addresses, sign)
    ):
        return True
    if law or "条" in reading.said[sign.start : sign.end]:
        reading.moved_from = reading.moved_to = ()
    if law:
        addresses[0] = Address(law.start, addresses[0].end, addresses[0].path)
    _finish_before(reading, sign, addresses)
    if reading.topic and reading.first is not None and reading.said[reading.topic_at.end : sign.start] in JOINTS:
        reading.keep(reading.topic_at.end)  # 《某规定》中有关收费的内容和第三条
    reading.note(law or sign)
    _give_to_verb(reading, sign, addresses, following)
    if is_below_head and reading.current is not None and reading.current.targets is addresses:
        reading.current.in_law = reading.current.known = True
    if _goes_on_to(reading, sign, addresses):
        addresses = [*reading.subject, *addresses]
    else:
        reading.quotes = []
    reading.subject, reading.whole, reading.position, reading.piece, reading.edge = addresses, False, "", False, ""
    reading.topic, reading.topic_at = is_below_head, sign
    reading.speak_of(addresses[-1].path)
    return True


def _goes_on_in_annex(reading: Reading, sign: Sign) -> bool:
    """附件第九条中的“甲”修改为“乙”，第十条删去: whether the sentence speaks of an article of an annex before this one; and
    附表1，第2部，第4條——, of Hong Kong."""
    if _ARTICLE_IN_DIGITS.match(reading.said, sign.start) and not any(each.targets for each in reading.found):
        return True
    ends = [*(each.end for each in reading.subject), *(each.end for each in reading.found)]
    is_in_article = any(unit == "art" for unit, _ in reading.path)
    return is_in_article and max(ends, default=-1) >= 0 and not set("。；") & set(reading.said[max(ends) : sign.start])


def _is_below_its_head(reading: Reading, sign: Sign) -> bool:
    """“三、办学条件”第（二）条: an article of what is told by its head alone."""
    if reading.before is None or not _ARTICLE_OF_A_PART.match(reading.said, sign.start):
        return False
    if reading.before.kind == "insert" and reading.current is not None:  # 在“三、办学条件”中增加第（四）条
        return reading.is_below_a_head(reading.current.quotes)
    between = reading.said[reading.before.end : sign.start]
    return reading.before.kind == "words" and between in ("", *WITHIN) and reading.is_head(reading.before)


def _give_to_verb(reading: Reading, sign: Sign, addresses: list[Address], following: Sign | None) -> None:
    """What the verb before deletes, if that is what is named."""
    if _goes_beside_some(reading, sign):
        reading.open(reading.enacted, sign, [], [])  # 修正「某辦法」部分條文、第十條附表二
    if _is_within(reading, sign, addresses):  # 删去第三条中的第二项
        assert reading.current is not None
        reading.current.targets, reading.expects = [], "objects"
    if _is_of_a_part(reading, sign):  # 删除第三十一项下措施描述中的第二条
        assert reading.current is not None
        reading.current.of_piece = True
        reading.take(sign)
        reading.expects = ""
        return
    if reading.expects == "objects" and reading.has_its_words():  # 删去第三条中的“甲”和第七条中的“乙”
        reading.expects = ""
    if reading.expects == "objects" and reading.current is not None and not reading.current.targets:
        reading.current.targets, reading.current.law = addresses, reading.law
        reading.current.named = reading.current.named or reading.named
        reading.take(sign)
    elif reading.current is not None and reading.current.in_law and is_joined_to_what_goes(reading, sign):
        reading.open("delete", sign, [], addresses)  # 删去《某规定》中有关收费的内容和第三条
        reading.take(sign)
    elif _is_deleted_too(reading, following) or _is_enacted_too(reading, following):  # 删去第三条至第五条，第八条
        assert reading.current is not None
        reading.current.targets = [*reading.current.targets, *addresses]
        reading.take(sign)


def _goes_beside_some(reading: Reading, sign: Sign) -> bool:
    """Whether what an order of Taiwan names is changed beside articles of the law that it does not number."""
    current = reading.current
    is_some = current is not None and bool(reading.enacted) and current.known and not current.targets
    return is_some and current is not None and reading.said[current.end : sign.start] in BESIDE


def _behind_number(reading: Reading, sign: Sign, following: Sign | None) -> Sign:
    """第二章改为第三章、第三章改为第四章: the provision that is renumbered next, where the number of the one before stands
    beside it; else all that is named."""
    joint = reading.said.rfind("、", sign.start, sign.end) if reading.expects == "number" else -1
    is_next = following is not None and following.kind == "renumber" and following.start == sign.end
    if joint < 0 or not is_next or reading.current is None or reading.current.change != "renumber":
        return sign
    number = replace(sign, end=joint)
    give_number(reading, addresses_in(reading.said, number.start, number.end, _context(reading, number)), number)
    reading.current, reading.expects = None, ""
    return replace(sign, start=joint + 1)


def _is_in_brackets(reading: Reading, sign: Sign) -> bool:
    return reading.said[sign.start - 1 : sign.start] in _BRACKETS and reading.said[sign.end : sign.end + 1] in _BRACKETS


def _explains(reading: Reading, sign: Sign, addresses: list[Address]) -> bool:
    """第六章（第三十条至第三十五条）: of what it is made, and no more; 将“甲”修改为“乙”（第三条、第五条）: where."""
    current, before = reading.current, reading.before
    if before is None or before.end != sign.start - 1:
        return False
    if current is not None and current.change == "replace" and not current.targets and reading.has_its_words():
        current.targets = addresses
    elif before.kind != "provisions":
        return False
    if current is not None and current.end == before.end:
        current.end = sign.end + 1
    return True


def _belongs_to_verb(reading: Reading, addresses: list[Address], sign: Sign) -> bool:
    """As what something goes on, the new words of the text that have no marks, or a part more of what is divided."""
    if reading.current is None:
        return False
    if reading.expects == "number":
        give_number(reading, in_same_annex(reading, addresses, reading.current), sign)
    elif reading.expects == "into":
        if reading.current.moves_words:
            reading.current.into = addresses
        else:
            reading.current.targets, reading.current.within = addresses, list(addresses)
        reading.speak_of(addresses[-1].path)
        reading.take(sign)
    elif reading.expects == "bare":
        reading.current.quotes.append(Quote(sign.start, sign.end))
        reading.take(sign)
        reading.expects = ""
    elif _is_a_part_more(reading, sign):
        reading.current.numbers += addresses
        reading.take(sign)
    else:
        return False
    return True


def _is_within(reading: Reading, sign: Sign, addresses: list[Address]) -> bool:
    """Whether this says which part of the one provision goes that the verb has taken: 第三条中的第二项."""
    current = reading.current
    if current is None or current.change != "delete" or len(current.targets) != 1 or current.quotes:
        return False
    whole, gap = current.targets[0], reading.said[current.end : sign.start]
    return gap in WITHIN and is_smaller(addresses[0].path, whole.path)


def _is_of_a_part(reading: Reading, sign: Sign) -> bool:
    """Whether this is counted in a part of the provisions that the verb has taken, which has no number."""
    current = reading.current
    if (
        current is None
        or current.change != "delete"
        or not current.targets
        or current.quotes
        or current.end > sign.start
    ):
        return False
    return _A_PART_OF.fullmatch(reading.said, current.end, sign.start) is not None


_A_PART_OF = Pattern(
    Expression(r"[下中内]?的?[^，。；：、“”第和及与]{2,12}[中下内里]的?"),
    ("下措施描述中的", "的说明中"),
    ("中的", "，", "、说明中的"),
    "fullmatch",
)


def _is_deleted_too(reading: Reading, following: Sign | None) -> bool:
    """Whether a provision behind a comma is one more that is deleted as a whole: nothing else is said of it."""
    before, current = reading.before, reading.current
    if current is None or current.change != "delete" or not current.targets or reading.has_its_words():
        return False
    is_listed = before is not None and before.kind == "pause" and before.start == current.end
    return is_listed and (following is None or following.kind in ("pause", "stop"))


def _is_enacted_too(reading: Reading, following: Sign | None) -> bool:
    """修正「某辦法」第四條，第七條第二項: whether a provision behind a comma is one more that an order of Taiwan changes."""
    before, current = reading.before, reading.current
    if not reading.enacted or current is None or not current.targets or reading.has_its_words():
        return False
    is_listed = before is not None and before.kind == "pause" and before.start == current.end
    return is_listed and (following is None or following.kind in ("pause", "stop", "enact", "delete", "retitle"))


def _is_a_part_more(reading: Reading, sign: Sign) -> bool:
    """分列为两节，作为第二节“保全”和第三节“先予执行”: the second."""
    current = reading.current
    is_split = current is not None and current.change == "split" and bool(current.numbers)
    return is_split and current is not None and reading.said[current.end : sign.start] in JOINTS


def _goes_on_to(reading: Reading, sign: Sign, addresses: list[Address]) -> bool:
    """第九条中的“甲”、第十一条中的“乙”分别修改为: of both, with what is quoted of each. 第九条第一款，第十一条中的“乙”: of both."""
    is_open = bool(reading.subject) and reading.first is not None and not reading.expects
    if is_open and not reading.quotes:
        before, first = reading.subject[-1], addresses[0].path[:1]
        is_other = first != before.path[:1] and first[:1] and first[0][0] == "art" and before.path[:1]
        gap = reading.said[max(before.end, reading.piece_ends) : sign.start]  # 第一款首句和第二款末句
        return gap in JOINTS or bool(is_other) and before.path[0][0] == "art" and gap == "，"
    if not is_open or (gap := _gap_behind_words(reading, sign)) in JOINTS:
        return bool(is_open)
    return (
        gap == "，"
        and (_ALL_ALIKE.match(reading.said, sign.end) or _ALL_DELETED.match(reading.said, sign.end)) is not None
    )


def _gap_behind_words(reading: Reading, sign: Sign) -> str:
    """What stands between the words of a provision and the next one: in 第三条“甲”后、第五条“乙”后, a 、."""
    gap = reading.said[reading.quotes[-1].end : sign.start]
    return gap.removeprefix("之").lstrip("后前") if reading.quotes[-1].role in SIDES else gap


def _context(reading: Reading, sign: Sign) -> Path:
    """第二节, 章名 go on from the chapter that was spoken of last, anything else from the provision.

    第3部 is one of the law, or of the annex of which the same sentence speaks.
    """
    if _PART_FIRST.match(reading.said, sign.start):
        return reading.path if reading.subject else ()
    if _OF_DIVISION.match(reading.said, sign.start):
        return reading.division
    if reading.expects == "number" and reading.moved_to and reading.path[:-1] == reading.moved_from:  # its new number
        return reading.moved_to
    in_a_list = _in_a_list(reading, sign)
    before = reading.scope.before
    return reading.path or (() if in_a_list and before[:1] and before[0][0] == "art" else before) or in_a_list


def _in_a_list(reading: Reading, sign: Sign) -> Path:
    """Where 第三项 stands that goes on from nothing: in no article of a law that has none; but what it is said to be an item of,
    限制类“四、石化化工”, has no name."""
    is_of_items = reading.scope.of_items and _ITEM_FIRST.match(reading.said, sign.start) is not None
    if reading.law is None or not (is_of_items or _HAS_NO_ARTICLES.search(said_in(reading.law))):
        return ()
    return () if reading.first_head < sign.start else IN_A_LIST


def _inside(reading: Reading, law: Sign) -> Path:
    """Where what is named right behind a title stands: 《某目录》第三项 in no article."""
    return IN_A_LIST if _HAS_NO_ARTICLES.search(said_in(reading.title(law))) else ()


def _law_before(reading: Reading, sign: Sign) -> Sign | None:
    """The law in whose name the provision stands: 《某条例》第三条, 《某条例》的第三条."""
    law = reading.laws[-1] if reading.laws else None
    return law if law is not None and reading.said[law.end : sign.start] in ("", "的", "中", "中的") else None


def _finish_before(reading: Reading, sign: Sign, addresses: list[Address]) -> None:
    """What is done with where another provision is spoken of: a chapter that has no name but its number; of 删去第一款中的“甲”，
    第二款中的“乙”，第三款 the second."""
    current = reading.current
    if current is reading.apart and reading.expects == "words" and addresses[-1].path[-1:] != (HEADING,):
        reading.expects = ""
    if current is None or current.change != "delete" or reading.expects or not (reading.quotes and reading.subject):
        return
    is_next = reading.first is not None and reading.said[current.end : reading.first] in BESIDE
    gap = reading.said[reading.quotes[-1].end : sign.start]
    is_another = gap == "，" and not _is_changed(reading, sign) or gap[:1] == "，" and BEFORE.fullmatch(gap[1:])
    if is_next and is_another:
        end = reading.subject_ends()
        reading.open("delete", Sign("delete", end, end), [*map(gone, reading.quotes)])
        reading.subject = []


def _is_changed(reading: Reading, sign: Sign) -> bool:
    """Whether a verb behind says what is done to what stands before it."""
    for each in reading.signs:
        if each.start > sign.start and each.kind not in _NO_VERBS:
            return each.kind != "stop"
    return False


def is_joined_to_what_goes(reading: Reading, sign: Sign) -> bool:
    """Whether what is named goes as well as what the verb before has taken."""
    current = reading.current
    return current is not None and current.change == "delete" and reading.said[current.end : sign.start] in JOINTS
