"""How the lines of a title are set: larger, in the middle, apart, broken by sense."""

from __future__ import annotations

from gazette_pub.structure.candidate import Candidate, is_balanced
from gazette_pub.structure.patterns.cases import SERVES_WRIT
from gazette_pub.structure.reading import Reading
from gazette_pub.structure.unfinished import act_ends
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern

LARGER, MUCH_LARGER = 1.2, 1.45
"""Times the size of text from which a line is set larger: headings are; and so much larger that only titles are."""


def is_set_larger(candidate: Candidate) -> int:
    """Once for a title that is set larger than text, twice for one that is much larger. What its source sets at the right is
    none, however large: who signs, and the day (GB/T 9704-2012 §7.3.5)."""
    times = (
        0.0
        if candidate.reading.lines[candidate.at].hints.align == "right"
        else candidate.reading.times_text(candidate.at)
    )
    return (times >= LARGER) + (times >= MUCH_LARGER)


def is_said_to_be_one(candidate: Candidate) -> bool:
    """Its source has it as a title, by its style or its tag."""
    return candidate.reading.lines[candidate.at].hints.role == "title"


def heads_outline(candidate: Candidate) -> bool:
    """Its source has it as a heading of the first level, and it has no number."""
    return candidate.reading.lines[candidate.at].hints.level == 1


def is_centred(candidate: Candidate) -> bool:
    """Its source has every line of it in the middle, or as much blank stands before each as behind."""
    reading = candidate.reading
    return all(is_line_centred(reading, at) for at in range(candidate.at, candidate.after))


def is_line_centred(reading: Reading, at: int) -> bool:
    return reading.lines[at].hints.align == "center" or _is_in_the_middle(reading, at)


def _is_in_the_middle(reading: Reading, at: int) -> bool:
    """Whether a line of text without hints has as much blank before it as it leaves behind in its measure."""
    line = reading.lines[at]
    if line.indent < _LEAST_BEFORE or not reading.wrapped[at]:
        return False
    return abs(line.indent - (reading.measures[at] - line.width) / 2) <= _OFF_THE_MIDDLE


_LEAST_BEFORE, _OFF_THE_MIDDLE = 2.4, 1.5
"""Ems of blank before a line in the middle, more than a first line has; and those by which the extraction may miss it."""


def begins_page(candidate: Candidate) -> bool:
    starts = candidate.at in candidate.reading.page_starts or candidate.reading.lines[candidate.at].feed
    return starts and not candidate.is_first_in_text


def is_set_apart(candidate: Candidate) -> bool:
    """A blank line stands above it, in a text that has them before few lines."""
    reading = candidate.reading
    return bool(reading.lines[candidate.at].blanks) and reading.parted and not candidate.is_first_in_text


_SENSE = 1.5
"""Ems that a line must leave free to have been broken by sense."""

MOST_BROKEN = 3
"""Breaks by sense that count: a column of short lines breaks everywhere."""


def lines_broken_by_sense(candidate: Candidate) -> int:
    reading = candidate.reading
    lines = range(candidate.at, candidate.after - 1)
    return min(sum(reading.measures[n] - reading.lines[n].width > _SENSE for n in lines), MOST_BROKEN)


def lines_behind_its_end(candidate: Candidate) -> int:
    """The lines behind the first that closed a title, where the next did not lean on it."""
    reading, text = candidate.reading, ""
    for at in range(candidate.at, candidate.after - 1):
        text += reading.lines[at].tight.replace("\u3000", "")
        below = reading.lines[at + 1].tight
        leant_on = below.startswith("（") or LEANS.match(below) is not None
        leant_on = leant_on or text[-1] == "书" and SERVES_WRIT.match(below) is not None
        if leant_on or not is_balanced(text) or not ends_like_a_title(text):
            continue
        if not act_ends(reading, candidate.at, at + 1):
            return candidate.after - 1 - at
    return 0


def lines_filled(candidate: Candidate) -> int:
    return candidate.after - candidate.at - 1 - lines_broken_by_sense(candidate)


LEANS = Pattern(Expression("[与和及或的之》）]|以及|暨|并"), ("和甲", "》的", "暨", "以及"), ("以后", "甲和", "《"))
"""How a line begins that goes on from what is above."""
