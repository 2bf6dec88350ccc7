"""Tables drawn with characters: ┌┬┐│├┼┤└┴┘ and +--+.

A drawing is read from its strokes: a border goes down from ┌ ┬ ┐ ├ ┼ ┤ and up from └ ┴ ┘ ├ ┼ ┤. So the n-th bar of a
line of text is the n-th border that the rule above it sends down, however wide the characters between are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from functools import cache, partial
from itertools import accumulate, groupby, pairwise

from gazette_pub.structure.cuts.marks import stays_open
from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row, breaks_off_in_cell, goes_on_in_cell, is_figure
from gazette_pub.words.characters import ems
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import UNIT
from gazette_pub.words.records import dataclass

_NAMES = {chr(code): unicodedata.name(chr(code)) for code in range(0x2500, 0x2580)}
_PLAIN = frozenset("+|")
_UP = frozenset(c for c, name in _NAMES.items() if "VERTICAL" in name or "UP" in name) | _PLAIN
_DOWN = frozenset(c for c, name in _NAMES.items() if "VERTICAL" in name or "DOWN" in name) | _PLAIN
_DRAWN = (_UP | _DOWN) - _PLAIN
_LEVEL = frozenset(_NAMES) - _DRAWN | frozenset("-=")

MOST_COLUMNS = 200
"""A drawing of more is no table."""

RULE = Pattern(
    Expression(r"(?:[\u2500-\u257f]{3,}|\+(?=[-=])[-=+]*\+)$"),
    ("┌──┬──┐", "├──┼──┤", "┌─┐", "+----+----+", "────────"),
    ("—1—", "甲│乙", "----", "──", "+", "++", "┌──┐甲", "+--+甲"),
)
"""A line that rules a table: nothing but strokes."""


def is_rule(text: str) -> bool:
    return RULE.match(text) is not None


def box(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | None:
    """The table that is drawn from this line on; None where none is, or where its borders do not meet."""
    if not _opens(lines[at].printed):
        return None
    after = _end(lines, at, page_starts)
    drawing = _Drawing(lines[at].printed[0] == "+")
    for n in range(at, after):
        if n in page_starts and n > at and lines[n].printed == lines[at + 1].printed:
            drawing.part()  # the head again, with no rule above it
        if not drawing.add(n, lines[n].laid.rstrip()):
            return None
    rows = _parted(drawing.rows(), lines)
    return Grid(at, after, rows) if rows else None


def _opens(text: str) -> bool:
    """Whether a line is the upper rule of a box: a corner begins it, and no border comes from above."""
    if not is_rule(text) or len(text) > 2000:
        return False
    return text[0] == "+" or text[0] in _DRAWN and not any(c in _UP for c in text)


def _end(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> int:
    """The index after the last line of the box: behind a rule that sends no border down, or what is not drawn."""
    after = at + 1
    while after < len(lines) and _is_drawn(text := lines[after].printed):
        if is_rule(text) and text[0] in _DRAWN and not any(c in _DOWN for c in text):
            return after + 1
        if _opens(text) and (text[0] in _DRAWN or after in page_starts):
            return after
        after += 1
    return after


def _is_drawn(text: str) -> bool:
    return len(text) > 2 and text[0] in _UP | _DOWN and text[-1] in _UP | _DOWN


@dataclass(slots=True)
class _Area:
    """A cell in the drawing: between which borders, and between which of its rules, counted from the top."""

    cell: Cell
    left: int
    right: int
    top: int
    bottom: int = 0


@dataclass(slots=True)
class _Drawing:
    """A box read line by line. `plain`: it is drawn with + and |, which do not say where a border comes from.

    `borders`: the places of what comes down from above, in strokes from the left; `open`: the areas above which there is
    a rule, by their left border, and none below yet.
    """

    plain: bool
    borders: list[int] = field(default_factory=list)
    open: dict[int, _Area] = field(default_factory=dict)
    done: list[_Area] = field(default_factory=list)
    rules: int = 0

    def add(self, n: int, text: str) -> bool:
        """Whether the line fits what is drawn so far; its text is in the cells then."""
        bars = self._bars(text)
        places = self._places(text, bars) if 2 <= len(bars) <= MOST_COLUMNS else None
        if places is None:
            return False
        spaces = list(zip(pairwise(bars), pairwise(places), strict=True))
        level = [_is_level(text[start + 1 : end]) for (start, end), _ in spaces]
        if any(level):
            self._rule([space for (_, space), ruled in zip(spaces, level, strict=True) if ruled])
            self.borders = [place for at, place in zip(bars, places, strict=True) if text[at] in _DOWN]
            self._open()
        texts = [space for space, ruled in zip(spaces, level, strict=True) if not ruled]
        return all(self._put(Part(n, start + 1, end), *between) for (start, end), between in texts)

    def part(self) -> None:
        """Ends the row that is open, as a rule from side to side would."""
        self._rule(list(pairwise(self.borders)))
        self._open()

    def _bars(self, text: str) -> list[int]:
        if not self.plain:
            return [at for at, c in enumerate(text) if c in _DRAWN]
        return [found.start() for found in _PLAIN_BAR.finditer(text)]

    def _places(self, text: str, bars: Sequence[int]) -> list[int] | None:
        """Where each bar stands: as drawn in a rule, by the borders above in a line of text."""
        if not self.borders or self.plain and any(text[at] == "+" for at in bars):
            return self._as_drawn(text, bars)
        rising = [at for at in bars if text[at] in _UP]
        known = self._by_order(rising) or (self._by_share(text, rising) if self.plain else None)
        return _filled_in(bars, known) if known else None

    def _as_drawn(self, text: str, bars: Sequence[int]) -> list[int]:
        """Each bar where it stands, in strokes from the first; at a border that is hardly a stroke away."""
        near = {border + off: border for border in self.borders for off in (-1, 1)}
        return [each if each in self.borders else near.get(each, each) for each in _strokes(text, bars)]

    def _by_order(self, rising: Sequence[int]) -> dict[int, int] | None:
        return dict(zip(rising, self.borders, strict=True)) if len(rising) == len(self.borders) else None

    def _by_share(self, text: str, rising: Sequence[int]) -> dict[int, int] | None:
        """Each bar at the border that it is nearest to, by the width of the text before it."""
        strokes = _strokes(text, rising)
        shares = [each * self.borders[-1] / strokes[-1] for each in strokes]
        found = [min(self.borders, key=lambda border: abs(border - share)) for share in shares]
        return dict(zip(rising, found, strict=True)) if found == sorted(set(found)) else None

    def _rule(self, ruled: Sequence[tuple[int, int]]) -> None:
        """Closes the cells above a rule; where it has a gap, the cell goes on below."""
        self.rules += 1
        for left, right in ruled:
            for at in [at for at, area in self.open.items() if left <= at < right]:
                self.open[at].bottom = self.rules
                self.done.append(self.open.pop(at))

    def _open(self) -> None:
        for left, right in pairwise(self.borders):
            if not any(area.left <= left < area.right for area in self.open.values()):
                self.open[left] = _Area(Cell(), left, right, self.rules)

    def _put(self, part: Part, left: int, right: int) -> bool:
        """Whether what is between two bars has a cell; it is in it then. A cell reaches over a + with no bar below."""
        area = next((area for area in self.open.values() if area.left <= left < area.right), None)
        if area is None:
            return False
        area.cell.parts.append(part)
        if self.plain and right > area.right:
            area.right = right
            for at in [at for at in self.open if area.left < at < right]:
                area.cell.parts += self.open.pop(at).cell.parts
            area.cell.parts.sort()
        return True

    def rows(self) -> list[Row]:
        """The cells by their upper rules, each with the columns and rows that it reaches over."""
        areas = self.done + [area for area in self.open.values() if area.cell.parts]
        for area in areas:
            area.bottom = area.bottom or self.rules + 1
        places = sorted({place for area in areas for place in (area.left, area.right)})
        tops = sorted({area.top for area in areas})
        column = {place: at for at, place in enumerate(places)}
        row = {top: at for at, top in enumerate(tops)}
        rows: list[Row] = [[] for _ in tops]
        for area in sorted(areas, key=lambda area: (area.top, area.left)):
            area.cell.colspan = column[area.right] - column[area.left]
            area.cell.rowspan = sum(1 for top in tops[row[area.top] :] if top < area.bottom)
            rows[row[area.top]].append(area.cell)
        return rows


def _filled_in(bars: Sequence[int], known: dict[int, int]) -> list[int] | None:
    """The places of all bars: one that no border comes down to stands as many strokes on as it is drawn."""
    places: list[int] = []
    for before, at in zip([None, *bars], bars, strict=False):
        if at in known:
            places.append(known[at])
        elif before is None:
            return None
        else:
            places.append(places[-1] + at - before)
    return places if all(a < b for a, b in pairwise(places)) else None


_PLAIN_BAR = Pattern(
    Expression(
        r"""\|
        |\+(?=[-=]|\s*$)  # a corner, before a stroke or at the end
        |(?<=[-=])\+      # or behind one""",
        re.X,
    ),
    ("|甲|", "+--", "+==", "--+甲", "==+甲", "甲+", "甲+ "),
    ("甲", "1+1", "C++甲", "--"),
    "search",
)
"""A border of a plain box: a bar, or a + where a rule begins or ends."""


def _is_level(text: str) -> bool:
    return bool(text) and all(c in _LEVEL for c in text)


def _strokes(text: str, bars: Sequence[int]) -> list[int]:
    """How many strokes each of these bars stands behind the first, by the width of the text between."""
    upto = list(accumulate(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text))
    return [upto[at] - upto[bars[0]] for at in bars]


def _parted(rows: list[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows, each line of one a row of its own where nothing is ruled between them."""
    if any(cell.rowspan > 1 for row in rows for cell in row):
        return rows
    few = len(rows) < 3
    return [each for at, row in enumerate(rows) for each in _rows_in(row, lines, few and at == len(rows) - 1)]


def _rows_in(row: Row, lines: Sequence[Line], body: bool) -> list[Row]:
    """The rows that stand between two rules: several where each line has a figure, or in a body with no rule at all."""
    found = list(_by_line(row))
    texts = [[cell.text(lines) for cell in each] for each in found]
    begun = sum(1 for each in texts if each[0])
    figures = begun == len(texts) and any(all(map(is_figure, column)) for column in zip(*texts, strict=True))
    if len(found) < 2 or not (figures or body and 2 * begun >= len(found)):
        return [row]
    return continued_below(found, lines)


def _by_line(row: Row) -> Iterator[Row]:
    """The row as its lines have it: of each cell what is printed on the line."""
    held = [{n: list(parts) for n, parts in groupby(cell.parts, lambda part: part.line)} for cell in row]
    for n in sorted({n for parts in held for n in parts}):
        yield [Cell(parts.get(n, []), cell.colspan) for parts, cell in zip(held, row, strict=True)]


def continued_below(rows: Sequence[Row], lines: Sequence[Line]) -> list[Row]:
    """The rows; one with a single text, not in its first cell, goes on in the row above it, as one without a number does below a
    counted row whose words fill their columns. Where an organ or a place stands alone right below the head, such rows name
    what is below them."""
    found: list[Row] = []
    grouped = len(rows) > 1 and _names_group(rows[1], lines)
    widest = cache(partial(_widest, rows, lines))  # few tables ask
    for row in rows:
        filled = [at for at, cell in enumerate(row) if cell.text(lines)]
        only = filled[0] if len(filled) == 1 else 0
        if (
            found
            and only
            and not (grouped and _names_group(row, lines))
            and _goes_on(found[-1][only], row[only], lines)
        ):
            found[-1][only].parts += row[only].parts
        elif found and len(filled) > 1 and _fills_its_columns(found[-1], row, filled, widest, lines):
            for at in filled:
                found[-1][at].parts += row[at].parts
        else:
            found.append(row)
    return found


def _names_group(row: Row, lines: Sequence[Line]) -> bool:
    """Whether a row has one word, the name of an organ or of a place: those of the rows below are its."""
    filled = [text for cell in row if (text := cell.text(lines))]
    return len(filled) == 1 and (is_organ(filled[0]) or UNIT.fullmatch(filled[0]) is not None)


def _widest(rows: Sequence[Row], lines: Sequence[Line], column: int) -> float:
    """Ems of the longest line of a column."""
    parts = (part for row in rows if column < len(row) for part in row[column].parts)
    return max((ems(lines[part.line].between(part.start, part.end)) for part in parts), default=0.0)


def _last_width(cell: Cell, lines: Sequence[Line]) -> float:
    """Ems of the last line of a cell."""
    return ems(lines[cell.parts[-1].line].between(*cell.parts[-1][1:])) if cell.parts else 0.0


def _fills_its_columns(
    above: Row, row: Row, filled: Sequence[int], widest: Callable[[int], float], lines: Sequence[Line]
) -> bool:
    """Whether a row whose first cell is empty goes on with words of the row above, each of which fills its column or surely is broken
    off: of a counted row, or where one surely is."""
    if not filled[0] or len(above) != len(row) or not all(_goes_on(above[at], row[at], lines) for at in filled):
        return False
    if any(_is_closed_by(above[at].text(lines), row[at].text(lines)) for at in filled):
        return True
    sure = [breaks_off_in_cell(above[at].text(lines), row[at].text(lines)) for at in filled]
    if not (any(sure) or is_figure(above[0].text(lines))):
        return False
    full = (_last_width(above[at], lines) >= widest(at) - _ONE_EM for at in filled)
    return all(surely or fills for surely, fills in zip(sure, full, strict=True))


def _is_closed_by(above: str, below: str) -> bool:
    """Whether the cell below closes a mark that the one above leaves open: no row of its own begins so."""
    return any(stays_open(opens, closes, above) and closes in below for opens, closes in ("《》", "（）", "“”"))


_ONE_EM = 1.0
"""Ems that a line which goes on in its cell leaves free at most."""


def _goes_on(above: Cell, cell: Cell, lines: Sequence[Line]) -> bool:
    return goes_on_in_cell(above.text(lines), cell.text(lines))
