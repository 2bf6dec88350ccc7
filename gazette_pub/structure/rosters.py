"""Lists of names, rosters of persons and offices, and the labels above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from gazette_pub.structure.honoured import COURTEOUS
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.namerows import (
    IS_PLACE,
    OFFICE_ALONE,
    OFFICES,
    are_names,
    are_several_names,
    are_several_persons,
    are_told_apart,
    heads_columns,
    heads_members,
    is_name_row,
    is_noted_name,
    is_one_name,
    labels_names,
    members_apart,
    names_in,
)
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns import (
    APPOINTMENT_LABEL,
    APPOINTS,
    ARTICLE,
    ATTENDANCE,
    DATE_LINE,
    ENTRY,
    ENUMERATOR,
    LABEL,
    NAME,
    NAME_TOKEN,
    PERSON_AND_BODY,
    PERSON_IN_OFFICE,
    SIGNER,
    heads_attendance,
)
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.structure.titles.finding import best
from gazette_pub.structure.units import GROUP, groups_units
from gazette_pub.words.characters import LETTER, has_wide_blank, unspaced, with_wide_blanks
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.names import LATIN_NAME, ethnic_in, is_name
from gazette_pub.words.numerals import first_in
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import ENDS_HOLDERS, POST, are_holders
from gazette_pub.words.simplified import simplified


def label(reading: Reading, at: int) -> list[Block] | None:
    """任命： before paragraphs, 秘书长 before names."""
    line, below = reading.lines[at], reading.line(at + 1)
    appoints = line.width <= _WIDEST and APPOINTMENT_LABEL.match(line.text)
    if appoints and (line.text.endswith("：") or below and _appoints(below)):
        return [Block("label", at, at + 1)]
    if below is None or not _may_label(reading, at):
        return None
    if _says_who_follows(line, below):
        return [Block("label", at, at + 1)]
    if _is_counted_below(reading, at):
        return [Block("label", at, at + 2)]
    heads = _heads_group(reading, at) or _stands_over_names(reading, at, below) and not _STOP.search(line.tight)
    return [Block("label", at, at + 1)] if heads else None


def _may_label(reading: Reading, at: int) -> bool:
    """Whether a line is short and is no part of anything else, and the text above has ended."""
    line = reading.lines[at]
    if at + 1 in reading.tabular or line.width > _WIDEST and not _is_elected_below(reading, at):
        return False
    if not (reading.ended(at) or groups_units(reading, at) or _heads_persons(reading, at)):
        return False
    numbered = ENUMERATOR.match(line.text) or ARTICLE.match(line.text)
    return not (numbered or is_name_row(line) or is_noted_name(line) or are_told_apart(line) or heads_columns(line))


def _says_who_follows(line: Line, below: Line) -> bool:
    """Whether its own words say who stands below: who was there, 秘书长：, an office."""
    if ATTENDANCE.match(unspaced(line.text)) and (_labels_office(below) or SIGNER.match(below.text)):
        return True
    named = LABEL.match(unspaced(line.text)) and (is_name_row(below) or ENTRY.match(below.text))
    return bool(named) or _names_office(line, below)


def _heads_group(reading: Reading, at: int) -> bool:
    """Whether an office stands below an entry: whom groups follow."""
    below_entry = reading.pending == at and reading.last_kind == "entry"
    return below_entry and _OFFICE_LABEL.search(unspaced(reading.lines[at].text)) is not None


def _stands_over_names(reading: Reading, at: int, below: Line) -> bool:
    """Whether what stands below shows that it names persons or units."""
    line = reading.lines[at]
    return (
        is_name_row(below)
        or are_told_apart(below)
        or labels_names(line, below)
        or _counts_names(line, below)
        or heads_members(line, below)
        or reading.last_kind == "names"
        and _labels_names(reading, at)
        or _is_elected_below(reading, at)
        or groups_units(reading, at)
        or _heads_persons(reading, at)
    )


def _is_counted_below(reading: Reading, at: int) -> bool:
    """Whether a bracket below says how many stand below that: 主席团⏎（共27人，按姓名笔划为序）."""
    counted, names = reading.line(at + 1), reading.line(at + 2)
    if counted is None or names is None or not _is_remark(counted) or _COUNT.search(counted.tight) is None:
        return False
    return counted.tight.count("（") == 1 and (is_name_row(names) or _are_counted(names))


def _heads_persons(reading: Reading, at: int) -> bool:
    """Whether an organ, or the place or body that persons are of, stands right below the title of a list or below its persons, and
    one of its people below it."""
    line, below = reading.lines[at], reading.lines[at + 1]
    right_below = reading.pending == at or reading.pending == at - 1 and _is_remark(reading.lines[at - 1])
    if not right_below or reading.last_kind not in _ABOVE_GROUPS:
        return False
    if not _is_entry(below) or not (is_organ(line.tight) or GROUP.match(close_up(line.tight))):
        return False
    return _holds_office(below) or has_wide_blank(below.text) and _another_entry(reading, at + 1)


_ABOVE_GROUPS = frozenset(("title", "entry", "names"))


def _is_remark(line: Line) -> bool:
    """（共15名，按单位排列） below the title of a list."""
    return line.tight[0] == "（" and line.tight[-1] == "）"


def _are_counted(line: Line) -> bool:
    """Whether the line is two names or more, with a surname or without one, below what says how many persons are listed:
    马丰胜　尼玛卓玛　李明华."""
    return ("\u3000" in line.text or " " in line.text) and len(names_in(line.text)) > 1


def _counts_names(line: Line, below: Line) -> bool:
    """特别邀请人士（1名） says how many stand below, be it one; 北京市（6名） how many persons with their offices."""
    if _COUNT.search(line.tight) is None:
        return False
    if _are_counted(below):
        return True
    return _is_entry(below) or NAME_TOKEN.fullmatch(below.text) is not None and is_name(below.text)


_COUNT = Pattern(
    Expression(r"[（(]共?计?[\d一二三四五六七八九十]{1,4}[名人位](?:[，,；][^（）()。]{2,16})?[）)][：:]?$"),
    ("特别邀请人士（1名）", "民革（2人）：", "工商联（十二名）", "主席团（共31名，按姓名笔划为序）"),
    ("（1名）委员", "第1名", "（1件）"),
    "search",
)

_WIDEST = 20.0
"""Ems of a label that is no whole office."""


def _is_elected_below(reading: Reading, at: int) -> bool:
    """Whether a whole office stands here and who takes it below, in a list that a colon leads to: 补选：⏎省人大常委会副主任⏎陈大勇."""
    led = at and reading.lines[at - 1].tight[-1] == "：" or reading.pending == at and reading.last_kind == "names"
    line, below = reading.lines[at], reading.line(at + 1) if at and led else None
    return below is not None and _WHOLE_OFFICE.match(line.tight) is not None and are_names(below)


_WHOLE_OFFICE = Pattern(
    Expression(rf"{LETTER}{{4,30}}{OFFICES}(?:（[^（）]{{1,12}}）)?$"),
    ("省人民代表大会常务委员会副主任", "省人民代表大会常务委员会委员（按姓名笔画为序）"),
    ("副主任", "省人大常委会副主任：", "会议选举张三为主任，"),
)


def _appoints(line: Line) -> bool:
    """Whether the line is what a label of appointments stands above: a sentence that appoints, or a person and the office."""
    return APPOINTS.match(line.tight.rstrip("。；")) is not None or _is_entry(line)


def _names_office(line: Line, below: Line) -> bool:
    """汾东省人民检察院检察员： with nothing but names below it."""
    return line.tight.endswith("：") and _OFFICE_LABEL.search(unspaced(line.text)) is not None and are_names(below)


_STOP = Pattern(Expression(r"[。；」》]"), ("甲。", "甲；乙", "附「某办法」"), ("甲，", "主任"), "search")


def names(reading: Reading, at: int) -> list[Block] | None:
    """Rows of names in columns, with a lone name in the last row."""
    line = reading.lines[at]
    if (counted_end := _counted_column_end(reading, at)) is not None:
        return [Block("names", at, counted_end)]
    labelled = reading.pending == at and reading.last_kind == "label"
    alone = labelled and NAME_TOKEN.fullmatch(line.text)
    begins = (
        is_name_row(line)
        or labelled
        and (are_names(line) or are_told_apart(line))
        or is_noted_name(line)
        and _row_below(reading, at)
    )
    counted = labelled and _COUNT.search(reading.lines[at - 1].tight) is not None
    begins = begins or counted and _are_counted(line)
    begins = begins or reading.pending == at and reading.last_kind in _ABOVE_ROWS and _ends_rows(line)
    begins = begins or at > 0 and _ends_rows_above(line) and _COUNT.search(reading.lines[at - 1].tight) is not None
    if not begins and _may_be_column(reading, at) and _opens(reading, at):
        last = _column_end(reading, at)
        if last - at >= _COLUMN or last - at >= _TOGETHER and _closes_column(reading, at, last):
            return [Block("names", at, last)]
    if not alone and not (begins and _opens(reading, at)):
        return None
    if _above_figures(reading, at):
        return None
    after = _rows_end(reading, at + 1, labelled, counted)
    below = reading.line(after)
    if below and not alone and NAME_TOKEN.fullmatch(below.text) and not _is_label(below):
        after += 0 if _labels_names(reading, after) else 1
    return [Block("names", at, after)]


def _is_label(line: Line) -> bool:
    """Whether a line as short as a name says what those below it are: 副主任, 请　假."""
    return bool(_OFFICE.match(unspaced(line.text)) or ATTENDANCE.match(unspaced(line.text)))


def announced_names(reading: Reading, at: int) -> list[Block] | None:
    """Names on a line each below a text that ends with a colon: whom it is about, and nobody who signs."""
    if not at or reading.lines[at - 1].tight[-1] != "：":
        return None
    if not _is_one_name(reading.lines[at]):
        return _announced_bodies(reading, at)
    after = at + 1
    while (line := reading.line(after)) and _is_one_name(line):
        after += 1
    if after - at < _TOGETHER:
        return _announced_bodies(reading, at)
    if all(NAME_TOKEN.fullmatch(line.text) for line in reading.lines[at:after]):
        return [Block("names", at, after)]
    return [Block("p", n, n + 1) for n in range(at, after)]


def _announced_bodies(reading: Reading, at: int) -> list[Block] | None:
    """Companies on a line each, of which a notice tells; the office that signs stands below them."""
    after = at
    while (line := reading.line(after)) and (_BODY.finds(line.tight) or LATIN_NAME.fullmatch(line.text)):
        after += 1
    return [Block("p", n, n + 1) for n in range(at, after)] if after - at >= _TOGETHER else None


_BODY = Pattern(
    Expression(
        r"[^，。；：]{2,40}(?:公司|[工电药]厂|企业|合作社|商行|事务所|经营部|商店|药店|医院|学校|幼儿园|[小中大]学)(?:（[^（）]{1,20}）)?"
        r"|[A-Z][A-Za-z0-9&.,'() ]{3,60}(?:LIMITED|Limited|LTD\.?|Ltd\.?|INC\.?|Inc\.?|CO\.|Co\.)"
    ),
    ("恒丰贸易有限公司", "河川市制药厂", "ABC TRADING LIMITED", "某县第一小学（东校区）"),
    ("某省人民政府", "公司注册处", "甲公司，乙公司"),
    "fullmatch",
)
"""A company, a school, a hospital, in a list of such lines."""

_TOGETHER = 2
"""Names below a colon that are whom it announces: one alone may be what a label names."""


def _is_one_name(line: Line) -> bool:
    if len(line.text) > _LONGEST_FOREIGN:
        return False
    named = NAME_TOKEN.fullmatch(line.text) is not None and is_name(line.text)
    return named or LATIN_NAME.fullmatch(line.text) is not None or COURTEOUS.finds(line.text)


_LONGEST_FOREIGN = 40


def _opens(reading: Reading, at: int) -> bool:
    """Whether names may begin here: nothing runs on into the line, or a heading does, which needs no full stop."""
    return reading.ended(at) or _below_heading(reading, at)


def _may_be_column(reading: Reading, at: int) -> bool:
    """Whether as many lines as make a column of names are no longer than one name each: of a few, below a heading."""
    if len(reading.lines[at].text) > _LONGEST:
        return False
    column = reading.lines[at : at + (_TOGETHER if _below_heading(reading, at) else _COLUMN)]
    return all(len(line.text) <= _LONGEST for line in column)


def _closes_column(reading: Reading, first: int, after: int) -> bool:
    """Whether a few names right below a heading are whom it tells of: the next heading stands below them, or who signs, apart."""
    below = reading.line(after)
    if not _below_heading(reading, first) or below is None or not all(map(_is_one_name, reading.lines[first:after])):
        return False
    apart = (
        below.blanks and not any(line.blanks for line in reading.lines[first:after]) and is_organ(close_up(below.tight))
    )
    return bool(apart) or ENUMERATOR.match(below.text) is not None


def _column_end(reading: Reading, at: int) -> int:
    """The index after the lines from here on that are one name each."""
    after = at
    while (line := reading.line(after)) and len(line.text) <= _LONGEST and are_names(line):
        after += 1
    return after


def _counted_column_end(reading: Reading, at: int) -> int | None:
    """The index after the lines of one name each below a heading that says how many there are: 二十九、在晋两院院士（3人）. Half of
    them have a surname that is known."""
    counted = _COUNT.search(reading.lines[at - 1].tight) if at and len(reading.lines[at].text) <= _LONGEST else None
    if counted is None:
        return None
    after = at + (first_in(counted[0]) or 0)
    listed = reading.lines[at:after]
    if not at < after <= len(reading.lines) or not all(is_one_name(line.text) for line in listed):
        return None
    known = sum(is_name(unspaced(line.text.partition("（")[0])) for line in listed)
    return after if 2 * known >= len(listed) else None


_COLUMN, _LONGEST = 5, 16
"""Names below one another from which they are a list: fewer may sign a text. Characters of one with its note."""


def _ends_rows(line: Line) -> bool:
    """欧阳菁　阿不都热依木: the two names of a last row, with one wide blank between."""
    words = line.text.split("\u3000")
    return len(words) == _LAST_ROW and all(NAME_TOKEN.fullmatch(word) and is_name(word) for word in words)


def _ends_rows_above(line: Line) -> bool:
    """The same below rows of names: the surname of one, where it has three characters or more, need not be known."""
    words = with_wide_blanks(line.text).split("\u3000")
    if len(words) != _LAST_ROW or any(len(word) < _NO_WORD for word in words):
        return False
    return _are_tokens(words) and any(map(is_name, words))


def _are_tokens(words: Sequence[str]) -> bool:
    """Whether each word may be a name, and none is an office or an organ."""
    if not all(map(NAME_TOKEN.fullmatch, words)):
        return False
    return not any(OFFICE_ALONE.match(word) or is_organ(word) for word in words)


def _ends_rows_set_wide(line: Line) -> bool:
    """The same where one of the two, or both, are set wide: 傅子涵　王　洋."""
    return "\u3000" in line.text and len(names_in(line.text)) == _LAST_ROW and are_names(line)


def _are_nearly_all_names(line: Line) -> bool:
    """The same of three or more, of which one surname need not be known: 毛益民　汪凡　张波　骞进."""
    words = with_wide_blanks(line.text).split("\u3000")
    return len(words) > _LAST_ROW and _are_tokens(words) and sum(map(is_name, words)) >= len(words) - 1


_NO_WORD = 3
"""Characters of a name that is no word: 请假 is one."""


_ABOVE_ROWS = frozenset(("title", "subtitle", "adoption"))
"""Parts of a head, right below which a row of two names may be the only one."""

_LAST_ROW = 2
"""Names of a row that one wide blank parts, which might be one name otherwise: 王　纯."""


def _rows_end(reading: Reading, after: int, labelled: bool, counted: bool = False) -> int:
    """The index after the rows of names that go on here; below a label, blanks of any width part them, and where it has
    `counted` them they need no surnames."""
    while (below := reading.line(after)) and (
        members_apart(below) is None
        and is_name_row(below)
        or is_noted_name(below)
        or are_told_apart(below)
        or _ends_rows(below)
        or _ends_rows_above(below)
        or _ends_rows_set_wide(below)
        or _are_nearly_all_names(below)
        or labelled
        and are_several_names(below)
        or counted
        and _are_counted(below)
    ):
        after += 1
    return after


def members(reading: Reading, at: int) -> list[Block] | None:
    """副主任：叶青　罗　娟 in a list of such lines, or with many persons: the label, and the persons on its own line and below.

    Where commas part the names, which are printed, the line is a paragraph.
    """
    line = reading.lines[at]
    heads = at > 0 and heads_attendance(reading.lines[at - 1].tight)
    below_names = heads or reading.pending == at and reading.last_kind == "names"
    found = _members_of(line) or _members_beside(reading, at) or (_members_of_organ(line) if below_names else None)
    if found is None or not (heads or reading.ended(at)):
        return None
    length, rest = found
    if not (below_names or _in_list(reading, at) or are_several_persons(names_in(rest.lstrip(" \u3000")))):
        return None
    label = Block("label", at, at + 1, length=length)
    if "、" in rest:
        return [Block("p", at, at + 1)]
    return [label, Block("names", at, _hanging_end(reading, at), skip=length)]


def _hanging_end(reading: Reading, at: int) -> int:
    """The index after the rows of names that go on behind an office, with a lone name in the last row, which hangs as they do; so
    does who stands a line each with the unit in brackets."""
    edge = reading.lines[at].indent

    def hangs(after: int, holds: Callable[[Line], bool]) -> bool:
        below = reading.line(after)
        return below is not None and below.indent > edge and holds(below)

    after = _rows_end(reading, at + 1, True)
    after += hangs(after, lambda line: _is_one_name(line) and not _is_label(line))
    while hangs(after, lambda line: not line.blanks and _PERSON_OF_UNIT.finds(line.text)):
        after = _rows_end(reading, after + 1, True)
    return after


_PERSON_OF_UNIT = Pattern(
    Expression(rf"{NAME}（[^（）。，]{{2,24}}）"),
    ("楼　华（人行江州支行）", "胡廖明（市公积金分中心）"),
    ("楼华", "（人行江州支行）", "楼华（女）为局长"),
    "fullmatch",
)
"""Who stands in a list of members with the unit that each is of."""


def _members_of(line: Line) -> tuple[int, str] | None:
    """How long the label of an office is, and the names that stand behind it; None where the line is no such."""
    found = _COLON.match(line.text)
    if found is None:
        return members_apart(line) or _members_of_body(line)
    label = unspaced(found[0])
    if not _OFFICE_LABEL.search(label) and not _ELECTED.search(label):
        return None
    rest = line.text[found.end() :]
    words = tuple(rest.split("、")) if "、" in rest else names_in(rest.lstrip(" \u3000"))
    named = words and all(map(NAME_TOKEN.fullmatch, words)) and (_attends(line) or _are_persons(words))
    return (found.end(), rest) if named and not _ENDS_IN_OFFICE.search(words[-1]) else None


def _members_of_organ(line: Line) -> tuple[int, str] | None:
    """The same of 市卫生健康委员会主任    于海霞（女）, below others who hold an office: the office has its organ before it."""
    found = _OFFICE_OF_ORGAN.match(line.text)
    if found is None:
        return None
    rest = line.text[found.end() :]
    words = names_in(rest)
    return (found.end("office"), rest) if words and all(is_name(word) or ethnic_in(word) for word in words) else None


_OFFICE_OF_ORGAN = Pattern(
    Expression(rf"(?P<office>[\u4e00-\u9fff、]{{3,24}}{POST})(?:\u3000\u3000|   )[ \u3000]{{0,20}}"),
    ("市卫生健康委员会主任    于海霞（女）", "省人民政府副省长　　张三"),
    ("于海霞    市卫生健康委员会主任", "市卫生健康委员会主任 于海霞", "主任    于海霞"),
)


def _members_beside(reading: Reading, at: int) -> tuple[int, str] | None:
    """The same of 专　家：陈志强　杨　帆, whatever its label says, below those who hold an office, or right above one who does."""
    found = _labelled_persons(reading.lines[at])
    if found is None or reading.pending == at and reading.last_kind == "names":
        return found
    near = (_members_of(line) for line in (reading.line(at - 1), reading.line(at + 1)) if line is not None)
    return found if any(each is not None and "、" not in each[1] for each in near) else None


def _labelled_persons(line: Line) -> tuple[int, str] | None:
    """How long a short label is, and the persons behind it, where nothing else stands there."""
    found = _SHORT_LABEL.match(line.text) if "：" in line.tight else None
    words = names_in(line.text[found.end() :]) if found is not None else ()
    if found is None or not words or not _are_persons(words) or _ENDS_IN_OFFICE.search(words[-1]):
        return None
    return found.end(), line.text[found.end() :]


_SHORT_LABEL = Pattern(
    Expression(
        rf"(?!联[ \u3000]*系|记[ \u3000]*[者录]|编[ \u3000]*辑){LETTER}(?:[ \u3000]{{0,4}}{LETTER}){{1,5}}[：:][ \u3000]*(?=[^ \u3000])"
    ),
    ("专　家：陈志强", "顾问：王大川", "技术负责：李明", "联 络 员：唐小莉"),
    ("联系人：王芳", "联 系 人：王芳", "记者：王五", "专：王五", "技术，负责：李明"),
)
"""Any short label, a colon, and what stands behind it."""


_ELECTED = Pattern(
    Expression("(?:补选|增补|递补|当选|出缺|缺额|罢免|终止|辞职)[：:]$"),
    ("西安市补选：", "榆林市出缺:"),
    ("补选张三：张三", "补选", "联系人："),
    "search",
)
"""How it came that persons are deputies, or are none any more: before their names."""


def _attends(line: Line) -> bool:
    """出席：班　果: whoever stands behind it is a person, whatever the name begins with."""
    return ATTENDANCE.match(unspaced(line.text).partition("：")[0]) is not None


def _members_of_body(line: Line) -> tuple[int, str] | None:
    """The same where a body or a place stands before those who came for it: 省人民政府　马建堂　高　华, 南浦市　　章国权."""
    body, blank, rest = line.text.replace(" ", "\u3000").partition("\u3000")
    if (
        not blank
        or len(body) < _SHORTEST_PLACE
        or not (_is_body(body) or rest[0] == "\u3000" and _COMES_FROM.finds(body))
    ):
        return None
    words = names_in(rest.lstrip("\u3000"))
    return (len(body), rest) if words and _are_persons(words) else None


def _is_body(text: str) -> bool:
    return len(text) >= _SHORTEST_BODY and is_organ(text.removeprefix("各"))


_SHORTEST_BODY, _SHORTEST_PLACE = 4, 3

_COMES_FROM = Pattern(
    Expression(f"{LETTER}{{2,8}}(?:[省市县]|自治[区州县旗]|地区)"),
    ("南浦市", "高平县", "凉山彝族自治州"),
    ("市", "解放区", "某市代表"),
    "fullmatch",
    needs=(("县", "地区", "市", "省", "自治"),),
)


def _are_persons(words: Sequence[str]) -> bool:
    """Whether words that are built like names are: each has a surname, or most of three and more, among which stand 才让太, 仁青安杰."""
    named = sum(is_name(word) or word[-1] == "）" for word in words)
    return named == len(words) or len(words) >= _MANY and named * 2 > len(words)


_MANY = 3


_COLON = Pattern(
    Expression(r"[^，。；：:]{2,24}[：:][ \u3000]*(?=[^ \u3000])"),
    ("主　任：王纯", "委员（15人）：王纯", "主任:王纯", "主任： 王纯", "主任：　王纯", f"{'省' * 24}：王纯"),
    (
        *("主任：", "主任： ", "主任：　", "主任王纯", "主：王纯", f"{'省' * 25}：王纯"),
        *("主，任：王纯", "主。任：王纯", "主；任：王纯", "主：任：王纯", "主:任：王纯"),
    ),
)
_ENDS_IN_OFFICE = Pattern(
    Expression("[市县州区司厅局处]长$|主任$|书记$"),
    tuple("市长 县长 州长 区长 司长 厅长 局长 处长 主任 书记".split()),
    ("王长", "李书", "市长王", "主任王", "书记王"),
    "search",
)


def _in_list(reading: Reading, at: int) -> bool:
    """Whether another line close by is a label of an office too, with names on it or below it."""
    near = (reading.line(n) for n in range(at - _LIST, at + _LIST + 1) if n != at)
    if any(line is not None and _labels_office(line) for line in near):
        return True
    below, above = reading.line(at + 1), reading.line(at - 1) if at else None
    if above is not None and heads_attendance(above.tight):  # 缺席（2人）⏎委　员　李生潮　贾廷安
        return True
    return below is not None and _labelled_persons(below) is not None


_LIST = 3
"""Lines above and below within which another office shows that there is a list."""


def _labels_office(line: Line) -> bool:
    return _members_of(line) is not None or _OFFICE_LABEL.search(unspaced(line.text)) is not None


def _above_figures(reading: Reading, at: int) -> bool:
    """Whether figures stand right below in columns: the line heads them, and its words are no names."""
    below = reading.line(at + 1)
    words = _WORDS.split(below.text) if below is not None else []
    return len(words) > 2 and sum(map(is_figure, words)) > 1


_WORDS = Pattern(Expression("[ \u3000]+"), ("甲　乙", "甲 乙"), ("甲乙",), "search")


def _row_below(reading: Reading, at: int) -> bool:
    below = reading.line(at + 1)
    return below is not None and (is_name_row(below) or is_noted_name(below))


_OFFICE = Pattern(
    Expression(
        rf"""[^，。]{{0,12}}{OFFICES}  # 副主任
        (?:（[^（）]*）)?[：:]?$       # （15人）：""",
        re.X,
    ),
    ("副主任：", "副主任:", "委员（15人）", "主席团", "某厅厅长", "检察员", f"{'省' * 12}主任"),
    ("主任张三", "会议", "主任，委员", "甲。主任", "主任（甲（乙）", "主任（甲）乙）", f"{'省' * 13}主任"),
)
_OFFICE_LABEL = Pattern(
    Expression(rf"^[^，。]{{0,20}}{OFFICES}(?:（[^（）]*）)?[：:]$"),
    ("汾东省人民检察院检察员：", "汾东省人民检察院检察员:", "委员（15人）：", f"{'省' * 20}主任："),
    (
        *("检察员", "检察员：张三", "主任，委员：", "甲。主任：", f"{'省' * 21}主任："),
        *("主任（甲（乙）：", "主任（甲）乙）："),
    ),
    "search",
)


def _labels_names(reading: Reading, at: int) -> bool:
    """Whether a line names an office or a place with names below it: 秘书长, 汾阳市."""
    below = reading.line(at + 1)
    named = below is not None and bool(NAME_TOKEN.fullmatch(below.text) or is_name_row(below))
    text = reading.lines[at].text
    return named and bool(_OFFICE.match(text) or GROUP.match(text) and not is_name_row(reading.lines[at]))


def entries(reading: Reading, at: int) -> list[Block] | None:
    """A person and the office, with the lines that the office runs on over."""
    line = reading.lines[at]
    if _in_rows_of_persons(reading, at) and not ENTRY.match(line.text):
        return [Block("entry", at, at + 1)]
    if _in_rows_of_offices(reading, at):
        return [Block("entry", at, at + 1)]
    if not _is_entry(line) or not _opens(reading, at):
        return None
    alone = reading.last_kind != "entry" and not _another_entry(reading, at) and not _appointed(reading, at)
    if alone and not (reading.pending == at and _are_holders(reading.lines[at - 1])):
        return None
    return [Block("entry", at, _entry_end(reading, at))]


def appointed(reading: Reading, at: int) -> list[Block] | None:
    """A person and the office below a label of appointments, or next in a roster: they are nobody's signature."""
    line = reading.lines[at]
    next_one = _next_in_roster(reading, at)
    if next_one and _is_person_and_body(line):
        return [Block("entry", at, _entry_end(reading, at))]
    if not (next_one or _appointed(reading, at)) or not _is_entry(line) or not _holds_office(line):
        return None
    return [Block("entry", at, _entry_end(reading, at))]


def appointing(reading: Reading, at: int) -> list[Block] | None:
    """陈毅兼外交部部长，⏎沙千里为粮食部部长， below 任命：: each says it of somebody, and is a paragraph, though a comma ends it."""
    labelled = reading.pending == at and reading.last_kind == "label" and reading.lines[at].tight[-1] == "，"
    if not labelled or not APPOINTMENT_LABEL.match(simplified(reading.lines[at - 1].text)):
        return None
    blocks: list[Block] = []
    while after := _end_of_clause(reading, blocks[-1].after if blocks else at):
        blocks.append(Block("p", blocks[-1].after if blocks else at, after))
    return blocks if len(blocks) > 1 else None


def _end_of_clause(reading: Reading, at: int) -> int | None:
    """The index after the lines that say of one person which office it is."""
    text = ""
    for n in range(at, min(at + _ENTRY_LINES, len(reading.lines))):
        text += simplified(reading.lines[n].tight)
        if text[-1] in _ENDS_CLAUSE:
            return n + 1 if _CLAUSE.finds(text) else None
    return None


_ENDS_CLAUSE = "，；。"

_CLAUSE = Pattern(
    Expression(
        rf"{NAME}(?:（[^（）]{{1,12}}）)?(?:同志)?(?:[为兼的]|[兼现原]任|任)(?:{LETTER}|[、（）]){{2,80}}[{_ENDS_CLAUSE}]"
    ),
    ("陈毅兼外交部部长，", "沙千里为粮食部部长，", "周恩来兼任外交部部长职务，", "李静（女）任县统计局局长；"),
    ("会议认为，", "陈毅兼外交部部长", "沙千里为粮食部部长，任期三年，"),
    "fullmatch",
)
"""What is said of one person below a label of appointments."""


def unnamed_holders(reading: Reading, at: int) -> list[Block] | None:
    """成　员：各县（市、区）长 in a roster: those who hold an office, whoever they are. They are a paragraph of their own."""
    if not _are_holders(reading.lines[at]):
        return None
    below = reading.line(at + 1)
    in_roster = reading.pending == at and reading.last_kind == "entry" or below is not None and _is_entry(below)
    return [Block("p", at, at + 1)] if in_roster else None


def _are_holders(line: Line) -> bool:
    if line.tight[-1] not in ENDS_HOLDERS:
        return False
    text = unspaced(line.text)
    return are_holders(text[text.find("：") + 1 :]) and not _is_entry(line)


def _appointed(reading: Reading, at: int) -> bool:
    """Whether the line stands below a label of appointments, of an office or of an organ, or below a person that does; or below a
    sentence that appoints who is named below it."""
    if at and reading.lines[at - 1].tight[-1] == "：" and _DECIDES.finds(reading.lines[at - 1].tight):
        return True
    if reading.pending != at:
        return False
    above = next((block for block in reversed(reading.blocks) if block.kind != "entry"), None)
    if above is None or above.kind not in ("label", "p"):
        return False
    line = reading.lines[above.after - 1]
    named = _OFFICE_LABEL.search(unspaced(line.text)) is not None or is_organ(line.tight)
    labels = above.kind == "label" and named
    return labels or APPOINTMENT_LABEL.match(line.text) is not None


_DECIDES = Pattern(
    Expression("(?:决定|任命|免去|聘任|解聘|推选|补选)：$"),
    ("经县人民政府第5次常务会议研究，决定：", "市人民政府决定任命：", "同时免去："),
    ("会议决定", "决定任命张三："),
    "search",
)
"""How a sentence ends below which stands who is appointed, one or several."""


def _next_in_roster(reading: Reading, at: int) -> bool:
    """Whether the line stands right below an entry of a roster: who signs stands apart from it."""
    return reading.pending == at and reading.last_kind == "entry" and not reading.lines[at].blanks


def _is_entry(line: Line) -> bool:
    text = line.text
    if not (" " in text or "\u3000" in text or "（" in text):  # nothing sets the name apart
        return False
    found = ENTRY.match(text)
    if found is None or IS_PLACE.finds(found["name"]):
        return False
    if _are_places_or_organs([found["name"], *text[found.end() :].split()]):
        return False
    named = not OFFICE_ALONE.match(unspaced(found["name"])) and not ARTICLE.match(text)
    return named and not _BOX.search(line.text) and not heads_columns(line)


def _are_places_or_organs(words: Sequence[str]) -> bool:
    """Whether each of these words is an organ, or ends as the name of a place does: 东阳镇  西阳镇  北山乡, 市水务局　市财政局."""
    return all(word[-1] in _ENDS_PLACE or is_organ(word) for word in words)


_ENDS_PLACE = frozenset("镇鎮乡鄉村县縣区區市旗")

_BOX = Pattern(
    Expression("[□☐☑☒]|年[ \u3000]+月"),
    ("采购台账　　□合格", "本人签字：　　年　　月　　日"),
    ("王丽　　省长",),
    "search",
)
"""What is ticked or filled in in a form: no person holds such an office."""


def _holds_office(line: Line) -> bool:
    """Whether what stands behind the name is an office: it ends as offices do."""
    return _IN_OFFICE.search(line.tight) is not None


_IN_OFFICE = Pattern(
    Expression(rf"(?:{POST}|职务)(?:（[^（）]{{1,20}}）)?[。；，]?$"),
    (
        *("某厅厅长", "某厅厅长职务；", "某厅厅长，", "某厅厅长。", "某局副局长（试用期一年）。"),
        *("某厅厅长（女）", f"某厅厅长（{'兼' * 20}）"),
    ),
    (
        *("某省人民政府", "任命：", "某厅厅长会议", "某厅厅长（）", f"某厅厅长（{'兼' * 21}）"),
        *("某厅厅长（甲（乙）", "某厅厅长（甲）乙）"),
    ),
    "search",
)


def _in_rows_of_persons(reading: Reading, at: int) -> bool:
    """Whether the line is one of three or more in a row that hold a name and a few words: the body that each is of."""
    return _in_rows(reading, at, _is_person_and_body, _ROWS)


def _in_rows_of_offices(reading: Reading, at: int) -> bool:
    """Whether the line is one of two or more in a row that hold a name, and the office in brackets."""
    return _in_rows(reading, at, _is_person_in_office, _ROWS_OF_OFFICES)


def _in_rows(reading: Reading, at: int, is_row: Callable[[Line | None], bool], least: int) -> bool:
    """Whether so many rows of a roster begin here, or a row that goes on from an entry."""
    if not is_row(reading.lines[at]):
        return False
    if reading.pending == at and reading.last_kind == "entry":
        return True
    begins = reading.ended(at) or _below_heading(reading, at)
    return begins and all(is_row(reading.line(n)) for n in range(at + 1, at + least))


def _is_person_in_office(line: Line | None) -> bool:
    if line is None or line.text[-1] != "）":
        return False
    found = PERSON_IN_OFFICE.match(line.text)
    return found is not None and is_name(found["name"])


_ROWS, _ROWS_OF_OFFICES = 3, 2
"""Lines from which persons and bodies are a list, and persons with their offices in brackets."""


def _is_person_and_body(line: Line | None) -> bool:
    if line is None or line.text[-1] in _NO_BODY or not (" " in line.text or "\u3000" in line.text):
        return False
    found = PERSON_AND_BODY.match(line.text)
    if found is None or not (is_name(found["name"]) or ethnic_in(found["note"] or "")):
        return False
    return not is_name(found["body"]) or len(unspaced(found["body"])) > 4


_NO_BODY = frozenset("，。；：、（）")
"""Marks that no name of a body ends with."""


def _below_heading(reading: Reading, at: int) -> bool:
    """Whether the text above is a numbered heading, which needs no full stop."""
    firsts = range(max(reading.pending, at - _NARROW_LINES), at)
    return any(ENUMERATOR.match(reading.lines[n].text) and _may_be_heading(reading, n, at) for n in firsts)


def _may_be_heading(reading: Reading, first: int, after: int) -> bool:
    ems = sum(line.width for line in reading.lines[first:after])
    return after - first <= _HEADING_LINES or ems <= _HEADING_EMS


_HEADING_LINES, _NARROW_LINES, _HEADING_EMS = 3, 5, 66
"""Lines that a heading takes at the most; in a narrow column; and its width then."""


def _another_entry(reading: Reading, at: int) -> bool:
    return any(ENTRY.match(line.text) or _is_person_and_body(line) for line in reading.lines[at + 1 : at + 5])


def _entry_end(reading: Reading, at: int) -> int:
    after = at + 1
    while (
        (line := reading.line(after)) and _may_hang(reading, at, after) and _runs_on_in_entry(reading, at, after, line)
    ):
        after += 1
    return after


def _may_hang(reading: Reading, first: int, at: int) -> bool:
    """Whether the entry that begins with line `first` may have so many lines; in one of several columns of a page the office has
    a part of that, and all its lines hang at one place."""
    if at - first < _ENTRY_LINES:
        return True
    line, before = reading.lines[at], reading.lines[at - 1]
    in_column = at - first < _NARROW_ENTRY_LINES and bool(line.hints.amid)
    return in_column and abs(line.indent - before.indent) <= _AT_ONE_PLACE


_ENTRY_LINES, _NARROW_ENTRY_LINES, _AT_ONE_PLACE = 5, 9, 0.3
"""Lines that a person and the office may take; and in a column; ems by which these differ in where they begin."""


def _runs_on_in_entry(reading: Reading, first: int, at: int, line: Line) -> bool:
    """Whether a line is the rest of the entry that begins with line `first`, all of whose rest may hang at one place."""
    before, person = reading.lines[at - 1], reading.lines[first]
    if (
        line.tight[-1] == "：" or "编" in line.tight and is_imprint(line.text)
    ):  # it labels those below; （责任编辑：何敏）
        return False
    if ENTRY.match(line.text) or ENUMERATOR.match(line.text) or is_name_row(line) or APPOINTMENT_LABEL.match(line.text):
        return False
    if _groups_persons(reading, at, person) or not reading.set_alike(at - 1, at):
        return False
    if before.hints.whole or before.tight.endswith("职务") or _is_about_all(line) or _is_person_and_body(line):
        return False
    if _opens_paragraph(person, line) or DATE_LINE.match(line.tight):
        return False
    is_sentence = line.tight[-1] == "。" and "，" in line.tight  # a paragraph below the list
    if is_sentence and _ENDS_OFFICE.search(before.tight):
        return False
    if not reading.wrapped[at]:
        return line.indent >= before.indent + _DEEPER and not is_sentence
    if line.hints.page is not None and not line.blanks and line.indent >= person.indent + _DEEPER:
        return True
    early = before.measured and reading.room(at - 1) > _ENDED_EARLY and line.tight[0] != "（"
    if early or _is_closed(before) or _signs_below(reading, at) or _opens_document(reading, at):
        return False
    full = _ENTRY_FULL if ENTRY.match(before.text) else _ENTRY_FULL - _NAME_WIDTH
    return before.width >= full or line.tight[0] == "（" or line.width <= 4


_ENDED_EARLY = 3.0
"""Ems that a line leaves free in its measure with which an office has ended."""

_ENDS_OFFICE = Pattern(
    Expression(f"{POST}$"), ("自治区卫生厅副厅长", "省政府副秘书长"), ("自治区卫生", "厅长，"), "search"
)


def _is_about_all(line: Line) -> bool:
    """Whether a line says something of the persons above, or how many they are: （以上…, 理事（22人）."""
    counted = line.tight[-1] == "）" and line.tight[0] != "（" and _COUNT.search(line.tight) is not None
    return counted or line.tight.startswith("（以上")


def _groups_persons(reading: Reading, at: int, person: Line) -> bool:
    """Whether the place or body of the persons below stands here, no deeper than the one above: 安丰县."""
    line, below = reading.lines[at], reading.line(at + 1)
    if below is None or line.indent > person.indent or not GROUP.match(close_up(line.tight)):
        return False
    return is_name_row(below) or _is_entry(below)


def _is_closed(line: Line) -> bool:
    """Whether a line ends what is said of a person: with the mark that parts it from the next, or that ends the list."""
    return line.tight[-1] in "；。"


def _signs_below(reading: Reading, at: int) -> bool:
    """Whether an organ signs here, with the day below it."""
    line, below = reading.lines[at], reading.line(at + 1)
    return below is not None and DATE_LINE.match(below.tight) is not None and is_organ(line.tight)


def _opens_document(reading: Reading, at: int) -> bool:
    """Whether the title of the next document stands here, 关于张三等同志职务任免的通知, though the entry above is as wide as its line."""
    tight = reading.lines[at].tight
    asked = at in reading.page_starts or "关于" in tight or is_organ(tight)
    return asked and best(reading, at, labelled=False) is not None


def _opens_paragraph(person: Line, line: Line) -> bool:
    """Whether a line is set in as a paragraph's first line is, far to the left of the person above."""
    return SET_IN <= line.indent <= FIRST_LINE and person.indent - line.indent >= _FAR_LEFT


_FAR_LEFT = 1.5
"""Ems to the left of an entry from which a line set in is a paragraph below the roster."""

_DEEPER = 2.0
"""Ems by which the rest of an office stands deeper than its line, where lines are not known to be full."""

_ENTRY_FULL, _NAME_WIDTH = 16.0, 4.0
"""Ems from which a roster line may run on below, and what the name takes of its first line."""
