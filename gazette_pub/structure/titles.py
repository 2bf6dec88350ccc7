"""Titles, and what stands around them: attachment label, number, adoption, delivery, byline, salutation."""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import ends_sentence
from gazette_pub.structure.namerows import is_name_row
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns import (
    ADOPTION,
    ARTICLE,
    ATTACH_LABEL,
    ATTACH_LIST,
    CONTENTS_TITLE,
    DATE_LINE,
    DAY,
    DELIVERY,
    DIVISION,
    ENTRY,
    ENUMERATOR,
    LETTERHEAD,
    NUMBER_LINE,
    SALUTATION,
    SIGNER,
    UNNUMBERED,
)
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.kinds import BY_NAME, ends_like_a_title, kind_of

TITLE_LINES = 10
LABELLED = 5.0
"""How much 附件1 above speaks for a title: with no more than its own words, it is one."""
LONGEST_SALUTATION = 6
LONGEST_NOTE = 60
"""Lines that an adoption note may have: one that tells of six revisions has thirty in a narrow column."""

_NOT_IN_TITLE = re.compile(r"[。；！？]|，(?![^《]*》)|：$|、$|\d年\d{1,2}月\d{1,2}日(?![^《]*》)")
_ORGANISATION = re.compile(
    r"关于|《|国务院|.{2,30}(?:委员会|人民政府|办公厅|代表大会|会议|法院|检察院|国务院|共和国|[厅局部委院室])"
)
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
    if not (reading.fresh(at) or _below_category(reading, at)) or not _may_stand_in_title(reading, at):
        return None
    if reading.last_kind in ("title", "attachlabel") and reading.pending == at:
        return None
    after = title_end(reading, at, labelled=False)
    return _head(reading, at, after) if after else None


def _below_category(reading: Reading, at: int) -> bool:
    """Whether one or two short lines above are no text: an issuing body, or what the issue groups its documents by."""
    if reading.lines[at - 1].width > _SHORT:
        return False
    return any(
        all(_is_short(reading, n) for n in range(first, at)) and reading.fresh(first)
        for first in range(max(at - 2, 0), at)
    )


_SHORT = 18.0
"""Ems up to which a line may be a body's name or a category."""


def _is_short(reading: Reading, at: int) -> bool:
    line = reading.lines[at]
    stands_alone = line.width <= _SHORT and line.width + line.indent < reading.measures[at] - 6
    return stands_alone and not re.search("[，。、：；]", line.tight) and not ENUMERATOR.match(line.text)


def front(reading: Reading, at: int) -> list[Block] | None:
    """A document's number above its title, and the letterhead above the number or the title (…文件)."""
    if reading.lines[at].tight[-1] not in "件号" or not reading.fresh(at):
        return None
    blocks = [Block("letterhead", at, at + 1)] if LETTERHEAD.match(reading.lines[at].tight) else []
    at += len(blocks)
    if _number(reading, at) and _FILE_NUMBER.search(reading.lines[at].tight):
        blocks.append(Block("frontnumber", at, at + 1))
        at += 1
    after = title_end(reading, at, labelled=True) if blocks else None
    return [*blocks, *_head(reading, at, after)] if after else None


_FILE_NUMBER = re.compile(r"[〕］\]）]第?\d+号$")
"""How 某政发〔2024〕3号 ends; 第三号 stands below titles only."""


def _may_stand_in_title(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    if line is None or line.width > _widest(reading, at) or _NOT_IN_TITLE.search(line.tight):
        return False
    if line.tight[0] in "—0123456789）、" or ENUMERATOR.match(line.text) or _opens_head_part(reading, at):
        return False
    if line.tight[0] == "（":
        return not line.tight.startswith("（此件")
    return not (_is_of_another_part(line) or is_name_row(line) or _signs(line))


def _widest(reading: Reading, at: int) -> float:
    """Ems that a line of a title may have."""
    return max(32.0, reading.measures[at]) if reading.wrapped else 70.0


def _is_of_another_part(line: Line) -> bool:
    """Whether the line opens an article, a division, contents, an attachment list, or is a letterhead."""
    opens = ARTICLE.match(line.text) or DIVISION.match(line.text) or CONTENTS_TITLE.match(line.text)
    printed = LETTERHEAD.match(line.tight) or ATTACH_LIST.match(line.tight)
    return bool(opens or printed or line.width <= 4 and close_up(line.tight) in UNNUMBERED)


def _signs(line: Line) -> bool:
    """Whether the line is an office and a name; a title that is set wide has no name at its end."""
    return "\u3000" in line.tight and line.tight[0] not in "关《" and SIGNER.match(line.tight) is not None


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
        if not _balanced(text) or not (
            ends_like_a_title(text) or not complete_at and _opens_below(reading, after, labelled)
        ):
            continue
        if complete_at and _is_another_title(reading.lines[after - 1].tight, after - complete_at):
            break
        score = _title_score(reading, at, after, text) + (LABELLED if labelled else _standing(reading, at))
        if score >= best_score:
            best, best_score = after, score
        complete_at = complete_at or after
    return best


def _is_another_title(text: str, behind: int) -> bool:
    """Whether a line is a title of its own, so many lines behind the end of one: the line below it, or an organ's act."""
    return _is_complete_title(text) and (behind == 1 or _ORGANISATION.match(text) is not None)


def _opens_below(reading: Reading, after: int, labelled: bool) -> bool:
    """Whether what stands below shows that a title stands above, whatever it is called."""
    return _law_follows(reading, after) or labelled and _list_follows(reading, after)


def _list_follows(reading: Reading, after: int) -> bool:
    """Whether numbered text begins below: what stands between an attachment's label and its first number is its title."""
    line = reading.line(after)
    found = ENUMERATOR.match(line.text) if line else None
    return found is not None and found[found.lastgroup or 0] in ("一", "1")


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
    score += 2 if _announced(reading, at, text) else 0
    return score + _what_follows(reading, after, kind_of(text))


_ANNOUNCED_WITHIN = 40
"""Lines of an order, a decision or a notice, from which the text that it issues follows."""


def _announced(reading: Reading, at: int, text: str) -> bool:
    """Whether the text above names what begins here: 现将《某省实施办法》印发给你们, and then 某省实施办法."""
    above = "".join(line.tight for line in reading.lines[max(0, at - _ANNOUNCED_WITHIN) : at])
    return f"《{text}》" in above


def _standing(reading: Reading, at: int) -> float:
    """How much what stands above speaks for a title here: a new page, the end of a document; an open sentence does not."""
    score = 2.0 if at in reading.page_starts or at == 0 else 0.0
    score -= 0 if reading.ended(at) or _below_category(reading, at) else 1
    if reading.pending == at and reading.last_kind == "date":
        return score + 2
    return score + (1 if reading.pending == at and reading.last_kind not in (None, "p") else 0)


def _what_follows(reading: Reading, after: int, kind: str) -> float:
    """How much the line below speaks for a title above it."""
    line = reading.line(after)
    if line is None:
        return 0.0
    if _opens_head_part(reading, after) or _issuer(reading, after):
        return 3.0
    if found := _salutation_within(reading, after):
        return 0.0 if ends_like_a_title(reading.lines[found - 1].tight) else 3.0
    if _law_follows(reading, after):
        return 2.5
    if ARTICLE.match(line.text):
        return 0.0
    score = 2.0 if line.indent >= 1.5 and not reading.setting.shown or is_name_row(line) else 0.0
    if BY_NAME[kind].listed and ENTRY.match(line.text):
        return 3.0
    if ENUMERATOR.match(line.text):
        return score + (1.5 if BY_NAME[kind].listed else 0.0)
    if _is_complete_title(line.tight):
        return score + _what_follows(reading, after + 1, kind) - 0.5
    if (
        _may_stand_in_title(reading, after)
        and line.width + line.indent < reading.measures[after] - 2.5
        and not ends_sentence(line.tight)
    ):
        return score - 2.0
    return score + (1.0 if not reading.wrapped and ends_sentence(line.tight) else 0.0)


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
    if not re.match(DAY, line.tight) or "通过" not in line.text:
        return None
    for after in range(1, min(5, len(reading.lines))):
        text = reading.lines[after].text
        if (
            CONTENTS_TITLE.match(text)
            or DIVISION.match(text)
            or ARTICLE.match(text)
            or ends_sentence(reading.lines[after - 1].tight)
        ):
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
    if (
        found is None
        or found == at
        or any(_number(reading, n) or DATE_LINE.match(reading.lines[n].tight) for n in range(at, found))
    ):
        return None
    return found


def _salutation(reading: Reading, at: int) -> int | None:
    """To whom it is addressed: one line, or several full ones."""
    text = ""
    for n in range(at, min(at + LONGEST_SALUTATION, len(reading.lines))):
        line = reading.lines[n]
        text += line.tight
        if SALUTATION.match(text):
            return n + 1
        if ends_sentence(line.tight) or not reading.wrapped or not _runs_on_in_salutation(reading, n):
            return None
    return None


def _runs_on_in_salutation(reading: Reading, at: int) -> bool:
    """Whether a full line names several bodies, and more may follow below."""
    line = reading.lines[at]
    return bool(re.search("[，、]", line.tight)) and (
        line.tight[-1] in "，、" or line.width >= reading.measures[at] - 3
    )


def untitled_salutation(reading: Reading, at: int) -> list[Block] | None:
    """各市人民政府： above a notice that is printed without its title."""
    after = _salutation(reading, at)
    return [Block("salutation", at, after)] if after else None


def _issuer(reading: Reading, at: int) -> int | None:
    """The body that issues a text, between its title and the note in brackets below."""
    line = reading.line(at)
    if line is None or line.width > 20 or not _ISSUER.match(line.tight) or not _adoption(reading, at + 1):
        return None
    return at + 1


_ISSUER = re.compile(r"[\u4e00-\u9fff]{2,18}(?:委员会|人民政府|国务院|办公[厅室]|[部厅局委署院会])$")


def _dateline(reading: Reading, at: int) -> int | None:
    line = reading.line(at)
    return at + 1 if line and DATE_LINE.match(line.tight) else None


HEAD_PARTS: tuple[tuple[str, Callable[[Reading, int], int | None]], ...] = (
    ("number", _number),
    ("adoption", _adoption),
    ("delivery", _delivery),
    ("salutation", _salutation),
    ("byline", _byline),
    ("byline", _issuer),
    ("dateline", _dateline),
)
"""What may stand below a title, in the order in which the parts are tried; each gives the index after it."""
