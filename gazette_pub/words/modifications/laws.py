"""Laws that a paragraph names, as wholes or in parts that no number tells."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.words.addresses import Address, up_to
from gazette_pub.words.cited import before_the_law
from gazette_pub.words.modifications.deleting import repeal_in, repealed
from gazette_pub.words.modifications.modification import BESIDE, JOINTS, Modification, Quote, paths_of
from gazette_pub.words.modifications.provisions import is_joined_to_what_goes
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import Sign

_CITED = Pattern(
    Expression(r"(?:根据|依照|依据|按照|遵照|参照|违反|符合|执行)(?:了)?$"), ("根据", "依照"), ("将", "修改"), "search"
)
_BLANKS = " \u3000"
_NEAR = 2
"""Characters between a law and its provision, or a verb: 《某条例》中的第三条."""
_ANNEX = Pattern(
    Expression(rf"附[件表录][{CN}\d]{{0,3}}$"), ("附件二", "附表", "附件1"), ("附件二第三项", "第三条"), "search"
)
_OWNS_THE_NEXT = Pattern(
    Expression("的?(?:配套|附属)的?(?:文件|规章)?《"), ("配套的《", "附属《"), ("的《", "、《", "所附《")
)
"""What stands behind a law whose companion is what is spoken of."""
_CHANGED_NEXT = ("修改", "修正", "修订")
"""What is said before a law that goes on, behind others that are repealed."""
_A_NAME = Pattern(
    Expression(r"[^，。；：「」《》“”]{2,60}?(?:法|条例|规则|细则|规程|办法|标准|准则|要点|通则|规范)(?=[，。；])"),
    ("某市停车场管理自治条例，", "某某法，"),
    ("「某某法」", "某处，", "法，"),
)
_ORDERED_LAW = Pattern(Expression("兹将(?:现行)?"), ("兹将某法", "兹将现行"), ("将某法",))
_ANNEXED = (("att", ""),)
_HOW_MANY = Pattern(
    Expression(rf"[两{CN}\d]{{1,3}}(?=[部件个项])"), ("上述两部规章", "以上3件文件"), ("上述规章", "以上各项"), "search"
)
_SPEAKS_OF = Pattern(
    Expression(r"(?:^|[对将把在就、，。；和]|修改|删去|修正|修订)$"),
    ("对", "决定修改", "", "，"),
    ("根据", "经", "与"),
    "search",
)


def of_law(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """A law by its title. One that is only cited, 根据《某法》, is not spoken of."""
    is_cited = _CITED.search(reading.said[max(sign.start - 4, 0) : sign.start]) is not None
    is_only_named = _OWNS_THE_NEXT.match(reading.said, sign.end) is not None  # 废止《甲规定》配套的《乙办法》
    is_passed_over = is_cited and reading.expects != "laws" or is_only_named or reading.expects == "number"
    if is_passed_over or _takes_out_of_annex(reading, sign):
        return True  # 停止执行《某通知》 is not 执行《某通知》
    if _names_an_annex(reading, sign):
        _reach_over(reading, sign)
        return True
    if (
        reading.said.endswith("所附", 0, sign.start) and not reading.expects
    ):  # 所附《税率表》修改为: an annex of the law spoken of
        reading.note(sign)
        reading.subject, reading.quotes, reading.whole = [Address(-1, -1, _ANNEXED)], [], False
        return True
    if reading.expects == "laws" and reading.said.endswith(
        _CHANGED_NEXT, 0, sign.start
    ):  # 废止《甲办法》，修改《乙办法》
        reading.current, reading.expects, reading.repealing, reading.laws = None, "", False, []
    if reading.expects == "words" and reading.current is not None:
        # 名称修改为《某条例》; 附件三中增加全国性法律《某法》
        is_title = any(step == ("title", "") for each in reading.current.targets for step in each.path)
        if is_title or reading.current.change == "insert" and reading.said.endswith("法律", 0, sign.start):
            reading.current.quotes.append(Quote(sign.start, sign.end))
        reading.take(sign)
    elif reading.current is not None and (
        reading.expects == "laws" or reading.repealing and reading.expects == "objects"
    ):
        if following is not None and following.kind == "provisions" and following.start - sign.end <= 1:
            repeal_in(reading, sign)
        else:
            repealed(reading, sign)
    else:
        reading.laws.append(sign)
        reading.topic = False
        reading.note(sign)
        if _is_spoken_of(reading, sign, following) or reading.said[sign.end - 1] in "函令" and sign.kind == "law":
            _keep_those_before(reading, sign)
            reading.speak_of_law(reading.title(sign))
    return True


def _takes_out_of_annex(reading: Reading, law: Sign) -> bool:
    """附件三中增加…；删除下列全国性法律：《某法》: what goes is named in an annex of the law that is spoken of, and lives on."""
    current = reading.current
    is_deleted = current is not None and current.change == "delete" and reading.expects == "objects"
    if not is_deleted or not reading.path[:1] or reading.path[0][0] != "att" or current is None:
        return False
    if not current.quotes and not _NATIONAL.search(reading.said, current.end, law.start):
        return False
    current.targets, current.law = current.targets or [Address(-1, -1, reading.path)], reading.law
    current.quotes.append(Quote(law.start, law.end, "old"))
    current.end = law.end
    return True


_NATIONAL = Pattern(Expression("法律[：:]?$"), ("下列全国性法律：", "全国性法律"), ("的", "："), "search")


def of_ordered(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """茲將某條例第十條: the law that an order of Taiwan is about."""
    if found := _ORDERED_LAW.match(reading.said, sign.start):
        sign = replace(sign, start=found.end())
    reading.laws.append(sign)
    reading.note(sign)
    reading.speak_of_law(reading.title(sign))
    return True


def _keep_those_before(reading: Reading, sign: Sign) -> None:
    """What was spoken of before a law, if the same verb changes it: provisions of another, or another as a whole."""
    if _is_one_of_several(reading, sign):
        reading.keep(reading.subject_ends())
    reading.alike = _joined_to(reading, sign) if reading.whole and not reading.subject and not reading.quotes else []


def _joined_to(reading: Reading, law: Sign) -> list[Sign]:
    """The laws right before this one: 《甲》、《乙》 and 《丙》."""
    joined: list[Sign] = []
    for before in reversed(reading.laws[:-1]):
        if reading.said[before.end : law.start] not in ("", *JOINTS):
            break
        joined, law = [before, *joined], before
    return joined


def _is_one_of_several(reading: Reading, sign: Sign) -> bool:
    """Whether the provisions of the law before this one are changed by the same verb: 《甲》第三条中的“丙”和《乙》第五条."""
    if not reading.subject or reading.first is None:
        return False
    return reading.said[reading.subject_ends() : sign.start] in BESIDE


def _names_an_annex(reading: Reading, sign: Sign) -> bool:
    """附件二《适用税额表》: the title of the annex that was spoken of, no law's."""
    before = reading.before
    is_behind = before is not None and before.kind == "provisions" and before.end == sign.start
    return is_behind and _ANNEX.search(reading.said, before.start, before.end) is not None if before else False


def _reach_over(reading: Reading, title: Sign) -> None:
    """The annex that is spoken of reaches over its title: what is joined to it stands behind that."""
    reading.annex_ends = title.end
    if reading.subject and reading.before is not None and reading.subject[-1].end == reading.before.end:
        reading.subject = [*reading.subject[:-1], replace(reading.subject[-1], end=title.end)]


def _is_spoken_of(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """Whether the law is what is amended: its provision stands behind it, or 对, 将, 修改 before it."""
    behind = following is not None and following.kind in (
        "provisions",
        "words",
        "insert",
        "name",
        "replace",
        "topic",
    )
    near = behind and following is not None and len(reading.said[sign.end : following.start].strip(_BLANKS)) <= _NEAR
    return near or _SPEAKS_OF.search(before_the_law(reading.said, sign.start)[-4:]) is not None


def of_whole(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """本条例中的: the law as a whole."""
    reading.note(sign)
    reading.subject, reading.quotes, reading.whole = [], [], True
    return True


def of_several(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """上述文件中的: of all the laws that were named, and of none alone."""
    reading.law = None
    counted = _HOW_MANY.search(reading.said, sign.start, sign.end)
    reading.several = value(counted[0]) if counted else 0
    if (
        reading.expects == "objects" and reading.current is not None and not reading.current.targets
    ):  # 删去上述规章中的“甲”
        reading.current.law, reading.current.of_several, reading.current.known = None, reading.several, False
    return of_whole(reading, sign, following)


def of_rest(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """其他款相应删去: of what no number is told, though its article is known."""
    is_of_law = reading.whole and reading.before is not None and reading.before.kind == "whole"
    if not is_of_law:
        reading.note(sign)
        reading.subject, reading.quotes, reading.whole = [Address(sign.start, sign.end, ())], [], False
    return True


def of_name(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """The law's own title."""
    reading.note(sign)
    reading.subject, reading.quotes = [Address(sign.start, sign.end, (("title", ""),))], []
    if reading.enacted and reading.expects == "objects" and reading.current is not None and not reading.current.targets:
        _enact_name(reading, reading.current, sign)
    return True


def _enact_name(reading: Reading, current: Modification, sign: Sign) -> None:
    """修正「某辦法」名稱為「某規則」; 名稱及第二條, where what it is called now stands behind those (；名稱並修正為「某規則」)."""
    is_given = reading.said.startswith("为", sign.end)
    if is_given or not any(each.kind == "retitle" for each in reading.signs):
        current.targets, reading.first = list(reading.subject), None
        reading.take(sign)
    if not is_given:
        reading.subject = []
        if current.targets:
            reading.open(reading.enacted, sign, [], [])
        reading.expects = "objects"
        return
    reading.expects = "words"
    name_without_marks(reading, sign.end + 1)


def name_without_marks(reading: Reading, start: int) -> None:
    """名稱修正為某條例，: what the law is called now, up to the mark behind it."""
    found = _A_NAME.match(reading.said, start)
    if found and reading.current is not None and paths_of(reading.current) == [(("title", ""),)]:
        reading.current.quotes.append(Quote(*found.span()))
        reading.current.end = found.end()


def of_same(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """其中, 该款: what was spoken of."""
    unit = "自然段" if reading.said.endswith("自然段", sign.start, sign.end) else reading.said[sign.end - 1]
    if reading.expects == "into" and reading.current is not None and reading.current.moves_words:  # 移至该自然段末尾
        reading.current.into = [Address(-1, -1, up_to(reading.path, unit))]
        reading.take(sign)
        return True
    reading.note(sign)
    if reading.expects == "number":  # 改为该条第二款: of the article whose number was given last
        reading.path = reading.numbered or reading.path
    elif following is not None and following.kind == "provisions" and following.start == sign.end:  # 该款第三项
        reading.path = up_to(reading.path, unit)
        return True
    elif not reading.subject and reading.path:
        reading.subject = [Address(sign.start, sign.start, up_to(reading.path, unit))]
    if reading.expects == "objects" and reading.current is not None:
        reading.current.targets, reading.first = list(reading.subject), None
    return True


def of_piece(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """第九条最后一款, 第二款第一句: a part that no number tells."""
    current = reading.current
    if current is not None and _goes_with(reading, current, sign):  # 删去第九条最后一款
        current.of_piece = True
        current.targets = current.targets or reading.spoken_of()
        reading.take(sign)
    else:
        reading.piece, reading.piece_ends = bool(reading.subject), sign.end
        if reading.before is not None and reading.before.kind == "words":  # “甲”后的逗号: the words stay
            role = "after" if reading.said.startswith("后", sign.start) else "before"
            reading.quotes = [replace(each, role=each.role or role) for each in reading.quotes]
    return True


def _goes_with(reading: Reading, current: Modification, piece: Sign) -> bool:
    """Whether the part is what the verb before it deletes: 废除处长的定义."""
    if current.change != "delete" or current.targets and current.end != piece.start:
        return False
    is_definition = reading.said.startswith("的定义", piece.start)
    return (
        current.end == piece.start
        or is_definition
        and _TERM.fullmatch(reading.said, current.end, piece.start) is not None
    )


_TERM = Pattern(
    Expression(r"(?:[^，。；：、]{1,40}、){0,8}[^，。；：、]{1,40}"),
    ("“处长”", "**处长**", "**甲**及**乙**"),
    ("，处长", "甲；乙"),
    "fullmatch",
)
"""What a definition is of."""


def of_topic(reading: Reading, sign: Sign, following: Sign | None) -> bool:
    """《某规定》中有关收费的内容: a part of the law that no provision tells."""
    current, law = reading.current, reading.laws[-1] if reading.laws else None
    if current is not None and current.end == sign.start and current.known:  # 废止《某规定》中有关收费的内容
        current.in_law = True
        reading.take(sign)
    elif reading.said.startswith("目录", sign.start):
        reading.note(sign)
        reading.topic, reading.subject, reading.path, reading.whole = True, [], (), False
    elif _is_joined_to_provisions(reading, sign):
        reading.keep(reading.subject_ends())
        reading.topic, reading.topic_at, reading.subject, reading.quotes = True, sign, [], []
    elif current is not None and current.targets and is_joined_to_what_goes(reading, sign):
        reading.open("delete", sign, [], [])  # 删去《某规定》第三条和有关收费的内容
        reading.found[-1].in_law = True
    elif law is None or law.end != sign.start:
        return True
    elif (
        current is not None and current.change == "delete" and current.end == law.start
    ):  # 删去《某规定》中有关收费的内容
        current.law, current.known, current.named, current.in_law = reading.title(law), True, True, True
        reading.take(sign)
        reading.expects = ""
    else:
        reading.topic, reading.topic_at = True, sign
    return True


def _is_joined_to_provisions(reading: Reading, sign: Sign) -> bool:
    """《某规定》第五条和有关收费的内容: a part more of the law, which no provision tells."""
    is_open = bool(reading.subject) and reading.first is not None and not reading.expects
    return is_open and reading.said[reading.subject_ends() : sign.start] in JOINTS
