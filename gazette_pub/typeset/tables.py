"""Tables: columns as wide as what stands in them asks for, rows of whole lines, rules between."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from gazette_pub.layout.cells import WHOLE
from gazette_pub.layout.figures import figures_of
from gazette_pub.layout.flow import Cell, Line, Part, Table, Words
from gazette_pub.layout.shares import evened, shared
from gazette_pub.layout.style import Role
from gazette_pub.layout.titles import cut_lines, ems
from gazette_pub.typeset.atoms import NEVER, Atoms
from gazette_pub.typeset.breaks import Sums
from gazette_pub.typeset.figures import align
from gazette_pub.typeset.frames import Row, Rule
from gazette_pub.typeset.pictures import natural_width
from gazette_pub.typeset.rows import THIRD, Paragraph, Setter, with_notes
from gazette_pub.typeset.strains import SMALLER, Strained
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

PADDING, TIGHT = 0.4, 0.25
"""Cells between a rule and what stands beside it, and where there is little room."""

NARROWEST = 2.0
"""Cells: no column of a table is narrower, but where they have no room."""

FEWEST = 6
"""Characters on a line of a cell that has more of them: where they have no room, the table stands over both columns."""

EASY = (12, 10, 8, FEWEST)
"""Characters that a column has room for where all have: a short text is on one line, before a long one is on fewer."""

Way = tuple[float, bool, int]

TRIES: tuple[Way, ...] = (
    *((PADDING, is_whole, fewest) for is_whole in (True, False) for fewest in EASY),
    *((padding, True, fewest) for fewest in (5, 4) for padding in (PADDING, TIGHT)),
)
KEPT: tuple[Way, ...] = tuple(way for way in TRIES if way[1])
LAST: tuple[Way, ...] = tuple((TIGHT, is_whole, 3) for is_whole in (True, False))
"""Ways to share the width, the best first, those of them in which codes are whole, and those of a table that can't be set small
enough for them: the room beside rules, whether codes are whole, and the characters that a column has room for. 12月 is not
divided for the sake of a head."""

READABLE = 7.5
"""Points of the letters of 六号: to no less a table is set smaller before a code in it, as that of a firm is, is divided."""

SCALES, SMALLEST = (1.0, 0.9, 0.8, 0.725, 0.68, 0.64, 0.6, 0.55), 6.5
"""Of what the style has for cells, and points: a table is set smaller before its numbers and words are divided."""

FINEST = (6.0, 5.5)
"""Points of the letters of one that has no room yet: the smallest of type (七号) are read more easily than a divided number."""

CODE = 24
"""Characters of a text without Chinese, a number as GB/T 22000—2022, that stands on one line where there is room."""

HAN = Pattern(Expression("[\u3400-\u9fff\U00020000-\U0003ffff]"), ("第1号",), ("GB/T 22000—2022",), "search")

IN_BRACKETS = Pattern(
    Expression(r"(?<=.)[（(][^（()）]{1,4}[)）]$"),
    ("原煤（万吨）", "比重(%)"),
    ("化肥（折纯，万吨）", "（一）", "（万吨）原煤"),
    "search",
)
"""What stands in brackets at the end of a head, mostly what it counts in: it is not divided."""

SLOTS, CLOSEST = (1 / 2, 2 / 3, 3 / 4), 1.35
"""Heights of the lines of a cell that has several, in lines of the text; and how high they are at the least, in ems."""

AIR = 0.25
"""Ems above and below the letters of such a cell at the least: none stands on a rule."""

STROKE = 0.5
"""Points: the rules."""

MANY = 4
"""Columns of a table that has no room upright, at the least: of fewer one is too wide for any page."""

MOST_COLUMNS = 64
"""A table that claims more columns has them, but they are not set apart."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cell and where it stands: its first row and column, and the row and column after its last."""

    cell: Cell
    row: int
    column: int
    end_row: int
    end_column: int


def table_rows(table: Table, measure: float, setter: Setter) -> list[Row]:
    """The rows of a table over the whole measure. Its head stands again at the head of each column it goes on in."""
    return [row for some in rows_by_row(table, measure, setter) for row in some]


def rows_by_row(table: Table, measure: float, setter: Setter) -> list[list[Row]]:
    """What each row of a table is set in. A table of more columns than fit is set smaller."""
    places = list(places_of(table.rows))
    count = max((place.end_column for place in places), default=0)
    if not count:
        return []
    grid = _grid(places, count, measure, setter, _figures(places, count, table.head))
    if grid.scale < 1:
        setter.strained.append(Strained(table.node, SMALLER, f"{grid.role.size:.1f}"))
    filled = _all_filled(places, table.head, grid, setter)
    for column in range(count):
        _align_figures([place for place in places if place.column == column], filled, table.head, grid)
    heights = _heights(places, filled, len(table.rows))
    rows = [list(_rows_of(i, places, filled, grid, heights, setter)) for i in range(len(table.rows))]
    _keep(rows, places, table.head, setter, WHOLE if _may_be_whole(measure, setter) else 0)
    return rows


def _may_be_whole(measure: float, setter: Setter) -> bool:
    """Whether a low table is in one piece: over all columns, in a short text, and among the many columns of a newspaper, which
    need not end together."""
    return setter.whole or measure >= setter.style.text.measure(1) or setter.style.text.columns > 2


def places_of(rows: Sequence[Sequence[Cell]]) -> Iterator[Place]:
    """Where each cell stands: in the first columns that no cell above reaches into, as far as none does, no lower than the
    last row."""
    taken: set[tuple[int, int]] = set()
    for i, row in enumerate(rows):
        column = 0
        for cell in row:
            while (i, column) in taken:
                column += 1
            end = min(column + cell.columns, MOST_COLUMNS) if column < MOST_COLUMNS else column + 1
            end = next((each for each in range(column + 1, end) if (i, each) in taken), end)
            end_row = min(i + cell.rows, len(rows))
            taken.update((r, c) for r in range(i, end_row) for c in range(column, end))
            yield Place(cell, i, column, end_row, end)
            column = end


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the columns of a table begin, and where the last ends; how its cells are set, at which scale, and the room
    between a rule and what stands beside it."""

    edges: list[float]
    role: Role
    scale: float
    padding: float


def _figures(places: Sequence[Place], count: int, head: int) -> frozenset[int]:
    """The columns that hold figures below their heads."""
    body = [
        each for each in places if each.row >= head and each.end_column == each.column + 1 and not each.cell.is_header
    ]
    texts: list[list[str]] = [[] for _ in range(count)]
    for place in body:
        texts[place.column].append("".join(line.text for line in place.cell.lines))
    return frozenset(column for column, said in enumerate(texts) if figures_of(said))


def _grid(places: Sequence[Place], count: int, measure: float, setter: Setter, figures: Collection[int] = ()) -> _Grid:
    role, scale = setter.style.role("cell"), min(1.0, measure / (count * NARROWEST * setter.em))
    tries = [by * scale for by in SCALES if by * role.size >= SMALLEST] or [scale]
    wanted = _wanted(places, count, role, setter)
    finer = [points / role.size for points in FINEST if points < tries[-1] * role.size]
    readable = [by for by in tries if by * role.size >= READABLE]
    ordered = ((readable, KEPT), (tries, TRIES), (tries, LAST), (finer, TRIES), (finer, LAST))
    steps = ((by, ways) for scales, ways in ordered for by in scales)
    fitting = (_fitting(wanted, role, measure, setter.em, by, ways, figures) for by, ways in steps)
    return next(filter(None, fitting), None) or _divided(wanted, role, measure, setter.em, scale)


def stands_sideways(table: Table, setter: Setter) -> bool:
    """Whether a table has room on its page sideways alone (GB/T 9704-2012 §8): its numbers would be divided, or set too small, else.
    A word processor and a newspaper turn none."""
    places = list(places_of(table.rows))
    count = max((place.end_column for place in places), default=0)
    if count < MANY or setter.office or setter.style.text.columns > 2:
        return False
    role, text = setter.style.role("cell"), setter.style.text
    wanted = _wanted(places, count, role, setter)
    scales = [by for by in SCALES if by * role.size >= SMALLEST]

    def has_room(measure: float) -> bool:
        return any(_fitting(wanted, role, measure, setter.em, by, ways) for ways in (TRIES, LAST) for by in scales)

    return not has_room(text.measure(1)) and has_room(setter.style.sideways().text.measure(1))


def _fitting(
    wanted: Wanted,
    role: Role,
    measure: float,
    em: float,
    scale: float,
    ways: Iterable[Way],
    figures: Collection[int] = (),
) -> _Grid | None:
    """The columns of a table that is set at this scale, as the first of these ways has them in which all have room."""
    role = replace(role, size=role.size * scale)
    for padding, is_whole, fewest in ways:
        blank = padding * em * scale
        least, whole, most, broken = wanted.padded(blank, role, scale)
        most = most if sum(most) <= measure else broken
        easy = _easy(whole if is_whole else least, most, fewest * role.size + 2 * blank)
        if sum(easy) <= measure:
            return _Grid(_edges(evened(shared(easy, most, measure), most, figures)), role, scale, blank)
    return None


def _divided(wanted: Wanted, role: Role, measure: float, em: float, scale: float) -> _Grid:
    """Those of one that has too much in it: words are divided."""
    role, blank = replace(role, size=role.size * scale), PADDING * em * scale
    least, _, most, _ = wanted.padded(blank, role, scale)
    return _Grid(_edges(shared(least, most, measure)), role, scale, blank)


def _edges(widths: Iterable[float]) -> list[float]:
    return [*accumulate(widths, initial=0.0)]


def _easy(least: list[float], most: list[float], at_least: float) -> list[float]:
    """The widths at which a column is read easily: it holds its longest word, and its longest line or so many characters."""
    return [max(narrow, min(wide, at_least)) for narrow, wide in zip(least, most, strict=True)]


class Wanted(NamedTuple):
    """How wide each column must be for its longest word, and for its longest number too; how wide it would be for its
    longest line, and for that with its head on two."""

    least: list[float]
    whole: list[float]
    most: list[float]
    broken: list[float]

    def padded(self, padding: float, role: Role, scale: float = 1.0) -> Wanted:
        """The same at this scale and with what is blank beside rules, no column too narrow."""
        least = NARROWEST * role.size
        return Wanted(*([max(least, width * scale + 2 * padding) for width in widths] for widths in self))


def _wanted(places: Sequence[Place], count: int, role: Role, setter: Setter) -> Wanted:
    wanted = Wanted(*([0.0] * count for _ in Wanted._fields))
    for place in places:
        if place.end_column == place.column + 1:
            for columns, width in zip(wanted, _widths(place.cell, role, setter), strict=True):
                columns[place.column] = max(columns[place.column], width)
    return wanted


def is_wide(table: Table, measure: float, setter: Setter) -> bool:
    """Whether a table has no room in a column: a text in it is no narrower than six characters, and no word is divided."""
    places = list(places_of(table.rows))
    count = max((place.end_column for place in places), default=0)
    role, padding = setter.style.role("cell"), PADDING * setter.em
    _, whole, most, _ = _wanted(places, count, role, setter).padded(padding, role)
    return sum(_easy(whole, most, FEWEST * setter.em + 2 * padding)) > measure


def _widths(cell: Cell, role: Role, setter: Setter) -> tuple[float, float, float, float]:
    """The width of the longest piece that no line end divides, the same where none divides a number either, that of
    the longest line, and of a head on two lines."""
    narrow = whole = wide = 0.0
    for line in cell.lines:
        if (across := natural_width(line)) is not None:
            wide = max(wide, across)
            narrow = whole = max(narrow, min(across, FEWEST * role.size))
            continue
        atoms = Paragraph(setter, line, role, 1e6).atoms
        if len(atoms):
            narrow, across = max(narrow, max(_unbroken(atoms))), Sums(atoms).natural(0, len(atoms) - 1)
            whole = max(whole, narrow, across if _is_code(line) else 0.0)
            wide = max(wide, across)
    broken = max(whole, min(wide, _on_two_lines(cell, wide, role))) if cell.is_header else wide
    return narrow, whole + 0.01, wide + 0.01, broken + 0.01


def _on_two_lines(cell: Cell, wide: float, role: Role) -> float:
    """How wide a head is on two lines: the second is what stands in brackets at its end, where that is short, or what its sense
    has there, for which it has no more than an em besides half of it."""
    bracketed = max((len(found[0]) for line in cell.lines if (found := IN_BRACKETS.search(line.text))), default=0)
    if bracketed:
        return max(bracketed * role.size, wide - bracketed * role.size)
    most = wide / 2 + role.size
    halves = [part for line in cell.lines for part in cut_lines(line.text, most / role.size)]
    is_exact = len(halves) == 2 * len(cell.lines) and all(map(_is_solid, halves))
    return max(map(ems, halves)) * role.size if is_exact else most


def _is_solid(text: str) -> bool:
    """Whether each of its characters takes an em in any font."""
    return all(HAN.search(character) for character in text)


def _is_code(line: Line) -> bool:
    return len(line.text) <= CODE and not HAN.search(line.text)


def _unbroken(atoms: Atoms) -> Iterator[float]:
    """The widths of what stands between two places where a line may end."""
    width = 0.0
    for i in range(len(atoms)):
        width += atoms.width[i]
        if atoms.cost[i] != NEVER:
            yield width
            width = 0.0


def _all_filled(places: Sequence[Place], head: int, grid: _Grid, setter: Setter) -> dict[int, list[Row]]:
    """The rows of each cell's text, by the `id()` of where it stands: a single short line in the middle, more of them from the
    left; and so all of a column of texts in which one has more of them."""
    close = replace(grid, role=_close(grid.role, setter))
    ways = {id(place): close if _is_in_one_row(place) else grid for place in places}
    filled = {id(place): _set_in(place, ways[id(place)], setter) for place in places}
    high = _high_rows(places, filled, setter)
    for place in places:
        if place.row in high and ways[id(place)] is close:
            ways[id(place)], filled[id(place)] = grid, _set_in(place, grid, setter)
    short = {id(place) for place in places if _is_short(place, filled[id(place)])}
    for column in sorted({place.column for place in places}):
        body = [place for place in places if place.column == column and place.row >= head and _is_text(place)]
        if not short.issuperset(map(id, body)):
            short.difference_update(map(id, body))
    return {
        id(each): _set_in(each, _in_the_middle(ways[id(each)]), setter) if id(each) in short else filled[id(each)]
        for each in places
    }


def _high_rows(places: Sequence[Place], filled: dict[int, list[Row]], setter: Setter) -> set[int]:
    """The rows that a page end may divide: the lines of all their cells stand as far apart as those of the text."""
    return {
        place.row
        for place in places
        if _is_in_one_row(place) and sum(row.lines for row in filled[id(place)]) > setter.tall
    }


def _is_in_one_row(place: Place) -> bool:
    return place.end_row == place.row + 1


def _in_the_middle(grid: _Grid) -> _Grid:
    return replace(grid, role=replace(grid.role, align="centre"))


def _is_text(place: Place) -> bool:
    """Whether a cell has Chinese words, in one column of the body of a table."""
    said = any(HAN.search(line.text) for line in place.cell.lines)
    return said and not place.cell.is_header and place.end_column == place.column + 1


def _is_short(place: Place, rows: Sequence[Row]) -> bool:
    """Whether a cell has a single line."""
    return (
        len(place.cell.lines) == 1
        and len(rows) == 1
        and len({round(part.y + part.run.rise) for part in rows[0].sets}) < 2
    )


def _close(role: Role, setter: Setter) -> Role:
    """The role of a cell with its lines as close as its letters are read well, and some air between them and the rules. A word
    processor is told by its style."""
    if setter.office or role.slot != 1:
        return role
    slot = next((slot for slot in SLOTS if slot * setter.leading >= CLOSEST * role.size), 1)
    air = max(0.0, AIR * role.size - (slot * setter.leading - role.size) / 2) / setter.leading
    return replace(role, slot=slot, before=air, after=air)


def _set_in(place: Place, grid: _Grid, setter: Setter) -> list[Row]:
    inside = grid.edges[place.end_column] - grid.edges[place.column] - 2 * grid.padding
    letter = "hei" if place.cell.is_header else None
    role = replace(grid.role, align="centre") if place.cell.is_header else grid.role
    return [
        row
        for line in place.cell.lines
        for row in setter.rows_as(
            replace(line, role="cell", parts=tuple(_in_letter(line, letter))), inside, role, line, across=grid.edges[-1]
        )
    ]


def _align_figures(places: Sequence[Place], filled: dict[int, list[Row]], head: int, grid: _Grid) -> None:
    """The numbers of a column of the body one below the other, by their points."""
    body = [place for place in places if place.row >= head and not place.cell.is_header]
    single = [place for place in body if place.end_column == place.column + 1]
    if single:
        inside = grid.edges[single[0].end_column] - grid.edges[single[0].column] - 2 * grid.padding
        align([("".join(line.text for line in place.cell.lines), filled[id(place)]) for place in single], inside)


def _in_letter(line: Line, letter: str | None) -> Iterator[Part]:
    for part in line.parts:
        yield replace(part, letter=letter) if letter and isinstance(part, Words) else part


def _heights(places: Sequence[Place], filled: dict[int, list[Row]], count: int) -> list[int]:
    """The lines of each row: those of its highest cell; what spans rows makes the last of them higher, if it must."""
    heights = [1] * count
    for place in sorted(places, key=lambda place: place.end_row - place.row):
        needs = sum(row.lines for row in filled[id(place)])
        has = sum(heights[place.row : place.end_row])
        heights[place.end_row - 1] += max(0, needs - has)
    return heights


def _rows_of(
    i: int,
    places: Sequence[Place],
    filled: dict[int, list[Row]],
    grid: _Grid,
    heights: Sequence[int],
    setter: Setter,
) -> Iterator[Row]:
    """A row of the table: its cells' text, each in the middle of its height, and the rules around them. One that is
    higher than a column should be is divided, its text from the top."""
    top, height = sum(heights[:i]), heights[i]
    for start, lines in _pieces(height, setter.tall):
        seen = [
            each
            for place in places
            for each in _seen(place, filled[id(place)], grid, heights, top + start, lines, setter)
        ]
        sets = tuple(part.moved(*by) for row, *by in seen for part in row.sets)
        images = tuple(image.moved(*by) for row, *by in seen for image in row.images)
        rules = [
            rule
            for place in places
            for rule in _rules(place, i, grid.edges, start == 0, start + lines == height, lines * setter.leading)
        ]
        notes = [
            note for place in places if place.row == i and not start for row in filled[id(place)] for note in row.foot
        ]
        first = next(iter([*(part.source for part in sets), *(image.source for image in images)]), None)
        row = Row(lines, sets, tuple(dict.fromkeys(rules)), source=first, images=images)
        yield from with_notes([row], {0: notes} if notes else {}, setter.tall)


def _pieces(height: int, most: int) -> Iterator[tuple[int, int]]:
    """Where each piece of a row begins, and how high it is: as even as they can be, for none to be a single line."""
    count, start = -(-height // most), 0
    for left in range(count, 0, -1):
        lines = -(-(height - start) // left)
        yield start, lines
        start += lines


def _seen(
    place: Place,
    rows: Sequence[Row],
    grid: _Grid,
    heights: Sequence[int],
    top: int,
    lines: int,
    setter: Setter,
) -> Iterator[tuple[Row, float, float]]:
    """What of a cell's text stands in these lines of the table, and how far to the right and down."""
    begins, room = sum(heights[: place.row]), sum(heights[place.row : place.end_row])
    is_whole = max(heights[place.row : place.end_row]) <= setter.tall
    at = begins + ((room - sum(row.lines for row in rows)) / 2 if is_whole else 0.0)
    for row in rows:
        if top <= at < top + lines:
            yield row, grid.edges[place.column] + grid.padding, (at - top) * setter.leading
        at += row.lines


def _rules(
    place: Place, i: int, edges: Sequence[float], is_first: bool, is_last: bool, bottom: float
) -> Iterator[Rule]:
    """The rules around a cell, as far as they stand in this row."""
    left, right = edges[place.column], edges[place.end_column]
    if place.row <= i < place.end_row:
        yield from (Rule(x, 0, x, bottom, STROKE) for x in (left, right))
    if place.row == i and is_first:
        yield Rule(left, 0, right, 0, STROKE)
    if place.end_row == i + 1 and is_last:
        yield Rule(left, bottom, right, bottom, STROKE)


def _keep(rows: Sequence[list[Row]], places: Sequence[Place], head: int, setter: Setter, whole: int) -> None:
    """No column ends inside the head, behind it, or inside what spans rows; below the head each row brings it along. The
    first two rows of a table of low ones stay together, and the last two: none stands in a column alone; and all of one
    that has no more than `whole` lines below its head."""
    spanned = {i for place in places for i in range(place.row, place.end_row - 1)}
    heads = [row for some in rows[:head] for row in some]
    is_low = sum(row.lines for row in heads) <= setter.tall
    are_low = max(row.lines for some in rows for row in some) <= setter.tall // THIRD
    are_few = sum(row.lines for some in rows[head:] for row in some) <= whole
    ends = set[int]() if setter.office else {head, len(rows) - 2}
    pairs = (range(len(rows)) if are_few else ends) if are_low else ()
    for i, some in enumerate(rows):
        for row in some:
            row.stays = is_low and (i < head or i in spanned or i in pairs) and i < len(rows) - 1
            row.again = tuple(heads) if is_low and i > head else ()
