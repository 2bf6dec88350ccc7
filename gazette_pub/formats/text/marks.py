"""Page marks: which lines say a page number, in whatever form it is printed, alone or beside a running head.

A number between dashes or dots (—12—, －８－, ·3·), 第4页 共9页 and Page 9 of 12 say so themselves. A bare 7, (7), 9/12,
and a number beside other words, may be anything: they are page marks only where the numbers around them say so, or
where they break into sentences.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from gazette_pub.formats.text.heads import (
    heads_lettered_page,
    named,
    names_gazette,
    names_supplement,
)
from gazette_pub.formats.text.lettered import POINTER, is_head_of_notice
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.furniture import (
    BARE_MARK,
    HAN_BESIDE_HEAD,
    MARK_BESIDE_HEAD,
    PAGE_MARK,
    RUNNING_HEAD,
)
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.news import NAME_OF_PAPER
from gazette_pub.structure.patterns.persons import SIGNER
from gazette_pub.words.characters import ends_sentence, fold, has_wide_blank, unspaced
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.numberings import ROMAN, ROMAN_SIGNS
from gazette_pub.words.numerals import CHARACTERS, YEAR_DIGITS, value
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

CHAIN = 3
"""Bare numbers that must count up one by one to be page numbers, in a text that prints no other marks."""

CUTTING_CHAIN = 2
"""The same for numbers each of which breaks into a sentence, or stands last in the text."""

APART = 6
"""Lines that must stand between numbers that break into nothing: those of a table's rows stand closer."""


_NOT_NEAR = 2
"""Lines that must stand between a number that breaks into a text and one that does not."""


class Mark(NamedTuple):
    """A page mark: its digits, how it is printed, and the running head on the same line, if one stands there, as printed and
    as patterns see it. `tops`: its kind stands at the top of the page, wherever the others stand."""

    digits: str
    printed: str
    head: str | None = None
    said: str = ""
    tops: bool = False


Marks = dict[int, Mark]
"""The page marks by the index of their lines."""


def marks_in(lines: Sequence[Line], again: Collection[int]) -> Marks:
    """The page marks among these lines; the pages of contents may be counted on their own. `again`: those that are known as heads
    because they come back (heads.named_again)."""
    return _in_figures(lines, again) | _of_contents_in_roman(lines)


def _in_figures(lines: Sequence[Line], again: Collection[int]) -> Marks:
    short = {at: line for at, line in enumerate(lines) if len(line.text) <= _LONGEST and _may_be_mark(line.text)}
    found = {at: Mark(digits, line.printed) for at, line in short.items() if (digits := digits_of(line))}
    found |= _misread(short, found)
    beside = _beside_heads(lines, found) | _in_han(lines) | _lettered(lines) | _at_addresses(lines) | _of_a_total(lines)
    beside |= _of_papers(lines)
    bare = {at: digits for at, line in short.items() if at not in found and (digits := _bare(line))}
    if not bare:
        return found | beside
    found |= beside | _alone(lines, bare, (*_with_totals(lines, bare), *_at_names(lines, bare, again)))
    sure = found or _alone(lines, bare, _first_of(_TELLING, lines, bare))
    return sure | _alone(lines, bare, _between(bare, sure) if sure else _counting_up(lines, bare))


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


def _lettered(lines: Sequence[Line]) -> Marks:
    """B74 right above or below the number of a legal notice of Hong Kong, which its pages have at their top."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_LETTERED and line.text[0].isupper() and (mark := _LETTERED.fullmatch(line.text))
    }
    near = [at for at in found if any(heads_lettered_page(lines[n]) for n in (at - 1, at + 1) if 0 <= n < len(lines))]
    apart = _lettered_apart(lines, {at: mark[0] for at, mark in found.items()})
    last = _last_of_lettered(lines, {at: mark[0] for at, mark in found.items()}, near)
    alone = {at: Mark(found[at]["digits"], lines[at].printed) for at in (*near, *apart, *last)}
    marks = alone | _lettered_beside(lines) | _lettered_behind_section(lines)
    return {at: mark._replace(tops=True) for at, mark in marks.items()}


def _last_of_lettered(lines: Sequence[Line], found: Mapping[int, str], near: Sequence[int]) -> list[int]:
    """The number at the foot of the last page, below which nothing stands: it counts on from the last that stands above a notice."""
    end = len(lines) - 1
    if end not in found or end in near or not near:
        return []
    before, number = found[max(near)], found[end]
    letters = number.rstrip("0123456789")
    counts = before.startswith(letters) and before[len(letters) :].isdecimal()
    return [end] if counts and 0 < int(number[len(letters) :]) - int(before[len(letters) :]) <= _LANGUAGES else []


def _lettered_behind_section(lines: Sequence[Line]) -> Marks:
    """第3条 B1237, below the number of the notice: with which section the page begins, and its number."""
    marks: Marks = {}
    for at, line in enumerate(lines):
        found = (
            _BEHIND_SECTION.fullmatch(line.text) if line.text[-1].isdecimal() and line.text[0] in "第注註附" else None
        )
        above = range(max(at - 2, 0), at)
        if found and any(is_head_of_notice(lines[n]) for n in above):
            digits = found["page"].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            printed = line.printed.split()[-1]
            marks[at] = Mark(digits, printed, line.printed[: -len(printed)].strip())
    return marks


_BEHIND_SECTION = Pattern(
    Expression(rf"{POINTER}[ \u3000]{{1,90}}(?P<page>[A-Z]{{1,2}}[1-9]\d{{0,4}})"),
    ("第 1 条 B2465", "注释 第1段　B2467"),
    ("第1条", "第1条所指的B2465"),
    "fullmatch",
)


def _lettered_apart(lines: Sequence[Line], found: Mapping[int, str]) -> list[int]:
    """A869, A871, A873, each between blank lines or named by contents: the pages in one language of a supplement in two."""
    if len(found) < _SEVERAL:
        return []
    named = {page[1] for line in lines if line.text[-1].isdecimal() and (page := _LEADS_TO_LETTERED.search(line.text))}
    places = [at for at in found if found[at] in named or _is_apart(lines, at)]
    numbers = [found[at].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for at in places]
    letters = {found[at].removesuffix(number) for at, number in zip(places, numbers, strict=True)}
    rising = all(0 < int(b) - int(a) <= _LANGUAGES for a, b in pairwise(numbers))
    well_apart = all(b - a > _NOT_NEAR for a, b in pairwise(places))
    return places if len(places) == len(found) and len(letters) == 1 and rising and well_apart else []


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a blank line stands above or below a line, or it is the first or the last of them."""
    return at == 0 or lines[at].blanks > 0 or at + 1 == len(lines) or lines[at + 1].blanks > 0


_SEVERAL = 2
"""Such numbers from which they show that they are pages."""

_LANGUAGES = 2
"""By how much such pages count up at the most: the other page is in English."""

_LEADS_TO_LETTERED = Pattern(
    Expression(r"(?:[…·．.]{2,90}[ \u3000]{0,4}|[》）][ \u3000]{1,40})([A-Z]{1,2}[1-9]\d{0,4})$"),
    ("简称……A871", "《某规例》　B1201"),
    ("简称A871", "简称……871"),
    "search",
)


def _lettered_beside(lines: Sequence[Line]) -> Marks:
    """宪报第2号法律副刊　　　B1287: such a number beside the name of the supplement, or beside what stands above already; or beside the
    number of a notice that stands below by itself."""
    marks: Marks = {}
    said: set[str] = set()
    notices = {line.printed for line in lines if is_head_of_notice(line)}
    for at, line in enumerate(lines):
        if not (line.text[-1].isdecimal() or line.text[0].isupper()):  # a cheap look at each line
            continue
        text = line.gapped(line.text)
        found = _BESIDE_LETTERED.fullmatch(text) if has_wide_blank(text) else None
        if found is None:
            continue
        page, name = ("last", "head") if found["last"] else ("first", "behind")
        head = line.printed[slice(*found.span(name))].strip()
        again = head in said or head in notices or any(head == each.printed for each in lines[:at])
        said.add(head)
        if names_supplement(head) or _is_of_gazette(fold(head)) or again:
            digits = found[page].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            marks[at] = Mark(digits, line.printed[slice(*found.span(page))], head)
    return marks


_BESIDE_LETTERED = Pattern(
    Expression(
        r"(?P<first>[A-Z]{1,2}[1-9]\d{0,4})(?:\u3000|[ ]{2})[ \u3000]{0,90}(?P<behind>[^\s].{3,60})"
        r"|(?P<head>[^\s，。；].{3,60}?)(?:\u3000|[ ]{2})[ \u3000]{0,90}(?P<last>[A-Z]{1,2}[1-9]\d{0,4})",
    ),
    ("宪报第2号法律副刊　　　　　B1287", "B1290　　　2023年第61号法律公告", "《某规例》　　B74"),
    ("B1287", "宪报第2号法律副刊 B1287", "甲　B7"),
    "fullmatch",
)
"""Both on a line, a gap between them."""


_LONGEST_LETTERED = 7
"""Characters of such a number."""

_LETTERED = Pattern(
    Expression(r"[A-Z]{1,2}(?P<digits>[1-9]\d{0,4})"),
    ("B74", "A1203", "BB5"),
    ("B", "B74.", "74", "GB/T"),
    "fullmatch",
)


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


# beside a head


def _at_addresses(lines: Sequence[Line]) -> Marks:
    """https://… 1/3: the address, the page and how many there are, as a browser prints them below each page."""
    found = {at: mark for at, line in enumerate(lines) if "//" in line.text and (mark := _AT_ADDRESS.match(line.text))}
    return {
        at: Mark(mark["digits"], lines[at].printed[mark.start("digits") :], lines[at].printed[: mark.end("head")])
        for at, mark in found.items()
        if int(mark["digits"]) <= int(mark["total"])
    }


_AT_ADDRESS = Pattern(
    Expression(
        r"(?P<head>https?[:：]//[^\s，。；]{4,300})[ \u3000]{1,80}(?P<digits>[1-9]\d{0,3})/(?P<total>[1-9]\d{0,3})$"
    ),
    ("https://www.example.gov.cn/wsjk/content_8812.html 1/3",),
    ("https://www.example.gov.cn/1/3", "网址：https://www.example.gov.cn 1/3", "https://www.example.gov.cn 1/3。"),
)


def _of_a_total(lines: Sequence[Line]) -> Marks:
    """某县人民政府公报　2020年第5期　1/4: a gazette's name with year and number, the page and how many there are,
    which is the same on each."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if "/" in line.text and len(line.text) <= _LONGEST_HEAD and (mark := _TOTAL.match(line.text))
    }
    if len({mark["total"] for mark in found.values()}) != 1 or len({mark["digits"] for mark in found.values()}) < len(
        found
    ):
        return {}
    return {
        at: Mark(mark["digits"], lines[at].printed[mark.start("digits") :], lines[at].printed[: mark.end("head")])
        for at, mark in found.items()
        if int(mark["digits"]) <= int(mark["total"]) and _is_of_gazette(mark["head"])
    }


_TOTAL = Pattern(
    Expression(r"(?P<head>[^，。；/]{4,60}?)[ \u3000]{1,80}(?P<digits>[1-9]\d{0,2})/(?P<total>[1-9]\d{0,2})$"),
    ("某县人民政府公报　2020年第5期　1/4",),
    ("1/4", "某县人民政府公报2020年第5期1/4", "关于2/3以上同意的规定"),
)


def _beside_heads(lines: Sequence[Line], found: Marks) -> Marks:
    """Numbers beside a head: where a gazette's name, year and number are the head; or where they count up and cut in.

    A bare number is one only beside such a name: so rows of tables begin, and end.
    """
    few = [(at, line) for at, line in enumerate(lines) if len(line.text) <= _LONGEST_HEAD and at not in found]
    spelt = {
        at: mark
        for at, line in few
        if (line.text[-1] in _SPELT or line.text[0] in _SPELT) and (mark := _spelt_beside_head(line))
    }
    marks = {at: mark for at, line in few if (mark := _beside_head(line))}
    named = {at for at, mark in marks.items() if _is_of_gazette(mark.said.strip(_AROUND_BOTH))}
    signed = {at: mark for at, mark in marks.items() if not mark.printed.isdecimal()}
    sure = named or _coming_back(marks) or set(_cutting_in(lines, {at: mark.digits for at, mark in signed.items()}))
    pages = {int(marks[at].digits) for at in sure}
    issues = {at: mark for at, mark in marks.items() if _ONLY_ISSUE.finds(mark.said)}
    beside = {at for at, mark in (signed | issues).items() if {int(mark.digits) - 1, int(mark.digits) + 1} & pages}
    return {at: marks[at] for at in sure | beside} | spelt


_ONLY_ISSUE = Pattern(
    Expression(r"(?:19|20)\d\d年?[ \u3000]?第[ \u3000]?\d{1,3}[ \u3000]?[期号]"),
    ("1986年第5期", "2024年 第12号"),
    ("某省政报2024年第3期", "2024年"),
    "fullmatch",
)
"""The year and number of an issue, as they stand on every other page, where the name stands on those between."""


def _is_of_gazette(head: str) -> bool:
    if RUNNING_HEAD.match(head) is not None or names_gazette(head.strip("《》")):
        return True
    found = _ISSUE_AND_NAME.fullmatch(head)
    return found is not None and is_organ(found["organ"] or found["before"])


_ISSUE_AND_NAME = Pattern(
    Expression(
        r"(?:(?:19|20)\d\d年)?第[ ]?\d{1,3}[ ]?[期号][ \u3000]{2,80}(?P<organ>[\u4e00-\u9fff]{2,30})(?:公报|公告|文告|政报)"
        r"|(?P<before>[\u4e00-\u9fff]{2,30})(?:公报|公告|文告|政报)[ \u3000]{2,80}(?:(?:19|20)\d\d年)?第[ ]?\d{1,3}[ ]?[期号]"
    ),
    ("第5期　　　中国证券监督管理委员会公告", "某市人民政府公报　　第12期"),
    ("第5期　中国证券监督管理委员会公告", "某市人民政府公告第12号"),
    "fullmatch",
)
"""The number of an issue at one side of a page's head, and the gazette's name at the other."""


def _coming_back(marks: Marks) -> set[int]:
    """Those of a head with a year in it that comes back, well apart, each with the next number: SXGB 2021·15　　25."""
    said: dict[str, list[int]] = defaultdict(list)
    for at, mark in sorted(marks.items()):
        said["".join(mark.said.split())].append(at)
    return {at for head, places in said.items() if _HAS_YEAR.search(head) for at in _one_by_one(marks, places)}


def _one_by_one(marks: Marks, places: Sequence[int]) -> Sequence[int]:
    """These places where each has the number after the one before; none where only one does."""
    apart = all(b - a > _NOT_NEAR for a, b in pairwise(places))
    count = all(int(marks[b].digits) == int(marks[a].digits) + 1 for a, b in pairwise(places))
    return places if len(places) > 1 and apart and count else ()


_HAS_YEAR = Pattern(Expression(r"(?:19|20)\d\d"), ("SXGB2021·15", "2021年第15期"), ("部门文件", "1801"), "search")


def _beside_head(line: Line) -> Mark | None:
    if not _has_number_at_side(line.text):
        return None
    text, printed = line.gapped(line.text), line.gapped(line.printed)
    apart = has_wide_blank(text) or text[-1] == "页" and _names_page(text)
    found = MARK_BESIDE_HEAD.match(text) if apart else None
    if found is None:
        return None
    group, name = next((number, head) for number, head in _SIDES if found[number])
    digits = "".join(filter(str.isdecimal, found[group]))
    return Mark(digits, printed[slice(*found.span(group))], printed[slice(*found.span(name))], found[name])


def _has_number_at_side(text: str) -> bool:
    """Whether a figure or a sign begins or ends the line, or 第 and 页 do: a cheap look at each line."""
    first, last = text[0], text[-1]
    if first == "第" or last == "页":
        return True
    return not ((first.isalpha() or first in _MARKS) and (last.isalpha() or last in _MARKS))


_MARKS = frozenset("，。；：、？！（）《》“”〔〕")
"""Marks of Chinese, which no number or sign beside a head is."""


def _names_page(text: str) -> bool:
    """Whether a gazette's name with year and number stands before the page, a blank between: 某政公报2022年第3期 第7页."""
    name, _, page = text.rpartition(" ")
    return RUNNING_HEAD.match(name) is not None and PAGE_MARK.match(page) is not None


def _spelt_beside_head(line: Line) -> Mark | None:
    """The same in Chinese figures, beside the name of a gazette."""
    found = HAN_BESIDE_HEAD.match(line.text)
    if found is None:
        return None
    group, name = ("first", "head") if found["first"] else ("last", "title")
    if not _is_of_gazette(found[name]):
        return None
    printed = line.printed[slice(*found.span(group))]
    return Mark(
        str(value(found[group].strip(_AROUND_BOTH))), printed, line.printed[slice(*found.span(name))], found[name]
    )


_AROUND_BOTH = "—–―─－-·・•"
"""Signs that may stand around a head and the number beside it."""

_SIDES = (("first", "head"), ("last", "title"), ("inner", "behind"), ("outer", "before"))
"""Where the number and the head stand on their line, by the groups of MARK_BESIDE_HEAD."""

_LONGEST_HEAD = 100


# a bare number


def _with_totals(lines: Sequence[Line], bare: Mapping[int, str]) -> list[int]:
    """Of 9/12 those whose total comes back with other numbers: 8/12, 9/12."""
    totals = {at: mark["total"] for at in bare if (mark := BARE_MARK.match(lines[at].text)) and mark["total"]}
    often = Counter(totals.values())
    return [at for at, total in totals.items() if often[total] > 1 and int(bare[at]) <= int(total)]


def _at_names(lines: Sequence[Line], bare: Mapping[int, str], again: Collection[int]) -> Iterator[int]:
    """Those right above or below a gazette's name with year and number, which is printed on every page; not the first line."""
    for at in bare:
        near = (n for n in (at - 1, at + 1) if 0 < n < len(lines))
        if at and lines[at].text.isdecimal() and any(n in again or named(lines[n]) for n in near):
            yield at


def _between(bare: Mapping[int, str], sure: Marks) -> Iterator[int]:
    """The bare numbers that are just those that no other mark says, between two marks or before the first or behind the last."""
    values: list[tuple[int, int | None]] = [(at, int(mark.digits)) for at, mark in sorted(sure.items())]
    for (above, before), (below, after) in pairwise([(-1, None), *values, (max(bare) + 1, None)]):
        yield from _if_they_are(bare, range(above + 1, below), before, after)


def _if_they_are(bare: Mapping[int, str], places: range, before: int | None, after: int | None) -> list[int]:
    """The bare numbers in these places, if they are all the numbers between `before` and `after`; else none."""
    found = [at for at in places if at in bare]
    values = pairwise([before, *(int(bare[at]) for at in found), after])
    return found if all(b == a + 1 for a, b in values if a is not None and b is not None) else []


def _cutting_in(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
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
        (cuts | ended | inside, CUTTING_CHAIN, _NOT_NEAR),
    ):
        placed = {at: digits for at, digits in numbers.items() if at in places or _ends_document(lines, at)}
        longest = _longest_run(placed, apart)
        if len(longest) >= least and cuts.intersection(longest):
            return longest
    return []


def _one_of_contents(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only number that breaks into a text, in the midst of a word, where it is of the pages that contents name."""
    full = _full(lines)
    cuts = [at for at in numbers if _stands_inside(lines, at, full) and lines[at - 1].tight[-1].isalpha()]
    if len(cuts) != 1:
        return []
    (cut,) = cuts
    pages = pages_named(lines[:cut])
    return cuts if len(pages) > 1 and min(pages) <= int(numbers[cut]) <= max(pages) else []


def _below_contents(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The number right below contents that is the first page they name: the first document stands on it."""
    for at, digits in numbers.items():
        if not at or not _NAMES_PAGE.search(lines[at - 1].text):
            continue
        pages = pages_named(lines[max(at - _CONTENTS, 0) : at])
        if len(pages) > 1 and int(digits) == min(pages):
            return [at]
    return []


def _of_contents(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """All the numbers alone of a text with contents, the first of them right below these: each below the end of something or above a
    title, no page twice and none behind the last that the contents name. Pages between may be left out of the text: 1, 15."""
    found = sorted(numbers)
    if len(found) < _TWO_ENDS or not all(
        lines[at].text.isdecimal() and (_is_below_an_end(lines, at) or _is_between_documents(lines, at)) for at in found
    ):
        return []
    pages = pages_named(lines[: found[0]])
    if len(pages) < _TWO_ENDS or not _NAMES_PAGE.search(lines[found[0] - 1].text):
        return []
    values = [int(numbers[at]) for at in found]
    rising = all(before < after for before, after in pairwise(values))
    apart = all(below - above > _NOT_NEAR for above, below in pairwise(found))
    return found if rising and apart and values[0] <= min(pages) and values[-1] <= max(pages) else []


def _all_of_contents(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """All the numbers alone of a text, which count up one by one, from the first page that contents name to the last; or each below
    the end of something, where they are the pages that these name: the first, with the contents, and the last may have none."""
    found = sorted(at for at in numbers if lines[at].text.isdecimal())
    if len(found) < _TWO_ENDS:
        return []
    values = [int(numbers[at]) for at in found]
    one_by_one = all(after - before == 1 for before, after in pairwise(values))
    apart = all(below - above > _NOT_NEAR for above, below in pairwise(found))
    pages = set(pages_named(lines[: found[0]]))
    if not (one_by_one and apart and len(pages) >= _TWO_ENDS):
        return []
    if len(found) >= _EVEN and values[0] == min(pages) and values[-1] - max(pages) in (0, 1):
        return found  # from the first that is named to the last, wherever they stand
    named = set(values[:-1]) <= pages <= {*values, values[-1] + 1}
    return found if named and all(_is_below_an_end(lines, at) for at in found) else []


def _last_of_all(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """The only bare number of a text, which stands last, below its last sentence, its day or who signs it, or a blank line."""
    at = len(lines) - 1
    if at < _LEAST_TEXT or list(numbers) != [at] or not lines[at].text.isdecimal():
        return []
    return [at] if lines[at].blanks or _ends_with_it(lines[at - 1]) else []


def _ending_pages(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
    """Numbers alone that count up, well apart, each below the end of something, the last of them last in the text; pages between
    may be left out of it: 2, 3, 5, 6."""
    found = sorted(at for at in numbers if lines[at].text.isdecimal() and int(numbers[at]) not in _YEARS)
    if (
        len(found) < _TWO_ENDS
        or found[-1] != len(lines) - 1
        or not all(_is_below_an_end(lines, at) for at in found[:-1])
    ):
        return []
    values = [int(numbers[at]) for at in found]
    steps = [after - before for before, after in pairwise(values)]
    apart = all(below - above > _NOT_NEAR for above, below in pairwise(found))
    most = 1 if len(found) == _TWO_ENDS else _LEFT_OUT
    return found if apart and all(0 < step <= most for step in steps) else []


def _counting_evenly(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
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
    return found if ends or len(found) > _EVEN or all(_is_beside_a_blank(lines, at) for at in found) else []


def _is_beside_a_blank(lines: Sequence[Line], at: int) -> bool:
    return lines[at].blanks > 0 or at + 1 == len(lines) or lines[at + 1].blanks > 0


_EVEN, _PAGE, _TWO_PAGES = 3, 8, 2.5
"""Numbers that show how pages are counted; lines of a short page; and how many such pages a long one has at most."""

_TWO_ENDS, _LEFT_OUT = 2, 6
"""Numbers that may be pages, of which the second must follow on the first; and by how much one of more may."""


def _is_below_an_end(lines: Sequence[Line], at: int) -> bool:
    """Whether something ends above a number: a sentence, a document, contents."""
    if not at:
        return False
    above = lines[at - 1]
    return (
        _ends_with_it(above)
        or _NAMES_PAGE.search(above.text) is not None
        or _is_heading(above)
        or is_organ(close_up(above.tight))
    )


def _is_heading(line: Line) -> bool:
    """Whether a few numbered words stand there, and no sentence: 三、主要任务."""
    return len(line.tight) <= _LONGEST_HEADING and _HEADING.fullmatch(line.tight) is not None


_LONGEST_HEADING = 16
_HEADING = Pattern(
    Expression(rf"(?:[{CHARACTERS}]{{1,3}}、|（[{CHARACTERS}]{{1,3}}）)[^，。；：、！？]{{2,13}}"),
    ("三、主要任务", "（二）完善政策"),
    ("三、主要任务。", "主要任务", "三、"),
    "fullmatch",
)


def _ends_with_it(above: Line) -> bool:
    """Whether a sentence, a title or a bracket ends with a line, or it is a day, or somebody signs there."""
    if ends_sentence(above.tight) or above.tight[-1] in "）》":
        return True
    return DATE_LINE.match(above.tight) is not None or SIGNER.match(above.text) is not None


def _in_brackets(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
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


def _the_only_one(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
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
    alone = apart or _ends_with_it(lines[at - 1]) and (starts_anew(below) or below.blanks > 0)
    return [at] if alone and int(numbers[at]) not in _YEARS else []


def _the_only_cut(lines: Sequence[Line], numbers: Mapping[int, str]) -> list[int]:
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

_TELLING: tuple[Way, ...] = (
    _cutting_in,
    _ending_pages,
    _counting_evenly,
    _one_of_contents,
    _of_contents,
    _all_of_contents,
    _below_contents,
    _last_of_all,
    _in_brackets,
    _the_only_one,
    _the_only_cut,
)
"""How bare numbers show that they are page numbers, where no other marks are printed."""


def _in_han(lines: Sequence[Line]) -> Marks:
    """Numbers in Chinese figures, alone on a line beside the gazette's name: 三二三; and those of the pages next to these."""
    numbers = {
        at: value(line.text)
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_HAN and line.text[0] in _HAN_DIGITS and _HAN_NUMBER.finds(line.text)
    }
    named = {at for at in numbers if _is_beside_name(lines, at)}
    pages = {numbers[at] for at in named}
    next_to = {at for at in numbers if _is_below_an_end(lines, at) and {numbers[at] - 1, numbers[at] + 1} & pages}
    places = sorted(named | next_to) or _ending_pages_in_han(lines, numbers)
    alone = {at: Mark(str(numbers[at]), lines[at].printed) for at in places}
    return alone | _dotted_han(lines) | _beside_day_of_issue(lines)


def _beside_day_of_issue(lines: Sequence[Line]) -> Marks:
    """命令　五月二十日第七百三十一號　一: the group, the day and the number of the issue, and the page, as the 政府公報 of 1912 to 1928
    has them at the edge of its pages; the day and the number come back, and the pages count up."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if line.text[-1] in _HAN_DIGITS
        and len(line.text) <= _LONGEST_HEAD
        and (mark := _DAY_OF_ISSUE.fullmatch(line.text))
    }
    pages = [value(mark["page"]) for mark in found.values()]
    rising = len(pages) > 1 and all(before < after for before, after in pairwise(pages))
    if not rising or len({mark["issue"] for mark in found.values()}) > 1:
        return {}
    return {
        at: Mark(
            str(value(mark["page"])),
            lines[at].printed[slice(*mark.span("page"))],
            lines[at].printed[slice(*mark.span("head"))],
        )
        for at, mark in found.items()
    }


_DAY_OF_ISSUE = Pattern(
    Expression(
        rf"(?P<head>[\u4e00-\u9fff]{{1,8}}[ \u3000]{{1,40}}(?P<issue>[{CHARACTERS}]{{1,3}}月[{CHARACTERS}]{{1,3}}日[ \u3000]{{0,8}}第[{CHARACTERS}]{{1,8}}号))"
        rf"[ \u3000]{{1,80}}(?P<page>[{CHARACTERS}]{{1,4}})"
    ),
    ("命令　五月二十日第七百三十一号　一", "通告　　五月二十日第七百三十一号　　十二"),
    ("命令　五月二十日第七百三十一号", "五月二十日第七百三十一号　一"),
    "fullmatch",
)


def _ending_pages_in_han(lines: Sequence[Line], numbers: Mapping[int, int]) -> list[int]:
    """All such numbers of a text from 十 on, or three that do not begin with 一, where they count up one by one, well apart, below the
    end of something, the last of them last in the text: 四五, 四六; 三, 四, 五."""
    found = [at for at, number in numbers.items() if number >= _TEN] or list(numbers)
    pairs = list(pairwise(found))
    if not pairs or len(found) != len(numbers) or found[-1] != len(lines) - 1:
        return []
    if numbers[found[0]] < _TEN and (len(found) < CHAIN or numbers[found[0]] == 1):
        return []
    count = all(numbers[b] == numbers[a] + 1 and b - a > _NOT_NEAR for a, b in pairs)
    return found if count and all(_is_below_an_end(lines, at) for at in found) else []


_TEN = 10


def _of_papers(lines: Sequence[Line]) -> Marks:
    """第二版, alone on a line of a newspaper's text, each at the top of a page behind the one above."""
    if not lines or not NAME_OF_PAPER.finds(fold(unspaced(lines[0].text))):
        return {}
    found = {
        at: value(mark["number"]) for at, line in enumerate(lines) if (mark := _PAGE_OF_PAPER.fullmatch(line.text))
    }
    rising = all(before < after for before, after in pairwise(found.values()))
    return {at: Mark(str(number), lines[at].printed, tops=True) for at, number in found.items()} if rising else {}


_PAGE_OF_PAPER = Pattern(
    Expression(rf"第(?P<number>\d{{1,2}}|[{CHARACTERS}]{{1,3}})版"),
    ("第二版", "第3版", "第十二版"),
    ("二版", "第二版要闻", "第二版本"),
    "fullmatch",
)


def _of_contents_in_roman(lines: Sequence[Line]) -> Marks:
    """I, II, each alone below an entry of contents that ends with its page, one by one from I: the pages that contents take."""
    found = [
        (at, line.printed)
        for at, line in enumerate(lines)
        if line.text[0] in _IN_ROMAN and at and line.text in _ROMAN_PAGES and _NAMES_PAGE.search(lines[at - 1].text)
    ]
    numbers = [_ROMAN_PAGES[printed.strip()] for _, printed in found]
    one_by_one = numbers == list(range(1, len(numbers) + 1))
    return {at: Mark(str(_ROMAN_PAGES[printed.strip()]), printed) for at, printed in found} if one_by_one else {}


_ROMAN_PAGES = {
    **{label.upper(): number for label, number in ROMAN.items()},
    **{chr(at): n for at, n in ROMAN_SIGNS.items()},
}
_IN_ROMAN = frozenset(label[0] for label in _ROMAN_PAGES)
"""Pages in Roman numerals, as letters or as signs of one place: III, Ⅲ."""


def _dotted_han(lines: Sequence[Line]) -> Marks:
    """·一·, ·二·: Chinese figures of one sign between dots or dashes, all of which count up one by one, well apart; or to each of
    which an entry of the contents leads."""
    found = {
        at: value(mark["number"])
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_DOTTED and (mark := _DOTTED.fullmatch(line.text))
    }
    pairs = list(pairwise(found))
    rising = pairs and all(found[b] > found[a] and b - a > _NOT_NEAR for a, b in pairs)
    if not rising or not (all(found[b] == found[a] + 1 for a, b in pairs) or set(found.values()) <= _led_to(lines)):
        return {}
    return {at: Mark(str(number), lines[at].printed) for at, number in found.items()}


def _led_to(lines: Sequence[Line]) -> set[int]:
    """The pages in Chinese figures to which entries of contents lead: 某某公告………（七）."""
    led = (_LEADS_TO_HAN.search(line.text) for line in lines if line.tight[-1] in _ENDS_LED)
    return {value(found["number"]) for found in led if found}


_ENDS_LED = frozenset(f"{CHARACTERS}）")
_LEADS_TO_HAN = Pattern(
    Expression(rf"[…·.]{{2,120}}[ \u3000]{{0,4}}（?(?P<number>[{CHARACTERS}]{{1,3}})）?$"),
    ("某某公告………（七）", "某某通知……十二"),
    ("某某（七）", "某某公告……7"),
    "search",
    needs=("…·.",),
)

_LONGEST_DOTTED = 7
_DOTTED = Pattern(
    Expression(rf"[{re.escape(_AROUND_BOTH)}][ ]?(?P<number>[{CHARACTERS}])[ ]?[{re.escape(_AROUND_BOTH)}]"),
    ("·一·", "—二—", "- 三 -"),
    ("一、", "·十二·", "·1·", "一"),
    "fullmatch",
)


def _is_beside_name(lines: Sequence[Line], at: int) -> bool:
    """Whether a gazette's name stands right above or below, and not in the first line, which names the issue."""
    return any(names_gazette(lines[n].tight) for n in (at - 1, at + 1) if 0 < n < len(lines))


_SPELT = frozenset(f"{_AROUND_BOTH}{CHARACTERS}")
_LONGEST_HAN = 4
_HAN_DIGITS = frozenset("一二三四五六七八九十")
_HAN_NUMBER = Pattern(
    Expression(rf"[一二三四五六七八九][{YEAR_DIGITS}]{{0,3}}|[二三四五六七八九]?十[一二三四五六七八九]?"),
    ("三二三", "二〇一", "十二", "三十", "七"),
    ("第三", "12", "一百"),
    "fullmatch",
)


def pages_named(lines: Sequence[Line]) -> list[int]:
    """The pages that lines of contents name."""
    return [int(named["page"]) for line in lines if (named := _NAMES_PAGE.search(line.text))]


_CONTENTS = 300
"""Lines of contents that are looked through for the pages they name."""

_NAMES_PAGE = Pattern(
    Expression(
        r"(?:[…·．.]{2}[ \u3000]?[（(]?|[（(]|[^ \u3000](?:\u3000{4}|[ ]{8})[ \u3000]{0,90})(?P<page>[1-9]\d{0,3})[）)]?$"
    ),
    ("甲的通知……（4）", "甲的通知（4）", "甲的通知...... 12", "甲的通知·····7", "甲的通知　　　　　36"),
    ("2024年", "甲1.2", "（一）", "甲的通知", "甲的通知　3", "　　　　36"),
    "search",
)
"""How a line of contents ends: with the page of what it names."""


def _ends_document(lines: Sequence[Line], at: int) -> bool:
    """Whether the number stands last in the text, or below a date."""
    return at == len(lines) - 1 or at > 0 and DATE_LINE.match(lines[at - 1].tight) is not None


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


def _counting_up(lines: Sequence[Line], bare: Mapping[int, str]) -> list[int]:
    """The longest run of bare numbers that count up, well apart, one of them at least in the middle of a sentence; or all there are,
    two or more, each where a document ends and the title of another stands below."""
    alone = {at: digits for at, digits in bare.items() if lines[at].text.isdecimal()}
    longest = _longest_run(alone, APART)
    cuts_in = any(at and open_prose(lines[at - 1]) for at in longest)
    if len(longest) >= CHAIN and cuts_in:
        return longest
    all_part = len(longest) == len(alone) > 1 and all(_is_between_documents(lines, at) for at in longest)
    return longest if all_part and int(alone[longest[0]]) >= _TEN else []


def _is_between_documents(lines: Sequence[Line], at: int) -> bool:
    """Whether a title begins right below a line, and no sentence is open above it; or the text ends with it."""
    if at == 0 or open_prose(lines[at - 1]):
        return False
    said = ""
    for line in lines[at + 1 : at + 1 + _LINES_OF_TITLE]:
        if line.stops or line.ends or line.text.isdecimal():
            return False
        said += unspaced(line.tight)
        if ends_like_a_title(said):
            return True
    return at + 1 == len(lines)


_LINES_OF_TITLE = 4


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
