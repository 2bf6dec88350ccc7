"""Acts of Taiwan as its gazettes print them: an order or a notice above its day and number, and what explains a rule that it makes."""

from __future__ import annotations

from gazette_pub.structure.candidate import may_stand_in_title
from gazette_pub.structure.heads import parts_below
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns import DATE_LINE, FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern

ENDS_ACT = "令告函"
"""The last characters of what such an act is called."""

_ACT = Pattern(
    Expression(f"{LETTER}{{2,30}}(?:令|公告|函)"),
    ("教育部令", "某某市政府公告", "某部书函"),
    ("公告", "关于某事的公告，", "某部命令第1号"),
    "fullmatch",
)
"""An organ, and what it issues."""

_NAMES_ORGAN = Pattern(Expression("[院部会府局署处行所]|省|市|县|总统"), ("教育部", "某县政府"), ("甲乙",), "search")


def act_of_taiwan(reading: Reading, at: int) -> list[Block] | None:
    """經濟部公告 with 中華民國112年6月9日 and 經授智字第11220030530號 on the lines below: whatever stands open above."""
    return [Block("title", at, at + 1), *parts_below(reading, at + 1)] if heads_act(reading, at) else None


def heads_act(reading: Reading, at: int) -> bool:
    """Whether such an act is headed here."""
    line, day, number = reading.line(at), reading.line(at + 1), reading.line(at + 2)
    if line is None or number is None or day is None or line.tight[-1] not in ENDS_ACT:
        return False
    if not (_is_day(day) and _is_number(number) or _is_number(day) and _is_day(number)):
        return False
    text = close_up(line.text)
    return _ACT.finds(text) and _NAMES_ORGAN.search(text) is not None


def _is_day(line: Line) -> bool:
    return line.tight[-1] == "日" and DATE_LINE.match(line.tight) is not None


def _is_number(line: Line) -> bool:
    return line.tight[-1] == "号" and FILE_NUMBER.match(line.tight) is not None


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
    text = ""
    for n in range(at, min(at + _MOST_LINES, len(reading.lines))):
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
