"""The tops of pages in a supplement of Hong Kong's gazette, as its printer sets them: the rule's title, the number of the notice, the
page with its letter, and which part and section of the rule the page begins with.

《2015年商船（救生设备）规例》
2015年第51号法律公告
B1237
第2部
第3条
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from gazette_pub.structure.line import Line
from gazette_pub.words.pattern import Expression, Pattern

_SECTION = r"第[ ]?\d{1,4}[A-Z]{0,2}[ ]?[条段]"
_PART = r"第[ ]?(?:\d{1,3}|[IVX]{1,6})[A-Z]?[ ]?(?:部|分部)|附表[ ]?\d{0,2}[A-Z]?|[注註]释|摘要说明"
POINTER = rf"(?:(?:{_PART})[ \u3000]{{1,4}}){{0,2}}{_SECTION}"
"""With which part and section a page begins."""

_POINTS_TO_SECTION = Pattern(
    Expression(POINTER), ("第3条", "第 1 段", "注释 第1段"), ("第2部", "第3条规定"), "fullmatch"
)
_POINTS_TO_PART = Pattern(
    Expression(_PART), ("第2部", "第1分部", "附表2", "注释"), ("第3条", "第2部分", "附表所列"), "fullmatch"
)
_NUMBER = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:法律|号外|特别)?公告|(?:18|19|20)\d\d年第\d{1,3}号条例"),
    ("2022年第13号法律公告", "第31号号外公告", "2022年第14号条例"),
    ("2022年第13号法律公告所指的", "公告", "第14号条例"),
    "fullmatch",
)
_TITLE = Pattern(
    Expression(r"《[^《》]{4,80}》"),
    ("《2015年商船(救生设备)规例》",),
    ("《某条例》第3条", "《某"),
    "fullmatch",
)
_MOST_POINTERS = 4
"""Lines that say with which part and section a page begins, at most."""

_TO_OWN = 2
"""Lines below the top of a page within which the notice's own number stands, where the page is its first."""


class Tops(NamedTuple):
    """What stands at the tops of lettered pages: the lines that are heads, and those that are of the text though heads say the same."""

    heads: frozenset[int]
    own: frozenset[int]


def is_title_of_rule(line: Line) -> bool:
    """Whether nothing but a title in its marks stands there."""
    return line.tight[-1] == "》" and _TITLE.finds(line.tight)


def is_head_of_notice(line: Line) -> bool:
    """Whether the number of a legal notice of Hong Kong or of an ordinance stands there alone."""
    return line.tight[-1] in "告例" and _NUMBER.finds(line.tight)


def tops_of_lettered_pages(lines: Sequence[Line], marks: Collection[int]) -> Tops:
    """The heads around the page numbers that have a letter. `marks`: the lines of those.

    A number right above its page's is the notice's own, unless it stands once more right below, or stood above already.
    """
    heads, own = set[int](), set[int]()
    first = _first_numbers(lines) if marks else {}
    for mark in sorted(marks):
        above = list(_above(lines, mark))
        below = list(_below(lines, mark))
        after = mark + len(below) + 1
        again = list(_own_below(lines, after, above))
        heads.update(below)
        if again or any(first.get(lines[n].tight, n) < n for n in above):
            heads.update(above)
            own.update(again)
            own.update(above if any(_is_only_title(lines, n) for n in above) and again else ())
    return Tops(frozenset(heads - own), frozenset(own))


def _is_only_title(lines: Sequence[Line], at: int) -> bool:
    """Whether a rule's title stands there as nowhere above, nor on the next lines: it is the one that the text has."""
    said = lines[at].tight
    if not is_title_of_rule(lines[at]):
        return False
    return all(line.tight != said for line in (*lines[:at], *lines[at + 1 : at + 1 + _MOST_POINTERS + _TO_OWN]))


def _first_numbers(lines: Sequence[Line]) -> dict[str, int]:
    """Where each number of a notice stands first alone on a line."""
    return {line.tight: at for at, line in reversed(list(enumerate(lines))) if is_head_of_notice(line)}


def _own_below(lines: Sequence[Line], after: int, above: Sequence[int]) -> Iterator[int]:
    """The number that stands above the page's stands once more from this line on, with the title beside it: they are the notice's own."""
    said = {lines[n].tight for n in above}
    below = range(after, min(after + _TO_OWN, len(lines)))
    if any(lines[n].tight in said for n in below):
        yield from (n for n in below if is_head_of_notice(lines[n]) or is_title_of_rule(lines[n]))


def _above(lines: Sequence[Line], mark: int) -> Iterator[int]:
    """The lines right above a page's number that are its head, the lowest first: a pointer, the number of the notice, the title."""
    at = mark - 1
    pointers = list(takewhile(lambda n: _points(lines[n]), range(at, max(at - _MOST_POINTERS, -1), -1)))
    if pointers and pointers[-1] > 0 and is_head_of_notice(lines[pointers[-1] - 1]):
        yield from pointers
        at = pointers[-1] - 1
    for _ in range(2):
        if at >= 0 and (is_head_of_notice(lines[at]) or is_title_of_rule(lines[at])):
            yield at
            at -= 1


def _points(line: Line) -> bool:
    return _POINTS_TO_PART.finds(line.tight) or _POINTS_TO_SECTION.finds(line.tight)


def _below(lines: Sequence[Line], mark: int) -> Iterator[int]:
    """The lines right below it that say with which part and section the page begins; none where no section is named."""
    near = range(mark + 1, min(mark + 1 + _MOST_POINTERS, len(lines)))
    parts = list(takewhile(lambda n: _POINTS_TO_PART.finds(lines[n].tight), near))
    section = mark + 1 + len(parts)
    if section in near and _POINTS_TO_SECTION.finds(lines[section].tight):
        yield from (*parts, section)
