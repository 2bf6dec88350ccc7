"""What speaks for lines being a title, and how much.

Lines are a title when the evidence for them adds up to ENOUGH. A weight of 2 is a hint, 4 a good reason, 6 a sign that
needs one more beside it. Each row has example texts, in which `>` stands before the lines that are asked about: in
`matches` it holds, in `never` it does not. In `decides` they are a title, and none if it weighed a point less; in
`denies` they are none, and one if it weighed a point more.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable
from dataclasses import dataclass

from gazette_pub.issue.messages import Message, say
from gazette_pub.structure import heads
from gazette_pub.structure.candidate import (
    SHORTEST,
    Candidate,
    heads_case,
    is_balanced,
    is_of_time,
    is_whole_title,
    may_stand_in_title,
    opens_law,
    stands_below,
)
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.namerows import is_name_row, is_noted_name, members_apart, names_in, names_members
from gazette_pub.structure.paragraphs import COUNTED
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns import DATE_LINE, DATELINE, ENUMERATOR, PAPER, SERVES_WRIT, SPEAKS_OF_TABLE
from gazette_pub.structure.reading import CLOSING, Reading, Reason
from gazette_pub.structure.tables.around import UNIT
from gazette_pub.structure.unfinished import act_ends
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER, ends_sentence, fold
from gazette_pub.words.kinds import BY_NAME, ends_like_a_title
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

ENOUGH = 12


@dataclass(frozen=True)
class Evidence:
    """One thing that speaks for a title (or, with a weight below 0, against it).

    `holds`: how many times it does. The weight is that of each time, in half points of `ENOUGH`.
    """

    name: Message
    weight: int
    reason: Message
    holds: Callable[[Candidate], int]
    matches: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What was found for one candidate: each evidence that holds, and how many times."""

    candidate: Candidate
    found: tuple[tuple[Evidence, int], ...]

    @property
    def weight(self) -> int:
        return sum(evidence.weight * times for evidence, times in self.found)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return tuple(Reason(evidence.weight * times, evidence.name, evidence.reason) for evidence, times in self.found)

    @property
    def is_enough(self) -> bool:
        return self.weight >= ENOUGH


def weigh(candidate: Candidate) -> Verdict:
    """All the evidence there is for these lines."""
    held = ((evidence, int(evidence.holds(candidate))) for evidence in EVIDENCE)
    return Verdict(candidate, tuple((evidence, times) for evidence, times in held if times))


# what the words say

_ORGAN = Pattern(
    Expression(rf"关于|《|.{{0,40}}?(?:{organs.ENDING}|会议|共和国)"),
    ("关于某事", "《甲》", "某省人民政府", "第七次会议"),
    ("某条例", "附则"),
)
_SHORT = 14
"""Characters of a title on one short line: 政府工作报告."""


def names_an_organ(text: str) -> bool:
    return _ORGAN.match(fold(text)) is not None


_YEAR_OR_PLACE = Pattern(
    Expression(
        rf"""(?:19|20)[0-9]{{2}}年                    # 2024年…
        |{LETTER}{{1,8}}[省市县区州盟旗]$  # 某某市""",
        re.X,
    ),
    ("2024年国民经济", "山西省", "某某自治州"),
    ("山西省关于", "1800年", "省"),
)


def opens_like_a_title(line: str) -> bool:
    """Whether the first line of several is that of a title: an organ, a subject, a year or a place."""
    return names_an_organ(line) or _YEAR_OR_PLACE.match(fold(line)) is not None


def is_called_as_titles_are(candidate: Candidate) -> bool:
    return candidate.is_called_as_titles_are


def is_shown_by_what_is_below(candidate: Candidate) -> bool:
    """Whatever it is called: a law begins below; or numbered text or a table, under a label; or what only titles have."""
    if candidate.is_called_as_titles_are:
        return False
    for shows in SHOWING:  # noqa: SIM110 - a generator takes longer, and many lines are asked
        if shows(candidate):
            return True
    return False


def _is_above_a_law(candidate: Candidate) -> bool:
    line = candidate.reading.line(candidate.after)
    return line is not None and opens_law(candidate.reading, candidate.after, line)


def is_above_a_form(candidate: Candidate) -> bool:
    """Whether the text is a table, or blanks to fill in, with one line above it, and what the table counts in; or so is what
    stands below a document that has ended."""
    first = candidate.is_first_in_text or has_ended_document(candidate)
    if not first or candidate.after != candidate.at + 1:
        return False
    below = candidate.reading.line(candidate.after)
    if candidate.what_is_below == "a table" or below is None:
        return below is not None
    counted = UNIT.match(below.text) is not None and candidate.after + 1 in candidate.reading.tabular
    return counted or candidate.is_first_in_text and _BLANK.match(below.text) is not None


_BLANK = Pattern(
    Expression(r"[\u4e00-\u9fff（）]{2,12}：(?:[ \u3000]*$|[ \u3000]*[＿_]{2})|(?:字)?第?[ \u3000＿_]{2,}号$"),
    ("编号：", "编号：________号", "甲方（用人单位）：　　　", "　　　号"),
    ("编号：12", "各位代表：请审议", "第3号"),
    needs=("号：",),
)
"""A label with nothing behind it, or a line to write on."""


def _is_headed(candidate: Candidate) -> bool:
    """Whether a part of a head other than a date stands right below, and nothing above is open."""
    ended = begins_text(candidate) or has_ended_document(candidate) or candidate.labelled
    apart = candidate.reading.lines[candidate.at].blanks > 0 or candidate.at in candidate.reading.page_starts
    if not (ended or apart):
        return False
    part = heads.first_part(candidate.reading, candidate.after)
    dated = part == "dateline" and heads.bracketed_day(candidate.reading, candidate.after)
    if part not in _TELLING and not dated:
        return False
    if ended:
        return True
    if part == "number" and candidate.text.endswith("案"):  # 王某假冒注册商标案⏎（检例第96号）
        return True
    addressed = part == "number" and heads.addresses_below_number(candidate.reading, candidate.after)
    return (addressed or part == "subtitle") and candidate.reading.ended(candidate.at)


def _is_reported(candidate: Candidate) -> bool:
    """Whether those who wrote a story stand below, under its subtitle where it has one, and nothing above is open."""
    reading, after = candidate.reading, candidate.after
    closed = candidate.is_first_in_text or reading.ended(candidate.at)
    return closed and heads.reported(reading, heads.subtitle(reading, after) or after) is not None


def _is_above_a_story(candidate: Candidate) -> bool:
    """Whether a dispatch begins below, and nothing above is open."""
    line = candidate.reading.line(candidate.after)
    if line is None or not DATELINE.match(line.text):
        return False
    apart = candidate.reading.lines[candidate.at].blanks > 0 and candidate.reading.ended(candidate.at)
    return begins_text(candidate) or apart


_TELLING = ("number", "delivery", "subtitle", "adoption", "salutation")
"""Parts of a head that stand below nothing but titles."""


def _is_below_a_label(candidate: Candidate) -> bool:
    """Between an attachment's label and its text stands its title, in a line that is no sentence; or in two, above 一、."""
    above = candidate.reading.blocks[-1] if candidate.reading.blocks else None
    if not candidate.labelled or above and above.kind in ("letterhead", "frontnumber"):
        return False
    if candidate.after == candidate.at + 1:
        return candidate.what_is_below not in _LISTED
    return candidate.after == candidate.at + 2 and _is_on_two_lines(candidate)


def _is_on_two_lines(candidate: Candidate) -> bool:
    """Whether both lines are words alone, no title ends in the upper, and an outline begins below."""
    upper, lower = candidate.reading.lines[candidate.at : candidate.after]
    words = upper.tight.isalpha() and lower.tight.isalpha() and not ends_like_a_title(upper.tight)
    return words and _opens_outline(candidate.reading.line(candidate.after))


_LISTED = ("names", "an entry")


def is_in_contents(candidate: Candidate) -> bool:
    """Whether the issue's contents name a document so."""
    return candidate.text in candidate.reading.announced.titles


def _is_published_above(candidate: Candidate) -> bool:
    """The text above names it, and either ends there or this opens as an act does."""
    if len(candidate.text) < _NAMED or not is_named_above(candidate):
        return False
    return has_ended_document(candidate) or opens_with_its_purpose(candidate)


_NAMED = 5
"""Characters of a title that is not named by chance."""


def _is_above_an_outline(candidate: Candidate) -> bool:
    """The first line of all, set in the middle, with 一、 below, or below one sentence that leads to it."""
    reading, line = candidate.reading, candidate.reading.lines[candidate.at]
    is_full = reading.wrapped[candidate.at] and line.width + line.indent > reading.measures[candidate.at] - _CENTRED
    if not candidate.is_first_in_text or candidate.after > 1 or is_full:
        return False
    below = reading.line(1)
    sentence = below is not None and below.ends or is_followed_by_a_sentence(candidate)
    return _opens_outline(below) or sentence and _opens_outline(reading.line(2))


_CENTRED = 2.0
"""Ems that a line leaves free at least where it was set in the middle."""


def _opens_outline(line: Line | None) -> bool:
    """Whether the line has the first number of an outline: 一、 or 1."""
    return line is not None and _FIRST_NUMBER.match(line.text) is not None


_FIRST_NUMBER = Pattern(
    Expression(
        rf"""[一壹]、
        |1(?:[.．、][ \u3000]*(?={LETTER})  # 1.总则
        |[ \u3000]+(?={LETTER}))           # 1　总则""",
        re.X,
    ),
    ("一、甲", "壹、甲", "1.总则", "1　总则"),
    ("二、甲", "1.5", "1总则", "（一）", "11　甲"),
)

LARGER, MUCH_LARGER = 1.2, 1.45
"""Times the size of text from which a line is set larger: headings are; and so much larger that only titles are."""


def is_set_larger(candidate: Candidate) -> int:
    """Once for a title that is set larger than text, twice for one that is much larger. What its source sets at the right is
    none, however large: who signs, and the day (GB/T 9704-2012 §7.3.5)."""
    times = (
        0.0
        if candidate.reading.lines[candidate.at].hints.align == "right"
        else candidate.reading.times_text(candidate.at)
    )
    return (times >= LARGER) + (times >= MUCH_LARGER)


def _is_set_as_titles_are(candidate: Candidate) -> bool:
    """Much larger than text, and no ornament or single letter."""
    return is_set_larger(candidate) > 1 and len(candidate.text) >= SHORTEST


def is_said_to_be_one(candidate: Candidate) -> bool:
    """Its source has it as a title, by its style or its tag."""
    return candidate.reading.lines[candidate.at].hints.role == "title"


def heads_outline(candidate: Candidate) -> bool:
    """Its source has it as a heading of the first level, and it has no number."""
    return candidate.reading.lines[candidate.at].hints.level == 1


def is_centred(candidate: Candidate) -> bool:
    """Its source has every line of it in the middle, or as much blank stands before each as behind."""
    reading = candidate.reading
    return all(_is_line_centred(reading, at) for at in range(candidate.at, candidate.after))


def _is_line_centred(reading: Reading, at: int) -> bool:
    return reading.lines[at].hints.align == "center" or _is_in_the_middle(reading, at)


def _is_in_the_middle(reading: Reading, at: int) -> bool:
    """Whether a line of text without hints has as much blank before it as it leaves behind in its measure."""
    line = reading.lines[at]
    if line.indent < _LEAST_BEFORE or not reading.wrapped[at]:
        return False
    return abs(line.indent - (reading.measures[at] - line.width) / 2) <= _OFF_THE_MIDDLE


_LEAST_BEFORE, _OFF_THE_MIDDLE = 2.4, 1.5
"""Ems of blank before a line in the middle, more than a first line has; and those by which the extraction may miss it."""


def _stands_first_in_the_middle(candidate: Candidate) -> bool:
    """The first line of all, or the first two, in the middle, above text that a blank line parts from it: 国务院任免某特别行政区政府主要官员.
    Whose it is, the day, or a bracket may stand below it in the middle. No name of an organ or of a gazette, which heads the title."""
    reading, text = candidate.reading, candidate.text
    if not candidate.is_first_in_text or candidate.after > _TWO or len(text) < _LONG_ENOUGH or _MARKS.search(text):
        return False
    if organs.is_organ(text) or text[0] == "本" or text.endswith(("公报", "政报")) or not is_centred(candidate):
        return False
    at = candidate.after
    while (line := reading.line(at)) is not None and not line.blanks and _may_stand_under_title(reading, at):
        at += 1
    return (
        line is not None
        and line.blanks > 0
        and at - candidate.after < _MOST_UNDER
        and not _is_line_centred(reading, at)
    )


def _may_stand_under_title(reading: Reading, at: int) -> bool:
    """Whether an organ, a day, or what stands in brackets is in the middle here."""
    text = reading.lines[at].tight
    said = organs.is_organ(text) or DATE_LINE.match(text) is not None or text[0] == "（" and text[-1] == "）"
    return said and _is_line_centred(reading, at)


_TWO, _LONG_ENOUGH, _MOST_UNDER = 2, 4, 4
"""Lines of such a title at most, its characters at least, and fewer lines under it than this."""


def _heads_outline_as_titles_do(candidate: Candidate) -> bool:
    """A heading of the first level, in the middle, larger than text or the first of all: titles are set so."""
    is_in_the_middle = heads_outline(candidate) and is_centred(candidate)
    return is_in_the_middle and (candidate.is_first_in_text or is_set_larger(candidate) > 0)


def _begins_page_larger(candidate: Candidate) -> bool:
    """In the middle at the head of a page that was begun for it, larger than text: 22 points over 16 (GB/T 9704-2012 §7.3.1)."""
    return begins_page(candidate) and is_centred(candidate) and is_set_larger(candidate) > 0


def _stands_behind_a_signed_document(candidate: Candidate) -> bool:
    """One short line that blank lines set apart, below who signs and the day or below a group head, with a sentence below, or
    with what counts those listed under it, 一等奖（1项）; or one in the middle, with a table below: what follows is of no document
    that is signed."""
    reading = candidate.reading
    if reading.pending != candidate.at or candidate.after != candidate.at + 1:
        return False
    line, below = reading.lines[candidate.at], reading.line(candidate.after)
    if reading.last_kind not in (*CLOSING, "category") or below is None or line.width > _SHORT_TITLE:
        return False
    heads_table = candidate.what_is_below == "a table" and is_centred(candidate)
    is_apart = line.blanks and reading.parted
    if not heads_table and not (is_apart and (_is_text_below(line, below) or COUNTED.search(below.tight))):
        return False
    return _MARKS.search(line.tight) is None and not _NO_DOCUMENT.match(line.tight)


def _is_text_below(line: Line, below: Line) -> bool:
    return below.tight[-1] == "。" and below.width > line.width


_SHORT_TITLE = 28.0
"""Ems of such a line at most."""
_MARKS = Pattern(
    Expression("[，。；：！？、（）]"), ("甲，", "注：", "（摘要）"), ("2026年1-9月主要经济指标",), "search"
)
_NO_DOCUMENT = Pattern(
    Expression("附|注|备注|说明|主题词|抄[送报]|编者按|名词解释"),
    ("附注", "说明", "主题词"),
    ("主要经济指标",),
)
"""What explains a document, below its day."""

SHOWING = (
    is_said_to_be_one,
    _stands_behind_a_signed_document,
    _begins_page_larger,
    _heads_outline_as_titles_do,
    _is_set_as_titles_are,
    _is_above_a_law,
    _is_below_a_label,
    is_above_a_form,
    _is_headed,
    _is_reported,
    _is_above_a_story,
    _is_published_above,
    _is_above_an_outline,
    _stands_first_in_the_middle,
    is_in_contents,
)
"""Ways in which what stands around a line shows it to be a title, whatever its last word is."""


# what stands above


def begins_text(candidate: Candidate) -> bool:
    """Nothing stands above, or a group head of the issue, the title in the letters of an autonomous area, the words of a web page."""
    reading = candidate.reading
    if candidate.at == reading.begins:
        return True
    if 0 < candidate.at < SHORTEST and all(map(heads.is_of_other_letters, reading.lines[: candidate.at])):
        return True
    if candidate.at == 1 and PAPER.match(reading.lines[0].tight):
        return True
    return reading.pending == candidate.at and reading.last_kind == "category"


def is_in_every_issue(candidate: Candidate) -> bool:
    """大事记, 人事任免: such names alone, set apart below text that has ended."""
    line = candidate.reading.lines[candidate.at]
    apart = line.blanks > 0 or candidate.at in candidate.reading.page_starts
    return apart and candidate.reading.ended(candidate.at) and _IN_EVERY_ISSUE.finds(candidate.text)


_IN_EVERY_ISSUE = Pattern(
    Expression(
        r"(?:\d{4}年)?(?:\d{1,2}月份?)?(?:政务|政府|工作)?大事(?:记|纪要?)|(?:\d{4}年)?(?:\d{1,2}月份?)?人事任免(?:信息|事项)?"
    ),
    ("大事记", "2023年9月大事记", "政务大事记", "人事任免"),
    ("人事任免名单", "人事任免工作", "民生大事"),
    "fullmatch",
)


def begins_page(candidate: Candidate) -> bool:
    starts = candidate.at in candidate.reading.page_starts or candidate.reading.lines[candidate.at].feed
    return starts and not candidate.is_first_in_text


def stands_below_a_rule(candidate: Candidate) -> bool:
    return candidate.at > 0 and is_ornament(candidate.reading.lines[candidate.at - 1])


def has_ended_document(candidate: Candidate) -> bool:
    reading = candidate.reading
    below = candidate.at - 1 if stands_below_a_rule(candidate) else candidate.at
    return reading.pending in (below, candidate.at) and reading.last_kind in CLOSING


def stands_below_a_last_article(candidate: Candidate) -> bool:
    """Whether the law above ends with from when it holds, and another begins below."""
    above = candidate.reading.line(candidate.at - 1) if candidate.at else None
    if above is None or above.tight[-1] != "。" or candidate.what_is_below != "a law":
        return False
    return _LAST_ARTICLE.search(above.tight) is not None


_LAST_ARTICLE = Pattern(
    Expression("(?:起(?:正式|开始)?(?:施行|实施|试行|执行|生效)|同时(?:废止|停止执行))。$"),
    ("本条例自2024年7月1日起施行。", "本办法自发布之日起试行。", "《某市停车办法》同时废止。"),
    ("现予公布。", "自2024年7月1日起施行的", "依法废止。"),
    "search",
)


def is_parted_from_a_last_article(candidate: Candidate) -> bool:
    """Whether a blank line stands below the article that ends a law by saying from when it holds."""
    lines, at = candidate.reading.lines, candidate.at
    if not at or not lines[at].blanks or candidate.labelled or not _LAST_ARTICLE.search(lines[at - 1].tight):
        return False
    first = next((line for line in reversed(lines[max(0, at - _LAST_LINES) : at]) if _HOLDS.match(line.tight)), None)
    return first is not None


_LAST_LINES = 4
"""Lines that a last article has at most."""

_HOLDS = Pattern(
    Expression(rf"第[{CN}\d]{{1,7}}[条條][ \u3000]*本[^，。；]{{1,12}}自"),
    ("第九条　本条例自2024年7月1日起施行。", "第四十二条本办法自公布之日"),
    ("本通知自印发之日起施行。", "第九条　市政府自行决定"),
)
"""How such an article begins."""


def stands_below_last_words(candidate: Candidate) -> bool:
    """Whether the line above is what a report, a reply or a speech ends with."""
    above = candidate.reading.line(candidate.at - 1) if candidate.at else None
    return above is not None and not candidate.labelled and _LAST_WORDS.match(above.tight) is not None


_LAST_WORDS = Pattern(
    Expression(
        r"""(?:[^，。；]{1,12}[和及])?以上(?:报告|说明|汇报|意见|议案|发言|情况)[^。；]{0,24}(?:审[议查]|审阅|批评指正)[。！]$  # 以上报告，请予审议。
        |(?:报告|说明|汇报|发言)(?:完毕|到此结束)[^。]{0,12}。$  # 说明完毕，请审议。
        |[此特][复此][^。，；：]{0,4}。$                           # 此复。, 特此公告。
        |谢谢(?:大家|各位)?[。！]$""",
        re.X,
    ),
    ("以上报告，请予审议。", "草案和以上说明，请审议。", "说明完毕，请审议。", "此复。", "特此公告。", "谢谢大家！"),
    ("以上报告提出", "以上措施，请各地落实。", "特此公告，请周知", "谢谢大家的支持"),
)
"""The last paragraph of what nobody signs."""


def stands_below_a_part(candidate: Candidate) -> bool:
    reading = candidate.reading
    apart = reading.pending == candidate.at and reading.last_kind not in (None, "p", *CLOSING)
    return apart and not candidate.labelled


def runs_on_from_above(candidate: Candidate) -> bool:
    reading = candidate.reading
    if reading.ended(candidate.at) or reading.below_category(candidate.at) or candidate.labelled:
        return False
    return not (candidate.at and reading.broke_off(candidate.at) and _is_entry(reading.lines[candidate.at - 1]))


def _is_entry(line: Line) -> bool:
    """Whether a line is an entry that ends in no mark: 五、审议人事任免议案, 下午3：00　分组会议."""
    return ENUMERATOR.match(line.text) is not None or is_of_time(line)


NAMED_WITHIN = 40
"""Lines of an order, a decision or a notice, below which the text that it issues follows."""


def is_named_above(candidate: Candidate) -> bool:
    """现将《某省实施办法》印发给你们, 关于印发某省工作分工的通知, or 附件：某省实施办法, and then the same alone."""
    if candidate.is_listed_above:
        return True
    lines = candidate.reading.lines[max(0, candidate.at - NAMED_WITHIN) : candidate.at]
    said, title = "".join([line.tight for line in lines]), candidate.text.strip("《》")
    return title in said and any(form.format(title) in said for form in _NAMING)


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


def is_named_beside_the_last(candidate: Candidate) -> bool:
    """《某预案》《某方案》已经同意，现印发给你们, and 某方案 below the text of 某预案, which is the last title."""
    last = next((block for block in reversed(candidate.reading.blocks) if block.kind == "title"), None)
    if last is None:
        return False
    lines = candidate.reading.lines
    before = "".join(line.tight for line in lines[last.first : last.after])
    said = "".join(line.tight for line in lines[max(0, last.first - NAMED_WITHIN) : last.first])
    title = candidate.text.strip("《》")
    return any(f"《{before}》{joined}《{title}》" in said for joined in _JOINED)


_JOINED = ("", "、", "和")
"""What stands between two titles that are named together."""

_NAMING = ("《{}》", "「{}」", "印发{}的通知", "转发{}的通知", "现将{}印发")
"""How what follows is named: in title marks, or between the words of a notice that issues it."""


def explains_a_document_above(candidate: Candidate) -> bool:
    """《某办法》解读, below the text of 某办法, or of the notice that issues it."""
    found = _EXPLAINED.match(candidate.text) if candidate.text.startswith(("《", "关")) else None
    reading = candidate.reading
    if found is None or candidate.kind != "explanation" or not reading.ended(candidate.at):
        return False
    titles = ((block.first, block.after) for block in reading.blocks if block.kind == "title")
    said = ("".join(close_up(line.tight) for line in reading.lines[first:after]) for first, after in titles)
    return any(found["act"] in title for title in said)


_EXPLAINED = Pattern(
    Expression(r"(?:关于)?《(?P<act>[^《》]{4,60})》"),
    ("《某省食品小作坊登记管理办法》政策解读", "关于《某市停车管理办法》的解读"),
    ("某办法解读", "《办法》解读"),
)


def is_made_like_the_last(candidate: Candidate) -> bool:
    """关于…的决定, below the text of another 关于…的决定: decisions of one meeting, printed one below another."""
    if not candidate.text.startswith("关于") or not candidate.is_called_as_titles_are:
        return False
    reading = candidate.reading
    last = next((block for block in reversed(reading.blocks[-NAMED_WITHIN:]) if block.kind == "title"), None)
    title = close_up(reading.lines[last.first].tight) if last is not None else ""
    last_line = close_up(reading.lines[last.after - 1].tight) if last is not None else ""
    return title.startswith("关于") and last_line[-2:] == candidate.text[-2:] and reading.ended(candidate.at)


def begins_with_an_organ(candidate: Candidate) -> bool:
    """An organ's name begins it, in a line that is whole, and the line above ends a sentence."""
    reading = candidate.reading
    if candidate.is_first_in_text or reading.wrapped[candidate.at]:
        return False
    return _ORGAN_FIRST.match(candidate.text) is not None and ends_sentence(reading.lines[candidate.at - 1].tight)


_ORGAN_FIRST = Pattern(
    Expression(rf"(?![加关对为在向由]){LETTER}{{2,24}}?{organs.ENDING}"),
    ("某省人民代表大会常务委员会2025年工作要点", "某市中级人民法院院长提请任免名单"),
    ("加强人民法院队伍建设的意见", "关于某省人民政府的报告", "2025年工作要点"),
)


def is_set_apart(candidate: Candidate) -> bool:
    """A blank line stands above it, in a text that has them before few lines."""
    reading = candidate.reading
    return bool(reading.lines[candidate.at].blanks) and reading.parted and not candidate.is_first_in_text


# how the lines are set

_SENSE = 1.5
"""Ems that a line must leave free to have been broken by sense."""


MOST_BROKEN = 3
"""Breaks by sense that count: a column of short lines breaks everywhere."""


def lines_broken_by_sense(candidate: Candidate) -> int:
    reading = candidate.reading
    lines = range(candidate.at, candidate.after - 1)
    return min(sum(reading.measures[n] - reading.lines[n].width > _SENSE for n in lines), MOST_BROKEN)


def lines_behind_its_end(candidate: Candidate) -> int:
    """The lines behind the first that closed a title, where the next did not lean on it."""
    reading, text = candidate.reading, ""
    for at in range(candidate.at, candidate.after - 1):
        text += reading.lines[at].tight.replace("\u3000", "")
        below = reading.lines[at + 1].tight
        leant_on = below.startswith("（") or _LEANS.match(below) is not None
        leant_on = leant_on or text[-1] == "书" and SERVES_WRIT.match(below) is not None
        if leant_on or not is_balanced(text) or not ends_like_a_title(text):
            continue
        if not act_ends(reading, candidate.at, at + 1):
            return candidate.after - 1 - at
    return 0


def lines_filled(candidate: Candidate) -> int:
    return candidate.after - candidate.at - 1 - lines_broken_by_sense(candidate)


# what stands below


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


def is_called_as_acts_are(candidate: Candidate) -> bool:
    """It is set apart or begins a page, and ends with what nothing but a document is called: …公告."""
    apart = is_set_apart(candidate) or begins_page(candidate)
    return candidate.kind in _ACTS and apart and candidate.reading.ended(candidate.at)


_ACTS = ("announcement", "order", "notice", "reply", "resolution")
"""Kinds whose words no heading within a document ends with."""


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
    return line is not None and _LEANS.match(line.tight) is not None


_LEANS = Pattern(Expression("[与和及或的之》）]|以及|暨|并"), ("和甲", "》的", "暨", "以及"), ("以后", "甲和", "《"))

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
    if COUNTED.search(line.tight) and (
        candidate.is_called_as_titles_are or _stands_behind_a_signed_document(candidate)
    ):
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


FRONT = "某省人民政府公报\n2024年第3期（总第156期）\n目录\n加快推进全省数字经济高质量发展有关举措………（1）\n某省消防条例………（2）\n"

EVIDENCE = (
    Evidence(
        say("it ends with the word for what it is"),
        6,
        say("a title is made of issuer, subject and kind, in that order (党政机关公文处理工作条例 第九条)"),
        is_called_as_titles_are,
        (">某省人民政府关于加强安全生产工作的意见\n各市人民政府：", ">某省消防条例（修订草案）"),
        (">某省消防安全", ">全省上下共同努力"),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n（2024年1月18日某省人民代表大会常务委员会会议通过）",
        ),
    ),
    Evidence(
        say("what stands below stands below titles only"),
        6,
        say("a title whose last word is in no table shows by its law, its number or its salutation"),
        is_shown_by_what_is_below,
        (
            ">某市2024年十件实事\n第一条　为了改善民生，办好十件实事。",
            ">某省人民政府对第46号建议的复文\n某政办函〔2006〕82号",
        ),
        (">某市2024年十件实事\n过去一年成绩显著。", ">某省人民政府关于放假的通知\n某政办函〔2006〕82号"),
        decides=("现予公布。\n>某市十件实事\n第一条\u3000为了改善民生，办好十件实事。",),
    ),
    Evidence(
        say("its label stands above"),
        10,
        say(
            "below 附件1 stands the attachment's title, and below 某政发〔2024〕3号 at the head of a page that of its document"
        ),
        lambda candidate: candidate.labelled,
        decides=(
            "附件1\n>城市更新重点项目建设有关工作实施办法\n甲类项目由城建部门办理\n乙类项目由各县办理的规则\n各级部门应当落实责任。",
        ),
    ),
    Evidence(
        say("it names an organ, or what it is about"),
        2,
        say("issuer and subject are two of the three parts of a title (党政机关公文处理工作条例 第九条)"),
        lambda candidate: names_an_organ(candidate.text),
        (">某省人民政府办公厅通知", ">关于放假的通知"),
        (">放假通知",),
        decides=(
            "《关于某省人民政府加快推进数字经济发展的若干办法》已经通过，现予公布。\n>关于某省人民政府加快推进数字经济发展的若干办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("it begins with an organ, below text that has ended"),
        2,
        say("a title begins with who issues it, a heading with what it is about"),
        begins_with_an_organ,
        ("现予公布。\n>某省人民代表大会常务委员会工作要点\n坚持党的领导。",),
        (
            "现予公布，\n>某省人民代表大会常务委员会工作要点",
            "现予公布。\n>加强人民代表大会常务委员会工作要点",
            ">某省人民政府公告",
        ),
        decides=(
            "决定接受张三辞去副主任职务的请求。\n>某省人民代表大会常务委员会2025年监督工作要点\n今年工作的总体要求是：坚持党的领导。",
        ),
    ),
    Evidence(
        say("it is made like the title above"),
        2,
        say("decisions of one meeting are printed one below another, each with its title"),
        is_made_like_the_last,
        ("关于接受张三辞职的决定\n会议决定，接受张三的辞职请求。\n>关于李四代理市长的决定\n会议决定，李四代理市长。",),
        (
            "某市关于接受张三辞职的决定\n会议决定，接受张三的辞职请求。\n>关于李四代理市长的决定",
            "现予公布。\n>关于放假的决定",
        ),
        decides=(
            "关于接受张三辞职请求的决定\n会议决定，接受张三的辞职请求。\n>关于接受李四辞去某市副市长职务的决定\n会议决定，接受李四的辞职请求。",
        ),
    ),
    Evidence(
        say("it explains a document above"),
        4,
        say("《某办法》解读 stands below that document, and tells what is in it"),
        explains_a_document_above,
        (
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防管理办法》政策解读",
            "关于印发《某省消防管理办法》的通知\n某消办〔2024〕3号\n各市人民政府：\n现印发给你们。\n>《某省消防管理办法》答记者问",
        ),
        (
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省湿地管理办法》政策解读",
            "某省消防管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防管理办法》的通知",
        ),
        decides=(
            "某省消防设施管理办法\n第一条　为了预防火灾，制定本办法。\n>《某省消防设施管理办法》政策解读\n一、制定背景",
        ),
    ),
    Evidence(
        say("it is called what only documents are"),
        2,
        say("a part of a report may be a plan, and none is a notice or an order"),
        is_called_as_acts_are,
        ("现予公布。\n\f>贷款市场报价利率公告", "会议决定批准。\n会议要求落实。\n会议闭幕。\n\n>贷款市场报价利率公告"),
        ("现予公布。\n>贷款市场报价利率公告", "现予公布。\n\f>贷款市场报价利率说明"),
        decides=(
            "会议决定批准报告，要求落实责任，完善措施。\n会议闭幕，主任主持会议并作了重要讲话。\n会议通过了各项决定和决议。\n\n"
            ">贷款市场报价利率和存款基准利率调整公告\n各级部门应当落实责任，完善各项措施，加强组织领导。",
        ),
    ),
    Evidence(
        say("it tells who issues what"),
        4,
        say("中共中央办公厅　国务院办公厅印发《…意见》: so newspapers head what they print"),
        lambda candidate: candidate.tells_who_issues_what,
        (">中共中央办公厅国务院办公厅印发《关于加强社会治安防控体系建设的意见》",),
        (">某省印发意见", ">《关于加强工作的意见》", ">各地要印发《某办法》"),
        decides=(">某省人民政府办公厅印发《关于加强社会治安防控体系建设的意见》",),
    ),
    Evidence(
        say("it is one short line"),
        1,
        say("政府工作报告, 名词解释: what is short and stands alone is rarely text"),
        lambda candidate: candidate.after == candidate.at + 1 and len(candidate.text) <= _SHORT,
        (">政府工作报告", ">名词解释"),
        (">某省人民代表大会常务委员会工作报告", ">政府\n>工作报告"),
        decides=("现予公布。\n>某省消防条例\n第一条\u3000为了预防火灾，制定本条例。",),
    ),
    Evidence(
        say("its lines are broken by sense"),
        2,
        say(
            "a title is broken where its words end (GB/T 9704-2012 §7.3.1: 回行时词意完整); text is broken where the line is full"
        ),
        lines_broken_by_sense,
        (">某省人民政府\n>关于放假的通知\n为了落实国家有关法定节假日放假的规定，现将放假安排",),
        (">为了落实国家有关法定节假日放假的规定现将放假\n>安排的通知\n为了落实国家有关法定节假日放假的规定，现将放",),
        decides=(
            "《推进数字经济发展若干措施实施办法》已经通过，现予公布。\n>推进数字经济发展\n>若干措施实施办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("its lines are full"),
        -1,
        say("so is text"),
        lines_filled,
        (">为了落实国家有关法定节假日放假的规定现将放假\n>安排的通知\n为了落实国家有关法定节假日放假的规定，现将放",),
        (">某省人民政府\n>关于放假的通知\n为了落实国家有关法定节假日放假的规定，现将放假安排",),
        denies=(
            "现予公布。\n>为了落实国家有关法定节假日放假规定而作出的\n>安排实施办法\n（2024年1月18日某省人民代表大会通过）",
        ),
    ),
    Evidence(
        say("it goes on behind its own end"),
        -4,
        say("the word for what it is closes a title, unless the next line leans on it"),
        lines_behind_its_end,
        (">某省先进集体名单\n>某市供水公司\n>某省关于放假的通知",),
        (
            ">某省关于计划执行情况\n>与计划草案的报告",
            ">某省人民政府\n>关于放假的通知",
            ">某县关于印发执法检查报告\n>审议意见的函\n某办函〔2024〕1号",
        ),
        denies=("现予公布。\n>关于加快推进全省数字经济高质量\n>发展规划\n>纲要\n（2024年1月18日通过）",),
    ),
    Evidence(
        say("it is set larger than the text"),
        6,
        say("a title is set in a larger size than its text: 二号 above 三号 (GB/T 9704-2012 §7.3.1)"),
        is_set_larger,
        ("[16]现予公布，自公布之日起施行。\n>[22]某省消防条例",),
        ("[16]现予公布，自公布之日起施行。\n>[16]某省消防条例", "现予公布。\n>某省消防条例"),
        decides=(
            "[16]现予公布，自公布之日起施行。\n>[20]加快推进全省数字经济高质量发展若干措施实施办法\n[16]一、总体要求\n[16]坚持稳中求进，完善措施。",
        ),
    ),
    Evidence(
        say("its source says that it is a title"),
        8,
        say("a style called 标题, or a tag of a title: whoever wrote the file has said what it is"),
        is_said_to_be_one,
        ("现予公布，自公布之日起施行。\n>{title}加快推进有关举措\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>{1}加快推进有关举措", "现予公布。\n>某省消防条例"),
        ("现予公布，自公布之日起施行\n>{title}某省人民政府加快推进全省数字经济高质量发展的有关举措\n及其说明",),
    ),
    Evidence(
        say("it heads its source's outline"),
        4,
        say("a heading of the first level that has no number is often a title, and sometimes a part of a text"),
        heads_outline,
        ("现予公布，自公布之日起施行。\n>{1}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>{2}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行\n>{1}某省人民政府关于切实加强应急工作的方案\n各级各部门",),
    ),
    Evidence(
        say("it stands in the middle"),
        2,
        say("titles are set in the middle of the measure, and text is not (GB/T 9704-2012 §7.3.1)"),
        is_centred,
        ("现予公布，自公布之日起施行。\n>{center}某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行。\n>某省应急工作方案\n各级各部门应当高度重视。",),
        ("现予公布，自公布之日起施行\n>{center}某省人民政府关于切实加强应急工作的方案\n各级各部门应当。",),
    ),
    Evidence(
        say("a blank line sets it apart"),
        2,
        say("where blank lines are few, one parts what does not belong together"),
        is_set_apart,
        ("会议决定批准报告。\n会议要求落实责任。\n会议闭幕。\n\n>某省消防条例",),
        (
            "会议决定批准报告。\n\n会议要求落实责任。\n\n会议闭幕。\n\n>某省消防条例",
            "会议决定批准报告。\n会议闭幕。\n>某省消防条例",
        ),
        decides=(
            "会议决定批准报告，要求落实责任，完善措施。\n会议闭幕，主任主持会议并作了重要讲话。\n会议通过了各项决定和决议。\n\n"
            ">关于加快推进全省数字经济高质量发展的办法\n各级部门应当落实责任。",
        ),
    ),
    Evidence(
        say("a gazette has it in every issue"),
        3,
        say("a chronicle and appointments stand at a gazette's end, below nothing but their names"),
        is_in_every_issue,
        (
            "以上报告，请予审议。\n\n>大事记\n1日　市政府召开会议。",
            "以上报告，请予审议。\n\n>人事任免\n市政府决定，任命李明为市统计局局长。",
        ),
        ("以上报告，请予审议。\n>大事记", "以上报告。\n\n>人事任免工作\n市政府决定"),
        decides=("以上工作，要抓好落实。\n\n>人事任免\n市政府决定，任命李明为市统计局局长。",),
    ),
    Evidence(
        say("the issue's contents name it"),
        6,
        say("what the contents list begins somewhere, under these words"),
        is_in_contents,
        (FRONT + "现予公布。\n>加快推进全省数字经济高质量发展有关举措",),
        (FRONT + "现予公布。\n>民生大事",),
        decides=(FRONT + "现予公布。\n>加快推进全省数字经济高质量发展有关举措\n一、总体要求",),
    ),
    Evidence(
        say("it begins the text"),
        6,
        say("a text begins with the title of its first document"),
        begins_text,
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        ("现予公布。\n\f>某省消防条例",),
        decides=(">加快推进全省数字经济高质量发展若干措施实施办法\n一、总体要求",),
    ),
    Evidence(
        say("a rule is printed above it"),
        2,
        say("a rule parts what begins from what has ended"),
        stands_below_a_rule,
        ("甲的去留\n–––––––\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
        ("甲的去留\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
        decides=("甲的去留\n–––––––\n>社会文化司司长办公室\n>批示摘录\n甲的期限延长一年，乙的期限",),
    ),
    Evidence(
        say("it begins a page"),
        4,
        say("documents begin there, and so does text that goes on"),
        begins_page,
        ("现予公布。\n\f>某省消防条例",),
        ("现予公布。\n>某省消防条例", ">某省消防条例\n第一条　为了预防火灾，制定本条例。"),
        decides=("现予公布。\n\x0c>关于加快推进全省数字经济高质量发展的实施办法\n1．总体要求",),
    ),
    Evidence(
        say("a date has ended the document above"),
        6,
        say("date and signature stand last (GB/T 9704-2012 §7.3.5)"),
        has_ended_document,
        (
            "某省人民政府关于放假的通知\n各市人民政府：\n现将安排通知如下。\n某省人民政府\n2024年2月1日\n>某市应急工作方案",
        ),
        ("某省人民政府关于放假的通知\n各市人民政府：\n现将安排通知如下。\n>某市应急工作方案",),
        decides=(
            "现予公布。\n某省人民政府\n2024年2月1日\n>加快推进全省数字经济高质量发展若干措施实施办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("the law above has said from when it holds"),
        1,
        say("its last article says so, and no further 第一条 of the same law stands behind that"),
        stands_below_a_last_article,
        ("第九条　本条例自2024年7月1日起施行。\n>某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        (
            "第九条　本条例自2024年7月1日起施行。\n>某省消防条例\n第十条　消防工作实行责任制。",
            "第九条　消防工作实行责任制。\n>某省消防条例\n第一条　为了预防火灾，制定本条例。",
        ),
        decides=(
            "第九条　本办法自2024年7月1日起施行。\n>国有农用土地上的房屋征收补偿与搬迁安置奖励办法\n第一条　为了规范征收，制定本办法。",
        ),
    ),
    Evidence(
        say("a blank line parts it from a law that has said from when it holds"),
        4,
        say("nothing of a law stands behind its last article but what is attached to it"),
        is_parted_from_a_last_article,
        ("第九条　本条例自2024年7月1日起施行。\n\n>某省第七次人口普查公报\n各级部门应当落实责任。",),
        (
            "第九条　本条例自2024年7月1日起施行。\n>某省第七次人口普查公报\n各级部门应当落实责任。",
            "本通知自2024年7月1日起施行。\n\n>某省第七次人口普查公报\n各级部门应当落实责任。",
        ),
        decides=(
            "第一条　为了甲，制定本条例。\n第二条　本条例自2020年1月1日起施行。\n\n>双方在海安举办文化交流展览的谅解备忘录\n\n"
            "双方本着友好合作的精神，就有关问题进行了会谈，取得了一致意见。",
        ),
    ),
    Evidence(
        say("the last words of a report stand above"),
        4,
        say("以上报告，请予审议。: nothing of the document above stands behind them but its signature"),
        stands_below_last_words,
        ("以上报告，请予审议。\n>2024年重大决策事项目录", "此复。\n>某市民政局关于殡葬管理的通知"),
        ("以上措施，请各地落实。\n>重大决策事项目录", "附件1\n>某省实施办法"),
        decides=(
            "以上报告，请予审议。\n>2024年某市人民政府重大决策事项目录\n1. 甲规划（承办单位：市住建局）\n2. 乙方案（承办单位：市发改委）",
        ),
    ),
    Evidence(
        say("a part of another kind stands above"),
        2,
        say("no paragraph is open"),
        stands_below_a_part,
        ("某省人民代表大会常务委员会任命名单\n王　纯 王建忠 王　珍\n>某省消防条例",),
        ("现予公布。\n>某省消防条例",),
        decides=(
            "王\u3000纯 王建忠 王\u3000珍\n>关于加快推进全省数字经济高质量发展的办法\n各级部门应当落实责任。\n"
            "各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
    Evidence(
        say("the line above is open"),
        -2,
        say("it ends no sentence, and this may go on from it"),
        runs_on_from_above,
        (
            "会议审议了省人民政府提请审议的关于批准该市所报条例的\n议案，审议了法制委员会的报告，审议了该市所报\n>某省消防条例",
        ),
        ("现予公布。\n>某省消防条例",),
        denies=(
            "会议认为，过去一年全省上下共同努力，各项事业取\n"
            "得了新的成绩，经济社会发展的各项目标任务全面完\n"
            "成，会议决定批准这个报告，并对下一步的工作提出\n"
            "了明确具体的要求，希望各级各部门认真贯彻落实好\n"
            "\f>关于放假的通知\n一、总体要求",
        ),
    ),
    Evidence(
        say("the text above names it"),
        4,
        say("what an order, a decision or a notice publishes is named there, and follows"),
        is_named_above,
        ("《某省消防条例》已经通过，现予公布。\n>某省消防条例",),
        ("《某省消防条例》已经通过，现予公布。\n>某省消防办法",),
        decides=(
            "《关于某省人民政府加快推进数字经济发展的若干办法》已经通过，现予公布。\n>关于某省人民政府加快推进数字经济发展的若干办法\n一、总体要求",
        ),
    ),
    Evidence(
        say("it is named beside the text above"),
        1,
        say("what is published together is named together, and follows in that order"),
        is_named_beside_the_last,
        (
            "《某市应急预案》《某市储备方案》已经同意，现予公布。\n某市应急预案\n第一条　响应分为三级。\n>某市储备方案\n一、储备水泵。",
        ),
        ("《某市应急预案》已经同意，现予公布。\n某市应急预案\n第一条　响应分为三级。\n>某市储备方案\n一、储备水泵。",),
        decides=(
            "《某市应急预案》《某市储备方案》已经同意，现予公布。\n某市应急预案\n（2020年3月4日某市人民政府常务会议通过）\n响应分为三级。\n>某市储备方案\n一、储备水泵。",
        ),
    ),
    Evidence(
        say("who signs below is who it names first"),
        4,
        say("the organ that issues a document signs it by its name (GB/T 9704-2012 §7.3.5)"),
        is_signed_below,
        (">某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月。\n某省财政厅\n2024年1月8日",),
        (
            ">某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月。\n某省教育厅\n2024年1月8日",
            ">某省财政厅关于会计考试安排的公告\n某省财政厅关于审计考试安排的公告\n某省财政厅\n2024年1月8日",
            "现废止：\n>某省财政厅关于2008年会计考试的公告\n某省财政厅\n2024年1月8日",
        ),
        decides=(
            "一、考试安排\n>某省财政厅关于2024年度会计考试安排的公告\n　　考试时间为5月，地点为某\n市。\n某省财政厅\n2024年1月8日",
        ),
    ),
    Evidence(
        say("how many there are stands below, above their names"),
        4,
        say("a list of persons says under its title how many are on it"),
        is_counted_above_names,
        (">某市第九届人民代表大会第一次会议列席人员名单\n（共3人）\n王　纯　王建忠　王　珍",),
        (
            ">某市第九届人民代表大会第一次会议列席人员名单\n（共3人）\n现予公布。",
            ">某市人民代表大会列席人员名单\n王　纯　王建忠　王　珍",
        ),
        decides=(
            "一、列席人员\n>某市第九届人民代表大会第一次会议列席人员名单\n（3人，按姓名笔画为序）\n王　纯　王建忠　王　珍",
        ),
    ),
    Evidence(
        say("a part of a head stands below"),
        6,
        say("number, adoption and delivery stand below titles"),
        below("a part of the head"),
        (
            ">某省消防条例\n（2024年1月18日某省人民代表大会通过）",
            ">政府工作报告\n——2024年1月20日在某省第十四届人民代表大会上",
        ),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n（2024年1月18日某省人民代表大会常务委员会会议通过）",
        ),
    ),
    Evidence(
        say("a salutation stands below"),
        6,
        say("whom a document addresses stands below its title (GB/T 9704-2012 §7.3.2)"),
        below("a salutation"),
        (">政府工作报告\n省长　张三\n各位代表：",),
        (">政府工作报告\n过去一年成绩显著：",),
        decides=("现予公布。\n>加快推进全省数字经济高质量发展情况报告\n省长\u3000张三\n各位代表：",),
    ),
    Evidence(
        say("a law begins below"),
        5,
        say("contents, 第一章 or 第一条 open a text that has a title"),
        begins_law,
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。", ">某省消防条例\n第一章　总则"),
        (">某省消防条例\n第八条　消防工作实行责任制。",),
        decides=("现予公布。\n>某省消防条例\n第一条\u3000为了预防火灾，制定本条例。",),
    ),
    Evidence(
        say("the parts of a case stand below"),
        6,
        say(
            "courts name a case by its parties, above its key words and the points of the judgment (关于编写报送指导性案例体例的意见)"
        ),
        heads_the_parts_of_a_case,
        ("售车欺诈的，可以按照消费者权益保护法处理。\n>张三诉某公司买卖合同纠纷案\n关键词",),
        (
            "售车欺诈的，可以按照消费者权益保护法处理。\n>张三诉某公司买卖合同纠纷案\n一、案情",
            "某院典型案例通知\n第三号\n现予公布。\n>张三诉某公司买卖合同纠纷案\n关键词",
        ),
        decides=(
            "售车欺诈的，可以按照消费者权益保护法处理。\n>上诉人张三与被上诉人李四建设工程施工合同纠纷案\n关键词\n民事。",
        ),
    ),
    Evidence(
        say("the line below is set off"),
        4,
        say("it stands behind an indent, or is a row of names: no line of a title"),
        is_followed_by_a_set_off_line,
        (">某省人民代表大会主席团名单\n王　纯 王建忠 王　珍",),
        (">某省消防条例\n（2024年1月18日某省人民代表大会通过）",),
        decides=("现予公布。\n>关于省人民代表大会各专门委员会成员的名单\n王\u3000纯 王建忠 王\u3000珍",),
    ),
    Evidence(
        say("its list stands below"),
        6,
        say("persons with their offices, under a title that announces a list of them"),
        is_followed_by_its_list,
        (">某省人民政府组成人员名单\n张三　　省科学技术厅厅长", ">会议出缺席名单\n出席（2人）\n陈贵　　余大海"),
        (">某省人民政府组成人员名单\n一、张三", ">某省消防条例\n张三　　省科学技术厅厅长"),
        decides=(
            "现予公布。\n>先进集体和先进个人等各类表彰对象人员名单\n张三\u3000\u3000省科学技术厅厅长\n李四\u3000\u3000省教育厅厅长",
        ),
    ),
    Evidence(
        say("its items stand below"),
        3,
        say("numbered entries, under a title that announces them"),
        is_followed_by_its_items,
        (">会议议程\n一、听取和审议政府工作报告",),
        (">政府工作报告\n一、过去一年的工作",),
        decides=("现予公布。\n>关于会议的议程\n一、听取和审议报告",),
    ),
    Evidence(
        say("terms and what they mean stand below"),
        3,
        say("名词解释 explains the words of the document above it, one by one"),
        is_followed_by_terms,
        ("会议批准这个报告。\n>有关名词解释\n1．河长制：指由负责人担任河长的制度。",),
        ("会议批准这个报告。\n>有关名词解释\n1．河长制的由来", ">会议议程\n一、听取报告：政府工作报告"),
        decides=("会议批准这个报告。\n>报告中有关专业名词解释\n河长制：指由负责人担任河长的制度。",),
    ),
    Evidence(
        say("its first part stands below"),
        2,
        say("一、 opens a document's parts at the head of a page, below its title"),
        is_followed_by_its_first_part,
        ("现予公布。\n\f>2022年金融统计数据报告\n一、贷款增加",),
        ("现予公布。\n\f>2022年金融统计数据报告\n二、贷款增加", "现予公布。\n>2022年金融统计数据报告\n一、贷款增加"),
        decides=("现予公布。\n\f>2022年金融统计数据和社会融资规模增量的报告\n一、贷款增加",),
    ),
    Evidence(
        say("another title stands below"),
        -1,
        say("this may be what the next is grouped under"),
        lambda candidate: candidate.between if not candidate.what_is_below or candidate.below > candidate.after else 0,
        (">某省人民代表大会常务委员会公告\n某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        denies=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n某省消防条例\n（2024年1月18日某省人民代表大会通过）",
        ),
    ),
    Evidence(
        say("the line below may go on with it"),
        -4,
        say("a title does not end in its midst"),
        goes_on_below,
        (
            "为了落实国家有关法定节假日放假的规定，现将放假\n安排通知如下。\n>某省人民政府关于实施某条例\n若干问题\n的意见\n为了落实国家有关法定节假日放假的规定，现将放假",
        ),
        (">某省消防条例\n第一条　为了预防火灾，制定本条例。",),
        denies=(
            ">关于放假的通知\n甲类单位由城建部门办理\n乙类单位由各县办理\n丙类单位的规定\n各级部门应当落实责任，完善各项措施，做好值班工作。",
        ),
    ),
    Evidence(
        say("the text above speaks of the table below it"),
        -4,
        say("a table has a name, at the head of a page too"),
        names_a_table_spoken_of,
        ("共检查水库三座，详见下表。\n\f>水库检查情况表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
        ("共检查水库三座。\n\f>水库检查情况表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
        denies=("共检查水库三座，详见下表。\n\f>某市水利局水库检查情况一览表\n水库\t库容\t等级\n甲\t12\t3\n乙\t15\t4",),
    ),
    Evidence(
        say("the line below leans on it"),
        -4,
        say("a line that begins with 与, 和 or 的 goes on from the one above"),
        is_leant_on,
        (">某省人民政府关于2023年计划执行情况\n与2024年计划草案的报告",),
        (">某省人民政府关于2023年计划执行情况\n（2024年1月18日某省人民代表大会通过）",),
        denies=(">关于计划执行情况\n和计划草案，会议进行了审议并且认为",),
    ),
    Evidence(
        say("the text below takes its words up"),
        4,
        say("a report of a meeting begins with the meeting, an act with its organ"),
        is_taken_up_below,
        (">某市第十六届人民代表大会常务委员会会议纪要\n某市第十六届人民代表大会常务委员会于6月27日举行会议。",),
        (">某市第十六届人民代表大会常务委员会会议纪要\n会议于6月27日举行。",),
        decides=("现予公布。\n>2023年某市人民代表大会常务委员会会议纪要\n2023年某市人民代表大会常务委员会于6月27日",),
    ),
    Evidence(
        say("a whole sentence stands below"),
        2,
        say("where lines are whole paragraphs, or below a line that ended early, that is text"),
        is_followed_by_a_sentence,
        ("现予公布，自公布之日起施行，请遵照执行。\n>某市应急工作方案\n各级各部门应当高度重视应急工作，加强领导。",),
        ("现予公布，自公布之日起施行，请遵照执行。\n>某市应急工作方案\n第一条　加强领导，落实责任，完善各项措施。",),
        decides=(
            "《加快推进全省数字经济高质量发展若干措施实施办法》已经通过，现予公布。\n"
            ">加快推进全省数字经济高质量发展若干措施实施办法\n各级部门应当落实责任。\n各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
    Evidence(
        say("the text below opens with its purpose"),
        4,
        say("为了…, 根据…: so texts of authority open, below their titles"),
        opens_with_its_purpose,
        (">某市应急工作方案\n为了提高应急能力，制定本方案。", ">某市应急工作方案\n根据有关法律，制定本方案。"),
        (">某市应急工作方案\n各级部门应当高度重视。",),
        decides=(
            "现予公布。\n>加快推进全省数字经济高质量发展若干措施实施办法\n为了提高应急能力，制定本方案。\n各级部门应当落实责任，完善各项措施。\n本办法自公布之日起施行，有效期为五年。",
        ),
    ),
)
"""In the order in which it is told: what the words say, how they are set, what stands above, what stands below."""
