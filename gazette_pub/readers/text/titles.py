"""Titles, and what stands around them: attachment label, number, adoption, delivery, byline, salutation."""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.kinds import ends_like_a_title, kind_of
from gazette_pub.readers.text.measure import ends_sentence
from gazette_pub.readers.text.namerows import is_name_row
from gazette_pub.readers.text.patterns import (
    ADOPTION,
    ARTICLE,
    ATTACH_LABEL,
    ATTACH_LIST,
    CONTENTS_TITLE,
    DATE_LINE,
    DAY,
    DELIVERY,
    DIVISION,
    ENUMERATOR,
    NUMBER_LINE,
    SALUTATION,
)
from gazette_pub.readers.text.reading import Block, Reading

TITLE_LINES = 10
LONGEST_NOTE = 60
"""Lines that an adoption note may have: one that tells of six revisions has thirty in a narrow column."""

_NOT_IN_TITLE = re.compile(r"[。；！？]|，(?![^《]*》)|：$|、$")
_ORGANISATION = re.compile(r"关于|《|.{2,30}(?:委员会|人民政府|办公厅|代表大会|会议|法院|检察院|国务院|共和国|[厅局部委院室])")
_GOES_ON_FROM_TITLE = re.compile(r"的|（|关于|和|与|及")


def attachment(reading: Reading, at: int) -> list[Block] | None:
    """附件１ on a line of its own, and the title below it."""
    if not ATTACH_LABEL.match(reading.lines[at].tight) or not reading.line(at + 1):
        return None
    if reading.lines[at].text[-1] in "：:" or ENUMERATOR.match(reading.lines[at + 1].text):
        return None
    label = Block("attachlabel", at, at + 1)
    after = title_end(reading, at + 1, labelled=True)
    return [label, *_head(reading, at + 1, after)] if after else [label]


def title(reading: Reading, at: int) -> list[Block] | None:
    """A title of one or more lines, and what follows it: number, adoption, delivery, byline, salutation."""
    if not _may_stand_in_title(reading, at) or not reading.fresh(at):
        return None
    if reading.last_kind in ("title", "attachlabel") and reading.pending == at:
        return None
    after = title_end(reading, at, labelled=False)
    return _head(reading, at, after) if after else None


def _may_stand_in_title(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    if line is None or line.width > (32 if reading.wrapped else 70) or _NOT_IN_TITLE.search(line.tight):
        return False
    if line.tight[0] in "（—0123456789）、":
        return line.tight[0] == "（" and not _opens_head_part(reading, at) and not ENUMERATOR.match(line.text)
    return not (
        ENUMERATOR.match(line.text) or ARTICLE.match(line.text) or DIVISION.match(line.text)
        or _opens_head_part(reading, at) or CONTENTS_TITLE.match(line.text) or ATTACH_LIST.match(line.tight)
        or is_name_row(line)
    )  # fmt: skip


_HEAD_OPENERS = frozenset("（—─－-0123456789零〇○一二三四五六七八九第［[〔附")
_HEAD_CLOSERS = frozenset("：号日件")
"""What the first or the last character is of a line that opens a part of the head."""


def _opens_head_part(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    if line is None or line.tight[0] not in _HEAD_OPENERS and line.tight[-1] not in _HEAD_CLOSERS:
        return False
    return any(
        pattern.match(line.tight) for pattern in (ADOPTION, DELIVERY, NUMBER_LINE, DATE_LINE, ATTACH_LABEL, SALUTATION)
    )


def title_end(reading: Reading, at: int, labelled: bool) -> int | None:
    """The index after the best title that begins at `at`, or None when nothing there is a title."""
    best, best_score = None, 3.0
    text = ""
    complete_at = None
    for after in range(at + 1, min(at + 1 + TITLE_LINES, len(reading.lines) + 1)):
        if not _may_stand_in_title(reading, after - 1) or (after - 1 > at and after - 1 in reading.page_starts):
            break
        text += reading.lines[after - 1].tight.replace("\u3000", "")
        if not _balanced(text) or not (ends_like_a_title(text) or _law_follows(reading, after)):
            continue
        if complete_at and _is_complete_title(reading.lines[after - 1].tight) and after - complete_at == 1:
            break
        score = _title_score(reading, at, after, text) + (3 if labelled else _standing(reading, at))
        if score >= best_score:
            best, best_score = after, score
        complete_at = complete_at or after
    return best


def _law_follows(reading: Reading, after: int) -> bool:
    """Whether adoption note, contents, division or first article stand below: what is above them is a title, whatever it is called."""
    line = reading.line(after)
    if line is None:
        return False
    number = ARTICLE.match(line.text)
    return bool(
        ADOPTION.match(line.tight) or CONTENTS_TITLE.match(line.text) or DIVISION.match(line.text)
        or number and number[1] in ("一", "1")
    )  # fmt: skip


def _is_complete_title(text: str) -> bool:
    return ends_like_a_title(text) and _balanced(text) and not _GOES_ON_FROM_TITLE.match(text) and len(text) > 3


def _balanced(text: str) -> bool:
    return all(text.count(a) == text.count(b) for a, b in ("《》", "（）", "〈〉"))


def _title_score(reading: Reading, at: int, after: int, text: str) -> float:
    """How much speaks for these lines being a title."""
    score = 1.0 if _ORGANISATION.match(text) else 0.0
    score += 0.5 if after == at + 1 and len(text) <= 14 else 0
    for broken in range(at, after - 1):
        by_sense = reading.measures[broken] - reading.lines[broken].width > 1.5
        score += 1 if by_sense else -0.5
    return score + _what_follows(reading, after, kind_of(text))


def _standing(reading: Reading, at: int) -> float:
    """How much what stands above speaks for a title here: a new page, the end of a document; an open sentence does not."""
    score = 2.0 if at in reading.page_starts or at == 0 else 0.0
    score -= 0 if reading.ended(at) else 1
    return score + (1 if reading.pending == at and reading.last_kind not in (None, "p") else 0)


def _what_follows(reading: Reading, after: int, kind: str) -> float:
    """How much the line below speaks for a title above it."""
    line = reading.line(after)
    if line is None:
        return 0.0
    if _opens_head_part(reading, after):
        return 3.0
    if found := _salutation_within(reading, after):
        return 0.0 if ends_like_a_title(reading.lines[found - 1].tight) else 3.0
    if CONTENTS_TITLE.match(line.text) or DIVISION.match(line.text) or ARTICLE.match(line.text):
        return 2.5
    score = 2.0 if line.indent >= 1.5 and not reading.setting.shown or is_name_row(line) else 0.0
    if ENUMERATOR.match(line.text):
        return score + (1.5 if kind in ("glossary", "agenda", "list") else 0.0)
    if _is_complete_title(line.tight):
        return score + _what_follows(reading, after + 1, kind) - 0.5
    if _may_stand_in_title(reading, after) and line.width + line.indent < reading.measures[after] - 2.5 and not ends_sentence(line.tight):
        return score - 2.0
    return score


def _salutation_within(reading: Reading, at: int, most: int = 4) -> int | None:
    """The index of a salutation among the next lines, with nothing but a byline before it."""
    for n in range(at, min(at + most, len(reading.lines))):
        if SALUTATION.match(reading.lines[n].tight):
            return n
        if ends_sentence(reading.lines[n].tight) or "，" in reading.lines[n].tight:
            return None
    return None


def _head(reading: Reading, at: int, after: int) -> list[Block]:
    """The title and the parts of the head that follow it, each as long as it fits."""
    blocks = [Block("title", at, after)]
    while True:
        for kind, part in HEAD_PARTS:
            if end := part(reading, blocks[-1].after):
                blocks.append(Block(kind, blocks[-1].after, end))
                break
        else:
            return blocks


def untitled_adoption(reading: Reading, at: int) -> list[Block] | None:
    """1989年4月4日…通过。 above a law that is printed without its title."""
    line = reading.lines[at]
    if at or not re.match(DAY, line.tight) or "通过" not in line.text:
        return None
    for after in range(1, min(5, len(reading.lines))):
        text = reading.lines[after].text
        if CONTENTS_TITLE.match(text) or DIVISION.match(text) or ARTICLE.match(text) or ends_sentence(reading.lines[after - 1].tight):
            return [Block("adoption", 0, after)]
    return None


def _number(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    return at + 1 if line and NUMBER_LINE.match(line.tight) else None


def _adoption(reading: Reading, at: int) -> int | None:
    """（2024年1月18日…通过）: from its opening bracket to the line that closes it."""
    line = reading.line(at)
    if line is None or not ADOPTION.match(line.tight):
        return None
    depth = 0
    for n in range(at, min(at + LONGEST_NOTE, len(reading.lines))):
        depth += reading.lines[n].text.count("（") - reading.lines[n].text.count("）")
        if depth <= 0:
            return n + 1 if reading.lines[n].tight.endswith("）") else None
    return None


def _delivery(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    if line is None or not DELIVERY.match(line.tight):
        return None
    for n in range(at, min(at + 4, len(reading.lines))):
        if reading.lines[n].tight.endswith("上"):
            return n + 1
    return at + 1


def _byline(reading: Reading, at: int) -> int | None:
    """Office and name of the speaker: what stands between the head and the salutation."""
    found = _salutation_within(reading, at)
    if found is None or found == at or any(_number(reading, n) or DATE_LINE.match(reading.lines[n].tight) for n in range(at, found)):
        return None
    return found


def _salutation(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    return at + 1 if line and SALUTATION.match(line.tight) else None


def _dateline(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    return at + 1 if line and DATE_LINE.match(line.tight) else None


HEAD_PARTS: tuple[tuple[str, Callable[[Reading, int], int | None]], ...] = (
    ("number", _number),
    ("adoption", _adoption),
    ("delivery", _delivery),
    ("salutation", _salutation),
    ("byline", _byline),
    ("dateline", _dateline),
)
"""What may stand below a title, in the order in which the parts are tried; each gives the index after it."""
