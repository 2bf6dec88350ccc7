"""A copy of a document: how it came through the extraction, as far as its figures tell.

Some fonts of a PDF have no way back from their decimal point to a character: 15.1% comes out as 151%, 3,602.08 as 360208.
It happens to whole documents at a time. SIGNS shows which documents it happened to.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from gazette_pub.checks.figures import CHANGE, OF_BUDGET, UNBOUNDED, WHOLE, Figure, figures_of
from gazette_pub.checks.proof import Block
from gazette_pub.checks.ratios import Ratio, prove_ratios
from gazette_pub.checks.sums import Amount, prove
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

ENOUGH_SIGNS = 2
"""What the signs must weigh together for a document to have lost points."""
SURVIVORS = 3
"""A document that lost all its points shows three signs and more for each point that stands in it, of a version or a date."""
FAR = 150
"""A share of more than this, in percent, is none: what is only near to all may be a measure that can exceed it."""
OVER_AND_OVER = 500
"""A budget that was met by more than this, in percent, was not: twice over is much."""

MANY_RATES = 5
"""Rates with points that are needed to tell how a document prints its rates."""
MOST_RATES = 2
"""They are most of its rates when there are twice as many as without."""

LONG = 5
"""亿 and 万 stand so that fewer than five figures do."""
SOME_SUMS = 3
"""Sums of five figures that show, where they are a third of all, that a document prints its sums with a fraction."""
ALL_SUMS = 10
"""So many show two places: a budget is printed to the million, 3479.15亿元."""

_POINTED = Pattern(
    Expression(
        rf"""[0-9]\.[0-9]{{1,4}}[余多]?
        (?:[%‰倍万亿元个米公平吨度]|{LETTER})  # what it counts""",
        re.X,
    ),
    ("1.5%", "增长3.25亿元", "2.5余万", "1.1总则"),
    ("1.5", "15%", "1.2.1", "a.5%"),
    "search",
)
_POINTED_RATE = Pattern(
    Expression(r"([0-9]{1,6}\.[0-9]{1,4})%"), ("增长1.5%", "120.25%"), ("15%", "1.5", "1.5‰"), "search"
)


@dataclass(frozen=True)
class Sign:
    """One thing that no figure with its point can be, what it weighs, and why."""

    name: str
    weight: int
    reason: str
    holds: Callable[[Figure], bool]


def is_impossible_share(figure: Figure) -> bool:
    """936% of all. A round one, 200%, may be a manner of speaking."""
    return (
        figure.kind == "share" and figure.value > FAR and not figure.ends_in_zero and not UNBOUNDED.match(figure.before)
    )


LED_BY_ZERO = Sign(
    "it begins with a zero",
    2,
    "no figure that has a unit is printed 07: it was 0.7",
    lambda figure: figure.led_by_zero and figure.unit != "",
)
IMPOSSIBLE_SHARE = Sign(
    "it is a share of more than all",
    1,
    "936% of a whole was 93.6%; but one such may be a measure that has no upper end",
    is_impossible_share,
)
MET_OVER_AND_OVER = Sign(
    "it is a budget that was met many times over",
    1,
    "984% of a budget was 98.4%; but one such may be a windfall",
    lambda figure: figure.is_fulfilment and figure.value > OVER_AND_OVER and not figure.ends_in_zero,
)
SIGNS = (LED_BY_ZERO, IMPOSSIBLE_SHARE, MET_OVER_AND_OVER)
"""What shows that a document lost points."""


@dataclass(frozen=True)
class Copy:
    """The figures of a document, and how it prints them.

    `lost`: it lost its points, all of them; `losing`: it lost some. `pointed`: it has them, in most of its percentages;
    `highest`: the highest of these, where they are enough to tell. `money`: the decimal places of its sums of money, 0
    for one that counts whole 亿元. `long_counts`: how many figures stand in it that are too long for 万 and 亿. `fine_rates`:
    its percentages have two places. `keeps_zeros`: it prints 5.0%. `proved`: the places that totals and ratios leave no choice for.
    """

    figures: tuple[Figure, ...]
    lost: bool
    losing: bool
    pointed: bool
    highest: float | None
    money: int
    long_counts: int
    fine_rates: bool
    keeps_zeros: bool
    proved: dict[Figure, int]


def weigh(blocks: list[Block]) -> Copy:
    """What a document's figures tell of how it came through the extraction."""
    figures = tuple(figures_of(blocks))
    signs = [sign.weight for figure in figures for sign in SIGNS if sign.holds(figure)]
    lost = sum(signs) >= ENOUGH_SIGNS and _survivors(blocks) * SURVIVORS <= len(signs)
    rates = _pointed_rates(blocks)
    proved = prove(_amounts(figures)) | prove_ratios(_ratios(figures)) if lost else {}
    money = _places_of_money(figures, proved) if lost else 0
    return Copy(
        figures,
        lost,
        losing=sum(signs) >= ENOUGH_SIGNS and not lost,
        pointed=len(rates) >= MANY_RATES and len(rates) >= MOST_RATES * sum(map(_lacks_point, figures)),
        highest=max(rates) if len(rates) >= MANY_RATES else None,
        money=money,
        long_counts=sum(figure.unit in ("万", "亿") and figure.length >= LONG for figure in figures),
        fine_rates=_has_fine_rates(figures),
        keeps_zeros=any(figure.kind == "share" and _has_kept_zero(figure) for figure in figures),
        proved=proved if money == 2 else {},
    )


def _survivors(blocks: list[Block]) -> int:
    return sum(len(_POINTED.findall(block.text)) for block in blocks if "." in block.text)


def _pointed_rates(blocks: list[Block]) -> list[float]:
    """The percentages that have a point."""
    return [float(rate) for block in blocks if "%" in block.text for rate in _POINTED_RATE.findall(block.text)]


def _lacks_point(figure: Figure) -> bool:
    """A percentage of two figures and more: one of a single figure may well be whole."""
    return figure.unit == "%" and figure.length > 1


def _has_fine_rates(figures: tuple[Figure, ...]) -> bool:
    """Whether a third of the long percentages is of four figures and more than twenty: 9265% was 92.65%, not 926.5%."""
    rates = [figure for figure in figures if figure.unit == "%" and figure.length >= 3]
    return sum(figure.length == 4 and figure.value >= 20 * WHOLE for figure in rates) * 3 > len(rates)


def _has_kept_zero(figure: Figure) -> bool:
    """290% of a whole was 29.0%: who prints no zeros prints 29%."""
    return figure.unit == "%" and figure.length == 3 and figure.ends_in_zero and figure.value > WHOLE


def _places_of_money(figures: tuple[Figure, ...], proved: dict[Figure, int]) -> int:
    """The places that the sums of money have: two where totals prove it or very many are long, one where some are, else none.

    A report may speak of 51768亿元 and mean it: only where such sums are a third of all do they show something. A sum
    that begins with a zero, 02亿元, shows one place.
    """
    exact = [figure for figure in figures if figure.is_money and figure.length >= 3 and not figure.ends_in_zero]
    long = sum(figure.length >= LONG for figure in exact)
    if long >= SOME_SUMS and long * 3 >= len(exact):
        proves = any(places == 2 and figure.is_money for figure, places in proved.items())
        return 2 if proves or long >= ALL_SUMS or _has_fine_rates(figures) else 1
    return 1 if sum(figure.led_by_zero for figure in figures if figure.is_money) >= 2 else 0


def _amounts(figures: tuple[Figure, ...]) -> Iterator[list[Amount[Figure]]]:
    """The sums of money of each paragraph that can make up others; by how much one grew is none."""
    for _, group in itertools.groupby(figures, key=lambda figure: figure.block):
        yield [
            Amount(figure, figure.digits, figure.depth, -1 if "减去" in figure.before else 1, figure.before)
            for figure in group
            if figure.is_money and not CHANGE.match(figure.before)
        ]


def _ratios(figures: tuple[Figure, ...]) -> Iterator[Ratio[Figure]]:
    """Each percentage of a budget, with the sum in the clause before it and the sums before that."""
    sums: list[Amount[Figure]] = []
    for figure in figures:
        if figure.is_money:
            sums.append(Amount(figure, figure.digits))
        elif figure.unit == "%" and sums and _follows(sums[-1].key, figure):
            yield Ratio(figure, figure.digits, sums[-1], tuple(sums[:-1]))


_CLAUSE_LENGTH = 40
"""A percentage is said of a sum that stands in the clause before it, no farther."""


def _follows(money: Figure, rate: Figure) -> bool:
    """Whether the percentage is said of that sum: 347915亿元，为预算的1016%."""
    between = rate.block.text[money.end : rate.start]
    return (
        money.block is rate.block
        and len(between) < _CLAUSE_LENGTH
        and between.count("，") == 1
        and OF_BUDGET.match(between) is not None
    )
