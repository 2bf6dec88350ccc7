"""Figures with a unit, as they are printed: 增长151％, 3,479亿元. What kind each is, its words tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.checks.proof import Block
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

WHOLE = 100
"""The percentage that is all of a thing."""

_FIGURE = Pattern(
    Expression(
        r"""
        ([0-9](?<![0-9A-Za-z.:：×—〔+].)   # a figure of its own: no clock, no size, no 2018—2024, no A3 or 14+1
        (?<![0-9][,，].)                 # and not the thousands of one: 8,000万元
        [0-9]{0,11})(\.[0-9]{1,6})?[余多]?
        (%|‰|个百分点|倍|万亿|[万亿]|(?=[件天斤，。；]))
        """,
        re.VERBOSE,
    ),
    ("增长151%", "12.5亿元", "100余万", "35件", "完成20，"),
    ("2018—2024%", "A3%", "10:30。", "35人", "1.5元"),
    "search",
)
_BEFORE = 24
"""Characters before a figure that can tell what it is."""
_AFTER = 3
"""Characters after it that say what is counted, 立方米, or how exactly, 左右."""
_CLAUSE = Pattern(Expression(r"[。；，：！？（）]"), ("甲，", "（"), ("甲、乙", "“甲”"), "search")
_PARALLEL = Pattern(Expression(r"[、和及与，]?[－\-]?"), ("、", "和", "，－", ""), ("增长", "、甲"), "fullmatch")
_LIST = Pattern(Expression(r"[、和及与%0-9]"), ("、", "5", "%"), ("增长", "，"), "search")
_COUNTED = Pattern(
    Expression(r"元|吨|亩|户|人次|人|件|斤|次|条|天|立方米|平方米|千瓦时|千瓦"),
    ("元，", "人次", "立方米"),
    ("%", "个百分点", "米"),
)
_ROUND_AFTER = Pattern(
    Expression(r"左右|以上|以内|以下|以前|多|余|上下"), ("左右。", "以上", "多万"), ("，以上", "的", "上升")
)

GROWTH = Pattern(
    Expression(
        r"""
        .*(?:
            增长|下降|上升|提高|提升|增加|减少|降低|回落|上涨|下滑|增幅|降幅|涨幅|升|降|涨|增|减|少
            |(?:快于|高于|低于)[^，]{0,12}                      # 快于全国平均水平5个百分点
        )(?:约|了|到|至|近|达|达到|为|同比|幅度)?[－\-]?$
        """,
        re.VERBOSE,
    ),
    ("投资增长", "同比上升", "高于全国", "出口下降了", "企业所得税下降－"),
    ("失业率为", "收入完成", "增长较快的地区"),
)
SHARE = Pattern(
    Expression(r".*(?:率|占|比例|比重|覆盖|普及|预算的|全省的|全国的|总[^，]{0,6}的)", re.VERBOSE),
    ("结案率", "占比达到", "比重为", "处置体系覆盖", "为预算的", "占全国总产量的"),
    ("投资增长", "收入完成"),
)
FULFILMENT = Pattern(
    Expression(r".*(?:(?:预算|决算|计划|任务|目标)(?:（[^（）]{1,20}）)?的$|完成)"),
    ("为预算的", "完成年度计划的", "为调整预算（以下简称预算）的", "收入完成"),
    ("预算执行率", "占预算支出的比重"),
)
UNBOUNDED = Pattern(
    Expression(
        r"""
        .*(?:
            完成|预算的|计划的|任务的|目标的            # what was planned may be done twice over
            |增长率|增速|收益率|回报率|毛利率|溢价率    # these have no upper end
            |负债率|债务率|杠杆率|覆盖率|充足率|流动性  # 拨备覆盖率, 流动性覆盖率: of what is to be covered
            |利用率|周转率|产销率
            |为[^，]{0,16}的$|相当于
        )
        """,
        re.VERBOSE,
    ),
    ("完成任务的", "拨备覆盖率达到", "政府债务率为", "为上年的", "相当于"),
    ("结案率", "占全省的", "优良水体比例达到"),
)
SMALL_RATE = Pattern(
    Expression(
        r"""
        .*(?:失业率|死亡率|出生率|自然增长率|赤字率|不良率|不良贷款率|消费价格[^，]{0,4}涨幅)
        [^，]{0,6}$
        """,
        re.VERBOSE,
    ),
    ("城镇调查失业率", "人口自然增长率为", "城镇调查失业率控制在"),
    ("就业率", "失业率下降，投资增长"),
)
ABOUT = Pattern(
    Expression(r".*(?:超过?|近|约|不低于|不少于|不高于|不超过|低于|高于|突破|力争[^，]{0,6})$"),
    ("占比超过", "增长约", "增速力争达到"),
    ("增长", "达到"),
)
CHANGE = Pattern(
    Expression(r".*(?:增加|减少|增支|增收|减支|减收)$"),
    ("同口径增加", "减收"),
    ("增加到", "收入"),
)
OF_BUDGET = Pattern(
    Expression(r".*预算(?:（[^（）]{1,20}）)?的$"), ("为预算的", "为调整预算（以下简称预算）的"), ("为计划的",)
)
AVERAGE = Pattern(Expression(r".*(?:平均|人均|单产|均产)"), ("平均亩产", "法官人均办案"), ("总产量",))
INDEX = Pattern(Expression(r".*指数(?:达到|达|为)?$"), ("综合发展指数达到",), ("指数上升了",))
_POWER = Pattern(Expression(r"千瓦|千伏|瓦"), ("千瓦时", "瓦", "千伏"), ("千米", "，千瓦", "万千瓦"))

RATES = ("%", "‰")


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure with its unit, as printed: 增长１５１％. Each is one of its own, whatever else is printed alike.

    `before`: its clause up to it. `depth`: how many brackets it stands in. `kind`: growth, share or small rate for a
    percentage, taken over along a list (分别增长58%、71%); its unit otherwise.
    """

    digits: str
    unit: str
    kind: str
    before: str
    after: str
    block: Block
    start: int
    end: int
    depth: int

    @property
    def length(self) -> int:
        return len(self.digits)

    @property
    def value(self) -> int:
        return int(self.digits)

    @property
    def ends_in_zero(self) -> bool:
        return self.digits.endswith("0")

    @property
    def led_by_zero(self) -> bool:
        """０７％: no figure is printed so, but one that had a point after its zero."""
        return self.length > 1 and self.digits.startswith("0")

    @property
    def is_rate(self) -> bool:
        return self.unit in RATES

    @property
    def is_money(self) -> bool:
        return self.unit == "亿" and self.after.startswith("元")

    @property
    def is_power(self) -> bool:
        """What a plant can make: 万千瓦; and what it made: 亿千瓦时."""
        return self.unit in ("万", "亿") and _POWER.match(self.after) is not None

    @property
    def is_rounded(self) -> bool:
        """A figure that is not exact: 10%左右, 超过80%."""
        return _ROUND_AFTER.match(self.after) is not None or ABOUT.match(self.before) is not None

    @property
    def is_fulfilment(self) -> bool:
        """How much of what was planned was done: 完成预算的101%."""
        return self.is_rate and self.kind != "growth" and FULFILMENT.match(self.before) is not None

    @property
    def printed(self) -> str:
        """The figure with the words before and after it, to be found again on the page."""
        words = _LIST.split(self.before)[-1][-6:]
        return f"{words}{self.block.text[self.start : self.end]}{self.counted}"

    @property
    def counted(self) -> str:
        """What is counted, as far as it belongs to the unit: 元."""
        found = _COUNTED.match(self.after)
        return found[0] if found else ""


def figures_of(blocks: list[Block]) -> Iterator[Figure]:
    """The figures without a decimal point that have a unit."""
    for block in blocks:
        if block.name in ("p", "heading", "cell", "item"):
            yield from _figures_in(block)


def _figures_in(block: Block) -> Iterator[Figure]:
    text, kind, last, depth = block.text, "", 0, 0
    for found in _FIGURE.finditer(text):
        start, end = found.span()
        before = _CLAUSE.split(text[max(0, start - _BEFORE) : start])[-1]
        goes_on = last > 0 and found[3] in ("%", "倍") and _PARALLEL.fullmatch(text, last, start)
        depth += text.count("（", last, start) - text.count("）", last, start)
        kind = kind if goes_on else _kind(found[3], before)
        last = end
        if not found[2]:
            yield Figure(found[1], found[3], kind, before, text[end : end + _AFTER], block, start, end, depth)


def _kind(unit: str, before: str) -> str:
    if unit not in (*RATES, "倍"):
        return unit
    return next((kind for kind, words in _KINDS.items() if words.match(before)), "percentage")


_KINDS = {"small rate": SMALL_RATE, "growth": GROWTH, "share": SHARE}
"""Which words before a percentage tell its kind, in the order in which they are asked."""
