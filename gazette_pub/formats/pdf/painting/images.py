"""Pictures in a PDF (ISO 32000-1 §8.9.5): a JPEG as it is, the rows of a PNG as they are packed, any other as such rows."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable, Iterable, Mapping

import pydyf
from PIL import Image as Dots

from gazette_pub.formats.pdf.conditions import uncoated
from gazette_pub.formats.pdf.painting.objects import Packed, added, array, deflated, dictionary
from gazette_pub.formats.pdf.painting.separating import in_inks
from gazette_pub.layout.pngs import Plain, plain, png_of
from gazette_pub.layout.rasters import FINE, Raster, is_plain_jpeg
from gazette_pub.words.records import dataclass

DEVICE = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
"""By how many numbers a dot has."""

SPACES = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}
"""What an ICC profile says of its space, and how many numbers that has (ICC.1:2010 §7.2.6)."""

NEWEST = 4
"""The version of ICC profiles that PDF 1.7 knows (§8.6.5.5)."""


@dataclass
class Held:
    """A picture as a PDF has it: how many numbers a dot has, what else its dictionary says, its bytes; and what of it
    shines through."""

    width: int
    height: int
    channels: int
    bits: int
    data: bytes
    entries: Mapping[str, object]
    palette: bytes = b""
    mask: Held | None = None


def add_pictures(pdf: pydyf.PDF, pictures: Iterable[Raster], profile: bytes | None = None) -> list[Packed]:
    """Writes these pictures into a file, those that shine through with a mask of their own. `profile`: of the inks that it
    is printed in, None for one that is read on a screen."""
    images = _Images(pdf, profile)
    return [images.add(raster) for raster in pictures]


class _Images:
    def __init__(self, pdf: pydyf.PDF, profile: bytes | None) -> None:
        self.pdf, self.profile = pdf, profile
        self._profiles: dict[bytes, str] = {}

    def add(self, raster: Raster) -> Packed:
        held = held_in_inks(raster, self.profile) if self.profile is not None else held_as_it_is(raster)
        space = DEVICE[held.channels] if self.profile is not None else self._space(raster, held.channels)
        return self._stream(held, space)

    def _stream(self, held: Held, space: str) -> Packed:
        mask = self._stream(held.mask, DEVICE[1]) if held.mask else None
        if held.palette:
            space = array(["/Indexed", space, len(held.palette) // 3 - 1, f"<{held.palette.hex().upper()}>"])
        entries = {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": held.width,
            "Height": held.height,
            "ColorSpace": space,
            "BitsPerComponent": held.bits,
            "SMask": mask.ref if mask else None,
            **held.entries,
        }
        made = Packed(held.data, entries)
        self.pdf.add_object(made)
        return made

    def _space(self, raster: Raster, channels: int) -> str:
        """The colours that a picture is in, as its own profile says. Inks without one are those of an uncoated paper: an
        archive file says by itself what each colour looks like (ISO 19005-3 §6.2.4)."""
        profile = raster.profile if raster.profile and _is_of(raster.profile, channels) else None
        if profile is None and channels == 4:
            profile = uncoated().profile
        return DEVICE[channels] if profile is None else self._icc(profile, channels)

    def _icc(self, profile: bytes, channels: int) -> str:
        digest = hashlib.sha256(profile).digest()
        if digest not in self._profiles:
            held = Packed(deflated(profile), {"N": channels, "Filter": "/FlateDecode"})
            self.pdf.add_object(held)
            self._profiles[digest] = added(self.pdf, array(["/ICCBased", held.ref])).ref
        return self._profiles[digest]


def _is_of(profile: bytes, channels: int) -> bool:
    """Whether an ICC profile is whole as far as its header says, and of a space with so many numbers."""
    if len(profile) < 132 or profile[36:40] != b"acsp" or profile[8] > NEWEST:
        return False
    return struct.unpack_from(">I", profile)[0] == len(profile) and SPACES.get(profile[16:20]) == channels


def held_as_it_is(raster: Raster) -> Held:
    """The picture in its own colours."""
    if is_plain_jpeg(raster):
        return jpeg(raster, raster.data)
    if raster.kind.ending == "png" and (rows := plain(raster.data)):
        return of_rows(rows)
    return with_mask(raster.image(), lambda dots: of_rows(_rows(dots)))


def held_in_inks(raster: Raster, profile: bytes) -> Held:
    """The picture in the inks of that profile: one without colours in black, one in inks already as it is."""
    if is_plain_jpeg(raster) and raster.mode in ("L", "CMYK"):
        return jpeg(raster, raster.data)
    return with_mask(raster.image(), lambda dots: _separated(dots, raster, profile))


def _separated(dots: Dots.Image, raster: Raster, profile: bytes) -> Held:
    dots = in_inks(dots, raster.profile, profile)
    if dots.mode != "CMYK":
        return of_rows(_rows(dots))
    if raster.kind.ending == "jpg":
        return _held_jpeg(dots.size, 4, _as_jpeg(dots))
    return Held(*dots.size, 4, 8, deflated(dots.tobytes()), {"Filter": "/FlateDecode"})


def _as_jpeg(dots: Dots.Image) -> bytes:
    """A photograph in four inks: as rows it would take ten times the room."""
    data = io.BytesIO()
    dots.save(data, "JPEG", quality=FINE, subsampling=0)
    return data.getvalue()


def jpeg(raster: Raster, data: bytes) -> Held:
    """A JPEG as it is. One in four inks that Adobe's programs wrote has them upside down."""
    sideways = raster.turned in (5, 6, 7, 8)
    size = (raster.height, raster.width) if sideways else (raster.width, raster.height)
    return _held_jpeg(size, {"L": 1, "RGB": 3, "CMYK": 4}[raster.mode], data)


def _held_jpeg(size: tuple[int, int], channels: int, data: bytes) -> Held:
    turned_over = "[1 0 1 0 1 0 1 0]" if channels == 4 and b"Adobe\0" in data[:MOST_BEFORE] else None
    return Held(*size, channels, 8, data, {"Filter": "/DCTDecode", "Decode": turned_over})


MOST_BEFORE = 1 << 20
"""Bytes before the segment that Adobe's programs write: profiles and previews."""


def of_rows(rows: Plain) -> Held:
    """What PNG's filters made of rows (§7.4.4.4)."""
    filtered = {"Predictor": 15, "Colors": rows.channels, "BitsPerComponent": rows.bits, "Columns": rows.width}
    entries = {"Filter": "/FlateDecode", "DecodeParms": dictionary(filtered)}
    channels = 3 if rows.palette and rows.colour == 3 else rows.channels
    palette = rows.palette if rows.colour == 3 else b""
    return Held(rows.width, rows.height, channels, rows.bits, rows.packed, entries, palette)


def with_mask(dots: Dots.Image, hold: Callable[[Dots.Image], Held]) -> Held:
    """The picture, and what of it shines through as a mask of its own (§11.6.5.3)."""
    if not dots.has_transparency_data:
        return hold(dots)
    dots = dots.convert("RGBA")
    alpha = dots.getchannel("A")
    held = hold(dots.convert("RGB"))
    if alpha.getextrema() != (255, 255):
        held.mask = of_rows(_rows(alpha))
    return held


def _rows(dots: Dots.Image) -> Plain:
    rows = plain(png_of(dots))
    assert rows is not None  # it is made without anything that a PDF does not take
    return rows
