"""Headings without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.fields import is_field
from gazette_pub.structure.namerows import lists_persons
from gazette_pub.structure.passage import close_up, fill, keep_gaps, put
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.patterns.persons import APPOINTS, may_appoint
from gazette_pub.structure.patterns.provisions import COUNTED, PREAMBLES
from gazette_pub.structure.place import IN_A_BOX, Open, Place
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.structure.worded import Below, Words, is_verb_of_amendment, opens_quotation, sentence_ended
from gazette_pub.words.characters import ends_sentence, fold
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def open_heading(place: Place, level: int = 0) -> Node:
    """A section for a heading without a number. It ends all sections that are open, and stands in the division; one whose
    outline level is known stands in those of higher levels."""
    place.article, place.lists = None, []
    rank = level * _LEVEL
    if not level and (within := _within_numbered(place)):
        del place.sections[within:]
        rank = _WITHIN
    else:
        place.leave_sections(lambda section: 0 < section.level < level)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    place.sections.append(Open("", rank, section, level))
    return section


_WITHIN = 0.5
"""What a heading without a number counts as a rank that stands in a numbered part."""


def _within_numbered(place: Place) -> int:
    """How many sections stay open around a heading without a number that stands right below a numbered one, 一、奖项⏎一等奖, or
    beside another that does; none elsewhere."""
    for depth, section in enumerate(place.sections):
        if section.rank == _WITHIN:
            return depth
    last = place.sections[-1].node if place.sections and place.sections[-1].way else None
    return len(place.sections) if last is not None and last.get("num") and is_heading_alone(last) else 0


def is_heading_alone(section: Node) -> bool:
    """Whether nothing stands in a section but its heading: 一、科技进步奖（5项）."""
    return len(section) == 1 and section.child("heading") is not None


def _is_the_one_counted(place: Place) -> bool:
    """Whether the open part says that one thing stands below, and nothing does yet: 二、质量创新奖（1家）."""
    last = place.sections[-1].node if place.sections else None
    if last is None or not is_heading_alone(last):
        return False
    heading = fold(last.text_content)
    return _OF_ONE.search(heading) is not None


_OF_ONE = Pattern(
    Expression("（[共计]{0,2}[1一][个名家件项人部处种条户]）$"),
    ("质量创新奖（1家）", "民间文学（共一项）"),
    ("质量奖（2家）", "（11家）", "（1家）获奖单位"),
    "search",
)


def boxed(place: Place, words: Words, below: Below) -> bool:
    """专栏1　重点工程: the heading of a box in a plan, which stands in the part that is open."""
    found = BOX.match(words.seen) if place.article is None else None
    called = words.seen[found.end() :].lstrip(" \u3000") if found is not None else ""
    if found is None or called and not outline.is_bare_heading(called):
        return False
    place.lists = []
    place.leave_sections(lambda section: not section.is_box)
    rank = max((section.rank for section in place.sections), default=0.0)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    place.sections.append(Open("", int(rank) + IN_A_BOX, section))
    put(section, "heading", words.text.tidied(keep_gaps))
    return True


BOX = Pattern(
    Expression(rf"专栏[ \u3000]?[\d{CN}]{{1,3}}(?:[ \u3000：:]|$)"),
    ("专栏1　重点工程", "专栏三：发展指标", "专栏 12"),
    ("专栏作家", "专栏1所列工程"),
    needs=(("专栏",),),
)
"""How the heading of a box begins."""

_LEVEL = 0.01
"""What an outline level counts as a rank: a numbered heading stands in one without a number."""


def heading(place: Place, words: Words, below: Below) -> bool:
    """A short line that is no sentence, with text below it and nothing above that runs on into it."""
    if opens_quotation(place, words.seen) or is_verb_of_amendment(place, words.seen):
        return False
    if may_appoint(words.seen) and APPOINTS.match(words.seen):
        return False
    if words.level is not None and _is_outlined(words.seen):
        put(open_heading(place, words.level), "heading", words.text.tidied(close_up))
        return True
    if _opens_case(place, words, below):
        return True
    if place.article is not None or not outline.is_bare_heading(words.seen) or not BY_NAME[place.document.kind].headed:
        return False
    if _ROW.match(words.seen) or _is_the_one_counted(place) or lists_persons(words.seen, place.title):
        return False
    if words.seen[0] == "【" and words.seen[-1] != "】":
        return False
    is_fixed = below.kind == "p" and (words.seen in CASE_HEADINGS or _is_another_part(place, words.seen))
    followed = _has_text_below(below) or _opens_a_series(place, below) or _counts_those_below(words.seen, below)
    stands = sentence_ended(place) or is_another_group(place, words.seen)
    heads_fields = words.bolder and below.kind == "p" and is_field(below.text)
    if not (is_fixed or heads_fields) and (not followed or not stands or _CUT.search(words.seen)):
        return False
    text = words.text.tidied(close_up)
    if text.text in PREAMBLES and place.document.kind == "law" and not place.divisions:
        put(place.open_division("chapter", 2), "heading", text)
    else:
        part = is_fixed or words.seen[0] == "【"
        put(open_heading(place, _level_in_case(place) if part else 0), "heading", text)
    return True


def _level_in_case(place: Place) -> int:
    """The level of a part of a case, below the heading of that where there are several."""
    return _WITHIN_CASE if any(section.rank == _CASE * _LEVEL for section in place.sections) else 0


def part_of_case(place: Place, words: Words, below: Below) -> bool:
    """关键词　民事／买卖合同: a part of a case with its text beside its name, which is a heading that runs in."""
    found = _PART_OF_CASE.match(words.seen) if place.article is None else None
    if found is None:
        return False
    p = open_heading(place, _level_in_case(place)).add("p", **words.text.origin)
    name, rest = words.text.cut(found.end())
    fill(p.add("lead"), name)
    fill(p, rest)
    return True


_PART_OF_CASE = Pattern(
    Expression(
        f"(?:{'|'.join(sorted((part for part in sorted(CASE_HEADINGS) if len(part) > 2), key=len, reverse=True))})(?=[ \u3000])"
    ),
    ("关键词　民事／买卖合同", "裁判要点　人民法院应当审查。", "【要旨】　检察机关应当监督。"),
    ("关键词", "基本案情如下", "事实　甲于某日", "要旨　甲"),
)
"""The name of a part, a blank behind it."""

_ROW = Pattern(
    Expression(
        r"(?=\S{0,29}\d)\S{2,30}[ \u3000]{1,4}(?=\S{0,29}\d)\S{0,29}(?:[元角亩吨人次户]|按?[^\s，。]{0,12}[%‰％](?:交纳|计算|征收|执行)?)$"
        r"|[^，。；：]{2,20}?[ \u3000.…]{1,60}(?:[$￥¥]|MOP|HK\$|澳门币)[ \u3000]?[\d,]{1,20}(?:\.\d{1,2})?$"  # a year's share of an amount
    ),
    (
        "1000元以下的部分 40－100元",
        "1001元至50000元的部分 按4%－5%交纳",
        "1.5亩以下　300元",
        "2022年 $ 5,000,000.00",
        "二零二三年……………$3,688,755.00",
    ),
    ("2024年 1月份运行情况", "第一部分 2024年工作", "收费标准 40元"),
    needs=(" \u3000.…",),
)
"""A row of a tariff, whose two cells a blank parts: no heading, though a figure stands below."""


def _is_another_part(place: Place, text: str) -> bool:
    """Whether a heading in 【】 stands here, and the open part has one too: 【指控与证明犯罪】 below 【基本案情】, whatever follows."""
    if text[0] != "【" or text[-1] != "】":
        return False
    return any(heading[:1] == "【" for heading in _open_headings(place))


def is_another_group(place: Place, text: str) -> bool:
    """Whether a line says how many stand below it, as the heading without a number does in which it stands: 二等奖（3项） below
    一等奖（2项）. What is told of the last of those ends with no mark."""
    if not COUNTED.search(text):
        return False
    return any(COUNTED.search(heading) for heading in _open_headings(place))


def _open_headings(place: Place) -> Iterator[str]:
    """The headings without a number in whose sections the place stands, folded."""
    headings = (section.node.child("heading") for section in place.sections if not section.way)
    return (fold(heading.text_content) for heading in headings if heading is not None)


_CASE, _WITHIN_CASE = 1, 2
"""The levels of 案例一 in a text with several cases, and of the parts of each."""


def _opens_case(place: Place, words: Words, below: Below) -> bool:
    """案例一, and on the line below what the case is called."""
    if outline.is_case_number(words.seen):
        put(open_heading(place, _CASE), "heading", words.text.tidied(close_up))
        return True
    named = words.seen.endswith("案") or below.text[:1] == "【" and outline.is_bare_heading(words.seen)
    above = place.above if named else None
    if above is None or above.name != "heading" or above.getnext() is not None:
        return False
    if not outline.is_case_number(fold(above.text_content)) or len(words.seen) > LONGEST_NAME_OF_CASE:
        return False
    for key, value in also(origin_in(above), words.text.origin).items():
        above.set(key, value)
    fill(above, ["\u3000", *words.text.pieces])
    return True


LONGEST_NAME_OF_CASE = 60

_LONGEST_HEADING = 80
"""Characters of a heading that its source knows as one."""


def _is_outlined(text: str) -> bool:
    """Whether a line of an outline may be a heading: some give whole paragraphs a level, to find them again."""
    return len(text) <= _LONGEST_HEADING and not ends_sentence(text)


_CUT = Pattern(
    Expression(
        r"""[的和与及、]$           # what goes on below
        |^\d{1,2}月\d{1,2}日      # what happened on a day
        |[＝=≤≥≈]               # a formula""",
        re.X,
    ),
    ("某事的", "某事和", "某事与", "某事及", "甲、", "1月8日会议", "11月18日会议", "应纳税额＝收入×税率"),
    ("甲", "的甲", "2024年1月18日", "111月8日", "1月118日", "月8日", "1月日"),
    "search",
)
"""What no heading is: cut in the midst of a phrase, what happens on a day, a formula."""

_FIGURE = Pattern(Expression(r"\d+(?:\.\d+)?(?:[%‰亿万]|$)"), ("12.5%", "120亿元", "12"), ("12人", "1.总则", "甲12"))
"""What a sentence goes on with that was cut before a figure: 增加值增长⏎6.2%."""


def _opens_a_series(place: Place, below: Below) -> bool:
    """Whether the first of 一、 二、 stands below, in a report or a speech that has begun: 2023年工作回顾; or that of （一） （二）, where
    no numbered part is open."""
    number = below.number if BY_NAME[place.document.kind].prose and place.last is not None else None
    if number is None or not number.is_first or not outline.is_heading(below.text):
        return False
    return number.style == "han" or number.style == "paren" and not any(section.way for section in place.sections)


def _counts_those_below(text: str, below: Below) -> bool:
    """Whether a line says how many stand below it, and the first of them does: 一等奖（1项）⏎1、…, or its name alone."""
    if COUNTED.search(text) is None:
        return False
    number = below.number
    return number.is_first if number is not None else below.kind == "p" and below.text[-1:].isalnum()


def _has_text_below(below: Below) -> bool:
    if below.kind not in ("p", "names", "entry", "label") or _FIGURE.match(below.text):
        return False
    return below.kind != "p" or below.text[-1] in "。：；！？”" or below.text[:1].isdigit()
