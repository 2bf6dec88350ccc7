"""How a law's provisions are addressed: 第五条、第七条第二款, 第一百二十条之二至第一百二十条之六, 第二章章名, 序言第七自然段.

Each becomes a path as an xml:id names it within its law: art_5, art_7__p_2. 立法技术规范（试行）（一）, 2009, 4: 条 款 项 目
from the outermost in; what begins with 款 or 项 goes on from the provision that was spoken of before. Hong Kong has 部 分部
條 款 段 節 分節, (1)(a)(i)(A), and Macau 條 款 項 分項, 一、（一）（1）.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from gazette_pub.words import numerals
from gazette_pub.words.numberings import ROMAN
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

Step = tuple[str, str]
"""A unit and its number: ("art", "10-1") for 第十条之一. 序言 and 章名 have none."""

Path = tuple[Step, ...]
"""From the law in to a provision. Empty for what is addressed from no known place."""

RANK = {
    "adoption": 0,
    "att": 1,
    "vol": 0,
    "book": 1,
    "part": 2,
    "table": 2,
    "note": 4,
    "preamble": 3,
    "general": 3,
    "final": 3,
    "chp": 3,
    "sec": 4,
    "dvs": 4,
    "cat": 4,
    "art": 5,
    "p": 6,
    "item": 7,
    "row": 7,
    "col": 8,
    "item in item": 8,
    "item in two": 9,
    "heading": 10,
}
"""The units, from the outermost in. A path calls what is in an item an item too: 目 is an item of an item."""

_SEGMENT = "segment"
"""段 of Hong Kong, before it is known in what: (b)段 of an item of a schedule is in that, where 項 are numbered."""

_DEPTHS = ("p", "item", "item in item", "item in two")
"""How deep what stands in brackets is: (1)(a)(i)(A)."""

UNITS = {
    "卷": "vol",
    "编": "book",
    "分编": "part",
    "章": "chp",
    "节": "sec",
    "条": "art",
    "款": "p",
    "自然段": "p",
    "项": "item",
    "点": "item",
    "段": "item",
    "目": "item in item",
    "分项": "item in item",
    "分节": "item in two",
    "分段": "item",
    "部": "part",
    "分部": "dvs",
    "部分": "part",
    "类": "cat",
    "行": "row",
    "栏": "col",
    "列": "col",
}
_NAMED = dict.fromkeys(("序言", "引言", "前言"), "preamble") | {
    "题注": "adoption",
    "附则一章": "final",
    "总则": "general",
    "总纲": "general",
    "附则": "final",
}
"""What is addressed without a number, whichever chapter it is; anything else so is a heading: 章名, 第三章的名称."""

_NUMBER = rf"[（(]?[{CN}\d]{{1,7}}[）)]?"
_BRANCH = rf"(?:之[{CN}\d]{{1,3}}){{0,3}}"
_UNIT = "分编|自然段|段(?!落)|条(?!例)|款(?!项)|项(?!目)|章(?!程)|点(?=[第、和及与至之中，。；附规修自停废删后前业同均予“]|$)|卷(?=第)|[编节目]"
_LETTER = "(?:-?[A-Z]{1,2})?"
_LATE = "(?:-[A-Z]{1,2}(?![A-Za-z])|(?<=条)[A-Z](?![A-Za-z-]|[类级型组股]))?"  # 第十条-A, 第二十三条A
_BRACKETED = r"(?:[（(][0-9A-Za-z]{1,4}[）)])"
_IN_BRACKETS_UNIT = "[款段节]|分节|分段"
_OF_HONG_KONG = rf"{_BRACKETED}{{1,3}}(?:{_IN_BRACKETS_UNIT})"  # (c)段
_PART_NUMBER = r"(?:\d{1,3}|[IVXL]{1,7})[A-Z]{0,2}"
_PART_UNIT = "(?:分部(?!门)|部(?![分门位长法委队级件首]))"
_PART = rf"第{_PART_NUMBER}{_PART_UNIT}"  # 第VIIA部, 第2分部
_DOTTED = r"(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,5}"
_ALONE = r"(?:[0123456789]\d{0,2}|[ABCDEFGH])(?:\.\d{1,3}){1,5}(?![.\d])"
_CLAUSE = (  # 4.2 of a standard, where no 第 says so: where a statement begins, and before what is done to it
    rf"(?<![^将把对在除去加原、和及，。；：]){_ALONE}"
    "(?=条|中?的?[“「增注表图]|修?改为|增加|补充|删|后|之后|[、和及][A-Z\\d]|：(?:[“「]|$))条?"
    rf"|(?:(?<=删[除去])|(?<=\d[、和及])){_ALONE}(?=条|中的|[，。；]|[、和及][A-Z\d]|$)条?"
)
_STEP = rf"第(?:{_DOTTED}|{_NUMBER})”?{_LETTER}{_BRANCH}{_BRACKETED}{{0,4}}(?:{_UNIT}){_BRANCH}{_LATE}"
_COUNT = rf"(?:[{CN}\d]{{1,3}}(?:[A-Z]{{1,2}}(?![A-Za-z]))?|[A-Z](?![A-Za-z])|[IVXL]{{1,7}}(?![A-Za-z]))?"
_OF_ANNEX = rf"(?<=附[件表录])|(?<=附[件表录][{CN}\d])|(?<=附[件表录][{CN}\d]{{2}})"
_POINT = rf"[（(][{CN}\d]{{1,4}}[）)]"
_LETTERED = (  # 第三款a项, b）及c）项, of Macau
    r"(?<![A-Za-z])[a-z][)）]?(?:项(?!目)|(?=(?:[、及和至]|以及)[a-z][)）]?(?:项(?!目)|[、及和至])))"
)
_POINT_UNIT = "(?:项(?!目)|款(?!项))"
_BARE_POINT = rf"(?:(?<=条)[（(][a-z][）)])?{_POINT}{_POINT_UNIT}"  # （七）项, 第395.30条（a）（3）项
_TO = "[至到]|——|—"
_JOINT = rf"[、和及与或]|以及|或者|{_TO}"
_JOINT_POINTS = rf"{_POINT}(?:(?:{_JOINT})?{_POINT}){{1,30}}"  # （2）（3）, （一）、（三）
_OF_TABLES = "类|部分|[栏列行]"
_FOLLOWS = "(?=第|标题|名称|题目|[中内]的?[“「第增新加删补]|[“「]|[、和及与至到，。；：的后前之]|修改|删[去除]|增加|改为|合并|移[至到]|作为|调整|分为|依次)"
_TABLE = rf"(?<![附代列发对])(?:表(?=[{CN}\d])|序号为?)(?:\d{{1,4}}|[{CN}]{{1,4}})(?![\d{CN}]|[-—.．]\d)"
_SERIALS = rf"序号为?\d{{1,4}}(?:(?:{_JOINT})\d{{1,4}}){{1,30}}"  # 序号3、5
_INNER = rf"第{_NUMBER}(?:{_OF_TABLES})"  # 第二类, 第四栏, 第一部分
_NOTES = rf"(?:附注|备注|注(?=[{CN}\d第]))(?:\d{{1,3}}|[{CN}]{{1,3}})?"
_IN_ONE = rf"{_INNER}|{_SERIALS}|{_TABLE}|{_NOTES}|{_STEP}|{_BARE_POINT}"
_IN_ANNEX = rf"附[件表录]{_COUNT}(?:[中内]的?|的)?(?:{_IN_ONE}){{1,6}}(?:的?(?:名称|标题|题目))?"  # 附件一中第二类第5项
_CAPTION = (  # 第20条，标题——, 第三部分标题, 附件1名称
    rf"(?<=[条部])的?标题|(?<=部分)的?(?:标题|名称|题目)|(?:(?<=[条部款][，,])|(?<=附[件表录][{CN}\d][，,])|(?<=附[件表录][{CN}\d]{{2}}[，,]))"
    rf"标题(?=[ \u3000]?[—─，,：:])"
    rf"|(?:{_OF_ANNEX})的?(?:名称|标题|题目)"
)
_NAME = (
    "序言|引言|前言|(?<!法)总[则纲]|附则(?:一章(?=的?(?:章名|标题|名称)))?|(?:该?条例|规定|办法|的)?题注|的?(?:[章节编](?:标题|[名题](?!目))|条[名标旨](?![准题]))|(?<=[章节编])的?(?:名称|标题|题目)"
    rf"|附[件表录]{_COUNT}|{_CAPTION}"
)
_OLD_ROW = (
    rf"(?<=[条款])[{CN}]{{1,3}}(?:、[{CN}]{{1,3}}){{1,10}}[两三四五六七八九]?(?:款(?!项)|项(?!目))"  # 第八条一、二两项
)
_ROW = rf"第(?:{_NUMBER}{_LETTER}(?:(?:{_JOINT})第?{_NUMBER}{_LETTER}){{1,30}}|{_JOINT_POINTS})(?:{_UNIT})"  # 第（一）、（三）项, 第14A及14B条
_BRACKETS_ROW = rf"{_BRACKETED}{{1,3}}(?:(?:{_JOINT}){_BRACKETED}{{1,3}}){{1,30}}(?:{_IN_BRACKETS_UNIT})"  # (b)及(c)段
_ARTICLE = r"\d{1,4}[A-Z]{0,2}"
_ARTICLES_ROW = (
    rf"第{_ARTICLE}{_BRACKETED}{{0,4}}"
    rf"(?:(?:{_JOINT})第?(?:{_ARTICLE}{_BRACKETED}{{0,4}}|{_BRACKETED}{{1,4}})){{1,30}}条(?!例)"
)  # 第12(1)(b)及(c)条, 第3(1)及5条
_PARTS_ROW = rf"第{_PART_NUMBER}(?:(?:{_JOINT})第?{_PART_NUMBER}){{1,30}}{_PART_UNIT}"  # 第IVA及XIII部
_POINTS = (  # （三）项, （二）至（四）项, （三）（四）两项
    rf"{_POINT}(?:(?:(?:{_JOINT}){_POINT}){{0,30}}|(?:(?:{_JOINT})?{_POINT}){{1,30}}[两三四五六七八九]?)(?:分项|{_POINT_UNIT})"
)
_ROWS = rf"{_ROW}|{_ARTICLES_ROW}|{_PARTS_ROW}|{_BRACKETS_ROW}|{_POINTS}"
_REMARKS = rf"(?:附注|备注)(?=第{_NUMBER}[条款项])"
_STEPS = rf"{_IN_ANNEX}|{_REMARKS}|(?:{_INNER}|{_TABLE}){_FOLLOWS}|{_STEP}|{_PART}|{_NAME}|{_OF_HONG_KONG}|{_BARE_POINT}|{_CLAUSE}"
_ONE = rf"(?:(?:{_STEPS}){{1,6}}(?:{_LETTERED})?(?:{_ROWS}|{_OLD_ROW})?|{_ROWS})"

_WITHOUT_FIRST = rf"[{CN}]{{2,7}}条(?![例款件项文])(?:{_STEP}){{0,3}}"  # 第二十五条、二十六条第一款

ADDRESSES = Pattern(
    Expression(rf"{_ONE}(?:(?:{_JOINT})(?:{_ONE}|{_LETTERED}|{_WITHOUT_FIRST})){{0,60}}"),
    (
        "第五条、第七条第二款",
        "第六条第（一）、（三）项",
        "第二章章名",
        "第九章章题",
        "第九章章标题",
        "第十四条的条标",
        "序言第七自然段",
        "序言第二段",
        "第十条之二至第十条之六",
        "附件一第三项",
        "第12A(1)(a)条",
        "第八-A条",
        "第十条-A",
        "第三点、第五点",
        "(c)段",
        "(b)及(c)段",
        "第14A及14B条",
        "第12(1)(b)及(c)条",
        "第3(1)、5及6A(2)条",
        "第VIIA部第2分部",
        "第IVA及XIII部",
        "附表7A",
        "附表1第2部",
        "附件一中第二类第5项",
        "附件四表二第3项",
        "附件一序号8",
        "附件一序号3、5",
        "附件一第二类的名称",
        "备注第3项",
        "附件二附注第3项",
        "附录B第二类第（三）项",
        "附录A第3.2条",
        "第二类第5项",
        "第一款（三）项（1）分项",
        "（二）至（四）项",
        "第四条第三款a项及b)项",
        "第九条第二款b）及c）项",
        "第二十三条A",
        "附表VI",
        "第三部分标题",
        "第（一）”项",
        "第（2）（3）项",
        "第（二）（三）项、（七）款",
        "第八条一、二两项",
        "第二十条（三）（四）两项",
        "第二十五条、二十六条",
        "第B.2条",
    ),
    (
        "4.2",
        "第4.2",
        "本法",
        "五条",
        "第三次",
        "第一、第二",
        "第三条例",
        "(b)及(c)",
        "第2部分",
        "第一类医疗器械",
        "代表二人",
        "第二行为",
        "第三部法律",
        "第二段落",
        "（一）项目",
        "（一）款项",
        "第三点意见",
        "第12(1)(b)及(c)",
    ),
)
"""One provision or several, as a list or a range."""

_PARTS = Pattern(
    Expression(
        rf"""(?P<to>{_TO})|(?P<joint>{_JOINT})
        |(?P<row>{_ROW}|{_OLD_ROW})
        |(?P<articles>{_ARTICLES_ROW})
        |(?P<parts>{_PARTS_ROW})
        |(?P<brackets>{_BRACKETS_ROW})
        |(?P<points>{_POINTS})
        |第(?P<inner>{_NUMBER})(?P<kind>{_OF_TABLES})
        |(?P<serials>{_SERIALS})
        |(?P<note>附注|备注|(?<!题)注)(?P<note_of>(?:\d{{1,3}}|[{CN}]{{1,3}})?)
        |(?<!附)(?P<table>表(?=[{CN}\d])|序号为?)(?P<row_of>\d{{1,4}}|[{CN}]{{1,4}})
        |第(?P<division>{_PART_NUMBER})(?P<of>{_PART_UNIT})
        |(?:第|(?<=[、和及与至到]))(?P<num>{_DOTTED}|{_NUMBER})”?(?P<letter>{_LETTER})(?P<within>{_BRANCH})(?P<bracketed>{_BRACKETED}{{0,4}})
            (?P<unit>{_UNIT})(?P<behind>{_BRANCH})(?P<late>{_LATE})
        |(?P<below>{_OF_HONG_KONG})
        |(?P<lettered>{_LETTERED})
        |(?P<att>附[件表录](?:(?P<roman>[IVX]{{2,7}})(?![A-Za-z]))?(?P<count>[{CN}\d]{{0,3}})(?P<later>(?:(?<=[{CN}\d])[A-Z]{{1,2}}(?![A-Za-z])|(?<=[件表录])[A-Z](?![A-Za-z]))?))
        |(?:该?条例|规定|办法|的)?(?P<name>[序引前]言|总则|附则(?:一章)?|总纲|题注|[章节编](?:标题|[名题])|条[名标旨]|名称|标题|题目)
        |(?<![第\d.])(?P<clause>{_DOTTED})条?""",
        re.X,
    ),
    (
        "第五条",
        "、",
        "至",
        "第一、二项",
        "第14A及14B条",
        "附件一",
        "序言",
        "章名",
        "第12A(1)条",
        "第八-A条",
        "题注",
        "(c)段",
        "(b)至(d)段",
        "第12(1)(b)及(c)条",
        "第VIIA部",
        "（三）项",
    ),
    ("五条", "甲"),
)
_ROWED = Pattern(Expression(rf"第?{_NUMBER}(?P<letter>{_LETTER})"), ("第（一）", "三", "14B"), ("、", "甲"), "search")
_BRACKETS = Pattern(Expression(rf"{_BRACKETED}{{1,3}}"), ("(b)", "(a)(ii)"), ("段", "()"), "search")
_COUNTED = Pattern(Expression(rf"[{CN}\d]+"), ("（三）", "第十"), ("第", "（）"), "search")
_BRANCHES = Pattern(Expression(r"[^之]+"), ("之一", "之二之一"), ("之", ""), "search")


@dataclass(frozen=True)
class Address:
    """A provision where a text names it, and its path; an empty one when nothing says what it goes on from."""

    start: int
    end: int
    path: Path

    @property
    def id(self) -> str:
        return id_of(self.path)


def id_of(path: Path) -> str:
    """The path as an xml:id names it: art_7__p_2, chp_2__heading."""
    return "__".join(f"{unit}_{number}" if number else unit for unit, number in path)


_UNIT_OF_TAIWAN = Pattern(
    Expression(rf"附[件表录][{CN}\d]{{0,3}}(?:[、和及]?第[{CN}\d]{{1,4}}[款项]){{1,20}}|(?<=[{CN}\d])[款项]"),
    ("第二项", "第三款", "第一、二项", "附表二第三项"),
    ("各项", "款项", "罚款"),
    "search",
)
_ELSEWHERE = {"款": "项", "项": "款"}


def units_of_taiwan(text: str) -> str:
    """第二项第三款, as Taiwan numbers what stands in its articles, as others say it: 第二款第三项 (中央法規標準法 §8). What is
    numbered so in an annex is an item."""
    return _UNIT_OF_TAIWAN.sub(lambda found: _ELSEWHERE.get(found[0], found[0]), text)


MOST = 400
"""How many provisions the ranges of a list may name: more are a mistake of the print, and their two ends are kept."""


def addresses_in(text: str, start: int, end: int, context: Path) -> list[Address]:
    """The provisions of a list that `ADDRESSES` found there. Each goes on from the one before, the first from the context."""
    found: list[Address] = []
    for is_end, begin, stop, steps in _listed(text, start, end):
        path = follow(found[-1].path if found else _above(steps, context), steps)
        if is_end and found:
            last = path[:-1] if path[-1:] == (_ITS_HEADING,) and found[-1].path[-1:] != path[-1:] else path
            found += [Address(begin, stop, each) for each in _between(found[-1].path, last, MOST - len(found))]
        found.append(Address(begin, stop, path))
    return _each_headed(found)


_ITS_HEADING = ("heading", "")


def _each_headed(found: list[Address]) -> list[Address]:
    """第四章、第五章的章名: of each. 第四条、第十条第四款及第十八条的标题: of the last."""
    *above, last = found[-1].path or (("", ""),)
    if last != _ITS_HEADING or not above or not all(_is(above[-1][0], each) for each in found[:-1]):
        return found
    unit = above[-1][0]
    return [Address(each.start, each.end, (*each.path, last)) if _is(unit, each) else each for each in found]


def _is(unit: str, address: Address) -> bool:
    return bool(address.path) and address.path[-1][0] == unit


_OF_THE_LAW = frozenset(("book", "att", "preamble", "general", "final", "adoption"))
"""What stands in the law itself, whatever was spoken of before."""


def _above(steps: Path, context: Path) -> Path:
    """Where a list goes on from: an article that it begins with is the law's, though an annex was spoken of before; so is a chapter,
    but where chapters of the annex were."""
    units = [unit for unit, _ in context]
    is_of_the_law = steps[0][0] == "chp" and units[:1] == ["att"] and "chp" not in units
    return () if steps[0][0] == "art" or is_of_the_law else context


IN_A_LIST: Path = (("item", ""),)
"""The context of what is named right behind the title of what has no articles: 《某目录》第三项."""


def follow(context: Path, steps: Path) -> Path:
    """The steps from where the context stands; nothing where a 款 or a 项 has no article to stand in.

    Beside one that is known to stand in none, in a list, no other does.
    """
    if steps[0][0] == _SEGMENT:
        is_in_item = context[:1] != () and context[0][0] == "att" and any(unit == "item" for unit, _ in context)
        steps = (("item in item" if is_in_item else "item", steps[0][1]), *steps[1:])
    rank = RANK[steps[0][0]]
    if steps[0][0] == "att" and [unit for unit, _ in context[:2]] == ["art", "att"]:  # 第四條附表一、附表三
        return (context[0], *steps)
    if context[:1] != IN_A_LIST and context and context[0][0] == "item" and steps[0][0] in ("p", "item"):
        above = (
            context[:1] if steps[0][0] == "p" else ()
        )  # where items stand in no articles, a paragraph is one of them
    elif steps[0][0] == "heading":
        above = tuple(step for step in context if step[0] in _HEADED)
    else:
        ranked = [step for _, step in takewhile(lambda each: each[0] < rank, _ranked(context))]
        above = tuple(ranked) if rank != RANK["art"] or ranked[:1] and ranked[0][0] == "att" else ()
        above = above if steps[0][0] not in _OF_THE_LAW and above != IN_A_LIST else ()
    path = _without_divisions(
        (*above, *(("item", number) if unit in _DEPTHS[1:] else (unit, number) for unit, number in steps))
    )
    return path if rank <= RANK["art"] or above or context[:1] and context[0][0] in ("p", "item") else ()


_HEADED = frozenset("att book part chp sec dvs art".split())
"""What has a heading of its own."""


def _ranked(path: Path) -> Iterator[tuple[int, Step]]:
    """Each step and how far in it stands: an item in an item further than that."""
    depth = 0
    for step in path:
        depth += step[0] == "item"
        yield RANK[_DEPTHS[min(depth, len(_DEPTHS) - 1)]] if step[0] == "item" else RANK[step[0]], step


def up_to(path: Path, unit: str) -> Path:
    """The 条 or 款 that a path leads through; all of it for what is no unit."""
    rank = RANK[UNITS[unit]] if unit in UNITS else max(RANK.values())
    return tuple(step for above, step in _ranked(path) if above <= rank)


def _without_divisions(path: Path) -> Path:
    """An article is addressed without its chapter: articles number through the law, but where they are counted in the chapter."""
    if not any(unit == "art" for unit, _ in path) or _is_counted_in_chapter(path):
        return path
    kept = _IN_ANNEXES if path[0][0] in ("att", "note") else _IN_LAWS
    return tuple(step for step in path if step[0] in kept)


def _is_counted_in_chapter(path: Path) -> bool:
    """第三章第一条: there are more chapters before it than articles, so that its number begins anew in each."""
    numbers = dict(path)
    chapter, article = numbers.get("chp", ""), numbers.get("art", "").partition("-")[0]
    return chapter.isdecimal() and article.isdecimal() and int(article) < int(chapter)


_IN_LAWS = frozenset("att art p item heading row col".split())
_IN_ANNEXES = _IN_LAWS | {"table", "part", "cat", "note"}
"""What an article is addressed in, and what stands in it. An annex may number its articles anew in each of its parts."""


def _listed(text: str, start: int, end: int) -> Iterator[tuple[bool, int, int, Path]]:
    """Each provision of a list: whether a range ends with it, where it stands, and its steps."""
    steps: list[Step] = []
    begin = last = start
    is_end = False
    for part in _PARTS.finditer(text, start, end):
        if part["joint"] or part["to"]:
            yield is_end, begin, last, tuple(steps)
            steps, begin, is_end = [], part.end(), part["to"] is not None
        elif part.lastgroup in _ROWS_OF:
            of = _ROWS_OF[part.lastgroup]
            *rows, (ends, at, _, path) = of(part, begin, steps, is_end)
            yield from rows
            is_end, begin, steps = ends, at, list(path)
        else:
            steps += _steps(part)
        last = part.end()
    yield is_end, begin, last, tuple(steps)


Rows = Iterator[tuple[bool, int, int, Path]]


def _rows(part: re.Match[str], begin: int, before: list[Step], is_end: bool) -> Rows:
    """第（一）、（三）项: each number with the unit that they share."""
    unit = UNITS[_unit_at_end(part[0])]
    stop = part.end() - len(_unit_at_end(part[0]))
    stop -= part[0][0] != "第" and _HOW_MANY.match(part.string, stop - 1) is not None and part.string[stop - 2] != "、"
    at = begin
    for number in _ROWED.finditer(part.string, part.start(), stop):
        is_end = part.string[at : number.start()] in _TOS if at != begin else is_end
        step = (unit, f"{numerals.value(_COUNTED.findall(number[0])[0])}{number['letter']}")
        end = part.end() if number.end() == stop else number.end()
        yield is_end, begin if at == begin else number.start(), end, (*before, step) if at == begin else (step,)
        at = number.end()


def _serial_rows(part: re.Match[str], begin: int, before: list[Step], is_end: bool) -> Rows:
    """序号3、5: each number is that of a row of the list."""
    at = begin
    for number in _SERIAL.finditer(part.string, part.start(), part.end()):
        is_first = at == begin
        is_end = is_end if is_first else part.string[at : number.start()] in _TOS
        step = ("item", number[0])
        yield is_end, begin if is_first else number.start(), number.end(), (*before, step) if is_first else (step,)
        at = number.end()


_HOW_MANY = Pattern(Expression("[两三四五六七八九][款项]"), ("两项", "三款"), ("二项", "两"))
"""How many are listed: 一、二两项."""
_SERIAL = Pattern(Expression(r"\d{1,4}"), ("3", "12"), ("、", "三"), "search")


def _bracketed_rows(part: re.Match[str], begin: int, before: list[Step], is_end: bool) -> Rows:
    """(b)及(c)段: each bracket with the unit that they share; in (a)(i)及(ii)節 the second is of (a) too."""
    unit = _IN_BRACKETS_UNITS[_unit_at_end(part[0])]
    at, above = begin, list[str]()
    for each in _BRACKETS.finditer(part.string, part.start(), part.end()):
        is_first = not above
        is_end = is_end if is_first else part.string[at : each.start()] in _TOS
        labels = _IN_BRACKETS.findall(each[0])
        above = [*above[: max(len(above) - len(labels), 0)], *labels]
        steps = tuple(_below(above, unit))
        end = part.end() if part.end() - each.end() <= len("分节") else each.end()
        yield is_end, begin if is_first else each.start(), end, (*before, *steps) if is_first else steps
        at = each.end()


def _article_rows(part: re.Match[str], begin: int, before: list[Step], is_end: bool) -> Rows:
    """第12(1)(b)及(c)條: each with the article and the brackets that it shares with the one before."""
    at, article, above = begin, "", list[str]()
    for each in _PIECES.finditer(part.string, part.start(), part.end()):
        is_first = not article
        is_end = is_end if is_first else part.string[at : each.start()] in _TOS
        labels = _IN_BRACKETS.findall(each["brackets"])
        above = labels if each["article"] else [*above[: max(len(above) - len(labels), 0)], *labels]
        article = each["article"] or article
        steps = (("art", article), *_below(above))
        end = part.end() if part.end() - each.end() == len("条") else each.end()
        yield is_end, begin if is_first else each.start(), end, (*before, *steps) if is_first else steps
        at = each.end()


def _part_rows(part: re.Match[str], begin: int, before: list[Step], is_end: bool) -> Rows:
    """第IVA及XIII部: each number with the unit that they share."""
    unit, at = _unit_at_end(part[0]), begin
    stop = part.end() - len(unit)
    for each in _PART_NUMBERS.finditer(part.string, part.start(), stop):
        is_first = at == begin
        is_end = is_end if is_first else part.string[at : each.start()].removesuffix("第") in _TOS
        step = (UNITS[unit], _number_of_part(each[0]))
        end = part.end() if each.end() == stop else each.end()
        yield is_end, begin if is_first else each.start(), end, (*before, step) if is_first else (step,)
        at = each.end()


_PART_NUMBERS = Pattern(Expression(_PART_NUMBER), ("7A", "VIIA", "IV"), ("七", "甲"), "search")
_ROWS_OF = {
    "row": _rows,
    "serials": _serial_rows,
    "points": _rows,
    "articles": _article_rows,
    "parts": _part_rows,
    "brackets": _bracketed_rows,
}
_TOS = frozenset(("至", "到", "—", "——"))


def _unit_at_end(text: str) -> str:
    return next(unit for unit in sorted(UNITS, key=len, reverse=True) if text.endswith(unit))


def _steps(part: re.Match[str]) -> Iterator[Step]:
    if part["clause"]:
        yield "art", part["clause"]
    elif part["att"]:
        printed = part["count"] or part["roman"]
        counted = str(ROMAN.get(part["roman"].lower(), "") if part["roman"] else numerals.value(part["count"] or "0"))
        yield "att", (counted if printed else "") + part["later"]
    elif part["note"]:
        yield "note", str(numerals.value(part["note_of"])) if part["note_of"] else ""
    elif part["inner"]:
        yield UNITS[part["kind"]], str(numerals.value(_COUNTED.findall(part["inner"])[0]))
    elif part["table"]:
        yield "table" if part["table"] == "表" else "item", str(numerals.value(part["row_of"]))
    elif part["division"]:
        yield UNITS[part["of"]], _number_of_part(part["division"])
    elif part["name"]:
        yield _NAMED.get(part["name"], "heading"), ""
    elif part["below"]:
        yield from _below(_IN_BRACKETS.findall(part["below"]), _IN_BRACKETS_UNITS[_unit_at_end(part["below"])])
    elif part["lettered"]:
        yield "item", label_of(part["lettered"][0], 1)
    else:
        yield from _numbered_steps(part)


def _numbered_steps(part: re.Match[str]) -> Iterator[Step]:
    """第十条之一, 第12(1)(a)条, 第5.2条."""
    if "." in part["num"]:
        yield UNITS[part["unit"]], part["num"]
        return
    first, *branches = [_COUNTED.findall(part["num"])[0], *_BRANCHES.findall(part["within"] + part["behind"])]
    numbers = [f"{numerals.value(first)}{part['letter']}", *(str(numerals.value(branch)) for branch in branches)]
    yield _unit_of(part), "-".join(numbers) + part["late"]
    yield from _below(_IN_BRACKETS.findall(part["bracketed"]))


def _unit_of(part: re.Match[str]) -> str:
    """序言第二段 is a paragraph, 第二部分第（三）条 an item: articles are not counted in brackets."""
    if part["unit"] == "段":
        return "p"
    is_item = part["unit"] == "条" and part["num"][0] in "（(" and part.string.endswith("部分", 0, part.start())
    return UNITS["项" if is_item else part["unit"]]


_IN_BRACKETS_UNITS = {"款": "p", "段": "item", "分段": "", "节": "item in item", "分节": "item in two"}
"""What Hong Kong calls what is numbered in brackets, from the outermost in."""


def _below(labels: Sequence[str], unit: str = "") -> Iterator[Step]:
    """What stands in the brackets of 第12(1)(a)條, as Hong Kong counts: 款 by figures, in it 段 by letters, 節 by Roman numbers.

    With a unit, the last of them is that: (ii)節 alone stands in a 段 that is not named.
    """
    least = 0 if labels and labels[0][0].isdigit() else 1
    first = max(_DEPTHS.index(unit) - len(labels) + 1, least) if unit else least
    for depth, label in enumerate(labels, first):
        depth = min(depth, len(_DEPTHS) - 1)
        yield _SEGMENT if unit and depth == first == 1 else _DEPTHS[depth], label_of(label, depth)


_PIECES = Pattern(
    Expression(rf"(?=[第\d（(])第?(?P<article>(?:{_ARTICLE})?)(?P<brackets>{_BRACKETED}{{0,4}})(?<=[^第])"),
    ("第12(1)(b)", "5A", "(c)"),
    ("及", "第"),
    "search",
)
_IN_BRACKETS = Pattern(Expression("[0-9A-Za-z]+"), ("(1)", "（a）"), ("()", ""), "search")


def label_of(printed: str, depth: int = 1) -> str:
    """The number of what has this label: a letter by its place, what stands in an item (i, ii) as a Roman number."""
    if (depth == _OF_ROMAN or len(printed) > 1) and printed.lower() in ROMAN:
        return str(ROMAN[printed.lower()])
    is_letter = len(printed) == 1 and printed.isalpha()
    return str(ord(printed.lower()) - ord("a") + 1) if is_letter else printed.upper()


_OF_ROMAN = _DEPTHS.index("item in item")
_OF_PART = Pattern(
    Expression(r"(?P<digits>\d{0,3})(?P<roman>[IVXL]{0,7})(?P<later>[A-Z]{0,2})"),
    ("7A", "VIIA", "IV"),
    ("七", "甲"),
    "fullmatch",
)


def _number_of_part(printed: str) -> str:
    """2, VII, VIIA: in figures, with the letter of what was put behind it later."""
    found = _OF_PART.fullmatch(printed)
    assert found is not None
    if found["digits"]:
        return printed
    return f"{numerals.roman(found['roman'])}{found['later']}"


def _between(first: Path, last: Path, most: int) -> Iterator[Path]:
    """The paths between the two ends of a range, which differ in the last number alone: 第三条至第六条."""
    if not first or not last or first[:-1] != last[:-1] or first[-1][0] != last[-1][0]:
        return
    lettered, to = _LETTERED_NUMBER.fullmatch(first[-1][1]), _LETTERED_NUMBER.fullmatch(last[-1][1])
    if lettered and to and lettered["stem"] == to["stem"]:  # 第29DF至29DH条
        letters = _LETTERS[_LETTERS.index(lettered["letter"]) + 1 : _LETTERS.index(to["letter"])]
        yield from ((*first[:-1], (first[-1][0], f"{to['stem']}{letter}")) for letter in letters)
    if not (first[-1][1] + last[-1][1]).replace("-", "").isdecimal():
        return
    stem, begin = _split(first[-1][1])
    other, end = _split(last[-1][1])
    if stem == other and 0 <= end - begin <= most:
        yield from ((*first[:-1], (first[-1][0], f"{stem}{number}")) for number in range(begin + 1, end))
    elif stem == "" and other == f"{begin}-" and end <= most:  # 第十条至第十条之三
        yield from ((*first[:-1], (first[-1][0], f"{other}{number}")) for number in range(1, end))


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LETTERED_NUMBER = Pattern(
    Expression(r"(?P<stem>\d{1,4}(?:[A-Z]|-)?)(?P<letter>[A-Z])"), ("29DF", "12A", "12-C"), ("12", "10-1"), "fullmatch"
)
"""The number of what Hong Kong and Macau put in later."""


def _split(number: str) -> tuple[str, int]:
    """A number as what stands before its last part, and that part: 10- and 1 of 10-1."""
    stem, dash, last = number.rpartition("-")
    return stem + dash, int(last or 0)


def ids_of(addresses: Iterable[Address]) -> str:
    """The ids of those that are known, each once, in order: what a `target` says."""
    return " ".join(dict.fromkeys(address.id for address in addresses if address.path))
