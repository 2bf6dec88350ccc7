"""Source text → printed lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gazette_pub.formats.text.gutters import Gutter, Raw, unfolded
from gazette_pub.formats.text.lists import lists_in_order
from gazette_pub.formats.text.sides import contents_in_order
from gazette_pub.structure.line import NO_HINTS, Hints, Line
from gazette_pub.words.characters import (
    ANY_RADICAL,
    CONTROL,
    INVISIBLE,
    RADICALS,
    Punctuation,
)
from gazette_pub.words.lineends import each_line
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_UNSEEN = Pattern(
    Expression(f"{INVISIBLE.written[:-1]}{CONTROL.written[1:]}"),
    (*INVISIBLE.matches, *CONTROL.matches),
    ("甲", " ", "\t"),
    "search",
)
_JOINED = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u1800-\u18af"
"""Letters that join one another: Arabic's, with those of Uyghur and Kazakh, India's, Mongolian's."""

_LEFT_OUT = Pattern(
    Expression(rf"(?!(?<=[{_JOINED}])[\u200c\u200d][{_JOINED}]){_UNSEEN.written}"),
    ("甲\u200d乙", "\u200c", "\ufeff", "\u06cc\u200e\u062e"),
    ("甲", "\u06cc\u200c\u062e"),
    "search",
)
"""What is left out: a joiner between letters that join spells the word (Unicode 15, 23.2: ZWNJ, ZWJ)."""

WHOLE_LAW = 300
"""Characters from which a line may hold several articles."""

_UNIT = Pattern(
    Expression(
        rf"""(?<=[。；：！？”）\s])(?=第[{CN}\d]{{1,9}}(?:条|條|章|节|節|编|編|分编)(?:之[{CN}]{{1,3}})?[ \u3000])  # 第二条
        |(?<=[；：。\s])(?=[（(][{CN}]{{1,4}}[）)])                                                           # （一）
        |(?<=[。；：！？”）])(?=\u3000{{2}})                                                                # an indent
        |(?<=\s)(?=[（(]\d{{4}}年\d)                                                                       # （2024年1月""",
        re.X,
    ),
    ("甲。第二条　乙", "甲；（二）乙", "甲。　　乙", "某条例　（2024年1月"),
    ("甲第二条　乙", "甲（二）乙", "甲。第二条乙", "第一条　甲"),
    "search",
)
"""Where a paragraph begins inside such a line: at an article or a division, at an item, at an indent, at an adoption note."""

_LONGEST_ENTRY = 24
"""Characters up to which a line is surely not taken apart."""

_DIVISION = Pattern(
    Expression(rf"(?<=\s)(?=第[{CN}]{{1,4}}[编編章节節][ \u3000])"),
    ("总则 第二章　甲", "　第一节 甲"),
    ("甲第二章　乙", " 第二条　甲"),
    "search",
)
"""Where an entry begins in a law's contents that is printed on one line."""

_BLANK = Pattern(
    Expression("[\v\xa0\u2000-\u200a\u202f\u205f]"), ("甲\xa0乙", "\u2003", "\v"), ("甲　乙", " ", "\t"), "search"
)
_UNCLEAN = Pattern(
    Expression(f"{_UNSEEN.written[:-1]}{ANY_RADICAL.written[1:-1]}{_BLANK.written[1:]}"),
    (*_UNSEEN.matches, *ANY_RADICAL.matches, *_BLANK.matches),
    ("甲　乙", " ", "\t"),
    "search",
)


def lines_of(text: str, punctuation: Punctuation | None = None, gutter: Gutter | None = None) -> Iterator[Line]:
    """The lines that hold something printed, in order. `punctuation`: that of the text, where it is known already.

    `gutter`: that of its pages in two columns.
    """
    punctuation = punctuation or Punctuation(text)
    blanks, feed = 0, False
    hints = BROKEN if gutter else NO_HINTS
    is_clean, has_tabs = not _UNCLEAN.search(text), "\t" in text
    if gutter:
        of_text: Iterable[Raw] = unfolded(numbered(text), text, punctuation, gutter)
    else:
        of_text = lists_in_order(contents_in_order(numbered(text), text), text)
    for n, raw in of_text:
        if not raw:
            blanks += 1
            continue
        feed = feed or "\f" in raw
        laid = raw if is_clean else clean(raw)
        printed = laid.replace("\t", " ") if has_tabs else laid
        body = printed.strip(_AROUND)
        if not body:
            blanks += 1
            continue
        page = raw.startswith(" ") and not raw.startswith("  ")
        proper = (punctuation.at(n) if punctuation.parts else punctuation).proper(body)
        indent = _indent(printed) if printed[0] in _AROUND else 0.0
        yield Line(n, body, proper, indent, page, feed, blanks, punctuation.spaced, hints, laid=laid)
        blanks, feed = 0, False


BROKEN = Hints(broken=True)
"""Lines of columns were broken to their measure."""

_AROUND = " \u3000\f"


def _indent(printed: str) -> float:
    """The ems of blank before a line."""
    before = printed[: len(printed) - len(printed.lstrip(_AROUND))]
    return before.count("\u3000") + before.count(" ") / 2


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; a line that holds a whole law is taken apart, and every part has its number."""
    for n, raw in _pages_apart(text):
        if len(raw) <= _LONGEST_ENTRY or len(cuts := _cuts(raw)) < 3:
            yield n, raw
            continue
        for first, after in zip([0, *cuts], [*cuts, len(raw)], strict=True):
            yield n, raw[first:after]


def _pages_apart(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; one with form feeds in it is of several pages, and parted before each."""
    numbered = enumerate(each_line(text), 1)
    if "\f" not in text:
        return numbered
    return ((n, part) for n, raw in numbered for part in _FEED.split(raw) if part or not raw)


_FEED = Pattern(Expression("(?=\f)"), ("甲\f乙", "\f"), ("甲\n乙", ""), "search")


def _cuts(raw: str) -> list[int]:
    """Where a line must be taken apart: between the units of a whole law, or between the entries of its contents."""
    if len(raw) < WHOLE_LAW:
        return [found.start() for found in _DIVISION.finditer(raw)] if raw.count("第") > 3 else []
    return [found.start() for found in _UNIT.finditer(raw)]


def clean(raw: str) -> str:
    """The line without characters that print nothing, but for joiners that spell a word; radicals become the characters they look
    like. Tabs stay."""
    if not _UNCLEAN.search(raw):
        return raw
    raw = _LEFT_OUT.sub("", raw)
    if ANY_RADICAL.search(raw):
        raw = raw.translate(RADICALS)
    return _BLANK.sub(" ", raw)
