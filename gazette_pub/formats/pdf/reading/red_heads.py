"""The head of an organ's paper that takes several lines → one: 某县人民政府办公室文⏎件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.structure.patterns import LETTERHEAD
from gazette_pub.words.characters import unspaced
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

_MOST = 3
"""Lines that a head takes."""

_LARGE = 1.3
"""Times the size of text."""

_FREE = 1.5
"""Ems that a line leaves free on both sides where it breaks because it is full."""

_ITS_END = "文件"

_OF_THE_ONE_ABOVE = Pattern(
    Expression("(?:人民政府|政府|委员会)?办公[室厅]|人民政府"),
    ("办公室", "人民政府办公厅", "人民政府"),
    ("某省财政厅", "某县人民政府"),
    "fullmatch",
)
"""An organ that has no name without what it belongs to."""


def with_whole_heads(printed: Sequence[Printed], size: float) -> Iterator[Printed]:
    """The lines of a page, each head of an organ's paper one. `size`: that of text."""
    at = 0
    while at < len(printed):
        many = _lines_of_head(printed, at, size)
        yield _whole(printed[at : at + many]) if many > 1 else printed[at]
        at += many


def _lines_of_head(printed: Sequence[Printed], at: int, size: float) -> int:
    """How many lines make a head from this one on; 1 where they make none."""
    first = printed[at]
    if first.block is not None or first.face.size < _LARGE * size or _is_head(first.text):
        return 1
    for many in range(2, _MOST + 1):
        lines = printed[at : at + many]
        if len(lines) < many or lines[-1].face != first.face or lines[-1].column != first.column or lines[-1].block:
            return 1
        if _breaks(lines) and _is_head("".join(line.text for line in lines)):
            return many
    return 1


def _is_head(text: str) -> bool:
    return text[-1:] == "件" and LETTERHEAD.match(unspaced(text)) is not None


def _breaks(lines: Sequence[Printed]) -> bool:
    """Whether the last of these lines goes on with those above: these are full, or it is all but 文件. It does not where both
    are organs."""
    above, last = unspaced("".join(line.text for line in lines[:-1])), unspaced(lines[-1].text)
    organ = last.removesuffix(_ITS_END)
    if is_organ(above) and is_organ(organ) and not _OF_THE_ONE_ABOVE.fullmatch(organ):
        return False
    return last == _ITS_END or all(_is_full(line) for line in lines[:-1])


def _is_full(line: Printed) -> bool:
    return line.edge - line.left - (line.right - line.x) <= _FREE * line.face.em


def _whole(lines: Sequence[Printed]) -> Printed:
    return replace(
        lines[0],
        text="".join(line.text for line in lines),
        x=min(line.x for line in lines),
        right=max(line.right for line in lines),
        last=lines[-1].y,
    )
