"""Ways in which what stands around a line shows it to be a title, whatever its last word is."""

from __future__ import annotations

import re

from gazette_pub.structure import heads
from gazette_pub.structure.candidate import SHORTEST, Candidate, opens_law
from gazette_pub.structure.evidence.above import (
    MARKS,
    begins_text,
    has_ended_document,
    is_named_above,
    stands_behind_a_signed_document,
)
from gazette_pub.structure.evidence.below import is_followed_by_a_sentence, opens_with_its_purpose
from gazette_pub.structure.evidence.setting import (
    begins_page,
    heads_outline,
    is_centred,
    is_line_centred,
    is_said_to_be_one,
    is_set_larger,
)
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.news import DATELINE
from gazette_pub.structure.reading import Reading
from gazette_pub.structure.tables.around import UNIT
from gazette_pub.words import organs
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern


def is_shown_by_what_is_below(candidate: Candidate) -> bool:
    """Whatever it is called: a law begins below; or numbered text or a table, under a label; or what only titles have."""
    if candidate.is_called_as_titles_are:
        return False
    for shows in SHOWING:  # noqa: SIM110 - a generator takes longer, and many lines are asked
        if shows(candidate):
            return True
    return False


def _is_above_a_law(candidate: Candidate) -> bool:
    line = candidate.reading.line(candidate.after)
    return line is not None and opens_law(candidate.reading, candidate.after, line)


def is_above_a_form(candidate: Candidate) -> bool:
    """Whether the text is a table, or blanks to fill in, with one line above it, and what the table counts in; or so is what
    stands below a document that has ended."""
    first = candidate.is_first_in_text or has_ended_document(candidate)
    if not first or candidate.after != candidate.at + 1:
        return False
    below = candidate.reading.line(candidate.after)
    if candidate.what_is_below == "a table" or below is None:
        return below is not None
    counted = UNIT.match(below.text) is not None and candidate.after + 1 in candidate.reading.tabular
    return counted or candidate.is_first_in_text and _BLANK.match(below.text) is not None


_BLANK = Pattern(
    Expression(r"[\u4e00-\u9fff（）]{2,12}：(?:[ \u3000]*$|[ \u3000]*[＿_]{2})|(?:字)?第?[ \u3000＿_]{2,}号$"),
    ("编号：", "编号：________号", "甲方（用人单位）：　　　", "　　　号"),
    ("编号：12", "各位代表：请审议", "第3号"),
    needs=("号：",),
)
"""A label with nothing behind it, or a line to write on."""


def _is_headed(candidate: Candidate) -> bool:
    """Whether a part of a head other than a date stands right below, and nothing above is open."""
    ended = begins_text(candidate) or has_ended_document(candidate) or candidate.labelled
    apart = candidate.reading.lines[candidate.at].blanks > 0 or candidate.at in candidate.reading.page_starts
    if not (ended or apart):
        return False
    part = heads.first_part(candidate.reading, candidate.after)
    dated = part == "dateline" and heads.bracketed_day(candidate.reading, candidate.after)
    if part not in _TELLING and not dated:
        return False
    if ended:
        return True
    if part == "number" and candidate.text.endswith("案"):  # 王某假冒注册商标案⏎（检例第96号）
        return True
    addressed = part == "number" and heads.addresses_below_number(candidate.reading, candidate.after)
    return (addressed or part == "subtitle") and candidate.reading.ended(candidate.at)


def _is_reported(candidate: Candidate) -> bool:
    """Whether those who wrote a story stand below, under its subtitle where it has one, and nothing above is open."""
    reading, after = candidate.reading, candidate.after
    closed = candidate.is_first_in_text or reading.ended(candidate.at)
    return closed and heads.reported(reading, heads.subtitle(reading, after) or after) is not None


def _is_above_a_story(candidate: Candidate) -> bool:
    """Whether a dispatch begins below, and nothing above is open."""
    line = candidate.reading.line(candidate.after)
    if line is None or not DATELINE.match(line.text):
        return False
    apart = candidate.reading.lines[candidate.at].blanks > 0 and candidate.reading.ended(candidate.at)
    return begins_text(candidate) or apart


_TELLING = ("number", "delivery", "subtitle", "adoption", "salutation")
"""Parts of a head that stand below nothing but titles."""


def _is_below_a_label(candidate: Candidate) -> bool:
    """Between an attachment's label and its text stands its title, in a line that is no sentence; or in two, above 一、."""
    above = candidate.reading.blocks[-1] if candidate.reading.blocks else None
    if not candidate.labelled or above and above.kind in ("letterhead", "frontnumber"):
        return False
    if candidate.after == candidate.at + 1:
        return candidate.what_is_below not in _LISTED
    return candidate.after == candidate.at + 2 and _is_on_two_lines(candidate)


def _is_on_two_lines(candidate: Candidate) -> bool:
    """Whether both lines are words alone, no title ends in the upper, and an outline begins below."""
    upper, lower = candidate.reading.lines[candidate.at : candidate.after]
    words = upper.tight.isalpha() and lower.tight.isalpha() and not ends_like_a_title(upper.tight)
    return words and _opens_outline(candidate.reading.line(candidate.after))


_LISTED = ("names", "an entry")


def is_in_contents(candidate: Candidate) -> bool:
    """Whether the issue's contents name a document so."""
    return candidate.text in candidate.reading.announced.titles


def _is_published_above(candidate: Candidate) -> bool:
    """The text above names it, and either ends there or this opens as an act does."""
    if len(candidate.text) < _NAMED or not is_named_above(candidate):
        return False
    return has_ended_document(candidate) or opens_with_its_purpose(candidate)


_NAMED = 5
"""Characters of a title that is not named by chance."""


def _is_above_an_outline(candidate: Candidate) -> bool:
    """The first line of all, set in the middle, with 一、 below, or below one sentence that leads to it."""
    reading, line = candidate.reading, candidate.reading.lines[candidate.at]
    is_full = reading.wrapped[candidate.at] and line.width + line.indent > reading.measures[candidate.at] - _CENTRED
    if not candidate.is_first_in_text or candidate.after > 1 or is_full:
        return False
    below = reading.line(1)
    sentence = below is not None and below.ends or is_followed_by_a_sentence(candidate)
    return _opens_outline(below) or sentence and _opens_outline(reading.line(2))


_CENTRED = 2.0
"""Ems that a line leaves free at least where it was set in the middle."""


def _opens_outline(line: Line | None) -> bool:
    """Whether the line has the first number of an outline: 一、 or 1."""
    return line is not None and _FIRST_NUMBER.match(line.text) is not None


_FIRST_NUMBER = Pattern(
    Expression(
        rf"""[一壹]、
        |1(?:[.．、][ \u3000]*(?={LETTER})  # 1.总则
        |[ \u3000]+(?={LETTER}))           # 1　总则""",
        re.X,
    ),
    ("一、甲", "壹、甲", "1.总则", "1　总则"),
    ("二、甲", "1.5", "1总则", "（一）", "11　甲"),
)


def _is_set_as_titles_are(candidate: Candidate) -> bool:
    """Much larger than text, and no ornament or single letter."""
    return is_set_larger(candidate) > 1 and len(candidate.text) >= SHORTEST


def _stands_first_in_the_middle(candidate: Candidate) -> bool:
    """The first line of all, or the first two, in the middle, above text that a blank line parts from it: 国务院任免某特别行政区政府主要官员.
    Whose it is, the day, or a bracket may stand below it in the middle. No name of an organ or of a gazette, which heads the title."""
    reading, text = candidate.reading, candidate.text
    if not candidate.is_first_in_text or candidate.after > _TWO or len(text) < _LONG_ENOUGH or MARKS.search(text):
        return False
    if organs.is_organ(text) or text[0] == "本" or text.endswith(("公报", "政报")) or not is_centred(candidate):
        return False
    at = candidate.after
    while (line := reading.line(at)) is not None and not line.blanks and _may_stand_under_title(reading, at):
        at += 1
    return (
        line is not None and line.blanks > 0 and at - candidate.after < _MOST_UNDER and not is_line_centred(reading, at)
    )


def _may_stand_under_title(reading: Reading, at: int) -> bool:
    """Whether an organ, a day, or what stands in brackets is in the middle here."""
    text = reading.lines[at].tight
    said = organs.is_organ(text) or DATE_LINE.match(text) is not None or text[0] == "（" and text[-1] == "）"
    return said and is_line_centred(reading, at)


_TWO, _LONG_ENOUGH, _MOST_UNDER = 2, 4, 4
"""Lines of such a title at most, its characters at least, and fewer lines under it than this."""


def _heads_outline_as_titles_do(candidate: Candidate) -> bool:
    """A heading of the first level, in the middle, larger than text or the first of all: titles are set so."""
    is_in_the_middle = heads_outline(candidate) and is_centred(candidate)
    return is_in_the_middle and (candidate.is_first_in_text or is_set_larger(candidate) > 0)


def _begins_page_larger(candidate: Candidate) -> bool:
    """In the middle at the head of a page that was begun for it, larger than text: 22 points over 16 (GB/T 9704-2012 §7.3.1)."""
    return begins_page(candidate) and is_centred(candidate) and is_set_larger(candidate) > 0


SHOWING = (
    is_said_to_be_one,
    stands_behind_a_signed_document,
    _begins_page_larger,
    _heads_outline_as_titles_do,
    _is_set_as_titles_are,
    _is_above_a_law,
    _is_below_a_label,
    is_above_a_form,
    _is_headed,
    _is_reported,
    _is_above_a_story,
    _is_published_above,
    _is_above_an_outline,
    _stands_first_in_the_middle,
    is_in_contents,
)
"""Ways in which what stands around a line shows it to be a title, whatever its last word is."""
