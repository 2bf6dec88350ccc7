"""Acts of Taiwan, and of the republic before 1949: an order or a notice above its day and number, and what explains a rule."""

from __future__ import annotations

import re

from gazette_pub.structure.excluded.table import may_stand_in_title
from gazette_pub.structure.heads import parts_below
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.titles.beside import dated_title_of
from gazette_pub.structure.titles.finding import title
from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.pattern import Expression, Pattern

ENDS_ACT = "令告函"
"""The last characters of what such an act is called."""

_ACT = Pattern(
    Expression(f"{LETTER}[\u4e00-\u9fff、]{{1,30}}(?:令|公告|函)"),
    ("教育部令", "某某市政府公告", "某部书函", "内政部、财政部公告"),
    ("公告", "部公告，", "某部命令第1号"),
    "fullmatch",
)
"""An organ, and what it issues."""

_NAMES_ORGAN = Pattern(Expression("[院部会府局署处行所]|省|市|县|总统"), ("教育部", "某县政府"), ("甲乙",), "search")


def act_of_taiwan(reading: Reading, at: int) -> list[Block] | None:
    """經濟部公告 with 中華民國112年6月9日 and 經授智字第11220030530號 on the lines below: whatever stands open above."""
    return [Block("title", at, at + 1), *parts_below(reading, at + 1)] if heads_act(reading, at) else None


def act_beside_its_number(reading: Reading, at: int) -> list[Block] | None:
    """行政院令　從壹字第四三二一號 with 中華民國三十六年二月七日 on the line below."""
    found = _beside_number(reading, at)
    if found is None:
        return None
    number = Block("number", at, at + 1, skip=found.start("number"))
    return [Block("title", at, at + 1, length=found.end("title")), number, *parts_below(reading, at + 1)]


def _beside_number(reading: Reading, at: int) -> re.Match[str] | None:
    """The title and the number of such an act on one line, its day on the line below."""
    line, below = reading.line(at), reading.line(at + 1)
    found = _AND_NUMBER.fullmatch(line.text) if line is not None and line.tight[-1] == "号" else None
    if found is None or below is None or not _is_day(below) or FILE_NUMBER.match(unspaced(found["number"])) is None:
        return None
    return found if _NAMES_ORGAN.search(unspaced(found["title"])) else None


_AND_NUMBER = Pattern(
    Expression(
        rf"(?P<title>{LETTER}(?:[ \u3000]{{0,3}}[\u4e00-\u9fff、]){{1,30}}[ \u3000]{{0,3}}(?:令|公告|函))[ \u3000]{{1,80}}(?P<number>[^ \u3000，。].{{2,40}}号)"
    ),
    ("行政院令　从壹字第四三二一号", "内政部公告　　台内地字第1120001号", "教 育 部 令　　参字第12号"),
    ("行政院令", "行政院令从壹字第四三二一号", "行政院令　第12条"),
    "fullmatch",
    needs=(" \u3000", "号"),
)


def filed_letter(reading: Reading, at: int) -> list[Block] | None:
    """檔號： and 保存年限： with blanks to fill in or what was filled in, above the title of a letter or a notice."""
    after = at
    while after - at < _MOST_FILED and (line := reading.line(after)) and FILED.match(close_up(line.tight)):
        after += 1
    if after == at or (line := reading.line(after)) is None:
        return None
    is_act = _is_act(line)
    found = [Block("title", after, after + 1), *parts_below(reading, after + 1)] if is_act else title(reading, after)
    return [*(Block("filed", n, n + 1) for n in range(at, after)), *found] if found else None


BEGIN_FILED = "档保"

_MOST_FILED = 3

FILED = Pattern(
    Expression("(?:[档檔][号號]|保存年限)[：:]"),
    ("档号：", "保存年限:", "保存年限：10年", "檔號：0114/020101/1"),
    ("档号", "保存年限为十年"),
)
"""What the office that files a letter writes above it (文書處理手冊)."""


def heads_act(reading: Reading, at: int) -> bool:
    """Whether such an act is headed here."""
    line = reading.line(at)
    if line is None or line.tight[-1] not in ENDS_ACT:
        return line is not None and _beside_number(reading, at) is not None
    below = reading.lines[at + 1 : at + 1 + _WITHIN]
    first = below[:2]
    labelled = any(map(_LABELLED_DAY.search, (each.tight for each in below))) and any(
        _LABELLED_NUMBER.match(each.tight) for each in below
    )
    if not (labelled or any(map(_is_day, first)) and any(map(_is_number, first))):
        return False
    return _is_act(line)


def _is_act(line: Line) -> bool:
    """Whether a line names an organ and what it issues."""
    text = unspaced(line.text)
    return _ACT.finds(text) and _NAMES_ORGAN.search(text) is not None


_WITHIN = 3
"""Lines below an act's title in which its day and number stand, whom a letter is to above them."""

_LABELLED_DAY = Pattern(Expression("^发文日期："), ("发文日期：中华民国113年5月20日",), ("日期：甲",), "search")
_LABELLED_NUMBER = Pattern(Expression("发文字号："), ("发文字号：府法综字第1133021987号",), ("字号：甲",))


def _is_day(line: Line) -> bool:
    return line.tight[-1] == "日" and DATE_LINE.match(line.tight) is not None


def _is_number(line: Line) -> bool:
    return line.tight[-1] == "号" and FILE_NUMBER.match(line.tight) is not None


def group_of_acts(reading: Reading, at: int) -> list[Block] | None:
    """壹、總統令, 二、任免官員, or 總統令 once more, right above an act whose day stands beside or below its title: what the gazette
    groups acts under."""
    after = group_end(reading, at) if len(reading.lines[at].text) <= _LONGEST_GROUP else None
    return [Block("category", n, n + 1) for n in range(at, after)] if after is not None else None


def group_end(reading: Reading, at: int) -> int | None:
    """The index after such lines, of which two may stand one above another."""
    after = at
    while after - at < _MOST_GROUPS and (line := reading.line(after)) and _is_group(line, reading.line(after + 1)):
        after += 1
    below = reading.line(after) if after > at else None
    return after if below is not None and (dated_title_of(below) or heads_act(reading, after)) else None


def _is_group(line: Line, below: Line | None) -> bool:
    if line.tight[-1] == "令" and below is not None and unspaced(line.text) == dated_title_of(below):
        return True
    if len(line.text) > _LONGEST_GROUP:
        return False
    return close_up(line.text) in _PLAIN_GROUPS or line.tight[0] in COUNTS and _GROUP.finds(close_up(line.text))


_MOST_GROUPS, _LONGEST_GROUP = 2, 26
"""Such lines at most, and characters of one, its blanks counted."""

COUNTS = "壹贰貳参參肆伍一二三四五六七八九十"
"""What groups of acts are counted with."""

SPEAKS_BY_ORDER = "总行立司考监国法命任褒府院部训指布"
"""The first characters of those whose orders are grouped so, 總統, 行政院, 國民政府, and of the groups without a number."""

_PLAIN_GROUPS = frozenset("法律 法规 法令 命令 任免 任免令 任免官员 褒扬 褒扬令 府令 院令 部令 训令 指令 布告".split())
"""What groups are called that have no number."""

_GROUP = Pattern(
    Expression(f"[{COUNTS}]{{1,2}}、{LETTER}{{2,10}}"),
    ("壹、总统令", "二、任免官员"),
    ("一、修正第三条。", "1、公布法律", "三、"),
    "fullmatch",
)
"""The number and the name of such a group."""


ENDS_ACCOUNT = "明表"
"""The last characters of the titles of what explains a rule."""

_ACCOUNT = Pattern(
    Expression(
        r"[^，。；：！？\s]{2,90}(?:总说明|(?:条文|规定|修正|草案|要点)(?:新旧)?对照表|(?:草案|条文)逐[条点]说明表?)"
    ),
    (
        "某某办法修正总说明",
        "某某条例第三条、第五条修正草案总说明",
        "某某办法修正条文对照表",
        "某某要点修正规定对照表",
        "某某办法草案逐条说明",
    ),
    ("总说明", "某某办法的说明", "某某办法修正，条文对照表", "收费标准对照表"),
    "fullmatch",
)
"""修正總說明, 修正條文對照表, 草案逐條說明 behind the name of a rule (行政院公報 prints them below it)."""

_MOST_LINES = 4
_LONGEST = 100
"""Lines that such a title takes, and characters."""


def account_of_rule(reading: Reading, at: int) -> list[Block] | None:
    """…辦法⏎修正總說明, …修正條文對照表 below a rule: a title on a line or more, below text that has ended."""
    after = account_end(reading, at) if reading.fresh(at) else None
    return [Block("title", at, after), *parts_below(reading, after)] if after is not None else None


def account_end(reading: Reading, at: int) -> int | None:
    """The index after the lines of such a title; of 某某準則草案 too, above the table of its articles and what they are for."""
    within = range(at, min(at + _MOST_LINES, len(reading.lines)))
    if _ENDS_ANY.isdisjoint([reading.lines[n].tight[-1] for n in within]):
        return None
    text = ""
    for n in within:
        line = reading.lines[n]
        text += close_up(line.text)
        if line.ends or len(text) > _LONGEST or not may_stand_in_title(reading, n, at):
            return None
        of_draft = line.tight[-1] == "案" and n + 1 in reading.tables and text.endswith("草案") and len(text) > _NAMED
        if of_draft or line.tight[-1] in ENDS_ACCOUNT and _ACCOUNT.finds(text):
            return n + 1
    return None


_NAMED = 5
"""Characters of the title of a draft."""

_ENDS_ANY = frozenset(f"{ENDS_ACCOUNT}案")
