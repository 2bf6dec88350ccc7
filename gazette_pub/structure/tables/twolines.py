"""The head of a table on two lines: what several columns are of, and below it what each of them is.

地　区　　人口数　　　　比重
2020年　2010年
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.tables.around import CAPTION, CONTINUED
from gazette_pub.structure.tables.between import Span, between_gaps, places_of
from gazette_pub.structure.tables.columns import set_apart
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row, is_figure
from gazette_pub.structure.tables.setwide import set_wide_joined
from gazette_pub.words.pattern import Expression, Pattern

Word = tuple[int, int, Span]
"""From where to where a word is set, in half ems, and in its line."""

Groups = list[range]
"""The columns that each word over several stands over."""


def apart(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """A table that is set with blanks, with a head of one line or of two."""
    if not _may_be_two_heads(lines, at, page_starts):
        return set_apart(lines, at, page_starts)
    grid = _headed(lines, at, page_starts)
    while grid is not None and (more := _below_head_again(lines, grid, page_starts)) is not None:
        grid.again += more.rows[: grid.heads]
        grid.continued += [*range(grid.after, more.first), *more.continued]
        grid.rows += more.rows[grid.heads :]
        grid.after = more.after
    return grid or set_apart(lines, at, page_starts)


def _headed(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | None:
    """The table whose head of two lines begins here."""
    below = set_apart(lines, at + 2, page_starts)
    if not isinstance(below, Grid) or below.first != at + 2:
        return None
    head = _two_heads(lines, at, below.rows)
    return Grid(at, below.after, [*head, *below.rows], len(head), continued=below.continued) if head else None


def _below_head_again(lines: Sequence[Line], grid: Grid, page_starts: frozenset[int]) -> Grid | None:
    """The rest of a table on the page that begins below it, under the same head; 续表 may stand above that."""
    at = grid.after
    if at not in page_starts or at + 3 >= len(lines):
        return None
    at += CONTINUED.match(lines[at].tight) is not None
    if any(lines[at + n].tight != lines[grid.first + n].tight for n in range(2)):
        return None
    more = _headed(lines, at, page_starts)
    return more if more is not None and more.width == grid.width else None


def _may_be_two_heads(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> bool:
    """Whether words that head columns stand here, and others right below them; one of the two lines begins with a blank."""
    if (
        at + 3 >= len(lines)
        or lines[at + 1].blanks
        or CAPTION.match(lines[at].text)
        or not page_starts.isdisjoint((at + 1, at + 2))
    ):
        return False
    if (lines[at].laid[:1] in _BLANKS) == (lines[at + 1].laid[:1] in _BLANKS):
        return False
    above, below = _words(lines[at]), _words(lines[at + 1])
    if not above or len(below) < _TWO or len(above) < _TWO > above[0][0] or above[0][0] == below[0][0]:
        return False
    texts = [*_texts(lines[at], above), *_texts(lines[at + 1], below)]
    return all(map(_may_head, texts)) and any(not is_figure(text) for text in texts)


_TWO = 2
_BLANKS = frozenset(BLANKS)


def _two_heads(lines: Sequence[Line], at: int, rows: Sequence[Row]) -> list[Row] | None:
    """The two rows of a head that begins at this line, above these rows; None where they don't fit."""
    above, below = _words(lines[at]), _words(lines[at + 1])
    columns = max(map(len, rows))
    if above[0][0] < below[0][0]:
        groups = _groups_below(above, below, _filled(lines, rows))
        named = iter(Part(at, *span) for _, _, span in above)
        names = [next(named) for column in range(columns) if _opens(groups or [], column)] if groups else []
    else:
        groups = _groups_above(above, below) if len(below) == columns else None
        if groups and len(groups) < _TWO and not _are_years(lines[at + 1], [below[n] for n in groups[0]]):
            return None  # what the table is called, in the middle above its head
        over = {group.start: Part(at, *span) for group, (_, _, span) in zip(groups or [], above, strict=False)}
        own = {n: Part(at + 1, *span) for n, (_, _, span) in enumerate(below)}
        names = [over.get(n, own[n]) for n in range(columns) if _opens(groups or [], n)] if groups else []
    return _rows_of(groups, columns, names, at, below) if groups else None


def _rows_of(groups: Groups, columns: int, names: Sequence[Part], at: int, below: Sequence[Word]) -> list[Row]:
    spans = {group.start: len(group) for group in groups}
    opening = [n for n in range(columns) if _opens(groups, n)]
    head = [
        Cell([name], colspan=spans.get(n, 1), rowspan=1 if n in spans else 2)
        for n, name in zip(opening, names, strict=True)
    ]
    over = [n for group in groups for n in group]
    words = below if len(below) == len(over) else [below[n] for n in over]
    return [head, [Cell([Part(at + 1, *span)]) for _, _, span in words]]


def _opens(groups: Groups, column: int) -> bool:
    """Whether a cell of the first line begins at a column: it is the first of a group, or in none."""
    return all(column == group.start or column not in group for group in groups)


def _groups_below(above: Sequence[Word], below: Sequence[Word], filled: Sequence[tuple[int, int]]) -> Groups | None:
    """Where the second line names only the columns that stand in a group: each word is over the nearest column."""
    count = len(above) - (len(filled) - len(below))
    places = [min(range(len(filled)), key=lambda n: _off(filled[n], word)) for word in below]
    if count < 1 or len(below) < _TWO * count or len(below) >= len(filled):
        return None
    if not all(before < after for before, after in pairwise(places)):
        return None
    beside = [[n for _, n in run] for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0])]
    if len(beside) == 1 and len(places) % count == 0:
        each = len(places) // count
        beside = [places[n : n + each] for n in range(0, len(places), each)]
    found = [range(run[0], run[-1] + 1) for run in beside]
    return found if len(found) == count and all(len(run) > 1 for run in found) else None


def _groups_above(above: Sequence[Word], below: Sequence[Word]) -> Groups | None:
    """Where the second line names all columns: each word of the first stands over the middle of several side by side."""
    found: Groups = []
    for word in above:
        first = found[-1].stop if found else 0
        ways = [range(a, b) for a in range(first, len(below)) for b in range(a + _TWO, len(below) + 1)]
        off = {way: _off((below[way.start][0], below[way[-1]][1]), word) for way in ways}
        near = [way for way in ways if off[way] <= _OFF_THE_MIDDLE]
        if not near:
            return None
        found.append(min(near, key=lambda way: (len(way), off[way])))
    return found


_OFF_THE_MIDDLE = 4
"""Half ems by which a word may stand beside the middle of its columns."""


def _off(column: tuple[int, int], word: Word) -> float:
    """How far the middle of a word is from that of a column."""
    return abs(column[0] + column[1] - word[0] - word[1]) / 2


def _words(line: Line) -> list[Word]:
    return list(places_of(line.laid, list(set_wide_joined(line.laid, between_gaps(line)))))


def _texts(line: Line, words: Sequence[Word]) -> list[str]:
    return [line.between(*span) for _, _, span in words]


_LONGEST = 14
"""Characters that a word of such a head has at most."""


def _are_years(line: Line, words: Sequence[Word]) -> bool:
    return all(_YEAR.match(text) for text in _texts(line, words))


def _may_head(text: str) -> bool:
    """Whether a column may be called so: no figure but a year, no sentence."""
    return (
        len(text) <= _LONGEST and not _NO_HEAD.search(text) and (not is_figure(text) or _YEAR.match(text) is not None)
    )


_YEAR = Pattern(
    Expression(r"(?:19|20)\d\d年?(?:\d{1,2}月)?$|\d{1,2}月$|[一二三四]季度$"),
    ("2020年", "2010", "2021年3月", "3月", "一季度"),
    ("20200", "12.5", "100.00"),
)
_NO_HEAD = Pattern(Expression("[。；：？！，]"), ("甲。", "单位：人"), ("甲、乙", "比重（%）"), "search")


def _filled(lines: Sequence[Line], rows: Sequence[Row]) -> list[tuple[int, int]]:
    """From where to where each column is filled, in half ems."""
    found: list[tuple[int, int]] = []
    for at in range(max(map(len, rows))):
        parts = [part for row in rows if at < len(row) for part in row[at].parts]
        words = [(start, end) for n, a, b in parts for start, end, _ in places_of(lines[n].laid, [(a, b)])]
        found.append((min((a for a, _ in words), default=0), max((b for _, b in words), default=0)))
    return found


# cells that tabs or bars part


def join_heads(grid: Grid, lines: Sequence[Line]) -> None:
    """Makes two rows of cells that head columns one head: 比重 over 2020年 and 2010年, with an empty cell beside it."""
    if grid.heads > 1 or len(grid.rows) <= _TWO or any(cell.colspan + cell.rowspan > _TWO for cell in grid.rows[0]):
        return
    first, second = grid.rows[:2]
    texts = [[cell.text(lines) for cell in row] for row in (first, second)]
    if (
        len(first) != len(second)
        or not texts[0][0]
        or texts[1][0]
        or not all(map(_may_head, filter(None, [*texts[0], *texts[1]])))
    ):
        return
    kinds = [(bool(above), bool(below)) for above, below in zip(*texts, strict=True)]
    if (False, False) in kinds or (False, True) not in kinds or not _stand_over_figures(grid, lines, kinds):
        return
    head: Row = []
    for cell, (above, below) in zip(first, kinds, strict=True):
        if above:
            head.append(Cell(cell.parts, rowspan=1 if below else 2))
        else:
            head[-1].colspan += 1
    if any(cell.colspan > 1 and cell.rowspan > 1 for cell in head):
        return
    grid.rows[:2] = [head, [cell for cell, (_, below) in zip(second, kinds, strict=True) if below]]
    grid.heads = _TWO


def _stand_over_figures(grid: Grid, lines: Sequence[Line], kinds: Sequence[tuple[bool, bool]]) -> bool:
    """Whether figures stand below each word of the second line."""
    columns = [n for n, (_, below) in enumerate(kinds) if below]
    return all(is_figure(row[n].text(lines)) for row in grid.rows[2:] for n in columns if n < len(row))
