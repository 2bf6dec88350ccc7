"""What a PDF says of a font, out of the font's own tables (OpenType 1.9, head, hhea, maxp, OS/2; Adobe TN 5176, CFF)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from gazette_pub.words.records import dataclass

CAP_HEIGHT = 700
"""Where a font does not say how high its capitals are: OS/2 has a place for it from version 2 on, up to this byte."""

OS2_CAPITALS, OS2_VERSION = 88, 2

CHARSET, ROS = 15, 1230
"""Operators of a Top DICT (TN 5176, table 9): where its charset is; that its glyphs go by character numbers, 12 30."""

ESCAPE = 12
WIDTHS = {28: 2, 29: 4}
"""Bytes of a whole number behind its first, by that (TN 5176, table 3); 247 to 254 begin one of two bytes."""

REAL, REAL_ENDS = 30, 15


@dataclass(frozen=True)
class Measures:
    """Of a face, in its own units. `box` holds every glyph."""

    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    capitals: int
    glyphs: int


class Tables:
    """The tables of a font program: where each is, and how long."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        count = struct.unpack_from(">H", data, 4)[0]
        records = (struct.unpack_from(">4s4xII", data, 12 + 16 * i) for i in range(count))
        self.places = {tag.decode("latin-1"): (at, length) for tag, at, length in records}

    def __contains__(self, tag: str) -> bool:
        return tag in self.places

    def _of(self, tag: str) -> bytes:
        at, length = self.places.get(tag, (0, 0))
        return self.data[at : at + length]

    @property
    def measures(self) -> Measures:
        ascent, descent = struct.unpack_from(">2h", self._of("hhea"), 4)
        box = struct.unpack_from(">4h", self._of("head"), 36)
        return Measures(box, ascent, descent, self._capitals(), struct.unpack_from(">H", self._of("maxp"), 4)[0])

    def _capitals(self) -> int:
        table = self._of("OS/2")
        if len(table) < OS2_CAPITALS + 2 or struct.unpack_from(">H", table)[0] < OS2_VERSION:
            return CAP_HEIGHT
        return int(struct.unpack_from(">h", table, OS2_CAPITALS)[0])

    def charset(self) -> int | None:
        """Where the charset of a CFF font is in the program; None where its glyphs go by no character numbers."""
        start = self.places["CFF "][0]
        names = _index(self.data, start + self.data[start + 2])
        first, behind, *_ = _index(self.data, names[-1])
        top = dict(_entries(self.data[first:behind]))
        return start + top[CHARSET] if ROS in top else None


def _index(data: bytes, at: int) -> list[int]:
    """Where each part of an INDEX begins, and at last what stands behind it (TN 5176 §5)."""
    count = struct.unpack_from(">H", data, at)[0]
    if not count:
        return [at + 2]
    size = data[at + 2]
    base = at + 3 + size * (count + 1) - 1
    places = (at + 3 + size * i for i in range(count + 1))
    return [base + int.from_bytes(data[place : place + size], "big") for place in places]


def _entries(dict_: bytes) -> Iterator[tuple[int, int]]:
    """The operators of a DICT, each with the last number before it (TN 5176 §4)."""
    at, last = 0, 0
    while at < len(dict_):
        first = dict_[at]
        if first <= 21:
            operator = first * 100 + dict_[at + 1] if first == ESCAPE else first
            yield operator, last
            at += 2 if first == ESCAPE else 1
        else:
            last, at = _number(dict_, at)


def _number(dict_: bytes, at: int) -> tuple[int, int]:
    """A number, and what stands behind it; a real one, which no place in a file is, is nought."""
    first, more = dict_[at], dict_[at + 1 : at + 5]
    if first == REAL:
        ends = next(i for i, byte in enumerate(dict_[at:]) if i and REAL_ENDS in (byte >> 4, byte & 15))
        return 0, at + ends + 1
    if width := WIDTHS.get(first):
        return int.from_bytes(more[:width], "big", signed=True), at + 1 + width
    if first <= 246:
        return first - 139, at + 1
    return ((first - 247) * 256 + more[0] + 108 if first <= 250 else -(first - 251) * 256 - more[0] - 108), at + 2
