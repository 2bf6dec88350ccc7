"""令 and 公告, which are printed at the right of the middle of the organs that issue an act together: they come behind the last.

国家发展和改革委员会                 国家发展和改革委员会
公安部　　　　　　　令       →       公安部
交通运输部                           交通运输部　令
第12号                               第12号
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.structure.line import BLANKS, Line, Pages
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.numbers import NUMBER_LINE
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

_LAST = frozenset("令告")
_ACT = Pattern(
    Expression("(?:^|\u3000|  )(?:令|[公通][ \u3000]{0,8}告)$"),
    ("公安部　　　令", "令", "公　告", "某部　公　告", "某部  通告"),
    ("公安部令", "某省人民政府公告", "司　令部", "公告　第3号"),
    "search",
)
"""What the organs issue, apart from the name of one or alone on its line."""

_LONGEST = 60
"""Characters of a line with an organ and the act, the gap between them counted."""

_MOST = 4
"""Organs below the act."""


def set_behind(pages: Pages) -> Pages:
    """The pages with each such act behind the last of its organs."""
    lines = list(pages.lines)
    for at, line in enumerate(lines):
        if line.text[-1] in _LAST and len(line.text) <= _LONGEST and (found := _ACT.search(line.text)):
            last = _last_organ(lines, at)
            if last > at and _names_an_organ_first(lines, at, line.text[: found.start()].strip(BLANKS)):
                _move(lines, at, last, found.start())
    return replace(pages, lines=lines)


def _last_organ(lines: Sequence[Line], at: int) -> int:
    """The index of the last organ below the act, above a number; that of the act where there is none."""
    last = at
    while last - at < _MOST and last + 1 < len(lines) and is_organ(close_up(lines[last + 1].text)):
        last += 1
    numbered = last + 1 < len(lines) and NUMBER_LINE.match(lines[last + 1].tight)
    return last if numbered else at


def _names_an_organ_first(lines: Sequence[Line], at: int, beside: str) -> bool:
    """Whether an organ stands beside the act; or above it, where it is alone."""
    return is_organ(close_up(beside)) if beside else at > 0 and is_organ(close_up(lines[at - 1].text))


def _move(lines: list[Line], at: int, last: int, start: int) -> None:
    """Takes the act out of its line, from there on, and puts it behind the last organ."""
    texts = [lines[n].loose for n in range(at, last + 1)]
    organ, act = texts[0][:start].strip(BLANKS), texts[0][start:].strip(BLANKS)
    moved = [organ, *texts[1:-1], f"{texts[-1]}\u3000{act}"] if organ else [*texts[1:], act]
    for n, text in enumerate(moved, at):
        lines[n] = replace(lines[n], printed=text, loose=text, laid="")
