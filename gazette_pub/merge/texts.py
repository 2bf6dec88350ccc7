"""The text of one block after two hands: each change where it was made, mine where both made one.

The text of a paragraph that one side divided is one text with a cut in it, so that a word which the other side changed
behind the cut is changed there.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import NamedTuple

from gazette_pub.issue.model import Node
from gazette_pub.merge.attributes import merged_values, set_values, values_of
from gazette_pub.merge.canon import canon_inside
from gazette_pub.merge.changes import Change, changes, text_changes
from gazette_pub.merge.marks import merge_marks
from gazette_pub.merge.passage import Cut, Passage, Token
from gazette_pub.merge.splice import Edit, edited
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Dispute:
    """What both changed, each in another way: how it was, and how either has it."""

    base: str
    mine: str
    theirs: str


def merged_text(
    base: Sequence[Node], mine: Sequence[Node], theirs: Sequence[Node]
) -> tuple[list[tuple[Node | None, Passage]], list[Dispute]]:
    """The text of leaves of which those of a side stand one behind the other: its pieces, each with the leaf that begins
    there, None for the first; and what both dispute."""
    merging = _Merging(_laid(base), _laid([deepcopy(leaf) for leaf in mine]), _laid(theirs))
    return list(_pieces(merging.merged())), merging.disputes


def _laid(leaves: Iterable[Node]) -> Passage:
    """The leaves' texts as one, with a cut before each but the first."""
    passage = Passage()
    for number, leaf in enumerate(leaves):
        if number:
            passage.tokens.append(Cut(leaf))
        each, at = Passage.of(leaf), len(passage.tokens)
        passage.tokens += each.tokens
        passage.marks += [replace(mark, start=mark.start + at, end=mark.end + at) for mark in each.marks]
    return passage


def _pieces(passage: Passage) -> Iterator[tuple[Node | None, Passage]]:
    cuts = [(at, token.node) for at, token in enumerate(passage.tokens) if isinstance(token, Cut)]
    begins: list[tuple[int, Node | None]] = [(-1, None), *cuts]
    for (begin, leaf), end in zip(begins, [*(at for at, _ in cuts), len(passage.tokens)], strict=True):
        start = begin + 1
        inside = (mark for mark in passage.marks if mark.start < end and mark.end > start)
        marks = [replace(m, start=max(m.start, start) - start, end=min(m.end, end) - start) for m in inside]
        yield leaf, Passage(passage.tokens[start:end], marks)


def _key(token: Token) -> Hashable:
    """What a token is known by. A note is known by where it stands: what it says may change."""
    if isinstance(token, str):
        return token
    return "cut" if isinstance(token, Cut) else (token.tag, token.get("n"))


@dataclass(frozen=True)
class _Cluster:
    """A part of the base that somebody changed, or both; by how much it grew on either side, None for one that did not.

    `words`: nothing but characters went and came.
    """

    start: int
    end: int
    words: bool
    ours: int | None = None
    theirs: int | None = None

    def takes(self, change: Change, is_ours: bool, words: bool) -> bool:
        """Whether the change, which begins no sooner, is of the same part: two that put something at one place are, and
        words that one side changed right beside those that the other did: together they'd be words that nobody wrote."""
        others = self.theirs if is_ours else self.ours
        if self.words and words and others is not None and change.start == self.end:
            return True
        if self.start == self.end:
            return change.start == change.end == self.start
        return change.start < self.end


class _Made(NamedTuple):
    """A change, whether it is ours, and whether nothing but characters went and came by it."""

    change: Change
    is_ours: bool
    words: bool


def _clusters(every: Iterable[_Made]) -> Iterator[_Cluster]:
    """What either changed, in order; what overlaps is one."""
    last: _Cluster | None = None
    for change, is_ours, words in sorted(every, key=lambda each: (each[0].start, each[0].end, not each[1])):
        if last and not last.takes(change, is_ours, words):
            yield last
            last = None
        last = last or _Cluster(change.start, change.end, words)
        growth = change.come - change.gone
        grown = {"ours": (last.ours or 0) + growth} if is_ours else {"theirs": (last.theirs or 0) + growth}
        last = replace(last, end=max(last.end, change.end), words=last.words and words, **grown)
    if last:
        yield last


class _Merging:
    """One text."""

    def __init__(self, base: Passage, mine: Passage, theirs: Passage) -> None:
        self.base, self.mine, self.theirs = base, mine, theirs
        self.was, self.ours, self.new = ([_key(token) for token in each.tokens] for each in (base, mine, theirs))
        self.disputes: list[Dispute] = []

    def merged(self) -> Passage:
        ours, theirs = text_changes(self.was, self.ours), text_changes(self.was, self.new)
        every = [self._made(change, True) for change in ours] + [self._made(change, False) for change in theirs]
        found = list(self._edits(_clusters(every)))
        passage = edited(self.mine, [edit for edit, _ in found])
        to_mine, to_theirs = kept(ours, len(self.was)), kept(theirs, len(self.was))
        self._merge_what_stands(passage, to_mine, to_theirs)
        places = self._places(found, to_mine, to_theirs)
        merge_marks(passage, (self.base, self.mine, self.theirs), to_mine, to_theirs, places)
        return passage

    def _made(self, change: Change, is_ours: bool) -> _Made:
        came = (self.ours if is_ours else self.new)[change.begin : change.stop]
        tokens = (*self.was[change.start : change.end], *came)
        return _Made(change, is_ours, all(isinstance(token, str) and len(token) == 1 for token in tokens))

    def _places(
        self, found: Sequence[tuple[Edit, int]], to_mine: dict[int, int], to_theirs: dict[int, int]
    ) -> dict[int, int]:
        """Where the tokens of theirs are in what is merged."""
        changes = [Change(edit.start, edit.end, 0, len(edit.tokens)) for edit, _ in found]
        stayed = kept(changes, len(self.ours))
        places = {new: stayed[to_mine[at]] for at, new in to_theirs.items() if to_mine.get(at) in stayed}
        moved = 0
        for edit, begin in found:
            places.update((begin + n, edit.start + moved + n) for n in range(len(edit.tokens)))
            moved += edit.growth
        return places

    def _edits(self, clusters: Iterable[_Cluster]) -> Iterator[tuple[Edit, int]]:
        """What of theirs is put into mine, and where it stands in theirs."""
        to_mine = to_theirs = 0
        for each in clusters:
            mine = slice(each.start + to_mine, each.end + to_mine + (each.ours or 0))
            theirs = slice(each.start + to_theirs, each.end + to_theirs + (each.theirs or 0))
            to_mine, to_theirs = to_mine + (each.ours or 0), to_theirs + (each.theirs or 0)
            base = slice(each.start, each.end)
            if each.theirs is not None and (each.ours is None or self._is_theirs(base, mine, theirs)):
                yield (
                    Edit(mine.start, mine.stop, list(map(_copied, self.theirs.tokens[theirs])), mine.stop),
                    theirs.start,
                )

    def _is_theirs(self, base: slice, mine: slice, theirs: slice) -> bool:
        """Whether theirs holds where both changed something: where it has all that mine has. Else mine does."""
        if self.ours[mine] == self.new[theirs]:
            return False
        ours, new = _fine(self.was[base], self.ours[mine]), _fine(self.was[base], self.new[theirs])
        if not ours <= new and not new <= ours:
            parts = (self.base, base), (self.mine, mine), (self.theirs, theirs)
            self.disputes.append(Dispute(*(_words(passage.tokens, part) for passage, part in parts)))
        return ours <= new

    def _merge_what_stands(self, passage: Passage, to_mine: dict[int, int], to_theirs: dict[int, int]) -> None:
        """A note or a page end that is in all three is what both made of it."""
        standing = {id(token) for token in passage.tokens if not isinstance(token, str)}
        for at, was in enumerate(self.base.tokens):
            if at in to_mine and at in to_theirs:
                mine, theirs = self.mine.tokens[to_mine[at]], self.theirs.tokens[to_theirs[at]]
                if (
                    isinstance(was, Node)
                    and isinstance(mine, Node)
                    and isinstance(theirs, Node)
                    and id(mine) in standing
                ):
                    self._merge_node(was, mine, theirs)

    def _merge_node(self, base: Node, mine: Node, theirs: Node) -> None:
        """Makes mine what both made of it."""
        set_values(mine, merged_values(mine.name, *map(values_of, (base, mine, theirs)))[0])
        was, ours, new = map(canon_inside, (base, mine, theirs))
        if ours == was != new:
            mine.text = theirs.text
            mine[:] = [deepcopy(child) for child in theirs]
        elif new not in (was, ours):
            self.disputes.append(Dispute(base.text_content, mine.text_content, theirs.text_content))


def kept(found: Iterable[Change], length: int) -> dict[int, int]:
    """Where each thing that stayed is now."""
    places: dict[int, int] = {}
    at = moved = 0
    for change in (*found, Change(length, length, 0, 0)):
        places.update((n, n + moved) for n in range(at, change.start))
        at, moved = change.end, moved + change.come - change.gone
    return places


def _copied(token: Token) -> Token:
    return deepcopy(token) if isinstance(token, Node) else token


def _fine(was: Sequence[Hashable], now: Sequence[Hashable]) -> set[tuple[int, int, tuple[Hashable, ...]]]:
    """Each change, the smallest ones too."""
    return {(each.start, each.end, tuple(now[each.begin : each.stop])) for each in changes(was, now)}


CONTEXT = 12
"""How many letters before and behind a dispute are told, so that a person finds it."""


def _words(tokens: Sequence[Token], part: slice) -> str:
    around = tokens[max(part.start - CONTEXT, 0) : part.stop + CONTEXT]
    return "".join(token if isinstance(token, str) else "\n" if isinstance(token, Cut) else "" for token in around)
