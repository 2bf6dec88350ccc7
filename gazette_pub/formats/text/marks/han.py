"""Numbers in Chinese figures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from gazette_pub.formats.text.heads import names_gazette
from gazette_pub.formats.text.marks.bare import CHAIN
from gazette_pub.formats.text.marks.contents import led_to
from gazette_pub.formats.text.marks.ends import TEN, is_below_an_end
from gazette_pub.formats.text.marks.mark import AROUND_BOTH, LONGEST_HEAD, NOT_NEAR, Mark, Marks
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.news import NAME_OF_PAPER
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.numerals import CHARACTERS, YEAR_DIGITS, value
from gazette_pub.words.pattern import Expression, Pattern


def in_han(lines: Sequence[Line]) -> Marks:
    """Numbers in Chinese figures, alone on a line beside the gazette's name: 三二三; and those of the pages next to these."""
    numbers = {
        at: value(line.text)
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_HAN and line.text[0] in _HAN_DIGITS and _HAN_NUMBER.finds(line.text)
    }
    named = {at for at in numbers if _is_beside_name(lines, at)}
    pages = {numbers[at] for at in named}
    next_to = {at for at in numbers if is_below_an_end(lines, at) and {numbers[at] - 1, numbers[at] + 1} & pages}
    places = sorted(named | next_to) or _ending_pages_in_han(lines, numbers)
    alone = {at: Mark(str(numbers[at]), lines[at].printed) for at in places}
    return alone | _dotted_han(lines) | _beside_day_of_issue(lines) | _among_names(lines)


def _beside_day_of_issue(lines: Sequence[Line]) -> Marks:
    """命令　五月二十日第七百三十一號　一: the group, the day and the number of the issue, and the page, as the 政府公報 of 1912 to 1928
    has them at the edge of its pages; the day and the number come back, and the pages count up."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if line.text[-1] in _HAN_DIGITS
        and len(line.text) <= LONGEST_HEAD
        and (mark := _DAY_OF_ISSUE.fullmatch(line.text))
    }
    pages = {at: value(mark["page"]) for at, mark in found.items()}
    rising = len(pages) > 1 and all(before < after for before, after in pairwise(pages.values()))
    if not rising or len({mark["issue"] for mark in found.values()}) > 1:
        return {}
    return {
        at: Mark(
            str(pages[at]),
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


def _among_names(lines: Sequence[Line]) -> Marks:
    """国民政府公报　　法规　　一　　第二一三四号: the page among the gazette's name, the group and the number of the issue, as the gazettes of
    1912 to 1949 have them at the edge of a page; the name and the number come back, and the pages count up. Where text stands below
    the last, they are at the top."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if len(line.text) <= LONGEST_HEAD and line.parted and (mark := _AMONG_NAMES.fullmatch(line.text))
    }
    pages = {at: value(mark["page"]) for at, mark in found.items()}
    rising = len(pages) > 1 and all(before < after for before, after in pairwise(pages.values()))
    if not rising or len({(mark["name"], mark["issue"]) for mark in found.values()}) > 1:
        return {}
    if not names_gazette(unspaced(next(iter(found.values()))["name"])):
        return {}
    tops = max(pages) < len(lines) - 1
    return {at: Mark(str(page), lines[at].printed, tops=tops) for at, page in pages.items()}


_AMONG_NAMES = Pattern(
    Expression(
        rf"(?P<name>[\u4e00-\u9fff]{{3,20}})[ \u3000]{{1,40}}(?:[\u4e00-\u9fff]{{1,6}}[ \u3000]{{1,40}})?(?P<page>[{CHARACTERS}]{{1,4}})"
        rf"[ \u3000]{{1,40}}(?P<issue>第[ ]?[{CHARACTERS}]{{1,8}}[号期])"
    ),
    ("国民政府公报　　　法规　　　一　　　第二一三四号", "国民政府公报　十二　第二一三四号"),
    ("国民政府公报　第二一三四号", "国民政府公报　法规　第二一三四号"),
    "fullmatch",
)


def _ending_pages_in_han(lines: Sequence[Line], numbers: Mapping[int, int]) -> list[int]:
    """All such numbers of a text from 十 on, or three that do not begin with 一, where they count up one by one, well apart, below the
    end of something, the last of them last in the text: 四五, 四六; 三, 四, 五."""
    found = [at for at, number in numbers.items() if number >= TEN] or list(numbers)
    pairs = list(pairwise(found))
    if not pairs or len(found) != len(numbers) or found[-1] != len(lines) - 1:
        return []
    if numbers[found[0]] < TEN and (len(found) < CHAIN or numbers[found[0]] == 1):
        return []
    count = all(numbers[b] == numbers[a] + 1 and b - a > NOT_NEAR for a, b in pairs)
    return found if count and all(is_below_an_end(lines, at) for at in found) else []


def of_papers(lines: Sequence[Line]) -> Marks:
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


def _dotted_han(lines: Sequence[Line]) -> Marks:
    """·一·, ·二·: Chinese figures of one sign between dots or dashes, all of which count up one by one, well apart; or to each of
    which an entry of the contents leads."""
    found = {
        at: value(mark["number"])
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_DOTTED and (mark := _DOTTED.fullmatch(line.text))
    }
    pairs = list(pairwise(found))
    rising = pairs and all(found[b] > found[a] and b - a > NOT_NEAR for a, b in pairs)
    if not rising or not (all(found[b] == found[a] + 1 for a, b in pairs) or set(found.values()) <= led_to(lines)):
        return {}
    return {at: Mark(str(number), lines[at].printed) for at, number in found.items()}


_LONGEST_DOTTED = 7


_DOTTED = Pattern(
    Expression(rf"[{re.escape(AROUND_BOTH)}][ ]?(?P<number>[{CHARACTERS}])[ ]?[{re.escape(AROUND_BOTH)}]"),
    ("·一·", "—二—", "- 三 -"),
    ("一、", "·十二·", "·1·", "一"),
    "fullmatch",
)


def _is_beside_name(lines: Sequence[Line], at: int) -> bool:
    """Whether a gazette's name stands right above or below, and not in the first line, which names the issue."""
    return any(names_gazette(lines[n].tight) for n in (at - 1, at + 1) if 0 < n < len(lines))


SPELT = frozenset(f"{AROUND_BOTH}{CHARACTERS}")


_LONGEST_HAN = 4


_HAN_DIGITS = frozenset("一二三四五六七八九十")


_HAN_NUMBER = Pattern(
    Expression(rf"[一二三四五六七八九][{YEAR_DIGITS}]{{0,3}}|[二三四五六七八九]?十[一二三四五六七八九]?"),
    ("三二三", "二〇一", "十二", "三十", "七"),
    ("第三", "12", "一百"),
    "fullmatch",
)
