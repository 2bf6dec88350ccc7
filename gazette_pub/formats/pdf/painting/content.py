"""The content of a page: glyphs at their places, each line marked as a part of the structure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from gazette_pub.formats.pdf.painting.embed import Embedded, is_private
from gazette_pub.formats.pdf.painting.inks import Ink
from gazette_pub.formats.pdf.painting.objects import number, text
from gazette_pub.formats.pdf.painting.pictured import drawn
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.frames import Page, Placed, Rule, Set
from gazette_pub.words.characters import TO_THE_LEFT
from gazette_pub.words.records import dataclass

Box = tuple[float, float, float, float]

KERN = 0.3
"""Thousandths of an em: what is nearer is at its place."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked-content sequence: on which page, which of its, what it links to, its language where that is another than
    its line's, and the box around it."""

    page: int
    mcid: int
    href: str | None
    lang: str | None
    box: Box


@dataclass
class Painted:
    """What was painted where: by the line of the flow (its `id()`), in order; `parts` is how many sequences each page has.
    `wide`: the lines, by `id()`, in which letters stand apart, so that a program may take one word for several."""

    lines: dict[int, list[Marked]] = field(default_factory=dict)
    parts: list[int] = field(default_factory=list)
    wide: set[int] = field(default_factory=set)


Key = tuple[object, ...]
"""What all of a sequence has in common."""

APART = 0.3
"""Ems added behind a letter: what is more is taken for a blank by programs that read a page."""


NO_PICTURES: Mapping[int, str] = {}


class Painter:
    """Writes the content of pages, one after the other. `is_tagged`: each line is marked as a part of the structure.
    `spaced`: the roles whose letters stand apart; of a line in one, what it says is said with it (§14.9.4). `pictures`: what
    a page calls each, by its `id()`."""

    def __init__(
        self,
        height: float,
        fonts: Mapping[Font, Embedded],
        inks: Mapping[str, Ink],
        is_tagged: bool = True,
        spaced: Collection[str] = (),
        pictures: Mapping[int, str] = NO_PICTURES,
    ) -> None:
        self.height = height
        self.fonts = fonts
        self.inks = inks
        self.is_tagged = is_tagged
        self.spaced = spaced
        self.pictures = pictures
        self.painted = Painted()
        self.turned = 0.0

    def content(self, page: Page) -> str:
        """The content stream of the next page."""
        out: list[str] = []
        self._rules(out, page.furniture if page.turned else (*page.rows, *page.furniture))
        self._furniture(out, page, of_head=True)
        if page.turned:
            self._sideways(out, page)
        else:
            self._rows(out, page)
        self._furniture(out, page, of_head=False)
        return "\n".join(out)

    def _sideways(self, out: list[str], page: Page) -> None:
        """The rows of a page on which they stand sideways: the sheet lies on its right side while they are painted (§8.3.3)."""
        upright, self.height, self.turned = self.height, page.turned, page.turned
        out.append(f"q 0 1 -1 0 {number(page.turned)} 0 cm")
        self._rules(out, page.rows)
        self._rows(out, page)
        out.append("Q")
        self.height, self.turned = upright, 0.0

    def _on_sheet(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """A box of what is painted as it is on the upright sheet."""
        return (self.turned - y1, x0, self.turned - y0, x1) if self.turned else (x0, y0, x1, y1)

    def _rows(self, out: list[str], page: Page) -> None:
        self._images(out, page)
        out.append("BT")
        if self.is_tagged:
            self._tagged_lines(out, page)
        else:
            self._lines(out, page)
        out.append("ET")

    def _tagged_lines(self, out: list[str], page: Page) -> None:
        """The lines of a page, each marked as a part of the structure."""
        open_: Key | None = None
        for placed in page.rows:
            for part in placed.row.sets:
                key = _key(part, placed)
                if placed.again or key != open_:
                    out += ["EMC"] if open_ else []
                    open_ = self._begin(out, part, placed, key)
                self._widen(part, placed, open_)
                self._glyphs(out, part, placed)
            if placed.again and open_:
                out.append("EMC")
                open_ = None
        out += ["EMC"] if open_ else []

    def _lines(self, out: list[str], page: Page) -> None:
        """The lines of a page, none of them marked."""
        for placed in page.rows:
            for part in placed.row.sets:
                self._glyphs(out, part, placed)

    def begin_page(self) -> None:
        self.painted.parts.append(0)

    def _rules(self, out: list[str], rows: Iterable[Placed]) -> None:
        """The rules: no part of the text (ISO 14289-1 §7.1)."""
        rules = [self._rule(rule, placed) for placed in rows for rule in placed.row.rules]
        out += self._artifact(RULES, rules)

    def _furniture(self, out: list[str], page: Page, of_head: bool) -> None:
        """Running heads or page marks, no part of the text either: what is printed first stands first, what last last, for
        whoever reads a page in the order in which it is painted."""
        for placed in page.furniture:
            for part in placed.row.sets:
                if (part.source.role == "head") != of_head:
                    continue
                painted = ["BT"]
                self._glyphs(painted, part, placed)
                out += self._artifact(FURNITURE.get(part.source.role, FURNITURE["mark"]), [*painted, "ET"])

    def _images(self, out: list[str], page: Page) -> None:
        """The pictures, each a part of the text but where it stands a second time."""
        for placed in page.rows:
            for image in placed.row.images:
                x, y = placed.x + image.x, self.height - placed.y - image.y - image.height
                painted = drawn(image, self.pictures[id(image.raster)], x, y)
                if placed.again:
                    out += self._artifact(RULES, [painted])
                elif self.is_tagged:
                    out += [self._marked(image.source, x, y, image.width, image.height), painted, "EMC"]
                else:
                    out.append(painted)

    def _marked(self, figure: Line, x: float, y: float, width: float, height: float) -> str:
        """Opens the sequence of a picture."""
        page, mcid = self._next()
        found = self.painted.lines.setdefault(id(figure), [])
        found.append(Marked(page, mcid, None, None, self._on_sheet(x, y, x + width, y + height)))
        return f"/Figure <</MCID {mcid}>> BDC"

    def _next(self) -> tuple[int, int]:
        """The page, and the number of the next sequence on it."""
        page = len(self.painted.parts) - 1
        self.painted.parts[page] += 1
        return page, self.painted.parts[page] - 1

    def _artifact(self, kind: str, painted: list[str]) -> list[str]:
        """What is painted, marked as no part of the text."""
        return [f"/Artifact <<{kind}>> BDC", *painted, "EMC"] if self.is_tagged and painted else painted

    def _rule(self, rule: Rule, placed: Placed) -> str:
        points = (
            placed.x + rule.x0,
            self.height - placed.y - rule.y0,
            placed.x + rule.x1,
            self.height - placed.y - rule.y1,
        )
        x0, y0, x1, y1 = map(number, points)
        return f"{self.inks[rule.colour].stroke} {number(rule.width)} w {x0} {y0} m {x1} {y1} l S"

    def _begin(self, out: list[str], part: Set, placed: Placed, key: Key) -> Key:
        """Opens the sequence of a line, or of a link in it."""
        if placed.again:
            out.append("/Artifact BMC")
            return key
        page, mcid = self._next()
        said = f" /ActualText {text(spoken(part.source))}" if self._is_spaced(part) else ""
        out.append(f"/Span <</MCID {mcid}{said}>> BDC")
        found = self.painted.lines.setdefault(id(part.source), [])
        found.append(Marked(page, mcid, part.run.href, part.run.lang, (1e9, 1e9, -1e9, -1e9)))
        return key

    def _is_spaced(self, part: Set) -> bool:
        """Whether all of its line is one sequence, of letters that stand apart. One that begins there has not begun before."""
        line = part.source
        is_first = id(line) not in self.painted.lines
        return is_first and line.role in self.spaced and all(_is_plain(each) for each in line.parts)

    def _widen(self, part: Set, placed: Placed, key: Key | None) -> None:
        """The box of a sequence that links holds what is painted in it, which is no more than a line of the page."""
        if part.run.tracking >= APART * part.run.size:
            self.painted.wide.add(id(part.source))
        if placed.again or part.run.href is None or key is None:
            return
        found = self.painted.lines[id(part.source)]
        last = found[-1]
        base = self.height - placed.y - part.y
        left, right = placed.x + min(part.at), placed.x + part.end
        box = self._on_sheet(left, base - 0.15 * part.run.size, right, base + 0.9 * part.run.size)
        x0, y0, x1, y1 = last.box
        found[-1] = Marked(
            last.page,
            last.mcid,
            last.href,
            last.lang,
            (min(x0, box[0]), min(y0, box[1]), max(x1, box[2]), max(y1, box[3])),
        )

    def _glyphs(self, out: list[str], part: Set, placed: Placed) -> None:
        """One run: its font, its place, its glyphs, and what parts them from where the font would set them."""
        run, font = part.run, self.fonts[part.run.font]
        x, y = placed.x + part.at[0], self.height - placed.y - part.y
        is_gap = run.size < LEAST and len(part.pieces) == 1 and run.text.isspace()
        size = LEAST if is_gap else run.size
        out.append(f"{self.inks[run.colour].fill} /{font.key} {number(size)} Tf 1 0 0 1 {number(x)} {number(y)} Tm")
        line = _Line(font, size, part.at[0])
        line.add(part.at, part.pieces)
        out += [f"{number(100 * run.size / LEAST)} Tz", line.written, "100 Tz"] if is_gap else [line.written]


def _key(part: Set, placed: Placed) -> Key:
    """A sequence is of one line of the flow, one language and one link; where it links, of one line of the page too, so that
    no box is drawn around two columns."""
    run = part.run
    return (id(part.source), run.href, run.lang, *((id(placed.row), part.y) if run.href else ()))


def spoken(line: Line) -> str:
    """What is read of a line of words: with a blank where one is left behind a number."""
    words = (part for part in line.parts if isinstance(part, Words))
    return "".join(part.text + BLANK * bool(part.gap) for part in words)


BLANK = "\u3000"

LEAST = 6.0
"""Points: a blank of less is a narrow one of that size, for nobody to find text on a press file that is too small to print."""


def _is_plain(part: object) -> bool:
    return isinstance(part, Words) and part.href is None and part.lang is None


RULES = "/Type /Layout"
FURNITURE = {
    "head": "/Type /Pagination /Subtype /Header",
    "mark": "/Type /Pagination /Subtype /Footer",
}
"""What is no part of the text, by its role (§14.8.2.2.2)."""


class _Line:
    """The operators of one run, in the making: `pen` is where the font has the pen."""

    def __init__(self, font: Embedded, size: float, pen: float) -> None:
        self.font, self.size, self.pen = font, size, pen
        self.scale = 1000 / size
        self.done: list[str] = []
        self.parts: list[str] = []

    def add(self, at: Sequence[float], pieces: Sequence[tuple[Glyph, ...]]) -> None:
        """The glyphs of atoms. What they show where the font says another text for one of them is said with them."""
        begun = 0
        for i in self._told(pieces):
            self._paint(at[begun:i], pieces[begun:i])
            self._flush()
            for place, piece in self._each_told(at[i], pieces[i]):
                self.done.append(f"/Span <</ActualText {text(''.join(glyph.text for glyph in piece))}>> BDC")
                self._paint([place], [piece])
                self._flush()
                self.done.append("EMC")
            begun = i + 1
        self._paint(at[begun:], pieces[begun:])

    def _each_told(self, place: float, piece: tuple[Glyph, ...]) -> Iterator[tuple[float, tuple[Glyph, ...]]]:
        """An atom, and where it stands; each of its letters by itself, where they run to the left, for they stand the last
        first."""
        if not any(TO_THE_LEFT.search(glyph.text) for glyph in piece):
            yield place, piece
            return
        for glyph in piece:
            yield place, (glyph,)
            place += glyph.advance * self.size

    def _told(self, pieces: Sequence[tuple[Glyph, ...]]) -> list[int]:
        """The atoms of which the font would say another text, or one of private use."""
        if not self.font.is_shared:
            return []
        return [i for i, piece in enumerate(pieces) if any(map(self._is_told, piece))]

    def _is_told(self, glyph: Glyph) -> bool:
        return self.font.texts[glyph.number] != glyph.text or is_private(glyph.text)

    def _paint(self, at: Sequence[float], pieces: Sequence[tuple[Glyph, ...]]) -> None:
        code, widths, size, scale, pen = self.font.code, self.font.widths, self.size, self.scale, self.pen
        add = self.parts.append
        for place, piece in zip(at, pieces, strict=True):
            for glyph, advance, _, x, _ in piece:
                off = (place + x * size - pen) * scale
                if -KERN < off < KERN:
                    add(code[glyph])
                else:
                    add(f">{-off:.1f}<{code[glyph]}")
                    pen += off / scale
                pen += widths[glyph] * size
                place += advance * size
        self.pen = pen

    def _flush(self) -> None:
        """Ends the array: strings of codes, and between them how far the pen goes back."""
        if self.parts:
            shown = f"<{''.join(self.parts)}>".removeprefix("<>")
            self.done.append(f"[{shown}] TJ")
            self.parts = []

    @property
    def written(self) -> str:
        self._flush()
        return "\n".join(self.done)
