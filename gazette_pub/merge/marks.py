"""What a text marks after two hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.merge.attributes import merged_values, set_values, values_of
from gazette_pub.merge.passage import Mark, Passage
from gazette_pub.merge.splice import says_what_it_marks

MOST_COMPARED = 200_000
"""How many pairs of marks are looked at to see whether they cross. Finish/ finds those again that are left out."""

Where = tuple[str, int, int]


def merge_marks(
    merged: Passage,
    sides: tuple[Passage, Passage, Passage],
    to_mine: dict[int, int],
    to_theirs: dict[int, int],
    places: dict[int, int],
) -> None:
    """Puts what theirs marks anew into the merged passage, which has the marks of mine, and takes out what it no longer does.

    Where the tokens of the base are in mine and in theirs, and where those of theirs are in what is merged.
    """
    base, mine, theirs = sides
    ours, new = _by_place(mine), _by_place(theirs)
    known: set[int] = set()
    for mark in base.marks:
        in_mine, in_theirs = _at(mark, to_mine, ours), _at(mark, to_theirs, new)
        known |= {id(in_theirs)} if in_theirs else set()
        if in_mine and in_theirs:
            values = map(values_of, (mark.node, in_mine.node, in_theirs.node))
            set_values(in_mine.node, merged_values(mark.name, *values)[0])
        elif in_mine and _is_there(mark, to_theirs):
            merged.marks = [each for each in merged.marks if each.node is not in_mine.node]
    _add(merged, places, [mark for mark in theirs.marks if id(mark) not in known])


def _by_place(passage: Passage) -> dict[Where, Mark]:
    return {(mark.name, mark.start, mark.end): mark for mark in passage.marks}


def _is_there(mark: Mark, kept: dict[int, int]) -> bool:
    """Whether what it begins and ends with is still there."""
    return mark.start in kept and mark.end - 1 in kept


def _at(mark: Mark, kept: dict[int, int], marks: dict[Where, Mark]) -> Mark | None:
    """The same mark on another side."""
    if not _is_there(mark, kept):
        return None
    return marks.get((mark.name, kept[mark.start], kept[mark.end - 1] + 1))


def _add(merged: Passage, places: dict[int, int], new: Sequence[Mark]) -> None:
    """Adds marks of theirs where all that they mark is in the merged text, in one piece, and cuts no other mark."""
    if len(new) * (len(merged.marks) + len(new)) > MOST_COMPARED:
        return
    for mark in new:
        where = [places.get(at, -1) for at in range(mark.start, mark.end)]
        start, end = where[0], where[-1] + 1
        whole = -1 not in where and (end - start == len(where) or not says_what_it_marks(mark.node))
        if whole and not any(_is_same_or_cut(mark.name, start, end, other) for other in merged.marks):
            merged.marks.append(replace(mark, start=start, end=end))


def _is_same_or_cut(name: str, start: int, end: int, other: Mark) -> bool:
    if (name, start, end) == (other.name, other.start, other.end):
        return True
    return other.start < start < other.end < end or start < other.start < end < other.end
