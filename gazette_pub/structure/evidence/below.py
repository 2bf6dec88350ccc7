"""What stands below a title."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable

from gazette_pub.structure.candidate import Candidate, heads_case, is_whole_title, stands_below
from gazette_pub.structure.evidence.above import stands_behind_a_signed_document
from gazette_pub.structure.evidence.setting import LEANS, begins_page
from gazette_pub.structure.evidence.words import is_called_as_titles_are
from gazette_pub.structure.excluded.running import is_of_time
from gazette_pub.structure.excluded.table import may_stand_in_title
from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import is_name_row, is_noted_name, members_apart, names_in, names_members
from gazette_pub.structure.patterns.fields import SPEAKS_OF_TABLE
from gazette_pub.structure.patterns.provisions import COUNTED, ENUMERATOR
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.kinds import BY_NAME, ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern


def is_signed_below(candidate: Candidate) -> bool:
    """某省财政厅关于…的通知, with text right below it, and further below 某省财政厅 and the day."""
    lines, first = candidate.reading.lines, candidate.after
    below = candidate.reading.line(first)
    if below is None or "关于" not in candidate.text or is_whole_title(below.tight) or ENUMERATOR.match(below.text):
        return False
    signed = candidate.reading.signed
    begin, end = (bisect.bisect_left(signed, (at, "")) for at in (first + 1, min(first + _OF_A_DOCUMENT, len(lines))))
    return any(candidate.text.startswith(name) for _, name in signed[begin:end])


_OF_A_DOCUMENT = 400
"""Lines of a document below whose title who signs is looked for."""


def is_counted_above_names(candidate: Candidate) -> bool:
    """某省…会议列席人员名单, with （共15人） below it, and rows of names below that."""
    reading, after = candidate.reading, candidate.after
    for at in (after - 1, after):  # as its last line or below it
        counted, names = reading.line(at), reading.line(at + 1)
        if counted is None or names is None or counted.tight[0] != "（" or not _HOW_MANY.fullmatch(counted.tight):
            continue
        return is_name_row(names) or is_noted_name(names)
    return False


_HOW_MANY = Pattern(
    Expression("（共?计?[\\d一二三四五六七八九十百]{1,5}[名人位](?:[，；][^（）。]{2,20})?）"),
    ("（共15人）", "（27名，按姓名笔画为序）", "（一百二十人）"),
    ("（共12件）", "（女）", "共15人", "（第15人）"),
    "fullmatch",
)


def below(*names: str) -> Callable[[Candidate], bool]:
    """Whether one of these stands below."""
    return lambda candidate: candidate.what_is_below in names


def begins_law(candidate: Candidate) -> bool:
    """Whether a law begins below; of a law in part, 第五條及第十九條條文, the first article that is printed."""
    if candidate.what_is_below == "an article":
        return _IN_PART.search(fold(candidate.text)) is not None
    return candidate.what_is_below == "a law"


_IN_PART = Pattern(
    Expression(
        "(?:第.{1,30}条(?:之[一二三四五六七八九十]{1,3})?|部分)(?:条文)?(?:修正)?条文$|（(?:节选|摘录|节录|摘编|摘要)）$"
    ),
    (
        "某条例增订第二十一条之一条文",
        "某法修正第五条及第十九条条文",
        "某自治条例第三条条文修正条文",
        "某国森林法（摘录）",
        "某条例（节选）",
    ),
    ("第五条条文的说明", "条文", "某条例（草案）"),
    "search",
)


def heads_the_parts_of_a_case(candidate: Candidate) -> bool:
    """Whether the first of a case's parts, 关键词, stands below what the case is called, and no title stands above."""
    heads = heads_case(candidate.reading, candidate.after - 1)
    return heads and not any(block.kind == "title" and block.first < candidate.at for block in candidate.reading.blocks)


def is_followed_by_its_list(candidate: Candidate) -> bool:
    if not BY_NAME[candidate.kind].listed:
        return False
    below = candidate.reading.line(candidate.after) if candidate.kind == "list" else None
    if below is None or candidate.what_is_below == "an entry":
        return candidate.what_is_below == "an entry"
    if candidate.what_is_below == "names" and not is_name_row(below):
        return True
    if _heads_persons(candidate, below):
        return True
    return names_members(below) or _labels_names(candidate, below)


def _heads_persons(candidate: Candidate, line: Line) -> bool:
    """An organ on a line of its own, with its people and their offices below it."""
    return organs.is_organ(line.tight) and stands_below(candidate.reading, candidate.after + 1) == "an entry"


def _labels_names(candidate: Candidate, label: Line) -> bool:
    """出席（12人） with a row of names below it, or 出席： with 主任：张三, or with 主　　　任　张　三."""
    row = candidate.reading.line(candidate.after + 1)
    if label.width > _WIDEST_LABEL or label.tight[0] == "（" or label.tight[-1] in "。；，":
        return False
    if row is None or names_in(label.text):
        return False
    return is_name_row(row) or names_members(row) or members_apart(row) is not None


_WIDEST_LABEL = 12.0
"""Ems of what names those below it in a list."""


def is_followed_by_terms(candidate: Candidate) -> bool:
    """Whether a glossary is named, and below it the first term with a colon and what it means."""
    below = candidate.reading.line(candidate.after)
    if below is None or "：" not in below.tight:
        return False
    return candidate.kind == "glossary" and _TERM.match(below.tight) is not None


_TERM = Pattern(
    Expression(rf"(?:[1１][.．、]|一、|（一）|①)?[^，。；：]{{1,24}}：{LETTER}"),
    ("1．河长制：指由负责人担任河长的制度。", "“三变”：指资源变资产", "一、河长制：是"),
    ("1．河长制的由来", "各位代表："),
)


def is_followed_by_its_items(candidate: Candidate) -> bool:
    if not BY_NAME[candidate.kind].listed:
        return False
    below = candidate.reading.line(candidate.after)
    scheduled = candidate.kind == "agenda" and below is not None and is_of_time(below)
    return scheduled or candidate.what_is_below == "a number"


def is_followed_by_its_first_part(candidate: Candidate) -> bool:
    """一、 stands below what begins a page and is called as titles are."""
    below = candidate.reading.line(candidate.after)
    if below is None or candidate.what_is_below != "a number" or not below.tight.startswith("一、"):
        return False
    apart = begins_page(candidate) and candidate.reading.ended(candidate.at)
    return apart and candidate.is_called_as_titles_are and not candidate.labelled


_SETTLED = ("a part of the head", "a salutation", "a law", "an article")
"""What stands below decides alone; how it is set says no more."""


def is_followed_by_a_set_off_line(candidate: Candidate) -> bool:
    """The line below stands behind an indent where others do not, or is a row of names."""
    if candidate.what_is_below in _SETTLED:
        return False
    line = candidate.reading.line(candidate.below)
    return line is not None and (line.indent >= 1.5 and not candidate.reading.setting.shown or is_name_row(line))


def is_leant_on(candidate: Candidate) -> bool:
    """The line below begins with a word that goes on from what is above: 与2024年…计划草案的审查报告."""
    line = candidate.reading.line(candidate.after)
    return line is not None and LEANS.match(line.tight) is not None


_TAKEN_UP = 6
"""Characters of a title that its text begins with too: the organ or the meeting that it is of."""


def is_taken_up_below(candidate: Candidate) -> bool:
    line = candidate.reading.line(candidate.below)
    if line is None or candidate.what_is_below is not None:
        return False
    return line.tight[:_TAKEN_UP] == candidate.text[:_TAKEN_UP] and len(line.tight) > _TAKEN_UP


def names_a_table_spoken_of(candidate: Candidate) -> bool:
    """One line right above a table of which the text above speaks: …详见下表。"""
    above = candidate.reading.line(candidate.at - 1) if candidate.at else None
    if above is None or candidate.what_is_below != "a table" or candidate.after != candidate.at + 1:
        return False
    return SPEAKS_OF_TABLE.search(above.tight) is not None


def goes_on_below(candidate: Candidate) -> bool:
    """The line below is short and no sentence: the title would end in its midst."""
    reading, at = candidate.reading, candidate.below
    line = reading.line(at)
    if line is None or candidate.what_is_below or is_followed_by_a_set_off_line(candidate):
        return False
    if is_followed_by_its_list(candidate):
        return False
    if COUNTED.search(line.tight) and (candidate.is_called_as_titles_are or stands_behind_a_signed_document(candidate)):
        return False
    if at == candidate.after and not reading.told_alike(at):
        return False
    if is_called_as_titles_are(candidate) and not _is_ended_below(candidate):
        return False
    ends_early = line.width + line.indent < reading.measures[at] - 2.5
    return (
        ends_early
        and line.tight[0] != "（"
        and may_stand_in_title(reading, at, candidate.at)
        and not ends_sentence(line.tight)
    )


def _is_ended_below(candidate: Candidate) -> bool:
    """Whether the lines below may end with the word for what a title is of: …落实决定⏎若干问题⏎的意见; or somebody signs there."""
    reading, at = candidate.reading, candidate.below
    if organs.is_organ(reading.lines[at].text):
        return True
    while (
        (line := reading.line(at))
        and at - candidate.below < _MOST_BELOW
        and may_stand_in_title(reading, at, candidate.at)
    ):
        if ends_like_a_title(line.tight):
            return True
        at += 1
    return False


_MOST_BELOW = 3
"""Lines that a title may have behind one that seems to end it."""


def is_followed_by_a_sentence(candidate: Candidate) -> bool:
    """Where lines are not broken to a measure: a whole paragraph stands below. Where they are: a full line of text does,
    below a title that ended early."""
    reading, line = candidate.reading, candidate.reading.line(candidate.below)
    if line is None or candidate.what_is_below:
        return False
    if not reading.wrapped[candidate.below]:
        return ends_sentence(line.tight)
    last = candidate.after - 1
    return reading.room(last) > _EARLY and reading.room(candidate.below) < _FULL and line.stops


_EARLY, _FULL = 4.0, 2.5
"""Ems that a title leaves free which ended early, and a full line at most."""

PURPOSE = Pattern(
    Expression(
        rf"""为(?!止|主|准|基础|例|期|[\d一二三四五六七八九十])了?{LETTER}{{4}}  # 为了加强…, but 为主, 为期
        |根据|依据|依照|按照|现将                                              # on what ground
        |经{LETTER}{{2,20}}(?:批准|同意)                                  # by whose leave""",
        re.X,
    ),
    ("为了加强管理", "为加强消防工作", "根据《甲》", "经国务院批准"),
    ("为主的甲乙丙丁", "为3年", "为期三年", "经过", "认为了"),
    needs=(("为", "依据", "依照", "同意", "批准", "按照", "根据", "现将"),),
)
"""How texts of authority open: with their purpose or their ground (立法技术规范（试行）（一） 第5条)."""


def opens_with_its_purpose(candidate: Candidate) -> bool:
    line = candidate.reading.line(candidate.below)
    if line is None or candidate.what_is_below is not None:
        return False
    return PURPOSE.match(line.tight) is not None
