"""The item that a paragraph without a number goes on with."""

from __future__ import annotations

import re
from itertools import islice

from gazette_pub.issue.model import Node
from gazette_pub.structure.agendas import calls_meeting
from gazette_pub.structure.place import Open, Place, last_items
from gazette_pub.structure.unnumbered.addressed import ASKS_ALL, OF_A_TASK
from gazette_pub.structure.unnumbered.outside import CLOSES
from gazette_pub.structure.worded import COLONS, Below
from gazette_pub.words.characters import LETTER, fold
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import CIRCLED
from gazette_pub.words.pattern import Expression, Pattern


def item_going_on(place: Place, text: str, below: Below) -> Node | None:
    """The item that an unnumbered paragraph belongs to: the outermost open one, or the innermost where those of its list are heads
    with a text each.

    Items go on in kinds that are made of items, and in a list whose item before the last went on.
    """
    if not place.lists or CLOSES.match(text):
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
    if is_said or OF_A_TASK.match(text):
        del place.lists[1:]
        return place.last_item(outermost.node)
    if ASKS_ALL.match(text) and _is_as_long_as_others(outermost.node) or _is_one_sentence(outermost.node):
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
    led = item_with_colon(place)
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


LONGEST_HEAD = 24
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
    return text.endswith("。") and len(text) <= LONGEST_HEAD and not _PAUSES.search(text)


def item_with_colon(place: Place) -> Node | None:
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


def _is_as_long_as_others(node: Node) -> bool:
    """Whether the last item holds as many paragraphs as each item before it, two or more, of which there are two or more."""
    counts = [len(list(item.children("p"))) for item in node.children("item")]
    return len(counts) > _FEW_ITEMS and counts[-1] > 1 and len(set(counts)) == 1


_FEW_ITEMS = 2


def _went_on(node: Node) -> bool:
    """Whether the item before the last holds a second paragraph."""
    before = next(islice(last_items(node), 1, 2), None)
    return before is not None and len(list(islice(before.children("p"), 2))) > 1
