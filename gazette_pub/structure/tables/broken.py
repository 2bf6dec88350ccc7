"""Cells that are broken over several lines: which lines are the rest of one, and which begin one."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.tables.between import LONG, Span, are_figures, between_gaps, between_tabs, places_of
from gazette_pub.structure.tables.grid import Row, goes_on_in_cell, is_figure
from gazette_pub.structure.tables.run import Run
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern


def is_rest_of_cell(lines: Sequence[Line], at: int, run: Run, page_starts: frozenset[int]) -> bool:
    """Whether a line is the rest of the words right above it, in a row that has other words before them; at the top of a page
    what begins a title is no such rest."""
    if at in page_starts and _BEGINS_TITLE.finds(lines[at].tight):
        return False
    below = lines[at + 1] if at + 1 < len(lines) else None
    if not run.rows or DATE_LINE.match(lines[at].tight) or below and DATE_LINE.match(below.tight):
        return False
    n, spans = next((row for row in reversed(run.rows) if len(row[1]) > 1), run.rows[-1])
    words = between_gaps(lines[at])
    start, text = next(places_of(lines[at].laid, words))[0], lines[at].between(*words[0])
    off = _BETWEEN_COUNTED if below and _counted_on(lines[n], spans, below) else 1
    above = [span for place, _, span in list(places_of(lines[n].laid, spans))[1:] if abs(place - start) <= off]
    return run.rows[-1][0] == at - 1 and any(_goes_on_in(lines[n].between(*span), text) for span in above)


_BEGINS_TITLE = Pattern(
    Expression(rf"关于{LETTER}{{2,40}}|{LETTER}{{2,30}}(?:[府院会厅局委]|办公[厅室])(?:关于.{{0,40}})?"),
    ("某市人民政府办公室关于印发", "关于调整某委员会", "某省人民政府"),
    ("昌乐县", "技艺", "关于甲，乙"),
    "fullmatch",
)
"""How a title begins: with whose it is, or with what it is about."""


def _goes_on_in(above: str, rest: str) -> bool:
    """Whether what stands below a word is the rest of it: that is no figure, or both are a day."""
    return not is_figure(above) or goes_on_in_cell(above, rest)


_BETWEEN_COUNTED = 6
"""Half ems by which the rest of a cell may stand beside the column, between two rows that are counted."""


def _counted_on(above: Line, spans: Sequence[Span], below: Line) -> bool:
    """Whether a row below has as many words as the one above, and the number that comes next."""
    following = between_gaps(below)
    if len(following) != len(spans) or len(spans) < _TWO:
        return False
    return _is_next(below.between(*following[0]), above.between(*spans[0]))


def _is_next(number: str, before: str) -> bool:
    """Whether a number is the one after another: 3, of 2."""
    return number.isdecimal() and before.isdecimal() and int(number) == int(before) + 1


def is_in_a_cell(lines: Sequence[Line], at: int, run: Run) -> bool:
    """Whether a line without a tab is a part of a cell that was broken: what the row above, whose last cell stays open, goes
    on with; all that stands between two rows that are counted; or the first words of the row below the head."""
    near = run.rows[-_MOST_BROKEN:]
    whole = [place for place, row in enumerate(near) if len(row[1]) == len(run.rows[0][1])]
    if not whole or run.rows[-1][0] != at - 1 or ENUMERATOR.match(lines[at].text):
        return False
    n, spans = near[whole[-1]]
    last = "".join(lines[each].between(*parts[-1]) for each, parts in near[whole[-1] :])
    if any(stays_open(*marks, last) and closes_first(*marks, lines[at].tight) for marks in _PAIRS):
        return True
    below = next((each for each in range(at + 1, min(n + _MOST_BROKEN, len(lines))) if "\t" in lines[each].laid), None)
    following = between_tabs(lines[below]) if below is not None else []
    if below is None or len(following) != len(spans):
        return False
    number, above = lines[below].between(*following[0]), lines[n].between(*spans[0])
    if number.isdecimal():
        return _is_next(number, above)
    return len(run.rows) == 1 and below == at + 1 and _begins_below_head(lines[n], spans, lines[at])


def _begins_below_head(head: Line, spans: Sequence[Span], line: Line) -> bool:
    """Whether a short line below a head of short words is no sentence, nor the head's."""
    words = [head.between(*span) for span in spans]
    short = all(words) and max(map(len, words)) <= LONG and not any(map(is_figure, words))
    return short and line.tight[-1].isalnum() and line.width <= LONG


_MOST_BROKEN = 8
"""Lines that the cells of one row are broken into at most, between two rows."""

_PAIRS = (("（", "）"), ("《", "》"), ("“", "”"))


def begins_a_cell(lines: Sequence[Line], at: int, run: Run, spans: Sequence[Span]) -> bool:
    """Whether one word set in stands between rows with figures that have as many words, of which the lower begins below it: a group
    stands farther left, so this is the first line of that cell, 行政事业性⏎收费收入."""
    line = lines[at]
    if len(run.rows) < _TWO or at + 1 >= len(lines) or len(spans) != 1 or line.laid[:1] not in BLANKS:
        return False
    if line.width > LONG or line.tight[-1] in "。；：":
        return False
    n, above = run.rows[-1]
    below = between_gaps(lines[at + 1])
    if n != at - 1 or not _TWO < len(above) == len(below) or below[0][0] != spans[0][0]:
        return False
    first, *others = are_figures(lines[n], above)
    return not first and any(others) and not is_figure(lines[at + 1].between(*below[0]))


def closed_cells(rows: list[Row], run: Run) -> list[Row]:
    """The rows with the first lines of the cells that begin above them."""
    for row in rows:
        if row[0].parts and (begun := run.begun.get(row[0].parts[0].line)):
            row[0].parts.insert(0, begun)
    return rows


_TWO = 2
