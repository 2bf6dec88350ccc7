"""Figures whose decimal point the extraction lost.

Some fonts of a PDF have no way back from their decimal point to a character: 15.1% comes out as 151%, 3,602.08 as 360208.
It happens to whole documents at a time. So a document is first weighed: does it hold figures that cannot be (07%, a share
of 936%) and next to none with a point? In one that lost its points every figure is held against the table of what such a
figure can be; in any other only those that cannot be are named, and growth of hundreds of percent without a fraction where
the other rates have theirs.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.checks.ratios import Ratio, prove_ratios
from gazette_pub.checks.sums import Amount, prove
from gazette_pub.issue.findings import Findings, Rule, check

_FIGURE = re.compile(
    r"(?<![0-9A-Za-z.:：×—〔+])([0-9]{1,12})(\.[0-9]{1,6})?[余多]?"
    r"(%|‰|个百分点|倍|万亿|[万亿]|(?=[件天斤，。；]))"
)
_POINTED = re.compile(r"[0-9]\.[0-9]{1,4}[余多]?(?:[%‰倍万亿元个公米平吨度]|[\u4e00-\u9fff])")
_POINTED_RATE = re.compile(r"[0-9]\.[0-9]{1,4}%")
_CLAUSE = re.compile(r"[。；，：！？（）]")
_GROWTH = re.compile(
    r"(?:增长|下降|上升|提高|提升|增加|减少|降低|回落|上涨|下滑|增幅|降幅|涨幅|升|降|涨|增|减|少|快于[^，]{0,12}|高于[^，]{0,12}|低于[^，]{0,12})"
    r"(?:约|了|到|至|近|达|达到|为|同比|幅度)?[－\-]?$"
)
_SHARE = re.compile(r"率|占|比例|比重|覆盖|普及|预算的|全省的|全国的|总[^，]{0,6}的")
_MAY_EXCEED = re.compile(r"完成|增长率|收益率|回报率|负债率|债务率|杠杆率|为[^，]{0,16}的$|相当于|增速")
_SMALL_RATE = re.compile(
    r"(?:失业率|死亡率|出生率|自然增长率|赤字率|不良率|不良贷款率|消费价格[^，]{0,4}涨幅)[^，]{0,6}$"
)
_PARALLEL = re.compile(r"[、和及与，]?[－\-]?$")
_LIST = re.compile(r"[、和及与%0-9]")
_COUNTED = re.compile(r"元|吨|亩|户|人次|人|件|斤|次|条|天|立方米|平方米|千瓦时|千瓦")
_CHANGE = re.compile(r"(?:增加|减少|增支|增收|减支|减收)$")
_OF_BUDGET = re.compile("预算(?:（[^（）]{1,20}）)?的$")
_ROUND = re.compile(r"左右|以上|以内|以下|以前|多|余|上下")
_AVERAGE = re.compile(r"平均|人均|单产|均产")
_INDEX = re.compile(r"指数(?:达到|达|为)?$")
_POWER = re.compile(r"千瓦|千伏|瓦")
_BEYOND = re.compile(r"(?:超过?|近|约|不低于|不少于|不高于|不超过|低于|高于|突破|力争[^，]{0,6})$")


@dataclass(frozen=True)
class Figure:
    """A figure with its unit, as printed: 增长１５１％.

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
    def is_rounded(self) -> bool:
        """A figure that is not exact: 10%左右, 超过80%."""
        return bool(_ROUND.match(self.after) or _BEYOND.search(self.before))

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


@dataclass(frozen=True)
class Copy:
    """The figures of a document, and how it prints them.

    `lost`: it lost its decimal points. `pointed`: it has them, in most of its percentages. `money`: the decimal places of
    its sums of money, 0 for one that counts whole 亿元. `large_units`: it counts in 万 and 亿 with points. `fine_rates`: its
    percentages have two places. `keeps_zeros`: it prints 5.0%. `proved`: the places that totals and ratios leave no choice for.
    """

    figures: tuple[Figure, ...]
    lost: bool
    pointed: bool
    money: int
    large_units: bool
    fine_rates: bool
    keeps_zeros: bool
    proved: dict[Figure, int]


def figures_of(blocks: list[Block]) -> Iterator[Figure]:
    """The figures without a decimal point that have a unit."""
    for block in blocks:
        if block.node.name in ("p", "heading", "cell", "item"):
            yield from _figures_in(block)


def _figures_in(block: Block) -> Iterator[Figure]:
    text, kind, last, depth = block.text, "", 0, 0
    for found in _FIGURE.finditer(text):
        start, end = found.span()
        before = _CLAUSE.split(text[max(0, start - 24) : start])[-1]
        goes_on = start - last <= 2 and _PARALLEL.match(text[last:start])
        depth += text.count("（", last, start) - text.count("）", last, start)
        kind = kind if goes_on and found[3] in "%倍" else _kind(found[3], before)
        last = end
        if not found[2]:
            yield Figure(found[1], found[3], kind, before, text[end : end + 6], block, start, end, depth)


def _kind(unit: str, before: str) -> str:
    if unit not in ("%", "‰", "倍"):
        return unit
    if _SMALL_RATE.search(before):
        return "small rate"
    if _GROWTH.search(before):
        return "growth"
    return "share" if _SHARE.search(before) else "percentage"


def weigh(blocks: list[Block]) -> Copy:
    """What a document's figures tell of how it came through the extraction."""
    figures = tuple(figures_of(blocks))
    signs = sum(_cannot_be(figure) for figure in figures)
    survivors = sum(len(_POINTED.findall(block.text)) for block in blocks if "." in block.text)
    lost = signs >= 2 and survivors * 3 <= signs or signs >= 1 and not survivors
    rates = [figure for figure in figures if figure.unit == "%" and figure.length >= 3]
    fine_rates = sum(figure.length == 4 and figure.value >= 2000 for figure in rates) * 3 > len(rates)
    proved = prove(_amounts(figures)) | prove_ratios(_ratios(figures)) if lost else {}
    money = _places_of_money(figures, fine_rates or _proves_places(proved)) if lost else 0
    return Copy(
        figures,
        lost,
        _is_pointed(blocks, figures),
        money,
        large_units=any(figure.unit in ("万", "亿") and figure.length >= 5 for figure in figures),
        fine_rates=fine_rates,
        keeps_zeros=any(figure.kind == "share" and figure.digits[2:] == "0" and figure.value > 100 for figure in rates),
        proved=proved if money == 2 else {},
    )


def _proves_places(proved: dict[Figure, int]) -> bool:
    """Whether a total has shown that the sums of money have two places."""
    return any(places == 2 and _is_money(figure) for figure, places in proved.items())


def _is_pointed(blocks: list[Block], figures: tuple[Figure, ...]) -> bool:
    points = sum(len(_POINTED_RATE.findall(block.text)) for block in blocks if "%" in block.text)
    return points >= 5 and points >= 2 * sum(figure.unit == "%" and figure.length > 1 for figure in figures)


def _places_of_money(figures: tuple[Figure, ...], borne_out: bool) -> int:
    """Two where many sums are of 10000亿元 and more as they stand, one where some begin with a zero, 02亿元; else none.

    Where they are few, something else must bear them out: a report may speak of 51768亿元 and mean it.
    """
    exact = [figure for figure in figures if _is_money(figure) and figure.length >= 3 and not figure.ends_in_zero]
    long = sum(figure.length >= 5 for figure in exact)
    if long * 3 >= len(exact) and long >= (3 if borne_out else 10):
        return 2
    return 1 if sum(figure.led_by_zero for figure in figures if _is_money(figure)) >= 2 else 0


def _amounts(figures: tuple[Figure, ...]) -> Iterator[list[Amount[Figure]]]:
    """The sums of money of each paragraph that can make up others; by how much one grew is none."""
    for _, group in itertools.groupby(figures, key=lambda figure: figure.block):
        yield [
            Amount(figure, figure.digits, figure.depth, -1 if "减去" in figure.before else 1, figure.before)
            for figure in group
            if _is_money(figure) and not _CHANGE.search(figure.before)
        ]


def _ratios(figures: tuple[Figure, ...]) -> Iterator[Ratio[Figure]]:
    """Each percentage of a budget, with the sum in the clause before it and the sums before that."""
    sums: list[Amount[Figure]] = []
    for figure in figures:
        if _is_money(figure):
            sums.append(Amount(figure, figure.digits))
        elif figure.unit == "%" and sums and _follows(sums[-1].key, figure):
            yield Ratio(figure, figure.digits, sums[-1], tuple(sums[:-1]))


def _follows(money: Figure, rate: Figure) -> bool:
    """Whether the percentage is said of that sum: 347915亿元，为预算的1016%."""
    between = rate.block.text[money.end : rate.start]
    return (
        money.block is rate.block
        and len(between) < 40
        and between.count("，") == 1
        and bool(_OF_BUDGET.search(between))
    )


def _is_money(figure: Figure) -> bool:
    return figure.unit == "亿" and figure.after.startswith("元")


def _cannot_be(figure: Figure) -> bool:
    """Whether no reading without a decimal point makes sense of it."""
    if figure.led_by_zero:
        return figure.unit != ""
    return (
        figure.kind == "share"
        and figure.value > 150
        and not figure.ends_in_zero
        and not _MAY_EXCEED.search(figure.before)
    )


def is_doubtful(figure: Figure, copy: Copy) -> bool:
    """Whether the figure has lost its point, as far as it, its document and its kind tell."""
    if _cannot_be(figure):
        return True
    if copy.lost:
        return TOO_LONG[figure.unit](figure, copy)
    # 增长151% where the others read 5.8%: a rate that high would have its fraction, too
    return (
        copy.pointed
        and figure.kind == "growth"
        and figure.unit == "%"
        and _percentage(figure, copy)
        and figure.length > 2
    )


def _percentage(figure: Figure, copy: Copy) -> bool:
    """Three figures and more are too many, but for 100%; two are, for growth of an exact figure in the tens."""
    if figure in copy.proved:
        return copy.proved[figure] > 0
    if figure.length >= 3:
        exact = not figure.ends_in_zero or copy.keeps_zeros and figure.kind in ("share", "growth")
        return exact and figure.value > 100 and not (figure.value == 101 and _MAY_EXCEED.search(figure.before))
    if figure.kind == "small rate":
        return figure.length == 2 and figure.value >= 25
    if figure.kind != "growth" or figure.length < 2:
        return False
    if figure.is_rounded:
        return figure.value > 50 and not figure.ends_in_zero
    return not figure.ends_in_zero and figure.value not in (15, 25) or copy.keeps_zeros and figure.value >= 30


def _points(figure: Figure, copy: Copy) -> bool:
    """Percentages differ by some points: two figures and more are too many, but for a round ten."""
    return figure.length >= 2 and not (figure.ends_in_zero and figure.length == 2) and not _ROUND.match(figure.after)


def _times(figure: Figure, copy: Copy) -> bool:
    return figure.kind == "growth" and figure.length >= 2 and not figure.ends_in_zero and not figure.is_rounded


def _trillions(figure: Figure, copy: Copy) -> bool:
    return figure.length >= 2 and not figure.ends_in_zero


def _large_unit(figure: Figure, copy: Copy) -> bool:
    """亿 and 万 stand so that fewer than five figures do. In a document that has more, three are too many."""
    if _POWER.match(figure.after):
        # the power of a province is hundreds of 万千瓦 or some 亿千瓦, what it makes thousands of 亿千瓦时
        return figure.length >= (3 if figure.unit == "亿" and not figure.after.startswith("千瓦时") else 5)
    if _is_money(figure):
        if figure in copy.proved:
            return copy.proved[figure] > 0
        return figure.length >= 5 or copy.money > 0 and figure.length >= 3 and not figure.ends_in_zero
    return (
        figure.length >= 5
        or copy.large_units
        and figure.length >= 3
        and not figure.ends_in_zero
        and not figure.is_rounded
    )


def _average(figure: Figure, copy: Copy) -> bool:
    """An average of four figures, or a number of days of three, and an index of three had a point."""
    if _INDEX.search(figure.before):
        return figure.length >= 3 and not figure.ends_in_zero
    shortest = 3 if figure.after.startswith("天") else 4
    counted = figure.after.startswith(("件", "天", "斤"))
    return (
        counted and figure.length >= shortest and not figure.ends_in_zero and _AVERAGE.search(figure.before) is not None
    )


TOO_LONG: dict[str, Callable[[Figure, Copy], bool]] = {
    "%": _percentage,
    "‰": _percentage,
    "个百分点": _points,
    "倍": _times,
    "万亿": _trillions,
    "亿": _large_unit,
    "万": _large_unit,
    "": _average,
}
"""For each unit: whether a figure has more digits than such a figure has, in a document that lost its points."""


@check("G204")
def decimal_points_are_there(proof: Proof, rule: Rule) -> Findings:
    """A figure has lost its decimal point, it seems.

    The extraction of some PDFs loses every decimal point of a document: 增长15.1% is read 增长151%, 3602.08亿元 360208亿元. Seen
    from figures that cannot be, such as 07% or a share of 936%; then, in a document that holds such figures and no points,
    from what figures of their kind can be, and from sums that must agree. The finding proposes a reading, and changes nothing.
    """
    for _, blocks in proof.by_document:
        copy = weigh(blocks)
        for figure in copy.figures:
            if is_doubtful(figure, copy):
                yield rule.found(
                    "lost decimal point? “{text}”: {proposal}",
                    figure.block.node,
                    proof.place_of(figure.block, figure.start, figure.end),
                    text=figure.printed,
                    proposal=f"{_with_point(figure, copy)}{figure.unit}{figure.counted}",
                )


def _with_point(figure: Figure, copy: Copy) -> str:
    """The likeliest reading."""
    places = min(_places(figure, copy), figure.length - 1)
    return f"{figure.digits[: figure.length - places]}.{figure.digits[figure.length - places :]}"


def _places(figure: Figure, copy: Copy) -> int:
    if figure.led_by_zero:
        return figure.length - 1
    if figure in copy.proved:
        return copy.proved[figure]
    if figure.unit in ("%", "‰"):
        return _places_of_rate(figure, 1 + copy.fine_rates)
    return copy.money if copy.money and _is_money(figure) else 1 + copy.fine_rates


def _places_of_rate(figure: Figure, places: int) -> int:
    """As many as the document's rates have, or more if need be: a share is no more than all, a budget no more than twice met."""
    most = 200 if _MAY_EXCEED.search(figure.before) or "预算" in figure.before else 100
    while figure.kind == "share" and figure.value > most * 10**places:
        places += 1
    return places
