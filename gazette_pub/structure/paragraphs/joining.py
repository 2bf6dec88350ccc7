"""What speaks against two lines being of one paragraph."""

from __future__ import annotations

from gazette_pub.structure.anew import DAY_ENTRY
from gazette_pub.structure.measure import SET_IN, is_led, is_parted
from gazette_pub.structure.paragraphs.bodies import are_bodies
from gazette_pub.structure.paragraphs.indents import (
    are_one_heading,
    falls_back,
    hangs_below,
    hangs_from_note,
    is_of_set_in,
)
from gazette_pub.structure.paragraphs.room import early_break
from gazette_pub.structure.paragraphs.seam import RESIZED, TAGGED, Seam
from gazette_pub.structure.paragraphs.state import State
from gazette_pub.structure.patterns.provisions import COUNTED
from gazette_pub.words.pattern import Expression, Pattern


def against_joining(seam: Seam, state: State, indent: float) -> float:
    """What speaks against the lower line going on in the paragraph of the upper."""
    if seam.tagged or state.heading and are_one_heading(seam, state) or state.first and hangs_from_note(seam):
        return 0.0
    cost = RESIZED if seam.resized or seam.moved or state.heading and falls_back(seam) else 0.0
    if not seam.figure and (state.first or not seam.pieced):
        cost += early_break(seam.before, seam.line, seam.measure, indent if state.first else 0.0)
    cost += TAGGED if seam.tagged is False else 0.0
    if not state.first:
        cost += seam.over
    if seam.line.indent >= SET_IN and not (hangs_below(seam, state) or is_of_set_in(seam, state)):
        cost += SET_IN_AGAIN
    if seam.anew:
        cost += 5 if seam.ended else 1
    if is_led(seam.before.tight):
        cost += _WHOLE
    counted = seam.before.tight[-1] == "）" and COUNTED.search(seam.before.tight) is not None
    if state.heading and (counted or _says_again(seam)) or seam.counts or _is_beside(seam, state):
        cost += _WHOLE
    if state.first and (are_bodies(seam) or seam.line.blanks and _ONLY_BRACKET.finds(seam.before.tight)):
        cost += _WHOLE
    if seam.are_rows or counted and not seam.ended and is_parted(seam.line) or _is_set_as_heading(seam):
        cost += _WHOLE
    return cost


def _is_set_as_heading(seam: Seam) -> bool:
    """Whether the lower line is in bold letters of another size, below the end of a sentence in letters that are not bold."""
    return seam.ended and seam.resized and seam.line.hints.bold and not seam.before.hints.bold


_ONLY_BRACKET = Pattern(
    Expression("（[^（）。；]{4,40}）"),
    ("（以批复时间为序）", "（摘自某报）"),
    ("（一）加强领导", "（以批复时间为序）二月"),
    "fullmatch",
)
"""A remark on the whole that stands alone, with a blank line below."""


def _is_beside(seam: Seam, state: State) -> bool:
    """Whether a numbered line is a day of its own, or the next heading below one."""
    return seam.anew and (DAY_ENTRY.match(seam.line.text) is not None or state.heading and _is_above_another(seam))


def _is_above_another(seam: Seam) -> bool:
    """Whether a numbered heading that ended early has another right below it: 二、今年工作安排⏎（一）加快结构调整."""
    return seam.measure - seam.before.width > _ENDS_WHOLE and seam.before.tight[-1].isalnum() and not seam.line.ends


_ENDS_WHOLE = 3.0
"""Ems that a heading leaves free which is whole."""


def _says_again(seam: Seam) -> bool:
    """Whether the text begins with what its heading names last: 2.　修订《某规例》⏎《某规例》（第415章）现予修订."""
    heading = seam.before.tight
    return heading[-1] == "》" and seam.line.tight.startswith(heading[heading.rfind("《") :])


_WHOLE = 8.0
"""What speaks against a heading going on behind the number of what stands below it, and against a day within an entry."""

SET_IN_AGAIN = 8.0
"""What speaks against a line that is set in going on in a paragraph."""
