"""What a document says at its end that is attached to it, and which of that is printed elsewhere or left out."""

from __future__ import annotations

import re

from gazette_pub.structure.candidate import is_whole_title
from gazette_pub.structure.heads import opens_law
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_LIST, ATTACH_TITLED
from gazette_pub.structure.patterns.closing import COPIES
from gazette_pub.structure.patterns.heads import ADOPTION, DATE_LINE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.signing import HOW_FAR, are_organs, organs_end, signature_end, signs_beside_day
from gazette_pub.structure.titles.finding import best
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.unprinted import UNPRINTED


def attachment_list(reading: Reading, at: int) -> list[Block] | None:
    """附件：１.… ２.…, up to the signature, the date, the first attachment or the next title."""
    text = reading.lines[at].tight
    if is_empty_field(reading, at):
        return None
    if after := left_out(reading, at) or files_end(reading, at):
        return [Block("attachlist", at, after)]
    alone = ATTACH_LABEL.match(text) and text.endswith("：")
    if not (
        ATTACH_LIST.match(text) or alone or (_is_listed(reading, at) or named_over_lines(reading, at))
    ) or _REMARK.match(text):
        return None
    after = at + 1
    while after < len(reading.lines) and not (
        _leaves_attachment_list(reading, after) or _is_title_again(reading, at, after)
    ):
        after += 1
    return [Block("attachlist", at, after)]


_REMARK = Pattern(
    Expression("附：[^，。；：《》1-9]{2,60}，[^。；]{2,60}。$"),
    ("附：各地赠送的牌匾文字不变，一并存档。",),
    ("附：某某表", "附件：某表，某图。", "附：1.某表，2.某图。", "附：《某规定》，《某办法》。"),
)
"""A sentence behind 附：, which names nothing that is attached."""


def is_empty_field(reading: Reading, at: int) -> bool:
    """Whether 附件： is a field of an order of Taiwan that nothing is attached to: what the order is about stands right below."""
    below = reading.line(at + 1)
    return reading.lines[at].tight in ("附件：", "附件") and below is not None and _ABOUT.finds(below.tight)


_ABOUT = Pattern(
    Expression("(?:主旨|依[据據]|公告事[项項]|[说說]明)："),
    ("主旨：废止「某要点」。", "依据：某法"),
    ("主旨发言：", "说明如下"),
)


def files_end(reading: Reading, at: int) -> int | None:
    """The index after 附件： and the files that are attached: a file is kept elsewhere, and nothing of it is printed."""
    text = reading.lines[at].tight
    if text[0] != "附" or not _FILES_BELOW.match(text) and not (ATTACH_LIST.match(text) and _FILE.search(text)):
        return None
    after = at + 1
    while (
        (line := reading.line(after))
        and after - at <= _MOST_FILES
        and _FILE.search(line.tight)
        and line.tight[0] != "附"
    ):
        after += 1
    return after if after > at + 1 or _FILE.search(text) else None


_FILES_BELOW = Pattern(Expression("附件[：:]$"), ("附件：",), ("附件", "附件下载：", "附件：某表.xls"))

_FILE = Pattern(
    Expression(r"\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|ceb|zip|rar|7z|txt|jpe?g|png|tiff?)$", re.I),
    ("某市古树名录.xls", "附件：名单.DOCX", "1.申请表.pdf"),
    ("某市古树名录", "见www.某.cn", "名单.xls及说明"),
    "search",
)
"""How the name of a file ends."""

_MOST_FILES = 60
"""Files that a document names at most."""


def left_out(reading: Reading, at: int) -> int | None:
    """The index after 附件：…规定（略）, on a line or more: what is attached and not printed."""
    if not ATTACH_LIST.match(reading.lines[at].tight):
        return None
    for n in range(at, min(at + _LONGEST_LEFT_OUT, len(reading.lines))):
        text = reading.lines[n].tight
        if UNPRINTED.search(text):
            return n + 1 if n + 1 == len(reading.lines) or not _counts_on(reading, at, n + 1) else None
        if ends_sentence(text) or text[-1] in "》）" or n > at and ENUMERATOR.match(reading.lines[n].text):
            return None
    return None


def _counts_on(reading: Reading, first: int, at: int) -> bool:
    """Whether the second of a list stands here whose first stands behind 附件：."""
    listed = reading.lines[first].text.partition("：")[2].lstrip()
    return all(ENUMERATOR.match(text) is not None for text in (listed, reading.lines[at].text))


_LONGEST_LEFT_OUT = 4


def _is_listed(reading: Reading, at: int) -> bool:
    """Whether attachments are named here, one a line, above who signs or as the last of all: 附表：税目税额表."""
    after = at
    while (line := reading.line(after)) and ATTACH_TITLED.match(line.text) and not ends_sentence(line.tight):
        after += 1
    return after > at and (line is None or is_below_lists(line) or signature_end(reading, after) is not None)


def is_below_lists(line: Line) -> bool:
    """Whether an organ signs beside the day, or it is said how far the document goes or who gets a copy: below what it names as attached."""
    return signs_beside_day(line) or HOW_FAR.finds(line.tight) or COPIES.match(line.text) is not None


def named_over_lines(reading: Reading, at: int) -> bool:
    """Whether an attachment is named here over full lines, above who signs or above its label: 附件：先进单位和⏎先进个人名单."""
    if not ATTACH_TITLED.match(reading.lines[at].text):
        return False
    after = at + 1
    while after - at < _LINES_OF_NAME and reading.line(after) is not None and _goes_on_full(reading, after):
        after += 1
    line = reading.line(after)
    if after == at + 1 or line is None:
        return False
    labelled = ATTACH_LABEL.match(line.tight) is not None and not line.tight.endswith("：")
    return labelled or signature_end(reading, after) is not None


_LINES_OF_NAME = 4
"""Lines over which the name of an attachment goes in a narrow column, at most."""


def _goes_on_full(reading: Reading, at: int) -> bool:
    """Whether the name of an attachment goes on from the full line above."""
    line = reading.lines[at]
    full = reading.wrapped[at] and not line.blanks and reading.room(at - 1) <= _ALL_BUT_FULL
    return full and not ends_sentence(line.tight) and ATTACH_LABEL.match(line.tight) is None


_ALL_BUT_FULL = 1.5
"""Ems that a full line leaves free at most."""


def _leaves_attachment_list(reading: Reading, at: int) -> bool:
    text = reading.lines[at].tight
    if (
        at in reading.tables
        or ATTACH_LABEL.match(text)
        or DATE_LINE.match(text)
        or is_below_lists(reading.lines[at])
        or ends_sentence(reading.lines[at].tight)
        and not _is_next_entry(reading, at)
    ):
        return True
    if organs_end(reading, at) or _is_closed_above(reading, at):
        return True
    goes_on = _runs_on_from_entry(reading, at) or _is_rest_of_entry(reading, at)
    ended = are_organs(reading.lines[at : at + 1]) or not goes_on
    signed = ended and signature_end(reading, at) is not None
    return signed or _title_on_new_page(reading, at)


def _is_closed_above(reading: Reading, at: int) -> bool:
    """Whether the last entry above ends in a full stop where the one before ended in a semicolon: 附：1．案卷三册；⏎2．清单一份。"""
    before, above = (reading.lines[n].tight[-1] for n in (max(at - 2, 0), at - 1))
    return before == "；" and above == "。" and ENUMERATOR.match(reading.lines[at].text) is None


def _is_title_again(reading: Reading, first: int, at: int) -> bool:
    """Whether the title that the list names stands here once more, apart from it: it heads the attachment. So does （附件略）
    end the list."""
    line = reading.lines[at]
    if _LEFT_OUT.finds(line.tight):
        return True
    apart = bool(line.blanks) and is_whole_title(line.tight) and reading.lines[first].tight.endswith(f"：{line.tight}")
    return apart or _is_attached_here(reading, first, at)


_LEFT_OUT = Pattern(
    Expression("（(?:附件|正文|全文|内容|名单|此)?.{0,4}略）"),
    ("（附件略）", "（略）", "（附件2略）"),
    ("（省略号）", "附件略"),
    "fullmatch",
)


def _is_attached_here(reading: Reading, first: int, at: int) -> bool:
    """Whether a line is the title that the list names, and a part of a head or the law itself stands below it."""
    text, below = close_up(reading.lines[at].tight), reading.line(at + 1)
    if below is None or not ends_like_a_title(text) or not (opens_law(below) or ADOPTION.match(below.tight)):
        return False
    return any(close_up(reading.lines[n].tight).endswith(text) for n in range(first, at))


def _is_next_entry(reading: Reading, at: int) -> bool:
    """Whether a numbered line goes on in a list whose entries are parted by semicolons: 附件：1.…；⏎2.…。"""
    above, line = reading.lines[at - 1], reading.lines[at]
    return above.tight[-1] == "；" and ENUMERATOR.match(line.text) is not None and "，" not in line.tight


def _runs_on_from_entry(reading: Reading, at: int) -> bool:
    """Whether the line above fills its measure, so that an entry of the list goes on here."""
    above = reading.lines[at - 1]
    return reading.wrapped[at - 1] and above.width + above.indent > reading.measures[at - 1] - _FULL


_FULL = 1.0
"""Ems of its measure that a full line leaves free at most."""


def _is_rest_of_entry(reading: Reading, at: int) -> bool:
    """Whether the last words of an entry stand below its line, and the organ that signs behind a blank line."""
    line, below = reading.lines[at], reading.line(at + 1)
    apart = below is not None and below.blanks > 0 and are_organs([below])
    return apart and not line.blanks and reading.wrapped[at - 1] and 0 <= reading.room(at - 1) <= _ALMOST_FULL


_ALMOST_FULL = 2.0
"""Ems that the line above such words leaves free at most: marks may hang over the edge of other lines by one."""


def _title_on_new_page(reading: Reading, at: int) -> bool:
    """Whether the list is over and the next document begins with the page."""
    over = at in reading.page_starts and ends_like_a_title(reading.lines[at - 1].tight)
    return over and not ENUMERATOR.match(reading.lines[at].text) and best(reading, at, labelled=True) is not None
