"""Attachments: their labels, with the title below or beside, and the list of them at the end of a text."""

from __future__ import annotations

from gazette_pub.structure.endings import signature_end
from gazette_pub.structure.heads import parts_below
from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.patterns import ATTACH_LABEL, ATTACH_TITLED, DATE_LINE, ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.titles import head

LONGEST_LIST = 40
"""Lines that a list of attachments may have."""


def attachment(reading: Reading, at: int) -> list[Block] | None:
    """附件1 on a line of its own, and the title below it."""
    line = reading.lines[at]
    if line.tight[0] != "附" or not ATTACH_LABEL.match(line.tight) or reading.line(at + 1) is None:
        return None
    if _heads_list(reading, at) or _is_listed(reading, at):
        return None
    return [Block("attachlabel", at, at + 1), *(head(reading, at + 1, labelled=True) or [])]


def titled_attachment(reading: Reading, at: int) -> list[Block] | None:
    """附件2：某某市应急名单: the label, and the title beside it."""
    line = reading.lines[at]
    found = ATTACH_TITLED.match(line.text) if line.tight[0] == "附" and reading.fresh(at) else None
    if not found or ends_sentence(line.tight) or _is_listed(reading, at):
        return None
    length = len(found["label"].replace(" ", "").replace("\u3000", ""))
    return [
        Block("attachlabel", at, at + 1, length=length),
        Block("title", at, at + 1, skip=length),
        *parts_below(reading, at + 1),
    ]


def _heads_list(reading: Reading, at: int) -> bool:
    """附件： or 附： above numbered entries, before the document is signed."""
    line, below = reading.lines[at], reading.lines[at + 1]
    numbered = ENUMERATOR.match(below.text) is not None
    if line.tight[-1] in "：:":
        return not any(c.isalnum() and c not in "附件录表图" for c in line.tight[:-1]) and (
            numbered or not _is_signed(reading)
        )
    return numbered and not _is_signed(reading)


def _is_signed(reading: Reading) -> bool:
    return reading.last_kind in ("date", "imprint")


def _is_listed(reading: Reading, at: int) -> bool:
    """Whether only entries stand between here and who signs: 附件1：…, 附件2：… at the end of a text."""
    if _is_signed(reading):
        return False
    for n in range(at, min(at + LONGEST_LIST, len(reading.lines))):
        line = reading.lines[n]
        if n > at and (DATE_LINE.match(line.tight) or signature_end(reading, n) is not None):
            return True
        if not (ATTACH_TITLED.match(line.text) or ATTACH_LABEL.match(line.tight) or ENUMERATOR.match(line.text)):
            return False
    return False
