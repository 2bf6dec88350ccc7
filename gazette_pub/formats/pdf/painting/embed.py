"""A font in a PDF: the glyphs that are used, and what text each shows."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache
from itertools import chain
from unicodedata import category

import uharfbuzz

from gazette_pub.formats.pdf.painting.objects import Making, Raw, added, array, dictionary, name, stream
from gazette_pub.formats.pdf.painting.sfnt import Tables
from gazette_pub.layout.faces import GETA, Face
from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.frames import Page
from gazette_pub.typeset.small import SIZE, Small, faced
from gazette_pub.words.characters import TO_THE_LEFT
from gazette_pub.words.records import dataclass

DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG", "kern", "FFTM")
"""Tables that a PDF has no use for: the text is shaped already."""

MOST_SMALL = 3
"""Glyphs: the charset of so few is too short to be written over."""


@dataclass(eq=False)
class Embedded:
    """One face of the file: `key` names it on a page, `code[glyph]` is what the page writes for a glyph. `small`: what it is
    set as, where its characters are raised or lowered."""

    face: Face
    key: str
    small: Small | None = None
    texts: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    code: dict[int, str] = field(default_factory=dict)
    is_shared: bool = False

    def use(self, glyphs: Iterable[Glyph]) -> None:
        """Takes these glyphs into the file. One that shows several texts is said to show the first; or one of beyond the
        first plane, for some readers don't find such in an ActualText. `is_shared`: whether there is one, or one that shows
        a character of private use, which stands in an ActualText wherever it does (ISO 19005-3 §6.2.11.7.3)."""
        texts = self.texts
        for glyph in glyphs:
            said = texts.get(glyph.number)
            if said is None:
                texts[glyph.number] = self._said_by(glyph)
                self.is_shared = self.is_shared or texts[glyph.number] != glyph.text or is_private(glyph.text)
                self.widths[glyph.number] = self.face.advance(glyph.number) * (SIZE if self.small else 1)
            elif glyph.text != said:
                self.is_shared = True
                if glyph.text > "\uffff" > said:
                    texts[glyph.number] = glyph.text

    def _said_by(self, glyph: Glyph) -> str:
        """The text that a glyph shows; of 〓, which may stand in for others too, none that runs to the left: a reader might
        take all of them for such."""
        stands_in = glyph.number == self.face.geta and TO_THE_LEFT.search(glyph.text)
        return GETA[0] if stands_in else glyph.text


@lru_cache(maxsize=1024)
def is_private(text: str) -> bool:
    """Whether a character of it is of private use, of those that every reader finds in an ActualText."""
    return any(c <= "\uffff" and category(c) == "Co" for c in text)


def fonts_of(pages: Iterable[Page]) -> dict[Font, Embedded]:
    """The fonts of these pages, each with the glyphs that are used, in the order in which they are met."""
    found: dict[Font, Embedded] = {}
    seen: dict[Font, set[int]] = {}
    for page in pages:
        for placed in (*page.rows, *page.furniture):
            for part in placed.row.sets:
                font = part.run.font
                if font not in found:
                    face = faced(font)
                    assert isinstance(face, Face)
                    found[font] = Embedded(face, f"F{len(found)}", font if isinstance(font, Small) else None)
                    seen[font] = set()
                known = seen[font]
                if not known.issuperset(map(id, part.pieces)):  # a character is one piece wherever it stands
                    found[font].use(chain.from_iterable(piece for piece in part.pieces if id(piece) not in known))
                    known.update(map(id, part.pieces))
    return found


def add_font(pdf: Making, font: Embedded) -> Raw:
    """Writes the font into the file: the Type 0 font that a page names (§9.7)."""
    data, codes = _subset(font)
    tables = Tables(data)
    program, is_cff = _program(tables)
    font.code = {glyph: f"{code:04X}" for glyph, code in codes.items()}
    font_name = name(f"{_mark(font)}+{font.face.name}")
    entries = {"Subtype": "/OpenType"} if is_cff else {"Length1": len(program)}
    file = stream(pdf, program, **entries)
    descriptor = added(pdf, _descriptor(tables, font, font_name, file.ref, is_cff))
    cid = added(pdf, _cid_font(font, font_name, codes, descriptor.ref, is_cff))
    to_unicode = stream(pdf, _to_unicode(font, codes))
    return added(
        pdf,
        dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": font_name,
                "Encoding": "/Identity-H",
                "DescendantFonts": array([cid.ref]),
                "ToUnicode": to_unicode.ref,
            }
        ),
    )


def _mark(font: Embedded) -> str:
    """Six letters that say that it is a part of a font (§9.6.4)."""
    count, letters = int(font.key[1:]), ""
    for _ in range(6):
        count, letter = divmod(count, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _subset(font: Embedded) -> tuple[bytes, dict[int, int]]:
    """The font with these glyphs alone, and the new number of each."""
    if font.small:
        from gazette_pub.formats.pdf.painting.reduced import reduced  # few files have any, and it takes long to load

        glyphs = sorted(font.texts)
        return reduced(font.face, glyphs, SIZE, font.small.up), {old: new for new, old in enumerate(glyphs, 1)}
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(sorted(font.texts))
    dropped = (int.from_bytes(table.encode("ascii").ljust(4), "big") for table in DROPPED)
    wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(dropped)
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    # of a face of its own: the whole of a font file is looked through, and is let go with it
    plan = uharfbuzz.SubsetPlan(font.face.opened(), wanted)
    made = plan.execute()
    new = plan.old_to_new_glyph_mapping
    return bytes(made.blob.data), {old: new[old] for old in font.texts}


def _program(tables: Tables) -> tuple[bytes, bool]:
    """What is embedded, and whether it is CFF: such a font with character numbers of its own gets the glyphs' numbers
    for them, for some readers take the one for the other (§9.7.4.2)."""
    if "CFF " not in tables:
        return tables.data, False
    data, at, count = tables.data, tables.charset(), tables.measures.glyphs
    if at is None or count <= MOST_SMALL:
        return data, True
    # one range, from glyph 1 to the last (Adobe TN 5176 §13, format 2); it is shorter than what stands there
    charset = struct.pack(">BHH", 2, 1, count - 2)
    return data[:at] + charset + data[at + len(charset) :], True


def _descriptor(tables: Tables, font: Embedded, font_name: str, file: str, is_cff: bool) -> str:
    scale, measures = 1000 / font.face.upem, tables.measures
    return dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": font_name,
            "Flags": 4,
            "FontBBox": array(round(value * scale) for value in measures.box),
            "ItalicAngle": 0,
            "Ascent": round(measures.ascent * scale),
            "Descent": round(measures.descent * scale),
            "CapHeight": round(measures.capitals * scale),
            "StemV": 80,
            "FontFile3" if is_cff else "FontFile2": file,
        }
    )


def _cid_font(font: Embedded, font_name: str, codes: dict[int, int], descriptor: str, is_cff: bool) -> str:
    widths = array(
        f"{code} [{font.widths[old] * 1000:.4g}]" for old, code in sorted(codes.items(), key=lambda pair: pair[1])
    )
    return dictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if is_cff else "/CIDFontType2",
            "BaseFont": font_name,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "FontDescriptor": descriptor,
            "DW": 1000,
            "W": widths,
            "CIDToGIDMap": None if is_cff else "/Identity",
        }
    )


def _to_unicode(font: Embedded, codes: dict[int, int]) -> bytes:
    """The text that each code shows (§9.10.3)."""
    pairs = sorted((code, font.texts[old]) for old, code in codes.items() if font.texts[old])
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS)"
        " /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF>"
        " endcodespacerange"
    ]
    for start in range(0, len(pairs), 100):
        some = pairs[start : start + 100]
        parts.append(f"{len(some)} beginbfchar")
        parts += [f"<{code:04X}> <{said.encode('utf-16-be').hex().upper()}>" for code, said in some]
        parts.append("endbfchar")
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts).encode("ascii")
