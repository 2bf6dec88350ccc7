"""What a decision says that it changes, one modification a statement: 将第四条改为第十二条，修改为：“…” are two.

A paragraph is read as signs from left to right: laws, provisions, quoted words, and the verbs of 立法技术规范（试行）（二）,
2011 (修改为, 增加一条 作为, 删去, 改为第, 合并). A verb makes a modification of what stands before it; what stands behind it
until the next says as what, and in which words. A provision keeps the number that it had before; 作为第二款 is the place
of what is new. Nothing is guessed: what does not say where it is changed has no target.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gazette_pub.words.amendments import inside
from gazette_pub.words.modifications import (
    deleting,
    dividing,
    ends,
    inserting,
    laws,
    places,
    provisions,
    quoted,
    renumbering,
    replacing,
)
from gazette_pub.words.modifications.ends import end_sentence
from gazette_pub.words.modifications.lists import (
    ANNOUNCES,
    ANNOUNCES_SEVERAL,
    CHANGES_A_LIST,
    CHANGES_OTHERS,
    CHANGES_WORDS,
    LEADS_ON,
    REPEALS_A_LIST,
    REPEALS_SEVERAL,
)
from gazette_pub.words.modifications.modification import Listed, Modification, Scope, repeal_of
from gazette_pub.words.modifications.reading import Reading
from gazette_pub.words.modifications.spread import as_printed, closed_up
from gazette_pub.words.modifications.titles import HEADS_A_LIST
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.signs import LISTED_TITLE, ONLY_A_LAW, VEIL, said_in

_ENDS_WITH_COLON = Pattern(Expression(r"[：:]\s*$"), ("修改为：", "如下："), ("：“甲", "修改为"), "search")
_BLANK = "\u3000"
_IN_LISTS = frozenset(("replace", "delete", "insert"))
_SAYS_WHERE = frozenset("law known provisions whole several same name rest".split())
_ONLY_ATTACHES = Pattern(
    Expression("附(?:件?：)?(?:修正|增订|删除)「"),
    ("附修正「某规则」第三条；增订第四条条文", "附：修正「某规则」"),
    ("附件一修正「某规则」", "修正「某规则」"),
)
"""What an order of Taiwan says comes with it, which it said before that it changes."""


_ENDS_A_LINE = "。；;， "
_ABOUT_PROVISIONS = Pattern(
    Expression(
        rf"[^《》，。；：]{{0,60}}(?:关于|对)《{VEIL}*》第[^《》，。；：]{{1,60}}的(?:解释|决定|批复|答复|规定)[。；;，]?"
    ),
    ("某委员会关于《□□》第二百二十八条、第三百条的解释", "对《□》第三条的批复；"),
    ("《□》第三条", "关于《□》的解释", "关于修改《□》第三条，停止执行的决定"),
    "fullmatch",
)
"""What is made on provisions of another law, and is itself one in a list."""


def modifications_in(text: str, scope: Scope) -> tuple[list[Modification], Scope]:
    """What a paragraph changes, in order, and what the next goes on from."""
    closed, places = closed_up(text)
    found, after = _stated(closed, scope)
    return ([as_printed(each, places) for each in found] if places else found), after


def _stated(text: str, scope: Scope) -> tuple[list[Modification], Scope]:
    said = said_in(text)
    listing = CHANGES_A_LIST.search(said) or CHANGES_WORDS.match(said)
    colon = LEADS_ON.search(said, listing.end()) if listing else None
    return (_listing(text, colon, scope) if colon else None) or _read(Reading(text, scope))


def _listing(text: str, colon: re.Match[str], scope: Scope) -> tuple[list[Modification], Scope] | None:
    """What is changed in a paragraph that leads to a list and has it too: 将下列规章中的“甲”修改为“乙”：《丙》第三条、《丁》第五条。"""
    leads, after = _read(Reading(text[: colon.end()], scope))
    if after.listed is None or not leads:
        return None
    before = _BLANK * colon.start() + "，"
    below, last = _read(Reading(before + text[colon.end() :], after))
    if not below or not all(each.listed for each in below):
        return None
    return _one_of(leads, below), replace(last, listed=None)


def _one_of(leads: list[Modification], below: list[Modification]) -> list[Modification]:
    """What a paragraph changes that leads to a list and has it too: one modification, where each of the two says but one."""
    if len(leads) > 1 or len(below) > 1:
        return [*leads, *below]
    (lead,), (listed,) = leads, below
    return [replace(listed, start=lead.start, quotes=lead.quotes, verb=lead.verb, listed=None)]


_READERS = {
    "law": laws.of_law,
    "known": laws.of_law,
    "ordered": laws.of_ordered,
    "whole": laws.of_whole,
    "name": laws.of_name,
    "same": laws.of_same,
    "several": laws.of_several,
    "rest": laws.of_rest,
    "provisions": provisions.of_provisions,
    "words": quoted.of_words,
    "piece": laws.of_piece,
    "topic": laws.of_topic,
    "last": places.of_last,
    "edge": places.of_edge,
    "put": places.of_put,
    "into": places.of_into,
    "between": places.of_between,
    "after": places.of_position,
    "before": places.of_position,
    "replace": replacing.of_replace,
    "content": replacing.of_content,
    "renumber": renumbering.of_renumber,
    "insert": inserting.of_insert,
    "enact": inserting.of_enact,
    "amend": replacing.of_amend,
    "delete": deleting.of_delete,
    "repeal": deleting.of_repeal,
    "join": dividing.of_join,
    "swap": renumbering.of_swap,
    "moves": renumbering.of_moves,
    "adjusts": renumbering.of_adjusts,
    "retitle": replacing.of_retitle,
    "passive": replacing.of_passive,
    "supplant": replacing.of_supplant,
    "split": dividing.of_split,
    "apart": dividing.of_apart,
    "except": ends.of_except,
    "stop": ends.of_stop,
    "pause": ends.of_pause,
}


def _read(reading: Reading) -> tuple[list[Modification], Scope]:
    if ONLY_A_LAW.fullmatch(reading.said):
        return _line_of_a_list(reading)
    if reading.scope.listed and _ABOUT_PROVISIONS.fullmatch(reading.said):  # 关于《某法》第三条的解释, in a list
        title = reading.text.rstrip(_ENDS_A_LINE)
        return _listed(reading, inside(title), len(title))
    if _ONLY_ATTACHES.match(reading.said):
        return [], reading.scope
    named = LISTED_TITLE.fullmatch(reading.said) if reading.scope.repeals else None
    if named and not HEADS_A_LIST.match(reading.said):
        return [repeal_of(0, named.end(1), inside(reading.text[: named.end(1)]))], reading.scope
    for at, sign in enumerate(reading.signs):
        if not _READERS[sign.kind](reading, sign, reading.signs[at + 1] if at + 1 < len(reading.signs) else None):
            break
        reading.before = sign
    end_sentence(reading)
    reading.found = [each for each in reading.found if not _keeps_its_number(reading, each)]
    if reading.found and _ENDS_WITH_COLON.search(reading.said):  # 增加二条，…。内容如下：
        reading.found[-1].end = len(reading.text)
    repeals = (
        not reading.found
        and REPEALS_A_LIST.search(reading.said) is not None
        and not CHANGES_OTHERS.search(reading.said)
    )
    repeals = repeals or reading.scope.repeals and not reading.found and not _announces_changes(reading)
    repeals = repeals or REPEALS_SEVERAL.search(reading.said) is not None
    listed = _of_a_list(reading) or (None if any(not each.listed for each in reading.found) else reading.scope.listed)
    return reading.found, replace(
        reading.scope,
        law=reading.law,
        path=reading.path,
        division=reading.division,
        repeals=repeals,
        listed=listed,
        is_about=False,
        before=(),
        moved=(reading.moved_from, reading.moved_to),
    )


def _keeps_its_number(reading: Reading, each: Modification) -> bool:
    """第二款中的“甲”修改为“乙”，作为第二款; 第二章“甲”改为第二章“乙”: it is where it was."""
    is_moved = bool(each.anchors or each.into or each.moves_words)
    is_numbered = each.change == "renumber" and bool(each.numbers) and not is_moved
    return is_numbered and [to.path for to in each.numbers] == [target.path for target in each.targets]


def _announces_changes(reading: Reading) -> bool:
    """Whether laws are changed below, in a list of those that are repealed."""
    return ANNOUNCES.search(reading.said) is not None or ANNOUNCES_SEVERAL.search(reading.said) is not None


def _of_a_list(reading: Reading) -> Listed | None:
    """将下列法律中的“甲”修改为“乙”: what is done to the provisions that are listed below, if any are."""
    is_sure = CHANGES_A_LIST.search(reading.said) is not None
    if not reading.found or not (is_sure or _are_words_of_nothing(reading)):
        return None
    if any(address.end > address.start for each in reading.found for address in each.targets):
        return None
    for each in reading.found:
        each.leads = True
    return Listed(tuple(each.change for each in reading.found), is_sure=is_sure)


def _are_words_of_nothing(reading: Reading) -> bool:
    """将“甲”修改为“乙”：, with no law and no provision."""
    is_said = any(each.kind in _SAYS_WHERE for each in reading.signs)
    return not is_said and all(each.quotes and each.change in _IN_LISTS for each in reading.found)


def _line_of_a_list(reading: Reading) -> tuple[list[Modification], Scope]:
    """《某条例》 alone: repealed or changed where it stands in a list of those that are; else what follows is about it."""
    return _listed(reading, reading.title(reading.signs[0]), reading.signs[0].end)


def _listed(reading: Reading, law: str, end: int) -> tuple[list[Modification], Scope]:
    if reading.scope.repeals:
        return [repeal_of(0, end, law)], reading.scope
    listed = reading.scope.listed
    return (
        [
            replace(repeal_of(0, end, law), change=change, listed=listed, part=part)
            for part, change in enumerate(listed.changes)
        ]
        if listed
        else []
    ), Scope(law, listed=listed, names=reading.scope.names, of_taiwan=reading.scope.of_taiwan, own=reading.scope.own)
