"""The number of a document as it prints it: 第十二号, 晋人办函〔2023〕31号, 2024年第8号, 公告〔2024〕8号, 国务院令第706号."""

from __future__ import annotations

import re

from gazette_pub.formats.akn.iris import slug
from gazette_pub.issue.model import Document
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_YEAR_DIGITS = "〇○零一二三四五六七八九"
_N = rf"[{numerals.CHARACTERS}]{{1,9}}|\d{{1,9}}"
_COUNTED = Pattern(
    Expression(
        rf"""(?P<by>\D{{0,60}}?)(?:(?:(?P<year>\d{{4}}|[{_YEAR_DIGITS}]{{4}})年|[〔﹝\[(（【](?P<bracketed>(?:19|20)\d\d)[〕﹞\])）】])第?|第)
        (?P<number>{_N})号""",
        re.X,
    ),
    (
        "第十二号",
        "第706号",
        "2024年第8号",
        "公告〔2024〕4号",
        "某部公告2023年第1号",
        "〔2003〕第19号",
        "（2024）第4号",
        "二〇二四年第四号",
        "某部令第7号",
    ),
    ("第706号令", "十二号", "第A号", "某发〔2024〕4号文"),
    "fullmatch",
)
"""A count, alone or in a year, and by whom: 公告〔2024〕4号, 2024年第4号 and 某部公告2024年第4号 are one number."""

_OF_SERIES = Pattern(Expression(rf"第(?:{_N})期$"), ("第5期", "〔2024〕第十二期"), ("第5号", "第5期增刊"), "search")
"""A count in a series, 会议纪要 or 某市简报, of which an office has several: the title names what stands in it."""

_OF_KIND = Pattern(
    Expression("(?:令|公告|通告)$"), ("某部令", "公告", "某部通告"), ("某政令发", "财税", "公告第"), "search"
)
_BEFORE_IT = Pattern(
    Expression(
        rf"""[^\d：〔(（{numerals.CHARACTERS}]{{1,8}}：(?=.)|[{numerals.CHARACTERS}\d]{{4}}年[{numerals.CHARACTERS}\d]{{1,3}}月
        [{numerals.CHARACTERS}\d]{{1,3}}日(?=.)""",
        re.X,
    ),
    ("发文字号：某字第1号", "2003年8月20日某办函〔2003〕411号", "一九五五年三月二日第三号"),
    ("某办函〔2003〕411号", "2003年第8号", "2003年8月20日"),
)
"""What some print before the number on its line: what it is, and the day."""
_BEHIND_IT = Pattern(
    Expression(
        rf"(?<=[号文])，?[{numerals.CHARACTERS}\d]{{4}}年[{numerals.CHARACTERS}\d]{{1,3}}月[{numerals.CHARACTERS}\d]{{1,3}}日$"
    ),
    ("国办发〔2024〕12号2024年5月6日", "第三号，一九五五年三月二日"),
    ("2024年5月6日", "国办发〔2024〕12号"),
    "search",
)
"""And behind it: the day."""
_WRAPPED = Pattern(
    Expression("^[（(](?P<it>[^（）()]*)[）)]$"),
    ("（第706号）", "(2024年第4号)"),
    ("（2024）第4号", "第4号（2024）"),
    "search",
)
_IN_TITLE = Pattern(
    Expression(rf"(?:令|公告|通告)（?(?P<it>(?:\d{{4}}年)?第(?:{_N})号)）?$"),
    ("国务院令第706号", "某省人民政府令（第301号）", "公告2024年第3号"),
    ("第706号令", "关于第706号令的通知", "令"),
    "search",
)
_YEAR = Pattern(
    Expression(r"[〔﹝［\[（(【](?P<year>(?:19|20)\d\d)[〕﹞］\]）)】]"),
    ("晋人办函〔2023〕31号", "某政发﹝2024﹞5号", "某发(2020)1号"),
    ("第2024号", "〔十三〕"),
    "search",
)


_LABELLED = Pattern(
    Expression(r"【?(?:(?:发布|发文|公文|文件)?文号|发文字号)(?:】：?|：)(?P<it>[^：，。；]{4,40}号)$"),
    ("文号：国办发〔2024〕12号", "【文号】国办发〔2024〕12号", "发布文号：某部令第7号"),
    ("文号由办公厅编第12号", "文号：", "国办发〔2024〕12号"),
)
"""A line below a title that says that it is the number."""


@dataclass(frozen=True)
class Number:
    """`name` is the number as a part of an IRI, `year` the year that is part of it. `alone` it names its document: it has
    the letters of an organ and a year (GB/T 9704-2012, 7.2.5); a mere count needs who counted, and when."""

    name: str = ""
    year: str = ""
    alone: bool = False


def printed_number(document: Document) -> Number:
    """The number in the head, or in a line of it that says so, else the one that ends the title."""
    lines = list(document.head.children("number", "p", "byline")) if document.head is not None else []
    printed = next((line.words for line in lines if line.name == "number"), "")
    labelled = (_LABELLED.match(fold("".join(line.words.split()))) for line in lines)
    printed = printed or next((found["it"] for found in labelled if found), "")
    if found := _IN_TITLE.search(fold("".join((document.title or "").split()))):
        printed = printed or found["it"]
    printed = _WRAPPED.sub(r"\g<it>", "".join(printed.split()))
    while found := _BEFORE_IT.match(fold(printed)):
        printed = printed[found.end() :]
    printed = _BEHIND_IT.sub("", fold(printed)) if _BEHIND_IT.finds(fold(printed)) else printed
    return _number(printed, (document.get("issuer") or "").partition("、")[0])


def _number(printed: str, issuer: str) -> Number:
    """`issuer`: the first organ that issued it, of whose name the number makes no part of an IRI that has it already."""
    counted = _COUNTED.fullmatch(fold(printed))
    if counted is not None and _is_of(counted["by"], issuer):
        year = counted["year"] or counted["bracketed"]
        counted_in = f"{numerals.value(year):04}" if year else ""
        return Number("-".join(filter(None, (counted_in, str(numerals.value(counted["number"]))))), counted_in)
    in_letters = _YEAR.search(printed)
    if not any(map(str.isalnum, printed)) or _OF_SERIES.finds(fold(printed)):
        return Number()
    alone = in_letters is not None and in_letters.start() > 0
    return Number(slug(printed), in_letters["year"] if in_letters else "", alone)


def _is_of(by: str, issuer: str) -> bool:
    """Whether the words before a count say no more than who counts, and what: 公告, 某部令, and no organ's letters, 某政发."""
    kind = _OF_KIND.search(by)
    if kind is None:
        return not by
    organ = by[: kind.start()]
    return not organ or bool(issuer) and full_name(organ).startswith(full_name(issuer))
