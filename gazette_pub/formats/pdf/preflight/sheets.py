"""The sheets of a PDF: their boxes, and what stands on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from itertools import islice
from typing import Any, TypeVar

from gazette_pub.formats.pdf.preflight.looking import Box, Item, Room, items
from gazette_pub.formats.pdf.preflight.opening import at, numbers
from gazette_pub.issue.findings import Place
from gazette_pub.layout.style import MILLIMETRE
from gazette_pub.words.records import dataclass

Some = TypeVar("Some", bound=Item)


@dataclass
class Sheet:
    """A page. `media`, `bleed`, `trim`: its boxes, the nearest one around where it says none; `says`: which it says."""

    number: int
    page: Any
    media: Box
    bleed: Box
    trim: Box
    says: frozenset[str]
    items: list[Item] = field(default_factory=list)

    def seen(self, kind: type[Some]) -> Iterator[Some]:
        """What of that kind is on the page when it is cut: what stands beyond the trim are marks, or falls off."""
        return (item for item in self.items if isinstance(item, kind) and touches(item.box, self.trim))

    def from_corner(self, box: Box) -> tuple[float, float]:
        """How far a place is from the left and the top of the trim, in millimetres."""
        left, top = max(box[0], self.trim[0]), min(box[3], self.trim[3])
        return (left - self.trim[0]) / MILLIMETRE, (self.trim[3] - top) / MILLIMETRE

    def place(self, box: Box) -> Place:
        """The place on the page, from the top left of its medium."""
        left, low, right, high = (max(-MOST_FAR, min(MOST_FAR, side)) for side in box)
        sides = (left - self.media[0], self.media[3] - high, right - self.media[0], self.media[3] - low)
        return Place(page=self.number, box=" ".join(f"{side:.1f}" for side in sides))


MOST_FAR = 1e5
"""Points: what is further off is anywhere."""


MOST_ITEMS = 250_000
"""On a page: the map of a whole province has no more."""


def sheets(file: Any, room: Room) -> Iterator[Sheet]:
    """The sheets, one after the other, so that only one is in memory."""
    for number, page in enumerate(file.pages, 1):
        sheet = _sheet(number, page)
        sheet.items += islice(items(page, room), MOST_ITEMS)
        if len(sheet.items) == MOST_ITEMS:
            room.close()
        yield sheet
        if room.is_full:
            return


BOXES = ("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox")


def trims(file: Any) -> list[str]:
    """The sizes that pages are cut to, in millimetres, each once."""
    sizes = dict.fromkeys(tuple(map(round, _size(_sheet(1, page).trim))) for page in file.pages)
    return [f"{width} × {height} mm" for width, height in sizes]


def _size(box: Box) -> tuple[float, float]:
    return (box[2] - box[0]) / MILLIMETRE, (box[3] - box[1]) / MILLIMETRE


def _sheet(number: int, page: Any) -> Sheet:
    boxes = {name: box for name in BOXES if (box := box_of(page, f"/{name}"))}
    media = boxes.get("MediaBox", (0.0, 0.0, 612.0, 792.0))
    crop = boxes.get("CropBox", media)
    bleed = boxes.get("BleedBox", crop)
    trim = boxes.get("TrimBox", boxes.get("ArtBox", bleed))
    return Sheet(number, page, media, bleed, trim, frozenset(boxes))


def box_of(page: Any, name: str) -> Box | None:
    """A box, its lower left corner first; None for one that is none."""
    said = numbers(at(page, name))
    if len(said) != 4:
        return None
    (x0, x1), (y0, y1) = sorted((said[0], said[2])), sorted((said[1], said[3]))
    return (x0, y0, x1, y1) if x1 - x0 > 0 and y1 - y0 > 0 else None


HAIR = 0.01
"""Points: what is nearer is at the same place."""


def holds(outer: Box, inner: Box) -> bool:
    """Whether one box stands within the other."""
    lower = outer[0] <= inner[0] + HAIR and outer[1] <= inner[1] + HAIR
    return lower and outer[2] >= inner[2] - HAIR and outer[3] >= inner[3] - HAIR


def touches(one: Box, other: Box) -> bool:
    """Whether two boxes have a place in common that is more than their edge."""
    beside = one[2] < other[0] + HAIR or one[0] > other[2] - HAIR
    return not beside and not (one[3] < other[1] + HAIR or one[1] > other[3] - HAIR)


def reach(box: Box, trim: Box) -> float:
    """How far within the trim a box stays, in millimetres: below 0 where it goes beyond."""
    return min(box[0] - trim[0], box[1] - trim[1], trim[2] - box[2], trim[3] - box[3]) / MILLIMETRE
