"""What stands above a title."""

from __future__ import annotations

import re

from gazette_pub.structure.candidate import SHORTEST, Candidate
from gazette_pub.structure.evidence.setting import is_centred
from gazette_pub.structure.excluded.running import is_of_time
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.news import PAPER
from gazette_pub.structure.patterns.provisions import COUNTED, ENUMERATOR
from gazette_pub.structure.reading import CLOSING, Reading
from gazette_pub.structure.translation import is_of_other_letters
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def stands_behind_a_signed_document(candidate: Candidate) -> bool:
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
    return MARKS.search(line.tight) is None and not _NO_DOCUMENT.match(line.tight)


def _is_text_below(line: Line, below: Line) -> bool:
    return below.tight[-1] == "。" and below.width > line.width


_SHORT_TITLE = 28.0
"""Ems of such a line at most."""

MARKS = Pattern(
    Expression("[，。；：！？、（）]"), ("甲，", "注：", "（摘要）"), ("2026年1-9月主要经济指标",), "search"
)
"""Marks that no short title has, set apart or first of all."""

_NO_DOCUMENT = Pattern(
    Expression("附|注|备注|说明|主题词|抄[送报]|编者按|名词解释"),
    ("附注", "说明", "主题词"),
    ("主要经济指标",),
)
"""What explains a document, below its day."""


def begins_text(candidate: Candidate) -> bool:
    """Nothing stands above, or a group head of the issue, the title in the letters of an autonomous area, the words of a web page."""
    reading = candidate.reading
    if candidate.at == reading.begins:
        return True
    if 0 < candidate.at < SHORTEST and all(map(is_of_other_letters, reading.lines[: candidate.at])):
        return True
    if candidate.at == 1 and PAPER.match(reading.lines[0].tight):
        return True
    return reading.pending == candidate.at and reading.last_kind == "category"


def stands_below_a_rule(candidate: Candidate) -> bool:
    return candidate.at > 0 and is_ornament(candidate.reading.lines[candidate.at - 1])


def has_ended_document(candidate: Candidate) -> bool:
    reading = candidate.reading
    below = candidate.at - 1 if stands_below_a_rule(candidate) else candidate.at
    if reading.pending not in (below, candidate.at):
        return False
    return reading.last_kind in CLOSING or reading.last_kind == "signature" and _is_signed_below_day(reading)


def _is_signed_below_day(reading: Reading) -> bool:
    """Whether those who sign stand below the day, with nothing else between: 中华民国三年五月十九日⏎国务卿某某."""
    before = next((block for block in reversed(reading.blocks) if block.kind != "signature"), None)
    return before is not None and before.kind == "date"


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
    """现将《某省实施办法》印发给你们, 关于印发某省工作分工的通知, or 附件：某省实施办法, and then the same alone; or what an order of
    Taiwan says, with the law before its verb: 兹修正某法第四条条文, and 某法修正第四条条文."""
    if candidate.is_listed_above:
        return True
    lines = candidate.reading.lines[max(0, candidate.at - NAMED_WITHIN) : candidate.at]
    said, title = "".join([line.tight for line in lines]), candidate.text.strip("《》")
    if title in said and any(form.format(title) in said for form in _NAMING):
        return True
    enacted = _ENACTED.fullmatch(title) or _NEW_TEXT.fullmatch(title) if title.endswith("条文") else None
    if enacted is None:
        return False
    return any(f"{enacted['verb']}{law}{enacted['what']}" in said for law in (enacted["law"], f"「{enacted['law']}」"))


_ENACTED = Pattern(
    Expression("(?P<law>[^，。；：]{2,40}?)(?P<verb>增订|修正|删除)(?P<what>第.{2,200})"),
    ("某法增订第四十一条之三条文；删除第五十条条文", "某法修正第四条及第二十五条条文"),
    ("某法第四条条文", "修正第四条条文"),
    "fullmatch",
)
"""The title of what an order of Taiwan publishes, which says 兹增订某法第四十一条之三条文: the law stands before the verb."""

_NEW_TEXT = Pattern(
    Expression(
        "(?P<law>[^，。；：]{2,40}?)(?P<what>第[^，。；：]{1,60}条(?:之[一二三四五六七八九十]{1,3})?)(?P<verb>修正|增订)条文"
    ),
    ("某办法第三条、第七条修正条文", "某规则第二条之一增订条文"),
    ("某办法修正条文", "某办法第三条条文"),
    "fullmatch",
)
"""The same with the verb behind the articles, as ministries and counties have it: 修正「某办法」第三条、第七条 above."""


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
