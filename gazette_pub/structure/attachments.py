"""Attachments: their labels, with the title below or beside, and the list of them at the end of a text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.structure.attachlists import files_end, is_below_lists, is_empty_field, left_out, named_over_lines
from gazette_pub.structure.cuts.words import is_cut
from gazette_pub.structure.heads import first_part, parts_below
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import Passage, Piece, close_up
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_TITLED
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.reading import CLOSING, Block, Reading
from gazette_pub.structure.signing import signature_end
from gazette_pub.structure.titles.finding import head
from gazette_pub.words import numerals
from gazette_pub.words.characters import ends_sentence, unspaced
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.unprinted import UNPRINTED

LONGEST_LIST = 40
"""Lines that a list of attachments may have."""


def attachment(reading: Reading, at: int) -> list[Block] | None:
    """附件1 on a line of its own, and the title below it."""
    line = reading.lines[at]
    if not ATTACH_LABEL.match(line.tight) or reading.line(at + 1) is None or _is_new_text(reading, at):
        return None
    if is_empty_field(reading, at) or _is_led_to_within(reading, at):
        return None
    if not _names_section(line) and (_heads_list(reading, at) or _is_listed(reading, at)):
        return None
    blocks = [Block("attachlabel", at, at + 1)]
    if _QUALIFIER.match(reading.lines[at + 1].tight):
        blocks.append(Block("subtitle", at + 1, at + 2))
    first = blocks[-1].after
    found, listed = head(reading, first, labelled=True) or [], _end_as_listed(reading, first)
    if listed is not None and (not found or listed > found[0].after):
        found = [Block("title", first, listed), *parts_below(reading, listed)]
    return [*blocks, *_with_qualifier(reading, found)]


def _is_led_to_within(reading: Reading, at: int) -> bool:
    """Whether a colon leads to 附表 and the table below it, and the document goes on below that and is signed there."""
    above = reading.line(at - 1) if at else None
    return (
        above is not None and above.tight[-1] == "：" and at + 1 in reading.tables and _names_table_within(reading, at)
    )


def _is_new_text(reading: Reading, at: int) -> bool:
    """Whether the line above says that this one, the annex of a law, is replaced or added: 六、将附表1修改为：⏎附表1."""
    above = reading.line(at - 1) if at else None
    led = _GIVES_ANNEX.search(above.tight) if above is not None and above.tight[-1] == "：" else None
    return led is not None and reading.lines[at].tight.startswith(led["label"])


_GIVES_ANNEX = Pattern(
    Expression(
        rf"(?P<label>附[件表录图][{numerals.CHARACTERS}\d]{{0,3}})[^，。；：]{{0,30}}(?:，?(?:内容)?)(?:修[改订正]为|替换为|更换为|调整为|改为|修[改订正]?如下|如下|作为[^，。；：]{{0,12}})：$"
    ),
    ("六、将附表1修改为：", "增加附件三，内容如下：", "附表1修改如下："),
    ("附表1中的甲修改为乙", "现将有关事项通知如下："),
    "search",
)
"""What leads to the new text of an annex."""


def _with_qualifier(reading: Reading, found: list[Block]) -> list[Block]:
    """The head of an attachment; what says which provision it belongs to, on the last line of its title, by itself: 租金表⏎（第二条所指者）."""
    title = found[0] if found else None
    last = title.after - 1 if title else 0
    if title is None or last == title.first or not _QUALIFIER.match(reading.lines[last].tight):
        return found
    return [replace(title, after=last), Block("subtitle", last, title.after), *found[1:]]


def _end_as_listed(reading: Reading, first: int) -> int | None:
    """The index behind the lines that together are what the list of attachments calls one: 保健食品原料目录⏎营养素补充剂（2020年版）."""
    above = next((block for block in reversed(reading.blocks) if block.kind == "attachlist"), None)
    if above is None:
        return None
    entries = unspaced("".join(line.tight for line in reading.lines[above.first : above.after]))
    words = ""
    for at in range(first, min(first + _TITLE_LINES, len(reading.lines))):
        if at > first and UNPRINTED.fullmatch(reading.lines[at].tight):
            return None
        words += unspaced(reading.lines[at].tight)
        begins = entries.find(words)
        if begins < 1 or entries[begins - 1] not in _BEFORE_ENTRY:
            return None
        behind = entries[begins + len(words) :][:1]
        if not behind or behind.isdecimal():
            return at + 1
    return None


_TITLE_LINES = 5
"""Lines that the title of an attachment takes at most which its list has in one."""

_BEFORE_ENTRY = frozenset("：.．、 ")
"""What stands before an entry of the list of attachments."""


def _names_section(line: Line) -> bool:
    """附表1　[第3條]: a schedule under the section that it belongs to, and no entry of a list."""
    return line.tight[-1] in "]］"


_QUALIFIER = Pattern(
    Expression(
        r"""（(?:规范性|资料性|信息性)(?:附录)?）$    # what an appendix of a standard is (GB/T 1.1-2020 §9.6)
        |（[^（）。；]{2,24}(?:所指|所述|所提及|所载)(?:者|的)?）$  # 第一款所指者, of Macau
        |[\[［〔]第[^\[\]［］〔〕（）]{1,16}[\]］〕]$  # which section a schedule of Hong Kong belongs to""",
        re.X,
    ),
    ("（规范性附录）", "（资料性）", "［第3条］", "[第3及5条]", "（第一款所指者）"),
    ("附录A", "（规范性附录）甲", "（规范）", "第3条"),
    needs=("第（",),
)
"""What may stand between an attachment's label and its title."""


def titled_attachment(reading: Reading, at: int) -> list[Block] | None:
    """附件2：某某市应急名单: the label, and the title beside it."""
    line = reading.lines[at]
    found = ATTACH_TITLED.match(line.text)
    if (
        not found
        or not (reading.fresh(at) or _counts_on(reading, found["label"]))
        or ends_sentence(line.tight)
        or _is_listed(reading, at)
        or named_over_lines(reading, at)
        or left_out(reading, at) is not None
        or files_end(reading, at) is not None
        or _is_titled_below(reading, at, found["title"])
        or _is_new_text(reading, at)
        or _is_last_words(reading, at)
        or _is_above_another(reading, at)
        or _names_table_within(reading, at)
        or _AS_SAID.finds(found["title"])
    ):
        return None
    length = len(found["label"].replace(" ", "").replace("\u3000", ""))
    after = _title_goes_on(reading, at, found["title"])
    return [
        Block("attachlabel", at, at + 1, length=length),
        Block("title", at, after, skip=length),
        *parts_below(reading, after),
    ]


def _title_goes_on(reading: Reading, at: int, title: str) -> int:
    """The index behind the lines of a title that begins beside a label: lines that only together end as titles do, the upper ones full,
    or with the parts of a head below."""
    text, full = title, True
    for after in range(at + 1, min(at + _TITLE_LINES, len(reading.lines))):
        if ends_like_a_title(text):
            return after if full or first_part(reading, after) is not None else at + 1
        line, room = reading.lines[after], reading.room(after - 1)
        if full and line.tight[-1] == "：" and is_cut(reading.lines[after - 1], line):
            return after + 1  # 附：《某办法》第六条和第七⏎条修改前的条文：
        if room > _BY_SENSE or line.blanks or ends_sentence(line.tight) or ENUMERATOR.match(line.text):
            break
        text, full = text + line.tight, full and room <= _NEAR_FULL
    return at + 1


_NEAR_FULL, _BY_SENSE = 2.0, 10.0
"""Ems that the line of a title leaves free at most which is full, and one that was broken by its sense."""


_AS_SAID = Pattern(
    Expression("(?:如|见|見|[随隨])(?:文|主旨|[说說]明.{0,8}|公告事[项項].{0,8}|附件?|后|後)"),
    ("如文", "如主旨", "如说明二", "随文"),
    ("如何申报", "某某表"),
    "fullmatch",
)
"""What stands behind 附件： in the head of a letter or an act of Taiwan: it names none, but says where it is named."""


def _counts_on(reading: Reading, label: str) -> bool:
    """Whether a label has the number after that of the last one, whatever stands open above it: an entry of a list, a name."""
    last = next((block for block in reversed(reading.blocks) if block.kind == "attachlabel"), None)
    return last is not None and counts_on(reading.lines[last.first].tight, label)


def counts_on(above: str, label: str) -> bool:
    """Whether the number of an attachment's label is that after another one's: 附件3 below 附件2."""
    numbers = [_LABEL_NUMBER.search(each) for each in (above, label)]
    first, second = (int(number[1]) if number else None for number in numbers)
    return first is not None and second == first + 1


_LABEL_NUMBER = Pattern(
    Expression(r"^附[件表录]?(\d{1,3})(?!\d)"), ("附件3：", "附表2"), ("附件", "附件一", "第3条"), "search"
)


def _is_last_words(reading: Reading, at: int) -> bool:
    """Whether a text ends with the line, and nothing of it is attached above: 附：办理情况一览表 only names what is."""
    last = at > 0 and reading.line(at + 1) is None
    return last and not any(block.kind == "attachlabel" for block in reading.blocks)


def _is_above_another(reading: Reading, at: int) -> bool:
    """Whether another document begins right below who signed, with a title and a number of its own: this only names what is."""
    if not _is_signed(reading) or reading.line(at + 1) is None:
        return False
    return {"title", "number"} <= {block.kind for block in head(reading, at + 1, labelled=False) or []}


def _is_titled_below(reading: Reading, at: int, title: str) -> bool:
    """Whether the attachment itself stands below, under the same title: this only names it."""
    words = close_up(title)
    return any(close_up(line.tight) == words for line in reading.lines[at + 1 : at + LONGEST_LIST])


def _heads_list(reading: Reading, at: int) -> bool:
    """附件： or 附： above the entries, before the document is signed."""
    line, below = reading.lines[at], reading.lines[at + 1]
    if files_end(reading, at) is not None:
        return True
    if _is_signed(reading):
        return False
    if ENUMERATOR.match(below.text):
        return not _has_number(line.tight)
    return line.tight.endswith("：") and not _has_number(line.tight) and _ends_document(reading, at)


def _has_number(label: str) -> bool:
    return label.strip("附件录錄表图圖：: \u3000") != ""


def _ends_document(reading: Reading, at: int) -> bool:
    return _is_signed_below(reading, at + 1) and not _is_above_table(reading, at)


def _is_signed_below(reading: Reading, at: int) -> bool:
    """Whether somebody signs below a few lines that are no sentences."""
    for n in range(at, min(at + LONGEST_LIST, len(reading.lines))):
        if n > at and (DATE_LINE.match(reading.lines[n].tight) or signature_end(reading, n) is not None):
            return True
        if ends_sentence(reading.lines[n].tight):
            return False
    return False


def _is_above_table(reading: Reading, at: int) -> bool:
    """Whether a table begins below, with its title at most between: that is no list of attachments."""
    return any(n in reading.tables for n in range(at + 1, at + _TABLE_BELOW + 1))


_TABLE_BELOW = 3
"""Lines below a label within which its table begins."""


def _names_table_within(reading: Reading, at: int) -> bool:
    """Whether a document that nobody has signed yet goes on below the table that the line names, and is signed there: 附表　某表
    is the table's name then."""
    grid = next((reading.tables[n] for n in range(at + 1, at + _TABLE_BELOW + 1) if n in reading.tables), None)
    if grid is None or _is_signed(reading):
        return False
    after = grid.after
    while after in reading.tables:  # over the end of a page
        after = reading.tables[after].after
    for n in range(after, min(after + _TEXT_BELOW, len(reading.lines))):
        line = reading.lines[n]
        if n > after and (DATE_LINE.match(line.tight) or signature_end(reading, n) is not None):
            return ends_sentence(reading.lines[n - 1].tight)
        if ATTACH_TITLED.match(line.text) or ATTACH_LABEL.match(line.tight) or ends_like_a_title(line.tight):
            return False
    return False


_TEXT_BELOW = 12
"""Lines of text between a table within a document and who signs it, at most."""


def _is_signed(reading: Reading) -> bool:
    return reading.last_kind in CLOSING


def _is_listed(reading: Reading, at: int) -> bool:
    """Whether only entries stand between here and who signs: 附件1：…, 附件2：… at the end of a text."""
    if _is_signed(reading):
        return False
    for n in range(at, min(at + LONGEST_LIST, len(reading.lines))):
        line = reading.lines[n]
        if DATE_LINE.match(line.tight) or signature_end(reading, n) is not None:
            return True
        if n > at and is_below_lists(line):
            return True
        if not (ATTACH_TITLED.match(line.text) or ATTACH_LABEL.match(line.tight) or ENUMERATOR.match(line.text)):
            return False
    return False


_NUMBERED = Pattern(
    Expression(
        rf"(?:附件)?[ \u3000]*(?:\d{{1,2}}(?:[\-－—]\d{{1,2}})?[ \u3000]*[.．、：:]|[{numerals.CHARACTERS}]{{1,3}}[、：:])"
    ),
    ("1.某某表", "附件2：某某表", "　1-1、某某表", "一、某某表", "附件二：某某表"),
    ("附件：", "一览表", "2024年", "附件1　某某表"),
)
"""How an entry begins on a line of its own: 1., 1-1., 附件1：, 一、."""

_WITHIN = Pattern(
    Expression(
        r"""(?:(?<=[：》函告表单见案])                  # behind what a title ends with
        |(?<=^)|(?<=[\u4e00-\u9fff）])(?=\d{1,2}[.．、]))  # or behind any word, with a mark: 甲2.乙
        (\d{1,2})[.．、]?(?=[\u4e00-\u9fff《])""",
        re.X,
    ),
    ("附件：1某某表", "1.甲2.乙", "《甲》2《乙》"),
    ("甲2乙", "2024", "附件：一、甲"),
    "search",
)
"""How one begins within a line: by the next number."""

_HEADING = Pattern(
    Expression(r"附[件表图录]?[：:]"),
    ("附件：1.甲", "附：甲", "附表：甲", "附图：甲", "附录：甲"),
    ("附件1", "附则：", "甲附件："),
)


def entries_of_list(text: Passage, lengths: Sequence[int]) -> list[tuple[bool, list[Piece]]]:
    """The parts of an attachment list: what stands before the first entry (False), then each entry (True).

    `lengths`: those of the lines that the text was joined from.
    """
    starts = sorted(_starts(text.seen, lengths))
    if not starts:
        heading = _HEADING.match(text.seen)
        starts = [heading.end() if heading else 0]
    parts, rest, at = [], text, 0
    for start, is_entry in zip([*starts, len(text.text)], [False, *[True] * len(starts)], strict=True):
        before, after = rest.cut(start - at)
        if before:
            parts.append((is_entry, before))
        rest, at = Passage(after, text.origin), start
    return parts


def _starts(text: str, lengths: Sequence[int]) -> set[int]:
    """Where entries begin: at lines that begin with a number, and at the numbers that go on from the last within one."""
    firsts = set(itertools.accumulate(lengths, initial=0))
    heading = _HEADING.match(text)
    firsts.add(heading.end() if heading else 0)
    found = {at for at in firsts if _NUMBERED.match(text, at)}
    expected = 1
    for number in _WITHIN.finditer(text):
        if int(number[1]) == expected:
            found.add(number.start())
            expected += 1
    return found
