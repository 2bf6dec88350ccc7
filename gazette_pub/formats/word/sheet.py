"""The sheet and the sections on it: A4, 35 lines of 18 pt, one column of 46 em or two of 22 with 2 em between."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gazette_pub.formats.word.markup import Element, R, add, new
from gazette_pub.formats.word.styles import EM, LINE

WIDTH, HEIGHT = 11906, 16838
"""A4 in twentieths of a point."""

MEASURE = {1: 46, 2: 22}
"""The width of a line in ems, by the number of columns."""

GUTTER = MEASURE[1] - 2 * MEASURE[2]
LINES = 35
TOP = 2041
SIDE = (WIDTH - MEASURE[1] * EM) // 2
BOTTOM = HEIGHT - TOP - LINES * LINE
HEAD, FOOT = 1560, 1480
"""Distance of the running head from the top edge, and of the page mark from the bottom edge."""


@dataclass(frozen=True)
class Section:
    """A run of pages, or of lines on a page, that are set in one way.

    `begins`: on a new page, on an odd one, or where the one before ends (ST_SectionMark). `first`: the number of its
    first page. `furniture`: running heads and page marks that begin here, each (header or footer, the pages it stands
    on, relationship id); where none is given, those of the section before go on.
    """

    columns: int = 1
    begins: str = "continuous"
    first: int | None = None
    furniture: tuple[tuple[str, str, str], ...] = ()

    def going_on(self, columns: int) -> Section:
        """The section after this one, on the same page with so many columns."""
        return replace(self, columns=columns, begins="continuous", first=None, furniture=())

    def properties(self) -> Element:
        """The section as `sectPr`; its children stand in the order of CT_SectPr (§17.6.17)."""
        properties = new("sectPr")
        for part, side, relation in self.furniture:
            add(properties, f"{part}Reference", type=side).set(f"{{{R}}}id", relation)
        add(properties, "type", val=self.begins)
        add(properties, "pgSz", w=WIDTH, h=HEIGHT)
        add(properties, "pgMar", top=TOP, right=SIDE, bottom=BOTTOM, left=SIDE, header=HEAD, footer=FOOT, gutter=0)
        if self.first is not None:
            add(properties, "pgNumType", start=self.first)
        add(properties, "cols", num=self.columns, space=GUTTER * EM)
        add(properties, "docGrid", type="lines", linePitch=LINE)
        return properties
