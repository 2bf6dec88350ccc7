"""A line as a word processor sets it: what stands between its atoms, and where it ends none. All of it is measured in
LibreOffice, which sets the same on every machine; Word ends a few of these lines otherwise."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from gazette_pub.typeset.atoms import NEVER, QUARTER, Atoms, Run
from gazette_pub.typeset.characters import OPENING, Kind, kind_of

FIFTH = 0.2
"""Ems between Chinese and Latin."""

QUOTES = {"“": 0.444, "”": 0.444, "‘": 0.333, "’": 0.333}
"""Ems that a quotation mark behind a letter or a digit takes: it is one of Latin text (Times)."""

HELD = frozenset("。，、）〕］】」』》〉”’")
"""Marks behind which no line ends where a letter or a digit follows: the two are taken for one word."""

STROKE = "/"
"""What a line may end behind, before Chinese: 元/亩."""

_TOLD_BY = HELD | frozenset((*QUOTES, STROKE))
"""The marks for which it is asked what stands beside them."""


def set_as_in_an_office(atoms: Atoms, runs: Sequence[Run]) -> None:
    """The atoms as a word processor sets them."""
    if not atoms.text:
        return
    atoms.join = _joins(atoms, runs)
    if any(run.tracking for run in runs):
        _set_apart(atoms, runs)
    text = ["", *atoms.text, ""]
    for i, mark in enumerate(atoms.text):
        if mark not in _TOLD_BY:
            continue
        before, behind = text[i], text[i + 2]
        if mark == STROKE and kind_of(behind[:1] or mark) is Kind.HAN:
            atoms.cost[i] = 0.0
        if mark in QUOTES and is_latin(before):
            _set_narrow(atoms, i, runs[atoms.run[i]].size)
        if mark in HELD and is_latin(behind) or mark in QUOTES and behind in OPENING and is_latin(before):
            atoms.cost[i] = NEVER


@functools.lru_cache(maxsize=4096)
def is_latin(text: str) -> bool:
    """Whether it is a word or a number, without a sign behind it: 12, and not 12%."""
    return text[-1:].isalnum() and kind_of(text[0]) is Kind.LATIN


def _set_narrow(atoms: Atoms, i: int, size: float) -> None:
    atoms.width[i] = QUOTES[atoms.text[i]] * size
    atoms.before[i] = atoms.after[i] = 0.0


def _joins(atoms: Atoms, runs: Sequence[Run]) -> list[float]:
    """What is added between atoms: a fifth of an em between Chinese and a letter or a digit, not a quarter; and nothing is
    taken away where two marks meet."""
    trackings = [run.tracking for run in runs]
    joins = [trackings[run] for run in atoms.run]
    following = [*atoms.text[1:], ""]
    for i, join in enumerate(atoms.join):
        tracking = joins[i]
        if join > tracking and (is_latin(atoms.text[i]) or is_latin(following[i][:1])):
            joins[i] = tracking + (join - tracking) * FIFTH / QUARTER
    return joins


def _set_apart(atoms: Atoms, runs: Sequence[Run]) -> None:
    """The letters of a word are set apart as all are; and what is set closer is so up to where another look or script begins."""
    following = [*zip(atoms.run[1:], atoms.text[1:], strict=True), None]
    for i, (text, run) in enumerate(zip(atoms.text, atoms.run, strict=True)):
        tracking = runs[run].tracking
        atoms.width[i] += tracking * (len(text) - 1)
        if tracking < 0 and (after := following[i]) and not _goes_on((run, text), after):
            atoms.join[i] -= tracking


def _goes_on(one: tuple[int, str], other: tuple[int, str]) -> bool:
    scripts = {kind_of(text[0]) is Kind.LATIN for _, text in (one, other)}
    return one[0] == other[0] and len(scripts) == 1
