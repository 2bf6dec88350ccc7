"""Text that runs: a line too wide for a title, one that goes on, one that begins as text does."""

from __future__ import annotations

import re

from gazette_pub.structure import heads
from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.excluded.parts import is_of_a_provision
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.cases import CASE_NAMED
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Reading
from gazette_pub.words.characters import LETTER, ends_sentence
from gazette_pub.words.days import DAY
from gazette_pub.words.kinds import LISTS, ends_like_a_title
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def is_too_wide(reading: Reading, at: int, line: Line, first: bool) -> bool:
    if line.width <= WIDEST:
        return False
    if reading.wrapped[at]:
        as_text = abs(reading.times_text(at) - 1) < _AS_LARGE
        broken = as_text and not (line.is_wider(reading.measures[at] + _OVER) and ends_like_a_title(line.tight))
        return line.is_wider(max(WIDEST, reading.measures[at]) if broken else WIDEST_UNBROKEN)
    return line.width > (WIDEST_CENTRED if line.hints.align == "center" else WIDEST_UNBROKEN)


WIDEST, WIDEST_UNBROKEN, WIDEST_CENTRED = 32.0, 70.0, 140.0
"""Ems that a line of a title may have, at least; where lines are not broken to a measure; and if its source has it in the
middle, where no text stands.
"""

_OVER = 2.0
"""Ems by which a title that was not broken reaches over the measure that the text below it was broken to."""

_AS_LARGE = 0.06
"""Of the text's size, by which that of a line differs whose measure is not the text's: it stands over columns, perhaps."""

_RUNS_ON = Pattern(
    Expression(
        r"""(?=[。！？；，：、\d \u3000])(?:[。！？]                # a sentence
        |；(?![并並]?(?:增订|修正|删除|刪除)(?:[^，。；]{1,40}条文   # its end, but in what Taiwan calls an amending act
            |第[^，。；]{1,40}条(?:之[一二三四五六七八九十]{1,3})?；|第[^，。；]{0,40}$|$))
        |，(?![^《]{0,200}》)     # a clause, but 《关于…，…的决定》
        |(?<!（单位)：(?![^《]{0,200}》)     # a label and what it is of
        |、$                      # what goes on below
        |(?<!关于\d{3})\d年\d{1,2}月\d{1,2}日(?![^《]{0,200}》)  # a day, but 关于2023年3月24日作出的…决定的公告
        |"""
        + rf"[ \u3000]{DAY.source}$)",  # a day behind who signs
        re.X,
    ),
    (
        "某市公安局　二〇二一年二月十五日",
        *("甲。", "甲；", "甲！", "甲？", "甲，乙", "甲：乙", "甲、", "2024年1月8日甲", "2024年11月18日甲"),
        *(f"《甲{mark}{'乙' * 201}》" for mark in ("，", "：", "2024年1月18日")),
    ),
    (
        *(
            "甲、乙",
            "某法增订第九条之一条文；并修正",
            "某法增订第九条之一条文；并修正第三条、第十九条及第",
            "某法增订第九条之一；删除第三十条；并修正第三条条文",
            "关于2023年3月24日作出的审批决定的公告",
            "《关于甲，乙的决定》",
            "《甲，》",
            "《甲：乙》",
            "《甲：》",
            "2024年1月",
            "《2024年1月18日决定》",
            "《2024年1月18日》",
        ),
        *("2024年月18日", "2024年1月日", "2024年111月18日", "2024年1月118日"),
        *(f"《甲{mark}{'乙' * 200}》" for mark in ("，", "：", "2024年1月18日")),
    ),
    "search",
)


def runs_on(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """It has a mark of text; but 某县：小网格托起大民生 is a headline, with those who wrote the story below it, and a title that
    is set larger than text may list what it is about: 国务院关于同意甲市、⏎乙市设立某区的批复."""
    numbered = CASE_NAMED.match(line.tight) if first else None
    found = _RUNS_ON.search(line.tight, numbered.end() if numbered else 0)
    if found is None or found[0] == "：" and heads.reported(reading, at + 1) is not None:
        return False
    if numbered and found[0] == "、":
        return False
    if stays_open("《", "》", line.tight[: found.start()]) and _closes_below(reading, at):
        return False
    if found[0] in "、，" and reading.times_text(at) >= _LARGER:
        return any(each[0] not in "、，" for each in _RUNS_ON.finditer(line.tight))
    if found[0] == "；" and found.end() == len(line.tight) and (below := reading.line(at + 1)) is not None:
        return not (_AMENDS_TOO.match(below.tight) and (below.tight[0] in "并並" or _AMENDS.finds(line.tight)))
    lists = (
        _LISTS_WHAT.match(line.tight)
        or is_of_a_provision(reading, at + 1)
        or not first
        and _goes_on_listing(reading, at)
    )
    return not (found[0] == "、" and lists)


def _goes_on_listing(reading: Reading, at: int) -> bool:
    """Whether the line above says what is done to a list that goes on here, and a title ends below: 关于撤销甲、乙四个县⏎和设立丙、丁、⏎戊县的决定."""
    above, below = reading.lines[at - 1].tight, reading.line(at + 1)
    return "关于" in above and not ends_sentence(above) and below is not None and ends_like_a_title(below.tight)


def _closes_below(reading: Reading, at: int) -> bool:
    """Whether the title that is named in a line ends in one of the next: 《城市轨道交通运营服务规范 第2部分：⏎客运服务》."""
    below = (reading.lines[n].tight for n in range(at + 1, min(at + 1 + _MOST_NAMED, len(reading.lines))))
    return any(closes_first("《", "》", text) for text in below)


_MOST_NAMED = 2
"""Lines over which the title that another names goes on."""


_AMENDS_TOO = Pattern(
    Expression(r"[并並]?(?:增订|增訂|修正|删除|刪除)[^，。；]{1,40}[条條]文"),
    ("并修正第三条条文", "並增訂第十二條之一條文", "刪除第七十條條文；並修正"),
    ("并修正计划", "刊登第三条条文"),
)
_AMENDS = Pattern(
    Expression(r"[^，。；]{2,30}(?:增订|增訂|修正|删除|刪除)第[^，。；]{1,40}[条條]文；"),
    ("水利法增訂第六十三條之三及第九十三條之十三條文；",),
    ("第六十三條之三條文；", "水利法增訂第六十三條之三條文"),
    "fullmatch",
)
"""The second line of what Taiwan calls an amending act, behind a semicolon."""


_LISTS_WHAT = Pattern(
    Expression("[^，。；：、]{0,30}(?:关于[^，。；：]{2,40}|书（[^，。；：（）]{2,40})、$"),
    ("某省人民委员会关于调整甲县、", "关于表彰先进集体、先进个人、", "某局行政处罚决定书（某某公司、"),
    ("会议、", "提出关于工作的意见，发展、"),
    needs=(("书（", "关于"),),
)
"""The first line of a title that lists what it is about: …关于调整甲县、⏎乙县行政区划的报告; or whom, in brackets."""


_LARGER = 1.2
"""Times the text's size from which a line is no sentence for its commas."""


FIGURES_APART = Pattern(
    Expression(rf"[ \u3000](?:\d[\d,.]*[\u4e00-\u9fff%％]{{0,2}}|[{CN}]{{1,9}}[名人席])$"),
    ("甲　12", "收入 1,200.5万元", "甲 5%", "甲 5％", "甲　二百六十七名"),
    ("甲12", "甲　2024年度计划", "甲　12平方米", "12"),
    "search",
    needs=(" \u3000",),
)
"""功能团体选举的议员　35人: a row of a table."""

_YEAR = Pattern(
    Expression(
        rf"""(?:19|20)\d\d(?:[—\-－至]?(?:19|20)\d\d)?  # 2021—2025
        (?={LETTER})                            # 年, or what is of that year""",
        re.X,
    ),
    ("2024年", "1998年", "2021—2025年", "1998-1999年", "2021－2025年", "2021至2025年间", "2024年度", "2024工作"),
    ("1800年", "20240", "2024", "第2024"),
)


def begins_like_text(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """A dash, a closing mark, a number of an outline, a time; digits too, but those of a year and within a title, and where the
    issue's contents have the line: 4月上旬政务活动."""
    if line.tight in reading.announced.titles:
        return False
    if line.tight[0] in _NEVER_FIRST or ENUMERATOR.match(line.text) or line.tight.startswith("特此"):
        return True
    if is_of_time(line):
        return True
    return first and line.tight[:1].isdigit() and not (_YEAR.match(line.tight) or _LISTS_A_COUNT.match(line.tight))


def is_of_time(line: Line) -> bool:
    """Whether a day or an hour of a schedule begins the line."""
    return line.tight[0] in _OF_TIME and _TIME.match(line.tight) is not None


_LISTS_A_COUNT = Pattern(
    Expression(
        rf"\d{{1,4}}[项个类家种批名位所座处部][^，。；：]{{2,40}}(?:表|{'|'.join(LISTS)}|目录|清单|日期|信息|情况)$"
    ),
    ("3项国家标准编号、名称一览表", "12个试点县名单", "100家单位目录", "3项行业标准编号、名称和起始实施日期"),
    ("3个月内的清单，", "13个工作机构的职责规定", "3项表", "12345项标准目录"),
    needs=("个位名处家座所批种类部项",),
)
"""A list whose title begins with how many there are."""


_TIME = Pattern(
    Expression(
        r"(?:[上中下][ \u3000]?午|晚[ \u3000]?上|全[ \u3000]?天)[ \u3000\d：]|\d{1,2}：\d\d|\d{1,2}月\d{1,2}日(?:[ \u3000（(至]|$)"
    ),
    (
        *(
            "上午　9：00　预备会议",
            "下　午　2：30　分组审议",
            "全　天　报到",
            "中午 12：00",
            "下午3：00",
            "晚上：座谈",
            "9：30开幕会",
            "10：30开幕会",
        ),
        *("1月16日（星期二）", "10月6日(星期二)", "3月5日　上午", "3月5日 上午", "3月5日至8日", "3月15日"),
    ),
    ("上午好", "：30", "100：30", "1月16日会议纪要", "1月日", "1月116日　甲", "月16日", "100月16日", "2024年1月16日"),
    needs=("午天晚月：",),
)
"""A day or an hour of a schedule: 1月16日（星期二）, 上午　9：00　预备会议."""

_OF_TIME = frozenset("上中下晚全0123456789")
"""Its first character."""

_NEVER_FIRST = frozenset("—）、】〕」』”’》〉")
