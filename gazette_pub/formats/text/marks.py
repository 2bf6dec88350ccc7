"""Page marks: which lines say a page number and nothing else, in whatever form it is printed.

A number between dashes or dots (—12—, －８－, ·3·), 第4页 共9页 and Page 9 of 12 say so themselves. A bare 7, and 9/12,
may be anything: they are page marks only where the numbers around them say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.patterns import BARE_MARK, PAGE_MARK

CHAIN = 3
"""Bare numbers that must count up one by one to be page numbers, in a text that prints no other marks."""

APART = 6
"""Lines that must stand between two of those: the numbers of a table's rows stand closer."""

Marks = dict[int, str]
"""The digits of each page mark, by the index of its line."""


def marks_in(lines: Sequence[Line]) -> Marks:
    """The page marks among these lines."""
    found = {at: digits for at, line in enumerate(lines) if (digits := digits_of(line))}
    bare = {at: bare_digits for at, line in enumerate(lines) if at not in found and (bare_digits := _bare(line))}
    if bare:
        found |= _with_totals(lines, bare)
        chosen = _between(bare, found) if found else _counting_up(lines, bare)
        found |= {at: bare[at] for at in chosen}
    return found


def digits_of(line: Line) -> str | None:
    """The digits of a page mark that shows by itself that it is one."""
    mark = PAGE_MARK.match(line.text) if len(line.text) <= _LONGEST else None
    return mark[mark.lastgroup or 0] if mark else None


_LONGEST = 24
"""Characters that a page mark has at most."""


def _bare(line: Line) -> str | None:
    mark = BARE_MARK.match(line.text) if len(line.text) <= _LONGEST else None
    return mark["digits"] if mark else None


def _with_totals(lines: Sequence[Line], bare: Marks) -> Marks:
    """Of 9/12 those whose total comes back with other numbers: 8/12, 9/12."""
    totals = {at: mark["total"] for at in bare if (mark := BARE_MARK.match(lines[at].text)) and mark["total"]}
    often = Counter(totals.values())
    return {at: bare[at] for at, total in totals.items() if often[total] > 1 and int(bare[at]) <= int(total)}


def _between(bare: Marks, sure: Marks) -> Iterator[int]:
    """The bare numbers that are just those that no other mark says, between two marks or before the first or behind the last."""
    values = [(at, int(digits)) for at, digits in sorted(sure.items())]
    first, last = values[0], values[-1]
    yield from _if_they_are(bare, range(-1, first[0]), None, first[1])
    for before, after in pairwise(values):
        yield from _if_they_are(bare, range(before[0], after[0]), before[1], after[1])
    yield from _if_they_are(bare, range(last[0], max(bare, default=0) + 1), last[1], None)


def _if_they_are(bare: Marks, places: range, before: int | None, after: int | None) -> list[int]:
    """The bare numbers in these places, if they are all the numbers between `before` and `after`; else none."""
    found = [at for at in places if at in bare]
    values = [int(bare[at]) for at in found]
    start = before + 1 if before is not None else (after or 0) - len(values)
    wanted = range(start, after if after is not None else start + len(values))
    return found if start > 0 and values == list(wanted) else []


def _counting_up(lines: Sequence[Line], bare: Marks) -> list[int]:
    """The longest run of bare numbers that count up, well apart, one of them at least in the middle of a sentence."""
    chains: dict[int, list[int]] = {}
    for at, value in ((at, int(digits)) for at, digits in bare.items()):
        before = chains.get(value - 1, [])
        chain = [*before, at] if before and at - before[-1] > APART else [at]
        if len(chain) >= len(chains.get(value, [])):
            chains[value] = chain
    longest = max(chains.values(), key=len)
    cuts_in = any(at and open_prose(lines[at - 1]) for at in longest)
    return longest if len(longest) >= CHAIN and cuts_in else []
