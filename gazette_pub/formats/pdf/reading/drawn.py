"""What is drawn on a page beside its text → its rules, its shaded boxes and its pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import field
from itertools import pairwise, repeat
from typing import NamedTuple

import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.reading import calls
from gazette_pub.words.records import dataclass

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the page's top left."""

Point = tuple[float, float]
Size = tuple[int, int, int]
Frame = Callable[[float, float, float, float], Box]
"""Left, bottom, right, top in the page's own space → the box on the page as it is shown."""

MOST_DRAWN = 20_000
"""Drawn things of a page that are looked at: a map may have millions of lines, and is no table."""

_MOST_POINTS = 100_000
"""The same of their corners."""

_DEEPEST = 8
"""Forms in forms that are looked into."""

_THIN = 3.0
"""Points that a rule is thick at the most: a thicker one is a box with a ground."""


class Matrix(NamedTuple):
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def place(self, x: float, y: float) -> Point:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def inside(self, other: Matrix) -> Matrix:
        """This one in a form that has the other."""
        e, f = other.place(self.e, self.f)
        return Matrix(
            self.a * other.a + self.b * other.c,
            self.a * other.b + self.b * other.d,
            self.c * other.a + self.d * other.c,
            self.c * other.b + self.d * other.d,
            e,
            f,
        )


class Drawn(NamedTuple):
    """A thing of a page or of a form on it: its kind, and the matrix of what it stands in."""

    thing: pdfium.FPDF_PAGEOBJECT
    kind: int
    frame: Matrix


@dataclass(slots=True)
class Drawings:
    """`rules`: thin lines and the edges of boxes; `shades`: boxes with a ground; `pictures`: where pictures stand, and
    `sizes` by that how many dots and packed bytes each has: those of one picture are the same on every page. `curves`: what
    is bent or lies aslant."""

    rules: list[Box] = field(default_factory=list)
    shades: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    sizes: dict[Box, Size] = field(default_factory=dict)
    curves: list[Box] = field(default_factory=list)


class Other(NamedTuple):
    """A thing that a page draws and that none of its characters is read of: its place and its kind. `order`: how many pieces
    of text are drawn before it."""

    place: int
    kind: int
    order: int


_MOST_ON_PAGE = 100_000
"""Things that are looked at of a page, its pieces of text among them."""


def others_on(page: pdfium.FPDF_PAGE, seen: Container[int] = ()) -> tuple[list[Other], int]:
    """What the page draws beside the pieces of text that are `seen`, by their places; and how many such pieces it has."""
    found: list[Other] = []
    count, beside = min(pdfium.FPDFPage_CountObjects(page), _MOST_ON_PAGE), 0
    things = enumerate(map(calls.thing_of, repeat(calls.reference_to(page)), range(count)))
    for at, thing in [(at, thing) for at, thing in things if thing not in seen]:
        kind = calls.kind_of(thing)
        found.append(Other(thing, kind, at - beside))
        beside += kind != pdfium.FPDF_PAGEOBJ_TEXT
    return found, count - beside


def drawings_of(others: Sequence[Other], frame: Frame) -> Drawings:
    """What is drawn on a page beside its text."""
    found, points = Drawings(), 0
    for drawn in things_in(others):
        if drawn.kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            boxes = [frame(*edges) for edges in corners_of(drawn)]
            found.pictures += boxes
            found.sizes.update(dict.fromkeys(boxes, _size_of(drawn)))
        elif points < _MOST_POINTS and _is_seen(drawn.thing):
            points += pdfium.FPDFPath_CountSegments(drawn.thing)
            _draw_path(drawn, frame, found)
    return found


def _size_of(image: Drawn) -> Size:
    """Its dots across and down, and its bytes as they are packed in the file."""
    across, down = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(image.thing, across, down)
    return across.value, down.value, pdfium.FPDFImageObj_GetImageDataRaw(image.thing, None, 0)


def things_in(others: Sequence[Other]) -> Iterator[Drawn]:
    """The paths and the images in the order in which they are drawn, those in forms too."""
    waiting: list[Iterator[Standing]] = [((other.place, Matrix(), 0) for other in others)]
    for _ in range(MOST_DRAWN):
        while waiting and (found := next(waiting[-1], None)) is None:
            waiting.pop()
        if not waiting or found is None:
            return
        at, frame, depth = found
        kind = calls.kind_of(at)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        thing = ctypes.cast(at, pdfium.FPDF_PAGEOBJECT)
        if kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
            yield Drawn(thing, kind, frame)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            waiting.append(_in_form(thing, matrix_of(thing).inside(frame), depth + 1))


Standing = tuple[int, Matrix, int]
"""A thing by its place, what it stands in, and in how many forms."""


def _in_form(form: pdfium.FPDF_PAGEOBJECT, frame: Matrix, depth: int) -> Iterator[Standing]:
    count = pdfium.FPDFFormObj_CountObjects(form)
    places = (calls.place_of(pdfium.FPDFFormObj_GetObject(form, index)) for index in range(max(count, 0)))
    return ((place, frame, depth) for place in places)


def matrix_of(thing: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, matrix):
        return Matrix()
    return Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def corners_of(drawn: Drawn) -> Iterator[tuple[float, float, float, float]]:
    """Left, bottom, right and top of a thing in the page's own space; none where it has no extent."""
    edges = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPageObj_GetBounds(drawn.thing, *edges):
        left, bottom, right, top = (edge.value for edge in edges)
        yield _around([drawn.frame.place(x, y) for x in (left, right) for y in (bottom, top)])


def _around(points: list[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


# paths


def _is_seen(path: pdfium.FPDF_PAGEOBJECT) -> bool:
    """Whether a path is painted in anything but white."""
    stroked = _mode(path)[1]
    colour = [ctypes.c_uint() for _ in range(4)]
    said = (pdfium.FPDFPageObj_GetStrokeColor if stroked else pdfium.FPDFPageObj_GetFillColor)(path, *colour)
    red, green, blue, opaque = (each.value for each in colour)
    return not said or (opaque > 0 and min(red, green, blue) < _WHITE)


_WHITE = 250


def _mode(path: pdfium.FPDF_PAGEOBJECT) -> tuple[bool, bool]:
    """Whether it is filled, and whether its outline is drawn."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    return fill.value != pdfium.FPDF_FILLMODE_NONE, bool(stroke.value)


def _draw_path(drawn: Drawn, frame: Frame, found: Drawings) -> None:
    filled, stroked = _mode(drawn.thing)
    bent: list[Point] = []
    for points in _outlines(drawn, bent):
        if stroked:
            edges = [frame(*_around([one, other])) for one, other in pairwise(points)]
            found.rules += (edge for edge in edges if is_rule(edge))
            found.curves += (edge for edge in edges if min(edge[2] - edge[0], edge[3] - edge[1]) > _THIN)
        if filled:
            box = frame(*_around(points))
            if is_rule(box) and not stroked:
                found.rules.append(box)
            elif min(box[2] - box[0], box[3] - box[1]) > _THIN:
                found.shades.append(box)
    if len(bent) > 1:
        found.curves.append(frame(*_around(bent)))


def is_rule(box: Box) -> bool:
    """Whether it is long and thin, and lies level or stands upright."""
    across, down = box[2] - box[0], box[3] - box[1]
    return min(across, down) <= _THIN < max(across, down)


def _outlines(drawn: Drawn, bent: list[Point]) -> Iterator[list[Point]]:
    """The corners of each part of a path, one after the other; a curve parts what is before it from what is behind.

    `bent`: gets the corners of curves.
    """
    matrix = matrix_of(drawn.thing).inside(drawn.frame)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    for index in range(min(pdfium.FPDFPath_CountSegments(drawn.thing), _MOST_POINTS)):
        segment = pdfium.FPDFPath_GetPathSegment(drawn.thing, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            bent += [*points[-1:], matrix.place(x.value, y.value)]
        if kind != pdfium.FPDF_SEGMENT_LINETO:
            if len(points) > 1:
                yield points
            points = []
        points.append(matrix.place(x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment) and len(points) > 1:
            points.append(points[0])
    if len(points) > 1:
        yield points
