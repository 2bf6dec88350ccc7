"""What a line may be in its paragraph."""

from __future__ import annotations

from gazette_pub.structure.anew import OPENERS
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.provisions import AMOUNT_AND_PAUSE, ENUMERATOR
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_RUNS_ON = Pattern(
    Expression(rf"[。；：]|{AMOUNT_AND_PAUSE}"),
    ("甲。", "甲；", "甲：乙", "总投资3.2亿元，占地"),
    ("甲，", "甲、乙", "2024年，甲"),
    "search",
)


@dataclass(frozen=True, eq=False, slots=True)
class State:
    """What a line is in its paragraph: the first one or not; and whether it is a numbered heading so far."""

    first: bool
    heading: bool


FIRST, NEXT = State(True, False), State(False, False)

HEAD_FIRST, HEAD_NEXT = State(True, True), State(False, True)


def state_of_first(line: Line) -> State:
    return (
        HEAD_FIRST
        if line.text[0] in OPENERS and ENUMERATOR.match(line.text) and not _RUNS_ON.search(line.tight)
        else FIRST
    )


def state_of_further(line: Line) -> State:
    """What a line is that goes on from a numbered heading: it may turn out to be no heading."""
    return NEXT if _RUNS_ON.search(line.tight) else HEAD_NEXT
