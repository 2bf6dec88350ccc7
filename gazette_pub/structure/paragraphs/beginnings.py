"""How a line begins that is the first of a paragraph, where a sentence ends above it."""

from __future__ import annotations

import re

from gazette_pub.structure.cuts.marks import stays_open
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_MIDWAY
from gazette_pub.structure.patterns.persons import APPOINTS
from gazette_pub.words.characters import LETTER
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.pattern import Expression, Pattern

_APPOINTED = Pattern(
    Expression(rf"(?P<name>{NAME.source})(?:（[^（）]{{1,12}}）)?(?:、|为|的{LETTER}{{2,40}}职务)", re.X),
    ("王志远（满族）为某市市长；", "李秀英（女）、陈晨为委员", "张三的某厅厅长职务，"),
    ("王志远（满族）", "在会上宣布"),
)


def appoints_person(text: str) -> bool:
    """Whether a line begins with a person that it appoints or removes."""
    found = _APPOINTED.match(text) if "为" in text or "职务" in text else None
    return found is not None and is_name(found["name"])


def _counts_a_part(line: Line) -> bool:
    """Whether a line, where a sentence has ended above it, is the heading of a part that a plain figure counts: 3　分级"""
    return line.tight[0].isdecimal() and _PART.match(line.text) is not None


_PART = Pattern(
    Expression(rf"\d{{1,2}}[ \u3000]{{1,4}}{LETTER}[^，。；：！？]{{1,30}}$"),
    ("3　险情和灾情分级", "4 附则"),
    ("3　险情分级，分为", "2024　年度", "3万元", "12　"),
)


def begins_below_end(before: Line, line: Line) -> bool:
    """Whether a line begins a paragraph where a sentence ends above it: by its words, by a part that it counts, or by the mark
    that opens what is quoted, where that is open: 修改为：“会议公开举行。⏎“会议文件应当公开。”"""
    quoted = line.tight[0] == "“" and stays_open("“", "”", before.tight)
    apart = (
        (line.blanks or line.indent >= SET_MIDWAY) and line.tight[0] == "（" and _REMARK.match(line.tight) is not None
    )
    return (
        quoted
        or apart
        or _begins_by_word(line)
        or _counts_a_part(line)
        or _appoints_another(before, line)
        or _is_next_note(before, line)
    )


def _is_next_note(before: Line, line: Line) -> bool:
    """Whether the next note begins below one of a line: [2]甲。⏎[3]乙。"""
    if line.tight[0] not in "[［〔":
        return False
    above, below = _NOTE.match(before.tight), _NOTE.match(line.tight)
    return above is not None and below is not None and int(below[1]) == int(above[1]) + 1


_NOTE = Pattern(Expression(r"[\[［〔](\d{1,2})[\]］〕]"), ("[3]甲", "〔12〕甲"), ("[甲]", "[123]"))


_REMARK = Pattern(
    Expression("（[^（）]{4,80}）$"),
    ("（责任单位：市商务局、市民政局）",),
    ("（一）", "（责任单位：市商务局）负责"),
)
"""A remark that is all of its line."""


def _appoints_another(before: Line, line: Line) -> bool:
    """Whether the next person is appointed or removed below another: …为审判员；⏎孙　頔为检察员；, 任命某人为院长。⏎任命某人为庭长。"""
    if (
        before.ends
        and line.tight[:2] == before.tight[:2]
        and APPOINTS.match(before.tight)
        and APPOINTS.match(line.tight)
    ):
        return True
    return (
        before.tight[-1] == "；" and _APPOINTED_ABOVE.search(before.tight) is not None and appoints_person(line.tight)
    )


_APPOINTED_ABOVE = Pattern(
    Expression("(?:[为任]|职务)[^，。；]{0,40}；$"),
    ("为某市中级人民法院审判员；", "审判员职务；"),
    ("甲；", "为某"),
    "search",
)


def _begins_by_word(line: Line) -> bool:
    """Whether a line, where a sentence has ended above it, begins as the last words of a report, a decision, a treaty or a letter do,
    or speaks to those who are addressed."""
    return line.tight[0] in _WORD_OPENS and _FIRST_WORDS.match(line.tight) is not None


_WORD_OPENS = frozenset("以本前《下此专特同各希号")
"""The first characters of such words."""

_FIRST_WORDS = Pattern(
    Expression(
        rf"""以上(?:报告|说明|汇报|意见|发言|议案)                                     # 以上报告，请予审议。
        |本(?:决定|决议)自[^，。；]{{1,24}}(?:施行|实施|生效|执行)
        |《[^《》]{{2,60}}》(?:、《[^《》]{{2,60}}》){{0,9}}(?:等[^，。；]{{1,20}})?根据本决定
        |下列(?:签署人|全权代表)|本(?:协定|条约|公约|议定书)(?:于|自|须经|一式)[^，。；]{{1,40}}
        |(?:专此|特此){LETTER}{{2,4}}[，。]|此[复致令]，                        # 专此答复，并致谢意。
        |希望(?:受|获|被|以上|上述|全[省市县区国]|各[有部地级]|广大){LETTER}|号召全{LETTER}         # 希望受表彰的同志再接再厉
        |(?:同志们|各位(?:代表|委员|来宾|朋友))[，！：]
        |(?:前[一二两三]?款|本(?:条|款|法|条例|办法|规定|规则|细则|规程|章程))所称{LETTER}   # 前款所称竞争性谈判，是指
        |（(?:均?据|来源|摘自|转[载自]|原载|选自|综合)(?:于|自)?[：《][^（）]{1, 30}）$  # from where a story is taken""",
        re.X,
    ),
    (
        "以上报告，请予审议。",
        "以上汇报是否妥当，请审议。",
        "本决定自2021年12月1日起施行。",
        "《某省渔业条例》、《某省河道条例》根据本决定作相应修改，重新公布。",
        "下列签署人经各自政府授权，签署本条约。",
        "本协定于2020年3月1日在北京签订，一式两份。",
        "专此答复。",
        "希望受表彰的科技人员再接再厉，",
        "号召全省广大干部职工",
        "同志们，做好这项工作责任重大。",
        "各位代表！今年的工作是：",
        "前款所称竞争性谈判，",
        "本条例所称餐厨垃圾，是指",
    ),
    (
        "前款规定的期限",
        "本条例规定的",
        "以上问题",
        "以上各项报告",
        "本决定所称代表",
        "《某省渔业条例》第三条",
        "同志们的意见",
        "下列人员",
        "（据《某法》第三条）的",
    ),
)
"""How the last paragraphs of such texts begin."""
