"""Where a PDF draws its characters: what a claim about the lines of a page is held against."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdf
from pypdf.generic import ContentStream, TextStringObject

PAIR = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


@dataclass(frozen=True)
class Glyph:
    """A character on a page: its left and right end and its baseline in points, and the size of its font."""

    page: int
    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True)
class Line:
    """The glyphs drawn one after the other on one baseline."""

    glyphs: list[Glyph]

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def left(self) -> float:
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        return self.glyphs[-1].right

    @property
    def size(self) -> float:
        return self.glyphs[0].size

    def gaps(self, words: str) -> list[float]:
        """The room between the characters of these words, in ems."""
        start = self.text.index(words)
        assert len(self.text) == len(self.glyphs), "a ligature: no place for each character"
        run = self.glyphs[start : start + len(words)]
        return [(after.left - before.right) / before.size for before, after in pairwise(run)]


def lines(data: bytes) -> list[Line]:
    """The lines of a PDF in the order they are drawn; those of two columns apart."""
    found: list[Line] = []
    for glyph in glyphs(data):
        last = found[-1].glyphs[-1] if found else None
        if last is not None and _goes_on(last, glyph):
            found[-1].glyphs.append(glyph)
        else:
            found.append(Line([glyph]))
    return found


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    same_line = last.page == glyph.page and abs(last.baseline - glyph.baseline) < 0.5
    return same_line and -0.6 < (glyph.left - last.right) / last.size < 1.6


def glyphs(data: bytes) -> Iterator[Glyph]:
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(data)).pages, 1):
        yield from _Pen(page, number).draw()


Matrix = tuple[float, float, float, float, float, float]


def _times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class _Pen:
    """Follows the text operators of a page (ISO 32000-2 §9.4)."""

    def __init__(self, page: Any, number: int) -> None:
        self.page, self.number = page, number
        self.fonts = {name: _Font(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
        self.base, self.stack = IDENTITY, list[Matrix]()
        self.text = self.line = IDENTITY
        self.font, self.size, self.between = "", 0.0, 0.0
        self.marked: list[str | None] = []
        self.does: dict[bytes, Callable[[list[Any]], object]] = {
            b"q": lambda _: self.stack.append(self.base),
            b"Q": lambda _: self.transform(self.stack.pop()),
            b"cm": lambda operands: self.transform(_times(_matrix(operands), self.base)),
            b"BT": lambda _: self.begin(IDENTITY),
            b"Tm": lambda operands: self.begin(_matrix(operands)),
            b"Td": lambda operands: self.begin(_times(_matrix([1, 0, 0, 1, *operands]), self.line)),
            b"Tf": self.choose,
            b"Tc": self.space,
            b"BDC": lambda operands: self.marked.append(self.replacement(operands)),
            b"BMC": lambda _: self.marked.append(None),
            b"EMC": lambda _: self.marked.pop(),
        }

    def draw(self) -> Iterator[Glyph]:
        contents = self.page.get_contents()
        for operands, operator in ContentStream(contents, self.page.pdf).operations if contents is not None else ():
            if operator in (b"Tj", b"TJ"):
                yield from self.show(operands[0] if operator == b"TJ" else operands)
            elif operator in self.does:
                self.does[operator](operands)

    def transform(self, base: Matrix) -> None:
        self.base = base

    def begin(self, line: Matrix) -> None:
        self.text = self.line = line

    def choose(self, operands: list[Any]) -> None:
        self.font, self.size = operands[0], float(operands[1])

    def space(self, operands: list[Any]) -> None:
        self.between = float(operands[0])

    def replacement(self, operands: list[Any]) -> str | None:
        """The text that stands for what is drawn (ISO 32000-2 §14.9.4), if the mark names one."""
        properties = operands[1] if len(operands) > 1 else {}
        if not isinstance(properties, dict):
            properties = self.page["/Resources"]["/Properties"][properties].get_object()
        text = properties.get("/ActualText")
        return str(text) if text is not None else None

    def show(self, parts: list[Any]) -> Iterator[Glyph]:
        for part in parts:
            if isinstance(part, (int, float)):
                self.advance(-float(part) / 1000 * self.size)
                continue
            raw = part.original_bytes if isinstance(part, TextStringObject) else bytes(part)
            for place in range(0, len(raw), 2):
                yield from self.one(int.from_bytes(raw[place : place + 2], "big"))

    def one(self, code: int) -> Iterator[Glyph]:
        font = self.fonts[self.font]
        start = _times(self.text, self.base)
        self.advance(font.width(code) / 1000 * self.size)
        end = _times(self.text, self.base)
        self.advance(self.between)
        text = font.text.get(code, "\ufffd")
        if (said := next((each for each in self.marked if each is not None), None)) is not None:
            text, self.marked = said, ["" if each is not None else None for each in self.marked]
        if text:
            yield Glyph(self.number, text, start[4], end[4], start[5], abs(self.size * start[0]))

    def advance(self, by: float) -> None:
        self.text = _times((1.0, 0.0, 0.0, 1.0, by, 0.0), self.text)


def _matrix(operands: list[Any]) -> Matrix:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    return (a, b, c, d, e, f)


class _Font:
    """What the codes of a composite font mean, and how wide they are (ISO 32000-2 §9.7.4.3, §9.10.3)."""

    def __init__(self, font: Any) -> None:
        cid = font["/DescendantFonts"][0].get_object()
        self.default = float(cid.get("/DW", 1000))
        self.widths = dict(_widths(list(cid.get("/W", []))))
        cmap = font["/ToUnicode"].get_object().get_data().decode("latin-1")
        pairs = PAIR.findall(cmap[cmap.index("beginbfchar") :])
        self.text = {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}

    def width(self, code: int) -> float:
        return self.widths.get(code, self.default)


def _widths(table: list[Any]) -> Iterator[tuple[int, float]]:
    place = 0
    while place < len(table):
        first, second = int(table[place]), table[place + 1]
        if isinstance(second, list):
            yield from ((first + n, float(width)) for n, width in enumerate(second))
            place += 2
        else:
            yield from ((code, float(table[place + 2])) for code in range(first, int(second) + 1))
            place += 3
