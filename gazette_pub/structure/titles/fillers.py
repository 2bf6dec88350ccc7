"""更正, 补白 and the same in another language: what stands between documents, or below one."""

from __future__ import annotations

import itertools

from gazette_pub.structure.excluded.parts import is_number_of_article
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import CLOSING, Block, Reading
from gazette_pub.structure.translation import is_all_in_other_letters, is_of_other_letters
from gazette_pub.words.pattern import Expression, Pattern


def correction(reading: Reading, at: int) -> list[Block] | None:
    """更　正 above what was printed wrong and what it should be, or 更正： in front of that."""
    if not reading.fresh(at):
        return None
    if beside := _BESIDE.match(reading.lines[at].text):
        return [Block("title", at, at + 1, length=beside.end()), Block("p", at, at + 1, skip=beside.end())]
    return [Block("title", at, at + 1)] if heads_correction(reading, at) else None


_BESIDE = Pattern(
    Expression("(?:更正|勘误)[：:](?=本[刊报期][^。]{0,60}(?:[应應][为為改]|误))"),
    ("更正：本刊第四期第九页第三行“二万担”应为“三万担”。",),
    ("更正：", "更正本刊第四期", "更正：详见附件"),
)
"""更正 in front of what it corrects, on one line."""


def heads_correction(reading: Reading, at: int) -> bool:
    """Whether 更　正 stands here, and within a few lines below what should stand there."""
    if not _CORRECTS.finds(close_up(reading.lines[at].tight)) or at and is_number_of_article(reading.lines[at - 1]):
        return False
    return any(_SHOULD_BE.search(line.tight) for line in reading.lines[at + 1 : at + 1 + _CORRECTED_WITHIN])


_CORRECTED_WITHIN = 4
"""Lines below 更正 of which one says what should stand there."""

_CORRECTS = Pattern(
    Expression("更正(?:启事|声明)?|勘误(?:表)?|正误(?:表)?"),
    ("更正", "更正启事", "勘误", "正误表"),
    ("更正说明书", "关于更正的通知"),
    "fullmatch",
)

_SHOULD_BE = Pattern(
    Expression("[应應](?:当)?(?:[为為]|是|改[为為]|作)|[误錯错](?:[为為]|排|印|植|作)|特此更正"),
    ("“互助组”应为“互助合作组”", "應改為：“任期兩年”", "误排为", "特此更正。"),
    ("应当公布", "错误"),
    "search",
)


def filler(reading: Reading, at: int) -> list[Block] | None:
    """补白：勤俭办社。 below a document that does not fill its page: it is none of its text."""
    line = reading.lines[at]
    found = _FILLER.match(line.text)
    if found is None or not reading.fresh(at) or not (reading.ended(at) or line.blanks):
        return None
    if found.end() == len(line.text):
        return [Block("title", at, at + 1)]
    return [Block("title", at, at + 1, length=found.end()), Block("p", at, at + 1, skip=found.end())]


_FILLER = Pattern(
    Expression(r"补[ \u3000]{0,4}白(?:[：:]|$)"), ("补白：勤俭办社。", "补　白"), ("补白牙齿", "补白的文字", "［补白］")
)


def in_another_language(reading: Reading, at: int) -> list[Block] | None:
    """A text in Tibetan, Uyghur or Mongolian below the day with which the Chinese one ends."""
    if not at or reading.pending != at or reading.last_kind not in CLOSING:
        return None
    if not is_of_other_letters(reading.lines[at]):
        return None
    run = itertools.takewhile(is_all_in_other_letters, reading.lines[at : at + _LEAST_OF_TEXT])
    return [Block("title", at, at + 1)] if sum(1 for _ in run) == _LEAST_OF_TEXT else None


_LEAST_OF_TEXT = 3
"""Lines that such a text has at least: fewer say the title and the number once more."""
