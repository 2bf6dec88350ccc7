"""New text put into an element: the letters that changed are changed, and all that stands beside them stays.

What marks letters (a reference, a person, emphasis) keeps to what it marked:

    a change inside          is marked as the rest is. A `ref` to something in this issue and a `date` say what their letters
                             say: they go where those change, and finish/ finds them again. A `mod` names the law that its
                             letters name
    letters put at an edge   are outside of it; but behind emphasis, or before what a paragraph begins with, inside
    all its letters gone     it is gone too; where others came in their place, what names a thing goes, and PLACES stay

A page end and a note stay whatever goes around them. Letters put where both stand come behind the note and before the page end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import field, replace
from itertools import accumulate

from gazette_pub.issue.model import Node
from gazette_pub.merge.changes import Change, text_changes
from gazette_pub.merge.passage import Mark, Passage, Token
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

AT_THE_END, AT_THE_START = frozenset({"em", "span"}), frozenset({"lead"})
STRETCHES = AT_THE_END | AT_THE_START
"""What is a way to set whatever stands there, and takes in what is put at its end, or at its start."""

PLACES = STRETCHES | {"q", "mod"}
"""What says of whatever stands there what it is to the text: other words in their place are quoted, too."""

FARTHEST = 200
"""How many letters a change is moved along letters that repeat, to where it cuts nothing."""

CLOSERS = frozenset("。；：，、！？》〉）”’】〕.,;:!?)]")


@dataclass(frozen=True)
class Edit:
    """`tokens[start:end]` gives way to others. `reach`: where the change ends that this is the beginning of."""

    start: int
    end: int
    tokens: Sequence[Token] = ()
    reach: int = 0

    @property
    def growth(self) -> int:
        return len(self.tokens) - (self.end - self.start)


def spliced(node: Node, text: str) -> Node:
    """The element itself, whose letters (its words, without notes) are now those of the text."""
    passage = Passage.of(node)
    if edits := edits_to(passage, text):
        edited(passage, edits).put_into(node)
    return node


def edits_to(passage: Passage, text: str) -> list[Edit]:
    """What makes the letters of the passage those of the text, each change where it cuts the fewest marks."""
    old, places = passage.text, passage.letters
    told = _moved(text_changes(old, text), old, text, _Seams.of(passage, places))
    return [edit for change in told for edit in _edits(change, text, passage, places)]


def edited(passage: Passage, edits: Sequence[Edit]) -> Passage:
    """The passage with these edits, which come in their order and do not overlap."""
    tokens: list[Token] = []
    at = 0
    for edit in edits:
        tokens += [*passage.tokens[at : edit.start], *edit.tokens]
        at = edit.end
    tokens += passage.tokens[at:]
    found = Passage(tokens, list(_Remarking(passage, edits).marks()))
    was = {id(mark.node): mark for mark in passage.marks}
    for mark in found.marks:
        if mark.node.get("law") is not None:
            mark.node = _with_law(mark.node, _said(passage, was[id(mark.node)]), _said(found, mark))
    return found


def _said(passage: Passage, mark: Mark) -> str:
    return "".join(token for token in passage.tokens[mark.start : mark.end] if isinstance(token, str))


def _with_law(node: Node, before: str, after: str) -> Node:
    """What changes a law, with the name that its words have for it now, where they named it."""
    old, new = _TITLES.findall(before), _TITLES.findall(after)
    law = node.get("law", "")
    if law not in old or len(old) != len(new) or (named := new[old.index(law)]) == law:
        return node
    other = copy(node)
    other.set("law", named)
    return other


_TITLES = Pattern(Expression("《([^《》]+)》"), ("《某条例》",), ("《》", "某条例"), "search")


# where a change is


@dataclass(frozen=True)
class _Seams:
    """Where the marks of a passage begin and end, counted in letters."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, passage: Passage, places: Sequence[int]) -> _Seams:
        starts, ends = (sorted(bisect_left(places, at) for at in each) for each in _edges(passage.marks))
        return cls(starts, ends)

    def cut_at(self, place: int) -> int:
        """How many marks go on through this place."""
        return bisect_left(self.starts, place) - bisect_right(self.ends, place)


def _edges(marks: Iterable[Mark]) -> tuple[list[int], list[int]]:
    marks = list(marks)
    return [mark.start for mark in marks], [mark.end for mark in marks]


def _moved(told: Sequence[Change], old: str, new: str, seams: _Seams) -> list[Change]:
    """The changes, each where it cuts the fewest marks, and begins as a person would say that it does."""
    moved: list[Change] = []
    for n, change in enumerate(told):
        least = moved[-1].end + 1 if moved else 0
        most = told[n + 1].start - 1 if n + 1 < len(told) else len(old)
        ways = [change, *_ways(change, old, new, -1, least, most), *_ways(change, old, new, 1, least, most)]
        moved.append(min(ways, key=lambda way: _cost(way, change, old, seams)))
    return moved


def _ways(change: Change, old: str, new: str, step: int, least: int, most: int) -> Iterator[Change]:
    """The same change told at other places: one 第 put before 第一 is one put behind its 第."""
    if change.gone and change.come:
        return
    whole, start, end = (old, change.start, change.end) if change.gone else (new, change.begin, change.stop)
    for n in range(1, FARTHEST):
        leaves, enters = (start - n, end - n) if step < 0 else (end + n - 1, start + n - 1)
        by = n * step
        if change.start + by < least or change.end + by > most or whole[leaves] != whole[enters]:
            return
        yield Change(change.start + by, change.end + by, change.begin + by, change.stop + by)


def _cost(way: Change, change: Change, old: str, seams: _Seams) -> tuple[int, bool, int]:
    apart = way.start == 0 or old[way.start - 1] in CLOSERS
    return seams.cut_at(way.start) + seams.cut_at(way.end), not apart, abs(way.start - change.start)


def _edits(change: Change, text: str, passage: Passage, places: Sequence[int]) -> Iterator[Edit]:
    """The change in tokens; what is no letter stays, behind the letters that came."""
    come = text[change.begin : change.stop]
    if not change.gone:
        place = _before(change.start, passage, places)
        yield Edit(place, place, come, place)
        return
    reach = places[change.end - 1] + 1
    start = end = places[change.start]
    for place in places[change.start : change.end]:
        if place > end:
            yield Edit(start, end, come, reach)
            start, come = place, ""
        end = place + 1
    yield Edit(start, end, come, reach)


def _before(letter: int, passage: Passage, places: Sequence[int]) -> int:
    """Where to put what comes before that letter: behind the letter before it, and behind the notes of that."""
    first = places[letter - 1] + 1 if letter else 0
    last = places[letter] if letter < len(places) else len(passage.tokens)
    notes = (at + 1 for at in range(last - 1, first - 1, -1) if _is_note(passage.tokens[at]))
    return next(notes, first)


def _is_note(token: Token) -> bool:
    return isinstance(token, Node) and token.name == "note"


# what stays marked


@dataclass
class _Remarking:
    """The marks of a passage, moved by edits."""

    passage: Passage
    edits: Sequence[Edit]
    refused: set[tuple[int, frozenset[str]]] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        tokens = self.passage.tokens
        gone = bytearray(len(tokens))
        for edit in self.edits:
            gone[edit.start : edit.end] = b"\1" * (edit.end - edit.start)
        self.letters = [0, *accumulate(isinstance(token, str) for token in tokens)]
        self.kept = [0, *accumulate(isinstance(t, str) and not g for t, g in zip(tokens, gone, strict=True))]
        self.starts = [edit.start for edit in self.edits]
        self.grown = [0, *accumulate(edit.growth for edit in self.edits)]

    def marks(self) -> Iterator[Mark]:
        for mark in self.passage.marks:
            start, end = self._start(mark), self._end(mark)
            if start < end and not self._goes(mark):
                yield replace(mark, start=start, end=end)

    def _goes(self, mark: Mark) -> bool:
        if self._is_emptied(mark):
            return mark.name not in PLACES or not any(self._is_inside(edit, mark) for edit in self._over(mark))
        return says_what_it_marks(mark.node) and any(self._changes(edit, mark) for edit in self._over(mark))

    def _is_emptied(self, mark: Mark) -> bool:
        had, has = (each[mark.end] - each[mark.start] for each in (self.letters, self.kept))
        return had > 0 and has == 0

    def _over(self, mark: Mark) -> Iterator[Edit]:
        """The edits that have something to do with it."""
        first = max(bisect_left(self.starts, mark.start) - 1, 0)
        for edit in self.edits[first : bisect_right(self.starts, mark.end)]:
            if edit.end >= mark.start:
                yield edit

    def _is_inside(self, edit: Edit, mark: Mark) -> bool:
        """Whether what came is inside, where letters went."""
        return bool(edit.tokens) and mark.start <= edit.start < edit.reach <= mark.end

    def _changes(self, edit: Edit, mark: Mark) -> bool:
        """Whether it changes letters of it."""
        went = self.letters[min(edit.end, mark.end)] > self.letters[max(edit.start, mark.start)]
        came = mark.start < edit.start == edit.end < mark.end and any(isinstance(each, str) for each in edit.tokens)
        return (went and edit.start < edit.end) or came

    def _start(self, mark: Mark) -> int:
        """Where it begins now: behind what was put before it, and behind a change that ran into it."""
        before = bisect_left(self.starts, mark.start)
        if before and self.edits[before - 1].end > mark.start:
            return self._place(before - 1) + len(self.edits[before - 1].tokens)
        place = mark.start + self.grown[before]
        for edit in self._put_at(mark.start, before):
            if not self._takes(mark, mark.start, AT_THE_START):
                place += len(edit.tokens)
        return place

    def _end(self, mark: Mark) -> int:
        """Where it ends now: before a change that runs out of it."""
        before = bisect_left(self.starts, mark.end)
        last = self.edits[before - 1] if before else None
        if last and (last.end > mark.end or last.end == mark.end < last.reach):
            return self._place(before - 1)
        place = mark.end + self.grown[before]
        for edit in self._put_at(mark.end, before):
            if self._takes(mark, mark.end, AT_THE_END):
                self.taken.add(mark.end)
                place += len(edit.tokens)
        return place

    def _place(self, number: int) -> int:
        """Where an edit is, in what it makes."""
        return self.starts[number] + self.grown[number]

    def _put_at(self, place: int, number: int) -> Iterator[Edit]:
        """The edits, from this number on, that only put something there."""
        while number < len(self.edits) and self.edits[number].start == self.edits[number].end == place:
            yield self.edits[number]
            number += 1

    def _takes(self, mark: Mark, edge: int, takers: frozenset[str]) -> bool:
        """Whether it takes in what is put at this edge: what is in another takes no more than that does."""
        free = takers is AT_THE_END or edge not in self.taken
        if mark.name in takers and free and (edge, takers) not in self.refused:
            return True
        self.refused.add((edge, takers))
        return False


def says_what_it_marks(node: Node) -> bool:
    """Whether its attributes only say what its letters do, so that they are wrong as soon as these are others."""
    return node.name == "date" or (node.name == "ref" and node.get("href", "#").startswith("#"))
