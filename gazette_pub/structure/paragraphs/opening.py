"""What speaks against a line beginning a paragraph."""

from __future__ import annotations

from gazette_pub.structure.cuts.words import LEANS
from gazette_pub.structure.paragraphs.bodies import are_bodies
from gazette_pub.structure.paragraphs.room import overflow
from gazette_pub.structure.paragraphs.seam import Seam, counts_on
from gazette_pub.structure.paragraphs.setting import Setting
from gazette_pub.structure.patterns.provisions import ORDINAL
from gazette_pub.words.characters import CLOSING
from gazette_pub.words.numerals import CHARACTERS as CN

_NEVER_FIRST = frozenset("的了着们")
"""Particles lean on the word before them."""

_LOWER = 20.0
"""What speaks against a paragraph that begins with a small letter: a foreign word, an address of the net, goes on."""

_COUNTS = frozenset(f"{CN}首其再最第此同各下")
"""The first character of what tells the parts of a text: 一是, 首先, 第三, 此外, 各位代表, 下一步."""


def against_opening(seam: Seam, measure: float, setting: Setting) -> float:
    """What speaks against the lower line beginning a paragraph."""
    line, first = seam.line, seam.line.tight[0]
    sure = (
        line.indent >= 1.5 or seam.anew and (seam.ended or seam.counts)
    )  # however wide it is: 第二条 below a sentence, 2. below 1.
    cost = 0.0 if sure else overflow(line, measure, setting.indent)
    if first in CLOSING:
        cost += 20
    if first.islower() and not seam.anew:
        cost += _LOWER
    if first in _NEVER_FIRST:
        cost += 12 if LEANS.match(line.tight) else 3
    if setting.shown and line.indent < 1.5 and not (_are_entries(seam) or _counts_below_short(seam)):
        cost += _FLUSH if setting.all and line.indent < _AT_THE_EDGE and not line.blanks else 4
    if seam.anew:
        cost -= 2
    elif line.text[0] in _COUNTS and ORDINAL.match(line.text):
        cost -= 0.5
    return cost


def _are_entries(seam: Seam) -> bool:
    """Whether the lower line is an entry as the upper is, wherever it begins: numbers that count on, rows of cells, bodies."""
    counted = seam.counts or seam.anew and counts_on(seam.before, seam.line)
    return counted or seam.are_rows or are_bodies(seam)


def _counts_below_short(seam: Seam) -> bool:
    """Whether a numbered line stands below one that leaves so much of its measure free as no line does that goes on:
    城关街道办事处⏎二、先进个人（12名）."""
    return seam.anew and _FREE_AT_LEAST * seam.measure < seam.measure - seam.before.indent - seam.before.width


_FREE_AT_LEAST = 0.3
"""Of a measure."""

_FLUSH, _AT_THE_EDGE = 14.0, 0.75
"""What speaks against a flush line beginning a paragraph where all others are set in; ems of blank from which a line is not flush."""
