"""Where a table has no rules: rows between two rules that lie level, columns between rules that have none upright."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from gazette_pub.formats.pdf.reading.columns import BESIDE, rows_of
from gazette_pub.formats.pdf.reading.edges import NARROWEST_COLUMN, Row
from gazette_pub.formats.pdf.reading.headed import Span, Word, edges_before, head_above
from gazette_pub.formats.pdf.reading.names import are_persons
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.formats.pdf.reading.rules import Cell, Lattice, Rule
from gazette_pub.structure.patterns.closing import COPIES
from gazette_pub.structure.tables.grid import is_figure

_SAME = 3.0
"""Points by which the ends of the rules of one table differ."""

_LEAST_RULES = 3
"""Above the head, below it, and below the last row."""

_BLANK = 0.6
"""Ems of blank between two columns at the least."""

_ROOM = 2.0
"""Ems that a line must leave free for the next not to be its rest."""

_LEAST_ROWS = 3
"""Rows without rules between them, from which they are rows: two lines in each cell may be one of it."""


def open_lattices(
    level: Sequence[Rule], pieces: Sequence[Piece], em: float, before: Sequence[float] = ()
) -> Iterator[Lattice]:
    """Tables whose rules only lie level: three at least of one width, and the same blanks in the text between them.

    `before`: the edges of the columns of the table that ends the page before, which may go on.
    """
    groups: list[list[Rule]] = []
    for rule in sorted(level):
        own = next((each for each in groups if _is_as_wide(each[-1], rule)), None)
        if own is None:
            groups.append([rule])
        else:
            own.append(rule)
    for rules in groups:
        lattice = _open(rules, _shorter(level, rules), pieces, em, before) if len(rules) >= _LEAST_RULES else None
        if lattice is not None:
            yield lattice


def _is_as_wide(one: Rule, other: Rule) -> bool:
    return abs(one.first - other.first) <= _SAME and abs(one.last - other.last) <= _SAME


def _shorter(level: Sequence[Rule], rules: Sequence[Rule]) -> list[Rule]:
    """The rules below the head of a table that lie under some of its columns: beside a cell that stands over several rows."""
    first, last = rules[0].first - _SAME, rules[0].last + _SAME
    top, foot = rules[1].at + _SAME, rules[-1].at - _SAME
    return [
        rule
        for rule in level
        if top < rule.at < foot and first <= rule.first and rule.last <= last and not _is_as_wide(rule, rules[0])
    ]


def _open(
    rules: Sequence[Rule], shorter: Sequence[Rule], pieces: Sequence[Piece], em: float, before: Sequence[float]
) -> Lattice | None:
    first, last = rules[0].first, rules[0].last
    ys = tuple(rule.at for rule in rules)
    inside = [piece for piece in pieces if ys[0] < piece.y < ys[-1] and first <= (piece.x + piece.right) / 2 <= last]
    if any(piece.block is not None for piece in inside):
        return None
    inside = [part for piece in inside for part in _parts(piece, em)]
    bands = [[piece for piece in inside if top < piece.y < bottom] for top, bottom in pairwise(ys)]
    if not all(bands):
        return None
    columns = _columns([piece for band in bands[1:] for piece in band], em)
    edges = [_between(a[1], b[0], bands[0]) for a, b in pairwise(columns)]
    xs, head = (first, *edges, last), rows_of(bands[0], em)
    heights = sorted({*ys, *(rule.at for rule in shorter)})
    rows = [[piece for piece in inside if top < piece.y < bottom] for top, bottom in pairwise(heights)]
    if not edges or len(head) > _HEAD or any(_is_text(row, xs, em) for row in rows):
        return None
    if _are_entries(bands, xs) or is_imprint(bands[-1]):
        return None
    cells = [cell for at, band in enumerate(bands) for cell in _cells(at, band, xs)]
    lattice = Lattice(xs, ys, tuple(cells))
    return _with_shorter(_headed(lattice, head, columns, em, before) or lattice, shorter)


def _with_shorter(lattice: Lattice, rules: Sequence[Rule]) -> Lattice:
    """The lattice with a row below each rule that lies under some columns: what stands in the others stands over several rows."""
    for row, (top, foot) in reversed(list(enumerate(pairwise(lattice.ys)))):
        inside = [rule for rule in rules if top < rule.at < foot]
        splits = sorted({rule.at for rule in inside})
        if not splits:
            continue
        cells: list[Cell] = []
        for cell in lattice.cells:
            if cell.row > row:
                cells.append(cell._replace(row=cell.row + len(splits)))
            elif (cell.row, cell.rows) != (row, 1):
                cells.append(cell._replace(rows=cell.rows + len(splits)) if cell.row + cell.rows > row else cell)
            else:
                middle = (lattice.xs[cell.column] + lattice.xs[cell.column + cell.columns]) / 2
                own = {rule.at for rule in inside if rule.first < middle < rule.last}
                begins = [row, *(row + n for n, split in enumerate(splits, 1) if split in own)]
                ends = [*begins[1:], row + len(splits) + 1]
                cells += (cell._replace(row=a, rows=b - a) for a, b in zip(begins, ends, strict=True))
        ys = (*lattice.ys[: row + 1], *splits, *lattice.ys[row + 1 :])
        lattice = Lattice(lattice.xs, ys, tuple(sorted(cells)))
    return lattice


def _parts(piece: Piece, em: float) -> list[Piece]:
    """The piece, parted where a blank is as wide as between two columns."""
    cuts = [at for at, (a, b) in enumerate(pairwise(piece.glyphs), 1) if b.x - a.right >= _BLANK * em]
    return [replace(piece, glyphs=piece.glyphs[at:end]) for at, end in pairwise([0, *cuts, len(piece.glyphs)])]


def _between(left: float, right: float, head: Sequence[Piece]) -> float:
    """The edge between two columns, which have a blank between these places: beside what stands over one of them and is wider."""
    for piece in head:
        if piece.x < left < piece.right < right:
            left = piece.right
        elif left < piece.x < right < piece.right:
            right = piece.x
    return (left + right) / 2


def _is_text(band: Sequence[Piece], xs: Sequence[float], em: float) -> bool:
    """Whether what stands between two rules is text in columns, of which two are filled, or titles and their pages."""
    columns = [_by_columns(line, xs[:-1]) for line in rows_of(band, em, BESIDE)]
    filled = [n for n in range(len(xs) - 1) if _is_filled([line[n] for line in columns if n in line], em)]
    pages = [text_of(line[1][-1].glyphs) for line in columns if 1 in line]
    return len(filled) > 1 or (len(xs) == 3 and _are_pages(pages))


def _are_entries(bands: Sequence[Sequence[Piece]], xs: Sequence[float]) -> bool:
    """Whether what stands between rules is a person and an office each time, with nothing above that heads columns."""
    if len(xs) != 3:
        return False
    left = ([piece for piece in band if piece.x < xs[1]] for band in bands)
    right = [piece for band in bands for piece in band if piece.x >= xs[1]]
    names = [
        "".join(text_of(piece.glyphs) for piece in sorted(row, key=lambda piece: (piece.y, piece.x))) for row in left
    ]
    return are_persons(names) and not any(is_figure(text_of(piece.glyphs)) for piece in right)


def is_imprint(band: Sequence[Piece]) -> bool:
    """Whether what stands above a rule is who gets a copy, or who printed it and when (GB/T 9704-2012 §7.4)."""
    pieces = sorted(band, key=lambda piece: (piece.y, piece.x))
    return COPIES.match("\u3000".join(text_of(piece.glyphs) for piece in pieces)) is not None


def _is_filled(lines: Sequence[Row], em: float) -> bool:
    """Whether most lines are as long as the longest: those of a text, which is wider than figures and names are."""
    widths = [line[-1].right - line[0].x for line in lines]
    if len(widths) < _LINES or max(widths) < NARROWEST_COLUMN * em:
        return False
    return median(widths) >= _FULL * max(widths)


def _are_pages(texts: Sequence[str]) -> bool:
    numbers = [int(text) for text in texts if text.isdecimal() and len(text) < 5]
    return len(numbers) == len(texts) >= _LEAST_ROWS and numbers == sorted(numbers)


_LINES, _FULL = 4, 0.85
"""Lines of a column from which they may be a text's, and the share of the longest that most of them have then."""

_HEAD = 4
"""Lines of a head at the most."""


def _columns(pieces: Sequence[Piece], em: float) -> list[Span]:
    """Where something stands in any of the lines; between two of these all have a blank."""
    found: list[Span] = []
    for left, right in sorted((piece.x, piece.right) for piece in pieces):
        if found and left - found[-1][1] < _BLANK * em:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _cells(row: int, band: Sequence[Piece], xs: Sequence[float]) -> Iterator[Cell]:
    """The cells of a row: one reaches over all columns that its text does."""
    column = 0
    while column < len(xs) - 1:
        last = column + 1
        while last < len(xs) - 1 and any(piece.x < xs[last] < piece.right for piece in band):
            last += 1
        yield Cell(row, column, 1, last - column)
        column = last


def _headed(
    lattice: Lattice, above: Sequence[Row], columns: Sequence[Span], em: float, before: Sequence[float]
) -> Lattice | None:
    """The lattice with the head that these lines are, in as many rows as its words stand over one another; None where not all of
    them have the columns below."""
    lines = [[Word(piece.x, piece.right, piece.y, len(piece.glyphs)) for piece in row] for row in above]
    head = head_above(lines, columns, em)
    if head is None or head.lines < len(lines):
        return None
    own = (lattice.xs[0], *((a[1] + b[0]) / 2 for a, b in pairwise(head.columns)), lattice.xs[-1])
    xs = tuple(edges_before(head.columns, before, em) or own)
    ys = (lattice.ys[0], *head.between, *lattice.ys[1:])
    below = [cell._replace(row=cell.row + head.rows - 1) for cell in lattice.cells if cell.row]
    return Lattice(xs, ys, (*head.cells, *below))


# rows


def with_rows(lattice: Lattice, pieces: Sequence[Piece], em: float) -> Lattice:
    """The lattice with rows where lines stand one below another that are not the rest of each other."""
    bands = _bands(lattice, pieces)
    for row in sorted(bands, reverse=True):
        cells = [cell for cell in lattice.cells if (cell.row, cell.rows) == (row, 1)]
        band = bands[row]
        if _is_text(band, lattice.xs, em):
            continue
        splits = _splits(lattice, cells, band, em) if len(cells) > 1 else []
        if len(splits) + 1 >= _LEAST_ROWS:
            lattice = _split(lattice, row, splits)
    return lattice


def _bands(lattice: Lattice, pieces: Sequence[Piece]) -> dict[int, list[Piece]]:
    """The pieces in each of its rows, where any are."""
    bands: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if (place := lattice.cell_at((piece.x + piece.right) / 2, piece.y)) is not None:
            bands[place[0]].append(piece)
    return bands


def _splits(lattice: Lattice, cells: Sequence[Cell], band: Sequence[Piece], em: float) -> list[float]:
    """The heights at which rows begin in this one, but for the first."""
    starts = [lattice.xs[cell.column] for cell in cells]
    lines = rows_of(band, em, BESIDE)
    columns = [_by_columns(line, starts) for line in lines]
    if not columns or 0 not in columns[0] or _runs_down(columns):
        return []
    left = [min(line[n][0].x for line in columns if n in line) if _has(columns, n) else 0.0 for n in range(len(cells))]
    ends = [*(left[1:]), lattice.xs[-1]]
    alone = _are_counted(lines, columns) or len(cells) >= _MANY and all(len(line) == len(cells) for line in columns)
    return [
        line[0].y - 1.1 * em
        for (over, line), (above, below) in zip(pairwise(lines), pairwise(columns), strict=True)
        if line[0].y - over[0].y >= over[0].em  # less is a cell of one line beside one of two
        and (0 in below or _is_of_figures(below))
        and (alone or all(_ends(above[n], ends[n], em) for n in above if n in below))
    ]


def _runs_down(columns: Sequence[dict[int, Row]]) -> bool:
    """Whether the first cell is a word whose characters stand one below another, beside most of which nothing stands."""
    first = [line[0] for line in columns if 0 in line]
    alone = sum(1 for line in columns if list(line) == [0])
    narrow = all(len(row) == len(row[0].glyphs) == 1 and row[0].glyphs[0].text.isalpha() for row in first)
    level = max(row[0].x for row in first) - min(row[0].x for row in first) <= _LEVEL * first[0][0].em
    return narrow and level and alone * 2 >= len(columns) > 1


_LEVEL = 0.1
"""Ems by which such characters are out of line at the most."""


def _are_counted(lines: Sequence[Row], columns: Sequence[dict[int, Row]]) -> bool:
    """Whether all that begins lines is numbers, each one more than that above, and these lines stand off those above further
    than the rest of what stands in their cells does."""
    numbers = [_said(line[0]) for line in columns if 0 in line]
    if not all(number.isdecimal() and len(number) <= _DIGITS for number in numbers):
        return False
    if any(int(below) != int(above) + 1 for above, below in pairwise(numbers)):
        return False
    steps = [
        (0 in below, line[0].y - over[0].y) for (over, line), below in zip(pairwise(lines), columns[1:], strict=True)
    ]
    rests = max((step for begins, step in steps if not begins), default=0.0)
    return all(step > _FURTHER * rests for begins, step in steps if begins)


_DIGITS, _FURTHER = 4, 1.1
"""Of a row's number; times the distance of two lines of one cell from which a row stands off the one above."""


_MANY = 4
"""Columns that are not all filled by the rest of what stands in the line above."""


def _is_of_figures(line: dict[int, Row]) -> bool:
    """Whether most of a line's cells are figures: a sum, which has no number of its own."""
    figures = sum(1 for row in line.values() if is_figure(_said(row)))
    return figures >= _FIGURES and 2 * figures > len(line)


_FIGURES = 2


def _said(row: Row) -> str:
    return text_of([glyph for piece in row for glyph in piece.glyphs])


def _has(columns: Sequence[dict[int, Row]], n: int) -> bool:
    return any(n in line for line in columns)


def _by_columns(line: Row, starts: Sequence[float]) -> dict[int, Row]:
    found: dict[int, Row] = {}
    for piece in line:
        found.setdefault(max(bisect_right(starts, (piece.x + piece.right) / 2) - 1, 0), []).append(piece)
    return found


def _ends(row: Row, end: float, em: float) -> bool:
    """Whether what stands in a cell does not go on below: it is a figure, or leaves room."""
    return is_figure(_said(row)) or end - row[-1].right >= _ROOM * em


def _split(lattice: Lattice, row: int, splits: Sequence[float]) -> Lattice:
    more = len(splits)
    cells = []
    for cell in lattice.cells:
        if cell.row > row:
            cells.append(cell._replace(row=cell.row + more))
        elif (cell.row, cell.rows) == (row, 1):
            cells += (cell._replace(row=row + n) for n in range(more + 1))
        else:
            cells.append(cell._replace(rows=cell.rows + more) if cell.row + cell.rows > row else cell)
    ys = (*lattice.ys[: row + 1], *splits, *lattice.ys[row + 1 :])
    return Lattice(lattice.xs, ys, tuple(sorted(cells)))
