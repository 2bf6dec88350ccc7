"""Whether an expression can take more than a straight line's time on some text: a proof, no measurement.

What a backtracking matcher does at most is to walk every path of the expression's automaton that reads a beginning of
the text. A state is a place in the expression that reads one character. If for each beginning the paths are bounded in
number, the time is a straight line; they are not exactly where two different states p and q go round in loops with one
text, on which p also comes to q (Weber and Seidl, 1991): each round leaves one path more behind. An expression that is
searched for begins anew at every character: p is then the search itself. Nothing is counted where every round comes by a
place at which the expression may end, for from there the matcher turns back a few steps at most.

A look ahead or behind at one character is taken at its word; a longer one ahead is a branch of its own that ends
nowhere. A repetition with a bound is looked at as if ENOUGH were its bound: it multiplies the paths by what is the same
for every text, and a text that leads through many leads through few. Sets of characters are integers, a bit for each character that the expression tells apart.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

SAMPLE = "\n \t\u30000５a_一。"
"""Characters of every class that \\d, \\s, \\w and their opposites tell apart."""

ENOUGH = 3
"""Repetitions after which one more is like the last."""

SEARCH = -1
"""The state of a search that has not begun to match."""


class Gap(NamedTuple):
    """Between two characters: which may follow and which may precede; `sure` where nothing else is asked there."""

    next: int
    before: int
    sure: bool = True


def both(one: Gap, other: Gap) -> Gap:
    return Gap(one.next & other.next, one.before & other.before, one.sure and other.sure)


class Part(NamedTuple):
    """A part of an expression: the states that it begins and ends with, and the gaps that it may be instead of text."""

    first: frozenset[tuple[int, Gap]] = frozenset()
    last: frozenset[tuple[int, Gap]] = frozenset()
    empty: frozenset[Gap] = frozenset()

    def __or__(self, other: Part) -> Part:
        return Part(self.first | other.first, self.last | other.last, self.empty | other.empty)


class Automaton:
    """The states of a parsed expression: what each reads, and which may follow it across which gap."""

    def __init__(self, parsed: Any, flags: int) -> None:
        self.flags = flags
        self.chars = sorted({*SAMPLE, *_told_apart(parsed)})
        self.begin, self.end = 1 << len(self.chars), 2 << len(self.chars)
        self.any = self.begin - 1
        self.open = Gap(self.any | self.end, self.any | self.begin)
        self.nothing = Part(empty=frozenset({self.open}))
        self.reads: list[int] = []
        self.follow: list[set[tuple[int, Gap]]] = []
        self.rounds: set[int] = set()
        self.whole = self.sequence(parsed)

    def sequence(self, parsed: Iterable[tuple[Any, Any]]) -> Part:
        return functools.reduce(self.then, (self.item(*each) for each in parsed), self.nothing)

    def then(self, one: Part, other: Part) -> Part:
        self.link(one, other)
        first = {(state, both(gap, skip)) for state, gap in other.first for skip in one.empty}
        last = {(state, both(gap, skip)) for state, gap in one.last for skip in other.empty}
        empty = frozenset(both(a, b) for a in one.empty for b in other.empty)
        return Part(one.first | first, other.last | last, empty)

    def link(self, one: Part, other: Part) -> None:
        for state, gap in one.last:
            self.follow[state].update((to, both(gap, across)) for to, across in other.first)

    def item(self, operator: Any, argument: Any) -> Part:
        if (read := self.set_of(operator, argument)) is not None:
            return self.character(read)
        if operator is c.SUBPATTERN:
            return self.sequence(argument[-1])
        if operator is c.BRANCH:
            return functools.reduce(Part.__or__, map(self.sequence, argument[1]))
        if operator in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            return self.repeat(operator, *argument)
        if operator is c.AT:
            return Part(empty=frozenset({self.at(argument)}))
        if operator in (c.ASSERT, c.ASSERT_NOT):
            return self.look(operator, *argument)
        raise NotImplementedError(operator)

    def character(self, read: int) -> Part:
        self.reads.append(read)
        self.follow.append(set())
        state = frozenset({(len(self.reads) - 1, self.open)})
        return Part(state, state)

    def repeat(self, operator: Any, least: int, most: int, parsed: Any) -> Part:
        part = self.nothing
        for _ in range(min(least, ENOUGH)):
            part = self.then(part, self.sequence(parsed))
        more = min(most, ENOUGH) - min(least, ENOUGH)
        return self.then(part, self.loop(operator, parsed) if most == c.MAXREPEAT else self.some(more, parsed))

    def some(self, most: int, parsed: Any) -> Part:
        """None, or up to so many, one behind the other."""
        part = self.nothing
        for _ in range(most):
            part = self.then(self.sequence(parsed), part) | self.nothing
        return part

    def loop(self, operator: Any, parsed: Any) -> Part:
        """Any number; one that gives nothing back is left before what it cannot read."""
        begun = len(self.reads)
        loop = self.sequence(parsed)
        self.rounds.update(range(begun, len(self.reads)))
        self.link(loop, loop)
        read = self.one_of(parsed) if operator is c.POSSESSIVE_REPEAT else None
        leave = self.open._replace(next=self.open.next & ~(read or 0))
        return Part(loop.first, frozenset((state, both(gap, leave)) for state, gap in loop.last), frozenset({leave}))

    def at(self, where: Any) -> Gap:
        newline = self._bits("\n")
        if where in (c.AT_BEGINNING, c.AT_BEGINNING_STRING):
            lines = self.flags & re.MULTILINE and where is c.AT_BEGINNING
            return self.open._replace(before=self.begin | (newline if lines else 0), sure=False)
        if where in (c.AT_END, c.AT_END_STRING):
            return self.open._replace(next=self.end | (newline if where is c.AT_END else 0), sure=False)
        return self.open._replace(sure=False)

    def look(self, operator: Any, way: int, parsed: Any) -> Part:
        read, asked = self.one_of(parsed), self.open._replace(sure=False)
        if read is None:
            return Part(self.sequence(parsed).first if way > 0 else frozenset(), empty=frozenset({asked}))
        every = self.open.next if way > 0 else self.open.before
        taken = read if operator is c.ASSERT else every & ~read
        return Part(empty=frozenset({asked._replace(next=taken) if way > 0 else asked._replace(before=taken)}))

    def one_of(self, parsed: Any) -> int | None:
        """The characters of which an expression is one, in a group or in one of several ways; or an end of the text."""
        if len(parsed) != 1:
            return None
        operator, argument = parsed[0]
        if operator is c.SUBPATTERN:
            return self.one_of(argument[-1])
        if operator is c.BRANCH:
            sets = [self.one_of(each) for each in argument[1]]
            return None if None in sets else functools.reduce(int.__or__, (each or 0 for each in sets))
        if operator is c.AT and argument is c.AT_END:
            return self.at(argument).next
        return self.set_of(operator, argument)

    def set_of(self, operator: Any, argument: Any) -> int | None:
        """The characters that one of the expression's items reads; None if it reads no single one."""
        if operator in (c.LITERAL, c.NOT_LITERAL):
            return self._but(self._range(argument, argument), operator is c.NOT_LITERAL)
        if operator is c.RANGE:
            return self._range(*argument)
        if operator is c.ANY:
            return self.any if self.flags & re.DOTALL else self.any & ~self._bits("\n")
        if operator is c.CATEGORY:
            return self._bits(each for each in self.chars if _CATEGORIES[argument].match(each))
        if operator is not c.IN:
            return None
        told = argument[1:] if argument[0][0] is c.NEGATE else argument
        return self._but(functools.reduce(int.__or__, (self.set_of(*each) or 0 for each in told)), told is not argument)

    def _but(self, read: int, negated: bool) -> int:
        return self.any & ~read if negated else read

    def _range(self, first: int, last: int) -> int:
        read = self._bits(self.chars[bisect_left(self.chars, chr(first)) : bisect_right(self.chars, chr(last))])
        if self.flags & re.IGNORECASE:
            cases = ((each, other[0]) for each in self.chars for other in (each.lower(), each.upper()))
            read |= self._bits(each for each, other in cases if first <= ord(other) <= last)
        return read

    def _bits(self, chars: Iterable[str]) -> int:
        return functools.reduce(int.__or__, (1 << bisect_left(self.chars, each) for each in chars), 0)


_CATEGORIES = {
    c.CATEGORY_DIGIT: re.compile(r"\d"),
    c.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    c.CATEGORY_SPACE: re.compile(r"\s"),
    c.CATEGORY_NOT_SPACE: re.compile(r"\S"),
    c.CATEGORY_WORD: re.compile(r"\w"),
    c.CATEGORY_NOT_WORD: re.compile(r"\W"),
}


def _told_apart(parsed: Any) -> Iterator[str]:
    """The characters at which what the expression reads begins or ends, and those beside them."""
    if isinstance(parsed, tuple) and len(parsed) == 2 and parsed[0] in (c.LITERAL, c.NOT_LITERAL, c.RANGE):
        first, last = parsed[1] if isinstance(parsed[1], tuple) else (parsed[1], parsed[1])
        yield from (chr(code) for code in (first - 1, first, last, last + 1) if 0 <= code <= 0x10FFFF)
    elif isinstance(parsed, tuple | list | _parser.SubPattern):
        for each in parsed:
            yield from _told_apart(each)


class Paths:
    """The paths of an automaton, for one way of holding it against a text."""

    def __init__(self, made: Automaton, way: str) -> None:
        self.made, self.way = made, way
        held = frozenset(state for state, gap in made.whole.last if gap.sure and way != "fullmatch")
        after = [{to for to, _ in edges} for edges in made.follow]
        apart = [states - held for states in after]
        unsure = {at for at in made.rounds - held if at in _closed(at, apart)}
        ahead = {at: _closed(at, after) for at in sorted(made.rounds)}
        self.loops = [at for at in ahead if at in ahead[at] and ahead[at] & unsure]
        before = _before(after)
        self.leading = {at: _closed(at, before) for at in self.loops}
        self.chars = self._kinds()
        self.behind = self._behind()
        self.next = functools.cache(self._next)
        self.ways = functools.cache(self._ways)

    def _behind(self) -> dict[int, int]:
        """For each kind of character, the first that no gap behind it tells from it."""
        asked = {gap.before for edges in (*self.made.follow, self.made.whole.first) for _, gap in edges}
        first: dict[tuple[bool, ...], int] = {}
        return {bit: first.setdefault(tuple(bool(bit & each) for each in asked), bit) for _, bit in self.chars}

    def _kinds(self) -> list[tuple[str, int]]:
        """A character of each kind that a state or a gap tells apart, with its bit."""
        edges = [edge for edges in (*self.made.follow, self.made.whole.first) for edge in edges]
        sets = {*self.made.reads, *(gap.next for _, gap in edges), *(gap.before for _, gap in edges)}
        kinds: dict[int, tuple[str, int]] = {}
        for at, char in enumerate(self.made.chars):
            kind = sum(1 << n for n, each in enumerate(sets) if each >> at & 1)
            kinds.setdefault(kind, (char, 1 << at))
        return list(kinds.values())

    def pumped(self) -> str | None:
        starts = [SEARCH] * (self.way == "search") + self.loops
        pairs = ((p, q) for q in self.loops for p in starts if p != q and self._may_meet(p, q))
        return next((text for p, q in pairs if (text := self._joined(p, q)) is not None), None)

    def _may_meet(self, p: int, q: int) -> bool:
        """Whether q is reached from p, and both read the character that a text for both ends with."""
        return p == SEARCH or (p in self.leading[q] and self.made.reads[p] & self.made.reads[q] != 0)

    def _joined(self, p: int, q: int) -> str | None:
        """A text that leads from p to p, from p to q and from q to q, behind the character that it ends with itself."""
        begun = dict.fromkeys(self.behind.values())
        return next((text for last in begun if (text := self._round(p, q, last)) is not None), None)

    def _round(self, p: int, q: int, last: int) -> str | None:
        goal = (p, q, q, last)
        came = {(p, p, q, last): ""}
        waiting = list(came)
        for at in waiting:
            for to, char in self._steps(at, p, q):
                if to == goal:
                    return came[at] + char
                if to not in came:
                    came[to] = came[at] + char
                    waiting.append(to)
        return None

    def _steps(self, at: tuple[int, int, int, int], p: int, q: int) -> Iterator[tuple[tuple[int, int, int, int], str]]:
        one, two, three, last = at
        for char, bit, thirds in self.ways(three, last, q):
            for third in thirds:
                for second in self.next(two, last, bit, q):
                    for first in self.next(one, last, bit, p):
                        yield (first, second, third, self.behind[bit]), char

    def _ways(self, state: int, last: int, goal: int) -> list[tuple[str, int, tuple[int, ...]]]:
        """The characters that lead from this state towards the goal, and where to."""
        led = ((char, bit, self.next(state, last, bit, goal)) for char, bit in self.chars)
        return [way for way in led if way[-1]]

    def _next(self, state: int, last: int, bit: int, goal: int) -> tuple[int, ...]:
        """The states behind this one that read the character, and from which the goal is reached."""
        if state == SEARCH == goal:
            return (SEARCH,)
        edges = self.made.whole.first if state == SEARCH else self.made.follow[state]
        found = [to for to, gap in edges if gap.next & self.made.reads[to] & bit and gap.before & last]
        return (SEARCH,) * (state == SEARCH) + tuple(to for to in found if to == goal or to in self.leading[goal])


def _before(after: Sequence[set[int]]) -> list[set[int]]:
    """The states from which each is reached in one step; `after`: those that are reached from each."""
    before: list[set[int]] = [set() for _ in after]
    for at, states in enumerate(after):
        for to in states:
            before[to].add(at)
    return before


def _closed(state: int, beside: Sequence[set[int]]) -> set[int]:
    """The states to which steps lead from this one; `beside`: those to which one leads from each."""
    found, waiting = set[int](), [state]
    while waiting:
        new = beside[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def pumped(regex: re.Pattern[str], way: str) -> str | None:
    """A text that, repeated, may make the expression take more than a straight line's time; None where none does."""
    return Paths(_automaton(regex), way).pumped()


@functools.lru_cache(maxsize=1)
def _automaton(regex: re.Pattern[str]) -> Automaton:
    """Made once for all ways in which an expression is asked, one behind the other."""
    return Automaton(_parser.parse(regex.pattern, regex.flags & re.VERBOSE), regex.flags)
