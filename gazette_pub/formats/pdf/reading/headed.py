"""The head of a table that no upright rules part: which columns each of its words stands over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.pdf.reading.rules import Cell
from gazette_pub.words.records import dataclass


class Word(NamedTuple):
    """What stands in one cell on one line of a head: from where to where, its baseline, and how many characters it has."""

    left: float
    right: float
    y: float
    long: int

    @property
    def em(self) -> float:
        return (self.right - self.left) / self.long


Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Head:
    """The cells of a head, and the heights between its rows. `lines`: how many of those looked at are its own, the lowest ones;
    `columns`: how wide each column is with what heads it."""

    cells: tuple[Cell, ...]
    between: tuple[float, ...]
    lines: int
    columns: tuple[Span, ...]

    @property
    def rows(self) -> int:
        return len(self.between) + 1

    @property
    def has_groups(self) -> bool:
        return bool(self.between)


_FAR = 6.0
"""Ems by which a word may stand off the column that it heads at the most: figures are set to the edge, it in the middle."""

_OFF = 3.0
"""Ems by which a word may stand off the middle, and off the edges, of several that it stands over or goes on in."""

_UNCOVERED = 1.0
"""What a column without a group counts, in ems, where others on its line have one."""

_LEFT_OUT = 0.01
"""The same where none has."""

_UNEVEN = 2.0
"""What columns count together that have words on different lines, in ems."""

_LINE = 0.95
"""Ems from a word to those that it stands over at the least: what has no group may stand half a line below it."""

_TWO = 2

_NEXT = 1.75
"""Ems from one line of a word to the next at the most."""

_SURE = 0.3
"""Ems by which a word reaches over two columns to stand over both."""

_SET_TO_EDGE = 0.1
"""What a word that stands at the edge of several counts, in ems, against one in their middle."""

_WITHIN = 2.2
"""Ems of blank inside a word that is set wide at the most."""

MOST_COLUMNS = 20


def head_above(lines: Sequence[Sequence[Word]], columns: Sequence[Span], em: float) -> Head | None:
    """The head of these columns, as many of the lines above them as are its own; None where none is."""
    if not 1 < len(columns) <= MOST_COLUMNS:
        return None
    made = _Made(list(columns), em)
    for line in reversed(lines):
        if not made.take(_joined(line, columns, em)):
            break
    return made.head()


def _joined(line: Sequence[Word], columns: Sequence[Span], em: float) -> list[Word]:
    """The words of a line, where single characters of which not each has a column of its own are one: 地　区."""
    found: list[Word] = []
    for word in line:
        last = found[-1] if found else None
        if last is not None and _is_one(last, word, columns, em):
            found[-1] = Word(last.left, word.right, min(last.y, word.y), last.long + word.long)
        else:
            found.append(word)
    return found


def _is_one(last: Word, word: Word, columns: Sequence[Span], em: float) -> bool:
    if word.long > 1 or last.long > 1 or word.left - last.right > _WITHIN * em:
        return False
    own, other = _met(last, columns), _met(word, columns)
    return not own or not other or own == other


def _met(word: Word, columns: Sequence[Span]) -> list[int]:
    return [n for n, (left, right) in enumerate(columns) if word.left < right and left < word.right]


class _Made:
    """A head, as far as its lines are taken, from the lowest. `words`: what heads each column, from where to where; `tops`: the
    line, counted from the lowest, in which what is said of a column begins."""

    def __init__(self, columns: list[Span], em: float) -> None:
        self.columns, self.em = columns, em
        self.words: list[Span | None] = [None] * len(columns)
        self.tops: list[int | None] = [None] * len(columns)
        self.lines: list[list[tuple[Word, range]]] = []

    def take(self, line: Sequence[Word]) -> bool:
        """Takes the next line above; False where it is none of the head: a word stands off all columns, or over all of them."""
        runs = self._runs(line) if line else None
        if runs is None or (len(line) == 1 and len(runs[0]) == len(self.columns)):
            return False
        for word, run in zip(line, runs, strict=True):
            if len(run) == 1:
                self._widen(run.start, word)
            for n in run:
                self.tops[n] = len(self.lines)
        self.lines.append(list(zip(line, runs, strict=True)))
        return True

    def _widen(self, n: int, word: Word) -> None:
        left, right = self.columns[n]
        self.columns[n] = min(left, word.left), max(right, word.right)
        own = self.words[n] or (word.left, word.right)
        self.words[n] = min(own[0], word.left), max(own[1], word.right)

    # which columns the words of a line stand over

    def _runs(self, line: Sequence[Word]) -> list[range] | None:
        """The columns of each word of a line, from left to right, none of them over the same, so that together they stand as
        little off them as may be."""
        skipped = self._skipped(line)
        options = [list(self._options(word)) for word in line]

        @cache
        def best(at: int, first: int) -> tuple[float, tuple[range, ...]] | None:
            if at == len(line):
                return sum(skipped[first:]), ()
            found = [
                (cost + sum(skipped[first : run.start]) + rest[0], (run, *rest[1]))
                for cost, run in options[at]
                if run.start >= first and (rest := best(at + 1, run.stop)) is not None
            ]
            return min(found, key=lambda each: each[0], default=None)

        found = best(0, 0)
        return list(found[1]) if found is not None else None

    def _skipped(self, line: Sequence[Word]) -> list[float]:
        """What each column counts if nothing of a line stands over it: where a word surely stands over several, others do too."""
        sure = {self.tops[n] for word in line if len(own := self._surely_over(word)) > 1 for n in own}
        costs = (0.0 if top is None else _UNCOVERED if top in sure else _LEFT_OUT for top in self.tops)
        return [cost * self.em for cost in costs]

    def _surely_over(self, word: Word) -> list[int]:
        least = _SURE * self.em
        return [
            n
            for n, own in enumerate(self.words)
            if own is not None and min(own[1], word.right) - max(own[0], word.left) >= least
        ]

    def _options(self, word: Word) -> Iterator[tuple[float, range]]:
        """The columns that a word may stand over, each with how far it stands off them."""
        sure = self._surely_over(word)
        for n in range(sure[0] + 1 if sure else len(self.columns)):
            if len(sure) < _TWO and (cost := self._off_one(word, n)) is not None:
                yield cost, range(n, n + 1)
            for end in self._ends(n, word.y):
                first, last = self.words[n], self.words[end]
                if sure and end < sure[-1]:
                    continue
                assert first is not None and last is not None
                off = _off(word, (first[0], last[1]), _SET_TO_EDGE * self.em) + self._uneven(n, end)
                if off <= _OFF * self.em and first[0] <= word.right and word.left <= last[1]:
                    yield off, range(n, end + 1)

    def _uneven(self, first: int, last: int) -> float:
        """What columns count together of which one has more lines, or a group: those of a group mostly begin level."""
        return _UNEVEN * self.em * (len(set(self.tops[first : last + 1])) - 1)

    def _off_one(self, word: Word, n: int) -> float | None:
        """How far a word stands off a column that it may head alone, or off what heads it and goes on below."""
        own = self.words[n]
        if self.tops[n] is None:
            left, right = self.columns[n]
            off = max(left - word.right, word.left - right, 0.0)
            return off if off <= _FAR * self.em else None
        if own is None or self._is_grouped(n) or self._height(n) - word.y > _NEXT * word.em:
            return None
        off = _off(word, own, 0.0)
        return off if off <= _OFF * self.em else None

    def _height(self, n: int) -> float:
        """Where the highest word of a column stands."""
        return min(word.y for line in self.lines for word, run in line if n in run)

    def _is_grouped(self, n: int) -> bool:
        return any(n in run and len(run) > 1 for line in self.lines for _, run in line)

    def _ends(self, first: int, y: float) -> Iterator[int]:
        """The last columns of groups that may begin with this one: each column has a word a line below, and no group is cut."""
        for end in range(first, len(self.columns)):
            if self.words[end] is None or self._height(end) - y < _LINE * self.em:
                return
            if end == first:
                continue
            group = range(first, end + 1)
            if not any(_cuts(group, run) for line in self.lines for _, run in line):
                yield end

    # what is made of them

    def head(self) -> Head | None:
        """The head of the lines taken, but for those at its top that are one word, and no group."""
        while self.lines and len(self.lines[-1]) == 1 and len(self.lines[-1][0][1]) == 1:
            self.lines.pop()
        if not self.lines or any(b[0] - a[1] < 0 for a, b in pairwise(self.columns)):
            return None
        groups = sorted({(run.start, run.stop) for line in self.lines for _, run in line if len(run) > 1})
        deep = [sum(1 for first, stop in groups if first <= n < stop) for n in range(len(self.columns))]
        between = [self._between(level, groups) for level in range(max(deep))]
        cells = [Cell(_around(group, groups), group[0], 1, group[1] - group[0]) for group in groups]
        cells += [Cell(level, n, max(deep) + 1 - level, 1) for n, level in enumerate(deep)]
        heights = [height for height in between if height is not None]
        if len(heights) < len(between):
            return None
        return Head(tuple(sorted(cells)), tuple(heights), len(self.lines), tuple(self.columns))

    def _between(self, level: int, groups: Sequence[tuple[int, int]]) -> float | None:
        """The height between the groups of this level and what stands below them; None where these are not below them."""
        own = {group for group in groups if _around(group, groups) == level}
        above = max(self._ys(lambda run: (run.start, run.stop) in own))
        below = min(self._ys(lambda run: any(_is_in((run.start, run.stop), group) for group in own)))
        return (above + below) / 2 - _MIDDLE * self.em if above < below else None

    def _ys(self, of: Callable[[range], bool]) -> list[float]:
        return [word.y for line in self.lines for word, run in line if of(run)]


_MIDDLE = 0.35
"""Ems by which the middle of a word stands above its baseline."""


def _off(word: Word, span: Span, to_edge: float) -> float:
    """How far a word stands off the middle of a span, or off one of its edges."""
    left, right = word.left - span[0], word.right - span[1]
    return min(abs(left + right) / 2, abs(left) + to_edge, abs(right) + to_edge)


def _cuts(group: range, run: range) -> bool:
    """Whether one of these begins or ends within the other, or they are the same columns."""
    inside = group.start <= run.start and run.stop <= group.stop
    return not inside and group.start < run.stop and run.start < group.stop


def _around(group: tuple[int, int], groups: Sequence[tuple[int, int]]) -> int:
    """How many groups a group is in."""
    return sum(1 for other in groups if _is_in(group, other))


def _is_in(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def edges_before(columns: Sequence[Span], before: Sequence[float], em: float) -> list[float] | None:
    """The edges of the columns of a table that ends the page before, where these are the same, be the page set further to one
    side."""
    if len(columns) != len(before) - 1:
        return None
    for by in (0.0, columns[0][0] - em - before[0]):
        edges = [x + by for x in before]
        cells = zip(columns, pairwise(edges), strict=True)
        if all(left - _NEAR * em <= own[0] and own[1] <= right + _NEAR * em for own, (left, right) in cells):
            return edges
    return None


_NEAR = 0.3
"""Ems by which what stands in a column may reach over its edges."""
