"""What stands below a document's day: who gets a copy, who had it printed and when; and what a web page has below a text."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.heads import DAY_OF_PRINT, printed_by
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.patterns.closing import COPIES, IMPRINT
from gazette_pub.structure.patterns.heads import DECIDED
from gazette_pub.structure.reading import CLOSING, Block, Reading
from gazette_pub.structure.signing import FEE_LINE, HANGS
from gazette_pub.structure.webpages import begins_tail
from gazette_pub.words.characters import unspaced
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def imprint(reading: Reading, at: int) -> list[Block] | None:
    """抄送：…, …办公厅　2024年2月1日印发: what a document that is signed is closed with (GB/T 9704-2012 §7.4)."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is not None and is_ornament(line) and COPIES.match(below.text):
        return [Block("imprint", at, at + 1)]  # the rule above who gets a copy
    signed = reading.pending == at and reading.last_kind in CLOSING
    copied = _COPIED.search(line.text) and COPIES.match(line.text)
    closes = copied or FEE_LINE.finds(line.tight) or DECIDED.finds(line.tight) or signed and IMPRINT.match(line.text)
    if not (closes or _is_sent_above_copies(reading, at) or printed_by(reading, at)):
        return None
    after = at + 1
    while (below := reading.line(after)) and (
        _runs_on_in_imprint(reading, after, below) or _is_open(reading.lines[at:after])
    ):
        after += 1
    return [Block("imprint", at, after)]


def _is_sent_above_copies(reading: Reading, at: int) -> bool:
    """Whether a line says to whom a document goes, and one right below who gets a copy: 主送：…⏎抄报：…"""
    in_head = reading.pending == at and reading.last_kind in (None, "title", "number")
    if in_head or not _SENT_TO.match(reading.lines[at].text):
        return False
    below = (reading.line(n) for n in range(at + 1, at + 1 + _MOST_IN_BRACKETS))
    first = next((line for line in below if line is not None and line.tight[0] in "抄主"), None)
    return first is not None and COPIES.match(first.text) is not None


_SENT_TO = Pattern(
    Expression("(?:主送|发)[：:]"), ("主送：各乡镇人民政府", "发：某省人民委员会。"), ("主送机关", "主题词：", "发文：")
)


def _is_open(lines: Sequence[Line]) -> bool:
    """Whether the bracket that these lines begin with is not closed by them, and may yet be: （分送：…"""
    text = "".join(line.tight for line in lines)
    return text[0] == "（" and len(lines) < _MOST_IN_BRACKETS and text.count("（") > text.count("）")


_MOST_IN_BRACKETS = 6
"""Lines that say who gets a document, or in brackets who gets a copy."""


def controls(reading: Reading, at: int) -> list[Block] | None:
    """打印本页　关闭窗口, 扫一扫在手机打开: what a web page has below a text, when the text ends with it."""
    if not at or not reading.ended(at) or not begins_tail(reading.lines, at):
        return None
    return [Block("imprint", n, n + 1) for n in range(at, len(reading.lines))]


_COPIED = Pattern(
    Expression("^（?[抄分发主]|印发$|共印"),
    ("抄送：甲", "分送", "（分送：甲", "2024年1月18日印发", "主题词", "印发　共印20份"),
    ("甲抄送", "印发了"),
    "search",
)


def _runs_on_in_imprint(reading: Reading, at: int, line: Line) -> bool:
    above = reading.lines[at - 1].tight
    if IMPRINT.match(line.text):
        return False
    full = (
        reading.wrapped[at] and reading.room(at - 1) <= _FILLED and above[-1] != "。" and line.tight[-1] in "。；，、"
    )
    printed = line.tight[-1] == "发" and DAY_OF_PRINT.finds(unspaced(line.text))
    labelled = reading.lines[at - 1]
    names = (
        COPIES.match(labelled.text) is not None and above[-1] != "发"
    )  # nothing hangs below who printed it, and when
    hangs = names and line.indent >= labelled.indent + HANGS and not line.blanks
    return full or printed or hangs or above.endswith(("，", "、", "；")) or _names_who_gets(line)


def _names_who_gets(line: Line) -> bool:
    """Whether a line below 抄送： names further organs, and nothing else: 市人大常委会办公室，市政协办公室，市法院。"""
    names = _BETWEEN_WHO_GET.split(line.tight.rstrip("。"))
    return line.tight[-1] == "。" and len(names) > 1 and all(map(is_organ, names))


_BETWEEN_WHO_GET = Pattern(Expression("[，、；]"), ("甲，乙", "甲、乙"), ("甲。",), "search")


_FILLED = 3.0
"""Ems that a full line leaves free at most."""
