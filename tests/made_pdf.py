"""PDF files made for a test: text where it says, in the look it says, and nothing else."""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

import pydyf
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 10.0
"""The size of text, in points."""

FONTS = {"song": "Song-Regular", "hei": "Hei-Bold"}


@dataclass(frozen=True)
class Text:
    """Characters from `x`, `y` on, in points from the page's top left. `step`: ems from one pen to the next.

    `matrix`: how they are turned and stretched. `hidden`: they are not painted.
    """

    x: float
    y: float
    said: str
    size: float = EM
    font: str = "song"
    step: float = 1.0
    matrix: tuple[float, float, float, float] = (1, 0, 0, 1)
    hidden: bool = False


@dataclass(frozen=True)
class Sheet:
    """A page: what stands on it, its size, and what more its dictionary says."""

    texts: Sequence[Text]
    width: float = 600
    height: float = 800
    more: dict[str, object] = field(default_factory=dict)
    drawn: str = ""


def column(x: float, y: float, lines: Sequence[str], size: float = EM, leading: float = 18) -> list[Text]:
    """Lines below each other; an ideographic space at a line's beginning sets it in."""
    found = []
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip("\u3000"))
        found.append(Text(x + indent * size, y + at * leading, line.strip("\u3000"), size))
    return found


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """The file."""
    made = pydyf.PDF()
    fonts = pydyf.Dictionary({name: _font(made, base).reference for name, base in FONTS.items()})
    for sheet in sheets:
        content = pydyf.Stream([sheet.drawn, *(_shown(text, sheet.height) for text in sheet.texts)])
        made.add_object(content)
        made.add_page(
            pydyf.Dictionary(
                {
                    "Type": "/Page",
                    "Parent": made.pages.reference,
                    "MediaBox": pydyf.Array([0, 0, sheet.width, sheet.height]),
                    "Contents": content.reference,
                    "Resources": pydyf.Dictionary({"Font": fonts}),
                    **sheet.more,
                }
            )
        )
    output = io.BytesIO()
    made.write(output)
    return output.getvalue()


def _font(made: pydyf.PDF, base: str) -> pydyf.Dictionary:
    """A font whose characters are all one box, and named by their numbers in Unicode."""
    program, to_box, to_unicode = (
        pydyf.Stream([data], compress=True) for data in (_box(), b"\0\1" * 0x10000, _TO_UNICODE)
    )
    for stream in (program, to_box, to_unicode):
        made.add_object(stream)
    box = pydyf.Array([0, -120, 1000, 880])
    descriptor = pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": f"/{base}",
            "Flags": 4,
            "FontBBox": box,
            "ItalicAngle": 0,
            "Ascent": 880,
            "Descent": -120,
            "CapHeight": 880,
            "StemV": 80,
            "FontFile2": program.reference,
        }
    )
    made.add_object(descriptor)
    info = pydyf.Dictionary({"Registry": pydyf.String("Adobe"), "Ordering": pydyf.String("Identity"), "Supplement": 0})
    inner = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{base}",
            "CIDSystemInfo": info,
            "CIDToGIDMap": to_box.reference,
            "FontDescriptor": descriptor.reference,
            "DW": 1000,
            "W": "[33 126 500]",
        }
    )
    made.add_object(inner)
    font = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{base}",
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([inner.reference]),
            "ToUnicode": to_unicode.reference,
        }
    )
    made.add_object(font)
    return font


_TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Unicode def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
%s
endcmap end end""" % b"\n".join(
    b"1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange" % (high, high, high) for high in range(256)
)


@functools.cache
def _box() -> bytes:
    """A font of two glyphs, none and a box."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box"])
    builder.setupCharacterMap({0x4E00: "box"})
    pen = TTGlyphPen(None)
    for at, place in enumerate(((50, -50), (950, -50), (950, 800), (50, 800))):
        (pen.lineTo if at else pen.moveTo)(place)
    pen.closePath()
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "box": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (1000, 0), "box": (1000, 50)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Box", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    output = io.BytesIO()
    builder.save(output)
    return output.getvalue()


def _shown(text: Text, height: float) -> str:
    """The characters, each where its pen stands."""
    a, b, c, d = text.matrix
    pens = 0.0
    parts = [f"BT /{text.font} {text.size} Tf {3 if text.hidden else 0} Tr"]
    for character in text.said:
        along, pens = pens * text.step * text.size, pens + (0.5 if character.isascii() else 1.0)
        x, y = text.x + a * along, height - text.y + b * along
        if character.strip():
            parts.append(f"{a} {b} {c} {d} {x} {y} Tm <{character.encode('utf-16-be').hex()}> Tj")
    return "\n".join([*parts, "ET"])
