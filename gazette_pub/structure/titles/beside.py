"""Titles with more on their line: a day, a number, a note of adoption."""

from __future__ import annotations

import re

from gazette_pub.structure.evidence.below import PURPOSE
from gazette_pub.structure.heads import opens_law, parts_below, salutation
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up, keep_gaps
from gazette_pub.structure.patterns.heads import ADOPTION, ANNOUNCED_WITH_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER, ends_sentence, unspaced
from gazette_pub.words.days import COUNTED_DAY, DAY
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def dated_title(reading: Reading, at: int) -> list[Block] | None:
    """總統令　　中華民國113年8月7日: the title of an order with its day beside it, and the number below."""
    line = reading.lines[at]
    found = _dated(line)
    if found is None or not reading.fresh(at):
        return None
    length = len(unspaced(found["title"]))
    shown = keep_gaps(line.shown)
    skip = length if length == found.end("title") else len(shown) - _printed_length(shown[::-1], found["day"])
    day = Block("dateline", at, at + 1, skip=skip)
    return [Block("title", at, at + 1, length=length), day, *parts_below(reading, at + 1)]


def numbered_title(reading: Reading, at: int) -> list[Block] | None:
    """财政部公告2024年第4号 above a text: a title with its number beside it, where no other title stands below."""
    line = reading.lines[at]
    found = ANNOUNCED_WITH_NUMBER.match(line.tight) if line.tight[-1] == "号" else None
    below = reading.line(at + 1) if found is not None else None
    if found is None or found["organ"].endswith("令") or below is None or not reading.fresh(at):
        return None
    if _is_below_its_title(reading, at):
        return [Block("number", at, at + 1), *parts_below(reading, at + 1)]
    if not (ends_or_pauses(below) or _opens_long(reading, at + 1)) or below.tight.startswith("关于"):
        return None
    length = _printed_length(line.text, found["organ"])
    number = Block("number", at, at + 1, skip=length)
    return [Block("title", at, at + 1, length=length), number, *parts_below(reading, at + 1)]


def _is_below_its_title(reading: Reading, at: int) -> bool:
    """Whether the title of an announcement stands right above, 关于…的公告: what it is called with its number, 农业部公告第1519号, is its
    number then."""
    if reading.pending != at or reading.last_kind != "title" or not reading.blocks:
        return False
    title = reading.blocks[-1]
    said = "".join(close_up(line.tight) for line in reading.lines[title.first : title.after])
    return "关于" in said and said.endswith(("公告", "通告"))


def _opens_long(reading: Reading, at: int) -> bool:
    """Whether text begins here that says what it is for, and has its first mark on its second line: 为方便船舶办理⏎手续，…"""
    two = on_two_lines(reading, at)
    return PURPOSE.match(two) is not None and _CLAUSE.search(two) is not None


def on_two_lines(reading: Reading, at: int) -> str:
    return "".join(line.tight for line in reading.lines[at : at + 2])


def writ_with_number(reading: Reading, at: int) -> list[Block] | None:
    """最高法院刑事裁定　　108年度台聲字第124號, as courts of Taiwan head what they decide, and the parties below, each on a line."""
    line = reading.lines[at]
    found = _WRIT_AND_NUMBER.match(line.text) if line.tight[-1] == "号" else None
    if found is None or not reading.fresh(at) or not is_organ(unspaced(found["court"])):
        return None
    length = found.end("title")
    blocks = [Block("title", at, at + 1, length=length), Block("number", at, at + 1, skip=found.start("number"))]
    after = at + 1
    while (below := reading.line(after)) is not None and _PARTY.match(below.text):
        blocks.append(Block("p", after, after + 1))
        after += 1
    return blocks


_WRIT_AND_NUMBER = Pattern(
    Expression(
        rf"(?P<title>(?P<court>{LETTER}{{2,16}}(?:法院|委员会)(?:{LETTER}{{2,6}}[庭院])?)(?:刑事|民事|行政)?(?:大法庭)?(?:裁定|判[决決])书?)"
        rf"[ \u3000]{{2,80}}(?P<number>\d{{2,3}}[ ]?年度[ ]?{LETTER}{{1,12}}第[ ]?\d{{1,6}}[ ]?号)$"
    ),
    ("最高法院刑事裁定          108年度台声字第124号", "台湾高等法院民事判决　　110年度上易字第12号"),
    ("最高法院刑事裁定", "最高法院108年度台声字第124号裁定"),
)

_B = "[ \\u3000]{0,8}"
"""Blanks within a word that is set wide."""

_PARTY = Pattern(
    Expression(
        rf"""(?:[声聲]{_B}[请請]{_B}人|被{_B}告|原{_B}告|(?:被{_B})?上{_B}[诉訴]{_B}人|抗{_B}告{_B}人|再{_B}[审審]{_B}(?:被告|原告)
        |(?:[选選]任)?[辩辯]{_B}[护護]{_B}人|(?:[诉訴][讼訟])?代{_B}理{_B}人)[ \u3000]{{1,12}}[^ \u3000，。]""",
        re.X,
    ),
    ("声 请 人 最高检察署检察总长", "被   告 谢明达", "上 诉 人　王大明"),
    ("被告谢明达", "声请人主张，", "原　则"),
)
"""A party to a case, with what it is set apart."""


def adopted_title(reading: Reading, at: int) -> list[Block] | None:
    """某县禁毒条例（2021年3月1日某县人民代表大会通过） above 第一条 or 大会主席团：: a title, and on its line the note of its adoption.

    So does one with the day of its publication there."""
    line = reading.lines[at]
    found = _ADOPTED.match(line.tight) if line.tight[-1] == "）" else published_beside(line)
    below = reading.line(at + 1) if found is not None else None
    if (
        found is None
        or below is None
        or not (opens_law(below) or salutation(reading, at + 1))
        or line.tight[-1] == "）"
        and not ADOPTION.match(line.tight, found.end("title"))
        or not reading.fresh(at)
    ):
        return None
    if not ends_like_a_title(found["title"]):
        return None
    length = _printed_length(line.text, found["title"])
    note = Block("adoption", at, at + 1, skip=length)
    return [Block("title", at, at + 1, length=length), note, *parts_below(reading, at + 1)]


def published_beside(line: Line) -> re.Match[str] | None:
    """The title of a law with the day of its publication far beside it: 某某条例　　　中华民国四十七年七月二日公布."""
    return _PUBLISHED_BESIDE.match(line.tight) if line.tight[-1] == "布" else None


_PUBLISHED_BESIDE = Pattern(
    Expression(
        rf"(?P<title>{LETTER}{{3,40}}(?:法|条例|办法|规则|规程|细则|章程|通则|纲要|标准))(?=[ \u3000]{{2,80}}{DAY.source}[^，。；]{{0,30}}[公发颁]布$)"
    ),
    ("邮电抽查条例施行办法　　　　中华民国四十七年七月二日公布", "某地邮政法　　民国三十六年一月一日国民政府公布"),
    ("某办法于2024年1月1日公布", "某办法　　2024年1月1日", "某办法2024年1月1日公布"),
    needs=(" \u3000", "布"),
)


def _printed_length(text: str, first: str) -> int:
    """How many characters of a line's text hold what stands first in it, however many blanks stand within."""
    at, count = 0, len(unspaced(first))
    while count:
        count -= not text[at].isspace()
        at += 1
    return at


_ADOPTED = Pattern(
    Expression(r"(?P<title>[^（）。；：]{4,60})(?=（[ ]?\d{4}[ ]?年[^（）]{8,400}[ ]?）$)"),
    ("某县禁毒条例（2021年3月1日某县人民代表大会通过）", "某县禁毒条例（ 2021 年 3 月 1 日某县人民代表大会通过 ）"),
    ("某县禁毒条例", "某县禁毒条例（草案）", "（2021年3月1日某县人民代表大会通过）"),
)


def dated_title_of(line: Line) -> str | None:
    """The title that stands on the line with its day beside it, without its blanks; None where none does."""
    found = _dated(line)
    return unspaced(found["title"]) if found is not None else None


def _dated(line: Line) -> re.Match[str] | None:
    if line.tight[-1] != "日" or not ("令" in line.tight or "公" in line.tight):
        return None
    return _DATED.match(line.tight) or _DATED_WIDE.match(line.tight)


def ends_or_pauses(line: Line) -> bool:
    """Whether a line ends a sentence, or a clause ends in it."""
    return ends_sentence(line.tight) or _CLAUSE.search(line.tight) is not None


_CLAUSE = Pattern(Expression("[，；]|：$"), ("甲，乙", "如下："), ("甲、乙", "《甲》"), "search")

_DATED = Pattern(
    Expression(
        rf"(?P<title>[\u4e00-\u9fff、]{{1,12}}(?:令|公告))[ \u3000]+(?P<day>{DAY.source}|{COUNTED_DAY.source})$"
    ),
    (
        "国民政府令　　二十五年五月五日",
        "总统令　　中华民国113年8月7日",
        "行政院、司法院令　中华民国113年3月29日",
        "内政部公告　2024年8月7日",
    ),
    ("某省人民政府令2024年8月7日", "某令　2024年8月7日公布", "某办　2024年8月7日"),
)

_DATED_WIDE = Pattern(
    Expression(
        rf"(?P<title>[\u4e00-\u9fff](?:[ \u3000]{{1,3}}[\u4e00-\u9fff]){{0,11}}[ \u3000]{{1,3}}(?:令|公[ \u3000]{{1,3}}告))"
        rf"[ \u3000]+(?P<day>{DAY.source}|{COUNTED_DAY.source})$"
    ),
    ("总　统　令　　中华民国112年5月3日", "内 政 部 公 告　　2024年8月7日"),
    ("总统令　　中华民国112年5月3日", "总　统　令"),
)
"""The same with its title set wide."""
