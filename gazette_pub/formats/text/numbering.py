"""Page numbers: counted on from page to page, and set right by the numbers that are printed."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from itertools import pairwise

from gazette_pub.structure.line import Break

AHEAD = 20
"""Pages by which the last printed number may run ahead of the count: so many page breaks may have been lost."""


def mirrored(digits: str) -> int:
    """A number whose digits were extracted from right to left: 641 is page 146."""
    return int(digits[::-1])


def number_pages(breaks: Sequence[Break], last: int | None, named: Collection[int] = ()) -> None:
    """Gives each page its number. `last`: that of the page before the first, None where none came before; `named`: the pages to which
    contents lead, of which an excerpt may have any.

    A printed number that goes on from the count stands, as it is or mirrored; so does one that leaves out some pages,
    for they may be blank, or the source an excerpt, where the next one is higher still. One that does not is followed
    where the next one goes on from it, for there the printed numbers begin anew; else the count stands, and a check
    says so.
    """
    marked = [at for at, end in enumerate(breaks) if end.mark is not None]
    page = _before_first(breaks, marked) if last is None else last
    ahead = dict(pairwise(marked))
    for at, end in enumerate(breaks):
        page = end.n = _number(breaks, at, ahead.get(at), page + 1, named)


def _before_first(breaks: Sequence[Break], marked: list[int]) -> int:
    """The number before the first page's: by the first printed number that another follows, or the first of all."""
    for at, after in pairwise(marked):
        if anchor := _confirmed(breaks, at, after) or _followed(breaks, at, after):
            return max(anchor - at - 1, 0)
    return max(int(breaks[marked[0]].mark or "") - marked[0] - 1, 0) if marked else 0


def _number(breaks: Sequence[Break], at: int, after: int | None, expected: int, named: Collection[int]) -> int:
    """The number of a page that the count expects to be `expected`; `after`: the next page with a printed number."""
    digits = breaks[at].mark
    if digits is None or expected in (int(digits), mirrored(digits)):
        return expected
    if int(digits) in named and expected < int(digits) < (
        int(breaks[after].mark or "") if after is not None else math.inf
    ):
        return int(digits)
    if after is not None:
        return _confirmed(breaks, at, after) or _left_out(breaks, at, after, expected) or expected
    return int(digits) if expected < int(digits) <= expected + AHEAD else expected


def _confirmed(breaks: Sequence[Break], at: int, after: int) -> int | None:
    """The number printed at a page, read so that the next one goes on from it: as it stands, or both mirrored."""
    digits, further = breaks[at].mark or "", breaks[after].mark or ""
    if int(further) - int(digits) == after - at:
        return int(digits)
    return mirrored(digits) if mirrored(further) - mirrored(digits) == after - at else None


def _left_out(breaks: Sequence[Break], at: int, after: int, expected: int) -> int | None:
    """The number printed at a page where it leaves out pages before it, and the next printed number is higher still."""
    number = _followed(breaks, at, after)
    return number if number is not None and expected < number <= expected + AHEAD else None


def _followed(breaks: Sequence[Break], at: int, after: int) -> int | None:
    """The number as it is printed at a page, where the next one leaves out no more pages than may be lost."""
    number, further = int(breaks[at].mark or ""), breaks[after].mark or ""
    lost = (each - number - (after - at) for each in (int(further), mirrored(further)))
    return number if any(0 <= each <= AHEAD for each in lost) else None
