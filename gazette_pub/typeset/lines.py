"""Where each piece of a line stands."""

from __future__ import annotations

from itertools import accumulate
from operator import add

from gazette_pub.typeset.atoms import Atoms
from gazette_pub.typeset.breaks import Cut


def places(atoms: Atoms, cut: Cut, start: float, fill: bool) -> list[float]:
    """Where the pen stands for each atom of a line that begins at `start`; with `fill` both of its edges are flush.

    An opening mark at the line's start has the pen half an em before the edge, a closing one at its end half an em
    before it too: ink stands flush (clreq 3.1.6).
    """
    steps = _steps(atoms, cut, fill)
    return [*accumulate(steps[:-1], initial=start - atoms.before[cut.first])]


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
