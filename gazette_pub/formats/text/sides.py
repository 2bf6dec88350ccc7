"""Contents in two columns side by side, as an extraction laid them on one line each: read column by column.

Most first pages are set so. Their entries end with the page that they begin on, and behind that, where the right column
begins, the next entry stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.formats.text.gutters import WIDTHS, Gutter, Raw, Row, Width, column_by_column, gaps_of, row_of
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE
from gazette_pub.words.characters import fold, tight
from gazette_pub.words.masthead import is_imprint
from gazette_pub.words.pattern import Expression, Pattern

_BLANK = r" \u3000\t\xa0\u2000-\u200a"
_LEFT_ENTRY = Pattern(
    Expression(rf"[…·.．‥•・][{_BLANK}]{{0,4}}[（(〔]?\d{{1,4}}[）)〕]?[{_BLANK}]{{2,200}}(?=[^{_BLANK}])"),
    ("关于某事的通知 …… 1      关于", "某某名单·······（12）　　人事任免", "甲 ... 3  乙"),
    ("关于某事的通知 …… 1", "甲 1  乙", "第…12条 甲"),
    "search",
    needs=("…·.．‥•・",),
)
"""An entry with its page, and behind a gap the beginning of another: as printed and as patterns see it, for to fold a whole text
takes long."""

_ENDS_ENTRY = Pattern(
    Expression(r"[…·.‥•・][ \u3000]{0,4}[（(〔]?\d{1,4}[）)〕]?$"),
    ("关于某事的通知 …… 1", "某某名单···（12）"),
    ("关于某事的通知", "通知 1"),
    "search",
)

_FEW, _LONGEST, _NEAR = 2, 200, 3
"""Such lines from which contents are in two columns, where no other row shows it; lines that contents have at most; places by
which right entries may begin apart."""

_SHOWN = 3
"""Rows with text in both columns that show them where only one entry ends before the other column."""


def contents_in_order(numbered: Iterable[Raw], text: str) -> Iterable[Raw]:
    """The lines, those of contents in two columns in the order in which they are read: the left column, then the right one."""
    if _LEFT_ENTRY.search(text) is None:
        return numbered
    return _in_order(list(numbered))


def _in_order(lines: Sequence[Raw]) -> Iterator[Raw]:
    at = 0
    while at < len(lines):
        yield lines[at]
        at += 1
        if not _heads_contents(lines[at - 1][1]):
            continue
        zone = lines[at : at + _LONGEST]
        gutter, shown = _gutter(zone)
        rows = [_row_of(n, raw, gutter) for n, raw in zone] if gutter else []
        rows = rows[: _end(rows)]
        if gutter and (shown >= _FEW or sum(row.cut > 0 for row in rows) >= _SHOWN):
            yield from column_by_column(rows, gutter)
            at += len(rows)


def _heads_contents(raw: str) -> bool:
    return "目" in raw and CONTENTS_TITLE.match(tight(fold(raw.strip(" \u3000\f")))) is not None


def _gutter(zone: Sequence[Raw]) -> tuple[Gutter | None, int]:
    """Where the right column begins, in the places in which most of its entries stand below one another, and how many do; None
    where no entry has another beside it."""
    ends = [raw[: found.end()] for _, raw in zone if (found := _LEFT_ENTRY.search(fold(raw)))]
    alone = [raw[: len(raw) - len(raw.lstrip(" \u3000"))] for _, raw in zone]
    ways = [(_most_at_one(ends, alone, zone, width), width) for width in WIDTHS]
    (edge, count, *_), width = max(ways, key=lambda each: each[0][1:])
    return Gutter(edge, width, first=zone[0][0]) if count else None, count


def _most_at_one(
    ends: Sequence[str], alone: Sequence[str], zone: Sequence[Raw], width: Width
) -> tuple[int, int, int, int]:
    """The place near which most right entries begin, how many do, how many of those do that stand there alone, and what
    begins just there behind a gap.

    `ends`: what stands before each; `alone`: the blank before each line.
    """
    places = [width(before) for before in ends]
    counted = {place: _near(place, places) for place in places}
    edge = min(counted, key=lambda place: (-counted[place], place), default=0)
    behind = [gap.right for _, raw in zone for gap in gaps_of(raw, width)]
    return edge, counted.get(edge, 0), _near(edge, [width(before) for before in alone]), behind.count(edge)


def _near(place: int, places: Sequence[int]) -> int:
    return sum(abs(place - other) <= _NEAR for other in places)


def _row_of(n: int, raw: str, gutter: Gutter) -> Row:
    """A line with where it stands: what heads either column stands a little before or behind its entries."""
    row = row_of(n, raw, gutter)
    if row.side and row.side in "SL" and not (row.side == "L" and any(map(str.isdecimal, raw))):
        near = [gap for gap in gaps_of(raw, gutter.width) if abs(gap.right - gutter.edge) <= _NEAR_HEADS]
        if near and max(gap.end - gap.start for gap in near) >= _WIDE:
            return Row(n, raw, "", near[0].end)
    return row


_NEAR_HEADS, _WIDE = 6, 4
"""Places by which the head of a column may stand apart from its entries; characters of blank before it at least."""


_ALONE = 3
"""Rows of the left column alone below which nothing on the right is of the contents: who signs a text below them."""


def _end(rows: Sequence[Row]) -> int:
    """The index behind the last row of both columns, and behind the entries of the left one that go on below it; who makes the
    gazette stands below them."""
    over = next((at for at, row in enumerate(rows) if row.side == "S" or _tells_of_makers(row)), len(rows))
    end = left = 0
    for at, row in enumerate(rows[:over]):
        if row.cut or row.side == "R" and left <= _ALONE:
            end, left = at + 1, 0
        elif row.side == "L":
            left += 1
    for at, row in enumerate(rows[end:over], end):
        if row.side == "L" and _ENDS_ENTRY.search(fold(row.raw.rstrip(" \u3000"))):
            end = at + 1
    return end


def _tells_of_makers(row: Row) -> bool:
    return not row.cut and is_imprint(row.raw.strip(" \u3000\f"))
