"""The page of a template: what its last section says, put on each section of a document, and the style that fits on it."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gazette_pub.formats.word.markup import Element, R, new, w
from gazette_pub.formats.word.ruler import TIMES
from gazette_pub.formats.word.sheet import FINEST, Section
from gazette_pub.formats.word.sizes import half_points
from gazette_pub.layout.style import MILLIMETRE, Style, Text
from gazette_pub.words.records import dataclass

ORDER = tuple(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange".split()
)
"""CT_SectPr (§17.6.17)."""

OF_THE_PAGE = ("footnotePr", "pgSz", "pgMar", "paperSrc", "pgBorders", "rtlGutter", "docGrid")
"""What a section has of the template; how it begins, its columns and its first number are the document's."""

LEAST_ROOM, MOST = 100.0, 5700.0
"""Points that a text is wide and high, at least, and a sheet, at most: 2 m."""

LEAST_CELLS = 11
"""Cells of a column, at least: where two would be narrower the text stands in one."""

NATURAL = 1.3
"""Sizes from line to line where nothing but the font says it: that of most Chinese ones."""

Head = tuple[str, str, str]
"""A head or a foot: `header` or `footer`, the pages it stands on, the relationship that leads to it."""

STAND_IN = 1.448
"""The same of Noto CJK, which has the highest lines of the Chinese fonts that a machine may have, and which LibreOffice takes where
a machine has not got the one that is named."""

_MEASURE = re.compile(r"(-?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi)?")
_UNITS = {None: 0.05, "mm": MILLIMETRE, "cm": 10 * MILLIMETRE, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}


@dataclass(frozen=True)
class Column:
    """What a page holds: its height in points; whether the first or the last line of a paragraph may stand `alone` in it; the
    face of its Latin `letters`."""

    height: float
    alone: bool = False
    letters: str = TIMES


@dataclass(frozen=True)
class TextLine:
    """A line of the text as its style has it: its `size` in points, None where it says none; `line` and `rule`, how far it is
    from the next (§17.3.1.33), in points or, where the rule is auto, in lines; `snaps`: whether it stands on the grid;
    `keeps`: whether it stays with another of its paragraph (§17.3.1.44)."""

    size: float | None = None
    line: float = 1.0
    rule: str = "auto"
    snaps: bool = True
    keeps: bool = True

    def height(self, size: float, pitch: float) -> float:
        """How far one line is from the next, on a grid of this pitch or on none."""
        if self.rule == "exact":
            return max(1.0, self.line)
        natural = NATURAL * size if self.rule == "auto" else max(NATURAL * size, self.line)
        if pitch and self.snaps:
            natural = pitch * max(1, -(-size // pitch))
        return max(1.0, natural * self.line if self.rule == "auto" else natural)

    def is_sure(self, size: float, pitch: float) -> bool:
        """Whether that is so in whatever font: it is said in points, or a line of the grid holds a line of any."""
        if self.rule != "auto":
            return self.rule == "exact"
        return bool(pitch) and self.snaps and self.line == 1 and -(-size // pitch) == -(-STAND_IN * size // pitch)

    def stands_in(self, size: float, pitch: float) -> tuple[float, float]:
        """How high the first line and how high every other is where LibreOffice sets it in a font that stands in: what a line is
        higher than its letters ask for is counted by the letters in the first, by the grid in others."""
        if self.rule == "exact":
            return (self.height(size, pitch),) * 2
        natural, times = (STAND_IN * size, self.line) if self.rule == "auto" else (max(STAND_IN * size, self.line), 1.0)
        whole = pitch * -(-natural // pitch) if pitch and self.snaps else natural
        return max(1.0, whole + (times - 1) * natural), max(1.0, whole * times)


@dataclass(frozen=True)
class Page:
    """What the sections of the template say of a page, by the name of the element. `first`: whether its first page has heads
    of its own; `figures`: in what figures pages are numbered; `ends`: how high its head and its foot are, in points; `apart`: how
    far its letters are set apart, instead of on a grid."""

    parts: Mapping[str, Element]
    first: bool = False
    figures: str | None = None
    ends: tuple[float, float] = (0.0, 0.0)
    apart: float = 0.0

    @classmethod
    def of(cls, section: Element | None) -> Page:
        parts = (
            {}
            if section is None
            else {name: part for name in OF_THE_PAGE if (part := _child(section, name)) is not None}
        )
        page = cls(parts, _is_on(section, "titlePg"), _figures(section))
        if {"pgSz", "pgMar"} <= parts.keys() and not page.has_room:
            parts = {name: part for name, part in parts.items() if name not in ("pgSz", "pgMar", "docGrid")}
        return replace(page, parts=parts)

    @property
    def has_room(self) -> bool:
        """Whether it is a page that a text can stand on."""
        width, height = self.room
        return width >= LEAST_ROOM and height >= LEAST_ROOM and max(self.size) <= MOST

    @property
    def size(self) -> tuple[float, float]:
        """The width and the height of the sheet, in points."""
        return self._points("pgSz", "w"), self._points("pgSz", "h")

    @property
    def room(self) -> tuple[float, float]:
        """The width and the height of the text, in points."""
        sides = sum(self._points("pgMar", side) for side in ("left", "right", "gutter"))
        head, foot = self.ends
        return self.size[0] - sides, self.size[1] - self._end("top", "header", head) - self._end(
            "bottom", "footer", foot
        )

    def _end(self, side: str, kind: str, high: float) -> float:
        """What is left to a head or a foot that is so high: §17.6.11: where it reaches into the text, that begins behind it,
        but a negative margin is kept whatever stands in it."""
        margin = self._points("pgMar", side)
        return max(margin, self._points("pgMar", kind) + high if high else 0.0) if margin >= 0 else -margin

    def _points(self, part: str, name: str) -> float:
        element = self.parts.get(part)
        return 0.0 if element is None else points(element.get(w(name)))

    def put_on(self, section: Element, heads: Sequence[Head]) -> None:
        """Gives the section of a document this page; where it has heads, those of the template, if that has any."""
        own = [*section.iterchildren(w("headerReference"), w("footerReference"))]
        children = {child.tag: child for child in section if child not in own}
        if "pgSz" in self.parts:
            children.pop(w("docGrid"), None)  # a page without a grid has none
        children |= {w(name): copy.deepcopy(part) for name, part in self.parts.items()}
        if own and heads:
            own = [_reference(*head) for head in heads]
            children |= {w("titlePg"): new("titlePg")} if self.first else {}
        section[:] = [*own, *sorted(children.values(), key=_place)]
        for numbers in section.iter(w("pgNumType")) if self.figures else ():
            numbers.set(w("fmt"), str(self.figures))

    def fitted(self, style: Style, text: TextLine) -> Style:
        """The style with the sheet and the grid of this page, for such a text. A page that is the style's own already changes
        nothing."""
        if "pgSz" not in self.parts or "pgMar" not in self.parts:
            return style
        if self._is_of(style) and text.size in (None, half_points(style.role("p").size) / 2):
            return style
        grid = self._grid(style.text, text)
        sized = {
            name: replace(role, size=grid.size) if role.size == style.text.size else role
            for name, role in style.roles.items()
        }
        roles = {name: replace(role, tracking=role.tracking + self.apart / role.size) for name, role in sized.items()}
        sheet = replace(
            style.sheet,
            width=self.size[0] / MILLIMETRE,
            height=self.size[1] / MILLIMETRE,
            top=abs(self._points("pgMar", "top")) / MILLIMETRE,
            inside=self._points("pgMar", "left") / MILLIMETRE,
        )
        return replace(style, sheet=sheet, text=grid, roles=roles)

    def _is_of(self, style: Style) -> bool:
        """Whether it is the page of the style, as a file says that."""
        own = Page.of(Section().properties(style))
        return all(
            own._points(part, name) == self._points(part, name)
            for part, names in (("pgSz", "w h"), ("pgMar", "top right bottom left gutter"), ("docGrid", "linePitch"))
            for name in names.split()
        )

    def _grid(self, text: Text, line: TextLine) -> Text:
        width, height = self.room
        size = line.size or text.size
        leading = round(line.height(size, self.pitch) * 20) / 20  # as a file says it
        columns = text.columns if self._cells(text, size, text.columns) >= LEAST_CELLS else 1
        lines = max(1, int(height / leading + 0.01))
        cells, one = self._cells(text, size, max(2, columns)), width / size
        return replace(text, size=size, leading=leading, lines=lines, cells=cells, one=one, columns=columns)

    @property
    def pitch(self) -> float:
        """From line to line of the page's grid; 0 where it has none (§17.6.5: a grid without a type is none)."""
        grid = self.parts.get("docGrid")
        kind = None if grid is None else grid.get(w("type"))
        return self._points("docGrid", "linePitch") if kind not in (None, "default") else 0.0

    @property
    def wider(self) -> float | None:
        """Points that a cell of the page's grid is wider than a letter of the text (§17.6.5); None where it has no grid of letters."""
        grid = self.parts.get("docGrid")
        if grid is None or grid.get(w("type")) not in ("linesAndChars", "snapToChars"):
            return None
        said = grid.get(w("charSpace"), "0")[:8]
        return int(said) / FINEST if said.lstrip("-").isdecimal() else 0.0

    def on_lines(self, apart: float) -> Page:
        """The page on a grid of lines alone, its letters so many points apart."""
        grid = copy.deepcopy(self.parts["docGrid"])
        grid.set(w("type"), "lines")
        grid.attrib.pop(w("charSpace"), "")
        return replace(self, parts={**self.parts, "docGrid": grid}, apart=apart)

    def _cells(self, text: Text, size: float, columns: int) -> float:
        return (self.room[0] / size - (columns - 1) * text.gap) / columns


def points(value: str | None) -> float:
    """A measure in points: twentieths of one, or of the unit that it names (ST_TwipsMeasure); 0 for what is none."""
    found = _MEASURE.fullmatch(value or "")
    return float(found[1]) * _UNITS[found[2]] if found else 0.0


def _reference(kind: str, pages: str, relation: str) -> Element:
    reference = new(f"{kind}Reference", type=pages)
    reference.set(f"{{{R}}}id", relation)
    return reference


def _place(part: Element) -> int:
    name = str(part.tag).rpartition("}")[2]
    return ORDER.index(name) if name in ORDER else len(ORDER)


def _child(section: Element, name: str) -> Element | None:
    return section.find(w(name))


def _is_on(section: Element | None, name: str) -> bool:
    child = None if section is None else _child(section, name)
    return child is not None and child.get(w("val"), "1") not in ("0", "false", "off")


def _figures(section: Element | None) -> str | None:
    numbers = None if section is None else _child(section, "pgNumType")
    return None if numbers is None else numbers.get(w("fmt"))
