"""The red head of organs that issue together: their names set to one width, and 文件 in the middle beside them."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.layout.flow import Joined, Line
from gazette_pub.layout.joint import GAP
from gazette_pub.layout.official import below_marks
from gazette_pub.layout.style import Role
from gazette_pub.typeset.frames import Row, Set
from gazette_pub.typeset.rows import OPEN, Setter


def joined_rows(head: Joined, measure: float, setter: Setter) -> list[Row]:
    """All of it in one row, which no page end divides."""
    role, joint = below_marks(setter.style.role("redhead"), head.node), head.joint
    size = joint.size(setter.style)
    left, longest = (measure - joint.cells * size) / 2, joint.longest * size
    step = role.slot * size / role.size
    below = step * (len(head.lines) - 1)
    as_set = replace(role, size=size, slot=step, align="left", after=role.after + below)
    row, *_ = setter.rows_as(head.lines[0], 2 * measure, as_set, across=measure)
    row.para, sets = None, list[Set]()
    row.open = row.open[0], int(max(0.0, role.after - OPEN))
    for at, (line, (_, name)) in enumerate(zip(head.lines, joint.names, strict=True)):
        spread = replace(as_set, tracking=joint.apart(name))
        sets += _set(line, spread, setter, measure, left, step * at)
    row.sets = (*sets, *_set(head.word, as_set, setter, measure, left + longest + GAP * size, below / 2))
    return [row]


def _set(line: Line, role: Role, setter: Setter, measure: float, right: float, down: float) -> list[Set]:
    """What a line is set as, so far to the right, and so many lines down."""
    rows = setter.rows_as(line, 2 * measure, role, across=measure)
    return [each.moved(right, down * setter.leading) for row in rows for each in row.sets]
