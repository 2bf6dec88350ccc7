"""The lines of a story → its columns, what stands over these, and its pictures with what is said below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from gazette_pub.formats.pdf.reading.edges import MIDDLE, NARROWEST_COLUMN, RAGGED, Row
from gazette_pub.formats.pdf.reading.glyphs import Face
from gazette_pub.formats.pdf.reading.story_lines import Line
from gazette_pub.words.records import dataclass

Column = tuple[float, float]
"""Where its lines begin and end."""


def columns_of(lines: Sequence[Line], em: float) -> list[Column]:
    """The columns of these lines, from left to right: those that most lines fill."""
    text = [line for line in lines if line.is_text and line.box[2] - line.box[0] >= NARROWEST_COLUMN * em]
    edges = Counter((line.box[0], line.box[2]) for line in text)
    alike = {own: _count_alike(own, edges, em) for own in edges}
    found: list[Column] = []
    for left, right in sorted(edges, key=lambda own: -alike[own]):
        if not any(left < end and begin < right for begin, end in found):
            found.append((left, right))
    return sorted(_with_first_lines(column, edges, em) for column in found)


def _count_alike(own: Column, edges: Mapping[Column, int], em: float) -> int:
    """How many lines begin and end where those with these edges do."""
    left, right = own
    return sum(
        count
        for (begin, end), count in edges.items()
        if abs(begin - left) <= em / 2 and abs(end - right) <= RAGGED * em
    )


def _with_first_lines(column: Column, edges: Iterable[Column], em: float) -> Column:
    """The column, with the lines that begin further left where first lines showed it, which are set in."""
    left, right = column
    fits = [own for own in edges if left - _SET_IN * em <= own[0] < right and left < own[1] <= right + em]
    return min(begin for begin, _ in fits), max(end for _, end in fits)


_SET_IN = 2.5
"""Ems by which first lines are set in at the most."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A story as it is read: what stands over its columns, these, and its pictures, each with what is said below it."""

    over: list[Row]
    columns: list[list[Row]]
    pictures: list[list[Row]]


def laid(head: Sequence[Line], lines: Sequence[Line], face: Face, em: float) -> Laid:
    """The story with this headline. `face`: that of most lines on its page."""
    text = [line for line in lines if line.is_text]
    pictures = [[line, *_said_below(line, text, face)] for line in lines if not line.is_text]
    taken = {id(line) for picture in pictures for line in picture}
    text = [line for line in text if id(line) not in taken]
    columns = columns_of(text, em)
    over = list(_over(text, columns, em))
    parted = parted_in([line for line in text if line not in over], columns)
    return Laid(
        [line.row for line in (*head, *over)],
        [[line.row for line in own] for own in parted if own],
        [[line.row for line in picture] for picture in pictures],
    )


def parted_in(text: Sequence[Line], columns: Sequence[Column]) -> list[list[Line]]:
    """The lines of each column."""
    parted: list[list[Line]] = [[] for _ in range(max(len(columns), 1))]
    for line in text:
        parted[_nearest(line, columns)].append(line)
    return parted


def _nearest(line: Line, columns: Sequence[Column]) -> int:
    off = [max(left - line.middle, line.middle - right) for left, right in columns]
    return off.index(min(off)) if off else 0


def _over(text: Sequence[Line], columns: Sequence[Column], em: float) -> Iterator[Line]:
    """What stands above several columns: in the middle of them, or beyond the one that it begins in."""
    if len(columns) < _SEVERAL:
        return
    begin = sorted(min(line.box[1] for line in text if left <= line.middle <= right) for left, right in columns)
    whole = (columns[0][0] + columns[-1][1]) / 2
    for line in text:
        inside = any(left - em <= line.box[0] and line.box[2] <= right + em for left, right in columns)
        if line.box[1] < begin[1] - em / 2 and (not inside or abs(line.middle - whole) <= MIDDLE * em):
            yield line


_SEVERAL = 2


def _said_below(picture: Line, text: Sequence[Line], usual: Face) -> list[Line]:
    """The lines right below a picture that are set in other letters than most are."""
    found = [picture]
    for line in text:
        last = found[-1]
        inside = picture.box[0] - line.em <= line.box[0] and line.box[2] <= picture.box[2] + line.em
        beside = last.is_text and abs(line.box[1] - last.box[1]) <= line.em / 2
        close = beside or -line.em / 2 <= line.box[1] - last.box[3] <= _BELOW * line.em
        if inside and close and line.row[0].face != usual:
            found.append(line)
    return found[1:]


_BELOW = 1.2
"""Ems below a picture, or the line above, at the most."""
