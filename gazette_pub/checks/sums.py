"""Where the decimal points of sums of money must have stood for a total to be the sum of its parts."""

from __future__ import annotations

import functools
import itertools
import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import field
from typing import Generic, TypeVar

from gazette_pub.words.records import dataclass

Key = TypeVar("Key", bound=Hashable)

PLACES = (2, 1, 0)
_MOST_PARTS = 7
_TOTAL_DIGITS = 3
"""A total of fewer figures has no part whose point could be told."""
_CHANCE = 50
"""A total proves nothing when so many readings are tried that one in fifty would fit it by chance."""
_MOST_AMOUNTS = 200
"""A paragraph of a budget report has some thirty; a longer one than this is a table, or no text at all."""
_ROUNDS = 3
_MOST_READINGS = 1000


@dataclass(frozen=True)
class Amount(Generic[Key]):
    """A sum of money as printed, without its point.

    `depth`: how many brackets it stands in. `sign`: -1 for one that is taken off (减去). `about`: the words before it, by
    which the same sum is known in another place.
    """

    key: Key
    digits: str
    depth: int = 0
    sign: int = 1
    about: str = field(default="", compare=False)

    @functools.cached_property
    def readings(self) -> tuple[int, ...]:
        """The numbers of decimal places it can have had. Zeros at the end of a fraction are not printed."""
        if self.digits.startswith("0"):
            return (len(self.digits) - 1,)
        if self.digits.endswith("0") or len(self.digits) == 1:
            return (0,)
        return PLACES[: 2 if len(self.digits) > 4 else 3] if len(self.digits) > 2 else PLACES[1:]

    @functools.cached_property
    def cents(self) -> tuple[int, ...]:
        """What it is with 0, 1 and 2 decimal places."""
        whole = self.sign * int(self.digits)
        return whole * 100, whole * 10, whole

    @functools.cached_property
    def least(self) -> int:
        return min(self.cents[places] for places in self.readings)

    @functools.cached_property
    def most(self) -> int:
        return max(self.cents[places] for places in self.readings)


def prove(paragraphs: Iterable[list[Amount[Key]]]) -> dict[Key, int]:
    """The decimal places of those amounts that totals leave no choice for.

    What one total proves narrows the next; an amount proved in one place is proved wherever it stands with the same words.
    """
    rows = [row for paragraph in paragraphs if len(paragraph) <= _MOST_AMOUNTS for row in _rows(paragraph)]
    amounts = {amount.key: amount for row in rows for amount in row}
    proved: dict[Key, int] = {}
    open_rows = rows
    for _ in range(_ROUNDS):
        before = frozenset(proved)
        for row in open_rows:
            for total, parts in _totals(row):
                proved |= _forced(total, parts, proved)
        proved |= _elsewhere(amounts.values(), proved)
        fresh = proved.keys() - before
        open_rows = [row for row in rows if any(amount.key in fresh for amount in row)]
    return proved


def _rows(paragraph: list[Amount[Key]]) -> Iterator[list[Amount[Key]]]:
    """The amounts outside of brackets, those of each depth within, and each amount with those in the bracket after it."""
    depths: dict[int, list[Amount[Key]]] = defaultdict(list)
    for at, amount in enumerate(paragraph):
        depths[amount.depth].append(amount)
        bracketed = _run(itertools.islice(paragraph, at + 1, at + 2 + _MOST_PARTS), amount.depth + 1)
        if len(bracketed) > 1:
            yield [amount, *bracketed]
    yield from depths.values()


def _run(amounts: Iterable[Amount[Key]], depth: int) -> list[Amount[Key]]:
    """The first of these amounts, as far as they stand at that depth."""
    return list(itertools.takewhile(lambda each: each.depth == depth, amounts))


def _totals(row: list[Amount[Key]]) -> Iterator[tuple[Amount[Key], list[Amount[Key]]]]:
    """Each amount with the runs of amounts that may be its parts: those after it, 其中：…, or before it, …总计.

    Only those of which any reading can come near any of the total: they are told by sums from the row's beginning.
    """
    least = list(itertools.accumulate((amount.least for amount in row), initial=0))
    most = list(itertools.accumulate((amount.most for amount in row), initial=0))
    for at, total in enumerate(row):
        if len(total.digits) < _TOTAL_DIGITS or total.sign < 0:
            continue
        for first, after in _runs_beside(at, len(row)):
            if least[after] - least[first] <= total.most and total.least <= most[after] - most[first]:
                yield total, row[first:after]


def _runs_beside(at: int, length: int) -> Iterator[tuple[int, int]]:
    """Where the runs of a row begin and end that stand right behind a place in it, and right before it."""
    for count in range(2, _MOST_PARTS + 1):
        if at + count < length:
            yield at + 1, at + 1 + count
        if at >= count:
            yield at - count, at


def _forced(total: Amount[Key], parts: list[Amount[Key]], proved: dict[Key, int]) -> dict[Key, int]:
    """The places that are the same in every reading in which the parts make up the total; none when there is none."""
    every = [total, *parts]
    choices = [(proved[each.key],) if each.key in proved else each.readings for each in every]
    tried = math.prod(map(len, choices))
    if tried == 1 or tried > _MOST_READINGS or tried * _CHANCE > abs(total.cents[choices[0][0]]):
        return {}
    totals = {places: total.cents[places] for places in choices[0]}
    if not _may_make(totals.values(), parts, choices[1:]):
        return {}
    sums = _sums(parts, choices[1:], min(totals.values()), max(totals.values()))
    fits = [(places, *way) for places, cents in totals.items() for way in sums.get(cents, ())]
    return {
        each.key: ways.pop()
        for each, ways in zip(every, map(set, zip(*fits, strict=True)), strict=False)
        if len(ways) == 1
    }


def _may_make(totals: Iterable[int], parts: list[Amount[Key]], choices: list[tuple[int, ...]]) -> bool:
    """Whether the parts can make one of these totals at all: few can, and that is soon told."""
    sums = {0}
    *others, last = ([part.cents[places] for places in readings] for part, readings in zip(parts, choices, strict=True))
    for values in others:
        sums = {total + value for total in sums for value in values}
    return any(total - value in sums for total in totals for value in last)


def _sums(
    parts: list[Amount[Key]], choices: list[tuple[int, ...]], least: int, most: int
) -> dict[int, list[tuple[int, ...]]]:
    """The sums between these two that the parts can make, each with the readings that make it."""
    cents = [[part.cents[places] for places in readings] for part, readings in zip(parts, choices, strict=True)]
    least, most = least - sum(map(max, cents)), most - sum(map(min, cents))
    sums: dict[int, list[tuple[int, ...]]] = {0: [()]}
    for readings, values in zip(choices, cents, strict=True):
        least, most = least + max(values), most + min(values)  # from where to where the parts so far may reach
        longer: dict[int, list[tuple[int, ...]]] = defaultdict(list)
        for places, value in zip(readings, values, strict=True):
            for total, ways in sums.items():
                if least <= total + value <= most:
                    longer[total + value] += [(*way, places) for way in ways]
        sums = longer
    return sums


def _elsewhere(amounts: Iterable[Amount[Key]], proved: dict[Key, int]) -> dict[Key, int]:
    """What is proved of an amount, for the same figures with a word in common before them."""
    known = [(amount, proved[amount.key]) for amount in amounts if amount.key in proved and len(amount.digits) > 2]
    by_digits: dict[str, list[tuple[Amount[Key], int]]] = defaultdict(list)
    for amount, places in known:
        by_digits[amount.digits].append((amount, places))
    found: dict[Key, int] = {}
    for amount in amounts:
        if amount.key in proved:
            continue
        same = {places for other, places in by_digits.get(amount.digits, ()) if _words(amount) & _words(other)}
        if len(same) == 1:
            found[amount.key] = same.pop()
    return found


def _words(amount: Amount[Key]) -> set[str]:
    about = amount.about[-8:]
    return {about[n : n + 2] for n in range(len(about) - 1)}
