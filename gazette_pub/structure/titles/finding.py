"""Titles: where they begin and where they end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gazette_pub.structure.candidate import Candidate, is_balanced, is_whole_title
from gazette_pub.structure.cuts.provisions import tells_of_it
from gazette_pub.structure.evidence.above import is_named_above
from gazette_pub.structure.evidence.setting import LARGER
from gazette_pub.structure.evidence.showing import is_shown_by_what_is_below
from gazette_pub.structure.evidence.table import Verdict, weigh
from gazette_pub.structure.evidence.words import is_called_as_titles_are, names_an_organ
from gazette_pub.structure.excluded.above import leads_to_title
from gazette_pub.structure.excluded.table import may_stand_in_title
from gazette_pub.structure.heads import parts_below, printed_by
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, cuts_word
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.cases import SERVES_WRIT
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.structure.reading import NUMBER_OF_CASE, Block, Reading
from gazette_pub.structure.translation import is_of_other_letters
from gazette_pub.structure.unfinished import act_ends
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

TITLE_LINES = 10
"""Lines that a title may have."""


def title(reading: Reading, at: int) -> list[Block] | None:
    """A title of one or more lines, and the parts of the head below it."""
    if not (reading.fresh(at) or reading.below_category(at) or reading.broke_off(at)) or printed_by(reading, at):
        return None
    if reading.last_kind not in ("title", "attachlabel") or reading.pending != at or _opens_cases(reading, at):
        return head(reading, at, labelled=False)
    found = head(reading, at, labelled=False) if _is_told_lower(reading, at) else None
    return found if found is not None and len(found) > 1 else None


def _is_told_lower(reading: Reading, at: int) -> bool:
    """Whether the source has a title in the line above, and here the first heading below it: with parts of a head below, it is that of
    what all under the other title is."""
    above, hints = reading.lines[at - 1].hints, reading.lines[at].hints
    return above.role == "title" and hints.role is None and hints.level == 1


def _opens_cases(reading: Reading, at: int) -> bool:
    """Whether the first of guiding cases stands here, its number below it, apart from the title that they stand under."""
    line, below = reading.lines[at], reading.line(at + 1)
    if not line.blanks or line.tight[-1] != "案" or below is None or not NUMBER_OF_CASE.finds(below.tight):
        return False
    return close_up(reading.lines[at - 1].tight).endswith("案例")


def head(reading: Reading, at: int, labelled: bool) -> list[Block] | None:
    """The title that begins at this line and the parts of the head below it; None when no title does."""
    found = best(reading, at, labelled)
    if found is None:
        return None
    block = Block("title", at, _with_extent(reading, found.candidate.after), because=found.reasons)
    return [block, *parts_below(reading, block.after, at)]


def _with_extent(reading: Reading, after: int) -> int:
    """The line behind a title, and behind what ends it on a line below: （摘要）, how much of the text is printed; （试行）; （2023年）."""
    line = reading.line(after)
    if (
        line is not None
        and not line.blanks
        and _NAME_OF_ACT.finds(line.tight)
        and _BY_NUMBER.search(reading.lines[after - 1].tight)
    ):
        return after + 1
    if line is None or line.tight[0] != "（" or line.hints.role == "subtitle":
        return after
    return after + 1 if _REMARK.finds(line.tight) else after


_BY_NUMBER = Pattern(
    Expression(r"第\d{1,4}/(?:\d{2,4}|\d{2}/[A-Z])号(?:行政法规|法律|法令|行政长官批示)$"),
    ("修改第8/2012号行政法规", "修改第16/2001号法律"),
    ("第8/2012号行政法规第三条", "修改某规章"),
    "search",
)
_NAME_OF_ACT = Pattern(
    Expression("《[^《》]{4,60}》"), ("《某某规章》", "《某某制度》"), ("《某规章》修改", "某规章"), "fullmatch"
)
"""What an act is called that a title of Macau names by its number, on the line below."""

_REMARK = Pattern(
    Expression(
        rf"""（(?:
            摘要|摘登|摘编|摘录|节选|节录|书面|全文|要点|草案|{LETTER}{{2,8}}[稿本版]  # how much of it, or how far it has come
            |试行|暂行|试用|修订|修正|第[{CN}\d]{{1,3}}批  # how it holds; which of several
            |(?:\d{{4}}年?度?[—–～~至\-]{{1,2}})?\d{{4}}(?:年度?)?(?:试行|试用|修订)?[本版稿]?  # the years it is about
        )）""",
        re.X,
    ),
    (
        "（摘要）",
        "（节选）",
        "（草案）",
        "（征求意见稿）",
        "（草案二次审议稿）",
        "（试行）",
        "（第一批）",
        "（2023年）",
        "（2021—2025年）",
    ),
    ("（草案）的报告", "（摘要", "（2024年3月）", "（一）"),
    "fullmatch",
)


def best(reading: Reading, at: int, labelled: bool) -> Verdict | None:
    """The verdict on the lines from `at` that the most speaks for, of those that enough does; the longest of equals."""
    enough = [verdict for verdict in verdicts(reading, at, labelled) if verdict.is_enough]
    return max(enough, key=lambda verdict: (verdict.weight, verdict.candidate.after)) if enough else None


def verdicts(reading: Reading, at: int, labelled: bool) -> Iterator[Verdict]:
    """The verdict on each run of lines from `at` that may be a title."""
    ended: int | None = None
    for candidate in _candidates(reading, at, labelled):
        if not is_balanced(candidate.text) or _breaks_off(reading, candidate.after):
            continue
        if candidate.is_called_as_titles_are and act_ends(reading, at, candidate.after):
            continue
        named = is_called_as_titles_are(candidate) or candidate.tells_who_issues_what
        if not named and (ended or not is_shown_by_what_is_below(candidate)):
            continue
        if ended and _is_another(candidate, ended) and not is_named_above(candidate):
            return
        yield weigh(candidate)
        if is_called_as_titles_are(candidate):
            ended = ended or candidate.after


def _candidates(reading: Reading, at: int, labelled: bool) -> Iterator[Candidate]:
    for last in range(at, min(at + TITLE_LINES, len(reading.lines))):
        if not may_stand_in_title(reading, last, at) or last > at and not _may_go_on(reading, last):
            return
        if last > at + 1 and _is_parted_within(reading.lines, at, last):
            return
        if last + 1 == len(reading.lines) or not _is_set_apart_with(reading, last + 1):
            yield Candidate(reading, at, last + 1, labelled)


def _is_parted_within(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a blank line parts some of these lines and others stand right below one another, and no organ stands above it."""
    parted = [at for at in range(first + 1, last + 1) if lines[at].blanks]
    if not parted or len(parted) == last - first:
        return False
    return not all(names_an_organ(lines[at - 1].tight) for at in parted)


def _breaks_off(reading: Reading, at: int) -> bool:
    """Whether a word goes on from the line above into this one, …刑事案件适用法⏎律若干问题的解释, or a sentence about what stands in
    title marks there, 《某某意见》⏎已经省委同意: that is no title and a further line."""
    line = reading.line(at)
    if line is None or line.blanks or line.hints.role is not None or at in reading.page_starts:
        return False
    above = reading.lines[at - 1]
    if line.tight[-1] == "号" and NUMBER_LINE.match(line.tight):  # …的意见⏎证监发〔2024〕3号: 见证 is no word there
        return False
    if line.stops and line.indent >= SET_IN and ends_like_a_title(above.tight):  # …的通知⏎　　到2025年，…
        return False
    if cuts_word(above, line) or tells_of_it(above, line):
        return True
    about_no_more = _ABOUT_NO_MORE.search(above.tight) is not None and line.tight[0] not in "《〈"
    return about_no_more or _OF_WHAT.match(line.tight) is not None


_OF_WHAT = Pattern(
    Expression("(?:执行|执法检查|贯彻|落实|实施|编制|办理|整改|修改|完成|审计|审议|审查)(?:落实)?(?:情况|结果)"),
    ("执行情况与2015年计划草案的报告", "办理情况的报告", "审议结果的报告", "贯彻落实情况的报告"),
    ("情况的报告", "修改某条例的决定", "执行"),
)
"""What a title says of what its line above names: 国民经济和社会发展计划⏎执行情况…的报告."""

_ABOUT_NO_MORE = Pattern(
    Expression(f"关于{LETTER}{{1,3}}$"),
    ("主席团关于议案", "某省关于公告"),
    ("关于某事的议案", "关于议事规则"),
    "search",
)
"""A title that says no more of what it is about than what titles end with: 关于议案⏎处理意见的决定."""


def _may_go_on(reading: Reading, at: int) -> bool:
    """Whether this line may be of one title with the one above: set alike, and in Chinese both, or in other letters both."""
    line, above = reading.lines[at], reading.lines[at - 1]
    return reading.goes_on_alike(at) and is_of_other_letters(line) == is_of_other_letters(above)


def _is_set_apart_with(reading: Reading, at: int) -> bool:
    """Whether this line is set larger than text as the one above is, right below it: neither is a title without the other."""
    larger = reading.times_text(at) >= LARGER and reading.goes_on_alike(at)
    return larger and not reading.lines[at].blanks and may_stand_in_title(reading, at, at - 1)


def _is_another(candidate: Candidate, ended: int) -> bool:
    """Whether the last line is a title of its own below the end of one: right below it, or an organ's act."""
    text = candidate.reading.lines[candidate.after - 1].tight
    above = candidate.reading.lines[candidate.after - 2]
    if text[0] == "《" and leads_to_title(above):
        return False
    if _ATTENDS.match(text) and above.tight.endswith(("人员", "委员", "代表")):
        return False
    if above.tight[-1] == "书" and SERVES_WRIT.match(text):
        return False
    if _ONLY_NAMED.match(above.tight) and candidate.after - ended == 1 and not names_an_organ(text):
        return False
    return is_whole_title(text) and (candidate.after - ended == 1 or names_an_organ(text))


_ATTENDS = Pattern(
    Expression("(?:出席|列席|缺席|参加|请假)"),
    ("出席、列席第十次会议名单", "缺席会议名单"),
    ("某会出席名单", "名单"),
)
"""What is said of those whom the line above names: 常委会组成人员⏎出席会议名单."""

_ONLY_NAMED = Pattern(
    Expression("《[^《》]{2,80}》$"),
    ("《某省人民检察院工作报告》", "《某某条例（草案）》"),
    ("关于《某条例》", "《某条例》的说明", "某条例"),
)
"""What is named in title marks alone: what stands below says what is said of it, 《…工作报告》⏎有关用语说明."""
