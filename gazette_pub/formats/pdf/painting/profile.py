"""An ICC profile of sRGB, made from the numbers of IEC 61966-2-1: no clock is in it, and nobody's copyright."""

from __future__ import annotations

import struct

SIZE = 1024
"""Entries of the tone curve."""

COLOURANTS = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
"""The primaries of sRGB, adapted to D50."""

WHITE = (0.9642, 1.0, 0.8249)
"""D50, the white of the profile connection space (ICC.1:2001-04 §6.1.13)."""


def srgb() -> bytes:
    """The profile, version 2.1 (ICC.1:2001-04)."""
    curve = struct.pack(">4s4xI", b"curv", SIZE) + b"".join(
        struct.pack(">H", _tone(i / (SIZE - 1))) for i in range(SIZE)
    )
    tags = {
        "desc": _description("sRGB"),
        "cprt": b"text\0\0\0\0No copyright, use freely\0",
        "wtpt": _xyz(WHITE),
        **{tag: _xyz(value) for tag, value in COLOURANTS.items()},
    }
    return _whole(tags, curve)


def _tone(value: float) -> int:
    linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(linear * 65535)


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(part * 65536)) for part in value)


def _description(said: str) -> bytes:
    ascii_ = said.encode("ascii") + b"\0"
    return struct.pack(">4s4xI", b"desc", len(ascii_)) + ascii_ + bytes(4 + 4 + 2 + 1 + 67)


def _whole(tags: dict[str, bytes], curve: bytes) -> bytes:
    names = [*tags, "rTRC", "gTRC", "bTRC"]
    start = 128 + 4 + 12 * len(names)
    table, data = struct.pack(">I", len(names)), b""
    for name, value in tags.items():
        table += struct.pack(">4sII", name.encode("ascii"), start + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    for name in names[len(tags) :]:
        table += struct.pack(">4sII", name.encode("ascii"), start + len(data), len(curve))
    data += curve
    size = start + len(data)
    header = struct.pack(
        ">I4xI4s4s4s6H4s4xI4x4x8xI3i",
        size,
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2000, 1, 1, 0, 0, 0),
        b"acsp",
        0,
        0,
        *(round(part * 65536) for part in WHITE),
    )
    return header.ljust(128, b"\0") + table + data
