"""A title that stands twice: once as a web page calls its text, and once above the text itself."""

from __future__ import annotations

from gazette_pub.structure.heads import first_part, parts_below
from gazette_pub.structure.patterns.cases import CASE_NAMED
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.titles.finding import head
from gazette_pub.structure.titles.front import front
from gazette_pub.words.characters import letters
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.pattern import Expression, Pattern

ENDS_TITLE = "）知定议告复函见法释书案令报则例"
"""The last characters of such a line: those of what most documents are called, and of the year behind it."""

LOOKED, BETWEEN = 12, 2
"""Lines below among which the title stands again, and those of the page that may stand right below its heading: what it
says of itself."""


def heading_of_page(reading: Reading, at: int) -> list[Block] | None:
    """关于…的通知（2002）, and below it the title itself, 最高人民检察院关于…的通知: the year or the organ may be in one of them alone.
    So may the number of a guiding case: 指导性案例301号：张某诉某公司合同纠纷案."""
    if not (at == reading.begins or reading.lines[at].blanks):
        return None
    title = _YEAR.sub("", reading.lines[at].tight)
    if case := CASE_NAMED.match(title):
        title = title[case.end() :]
    called = letters(title) if case or ends_like_a_title(title) else ""
    if len(called) < _SHORTEST or not _stands_again(reading, at, called):
        return None
    if first_part(reading, at + 1):
        return None  # a collection's record of when it was passed, and the title once more
    for first in range(at + 1, min(at + BETWEEN + 2, len(reading.lines))):
        if not reading.lines[first].blanks and first > at + 1:
            return None
        found = front(reading, first) or head(reading, first, labelled=False)
        if found is None and (over := _said_on(reading, first, called)):
            found = [Block("title", first, first + over), *parts_below(reading, first + over)]
        if found:
            return [*(Block("above", n, n + 1) for n in range(at, first)), *found]
    return None


def _said_on(reading: Reading, first: int, called: str) -> int:
    """On how many lines from this one on the heading of the page stands again, and nothing else; 0 where it does not."""
    text = ""
    for over, line in enumerate(reading.lines[first : first + _MOST_OVER], start=1):
        text += letters(line.tight)
        if text == called:
            return over
    return 0


def _stands_again(reading: Reading, at: int, called: str) -> bool:
    """Whether a line below says it again, or ends with it behind the name of an organ; or several do, one after the other."""
    below = [letters(_YEAR.sub("", line.tight)) for line in reading.lines[at + 1 : at + 1 + LOOKED]]
    return any(
        "".join(below[n : n + over]).endswith(called) for over in range(1, _MOST_OVER + 1) for n in range(len(below))
    )


_MOST_OVER = 3
"""Lines that the title stands on below at most."""

_SHORTEST = 14
"""Letters that a title has which tells two texts apart."""

_YEAR = Pattern(Expression(r"（(?:19|20)\d\d年?）$"), ("（2002）", "（2002年）"), ("（2002）的", "（试行）"), "search")
"""Of which year it is, as collections say it behind a title."""
