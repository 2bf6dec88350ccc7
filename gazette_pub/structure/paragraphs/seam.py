"""Where two lines meet: what is known of both."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.cuts.figures import is_in_ratio
from gazette_pub.structure.cuts.provisions import counts_within
from gazette_pub.structure.cuts.sentences import breaks_text
from gazette_pub.structure.line import NO_HINTS, Line
from gazette_pub.structure.measure import is_parted
from gazette_pub.structure.outline import number_of
from gazette_pub.structure.paragraphs.beginnings import begins_below_end
from gazette_pub.structure.paragraphs.room import overflow
from gazette_pub.structure.patterns.numbers import NAMED_STANDARD
from gazette_pub.words.amendments import is_verb_alone
from gazette_pub.words.characters import LETTER
from gazette_pub.words.names import is_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_FIGURE = Pattern(Expression(r"\d{1,5}(?:\.\d+)?[%‰][，。；]"), ("21%。", "3.5%，"), ("21%", "5%政策", "%。", "1.总则"))
"""Some extractions break a line before a figure of another font: 成交额增长⏎21%。 No paragraph begins with a share."""


@dataclass(eq=False)
class Seam:
    """Where two lines meet: the upper, `before`, with its measure, and the lower.

    `over`: what speaks against the upper being any but a first line, since it is too wide. `ended`: it ends a sentence.
    `within`: the lower goes on with numbers that the upper counts within its sentence.
    `anew`: the lower begins as paragraphs do; `counts`: with the number that comes next to that of the upper.
    `figure`: it begins with a share, which ends the sentence of the upper. `pieced`: the upper is a figure, or stands behind one,
    that was cut from its line: how wide it is says nothing.
    `resized`: the lower is set in another size; `centred`: both are lines of one heading in the middle; `moved`: the lower
    alone stands there, below a sentence that has ended. `tagged`: the source's
    own structure has both in one paragraph, or in two; None where it does not say.
    """

    before: Line
    line: Line
    measure: float
    over: float
    within: bool
    ended: bool
    anew: bool
    counts: bool
    figure: bool
    pieced: bool
    resized: bool
    centred: bool
    moved: bool
    tagged: bool | None

    @functools.cached_property
    def breaks(self) -> bool:
        """Whether the upper line surely breaks off, however much room it leaves."""
        return breaks_text(self.before, self.line) and not self.are_rows

    @property
    def are_rows(self) -> bool:
        """Whether a wide gap parts what both lines hold: rows of a list, or of parties that sign side by side."""
        return self.line.parted and self.before.parted and is_parted(self.line) and is_parted(self.before)


def seam_of(
    before: Line,
    line: Line,
    measure: float,
    pieced: bool = False,
    is_first_counted: bool = False,
    labels: Collection[str] = frozenset(),
) -> Seam:
    within = counts_within(before, line)
    ended = before.ends or before.tight[-1] == "—" and starts_anew(line)  # 以——⏎(a)
    if ended and is_in_ratio(before, line):
        ended = False
    verb = is_verb_alone(before.tight) or is_verb_alone(line.tight) or _puts_in_below(before, line)
    ended = ended or verb or before.tight[-1] == "）" and _FROM_WHEN.match(line.tight) is not None
    figure = (
        line.tight[0].isdigit() and not ended and before.tight[-1] not in ENDS and _FIGURE.match(line.tight) is not None
    )
    labelled = "：" in line.tight and (
        (ended or "：" in before.tight)
        and _is_labelled(line.tight)
        or ended
        and line.tight[: line.tight.index("：")] in labels
    )
    anew = not within and (starts_anew(line) or labelled or verb or ended and begins_below_end(before, line))
    said = (False, False, False, None) if before.hints is NO_HINTS else _said(before, line, ended, anew)
    counts = (
        is_first_counted
        or anew
        and not ended
        and counts_on(before, line)
        or line.tight[0].isupper()
        and _lists_standards(before, line)
        or line.text[1:2] in _BLANKS
        and _WIDE_LABEL.finds(line.text)
    )
    anew = anew or counts
    return Seam(before, line, measure, overflow(before, measure), within, ended, anew, counts, figure, pieced, *said)


_FROM_WHEN = Pattern(
    Expression("本(?:决定|决议|公告|通知|命令)自[^，。；]{1,24}(?:施行|实施|生效|执行)。$"),
    ("本决定自公布之日起施行。", "本公告自2024年1月1日起执行。"),
    ("本决定自公布之日起施行，", "本决定所称"),
)
"""The last sentence of a decision, below what it lists: 三、《某规定》（2002年3月3日公布）⏎本决定自公布之日起施行。"""


def _puts_in_below(before: Line, line: Line) -> bool:
    """Whether what an ordinance of Hong Kong puts in stands on the line below that says so: 现予修订，加入——⏎““电子签署”指…."""
    return line.tight[0] in "“「" and before.tight[-1] in "—─" and _PUTS_IN.finds(before.tight)


_PUTS_IN = Pattern(
    Expression("(?:加入|代以|取代)[ \u3000]?[—─]{1,2}$"),
    ("现予修订，加入——", "代以 —"),
    ("加入——“甲”", "加入"),
    "search",
)

_WIDE_LABEL = Pattern(
    Expression(
        r"[\u4e00-\u9fff](?:(?:[ \u3000]{2,4}|[ \u3000][\u4e00-\u9fff][ \u3000])[\u4e00-\u9fff]：|[ \u3000]{2,4}[\u4e00-\u9fff]$)"
    ),
    ("主　　旨：关于某事", "说　　明：", "聲 請 人：王某", "出　　席"),
    ("主旨：关于某事", "某　　某某：", "主　旨", "主　　旨甲"),
)
"""A label that is set as wide as those beside it, or alone on its line."""

_BLANKS = (" ", "\u3000")


def _lists_standards(before: Line, line: Line) -> bool:
    """Whether a standard stands in a list of such, below another or what leads to them: DBS 42/015—2023　食品安全地方标准."""
    if not NAMED_STANDARD.match(line.text):
        return False
    return (
        before.tight[-1] == "："
        or NAMED_STANDARD.match(before.text) is not None
        or "\u3000" in line.text[:_NUMBERED_SO]
    )


_NUMBERED_SO = 24
"""Characters that the number of a standard takes, with what sets it off."""


def counts_on(before: Line, line: Line) -> bool:
    """Whether two lines begin with numbers that follow one another: 3.某公司（原某厂）⏎4.某集团."""
    number = number_of(line.text, line.printed)
    above = number_of(before.text, before.printed) if number is not None else None
    return number is not None and above is not None and above.way == number.way and number.follows(above.values)


def _is_labelled(text: str) -> bool:
    """Whether a line says first what it is about, or who speaks: 联系人：…, 主持人：…, 刘涛：…"""
    if _LABEL_FIRST.match(text):
        return True
    speaker = text[: text.index("：")]
    return len(speaker) in _OF_A_NAME and is_name(speaker) and not _LEADS.match(speaker)


_LEADS = Pattern(
    Expression(
        "(?:包[括含]|应[当该]|强调|明确|宣[布传]|解释|成立|计算|支持|安排|管理|于是|经查|许可|方可|任命|相关|平均)"
    ),
    ("包括", "应当", "经查明"),
    ("包公", "应天", "张明确"),
)
"""Words that lead to what a sentence lists, though a surname is their first character: …为收入总额。包括：."""

_OF_A_NAME = range(2, 4)
"""Characters of a speaker's name."""


def _said(before: Line, line: Line, ended: bool, anew: bool) -> tuple[bool, bool, bool, bool | None]:
    """What the source says of both lines: whether they differ in size, are one heading, end what is above the middle, have
    one tag."""
    moved = ended and line.hints.align == "center" != before.hints.align
    return *_set_as(before, line, ended or anew), moved, _tagged(before, line)


def _tagged(before: Line, line: Line) -> bool | None:
    one, other = before.hints, line.hints
    if one.tag is None or other.tag is None or one.page != other.page or one.box is None or other.box is None:
        return None
    # what a column's end parts may be two elements of a tree, and is one paragraph
    return one.tag == other.tag if other.box[1] > one.box[1] else None


def _set_as(before: Line, line: Line, parted: bool) -> tuple[bool, bool]:
    """Whether the lower line is set in another size, and whether both are one heading in the middle, which nothing parts."""
    size, below = before.hints.size, line.hints.size
    resized = bool(size and below and abs(size - below) > _ONE_SIZE * size)
    middle = before.hints.align == line.hints.align == "center"
    return resized, middle and not (resized or parted or line.blanks)


RESIZED = 14.0
"""What speaks against a paragraph that changes its size, and against one heading that is taken for two."""

TAGGED = 10.0
"""What the source's own structure speaks, where it agrees with the page."""

_ONE_SIZE = 0.06
"""Of a size, by which letters of one size may differ as they are measured."""

ENDS = frozenset("”）》")
"""Behind what a sentence may pause or end, besides full stops."""

_LABEL_FIRST = Pattern(
    Expression(
        rf"""（?(?:(?:参加|出席|列席|请假|缺席|主持|记录|参会)(?:会议)?(?:人员?|单位|代表|的有)?|(?:法定|诉讼)代表人|(?:委托)?(?:诉讼)?代理人
        |(?:委托诉讼|法定)代理人|(?:再审)?(?:被?上诉|被?申请|第三|被?申诉)人|原告|被告|公诉机关|辩护人
        |主持人|发言人|发布人|[问答]|{LETTER}{{2,10}}记者|时间|地点|联系(?:人|电话|方式|地址)|咨询电话|举报电话|主送|抄送|分送
        |(?:附|备)?注(?:释|解)?)(?:（[^（）]{{1,16}}）)?：""",
        re.X,
    ),
    (
        "主持人：大家好！",
        "问：甲",
        "某某日报记者：请问",
        "请假人员：甲",
        "法定代表人：许国强",
        "被上诉人（原审原告）：甲",
        "委托诉讼代理人：甲",
        "联系电话：0531",
        "注释：",
        "注：本表不含市直单位。",
        "（分送：各乡镇人大，县直各单位）",
    ),
    ("会议指出：", "被告辩称：甲", "时间紧"),
)
"""What says who was there, or who a party is: each is a paragraph of its own."""
