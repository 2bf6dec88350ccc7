"""Who was at a sitting, as the records of Taiwan have them: members in a row over several lines, officials with their offices."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import unspaced
from gazette_pub.words.names import IDEOGRAPHS
from gazette_pub.words.pattern import Expression, Pattern

COUNT = Pattern(
    Expression(r"（?[^\W\d_]{0,4}(?:出席|列席|[请請]假|缺席)[^\W\d_]{0,4}[ \u3000]?(?P<count>\d{1,3})人）?"),
    ("委员出席6人", "（出席委员10人）", "委员请假 2人"),
    ("出席委员：甲", "出席6人次会议"),
    "fullmatch",
)
"""How many were there."""

_HAN = f"[{IDEOGRAPHS}]"
_LATIN = r"[A-Z][A-Za-zÀ-ɏ'’.·-]{1,24}(?:[ ][A-Z][A-Za-zÀ-ɏ'’.·-]{1,24}){0,3}"
_NAME = rf"(?:{_HAN}[ \u3000]{{1,2}}{_HAN}(?!{_HAN})|{_HAN}{{2,5}})(?:[·‧]?{_LATIN})?"

_NAMES = Pattern(
    Expression(rf"{_NAME}(?:[ \u3000]{{1,12}}{_NAME}){{0,24}}[ \u3000]{{0,4}}"),
    ("邱臣远 陈欧珀 余 天 高金素梅", "伍丽华Saidhai Tahovecahe 蔡壁如", "游　淳", "廖国栋Sufin.Siluko"),
    ("郭国文高金素梅张其禄", "廖国栋Sufin.Siluko林思铭", "委员出席 111人", "行政院院长：苏贞昌", "余"),
    "fullmatch",
)
"""A line of names, those of two characters set wide or not, with what an indigenous member is called behind them."""

_EACH = Pattern(Expression(_NAME), ("余 天", "邱臣远", "伍丽华Saidhai Tahovecahe"), ("余", "天。"), "search")

_REMARK = r"（[^（）]{2,40}）"
_OFFICE = rf"[{IDEOGRAPHS}、（）]{{3,40}}"
_OFFICIAL = Pattern(
    Expression(rf"{_OFFICE}[ \u3000]{{1,20}}{_NAME}(?:{_REMARK})?"),
    ("行政院院长 苏贞昌", "国防部部长 邱国正（请假，由柏副部长鸿辉代表列席。）", "内政部常务次长　林　圣"),
    ("行政院院长苏贞昌", "主席", "行政院院长 苏贞昌 沈荣津"),
    "fullmatch",
)
_ALONE = Pattern(Expression(_OFFICE), ("司法院秘书长", "国库署专门委员"), ("秘书", "报告 事项", "主席："), "fullmatch")
_PERSON = Pattern(
    Expression(rf"{_NAME}(?:{_REMARK})?"),
    ("林锦芳", "邢泰钊（部长请假）", "陈 莹"),
    ("司法院秘书长", "林锦芳 陈明堂"),
    "fullmatch",
)
_PART_OF_DAY = Pattern(
    Expression("（(?:[上下]午|[^（）]{1,8}[日时])）"), ("（上午）", "（5月4日）"), ("（女）",), "fullmatch"
)


Ends = Callable[[Line], bool]
"""Whether something else of the sitting is told on a line: 主席, 请假委员."""


def roll(reading: Reading, at: int, begins: int, ends: Ends) -> list[Block]:
    """The blocks of 出席委员 and those named behind it, over as many lines as they take. Where the record says how many they are
    and so many names do not stand there, or where what stands there is no names, they are one line of it."""
    after, texts = at + 1, [reading.lines[at].text[begins:].strip(" \u3000")]
    while (line := reading.line(after)) and not (line.blanks or ends(line)) and _NAMES.finds(line.text):
        texts.append(line.text)
        after += 1
    named = sum(len(_EACH.findall(text)) for text in texts)
    if not all(map(_NAMES.finds, texts)) or _counted_below(reading, after) not in (None, named):
        return [Block("field", at, _end_of_run(reading, at, ends))]
    return [_label(reading, at, begins), Block("roll", at, after, skip=begins)]


def _counted_below(reading: Reading, at: int) -> int | None:
    """How many were there, where the record says so here."""
    line = reading.line(at)
    found = COUNT.fullmatch(line.tight) if line is not None else None
    return int(found["count"]) if found else None


def _end_of_run(reading: Reading, at: int, ends: Ends) -> int:
    """The index after names that are run together over several lines: above what says how many they are."""
    for n in range(at + 1, min(at + _MOST, len(reading.lines))):
        line = reading.lines[n]
        if COUNT.finds(line.tight):
            return n
        if line.blanks or ends(line) or not _RUN.finds(unspaced(line.text)):
            break
    return at + 1


_MOST = 24
"""Lines that the names of a house take at the most."""

_RUN = Pattern(
    Expression(rf"(?:{_HAN}|[A-Za-z.·‧'’-]){{6,200}}"),
    ("吴秉叡柯建铭黄世杰", "伍丽华SaidhaiTahovecahe蔡壁如"),
    ("委员出席，111人", "一、"),
    "fullmatch",
)


def officials(reading: Reading, at: int, begins: int, ends: Ends) -> list[Block]:
    """The blocks of 列席官员 and those who stand behind it and below: an office and a name on each line, or the
    name below its office."""
    beside = reading.lines[at].text[begins:].strip(" \u3000")
    blocks = [_label(reading, at, begins)]
    if beside:
        text = reading.lines[at].text
        found = _OFFICIAL.fullmatch(text, len(text) - len(text[begins:].lstrip(" \u3000")))
        if found is None:
            return [Block("field", at, at + 1)]
        blocks.append(Block("field", at, at + 1, skip=found.start()))
    while more := _next_official(reading, blocks[-1].after, ends):
        blocks += more
    return blocks if len(blocks) > 1 else [Block("field", at, at + 1)]


def _next_official(reading: Reading, at: int, ends: Ends) -> list[Block]:
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or ends(line):
        return []
    if _PART_OF_DAY.finds(line.tight) or _OFFICIAL.finds(line.text):
        return [Block("field", at, at + 1)]
    if _ALONE.finds(line.text) and below is not None and _PERSON.finds(below.text):
        return [Block("label", at, at + 1), Block("roll", at + 1, at + 2)]
    return []


def _label(reading: Reading, at: int, begins: int) -> Block:
    """What those behind it are, without the blank before them."""
    return Block("label", at, at + 1, length=len(reading.lines[at].text[:begins].rstrip(" \u3000")))


def spans_of_roll(text: str) -> list[tuple[int, int]]:
    """Where the names of such a line stand in it, with the remark in brackets behind one: （部长请假）."""
    return [found.span() for found in _WITH_REMARK.finditer(text)]


_WITH_REMARK = Pattern(Expression(rf"{_NAME}(?:{_REMARK})?"), ("邢泰钊（部长请假）", "余 天"), ("（部", "余"), "search")


def is_of_officials(label: str) -> bool:
    """Whether those who were there are named with their offices: 列席官员, 列席人员."""
    return unspaced(label).rstrip("：").endswith(("官员", "官員", "人员", "人員", "机关", "單位", "单位"))
