"""Where the lines of columns begin and end, and what stands on each side of the blank between two of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.words.records import dataclass

Row = list[Piece]
"""Pieces on one baseline, from left to right."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """The blank between two columns, and where the first of them begins."""

    left: float
    right: float
    first: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


NARROWEST_GUTTER, NARROWEST_COLUMN = 0.9, 8.0
"""Ems."""


def goes_to_the_edge(row: Row, first: float, last: float, em: float) -> bool:
    """Whether a row is a line of text from one edge to the other, or a person and an office whose words go to the edge."""
    if not 0 < len(row) <= PERSON_AND_OFFICE or not is_level(row[0].x - first, em):
        return False
    return last - row[-1].right <= RAGGED * em and row[-1].right - row[-1].x >= (last - first) / 2


PERSON_AND_OFFICE = 2


def most_common(gaps: Sequence[tuple[float, float]]) -> float | None:
    """The place that the most gaps share, in the middle of the stretch that all of them do."""
    ends = sorted([(left, 1) for left, _ in gaps] + [(right, -1) for _, right in gaps])
    most, count, best = 0, 0, None
    for at, (place, step) in enumerate(ends):
        count += step
        if count > most:
            most, best = count, (place + ends[at + 1][0]) / 2
    return best


def sides_of(row: Row, at: float) -> tuple[Row, Row] | None:
    """What stands left and right of this place; None where something stands in it."""
    if is_crossed(row, at):
        return None
    left = [piece for piece in row if piece.x + piece.right <= 2 * at]
    return left, row[len(left) :]


def is_crossed(row: Row, at: float) -> bool:
    """Whether something of a row stands in this place."""
    return any(piece.x < at - TOUCH * piece.em and at + TOUCH * piece.em < piece.right for piece in row)


TOUCH = 0.3
"""Ems by which a line may reach over the middle of a gutter, that of another page perhaps: a mark that hangs."""


def unhung(places: Sequence[float], em: float) -> float:
    """The first of these places, where lines begin; the next one where that is a mark's which hangs half an em before it."""
    first = min(places)
    behind = [x for x in places if LEVEL * em < x - first <= HUNG * em]
    return min(behind) if len(behind) >= PAIR else first


HUNG, PAIR = 0.7, 2
"""Ems that a mark hangs out of its column at the most; lines that begin or end alike, and not by chance."""


HANGING = frozenset("，。、；：！？”’）》")
"""Marks that may hang."""


def with_wide_title(row: Row, em: float) -> Row:
    """The row, in one piece where it is a title or a heading set wide: two or three single characters that are larger than
    text with one and the same blank between them, 目　　录, or a number and words with a blank of a character, 第一章　总　则.
    It may stand over columns whose gutter is in its blank."""
    first = row[0]
    alike = all(piece.em == first.em and piece.block is None for piece in row)
    if len(row) == 1 or first.em < LARGE * em or not alike:
        return row
    gaps = [(after.x - piece.right) / first.em for piece, after in pairwise(row)]
    widest = (
        _WIDEST_BLANK if len(row) <= _OF_A_WORD and max(len(piece.glyphs) for piece in row) == 1 else _OF_A_CHARACTER
    )
    if max(gaps) > widest or widest == _WIDEST_BLANK and max(gaps) - min(gaps) > LEVEL:
        return row
    if widest == _OF_A_CHARACTER and not 1 < len(first.glyphs) <= _LABEL:
        return row
    return [Piece([glyph for piece in row for glyph in piece.glyphs], first.em)]


_OF_A_WORD, _WIDEST_BLANK, _OF_A_CHARACTER = 3, 4.0, 1.3
"""Characters of a title that is set wide; ems between two of them, and behind the number of a heading, at the most."""

_LABEL = 6
"""Characters of such a number at the most: what is longer is a title beside that of the next column."""


FULL_LINES, RAGGED = 3, 1.5
"""Lines from edge to edge that show a column; ems by which they may miss its right edge."""


LARGE = 1.2
"""Times the em of text."""


def is_level(indent: float, em: float) -> bool:
    """Whether a line begins where the lines of its column or its paragraphs do."""
    return any(abs(indent - each * em) <= LEVEL * em for each in (0, 2))


ONE_LINE, FURTHER = 2.5, 1.2
"""Ems from one line to the next at the most; times that distance from which a blank stands between."""


def is_in_the_middle(row: Row, left: float, right: float, em: float) -> bool:
    return row[0].x >= left and abs((row[0].x - left) - (right - row[-1].right)) <= MIDDLE * em


MIDDLE = 2.0
"""Ems by which the room on both sides of what stands in the middle differs at the most."""


LEVEL = 0.3
"""Ems by which the beginnings of lines that begin together differ."""


def left_edge(places: Sequence[float], em: float) -> float:
    """Where the lines of a column begin: where one stands two ems to the left of the others, and none two to their right,
    they are the first lines of paragraphs."""
    edge, first = column_edge(places, em), min(places)
    set_in = abs(edge - first - 2 * em) <= LEVEL * em
    return first if set_in and not any(abs(x - edge - 2 * em) <= LEVEL * em for x in places) else edge


def right_edge(rows: Sequence[Row], em: float) -> float:
    """Where the lines of a column end. Two that are short may end alike by chance, as who signs and the day do: the edge is where
    the longest two do then, but for a mark that found no room; or the only one that is longer, where that is of text."""
    places = [-row[-1].right for row in rows]
    edge = column_edge(places, em)
    longer = sorted(place for place in places if edge - place > em)
    if len(longer) >= PAIR:
        edge = longer[0] if longer[1] - longer[0] <= em else longer[1]
    elif longer:
        only = next(row for row in rows if -row[-1].right == longer[0])
        wide = only[-1].right - only[0].x >= _WIDE * (-longer[0] - min(row[0].x for row in rows))
        edge = longer[0] if wide and len(only) == 1 and only[0].em <= em else edge
    return without_hanging(rows, -edge, em)


_WIDE = 0.9
"""Share of its column that a line of text fills: a page's head does not."""


def without_hanging(rows: Sequence[Row], edge: float, em: float) -> float:
    """The edge, where all that end there do so with a mark: it hangs half an em out, and other lines end before it."""
    if any(abs(row[-1].right - edge) <= LEVEL * em and row[-1].glyphs[-1].text not in HANGING for row in rows):
        return edge
    return max((row[-1].right for row in rows if LEVEL * em < edge - row[-1].right <= HUNG * em), default=edge)


def column_edge(places: Sequence[float], em: float) -> float:
    """Where lines begin: the first place at which more than one does, else the first of all."""
    ordered = sorted(places)
    return next((one for one, other in pairwise(ordered) if other - one <= LEVEL * em), ordered[0])
