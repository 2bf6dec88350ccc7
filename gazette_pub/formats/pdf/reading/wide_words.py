"""A word whose characters stand far off each other in a scan, 目　　录, and which the program took for something else: it is looked at
once more with its blanks closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from gazette_pub.formats.pdf.reading.line_ends import Look
from gazette_pub.formats.pdf.reading.recognised import Character, Recognised, ink_in
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern


def with_wide_words(lines: Sequence[Recognised], picture: Any, dark: Any, look: Look) -> list[Recognised]:
    """The lines, each such word as what it is."""
    return [_closer(line, picture, dark, look) if _is_doubtful(line) else line for line in lines]


def _is_doubtful(line: Recognised) -> bool:
    """Whether a line is wider than what it says, and that is not sure."""
    if not 0 < len(line.characters) <= _MOST or min(each.sure for each in line.characters) >= _SURE:
        return False
    left, top, right, bottom = _box(line)
    return right - left >= (len(line.characters) + 1) * (bottom - top)


_MOST, _SURE = 4, 0.8
"""Characters of such a word at the most; how sure the program is of one that needs no second look, or of what it says then."""


def _box(line: Recognised) -> tuple[int, int, int, int]:
    across, down = [int(x) for x, _ in line.corners], [int(y) for _, y in line.corners]
    return max(min(across), 0), max(min(down), 0), max(across), max(down)


def _closer(line: Recognised, picture: Any, dark: Any, look: Look) -> Recognised:
    """What the line says with its blanks closed, where that is a character for each of its parts."""
    left, top, right, bottom = _box(line)
    parts = list(_parts(dark[top:bottom, left:right].any(axis=0).tolist(), bottom - top))
    if not _PAIR <= len(parts) <= _MOST:
        return line
    said, sure = look(_side_by_side([picture[top:bottom, left + first : left + end] for first, end in parts]))
    if sure < _SURE or len(said) != len(parts) or not _HAN.fullmatch(said):
        return line
    return Recognised(line.corners, tuple(_placed(said, parts, (left, top, bottom), sure, dark)))


_PAIR = 2

_HAN = Pattern(Expression(f"[{HAN}]{{2,4}}"), ("目录", "附件", "通知书"), ("Ⅲ", "目", "目 录", "一、"), "fullmatch")


def _parts(inked: Sequence[bool], height: int) -> Iterator[tuple[int, int]]:
    """From where to where there is ink; a blank wider than those inside a character parts two."""
    first: int | None = None
    last = 0
    for at, has_ink in enumerate(inked):
        if has_ink and first is not None and at - last > _BLANK * height:
            yield first, last + 1
            first = at
        if has_ink:
            first, last = at if first is None else first, at
    if first is not None:
        yield first, last + 1


_BLANK, _AROUND = 0.4, 0.15
"""Of the height of a line: what of it parts two characters; the blank left between them."""


def _side_by_side(parts: Sequence[Any]) -> Any:
    """A picture of these, one beside the other, on white."""
    height = parts[0].shape[0]
    gap = max(int(height * _AROUND), 1)
    whole = parts[0][:, :1].copy()
    whole[:] = 255
    blank = whole.repeat(gap, axis=1)
    row = [blank]
    for part in parts:
        row += [part, blank]
    made = whole.repeat(sum(each.shape[1] for each in row), axis=1)
    at = 0
    for each in row:
        made[:, at : at + each.shape[1]] = each
        at += each.shape[1]
    return made


def _placed(
    said: str, parts: Sequence[tuple[int, int]], place: tuple[int, int, int], sure: float, dark: Any
) -> Iterator[Character]:
    left, top, bottom = place
    for text, (first, end) in zip(said, parts, strict=True):
        x, right = float(left + first), float(left + end)
        corners = ((x, float(top)), (right, float(top)), (right, float(bottom)), (x, float(bottom)))
        yield Character(text, corners, sure, ink_in(corners, dark))
