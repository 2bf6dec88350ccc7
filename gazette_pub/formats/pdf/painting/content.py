"""The content of a page: glyphs at their places, each line marked as a part of the structure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gazette_pub.formats.pdf.painting.embed import Embedded
from gazette_pub.formats.pdf.painting.inks import Ink
from gazette_pub.formats.pdf.painting.objects import number, text
from gazette_pub.typeset.fonts import Font, Glyph
from gazette_pub.typeset.frames import Page, Placed, Rule, Set

KERN = 0.3
"""Thousandths of an em: what is nearer is at its place."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked-content sequence: on which page, which of its, what it links to, and the box around it."""

    page: int
    mcid: int
    href: str | None
    box: tuple[float, float, float, float]


@dataclass
class Painted:
    """What was painted where: by the line of the flow (its `id()`), in order; `parts` is how many sequences each page has."""

    lines: dict[int, list[Marked]] = field(default_factory=dict)
    parts: list[int] = field(default_factory=list)


class Painter:
    """Writes the content of pages, one after the other. `is_tagged`: each line is marked as a part of the structure."""

    def __init__(
        self, height: float, fonts: Mapping[Font, Embedded], inks: Mapping[str, Ink], is_tagged: bool = True
    ) -> None:
        self.height = height
        self.fonts = fonts
        self.inks = inks
        self.is_tagged = is_tagged
        self.painted = Painted()

    def content(self, page: Page) -> str:
        """The content stream of the next page."""
        out: list[str] = []
        self._artifacts(out, page)
        out.append("BT")
        if not self.is_tagged:
            self._lines(out, page)
            return "\n".join((*out, "ET"))
        open_: tuple[int, str | None] | None = None
        for placed in page.rows:
            for part in placed.row.sets:
                key = (id(part.source), part.run.href)
                if placed.again or key != open_:
                    out += ["EMC"] if open_ else []
                    open_ = self._begin(out, part, placed, key)
                self._widen(part, placed, open_)
                self._glyphs(out, part, placed)
            if placed.again and open_:
                out.append("EMC")
                open_ = None
        out += ["EMC"] if open_ else []
        out.append("ET")
        return "\n".join(out)

    def _lines(self, out: list[str], page: Page) -> None:
        """The lines of a page, none of them marked."""
        for placed in page.rows:
            for part in placed.row.sets:
                self._glyphs(out, part, placed)

    def begin_page(self) -> None:
        self.painted.parts.append(0)

    def _artifacts(self, out: list[str], page: Page) -> None:
        """Rules, running heads and page marks: no part of the text (ISO 14289-1 §7.1)."""
        out += ["/Artifact BMC"] if self.is_tagged else []
        for placed in (*page.rows, *page.furniture):
            for rule in placed.row.rules:
                out.append(self._rule(rule, placed))
        out.append("BT")
        for placed in page.furniture:
            for part in placed.row.sets:
                self._glyphs(out, part, placed)
        out.append("ET")
        out += ["EMC"] if self.is_tagged else []

    def _rule(self, rule: Rule, placed: Placed) -> str:
        points = (
            placed.x + rule.x0,
            self.height - placed.y - rule.y0,
            placed.x + rule.x1,
            self.height - placed.y - rule.y1,
        )
        x0, y0, x1, y1 = map(number, points)
        return f"{self.inks[rule.colour].stroke} {number(rule.width)} w {x0} {y0} m {x1} {y1} l S"

    def _begin(self, out: list[str], part: Set, placed: Placed, key: tuple[int, str | None]) -> tuple[int, str | None]:
        """Opens the sequence of a line, or of a link in it."""
        if placed.again:
            out.append("/Artifact BMC")
            return key
        page = len(self.painted.parts) - 1
        mcid = self.painted.parts[page]
        self.painted.parts[page] += 1
        out.append(f"/Span <</MCID {mcid}>> BDC")
        found = self.painted.lines.setdefault(id(part.source), [])
        found.append(Marked(page, mcid, part.run.href, (1e9, 1e9, -1e9, -1e9)))
        return key

    def _widen(self, part: Set, placed: Placed, key: tuple[int, str | None] | None) -> None:
        """The box of a sequence holds what is painted in it. One that goes on in another row is a link of its own there."""
        if placed.again or part.run.href is None or key is None:
            return
        found = self.painted.lines[key[0]]
        last = found[-1]
        base = self.height - placed.y - part.y
        box = (placed.x + part.at[0], base - 0.15 * part.run.size, placed.x + part.end, base + 0.9 * part.run.size)
        x0, y0, x1, y1 = last.box
        found[-1] = Marked(
            last.page, last.mcid, last.href, (min(x0, box[0]), min(y0, box[1]), max(x1, box[2]), max(y1, box[3]))
        )

    def _glyphs(self, out: list[str], part: Set, placed: Placed) -> None:
        """One run: its font, its place, its glyphs, and what parts them from where the font would set them."""
        run, font = part.run, self.fonts[part.run.font]
        x, y = placed.x + part.at[0], self.height - placed.y - part.y
        out.append(f"{self.inks[run.colour].fill} /{font.key} {number(run.size)} Tf 1 0 0 1 {number(x)} {number(y)} Tm")
        line = _Line(font, run.size, part.at[0])
        line.add(part.at, part.pieces)
        out.append(line.written)


class _Line:
    """The operators of one run, in the making: `pen` is where the font has the pen."""

    def __init__(self, font: Embedded, size: float, pen: float) -> None:
        self.font, self.size, self.pen = font, size, pen
        self.scale = 1000 / size
        self.done: list[str] = []
        self.parts: list[str] = []
        self.codes: list[str] = []

    def add(self, at: Sequence[float], pieces: Sequence[tuple[Glyph, ...]]) -> None:
        """The glyphs of atoms. What they show where the font says another text for one of them is said with them."""
        begun = 0
        for i in self._told(pieces):
            self._paint(at[begun:i], pieces[begun:i])
            self._flush()
            self.done.append(f"/Span <</ActualText {text(''.join(glyph.text for glyph in pieces[i]))}>> BDC")
            self._paint(at[i : i + 1], pieces[i : i + 1])
            self._flush()
            self.done.append("EMC")
            begun = i + 1
        self._paint(at[begun:], pieces[begun:])

    def _told(self, pieces: Sequence[tuple[Glyph, ...]]) -> list[int]:
        """The atoms of which the font would say another text."""
        texts = self.font.texts
        if not self.font.is_shared:
            return []
        return [i for i, piece in enumerate(pieces) if any(texts[glyph.number] != glyph.text for glyph in piece)]

    def _paint(self, at: Sequence[float], pieces: Sequence[tuple[Glyph, ...]]) -> None:
        code, widths, size, scale, pen = self.font.code, self.font.widths, self.size, self.scale, self.pen
        for place, piece in zip(at, pieces, strict=True):
            for glyph in piece:
                off = (place + glyph.x * size - pen) * scale
                if not -KERN < off < KERN:
                    self._end_codes()
                    self.parts.append(f"{-off:.1f}")
                    pen += off / scale
                self.codes.append(code[glyph.number])
                pen += widths[glyph.number] * size
                place += glyph.advance * size
        self.pen = pen

    def _end_codes(self) -> None:
        if self.codes:
            self.parts.append(f"<{''.join(self.codes)}>")
            self.codes = []

    def _flush(self) -> None:
        self._end_codes()
        if self.parts:
            self.done.append(f"[{''.join(self.parts)}] TJ")
            self.parts = []

    @property
    def written(self) -> str:
        self._flush()
        return "\n".join(self.done)
