"""Figures whose decimal point the extraction lost, and what speaks for it.

A figure has lost its point when the evidence adds up to ENOUGH. Each row has example texts, in which `>` stands before the
figure that is asked about: in `matches` it holds, in `never` it does not. In `decides` the point is lost, and would not be
if the row weighed a point less; in `denies` it is there, and would be lost if the row weighed a point more.
"""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.checks.copies import IMPOSSIBLE_SHARE, LED_BY_ZERO, LONG, Copy, weigh
from gazette_pub.checks.figures import AVERAGE, INDEX, UNBOUNDED, WHOLE, Figure
from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Rule, check
from gazette_pub.words.records import dataclass

ENOUGH = 3


@dataclass(frozen=True)
class Evidence:
    """One thing that speaks for a lost point (or, with a weight below 0, against it)."""

    name: str
    weight: int
    reason: str
    holds: Callable[[Figure, Copy], bool]
    matches: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()


def weight_of(figure: Figure, copy: Copy) -> int:
    """What all the evidence for one figure weighs."""
    return sum(row.weight for row in EVIDENCE if row.holds(figure, copy))


def is_doubtful(figure: Figure, copy: Copy) -> bool:
    """Whether the figure has lost its point, as far as it, its document and its kind tell."""
    return weight_of(figure, copy) >= ENOUGH


# what a figure of its kind is

_MOST_OF_A_SMALL_RATE = 25
"""No rate of the unemployed, of deaths or of a deficit is as high, in percent."""
_NEARLY_AS_PLANNED = 150
"""A budget is met by about as much as it says; by half as much again where much was added."""
_HALF = 50
"""Who speaks of about so much, 增长10%左右, speaks of less than this, or of a round figure."""


def is_exact_growth(figure: Figure, copy: Copy) -> bool:
    return figure.kind == "growth" and figure.unit == "%" and figure.length == 2


def is_over_a_hundred(figure: Figure, copy: Copy) -> bool:
    return figure.is_rate and figure.value > WHOLE


def is_high_for_a_small_rate(figure: Figure, copy: Copy) -> bool:
    return figure.kind == "small rate" and figure.value >= _MOST_OF_A_SMALL_RATE


def is_many_points(figure: Figure, copy: Copy) -> bool:
    return figure.unit == "个百分点" and figure.length >= 2


def is_many_times(figure: Figure, copy: Copy) -> bool:
    return figure.unit == "倍" and figure.kind == "growth" and figure.length >= 2


def is_many_trillions(figure: Figure, copy: Copy) -> bool:
    return figure.unit == "万亿" and figure.length >= 2


def is_long(figure: Figure, copy: Copy) -> bool:
    return figure.unit in ("亿", "万") and not figure.is_power and figure.length >= LONG


def is_sum_among_fractions(figure: Figure, copy: Copy) -> bool:
    return figure.is_money and copy.money > 0 and figure.length >= 3


def is_count_among_fractions(figure: Figure, copy: Copy) -> bool:
    other = figure.unit in ("亿", "万") and not figure.is_power and not figure.is_money
    return other and copy.long_counts > is_long(figure, copy) and figure.length >= 3


def is_much_power(figure: Figure, copy: Copy) -> bool:
    """The power of a province is hundreds of 万千瓦 or some 亿千瓦, what it makes thousands of 亿千瓦时."""
    makes = figure.unit == "亿" and not figure.after.startswith("千瓦时")
    return figure.is_power and figure.length >= (3 if makes else LONG)


def is_long_average(figure: Figure, copy: Copy) -> bool:
    """An average of four figures, or a number of days of three, and an index of three."""
    if figure.unit:
        return False
    if INDEX.match(figure.before):
        return figure.length >= 3
    counted = figure.after.startswith(("件", "天", "斤")) and AVERAGE.match(figure.before) is not None
    return counted and figure.length >= (3 if figure.after.startswith("天") else 4)


# what its document says


def is_out_of_reach(figure: Figure, copy: Copy) -> bool:
    return copy.highest is not None and is_over_a_hundred(figure, copy) and figure.value > copy.highest


def is_rate_among_fractions(figure: Figure, copy: Copy) -> bool:
    return copy.pointed and figure.kind == "growth" and figure.unit == "%"


def is_proved_broken(figure: Figure, copy: Copy) -> bool:
    return bool(copy.proved.get(figure))


def is_proved_whole(figure: Figure, copy: Copy) -> bool:
    return copy.proved.get(figure) == 0


# what speaks against it


def is_round(figure: Figure, copy: Copy) -> bool:
    kept = copy.keeps_zeros and figure.kind in ("share", "growth")
    return figure.ends_in_zero and not kept and not is_proved_broken(figure, copy)


def is_about(figure: Figure, copy: Copy) -> bool:
    return figure.is_rounded and not (figure.kind == "growth" and figure.value > _HALF)


def is_as_planned(figure: Figure, copy: Copy) -> bool:
    return figure.is_fulfilment and WHOLE < figure.value <= _NEARLY_AS_PLANNED and not is_proved_broken(figure, copy)


_LOST = "增长07%，降低02%。"
"""Two sentences of a document that lost its points."""
_SOME = "增长07%，降低0.2%，上升0.4%，提高1.3%。"
"""Those of one that lost some."""
_NONE = "增长5.8%，下降4.4%，上升12.1%，提高6.5%，降低3.2%，回落1.1%，上涨2.2%。"
"""Those of one that lost none."""

_SUMS = _LOST + "收入9323亿元，11124亿元，10066亿元，16115亿元。"
"""A report that prints its sums of money with fractions."""
_TOTAL = _LOST + "债券127474亿元，其中：新增{}829亿元，再融资{}44204亿元，其他{}37亿元。余额51768亿元。"
"""A total that its parts must make up."""
_BUDGET = _TOTAL.format("", "", "") + "收入调整为342501亿元。收入完成347915亿元，为预算的>1016%。"
"""A sum and the percentage that it is of another."""

EVIDENCE = (
    Evidence(
        LED_BY_ZERO.name,
        3,
        LED_BY_ZERO.reason,
        lambda figure, copy: LED_BY_ZERO.holds(figure),
        ("增长>07%。", "减少>001亿元。"),
        ("增长>7%。", "增长>0%。", "第>05。"),
        decides=(_NONE + "减少约>07亿元。",),
    ),
    Evidence(
        IMPOSSIBLE_SHARE.name,
        3,
        "936% of a whole was 93.6%, whatever the rest of its document prints",
        lambda figure, copy: IMPOSSIBLE_SHARE.holds(figure),
        ("占比达到>936%。", "结案率>151%。"),
        ("占比达到>93%。", "占比达到>200%。", "拨备覆盖率达到>216%。", "产能利用率>105%。", "投资增长>936%。"),
        decides=("占比超过>936%。",),
    ),
    Evidence(
        "its document lost its points",
        2,
        "where the font has no point, no figure has kept its own",
        lambda figure, copy: copy.lost,
        (_LOST + "投资增长>14%。",),
        (_SOME + "投资增长>14%。", _NONE + "投资增长>14%。", "占比达到936%，投资增长>14%。"),
        decides=(_LOST + "投资增长>14%。", _LOST + "出口增长>151%。"),
        denies=(_LOST + "投资>14亿元。",),
    ),
    Evidence(
        "its document lost some of its points",
        1,
        "two fonts on a page, and one of them without a point",
        lambda figure, copy: copy.losing,
        (_SOME + "投资增长>14%。",),
        (_LOST + "投资增长>14%。", _NONE + "投资增长>14%。"),
        decides=(_SOME + "下降3.3%，出口增长5.6%，占比>132%。",),
        denies=(_SOME + "投资增长>14%。",),
    ),
    Evidence(
        "the rates of its document have their points",
        1,
        "who prints 5.8% and 4.4% prints a fraction with a rate that is far from all of them, too",
        is_rate_among_fractions,
        (_NONE + "投资增长>14%。",),
        (_LOST + "投资增长>14%。", _NONE + "占比达到>14%。"),
        decides=(_NONE + "出口增长>151%。",),
        denies=(_NONE + "投资增长>14%。",),
    ),
    Evidence(
        "no rate of its document comes near it",
        1,
        "more than all of a thing, and more than the highest rate that has its point",
        is_out_of_reach,
        (_NONE + "出口增长>151%。",),
        (_NONE + "产量增长244.4%，出口增长>151%。", _NONE + "出口增长>14%。", "出口增长>151%。"),
        decides=(_NONE + "出口增长>151%。",),
        denies=(_NONE + "占比>132%。",),
    ),
    Evidence(
        "a total or a ratio leaves it no other reading",
        1,
        "3479.15 is 101.6% of 3425.01, and no other reading of 1016 fits",
        is_proved_broken,
        (_BUDGET, _TOTAL.format("", ">", "")),
        (_TOTAL.format(">", "", ""), _LOST + "完成预算的>102%。"),
        decides=(_TOTAL.format("", "", ">"),),
    ),
    Evidence(
        "a total or a ratio proves it whole",
        -1,
        "1274.74 is 829 and 442.04 and 3.7 together",
        is_proved_whole,
        (_TOTAL.format(">", "", ""),),
        (_TOTAL.format("", ">", ""), _LOST + "完成预算的>102%。"),
        denies=(_TOTAL.format(">", "", ""),),
    ),
    Evidence(
        "it is a rate of more than a hundred percent",
        1,
        "where fractions were printed, 15.1% is as usual as 151% is rare",
        is_over_a_hundred,
        ("投资增长>151%。", "占比>101%。"),
        ("投资增长>100%。", "投资增长>15%。", "投资151亿元。>200亿元。"),
        decides=(_LOST + "出口增长>151%。",),
        denies=(_NONE + "产量增长244.4%，出口增长>151%。",),
    ),
    Evidence(
        "it is growth to the percent",
        1,
        "where fractions were printed, 1.4% and 1.5% are as usual as 14% and 15% are rare",
        is_exact_growth,
        ("投资增长>14%。", "投资增长>15%。", "分别增长3%、>25%。"),
        ("投资增长>5%。", "占比达到>14%。", "投资增长>14亿元。"),
        decides=(_LOST + "投资增长>14%。", _LOST + "投资增长>15%。", _LOST + "投资增长>25%。"),
        denies=(_NONE + "投资增长>14%。",),
    ),
    Evidence(
        "it is high for a rate that is always small",
        2,
        "no country has 55% of its people without work",
        is_high_for_a_small_rate,
        ("城镇调查失业率>55%。", "城镇调查失业率>25%。"),
        ("城镇调查失业率>24%。", "就业率>55%。", "失业人员增长>55%。"),
        decides=(_LOST + "城镇调查失业率>55%左右。",),
        denies=("城镇调查失业率>55%。",),
    ),
    Evidence(
        "it is ten percentage points and more",
        1,
        "rates differ by some points, 1.9个百分点",
        is_many_points,
        ("比重提高>19个百分点。",),
        ("比重提高>9个百分点。", "比重提高>19%。"),
        decides=(_LOST + "比重提高>19个百分点。",),
        denies=(_SOME + "比重提高>19个百分点。",),
    ),
    Evidence(
        "it is growth to ten times and more",
        1,
        "what multiplied is told by its halves and tenths, 1.6倍",
        is_many_times,
        ("收入增长>16倍。",),
        ("收入增长>6倍。", "是全国的>16倍。"),
        decides=(_LOST + "收入增长>16倍。",),
        denies=(_SOME + "收入增长>16倍。",),
    ),
    Evidence(
        "it is more than nine 万亿",
        1,
        "so few things are as large that they are printed with a fraction, 2.57万亿",
        is_many_trillions,
        ("生产总值>257万亿元。",),
        ("生产总值>9万亿元。", "生产总值>257亿元。"),
        decides=(_LOST + "生产总值>257万亿元。",),
        denies=(_SOME + "生产总值>257万亿元。",),
    ),
    Evidence(
        "it has more figures than stand before 万 or 亿",
        1,
        "the units are there that fewer than five figures do",
        is_long,
        ("播种>47414万亩。",),
        ("播种>4741万亩。", "装机>47414万千瓦。"),
        decides=(_LOST + "播种>47414万亩。",),
        denies=(_SOME + "播种>47414万亩。",),
    ),
    Evidence(
        "the sums of money of its document have fractions",
        1,
        "a third of them is too long, so the others lost theirs, too",
        is_sum_among_fractions,
        (_SUMS + "支出>8746亿元。",),
        (_SUMS + "支出>87亿元。", _LOST + "支出>8746亿元。", _SUMS + "播种>8746万亩。"),
        decides=(_SUMS + "支出>8746亿元。", _SUMS + "支出>874亿元。"),
        denies=(_SUMS + "支出>8740亿元。",),
    ),
    Evidence(
        "what its document counts in 万 and 亿 has fractions",
        1,
        "another one is too long, so the others lost theirs, too",
        is_count_among_fractions,
        (_LOST + "播种47414万亩，造林>4567万亩。", _LOST + "播种47414万亩，造林>456万亩。"),
        (_LOST + "播种47414万亩，造林>45万亩。", _LOST + "造林>45678万亩。", _LOST + "播种47414万亩，支出>4567亿元。"),
        decides=(_LOST + "播种47414万亩，造林>4567万亩。",),
        denies=(_LOST + "播种47414万亩，造林>4560万亩。",),
    ),
    Evidence(
        "it is more power than there is",
        1,
        "a province has hundreds of 万千瓦, or some 亿千瓦, and makes thousands of 亿千瓦时",
        is_much_power,
        ("装机>145亿千瓦。", "装机>12345万千瓦。", "发电>12345亿千瓦时。"),
        ("装机>14亿千瓦。", "装机>1234万千瓦。", "发电>1234亿千瓦时。", "播种>12345万亩。"),
        decides=(_LOST + "装机>145亿千瓦。",),
        denies=(_SOME + "装机>145亿千瓦。",),
    ),
    Evidence(
        "it is an average or an index with more figures than such have",
        1,
        "an average has a fraction: 233.34件, 53.03天, 86.5",
        is_long_average,
        ("法官人均办案>2333件。", "平均结案时间>530天。", "综合指数达到>865。"),
        ("法官人均办案>233件。", "平均结案时间>53天。", "综合指数达到>86。", "结案>2333件。"),
        decides=(_LOST + "法官人均办案>2333件。",),
        denies=(_SOME + "法官人均办案>2333件。",),
    ),
    Evidence(
        "it is round",
        -1,
        "a zero at the end of a fraction is not printed, but where its document keeps it: 5.0%",
        is_round,
        ("增长>10%。", _LOST + "播种>4740万亩。"),
        ("增长>14%。", _LOST + "占比290%，增长>40%。"),
        denies=(_LOST + "增长>20%。",),
        decides=(_SUMS + "支出>87460亿元。",),
    ),
    Evidence(
        "it is said of about so much",
        -1,
        "10%左右, 超过80%: who rounds prints no fraction",
        is_about,
        ("增长>15%左右。", "增长约>15%。", "超过>35万亩。"),
        ("增长>15%。", "增长>65%左右。"),
        decides=(_SUMS + "支出约>87461亿元。",),
        denies=(_LOST + "增长>15%左右。",),
    ),
    Evidence(
        "it was planned about so",
        -1,
        "a budget is met by 101% or 118%; by 10.1% no report says",
        is_as_planned,
        ("为预算的>101%。", "为预算的>102%。", "完成任务的>146%。"),
        ("为预算的>98%。", "为预算的>151%。", "为预算的>100%。", "增长>101%。"),
        denies=(_LOST + "为预算的>101%。", _LOST + "为预算的>102%。"),
    ),
)
"""In the order in which an editor would ask: the figure itself, its document, its kind, what speaks against it."""


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
                likely, after = with_point(figure, copy), figure.start + figure.length
                yield rule.found(
                    "lost decimal point? “{text}”: {proposal}",
                    figure.block.node,
                    proof.place_of(figure.block, figure.start, after),
                    text=figure.printed,
                    proposal=f"{likely}{figure.unit}{figure.counted}",
                    correction=likely if figure.block.text[figure.start : after] == figure.digits else None,
                )


# the likeliest reading


def with_point(figure: Figure, copy: Copy) -> str:
    """The figure with its point where it most likely was, and a figure before it."""
    places = min(_places(figure, copy), figure.length - 1)
    return f"{figure.digits[: figure.length - places]}.{figure.digits[figure.length - places :]}"


def _places(figure: Figure, copy: Copy) -> int:
    if figure.led_by_zero:
        return figure.length
    if is_proved_broken(figure, copy):
        return copy.proved[figure]
    if figure.is_rate:
        return _places_of_rate(figure, 1 + copy.fine_rates)
    return copy.money if copy.money and figure.is_money else 1 + copy.fine_rates


def _places_of_rate(figure: Figure, places: int) -> int:
    """As many as the document's rates have, or more if need be: a share is no more than all, a budget no more than twice met."""
    most = 2 * WHOLE if figure.is_fulfilment else WHOLE
    bounded = figure.kind == "share" and (figure.is_fulfilment or not UNBOUNDED.match(figure.before))
    while bounded and figure.value > most * 10**places:
        places += 1
    return places
