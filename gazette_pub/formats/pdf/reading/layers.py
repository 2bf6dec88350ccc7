"""The text layer of a scan, as a program guessed it → glyphs of as many sizes as the page shows: each line has one of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, faces_of

_APART = 1.08
"""Times a guessed size that the next larger one of the same text is at the most."""


def levelled(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, the hidden ones of about one size in faces of that size, each em as wide as they are high: the program has
    stretched each word to fit the picture."""
    counts = Counter(glyph.face.size for glyph in glyphs if glyph.face.hidden)
    sizes = _sizes(counts)
    faces = {face: _face(face, sizes) for face in faces_of(glyphs)}
    return [glyph._replace(face=faces[glyph.face]) for glyph in glyphs]


def _face(face: Face, sizes: Mapping[float, float]) -> Face:
    return replace(face, size=sizes[face.size], em=sizes[face.size]) if face.hidden else face


def _sizes(counts: Mapping[float, int]) -> dict[float, float]:
    """For each guessed size that of the text that it is a guess of: the middle of the sizes around it between which no gap is."""
    ordered = sorted(counts)
    runs = [[size] for size in ordered[:1]]
    for before, size in pairwise(ordered):
        if size <= before * _APART:
            runs[-1].append(size)
        else:
            runs.append([size])
    return {size: _middle(run, counts) for run in runs for size in run}


def _middle(sizes: Sequence[float], counts: Mapping[float, int]) -> float:
    """The size that half of the characters have, or less than it."""
    half = sum(counts[size] for size in sizes) / 2
    for size in sizes:
        half -= counts[size]
        if half <= 0:
            return size
    return sizes[-1]
