"""Where each piece of a line stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import add

from gazette_pub.typeset.atoms import Atoms
from gazette_pub.typeset.breaks import Cut
from gazette_pub.words.characters import TO_THE_LEFT
from gazette_pub.words.pattern import Expression, Pattern


def places(atoms: Atoms, cut: Cut, start: float, fill: bool) -> list[float]:
    """Where the pen stands for each atom of a line that begins at `start`; with `fill` both of its edges are flush.

    An opening mark at the line's start has the pen half an em before the edge, a closing one at its end half an em
    before it too: ink stands flush (clreq 3.1.6).
    """
    steps = _steps(atoms, cut, fill)
    found = [*accumulate(steps[:-1], initial=start - atoms.before[cut.first])]
    if atoms.leftward:
        _turn(atoms.text[cut.first : cut.last + 1], atoms.width[cut.first : cut.last + 1], found)
    return found


def _turn(texts: Sequence[str], widths: Sequence[float], pens: list[float]) -> None:
    """Sets words that run to the left one left of the other, with the blanks and the numbers between them (Unicode Standard
    Annex #9, N1): each is so far from the end of them as it would be from their beginning."""
    for first, last in _leftward(texts):
        ends = pens[first] + pens[last] + widths[last]
        pens[first : last + 1] = [ends - pens[at] - widths[at] for at in range(first, last + 1)]


def _leftward(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each row of them."""
    first: int | None = None
    last = 0
    for at, text in enumerate(texts):
        if TO_THE_LEFT.search(text):
            first, last = at if first is None else first, at
        elif first is not None and not _AMID.fullmatch(text):
            yield first, last
            first = None
    if first is not None:
        yield first, last


_AMID = Pattern(
    Expression(r"[\s\d.,:/%،؛؟-]*"), (" ", "2024", "15.5%", "،", "-", ""), ("甲", "GB", "（", "(", "“"), "fullmatch"
)
"""What stands in a text that runs to the left between two of its words; what is in brackets runs to the right by itself."""


def _steps(atoms: Atoms, cut: Cut, fill: bool) -> list[float]:
    """How far it is from the pen of each atom to that of the next."""
    give, stretch = _play(atoms, cut, fill)
    line = slice(cut.first, cut.last + 1)
    steps = map(add, atoms.width[line], atoms.join[line])
    if give:
        return [step - give * gives for step, gives in zip(steps, atoms.give[line], strict=True)]
    if stretch:
        seen = _last_seen(atoms, cut)
        gaps = [*atoms.gap[cut.first : seen], *[0] * (cut.last + 1 - seen)]
        return [step + stretch * gap for step, gap in zip(steps, gaps, strict=True)]
    return list(steps)


def _play(atoms: Atoms, cut: Cut, fill: bool) -> tuple[float, float]:
    """The share of what marks may give that they do, and what is added in each gap."""
    if cut.slack < 0:
        give = sum(atoms.give[cut.first : cut.last])
        return (min(1.0, -cut.slack / give) if give else 0.0), 0.0
    gaps = sum(atoms.gap[cut.first : _last_seen(atoms, cut)])
    return 0.0, (cut.slack / gaps if fill and gaps else 0.0)


def _last_seen(atoms: Atoms, cut: Cut) -> int:
    """The last atom of a line that is no space: a space at its end goes over the edge."""
    last = cut.last
    while last > cut.first and atoms.text[last].isspace():
        last -= 1
    return last
