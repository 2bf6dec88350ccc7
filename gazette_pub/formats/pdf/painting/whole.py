"""The objects of a file, written out: those that are no streams packed into some, and a table of where each is (§7.5)."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping, Sequence

import pydyf

from gazette_pub.formats.pdf.painting.objects import Making, Packed, Raw, array, stream

Places = dict[int, tuple[int, int, int]]
"""By the number of an object a row of the table (§7.5.8.3): 1, where it begins, 0; or 2, the stream that it is packed in,
which of its objects it is."""


MOST = 10_000
"""Objects that are packed into one stream: whoever looks for one unpacks all of it."""


def whole(pdf: Making, info: str, version: str) -> bytes:
    """The file, in that version of PDF. Its identifier is made of what is in it (§14.4)."""
    described = Raw(info)
    pdf.add_object(described)
    identifier = _identifier(pdf)
    packed, places = [each for each in pdf.objects[1:] if each.compressible], Places()
    for first in range(0, len(packed), MOST):
        some = packed[first : first + MOST]
        held = _packed(pdf, some)
        places |= {each.number: (2, held.number, i) for i, each in enumerate(some)}
    out = bytearray(f"%PDF-{version}\n".encode() + b"%\xf0\x9f\x96\xa4\n")
    for each in pdf.objects[1:]:
        if each.number not in places:
            places[each.number] = (1, len(out), 0)
            out += each.indirect + b"\n"
    entries = {"Root": f"{pdf.catalog.number} 0 R", "Info": described.ref, "ID": f"[<{identifier}> <{identifier}>]"}
    start = len(out)
    out += _table(pdf, places, start, entries).indirect + b"\n"
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _identifier(pdf: Making) -> str:
    held = hashlib.sha256()
    for each in pdf.objects[1:]:
        held.update(each.data)
    return held.hexdigest()[:32]


def _packed(pdf: Making, objects: Sequence[pydyf.Object]) -> Packed:
    """The stream of the objects that are none (§7.5.7)."""
    starts, bodies = list[str](), bytearray()  # one after the other: together they take much room
    for each in objects:
        starts.append(f"{each.number} {len(bodies)}")
        bodies += each.data + b"\n"
    bodies.pop()
    head = " ".join(starts).encode() + b"\n"
    return stream(pdf, head + bodies, Type="/ObjStm", N=len(objects), First=len(head))


def _table(pdf: Making, places: Places, start: int, entries: Mapping[str, str]) -> Packed:
    """Where each object is (§7.5.8); the table is the last of them."""
    count = len(pdf.objects)
    rows = {0: (0, 0, 65535), **places, count: (1, start, 0)}
    data = b"".join(struct.pack(">BII", *rows[number]) for number in range(count + 1))
    return stream(pdf, data, Type="/XRef", Size=count + 1, W=array((1, 4, 4)), **entries)
