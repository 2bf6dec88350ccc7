"""Lists of units, one a line below the title of the list: schools, villages, companies that are commended or named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.structure.cuts.sentences import IN_SENTENCE
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.kinds import LISTS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.units import UNIT, is_unit


def units(reading: Reading, at: int) -> list[Block] | None:
    """Units below the title of a list of them, or below 名单如下：, a paragraph each, and the places that they are grouped by.

    None runs on into another, nor the last into the title below. Several may stand on a line, below what counts them.
    """
    if rows := list(_rows(reading, at)):
        return rows
    if not _is_led_to(reading, at):
        if not _is_below_head(reading, at) or reading.last_kind not in ("title", "label", "p"):
            return None
        if not _in_list_of_units(reading, at):
            return None
    found = list(_run(reading, at))
    return found if sum(block.kind == "item" for block in found) >= _TOGETHER else None


def _rows(reading: Reading, at: int) -> Iterator[Block]:
    """市财政局　市水务局　市审计局: rows of several units, below what counts them: 一、先进单位14个."""
    if at <= reading.pending or len(reading.lines[at].text.split()) < _IN_A_ROW:
        return
    if not _COUNTS_UNITS.finds(reading.lines[at - 1].tight):
        return
    while (
        (line := reading.line(at)) is not None
        and all(map(is_unit, line.text.split()))
        and not _signs_or_titles(reading, at)
    ):
        yield Block("item", at, at + 1)
        at += 1


_IN_A_ROW = 3
"""Units that the first row has at least."""

_COUNTS_UNITS = Pattern(
    Expression(
        r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])?[^，。；：]{0,16}(?:集体|单位|企业|组织|机构|部门)"
        r"(?:共?\d{1,4}个|[（(][^（）]{2,16}[）)]|名单){0,3}：?"
    ),
    ("一、先进单位14个（排名不分先后）", "（二）先进集体（20个）", "优秀承办单位", "先进集体名单："),
    ("各有关单位要高度重视", "先进个人20名"),
    "fullmatch",
)
"""What heads units, with how many they are."""


def _is_below_head(reading: Reading, at: int) -> bool:
    """Whether nothing but a remark in brackets stands between the list's title and this line: （排名不分先后）."""
    while at > reading.pending and _REMARK.finds(reading.lines[at - 1].tight):
        at -= 1
    return at == reading.pending


def _is_led_to(reading: Reading, at: int) -> bool:
    """Whether the line above ends by leading to a list of bodies: 名单如下：."""
    above = reading.line(at - 1) if at else None
    if above is None or above.tight[-1] != "：":
        return False
    before = reading.lines[at - 2].tight if at > 1 else ""
    return _LEADS_TO_UNITS.finds((before + above.tight)[-_LEAD:])


_LEAD = 40
"""Characters of what leads to a list, at its end."""

_LEADS_TO_UNITS = Pattern(
    Expression(
        rf"(?:(?:{'|'.join(LISTS)}|单位|集体|企业|社区|学校)(?:现)?(?:公布|通报|列)?如下"
        "|下列[^。；：]{0,6}(?:单位|集体|企业|社区|学校)[^。；：]{0,24}(?:称号|表彰))：$"
    ),
    ("授予“先进集体”称号。名单如下：", "现将获奖单位公布如下：", "名单公布如下：", "授予下列6个单位“先进集体”称号："),
    ("现通知如下：", "下列单位：", "名单如下"),
    "search",
)


def groups_units(reading: Reading, at: int) -> bool:
    """Whether a place stands here in a list of schools, companies or villages, and one of them below: 宁川市 above 宁川市民政局."""
    line, below = reading.lines[at], reading.lines[at + 1]
    if line.tight[-1] not in _LAST_OF_GROUP or not GROUP.match(line.text) or GROUP.match(below.text):
        return False
    if _IS_UNIT.finds(line.tight):
        return False
    if not below.tight[-1].isalnum() or IN_SENTENCE.search(below.tight):
        return False
    return _in_list_of_units(reading, at)


_IS_UNIT = Pattern(
    Expression("[社小校园景灌街库厂]区(?:（[^（）]{1,12}）)?$"),
    ("固原巷社区", "滨河校区（东）", "某某灌区"),
    ("小店区", "神农架林区", "某市开发区"),
    "search",
)
"""What is commended itself, though it ends as a district does."""

_LAST_OF_GROUP = frozenset("省市县区直州旗关统队团位业校）")


GROUP = Pattern(
    Expression(
        r"""(?:[^，。；： \u3000]{1,12}(?:[省市县区]|[省州盟]直|自治[州旗]|机关|系统|部队|代表团|单位|企业|院校|界|人士)
        |[^，。；： \u3000]{2,12}(?:[乡镇村]|街道|[农林牧]场)
        |[省市县区州盟旗地]直)
        (?:（[^（）]*）)?[：:]?$""",
        re.X,
    ),
    (
        "汾阳市",
        "甘南藏族自治州",
        "省直机关",
        "铁路系统",
        "驻晋部队",
        "解放军代表团",
        "驻晋单位",
        "省属企业",
        "高等院校",
        "沙县（3人）：",
        "沙县:",
        *"小店区 某省直 黔东南州直 锡盟直 某族自治旗 市直 工商联界 特邀人士 柳林镇 河东街道 红旗农场".split(),
        f"{'汾' * 12}市",
    ),
    (
        *(
            "王建忠",
            "王红旗",
            "刘神州",
            "汾阳市　王纯",
            "市",
            "王镇",
            "王村",
            f"{'汾' * 13}市",
            "沙县（甲（乙）",
            "沙县（甲）乙）",
        ),
        *(f"汾{mark}阳市" for mark in "，。；： 　"),
    ),
)
"""What persons of a list are grouped by: the place or the body that they are of."""


def _in_list_of_units(reading: Reading, at: int) -> bool:
    """Whether the last title above is that of a list of bodies: 全省先进集体名单（7个）."""
    title = next((block for block in reversed(reading.blocks) if block.kind == "title"), None)
    if title is None or at - title.after > _MOST:
        return False
    return _OF_UNITS.finds("".join(line.tight for line in reading.lines[title.first : title.after]))


_TOGETHER, _MOST = 2, 2000
"""Units that are a list; lines of one below its title."""

_OF_UNITS = Pattern(
    Expression(
        rf"(?:集体|单位|企业|组织|奖状|奖牌|社区|村|学校|医院|机构|项目|基地|公司)(?:（[^（）]{{1,12}}）)?(?:{'|'.join(LISTS)})(?:（[^（）]{{1,12}}）)?$"
    ),
    ("全省先进集体名单（7个）", "第三批示范单位名单", "农产品企业名录", "五一劳动奖状名单（摘登）"),
    ("先进个人名单", "先进集体的通报"),
    "search",
)
"""The title of a list of bodies."""


def _run(reading: Reading, at: int) -> Iterator[Block]:
    """The lines from here on that are a unit each, with the remark in brackets below one; and the places that they are grouped by.

    Where no blank line parted the first ones, one ends the list.
    """
    first = at
    while at < len(reading.lines) and not _signs_or_titles(reading, at) and not _is_apart(reading, first, at):
        if _is_unit(reading, at):
            below = reading.line(at + 1)
            after = at + 2 if below is not None and _REMARK.finds(below.tight) and not below.blanks else at + 1
            yield Block("item", at, after)
        elif at + 1 < len(reading.lines) and groups_units(reading, at) and _is_unit(reading, at + 1):
            after = at + 1
            yield Block("label", at, after)
        else:
            return
        at = after


def _is_apart(reading: Reading, first: int, at: int) -> bool:
    """Whether a blank line stands above this line, the first to do so in a list whose second line stands right below the first."""
    return at > first + 1 and reading.lines[at].blanks > 0 and not reading.lines[first + 1].blanks


_REMARK = Pattern(Expression("（[^（）]{1,20}）"), ("（含机修车间）",), ("（一）甲", "甲（乙）"), "fullmatch")
"""What is said of a unit, on a line of its own."""


def _is_unit(reading: Reading, at: int) -> bool:
    """Whether a line is nothing but a body or a place that has people of its own."""
    line = reading.lines[at]
    if at in reading.tables or line.blanks and at in reading.page_starts or "关于" in line.tight:
        return False
    return UNIT.fullmatch(line.tight) is not None and ENUMERATOR.match(line.text) is None


def _signs_or_titles(reading: Reading, at: int) -> bool:
    """Whether an organ stands here that signs, with the day below it, or that begins the title below."""
    below = at
    while below - at < _ORGANS and (line := reading.line(below)) is not None and _is_authority(line.tight):
        below += 1
    line = reading.line(below) if below > at else None
    return line is not None and (line.tight.startswith("关于") or DATE_LINE.match(line.tight) is not None)


_ORGANS = 4
"""Organs that one text may name above its title or at its end."""


def _is_authority(text: str) -> bool:
    """Whether an organ is so called that issues texts, and no hospital or school."""
    return is_organ(text) and not _SERVES.finds(text)


_SERVES = Pattern(
    Expression(
        "(?:医院|卫生[院室]|学校|[小中大]学|学院|幼儿园|公司|集团|企业|银行|社区|[村场厂店区])(?:（[^（）]{1,20}）)?$"
    ),
    ("某市第三人民医院", "某县第一中学（东校区）", "某灌区"),
    ("某市教育局", "某省人民政府"),
    "search",
)
