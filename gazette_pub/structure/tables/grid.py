"""A table half read: rows of cells, each made of parts of lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import NamedTuple

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import as_printed
from gazette_pub.words.characters import HAN, closed, unspaced
from gazette_pub.words.joints import joint
from gazette_pub.words.names import HEAD_OF_COLUMN, is_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass


class Part(NamedTuple):
    """What of a line stands in a cell: the index of the line, and from where to where in its `laid`."""

    line: int
    start: int
    end: int


_BLANKS = Pattern(Expression("[ \u3000]+"), ("姓　名", "姓 名"), ("姓名",), "search")
_BEHIND_WORD = r"(?:[（(][^（()）\s]{1,8}[）)]|[\[［]\d{1,2}[\]］]|[①-⑳])"
"""What its figures are counted in, or the mark of a note, behind a word that heads a column."""

BEHIND_WORD = Pattern(
    Expression(_BEHIND_WORD), ("（%）", "[2]", "①", "（万元）"), ("重", "（%", "（按当年价格计算的数字）"), "fullmatch"
)
SET_WIDE = Pattern(
    Expression(
        f"(?!年[ \u3000]+月)(?![男女][ \u3000]+[男女])[{HAN}](?:[ \u3000]{{1,20}}[{HAN}]){{1,20}}{_BEHIND_WORD}?"
    ),
    ("姓　名", "单 位 名 称", "比　重[2]", "比　　重（%）"),
    ("姓名", "年　月", "男　　女", "单位　名称", "甲　1", "比　重[2]　"),
    "fullmatch",
    needs=(" \u3000",),
)
"""A word whose characters stand apart to fill its cell: 名　　称; but 年　　月　　日 is to be filled in, and 男　　女 are two."""


@dataclass(slots=True)
class Cell:
    """A cell: the parts of lines that are printed in it, none where it is empty."""

    parts: list[Part] = field(default_factory=list)
    colspan: int = 1
    rowspan: int = 1

    def text(self, lines: Sequence[Line]) -> str:
        """What is printed in the cell, its lines joined; only a word that is set wide is closed up."""
        return joined(printed for _, printed in self.printed(lines))

    def printed(self, lines: Sequence[Line]) -> Iterator[tuple[Part, str]]:
        """Each part in which something is printed, and what."""
        for part in self.parts:
            line = lines[part.line]
            if text := line.between(part.start, part.end):
                yield part, _word(closed(text, line.spaced))

    def paragraphs(self, lines: Sequence[Line]) -> Iterator[list[tuple[Part, str]]]:
        """The parts by paragraphs: one ends with a line that leaves room in its cell for what comes next."""
        paragraph: list[tuple[Part, str]] = []
        for part, text in self.printed(lines):
            if paragraph and _has_room(paragraph[-1], text):
                yield paragraph
                paragraph = []
            paragraph.append((part, text))
        if paragraph:
            yield paragraph


def joined(texts: Iterable[str]) -> str:
    whole = ""
    for text in texts:
        whole += (joint(whole, text) if whole else "") + text
    return whole


_ROOM = 4
"""Characters that a line must leave free in its cell to have ended there."""


def _has_room(line: tuple[Part, str], text: str) -> bool:
    """Whether behind this line of a cell there is room for the next."""
    part, printed = line
    return part.end - part.start - len(printed) >= _ROOM + min(len(text), _ROOM)


def _word(text: str) -> str:
    return _BLANKS.sub("", text) if SET_WIDE.fullmatch(text) else as_printed(text)


Row = list[Cell]


@dataclass(slots=True)
class Grid:
    """The table of content lines [first, after): its rows, the first `heads` of which are its head.

    `caption`: the index of the line above it that names it, and `named` how many lines do: what its figures are counted in
    may stand below. `again`: rows of the head that a later page prints again. `continued`: lines (续表) that say no more than that the table goes on.
    """

    first: int
    after: int
    rows: list[Row]
    heads: int = 0
    caption: int | None = None
    named: int = 1
    again: list[Row] = field(default_factory=list)
    continued: list[int] = field(default_factory=list)

    @property
    def width(self) -> int:
        return max(sum(cell.colspan for cell in row) for row in self.rows)


FIGURE = Pattern(
    Expression(
        r"""(?:
        [+\-－—−≥≤<>＜＞约¥￥$]?\d[\d,.，]*(?:[—\-－~～]\d[\d,.]*)?  # 12, 1,200.5, 4—6
        (?:[%％‰]|[\u4e00-\u9fff/／²³㎡㎥℃]{0,4})                     # 35人, 1.2元/吨
        |[—\-－/／√×○]{1,2}                                          # nothing, or a mark
        )$""",
        re.X,
    ),
    ("12", "1,200.5", "35人", "8.1%", "-3.4", "4—6", "1.20元/吨", "—", "/"),
    ("第1号", "每月350元", "王纯", "1月18日", "9:00"),
)
"""A figure, as a cell has it: number, unit, or the stroke for none."""


def is_figure(text: str) -> bool:
    return FIGURE.match(text) is not None


def goes_on_in_cell(above: str, rest: str) -> bool:
    """Whether the text of a cell may go on with what stands below it: neither is a figure, or both are a day that was broken; or a
    sentence pauses above and leads to the figure: 没收违法所得320元，罚款⏎1万元."""
    if "，" in above and above[-1].isalpha() and not is_figure(above):
        return True
    if is_figure(above) or is_figure(rest) or _DAY_TO_COME.finds(above):
        return _is_broken_day(above, rest)
    return bool(above)


def breaks_off_in_cell(above: str, rest: str) -> bool:
    """Whether the text of a cell surely goes on below: a day was broken, or a list of organs; or no cell ends or begins so."""
    return _is_broken_day(above, rest) or not is_figure(rest) and _BROKEN_OFF.finds(f"{above}\n{rest}")


_BROKEN_OFF = Pattern(
    Expression(
        r"""(?:[、，（]|[^\n](?:[及和与]|以及))\n  # 市水务局、⏎市财政局
        |[^\n。；]\n(?:（[^（）\d]{1,3}[^（）]*）.|[及和与、，）》])  # 烟花爆竹经营⏎（零售）许可
        |》\n第[^，。；]{1,8}[条條]""",
        re.X,
    ),
    (
        "市水务局、\n市财政局",
        "烟花爆竹经营\n（零售）许可",
        "《食品安全法》\n第三十五条",
        "建设工程消防验收\n及备案抽查",
        "甲局和\n乙局",
    ),
    ("市住建局\n市水务局", "王纯\n（女）", "甲\n（1）乙", "和\n乙", "甲。\n（零售）许可"),
    "search",
)
"""The text of a cell and what stands below it, where the two are one."""


def _is_broken_day(above: str, rest: str) -> bool:
    """Whether 2026年⏎6月底 or 2026年6⏎月底 is one day, broken in a narrow cell."""
    return _DAY_TO_COME.finds(above) and _REST_OF_DAY.finds(f"{above[-1]}{rest}")


_DAY_TO_COME = Pattern(
    Expression(r"\d{4}年(?:\d{1,2}月?|\d{1,2}月\d{1,2})?$"),
    ("2026年", "至2026年", "2026年6月", "2026年6", "2026年6月3"),
    ("2026年底", "12年"),
    "search",
)
_REST_OF_DAY = Pattern(
    Expression(r"[年月](?:\d{1,2}[月日]|[底前初末])|\d[月日]"),
    ("年6月底", "月30日前", "年底前", "6月", "3日前"),
    ("年2027年", "月12人", "年一季度"),
)
"""The last character of a day that is cut, and what stands below it."""


_LONGEST_HEAD = 16
"""Characters up to which a cell may be the head of its column."""

_NO_HEAD = Pattern(
    Expression(
        r"""[。；：？！]$          # a sentence
        |^(?:任命|免去|聘任|解聘)$  # what is done with each person below
        |\d月\d{1,2}日|^[^（(]*\d[:：]\d\d  # a day, an hour; but 白天（7:00-21:00）""",
        re.X,
    ),
    ("甲。", "1月18日", "9:00", "任命"),
    ("姓名", "1月", "2024年", "甲。乙", "白天（7:00-21:00）"),
    "search",
)
"""A sentence, what is asked for in a form, a day or an hour."""


_YEAR = Pattern(Expression("(?:19|20)\\d\\d年?$"), ("2024年", "1999"), ("2024年度", "20240", "1800"))


def heads_of(texts: Sequence[Sequence[str]]) -> int:
    """1 when the first row of a table names its columns, else 0.

    Each of its cells has a short text, but the first may be empty; none is a figure but for years and what counts otherwise
    than what stands below it (2023年执行数, 0—14岁), no two are the same but over figures (收入 金额 支出 金额);
    and below it stand figures, or full columns, or nothing but
    what each row is of, in a form that is yet to be filled in.
    """
    first, below = texts[0], texts[1:]
    if not below or _names_a_person(first[0], below):
        return 0
    columns = [[row[at] for row in below if at < len(row)] for at in range(max(map(len, texts)))]
    heads = list(zip(first, columns, strict=False))
    if not _tell_apart(first, columns):
        return 0
    if not all(_may_be_head(text, column) for text, column in heads[not first[0] :]):
        return 0
    return int(any(map(_is_column_of_figures, columns)) or _is_full(below) or _is_to_be_filled_in(first, below))


def _tell_apart(first: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    """Whether no two of these words are the same, or those that are stand over columns of figures."""
    often = Counter(first)
    return all(
        often[text] == 1 or text and _is_column_of_figures(column) for text, column in zip(first, columns, strict=False)
    )


def _names_a_person(first: str, below: Sequence[Sequence[str]]) -> bool:
    """Whether the first word is a person as those below it are: rows of a list that has no head."""
    if HEAD_OF_COLUMN.fullmatch(unspaced(first)):
        return False
    names = [_NOTE.sub("", text) for text in (first, *(row[0] for row in below if row))]
    return all(1 < len(unspaced(name)) <= _LONGEST_NAME and is_name(name) for name in names)


_NOTE = Pattern(Expression("（[^（）]{1,12}）$"), ("王纯（女）", "王纯（女，满族）"), ("（女）王纯",), "search")
_LONGEST_NAME = 4


def _may_be_head(text: str, below: Sequence[str]) -> bool:
    named = not is_figure(text) or _YEAR.match(text) is not None or _counts_otherwise(text, below)
    return 0 < len(text) <= _LONGEST_HEAD and named and not _NO_HEAD.search(text)


def _counts_otherwise(text: str, below: Sequence[str]) -> bool:
    """Whether a figure counts something, and none below it counts the same."""
    counted = _COUNTED.search(text)
    return counted is not None and not any(each.endswith(counted[0]) for each in below)


_COUNTED = Pattern(
    Expression("[\u4e00-\u9fff]{1,8}$"), ("2023年执行数", "0—14岁", "1—6月"), ("12", "1.5元/", "8.1%"), "search"
)
"""What a figure counts."""


def _is_column_of_figures(texts: Sequence[str]) -> bool:
    return 2 * sum(map(is_figure, texts)) > len(texts)


def _is_to_be_filled_in(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether several columns are named, and behind the first cell of each row nothing stands but a rule."""
    return len(first) > _TWO and all(first) and all(set("".join(row[1:])) <= _RULES for row in below)


_TWO = 2
"""Columns of a form in which a word stands beside what is asked for."""
_RULES = frozenset("—-－─／/×_＿")
"""What a cell is crossed out with that is not to be filled in."""


def _is_full(rows: Sequence[Sequence[str]]) -> bool:
    """Whether hardly a cell is empty: in a form, those beside the labels are. A word that names the rows below stands alone."""
    rows = [row for row in rows if any(row[1:])]
    cells = [text for row in rows for text in row]
    return len(rows) > 1 and 4 * sum(1 for text in cells if not text) <= len(cells)


TOTAL = Pattern(Expression("[合小总共]?[ \u3000]*计$|其中"), ("合计", "小　计", "计", "其中"), ("计划", "合计数"))
"""What the first cell of a row says that adds up those above."""
