"""Tables without any rule whose cells go on in a line below: rows and columns by what stands below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.columns import BESIDE, rows_of
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import BLANK, Piece, text_of
from gazette_pub.formats.pdf.reading.rules import Cell, Lattice
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.words.characters import CLOSING

_BLANK = 0.4
"""Ems of blank between what stands in two cells at the least: more than a line that is set wide has between characters."""

_COLUMNS, _ROWS, _RESTS = 3, 4, 2
"""Columns, rows, and lines that go on with one, of such a table at the least."""

_STEP = 4.0
"""Ems from a line to the next of a table at the most."""

_LEVEL, _FULL = 0.4, 2.0
"""Ems by which what goes on in a cell may stand in; and that a line which goes on leaves free at the most."""

_MOST, _MOST_COLUMNS, _TRIES = 300, 20, 3
"""Lines of a page that are looked at, and columns: no table has more; and lines from which on some of them are a table, the
first of which may be part of a head."""

_FIGURES = 0.6
"""Share of the rows that have a figure in one of the columns."""


class _Part(NamedTuple):
    """What stands in one cell on one line: from where to where, and its glyphs."""

    x: float
    right: float
    glyphs: Sequence[Glyph]


def _part(glyphs: Sequence[Glyph]) -> _Part:
    return _Part(glyphs[0].x, glyphs[-1].right, glyphs)


_Line = tuple[_Part, ...]


def bare_lattices(pieces: Sequence[Piece], width: float, em: float, before: Sequence[float] = ()) -> Iterator[Lattice]:
    """The tables of a page that have no rules, where lines of their cells go on; any other is told by its text alone.

    `width`: of the page; `before`: where the columns begin of the table that ends the page before, which may go on.
    """
    rows = [row for row in rows_of(pieces, em, BESIDE) if all(piece.block is None for piece in row)]
    wide = sum(1 for row in rows if len(row) > 1)  # of a page of text, few have a blank that parts cells
    lines = [tuple(_parts(row, em)) for row in rows] if len(rows) <= _MOST and (wide >= _ROWS or before) else []
    at = above = tried = 0
    while at < len(lines):
        if in_order := _in_order(lines, at, em):
            yield _by_order(in_order, width, em)
            above = at = at + len(in_order)
            continue
        found = _from(lines, at, em) if _COLUMNS <= len(lines[at]) <= _MOST_COLUMNS else []
        table = _with_heads(lines, above, at, found, em) if len(found) >= _PAIR else []
        if table and (_is_table(table, em) or _is_rest(table, before, em)):
            yield _lattice(table, width, em)
            above = at = at + len(found)
            tried = 0
        elif tried < _TRIES:
            at, tried = at + 1, tried + 1 if found else 0
        else:
            at, tried = at + max(len(found), 1), 0


def _is_rest(table: Sequence[_Line], before: Sequence[float], em: float) -> bool:
    """Whether the columns begin where those of the table before do."""
    starts = _starts(table, em)
    same = len(starts) == len(before) - 1 and all(abs(x - y) <= 1 for x, y in zip(starts, before, strict=False))
    return same and table[0][0].x < starts[1]


_PAIR = 2
"""Lines of the rest of a table at the least."""


def _parts(row: Sequence[Piece], em: float) -> Iterator[_Part]:
    glyphs = [glyph for piece in row for glyph in piece.glyphs if glyph.text not in BLANK]
    least = _BLANK * em
    cuts = [at for at, (a, b) in enumerate(pairwise(glyphs), 1) if b.x - a.right >= least]
    return (_part(glyphs[start:end]) for start, end in pairwise([0, *cuts, len(glyphs)]))


def _from(lines: Sequence[_Line], first: int, em: float) -> list[_Line]:
    """The lines from one on that have its columns: each part stands in one of these. A page's mark below is none of them."""
    found = [lines[first]]
    spans = [(part.x, part.right) for part in lines[first]]
    for line in lines[first + 1 :]:
        line = _parted(line, spans, em)
        wider = _widened(spans, line, em) if _step(found[-1], line) <= _STEP * em else None
        if wider is None:
            break
        spans = wider
        found.append(line)
    while found[-1][0].x >= spans[0][1] and not any(
        glyph.text.isalpha() for part in found[-1] for glyph in part.glyphs
    ):
        found.pop()
    return found


def _with_heads(lines: Sequence[_Line], above: int, at: int, found: Sequence[_Line], em: float) -> list[_Line]:
    """The lines found from one on, with those of their head, the first of which is above none before `above`. Words that head
    two columns may stand so close that they are found as one."""
    most = max(map(len, found))
    close = next(n for n, line in enumerate(found) if len(line) == most)
    if close and (heads := _heads(lines[above : at + close], found[close:], em)):
        return [*heads, *found[close:]]
    return [*_heads(lines[above:at], found, em), *found]


def _heads(lines: Sequence[_Line], table: Sequence[_Line], em: float) -> list[_Line]:
    """The lines right above that have the columns of a table, from one on that has all of them: its head."""
    spans = _spans(table, em)
    found, whole = list[_Line](), 0
    below = table[0]
    for line in reversed(lines):
        line = _parted_over(_parted(line, spans, em), spans, em)
        wider = _widened(spans, line, em) if _step(line, below) <= _STEP * em else None
        if wider is None:
            break
        spans, below = wider, line
        found.append(line)
        whole = len(found) if len(line) == len(spans) else whole
    return found[:whole][::-1]


def _step(above: _Line, below: _Line) -> float:
    return below[0].glyphs[0].y - above[0].glyphs[0].y


def _parted(line: _Line, spans: Sequence[tuple[float, float]], em: float) -> _Line:
    """The line, parted also where a column begins, be the blank before it as small as it may."""
    begin, near = [left for left, _ in spans], _EXACT * em
    parts: list[_Part] = []
    for part in line:
        glyphs = part.glyphs
        first, last = part.x + near, glyphs[-1].x + near  # what begins with the part does not cut it
        within = [x for x in begin if first < x <= last]
        cuts = _cuts(glyphs, within, near) if within else []
        parts += [_part(glyphs[start:end]) for start, end in pairwise([0, *cuts, len(glyphs)])] if cuts else [part]
    return tuple(parts)


def _cuts(glyphs: Sequence[Glyph], begin: Sequence[float], near: float) -> list[int]:
    """Which of the glyphs but the first stand where a column begins."""
    pens = [glyph.x for glyph in glyphs]
    return sorted({at for x in begin for at, pen in enumerate(pens) if at and abs(pen - x) <= near})


def _parted_over(line: _Line, spans: Sequence[tuple[float, float]], em: float) -> _Line:
    """The line, where words that stand over several columns are parted where these end: figures end below the last
    character of what heads them."""
    found: list[_Part] = []
    for part in line:
        over = [right for left, right in spans if part.x < right and left < part.right]
        cuts = [at for at, glyph in enumerate(part.glyphs[:-1], 1) if any(_ends_at(glyph, x, em) for x in over[:-1])]
        found += (_part(part.glyphs[start:end]) for start, end in pairwise([0, *cuts, len(part.glyphs)]))
    return tuple(found)


def _ends_at(glyph: Glyph, x: float, em: float) -> bool:
    """Whether a glyph ends there; of a closing mark at the end of a cell the blank half may stand out of it."""
    blank = (glyph.right - glyph.x) / 2 if glyph.text in CLOSING else 0.0
    return min(abs(glyph.right - x), abs(glyph.right - blank - x)) <= _EXACT * em


_EXACT = 0.05
"""Ems by which what begins in one column differs, or what ends in one."""


def _widened(spans: Sequence[tuple[float, float]], line: _Line, em: float) -> list[tuple[float, float]] | None:
    """The columns, as wide as a line more makes them; None where one reaches into the next, or a part stands in none."""
    wider, near = list(spans), _EXACT * em
    for x, end, _ in line:
        least = end - near
        own = [n for n, (left, right) in enumerate(spans) if x < right and left < least]
        if len(own) != 1:
            return None
        left, right = wider[own[0]]
        wider[own[0]] = min(left, x), max(right, end)
    return wider if all(b[0] - a[1] >= -near for a, b in pairwise(wider)) else None


def _is_table(lines: Sequence[_Line], em: float) -> bool:
    if len(lines) < _ROWS + _RESTS:
        return False
    spans = _spans(lines, em)
    starts = _rows_of(lines, spans, em)
    rests = [n for n in range(len(lines)) if n not in starts]
    whole = [n for n in starts if len(lines[n]) == len(spans)]
    if len(whole) < _ROWS or len(rests) < _RESTS or starts[0]:
        return False
    if not all(_goes_on(lines[n - 1], lines[n], spans, em) for n in rests if n - 1 not in rests):
        return False
    columns = [[text_of(lines[n][column].glyphs) for n in whole[1:]] for column in range(len(spans))]
    figures = max(sum(map(is_figure, column)) for column in columns)
    return figures >= _FIGURES * (len(whole) - 1)


def _in_order(lines: Sequence[_Line], first: int, em: float) -> list[_Line]:
    """The lines from one on that have as many parts each, if they are figures whose heads do not all stand over them: 面积 begins
    its column, and the figures end it. Else none."""
    parts = len(lines[first])
    if first and len(lines[first - 1]) == parts:  # looked at once a run
        return []
    if not _COLUMNS <= parts <= _MOST_COLUMNS:
        return []
    found = [lines[first]]
    for line in lines[first + 1 :]:
        if len(line) != parts or _step(found[-1], line) > _STEP * em:
            break
        found.append(line)
    body = found[1:]
    if len(body) < _ROWS or not _are_parted(_in_columns(found), em):
        return []
    if any(is_figure(text_of(part.glyphs)) for part in found[0]):
        return []
    under = _in_columns(body)
    aside = [n for n, part in enumerate(found[0]) if part.right <= under[n][0] or under[n][1] <= part.x]
    return found if any(_are_figures(body, n) for n in aside) else []


def _in_columns(lines: Sequence[_Line]) -> list[tuple[float, float]]:
    """From where to where each column reaches, of lines that have all of them."""
    return [(min(part.x for part in each), max(part.right for part in each)) for each in zip(*lines, strict=True)]


def _are_parted(columns: Sequence[tuple[float, float]], em: float) -> bool:
    return all(right[0] - left[1] >= _BLANK * em for left, right in pairwise(columns))


def _are_figures(lines: Sequence[_Line], column: int) -> bool:
    return sum(is_figure(text_of(line[column].glyphs)) for line in lines) >= _FIGURES * len(lines)


def _by_order(lines: Sequence[_Line], width: float, em: float) -> Lattice:
    """A row for each of these lines, which have all columns."""
    columns = _in_columns(lines)
    xs = [left - _BLANK / 2 * em for left, _ in columns]
    ys = [line[0].glyphs[0].y - 1.1 * em for line in lines]
    bottom = lines[-1][0].glyphs[0].y + 0.4 * em
    cells = tuple(Cell(row, column, 1, 1) for row in range(len(lines)) for column in range(len(columns)))
    return Lattice((*xs, max(columns[-1][1], width - xs[0])), (*ys, bottom), cells)


def _rows_of(lines: Sequence[_Line], spans: Sequence[tuple[float, float]], em: float) -> list[int]:
    """Which lines begin a row: something stands in the first column, and is not what alone goes on there."""
    found: list[int] = []
    for n, line in enumerate(lines):
        alone = len(line) == 1 and n > 0 and _goes_on(lines[n - 1], line, spans, em)
        if line[0].x < spans[0][1] and not alone:
            found.append(n)
    return found


def _spans(lines: Sequence[_Line], em: float) -> list[tuple[float, float]]:
    spans = [(part.x, part.right) for part in max(lines, key=len)]
    for line in lines:
        spans = _widened(spans, line, em) or spans
    return spans


def _goes_on(above: _Line, line: _Line, spans: Sequence[tuple[float, float]], em: float) -> bool:
    """Whether each part of a line begins where its column does, or stands in the middle of the one above; below one that fills
    its column."""
    for part in line:
        left, right = next((span for span in spans if part.x < span[1] and span[0] < part.right), (part.x, part.x))
        over = next((each for each in above if each.x < right and left < each.right), None)
        if over is None or right - over.right > _FULL * em:
            return False
        amid = abs(part.x + part.right - over.x - over.right) <= 2 * _LEVEL * em
        if part.x - left > _LEVEL * em and not amid:
            return False
    return True


def _starts(lines: Sequence[_Line], em: float) -> list[float]:
    """Where its columns begin, which is the same on all pages."""
    return [left - _BLANK / 2 * em for left, _ in _spans(lines, em)]


def _lattice(lines: Sequence[_Line], width: float, em: float) -> Lattice:
    """Its columns from where each begins; its rows from what stands in the first."""
    spans, xs = _spans(lines, em), _starts(lines, em)
    starts = [lines[n] for n in _rows_of(lines, spans, em)]
    ys = [line[0].glyphs[0].y - 1.1 * em for line in starts]
    last = max(spans[-1][1], width - xs[0])
    bottom = lines[-1][0].glyphs[0].y + 0.4 * em
    cells = tuple(Cell(row, column, 1, 1) for row in range(len(starts)) for column in range(len(spans)))
    return Lattice((*xs, last), (*ys, bottom), cells)
