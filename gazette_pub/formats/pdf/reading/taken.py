"""A picture on a page of a PDF → a file: the JPEG that the page holds, as it is; else its dots, or what the page shows there."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from gazette_pub.formats.memory import allow
from gazette_pub.formats.pdf.reading.drawn import Box, Drawn, corners_of, matrix_of, others_on, things_in
from gazette_pub.formats.pdf.reading.glyphs import Sheet, View, view_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.pictures import NotKept, Pictures, src_of
from gazette_pub.layout.pngs import png_of
from gazette_pub.layout.rasters import MOST_DOTS, NotShown, is_plain_jpeg, raster_of
from gazette_pub.words.records import dataclass

NEAR = 2.0
"""Points by which what lies on a picture may reach over its edges, or a frame may lie on it."""

MOST_DRAWN = 40_000_000
"""Dots that a place is drawn with: a sheet of A4 at 600 to the inch."""

USUAL, FINEST = 150 / 72, 600 / 72
"""Dots to a point of what is drawn, where no picture in it says more; and the most that it is drawn with."""

SMALL = 96
"""Dots of the shorter side of what is looked at to tell whether a picture is shown as it is."""

PARTS = (8, 8)
"""The parts that are compared, across and down."""

ALIKE, MOST_ALIKE = 64, 12
"""By how much of 255 a colour may differ in one part, where an edge falls between two dots, and in all of them by the mean."""

KNOWN_SPACES = frozenset(
    (
        pdfium.FPDF_COLORSPACE_DEVICEGRAY,
        pdfium.FPDF_COLORSPACE_DEVICERGB,
        pdfium.FPDF_COLORSPACE_CALGRAY,
        pdfium.FPDF_COLORSPACE_CALRGB,
        pdfium.FPDF_COLORSPACE_ICCBASED,
    )
)
"""Colour spaces in which a picture by itself looks as it does on the page."""

NOT_HERE = say("the picture itself is not in the issue")


MOST_IN_ALL = 4_000_000_000
"""Dots of all pictures of a file that are taken: a hundred sheets of A4, scanned at 600 to the inch."""

MOST_OF_A_PAGE = 200
"""Pictures of a page that are taken: more are the tiles of something."""


@dataclass
class _Open:
    """A page that is open, the images on it, and how many pictures were taken of it."""

    number: int
    page: pypdfium2.PdfPage
    images: list[Drawn]
    taken: int = 0


class Taking:
    """Takes pictures out of a document into a store; `pictures` is None where nobody wants them. `begun`: a page with text
    was read. `progress`: told of each page that it takes pictures from, for that takes time. `dots`: how many may still be
    taken."""

    def __init__(
        self, document: pypdfium2.PdfDocument, pictures: Pictures | None, progress: Callable[[Message], None] = ignore
    ) -> None:
        self.document, self.pictures, self.progress = document, pictures, progress
        self.begun, self.dots = False, MOST_IN_ALL
        self._last: _Open | None = None

    def src(self, sheet: Sheet, box: Box) -> str | Message:
        """What a figure says of the picture in this box of the page; or why there is none."""
        if self.pictures is None:
            return NOT_HERE
        try:
            return src_of(self.pictures.add(self._data(sheet, box)))
        except NotKept as error:
            return say("the picture itself is not in the issue: {reason}", reason=error.reason)
        except (pypdfium2.PdfiumError, MemoryError):
            return say("the picture itself is not in the issue: {reason}", reason=say("it is damaged"))

    def _opened(self, sheet: Sheet) -> _Open:
        """The page, which stays open until a picture of another is asked for."""
        if self._last is None or self._last.number != sheet.number:
            if self._last is not None:
                self._last.page.close()
            self.progress(say("reading page {page} of {pages}", page=sheet.number, pages=len(self.document)))
            page = self.document[sheet.number - 1]
            images = [each for each in things_in(others_on(page.raw)[0]) if each.kind == pdfium.FPDF_PAGEOBJ_IMAGE]
            self._last = _Open(sheet.number, page, images)
        return self._last

    def _data(self, sheet: Sheet, box: Box) -> bytes:
        """The file of the picture. Raises NotKept for one that is too large, and for one too many."""
        opened = self._opened(sheet)
        opened.taken += 1
        if opened.taken > MOST_OF_A_PAGE:
            raise NotKept(say("there are more than {most} pictures on the page", most=MOST_OF_A_PAGE))
        page, view = opened.page, view_of(opened.page, sheet.turned)
        inside = [each for each in opened.images if any(_is_in(view.box(*edges), box) for edges in corners_of(each))]
        self._spend(inside, page, box)
        return _data(inside, page, view, sheet, box)

    def _spend(self, images: list[Drawn], page: pypdfium2.PdfPage, box: Box) -> None:
        """Raises NotKept where there are more dots than a page needs: they are not even looked at. Others are given room."""
        dots = sum(about.width * about.height for about in (_about(image, page) for image in images))
        if dots > MOST_DOTS:
            raise NotKept(say("it has {dots} dots", dots=dots))
        drawn = (box[2] - box[0]) * (box[3] - box[1]) * _scale(images, page, box) ** 2
        self.dots -= max(dots, int(drawn))
        if self.dots < 0:
            raise NotKept(say("the pictures have more than {most} million dots in all", most=MOST_IN_ALL // 10**6))
        allow(int(BYTES_OF_A_DOT * max(dots, drawn)))


def _data(images: list[Drawn], page: pypdfium2.PdfPage, view: View, sheet: Sheet, box: Box) -> bytes:
    """The file of a picture, by the first way that gives what the page shows."""
    if len(images) == 1 and _stands_alone(images[0], view, sheet, box):
        shown = _shown(page, sheet, box, SMALL / min(box[2] - box[0], box[3] - box[1]))
        alone = _as_jpeg(images[0], page, shown) or _as_dots(images[0], shown, box)
        return alone or _as_shown(page, sheet, box, images)
    return _as_shown(page, sheet, box, images)


BYTES_OF_A_DOT = 32
"""What a dot takes while a picture is unpacked, looked at and packed again, all in all."""


def _scale(images: list[Drawn], page: pypdfium2.PdfPage, box: Box) -> float:
    """How many dots to a point a place is drawn with: as fine as the finest picture in it, as far as there is room."""
    area = max((box[2] - box[0]) * (box[3] - box[1]), 1.0)
    return float(min(max([USUAL, *(_scale_of(image, page) for image in images)]), FINEST, (MOST_DRAWN / area) ** 0.5))


def _is_in(box: Box, other: Box) -> bool:
    return (
        box[0] >= other[0] - NEAR
        and box[1] >= other[1] - NEAR
        and box[2] <= other[2] + NEAR
        and box[3] <= other[3] + NEAR
    )


def _stands_alone(image: Drawn, view: View, sheet: Sheet, box: Box) -> bool:
    """Whether the page shows the picture as it is: upright, all of it, with nothing drawn on it and nothing behind it."""
    matrix = matrix_of(image.thing).inside(image.frame)
    upright = view.turn == 0 and matrix.a > 0 and matrix.d > 0 and abs(matrix.b) + abs(matrix.c) < 0.01 * matrix.a
    inner = box[0] + NEAR, box[1] + NEAR, box[2] - NEAR, box[3] - NEAR
    drawn_on = any(_meet(each, inner) for each in (*sheet.drawn.rules, *sheet.drawn.shades))
    return upright and not drawn_on and not _is_clipped(image) and not pdfium.FPDFPageObj_HasTransparency(image.thing)


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_clipped(image: Drawn) -> bool:
    """Whether the page shows a part of the picture only (ISO 32000-1 §8.5.4)."""
    clip = pdfium.FPDFPageObj_GetClipPath(image.thing)
    edges = [ctypes.c_float() for _ in range(4)]
    if not clip or not pdfium.FPDFPageObj_GetBounds(image.thing, *edges):
        return False
    left, bottom, right, top = (edge.value for edge in edges)
    for path in range(max(pdfium.FPDFClipPath_CountPaths(clip), 0)):
        points = _points(clip, path)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if xs and not (
            min(xs) <= left + NEAR and max(xs) >= right - NEAR and min(ys) <= bottom + NEAR and max(ys) >= top - NEAR
        ):
            return True
    return False


MOST_CORNERS = 10_000


def _points(clip: Any, path: int) -> list[tuple[float, float]]:
    count = min(pdfium.FPDFClipPath_CountPathSegments(clip, path), MOST_CORNERS)
    x, y, found = ctypes.c_float(), ctypes.c_float(), list[tuple[float, float]]()
    for index in range(max(count, 0)):
        segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, index)
        if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            found.append((x.value, y.value))
    return found


# the ways to take it


def _as_jpeg(image: Drawn, page: pypdfium2.PdfPage, shown: Image.Image) -> bytes | None:
    """The bytes that the page holds, where they are a JPEG that by itself looks as the page does."""
    if _filters(image) != ["DCTDecode"] or _about(image, page).colorspace not in KNOWN_SPACES:
        return None
    length = pdfium.FPDFImageObj_GetImageDataRaw(image.thing, None, 0)
    data = ctypes.create_string_buffer(length)
    pdfium.FPDFImageObj_GetImageDataRaw(image.thing, data, length)
    try:
        raster = raster_of(data.raw)
    except NotShown:
        return None
    plain = is_plain_jpeg(raster) and raster.turned == 1 and raster.mode != "CMYK"
    return data.raw if plain and _looks_as(shown, raster.image()) else None


def _as_dots(image: Drawn, shown: Image.Image, box: Box) -> bytes | None:
    """Its dots, where they by themselves look as the page does: nothing shines through, and they have their own colours."""
    dots = _dots(image)
    if dots is None or not _looks_as(shown, dots):
        return None
    return png_of(_plain(dots), _fineness(dots, box))


def _looks_as(shown: Image.Image, dots: Image.Image) -> bool:
    """Whether a picture is the same as what is shown, in each of its parts."""
    one, other = (each.convert("RGB").resize(PARTS, Image.Resampling.BOX).tobytes() for each in (shown, dots))
    apart = [abs(a - b) for a, b in zip(one, other, strict=True)]
    return max(apart) <= ALIKE and sum(apart) <= MOST_ALIKE * len(apart)


def _dots(image: Drawn) -> Image.Image | None:
    raw = pdfium.FPDFImageObj_GetBitmap(image.thing)
    if not raw:
        return None
    found: Image.Image = pypdfium2.PdfBitmap.from_raw(raw).to_pil().copy()
    return found


def _as_shown(page: pypdfium2.PdfPage, sheet: Sheet, box: Box, images: list[Drawn]) -> bytes:
    """What the page shows there. Raises NotKept for a place outside of the page."""
    left, top, right, bottom = max(box[0], 0.0), max(box[1], 0.0), min(box[2], sheet.width), min(box[3], sheet.height)
    if right - left < 1 or bottom - top < 1:
        raise NotKept(say("it stands outside of the page"))
    scale = _scale(images, page, (left, top, right, bottom))
    return png_of(_plain(_shown(page, sheet, (left, top, right, bottom), scale)), (scale * 72, scale * 72))


def _shown(page: pypdfium2.PdfPage, sheet: Sheet, box: Box, scale: float) -> Image.Image:
    """What the page shows in a box, with so many dots to a point."""
    crop = box[0], sheet.height - box[3], sheet.width - box[2], box[1]
    bitmap = page.render(scale=scale, rotation=90 * sheet.turned, crop=crop, may_draw_forms=False)
    try:
        found: Image.Image = bitmap.to_pil().convert("RGB")
    finally:
        bitmap.close()
    return found


def _scale_of(image: Drawn, page: pypdfium2.PdfPage) -> float:
    """How many dots a picture has to a point of the page."""
    matrix, about = matrix_of(image.thing).inside(image.frame), _about(image, page)
    across = (matrix.a**2 + matrix.b**2) ** 0.5
    return float(about.width / across) if across > 1 else USUAL


def _fineness(dots: Image.Image, box: Box) -> tuple[float, float]:
    return dots.width * 72 / (box[2] - box[0]), dots.height * 72 / (box[3] - box[1])


def _plain(dots: Image.Image) -> Image.Image:
    """Grey where it has no colour, black and white where it has no grey."""
    if dots.mode not in ("L", "RGB"):
        dots = dots.convert("RGB")
    if dots.mode == "RGB":
        red, green, blue = (band.tobytes() for band in dots.split())
        dots = dots.getchannel("R") if red == green == blue else dots
    if dots.mode == "L" and not any(dots.histogram()[1:-1]):
        return dots.point(lambda grey: grey, "1")
    return dots


def _filters(image: Drawn) -> list[str]:
    return [_filter(image, index) for index in range(max(pdfium.FPDFImageObj_GetImageFilterCount(image.thing), 0))]


def _filter(image: Drawn, index: int) -> str:
    length = pdfium.FPDFImageObj_GetImageFilter(image.thing, index, None, 0)
    name = ctypes.create_string_buffer(length)
    pdfium.FPDFImageObj_GetImageFilter(image.thing, index, name, length)
    return name.value.decode("ascii", "replace")


def _about(image: Drawn, page: pypdfium2.PdfPage) -> Any:
    """Its dots across and down, and its colours."""
    about = pdfium.FPDF_IMAGEOBJ_METADATA()
    pdfium.FPDFImageObj_GetImageMetadata(image.thing, page.raw, about)
    return about
