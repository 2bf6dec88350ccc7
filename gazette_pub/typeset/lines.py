"""Where each piece of a line stands."""

from __future__ import annotations

from dataclasses import dataclass

from gazette_pub.typeset.atoms import Atoms, Run
from gazette_pub.typeset.breaks import Cut


@dataclass(frozen=True, slots=True)
class Piece:
    """Atoms of one run that stand on a line: `at` is where the pen is for each, in points from the column's edge."""

    run: Run
    at: tuple[float, ...]
    atoms: tuple[int, ...]


def places(atoms: Atoms, cut: Cut, start: float, fill: bool) -> list[float]:
    """Where the pen stands for each atom of a line that begins at `start`; with `fill` both of its edges are flush.

    An opening mark at the line's start has the pen half an em before the edge, a closing one at its end half an em
    before it too: ink stands flush (clreq 3.1.6).
    """
    give, stretch = _play(atoms, cut, fill)
    first, seen, behind = cut.first, _last_seen(atoms, cut), cut.last + 1
    at, pen = [], start - atoms.before[first]
    steps = zip(
        atoms.width[first:behind],
        atoms.join[first:behind],
        atoms.give[first:behind],
        [*atoms.gap[first:seen], *[0] * (behind - seen)],
        strict=True,
    )
    for width, join, gives, gap in steps:
        at.append(pen)
        pen += width + join - give * gives + stretch * gap
    return at


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
