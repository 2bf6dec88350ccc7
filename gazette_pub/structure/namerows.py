"""Rows of names in columns."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.persons import NAME_TOKEN, NOTED_NAME, SIGNER
from gazette_pub.words.characters import LETTER, WIDE_GAP, has_wide_blank, unspaced, with_wide_blanks
from gazette_pub.words.kinds import LISTS
from gazette_pub.words.names import HAN, HEAD_OF_COLUMN, ethnic_in, holds_office, is_doubtful, is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST
from gazette_pub.words.signatory import STANDS_IN

_EVENLY_SPACED = Pattern(
    Expression(rf"(?:{HAN} ){{3,}}{HAN}"), ("王 建 忠 张",), ("王 建 忠", "王建 忠张"), "fullmatch"
)
"""A title set wide: 专 利 代 理 条 例."""


def is_name_row(line: Line) -> bool:
    """Two or more names on one line: 王　纯 王建忠 王　珍, 韦　韬（壮族）邓玉恩."""
    return _are_in_a_row(line.text)


@functools.lru_cache(maxsize=512)
def _are_in_a_row(text: str) -> bool:
    """Many rules ask it of one line."""
    if text.startswith(_KEY_WORDS):
        return False
    if "\u3000" not in text:  # else two narrow blanks are not one of an em, they part names: 汪　凡  解　军
        text = with_wide_blanks(text)
    if text.count("\u3000") >= _SEVERAL - 1 and _ONE_WIDE.fullmatch(text):
        return are_several_persons(names_in(text))
    if (
        " " not in text
        and "\u3000\u3000" not in text
        and "）" not in text
        or len(text) > 60
        or text.count(" ") >= _SEVERAL
        and _EVENLY_SPACED.fullmatch(text)
        or is_set_apart_evenly(text)
    ):
        return False
    names = names_in(text)
    return len(names) >= 2 and not all(map(is_organ, names))  # 全国妇联　中国残联 sign


_KEY_WORDS = ("关键词", "【关键词】", "主题词")
"""What stands in front of the words under which a case or a document is filed: 关键词 民事 买卖合同."""

_ONE_WIDE = Pattern(
    Expression(rf"{HAN}{{1,4}}(?:\u3000{HAN}{{1,4}}){{2,40}}"),
    ("王　珍　刘　敏　李　明", "王　珍　张建国　李　明", "王建忠　李卫东　张晓明"),
    ("王　珍", "王建忠　李卫东", "王　珍　　刘　敏", "王 珍 刘 敏"),
    "fullmatch",
)
"""Words that one wide blank parts throughout: a title set wide, or names of two characters in a row."""


def is_set_apart_evenly(text: str) -> bool:
    """Whether single characters stand one wide gap apart throughout: 任　　免　　名　　单. Names stand further apart than the
    characters of a name."""
    return _FAR_APART.fullmatch(text) is not None and len({len(gap) for gap in WIDE_GAP.findall(text)}) == 1


_FAR_APART = Pattern(
    Expression(rf"{HAN}(?:\u3000{{2,8}}{HAN}){{2,20}}"),
    ("任　　免　　名　　单", "公　　　告　　　栏"),
    ("公　告　栏", "王　珍　　刘　敏", "公　　告"),
    "fullmatch",
    needs=("\u3000",),
)


def are_several_persons(names: Sequence[str]) -> bool:
    """Whether three names or more stand there, each with a surname: not 商务部　公安部　司法部, which are organs."""
    return len(names) >= _SEVERAL and all(map(is_name, names)) and not all(map(is_organ, names))


_SEVERAL = 3


@functools.lru_cache(maxsize=512)
def names_in(text: str) -> tuple[str, ...]:
    """The names of a row, or nothing when anything else stands in it. Many rules ask it of one line.

    Boxes alone are a form, 是□ 否□; and what heads a column, 姓名, tells that its neighbours head columns too.
    """
    found: list[str] = []
    long: list[str] = []
    at = 0
    while at < len(text):
        name = NAME_TOKEN.match(text, at)
        if name is None or name.end() < len(text) and text[name.end()] not in " \u3000" and name[0][-1] != "）":
            name = _LONG_NAME.match(text, at)
            if name is None:
                return ()
            long.append(name[0])
        found.append(name[0])
        at = len(text) - len(text[name.end() :].lstrip(" \u3000"))
    if long and not _stand_among_names(long, found):
        return ()
    if not found or any(name[0] == "为" for name in found):  # 买买提（女）为某某⏎委员会委员
        return ()
    if _PART_NUMBER.finds(found[0]) or any(map(IS_PLACE.finds, found)):
        return ()
    if any(
        HEAD_OF_COLUMN.fullmatch(name) or _NOBODY.search(name) and not is_name(name) or _BODY.finds(name)
        for name in map(unspaced, found)
    ):
        return ()
    return () if all(map(is_doubtful, found)) and not any(map(is_name, found)) else tuple(found)


_LONG_NAME = Pattern(
    Expression(rf"{HAN}{{5,7}}(?=[ \u3000]{{2}}|$)"),
    ("布和巴特尔", "阿拉坦其其格\u3000\u3000王"),
    ("王建忠", "布和巴特尔 王", "省发展和改革委员会"),
)
"""A Mongolian name without a dot or a note, in a row of names."""


def name_spans(text: str) -> list[tuple[int, int]]:
    """Where the names of a row stand in it, with the notes in brackets behind them."""
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        name = NOTED_NAME.match(text, at)
        if name is None or name.end() < len(text) and text[name.end()] not in " \u3000" and name[0][-1] != "）":
            name = _LONG_NAME.match(text, at) or name
        if name is not None:
            spans.append(name.span())
        at = name.end() if name is not None else at + 1
    return spans


def _stand_among_names(long: Sequence[str], found: Sequence[str]) -> bool:
    """Whether names of five to seven characters stand among as many and at least two that surely are names, and are no office."""
    sure = sum(map(is_name, found)) - sum(map(is_name, long))
    return sure >= max(2, len(long)) and not any(holds_office(name) or _NOBODY.search(name) for name in long)


_BODY = Pattern(
    Expression(
        f"{LETTER}{{2,8}}(?:大学|学院|医院|公司|集团|银行|学校|研究[院所])|副?教授|(?:副|高级|助理)?(?:研究员|工程师)"
    ),
    ("燕山大学", "安康医院", "教授", "高级工程师"),
    ("王大学", "大学", "高工"),
    "fullmatch",
)
"""What nobody is called, though it begins as names do: 燕山大学; and what somebody is by profession."""


_NOBODY = Pattern(
    Expression(
        r"(?:大学|[中小]学|学校|学院|医院|公司|集团|银行|研究[院所]|农科院|[局厅委]|中心|支队|大队|工厂|车间|[公通]告)$"
        rf"|^(?:总统|{POST})$|^副?(?:[省市县区州旗乡镇部厅局院处科校所司署行]|检察|秘书)长$|^副(?:主[席任]|秘书长)$"
    ),
    (
        "汾东大学",
        "部公告",
        "市气象局",
        "第一中学",
        "县医院",
        "总理",
        "主席",
        "总统",
        "副省长",
        "院长",
        "检察长",
        "副主任",
        "法官助理",
    ),
    ("王学", "李中心平", "总明"),
    "search",
)
"""How the bodies end that persons are of, and an office without an organ, by which one signs: what stands beside a name
and is so called is none."""


IS_PLACE = Pattern(
    Expression(f"{LETTER}{{2,5}}市|{LETTER}[ \u3000]{{0,4}}县|{LETTER}{{1,5}}县"),
    ("南浦市", "高平县", "沁县", "邳　县"),
    ("王市", "南浦", "王　市"),
    "fullmatch",
)
"""Where somebody comes from: 南浦市　　章国权 has one name."""


_PART_NUMBER = Pattern(
    Expression(rf"第[{CN}]{{1,6}}[条條章节節编編款项項]"),
    ("第一条", "第十二條", "第二章"),
    ("第一", "第三人", "章第二"),
    "fullmatch",
)
"""The number of a part of a law, beside its heading: 第二条  相关概念."""


def is_noted_name(line: Line) -> bool:
    """One name with its note, which shows that it is a name: 才让卓玛（女，藏族）."""
    if not line.text.endswith("）"):
        return False
    of_people = NOTED_NAME.fullmatch(line.text) is not None and ethnic_in(line.text[line.text.find("（") :]) is not None
    return of_people or len(names_in(line.text)) == 1


def are_names(line: Line) -> bool:
    """Whether the line is nothing but names, one or more, of which each has a surname: what a label of an office names."""
    found = names_in(line.text)
    return bool(found) and (all(map(is_name, found)) or is_noted_name(line))


def is_one_name(text: str) -> bool:
    """Whether nothing but what may be one name stands there, whatever its surname, its characters set apart or not, and its note."""
    return _ONE_NAME.finds(text)


_ONE_NAME = Pattern(
    Expression(
        rf"""(?:{LETTER}{{2,7}}(?:·{LETTER}{{1,8}}){{0,3}}
        |{LETTER}[ \u3000]{{1,6}}{LETTER}{{1,2}}|{LETTER}(?:[ \u3000]{LETTER}){{2,3}}|{LETTER}(?:[ \u3000]{{2}}{LETTER}){{2}})
        (?:（(?!共?[\d{CN}]{{1,4}}[名人位])[^（）]{{1,12}}）){{0,2}}""",
        re.X,
    ),
    ("丁山", "司马光明", "阿卜杜拉·买买提", "丁　　　山", "冯　建　国", "安　𩽾𩾌（女）", "李勇（女）（榆次区）"),
    ("丁", "丁山、万玉", "一、丁山", "林国栋　白水大学", "工商联（2名）", "吴　晶　　沈　㛃"),
    "fullmatch",
)


def lists_persons(text: str, title: str) -> bool:
    """Whether nothing but persons stands there of whom a heading above tells: several, or one in a document that is titled so."""
    found = names_in(text) if unspaced(text) != "任命" else ()
    listed = len(found) > 1 or title.endswith(LISTS)
    return listed and bool(found) and all(is_name(unspaced(name.partition("（")[0])) for name in found)


def are_several_names(line: Line) -> bool:
    """Whether the line is nothing but two names or more with a surname each, however narrow the blanks between are."""
    parted = " " in line.text or "\u3000" in line.text
    return parted and len(names_in(line.text)) > 1 and are_names(line) or are_told_apart(line)


def are_told_apart(line: Line) -> bool:
    """Whether the line is names with a surname each, and brackets tell apart two who are called alike: 李　勇（太谷）李　勇（榆次）杨瑞青."""
    text = line.text
    if "）" not in text or len(text) > _LONGEST_ROW or _MARKS.search(text):
        return False
    found = list(NOTED_NAME.finditer(text))
    if len(found) < _TWO or _BLANKS.sub("", text) != _BLANKS.sub("", "".join(name[0] for name in found)):
        return False
    runs_in = any(text[last.end() - 1] != "）" and last.end() == name.start() for last, name in pairwise(found))
    names = [name[0].partition("（")[0] for name in found]
    return not runs_in and all(is_name(name) and not HEAD_OF_COLUMN.fullmatch(unspaced(name)) for name in names)


_TWO = 2
_BLANKS = Pattern(Expression("[ \u3000]+"), ("甲　乙", "甲 乙"), ("甲乙",), "search")
_MARKS = Pattern(
    Expression("[。；：，、](?![^（）]{0,20}）)"),
    ("甲，乙", "甲（女）：乙"),
    ("甲（女，回族）乙", "甲（太谷）"),
    "search",
)
"""A mark of sentences outside brackets."""


def is_office_and_name(line: Line) -> bool:
    """Whether an office and who holds it stand there, a wide blank between; or a narrow one, before what has a surname."""
    text = signer_in(line)
    return text is not None and (has_wide_blank(text) or is_name(text.rpartition(" ")[2]))


def signer_in(line: Line) -> str | None:
    """An office and a name as the line has them, a blank of any width between; None where it says something else."""
    text = line.tight if "\u3000" in line.tight else line.text
    return text if SIGNER.match(text) else None


def signs_wide(line: Line) -> bool:
    """Whether an office and a name stand there whose characters are set apart, 主　席　毛　泽　东, or 決行 behind them: in whose place
    somebody signs in Taiwan."""
    if " " not in line.text and "\u3000" not in line.text:
        return False
    text = STANDS_IN.sub("", line.text)
    if text != line.text and SIGNER.match(text):
        return True
    found = _OFFICE_BEFORE.match(close_up(text)) if _NAME_APART.search(text) else None
    return found is not None and is_name(found["name"])


_NAME_APART = Pattern(
    Expression(r"[^\W\d_][ \u3000]{1,4}[^\W\d_](?:[ \u3000]{1,4}[^\W\d_])?$"),
    ("主　席　毛　泽　东", "总 理 周 恩 来", "法务局局长　连　堂　光", "局长　王　纯"),
    ("主席　毛泽东", "一，　二　三4"),
    "search",
)
_OFFICE_BEFORE = Pattern(
    Expression(rf"{LETTER}{{0,16}}?{POST}(?P<name>{LETTER}{{2,3}})$"),
    ("主席毛泽东", "代总理周恩来", "审计长李金华", "法务局局长连堂光"),
    ("主席", "主席团成员王纯一", "毛泽东"),
)


def heads_columns(line: Line) -> bool:
    """Whether the line is nothing but words set apart of which one heads columns: 姓名　　地址, 检查项目　　备注."""
    return ("\u3000\u3000" in line.text or "  " in line.text) and _head_columns(line.text)


@functools.lru_cache(maxsize=512)
def _head_columns(text: str) -> bool:
    words = _WORDS.split(text)
    return len(words) > 1 and any(HEAD_OF_COLUMN.fullmatch(unspaced(word)) for word in words)


_WORDS = Pattern(Expression("[ \u3000]{2,}"), ("甲　　乙", "甲  乙"), ("甲　乙",), "search")


OFFICES = (
    "(?:出席|列席|缺席|请假|召集人|[监计唱]票人|主持人|负责人|秘书长|主任|委员|主席团?|组长|[组队]员|指挥"
    "|[团院会检察局部厅省市州县区旗乡镇挥队]长|书记|成员|代表|理事|检察员|审判员)"
)
"""What offices and those who attend are called, above or before their names."""

OFFICE_ALONE = Pattern(
    Expression(rf"[^，。：]{{0,4}}{OFFICES}(?:（[^（）]*）)?[：:]?$"),
    ("主任", "副主任", "秘书长：", "秘书长:", "委员（1人）", "监察和司主任"),
    (
        *("某省人民政府省长", "监察和司法主任", "会议", "主任张三", "甲，主任", "甲。主任", "甲：主任"),
        *("主任（甲（乙）", "主任（甲）乙）"),
    ),
)
"""An office by itself, without the organ that it is of: who signs has that before it."""


def are_holders(text: str) -> bool:
    """Whether nothing but persons stands behind an office with its colon: 副主任：吴　敏（女）　郑　刚, 主　任：　　周建国."""
    label, colon, rest = text.replace(":", "：", 1).partition("：")
    if not colon or OFFICE_ALONE.match(unspaced(label) + colon) is None:
        return False
    held = names_in(rest.lstrip(" \u3000"))
    return bool(held) and all(is_name(name) or name[-1] == "）" for name in held)


def labels_names(line: Line, below: Line) -> bool:
    """副主任 alone on its line, and below it those who are."""
    if OFFICE_ALONE.match(unspaced(line.text)) is None:
        return False
    if is_name_row(below) or are_several_names(below) or is_noted_name(below):
        return True
    return NAME_TOKEN.fullmatch(below.text) is not None and is_name(below.text)


def members_apart(line: Line) -> tuple[int, str] | None:
    """How long an office is, and the names of those who hold it behind a wide blank: 主　任　　康　健, 副主任　　乔国庆　　郝　丽."""
    text = line.text
    apart = ("\u3000\u3000" in text or "   " in text) and len(text) < _LONGEST_ROW
    ways = (_BEHIND_OFFICE, _WIDE) if apart else (_BEHIND_OFFICE,)
    gaps = [gap for way in ways if (gap := way.search(text))]
    if _SET_WIDE.match(text):
        gaps += _ANY_BLANK.finditer(text, 0, _LONGEST_ROW)
    found = max((gap for gap in gaps if OFFICE_ALONE.match(unspaced(text[: gap.start()]))), key=_place_of, default=None)
    if found is None:  # 书　记　员 is longer than 书　记
        return None
    rest = line.text[found.end() :]
    words = names_in(rest)
    return (found.start(), rest) if words and all(is_name(word) or ethnic_in(word) for word in words) else None


def _place_of(found: re.Match[str]) -> int:
    return found.start()


_BEHIND_OFFICE = Pattern(
    Expression(
        "(?:(?<=主任|委员|书记|书长|组长|团长|队长|会长|事长|指挥|挥长|顾问|集人|成员)"
        "|(?<=[主委书组团成省市县州区院][ \u3000][任员记长]))(?:[ \u3000]|  )(?=[\u3400-\u9fff])"
    ),
    (
        "副主任委员　李明珠（女）　　和志刚",
        "副团长 马兰花",
        "总指挥　马立群",
        "主　任　王立业",
        "副主任  关  羽  张  飞",
    ),
    ("主任李明珠", "委　员　　丁一"),
    "search",
    needs=(" \u3000",),
)
"""The one blank between an office and the first of those who hold it."""

_SET_WIDE = Pattern(
    Expression(f"{LETTER}[ \u3000]{{1,4}}{LETTER}[ \u3000]"),
    ("主　　　任　许　达", "秘　书　长　何　平", "委 员 丁一"),
    ("主任　　许达", "主　任", "主　　　　　任　许达"),
)
"""An office of single characters with blanks between, as wide as the other offices of its list."""

_ANY_BLANK = Pattern(Expression("[ \u3000]{1,20}"), ("甲　乙", "甲  　乙"), ("甲乙",), "search")

_LONGEST_ROW = 80
"""Characters of a row of names; an office with what sets it wide takes no more."""

_WIDE = Pattern(
    Expression("(?:\u3000\u3000|   )[ \u3000]{0,20}"),
    ("主　任　　康　健", "主任   康健", "主　任　　　　高　峰"),
    ("主　任", "主任  康健"),
    "search",
)


def heads_members(line: Line, below: Line) -> bool:
    """Whether a body or a place stands here, and below it its members: 海城市（9名） above names, 提案委员会 above 主　任　　高　峰."""
    if line.tight[-1] not in _LAST_OF_BODY or not _BODY_OF_MEMBERS.match(line.tight) or members_apart(line) is not None:
        return False
    if members_apart(below) is not None or names_members(below):
        return True
    return is_name_row(below) and line.tight[-1] == "）"


def names_members(line: Line) -> bool:
    """Whether an office, a colon and those who hold it stand there: 团　长：马　懿, 主任委员：　高　洁（女）."""
    office, colon, rest = line.text.partition("：")
    words = names_in(rest.strip(" \u3000")) if colon and OFFICE_ALONE.match(unspaced(office)) else ()
    return bool(words) and all(map(is_name, words))


_LAST_OF_BODY = frozenset("团会组市州盟区县）")

_BODY_OF_MEMBERS = Pattern(
    Expression(
        rf"{LETTER}{{2,16}}(?:代表团|委员会|小组|组|[省市州盟区县])(?:（(?:共)?[\d一二三四五六七八九十]{{1,4}}[名人]）)?$"
    ),
    ("海城代表团（68名）", "提案委员会", "第一小组", "海城市（9名）"),
    ("某市人民代表大会", "（68名）", "主任会议"),
)
"""Whose offices are filled, in a list of such bodies."""


def signs_of_old(line: Line) -> bool:
    """Whether an office of 1912 to 1928 and a name stand there run together: 国务卿徐世昌."""
    found = _OF_OLD.fullmatch(line.tight) if line.tight[-1].isalpha() and len(line.tight) <= _LONGEST_OF_OLD else None
    return found is not None and is_name(found["name"])


_LONGEST_OF_OLD = 24
_OF_OLD = Pattern(
    Expression(
        r"(?:国务卿|国务总理|[\u4e00-\u9fff]{2,8}(?:总长|次长|都督|督军|巡按使|镇守使))[ \u3000]{0,8}(?P<name>[\u4e00-\u9fff]{2,4})"
    ),
    ("国务卿徐世昌", "陆军总长段祺瑞", "国务总理　唐绍仪"),
    ("国务卿", "总长段祺瑞", "国务总理令"),
    "fullmatch",
)
"""Who signs an order of the president below its day, as the gazettes of 1912 to 1928 print it."""
