"""Lines that may be a title, and what stands above and below them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from gazette_pub.issue.messages import Message, say
from gazette_pub.structure import heads
from gazette_pub.structure.cuts import closes_first, stays_open
from gazette_pub.structure.hongkong import is_number_of_notice
from gazette_pub.structure.line import OBJECT, Line, is_ornament
from gazette_pub.structure.measure import SET_IN, is_led
from gazette_pub.structure.namerows import (
    are_names,
    heads_members,
    is_name_row,
    is_office_and_name,
    labels_names,
    members_apart,
    signs_of_old,
    signs_wide,
)
from gazette_pub.structure.notes import NOTE_SIGNS
from gazette_pub.structure.outline import is_case_number
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LIST, ATTACH_TITLED
from gazette_pub.structure.patterns.cases import CASE_HEADINGS, CASE_NAMED
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE, EDITORS
from gazette_pub.structure.patterns.fields import PAGE_CONTROL
from gazette_pub.structure.patterns.heads import DECIDED, LETTERHEAD
from gazette_pub.structure.patterns.news import CREDIT
from gazette_pub.structure.patterns.numbers import NAMED_STANDARD, SAYS_WHO
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, ENTRY, NAME_TOKEN, OFFICE_AND_NAME
from gazette_pub.structure.patterns.provisions import ARTICLE, COUNTED, DIVISION, ENUMERATOR, UNNUMBERED
from gazette_pub.structure.reading import Reading
from gazette_pub.structure.tables.around import UNIT
from gazette_pub.structure.webpages import begins_tail
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER, ends_sentence, has_wide_blank, unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.kinds import LISTS, ends_like_a_title, kind_of
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST
from gazette_pub.words.records import dataclass

NOTE_MARK = Pattern(
    Expression(
        rf"""(?<![{NOTE_SIGNS}{OBJECT}])[{NOTE_SIGNS}{OBJECT}]+$          # a sign, or the note itself
        |[\[［〔（](?:注|\d{{1,2}}|附{LETTER}{{1,4}})[\]］〕）]$  # （附说明）, ［1］""",
        re.X,
    ),
    (
        *("某报告*", "某报告＊", "某办法①", "某办法†", "某办法‡", "某报告※", "某办法①②", f"某办法{OBJECT}"),
        *("某报告［1］", "某报告（注）", "某决定（附表）", "某决定（附说明）", "某决定（附全文说明）"),
    ),
    (
        *("某报告", "某决定（草案）", "〔2024〕", "*某报告", "某报告［1］甲"),
        *("某报告［］", "某报告［100］", "某决定〔附〕", "某决定（附其五章全文）"),
    ),
    "search",
)
"""A mark behind a title that a note below it explains: ＊, ①, ［1］, 〔附全文〕."""

MOST_BELOW = 10
"""Blocks that may stand between the list of attachments of a document, with those who sign, and the first of them."""

_CLOSED = frozenset(("attachlist", "title"))

MOST_BETWEEN = 3
"""Titles that may stand between a title and the text below it: a category, an issuing body."""


@dataclass(frozen=True)
class Candidate:
    """Lines [at, after) of a reading. `labelled`: 附件1, or a document's number, stands right above them."""

    reading: Reading
    at: int
    after: int
    labelled: bool = False

    @cached_property
    def text(self) -> str:
        """The lines as one title, without gaps and without the mark of a note."""
        lines = self.reading.lines[self.at : self.after]
        return unmarked("".join([line.tight for line in lines]).replace("\u3000", ""))

    @cached_property
    def is_called_as_titles_are(self) -> bool:
        if self.text[-1:] == "》" and self.after - self.at > 1:  # 修改第2/1999号法律⏎《政府组织纲要法》
            leads = leads_to_title(self.reading.lines[self.after - 2])
            return leads or _AMENDS_BY_NUMBER.fullmatch(self.text, 0, self.text.rfind("《")) is not None
        return ends_like_a_title(self.text) or self.text[-1:] == "案" and CASE_NAMED.match(self.text) is not None

    @cached_property
    def kind(self) -> str:
        return kind_of(self.text)

    @cached_property
    def tells_who_issues_what(self) -> bool:
        """某省人民政府办公厅印发《…意见》: how a newspaper heads it."""
        return self.text[-1:] == "》" and _ISSUES.match(self.text) is not None

    @property
    def is_first_in_text(self) -> bool:
        return self.at == 0

    @cached_property
    def is_listed_above(self) -> bool:
        """Whether the list of attachments at the end of the document above names it."""
        block = next((block for block in reversed(self.reading.blocks[-MOST_BELOW:]) if block.kind in _CLOSED), None)
        if block is None or block.kind == "title" or self.labelled:
            return False
        entries = "".join(line.tight for line in self.reading.lines[block.first : block.after])
        return is_entry_of(self.text, entries)

    @cached_property
    def between(self) -> int:
        """How many whole titles stand below, above what is no title."""
        count = 0
        while count < MOST_BETWEEN and (line := self.reading.line(self.after + count)) and is_whole_title(line.tight):
            count += 1
        return count

    @cached_property
    def below(self) -> int:
        """The index of the line that decides what stands below: behind the titles between, unless it opens a part."""
        return self.after if stands_below(self.reading, self.after) else self.after + self.between

    @cached_property
    def what_is_below(self) -> str | None:
        """What stands below: the first of BELOW that holds; None at the end of the text, or for none of them."""
        return stands_below(self.reading, self.below)


_ISSUES = Pattern(
    Expression(rf"[^，。；：《》的]{{0,60}}{organs.ENDING}(?:联合)?(?:印发|发布|公布|出台|转发)《[^《》]{{4,80}}》$"),
    ("某省人民政府办公厅印发《关于加强工作的意见》", "国务院公布《某某条例》"),
    ("某省印发《某某办法》", "国务院公布《某某条例》，自2024年起施行", "各地要印发《某办法》"),
)
"""Organs, what they do, and a title."""


def is_entry_of(title: str, entries: str) -> bool:
    """Whether a list of attachments names this title, without what stands in brackets behind it: 名单（12人）."""
    bare = _REMARK.sub("", unspaced(title))
    listed = unspaced(entries)
    return len(bare) >= _NAMED and bare in listed or listed.endswith(f"：{bare}")


_NAMED = 5
"""Characters of a title that is not named by chance."""

_REMARK = Pattern(
    Expression("（[^（）]{1,12}）$"),
    ("名单（12人）", "名单（一）", "名单（一二三四五六七八九十一二）"),
    ("名单", "（草案）的说明", "名单（）", "名单（一二三四五六七八九十一二三）", "名单（（）", "名单（一））"),
    "search",
)


def unmarked(title: str) -> str:
    """A title without the mark of a note behind it, or in front of the brackets at its end."""
    return title if title[-1:].isalpha() else NOTE_MARK.sub("", _MARK_INSIDE.sub("", title))


_MARK_INSIDE = Pattern(
    Expression(r"[\[［]\d{1,2}[\]］](?=（[^（）]{1,16}）$)"),
    ("普查公报［1］（第三号）", "某报告[2]（草案）"),
    ("普查公报［1］", "公报（第三号）", "公报［1］（第三号）的说明"),
    "search",
)
"""A mark in front of the brackets that end a title."""


def stands_below(reading: Reading, at: int) -> str | None:
    """The name of what begins at this line, of BELOW."""
    line = reading.line(at)
    if line is None:
        return None
    return next((name for name, holds in BELOW if holds(reading, at, line)), None)


def _is_addressed(reading: Reading, at: int, line: Line) -> bool:
    """Whether a salutation stands within, and what is above it is no title itself."""
    found = heads.salutation_within(reading, at)
    above = reading.line(found - 1) if found else None
    return above is not None and not ends_like_a_title(above.tight)


def opens_law(reading: Reading, at: int, line: Line) -> bool:
    """Whether contents, a division or the first article begin here; or 总则 without a number, above the first article."""
    if _is_of_a_provision(reading, at):
        return False
    if line.text[0] not in heads.LAW_OPENERS:
        below = reading.line(at + 1) if line.width <= _LABEL and close_up(line.tight) in _FIRST_PARTS else None
        return below is not None and _is_first_article(below)
    if ARTICLE.match(line.text):
        return _is_first_article(line)
    return bool(CONTENTS_TITLE.match(line.text) or DIVISION.match(line.text))


def _is_first_article(line: Line) -> bool:
    number = ARTICLE.match(line.text)
    return number is not None and number[1] in ("一", "1")


_FIRST_PARTS = UNNUMBERED - frozenset("附则 附件 附录 罚则 法律责任".split())
"""Parts without a number with which a law may begin."""


OUTLINE = Pattern(
    Expression(rf"1[ \u3000]+(?={LETTER})|一[ \u3000]{{1,2}}(?={LETTER}{{2}})"),
    ("1　总则", "1 范围", "一　编制目的"),
    ("1.总则", "1总则", "11　总则", "1　A", "一、总则", "一　般"),
)
"""The first number of an outline, printed without a mark: 1　总　则, 一　编制目的."""

_OUTLINE_CLOSE = Pattern(Expression(rf"1(?={LETTER})"), ("1总则",), ("1　总则", "1.总则", "11总则"))
_BELOW_OUTLINE = Pattern(Expression(r"1[.．]1(?!\d)"), ("1.1编制目的", "1.1　目的"), ("1.12亿元", "11.1"))


def _opens_list(reading: Reading, at: int, line: Line) -> bool:
    """Whether an office or a body with its members stands here, or below a remark that counts them: （共24名，按姓名笔画排列）."""
    if line.tight[0] == "（" and _COUNTS.match(line.tight) and (noted := reading.line(at + 1)) is not None:
        at, line = at + 1, noted
    if members_apart(line) is not None:
        return True
    below = reading.line(at + 1) if line.width <= _LABEL else None
    return below is not None and (labels_names(line, below) or heads_members(line, below))


_COUNTS = Pattern(
    Expression(r"（[^（）]{0,12}?(?:\d{1,4}|[一二三四五六七八九十百]{1,6})[名人][^（）]{0,20}）$"),
    ("（共24名，按姓名笔画排列）", "（15名）", "（二十五人）"),
    ("（按姓名笔画排列）", "（66名）名单"),
)


_LABEL = 14.0
"""Ems that an office above its names may have."""


def _opens_outline(reading: Reading, at: int, line: Line) -> bool:
    """Whether the first number of a decimal outline stands here: 1　总则; or 1总则, with 1.1 below it."""
    if line.text[0] not in "1一":
        return False
    below = reading.line(at + 1)
    close = below is not None and _BELOW_OUTLINE.match(below.text) and _OUTLINE_CLOSE.match(line.text)
    return bool(OUTLINE.match(line.text) or close)


def _is_the_first_table(at: int, line: Line) -> bool:
    """Whether a table that its source gave whole stands right below the first lines: the text is that, and what it is called."""
    return at <= _TITLE_LINES and line.hints.block is not None and line.hints.block.name == "table"


_TITLE_LINES = 2

_LONG_TITLE = Pattern(
    Expression("本(?:条例草案|条例|规例)(?:旨在)?$"),
    ("本条例草案", "本条例草案旨在", "本条例旨在"),
    ("本条例自", "旨在"),
)
"""With what the long title of an ordinance or a bill of Hong Kong begins."""

BELOW = (
    ("a table", lambda reading, at, line: at in reading.tables or _is_the_first_table(at, line)),
    ("a part of the head", lambda reading, at, line: heads.opens_part(reading, at) or heads.issuer(reading, at)),
    ("a translation", lambda reading, at, line: heads.is_translation(line) and heads.opens_part(reading, at + 1)),
    ("a salutation", _is_addressed),
    ("a law", opens_law),
    ("an article", lambda reading, at, line: ARTICLE.match(line.text)),
    ("an entry", lambda reading, at, line: ENTRY.match(line.text) and not is_name_row(line)),
    ("names", lambda reading, at, line: is_name_row(line) or _opens_list(reading, at, line)),
    ("a long title", lambda reading, at, line: _LONG_TITLE.match(line.tight)),
    ("a number", lambda reading, at, line: ENUMERATOR.match(line.text) or _opens_outline(reading, at, line)),
)
"""What may stand below a title, in the order in which it is asked."""


def heads_case(reading: Reading, at: int) -> bool:
    """Whether a case is named on this line, above the first of its parts: 张三诉某公司买卖合同纠纷案⏎关键词."""
    line, below = reading.line(at), reading.line(at + 1)
    return line is not None and line.tight[-1] == "案" and below is not None and close_up(below.tight) in CASE_HEADINGS


SHORTEST = 4
"""Characters of a title that stands by itself: 工作报告."""


def is_whole_title(text: str) -> bool:
    """Whether a line is a title by itself."""
    return ends_like_a_title(text) and is_balanced(text) and not _GOES_ON.match(text) and len(text) >= SHORTEST


_GOES_ON = Pattern(
    Expression(r"的|（|关于|和|与|及|(?:根据|按照|依[据照]|为了?|经)[^《》]{1,60}，"),
    ("的决定", "（草案）", "及其", "根据大会票决结果，确定2025年民生实事"),
    ("决定", "，的", "根据《某法》制定的办法"),
)
"""How a line begins that goes on from a title above it, or is text: it says why something is done."""


def is_balanced(text: str) -> bool:
    """Whether each mark that opens is closed; those of words that are quoted may have lost the first."""
    count = text.count
    if count("“") > count("”"):
        return False
    if count("《") != count("》") or count("（") != count("）") or count("〈") != count("〉"):
        return False
    return count("【") == count("】") and count("〔") == count("〕")


# what no line of a title is


def may_stand_in_title(reading: Reading, at: int, first: int) -> bool:
    """Whether the line may be in a title that begins at `first`: nothing of EXCLUDED holds for it."""
    line = reading.line(at)
    if line is None or line.hints.role not in (None, "title") or line.hints.block is not None:
        return False
    for holds in _EXCLUDES:  # noqa: SIM110 - a generator takes longer, and most lines are asked
        if holds(reading, at, line, at == first):
            return False
    return True


def _is_too_wide(reading: Reading, at: int, line: Line, first: bool) -> bool:
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
        |；(?![并並]?(?:增订|修正|删除|刪除)(?:[^，。；]{1,40}条文|第[^，。；]{0,40}$|$))  # its end, but in what Taiwan calls an amending act
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


def _runs_on(reading: Reading, at: int, line: Line, first: bool) -> bool:
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
        or _is_of_a_provision(reading, at + 1)
        or not first
        and _goes_on_listing(reading, at)
    )
    return not (found[0] == "、" and lists)


def _goes_on_listing(reading: Reading, at: int) -> bool:
    """Whether the line above says what is done to a list that goes on here, and a title ends below: 关于撤销甲、乙四个县⏎和设立丙、丁、⏎戊县的决定."""
    above, below = reading.lines[at - 1].tight, reading.line(at + 1)
    return "关于" in above and not ends_sentence(above) and below is not None and ends_like_a_title(below.tight)


def _is_of_a_provision(reading: Reading, at: int) -> bool:
    """Whether a line ends a title that names provisions: 关于《某法》⏎第九章渎职罪主体适用问题的解释."""
    line, above = reading.line(at), reading.line(at - 1) if at else None
    if line is None or above is None or line.text[0] != "第" or above.tight[-1] not in "》、":
        return False
    return _OF_A_PROVISION.match(line.tight) is not None and any(
        "关于" in each.tight for each in reading.lines[max(0, at - 3) : at]
    )


_OF_A_PROVISION = Pattern(
    Expression(
        rf"第[{CN}]{{1,7}}[编章节条款项][^，。；：]{{0,60}}的(?:解释|说明|决定|决议|规定|批复|答复|意见|通知|公告)$"
    ),
    ("第二百五十七条第二款的解释", "第九章渎职罪主体适用问题的解释", "第十三条的决定"),
    ("第九章　渎职罪", "第三条的规定执行", "第一条　本法所称"),
)


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


_FIGURES_APART = Pattern(
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


def _begins_like_text(reading: Reading, at: int, line: Line, first: bool) -> bool:
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


_PARTS = UNNUMBERED | CASE_HEADINGS
"""Parts of a law or of a guiding case that may have no number."""

_LONGEST_PART = 2 * max(map(len, _PARTS))
"""Characters of one that is set as wide as it may be, with a blank behind each: 附　则."""


def _heads_clauses(reading: Reading, at: int) -> bool:
    """Whether a chapter of a standard is named here by its number, which the first of its clauses below begins with: 3　基本规定⏎3.0.1."""
    number, below = _CHAPTER.match(reading.lines[at].text), reading.line(at + 1)
    return number is not None and below is not None and below.text.startswith(f"{number['number']}.")


_CHAPTER = Pattern(
    Expression(rf"(?P<number>[1-9]\d?)[ \u3000]{{1,4}}(?={LETTER})"),
    ("3　基本规定", "12 附则"),
    ("3基本规定", "3.1　目的"),
)


def _is_of_another_part(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """The line opens an article, a division, contents, an attachment or their list, or is a letterhead; or it is 【人事任免】, which heads
    a group, or stands below it."""
    text = line.tight
    if not first and (_heads_group(text) or _heads_group(reading.lines[at - 1].tight) or _heads_clauses(reading, at)):
        return True
    if (
        heads.opens_law(line)
        and (first or not _is_of_a_provision(reading, at))
        or is_case_number(text)
        or at
        and is_case_number(reading.lines[at - 1].tight)  # what the case is called is no title of a document
        or len(text) <= _LONGEST_PART
        and close_up(text) in _PARTS
        or text[-1] == "件"
        and LETTERHEAD.match(unspaced(text))
    ):
        return True
    return text.startswith("附") and bool(ATTACH_LIST.match(text) or ATTACH_TITLED.match(line.text))


def _heads_group(text: str) -> bool:
    return text[0] == "【" and text[-1] == "】"


def _signs_on_the_right(reading: Reading, at: int) -> bool:
    """Whether organs stand on the right, below a sentence or another, and the flush line below is the title of an organ's act."""
    above = reading.line(at - 1)
    if above is None or not (above.ends or above.indent >= ON_THE_RIGHT):
        return False
    after = organs_on_the_right(reading, at, _MOST_SIGN)
    line = reading.line(after)
    if after == at or line is None or line.indent >= SET_IN:
        return False
    return is_whole_title(line.tight) and organs.organ_of_title(line.tight) is not None


def organs_on_the_right(reading: Reading, at: int, most: int) -> int:
    """The index after the organs that stand on the right from this line on, one below another; no more are looked at."""
    after = at
    while after - at < most and (line := reading.line(after)) is not None:
        if line.indent < ON_THE_RIGHT or not organs.is_organ(close_up(line.tight)):
            break
        after += 1
    return after


_MOST_SIGN = 7
"""Organs that sign above a title, at most."""

ON_THE_RIGHT = 8.0
"""Ems that stand before who signs, at least, where it is set on the right."""


def _signs(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """The line is an office and a name, or two deputies side by side; a title that is set wide has no name at its end."""
    if line.tight.endswith("代表") and _DEPUTIES.match(line.tight):
        return True
    return not line.tight.startswith("关") and (is_office_and_name(line) or signs_wide(line) or signs_of_old(line))


def _signs_notice(reading: Reading, at: int) -> bool:
    """Whether an office and a name stand right below the day of a notice of Hong Kong, the number of the next below them."""
    if reading.pending != at or reading.last_kind != "date":
        return False
    below = reading.line(at + 1)
    return below is not None and is_number_of_notice(below) and OFFICE_AND_NAME.finds(reading.lines[at].tight)


_DEPUTIES = Pattern(
    Expression("[^，。；： \u3000]{2,40}代表[ \u3000]{3,80}[^，。；： \u3000]{2,40}代表$"),
    ("中华人民共和国代表　　　　某某合众国代表",),
    ("某国代表", "人民代表　　张三"),
)
"""Of what two are deputies who sign side by side."""


_PATH = Pattern(
    Expression(r"[^<＜>＞]{2,12}[>＞][^<＜>＞]{2,12}(?:[>＞]|$)"),
    ("首页>政务公开>政策文件", "首页＞要闻", f"{'甲' * 12}>{'乙' * 12}"),
    (
        *("关于“H&M<河川>店”抽检情况的通告", "x>y", "首>要闻", "首页>要", "某省人民政府公告"),
        *(
            "首>页>要闻",
            "首＞页＞要闻",
            "首<页>要闻",
            "首＜页>要闻",
            "首页>要>闻",
            "首页>要＞闻",
            "首页>要<闻",
            "首页>要＜闻",
        ),
        *(f"{'甲' * 13}>要闻", f"首页>{'甲' * 13}"),
    ),
)
"""首页 > 政务公开 > 政策文件: where a page of a web site stands in it."""


def _names_places(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """哈尔滨市　绥化市　黑河市: places side by side, and no organs that issue something together."""
    words = line.text.split() if has_wide_blank(line.text) else []
    return len(words) >= _IN_A_ROW and all(_PLACE.fullmatch(word) for word in words)


_IN_A_ROW = 3
"""Words side by side that are a row."""

_PLACE = Pattern(
    Expression(rf"{LETTER}{{2,12}}[市县区旗州盟乡镇村校矿场厂站]"),
    ("哈尔滨市", "某某镇", "东方红农场"),
    ("哈尔滨", "某某市人民政府", "市"),
    "fullmatch",
)

_IN_MARKS = Pattern(
    Expression(r"《[^《》]{4,80}》$"),
    ("《2023年道路交通（修订）规例》", "《某某办法》"),
    ("《甲》", "关于《某条例》", "《某条例》的决定"),
)
"""A whole title in title marks, as Hong Kong prints its regulations."""

_LEADS_TO_TITLE = Pattern(
    Expression(
        "(?:关于|公布|发布|印发|颁布|转发|修改|废止|施行|实施|执行|贯彻|解读|[、和与及的对]|(?:修改|废止)第[^，。]{1,12}号(?:法律|行政法规))$"
    ),
    ("修改第2/1999号法律", "某市关于", "某局关于印发", "关于废止《甲》和"),
    ("香港特别行政区", "某局公告"),
    "search",
)


_AMENDS_BY_NUMBER = Pattern(
    Expression(r"(?:修改|废止)第\d{1,4}/\d{4}号(?:法律|行政法规)"),
    ("修改第5/2017号行政法规",),
    ("关于修改", "修改第5/2017号行政法规第三条"),
    "fullmatch",
)
"""What a regulation of Macau does with the one whose title follows in title marks."""


def leads_to_title(line: Line) -> bool:
    """Whether a title in title marks below goes on from this line: 修改第2/1999号法律."""
    return _LEADS_TO_TITLE.search(line.tight) is not None


def _stands_above_marks(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """Whether a title in title marks stands below, to which this line does not lead."""
    below = reading.line(at + 1)
    if below is None or below.tight[0] != "《" or not _IN_MARKS.match(below.tight):
        return False
    further = reading.line(at + 2)
    if further is not None and further.tight.startswith(_SAYS_OF_IT):
        return False
    return not (leads_to_title(line) or _LEADS_TO_MARKS.search(line.tight))


_SAYS_OF_IT = ("已", "业已", "业经", "由", "经")
"""How a line goes on that says of what is named in title marks above it what became of it: 《某决定》⏎已经…通过，现予公布."""

_LEADS_TO_MARKS = Pattern(
    Expression(
        "关于(?:进一步|认真|深入|切实|开展|全面)?(?:批准|印发|修[改订正]|废止|公布|发布|转发|执行|加入|签署|核准|检查|审[查议]|制定|起草"
        "|解释|适用|调整|编制|学习|宣传|(?:学习)?(?:宣传)?贯彻(?:落实|实施|执行)?|(?:贯彻)?(?:落实|实施)"
        f"|{LETTER}{{0,16}}(?:政府|法院|检察院|委员会|[厅局]))$"
    ),
    (
        "某会常务委员会关于批准",
        "国务院关于修改",
        "执法检查组关于检查",
        "某市关于学习宣传贯彻",
        "某州人大常委会关于州人民政府",
    ),
    ("关于修改的决定", "某特别行政区", "某市人民政府"),
    "search",
)
"""What a title says before another in title marks, 关于批准⏎《某条约》⏎的决定; or who made it, 关于州人民政府⏎《某报告》的审议意见."""


def _is_among_standards(reading: Reading, at: int, line: Line) -> bool:
    """Whether a standard by its number and name stands here, and another near: what each replaces may stand between."""
    if not NAMED_STANDARD.match(line.text):
        return False
    near = (reading.line(n) for n in (at - 2, at - 1, at + 1, at + 2) if n >= 0)
    return any(each is not None and NAMED_STANDARD.match(each.text) for each in near)


def _names_persons_above_title(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """周　舟, or 周舟、高原, or 市南区　李广林, right above a whole title: the end of a list or of a letter, and no part of that."""
    below = reading.line(at + 1) if first and line.width <= _NAMES else None
    if below is None or not is_whole_title(below.tight) or ends_like_a_title(line.tight):
        return False
    names = _BETWEEN_NAMES.split(_FROM_WHERE.sub("", line.text))
    return all(NAME_TOKEN.fullmatch(name) and is_name(_NOTES.sub("", name)) for name in names)


_FROM_WHERE = Pattern(
    Expression(r"^[\u4e00-\u9fff]{1,8}[省市县区旗乡镇村][ \u3000]{1,4}(?=[\u4e00-\u9fff]{2,3}$)"),
    ("市南区　李广林", "某县某镇　王纯"),
    ("李广林", "市南区　李广林等"),
    "search",
    needs=(" \u3000", "省市区县乡镇村旗"),
)
"""Where somebody lives who wrote a letter, before the name."""


def _is_of_a_holder(reading: Reading, at: int, line: Line) -> bool:
    """秘书长 with 孙国强 below it, or 孙国强 below the label 秘书长."""
    if line.width > _OFFICE_ALONE:
        return False
    below = reading.line(at + 1)
    held = reading.pending == at and reading.last_kind == "label" and are_names(line)
    return held or below is not None and labels_names(line, below)


_OFFICE_ALONE = 12.0
"""Ems of an office by itself."""


_NOTES = Pattern(Expression(r"（[^（）]{1,12}）"), ("周舟（女）",), ("周舟", "（）"), "search")
_NAMES = 24.0
"""Ems that a row of a few names may have."""
_BETWEEN_NAMES = Pattern(Expression("、|[ \u3000]{2,}"), ("周舟、高原", "周　舟　　高　原"), ("周　舟",), "search")

_FIELD = Pattern(Expression(f"【{LETTER}{{2,8}}】"), ("【发布单位】某市", "【失效日期】"), ("【2024】5号", "发布单位"))


def _is_field(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """【发布单位】某市人民政府, as collections of laws have above a text, with another above or below."""
    if line.text[0] != "【" or not _FIELD.match(line.text):
        return False
    return any(near is not None and _FIELD.match(near.text) for near in (reading.line(at - 1), reading.line(at + 1)))


def _is_listed_with_number(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """Whether a document is named with its number behind it, in a list: below a heading that counts what it lists, or another."""
    above = reading.line(at - 1)
    if above is None or not line.tight.endswith("号）") or not _NUMBER_BEHIND.search(line.tight):
        return False
    return COUNTED.search(above.tight) is not None or _NUMBER_BEHIND.search(above.tight) is not None


_NUMBER_BEHIND = Pattern(
    Expression(r"（[^（）]{1,14}[〔﹝\[［（]\d{4}[〕﹞\]］）]\d{1,4}号）$"),
    ("关于某事的通知（某政发〔2013〕50号）",),
    ("某政发〔2013〕50号", "关于某事的通知（2013年）"),
    "search",
)


class Exclusion(NamedTuple):
    """Something that no line of a title is: its name, whether a line is that, and an example with `>` before the line."""

    name: Message
    holds: Callable[[Reading, int, Line, bool], object]
    example: str


_PROVISIONS = Pattern(
    Expression(
        rf"《[^《》]{{2,60}}》(?:（[^（）]{{1,24}}）)?第[{CN}\d]{{1,7}}条[之第、和至及款项条（）{CN}\d]{{0,40}}$"
    ),
    ("《某某法》（2021年修正）第二百零七条", "《某条例》第五条、第八条第一款", "《某法》第十条之一"),
    ("《某法》第五条修正案", "《某法》第五条的解释", "《某条例》", "关于《某法》第五条的决定"),
    needs=("条",),
)
"""Provisions of a law, named in a list of those that were applied."""


def _names_provisions(line: Line) -> bool:
    """《民事诉讼法》第二百零七条, below 【相关规定】: no title begins so."""
    return line.tight[0] == "《" and _PROVISIONS.match(line.tight) is not None


def is_number_of_article(line: Line) -> bool:
    return (
        line.tight[-1] == "条" and (found := ARTICLE.match(line.tight)) is not None and found.end() == len(line.tight)
    )


def _appoints(line: Line) -> bool:
    """何　静（女）为市教育局局长, 周林的市教育局局长职务: with no stop behind it."""
    if "为" not in line.tight and not line.tight.endswith("职务"):
        return False
    found = _APPOINTED.match(line.tight)
    return found is not None and is_name(found["name"])


_APPOINTED = Pattern(
    Expression(
        rf"(?!.{{0,60}}关于)(?:(?:任命|免去|聘任|解聘)[ \u3000]{{1,4}})?(?P<name>{NAME.source})(?:、{NAME.source}){{0,8}}(?:（[^（）]{{1,12}}）)?"
        rf"(?:为{LETTER}{{2,40}}{POST}(?:（[^（）]{{1,20}}）)?|(?:的|\u3000{{1,8}})?{LETTER}[\u4e00-\u9fff、]{{1,60}}职务)$"
    ),
    (
        "任命　吴振邦为省水利厅副厅长",
        "何静（女）为市教育局局长",
        "周林的市教育局局长职务",
        "吴国栋　　市中级人民法院副院长、审判员职务",
        "高　峰、李明为某县人民法院审判员",
    ),
    (
        "某市人民政府关于任命局长的通知",
        "松江市人民政府关于李明等同志职务",
        "何静为教育事业作出贡献",
        "民政部为社会组织服务办法",
    ),
)


def _labels_appointments(reading: Reading, at: int, line: Line) -> bool:
    """决定任命, with persons right below."""
    if line.width > _LABEL or not APPOINTMENT_LABEL.match(line.text):
        return False
    below = reading.line(at + 1)
    return below is not None and _appoints(below)


def _is_in_roster(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """A person and an office, with the like above or below."""
    return _is_entry(line) and any(_is_entry(near) for near in (reading.line(at - 1), reading.line(at + 1)) if near)


def _is_entry(line: Line) -> bool:
    text = line.text
    is_apart = "\u3000\u3000" in text or "  " in text or "）" in text or "\u3000" in text and _IN_OFFICE.search(text)
    return bool(is_apart and ENTRY.match(text))


_IN_OFFICE = Pattern(
    Expression(rf"\u3000{LETTER}[\u4e00-\u9fff、]{{1,30}}{POST}$"),
    ("孙丽　省教育厅厅长", "孙　丽　省财政厅党组书记、厅长"),
    ("孙丽　教育", "某省人民政府　省长令"),
    "search",
)
"""An office one blank behind a name."""


_SEALED = Pattern(
    Expression("（(?:印章|盖章|公章|签章|签名|签字|章)）$"),
    ("海关（印章）", "申请人（盖章）", "某某局（公章）"),
    ("关于印章（公章）的管理规定", "海关（草案）"),
    "search",
)
"""Where somebody seals or signs a form."""

_GIVES_WORDS = Pattern(
    Expression("(?:修[改订正]|更改|变更|调整|改)为：$"),
    ("将名称修改为：", "附件1的内容修改为：", "第三条改为："),
    ("作如下修改：", "名称修改为：“甲”", "为："),
    "search",
)
"""How a line ends that new words stand below."""


def _begins_below(reading: Reading, at: int) -> bool:
    """Whether a line names an organ with which the title below it begins once more, as a page says whose it is."""
    line, below = close_up(reading.lines[at].tight), reading.line(at + 1)
    return below is not None and below.tight.startswith(line) and len(below.tight) > len(line) and is_organ(line)


_MONTH = Pattern(
    Expression(r"(?:[二一][〇○零一二三四五六七八九]{3}|[12]\d{3})年(?:[一二三四五六七八九十]{1,2}|\d{1,2})月"),
    ("二〇二四年六月", "2024年6月", "二○二四年十二月"),
    ("2024年6月1日", "2024年6月工作要点", "六月"),
    "fullmatch",
)
"""A month of a year, and nothing else."""


EXCLUDED = (
    Exclusion(
        say("it is too wide"),
        _is_too_wide,
        ">某省人民政府关于进一步加强和改进安全生产工作进一步加强和改进安全生产工作进一步加强和改进安全生产工作"
        "进一步加强和改进安全生产工作进一步加强和改进安全生产工作的通知",
    ),
    Exclusion(say("it runs on"), _runs_on, ">会议审议了报告，决定批准"),
    Exclusion(say("it begins as text does"), _begins_like_text, ">一、关于工作的报告"),
    Exclusion(
        say("it is one of a roster"),
        _is_in_roster,
        "张三　　省科学技术厅厅长\n>李四　　省教育厅厅长\n王五　　省民政厅厅长",
    ),
    Exclusion(
        say("a seal is put there"),
        lambda reading, at, line, first: line.tight[-1] == "）" and _SEALED.search(line.tight) is not None,
        "本决定书自送达之日起生效。\n>海关（印章）\n海关总署公告\n2017年第55号",
    ),
    Exclusion(
        say("a person is named, and a title stands below"),
        _names_persons_above_title,
        "某省第十四届人民代表大会副秘书长名单\n>周　舟\n某省人民代表大会关于政府工作报告的决议",
    ),
    Exclusion(
        say("it is an office by itself, or who holds the one above"),
        lambda reading, at, line, first: first and _is_of_a_holder(reading, at, line),
        "某省第十四届人民代表大会主席团名单\n王　纯　　王建忠　　王　珍\n>秘书长\n孙国强\n某省第十四届人民代表大会\n副秘书长名单",
    ),
    Exclusion(
        say("the heading of a division stands right above"),
        lambda reading, at, line, first: first and reading.pending == at and reading.last_kind == "division",
        "某省消防条例\n第一章　总则\n>一般原则\n第一条　为了预防火灾，制定本条例。",
    ),
    Exclusion(
        say("the number of an article stands alone right above"),
        lambda reading, at, line, first: first and at and is_number_of_article(reading.lines[at - 1]),
        "第8/2024号行政法规\n修改第6/1999号行政法规\n第一条\n>修改第6/1999号行政法规\n第6/1999号行政法规修改如下：",
    ),
    Exclusion(
        say("the line above says what is changed into it"),
        lambda reading, at, line, first: first and at and _GIVES_WORDS.search(reading.lines[at - 1].tight) is not None,
        "某市人民政府关于修改《某市停车规定》的决定\n将名称修改为：\n>某市停车管理规定\n本决定自公布之日起施行。",
    ),
    Exclusion(
        say("it appoints or removes a person"),
        lambda reading, at, line, first: _appoints(line) or _labels_appointments(reading, at, line),
        "某市人民代表大会常务委员会任免名单\n任命\n>何静（女）为市教育局局长\n石磊为市审计局局长",
    ),
    Exclusion(
        say("it is one of several fields of a record"),
        _is_field,
        "【发布单位】某市人民政府\n>【发布文号】某政令第5号",
    ),
    Exclusion(
        say("it is the first line of a paragraph, which goes on below"),
        lambda reading, at, line, first: reading.opens_paragraph(at) and not heads.opens_part(reading, at + 1),
        "　　公司应当依法向登记机关办理登记，登记机关应当向申请人说\n明理由。\n"
        ">　　登记机关将公司的名称和住所通过国家企业信用信息系统公示\n并存入档案。",
    ),
    Exclusion(
        say("the editors sign with it"),
        lambda reading, at, line, first: first and at and line.tight[-1] in "部室会社" and EDITORS.match(line.tight),
        "更正\n第5页“二十八”应为“二十九”。\n>公报编辑室\n某省人民政府办公厅秘书处\n关于有关问题的函",
    ),
    Exclusion(
        say("it says who took a picture"),
        lambda reading, at, line, first: line.tight[-1] in "摄影图" and CREDIT.match(line.text) is not None,
        ">某市日报记者　向某　摄\n某市中级人民法院工作报告",
    ),
    Exclusion(
        say("it is an entry with leaders"),
        lambda reading, at, line, first: "………" in line.tight and is_led(line.tight),
        ">旧币一万元…………新币一元",
    ),
    Exclusion(
        say("it is one of several standards in a list"),
        lambda reading, at, line, first: line.text[0].isupper() and _is_among_standards(reading, at, line),
        "现批准发布下列标准：\n>DB45/T 384—2015　茭白生产技术规程\nDB45/T 385—2015　青虾养殖技术规程",
    ),
    Exclusion(say("it is an ornament"), lambda reading, at, line, first: is_ornament(line), ">★"),
    Exclusion(
        say("it is something to click on in a web page"),
        lambda reading, at, line, first: PAGE_CONTROL.fullmatch(line.text) or begins_tail(reading.lines, at),
        ">打印本页",
    ),
    Exclusion(
        say("it names a provision of a law"),
        lambda reading, at, line, first: first and _names_provisions(line),
        ">《中华人民共和国民事诉讼法》（2021年修正）第二百零七条",
    ),
    Exclusion(
        say("it is a path of a web page"),
        lambda reading, at, line, first: _PATH.match(line.tight),
        ">首页 ＞ 政务公开 ＞ 政策文件",
    ),
    Exclusion(
        say("it opens a part of the head"),
        lambda reading, at, line, first: heads.opens_part(reading, at),
        ">第三号",
    ),
    Exclusion(
        say("it is in brackets"),
        lambda reading, at, line, first: (
            line.tight.startswith("（") and (first or "此件" in line.tight or line.tight.endswith("略）"))
        ),
        ">（草案）的报告",
    ),
    Exclusion(say("it opens another part"), _is_of_another_part, ">第一章　总则"),
    Exclusion(say("it is a row of names"), lambda reading, at, line, first: is_name_row(line), ">王　纯 王建忠 王　珍"),
    Exclusion(
        say("it is a row of figures"),
        lambda reading, at, line, first: _FIGURES_APART.search(line.text),
        ">功能团体选举的议员　35人",
    ),
    Exclusion(
        say("it is listed with its number, below what says how many are"),
        _is_listed_with_number,
        "三、失效的文件（共1件）\n>关于开展第一次全国地理国情普查的通知（某政发〔2013〕50号）",
    ),
    Exclusion(
        say("it says what a table counts in"),
        lambda reading, at, line, first: "位" in line.tight and UNIT.match(line.tight),
        "某省重点项目投资计划表\n>（单位：万元）",
    ),
    Exclusion(say("somebody signs"), _signs, ">中华人民共和国主席　习近平"),
    Exclusion(
        say("somebody signs below the day, and the number of the next notice stands below"),
        lambda reading, at, line, first: first and _signs_notice(reading, at),
        "现公布有关任命。\n2024年6月28日\n>　　　　　　　　运输署署长李颂恩\n第3012号公告\n委任",
    ),
    Exclusion(
        say("an organ signs"),
        lambda reading, at, line, first: first and line.indent >= ON_THE_RIGHT and _signs_on_the_right(reading, at),
        "现将放假安排通知如下。\n>　　　　　　　　　　　　某省人民政府\n某市人民政府关于放假的通知",
    ),
    Exclusion(
        say("it is a row of places"),
        _names_places,
        ">哈尔滨市　齐齐哈尔市　绥化市　佳木斯市",
    ),
    Exclusion(
        say("it is the organ that the line below begins with: it stands above the title"),
        lambda reading, at, line, first: first and _begins_below(reading, at),
        ">某省人民政府\n某省人民政府关于加强森林防火工作的通知",
    ),
    Exclusion(
        say("it stands above a title in title marks"),
        _stands_above_marks,
        ">香港特别行政区\n《2023年道路交通（泊车）（修订）规例》",
    ),
    Exclusion(
        say("it is the court above its writ, and the title above names both"),
        lambda reading, at, line, first: heads.court_above_writ(reading, at),
        "甲与乙借贷纠纷一审民事判决书\n>某县人民法院\n民 事 判 决 书",
    ),
    Exclusion(
        say("it says who decided for the office"),
        lambda reading, at, line, first: line.tight[-1] in "行" and DECIDED.finds(line.tight),
        ">本案依分层负责规定授权业务主管决行\n某市政府令",
    ),
    Exclusion(
        say("it is a month, as a cover has it"),
        lambda reading, at, line, first: first and line.tight[-1] == "月" and _MONTH.finds(line.tight),
        "某市城市照明专项规划\n某市人民政府\n>二〇二四年六月",
    ),
    Exclusion(
        say("it says who does what"),
        lambda reading, at, line, first: first and SAYS_WHO.search(line.tight),
        ">其余名额由市选举委员会另行分配\n某市人民代表大会常务委员会关于确定选举日的决定",
    ),
    Exclusion(
        say("it is in a table"),
        lambda reading, at, line, first: at in reading.tabular,
        ">税目\t计税单位\t税额\n二氧化硫\t每污染当量\t1.8元\n氮氧化物\t每污染当量\t1.2元",
    ),
)
"""What a line of a title never is."""

_EXCLUDES = tuple(exclusion.holds for exclusion in EXCLUDED)
