"""Tables without any rule whose head has words over several columns, each with a word of its own below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.glyphs import Glyph
from gazette_pub.formats.pdf.reading.pieces import BLANK, Piece, text_of
from gazette_pub.formats.pdf.reading.rules import Cell, Lattice
from gazette_pub.structure.columns import CAPTION, UNIT
from gazette_pub.structure.grid import is_figure

_BLANK = 0.4
"""Ems of blank between what stands in two cells at the least."""

_COLUMNS, _ROWS, _HEAD = 3, 3, 4
"""Columns and rows below the head of such a table at the least; lines of its head at the most."""

_STEP, _STEP_OF_HEAD = 4.0, 2.5
"""Ems from a line to the next of a table, and of its head, at the most."""

Part = list[Glyph]
"""What stands in one cell on one line."""


def grouped_lattices(pieces: Sequence[Piece], em: float) -> Iterator[Lattice]:
    """The tables of figures on a page that have no rules, where the head has groups; any other is told by its text alone."""
    rows = [row for row in rows_of(pieces, em) if all(piece.block is None for piece in row)]
    lines = [list(_parts(row, em)) for row in rows] if sum(1 for row in rows if len(row) > 1) >= _ROWS else []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _is_of_figures(lines[end]) and (end == at or _step(lines, end) <= _STEP * em):
            end += 1
        if end - at >= _ROWS and (found := _lattice(lines[at:end], _above(lines, at, em), em)) is not None:
            yield found
        at = max(end, at + 1)


def _parts(row: Sequence[Piece], em: float) -> Iterator[Part]:
    glyphs = [glyph for piece in row for glyph in piece.glyphs if glyph.text not in BLANK]
    cuts = [at for at, (a, b) in enumerate(pairwise(glyphs), 1) if b.x - a.right >= _BLANK * em]
    return (glyphs[start:end] for start, end in pairwise([0, *cuts, len(glyphs)]))


def _is_of_figures(line: Sequence[Part]) -> bool:
    return len(line) >= _COLUMNS and 2 * sum(1 for part in line if is_figure(text_of(part))) >= len(line)


def _step(lines: Sequence[Sequence[Part]], at: int) -> float:
    return lines[at][0][0].y - lines[at - 1][0][0].y


def _above(lines: Sequence[Sequence[Part]], at: int, em: float) -> list[Sequence[Part]]:
    """The lines close above one, from the top; not what names the table, and in what its figures are counted."""
    first = at
    while first and at - first < _HEAD and _step(lines, first) <= (_STEP if first == at else _STEP_OF_HEAD) * em:
        said = "\u3000".join(map(text_of, lines[first - 1]))
        if CAPTION.match(said) or UNIT.match(said):
            break
        first -= 1
    return list(lines[first:at])


def _lattice(body: Sequence[Sequence[Part]], above: Sequence[Sequence[Part]], em: float) -> Lattice | None:
    """The table of these rows, its head as many of the lines above as have its columns; None where that has no groups."""
    columns = _columns(body, em)
    groups: list[tuple[Part, list[int]]] = []
    head: list[Sequence[Part]] = []
    for line in reversed(above):
        over = [(part, _under(part, columns)) for part in line]
        if not all(own for _, own in over) or any(
            not _has_words_below(own, head, columns) for _, own in over if len(own) > 1
        ):
            break
        head.insert(0, line)
        groups += [(part, own) for part, own in over if len(own) > 1]
        columns = _widened(columns, [(part, own[0]) for part, own in over if len(own) == 1])
    if not groups or any(b[0] - a[1] < 0 for a, b in pairwise(columns)):
        return None
    return _made(head, body, columns, groups, em)


def _columns(body: Sequence[Sequence[Part]], em: float) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for left, right in sorted((part[0].x, part[-1].right) for line in body for part in line):
        if found and left - found[-1][1] < _BLANK * em:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _under(part: Part, columns: Sequence[tuple[float, float]]) -> list[int]:
    """The columns that stand below a word of the head."""
    return [n for n, (left, right) in enumerate(columns) if part[0].x < right and left < part[-1].right]


def _has_words_below(
    own: Sequence[int], head: Sequence[Sequence[Part]], columns: Sequence[tuple[float, float]]
) -> bool:
    below = {under[0] for line in head for part in line if len(under := _under(part, columns)) == 1}
    return set(own) <= below


def _widened(columns: Sequence[tuple[float, float]], parts: Sequence[tuple[Part, int]]) -> list[tuple[float, float]]:
    wider = list(columns)
    for part, n in parts:
        wider[n] = min(wider[n][0], part[0].x), max(wider[n][1], part[-1].right)
    return wider


def _made(
    head: Sequence[Sequence[Part]],
    body: Sequence[Sequence[Part]],
    columns: Sequence[tuple[float, float]],
    groups: Sequence[tuple[Part, list[int]]],
    em: float,
) -> Lattice | None:
    last = max(part[0].y for part, _ in groups)
    grouped = {n for _, own in groups for n in own}
    below = [part[0].y for line in head for part in line if part[0].y > last and _under(part, columns)[0] in grouped]
    if not below:
        return None
    xs = (columns[0][0] - em, *((a[1] + b[0]) / 2 for a, b in pairwise(columns)), columns[-1][1] + em)
    starts = [line[0][0].y for line in body]
    ys = (
        head[0][0][0].y - 1.1 * em,
        (last + min(below)) / 2,
        (head[-1][0][0].y + starts[0]) / 2,
        *((a + b) / 2 for a, b in pairwise(starts)),
        starts[-1] + 0.4 * em,
    )
    cells = [Cell(0, own[0], 1, len(own)) for _, own in groups]
    cells += [Cell(1, n, 1, 1) if n in grouped else Cell(0, n, 2, 1) for n in range(len(columns))]
    cells += [Cell(row, n, 1, 1) for row in range(2, len(body) + 2) for n in range(len(columns))]
    return Lattice(xs, ys, tuple(sorted(cells)))
