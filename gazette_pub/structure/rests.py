"""Which lines go on with the line above them: over a page's end, behind a label, below a wide line that a sentence fills."""

from __future__ import annotations

from gazette_pub.structure import openings
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.cuts.sentences import IN_SENTENCE, breaks_text
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, is_led, open_prose
from gazette_pub.structure.openings import FIRST_LINE, goes_on
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import Reading
from gazette_pub.words.characters import LETTER, ems, ends_sentence, has_wide_blank
from gazette_pub.words.names import is_name
from gazette_pub.words.pattern import Expression, Pattern


def runs_over_page(reading: Reading, at: int) -> bool:
    """Whether a page ends above this line in the midst of a sentence, and of no heading."""
    if at not in reading.page_starts:
        return False
    above, line = reading.lines[at - 1], reading.lines[at]
    heading = ENUMERATOR.match(above.text) and "。" not in above.tight and above.tight[-1] not in _LEADS_ON
    parted = heading and not (_is_flush_rest(above, line) or breaks_text(above, line))
    parted = parted or _ends_heading(reading, at - 1) or _stands_alone(above, line)
    return _is_open(reading, at) and not parted and not starts_anew(line)


_LEADS_ON = frozenset("，、在于由将把对向从以与和及或被使按经")
"""What no heading ends with."""


def _stands_alone(above: Line, line: Line) -> bool:
    """Whether the line above is one by itself: 【基本案情】; or what it gives has a label, and so has what is below: 邮编：030002."""
    if above.tight[0] == "【" and above.tight[-1] == "】":
        return True
    return all(_GIVEN.match(close_up(each.tight)) for each in (above, line))


_GIVEN = Pattern(
    Expression(f"{LETTER}{{2,8}}：[^，。；：]{{0,40}}$"),
    ("邮编：030002", "完成单位：某农科院", "本人签字："),
    ("会议决定：批准，", "一、会议：", "联系人：张三，电话：1"),
)
"""One thing, behind what it is."""


def _ends_heading(reading: Reading, at: int) -> bool:
    """Whether a line is the short second line of a numbered heading, with a line that is set in below it."""
    above, line, below = reading.lines[max(at - 1, 0)], reading.lines[at], reading.lines[at + 1]
    if below.indent < SET_IN or line.indent >= SET_IN or reading.room(at) <= _ONE_CHARACTER or not reading.wrapped[at]:
        return False
    return ENUMERATOR.match(above.text) is not None and not any("。" in each.tight for each in (above, line))


_ONE_CHARACTER = 1.5
"""Ems that a line leaves free which the next character would have fitted into."""


def runs_on(reading: Reading, at: int) -> bool:
    """Whether a sentence is open above a line, and the line shows no beginning where every paragraph does; or the line
    above is as wide as any: it was broken, though no other is."""
    above, line = reading.lines[at - 1], reading.lines[at]
    if (
        reading.shows is not None
        and not reading.shows(line)
        and (goes_on(above, line) or openings.is_rest(above, line, reading.widest))
    ):
        return True
    if _hangs(reading, at) or _is_end_of_led(above, line):
        return True
    widest = above.width > max(reading.widest - _ONE_WORD, _WIDE)
    if reading.wrapped[at] or line.blanks:
        return False
    if widest and not above.ends and (open_prose(above) and goes_on(above, line) or _says_the_rest(above, line)):
        return True
    return _is_rest_of_entry(reading, above, line) or _is_flush_rest(above, line) or _ends_item(reading, at)


def _is_flush_rest(above: Line, line: Line) -> bool:
    """Whether a flush line ends the sentence of a wide one that is set in as a paragraph's first line is."""
    if above.ends or above.hints.whole or above.width < _WIDE or not SET_IN <= above.indent <= FIRST_LINE:
        return False
    ends = above.tight[-1].isalnum() or above.tight[-1] in "》”）"
    return ends and line.indent < _AT_ONE_PLACE and line.tight[-1] in "。；" and not starts_anew(line)


def _hangs(reading: Reading, at: int) -> bool:
    """Whether a line hangs behind a label that stands above it, and goes on with what the label leads to.

    列席：市政府秘书长李强，市发展改革委主任王刚，
    市财政局局长赵敏
    """
    line = reading.lines[at]
    if line.indent <= FIRST_LINE or line.blanks or has_wide_blank(line.text) or "：" in line.tight:
        return False
    if ends_sentence(reading.lines[at - 1].tight) or _names_another(reading, at):
        return False
    for above in reversed(reading.lines[max(at - _MOST_HANGING, 0) : at]):
        label = _LABEL_BEFORE.match(above.text)
        if label:
            return abs(above.indent + ems(label[0]) - line.indent) <= _AT_ONE_PLACE
        if abs(above.indent - line.indent) > _AT_ONE_PLACE:
            return False
    return False


def _names_another(reading: Reading, at: int) -> bool:
    """Whether a line begins with a person, as the one above ends with another, which leaves room for that: 专家：张三、李四⏎　　　王五."""
    if reading.room(at - 1) <= _ONE_CHARACTER:
        return False
    last, first = _LAST_NAMED.search(reading.lines[at - 1].tight), _FIRST_NAMED.match(reading.lines[at].tight)
    return last is not None and first is not None and is_name(last[1]) and is_name(first[1])


_LAST_NAMED = Pattern(
    Expression(f"[：、]({LETTER}{{2,4}})$"), ("专家：张三、李四", "专家：张三"), ("张三", "甲、李"), "search"
)
_FIRST_NAMED = Pattern(Expression(f"({LETTER}{{2,4}})(?:$|、)"), ("王五", "王五、赵六"), ("王五（组长）", "王"))

_MOST_HANGING = 8
"""Lines below a label that may hang behind it."""

_AT_ONE_PLACE = 0.6
"""Ems by which lines that begin at one place may differ."""

_LABEL_BEFORE = Pattern(
    Expression(rf"{LETTER}(?:[ \u3000]{{0,4}}{LETTER}){{1,5}}：(?=[^ \u3000])"),
    ("列席：市政府秘书长", "请　　假：吴迪", "主 送：各市"),
    ("附：", "会议要求各部门做到：一", "一、出席：甲"),
)
"""What stands before those who were there, or what is given: 列席：, 请　　假：."""


def _is_end_of_led(above: Line, line: Line) -> bool:
    """Whether an entry with leaders ends on a line that hangs below the one that it begins on: …关于批准决算的⏎　　决议……（4·11）."""
    if not is_led(line.tight) or is_led(above.tight) or line.blanks or ENUMERATOR.match(line.text):
        return False
    return above.width >= _ENTRY_BROKEN and above.indent < line.indent <= FIRST_LINE and not ends_sentence(above.tight)


_ENTRY_BROKEN = 12.0
"""Ems that the first line of an entry has at least that took two."""


def _says_the_rest(above: Line, line: Line) -> bool:
    """Whether a sentence that no mark parts is broken off at the end of the widest line of the text, and its rest is below."""
    if above.hints.whole or line.hints.whole or starts_anew(line) or ENUMERATOR.match(above.text):
        return False
    return above.tight[-1].isalnum() and line.tight[-1] in "。；：" and line.width < above.width


def _ends_item(reading: Reading, at: int) -> bool:
    """Whether a line ends an item that stands open above it with the semicolon that the item before ends with too: ㊱户籍地居住、就读等⏎
    证明材料；"""
    if at < _SECOND_ITEM or reading.lines[at].tight[-1] != "；":
        return False
    before, above, line = reading.lines[at - 2 : at + 1]
    items = [ENUMERATOR.match(each.text) is not None for each in (before, above, line)]
    return items == [True, True, False] and before.tight[-1] == "；" and above.tight[-1].isalnum()


_SECOND_ITEM = 2
"""The first line below two."""


def _is_rest_of_entry(reading: Reading, above: Line, line: Line) -> bool:
    """Whether a few words are the rest of the wide numbered line above, where all other lines stand below blank lines."""
    if above.width < _WIDE or line.width > above.width * _A_FEW or above.hints.whole or ends_sentence(above.tight):
        return False
    if reading.shows is None or reading.shows(line):
        return False
    return ENUMERATOR.match(above.text) is not None and not ENUMERATOR.match(line.text)


_A_FEW = 0.6
"""Of the width of a line, which the rest of it may have: the text below a heading is wider."""


_ONE_WORD, _WIDE = 2.0, 24.0
"""Ems by which a full line may be narrower than another; and those that one has where no other line was broken."""


def _is_open(reading: Reading, at: int) -> bool:
    """Whether a sentence goes on at this line: above it, or two lines above, a mark stands and none ends it."""
    for line in reversed(reading.lines[max(at - 2, 0) : at]):
        if ends_sentence(line.tight):
            return False
        if IN_SENTENCE.search(line.tight):
            return True
    return False
