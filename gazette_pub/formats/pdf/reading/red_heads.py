"""The head of an organ's paper that takes several lines → one: 某县人民政府办公室文⏎件; that of several organs, which stand below one
another with 文件 beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.structure.patterns.heads import LETTERHEAD
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
        if joint := _joint(printed, at, size):
            yield from _organs_of(joint)
            at += len(joint)
            continue
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


# several organs


def _joint(printed: Sequence[Printed], at: int, size: float) -> Sequence[Printed]:
    """The large lines from this one on, if they are organs and 文件 stands beside them, level with one or between two; else none."""
    first = printed[at]
    if first.block is not None or first.face.size < _LARGE * size:
        return []
    lines = list(takewhile(lambda line: _may_be_of(line, first, size), islice(printed, at, at + _MOST_JOINT)))
    beside = [line for line in lines if unspaced(line.text).endswith(_ITS_END)]
    if len(lines) < _SEVERAL or len(beside) != 1 or not _stands_beside(beside[0], lines):
        return []
    return lines if _organs_of(lines) else []


def _may_be_of(line: Printed, first: Printed, size: float) -> bool:
    return line.block is None and line.face.size >= _LARGE * size and line.column == first.column


def _stands_beside(line: Printed, others: Sequence[Printed]) -> bool:
    """Whether 文件 stands right of all that these lines say of organs."""
    alone = unspaced(line.text) == _ITS_END
    x = line.x if alone else line.begins[-1] if line.begins else line.x
    return all(other.right <= x for other in others if other is not line)


def _organs_of(lines: Sequence[Printed]) -> list[Printed]:
    """The organs that these lines name, a line each, though one may take several, and 文件 behind the last; none where they say
    anything else."""
    found: list[Printed] = []
    waiting: list[Printed] = []
    for line in lines:
        said = unspaced(line.text).removesuffix(_ITS_END)
        waiting += [replace(line, text=said, begins=())] if said else []
        name = "".join(each.text for each in waiting)
        if waiting and is_organ(name):
            found.append(_whole(waiting))
            waiting = []
    if waiting or not found:
        return []
    found[-1] = replace(found[-1], text=found[-1].text + _ITS_END, right=max(line.right for line in lines))
    return found


_MOST_JOINT, _SEVERAL = 10, 2
"""Lines that such a head takes at the most, and at the least."""
