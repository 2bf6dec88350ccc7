"""Lists in two columns side by side, as an extraction laid them on one line each: read column by column, or person by person.

What is listed is no running text, and a table's cells look alike. So the list must show it by what it counts: the heads of both
columns say how many stand below them, and so many do; or the numbers of the left column go on in the right one. Or it is a roster
whose rows hold two persons each, every one with what the person is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.formats.text.gutters import WIDTHS, Gutter, Raw, Row, column_by_column, gaps_of, row_of
from gazette_pub.structure.outline import Number, number_of
from gazette_pub.words.characters import LETTER, WIDE_GAP, unspaced
from gazette_pub.words.names import is_name
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import first_in
from gazette_pub.words.pattern import Expression, Pattern

_COUNTED = rf"（[共计]{{0,2}}(?:\d{{1,3}}|[{CN}]{{1,4}})[名人项个件家户]）"
_HEADS = Pattern(
    Expression(rf"[^ \u3000\n]{_COUNTED}[ \u3000]{{2,100}}[^ \u3000\n，。；]{{1,30}}{_COUNTED}[ \u3000]*$", re.M),
    ("东区代表团（7名）　　　部队代表团（6名）", "一等奖（2项）    二等奖（三项）"),
    ("东区代表团（7名）", "东区代表团（7名）　部队代表团（6名）", "（7名）　　（6名），其中"),
    "search",
    needs=("（",),
)
"""The heads of two columns, each with how many stand below it."""

_ENDS_COUNTED = Pattern(
    Expression(rf"{_COUNTED}$"), ("东区代表团（7名）", "一等奖（二项）"), ("东区代表团", "（7名）人大"), "search"
)

_SECOND_NUMBER = Pattern(
    Expression(
        rf"[^ \u3000\n][ \u3000]{{2,100}}(?:\d{{1,3}}[.．、](?!\d)|[（(](?:\d{{1,2}}|[{CN}]{{1,3}})[）)]|[{CN}]{{1,3}}、)[ \u3000]?[^ \u3000\d\n]"
    ),
    ("一等奖　　　　2．马铃薯脱毒", "1．水稻育秧    3．鼠害预测", "甲  （二）乙"),
    ("1．水稻育秧", "  2．马铃薯", "甲  2.5", "甲  12"),
    "search",
)
"""A number with its mark behind a gap: what the right column of a list counts."""

_FEW = 2
"""Rows with numbers behind a gap from which a list in two columns is looked for."""

_NEAR = 2
"""Places by which right halves may begin apart."""


def lists_in_order(numbered: Iterable[Raw], text: str) -> Iterable[Raw]:
    """The lines, those of lists in two columns in the order in which they are read: the left column, then the right one."""
    gapped = "\n".join(
        filter(WIDE_GAP.search, text.split("\n"))
    )  # few lines have one, those alone can be of such a list
    if _HEADS.search(gapped):
        numbered = _by_counts(list(numbered))
    if sum(1 for _ in zip(range(_FEW), _SECOND_NUMBER.finditer(gapped), strict=False)) == _FEW:
        numbered = _by_numbers(list(numbered))
    if sum(1 for _ in zip(range(_FEW), _FOUR_APART.finditer(gapped), strict=False)) == _FEW:
        numbered = _by_persons(list(numbered))
    return numbered


_FOUR_APART = Pattern(
    Expression(
        r"[^ \u3000\n](?:[ \u3000]{2,40}[^ \u3000\n](?:[ \u3000]?[^ \u3000\n]){1,30}){2}[ \u3000]{2,40}[^ \u3000\n]"
    ),
    ("王纯　　省农业科学院研究员　　　李建国　　某市第一中学教师",),
    ("王纯　　省农业科学院研究员",),
    "search",
)
"""Four words or more in a row, wide gaps between."""


def _by_persons(lines: Sequence[Raw]) -> Iterator[Raw]:
    """Rows of a roster that hold two persons each, and what each is: a line for each person. Below a row that heads four columns they
    are a table."""
    above, two = 0, [_second_person(raw) for _, raw in lines]
    for at, (n, raw) in enumerate(lines):
        cut = two[at]
        in_rows = (at > 0 and two[at - 1]) or (at + 1 < len(lines) and two[at + 1])
        if cut and in_rows and above != _COLUMNS:
            yield n, raw[:cut].rstrip(" \u3000")
            yield n, raw[cut:]
        else:
            yield n, raw
            above = len(WIDE_GAP.split(raw.strip(" \u3000\f"))) if raw.strip() else above


def _second_person(raw: str) -> int:
    """Where the second person of a row begins, who stands behind what the first is; 0 where none does."""
    found = _TWO_PERSONS.match(raw.rstrip())
    if found is None:
        return 0
    told = (is_name(unspaced(found[part].partition("（")[0])) for part in ("one", "what", "other", "more"))
    return found.start("other") if [*told] == [True, False, True, False] else 0


_PERSON = rf"{LETTER}[ \u3000]?{LETTER}{{1,6}}(?:·{LETTER}{{1,8}}){{0,2}}(?:（[^（）]{{1,12}}）)?"
_TWO_PERSONS = Pattern(
    Expression(
        rf"[ \u3000\f]{{0,40}}(?P<one>{_PERSON})[ \u3000]{{1,40}}(?P<what>[^ \u3000]{{3,40}})[ \u3000]{{2,40}}"
        rf"(?P<other>{_PERSON})[ \u3000]{{1,40}}(?P<more>[^ \u3000]{{3,40}})$"
    ),
    (
        "王　纯　　省农业科学院研究员　　　李建国　　某市第一中学教师",
        "欧阳修文　某大学教授　　张　三（女，回族）　某县医院主任医师",
    ),
    ("王纯　　省农业科学院研究员", "王纯　　李建国"),
)
"""Two persons in a row, each with what the person is."""

_COLUMNS = 4
"""Words of a row that heads a table of persons."""


def _by_counts(lines: Sequence[Raw]) -> Iterator[Raw]:
    """Heads that count what is below them, and as many rows."""
    at = 0
    while at < len(lines):
        found = _counted_columns(lines, at) if _HEADS.finds(lines[at][1]) else None
        if found is None:
            yield lines[at]
            at += 1
            continue
        rows, gutter = found
        yield from column_by_column(rows, gutter)
        at += len(rows)


def _counted_columns(lines: Sequence[Raw], at: int) -> tuple[list[Row], Gutter] | None:
    """The rows from these heads on, where as many stand below each as it says."""
    for width in WIDTHS:
        n, raw = lines[at]
        edge = gaps_of(raw.rstrip(), width)[-1].right
        gutter = Gutter(edge, width, first=n)
        heads = row_of(n, raw, gutter)
        left, right = (first_in(found[0]) if (found := _ENDS_COUNTED.search(half)) else None for half in _halves(heads))
        rows = [heads]
        while left or right:
            if at + len(rows) == len(lines):
                break
            row = row_of(*lines[at + len(rows)], gutter)
            sides = [bool(half) for half in _halves(row)]
            rows.append(row)
            if row.side == "S" or left is None or right is None or left < sides[0] or right < sides[1]:
                break
            left, right = left - sides[0], right - sides[1]
        if left == right == 0:
            return rows, gutter
    return None


def _halves(row: Row) -> tuple[str, str]:
    """What stands in the left column of a row, and what in the right one."""
    if row.cut:
        return row.raw[: row.cut].strip(" \u3000\f"), row.raw[row.cut :].strip(" \u3000")
    text = row.raw.strip(" \u3000\f")
    return (text, "") if row.side == "L" else ("", text) if row.side == "R" else ("", "")


def _by_numbers(lines: Sequence[Raw]) -> Iterator[Raw]:
    """Rows whose right halves go on with the numbers of the left ones, from one line over both columns to the next."""
    gutter = _gutter(lines)
    zone: list[Row] = []
    for n, raw in lines:
        row = row_of(n, raw, gutter)
        if row.side != "S":
            zone.append(row)
            continue
        yield from _in_order(zone, gutter)
        zone = []
        yield n, raw
    yield from _in_order(zone, gutter)


def _gutter(lines: Sequence[Raw]) -> Gutter:
    """The place near which most numbers behind a gap stand."""
    ways = []
    for width in WIDTHS:
        places = [
            gap.right for _, raw in lines for gap in gaps_of(raw, width) if number_of(raw[gap.end :], raw[gap.end :])
        ]
        often = Counter(places)
        near = {place: sum(often[place + off] for off in range(-_NEAR, _NEAR + 1)) for place in often}
        edge = min(near, key=lambda place: (-near[place], place), default=0)
        ways.append((near.get(edge, 0), edge, width))
    _, edge, width = max(ways, key=lambda way: way[0])
    return Gutter(edge, width, first=lines[0][0])


def _in_order(rows: Sequence[Row], gutter: Gutter) -> Iterator[Raw]:
    """The rows, those between the first and the last that hold something of the right column in the order of the columns."""
    first = next((at for at, row in enumerate(rows) if row.cut), len(rows))
    after = 1 + max((at for at, row in enumerate(rows) if row.cut or row.side == "R"), default=-1)
    while first < after < len(rows) and rows[after].side == "L":  # the left column is longer
        after += 1
    zone = rows[first:after]
    if sum(bool(row.cut) for row in zone) < _FEW or not _go_on(zone):
        yield from ((row.n, row.raw) for row in rows)
        return
    yield from ((row.n, row.raw) for row in rows[:first])
    yield from column_by_column(zone, gutter)
    yield from ((row.n, row.raw) for row in rows[after:])


def _go_on(zone: Sequence[Row]) -> bool:
    """Whether the right halves go on with the numbers of the left ones: each number is the first of its kind or next to the one
    before, column by column, and not so row by row."""
    halves = [_halves(row) for row in zone]
    lefts, rights = (list(_numbers(half for half in side)) for side in zip(*halves, strict=True))
    across = list(_numbers(half for row in halves for half in row))
    if not lefts or not rights or _steps(across):
        return False
    begins = next((each for each in reversed(lefts) if each.way == rights[0].way), None)
    return begins is not None and rights[0].follows(begins.values) and _steps([*lefts, *rights])


def _numbers(halves: Iterable[str]) -> Iterator[Number]:
    for half in halves:
        if half and (found := number_of(half, half)) is not None:
            yield found


def _steps(numbers: Sequence[Number]) -> bool:
    """Whether each number is the first of its kind, or next to the one of its kind before it."""
    before: dict[object, Number] = {}
    for number in numbers:
        last = before.get(number.way)
        if not (number.values == (1,) or last is not None and number.follows(last.values)):
            return False
        before[number.way] = number
    return True
