"""What stands off the page, or over something else."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.typeset.characters import Kind, kind_of
from gazette_pub.typeset.compose import Composed
from gazette_pub.typeset.frames import Page, Placed, Set

NEAR = 0.25
"""Points: what is nearer to an edge stands on it."""

RAISED = 6.0
"""Points that a raised mark may reach over what stands beside it: it is above that."""


def text(part: Set) -> str:
    return "".join(glyph.text for piece in part.pieces for glyph in piece)


def ink(placed: Placed, part: Set) -> tuple[float, float]:
    """From where to where a run is printed: without the blank half of a mark at either end, and blanks at the end."""
    half = part.run.size / 2
    pieces, at = list(part.pieces), list(part.at)
    while len(pieces) > 1 and "".join(glyph.text for glyph in pieces[-1]).isspace():
        pieces.pop()
        at.pop()
    end = at[-1] + sum(glyph.advance for glyph in pieces[-1]) * part.run.size
    shown = "".join(glyph.text for piece in pieces for glyph in piece) or " "
    before = half if kind_of(shown[0]) is Kind.OPENING else 0.0
    after = half if kind_of(shown[-1]) is Kind.CLOSING else 0.0
    return placed.x + at[0] + before, placed.x + (at[0] if shown.isspace() else end - after)


def off_the_page(composed: Composed, style: Style, more: int = 0) -> Iterator[str]:
    """What does not stand inside the type area, its head or its foot, page by page. `more`: lines that a page may have
    besides."""
    left = style.sheet.inside * MILLIMETRE - NEAR
    right = left + style.text.width + 2 * NEAR
    top = style.sheet.top * MILLIMETRE - NEAR
    bottom = top + (style.text.lines + more) * style.text.leading + 2 * NEAR
    for number, page in enumerate(composed.pages):
        for placed in (*page.rows, *page.furniture):
            for part in placed.row.sets:
                x0, x1 = ink(placed, part)
                if (x0 < left or x1 > right) and not text(part).isspace():
                    yield f"sheet {number}: “{text(part)}” stands from {x0 - left:.1f} to {x1 - right:.1f}"
            yield from (f"sheet {number}: a rule" for rule in placed.row.rules if placed.x + rule.x1 > right + 1)
        for placed in page.rows:
            if placed.y < top or placed.y + placed.row.lines * style.text.leading > bottom:
                yield f"sheet {number}: a row of {placed.row.lines} at {placed.y - bottom:.1f}"


def printed_over(page: Page) -> Iterator[str]:
    """Runs on one baseline, of which one stands over the other."""
    lines: dict[float, list[tuple[float, float, Set]]] = {}
    for placed in (*page.rows, *page.furniture):
        for part in placed.row.sets:
            if not text(part).isspace():
                lines.setdefault(round(placed.y + part.y, 1), []).append((*ink(placed, part), part))
    for parts in lines.values():
        parts.sort(key=lambda each: each[:2])
        for (_, end, one), (start, _, other) in itertools.pairwise(parts):
            blank = text(other)[0].isspace() or text(one)[-1].isspace()
            if end - start > (RAISED if one.run.rise or other.run.rise else 2 * NEAR) and not blank:
                yield f"“{text(one)}” over “{text(other)}”"


def printed(composed: Composed) -> str:
    """All text of the issue, in the order in which it stands."""
    return "".join(
        text(part)
        for page in composed.pages
        if page.kind == "text"
        for placed in page.rows
        if not placed.again
        for part in placed.row.sets
    )
