"""The head of minutes and of briefings, above what they are called."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import fold
from gazette_pub.words.days import DAY
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def head_of_minutes(reading: Reading, at: int) -> list[Block] | None:
    """专题会议纪要, the number, and who issues them with the day beside, above what the minutes are called (GB/T 9704-2012 §10.3);
    whose minutes they are may stand on a line of its own."""
    last = at if _says_minutes(reading.lines[at]) else at + 1
    named = reading.line(last)
    if named is None or not _says_minutes(named):
        return None
    number, issued = reading.line(last + 1), reading.line(last + 2)
    if number is None or issued is None:
        return None
    if issued.tight[-1] != "日" or not (NUMBER_LINE.match(number.tight) or _COUNTED.match(fold(number.tight))):
        return None
    found = _ISSUED.match(issued.tight) or _ISSUED.match(issued.text)
    if found is None or not is_organ(found["organ"]) or last > at and not is_organ(close_up(reading.lines[at].tight)):
        return None
    length = found.end("organ")
    return [
        *(Block("letterhead", n, n + 1) for n in range(at, last + 1)),
        Block("frontnumber", last + 1, last + 2),
        Block("byline", last + 2, last + 3, length=length),
        Block("dateline", last + 2, last + 3, skip=length),
    ]


def _says_minutes(line: Line) -> bool:
    return line.tight[-1] in "要报" and close_up(line.tight).endswith(("纪要", "简报", "专报"))


_COUNTED = Pattern(
    Expression(rf"[（(]?(?:〔\d{{4}}〕|\d{{4}}年)?第(?:\d{{1,4}}|[{CN}]{{1,6}})期[）)]?$"),
    ("第5期", "（第十二期）", "〔2024〕第3期", "2024年第3期"),
    ("第5期　总第20期", "第期", "5期", "第5期增刊"),
)
"""How minutes and briefings are counted that have no number of a document."""


_ISSUED = Pattern(
    Expression(rf"(?P<organ>[^，。；：\s]{{4,40}})[ \u3000]{{1,80}}(?:{DAY.source})$"),
    ("某市人民政府办公室　　　2019年6月12日",),
    ("某市人民政府办公室", "2019年6月12日", "某市人民政府办公室2019年6月12日"),
)
