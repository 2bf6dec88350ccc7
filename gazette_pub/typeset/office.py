"""A line as a word processor sets it: what stands between its atoms, and where it ends none. All of it is measured in
LibreOffice, which sets the same on every machine; Word ends a few of these lines otherwise."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from gazette_pub.typeset.atoms import NEVER, QUARTER, Atoms, Run
from gazette_pub.typeset.characters import OPENING, Kind, kind_of

FIFTH = 0.2
"""Ems between Chinese and Latin."""

QUOTES = {"“": 0.444, "”": 0.444, "‘": 0.333, "’": 0.333}
"""Ems that a quotation mark behind a letter or a digit takes: it is one of Latin text (Times)."""

HELD = frozenset("。，、）〕］】」』》〉”’")
"""Marks behind which no line ends where a letter or a digit follows: the two are taken for one word."""

_NARROW = frozenset({Kind.LATIN, Kind.NARROW, Kind.SPACE})


def set_as_in_an_office(atoms: Atoms, runs: Sequence[Run], cell: float | None) -> None:
    """The atoms as a word processor sets them; on a grid of characters that are so wide each, where `cell` says it."""
    atoms.join = list(_joins(atoms, runs) if cell is None else _in_cells(atoms, cell))
    was, before = "", ""
    for i, text in enumerate(atoms.text):
        if is_latin(was) and text in QUOTES and cell is None:
            _set_narrow(atoms, i, runs[atoms.run[i]].size)
        if was in HELD and is_latin(text) or was in QUOTES and text in OPENING and is_latin(before):
            atoms.cost[i - 1] = NEVER
        before, was = was, text


def is_latin(text: str) -> bool:
    """Whether it is a word or a number, without a sign behind it: 12, and not 12%."""
    return text[-1:].isalnum() and kind_of(text[0]) is Kind.LATIN


def _set_narrow(atoms: Atoms, i: int, size: float) -> None:
    atoms.width[i] = QUOTES[atoms.text[i]] * size
    atoms.before[i] = atoms.after[i] = 0.0


def _joins(atoms: Atoms, runs: Sequence[Run]) -> Iterator[float]:
    """What is added between atoms: a fifth of an em between Chinese and a letter or a digit, not a quarter; and nothing is
    taken away where two marks meet."""
    following = [*atoms.text[1:], ""]
    for text, other, join, run in zip(atoms.text, following, atoms.join, atoms.run, strict=True):
        tracking = runs[run].tracking
        meets = is_latin(text) or is_latin(other[:1])
        yield tracking + (max(0.0, join - tracking) * FIFTH / QUARTER if meets else 0.0)


def _in_cells(atoms: Atoms, cell: float) -> Iterator[float]:
    """What is added on a grid of characters: what is no Chinese character takes as many whole cells as it must."""
    taken = 0.0
    narrow = [kind_of(text[0]) in _NARROW for text in atoms.text]
    for width, is_narrow, goes_on in zip(atoms.width, narrow, [*narrow[1:], False], strict=True):
        taken = taken + width if is_narrow else 0.0
        yield 0.0 if goes_on or not is_narrow else math.ceil(taken / cell - 0.001) * cell - taken
