"""The pictures on pages: which there are, what a page calls them, how it paints them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import pydyf

from gazette_pub.formats.pdf.painting.objects import Packed, dictionary, number
from gazette_pub.typeset.frames import Image, Page
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.layout.rasters import Raster

TURNED = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""By the orientation of Exif the matrix that turns the unit square as it is to be shown."""


def _pictures_of(pages: Iterable[Page]) -> list[Raster]:
    """The pictures of these pages, each once, in the order in which they are met."""
    images = (image for page in pages for placed in page.rows for image in placed.row.images)
    return list({id(image.raster): image.raster for image in images}.values())


@dataclass(frozen=True)
class Pictures:
    """The pictures of a file: what its pages call each, by the `id()` of its raster, and the streams that hold them."""

    keys: Mapping[int, str]
    streams: list[Packed]

    @property
    def resources(self) -> str | None:
        """The dictionary that names them; None where there are none."""
        named = dictionary({key: held.ref for key, held in zip(self.keys.values(), self.streams, strict=True)})
        return named if self.keys else None


def add_pictures_of(pages: Iterable[Page], pdf: pydyf.PDF, profile: bytes | None = None) -> Pictures:
    """Writes the pictures of these pages, in the inks of that profile if there is one."""
    pictures = _pictures_of(pages)
    if not pictures:
        return Pictures({}, [])
    from gazette_pub.formats.pdf.painting.images import add_pictures  # what few files need takes longer to load

    return Pictures(_keys_of(pictures), add_pictures(pdf, pictures, profile))


def _keys_of(pictures: Iterable[Raster]) -> dict[int, str]:
    """What a page calls each of these pictures, by its `id()`."""
    return {id(raster): f"P{n}" for n, raster in enumerate(pictures, 1)}


def drawn(image: Image, key: str, x: float, y: float) -> str:
    """The operators that paint a picture with its lower left corner there."""
    a, b, c, d, e, f = TURNED[image.raster.turned]
    width, height = image.width, image.height
    matrix = a * width, b * height, c * width, d * height, x + e * width, y + f * height
    return f"q {' '.join(map(number, matrix))} cm /{key} Do Q"
