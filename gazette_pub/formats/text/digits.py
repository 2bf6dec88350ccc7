"""Digits that an extractor wrote each on a line of its own, put together again.

One common extractor writes a run of full-width digits (２０１９) so, and the dashes or points of a page mark around them. Where such a run
shows that, digits that were written half as wide since (２０１９ as 2019) are put together too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gazette_pub.formats.text.joined import joined
from gazette_pub.structure.line import Line
from gazette_pub.words.pattern import Expression, Pattern

_DIGIT = Pattern(Expression("[０-９]"), ("０", "９月"), ("0", "一", "Ａ"))
_ALONE = Pattern(Expression("[０-９]$"), ("５",), ("１２", "5", "５月"))
_DASH = Pattern(Expression("[—–―─－·・•-]$"), ("—", "－", "-", "·"), ("——", "１", "~"))


def digits_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, with split numbers on one line, where the text has split numbers."""
    return [_with_plain_points(line) for line in joined(lines, _goes_on)] if _are_split(lines) else list(lines)


def _with_plain_points(line: Line) -> Line:
    """The line, with a plain point within a number that was put together: one that stood alone was no number's yet."""
    if line.last == line.n or "．" not in line.loose:
        return line
    return replace(line, loose=_WIDE_POINT.sub(".", line.loose))


_WIDE_POINT = Pattern(Expression("(?<=[0-9])．(?=[0-9])"), ("1．2",), ("1．甲", "甲．2", "1.2"), "search")


def _are_split(lines: Sequence[Line]) -> bool:
    """Whether a number or a page mark shows it: digits alone on their lines, between parts of the same number or dashes."""
    return any(
        len(line.printed) == 1 and _ALONE.match(line.printed) and _is_inside(*_around(lines, at))
        for at, line in enumerate(lines)
    )


def _around(lines: Sequence[Line], at: int) -> tuple[str, str]:
    """What stands before and after the run of single digits at this place, if the run begins here."""
    if at == 0 or _ALONE.match(lines[at - 1].printed):
        return "", ""
    after = at
    while after < len(lines) and _ALONE.match(lines[after].printed):
        after += 1
    return lines[at - 1].printed, lines[after].printed if after < len(lines) else ""


def _is_inside(before: str, after: str) -> bool:
    if _DASH.match(before) and _DASH.match(after):
        return True
    return bool(before and after and _DIGIT.match(before[-1]) and _DIGIT.match(after))


def _goes_on(above: Line, below: Line) -> bool:
    """Whether a number, or a page mark, runs on from one line into the next."""
    before, line = above.printed, below.printed
    if _DIGIT.match(before[-1]) and (_DIGIT.match(line) or line in _POINTS):
        return True
    if (
        before[-2:-1]
        and before[-1] in _POINTS
        and _DIGIT.match(before[-2])
        and above.last > above.n
        and _DIGIT.match(line)
    ):
        return True
    if _runs_on(before, line) or above.last > above.n and before[-1] in _HALF_WIDTH and line[0] in _MEASURED:
        return True
    if before == "第" and _ALONE.match(line) or _NUMBERED.match(before) and line[0] in _COUNTED:
        return True
    return bool(_DASH.match(before) and _ALONE.match(line) or _OPEN_MARK.match(before) and _DASH.match(line))


def _runs_on(before: str, line: str) -> bool:
    """Whether one digit goes on from another, each as the extractor left it: （2⏎0⏎2⏎3年."""
    return _PLAIN_OPEN.search(before) is not None and _PLAIN.match(line) is not None


_PLAIN_OPEN = Pattern(
    Expression("(?<![0-9])[0-9]{1,4}$"), ("（2", "对8", "自202", "1"), ("自20249", "8人", "３"), "search"
)
_PLAIN = Pattern(Expression("[0-9](?:$|[年月日号周岁个%．.])"), ("0", "3年5月", "5%"), ("10", "3、甲", "2甲", "３"))
_POINTS = frozenset("．.")
"""The decimal point, which stands on a line of its own beside such digits: 1⏎．⏎2个车位."""

_HALF_WIDTH = frozenset("0123456789")
_MEASURED = frozenset("年月日周岁个人件户名万亿元%％")
"""What stands behind a number whose digits were put together: 8⏎0⏎周岁."""
_NUMBERED = Pattern(Expression("第[０-９]{1,4}$"), ("第８７",), ("第", "第８７号"))
_COUNTED = frozenset("号期次届条章页")
"""What stands behind a number and 第."""

_OPEN_MARK = Pattern(
    Expression("[—–―─－·・•-][０-９]{1,4}$"), ("—１２", "－５", "·３１２"), ("—12", "—", "—１２—", "１２")
)
