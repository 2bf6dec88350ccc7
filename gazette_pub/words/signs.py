"""The signs that an amending sentence is made of: laws, provisions, quoted words, and the verbs that say what is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette_pub.words.addresses import ADDRESSES
from gazette_pub.words.amendments import CLOSING, OPENING
from gazette_pub.words.characters import fold
from gazette_pub.words.pattern import Pattern

VEIL = "□"
"""What stands for each character between marks: what is quoted says nothing of its own."""

_MARKS = dict.fromkeys(OPENING, 1) | dict.fromkeys(CLOSING, -1)
_TITLES = {"《": 1, "》": -1}
_OPENERS = frozenset(OPENING + "《")

KNOWN_LAWS = "宪法 刑法 民法典 民法通则 刑事诉讼法 民事诉讼法 行政诉讼法 立法法".split()
"""Laws that are amended by their name alone: 将刑法第一百二十条修改为."""

_SELVES = "法 法律 条例 规例 规则 规定 办法 细则 章程 准则 规程 通则 规章".split()
_COUNT = "[一二两三四五六七八九十\\d]{1,3}"
_SPACE = "[ \u3000]*"
_PLACES = "[编章节条款项目句]|自然段"

_SIGN = Pattern(
    re.compile(
        rf"""(?P<law>《{VEIL}*》(?:[（(][^（）()]{{0,200}}[）)])?)                    # 《某条例》（2001年5月1日公布）
        |(?P<known>(?:中华人民共和国)?(?:{"|".join(KNOWN_LAWS)})(?=第|序言|{VEIL}|中|增|作))
        |(?P<whole>(?:本|该)(?:{"|".join(_SELVES)})|(?:全文|各条|有关条文|相关条文|有关条款|相关条款)(?=中))
        |(?P<name>(?:(?:法律|法规|规章|条例|办法|规定|》)的?|(?<=[》）])的?|(?<![^将，]))(?:名称|题名|标题|题目)(?=修改|改))
        |(?P<same>其中|该[编章节条款项]|[本同][章节条款项]|(?:这一|该|本)自然段)
        |(?P<join>合并(?:为|成|作为|后作为|后为)?(?:一[条款项])?|并入(?=第)|合并到(?=第))
        |(?P<swap>对调|互换)
        |(?P<split>(?:修改|拆分|分列|分|改|拆)[为成]{_COUNT}个?[编章节条款项]|(?:拆分|分列|分|拆)[为成](?=第))
        |(?P<renumber>(?:改为|改作|作为|调整为|顺延为|变更为|列为|调整至|调整到|移至|移到|移入|移作|依次为|(?:修改)?为)(?=(?:该条|本条|同条)?第))
        |(?P<replace>修改为|修改成|修改如下|修订为|修正为|更改为|变更为|调整为|替换为|代之以|代以|改称为?|改为|改成|表述为)
        |(?P<content>内容(?:为|如下)(?=[：:]?[{OPENING}]))
        |(?P<insert>(?<!如下)(?<!修改[、和及])(?:增加|增写|增补|增列|增设|新增|补充|加入|加上)
            (?:{_COUNT}个?(?:{_PLACES})|(?=规定|内容|第|附[件表录]|[：:]|[{OPENING}])|加入(?={_SPACE}$)))
        |(?P<enact>(?<!附)(?:修正|增订)(?=[^，。；：]{{1,90}}条文|「{VEIL}{{1,60}}」第))
        |(?P<delete>(?:删去|删除|删掉|去掉)(?!的)|取消(?=第|《|[{OPENING}]|其中))
        |(?P<repeal>废止|废除)(?![的前后期])
        |(?P<words>[{OPENING}][^{CLOSING}]*[{CLOSING}]?)
        |(?P<provisions>{ADDRESSES.source})
        |(?P<after>后)|(?P<before>前)(?!款)
        |(?P<stop>[。；;])|(?P<pause>[，,])""",
        re.X,
    ),
    (
        "《□□》",
        "刑法第三条",
        "本条例",
        "其中",
        "合并为",
        "改为第六条",
        "修改为",
        "内容为：“□”",
        "增加一款",
        "删去",
        "废止",
        "“□”",
        "第三条",
        "，",
    ),
    ("甲", "增加了", "本决定", "取消许可", "废止的", "删去的"),
)


@dataclass(frozen=True)
class Sign:
    """A part of the text that says something: its kind, and where it stands."""

    kind: str
    start: int
    end: int


def signs_in(said: str) -> Iterator[Sign]:
    """The signs of a text, in order, with nothing to be read between the marks of what it quotes."""
    for found in _SIGN.finditer(said):
        yield Sign(str(found.lastgroup), *found.span())


_TRADITIONAL = str.maketrans("據編廢後併兩為規訂刪調變將對補並從歸", "据编废后并两为规订删调变将对补并从归")
"""Traditional characters that signs are written with, besides those that `fold` has."""


def said_in(text: str) -> str:
    """What a text says itself, as long as it is: its characters as signs have them, and what it quotes veiled."""
    return veiled(_turned(fold(text).translate(_TRADITIONAL)))


def _turned(text: str) -> str:
    """Straight marks as the ones that they stand for, one that opens and one that closes."""
    first, *parts = text.split('"')
    return first + "".join(("”" if at % 2 else "“") + part for at, part in enumerate(parts))


def veiled(text: str) -> str:
    """The text as long as it is, with nothing readable between the marks of what it quotes, and in titles."""
    if _OPENERS.isdisjoint(text):
        return text
    said: list[str] = []
    marks: dict[str, int] = {}
    depth = 0
    for character in text:
        if not depth:
            marks = _MARKS if character in OPENING else _TITLES
        step = marks.get(character, 0)
        outer = depth + step if step > 0 else depth
        depth = max(depth + step, 0)
        said.append(character if outer <= 1 and (step or not outer) else VEIL)
    return "".join(said)


ONLY_A_LAW = Pattern(
    re.compile(rf"《{VEIL}*》(?:[（(][^（）()]{{0,300}}[）)])?[。；;，]?"),
    ("《□□》", "《□》（2001年公布）。"),
    ("《□》第三条", "将《□》"),
    "fullmatch",
)
"""A line of a list of laws."""

UNMARKED_LAW = Pattern(
    re.compile(
        rf"([^《》，。；：、“”]{{2,60}}(?:{'|'.join(_SELVES)}|决定|通知|意见))(?:[（(][^（）()]{{0,300}}[）)])?[。；;，]?"
    ),
    ("某省物业管理规定（2001年公布）", "某省价格监测办法。"),
    ("《□》", "本决定自公布之日起施行。", "删去第三条"),
    "fullmatch",
)
"""The same without marks."""
