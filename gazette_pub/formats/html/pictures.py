"""Pictures in the page itself, as data: URIs (RFC 2397): it fetches nothing."""

from __future__ import annotations

from base64 import b64encode

from lxml import etree

from gazette_pub.issue.model import Node
from gazette_pub.layout.pictures import Shown, size_of, told

KINDS = frozenset("png jpg gif webp".split())
"""What every browser shows; any other becomes PNG."""

ROOM = 540.0, 720.0
"""Points: wider than the text of a page is, higher than a window."""

PIXELS = 96 / 72
"""Of CSS, to a point."""


def add_picture(target: etree._Element, figure: Node, shown: Shown) -> None:
    """Puts the picture of the figure into the element, with what it is for whom it is read out; nothing where it has none."""
    if (raster := shown.of(figure)) is None:
        return
    data, media = raster.sent(KINDS)
    width, height = (max(1, round(side * PIXELS)) for side in size_of(raster, figure, *ROOM))
    source = f"data:{media};base64,{b64encode(data).decode('ascii')}"
    said = {"alt": told(figure), "width": str(width), "height": str(height), "style": f"width: {width}px"}
    etree.SubElement(target, "img", {"src": source, **said})
