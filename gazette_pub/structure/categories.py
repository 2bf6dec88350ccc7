"""Group heads: what the issue gathers its documents under (地方性法规, 【任免】)."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from gazette_pub.structure.front import is_announced_head
from gazette_pub.structure.heads import order_of_act
from gazette_pub.structure.hongkong import notice_of_hong_kong
from gazette_pub.structure.line import Line, is_ornament
from gazette_pub.structure.macau import heads_notice_of_macau
from gazette_pub.structure.namerows import is_name_row
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.numbers import NUMBER_LINE, SAYS_WHO
from gazette_pub.structure.reading import CLOSING, SHORT, Block, Reading
from gazette_pub.structure.tables.grid import Grid
from gazette_pub.structure.taiwan import heads_act
from gazette_pub.structure.titles.copies import is_mark_of_copy
from gazette_pub.structure.titles.fillers import correction
from gazette_pub.structure.titles.finding import head
from gazette_pub.structure.titles.letterheads import is_letterhead
from gazette_pub.words.characters import LETTER, ems, ends_sentence
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import value
from gazette_pub.words.organs import is_organ, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import REPUBLIC

BRACKETS = {"【": "】", "〖": "〗", "［": "］", "[": "]", **{sign: sign for sign in "◆◇◎○●■□★☆▲△※＊·・•‧"}}
"""What stands before a group head, and behind it."""

WIDEST = 16.0
"""Ems that a group head has at most."""


def category(reading: Reading, at: int) -> list[Block] | None:
    """A group head that the contents name, or one in such brackets as stand around others; not 勘误 right above what was wrong."""
    if _is_above_head_between_rules(reading, at):
        return [Block("category", at, at + 3)]
    if not (at in reading.bracketed or is_announced_head(reading, at)):
        return None
    below = reading.line(at + 1)
    again = below is not None and close_up(below.tight) == close_up(reading.lines[at].tight)
    if not again and (heads_act(reading, at) or correction(reading, at) or heads_notice_of_macau(reading, at)):
        return None
    return [Block("category", at, at + 1)]


def is_boxed_head(reading: Reading, grid: Grid) -> bool:
    """Whether a box of one cell, with nothing but a few words in it, stands above a title: ┌────┐⏎│人事任免│⏎└────┘."""
    cells = [cell for row in grid.rows for cell in row]
    if (
        len(cells) != 1
        or grid.caption is not None
        or any(at in reading.page_starts for at in range(grid.first + 1, grid.after))
    ):
        return False
    said = cells[0].text(reading.lines)
    if not said or ems(said) > WIDEST or ends_sentence(said):
        return False
    return head(reading, grid.after, labelled=True) is not None


def _is_above_head_between_rules(reading: Reading, at: int) -> bool:
    """Whether a rule is printed here, a short line below it and the same rule below that: ﹏﹏﹏﹏⏎總　統　令⏎﹏﹏﹏﹏."""
    rule = reading.lines[at]
    if len(rule.tight) < _SHORTEST_RULE or not is_ornament(rule):
        return False
    head, again = reading.line(at + 1), reading.line(at + 2)
    if head is None or again is None:
        return False
    alike = rule.tight == again.tight and not is_ornament(head)
    return alike and head.width <= SHORT and not ends_sentence(head.tight) and reading.line(at + 3) is not None


_SHORTEST_RULE = 4
"""Signs of a rule that is drawn with them."""


def unnamed_category(reading: Reading, at: int) -> list[Block] | None:
    """A short line that parts two documents, or stands before the first: a title with its own organ begins below it."""
    if _is_numbered(reading, at) or _is_signed(reading, at) or _is_alone_in_brackets(reading, at):
        return [Block("category", at, at + 1)]
    if reading.pending == at and reading.last_kind == "label":  # whom it names stands below 秘书长
        return None
    if is_mark_of_copy(reading.lines[at]) or order_of_act(reading, at + 1):
        return None
    column = _is_column(reading, at)
    if column and _is_column(reading, at + 1) and (at == 0 or _has_ended(reading, at)):
        return [Block("category", at, at + 1)]
    short = not column and _is_short(reading, at)
    if not column and not (short and (_names_its_organ(reading, at + 1) or _is_taken_up(reading, at))):
        return None
    below = notice_of_hong_kong(reading, at + 1) or head(reading, at + 1, labelled=True)
    under = column and reading.pending == at and reading.last_kind == "category"
    apart = (
        at == 0
        or under
        or column
        and at in reading.page_starts
        or _has_ended(reading, at)
        or (column or len(below or ()) > 1)
        and _has_passed(reading, at)
    )
    return [Block("category", at, at + 1)] if apart and below is not None else None


def _is_signed(reading: Reading, at: int) -> bool:
    """Whether a sign and a word or two stand apart above a title: ◎链接."""
    line = reading.lines[at]
    if line.tight[0] not in _SIGNS or not line.blanks or not _SIGNED.finds(line.tight) or not reading.ended(at):
        return False
    return head(reading, at + 1, labelled=True) is not None


def _is_alone_in_brackets(reading: Reading, at: int) -> bool:
    """Whether a word or two in such brackets as stand around group heads are above a title: ・人事任免・."""
    if not _is_bracketed(reading.lines[at]) or at and not _has_ended(reading, at):
        return False
    return head(reading, at + 1, labelled=True) is not None


_SIGNS = "◎◇◆●■★☆▲△※►▶○"
_SIGNED = Pattern(
    Expression(f"[{_SIGNS}][ \u3000]?{LETTER}{{2,6}}"),
    ("◎链接", "■ 名词解释"),
    ("◎某省人民政府通知", "链接", "◎链接：甲"),
    "fullmatch",
)


def _is_column(reading: Reading, at: int) -> bool:
    """Whether a column that gazettes have is named here: 地方性法规, 省政府文件; a letterhead has the number of its document below."""
    line = reading.line(at)
    if line is None or line.width > WIDEST or line.tight[-1] not in _LAST_OF_COLUMN:
        return False
    below = reading.line(at + 1)
    if below is None:
        return False
    if COLUMN.match(close_up(line.tight)) is not None:
        return not NUMBER_LINE.match(below.tight) or notice_of_hong_kong(reading, at + 1) is not None
    return close_up(line.tight) == "公告" and _NOTICE.finds(close_up(below.tight))


_NOTICE = Pattern(
    Expression("(?!关于)[\u4e00-\u9fff]{2,12}公告"),
    ("送达公告", "开庭公告", "宣告失踪公告", "遗失公告"),
    ("公告", "关于举行听证会的公告", "公告栏"),
    "fullmatch",
)
"""Such notices as stand under 公　告: each is called so by what it tells."""


_LAST_OF_COLUMN = frozenset("件登载律规章免项例释书话读令牍告信要制据料息态动")


def _is_numbered(reading: Reading, at: int) -> bool:
    """一、宪法相关法 at the beginning of a collection, above the first title with its adoption; and 二、 above a later one."""
    line = reading.lines[at]
    number = _COUNTED.match(line.text) if line.tight[0] in _NUMERALS and line.width <= WIDEST else None
    if number is None or at and not reading.ended(at):
        return False
    if at and not (reading.blocks and reading.blocks[0].kind == "category"):
        return False
    below = head(reading, at + 1, labelled=True)
    if below is None or all(block.kind != "adoption" for block in below):
        return False
    group = next((block for block in reversed(reading.blocks) if block.kind == "category"), None)
    last = _COUNTED.match(reading.lines[group.first].text) if group else None
    if at and last is None:
        return False
    return value(number["num"]) == (value(last["num"]) if last else 0) + 1


_NUMERALS = frozenset(CN)
_COUNTED = Pattern(
    Expression(rf"(?P<num>[{CN}]{{1,3}})、[^，。；：、 ]{{2,14}}$"),
    ("一、宪法相关法", "二、行政法"),
    ("一、宪法，行政法", "一、", "第一、法"),
)


def _is_taken_up(reading: Reading, at: int) -> bool:
    """Whether the title below ends with the same words, in a text that has group heads: 大事记 above 2022年1—2月大事记."""
    below = reading.line(at + 1)
    if below is None or not reading.grouped:
        return False
    words, title = close_up(reading.lines[at].tight), close_up(below.tight)
    return len(title) > len(words) and title.endswith(words)


def _names_its_organ(reading: Reading, at: int) -> bool:
    """Whether a title begins with the whole name of the organ whose document it is, so that no line of it stands above.

    The name may be a line, and what the title is about the next.
    """
    line, below = reading.line(at), reading.line(at + 1)
    if line is None:
        return False
    alone = is_organ(line.tight) and below is not None and _is_rest_of_title(reading, below)
    organ = line.tight if alone else organ_of_title(line.tight)
    return organ is not None and is_organ(organ) and _PLACE.match(organ) is not None


def _is_rest_of_title(reading: Reading, line: Line) -> bool:
    """Whether a line says what the organ above it issues: 关于…的通知; in a text that has group heads 任　免　名　单, too."""
    return line.tight.startswith("关于") or reading.grouped and ends_like_a_title(close_up(line.tight))


_PLACE = Pattern(
    Expression(f"{LETTER}{{1,10}}?[省市县州区国盟旗]|全国|国务院|最高人民"),
    ("山西省人大", "全国", "国务院", "最高人民法院"),
    ("关于", "1省"),
)
"""How the whole name of an organ begins."""


def bracketed_heads(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that stand alone in brackets or between signs, where more than one does in the same; not parts of a case, nor the
    headings of a text, with sentences right below most of them, or below one that stands there again."""
    opened = [(at, line) for at, line in enumerate(lines) if line.tight[0] in BRACKETS]
    again = Counter(line.tight for _, line in opened)
    found = {
        at: line.tight[0]
        for at, line in opened
        if _is_bracketed(line) and not (again[line.tight] > 1 and at + 1 < len(lines) and lines[at + 1].stops)
    }
    often = Counter(found.values())
    above_text = Counter(
        sign for at, sign in found.items() if at + 1 < len(lines) and ends_sentence(lines[at + 1].tight)
    )
    return frozenset(at for at, sign in found.items() if often[sign] > max(1, 2 * above_text[sign]))


def _is_bracketed(line: Line) -> bool:
    text = line.tight
    if BRACKETS.get(text[0]) != text[-1] or text.count(text[0]) > 2:
        return False
    return line.width <= WIDEST and len(text) > 3 and text not in CASE_HEADINGS and not is_imprint(text[1:-1])


def _is_short(reading: Reading, at: int) -> bool:
    """Whether it is a short line of words, no organ's name, no letterhead, and not who is named by the label right above; set wide
    only in a text that has group heads."""
    line = reading.lines[at]
    if reading.pending == at and reading.last_kind == "label":
        return False
    words = close_up(line.tight) if reading.grouped and not is_name_row(line) else line.tight
    if line.width > WIDEST or not words.isalpha() or words.isascii() or words[-1] in _LEAN or words == REPUBLIC:
        return False
    return not (is_organ(line.tight) or _is_letterhead(line) or SAYS_WHO.search(line.tight))


_LEAN = frozenset("和与及同的对于")
"""What no line ends with but one that goes on below: 中华人民共和国政府和⏎某国政府关于…"""


def _has_ended(reading: Reading, at: int) -> bool:
    """Whether the document above is signed."""
    return reading.pending == at and reading.last_kind in (*CLOSING, "signature")


def _has_passed(reading: Reading, at: int) -> bool:
    """Whether a sentence has ended above of what was passed, which nobody signs: the note of its adoption stands in its head."""
    return reading.ended(at) and _adopted(reading)


def _adopted(reading: Reading) -> bool:
    kinds = itertools.takewhile(lambda kind: kind != "title", (block.kind for block in reversed(reading.blocks)))
    return "adoption" in kinds


def _is_letterhead(line: Line) -> bool:
    """某省人民政府办公厅文件 is an organ's; 部门文件 heads the documents of several."""
    organ = line.tight.removesuffix("文件")
    return is_letterhead(line) and (is_organ(organ) or organ.startswith("中共"))
