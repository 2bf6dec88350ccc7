"""The record that an official document ends with → the foot of its last page (GB/T 9704-2012 §7.4), whatever the text above it
grows to: a table that floats there, a row a line. Frames would be simpler; LibreOffice frames no paragraphs with rules."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, new, put
from gazette_pub.formats.word.sheet import twips
from gazette_pub.formats.word.story import Story
from gazette_pub.layout.style import MILLIMETRE, Style

NEAR = 1.0
"""Points that the text may stand beside the middle of its sheet."""


class Record:
    """A record that takes line after line. What stands above is kept with it, for it is not alone on a page."""

    def __init__(self, story: Story) -> None:
        self._story, self._width = story, twips(story.style.text.measure(1))
        if (above := story.line) is not None and above.getparent() is story.body:
            put(above[0], "keepNext")
        self._table = story.table("RecordTable", [self._width])
        self._table[0].insert(1, _at_foot(story.style))

    def row(self) -> Element:
        """The cell of a new line."""
        row = add(self._table, "tr")
        add(add(row, "trPr"), "cantSplit")
        cell = add(row, "tc")
        add(add(cell, "tcPr"), "tcW", w=self._width, type="dxa")
        return cell

    def end(self, is_last: bool) -> None:
        """The table hangs on a line of its own, or it would stand on the page that what follows begins; and one more begins that,
        for LibreOffice sets what is right below a floating table without its indent."""
        self._story.paragraph("Spacer")
        if not is_last:
            self._story.page = True
            self._story.paragraph("Spacer")


def _at_foot(style: Style) -> Element:
    """§17.4.57: at the lower edge of the text. LibreOffice lets a table as wide as that float only where its place is told from
    the edge of the sheet."""
    beside = (style.sheet.width * MILLIMETRE - style.text.width) / 2 - style.sheet.inside * MILLIMETRE
    across = ("page", "center") if abs(beside) < NEAR else ("margin", "left")
    return new("tblpPr", vertAnchor="margin", horzAnchor=across[0], tblpXSpec=across[1], tblpYSpec="bottom")
