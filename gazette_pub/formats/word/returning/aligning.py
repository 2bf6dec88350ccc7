"""Which unit of a file is which of those that were written: by their bookmarks, else by where they stand and what they say."""

from __future__ import annotations

import functools
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from gazette_pub.formats.word.returning.units import Unit, is_figure
from gazette_pub.merge.alignment import alikeness, pairs_of
from gazette_pub.merge.changes import rising, runs
from gazette_pub.words.records import dataclass

ALIKE = 0.5
"""How much of two texts must be the same for the one to have become the other, where no bookmark says so."""

LONGEST_COMPARED = 2_000


@dataclass
class Alignment:
    """`pairs`: for each unit of the file the one that was written, None for a new one; `joined`: units that went up into one
    of the file, by the place of that; `told`: which one the bookmarks of each unit name, wherever it stands; `moved`: for
    units that are new where they stand, the one that is gone and said the same; `kept`: which of those that were written are
    paired."""

    told: list[int | None]
    pairs: list[int | None]
    joined: dict[int, list[int]]
    moved: dict[int, int]
    kept: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self.kept = {pair for pair in self.pairs if pair is not None}

    def pair(self, at: int, pair: int) -> None:
        self.pairs[at] = pair
        self.kept.add(pair)

    def part(self, at: int) -> None:
        """The unit there is a new one."""
        if (pair := self.pairs[at]) is not None:
            self.kept.discard(pair)
        self.pairs[at] = None


def aligned(written: Sequence[Unit], found: Sequence[Unit]) -> Alignment:
    """Each unit of the file with that which it was."""
    by_mark = {mark: at for at, unit in enumerate(written) for mark in unit.marks}
    told = _named_once([_told(unit, by_mark, written) for unit in found], written, found)
    told = _handed_on(told, written, found)
    pairs: list[int | None] = [None] * len(found)
    stand = [
        (at, pair)
        for at, (unit, pair) in enumerate(zip(found, told, strict=True))
        if unit.at is None and pair is not None and written[pair].at is None
    ]
    for at, pair in rising(stand):  # the others were moved
        pairs[at] = pair
    _pair_cells(written, found, told, pairs)
    _fill_between(written, found, pairs)
    _pair_retyped(written, found, told, pairs)
    taken = {pair for pair in pairs if pair is not None}
    joined = {
        at: [each for mark in unit.marks if (each := by_mark.get(mark)) is not None and each not in taken]
        for at, unit in enumerate(found)
        if len(unit.marks) > 1
    }
    return Alignment(told, pairs, joined, dict(_moved(written, found, pairs)))


def _moved(written: Sequence[Unit], found: Sequence[Unit], pairs: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Each unit that is new where it stands, with the only one that is gone and says the same; no other new one says it."""
    taken = set(pairs)
    gone, came = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for at, unit in enumerate(written):
        if at not in taken and unit.at is None and len(unit.text) >= _MOVED:
            gone[unit.text].append(at)
    for at, unit in enumerate(found):
        if gone and pairs[at] is None and unit.at is None and unit.text in gone:
            came[unit.text].append(at)
    return ((new[0], gone[text][0]) for text, new in came.items() if len(new) == len(gone[text]) == 1)


_MOVED = 8
"""Characters: what is shorter may stand in two places by chance."""


def _pair_cells(
    written: Sequence[Unit], found: Sequence[Unit], told: Sequence[int | None], pairs: list[int | None]
) -> None:
    """Pairs the cells that stand between the paragraphs that they stood between: a table that was moved is no reason to take
    all else for moved. A paragraph that a table was made of is a cell of a new one."""
    ahead = [len(written)] * (len(found) + 1)
    for at in range(len(found) - 1, -1, -1):
        ahead[at] = ahead[at + 1] if (pair := pairs[at]) is None else pair
    last = -1
    for at, unit in enumerate(found):
        value = told[at]
        if unit.at is not None and value is not None and last < value < ahead[at] and written[value].at is not None:
            pairs[at] = value
        if (pair := pairs[at]) is not None:
            last = pair


def _told(unit: Unit, by_mark: dict[int, int], written: Sequence[Unit]) -> int | None:
    """The written unit that its bookmarks name: of several, that which says the same, else the first."""
    named = [by_mark[mark] for mark in unit.marks if mark in by_mark]
    same = (at for at in named if written[at].text == unit.text)
    return next(same, named[0] if named else None)


def _named_once(told: list[int | None], written: Sequence[Unit], found: Sequence[Unit]) -> list[int | None]:
    """The same, but for what a bookmark names again: LibreOffice begins that of a paragraph that was split in each of its parts,
    and the first of them is the paragraph, where none says what it said."""
    says = [named is not None and written[named].text == unit.text for named, unit in zip(told, found, strict=True)]
    taken = {named for named, same in zip(told, says, strict=True) if same}
    for at, named in enumerate(told):
        if named is None or says[at]:
            continue
        if named in taken:
            told[at] = None
        taken.add(named)
    return told


def _handed_on(told: list[int | None], written: Sequence[Unit], found: Sequence[Unit]) -> list[int | None]:
    """The same, but for a paragraph that was written right before another, in front of its bookmark: that then stands in the
    new one, and the one that says what it said has none."""
    for at, named in enumerate(told):
        if named is None or written[named].text == found[at].text:
            continue
        after = itertools.takewhile(lambda each: not found[each].marks, range(at + 1, len(found)))
        if (same := next((each for each in after if found[each].text == written[named].text), None)) is not None:
            told[at], told[same] = None, named
    return told


def _fill_between(written: Sequence[Unit], found: Sequence[Unit], pairs: list[int | None]) -> None:
    """Pairs what stands between those that are paired: first what says the same, then what says nearly the same."""
    edges = [(-1, -1), *((at, pair) for at, pair in enumerate(pairs) if pair is not None), (len(found), len(written))]
    for (at, pair), (end, stop) in pairwise(edges):
        ours, theirs = list(range(pair + 1, stop)), list(range(at + 1, end))
        if ours and theirs:
            _pair_gap(written, found, ours, theirs, pairs)


def _pair_gap(
    written: Sequence[Unit], found: Sequence[Unit], ours: list[int], theirs: list[int], pairs: list[int | None]
) -> None:
    same = runs([_key(written[at]) for at in ours], [_key(found[at]) for at in theirs])
    for run in same:
        for n in range(run.length):
            pairs[theirs[run.begin + n]] = ours[run.start + n]
    if same:
        _fill_between_rest(written, found, ours, theirs, pairs)
    else:
        _pair_alike(written, found, ours, theirs, pairs)


def _fill_between_rest(
    written: Sequence[Unit], found: Sequence[Unit], ours: list[int], theirs: list[int], pairs: list[int | None]
) -> None:
    """What is left between those that say the same."""
    paired = {pairs[at]: at for at in theirs if pairs[at] is not None}
    rest: list[int] = []
    first = theirs[0]
    for at in [*ours, None]:
        if at is None or at in paired:
            end = theirs[-1] + 1 if at is None else paired[at]
            _pair_alike(written, found, rest, [each for each in range(first, end) if pairs[each] is None], pairs)
            rest, first = [], end + 1
        else:
            rest.append(at)


def _pair_alike(
    written: Sequence[Unit], found: Sequence[Unit], ours: list[int], theirs: list[int], pairs: list[int | None]
) -> None:
    """One by one, in order, what is nearly the same; a bookmark that a found unit has of its own is believed before."""
    begin = 0
    for at in ours:
        for place in range(begin, min(len(theirs), begin + _NEAR)):
            if _are_alike(written[at], found[theirs[place]]):
                pairs[theirs[place]] = at
                begin = place + 1
                break


_NEAR = 20
"""Units ahead that are looked at."""


def _pair_retyped(
    written: Sequence[Unit], found: Sequence[Unit], told: Sequence[int | None], pairs: list[int | None]
) -> None:
    """Pairs what was typed anew, and lost its bookmark by that: where as many came as went, in the same styles."""
    elsewhere = set(told)
    for ours, theirs in _gaps(written, found, pairs):
        if (
            [written[at].style for at in ours] == [found[at].style for at in theirs]
            and elsewhere.isdisjoint(ours)
            and all(told[at] is None and found[at].at is None for at in theirs)
            and all(written[at].at is None for at in ours)
        ):
            for at, place in zip(ours, theirs, strict=True):
                pairs[place] = at


def _gaps(
    written: Sequence[Unit], found: Sequence[Unit], pairs: Sequence[int | None]
) -> Iterator[tuple[list[int], list[int]]]:
    """What stands between two that are paired, and is something on both sides."""
    edges = [(-1, -1), *((at, pair) for at, pair in enumerate(pairs) if pair is not None), (len(found), len(written))]
    for (at, pair), (end, stop) in pairwise(edges):
        ours = [each for each in range(pair + 1, stop) if written[each].text.strip()]
        theirs = [each for each in range(at + 1, end) if found[each].text.strip()]
        if ours and theirs:
            yield ours, theirs


def _key(unit: Unit) -> tuple[str, bool, bool]:
    return unit.text, unit.at is not None, is_figure(unit)


def _are_alike(one: Unit, other: Unit) -> bool:
    """Whether half of the pairs of letters that two units have in all are in both."""
    if (one.at is None) != (other.at is None) or not one.text.strip() or not other.text.strip():
        return False
    return alikeness(_pairs(one.text), _pairs(other.text)) >= ALIKE


@functools.lru_cache(maxsize=256)
def _pairs(text: str) -> Counter[str]:
    return pairs_of(text[:LONGEST_COMPARED])
