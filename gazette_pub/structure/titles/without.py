"""Documents without a title, which their number opens."""

from __future__ import annotations

import re

from gazette_pub.structure.heads import first_part, parts_below
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.numbers import NUMBERED_ACT
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.titles.beside import ends_or_pauses, on_two_lines
from gazette_pub.words.characters import unspaced
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def notice_without_title(reading: Reading, at: int) -> list[Block] | None:
    """第3012號公告 or 第139/2020號行政長官批示 with its text right below: its number is all the title that it has."""
    line = reading.lines[at]
    if dated := _dated_in_year(reading, at):
        return dated
    below = reading.line(at + 1) if line.tight[-1] in "告示令" else None
    if below is None:
        return None
    if not (_NOTICE.match(line.tight) or _is_dispatch(line) and reading.ended(at)):
        return None
    return [Block("title", at, at + 1)] if ends_or_pauses(below) or _gives_ground(below) else None


def _dated_in_year(reading: Reading, at: int) -> list[Block] | None:
    """第31/98/M號法令⏎七月二十日⏎鑑於…；: an act of Macau before 1999 with its day, and its text right below."""
    below, text = reading.line(at + 1), reading.line(at + 2)
    if below is None or text is None or not is_day_of_act(reading, at + 1) or not reading.ended(at):
        return None
    is_text = ends_or_pauses(text) or _gives_ground(text)
    return [Block("title", at, at + 1), Block("dateline", at + 1, at + 2)] if is_text else None


def is_day_of_act(reading: Reading, at: int) -> bool:
    """七月二十日 below 第5/98/M號法律: the day in its year, as Macau's acts before 1999 have it."""
    return _DAY_OF_ACT.finds(reading.lines[at].tight) and _OF_ACT.finds(reading.lines[at - 1].tight)


_DAY_OF_ACT = Pattern(
    Expression(rf"[{CN}\d]{{1,3}}月[{CN}\d]{{1,3}}日"),
    ("七月二十日", "7月20日"),
    ("一九九八年七月二十日", "七月"),
    "fullmatch",
)
_OF_ACT = Pattern(
    Expression(r"第\d{1,4}/\d\d/M号(?:法律|法令|训令)$"),
    ("第5/98/M号法律", "澳门政府第31/98/M号法令"),
    ("第5/2024号法律",),
    "search",
)


def _gives_ground(line: Line) -> bool:
    """Whether a line begins the text of an act of Macau with who acts, and on what law: 行政长官行使《某基本法》第五十条…"""
    return _GROUND.match(line.tight) is not None


_GROUND = Pattern(
    Expression("[^，。；《》]{0,12}(?:行使|根据|按照|鉴于|依据|经[^，。；《》]{1,20}建议)《?[^，。；]{2,}"),
    ("行政长官行使《某基本法》第五十条（四）项", "经济财政司司长行使第6/1999号行政法规", "根据《某法典》第三条"),
    ("行政长官办公室", "批示摘录", "根据"),
)


def number_without_title(reading: Reading, at: int) -> list[Block] | None:
    """某证公告〔2020〕17号, or 渝府令第121号, with its text right below, and no title: its number opens the document."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.tight[-1] != "号" or not _NUMBER_ALONE.finds(unspaced(line.tight)):
        return None
    if at != reading.begins and not (reading.pending == at and _closed_above(reading)):
        return None
    is_text = ends_or_pauses(below) or _publishes_below(reading, at + 1)
    part = first_part(reading, at + 1)
    if not is_text or part not in (None, "salutation"):
        return None
    return [Block("untitled", at, at + 1), *parts_below(reading, at + 1)]


def _publishes_below(reading: Reading, at: int) -> bool:
    """Whether text begins here with the title of what it publishes, which is as long as the line: 《某通告》已⏎经….通过，现予发布."""
    return _PASSED_TITLE.match(on_two_lines(reading, at)) is not None


_PASSED_TITLE = Pattern(
    Expression("《[^《》]{2,80}》(?:已|业|经|由)[^。]{0,60}[，。]"),
    ("《某通告》已经2001年12月13日市人民政府第97次常务会议审议通过，",),
    ("《某通告》", "某通告已经通过，"),
)


def _closed_above(reading: Reading) -> bool:
    """Whether the blocks above end a document: who signs and the day, or its record."""
    kinds = [block.kind for block in reading.blocks[-2:]]
    return kinds[-1:] == ["imprint"] or kinds == ["signature", "date"]


_NUMBER_ALONE = Pattern(
    Expression(
        r"""[\u4e00-\u9fff（）]{2,20}[〔﹝\[［](?:19|20)\d\d[〕﹞\]］](?:第)?\d{1,5}号  # of a year
        |[\u4e00-\u9fff]{1,4}(?:府|政|办)令(?:第?\d{1,4}|第[一二三四五六七八九十百○〇]{1,5})号  # of an order, behind what a government is called in short""",
        re.X,
    ),
    ("某证公告（交易）〔2020〕007号", "某土告字〔2014〕13号", "渝府令第121号", "某政令第五十号"),
    ("〔2020〕7号", "（某证公告〔2020〕7号）", "第7号", "某省人民政府令第7号"),
    "fullmatch",
    needs=("号",),
)


def _is_dispatch(line: Line) -> bool:
    found = NUMBERED_ACT.match(line.tight)
    return found is not None and found.end() == len(line.tight)


_NOTICE = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:政府|特别)?公告$"),
    ("第3012号公告", "2024年第5号特别公告"),
    ("第3012号", "公告"),
)
