"""Contents lists, and the headings of 编, 分编, 章 and 节."""

from __future__ import annotations

import re

from gazette_pub.structure.cuts.sentences import breaks_off
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, SET_MIDWAY
from gazette_pub.structure.outline import is_bare_heading
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.contents import CONTENTS_ENTRY, CONTENTS_TITLE, HEADS_OF_CONTENTS
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, DIVISIONS, ENUMERATOR, UNNUMBERED
from gazette_pub.structure.place import Place
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.tails import tail
from gazette_pub.words.characters import LETTER, ends_sentence, fold, unspaced
from gazette_pub.words.pattern import Expression, Pattern


def contents(reading: Reading, at: int) -> list[Block] | None:
    """目录 and its entries, up to where the first of them stands again as a heading."""
    if not CONTENTS_TITLE.match(reading.lines[at].text):
        return None
    first = reading.line(at + 1)
    if after := _columns_end(reading, at + 1):
        return [Block("contents", at, after)]
    if after := _entries_end(reading, at + 1):
        return [Block("contents", at, after)]
    if first is None or not _opens_contents(reading, at + 1):
        return _issue_contents(reading, at) or _numbered_contents(reading, at)
    return [Block("contents", at, _contents_end(reading, at + 1))]


def _columns_end(reading: Reading, first: int) -> int | None:
    """The index behind the last entry with a page, below 條次 and 頁次 above the columns of contents."""
    at, last = first, None
    while (line := reading.line(at)) and not ends_sentence(line.tight) and at - (last or first) < _OF_DIVISIONS:
        if at == first and not HEADS_OF_CONTENTS.finds(line.tight):
            return None
        at += 1
        if tail(line.text) is not None:
            last = at
    return last


_OF_DIVISIONS = 9
"""Lines that may stand between two entries with pages: a part, a division and a subdivision, with their headings."""


def entries_of_contents(reading: Reading, at: int) -> list[Block] | None:
    """Contents below no word 目录, where the source says of each entry that it is one."""
    after = _entries_end(reading, at) if reading.lines[at].hints.role == _ENTRY else None
    return [Block("contents", at, after)] if after else None


def _entries_end(reading: Reading, first: int) -> int | None:
    """The index behind the entries that stand here, where the source says that they are; one alone is none."""
    after = first
    while (line := reading.line(after)) is not None and line.hints.role == _ENTRY:
        after += 1
    return after if after > first + 1 else None


_ENTRY = "entry"
"""What a source calls a line of contents."""


def unheaded_contents(reading: Reading, at: int) -> list[Block] | None:
    """The contents of a law without the word 目录: divisions with nothing between them, and then the first of them again."""
    if any(not (line := reading.line(n)) or not DIVISION.match(line.text) for n in range(at, at + _DIVISIONS)):
        return None
    after = _contents_end(reading, at)
    below = reading.line(after)
    repeated = below is not None and _opening(below) == _opening(reading.lines[at])
    return [Block("contents", at, after)] if repeated else None


_DIVISIONS = 3
"""Divisions with nothing between them that are the contents of a law."""


def _opens_contents(reading: Reading, at: int) -> bool:
    """Whether the first entry of a law's contents stands here: a division, or what has no number and one below it."""
    line, below = reading.lines[at], reading.line(at + 1)
    without = close_up(line.tight) in UNNUMBERED and below is not None and DIVISION.match(below.text)
    numbered = (
        _FIRST_PART.match(line.text)
        and not ends_sentence(line.tight)
        and below is not None
        and (below.text.startswith("二") or _heads_again(reading, at))
    )
    return bool(DIVISION.match(line.text) or without or numbered or _stands_again(reading, at))


_LONGEST_CONTENTS = 300
"""Lines of contents below which the first entry stands again."""
_DECIMAL = Pattern(Expression(rf"1(?:[\u3000 ]|(?={LETTER}))"), ("1　总则", "1总则"), ("1.总则", "11总则", "1"))
"""The first entry of the contents of a plan: 1　总则."""


def _stands_again(reading: Reading, at: int) -> bool:
    """Whether the first entry, that of a decimal outline, 1　总则, or 引言, stands again below, with no text up to there."""
    first = _entry(reading.lines[at])
    if not _DECIMAL.match(first) and first not in UNNUMBERED:
        return False
    for after in range(at + 1, min(at + _LONGEST_CONTENTS, len(reading.lines))):
        line = reading.lines[after]
        if _entry(line) == first:
            return True
        if ends_sentence(line.tight):
            return False
    return False


def _heads_again(reading: Reading, at: int) -> bool:
    """Whether the first entry, 一、规划背景, with the parts of it below, heads the text behind the entries, some sentences down."""
    first, after = _entry(reading.lines[at]), _contents_end(reading, at)
    again = reading.lines[after : after + _PREFACE]
    return after > at + _TWO and any(_entry(line) == first for line in again if line.text[0] == "一")


_PREFACE = 40
"""Lines that a text may have before its first part."""


def _entry(line: Line) -> str:
    """An entry as it stands again in the text: without its page."""
    return _PAGE.sub("", close_up(line.tight))


_PAGE = Pattern(
    Expression(
        r"""(?:(?<![…·.．\-—])[…·.．\-—]{2,}|(?<![ \u3000])[ \u3000]+)?  # ……
        [（(]?\d{0,4}[）)]?$                                         # （12）""",
        re.X,
    ),
    ("……12", "（12）", "　　3", "12", ""),
    ("甲", "12345", "—1—", "……甲"),
)


_FIRST_PART = Pattern(Expression(r"一、\S"), ("一、总体要求",), ("一、", "二、甲", "一是"))
"""The first entry where a text is not in chapters but in 一、 二、 三、"""


def _contents_end(reading: Reading, first: int) -> int:
    """The index of the line where the first entry stands again, or where text begins."""
    opening, after = _opening(reading.lines[first]), first + 1
    while (line := reading.line(after)) and _opening(line) != opening and not _leaves_contents(line):
        after += 1
    ends_text = line is not None and _opening(line) != opening and not ARTICLE.match(line.text)
    return _text_begins(reading, first, after) if ends_text else after


def _text_begins(reading: Reading, first: int, end: int) -> int:
    """The index of the line where the text begins whose first sentence ends with line `end`: right below the last entry."""
    last = next((n for n in range(end - 1, first, -1) if _is_numbered_entry(reading.lines[n])), None)
    if last is None:
        return end
    rest = reading.lines[last + 1]
    goes_on = reading.room(last) <= _FULL and rest.width <= _REST_OF_ENTRY and not rest.stops
    return min(last + 2, end) if goes_on else last + 1


def _is_numbered_entry(line: Line) -> bool:
    """Whether a line says by its number, by its page or by its name that it is an entry."""
    numbered = DIVISION.match(line.text) or ENUMERATOR.match(line.text) or CONTENTS_ENTRY.match(line.tight)
    return bool(numbered) or close_up(line.text) in UNNUMBERED or _BEGINS_BOX.match(line.text) is not None


_FULL, _REST_OF_ENTRY = 1.5, 12.0
"""Ems that a full line leaves free at the most; those of the rest of an entry on the line below it."""

_BEGINS_BOX = Pattern(Expression(r"专栏[ \u3000]?\d"), ("专栏1　重点工程",), ("专栏作家",))


def _opening(line: Line) -> str:
    """How an entry begins, by which it is known again: 第一章, however wide its words are set."""
    number = DIVISION.match(line.text)
    return unspaced(number[0] if number else _entry(line))[:_KNOWN_AGAIN]


_KNOWN_AGAIN = 4
"""Characters of an entry that stand again as they are, its number; what follows may be broken otherwise."""


def _issue_contents(reading: Reading, at: int) -> list[Block] | None:
    """The contents of an issue: entries that end with a page number, some over two or three lines."""
    after = last = at + 1
    while (line := reading.line(after)) and after - last < _ENTRY_LINES:
        after += 1
        if CONTENTS_ENTRY.match(line.tight):
            last = after
    return [Block("contents", at, last)] if last > at + 1 else None


def _numbered_contents(reading: Reading, at: int) -> list[Block] | None:
    """The contents of a collection: 1．关于某事的报告, 2．…, up to where the first of the titles stands again."""
    after = at + 1
    while (line := reading.line(after)) and ENUMERATOR.match(line.text) and not ends_sentence(line.tight):
        after += 1
    below = reading.line(after)
    if after - at <= _TWO or below is None:
        return None
    title = close_up(ENUMERATOR.sub("", reading.lines[at + 1].text))
    return [Block("contents", at, after)] if title.startswith(close_up(below.tight)[:_TITLE]) else None


_TWO, _TITLE = 2, 12
"""Entries that contents have at least; and characters of a title by which it is known again."""

_ENTRY_LINES = 3
"""Lines that an entry of an issue's contents has at most."""


def _leaves_contents(line: Line) -> bool:
    return bool(ARTICLE.match(line.text)) or ends_sentence(line.tight)


_GOES_ON = Pattern(Expression(r"[。；：，]$"), ("第一章。", "甲，"), ("第一章　总则", "甲，乙"), "search")
_SENTENCE = Pattern(Expression(r"[。；：！？]"), ("甲。乙", "甲："), ("甲，乙", "甲"), "search")
_NO_WORD = Pattern(Expression(r"[^\u3400-\u9fff、]"), ("甲1", "甲，乙", "A"), ("附则", "甲、乙"), "search")


def division(reading: Reading, at: int) -> list[Block] | None:
    """第一章　总　则, over one line or more, up to the article or the division below it."""
    line = reading.lines[at]
    found = DIVISION.match(line.text)
    if not found or not (
        reading.ended(at) or at in reading.page_starts or found[0].endswith((" ", "\u3000")) or line.blanks
    ):
        return None
    if line.width > _WIDEST or _GOES_ON.search(line.tight):
        return None
    return [Block("division", at, _heading_end(reading, at, found.end() == len(line.text)))]


_WIDEST = 40.0
"""Ems that a line of a division's heading may have."""
_HEADING_LINES = 4


def _heading_end(reading: Reading, at: int, bare: bool) -> int:
    """The index after the heading. `bare`: the number stands alone on its line, and the heading below it."""
    known = close_up(DIVISION.sub("", reading.lines[at].text)) in UNNUMBERED
    beside = not bare
    heads_alone = beside and not reading.wrapped[at]
    least = (at + 2 if _is_heading_below(reading, at + 1) else _between_blanks(reading, at + 1)) if bare else at + 1
    for after in range(at + 1, min(at + _HEADING_LINES, len(reading.lines))):
        line = reading.lines[after]
        if line.hints.block is not None:
            break
        if _opens_legal_text(line):
            return at + 1 if heads_alone and reading.has_subheads else after
        if not (bare or beside) and _LAW_ALONE.finds(line.tight) and not breaks_off(reading.lines[after - 1], line):
            return after
        if _SENTENCE.search(line.tight) or not bare and (known or _is_its_own(reading, after)):
            break
        if beside and after == at + 1 and _is_too_short_to_go_on(reading, at):
            break
        if not (bare or reading.set_alike(at, after)):
            break
        bare = False
    return least


def _between_blanks(reading: Reading, at: int) -> int:
    """The index after the heading that blank lines part from its number above and from what stands below, on a line or more set in."""
    after = at
    while (
        (line := reading.line(after)) is not None
        and after - at < _HEADING_LINES - 1
        and (after == at or not line.blanks)
    ):
        if (
            line.indent <= SET_MIDWAY
            or _SENTENCE.search(line.tight)
            or _LAW_ALONE.finds(line.tight)
            or _opens_legal_text(line)
        ):
            break
        after += 1
    first, below = reading.line(at), reading.line(after)
    parted = first is not None and first.blanks and below is not None and below.blanks
    return after if parted else at


_LAW_ALONE = Pattern(
    Expression("《[^《》]{2,60}》"), ("《劳教中心条例》",), ("实施《某条例》", "《某条例》的规定"), "fullmatch"
)
"""A law alone on its line heads what changes it, within a part of a bill of Hong Kong."""


def _is_too_short_to_go_on(reading: Reading, at: int) -> bool:
    """Whether a heading that stands beside its number, on half a line, breaks off nowhere: what is below it is another."""
    line, below = reading.lines[at], reading.lines[at + 1]
    return line.width < _HALF_A_LINE * reading.measures[at] and not breaks_off(line, below)


_HALF_A_LINE = 0.55
"""Of the measure, what a heading takes at least that goes on below: 第七章　国家出资公司组织⏎机构的特别规定."""


def _is_heading_below(reading: Reading, at: int) -> bool:
    """Whether the heading of a division whose number stands alone above is this one line, whatever stands below it."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None or below is None or at in reading.tabular or line.blanks or line.hints.block is not None:
        return False
    ends_here = bool(below.blanks) or at + 1 in reading.tables or reading.room(at) > _FULL
    return ends_here and is_bare_heading(close_up(line.tight)) and not _opens_legal_text(line)


def _is_its_own(reading: Reading, at: int) -> bool:
    """Whether a line below a heading is a heading too, and not the rest of the one above: set apart, or known as one."""
    line, near = reading.lines[at], reading.lines[max(at - _NEAR, 0) : at + _NEAR]
    if breaks_off(reading.lines[at - 1], line):
        return False
    telling = not reading.wrapped[at] or sum(1 for each in near if each.blanks) < len(near) / 3
    return bool(line.blanks and telling) or close_up(line.tight) in UNNUMBERED


_NEAR = 20
"""Lines before and after that show whether blank lines part what stands here, or stand between all lines."""


def unnumbered(reading: Reading, at: int) -> list[Block] | None:
    """附　则, 罚则, 一般规定: a heading without a number above an article or a division, or above from when the law is in force."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.width > _SHORT or not reading.ended(at):
        return None
    word = close_up(line.tight)
    if word == "附则" and _IN_FORCE.finds(below.tight) and _article_above(reading, at):
        return [Block("division", at, at + 1)]
    if not _opens_article(reading, below):
        return None
    if _opens_legal_text(line) or _NO_WORD.search(word) or word in _NOT_IN_LAWS:
        return None
    known = word in UNNUMBERED and (ARTICLE.match(below.text) or at and reading.last_kind is not None)
    return [Block("division", at, at + 1)] if known or _heads_articles(reading, at) else None


_IN_FORCE = Pattern(
    Expression("本[^，。；：]{1,10}自[^，。；：]{2,24}起(?:施行|实施|执行|试行)。"),
    ("本办法自2022年3月1日起施行。", "本规则自公布之日起试行。"),
    ("本办法自2022年3月1日起施行，有效期", "自公布之日起施行。"),
    "fullmatch",
)

_SHORT = 12.0
"""Ems that a heading without a number may have."""
_NOT_IN_LAWS = frozenset(("附件", "附录"))


def _opens_article(reading: Reading, line: Line) -> bool:
    return bool(ARTICLE.match(line.text) or DIVISION.match(line.text))


def _heads_articles(reading: Reading, at: int) -> bool:
    """Whether the line stands between articles, or between a division's heading and its first article."""
    below = reading.lines[at + 1]
    if (
        not ARTICLE.match(below.text)
        or ARTICLE.match(reading.lines[at - 1].text)
        and reading.lines[at - 1].width < _BARE
    ):
        return False
    if reading.pending == at and reading.last_kind == "division":
        return True
    return _article_above(reading, at) and _is_set_as_heading(reading, at)


def _is_set_as_heading(reading: Reading, at: int) -> bool:
    """Whether a short line between articles shows that it is no fragment: it stands apart, as all lines do, or is not the first."""
    line = reading.lines[at]
    apart = line.blanks and _is_its_own(reading, at) or _is_set_midway(line)
    return bool(apart) or not reading.wrapped[at] or any(block.rule == unnumbered.__name__ for block in reading.blocks)


_CENTRED = 3.0
"""Ems behind which no paragraph begins: a line in the middle."""


def _is_set_midway(line: Line) -> bool:
    return line.hints.align == "center" or line.indent >= _CENTRED


_BARE = 6.0
"""Ems up to which 第一條 stands alone on its line, and the article's own heading below it."""
_FAR = 60
"""Lines that an article above may be long."""


def _article_above(reading: Reading, at: int) -> bool:
    """Whether the text above is an article that has ended."""
    above = range(at - 1, max(reading.pending, at - _FAR) - 1, -1)
    return any(ARTICLE.match(reading.lines[n].text) for n in above if reading.lines[n].text.startswith("第"))


OUTERMOST = frozenset("序言 序 前言 引言 导言 总则 分则 罚则 法律责任 附则".split())
"""Headings without a number that stand beside the outermost divisions: 附则 after the last 编."""


def unnumbered_level(place: Place, heading: str, indent: float = 0.0) -> tuple[str, int]:
    """The type and depth of a division without a number: that of the outermost there are, or one below the open one; below it too
    where its heading is set in, and those of the outermost stand at the edge."""
    set_in = SET_IN <= indent < SET_MIDWAY
    if set_in and place.flush and place.divisions and fold(heading) not in OUTERMOST:
        return DIVISIONS["节"]
    levels = sorted(DIVISIONS.values(), key=lambda level: level[1])
    if fold(heading) in OUTERMOST and place.divisions:
        rank = place.divisions[0][0]
        return next(level for level in levels if level[1] == rank)
    if not place.divisions:
        return DIVISIONS["章"]
    numbered = [rank for rank, node in place.divisions if node.num is not None]
    deeper = [level for level in levels if level[1] > max(numbered, default=place.divisions[0][0] - 1)]
    return next((level for level in deeper if level[1] >= DIVISIONS["章"][1]), levels[-1])


def _opens_legal_text(line: Line) -> bool:
    return bool(ARTICLE.match(line.text) or DIVISION.match(line.text) or ENUMERATOR.match(line.text))
