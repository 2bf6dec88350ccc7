"""Titles that have a word in their midst which titles end with: …关于印发某条例执法检查报告⏎审议意见的函."""

from __future__ import annotations

from gazette_pub.structure.candidate import is_whole_title
from gazette_pub.structure.excluded.table import may_stand_in_title
from gazette_pub.structure.heads import first_part, opens_part
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.organs import ENDING
from gazette_pub.words.pattern import Expression, Pattern

_MOST_FURTHER = 3
"""Lines that may stand between such a word and the title's end."""


def act_ends(reading: Reading, at: int, after: int) -> int | None:
    """The index behind the line with the 的函 or 的报告 that the title in these lines waits for; None where it waits for none.

    A part of a head stands below: its number, whom it is addressed to, the note of its adoption.
    """
    text = "".join(close_up(line.tight) for line in reading.lines[at:after])
    if not (_waits(text) or _is_told_of_below(reading, text, after)):
        return None
    for n in range(after, min(after + _MOST_FURTHER, len(reading.lines))):
        line = reading.lines[n]
        if line.blanks or not may_stand_in_title(reading, n, at) or _is_of_its_own(line, text):
            return None
        text += close_up(line.tight)
        if _ends_above_head(reading, text, n + 1):
            return n + 1
    return None


def _ends_above_head(reading: Reading, text: str, at: int) -> bool:
    """Whether a title ends above this line: with 的函, or as any does above a number or the note of its adoption."""
    if _ENDS_ACT.search(text):
        return opens_part(reading, at) or _is_parted_from(reading, at)
    return is_whole_title(reading.lines[at - 1].tight) and first_part(reading, at) in ("number", "adoption")


def _is_parted_from(reading: Reading, at: int) -> bool:
    """Whether a blank line parts the text below from a title."""
    line = reading.line(at)
    return line is not None and line.blanks > 0


def _is_told_of_below(reading: Reading, text: str, after: int) -> bool:
    """Whether the line below says what was found of a report: …情况的报告⏎审议意见研究处理情况的报告."""
    line = reading.line(after)
    return line is not None and text.endswith("报告") and line.tight.startswith(_FOUND)


_FOUND = ("审议意见", "审查意见", "评议意见")
"""What is found of a report."""


def _waits(text: str) -> bool:
    """Whether a title says 关于 or what it issues, and not yet by which act."""
    if "关于" not in text:
        return False
    return not _ENDS_ACT.search(text) or _ISSUES.search(text) is not None


def _is_of_its_own(line: Line, above: str) -> bool:
    """Whether a line begins as titles do: it is none's end; but 《某规范》局部修订的公告 ends 关于发布国家标准, which says of nothing yet."""
    if line.tight[0] == "《" and "的" not in above[above.rfind("关于") :] and _ENDS_ACT.search(line.tight):
        return False
    return line.tight.startswith(("关于", "《")) or _OF_AN_ORGAN.match(line.tight) is not None


_OF_AN_ORGAN = Pattern(
    Expression(rf"{LETTER}{{2,24}}?{ENDING}(?:关于|办公室|党组|$)"),
    ("某市人民政府关于放假的通知", "某县人民法院", "某省人大常委会办公室"),
    ("审议意见的函", "人民法院工作的报告"),
)

_ENDS_ACT = Pattern(
    Expression(
        f"的{LETTER}{{0,4}}(?:函|报告|通知|通报|公告|通告|决定|决议|意见|批复|答复|请示|议案|说明|规定|办法|解释|解读"
        "|建议|方案|计划|细则|条例|规则|措施|令|纪要|要点|提示|公示|声明)(?:（[^（）]{1,16}）)?$"
    ),
    ("审议意见的函", "研究处理情况的报告", "某办法的补充通知", "某事的决定（草案）", "问题的解释"),
    ("执法检查报告", "审议意见", "的某某某某某报告"),
    "search",
)
"""How a title ends that says 关于: 关于…的函."""

_ISSUES = Pattern(
    Expression("关于(?:印发|转发|批转|报送|征求|反馈)[^，。；]{4,120}(?:报告|说明|意见|议案|纪要|方案|计划|办法)$"),
    ("关于印发某条例执法检查情况的报告", "关于转发某局关于某事的意见"),
    ("关于印发某办法的通知", "关于检查某条例实施情况的报告"),
    "search",
)
"""A title that names what it issues, and not yet by which act."""
