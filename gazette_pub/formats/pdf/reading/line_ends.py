"""The ends of a recognised line that the program did not find: where ink stands right beside a line, it looks there once more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from gazette_pub.formats.pdf.reading.recognised import Character, Recognised, ink_in
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

Look = Callable[[Any], tuple[str, float]]
"""What a part of a picture says, which is one line, and how sure that is."""


def with_ends(lines: Sequence[Recognised], picture: Any, dark: Any, look: Look) -> list[Recognised]:
    """The lines, each with what stands before and behind it. `dark`: where the picture has ink."""
    found = list(lines)
    for at, line in enumerate(lines):
        for left in (True, False):
            if line.characters and (more := _beside(found[at], left, lines, picture, dark, look)):
                found[at] = _with(found[at], more, left)
    return found


def _beside(
    line: Recognised, left: bool, lines: Sequence[Recognised], picture: Any, dark: Any, look: Look
) -> list[Character]:
    """The characters on one side of a line that it lacks."""
    near, top, bottom = _end(line, left)
    height = bottom - top
    far = _ink_to(near, top, bottom, _room(line, left, lines, height, picture.shape[1]), dark)
    first, last = sorted((near, far))
    if far == near or int(dark[top:bottom, first:last].sum()) < _LEAST_INK:
        return []
    inside = (near + _OVER * height) if left else max(near - _OVER * height, 0)
    begin, end = sorted((far - _MARGIN if left else far + _MARGIN, inside))
    said, sure = look(picture[max(top - _MARGIN, 0) : bottom + _MARGIN, max(begin, 0) : end].copy())
    missing = _missing(said, "".join(each.text for each in line.characters), left)
    return list(_shared(missing, first, last, top, bottom, sure, dark))


_MARGIN, _LEAST_INK = 3, 20
"""Dots around what is looked at; and those of a mark."""

_REACH, _OVER, _BLANK = 8, 3, 1.0
"""Times the height of a line: how far beside it is looked; what of it is looked at once more; what blank parts it from what
is beside it."""


def _end(line: Recognised, left: bool) -> tuple[int, int, int]:
    """Where the line begins or ends, with its upper and lower edge there."""
    (x, top), (other, bottom) = (line.corners[0], line.corners[3]) if left else (line.corners[1], line.corners[2])
    near = min(x, other) if left else max(x, other)
    return max(int(near), 0), max(int(top), 0), max(int(bottom), int(top) + 1)


def _room(line: Recognised, left: bool, lines: Sequence[Recognised], height: int, width: int) -> int:
    """How far it may go on: not over the next line on its level."""
    near, top, bottom = _end(line, left)
    middle = (top + bottom) / 2
    level = [other for other in lines if other is not line and _top(other) <= middle <= _bottom(other)]
    if left:
        ends = [int(max(x for x, _ in other.corners)) for other in level]
        return max([end for end in ends if end <= near + height], default=max(near - _REACH * height, 0))
    ends = [int(min(x for x, _ in other.corners)) for other in level]
    return min([end for end in ends if end >= near - height], default=min(near + _REACH * height, width))


def _top(line: Recognised) -> float:
    return min(y for _, y in line.corners)


def _bottom(line: Recognised) -> float:
    return max(y for _, y in line.corners)


def _ink_to(near: int, top: int, bottom: int, room: int, dark: Any) -> int:
    """Where the ink beside a line ends, up to a blank; `near` where there is none."""
    first, last = sorted((near, room))
    inked = dark[top:bottom, first:last].any(axis=0).tolist()
    far, step = near, -1 if room < near else 1
    for off, has_ink in enumerate(reversed(inked) if step < 0 else inked, 1):
        if has_ink:
            far = near + step * off
        elif abs(near + step * off - far) > _BLANK * (bottom - top):
            break
    return far


def _missing(said: str, known: str, left: bool) -> str:
    """What is said before or behind that which is known; nothing where the known is not said again, or what is beside it is
    no print."""
    again = known[:_AGAIN] if left else known[-_AGAIN:]
    before, found, behind = said.partition(again) if left else said.rpartition(again)
    missing = before if left else behind
    return missing if found and len(again) == _AGAIN and _PRINT.fullmatch(missing) else ""


_AGAIN = 2
"""Characters of a line that must be said again, for what is beside them to be believed."""

_PRINT = Pattern(
    Expression(rf"[{HAN}（）()\d.．、，。；：？！”》]*(?:[{HAN}][）)、.．]?|[。；：？！”》]|\d[.．、)）])"),
    ("（一）", "（二)", "一、", "第三条", "1.", "。", "附则", "；"),
    ("|", "l", "-", "1", "·", ""),
    "fullmatch",
)
"""What a line may begin or end with; a stroke or a point is no print."""


def _shared(said: str, first: int, last: int, top: int, bottom: int, sure: float, dark: Any) -> Iterator[Character]:
    """These characters, which share the place evenly."""
    step = (last - first) / max(len(said), 1)
    for at, text in enumerate(said):
        left, right = first + at * step, first + (at + 1) * step
        corners = ((left, float(top)), (right, float(top)), (right, float(bottom)), (left, float(bottom)))
        yield Character(text, corners, sure, ink_in(corners, dark))


def _with(line: Recognised, more: Sequence[Character], left: bool) -> Recognised:
    a, b, c, d = line.corners
    if left:
        corners = (more[0].corners[0], b, c, more[0].corners[3])
        return Recognised(corners, (*more, *line.characters))
    return Recognised((a, more[-1].corners[1], more[-1].corners[2], d), (*line.characters, *more))
