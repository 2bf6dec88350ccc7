"""What stands above a title that begins on the next line."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

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


def leads_to_title(line: Line) -> bool:
    """Whether a title in title marks below goes on from this line: 修改第2/1999号法律."""
    return _LEADS_TO_TITLE.search(line.tight) is not None


def stands_above_marks(reading: Reading, at: int, line: Line, first: bool) -> bool:
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


def begins_below(reading: Reading, at: int) -> bool:
    """Whether a line names an organ with which the title below it begins once more, as a page says whose it is."""
    line, below = close_up(reading.lines[at].tight), reading.line(at + 1)
    return below is not None and below.tight.startswith(line) and len(below.tight) > len(line) and is_organ(line)
