"""What stands outside the trim of a sheet for the press: a line that says what it is, one of how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.masthead import running_head
from gazette_pub.layout.style import MILLIMETRE, Sheet
from gazette_pub.typeset.atoms import Run
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.frames import Page, Placed, Row, Set

SIZE = 6
"""Points."""

LETTER = "song"

COLOUR = "registration"
"""It is on every plate."""

BELOW = 5
"""Millimetres from the edge of the bleed down to the line: its crop marks are as long."""

BLANK = "空白页 blank"


def filled(pages: Sequence[Page], signature: int) -> list[Page]:
    """The pages, and blank ones behind them, so that their number is one of whole signatures."""
    return [*pages, *(Page("blank", None) for _ in range(-len(pages) % signature))]


def with_slugs(pages: Sequence[Page], issue: Issue, condition: str, sheet: Sheet, case: Case) -> Iterator[Page]:
    """Each page with its line below the trim, between the crop mark at the left and the mark in the middle."""
    for count, page in enumerate(pages, 1):
        words = [running_head(issue), f"{count}/{len(pages)}", *([BLANK] if page.kind == "blank" else [])]
        words += [f"{sheet.width:g} × {sheet.height:g} mm", condition]
        yield replace(page, furniture=[*page.furniture, _slug("　".join(filter(None, words)), issue, sheet, case)])


def _slug(text: str, issue: Issue, sheet: Sheet, case: Case) -> Placed:
    line = Line("slug", (Words(text),), issue)
    edge, room = (sheet.bleed + 2) * MILLIMETRE, (sheet.width / 2 - sheet.bleed - 8) * MILLIMETRE
    sets = tuple(_fitting(line, room, case))
    return Placed(edge, (sheet.height + sheet.bleed + BELOW) * MILLIMETRE, Row(1, sets=sets))


def _fitting(line: Line, room: float, case: Case) -> Iterator[Set]:
    """The words of a line, set smaller where they would not go into their room."""
    runs = [(font, font.shape(piece), piece) for font, piece in case.parts(LETTER, line.text)]
    size = min(SIZE, room / max(1.0, sum(glyph.advance for _, glyphs, _ in runs for glyph in glyphs)))
    pen = 0.0
    for font, glyphs, piece in runs:
        yield Set(Run(piece, font, size, colour=COLOUR), (pen,), (glyphs,), 0.0, line)
        pen += sum(glyph.advance for glyph in glyphs) * size
