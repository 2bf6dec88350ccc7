"""Lines → paragraphs, by the measure and by what the lines say.

A typesetter breaks a line because the next character would not have fitted. So where it would have fitted, the
paragraph ended; and a line that could not have stood behind a two-em indent does not begin one. The best way through
all lines is found by dynamic programming over these costs.
"""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.anew import OPENERS
from gazette_pub.structure.cuts.figures import is_figure
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import are_few_parted, part_paragraphs
from gazette_pub.structure.paragraphs.firsts import articles_without_stops, below_fields, first_counted
from gazette_pub.structure.paragraphs.glance import SURELY_JOINED, is_inside, surely_on, that_may_win
from gazette_pub.structure.paragraphs.headings import is_rest_of_heading, is_rest_of_subject
from gazette_pub.structure.paragraphs.joining import against_joining
from gazette_pub.structure.paragraphs.opening import against_opening
from gazette_pub.structure.paragraphs.parting import against_parting
from gazette_pub.structure.paragraphs.room import overflow
from gazette_pub.structure.paragraphs.seam import seam_of
from gazette_pub.structure.paragraphs.setting import USUAL, Setting, level_pages
from gazette_pub.structure.paragraphs.state import NEXT, State, state_of_first, state_of_further
from gazette_pub.structure.patterns.provisions import ARTICLE

_PARTING, _SURELY_PARTING = 1.0, 6.0
"""How much a blank line speaks for a new paragraph, in a text where most lines have none before them; and where many have one,
but none that goes on with a sentence."""

_UNPARTED = 16.0
"""How much it speaks for the rest of a heading that no blank line parts it from the number, where all paragraphs are parted."""

_LEGAL_FULL_END = -0.2
"""What speaks in a law against a full line that ends a sentence being the last: its paragraphs are often one sentence."""


def paragraphs(lines: Sequence[Line], measures: Sequence[float], setting: Setting = USUAL) -> list[tuple[int, int]]:
    """The paragraphs of a run of text lines, as (first index, index after the last)."""
    if not lines:
        return []
    if any(line.text[0] == "第" and ARTICLE.match(line.text) for line in lines):
        setting = setting._replace(full_end=_LEGAL_FULL_END)
    setting = setting._replace(
        counted=frozenset((*first_counted(lines), *below_fields(lines), *articles_without_stops(lines)))
    )
    level, flat = level_pages(lines, setting), setting._replace(indent=0.0, shown=False, all=False)
    costs, back = {state_of_first(lines[0]): 0.0}, []
    are_parted = setting.parted or part_paragraphs(lines)
    blanks = _SURELY_PARTING if are_parted else _PARTING if are_few_parted(lines) else 0.0
    for at in range(1, len(lines)):
        parted = blanks if lines[at].blanks else 0.0
        if lines[at - 1].text[0] in OPENERS and not lines[at].blanks:
            rest = are_parted and is_rest_of_heading(lines, at) or is_rest_of_subject(lines, measures, at)
            parted = -_UNPARTED if rest else 0.0
        costs, came = _step(lines, measures, at, costs, flat if lines[at].hints.page in level else setting, parted)
        back.append(came)
    return _walk_back(costs, back)


def _step(
    lines: Sequence[Line],
    measures: Sequence[float],
    at: int,
    costs: dict[State, float],
    setting: Setting,
    parted: float,
) -> tuple[dict[State, float], dict[State, State]]:
    """The cheapest cost of each state of line `at`, and the state of the line before it."""
    on = surely_on(lines[at - 1], lines[at], measures[at - 1], measures[at], costs)
    if on is not None:
        return {NEXT: on}, _ON
    pieced = is_figure(lines[at - 1].tight) or at > 1 and is_figure(lines[at - 2].tight)
    seam = seam_of(lines[at - 1], lines[at], measures[at - 1], pieced, at in setting.counted, setting.labels)
    ways = that_may_win(costs, seam)
    if len(ways) == 1 and NEXT in ways and is_inside(seam):
        joined = against_joining(seam, NEXT, setting.indent)
        if joined < SURELY_JOINED and joined + overflow(seam.line, measures[at]) < SURELY_JOINED:
            return {NEXT: ways[NEXT] + joined}, _ON
    opening = state_of_first(seam.line)
    split_fit = against_opening(seam, measures[at], setting) - parted
    new: dict[State, float] = {}
    came: dict[State, State] = {}
    for state, cost in ways.items():
        then = state_of_further(seam.line) if state.heading else NEXT
        going_on = cost + against_joining(seam, state, setting.indent)
        if then not in new or going_on < new[then]:
            new[then], came[then] = going_on, state
        parting = cost + (split_fit + against_parting(seam, state, setting))
        if opening not in new or parting < new[opening]:
            new[opening], came[opening] = parting, state
    return new, came


_ON = {NEXT: NEXT}


def _walk_back(costs: dict[State, float], back: list[dict[State, State]]) -> list[tuple[int, int]]:
    state = min(costs, key=lambda end: costs[end])
    starts, after = [], len(back) + 1
    for at in range(len(back), -1, -1):
        if state.first:
            starts.append((at, after))
            after = at
        if at:
            state = back[at - 1][state]
    return starts[::-1]
