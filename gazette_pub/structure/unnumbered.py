"""Paragraphs without a number: headings, entries of a list that has no labels, and plain ones; and where those stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.agendas import calls_meeting
from gazette_pub.structure.fields import is_field
from gazette_pub.structure.namerows import lists_persons
from gazette_pub.structure.passage import close_up, fill, keep_gaps, put
from gazette_pub.structure.patterns import APPOINTS, CASE_HEADINGS, COUNTED, MEANS, PREAMBLES, may_appoint
from gazette_pub.structure.place import DEEPEST_LIST, IN_A_BOX, Open, Place, last_items
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.structure.worded import (
    COLONS,
    Below,
    Words,
    is_verb_of_amendment,
    opens_quotation,
    quotation_opens,
    sentence_ended,
)
from gazette_pub.words.amendments import OPENING
from gazette_pub.words.characters import LETTER, ends_sentence, fold, unspaced
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import CIRCLED
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
        place.leave_sections(lambda section: not section.way and 0 < section.rank < rank)
    section = place.container.add("section", level=str(len(place.sections) + 1))
    place.sections.append(Open("", rank, section))
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
    return len(place.sections) if last is not None and last.get("num") and _is_heading_alone(last) else 0


def _is_heading_alone(section: Node) -> bool:
    """Whether nothing stands in a section but its heading: 一、科技进步奖（5项）."""
    return len(section) == 1 and section.child("heading") is not None


def _is_the_one_counted(place: Place) -> bool:
    """Whether the open part says that one thing stands below, and nothing does yet: 二、质量创新奖（1家）."""
    last = place.sections[-1].node if place.sections else None
    if last is None or not _is_heading_alone(last):
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
        f"(?:{'|'.join(sorted((part for part in CASE_HEADINGS if len(part) > 2), key=len, reverse=True))})(?=[ \u3000])"
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


def words_of_amendment(place: Place, words: Words, below: Below) -> bool:
    """廢除 and the words that it repeals, 代以, 加入, a line each: of the item in which they are said, however deep."""
    item = place.item
    if item is None or not (is_verb_of_amendment(place, words.seen) or _is_repealed(place, words.seen)):
        return False
    put(item, "p", words.text)
    return True


def _is_repealed(place: Place, text: str) -> bool:
    """Whether the words in marks stand below 廢除 on its line."""
    above = place.above if text[0] in OPENING else None
    return above is not None and is_verb_of_amendment(place, above.text_content)


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


def unlabelled(place: Place, words: Words, below: Below) -> bool:
    """An entry without a label, below a paragraph that ends with a colon, with 由 or with 设: 主任， 副主任若干人，"""
    text = words.seen
    if text[-1] in COLONS and len(text) <= _LONGEST_ENTRY and below.kind == "p" and MEANS.match(below.text):
        return _term(place, words)
    if place.lists and place.lists[-1].way == "":
        if MEANS.match(text) and (term := _item_with_colon(place)) is not None:
            put(term, "p", words.text)
            return True
        return _next_entry(place, words)
    if _goes_on_below_label(place, text):
        place.lists.append(Open("", 9, place.container.add("list")))
        put(place.lists[-1].node.add("item"), "p", words.text)
        return True
    above = place.above if _is_entry(text, in_article=place.article is not None) else None
    if above is None or above.name != "p" or not _LISTS_ENTRIES.search(fold(above.text_content[-3:])):
        return False
    if below.kind != "p" or below.number is not None or outline.article_of(below.text, below.printed):
        return False
    parent = place.item if place.item is not None and len(place.lists) < DEEPEST_LIST else place.container
    node = parent.add("list")
    place.lists.append(Open("", 9, node))
    put(node.add("item"), "p", words.text)
    return True


def _term(place: Place, words: Words) -> bool:
    """A term with a colon above what it means: “三项制度”：⏎是指…。 Those that follow one another are one list."""
    last = place.item if place.lists and place.lists[-1].way == "" else None
    if last is None or not _is_explained(last):
        place.lists = []
        place.lists.append(Open("", 9, place.container.add("list")))
    put(place.lists[-1].node.add("item"), "p", words.text)
    return True


def _is_explained(item: Node) -> bool:
    """Whether an item is a term and what it means."""
    first, *others = item.children()
    return (
        bool(others) and first.text_content.endswith(COLONS) and MEANS.match(fold(others[0].text_content)) is not None
    )


_LISTS_ENTRIES = Pattern(
    Expression(r"(?:：|(?<![理自])由|(?<!建)设|设有|包括|分为|配备)$"),
    ("如下：", "下列人员由", "议事会设", "应当包括"),
    ("理由", "自由", "由某", "甲", "城乡建设"),
    "search",
)
"""How a paragraph ends that entries without labels stand below."""


_LONGEST_ENTRY = 40


def _is_entry(text: str, *, in_article: bool) -> bool:
    """Whether a paragraph is one of several short ones that a law lists; a dash opens a paragraph of a report."""
    if in_article and text.startswith("•"):
        return True
    return len(text) <= _LONGEST_ENTRY and text[-1] in "，、；" and (in_article or not outline.is_dash_item(text))


def _goes_on_below_label(place: Place, text: str) -> bool:
    """Whether somebody is removed here below 免去：, where those who are appointed above it are entries of a list."""
    above = place.above
    if above is None or above.name != "label" or not APPOINTS.match(text.rstrip("。；")):
        return False
    before = above.getprevious()
    return isinstance(before, Node) and before.name == "list" and before.find("./*[@num]") is None


def _next_entry(place: Place, words: Words) -> bool:
    """A further entry while the last ended with a comma; the end of a sentence that the last entry ran on into."""
    last = place.item
    assert last is not None
    end = fold(last.text_content[-1:])
    if (
        end in "，、；"
        or words.seen.startswith("•")
        or end == "。"
        and _appoints_too(fold(last.text_content), words.seen)
    ):
        put(place.lists[-1].node.add("item"), "p", words.text)
    elif not ends_sentence(end) and ends_sentence(words.seen):
        put(last, "p", words.text)
        place.lists.pop()
    else:
        place.lists.pop()
        return False
    return True


def _appoints_too(above: str, text: str) -> bool:
    """Whether an entry and the text below it each appoint or remove somebody: 任命…；任命…。 and 免去…；免去…。 are one list."""
    return APPOINTS.match(above.rstrip("。；")) is not None and APPOINTS.match(text.rstrip("。；")) is not None


def plain(place: Place, words: Words, below: Below) -> bool:
    """Any other paragraph: a 款 of the open article, a further paragraph of the open item, or one of its own."""
    if (
        _ends_treaty(place, words.seen)
        or _ends_act(place, words.seen)
        or _names_what_is_attached(place, words.seen, below)
    ):
        place.article, place.divisions = None, []
    if _speaks_of_box(place, words.seen):
        place.sections, place.lists = place.sections[:-1], []
    parent = None if _addresses_all(place, words.seen, below) else _item_going_on(place, words.seen, below)
    if place.sections and place.article is None and _is_outside(place, words.seen, below):
        place.sections = []
    elif len(place.sections) > 1 and place.article is None and _TELLS_OF_THE_PART.match(words.seen):
        place.sections, parent = place.sections[:1], None
    if parent is None:
        place.lists = []
        parent = place.container
    put(parent, "p", words.text)
    quotation_opens(place, words.seen, parent)
    return True


def _names_what_is_attached(place: Place, text: str, below: Below) -> bool:
    """Whether a few words stand between the last article, which is a whole sentence, and 附图： or the list of attachments: what is
    attached is called so, and no article is."""
    above = place.above if place.article is not None and below.kind in _ATTACHED else None
    if above is None or above.name != "p" or not above.text_content.endswith("。"):
        return False
    return len(text) <= _LONGEST_HEAD and text[-1].isalnum() and outline.is_bare_heading(text)


_ATTACHED = frozenset(("attachlist", "attachlabel"))


_TELLS_OF_THE_PART = Pattern(
    Expression(
        r"""在(?:充分)?(?:肯定|看到|总结)[^，。]{0,12}成绩[^，。]{0,4}的?同时，
        |(?:同时，?|但是?，?)?(?:我们)?(?:也|还)?(?:必须|要|应当?)?(?:也|还)?清醒地?(?:看到|认识到|意识到)
        |(?:上述|这些|以上|过去[^，。]{0,8}|回顾[^，。]{0,12}，)[^，。]{0,12}成[绩就][^，。]{0,4}(?:的取得|来之不易)
        |(?:(?:各位(?:代表|委员)|同志们)[，！：]|过去)[^，。！；]{0,20}成[绩就][^，。！；]{0,8}(?:，(?:是|根本|离不开|得益于|归功于)|的取得|来之不易)""",
        re.X,
    ),
    (
        "在肯定成绩的同时，我们也清醒地看到，发展不平衡。",
        "同时，我们也清醒认识到，还存在不少困难。",
        "我们也要清醒地看到，基础还不牢固。",
        "这些成绩的取得，是上级正确领导的结果。",
        "过去五年的成就来之不易。",
        "各位代表！过去一年取得的成绩，是上级正确领导的结果。",
        "过去一年取得的成绩，根本在于上级正确领导。",
    ),
    ("各位代表，经济建设是中心工作。", "在肯定成绩的基础上", "清醒头脑", "这些成绩表明", "在看到困难的同时，"),
)
"""How a report tells of all that its part has told, below the last of the points in it."""


def _is_outside(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph ends the text, or is a sentence below parts that hold no more than what they name."""
    holds_more = not (_is_about_force(place) or _is_all_it_holds(place, text))
    if below.text.startswith("特此") and _is_one_of_alike(place):
        return True
    return _ends_text(place, text, below) and holds_more or text[-1] in "。！" and _only_name(place)


def _is_one_of_alike(place: Place) -> bool:
    """Whether the open part is the last of several with a heading and one paragraph each: cases of which a notice tells."""
    part = place.sections[-1].node
    alike = [each for each in part.above.children("section") if each.child("heading") is not None]
    return (
        len(place.sections) == 1
        and len(alike) > 1
        and all([b.name for b in each.children()] == _ONE_PARAGRAPH for each in alike)
    )


_ONE_PARAGRAPH = ["heading", "p"]


def _is_all_it_holds(place: Place, text: str) -> bool:
    """Whether 本方案自…起施行 is all that stands below the heading of the open part, the first or one behind parts that hold text."""
    part = place.container
    before = part.getprevious()
    if not text.startswith("本") or part.child("heading") is None or len(part) > 1:
        return False
    first = not isinstance(before, Node) or before.name == "heading"
    return first or isinstance(before, Node) and before.name == "section" and len(before) > 1


def _only_name(place: Place) -> bool:
    """Whether the open part and the one before it hold lines that are no sentences: 一、一等奖（2个）, and who won it."""
    part: Node | None = place.sections[0].node
    for _ in range(_SEVERAL):
        if part is None or part.name != "section" or not _names_throughout(part) or len(part) < _SEVERAL:
            return False
        before = part.getprevious()
        part = before if isinstance(before, Node) else None
    return True


def _names_throughout(part: Node) -> bool:
    """Whether each block of a part names somebody or something; the last first, since a sentence stands last."""
    return all(_is_named(block) for block in part.iterchildren(reversed=True) if isinstance(block, Node))


def _is_named(block: Node) -> bool:
    """Whether a block of a part is its heading, or names somebody or something."""
    return block.name in ("heading", "names") or block.name == "p" and block.text_content[-1:].isalnum()


_SEVERAL = 2


def _speaks_of_box(place: Place, text: str) -> bool:
    """Whether what a box holds is spoken of, below the last item in it: 上述工程由某局牵头。"""
    if not (place.sections and place.sections[-1].is_box and place.lists):
        return False
    return _OF_WHAT_IS_ABOVE.match(text) is not None


_OF_WHAT_IS_ABOVE = Pattern(
    Expression("(?:上述|以上|前述)(?:各项|重点|重大)?(?:工程|项目|任务|行动|计划|事项|指标|措施|内容)"),
    ("上述工程由市工业和信息化局牵头", "以上各项任务由各县分工实施"),
    ("上述", "以上报告", "工程"),
)


def _ends_act(place: Place, text: str) -> bool:
    """本决定自某日起施行。 below the articles of a law that a decision amends: a decision says so of itself, and a law does not."""
    called = _CALLS_ITSELF.get(place.document.kind) if place.article is not None and text[0] == "本" else None
    return called is not None and text.startswith(f"{called}自", 1) and ends_sentence(text)


_CALLS_ITSELF = {"decision": "决定", "resolution": "决议", "order": "令", "notice": "通知"}


def _ends_treaty(place: Place, text: str) -> bool:
    """Whether what closes a treaty stands here, below its last article: 下列签署人…签署本条约，以昭信守。"""
    if place.article is None or place.document.kind != "other" or text[0] not in _OF_A_CLOSE:
        return False
    return _CLOSES_TREATY.match(text) is not None


_CLOSES_TREATY = Pattern(
    Expression(
        r"""(?:下列|以下)(?:签署人|签字人|代表)|(?:为此|兹)[，由][^。]{0,40}(?:签署|签字|授权)
        |(?:本(?:条约|协定|议定书|公约|备忘录|协议)|[本此])?[于订][^，。]{0,8}\d[^。]{0,40}(?:签订|签署|订立|签字|写成)
        |本(?:条约|协定|议定书|公约|备忘录|协议)[于以由][^。]{2,60}(?:签订|签署|订立|签字|写成)""",
        re.X,
    ),
    (
        "下列签署人经各自政府适当授权，签署本条约，以昭信守。",
        "为此，双方代表经正式授权，签署本协定。",
        "本条约于二〇二三年五月十日在北京签订，一式两份。",
        "本协定于2021年3月1日在北京签署，一式两份。",
        "订于2021年3月1日在某城签署。",
    ),
    ("下列人员", "本条约须经批准。", "本协定自签署之日起生效。"),
)
"""How the paragraphs begin that stand between the last article of a treaty and who signs it."""


_OF_A_CLOSE = frozenset("下以为兹本此订于")
"""Their first characters."""


def _ends_text(place: Place, text: str, below: Below) -> bool:
    """Whether a paragraph belongs to the whole text: by its words, or as the last that asks who is addressed to act."""
    if _ENDS_TEXT.match(text) is not None:
        return True
    if (below.kind in _ENDS or _FIRST_NOTE.match(below.text)) and _SPEAKS_TO_ALL.match(text):
        return True
    if below.kind in _ENDS and (_is_remark(text) or place.document.kind in _LETTERS and _THANKS.match(text)):
        return True
    empty = place.sections and _is_heading_alone(place.sections[-1].node)  # 二、申报要求⏎请于5月底前报送
    return below.kind in _SIGNED and not empty and _ASKS_TO_ACT.match(text) is not None


def _is_remark(text: str) -> bool:
    """（根据记录整理，未经本人审阅）: all in brackets."""
    return text[0] == "（" and text[-1] == "）" and text.count("（") == 1


_SIGNED = frozenset(("signature", "date"))
_ENDS = frozenset(
    (None, "signature", "date", "attachlist", "attachlabel", "title", "category", "letterhead", "frontnumber")
)
"""What stands below the last paragraph of a text."""

_SPEAKS_TO_ALL = Pattern(
    Expression(
        rf"(?:各位(?:代表|委员|同志|领导|来宾|朋友)|{LETTER}{{0,8}}(?:同志|代表|朋友|同胞|乡亲|同学|战友|青年|市民|居民)们|主任、(?:各位)?副主任[^，。：！]{{0,24}})[，！：]"
        r"|让我们"
    ),
    (
        "各位代表，新的形势催人奋进。",
        "市民朋友们，文明餐饮，人人有责。",
        "让我们携起手来，共建美好家园！",
        "同志们！任务艰巨。",
        "主任、各位副主任、秘书长、各位委员，我们将再接再厉。",
    ),
    ("各位代表的意见", "同志们的", "主任、副主任由会议选举。"),
)
"""How the last paragraph of a report speaks to those who hear it."""

_FIRST_NOTE = Pattern(
    Expression(r"[\[［〔【]1[\]］〕】]|[①*＊※]|注(?:释|解)?："),
    ("[1]数据截至6月30日。", "①指某库录入率。", "注：数据为初步统计。"),
    ("[2]指某库", "注重质量。", "②指"),
)
"""How the first of the notes begins that stand below a text."""

_LETTERS = frozenset(("letter", "reply"))
_THANKS = Pattern(
    Expression("(?:衷心|再次|最后|诚挚)?(?:地)?感谢|欢迎(?:您|你|继续)|希望(?:您|你|继续)|专此"),
    ("衷心感谢您的关心和支持。", "感谢您对工作的关心", "欢迎您继续提出宝贵意见。", "专此函复。"),
    ("我们感谢", "加强感谢"),
)
"""With what a letter ends."""


_ASKS_TO_ACT = Pattern(
    Expression(
        r"请[^，。；：]{2,30}(?:研究|办理|处理|执行|落实|贯彻|实施|审议|审查|批准|反馈|报告|报送|函复|参考)|(?:望|希望?)[^，。]{0,20}(?:执行|落实|办理)"
    ),
    ("请市人民政府认真研究办理，并书面报告。", "请各地结合实际贯彻落实。", "望遵照执行。"),
    ("请示报告制度", "请假", "希望工程"),
)
"""How the last paragraph above who signs asks those addressed to act on the whole text."""


def _is_about_force(place: Place) -> bool:
    """Whether the heading of the open part says that it holds what ends the text: 附则, 实施时间."""
    heading = place.container.child("heading") if place.sections else None
    return heading is not None and _ABOUT_FORCE.match(unspaced(heading.text_content)) is not None


_ABOUT_FORCE = Pattern(
    Expression("(?:附则|其[他它](?:事项|规定)?|(?:施行|实施|执行|生效)(?:时间|日期|期限)|有效期限?)$"),
    (
        *"附则 其他 其它 其他事项 其他规定 有效期 有效期限".split(),
        *"施行时间 实施时间 执行时间 生效时间 实施日期 执行期限".split(),
    ),
    ("附则解释", "总则", "实施步骤", "抓好执行", "其他措施", "工作时间"),
)
"""Headings of the part that says from when its text is in force."""


_STOPPED = r"凡[^。]{2,60}[自由]本(?:决定|通知|公告|通告)[^。]{0,16}(?:停止|不再|废止)"
"""凡…的文件，自本决定公布之日起停止执行: what a decision says of all that it names."""

_ON_WORDING = r"(?:此外|另外)，[^。]{0,40}(?:文字|技术|个别)[^。]{0,20}(?:修改|调整|完善)"
"""此外，对个别文字作了修改: what is said of the wording, behind all points."""

_ENDS_TEXT = Pattern(
    Expression(
        r"""本(?:决定|决议|修正案|通知|通告|公告|令|意见|方案|规划|预案|批复|措施|政策|要点|纲要)(?:自|由)[^。]*(?:施行|实施|执行|生效)  # 本决定自…施行
        |特此
        |(?:附注|注释)：$
        |(?:出席|列席|缺席|请假|参加|参会|主持|记录)(?:会议)?(?:人员?|单位|者)?(?:（[^（）]{1,8}）)?：   # who was there
        |"""
        + _ON_WORDING
        + r"""
        |[^，。；：]{2,24}已(?:经)?按照?(?:上述|以上)(?:意见|建议)
        |(?:[^，。；]{1,12}[和及])?以上(?:报告|说明|汇报|意见|议案|发言)          # 以上报告，请予审议
        |草案还(?:对|作了)[^。]{0,20}(?:文字|技术|个别)                    # 草案还对其他条款作了文字修改
        |以上[^，。；]{0,12}(?:法规|规章|法律|文件|条例)[^。]{0,20}根据本决定
        |(?:此外，|根据本决定，|同时，)?(?:对[^，。；]{0,20})?条[文款]的?(?:顺序|序号)    # of what a decision amends, as a whole
        |"""
        + _STOPPED
        + r"""
        |(?:根据本决定，)?对?《[^《》]{2,60}》[^。]{0,60}(?:根据本决定)?作?相应(?:的?修改|修改)[^。]{0,20}重新公布
        |根据本决定，[^，。；《]{2,30}作?相应的?修[改正][^。]{0,20}重新[公发]布
        |(?:报告|说明|汇报|发言)(?:完毕|到此结束)        # 说明完毕，请审议
        |谢谢(?:大家|各位)?[。！]$""",
        re.X,
    ),
    (
        *(
            f"本{text}自公布之日起施行"
            for text in "决定 决议 修正案 通知 公告 令 意见 方案 规划 预案 批复 措施 政策 要点 纲要".split()
        ),
        *(f"以上{text}，请予审议" for text in "报告 说明 汇报 意见 议案 发言".split()),
        *(
            "以上地方性法规根据本决定作相应修改，重新公布。",
            "此外，对上述规章中的条文顺序作相应调整。",
            "条文序号作相应调整。",
            "根据本决定，对条文顺序作相应调整。",
        ),
        *("凡宣布失效的规范性文件，自本决定公布之日起停止执行。",),
        *("根据本决定，《某规定》作相应修改后重新公布。", "《某条例》根据本决定作相应修改，重新公布。"),
        "根据本决定，对《某解释》作相应修改并调整条文顺序后，重新公布。",
        "根据本决定，两件司法解释作相应修改后重新公布。",
        *("出席：周文、李静", "列席人员：王斌（市财政局）", "此外，还对部分条款作了文字修改。"),
        *("条例草案修改稿已按上述意见修改，建议提请审议通过。",),
        *("本通知由某厅负责实施", "本令自即日起执行", "本令自即日起生效", "特此通知"),
        *("草案和以上说明是否妥当，请审议。", "草案还对其他条款作了文字修改。"),
        *("说明完毕，请审议", "报告完毕"),
        *("谢谢大家！", "谢谢各位。", "谢谢！", "附注：", "注释："),
    ),
    ("本决定施行", "自公布之日起施行", "现予公布", "以上措施", "谢谢大家的支持"),
)
"""What ends a text, and belongs to none of its parts."""


_OF_THE_WHOLE = (
    "此外，对条文顺序",
    "此外，对相关行政法规中的条文序号",
    "对相关条款的序号",
    "条文序号作相应调整",
    "根据本决定，对条文顺序作相应调整",
    "凡宣布失效的文件，自本决定公布之日起停止",
    "《某条例》根据本决定作相应修改",
    "根据本决定，对《某解释》作相应修改",
    "根据本决定，《某规则》作相应修改并调整条文顺序",
    "根据本决定，上述规章作相应修改后",
    "此外，对个别文字作了修改。",
)


_WHAT_COMES_UP = (
    r"(?:各[^，。；]{1,16})?在?(?:执行|实施|施行|贯彻|落实|操作|使用|试行)(?:过程)?中[^。；]{0,30}(?:问题|情况|疑问|意见)[^。；]{0,20}请"
    r"|[如若]?有(?:何|任何|什么)?(?:问题|疑问|疑义|情况|意见)[^。；]{0,12}请"
)
"""执行中有何问题，请及时告我委: what those addressed shall do about the whole text."""


_CLOSES = Pattern(
    Expression(
        rf"""以上|上述|本决定|(?:报告|说明|汇报|发言)(?:完毕|到此)  # of the whole text
        |(?:出席|列席|缺席|请假|参会|记录)(?:会议)?(?:人员?|单位|者)?：
        |本(?:决[定议]|修正案|条例|办法|规[定则划程]|细则|标准|通[知告]|公告|法|令|意见|方案|预案|批[复示])(?:[自由]|经[^，。；]{{0,16}}通过)
        |现予|特此|各位|此[复令]|请|（此件[^（）]{{1,12}}）$|（(?:来源|摘自|据)[^（）]{{1,30}}）$
        |感谢|希望|专此|衷心|附：                                            # what a letter ends with
        |{_WHAT_COMES_UP}
        |(?:此外，|根据本决定，|同时，)?(?:对(?:部分|有关|相关)?{LETTER}{{0,8}})?条[文款]的?(?:顺序|序号)  # of the law that is amended, as a whole
        |{_STOPPED}
        |{_ON_WORDING}
        |(?:《[^《》]{{2,60}}》根据本决定|根据本决定，(?:对?《|[^，。；《]{{2,30}}作?相应的?修改))  # 《某条例》根据本决定作相应修改，重新公布""",
        re.X,
    ),
    (
        "（此件公开发布）",
        "（来源：州人民政府办公室）",
        "说明完毕",
        "以上报告",
        "本条例自",
        "本办法经大会通过后生效。",
        "本通告自",
        "现予公布",
        "此复",
        "请予审议",
        "感谢您对工作的关心",
        "附：各地赠送牌匾的文字维持原样，一并存档。",
        *(
            "执行中有何问题，请及时告我委。",
            "各地在实施过程中遇到的新情况、新问题，请及时报告。",
            "如有问题，请与我局联系。",
        ),
        *_OF_THE_WHOLE,
    ),
    (
        "本条例",
        "会议",
        "申请",
        "此次",
        "此外，加强宣传",
        "对条文作如下修改",
        "《某条例》自",
        "执行中央决定",
        "有问题的，处罚款。",
    ),
)


def _item_going_on(place: Place, text: str, below: Below) -> Node | None:
    """The item that an unnumbered paragraph belongs to: the outermost open one, or the innermost where those of its list are heads
    with a text each.

    Items go on in kinds that are made of items, and in a list whose item before the last went on.
    """
    if not place.lists or _CLOSES.match(text):
        return None
    if text[0] in CIRCLED and _is_open_item(place.last_item(place.lists[-1].node)):
        return place.last_item(place.lists[-1].node)
    if place.article is not None:
        return _item_of_article(place, text, below)
    if place.document.kind == "agenda" and calls_meeting(text):
        return None
    if text[0] in _OF_PROVISIONS and _CHANGES.match(text) and _names_a_law(place.last_item(place.lists[-1].node)):
        return place.last_item(place.lists[-1].node)
    outermost = place.lists[0]
    is_said = _SAID.match(text) and (_is_label(outermost.node) or _leads_to_labels(place.last_item(outermost.node)))
    if is_said or _OF_A_TASK.match(text):
        del place.lists[1:]
        return place.last_item(outermost.node)
    if _ASKS_ALL.match(text) and _is_as_long_as_others(outermost.node) or _is_one_sentence(outermost.node):
        return None
    goes_on = (
        BY_NAME[place.document.kind].itemised or _went_on(outermost.node) or _leads_on(place.last_item(outermost.node))
    )
    if not (goes_on or _amends_on(outermost.node, text)):
        return None
    if len(place.lists) > 1 and _are_heads(place.lists[-1], below):
        return place.last_item(place.lists[-1].node)
    del place.lists[1:]
    return place.last_item(outermost.node)


def _item_of_article(place: Place, text: str, below: Below) -> Node | None:
    """The last item of an article, where it leads to the paragraph or heads it, or what stands below shows that it goes on."""
    if _COUNTS_ITEMS_ABOVE.match(below.text) and not _COUNTS_ITEMS_ABOVE.match(text):
        return place.last_item(place.lists[0].node)
    led = _item_with_colon(place)
    return led if led is not None else _last_of_heads(place.lists[-1].node)


_COUNTS_ITEMS_ABOVE = Pattern(
    Expression(rf"(?:依照|按照|根据|对|违反|有|符合)?[前上]款第[（(]?[{CN}\d]{{1,3}}[)）]?[项項]"),
    ("前款第二项规定的休渔期", "依照前款第（三）项的规定", "上款第一項"),
    ("前款规定的", "第一款第二项", "前项规定"),
)
"""How a 款 begins that speaks of an item of the one right before it: what stands between belongs to that, 增殖放流应当…⏎前款第二项…"""


def _are_heads(innermost: Open, below: Below) -> bool:
    """Whether the item above is a few words with a full stop, and the next one of its list stands below this paragraph; or those
    before it had a text so: （一）完善设施。⏎新建厂房。⏎（二）优化环境。"""
    above = next(last_items(innermost.node), None)
    if above is None or len(above) != 1:
        return False
    if not _is_head(above):
        return False
    number = below.number
    counts = number is not None and number.way == innermost.way and str(number.values[-1] - 1) == (above.num or "")
    return counts or _went_on(innermost.node)


_LONGEST_HEAD = 24
"""Characters of an item that heads the text below it."""
_PAUSES = Pattern(Expression("[，；：]"), ("完善设施，新建厂房。",), ("完善配套设施。",), "search")


def _is_open_item(item: Node) -> bool:
    """Whether an item is one paragraph that ends in the midst of a sentence: ⑵火电站，含⏎①燃煤；②燃气。"""
    first, *others = item.children()
    return not others and first.name == "p" and first.text_content[-1:] not in "。；，"


def _last_of_heads(node: Node) -> Node | None:
    """The last item of an article's list, where it is a few words with a full stop, as those before it are that each had a text below:
    一、领导机构。⏎…；⏎二、日常机构。⏎…"""
    items = list(node.children("item"))
    *before, last = items
    heads = [item for item in items if _is_head(next(item.children(), None))]
    if len(before) < _SHOWS or len(heads) < len(items) or len(last) > 1 or any(len(item) == 1 for item in before):
        return None
    return last


_SHOWS = 2
"""Items with a text below them that show that the last has one too."""


def _is_head(first: Node | None) -> bool:
    text = first.text_content if first is not None else ""
    return text.endswith("。") and len(text) <= _LONGEST_HEAD and not _PAUSES.search(text)


def _item_with_colon(place: Place) -> Node | None:
    """The last item of an article, where it is one paragraph that ends with a colon: 二、“投资者”一词系指："""
    item = place.last_item(place.lists[-1].node)
    first, *others = item.children()
    return item if not others and first.name == "p" and first.text_content.endswith(COLONS) else None


def _names_a_law(item: Node) -> bool:
    """Whether an item is nothing but the title of a law, below which stands how it is amended: （二）《某市垃圾管理规定》."""
    first, *others = item.children()
    return not others and first.name == "p" and first.text_content.endswith(("》", "〉"))


_SAID = Pattern(
    Expression(
        rf"""{LETTER}{{1,4}}[ \u3000]*{LETTER}{{1,6}}：[^。；]{{1,120}}$
        |(?:联系|咨询|举报|监督|通[讯信]|电子|单位|办公)?(?:电话|地址|邮箱|传真|网址|人)：[^。；]{{1,120}}。$""",
        re.X,
    ),
    ("联系人：赵云", "网　址：http：//a.cn/b？c=1", "联系电话：0351－4228888。"),
    ("会议认为：要加强。", "一：", "各有关单位要高度重视："),
    needs=("：",),
)
"""How somebody can be reached, or the like: a label, and what it says."""


_OF_A_TASK = Pattern(
    Expression(
        r"(?:牵头|责任|配合|协办|主办|承办|起草|提案|实施|建设|申报|完成|提请审议|送审|报送|上会)"
        r"(?:责任)?(?:单位|部门|机关|主体|领导|人|时间|时限|期限|地点)(?:及[^：]{1,8})?：[^。；：]{1,120}[。；]?$"
    ),
    (
        "起草单位：市司法局",
        "提请审议时间：2024年6月",
        "牵头单位：市教育局、市财政局",
        "完成时限：2025年9月底。",
        "责任人：王明",
    ),
    ("责任单位要", "联系人：赵云", "实施主体：甲。乙负责。", "起草单位"),
    needs=("：",),
)
"""Who does what an item names, and until when: a line of its own below the item."""


def _is_label(node: Node) -> bool:
    """Whether the last item of a list of sentences is no more than a heading: 三、联系方式."""
    items = last_items(node)
    named, before = next(items).child("p"), next(items, None)
    if named is None or before is None:
        return False
    return named.text_content[-1:].isalnum() and before.text_content[-1:] in "。；："


def _leads_to_labels(item: Node) -> bool:
    """Whether an item leads to ways of reaching somebody: 三、征集方式：⏎通讯地址：…"""
    first, last = item.child("p"), next(item.iterchildren(reversed=True), None)
    if first is None or not isinstance(last, Node) or not first.text_content.endswith(COLONS):
        return False
    return last.name == "p" and _SAID.match(fold(last.text_content)) is not None


def _addresses_all(place: Place, text: str, below: Below) -> bool:
    """Whether the last paragraph above who signs speaks to those addressed, or of what comes next, below items of one paragraph each;
    or a sentence stands below items that all end with who is to do it."""
    if not place.lists or place.article is not None:
        return False
    if ends_sentence(text) and _end_with_fields(place):
        return True
    addressed = below.kind in _SIGNED and (
        _ADDRESSES.match(text) or _ASKS_ALL.match(text) or _SPEAKS_TO_ALL.match(text)
    )
    if not (addressed or _LOOKS_AHEAD.match(text) or _tells_whom_to_ask(place, text, below)):
        return False
    return all(len(list(islice(item.children("p"), 2))) == 1 for item in place.lists[0].node.children("item"))


def _end_with_fields(place: Place) -> bool:
    """Whether each item of the outermost list, of two at least, ends with a line like 完成时限：2025年12月底."""
    items = list(place.lists[0].node.children("item"))
    lasts = [next(item.iterchildren(reversed=True), None) for item in items]
    return len(items) > 1 and all(
        isinstance(last, Node) and _OF_A_TASK.match(fold(last.text_content)) for last in lasts
    )


def _tells_whom_to_ask(place: Place, text: str, below: Below) -> bool:
    """联系人：… as the last words of a text, perhaps with the like below, where its last item says nothing of that."""
    if not _CONTACT.match(text) or not (below.kind in _ENDS or below.kind == "p" and _CONTACT.match(below.text)):
        return False
    last = place.last_item(place.lists[0].node).child("p")
    return last is not None and not (last.text_content.endswith(COLONS) or _ABOUT_CONTACT.search(last.text_content))


_CONTACT = Pattern(
    Expression(r"(?:联系|咨询|经办|举报|监督)?(?:人|单位|电话|部门)(?:及电话)?[：:][^。；]{2,120}$"),
    ("联系人：刘　强　电话：010-65200000", "联系电话：0351-4228888", "咨询单位：省财政厅"),
    ("联系人", "责任人：各县（市、区）长。", "出席人：甲"),
)
_ABOUT_CONTACT = Pattern(
    Expression("联系|咨询|反[馈映]|报名|电话|邮[箱寄]|地址"),
    ("联系方式", "请将意见反馈至下列单位", "报名地点"),
    ("时间安排。推荐材料请于6月30日前报送。",),
    "search",
)

_LOOKS_AHEAD = Pattern(
    Expression("(?:下一步|下一阶段|今后)(?:工作中)?，"),
    ("下一步，我部将继续加大支持力度。", "今后，我们将", "下一阶段，"),
    ("下一步工作打算", "今后一个时期"),
)
"""How the last words of an answer begin: what will be done."""

_ADDRESSES = Pattern(
    Expression(
        "(?:请?你们?|贵)[省市县区州盟旗局厅委部院校行会公司单位们自治]{0,3}(?:[和及、与][^，。；：]{2,24}?)?"
        "(?:要|应|须|可|人民政府|根据|按照|接|在|将|会同)"
    ),
    (
        "你省和住房城乡建设部要对规划实施工作进行监督。",
        "你省要按照有关规定办理变更手续。",
        "你局应当认真落实。",
        "你们要加强监管。",
        "请你市人民政府抓好落实。",
    ),
    ("你省《关于调整的请示》收悉", "各项指标"),
)
"""How a paragraph begins that speaks to whom a reply is addressed."""


def _is_one_sentence(node: Node) -> bool:
    """Whether all items of a list but the last end with a semicolon: what follows the full stop is in none of them."""
    items = last_items(node)
    last, before = next(items), next(items, None)
    if before is None or len(last) != 1 or fold(last.text_content[-1:]) != "。":
        return False
    others = (item for item in node.children("item") if item is not last)
    return all(len(item) == 1 and fold(item.text_content[-1:]) == "；" for item in others)


def _leads_on(item: Node) -> bool:
    """Whether an item ends with a colon: 二、建议研究采纳的议案1件："""
    last = next(item.iterchildren(reversed=True), None)
    return isinstance(last, Node) and last.name == "p" and last.text_content.endswith(COLONS)


def _amends_on(node: Node, text: str) -> bool:
    """Whether a paragraph says what becomes of a further provision of the law that the last item names."""
    if text[0] not in _OF_PROVISIONS or not _CHANGES.match(text):
        return False
    return _NAMES_LAW.finds(fold(next(last_items(node)).text_content))


_CHANGES = Pattern(
    Expression(
        rf"(?:将|删[去除]|在)?第[{CN}\d]{{1,6}}[条章节款项][^。]{{0,60}}?(?:修改为|改为|删[去除]|增加|作为|[。，])|(?:增加|删[去除])[一二三]?[条款项章]"
    ),
    (
        "第十五条修改为：“医疗机构执业，必须进行登记。”",
        "删去第三条。",
        "将第八条中的“甲”修改为“乙”。",
        "增加一条，作为第二条：",
    ),
    ("第三产业增加值增长", "增加投入", "将于近期"),
)


_NAMES_LAW = Pattern(
    Expression("《[^《》]{2,60}》[^。]{0,80}(?:修改|改为|删[去除]|增加)|(?:修改|删[去除]|将|在)《[^《》]{2,60}》"),
    ("将《某条例》第十四条修改为", "删去《某办法》第九条中的“甲”"),
    ("根据《某条例》办理", "第九条修改为"),
    "search",
)


_OF_PROVISIONS = frozenset("将删在第增")


_ASKS_ALL = Pattern(
    Expression(f"(?:(?:节假日|活动)期间，)?各{LETTER}{{1,8}}(?:[，、]|要|应)|全[省市县区州]|[望希]"),
    ("各责任单位要细化方案", "各地、各部门要", "全省上下要", "望认真执行", "节假日期间，各地区、各部门要妥善安排"),
    ("各项指标", "由省教育厅牵头", "全面完成"),
    needs=("全各希望",),
)
"""How a last paragraph begins that asks all that are addressed for what stands above."""


def _is_as_long_as_others(node: Node) -> bool:
    """Whether the last item holds as many paragraphs as each item before it, two or more, of which there are two or more."""
    counts = [len(list(item.children("p"))) for item in node.children("item")]
    return len(counts) > _FEW_ITEMS and counts[-1] > 1 and len(set(counts)) == 1


_FEW_ITEMS = 2


def _went_on(node: Node) -> bool:
    """Whether the item before the last holds a second paragraph."""
    before = next(islice(last_items(node), 1, 2), None)
    return before is not None and len(list(islice(before.children("p"), 2))) > 1
