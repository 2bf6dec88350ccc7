"""Paragraphs that speak to those addressed, or say whom to ask, below items that are done."""

from __future__ import annotations

from itertools import islice

from gazette_pub.issue.model import Node
from gazette_pub.structure.place import Place
from gazette_pub.structure.worded import COLONS, Below
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.pattern import Expression, Pattern

SIGNED = frozenset(("signature", "date"))

ENDS = frozenset(
    (None, "signature", "date", "attachlist", "attachlabel", "title", "category", "letterhead", "frontnumber")
)
"""What stands below the last paragraph of a text."""

SPEAKS_TO_ALL = Pattern(
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

OF_A_TASK = Pattern(
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


def addresses_all(place: Place, text: str, below: Below) -> bool:
    """Whether the last paragraph above who signs speaks to those addressed, or of what comes next, below items of one paragraph each;
    or a sentence stands below items that all end with who is to do it."""
    if not place.lists or place.article is not None:
        return False
    if ends_sentence(text) and _end_with_fields(place):
        return True
    addressed = below.kind in SIGNED and (_ADDRESSES.match(text) or ASKS_ALL.match(text) or SPEAKS_TO_ALL.match(text))
    if not (addressed or _LOOKS_AHEAD.match(text) or _tells_whom_to_ask(place, text, below)):
        return False
    return all(len(list(islice(item.children("p"), 2))) == 1 for item in place.lists[0].node.children("item"))


def _end_with_fields(place: Place) -> bool:
    """Whether each item of the outermost list, of two at least, ends with a line like 完成时限：2025年12月底."""
    items = list(place.lists[0].node.children("item"))
    lasts = [next(item.iterchildren(reversed=True), None) for item in items]
    return len(items) > 1 and all(isinstance(last, Node) and OF_A_TASK.match(fold(last.text_content)) for last in lasts)


def _tells_whom_to_ask(place: Place, text: str, below: Below) -> bool:
    """联系人：… as the last words of a text, perhaps with the like below, where its last item says nothing of that."""
    if not _CONTACT.match(text) or not (below.kind in ENDS or below.kind == "p" and _CONTACT.match(below.text)):
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

ASKS_ALL = Pattern(
    Expression(f"(?:(?:节假日|活动)期间，)?各{LETTER}{{1,8}}(?:[，、]|要|应)|全[省市县区州]|[望希]"),
    ("各责任单位要细化方案", "各地、各部门要", "全省上下要", "望认真执行", "节假日期间，各地区、各部门要妥善安排"),
    ("各项指标", "由省教育厅牵头", "全面完成"),
    needs=("全各希望",),
)
"""How a last paragraph begins that asks all that are addressed for what stands above."""
