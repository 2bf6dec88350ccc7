"""How a text shows where its paragraphs begin: each behind an indent, or each below a blank line.

Where all of them do, a line that shows neither begins none, however early the line above it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from itertools import pairwise

from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import SET_IN, open_prose
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.numberings import FIRST
from gazette_pub.words.pattern import Expression, Pattern

Shows = Callable[[Line], bool]
"""Whether a line shows that a paragraph begins with it."""

_ENOUGH = 3
"""Lines that surely begin a paragraph, from which a text is known."""
_A_FEW = 5
"""To so many lines that begin a paragraph, one may be flush below a full line that ends a sentence: that may be its rest."""
_EXCEPTIONS = 50
"""One of so many may be an oversight."""


def _set_in(line: Line) -> bool:
    return line.indent >= SET_IN


def _set_in_or_numbered(line: Line) -> bool:
    return line.indent >= SET_IN or _has_number(line)


def _set_apart(line: Line) -> bool:
    return line.blanks > 0


def shown_by(lines: Sequence[Line], page_starts: Set[int]) -> Shows | None:
    """By what every paragraph of a text shows that it begins; None where some show nothing, or every line shows the same."""
    widest = max((line.width + line.indent for line in lines if open_prose(line)), default=0.0)
    begun = [
        (above, line)
        for at, (above, line) in enumerate(pairwise(lines), 1)
        if at not in page_starts and _begins(above, line)
    ]
    below = [line for above, line in begun if not _may_be_rest(above, line, widest)]
    if len(begun) - len(below) > len(below) // _A_FEW:
        below = [line for _, line in begun]
    told = any(_is_first_and_rest(above, line) for above, line in pairwise(lines))
    for shows in (_set_in, _set_in_or_numbered, _set_apart):
        sure = [line for line in below if not _has_number(line)] if shows is _set_in_or_numbered else below
        if len(sure) < (1 if told and shows is not _set_apart else _ENOUGH):
            continue
        if sum(not shows(line) for line in below) <= len(below) // _EXCEPTIONS and not all(map(shows, lines[1:])):
            return shows
    return None


def _is_first_and_rest(above: Line, line: Line) -> bool:
    """Whether the upper line stands behind the indent of a first line and ends nothing, and the lower, flush, is its sentence's
    rest: in a text of few paragraphs that shows the indent."""
    if above.ends or above.width < _TEXT or line.indent >= _FLUSH or not SET_IN <= above.indent <= FIRST_LINE:
        return False
    return above.tight[-1].isalnum() and line.tight[-1] != "：" and line.stops


_TEXT, _FLUSH, FIRST_LINE = 15.0, 0.6, 2.6
"""Ems of a line of text; of the blank that a flush line has at most, and a first line's indent."""


def _begins(above: Line, line: Line) -> bool:
    """Whether a paragraph surely begins with a line: a sentence ended above it, or it has a number."""
    return above.ends or _has_number(line)


def _has_number(line: Line) -> bool:
    return line.text[0] in FIRST and ENUMERATOR.match(line.text) is not None


_GAP = Pattern(Expression(r"\S(?:[ \u3000]{2,}|\t)\S"), ("张三　　某局", "甲\t乙"), ("第一条　为了", "甲 乙"), "search")


def goes_on(above: Line, line: Line) -> bool:
    """Whether a line that shows no beginning goes on with the sentence above it: neither is a row, nor of another kind.

    Below a blank line a heading may stand right above its text; what is not set in is the rest of what is.
    """
    if above.ends or above.hints.whole or line.hints.whole or ENUMERATOR.match(line.text):
        return False
    told = above.stops or _set_in(above) and line.stops
    return told and not _GAP.search(above.text) and not _GAP.search(line.text)


def _may_be_rest(above: Line, line: Line, widest: float) -> bool:
    """Whether a line is flush and right below a full one."""
    full = above.width + above.indent >= widest - _OF_FULL
    return full and line.indent < _FLUSH and not line.blanks and not ENUMERATOR.match(line.text)


def is_rest(above: Line, line: Line, widest: float) -> bool:
    """Whether a flush line of text goes on in the paragraph of a full one, whose sentence has ended, in a text whose paragraphs
    are all set in."""
    if not (above.ends and line.ends) or above.hints.whole or line.hints.whole or line.tight[-1] == "：":
        return False
    if starts_anew(line):
        return False
    return _may_be_rest(above, line, widest) and line.stops


_OF_FULL = 3.0
"""Ems that a full line is narrower than the widest at most."""
