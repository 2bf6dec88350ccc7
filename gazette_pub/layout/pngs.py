"""Dots → PNG (ISO/IEC 15948), the same bytes wherever Python's zlib is the same, and PNG → what a PDF takes of it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image, ImageChops

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LEVEL = 6
_UP = 2
"""The filter by which each row is what it differs by from the row above (9.2); the first row is as it is."""

_HEADS = {"1": (1, 0), "L": (8, 0), "P": (8, 3), "RGB": (8, 2), "LA": (8, 4), "RGBA": (8, 6)}
"""Bits and colour type of the modes that PNG has (11.2.2)."""

_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


class Plain(NamedTuple):
    """A PNG's rows as its filters have them, packed; the same that FlateDecode takes with predictor 15."""

    width: int
    height: int
    bits: int
    colour: int
    palette: bytes
    packed: bytes

    @property
    def channels(self) -> int:
        return _CHANNELS[self.colour]


def png_of(image: Image.Image, dots: tuple[float, float] | None = None) -> bytes:
    """The picture as PNG; one of a mode that PNG has not is made one that it has. `dots`: to the inch, across and down."""
    image = _known(image)
    bits, colour = _HEADS[image.mode]
    head = struct.pack(">IIBBBBB", *image.size, bits, colour, 0, 0, 0)
    chunks = [(b"IHDR", head)]
    if image.mode == "P":
        chunks.append((b"PLTE", bytes(image.getpalette("RGB") or b"\0\0\0")))
    if dots:
        chunks.append((b"pHYs", struct.pack(">IIB", *(round(each / 0.0254) for each in dots), 1)))
    chunks += [(b"IDAT", zlib.compress(_filtered(image), _LEVEL)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(_chunk(*each) for each in chunks)


def plain(data: bytes) -> Plain | None:
    """The rows of a PNG; None where they stand otherwise than a PDF takes them: interlaced, or with what shines through."""
    head, palette, packed = None, b"", list[bytes]()
    for name, content in _chunks(data):
        if name == b"IHDR":
            head = struct.unpack(">IIBBBBB", content)
        elif name == b"PLTE":
            palette = content
        elif name == b"IDAT":
            packed.append(content)
        elif name == b"tRNS":
            return None
    if head is None or head[3] not in (0, 2, 3) or head[6] or (head[3] == 3) != bool(palette and len(palette) % 3 == 0):
        return None
    width, height, bits, colour = head[:4]
    found = Plain(width, height, bits, colour, palette, b"".join(packed))
    return found if _is_whole(found) else None


def _is_whole(rows: Plain) -> bool:
    """Whether the rows are all there, and nothing behind them."""
    length = rows.height * (1 + -(-rows.width * rows.channels * rows.bits // 8))
    try:
        return len(zlib.decompressobj().decompress(rows.packed, length + 1)) == length
    except zlib.error:
        return False


def _known(image: Image.Image) -> Image.Image:
    """The picture in one of the modes that PNG has."""
    if image.mode in _HEADS and not (image.mode in "1LPRGB" and "transparency" in image.info):
        return image
    if image.mode.startswith("I"):  # sixteen bits of grey
        return image.convert("I").point(lambda grey: grey / 256).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "L" if image.mode == "F" else "RGB")


def _filtered(image: Image.Image) -> bytes:
    """The rows, each behind the number of its filter."""
    by = 0 if image.mode in "1P" else _UP
    rows = image.tobytes() if not by else _differences(image)
    width = len(rows) // image.height
    parts = (rows[at : at + width] for at in range(0, len(rows), width))
    return b"".join(bytes([by if n else 0]) + row for n, row in enumerate(parts))


def _differences(image: Image.Image) -> bytes:
    """Each row less the one above."""
    if image.height == 1:
        return image.tobytes()
    above = Image.new(image.mode, image.size)
    above.paste(image.crop((0, 0, image.width, image.height - 1)), (0, 1))
    bands = (ImageChops.subtract_modulo(*pair) for pair in zip(image.split(), above.split(), strict=True))
    return Image.merge(image.mode, list(bands)).tobytes()


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12
