"""A picture made of dots, looked through before a page is set with it: how large it is, and whether it is whole.

Nothing of Pillow's is changed for others: a picture is opened as the kind that it is, by that kind's own class, so that no
table of plugins is asked; its size is looked at before its dots are.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Container
from dataclasses import field

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.pictures import Kind, kind_of
from gazette_pub.layout.pngs import png_of
from gazette_pub.words.records import dataclass

MOST_DOTS = 80_000_000
"""Dots of a picture: a newspaper's page at 400 to the inch. Each takes three bytes or four while it is looked through."""

MOST_SIDE = 30_000
"""Dots of one side: a sheet a metre wide at 600 to the inch has fewer."""

LEAST_FINE, FINEST = 30.0, 2400.0
"""Dots to the inch that a picture may say it has; what says others says nothing."""

USUAL_FINENESS = 150.0
"""Dots to the inch of a picture that says nothing of it: between a screen's and a printer's."""

_OPENERS: dict[str, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
    "png": PngImagePlugin.PngImageFile,
    "jpg": JpegImagePlugin.JpegImageFile,
    "gif": GifImagePlugin.GifImageFile,
    "webp": WebPImagePlugin.WebPImageFile,
    "tif": TiffImagePlugin.TiffImageFile,
    "bmp": BmpImagePlugin.BmpImageFile,
    "jp2": Jpeg2KImagePlugin.Jpeg2KImageFile,
}

_ORIENTATION = 0x0112
"""The tag of Exif (4.6.4 A) that says how a camera was held."""


class NotShown(ValueError):
    """A picture that no page is set with; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, eq=False)
class Raster:
    """A picture that is whole. `width`, `height`: its dots as they are shown; `dots`: to the inch across and down, as it is
    shown; `turned`: how it is to be turned before it is (Exif 1 to 8). `mode`: Pillow's name of what a dot is. `is_still`:
    it is one picture, and no film of several."""

    data: bytes = field(repr=False)
    kind: Kind
    width: int
    height: int
    dots: tuple[float, float] | None
    turned: int
    mode: str
    is_still: bool
    profile: bytes | None = field(repr=False)

    @property
    def size(self) -> tuple[float, float]:
        """How wide and high it is by its own dots, in points."""
        across, down = self.dots or (USUAL_FINENESS, USUAL_FINENESS)
        return self.width * 72 / across, self.height * 72 / down

    def image(self) -> Image.Image:
        """Its dots, not turned: those of the first picture of several."""
        with _opened(self.data, self.kind) as image:
            _load(image)
            return image.copy()

    def sent(self, kinds: Container[str], upright: bool = False) -> tuple[bytes, str]:
        """The file and its media type, for a program that shows pictures of these kinds: as it is, else as PNG. `upright`: a
        photograph that says how the camera was held is turned, for a program that does not ask."""
        if upright and self.turned in _TURNS:
            return self._turned_jpeg(), "image/jpeg"
        as_it_is = self.is_still and self.kind.ending in kinds
        return (self.data, self.kind.media) if as_it_is else (self.png(), "image/png")

    def png(self) -> bytes:
        """The same dots as PNG, as they are shown."""
        return png_of(self._shown(), self.dots)

    def _shown(self) -> Image.Image:
        image = self.image()
        return image.transpose(_TURNS[self.turned]) if self.turned in _TURNS else image

    def _turned_jpeg(self) -> bytes:
        data = io.BytesIO()
        dots = {} if self.dots is None else {"dpi": self.dots}
        self._shown().save(data, "JPEG", quality=FINE, subsampling=0, icc_profile=self.profile, **dots)
        return data.getvalue()


FINE = 95
"""Of 100, Pillow's measure: what a photograph loses that is packed once more is seen by nobody."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def raster_of(data: bytes) -> Raster:
    """The picture that these bytes hold. Raises NotShown for one that is damaged, too large, or not made of dots."""
    kind = kind_of(data)
    if kind is None or not kind.is_set:
        raise NotShown(say("no page is set with a picture of its kind ({kind})", kind=kind.media if kind else "?"))
    try:
        return _looked_through(data, kind)
    except NotShown:
        raise
    except Exception as error:  # of damaged or hostile bytes a library may trip over anything
        raise NotShown(say("it is damaged")) from error


def _looked_through(data: bytes, kind: Kind) -> Raster:
    _refuse_large(*_said_size(data, kind))
    _refuse_part(data, kind)
    with _opened(data, kind) as image:
        _refuse_large(*image.size)
        png_of(Image.new(image.mode, (1, 1)))  # what no page could be set with is refused here
        mode, size, still = image.mode, image.size, not getattr(image, "is_animated", False)
        turned = image.getexif().get(_ORIENTATION, 1) if kind.ending == "jpg" else 1
        dots, profile = image.info.get("dpi"), image.info.get("icc_profile")
        if kind.ending == "jpg":
            image.draft(mode, (size[0] // 8, size[1] // 8))  # all of the file is read, an eighth of the dots is made
        _load(image)
        size = size if kind.ending == "jpg" else image.size
    if turned in (5, 6, 7, 8):
        size = size[1], size[0]
    turned = turned if turned in _TURNS else 1
    return Raster(data, kind, *size, _plausible(dots, turned), turned, mode, still, profile)


class _Whole(io.BytesIO):
    """A file that must not end before its picture does. Pillow can be told to take what there is, for all of a process, and
    other libraries do tell it."""

    is_loading = False

    def read(self, count: int | None = -1, /) -> bytes:
        data = super().read(count)
        if self.is_loading and not data and count:
            raise EOFError
        return data


def _load(image: ImageFile.ImageFile) -> None:
    assert isinstance(image.fp, _Whole)
    image.fp.is_loading = not isinstance(image, Jpeg2KImagePlugin.Jpeg2KImageFile)  # which reads on behind its end
    image.load()


_END = b"\xff\xd9"
"""With what the last part of a JPEG 2000 ends (ITU-T T.800 A.4.4)."""


def _refuse_part(data: bytes, kind: Kind) -> None:
    if kind.ending == "jp2" and _END not in data[-_BEHIND:]:
        raise NotShown(say("it is damaged"))


_BEHIND = 1024
"""Bytes that may stand behind a picture."""


def _opened(data: bytes, kind: Kind) -> ImageFile.ImageFile:
    return _OPENERS[kind.ending](_Whole(data))


def _refuse_large(width: int, height: int) -> None:
    if width < 1 or height < 1 or max(width, height) > MOST_SIDE or width * height > MOST_DOTS:
        raise NotShown(say("it has {width} by {height} dots", width=width, height=height))


def _said_size(data: bytes, kind: Kind) -> tuple[int, int]:
    """The size that a WebP says of itself: its library makes all dots as soon as it is opened."""
    if kind.ending != "webp":
        return 1, 1
    at = _WEBP.get(data[12:16])
    return at(data) if at else (1, 1)


def _little(data: bytes, at: int, count: int) -> int:
    return int.from_bytes(data[at : at + count], "little")


_WEBP: dict[bytes, Callable[[bytes], tuple[int, int]]] = {
    b"VP8 ": lambda data: (_little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF),
    b"VP8L": lambda data: ((_little(data, 21, 4) & 0x3FFF) + 1, (_little(data, 21, 4) >> 14 & 0x3FFF) + 1),
    b"VP8X": lambda data: (_little(data, 24, 3) + 1, _little(data, 27, 3) + 1),
}
"""Where each way of packing says how large it is (RFC 9649, 2.5 to 2.7)."""


def _plausible(dots: object, turned: int) -> tuple[float, float] | None:
    if not isinstance(dots, tuple) or len(dots) != 2:
        return None
    across, down = map(float, dots)
    if not all(LEAST_FINE <= each <= FINEST for each in (across, down)):
        return None
    return (down, across) if turned in (5, 6, 7, 8) else (across, down)


_FRAMES = frozenset((0xC0, 0xC1, 0xC2))
"""Frames that every decoder knows: baseline, extended, progressive; and no arithmetic coding (ITU-T T.81 B.1.1.3)."""


def is_plain_jpeg(raster: Raster) -> bool:
    """Whether it is a JPEG that a PDF may hold as it is (ISO 32000-1 §7.4.8)."""
    known = raster.kind.ending == "jpg" and raster.mode in ("L", "RGB", "CMYK")
    return known and _frame_of(raster.data) in _FRAMES


def _frame_of(data: bytes) -> int | None:
    """The marker of its frame: that of the first segment which begins one."""
    at = 2
    for _ in itertools.repeat(None, MOST_SEGMENTS):
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        marker = data[at + 1 : at + 2]
        if data[at : at + 1] != b"\xff" or not marker or marker == b"\xda":
            return None
        if marker[0] in range(0xC0, 0xD0) and marker not in (b"\xc4", b"\xc8", b"\xcc"):
            return marker[0]
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


MOST_SEGMENTS = 10_000
