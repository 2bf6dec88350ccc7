"""The sheet and the sections on it, as the style has them: so many lines, one column or two."""

from __future__ import annotations

import math
from dataclasses import replace

from gazette_pub.formats.word.markup import Element, R, add, new, w
from gazette_pub.formats.word.sizes import wider_cells
from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.words.records import dataclass

FINEST = 4096
"""§17.6.5: a grid of characters is wider than their size by so many parts of a point."""


SPARE = 4
"""Twips that a page is higher than its lines: one that is higher by nothing has a line less where a program rounds."""

HUNDREDTHS = 2540 / 1440
"""Of a millimetre, in a twip: LibreOffice makes whole ones of the height of a line."""


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

    def properties(self, style: Style) -> Element:
        """The section as `sectPr`; its children stand in the order of CT_SectPr (§17.6.17)."""
        properties = new("sectPr")
        for part, side, relation in self.furniture:
            add(properties, f"{part}Reference", type=side).set(f"{{{R}}}id", relation)
        add(properties, "type", val=self.begins)
        add(properties, "pgSz", w=twips(style.sheet.width * MILLIMETRE), h=twips(style.sheet.height * MILLIMETRE))
        add(properties, "pgMar", **_margins(style))
        if self.first is not None:
            add(properties, "pgNumType", start=self.first)
        columns = add(properties, "cols", num=self.columns, space=twips(style.text.gap * style.text.size))
        if self.columns > 1 and style.text.rule:
            columns.set(w("sep"), "1")
        add(properties, "docGrid", **_grid(style))
        return properties


NEAR = 0.004
"""Of a size: what is as near to a half point is set as that, and needs no grid of characters."""


def for_office(style: Style) -> Style:
    """The style as a word processor can set it: in half points where they are near, in lines of whole twips; a text in one column as wide as all
    columns are, for a page has one pair of margins. Word lets each of its sections have others, and moves the running head
    with them; LibreOffice keeps to those of the page's first."""
    size = _whole(style.text.size)
    leading = pitch(style) / 20
    text = replace(style.text, size=size, leading=leading, one=style.text.width / style.text.size)
    return replace(
        style, text=text, roles={name: replace(role, size=_whole(role.size)) for name, role in style.roles.items()}
    )


def _whole(size: float) -> float:
    near = round(size * 2) / 2
    return near if abs(near - size) <= NEAR * size else size


def _margins(style: Style) -> dict[str, int]:
    sheet, text, head = style.sheet, style.text, style.head
    width, height, top = sheet.width * MILLIMETRE, sheet.height * MILLIMETRE, sheet.top * MILLIMETRE
    below = height - top - text.lines * text.leading
    side = twips((width - text.width) / 2)
    return {
        "top": twips(top),
        "right": side,
        "bottom": max(0, twips(below) - SPARE - _rounded(style)),
        "left": side,
        "header": max(0, twips(top - head.above * text.leading)),
        "footer": max(0, twips(below - (head.below + 1) * text.leading)),
        "gutter": 0,
    }


def _grid(style: Style) -> dict[str, str | int]:
    """§17.6.5: lines, as many as the page holds and none higher; and where a character is not as wide as its size says, characters too."""
    wider = wider_cells(style)
    kind = "linesAndChars" if wider else "lines"
    return {
        "type": kind,
        "linePitch": pitch(style),
        **({"charSpace": round(wider * FINEST)} if wider else {}),
    }


def _rounded(style: Style) -> int:
    """Twips by which all lines of a page are higher where each is rounded."""
    higher = round(pitch(style) * HUNDREDTHS) / HUNDREDTHS - pitch(style)
    return max(0, math.ceil(style.text.lines * higher))


def pitch(style: Style) -> int:
    """Twips of a line, whole ones: all that is so many lines high is so many times that. Of lines that are a twip too high in
    all LibreOffice sets one less on the page."""
    return int(style.text.leading * 20 + 0.001)


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)
