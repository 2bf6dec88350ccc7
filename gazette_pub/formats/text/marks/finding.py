"""Which lines are page marks: the door of this room."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate

from gazette_pub.formats.text.marks.bare import (
    Way,
    all_of_contents,
    at_names,
    below_contents,
    between,
    counting_evenly,
    counting_up,
    cutting_in,
    ending_pages,
    in_brackets,
    last_as_named,
    last_of_all,
    of_contents,
    one_of_contents,
    the_only_cut,
    the_only_one,
    with_totals,
)
from gazette_pub.formats.text.marks.beside import at_addresses, beside_heads, of_a_total
from gazette_pub.formats.text.marks.contents import end_entries, of_contents_in_roman, pages_named
from gazette_pub.formats.text.marks.han import in_han, of_papers
from gazette_pub.formats.text.marks.hongkong import lettered
from gazette_pub.formats.text.marks.mark import Mark, Marks
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.furniture import BARE_MARK, PAGE_MARK
from gazette_pub.words.numerals import value
from gazette_pub.words.pattern import Expression, Pattern


def marks_in(lines: Sequence[Line], again: Collection[int]) -> Marks:
    """The page marks among these lines; the pages of contents may be counted on their own. `again`: those that are known as heads
    because they come back (heads.named_again)."""
    return _in_figures(lines, again) | of_contents_in_roman(lines)


def _in_figures(lines: Sequence[Line], again: Collection[int]) -> Marks:
    short = {at: line for at, line in enumerate(lines) if len(line.text) <= _LONGEST and _may_be_mark(line.text)}
    found = {at: Mark(digits, line.printed) for at, line in short.items() if (digits := digits_of(line))}
    found |= _misread(short, found)
    entries = end_entries(lines)
    beside = beside_heads(lines, found) | in_han(lines) | lettered(lines) | at_addresses(lines) | of_a_total(lines)
    beside |= of_papers(lines)
    beside = {at: mark for at, mark in beside.items() if at not in entries}
    bare = {
        at: digits for at, line in short.items() if at not in found and at not in entries and (digits := _bare(line))
    }
    if not bare:
        return found | beside
    found |= beside | _alone(lines, bare, (*with_totals(lines, bare), *at_names(lines, bare, again)))
    sure = found or _alone(lines, bare, _first_of(_telling(pages_named(lines, entries)), lines, bare))
    return sure | _alone(lines, bare, between(bare, sure) if sure else counting_up(lines, bare))


def _misread(short: Mapping[int, Line], sure: Marks) -> Marks:
    """—l8—, —I9—: marks in which an OCR read letters for figures, where the numbers of the sure marks around say so."""
    places = sorted(sure)
    numbers = [int(sure[at].digits) for at in places]
    highest = [0, *accumulate(numbers, max)]
    lowest = [*accumulate(numbers[::-1], min)][::-1]
    found = {}
    for at, line in short.items() if sure else ():
        if at in sure or (read := _MISREAD.fullmatch(line.text)) is None:
            continue
        digits = read["digits"].translate(_AS_FIGURES)
        above = bisect.bisect(places, at)
        if highest[above] < int(digits) and (above == len(places) or int(digits) < lowest[above]):
            found[at] = Mark(digits, line.printed)
    return found


_MISREAD = Pattern(
    Expression(r"[—–―─－\-·・•]{1,3}[ ]?(?P<digits>(?=\D{0,3}\d)[\dlIOo]{2,4})[ ]?[—–―─－\-·・•]{1,3}"),
    ("—l8—", "- 1O -", "·2I·"),
    ("—lO—", "—18—a", "l8", "—l—"),
    "fullmatch",
)


_AS_FIGURES = str.maketrans("lIOo", "1100")


def _first_of(ways: Sequence[Way], lines: Sequence[Line], bare: Mapping[int, str]) -> list[int]:
    """What the first of these ways finds that finds any."""
    return next((found for way in ways if (found := way(lines, bare))), [])


def _alone(lines: Sequence[Line], bare: Mapping[int, str], places: Iterable[int]) -> Marks:
    return {at: Mark(bare[at], lines[at].printed) for at in places}


def digits_of(line: Line) -> str | None:
    """The digits of a page mark that shows by itself that it is one."""
    mark = PAGE_MARK.match(line.text) if _may_be_mark(line.text) else None
    if mark is None:
        return None
    digits = next(filter(None, mark.groups())).replace(" ", "").replace("\u3000", "")
    return digits if digits.isdecimal() else str(value(digits))


def _may_be_mark(text: str) -> bool:
    """Whether it is as short as page marks are, and begins with no letter but what they begin with."""
    return len(text) <= _LONGEST and (not text[0].isalpha() or text[0] in "第Pp")


_LONGEST = 24
"""Characters that a page mark has at most."""


def _bare(line: Line) -> str | None:
    mark = BARE_MARK.match(line.text) if _may_be_mark(line.text) else None
    return (mark["digits"] or mark["enclosed"]) if mark else None


def _telling(named: Mapping[int, int]) -> tuple[Way, ...]:
    """How bare numbers show that they are page numbers, where no other marks are printed and lines of contents name these."""
    return (
        cutting_in,
        ending_pages,
        counting_evenly,
        partial(one_of_contents, named),
        partial(of_contents, named),
        partial(all_of_contents, named),
        partial(below_contents, named),
        last_of_all,
        partial(last_as_named, named),
        in_brackets,
        the_only_one,
        the_only_cut,
    )
