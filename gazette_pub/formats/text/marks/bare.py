"""Bare numbers: which of them are pages, by what they count and where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from gazette_pub.formats.text.heads import named
from gazette_pub.formats.text.marks.ends import (
    TEN,
    ends_document,
    ends_with_it,
    is_below_an_end,
    is_beside_a_blank,
    is_between_documents,
)
from gazette_pub.formats.text.marks.mark import NOT_NEAR, Marks
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.patterns.furniture import BARE_MARK
from gazette_pub.words.characters import ends_sentence

CHAIN = 3
"""Bare numbers that must count up one by one to be page numbers, in a text that prints no other marks."""


CUTTING_CHAIN = 2
"""The same for numbers each of which breaks into a sentence, or stands last in the text."""


APART = 6
"""Lines that must stand between numbers that break into nothing: those of a table's rows stand closer."""


def with_totals(lines: Sequence[Line], bare: Mapping[int, str]) -> list[int]:
    """Of 9/12 those whose total comes back with other numbers: 8/12, 9/12."""
    totals = {at: mark["total"] for at in bare if (mark := BARE_MARK.match(lines[at].text)) and mark["total"]}
    often = Counter(totals.values())
    return [at for at, total in totals.items() if often[total] > 1 and int(bare[at]) <= int(total)]


def at_names(lines: Sequence[Line], bare: Mapping[int, str], again: Collection[int]) -> Iterator[int]:
    """Those right above or below a gazette's name with year and number, which is printed on every page; not the first line."""
    for at in bare:
        near = (n for n in (at - 1, at + 1) if 0 < n < len(lines))
        if at and lines[at].text.isdecimal() and any(n in again or named(lines[n]) for n in near):
            yield at


def between(bare: Mapping[int, str], sure: Marks) -> Iterator[int]:
    """The bare numbers that are just those that no other mark says, between two marks or before the first or behind the last."""
    values: list[tuple[int, int | None]] = [(at, int(mark.digits)) for at, mark in sorted(sure.items())]
    for (above, before), (below, after) in pairwise([(-1, None), *values, (max(bare) + 1, None)]):
        yield from _if_they_are(bare, range(above + 1, below), before, after)


def _if_they_are(bare: Mapping[int, str], places: range, before: int | None, after: int | None) -> list[int]:
    """The bare numbers in these places, if they are all the numbers between `before` and `after`; else none."""
    found = [at for at in places if at in bare]
    values = pairwise([before, *(int(bare[at]) for at in found), after])
    return found if all(b == a + 1 for a, b in values if a is not None and b is not None) else []


def cutting_in(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The longest run of numbers that count up and break into a text each, or stand where a document has ended.

    Two are enough where no mark stands before them: a line that was broken in its midst is surely not the last. One of two
    may stand below a sentence that has ended.
    """
    if not numbers:
        return []
    full = _full(lines)
    inside = {at for at in numbers if _stands_inside(lines, at, full)}
    cuts = {at for at in inside if lines[at - 1].tight[-1].isalnum()}
    ended = {at for at in numbers if at and ends_sentence(lines[at - 1].tight)}
    for places, least, apart in (
        (cuts, CUTTING_CHAIN, 0),
        (inside, CHAIN, 0),
        (cuts | ended | inside, CUTTING_CHAIN, NOT_NEAR),
    ):
        placed = {at: digits for at, digits in numbers.items() if at in places or ends_document(lines, at)}
        longest = _longest_run(placed, apart)
        if len(longest) >= least and cuts.intersection(longest):
            return longest
    return []


def one_of_contents(named: Mapping[int, int], lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only number that breaks into a text, in the midst of a word, where it is of the pages that contents name."""
    full = _full(lines)
    cuts = [at for at in numbers if _stands_inside(lines, at, full) and lines[at - 1].tight[-1].isalpha()]
    if len(cuts) != 1:
        return []
    (cut,) = cuts
    pages = _named_above(named, cut)
    return cuts if len(pages) > 1 and min(pages) <= int(numbers[cut]) <= max(pages) else []


def _named_above(named: Mapping[int, int], at: int) -> list[int]:
    """The pages that contents above a line name."""
    return [page for n, page in named.items() if n < at]


def below_contents(named: Mapping[int, int], lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The number right below contents that is the first page they name: the first document stands on it."""
    for at, digits in numbers.items():
        if at - 1 not in named:
            continue
        pages = _named_above({n: page for n, page in named.items() if n >= at - _CONTENTS}, at)
        if len(pages) > 1 and int(digits) == min(pages):
            return [at]
    return []


_CONTENTS = 300
"""Lines of contents that are looked through for the pages they name."""


def of_contents(named: Mapping[int, int], lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """All the numbers alone of a text with contents, the first of them right below these: each below the end of something or above a
    title, no page twice and none behind the last that the contents name. Pages between may be left out of the text: 1, 15."""
    found = sorted(numbers)
    if len(found) < _TWO_ENDS or not all(
        lines[at].text.isdecimal()
        and (at - 1 in named or is_below_an_end(lines, at) or is_between_documents(lines, at))
        for at in found
    ):
        return []
    pages = _named_above(named, found[0])
    if len(pages) < _TWO_ENDS or found[0] - 1 not in named:
        return []
    values = [int(numbers[at]) for at in found]
    rising = all(before < after for before, after in pairwise(values))
    apart = all(below - above > NOT_NEAR for above, below in pairwise(found))
    return found if rising and apart and values[0] <= min(pages) and values[-1] <= max(pages) else []


def all_of_contents(named: Mapping[int, int], lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """All the numbers alone of a text, which count up one by one, from the first page that contents name to the last; or each below
    the end of something, where they are the pages that these name: the first, with the contents, and the last may have none. Pages
    between may be left out of the text where the contents name all that are in it: 231, 233."""
    found = sorted(at for at in numbers if lines[at].text.isdecimal())
    if len(found) < _TWO_ENDS:
        return []
    values = [int(numbers[at]) for at in found]
    one_by_one = all(after - before == 1 for before, after in pairwise(values))
    apart = all(below - above > NOT_NEAR for above, below in pairwise(found))
    pages = set(_named_above(named, found[0]))
    rising = all(before < after for before, after in pairwise(values))
    if not apart or len(pages) < _TWO_ENDS or not (one_by_one or rising and set(values) <= pages):
        return []
    if one_by_one and len(found) >= _EVEN and values[0] == min(pages) and values[-1] - max(pages) in (0, 1):
        return found  # from the first that is named to the last, wherever they stand
    are_named = set(values[:-1]) <= pages <= {*values, values[-1] + 1}
    return (
        found
        if (are_named or not one_by_one) and all(at - 1 in named or is_below_an_end(lines, at) for at in found)
        else []
    )


def last_of_all(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only bare number of a text, which stands last, below its last sentence, its day or who signs it, or a blank line."""
    at = len(lines) - 1
    if at < _LEAST_TEXT or list(numbers) != [at] or not lines[at].text.isdecimal():
        return []
    return [at] if lines[at].blanks or ends_with_it(lines[at - 1]) else []


def last_as_named(named: Mapping[int, int], lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only bare number of a text, which stands last, whatever is above it, and is a page that the contents name."""
    at = len(lines) - 1
    if at < _LEAST_TEXT or list(numbers) != [at] or not lines[at].text.isdecimal():
        return []
    return [at] if int(numbers[at]) in _named_above(named, at) else []


def ending_pages(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """Numbers alone that count up, well apart, each below the end of something, the last of them last in the text; pages between
    may be left out of it: 2, 3, 5, 6."""
    found = sorted(at for at in numbers if lines[at].text.isdecimal() and int(numbers[at]) not in _YEARS)
    if (
        len(found) < _TWO_ENDS
        or found[-1] != len(lines) - 1
        or not all(is_below_an_end(lines, at) for at in found[:-1])
    ):
        return []
    values = [int(numbers[at]) for at in found]
    steps = [after - before for before, after in pairwise(values)]
    apart = all(below - above > NOT_NEAR for above, below in pairwise(found))
    most = 1 if len(found) == _TWO_ENDS else _LEFT_OUT
    return found if apart and all(0 < step <= most for step in steps) else []


def counting_evenly(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """All the numbers alone of a text, where they count up one by one from another than 1 and stand as far apart as pages do; of
    three each beside a blank line, or the last of them last in the text, more without."""
    found = sorted(at for at in numbers if lines[at].text.isdecimal())
    values = [int(numbers[at]) for at in found]
    if len(found) < _EVEN or values[0] == 1 or any(after - before != 1 for before, after in pairwise(values)):
        return []
    apart = [below - above for above, below in pairwise(found)]
    ends = found[-1] == len(lines) - 1
    whole = apart[:-1] if ends else apart  # the last page may be short
    if min(whole) < _PAGE or max(apart) > _TWO_PAGES * min(whole):
        return []
    return found if ends or len(found) > _EVEN or all(is_beside_a_blank(lines, at) for at in found) else []


_EVEN, _PAGE, _TWO_PAGES = 3, 8, 2.5
"""Numbers that show how pages are counted; lines of a short page; and how many such pages a long one has at most."""


_TWO_ENDS, _LEFT_OUT = 2, 6
"""Numbers that may be pages, of which the second must follow on the first; and by how much one of more may."""


def in_brackets(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """Bracketed numbers alone on their lines that count up one by one, well apart, from another than 1: （12）, （13）; or from 1, a
    page's lines apart, the last of them last in the text."""
    enclosed = {at: int(digits) for at, digits in numbers.items() if not lines[at].text[0].isdecimal()}
    found = sorted(enclosed)
    pairs = list(pairwise(found))
    if not pairs or any(enclosed[below] != enclosed[above] + 1 for above, below in pairs):
        return []
    if enclosed[found[0]] != 1:
        return found if all(below - above > APART for above, below in pairs) else []
    paged = len(found) >= _EVEN and all(below - above > _PAGE for above, below in pairs[:-1])
    return found if paged and found[-1] == len(lines) - 1 else []


def the_only_one(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only bare number of a text, where something ends above it and what is below begins anew, or where it stands between
    blank lines, one in brackets only within a sentence; no year."""
    at = next(iter(numbers))
    if len(numbers) > 1 or not _LEAST_TEXT < at < len(lines) - 1:
        return []
    if int(numbers[at]) > _MOST_ALONE:
        return []
    below = lines[at + 1]
    apart = lines[at].blanks > 0 and below.blanks > 0
    if not lines[at].text.isdecimal():
        return [at] if apart and open_prose(lines[at - 1]) and not starts_anew(below) else []
    alone = apart or ends_with_it(lines[at - 1]) and (starts_anew(below) or below.blanks > 0)
    return [at] if alone and int(numbers[at]) not in _YEARS else []


def the_only_cut(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only bare number of a text, where it parts two words of one sentence: the line above is full, and neither asks for a figure."""
    at = next(iter(numbers))
    if len(numbers) > 1 or not lines[at].text.isdecimal() or int(numbers[at]) in _YEARS or at < _LEAST_TEXT:
        return []
    if int(numbers[at]) > _MOST_ALONE or not _stands_inside(lines, at, _full(lines) + _NEAR_FULL - _QUITE_FULL):
        return []
    above, below = lines[at - 1].tight, lines[at + 1].tight
    parts = above[-1].isalpha() and below[0].isalpha() and not (above[-1] in _ASKS_FOR or below[0] in _COUNTED)
    return [at] if parts and not below[0].isascii() else []


_QUITE_FULL = 1.5
"""Ems by which a line that is surely full may be narrower than most."""


_ASKS_FOR = frozenset("第至达到约为共有近超逾满占于计以每仅从在各前后附表图号")
"""The last character of words that a figure stands behind."""


_COUNTED = frozenset(
    "年月日时分秒个人名条款项章节次届位元万亿千百十余多家户级倍批件份期岁周天支部所座台辆吨亩平公厘毫米斤克升度只头间处类种项"
)
"""The first character of what a figure counts."""


_YEARS, _MOST_ALONE = range(1900, 2100), 9999
"""Numbers that are years; and the highest that is a page's where no other number tells."""


_LEAST_TEXT = 5
"""Lines that a page has at least above its number, where no other page shows how they are numbered."""


Way = Callable[[Sequence[Line], Mapping[int, str]], list[int]]
"""Which of the bare numbers are page numbers."""


def _stands_inside(lines: Sequence[Line], at: int, full: float) -> bool:
    """Whether a full line above ends no sentence, and the line below begins nothing: the number breaks into a text."""
    above, below = lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None
    if above is None or below is None or above.width < full or starts_anew(below) or below.tight[0] in _LEANS:
        return False
    return not ends_sentence(above.tight) and not above.tight.isdecimal()


_LEANS = frozenset("%％‰℃，。；：、）")
"""What leans on the figure before it: 6⏎%左右."""


_NEAR_FULL = 4.0
"""Ems by which a full line may be narrower than most."""


_NARROWEST = 10.0
"""Ems that a full line has at least."""


def _full(lines: Sequence[Line]) -> float:
    """Ems from which a line is full: near the width that a quarter of them reach."""
    widths = sorted(line.width for line in lines)
    return max(widths[len(widths) * 3 // 4] - _NEAR_FULL, _NARROWEST)


def counting_up(lines: Sequence[Line], bare: Mapping[int, str]) -> list[int]:
    """The longest run of bare numbers that count up, well apart, one of them at least in the middle of a sentence; or all there are,
    two or more, each where a document ends and the title of another stands below."""
    alone = {at: digits for at, digits in bare.items() if lines[at].text.isdecimal()}
    longest = _longest_run(alone, APART)
    cuts_in = any(at and open_prose(lines[at - 1]) for at in longest)
    if len(longest) >= CHAIN and cuts_in:
        return longest
    all_part = len(longest) == len(alone) > 1 and all(is_between_documents(lines, at) for at in longest)
    return longest if all_part and int(alone[longest[0]]) >= TEN else []


def _longest_run(numbers: Mapping[int, str], apart: int) -> list[int]:
    """The longest run of numbers that count up one by one, more than `apart` lines between them."""
    ends: dict[int, int] = {}
    lengths: dict[int, int] = {}
    before: dict[int, int | None] = {}
    for at, number in sorted((at, int(digits)) for at, digits in numbers.items()):
        above = ends.get(number - 1)
        before[at] = above if above is not None and at - above > apart else None
        lengths[at] = lengths[above] + 1 if above is not None and before[at] == above else 1
        if number not in ends or lengths[at] >= lengths[ends[number]]:
            ends[number] = at
    return _walk_back(before, max(ends.values(), key=lambda at: lengths[at], default=None))


def _walk_back(before: Mapping[int, int | None], at: int | None) -> list[int]:
    """The run that ends at this place, from its beginning."""
    run: list[int] = []
    while at is not None:
        run.append(at)
        at = before[at]
    return run[::-1]
