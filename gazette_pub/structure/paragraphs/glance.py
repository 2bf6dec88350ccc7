"""What is sure at a glance of two lines, and needs no weighing."""

from __future__ import annotations

from gazette_pub.structure.anew import OPENERS
from gazette_pub.structure.line import NO_HINTS, Hints, Line
from gazette_pub.structure.measure import SET_IN, is_parted
from gazette_pub.structure.paragraphs.joining import SET_IN_AGAIN
from gazette_pub.structure.paragraphs.room import BY_EM, early_break, overflow
from gazette_pub.structure.paragraphs.seam import ENDS, Seam
from gazette_pub.structure.paragraphs.setting import INDENT
from gazette_pub.structure.paragraphs.state import FIRST, NEXT, State


def surely_on(before: Line, line: Line, measure: float, below: float, costs: dict[State, float]) -> float | None:
    """What it costs that the lower line goes on from a further line of prose, where that is sure at a glance: what most seams
    come to, found sooner. `measure` and `below`: those of the upper line and of the lower."""
    if NEXT not in costs or len(costs) > (2 if FIRST in costs else 1) or not _are_plain(before, line):
        return None
    over = overflow(before, measure)
    if len(costs) > 1 and costs[FIRST] - costs[NEXT] <= _MOST_FOR_FIRST + over:
        return None
    joined = early_break(before, line, measure, 0.0) + over + (SET_IN_AGAIN if line.indent >= SET_IN else 0.0)
    sure = joined < SURELY_JOINED and joined + overflow(line, below) < SURELY_JOINED
    return costs[NEXT] + joined if sure else None


def _are_plain(before: Line, line: Line) -> bool:
    """Whether the upper line ends with a character or a pause and the lower begins with a character, and nothing else in them
    tells whether they are of one paragraph."""
    last, first = before.tight[-1], line.tight[0]
    if not (last.isalpha() or last in "，、") or not first.isalpha() or first in OPENERS:
        return False
    if before.hints is not NO_HINTS and not _are_set_alike(before.hints, line.hints):
        return False
    return not ("：" in line.tight or "………" in before.tight or line.parted and is_parted(line))


def _are_set_alike(one: Hints, other: Hints) -> bool:
    """Whether the source says nothing of two lines by which they may be parted: one size, no heading in the middle, no tags."""
    return one.size == other.size and one.align != "center" and (one.tag is None or other.tag is None)


def is_inside(seam: Seam) -> bool:
    """Whether the upper line ends nothing and the lower opens nothing: it costs _LEAST_INSIDE to part them."""
    anything = seam.ended or seam.anew or seam.centred or seam.tagged is not None
    return not anything and seam.before.tight[-1] not in ENDS


_LEAST_INSIDE = 7.5
"""What speaks at least against parting such lines (against_parting), with a blank line between them and a lower one that may be first."""


def that_may_win(costs: dict[State, float], seam: Seam) -> dict[State, float]:
    """The states of the upper line but, of prose, that of a first line that costs so much more than a further one's that
    it can't become cheaper: from the lower line on both go the same way, and only what the seam costs differs.
    """
    if len(costs) != 2 or NEXT not in costs or FIRST not in costs:
        return costs
    most = _MOST_FOR_FIRST + seam.over
    return {NEXT: costs[NEXT]} if costs[FIRST] - costs[NEXT] > most else costs


_MOST_FOR_FIRST = INDENT * BY_EM
"""What a seam costs less at most below a first line than below a further one: its indent makes a gap so much smaller."""

SURELY_JOINED = _LEAST_INSIDE - _MOST_FOR_FIRST
"""What may speak, at most, against two lines going on in one paragraph, where the lower as a first line could not win further
down (that_may_win)."""
