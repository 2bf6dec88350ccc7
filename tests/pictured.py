"""Pictures made here, of every kind and fault, and issues that name them."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageDraw

from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.pictures import Pictures, src_of


def png(width: int = 8, height: int = 4, grey: int = 128) -> bytes:
    """A grey picture, made without a library."""
    rows = (b"\0" + bytes([grey]) * width) * height
    return png_that_says(width, height, zlib.compress(rows))


def png_that_says(width: int, height: int, packed: bytes) -> bytes:
    """A PNG that claims this size, whatever it holds."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def dots(width: int = 300, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Colours that go over into each other, a red box in the upper left corner."""
    bands = [Image.linear_gradient("L"), Image.radial_gradient("L"), Image.linear_gradient("L").rotate(90)]
    image = Image.merge("RGB", [band.resize((width, height)) for band in bands])
    ImageDraw.Draw(image).rectangle((0, 0, width // 3, height // 3), fill=(200, 0, 0))
    return image.convert(mode)


def saved(image: Image.Image, format: str = "PNG", **how: object) -> bytes:
    data = io.BytesIO()
    image.save(data, format, **how)
    return data.getvalue()


def seen_through() -> bytes:
    """A red ring on nothing, as a seal is."""
    image = Image.new("RGBA", (120, 120), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((5, 5, 115, 115), outline=(200, 0, 0, 255), width=8)
    return saved(image, dpi=(150, 150))


EMF = b"\1\0\0\0" + bytes(36) + b" EMF" + bytes(60)
TEXT = "各市、县人民政府，省人民政府各委、办、厅、局：现就有关事项通知如下，请认真贯彻执行。"


def issue_with(blocks: str, kind: str = "notice", before: str = f"<p>{TEXT}</p>") -> Issue:
    """An issue of one document with these blocks."""
    source = f'<source name="old.pdf" media="application/pdf" sha256="{"0" * 64}"/>'
    document = f'<document kind="{kind}" xml:id="doc_1"><head><title>通知</title></head><body>{before}{blocks}</body></document>'
    return parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans"><meta><title>公报</title>{source}</meta>'
        f"{document}</issue>".encode()
    )


def figure(pictures: Pictures, data: bytes, caption: str = "", box: str = "") -> str:
    """A figure that names the picture."""
    said = f"<caption>{caption}</caption>" if caption else ""
    place = f' page="1" box="{box}"' if box else ""
    return f'<figure src="{src_of(pictures.add(data))}"{place}>{said}</figure>'
