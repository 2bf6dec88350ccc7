"""What has only so many lines: it is set smaller until it fits them, and a running head is cut short before it can't be read."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.style import Role
from gazette_pub.typeset.frames import Row
from gazette_pub.typeset.rows import Setter
from gazette_pub.typeset.strains import CUT, SMALLER, Strained

STEP = 0.9
"""Of its size what is too long is set in, and again of that."""

MOST_STEPS = 40
"""After so many a letter is a seventieth of its size."""

SMALLEST = 0.75
"""Of its size a running head is not set smaller: it can still be read."""


def fitted(line: Line, measure: float, lines: int, setter: Setter, source: Line | None = None) -> list[Row]:
    """The rows of a line, set in letters of its role, or smaller ones, that take no more than so many lines. `source`: the
    line that it is a part of."""
    role, before = setter.style.role(line.role), len(setter.strained)
    for step in range(MOST_STEPS):
        del setter.strained[before:]
        smaller = _smaller(role, STEP**step)
        rows = setter.rows_as(line, measure, smaller, source)
        if sum(row.lines for row in rows) <= lines:
            break
    if smaller.size < role.size:
        setter.strained.append(Strained(line.node, SMALLER, f"{smaller.size:.1f}"))
    return rows


def _smaller(role: Role, scale: float) -> Role:
    return replace(role, size=role.size * scale, slot=role.slot * scale) if scale < 1 else role


def on_one_line(line: Line, measure: float, align: str, setter: Setter) -> Row:
    """A running head: smaller where it is too long for its line, and then cut short behind as much of it as stands on that, which
    ends where the line does and not where its sense parts it."""
    role, before = replace(setter.style.role(line.role), align=align), len(setter.strained)
    role = replace(role, slot=1, before=0, after=0)
    rows, cut = setter.rows_as(line, measure, role), line
    if len(rows) > 1:
        role = replace(role, size=role.size * SMALLEST)
        while len(full := setter.rows_as(cut, measure, replace(role, align="left"))) > 1:
            cut = replace(cut, parts=(Words(_shortened(cut.text, full[0])),))
        rows = setter.rows_as(cut, measure, role)
    del setter.strained[before:]
    if cut is not line:
        setter.strained.append(Strained(line.node, CUT, cut.text))
    return rows[0]


def _shortened(text: str, row: Row) -> str:
    """As much of a text as stands on its first line, or a little less, and …"""
    first = sum(len(glyph.text) for part in row.sets for piece in part.pieces for glyph in piece)
    return text[: max(0, min(first, len(text) - 1) - 1)] + "…"
