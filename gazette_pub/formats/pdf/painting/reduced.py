"""A font program of raised or lowered characters: the outlines of plain ones, made smaller and moved up or down."""

from __future__ import annotations

import io
from collections.abc import Sequence

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from gazette_pub.layout.faces import Face

_ERROR = 0.0005
"""Ems by which a quadratic curve may leave the cubic one that it is made of."""


def reduced(face: Face, glyphs: Sequence[int], size: float, up: float) -> bytes:
    """A TrueType font (OpenType 1.9, glyf) of these glyphs, numbered from 1, `size` times as large and `up` ems higher."""
    builder = FontBuilder(face.upem, isTTF=True)
    names = [f"glyph{n}" for n in range(1, len(glyphs) + 1)]
    builder.setupGlyphOrder([".notdef", *names])
    drawn = {name: _drawn(face, glyph, size, up) for name, glyph in zip(names, glyphs, strict=True)}
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), **drawn})
    wide = {name: round(face.advance(glyph) * size * face.upem) for name, glyph in zip(names, glyphs, strict=True)}
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in {".notdef": face.upem, **wide}.items()})
    extents = face.font.get_font_extents("ltr")
    builder.setupHorizontalHeader(ascent=extents.ascender, descent=extents.descender)
    builder.updateHead(created=0, modified=0)  # no clock
    data = io.BytesIO()
    builder.font.save(data)
    return data.getvalue()


def _drawn(face: Face, glyph: int, size: float, up: float) -> object:
    pen = TTGlyphPen(None)
    quadratic = Cu2QuPen(pen, _ERROR * face.upem, reverse_direction=True)
    face.font.draw_glyph_with_pen(glyph, TransformPen(quadratic, (size, 0, 0, size, 0, up * face.upem)))
    return pen.glyph()
