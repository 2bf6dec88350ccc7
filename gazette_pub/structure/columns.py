"""Tables whose columns stand in a line of text: parted by bars or tabs, or set with blanks one below the other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from math import inf

from gazette_pub.structure.boxes import MOST_COLUMNS, continued_below
from gazette_pub.structure.cuts import closes_first, stays_open
from gazette_pub.structure.grid import (
    BEHIND_WORD,
    SET_WIDE,
    Cell,
    Grid,
    Part,
    Row,
    goes_on_in_cell,
    heads_of,
    is_figure,
)
from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.namerows import OFFICE_ALONE, are_several_names, is_name_row, signs_wide
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.paragraphs import COUNTED
from gazette_pub.structure.patterns import (
    ARTICLE,
    ATTACH_LABEL,
    ATTACH_TITLED,
    DATE_LINE,
    DIVISION,
    ENTRY,
    ENUMERATOR,
    NUMBER_LINE,
    SIGNER,
)
from gazette_pub.words.characters import LETTER, fold, has_wide_blank, unspaced, width_of
from gazette_pub.words.commas import rows_in
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.names import HEAD_OF_COLUMN, is_name
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.units import is_unit

Span = tuple[int, int]
"""From where to where in a line's `laid`."""

# bars

_BAR = Pattern(Expression(r"(?<!\\)[|｜│┃]"), ("甲|乙", "│", "｜甲"), ("甲\\|乙", "——", "甲"), "search")

RULED_OFF = Pattern(
    Expression(
        r"""(?=.{0,200}?(?:--|──|━━|:-|-:))  # a stroke that is drawn
        [|｜│┃├┼┤+:\-─━ ]+$                 # nothing but strokes""",
        re.X,
    ),
    ("|---|---|", "|:----:|---------:|------|", "--- | ---", "├──┼──┤", "────────"),
    ("| 甲 | 乙 |", "—1—", "-", "| - | - |"),
)
"""What rules off the head of a table whose columns bars part (GitHub Flavored Markdown §4.10)."""


def is_ruled_off(text: str) -> bool:
    return RULED_OFF.match(text) is not None


def between_bars(line: Line) -> list[Span]:
    """What stands between the bars of a line; outside the first and the last, if anything is printed there."""
    places = [found.start() for found in _BAR.finditer(line.laid)]
    if not places:
        return []
    spans = list(zip([0, *(at + 1 for at in places)], [*places, len(line.laid)], strict=True))
    first, last = line.laid[: places[0]].strip(BLANKS), line.laid[places[-1] + 1 :].strip(BLANKS)
    return spans[0 if first else 1 : len(spans) if last else -1]


# tabs


def between_tabs(line: Line) -> list[Span]:
    """What stands between the tabs of a line; those it begins with indent it, unless a row above is as long."""
    return _between("\t", line)


def comma_separated(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table as a spreadsheet saves it, commas between its cells; its first figures stand here, and its head may above."""
    for first in range(max(at - 1, 0), at + 1):
        if count := rows_in(lines[n].laid.strip(BLANKS) for n in range(first, len(lines))):
            run = Run([(n, between_commas(lines[n])) for n in range(first, first + count)], after=first + count)
            return _grid(lines, first, run, [_row(n, spans, len(spans)) for n, spans in run.rows])
    return at + 1


def between_commas(line: Line) -> list[Span]:
    """What stands between the commas of a line."""
    return _between(",", line)


def _between(mark: str, line: Line) -> list[Span]:
    places = [at for at, character in enumerate(line.laid) if character == mark]
    return list(zip([0, *(at + 1 for at in places)], [*places, len(line.laid)], strict=True))


# blanks

_PIECE = Pattern(
    Expression("(?:[A-Z]{2,6}(?:/[A-Z]{1,2})? (?=[0-9]{3}))?[^ \u3000\f\t]+"),  # GB/T 9704 is one word
    ("甲　乙", "甲", "GB/T 9704—2012", "GB 2760", "ABCDEF/GH 123"),
    ("　 \t",),
    "search",
)
_GAP = Pattern(Expression("\u3000[ \u3000]*| [ \u3000]+"), ("甲　乙", "甲  乙", "甲 　乙"), ("甲 乙", "甲乙"), "search")
_LONE_PAIR = Pattern(
    Expression(
        "(?<![^ \u3000：])[\u3400-\u9fff]\u3000[\u3400-\u9fff](?=(?:博士|先生|女士|教授|同志|[法检]官|议员|工程师)?(?![^ \u3000：（]))"
    ),
    (
        "林　燕（女）",
        "王　纯",
        "主任　王　纯",
        "王　纯 李",
        "组长：李　明　省长",
        "成　员：赵大勇",
        "李　晴博士　　主任",
    ),
    ("主任　王纯", "王 纯", "王　纯建"),
    "search",
)


def between_gaps(line: Line) -> list[Span]:
    """The words of a line that blanks set apart; two characters with one blank between are one word: 王　纯."""
    together = {found.start() + 1 for found in _LONE_PAIR.finditer(line.laid)}
    spans, start = [], len(line.laid) - len(line.laid.lstrip(BLANKS))
    end = len(line.laid.rstrip(BLANKS))
    for gap in _GAP.finditer(line.laid, start, end):
        if gap.start() not in together:
            spans.append((start, gap.start()))
            start = gap.end()
    return [*spans, (start, end)]


def between_blanks(line: Line) -> list[Span]:
    """The words of a line between blanks of any width."""
    return [found.span() for found in _PIECE.finditer(line.laid)]


# rows below one another

CAPTION = Pattern(
    Expression(
        r"(?:表|专栏)[ \u3000]*(?:(?:[A-Z][.．]?)?\d{1,3}(?:[\-－—.．]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})(?:[ \u3000：:]|$)[^。；]*$"
    ),
    ("表1　先进单位名单", "表2-1 收入", "表A.1　检验项目", "表一：税目税额", "表3", "专栏1　主要指标"),
    ("表彰先进", "专栏作家", "表1所列单位", "表1　列出的单位应当整改。"),
)
CONTINUED = Pattern(
    Expression(
        r"""[（(]?(?:续[ \u3000]*表[ \u3000]*\d{0,3}
        |(?:附?表|附件)[ \u3000]{0,4}[\d一二三四五六七八九十]{0,3}[ \u3000]{0,4}[（(]?(?:接?上[页表])?续[）)]?  # 附件1（续）
        |续)[）)]?$""",
        re.X,
    ),
    ("续表", "（续表）", "续表1", "表1（续）", "续　表", "附件1（续）", "附表二（续）", "附表 3 续"),
    ("续表决", "表1", "持续"),
    needs=("续",),
)
"""What a later page says above the rest of a table."""

UNIT = Pattern(
    Expression(
        r"(?:\d{4}年[^。：；]{0,12}[ \u3000]{1,40})?[（(]?(?:计量|金额|货币)?单[ \u3000]*位[ \u3000]*[：:][^。；：]{1,40}$"
    ),
    ("单位：万元", "（单位：亿元）", "计量单位：公顷", "2024年6月　　单位：万人、%", "单　位：所"),
    ("单位名称：", "报送单位：某局", "单位：某局。", "单位："),
)
"""What the figures of a table are counted in, between its name and the table."""

_NOTE = Pattern(
    Expression(r"[＊*]|(?:备?注|说明|资料来源|单位)[ \u3000]*[：:]"),
    ("注：", "*甲", "单位：万元", "备注："),
    ("说明书", "单位名称", "甲："),
)


@dataclass(slots=True)
class Run:
    """Lines that may be rows, each with its words: those of `lines` from the first on that nothing interrupts.

    `ruled`: the numbers of rows above a line that only rules; `continued`: the lines that say 续表; `begun`: of rows by their
    lines, what of their first cell stands on the line above.
    """

    rows: list[tuple[int, list[Span]]] = field(default_factory=list)
    ruled: list[int] = field(default_factory=list)
    continued: list[int] = field(default_factory=list)
    begun: dict[int, Part] = field(default_factory=dict)
    after: int = 0

    def cut(self, count: int) -> None:
        """Leaves the first rows of the run, one at least."""
        if (count := max(count, 1)) < len(self.rows):
            self.after = self.rows[count - 1][0] + 1
            self.rows = self.rows[:count]
            self.continued = [at for at in self.continued if at < self.after]


Laid = tuple[int, list[Span]]
"""A line by its index, and its words."""

Words = Callable[[Line], list[Span]]


def run_from(lines: Sequence[Line], at: int, page_starts: frozenset[int], words: Words, most: float = inf) -> Run:
    """The run that begins at this line, or its first so many rows."""
    run = Run()
    while at < len(lines) and len(run.rows) < most:
        line = lines[at]
        ruled = is_ruled_off(line.printed)
        spans = words(line) if not ruled else []
        if run.rows and len(spans) > 1 and _heads_joint_act(lines, at, spans):
            break
        if words is between_gaps and len(run.rows) > 1:
            spans = _as_above(lines, run, line, spans)
        if (
            len(spans) > 1
            and (not _is_no_row(line, spans) or _is_counted(lines, run, line, spans, words))
            or spans
            and words is between_gaps
            and (_goes_on(lines, at, run, page_starts) or _groups(lines, at, run) or _groups_below_head(lines, at, run))
            or len(spans) == 1
            and words is between_tabs
            and run.rows
            and (_is_in_a_cell(lines, at, run) or _groups_by_tabs(lines, at, run.rows[0]))
        ):
            run.rows.append((at, spans))
            run.after = at + 1
        elif words is between_gaps and _begins_a_cell(lines, at, run, spans):
            run.begun[at + 1] = Part(at, *spans[0])
        elif run.rows and ruled:
            run.ruled.append(len(run.rows))
            run.after = at + 1
        elif run.rows and at in page_starts and CONTINUED.match(line.tight):
            run.continued.append(at)
        else:
            break
        at += 1
    run.continued = [at for at in run.continued if at < run.after]
    return run


def _heads_joint_act(lines: Sequence[Line], at: int, spans: Sequence[Span]) -> bool:
    """Whether several organs stand side by side above the number of what they issue, or what it is about: 海关总署　农业农村部公告⏎第58号."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or len(between_gaps(below)) > 1 or "\t" in below.laid:
        return False
    if not (below.tight.startswith("关于") or below.tight[-1] == "号" and NUMBER_LINE.match(below.tight)):
        return False
    *others, last = (fold(lines[at].between(*span)) for span in spans)
    return all(map(is_organ, [*others, _ACT.sub("", last)]))


_ACT = Pattern(
    Expression("[ \u3000]?(?:令|[公通]告)$"),
    ("农业农村部公告", "公安部 令", "某厅通告"),
    ("公告栏", "农业农村部"),
    "search",
)


def _is_counted(lines: Sequence[Line], run: Run, line: Line, spans: Sequence[Span], words: Words) -> bool:
    """Whether a number with its text, a tab between, is a row below a head that says so, 項, or below the row counted before; a
    provision with what becomes of it, below 条款, whatever is between."""
    if not run.rows or len(spans) != _TWO:
        return False
    n, above = run.rows[0]
    head, provision = (fold(unspaced(of.between(*span[0]))) for of, span in ((lines[n], above), (line, spans)))
    if _NAMES_PROVISIONS.finds(head) and _ONE_PROVISION.finds(provision):
        return True
    n, above = run.rows[-1]
    first = unspaced(lines[n].between(*above[0]))
    is_row = _COUNTS_ROWS.finds(fold(first)) or len(run.rows) > 1 and _NUMBER.finds(fold(first))
    return words is between_tabs and len(above) == _TWO and is_row


_COUNTS_ROWS = Pattern(
    Expression("[项項]|[项項]目|序[号號]|[编編][号號]|[号號][数數码碼]|[条條][次号號]"),
    ("项", "序号", "编号"),
    ("项目名称", "1."),
    "fullmatch",
)
"""What stands above the numbers of rows."""

_NAMES_PROVISIONS = Pattern(
    Expression("(?:修改|涉及|原|现行|相关)?条(?:款|文|目|次|序)(?:序号)?"),
    ("条款", "修改条款", "条文序号"),
    ("条例", "条款内容", "第三条"),
    "fullmatch",
)
"""What stands above provisions, in a table of what becomes of each."""

_NUMBER = Pattern(Expression(r"\d{1,3}[.．、]?"), ("1.", "12"), ("1.1", "一、"), "fullmatch")


def _goes_on(lines: Sequence[Line], at: int, run: Run, page_starts: frozenset[int]) -> bool:
    """Whether a line is the rest of the words right above it, in a row that has other words before them; at the top of a page
    what begins a title is no such rest."""
    if at in page_starts and _BEGINS_TITLE.finds(lines[at].tight):
        return False
    below = lines[at + 1] if at + 1 < len(lines) else None
    if not run.rows or DATE_LINE.match(lines[at].tight) or below and DATE_LINE.match(below.tight):
        return False
    n, spans = next((row for row in reversed(run.rows) if len(row[1]) > 1), run.rows[-1])
    words = between_gaps(lines[at])
    start, text = next(places_of(lines[at].laid, words))[0], lines[at].between(*words[0])
    off = _BETWEEN_COUNTED if below and _counted_on(lines[n], spans, below) else 1
    above = [span for place, _, span in list(places_of(lines[n].laid, spans))[1:] if abs(place - start) <= off]
    return run.rows[-1][0] == at - 1 and any(_goes_on_in(lines[n].between(*span), text) for span in above)


_BEGINS_TITLE = Pattern(
    Expression(rf"关于{LETTER}{{2,40}}|{LETTER}{{2,30}}(?:[府院会厅局委]|办公[厅室])(?:关于.{{0,40}})?"),
    ("某市人民政府办公室关于印发", "关于调整某委员会", "某省人民政府"),
    ("昌乐县", "技艺", "关于甲，乙"),
    "fullmatch",
)
"""How a title begins: with whose it is, or with what it is about."""


def _goes_on_in(above: str, rest: str) -> bool:
    """Whether what stands below a word is the rest of it: that is no figure, or both are a day."""
    return not is_figure(above) or goes_on_in_cell(above, rest)


_BETWEEN_COUNTED = 6
"""Half ems by which the rest of a cell may stand beside the column, between two rows that are counted."""


def _counted_on(above: Line, spans: Sequence[Span], below: Line) -> bool:
    """Whether a row below has as many words as the one above, and the number that comes next."""
    following = between_gaps(below)
    if len(following) != len(spans) or len(spans) < _TWO:
        return False
    return _is_next(below.between(*following[0]), above.between(*spans[0]))


def _is_next(number: str, before: str) -> bool:
    """Whether a number is the one after another: 3, of 2."""
    return number.isdecimal() and before.isdecimal() and int(number) == int(before) + 1


def _is_in_a_cell(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether a line without a tab is a part of a cell that was broken: what the row above, whose last cell stays open, goes
    on with; all that stands between two rows that are counted; or the first words of the row below the head."""
    near = run.rows[-_MOST_BROKEN:]
    whole = [place for place, row in enumerate(near) if len(row[1]) == len(run.rows[0][1])]
    if not whole or run.rows[-1][0] != at - 1 or ENUMERATOR.match(lines[at].text):
        return False
    n, spans = near[whole[-1]]
    last = "".join(lines[each].between(*parts[-1]) for each, parts in near[whole[-1] :])
    if any(stays_open(*marks, last) and closes_first(*marks, lines[at].tight) for marks in _PAIRS):
        return True
    below = next((each for each in range(at + 1, min(n + _MOST_BROKEN, len(lines))) if "\t" in lines[each].laid), None)
    following = between_tabs(lines[below]) if below is not None else []
    if below is None or len(following) != len(spans):
        return False
    number, above = lines[below].between(*following[0]), lines[n].between(*spans[0])
    if number.isdecimal():
        return _is_next(number, above)
    return len(run.rows) == 1 and below == at + 1 and _begins_below_head(lines[n], spans, lines[at])


def _begins_below_head(head: Line, spans: Sequence[Span], line: Line) -> bool:
    """Whether a short line below a head of short words is no sentence, nor the head's."""
    words = [head.between(*span) for span in spans]
    short = all(words) and max(map(len, words)) <= _LONG and not any(map(is_figure, words))
    return short and line.tight[-1].isalnum() and line.width <= _LONG


_MOST_BROKEN = 8
"""Lines that the cells of one row are broken into at most, between two rows."""

_PAIRS = (("（", "）"), ("《", "》"), ("“", "”"))


def _as_above(lines: Sequence[Line], run: Run, line: Line, spans: list[Span]) -> list[Span]:
    """The words of a line; those between single blanks where only they make it a row like the second of the run."""
    full = run.rows[1]
    if len(spans) == len(full[1]):
        return spans
    if _stand_below(lines[full[0]], full[1], line, spans):
        parted = _parted_below(lines[full[0]], full[1], line, spans)
        return parted if len(parted) == len(full[1]) or _go_on_beside(lines, run, line, parted) else spans
    if len(spans) < _TWO:
        return spans
    narrow = between_blanks(line)
    alike = len(narrow) == len(full[1]) and _kinds(line, narrow) == _kinds(lines[full[0]], full[1])
    return narrow if alike and any(_kinds(line, narrow)) else spans


def _parted_below(above: Line, others: Sequence[Span], line: Line, spans: Sequence[Span]) -> list[Span]:
    """The words of a line; one that goes on over the next column is two where a blank stands right before that column's beginning."""
    starts = {place + off for place, _, _ in places_of(above.laid, others) for off in _BY_A_BLANK}
    begins = [span[0] for place, _, span in places_of(line.laid, between_blanks(line)) if place in starts]
    parted: list[Span] = []
    for start, end in spans:
        cuts = [start, *(at for at in begins if start < at < end)]
        parted += [(at, after) for at, after in zip(cuts, [*cuts[1:], end], strict=True)]
    return parted


def _go_on_beside(lines: Sequence[Line], run: Run, line: Line, spans: Sequence[Span]) -> bool:
    """Whether each of several words that are set in begins right below one of the row above, none of which is a figure: cells
    that were broken beside each other."""
    n, others = run.rows[-1]
    above = {place: lines[n].between(*span) for place, _, span in list(places_of(lines[n].laid, others))[1:]}
    starts = [place for place, _, _ in places_of(line.laid, spans)]
    words = [[word for at, word in above.items() if place - at in _BY_A_BLANK] for place in starts]
    return len(spans) > 1 and all(word and not is_figure(word[0]) for word in words)


def _stand_below(above: Line, others: Sequence[Span], line: Line, spans: Sequence[Span]) -> bool:
    """Whether each word of a line begins or ends where one of the line above does, or an em beside it: a cell between two
    of them is empty."""
    placed = list(places_of(above.laid, others))
    starts = {place + off for place, _, _ in placed for off in _BESIDE}
    ends = {end + off for _, end, _ in placed for off in _BESIDE}
    return all(place in starts or end in ends for place, end, _ in places_of(line.laid, spans))


_BESIDE = range(-2, 3)
"""Half ems by which words that stand below one another may be off, where narrow letters stand before them."""


_BY_A_BLANK = range(-1, 2)
"""Half ems by which a word is off where one narrow blank stands for a wide one."""


def _kinds(line: Line, spans: Sequence[Span]) -> list[bool]:
    """Of each word whether it is a figure."""
    return [is_figure(line.between(*span)) for span in spans]


def _groups(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether one word at the line's beginning stands between rows with figures that are alike: it names those below."""
    enough = _TWO if _counts_on(lines, at, run) else 3
    if len(run.rows) < enough or at + 1 >= len(lines) or not _is_group(lines[at], between_gaps(lines[at])):
        return False
    n, above = run.rows[-1]
    below = between_gaps(lines[at + 1])
    kinds = _kinds(lines[n], above)
    return n == at - 1 and len(above) > 2 and any(kinds) and _kinds(lines[at + 1], below) == kinds


def _begins_a_cell(lines: Sequence[Line], at: int, run: Run, spans: Sequence[Span]) -> bool:
    """Whether one word set in stands between rows with figures that have as many words, of which the lower begins below it: a group
    stands farther left, so this is the first line of that cell, 行政事业性⏎收费收入."""
    line = lines[at]
    if len(run.rows) < _TWO or at + 1 >= len(lines) or len(spans) != 1 or line.laid[:1] not in BLANKS:
        return False
    if line.width > _LONG or line.tight[-1] in "。；：":
        return False
    n, above = run.rows[-1]
    below = between_gaps(lines[at + 1])
    if n != at - 1 or not _TWO < len(above) == len(below) or below[0][0] != spans[0][0]:
        return False
    first, *others = _kinds(lines[n], above)
    return not first and any(others) and not is_figure(lines[at + 1].between(*below[0]))


def _closed_cells(rows: list[Row], run: Run) -> list[Row]:
    """The rows with the first lines of the cells that begin above them."""
    for row in rows:
        if row[0].parts and (begun := run.begun.get(row[0].parts[0].line)):
            row[0].parts.insert(0, begun)
    return rows


def _groups_below_head(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether one word at the line's beginning names the rows below it, which have as many words as the head that names
    columns, and so has the row right above: 北京市, of 学校名称　专业名称　专业代码."""
    if not run.rows or at + 1 >= len(lines):
        return False
    if not (_is_group(lines[at], between_gaps(lines[at])) or _heads_counted_rows(lines, at)):
        return False
    first, head = run.rows[0]
    words = [lines[first].between(*span) for span in head]
    above = next((spans for n, spans in reversed(run.rows) if lines[n].laid[:1] not in BLANKS), [])
    if run.rows[-1][0] != at - 1 or len(above) != len(words) or len(words) <= _TWO:
        return False
    below = [lines[at + 1].between(*span) for span in between_gaps(lines[at + 1])]
    return _name_columns(words) and len(below) == len(words) and below != words


def _heads_counted_rows(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a group with its number and how many rows it has, and a row with its figure stands below: 一、传统音乐（2项）."""
    text = lines[at].text
    return COUNTED.search(text) is not None and ENUMERATOR.match(text) is not None and lines[at + 1].text[0].isdecimal()


def _counts_on(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether a line has a number, and a row above begins with one: 二、整存整取 below 一、活期存款　0.35."""
    if not ENUMERATOR.match(lines[at].text):
        return False
    return any(ENUMERATOR.match(lines[n].between(*spans[0])) for n, spans in run.rows)


def _groups_by_tabs(lines: Sequence[Line], at: int, head: Laid) -> bool:
    """Whether a line without a tab names the rows below it: they have as many cells as the head, which names columns, and
    print it not again."""
    n, spans = head
    line = lines[at]
    if at <= n or line.width > _LONG or not line.tight[-1].isalnum() or "\t" in line.laid or at + 1 >= len(lines):
        return False
    words = [lines[n].between(*span) for span in spans]
    below = between_tabs(lines[at + 1])
    row = [lines[at + 1].between(*span) for span in below]
    if _is_of_figures(row) and _TWO < len(words) <= len(row) and not any(map(is_figure, words)):
        return True  # above rows with more cells than the head, which spans some
    return _name_columns(words) and len(row) == len(words) > _TWO and row != words and is_figure(row[0])


def _is_of_figures(row: Sequence[str]) -> bool:
    """Whether a row says what it is of, and then several figures and nothing else: 网民数量（亿）　8.5　13.2　6.88."""
    figures = sum(map(is_figure, row[1:]))
    return not is_figure(row[0]) and figures > _TWO and figures >= len(row) - _TWO


def _name_columns(words: Sequence[str]) -> bool:
    """Whether a row's words are the head of a table: one of them names a column, and none is a figure."""
    return any(HEAD_OF_COLUMN.fullmatch(_BLANK.sub("", word)) for word in words) and not any(map(is_figure, words))


_TWO = 2


def _is_group(line: Line, spans: Sequence[Span]) -> bool:
    """Whether one short word stands alone at the beginning of a line, and no sentence."""
    return len(spans) == 1 and spans[0][0] == 0 and line.width <= _LONG and line.tight[-1].isalnum()


def _is_no_row(line: Line, spans: Sequence[Span]) -> bool:
    """Whether a line with words set apart is something else for sure: a caption, a note, a number with its text."""
    text = line.text
    if CAPTION.match(text) or _NOTE.match(text) or DATE_LINE.match(line.tight) or _TO_FILL_IN.match(text):
        return True
    if len(spans) == _TWO and _OF_DIARY.match(line.text.lstrip()):
        return True
    if len(spans) == _TWO and (_POINT.match(line.laid) or _is_appointed(*(line.between(*span) for span in spans))):
        return True
    cells = len(spans) if "\t" in line.laid or _BAR.search(line.laid) else 0
    if ATTACH_LABEL.match(line.tight) or ATTACH_TITLED.match(text) or DIVISION.match(text):
        return True
    if is_imprint(text):
        return cells <= _TWO  # 主管, 处长, 3: an office and how many there are
    if ARTICLE.match(text):  # 第三条 and its text, with a tab between; but two texts beside each other are compared
        return cells <= _TWO and not (cells == _TWO and (_are_compared(line, spans) or _says_what_becomes(line, spans)))
    number = ENUMERATOR.match(text)
    if number is None or len(spans) != 2:
        return False
    if _NAMES_SEVERAL.match(text, number.end()):
        return True
    return (
        not line.between(*spans[0])[number.end() :].strip(BLANKS) or SET_WIDE.fullmatch(text, number.end()) is not None
    )


_NAMES_SEVERAL = Pattern(
    Expression("[^：，。、]{2,16}：[^：。]{2,40}、"),
    ("评审专家名单：裘实（组长）、蔡明远、诸葛文",),
    ("评审专家：裘实", "甲、乙：丙、丁"),
)
"""What is behind a number where it lists persons or things, and no cell does."""

_OF_DIARY = Pattern(
    Expression(
        r"\d{1,2}[ \u3000]{1,4}月$|\d{1,2}日(?:[至、—–-]\d{1,2}日)?[ \u3000]{1,4}(?=[^\d \u3000])(?!.{0,8}[ \u3000]{2}).{10,200}$"
    ),
    ("4  月", "7日  县长主持召开县人民政府第七次常务会议", "19日至21日　市农业农村局来我县调研春耕工作。"),
    ("4月  12", "7日  毕华  李娟", "1  办公桌"),
)
"""A month set wide, or a day and what happened on it: a chronicle."""

_POINT = Pattern(
    Expression("[•●■▪◆➢✧❖➔·–—-]\t"), ("•\t完善制度", "-\t完善制度"), ("•完善制度", "甲\t乙", "□\t同意"), "match"
)
"""The sign of a point, with a tab behind it."""


def _is_appointed(name: str, rest: str) -> bool:
    """Whether a sentence stands there whose first word is a person, set apart: 周立本　　为某市副市长；"""
    return rest.startswith(("为", "任", "兼任")) and rest[-1] in "；。，、" and is_name(name)


_TO_FILL_IN = Pattern(
    Expression("[^：，。\u3000 ]{2,12}：[ \u3000＿_]{2,40}(?:年[ \u3000＿_]{1,20}月[ \u3000＿_]{1,20}日[ \u3000]*)?$"),
    ("检查日期：　　年　　月　　日", "编号：＿＿＿＿", "填表时间：____年__月__日"),
    ("单位：　　万元", "姓名：张三　　性别：男", "检查日期：2012年　月　日"),
)
"""A label with blanks to fill in, and nothing beside it."""


def _are_compared(line: Line, spans: Sequence[Span]) -> bool:
    """Whether an article stands in the first cell with its text, or in both: 第八條　（刪除） beside the former one."""
    first, last = (line.between(*span) for span in spans)
    return _is_article_with_text(first) or ARTICLE.match(fold(last)) is not None


def _says_what_becomes(line: Line, spans: Sequence[Span]) -> bool:
    """Whether a provision stands in the first cell, and in the other what becomes of it, with no provision named again."""
    provision, said = (line.between(*span) for span in spans)
    return _ONE_PROVISION.finds(fold(unspaced(provision))) and _BECOMES.match(fold(said)) is not None


_ONE_PROVISION = Pattern(
    Expression(
        rf"第[{CHARACTERS}\d]{{1,7}}[条條](?:之[{CHARACTERS}\d]{{1,3}})?(?:第[{CHARACTERS}\d（）]{{1,7}}[款项項目]){{0,3}}"
    ),
    ("第三条", "第九条第一款", "第十二条之一第二款第（三）项"),
    ("第三条规定", "第三条　甲", "第三条、第五条"),
    "fullmatch",
)
_BECOMES = Pattern(
    Expression(
        r"(?![^“]{0,40}第[^，。；“]{1,8}[条條])(?:[将將把]?(?:其中的?)?“[^“”]{1,80}”|[^，。；“”]{0,12})(?:字样|一词)?"
        r"(?:均|统一)?(?:[修更]?改|调整|变更)为|删[去除]|增加[一二两三\d]"
    ),
    ("“三日”修改为“五日”", "将“甲局”修改为“乙局”", "删除", "修改为：食盐", "增加一款，作为第二款"),
    ("将第三条中的“甲”修改为“乙”", "食盐批发企业应当建立采购记录。"),
)
"""What becomes of the provision that stands beside it."""


def _is_article_with_text(cell: str) -> bool:
    """Whether a cell holds the number of an article and what it says."""
    found = ARTICLE.match(fold(cell))
    return found is not None and len(cell) - found.end() >= _FEW_WORDS


_FEW_WORDS = 6
"""Characters that the text of an article has at least."""


Fit = Callable[[Run], list[Row]]
"""The rows that the first lines of a run make together."""


def _run_that_fits(
    lines: Sequence[Line], at: int, page_starts: frozenset[int], words: Words, fit: Fit
) -> tuple[Run, list[Row]]:
    """The first lines of a run and the rows that they make. No more lines are looked at than about those."""
    most = _FEW
    while True:
        run = run_from(lines, at, page_starts, words, most)
        rows = fit(run) if run.rows else []
        if len(rows) < most:
            run.cut(len(rows))
            return run, rows
        most *= 4


_FEW = 16


def barred(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells bars part: with a rule below its head, bars around all of its rows, or as many in each row."""
    run, rows = _run_that_fits(lines, at, page_starts, between_bars, _no_longer_than_the_first)
    ruled = run.ruled[:1] == [1]
    named = bool(rows) and _names_each_cell_below([[cell.text(lines) for cell in row] for row in rows])
    if rows and not ruled and not all(_is_framed(lines[n]) for n, _ in run.rows):
        run.cut(_alike(lines, run))
        rows = rows[: len(run.rows)]
        if len(rows) < _OPEN and not named and not heads_of([[cell.text(lines) for cell in row] for row in rows]):
            rows = []
    if not rows or not (ruled or len(rows) > 1):
        return max(run.after, at + 1)
    return _grid(lines, at, run, rows, heads=1 if ruled or named else None)


def _names_each_cell_below(rows: Sequence[Sequence[str]]) -> bool:
    """Whether three words and more stand above as many cells, each of which has more to say: 修正規定｜現行規定｜說明."""
    first, *others = rows
    words = all(0 < len(text) <= _LONGEST_NAME_OF_COLUMN and text.isalpha() for text in first)
    said = all(len(text) > len(name) for row in others for name, text in zip(first, row, strict=False))
    return words and said and bool(others) and len(set(first)) == len(first) > _TWO


_LONGEST_NAME_OF_COLUMN = 6
_OPEN = 3
"""Rows from which bars alone show a table; two are one where the first names columns of figures."""


def _alike(lines: Sequence[Line], run: Run) -> int:
    """The first rows of a run that have as many bars as its first row."""
    bars = [len(_BAR.findall(lines[n].laid)) for n, _ in run.rows]
    return next((at for at, count in enumerate(bars) if count != bars[0]), len(bars))


def _no_longer_than_the_first(run: Run) -> list[Row]:
    columns = len(run.rows[0][1])
    count = next((n for n, (_, spans) in enumerate(run.rows) if len(spans) > columns), len(run.rows))
    return [_row(n, spans, columns) for n, spans in run.rows[:count]] if columns <= MOST_COLUMNS else []


def _is_framed(line: Line) -> bool:
    return bool(_BAR.match(line.printed)) and bool(_BAR.match(line.printed, len(line.printed) - 1))


def tabbed(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells tabs part: two rows, and no list of persons."""
    run = run_from(lines, at, page_starts, between_tabs)
    _leave_signers(lines, run, max((len(spans) for _, spans in run.rows), default=0))
    if len(run.rows) < 2 or _is_list_of_persons(lines, run) or _counts_points(lines, run):
        return max(run.after, at + 1)
    spans = _without_doubled_tabs([spans for _, spans in run.rows])
    columns = max(map(len, spans))
    if columns > MOST_COLUMNS:
        return run.after
    rows = list(_with_broken_cells(lines, [(n, each) for (n, _), each in zip(run.rows, spans, strict=True)], columns))
    if not all(_is_to_fill_in(lines[n], spans) for n, spans in run.rows):
        rows = _without_empty_edges(rows, lines)
    if not rows[0] or len(rows[0]) < 2 or not (_has_two_rows(rows, lines) or _is_form(rows, lines)):
        return run.after
    return _with_head_that_spans(lines, _grid(lines, at, run, rows), columns)


def _with_head_that_spans(lines: Sequence[Line], grid: Grid, columns: int) -> Grid:
    """The table; where its head is on two lines, the lower with one cell less than the rows below and the upper with one for each
    so many of those, 指标　规划目标　实现情况⏎2015年　年均增长　2015年　年均增长: these span the cells below, and the first both lines."""
    if len(grid.rows) <= _TWO:
        return grid
    upper, lower = ([cell for cell in row if cell.parts] for row in grid.rows[:_TWO])
    each, rest = divmod(columns - 1, max(len(upper) - 1, 1))
    words = [cell.text(lines) for cell in (*upper, *lower)]
    if rest or each < _TWO or len(upper) < _TWO or len(lower) != columns - 1 or any(map(_is_value, words)):
        return grid
    first, *others = upper
    first.rowspan = _TWO
    for cell in others:
        cell.colspan = each
    return replace(grid, rows=[upper, lower, *grid.rows[_TWO:]], heads=_TWO)


def _is_value(text: str) -> bool:
    return is_figure(text) and not text.endswith("年")


def _counts_points(lines: Sequence[Line], run: Run) -> bool:
    """Whether each row is a number and what it counts, from one on, and no row heads them: points, whose numbers tabs set off."""
    if any(len(spans) != _TWO for _, spans in run.rows):
        return False
    numbers = [lines[n].laid[slice(*spans[0])].strip().rstrip(".．、") for n, spans in run.rows]
    return numbers == [str(n) for n in range(1, len(numbers) + 1)]


def _with_broken_cells(lines: Sequence[Line], found: Sequence[Laid], columns: int) -> Iterator[Row]:
    """The rows; a line that a break in a cell of a numbered row has cut off goes on in that cell."""
    before: Row | None = None
    lacking, begun = 0, []
    for at, (n, spans) in enumerate(found):
        if len(spans) == 1 and before is not None and _groups_by_tabs(lines, n, found[0]):
            yield before
            before, lacking = _row(n, spans, columns), 0
            continue
        if len(spans) == 1 and before is not None and not lacking:
            part = Part(n, *spans[0])
            if _is_heads(found, at):
                begun.append(part)
            else:
                before[-1].parts.append(part)
            continue
        if before is not None and lacking and len(spans) == lacking + 1 and _is_cut_off(lines, before, n, spans):
            at = columns - lacking - 1
            for place, (start, end) in enumerate(spans, at):
                before[place].parts.append(Part(n, start, end))
            lacking = 0
            continue
        if before is not None:
            yield before
        before, lacking = _row(n, spans, columns), columns - len(spans)
        before[0].parts[:0] = begun
        begun = []
    if before is not None:
        yield before


def _is_heads(found: Sequence[Laid], at: int) -> bool:
    """Whether nothing but the head stands above a line, and a whole row below it, so that the line is of that row."""
    return at == 1 and len(found) > 2 and len(found[2][1]) == len(found[0][1])


def _is_cut_off(lines: Sequence[Line], before: Row, n: int, spans: Sequence[Span]) -> bool:
    """Whether a line begins with no number and no total, below a row that begins with its number."""
    first = lines[n].between(*spans[0])
    return before[0].text(lines).isdecimal() and bool(first) and not is_figure(first) and not _TOTAL.match(first)


_TOTAL = Pattern(Expression("[合小总共]?[ \u3000]*计$|其中"), ("合计", "小　计", "计", "其中"), ("计划", "合计数"))


def _without_doubled_tabs(rows: list[list[Span]]) -> list[list[Span]]:
    """The cells; where only runs of tabs give all rows as many, a run of them is one border."""
    single = [[(start, end) for start, end in row if end > start] for row in rows]
    uneven = len({len(row) for row in rows}) > 1
    return single if uneven and len({len(row) for row in single}) == 1 else rows


def _without_empty_edges(rows: list[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows without what is empty in all of them on the left or the right: tabs that indent or end a line."""
    filled = [at for row in rows for at, cell in enumerate(row) if cell.text(lines)]
    if not filled:
        return [[]]
    first, last = min(filled), max(filled)
    return [row[first : last + 1] for row in rows]


def _has_two_rows(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether two rows have two texts each."""
    return sum(1 for row in rows if sum(1 for cell in row if cell.text(lines)) > 1) > 1


def _is_form(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether a head of three columns or more stands above rows that are to be filled in."""
    head = [cell.text(lines) for cell in rows[0]]
    named = all(head) and len(set(head)) == len(head) and not any(map(is_figure, head))
    return len(head) > 2 and named and all(len(text) <= _LONG for text in head)


def _leave_signers(lines: Sequence[Line], run: Run, columns: int) -> None:
    """Two organs that sign side by side above the date are no row; nor are the day and who signs, below rows without days."""
    if len(run.rows) > 2 and any(_is_only_the_last(lines, run, dated) for dated in (_is_dated, _begins_with_day)):
        run.cut(len(run.rows) - 1)
    if len(run.rows) > _TWO and _is_signed_by_the_last(lines, run, columns):
        run.cut(len(run.rows) - 1)
    if len(run.rows) < 2 or run.after >= len(lines) or not DATE_LINE.match(lines[run.after].tight):
        return
    n, spans = run.rows[-1]
    if len(spans) < columns and not any(is_figure(lines[n].between(*span)) for span in spans):
        run.cut(len(run.rows) - 1)


def _is_signed_by_the_last(lines: Sequence[Line], run: Run, columns: int) -> bool:
    """Whether an office and a name alone stand in the last row, of a table with more columns or above the day, and in no other."""
    *rows, (last, spans) = [(n, spans) for n, spans in run.rows if len(spans) > 1] or [(0, [])]
    if signs_wide(lines[last]):  # 局　長　吳　盛　元
        return not any(signs_wide(lines[n]) for n, _ in rows)
    if len(spans) != _TWO or not SIGNER.match(lines[last].tight):
        return False
    dated = run.after < len(lines) and DATE_LINE.match(lines[run.after].tight) is not None
    return (columns > _TWO or dated) and not any(SIGNER.match(lines[n].tight) for n, _ in rows)


def _is_only_the_last(
    lines: Sequence[Line], run: Run, dated: Callable[[Sequence[Line], int, Sequence[Span]], bool]
) -> bool:
    return dated(lines, *run.rows[-1]) and not any(dated(lines, *row) for row in run.rows[:-1])


def _begins_with_day(lines: Sequence[Line], n: int, spans: Sequence[Span]) -> bool:
    """Whether a line begins with a day, and an office and its name or an organ stand behind it."""
    line = lines[n]
    return line.tight[0].isdecimal() and "日" in line.tight and DATE_LINE.match(line.between(*spans[0])) is not None


def _is_dated(lines: Sequence[Line], n: int, spans: Sequence[Span]) -> bool:
    """Whether a line of two words is one with a day: 2024年4月5日　　海事处处长某某."""
    words = [lines[n].between(*span) for span in spans] if "日" in lines[n].tight else []
    return len(words) == 2 and any(map(DATE_LINE.match, words))


def _is_list_of_persons(lines: Sequence[Line], run: Run) -> bool:
    """Whether half of the rows are names, or a person and an office; not the first alone, or below heads of columns."""
    first, spans = run.rows[0]
    head = [lines[first].between(*span).replace("\u3000", "") for span in spans]
    if (
        "姓名" in head
        or _names_columns(head)
        or len(list(filter(None, head))) > _TWO
        and any(map(HEAD_OF_COLUMN.fullmatch, head))
    ):
        return False
    rows = [row for row in run.rows if row[0] == first or lines[row[0]].tight != lines[first].tight]
    if all(_is_to_fill_in(lines[n], spans) for n, spans in rows):
        return False
    named = [_names_persons(lines[n], spans) for n, spans in rows]
    return 2 * sum(named) >= len(named) and any(named[1:] or named)


def _is_to_fill_in(line: Line, spans: Sequence[Span]) -> bool:
    """Whether an empty cell stands behind each word of a row: 联系人, and room for it."""
    filled = [bool(line.between(*span)) for span in spans]
    return len(filled) > _TWO and filled[0] and all(one != other for one, other in pairwise(filled)) and not filled[-1]


def _names_persons(line: Line, spans: Sequence[Span]) -> bool:
    words = [word for span in spans if (word := line.between(*span))]
    if len(words) > _TWO and OFFICE_ALONE.match(unspaced(words[0])):
        words = words[1:]  # 副主任：　　王　纯　　省长
    entry = len(words) == 2 and ENTRY.match("\u3000\u3000".join(words))
    return (
        is_name_row(line)
        or are_several_names(line)
        or _is_office_and_name(line)
        or bool(entry and (_OFFICE.search(words[1]) or ENTRY.match(line.text)))
    )


def _is_office_and_name(line: Line) -> bool:
    """审　判　长　　陆　平: an office and who holds it, each set wide."""
    found = _SET_WIDE_OFFICE.fullmatch(_BLANK.sub("", line.text)) if has_wide_blank(line.text) else None
    return found is not None and is_name(found["name"])


_SET_WIDE_OFFICE = Pattern(
    Expression(
        r"(?:代理|助理|人民)?(?:审判长|审判员|陪审员|书记员|法官助理|检察长|检察员|仲裁员|公证员|[省市县州区局厅部院司处署]长|主任|主席)"
        rf"(?P<name>{LETTER}{{2,4}})"
    ),
    ("审判长陆平", "人民陪审员张三", "书记员孙倩", "局长王军"),
    ("审判长", "合计", "县局长王", "审判长陆平等人员名"),
    "fullmatch",
)

_OFFICE = Pattern(
    Expression("[长任员记席官理事]$"), ("省长", "主任", "书记", "总领事"), ("省长职务", "主任，", "王纯"), "search"
)
"""How offices end: 厅长, 主任, 委员, 书记, 主席, 检察官, 总理, 理事."""


def _row(n: int, spans: Sequence[Span], columns: int) -> Row:
    """A row of as many cells as the table has columns, the last of them empty where the line has fewer."""
    cells = [Cell([Part(n, start, end)]) for start, end in spans[:columns]]
    return cells + [Cell() for _ in range(columns - len(cells))]


def _grid(lines: Sequence[Line], at: int, run: Run, rows: list[Row], heads: int | None = None) -> Grid:
    rows = continued_below(rows, lines)
    if heads is None:
        heads = heads_of([[cell.text(lines) for cell in row] for row in rows])
    return Grid(at, run.after, rows, heads, continued=run.continued)


# rows set with blanks


def set_apart(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose cells stand below one another, or are as many in each row, with figures or a head that show it."""
    run, rows = _run_that_fits(lines, at, page_starts, between_gaps, partial(_below_one_another, lines))
    if len(rows) > 1:
        _leave_signers(lines, run, len(rows[0]))
        rows = rows if len(rows) == len(run.rows) else _below_one_another(lines, run)
    if len(rows) < 2 or _is_list_of_persons(lines, run) or _are_items(rows, lines) or _are_units(rows, lines):
        return max(run.after, at + 1)
    if not _shows_columns(rows, lines) and not _shows_columns(_whole(rows, lines), lines):
        return max(run.after, at + 1)
    return _grid(lines, at, run, _closed_cells(rows, run))


def _whole(rows: list[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows with what goes on in them below, as far as the first names columns: narrow cells leave many a line with few words."""
    if not _name_columns([cell.text(lines) for cell in rows[0]]):
        return rows
    return continued_below([[replace(cell, parts=[*cell.parts]) for cell in row] for row in rows], lines)


def _are_units(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether every cell names a unit, that of the first row too: they are listed in columns, and no column has a head."""
    words = [cell.text(lines) for row in rows for cell in row]
    return len(rows[0]) > _TWO and all(map(is_unit, filter(None, words)))


def _are_items(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether each row begins with the number that comes next, and says more than figures: items of a list, of which each
    names several things. 4、薛福成故居　1894年　崇安区学前街. Below what leads to a list, a figure behind each may be all that they
    say: 各公司的税率如下：⏎1.某公司　9.2%."""
    texts = [[cell.text(lines) for cell in row] for row in rows]
    numbers = [number_of(row[0], row[0]) for row in texts]
    only_figures = all(is_figure(text) for row in texts for text in row[1:])
    if any(number is None for number in numbers) or only_figures and not _are_led_to(rows, lines):
        return False
    return all(
        below is not None and above is not None and below.follows(above.values) for above, below in pairwise(numbers)
    )


def _are_led_to(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether these rows, of two cells each with a blank between, and no column of figures, stand right below words that lead to them."""
    first = rows[0][0].parts[0].line
    if len(rows[0]) != 2 or not first or not lines[first - 1].tight.endswith("："):
        return False
    return all(value.parts[0].start - name.parts[-1].end <= _ONE_BLANK for name, value in rows)


_ONE_BLANK = 2
"""Characters of a blank that parts two words of a line, and no columns."""


_LEADERS = "....."
"""Points that lead over a line from what it names to its figure: 2,50 patacas .......... 150 000."""


def spaced(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table whose extraction left one blank between cells: rows of as many words, and two columns of figures.

    Or one, which is called 序号 and counts the rows; or one with a figure in each cell, right below the title of a table.
    """
    counts = lines[at].tight.startswith("序号")
    if (
        at + 1 >= len(lines)
        or _LEADERS in lines[at].text
        or not (counts or _ENDS_WITH_FIGURE.search(lines[at + 1].printed))
    ):
        return at + 1
    run, rows = _run_that_fits(lines, at, page_starts, between_blanks, partial(_as_many_as_heads, lines))
    texts = _printed_once(rows, lines)
    counts = counts and len(texts) > 1 and _counts_rows([row[0] for row in texts])
    columns = list(zip(*texts, strict=False))
    shown = sum(map(_is_column_of_figures, columns)) >= 2 or _is_below_title(lines, at) and any(map(_counts, columns))
    if not counts and (len(texts) < 3 or not shown or _are_items(rows, lines)):
        return max(run.after, at + 1)
    return _grid(lines, at, run, rows)


def _is_below_title(lines: Sequence[Line], at: int) -> bool:
    """Whether the title of a table stands right above, and the words here name columns: 受理费表⏎争议金额 受理费."""
    title = lines[at - 1].tight if at else ""
    return (
        title.endswith("表")
        and len(title) <= _LONGEST_TITLE
        and not any(mark in lines[at].tight for mark in "，。；：、")
    )


_LONGEST_TITLE = 40


def _counts(column: Sequence[str]) -> bool:
    """Whether each cell below the first has a figure, and the first, which names them, none: 40－100元, 按4%－5%交纳."""
    head, *cells = (any(map(str.isdecimal, text)) for text in column)
    return not head and all(cells)


def _as_many_as_heads(lines: Sequence[Line], run: Run) -> list[Row]:
    """The rows with as many words as the first, where 赵　刚 between narrower blanks may be one, and 项　　目 that is set wide."""
    columns = len(run.rows[0][1])
    wide = _set_wide(lines, run)
    if len(wide[0][1]) < columns and len(run.rows) > 1 and len(wide[1][1]) == len(wide[0][1]):
        run = replace(run, rows=wide)
    else:
        rows = [
            row if len(row[1]) == columns else (row[0], list(_names_joined(lines[row[0]].laid, row[1])))
            for row in run.rows
        ]
        run = replace(run, rows=rows)
    return _with_total(lines, run, _counted(run))


def _names_joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The words, two single characters with a wide blank between them as one."""
    return _joined(
        spans,
        lambda first, last, start, end: last - first == end - start == 1 and text[last:start] == "\u3000",
    )


def _counts_rows(column: Sequence[str]) -> bool:
    """Whether a column is 序号 and below it 1, 2, 3; or 4, 5, where the table above counts up to 3; and 合计 below the last."""
    if len(column) < 2 or column[0] != "序号" or not column[1].isdecimal():
        return False
    first, numbers = int(column[1]), column[1 : -1 if _TOTAL.match(column[-1]) else None]
    return list(numbers) == [str(n) for n in range(first, first + len(numbers))]


_ENDS_WITH_FIGURE = Pattern(
    Expression("[ \u3000][^ \u3000]{0,4}\\d[^ \u3000]{0,5}$"),
    ("收入　12", "收入 约5.2万元"),
    ("收入12", "收入　甲", "收入　1　甲"),
    "search",
)


def _below_one_another(lines: Sequence[Line], run: Run) -> list[Row]:
    if len(run.rows) < 2:
        return []
    wide = _set_wide(lines, run)
    ways = [run.rows] if wide == run.rows else [run.rows, wide]
    if wide[0] != run.rows[0]:  # a head that is set wide may reach over no column
        ways.reverse()
    counted = [
        _with_total(lines, each, _counted(each, partial(_with_empty, lines)))
        for each in (replace(run, rows=rows) for rows in ways)
    ]
    return max(*(_aligned(lines, rows) for rows in ways), *counted, key=len)


def _with_empty(lines: Sequence[Line], full: Laid, row: Laid) -> Row | None:
    """A row in which cells are empty: each word below the one of the `full` row that begins or ends where it does; or the last
    cell is."""
    if _lacks_the_last(lines, full, row):
        return _row(*row, len(full[1]))
    above = list(places_of(lines[full[0]].laid, full[1]))
    cells, at = [Cell() for _ in above], -1
    for start, end, span in places_of(lines[row[0]].laid, row[1]):
        after = range(at + 1, len(above))
        at = next((n for n in after if start - above[n][0] in _BESIDE or end - above[n][1] in _BESIDE), -1)
        if at < 0:
            return None
        cells[at].parts.append(Part(row[0], *span))
    return cells


def _lacks_the_last(lines: Sequence[Line], full: Laid, row: Laid) -> bool:
    """Whether a row is one like the `full` one, with figures where that has figures, whose last cell is empty.

    So is one with a single word that names the rows below it.
    """
    (n, spans), (of, others) = row, full
    if _is_group(lines[n], spans):
        return True
    if len(spans) != len(others) - 1 or len(spans) < 2 or _ends_below(lines, row, full):
        return False
    figures = [is_figure(lines[n].between(*span)) for span in spans]
    return any(figures) and figures == [is_figure(lines[of].between(*span)) for span in others[:-1]]


def _ends_below(lines: Sequence[Line], row: Laid, full: Laid) -> bool:
    """Whether the last word of a row begins where the last of a full one does."""
    (start, _, _), (other, _, _) = (list(places_of(lines[n].laid, spans))[-1] for n, spans in (row, full))
    return abs(start - other) in _BESIDE


def _set_wide(lines: Sequence[Line], run: Run) -> list[tuple[int, list[Span]]]:
    """The rows with single characters that stand beside each other taken for one word: 名　　称."""
    return [
        (n, list(_single_joined(lines[n].laid, spans, _WIDEST_INSIDE if at else _WIDEST_IN_HEAD)))
        for at, (n, spans) in enumerate(run.rows)
    ]


_WIDEST_INSIDE, _WIDEST_IN_HEAD = 3, 8
"""Blanks that may stand between two characters of a word, and of one that heads a column."""


def set_wide_joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The words of a head; single characters that stand beside each other are one: 地　　区."""
    return _single_joined(text, spans, _WIDEST_IN_HEAD)


def _single_joined(text: str, spans: Sequence[Span], widest: int) -> Iterator[Span]:
    def is_inside(first: int, last: int, start: int, end: int) -> bool:
        single = end - start == 1 or BEHIND_WORD.fullmatch(text, start + 1, end) is not None
        return single and start - last <= widest and SET_WIDE.fullmatch(text, first, end) is not None

    return _joined(spans, is_inside)


def _joined(spans: Sequence[Span], together: Callable[[int, int, int, int], bool]) -> Iterator[Span]:
    """The words; a word together with the one before it, as it is so far, where they are one."""
    first, last = spans[0]
    for start, end in spans[1:]:
        if together(first, last, start, end):
            last = end
        else:
            yield first, last
            first, last = start, end
    yield first, last


def _counted(run: Run, lacking: Callable[[Laid, Laid], Row | None] = lambda full, row: None) -> list[Row]:
    """The rows from the first on that have as many words as it; a row may lack some, by `lacking`: below the second, or the one
    word right below the first that names those below."""
    columns = len(run.rows[0][1])
    full = next((row for row in run.rows[1:] if len(row[1]) == columns), run.rows[-1])
    rows = []
    for at, row in enumerate(run.rows):
        whole = _row(*row, columns) if len(row[1]) == columns else None
        whole = whole or (lacking(full, row) if at > 1 or at and len(row[1]) == 1 and full is not row else None)
        if columns > MOST_COLUMNS or whole is None:
            break
        rows.append(whole)
    return rows


def _with_total(lines: Sequence[Line], run: Run, rows: list[Row]) -> list[Row]:
    """The rows, and below them the total where the next line is one: its figures stand below those of their columns."""
    if len(rows) < _TWO or len(rows) >= len(run.rows):
        return rows
    (n, spans), (of, full) = run.rows[len(rows)], run.rows[len(rows) - 1]
    figures = [lines[n].between(*span) for span in spans[1:]]
    if len(full) != len(rows[0]) or not _TOTAL.match(lines[n].between(*spans[0])) or not all(map(is_figure, figures)):
        return rows
    ends = [end for _, end, _ in places_of(lines[of].laid, full)]
    row = [Cell() for _ in full]
    row[0] = Cell([Part(n, *spans[0])])
    for _, end, span in list(places_of(lines[n].laid, spans))[1:]:
        at = min(range(1, len(ends)), key=lambda column: abs(ends[column] - end))
        row[at].parts.append(Part(n, *span))
    return [*rows, row]


def _shows_columns(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether the columns are shown by more than blanks: by figures, or by a head over three columns of words."""
    texts = _printed_once(rows, lines)
    if _is_prose(texts):
        return False
    shared = range(1, min(map(len, texts)))
    figures = [at for at in shared if _is_column_of_figures([row[at] for row in texts])]
    if figures:
        return len(texts[0]) > 2 or len(texts) > 2 or all(is_figure(row[1]) for row in texts)
    if len(texts[0]) > 2 and _counts_rows([row[0] for row in texts]) and all(map(all, texts)):
        return True
    headed = len(texts[0]) > 2 and heads_of(texts) == 1
    if len(texts) < 3:
        return headed and all(set("".join(row)) <= _TO_WRITE_ON for row in texts[1:])
    return headed or _names_columns(texts[0]) or any(_heads_days(column) for column in zip(*texts, strict=False))


_TO_WRITE_ON = frozenset("_＿")
"""Lines to write on: cells of a form."""


def _heads_days(column: Sequence[str]) -> bool:
    """Whether a column has nothing but days below its head: 建交日期."""
    head, *below = column
    return len(below) > 2 and all(map(DATE_LINE.match, below)) and not DATE_LINE.match(head)


def _names_columns(head: Sequence[str]) -> bool:
    """Whether each word of a head is one that columns are called by: 姓名, 地址."""
    return len(head) > 1 and all(HEAD_OF_COLUMN.fullmatch(fold(_BLANK.sub("", text))) for text in head)


_BLANK = Pattern(Expression("[ \u3000]"), ("姓　名",), ("姓名",), "search")


def _printed_once(rows: list[Row], lines: Sequence[Line]) -> list[list[str]]:
    """The texts of the rows, without those that print the first again."""
    first, *rest = [[cell.text(lines) for cell in row] for row in rows] or [[]]
    return [first, *(row for row in rest if row != first)]


def _is_column_of_figures(texts: Sequence[str]) -> bool:
    below = [text for text in texts[1:] if text]
    return bool(below) and (all(map(is_figure, below)) or all(map(_SPELT_FIGURE.finds, below)))


_SPELT_FIGURE = Pattern(
    Expression(rf"[{CHARACTERS}○]{{1,6}}[·、][{CHARACTERS}○·、]{{2,20}}|[{CHARACTERS}○]{{3,12}}"),
    ("○·○一二四", "三、七二○、○○○", "三一八"),
    ("三、", "一、二", "三一", "三一八号"),
    "fullmatch",
)
"""A number in Chinese figures with its point, its thousands parted, or three figures and more."""


_LONG = 15


def _is_prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether two columns of running text stand side by side."""
    return 2 * sum(1 for row in rows if sum(1 for text in row if len(text) >= _LONG) > 1) > len(rows)


@dataclass(slots=True)
class _Column:
    """What the words of a column take of the line, in half ems. `parted`: a row has words in it and in the next."""

    start: int
    end: int
    parted: bool = False


def _aligned(lines: Sequence[Line], rows: Sequence[tuple[int, list[Span]]]) -> list[Row]:
    """The rows from the first on between whose columns a strip stays blank."""
    columns: list[_Column] = []
    placed = []
    for n, spans in rows:
        words = _total_first(lines[n], columns, list(places_of(lines[n].laid, spans)))
        fitted = _fit(columns, words)
        if fitted is None or len(fitted) > MOST_COLUMNS:
            break
        columns = fitted
        placed.append((n, words))
    columns = _headed(columns, placed)
    return [_row_in(columns, n, words) for n, words in placed]


def _total_first(
    line: Line, columns: Sequence[_Column], words: list[tuple[int, int, Span]]
) -> list[tuple[int, int, Span]]:
    """The words; 合计 that begins a row stands in the first column, though it was set between that and the next."""
    start, end, span = words[0]
    if (
        len(columns) < _TWO
        or not columns[0].end < start < end <= columns[1].start
        or not _TOTAL.match(line.between(*span))
    ):
        return words
    return [(columns[0].start, columns[0].end, span), *words[1:]]


def places_of(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    """Each of the words with the half ems that it takes."""
    at = place = 0
    for start, end in spans:
        place += width_of(text[at:start])
        width = width_of(text[start:end])
        yield place, place + width, (start, end)
        at, place = end, place + width


def _fit(columns: Sequence[_Column], words: Sequence[tuple[int, int, Span]]) -> list[_Column] | None:
    """The columns when these words stand in them too; None where words reach over the strip between two."""
    fitted: list[_Column] = []
    at, before = 0, -1
    for start, end, _ in words:
        while at < len(columns) and columns[at].end < start:
            fitted.append(replace(columns[at]))
            at += 1
        first = at
        while at < len(columns) and columns[at].start <= end:
            at += 1
        reached = columns[first:at]
        is_beside_the_word_before = before >= 0 and fitted[-1].end >= start
        if is_beside_the_word_before or any(column.parted for column in reached[:-1]):
            return None
        fitted.append(_around(reached, start, end, parted=bool(fitted) and fitted[-1].parted))
        if before == len(fitted) - 2 and before >= 0:
            fitted[before].parted = True
        before = len(fitted) - 1
    return fitted + [replace(column) for column in columns[at:]]


def _around(columns: Sequence[_Column], start: int, end: int, parted: bool) -> _Column:
    """One column around these and a word; a new one between two that are parted is parted from both."""
    if not columns:
        return _Column(start, end, parted)
    return _Column(min(start, columns[0].start), max(end, columns[-1].end), columns[-1].parted)


Placed = Sequence[tuple[int, list[tuple[int, int, Span]]]]


def _headed(columns: Sequence[_Column], placed: Placed) -> list[_Column]:
    """The columns; a word of the first row and what stands aside below it, in no row beside it, are one."""
    if not placed:
        return []
    found: list[_Column] = []
    heads = {_column_of(columns, start) for start, _, _ in placed[0][1]}
    headed = False
    for at, column in enumerate(columns):
        if found and not found[-1].parted and headed != (at in heads):
            found[-1] = _Column(found[-1].start, column.end, column.parted)
            headed = True
        else:
            found.append(column)
            headed = at in heads
    return found


def _column_of(columns: Sequence[_Column], place: int) -> int:
    return bisect_right([column.start for column in columns], place) - 1


def _row_in(columns: Sequence[_Column], n: int, words: Sequence[tuple[int, int, Span]]) -> Row:
    """The row of a line: each of its words in the column that it stands in."""
    row = [Cell() for _ in columns]
    for place, _, (start, end) in words:
        row[_column_of(columns, place)].parts.append(Part(n, start, end))
    return row
