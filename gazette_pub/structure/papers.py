"""The head of a newspaper's page, the paper's name and below it the day with the day of the week; and the foot of it: what it points
to on other pages, and who made it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import Tail
from gazette_pub.words.characters import LETTER, WIDE_BLANK, ends_sentence, fold, unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.masthead import PAPER, is_in_latin, is_reached, told_by
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.simplified import simplified

_DATED = Pattern(
    Expression(rf"(?:{LETTER}{{2}})?{DAY.source}[ \u3000]*星期[一二三四五六日天](?![^ \u3000])[^，。；]{{0,60}}"),
    (
        "2019年9月28日　星期六　　第2版",
        "一九五六年六月十四日　星期四　　夏历丙申年五月初六",
        "1956年6月14日　星期四",
        "2024年3月15日　星期五　　第3版　要闻　　责任编辑：王某某",
    ),
    ("2019年9月28日", "2019年9月28日星期六，天气晴", "星期六"),
    "fullmatch",
)
"""The day, and the day of the week, as a newspaper prints them below its name, with what else stands beside them."""


_SHEETS = rf"[（(]?[今本][日期]共?[\d{CN}]{{1,3}}版[）)]?"
_OF_PAPER = Pattern(
    Expression(
        rf"""(?:总?第(?:\d{{1,6}}|[{CN}]{{1,6}})[期号](?:{_SHEETS})?|[农夏阴][历曆][^，。；：]{{4,16}}|{_SHEETS}
        |今日(?:出版)?[{CN}]{{1,2}}大?张半?                                            # 今日出版一大张半
        |(?:国内)?(?:统一)?(?:连续出版物|刊)号[：:]?CN[\d\-—–/A-Z]{{3,12}}|(?:邮发)?代号[：:]?[\d\-—–]{{3,8}}
        |(?:每份)?零售(?:每份)?(?:人民币)?[{CN}\d.元角分]{{2,8}}|今[日天]天气[^。；]{{0,60}}
        |[^，。；：]{{2,30}}(?:机关报|主[管办]|(?<=社)出版))$""",
        re.X,
    ),
    (
        "第27168号（今日八版）",
        "第三四〇号",
        "今日出版一大张半",
        "国内统一刊号CN11—0080",
        "代号1—41",
        "零售每份人民币五百元",
        "农历癸卯年十二月初八",
        "今日8版",
        "中共某省委机关报",
        "中共某省委主管主办",
        "某日报社出版",
    ),
    ("第27168号文件", "省委常委会召开会议", "八版"),
)
"""What else a newspaper prints of itself below its name and the day."""

_HEADS_POINTS = Pattern(
    Expression("[■◆●▲★▶【]?(?:今日|本[报期]|今日本报)?(?:要目|导读|导览|看点|提要|要闻导读)】?$"),
    ("今日要目", "导读", "本期要目", "今日导读", "■导读", "【今日看点】"),
    ("要目一览", "今日要闻", "省委要目说明"),
)
_POINT = Pattern(
    Expression(
        rf"(?P<leader>[ \u3000…·]|\.\.|[（(])(?P<page>第?(?:\d{{1,2}}|[A-Z]\d{{1,2}}|[{CN}]{{1,3}})[版页])(?P<close>[）)]?)$"
        r"|[ \u3000…](?P<number>[A-Z]?\d{1,2})$"
    ),
    ("全省安全生产工作会议召开　　第二版", "冰雪旅游热起来（3版）", "某事　A03"),
    ("全省安全生产工作会议召开", "第二版", "某事2024"),
    "search",
)
"""What a newspaper points to on its front, and the page on which it stands."""


def tail_of_point(text: str) -> Tail | None:
    """What such a line ends with: the page, and what leads to it."""
    found = _POINT.search(text)
    if found is None:
        return None
    words = text[: found.start("page") if found["page"] else found.start("number")]
    stem = words.rstrip(_LEADS_TO_PAGE)
    return Tail(len(stem), (words[len(stem) :] + (found["close"] or "")).strip(), found["page"] or found["number"])


_LEADS_TO_PAGE = " \u3000…·.（("


def head_of_paper(lines: Sequence[Line]) -> list[Block]:
    """南疆人民报⏎一九五六年六月十四日　星期四 at the top of a text, in either order, with what tells of the paper and of its page beside
    them, and what it points to below; none where name or day is missing."""
    if len(lines) < _LEAST:
        return []
    if on_one := _NAME_AND_DAY.match(lines[0].text):
        length = on_one.end("name")
        return [Block("title", 0, 1, length=length), Block("p", 0, 1, skip=length), *_points(lines, 1)]
    name = dated = None
    after = 0
    while after < len(lines):
        line, said = lines[after], fold(unspaced(lines[after].text))
        if name is None and PAPER.finds(said):
            name = after
        elif dated is None and (lines_of_day := _dated_over(lines, after)):
            dated = after
            after += lines_of_day - 1
        elif not (is_in_latin(line.text) or _tells_of_paper(line) or _SECTION.finds(fold(line.text))):
            break
        after += 1
    if name is None or dated is None:
        return []
    blocks = [Block("title" if at == name else "p", at, at + 1) for at in range(after)]
    return [*blocks, *_points(lines, after)]


def _dated_over(lines: Sequence[Line], at: int) -> int:
    """Over how many lines the day and the day of the week stand from this one on: 一九五〇年五月三日⏎星期三; 0 where they do not."""
    if _DATED.finds(fold(lines[at].text)):
        return 1
    said = ""
    for over, line in enumerate(lines[at : at + _LINES_OF_DAY], start=1):
        said += fold(unspaced(line.text))
        if _DAY_OVER_LINES.finds(said):
            return over
    return 0


_LINES_OF_DAY = 4
_DAY_OVER_LINES = Pattern(
    Expression(rf"(?:{DAY.source}|\d{{4}}年\d{{1,2}}月\d{{1,2}})[（(]?星期[一二三四五六日天][）)]?"),
    ("一九五〇年五月三日星期三", "1987年6月18星期四"),
    ("1987年6月", "星期四", "1987年6月18日"),
    "fullmatch",
)

_NAME_AND_DAY = Pattern(
    Expression(
        rf"(?P<name>{PAPER.source})[ \u3000]{{1,40}}{DAY.source}[ \u3000]*星期[一二三四五六日天](?:[ \u3000]{{1,20}}[^，。；：]{{0,40}})?$"
    ),
    ("南疆日报　　一九八五年九月二日　星期一　第一版", "南疆日报 2021年6月10日 星期四"),
    ("南疆日报一九八五年九月二日", "南疆日报　第一版", "据南疆日报　2021年6月10日　星期四，报道"),
)
"""A newspaper's name, and the day behind it on its line."""

_OF_SECTION = "(?:要闻|综合|时政|新闻|广告|公告|法规|政策|文件|专版|专题|理论|经济|社会|国内|国际|法治|评论|文化|民生|教育|地方|视点|特别报道)"
_SECTION = Pattern(
    Expression(
        rf"(?:第?[ ]?(?:\d{{1,2}}|[A-Z]\d{{1,2}}|[{CN}]{{1,3}})[ ]?版|[A-Z]?\d{{1,2}}|[A-Z]\d{{1,2}})?[ \u3000·：/]{{0,8}}"
        rf"(?:{_OF_SECTION}(?:[·•/／]{_OF_SECTION}){{0,2}})?(?:新闻|要闻|周刊)?"
        rf"[ \u3000·：/]{{0,8}}(?:第?[ ]?(?:\d{{1,2}}|[{CN}]{{1,3}})[ ]?版|[A-Z]?\d{{1,2}})?"
    ),
    ("要闻 4", "第4版　要闻", "A4 国内新闻", "4版", "法治　第三版", "法规·公告"),
    ("要闻会议", "第4次会议", "青海日报", "第4版刊登"),
    "fullmatch",
)
"""What a page of a newspaper is called, and its number."""


def _tells_of_paper(line: Line) -> bool:
    said = simplified(fold(line.text))
    if _OF_PAPER.match(unspaced(said)):
        return True
    if all(_OF_PAPER.match(part) or told_by(part) for part in said.split()):
        return True
    parts = WIDE_BLANK.split(said)
    if len(parts) > 1 and any(_OF_PAPER.match(part) or told_by(part) or is_reached(part) for part in parts):
        return not any(ends_sentence(part) for part in parts)
    return not line.blanks and (bool(told_by(said)) or is_reached(said) or _OF_PAGE.finds(said))


def _points(lines: Sequence[Line], at: int) -> list[Block]:
    """今日要目 and what it points to, each with its page: 冰雪旅游热起来　　第三版."""
    if at >= len(lines) or not _HEADS_POINTS.match(fold(unspaced(lines[at].text))):
        return []
    entries: list[Block] = []
    after = at + 1
    while over := _point_over(lines, after):
        entries.append(Block("entry", after, after + over))
        after += over
    return [Block("heading", at, at + 1), *entries] if entries else []


def _point_over(lines: Sequence[Line], at: int) -> int:
    """Over how many lines something is pointed to from this one on: its page may stand below it, by itself; 0 where nothing is."""
    if at >= len(lines):
        return 0
    if _POINT.search(fold(lines[at].text)):
        return 1
    below = lines[at + 1] if at + 1 < len(lines) else None
    alone = below is not None and is_page_of_paper(below) and not (lines[at].ends or lines[at].stops)
    return 2 if alone else 0


def is_page_of_paper(line: Line) -> bool:
    """Whether nothing but a page of a newspaper is named on a line: 2版."""
    return _PAGE_ALONE.finds(fold(line.text))


_PAGE_ALONE = Pattern(
    Expression(rf"[…·（(]{{0,60}}第?(?:\d{{1,2}}|[A-Z]\d{{1,2}}|[{CN}]{{1,3}})[版页][）)]?"),
    ("2版", "第三版", "（A3版）", "……5版"),
    ("2", "某事2版"),
    "fullmatch",
)


_LEAST = 4
"""Lines of such a page at the least."""


def foot_of_paper(lines: Sequence[Line]) -> int:
    """The index from which a newspaper's page tells, below its last story, what stands on other pages and who made it:
    ■导读⏎某专题　　５版⏎责任编辑　李　倩; the text's length where it does not."""
    made = at = _above(len(lines), lines, _tells_of_makers)
    points = _above(at, lines, lambda line: _POINT.search(fold(line.text)) is not None)
    if 0 < points < at and _HEADS_POINTS.match(fold(unspaced(lines[points - 1].text))):
        at = points - 1
    return _above(at, lines, lambda line: POINTS_TO.finds(fold(line.text))) if at < made else at


def _above(at: int, lines: Sequence[Line], is_one: Callable[[Line], bool]) -> int:
    """The index of the first of the lines right above this one that are such; the first line of all begins a story."""
    while at > 1 and is_one(lines[at - 1]):
        at -= 1
    return at


def _tells_of_makers(line: Line) -> bool:
    told = bool(told_by(line.text)) and not DATE_LINE.match(line.tight)  # a day alone is that of the last document
    return told or is_reached(line.text) or _OF_PAGE.finds(fold(line.text))


_OF_PAGE = Pattern(
    Expression(
        rf"""(?:(?:本版|今日|本期)?(?:责任编辑|图片编辑|美术编辑|视觉编辑|编辑|责编|美编|组版|版式(?:设计)?|版面|校对|检校
        |值班(?:总编辑?|编委|主任|副?总编辑?)|统筹)[：:\u3000 ]{{1,3}}{LETTER}[\u3000 ]{{0,3}}{LETTER}{{1,3}}(?:[、\u3000 /／]{{1,4}}|$)){{1,8}}""",
        re.X,
    ),
    ("责任编辑　李　倩　美术编辑　金　鑫", "本版编辑：张三　版式：李四　校对：王五", "值班编委 王小明", "美编：张三"),
    ("责任编辑：何敏，校对：王明。", "版面费 三百元", "统筹 推进 各项工作"),
    "fullmatch",
)
"""Who made a page, as its foot says."""

POINTS_TO = Pattern(
    Expression(
        r"[（(][^（），。]{0,16}?[详刊载见]{1,2}(?:今日)?第?[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[版页][）)]$"
    ),
    (
        "社论　　在法治轨道上开启新征程　　（全文见第二版）",
        "（会议通过的决议全文见第二版）",
        "评论员文章（详见3版）",
        "（全文刊A2版）",
    ),
    ("（下转第四版）", "（3版）", "（全文见第二版）。"),
    "search",
    needs=("版页",),
)
"""A line that says where the whole of something stands."""
