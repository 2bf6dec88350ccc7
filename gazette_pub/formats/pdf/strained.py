"""What is said of lines that could not be set as the style has it."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.issue.findings import Findings, Grade, rule
from gazette_pub.issue.messages import say
from gazette_pub.typeset.strains import CUT, DIVIDED, SMALLER, Strained

DIVIDED_WORD = rule(
    "F113",
    Grade.WARNING,
    """A word or a number that no line end divides is wider than its line, and is divided.

    Nothing is printed off the page, and what is copied is whole. A style with wider columns or smaller letters may hold it;
    a space or a hyphen in the text says where it may be divided.""",
)

SET_SMALLER = rule(
    "F114",
    Grade.WARNING,
    """A table has more columns, or a line of the cover more words, than fit in the letters of the style: it is set smaller.

    A table that is too small to be read had better be two.""",
)

CUT_SHORT = rule(
    "F115",
    Grade.NOTE,
    """The running head is longer than its line: it ends with … on each page.

    The whole title stands on the cover, or over the text. A shorter `title` in the gazette.toml has room.""",
)

_SAID = {
    DIVIDED: (DIVIDED_WORD, say("“{text}” is wider than its line, and is divided")),
    SMALLER: (SET_SMALLER, say("it is set in letters of {text} points, to have room")),
    CUT: (CUT_SHORT, say("the running head is too long: “{text}” is printed of it")),
}

MOST_SAID = 40
"""Characters of a word that are said."""


def lines_strained(strained: Iterable[Strained]) -> Findings:
    """A finding for each, with its place."""
    for each in strained:
        rule_, said = _SAID[each.how]
        text = each.text if len(each.text) <= MOST_SAID else each.text[:MOST_SAID] + "…"
        yield rule_.found(said, each.node, text=text)
