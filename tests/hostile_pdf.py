"""PDF files that mean harm, or were harmed: each in the bytes that it takes."""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence


def raw(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """The file of these objects, numbered from 1; the first is its catalog."""
    made, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, at = len(objects) + 1, len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
    return made + b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, at)


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), more, data)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R %b >>"
SAID = "Notice of the council"
SHOWN = b"BT /F 12 Tf 72 700 Td (Notice of the council) Tj ET"


def page(more: bytes = b"", kids: bytes = b"[3 0 R]", count: int = 1, catalog: bytes = b"") -> list[bytes]:
    """A catalog, its page tree, and a page whose font is object 4 and content object 5."""
    own = b"/Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R %b" % more
    box = b"" if b"MediaBox" in more else b"/MediaBox [0 0 600 800]"
    return [
        CATALOG % catalog,
        b"<< /Type /Pages /Kids %b /Count %d >>" % (kids, count),
        b"<< /Type /Page /Parent 2 0 R %b %b >>" % (box, own),
        FONT,
    ]


def shows(content: bytes, more: bytes = b"", others: Sequence[bytes] = (), kids: bytes = b"[3 0 R]") -> bytes:
    """A file of one page with this content."""
    return raw([*page(more, kids), stream(content), *others])


def bomb(unit: bytes, times: int) -> bytes:
    """A file of one page whose content is so many times this, packed."""
    packing = zlib.compressobj(9)
    packed = b"".join(packing.compress(unit * 1000) for _ in range(times // 1000)) + packing.flush()
    return raw([*page(), stream(packed, b"/Filter /FlateDecode")])


def pages(count: int, said: Sequence[bytes] = ()) -> bytes:
    """A file of so many pages; each says what is said of it, or all say the same."""
    each = page()[2]
    kids = b"[3 0 R %b]" % b" ".join(b"%d 0 R" % number for number in range(6, 5 + count))
    made = [*page(kids=kids, count=count), stream(SHOWN), *([each] * (count - 1))]
    for at, words in enumerate(said):
        own = 2 if at == 0 else 4 + at
        made[own] = each.replace(b"5 0 R", b"%d 0 R" % (len(made) + 1))
        made.append(stream(b"BT /F 12 Tf 72 %d Td (%b) Tj ET" % (700 - at * 37 % 600, words)))
    return raw(made)


def nested(depth: int) -> bytes:
    """Forms that each draw the next, so deep."""
    forms = [
        stream(
            b"/X Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X %d 0 R >> >>" % next,
        )
        for next in range(7, 6 + depth)
    ]
    last = stream(SHOWN, b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> >>")
    made = page()
    made[2] = made[2].replace(b"/Font << /F 4 0 R >>", b"/Font << /F 4 0 R >> /XObject << /X 6 0 R >>")
    return raw([*made, stream(b"/X Do"), *forms, last])


def mutants(data: bytes, count: int, seed: int) -> Sequence[bytes]:
    """So many of a file: each with a few bytes changed, or a piece of it cut out or doubled."""
    chance = random.Random(seed)
    return [_mutant(bytearray(data), chance) for _ in range(count)]


def _mutant(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 3, 10, 50))):
        at = chance.randrange(max(len(data), 1))
        match chance.randrange(6):
            case 0:
                del data[at : at + chance.randrange(1, 200)]
            case 1:
                data[at:at] = data[at : at + chance.randrange(1, 200)]
            case 2:
                data[at : at + 1] = b"99999999999"
            case _:
                data[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(data)
