"""Labels with those who are of them beside and below: 副主任：叶青　罗　娟."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import OFFICES, are_several_persons, members_apart, names_in
from gazette_pub.structure.patterns.heads import ATTENDANCE, heads_attendance
from gazette_pub.structure.patterns.persons import NAME_TOKEN
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.rosters.names import is_label, is_name_on_a_line, rows_end
from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.names import NAME, ethnic_in, is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST


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
    label = Block("label", at, at + 1, length=len(line.text[:length].rstrip(_WIDTHS)))
    if "、" in rest:
        return [Block("p", at, at + 1)]
    return [label, Block("names", at, _hanging_end(reading, at), skip=length)]


_WIDTHS = " \u3000"


def _hanging_end(reading: Reading, at: int) -> int:
    """The index after the rows of names that go on behind an office, with a lone name in the last row, which hangs as they do; so
    does who stands a line each with the unit in brackets."""
    edge = reading.lines[at].indent

    def hangs(after: int, holds: Callable[[Line], bool]) -> bool:
        below = reading.line(after)
        return below is not None and below.indent > edge and holds(below)

    after = rows_end(reading, at + 1, True)
    after += hangs(after, lambda line: is_name_on_a_line(line) and not is_label(line))
    while hangs(after, lambda line: not line.blanks and _PERSON_OF_UNIT.finds(line.text)):
        after = rows_end(reading, after + 1, True)
    return after


_PERSON_OF_UNIT = Pattern(
    Expression(rf"{NAME.source}（[^（）。，]{{2,24}}）"),
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
    if not OFFICE_LABEL.search(label) and not _ELECTED.search(label):
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
    needs=(" \u3000",),
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
    if any(line is not None and labels_office(line) for line in near):
        return True
    below, above = reading.line(at + 1), reading.line(at - 1) if at else None
    if above is not None and heads_attendance(above.tight):  # 缺席（2人）⏎委　员　李生潮　贾廷安
        return True
    return below is not None and _labelled_persons(below) is not None


_LIST = 3
"""Lines above and below within which another office shows that there is a list."""


def labels_office(line: Line) -> bool:
    return _members_of(line) is not None or OFFICE_LABEL.search(unspaced(line.text)) is not None


OFFICE_LABEL = Pattern(
    Expression(rf"^[^，。]{{0,20}}{OFFICES}(?:（[^（）]*）)?[：:]$"),
    ("汾东省人民检察院检察员：", "汾东省人民检察院检察员:", "委员（15人）：", f"{'省' * 20}主任："),
    (
        *("检察员", "检察员：张三", "主任，委员：", "甲。主任：", f"{'省' * 21}主任："),
        *("主任（甲（乙）：", "主任（甲）乙）："),
    ),
    "search",
)
