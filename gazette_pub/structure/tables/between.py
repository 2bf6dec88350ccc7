"""The words of a line that may be cells: between bars, tabs, commas, wide gaps or blanks of any width; and where each stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.tables.grid import is_figure
from gazette_pub.words.characters import width_of
from gazette_pub.words.pattern import Expression, Pattern

Span = tuple[int, int]
"""From where to where in a line's `laid`."""

BAR = Pattern(Expression(r"(?<!\\)[|｜│┃]"), ("甲|乙", "│", "｜甲"), ("甲\\|乙", "——", "甲"), "search")

RULED_OFF = Pattern(
    Expression(
        r"""(?=.{0,200}?(?:--|──|━━|:-|-:))  # a stroke that is drawn
        [|｜│┃├┼┤+:\-─━ ]+$                 # nothing but strokes""",
        re.X,
    ),
    ("|---|---|", "|:----:|---------:|------|", "--- | ---", "├──┼──┤", "────────"),
    ("| 甲 | 乙 |", "—1—", "-", "| - | - |"),
)
"""What rules off the head of a table whose columns bars part (GitHub Flavored Markdown §4.10)."""


def is_ruled_off(text: str) -> bool:
    return RULED_OFF.match(text) is not None


def between_bars(line: Line) -> list[Span]:
    """What stands between the bars of a line; outside the first and the last, if anything is printed there."""
    places = [found.start() for found in BAR.finditer(line.laid)]
    if not places:
        return []
    spans = list(zip([0, *(at + 1 for at in places)], [*places, len(line.laid)], strict=True))
    first, last = line.laid[: places[0]].strip(BLANKS), line.laid[places[-1] + 1 :].strip(BLANKS)
    return spans[0 if first else 1 : len(spans) if last else -1]


def between_tabs(line: Line) -> list[Span]:
    """What stands between the tabs of a line; those it begins with indent it, unless a row above is as long."""
    return _between("\t", line)


def between_commas(line: Line) -> list[Span]:
    """What stands between the commas of a line."""
    return _between(",", line)


def _between(mark: str, line: Line) -> list[Span]:
    places = [at for at, character in enumerate(line.laid) if character == mark]
    return list(zip([0, *(at + 1 for at in places)], [*places, len(line.laid)], strict=True))


_PIECE = Pattern(
    Expression("(?:[A-Z]{2,6}[0-9]{0,6}(?:/[A-Z]{1,2})? (?=[0-9]{3}))?[^ \u3000\f\t]+"),  # GB/T 9704 is one word
    ("甲　乙", "甲", "GB/T 9704—2012", "GB 2760", "ABCDEF/GH 123"),
    ("　 \t",),
    "search",
)

_GAP = Pattern(Expression("\u3000[ \u3000]*| [ \u3000]+"), ("甲　乙", "甲  乙", "甲 　乙"), ("甲 乙", "甲乙"), "search")

_LONE_PAIR = Pattern(
    Expression(
        "(?<![^ \u3000：])[\u3400-\u9fff]\u3000[\u3400-\u9fff](?=(?:博士|先生|女士|教授|同志|[法检]官|议员|工程师)?(?![^ \u3000：（]))"
    ),
    (
        "林　燕（女）",
        "王　纯",
        "主任　王　纯",
        "王　纯 李",
        "组长：李　明　省长",
        "成　员：赵大勇",
        "李　晴博士　　主任",
    ),
    ("主任　王纯", "王 纯", "王　纯建"),
    "search",
)


def between_gaps(line: Line) -> list[Span]:
    """The words of a line that blanks set apart; two characters with one blank between are one word: 王　纯."""
    together = {found.start() + 1 for found in _LONE_PAIR.finditer(line.laid)}
    spans, start = [], len(line.laid) - len(line.laid.lstrip(BLANKS))
    end = len(line.laid.rstrip(BLANKS))
    for gap in _GAP.finditer(line.laid, start, end):
        if gap.start() not in together:
            spans.append((start, gap.start()))
            start = gap.end()
    return [*spans, (start, end)]


def between_blanks(line: Line) -> list[Span]:
    """The words of a line between blanks of any width."""
    return [found.span() for found in _PIECE.finditer(line.laid)]


Laid = tuple[int, list[Span]]
"""A line by its index, and its words."""

Words = Callable[[Line], list[Span]]
"""A way to part the words of a line."""

BESIDE = range(-2, 3)
"""Half ems by which words that stand below one another may be off, where narrow letters stand before them."""


def are_figures(line: Line, spans: Sequence[Span]) -> list[bool]:
    """Of each word whether it is a figure."""
    return [is_figure(line.between(*span)) for span in spans]


LONG = 15
"""Characters of a cell, or ems of a line, that are more than a few words."""


def places_of(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    """Each of the words with the half ems that it takes."""
    at = place = 0
    for start, end in spans:
        place += width_of(text[at:start])
        width = width_of(text[start:end])
        yield place, place + width, (start, end)
        at, place = end, place + width
