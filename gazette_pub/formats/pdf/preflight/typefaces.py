"""The fonts of a PDF: whether they are in it, whether they may be, and how wide their letters are (ISO 32000-1 §9)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from gazette_pub.formats.pdf.preflight.opening import at, data_of, each, resolved
from gazette_pub.words.records import dataclass

PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")

RESTRICTED = 0x0002
NO_SUBSETTING = 0x0100
BITMAPS_ONLY = 0x0200
"""What a font's licence says of being put into a file (OpenType 1.9, OS/2, fsType)."""

MOST_WIDTHS = 70_000


@dataclass(frozen=True)
class Typeface:
    """A font. `size`: how many bytes a letter is written with. `licence`: its fsType, None where the file does not tell.
    `nothing`: the codes that show the box of a letter that the font has not."""

    name: str
    is_embedded: bool
    size: int = 1
    widths: Mapping[int, float] = field(default_factory=dict)
    default: float = 0.5
    licence: int | None = None
    nothing: frozenset[int] = frozenset()

    def codes(self, said: bytes) -> Iterator[int]:
        """The codes of the letters of a string."""
        step = self.size
        return (int.from_bytes(said[i : i + step], "big") for i in range(0, len(said), step))

    @property
    def is_subset(self) -> bool:
        return self.name[6:7] == "+" and self.name[:6].isupper()


UNKNOWN = Typeface("?", True)


def typeface(font: Any) -> Typeface:
    """The font that a page names."""
    name = str(at(font, "/BaseFont") or "/?")[1:]
    if at(font, "/Subtype") == "/Type0":
        return _composite(font, name)
    if at(font, "/Subtype") == "/Type3":
        return Typeface(name, True, widths=_simple_widths(font, at(font, "/FontMatrix")))
    descriptor = at(font, "/FontDescriptor")
    return Typeface(name, _is_embedded(descriptor), 1, _simple_widths(font, None), 0.5, _licence(descriptor))


def _composite(font: Any, name: str) -> Typeface:
    inner = next(each(at(font, "/DescendantFonts")), None)
    descriptor = at(inner, "/FontDescriptor")
    is_by_number = str(at(font, "/Encoding")).startswith("/Identity")
    default = at(inner, "/DW")
    return Typeface(
        name,
        _is_embedded(descriptor),
        2,
        dict(_composite_widths(inner)),
        _thousandths(default) if isinstance(default, (int, float)) else 1.0,
        _licence(descriptor),
        frozenset({0}) if is_by_number else frozenset(),
    )


def _thousandths(value: Any) -> float:
    return float(value) / 1000 if isinstance(value, (int, float)) else 0.0


def _is_embedded(descriptor: Any) -> bool:
    return any(at(descriptor, program) is not None for program in PROGRAMS)


def _simple_widths(font: Any, matrix: Any) -> dict[int, float]:
    first, scale = at(font, "/FirstChar"), next(iter(each(matrix)), 0.001)
    start = first if isinstance(first, int) else 0
    unit = float(scale) if isinstance(scale, (int, float)) else 0.001
    widths = [float(width) * unit for width in each(at(font, "/Widths")) if isinstance(width, (int, float))]
    return dict(enumerate(widths[:256], start))


def _composite_widths(font: Any) -> Iterator[tuple[int, float]]:
    """`c [w1 w2 …]` and `first last w` (§9.7.4.3)."""
    parts, room = list(each(at(font, "/W"))), MOST_WIDTHS
    i = 0
    while i + 1 < len(parts) and room > 0:
        first, second = parts[i], parts[i + 1]
        if isinstance(second, list):
            some = [(_whole(first) + n, _thousandths(resolved(width))) for n, width in enumerate(second[:room])]
            i += 2
        else:
            last, width = _whole(second), parts[i + 2] if i + 2 < len(parts) else 0
            codes = range(_whole(first), min(last + 1, _whole(first) + room))
            some = [(code, _thousandths(width)) for code in codes]
            i += 3
        room -= len(some) + 1
        yield from some


def _whole(value: Any) -> int:
    return int(value) if isinstance(value, (int, float)) and abs(value) < 1 << 20 else 0


def _licence(descriptor: Any) -> int | None:
    """The fsType of the font program, where that is an OpenType font with its table OS/2."""
    program = next((found for key in PROGRAMS[1:] if (found := at(descriptor, key)) is not None), None)
    data = data_of(program)
    if len(data) < 12 or data[:4] not in (b"OTTO", b"\0\1\0\0", b"true"):
        return None
    count = struct.unpack_from(">H", data, 4)[0]
    for place in range(12, min(12 + 16 * count, len(data) - 15), 16):
        if data[place : place + 4] == b"OS/2":
            start = struct.unpack_from(">I", data, place + 8)[0]
            return int.from_bytes(data[start + 8 : start + 10], "big") if start + 10 <= len(data) else None
    return None
