"""Where the decimal points of a percentage and of two sums must have stood for the one to be the ratio of the others.

A budget report says 收入完成347915亿元，为调整预算的1016%, and a page before 收入调整为342501亿元: 3479.15 is 101.6% of 3425.01.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic

from gazette_pub.checks.sums import Amount, Key
from gazette_pub.words.records import dataclass

_LEAST_DIGITS = 3
"""A shorter percentage, or a shorter sum, fits many others by chance."""
_PLACES_OF_RATE = (2, 1, 0)
_MOST_BASES = 60
"""Sums that are tried as the base: those nearest before the percentage."""


@dataclass(frozen=True)
class Ratio(Generic[Key]):
    """A percentage (its `digits` as printed), the sum it is said of, and the sums printed before: what it may be a share of."""

    key: Key
    digits: str
    whole: Amount[Key]
    bases: tuple[Amount[Key], ...]


def prove_ratios(ratios: Iterable[Ratio[Key]]) -> dict[Key, int]:
    """The decimal places of each percentage that the sums before it leave no choice for."""
    found = {}
    for ratio in ratios:
        places = set(_fitting(ratio))
        if len(places) == 1:
            found[ratio.key] = places.pop()
    return found


def _fitting(ratio: Ratio[Key]) -> Iterator[int]:
    if len(ratio.digits) < _LEAST_DIGITS or len(ratio.whole.digits) < _LEAST_DIGITS:
        return
    bases = [base for base in ratio.bases if len(base.digits) >= _LEAST_DIGITS][-_MOST_BASES:]
    for base in bases:
        for places in _PLACES_OF_RATE:
            if _agrees(ratio, base, places):
                yield places


def _agrees(ratio: Ratio[Key], base: Amount[Key], places: int) -> bool:
    """Whether the sum is that percentage of the base, to the last figure printed, with both sums read alike."""
    rate, scale = int(ratio.digits), 10**places
    return any(
        2 * abs(100 * scale * ratio.whole.cents[both] - rate * base.cents[both]) <= abs(base.cents[both])
        for both in set(ratio.whole.readings) & set(base.readings)
        if base.cents[both]
    )
