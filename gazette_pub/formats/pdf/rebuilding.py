"""A PDF whose index is lost or wrong → one that can be opened: its objects, found where they stand, under a new index.

Nothing of the file is moved: what it lacks is put behind it. What is encrypted is not rebuilt.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import field

from gazette_pub.words.records import dataclass

MOST_OBJECTS = 4_000_000
MOST_UNPACKED = 256 * 1024 * 1024
_DEEPEST = 64

_TOKEN = re.compile(
    rb"(?P<obj>(?<![0-9])(?P<number>[0-9]{1,7})[\0\t\n\f\r ]{1,4}(?P<generation>[0-9]{1,5})[\0\t\n\f\r ]{1,4}obj(?![A-Za-z]))"
    rb"|(?P<stream>(?<![A-Za-z])stream\r?\n)|(?P<endstream>endstream)|(?P<endobj>endobj)"
)
_REFERENCE = re.compile(rb"(?<![0-9])([0-9]{1,7})[\0\t\n\f\r ]{1,4}[0-9]{1,5}[\0\t\n\f\r ]{1,4}R(?![A-Za-z])")
_PAGE = re.compile(rb"/Type[\0\t\n\f\r ]{0,4}/Page(?![A-Za-z])")
_TREE = re.compile(rb"/Type[\0\t\n\f\r ]{0,4}/Pages(?![A-Za-z])")
_FONT = re.compile(rb"/Subtype[\0\t\n\f\r ]{0,4}/(?:Type0|Type1|MMType1|TrueType|Type3)(?![A-Za-z0-9])")
_CATALOG = re.compile(rb"/Type[\0\t\n\f\r ]{0,4}/Catalog(?![A-Za-z])")
_PACKED = re.compile(rb"/Type[\0\t\n\f\r ]{0,4}/ObjStm(?![A-Za-z])")
_ENCRYPTED = re.compile(rb"/Encrypt(?![A-Za-z])|/Filter[\0\t\n\f\r ]{0,4}/Standard(?![A-Za-z])")
_COUNTED = re.compile(rb"/(?:Count|N)[\0\t\n\f\r ]{0,4}([0-9]{1,7})(?![0-9.])")
_LENGTH = re.compile(rb"/Length[\0\t\n\f\r ]{0,4}([0-9]{1,10})(?![\0\t\n\f\r ]{0,4}[0-9])")
_BOX = re.compile(rb"/MediaBox[\0\t\n\f\r ]{0,4}(\[[-+0-9. \r\n\t]{1,200}\])")
_VALUE = re.compile(
    rb"/([A-Za-z0-9]{1,20})[\0\t\n\f\r ]{0,4}(\[[^\[\]]*\]|[0-9]{1,7}[\0\t\n\f\r ]{1,4}[0-9]{1,5}[\0\t\n\f\r ]{1,4}R)"
)
_BESIDE = re.compile(rb"/(?:Parent|Annots|B|Thumb)[\0\t\n\f\r ]{0,4}(?:\[[^\[\]]*\]|[0-9]{1,7} [0-9]{1,5} R)")
_FIRST = re.compile(rb"/First[\0\t\n\f\r ]{0,4}([0-9]{1,9})")
_FONTS = re.compile(rb"/Font[\0\t\n\f\r ]{0,4}(?:<<([^<>]*)>>|([0-9]{1,7}) [0-9]{1,5} R)")
_LETTERS = (b"FontFile", b"FontFile2", b"FontFile3")
_NO_FONT = b"""<< /Type /Font /Subtype /TrueType /BaseFont /Lost /FirstChar 0 /LastChar 255 /Widths [%b] /ToUnicode %%d 0 R
/FontDescriptor << /Type /FontDescriptor /FontName /Lost /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880
/Descent -120 /CapHeight 880 /StemV 80 >> >>""" % (b"1000 " * 256)
_NO_WIDE_FONT = b"""<< /Type /Font /Subtype /Type0 /BaseFont /Lost /Encoding /Identity-H /DescendantFonts [
<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lost /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
/FontDescriptor << /Type /FontDescriptor /FontName /Lost /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880
/Descent -120 /CapHeight 880 /StemV 80 >> >>] /ToUnicode %d 0 R >>"""
"""Fonts each of whose letters is unknown, by the map of this number: a letter is a byte, or two."""


@dataclass(slots=True)
class Part:
    """An object: its number and generation, the place of its first byte in the file, what it says, and its stream.

    `at`: None where it was packed in another. `whole`: neither it nor its stream is cut off.
    """

    number: int
    generation: int
    at: int | None
    says: bytes
    stream: tuple[int, int] | None = None
    whole: bool = True


@dataclass(slots=True)
class Rebuilt:
    """The bytes of a file that can be opened, and what is lost of it.

    `pages`: how many it has. `counted`: how many it says that it has, where it does. `in_file_order`: its pages are in the
    order in which they stand in the file, for what says their order is lost. `gone`, `cut` and `bare`: pages, from 1, that
    are lost; whose text is, in part or whole; of which something else is, as fonts.
    """

    data: bytes
    pages: int
    counted: int | None
    in_file_order: bool
    gone: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)


def rebuilt(data: bytes) -> Rebuilt | None:
    """The file with a new index; None where it has no page, or is encrypted."""
    parts: dict[int, Part] = {}
    for part in _parts(data):
        if part.number >= MOST_OBJECTS or _ENCRYPTED.search(part.says):
            return None
        parts.pop(part.number, None)
        parts[part.number] = part
    return _File(data, parts).rebuilt() if parts and not _ENCRYPTED.search(data, data.rfind(b"trailer")) else None


def has_objects_and_no_page(data: bytes) -> bool:
    """Whether a file holds what its pages are made of, as fonts and text, and none of the pages, which say what is whose."""
    parts = list(_parts(data))
    return bool(parts) and not any(not part.stream and _PAGE.search(part.says) for part in parts)


def _parts(data: bytes) -> Iterator[Part]:
    """The objects as they stand in the file, those that are packed in another in its place."""
    left = MOST_UNPACKED
    for part in _standing(data):
        if part.stream and _PACKED.search(part.says):
            packed = _unpacked(data[slice(*part.stream)], part.says, left)
            left -= len(packed)
            yield part
            yield from _packed(packed, part)
        else:
            yield part


def _standing(data: bytes) -> Iterator[Part]:
    part: Part | None = None
    says, skip = 0, 0
    for token in _TOKEN.finditer(data):
        if token.start() < skip:
            continue
        kind, inside = token.lastgroup, part is not None and part.stream is not None
        if kind == "obj" and not inside:
            part = Part(int(token["number"]), int(token["generation"]), token.start(), b"", whole=False)
            says = token.end()
        elif kind == "stream" and part and not inside:
            part.says = data[says : token.start()]
            part.stream = (token.end(), len(data))
            skip = _end_by_length(data, part.says, token.end())
        elif kind == "endstream" and part and part.stream:
            part.stream = (part.stream[0], token.start())
            part.whole = True
            yield part
            part = None
        elif kind == "endobj" and part:
            part.says = part.says or data[says : token.start()]
            part.stream = (part.stream[0], token.start()) if part.stream else None
            part.whole = part.stream is None
            yield part
            part = None
    if part and part.stream:
        yield part


def _end_by_length(data: bytes, says: bytes, begins: int) -> int:
    """Where a stream ends by its own word, where that is so."""
    length = _LENGTH.search(says)
    ends = begins + int(length[1]) if length else begins
    return ends if data[ends : ends + 12].lstrip().startswith(b"endstream") else begins


def _unpacked(data: bytes, says: bytes, most: int) -> bytes:
    if b"/Filter" not in says:
        return data[:most]
    if b"/FlateDecode" not in says or b"/DecodeParms" in says or most <= 0:
        return b""
    packing, found = zlib.decompressobj(), b""
    try:
        found = packing.decompress(data, most)
    except zlib.error:
        return _as_far(data, most)
    return found


def _as_far(data: bytes, most: int) -> bytes:
    """What comes out of packed bytes before they are wrong."""
    packing, found = zlib.decompressobj(), bytearray()
    try:
        for at in range(0, len(data), 256):
            found += packing.decompress(data[at : at + 256], max(1, most - len(found)))
    except zlib.error:
        pass
    return bytes(found)


def _packed(data: bytes, part: Part) -> Iterator[Part]:
    """The objects that are packed in one, but for what of them is cut off."""
    first = _FIRST.search(part.says)
    head = data[: int(first[1])].split() if first else []
    if not all(map(bytes.isdigit, head)):
        return
    numbers, places = [int(each) for each in head[::2]], [int(first[1]) + int(each) for each in head[1::2] if first]
    ends = [*places[1:], len(data)]
    for number, begin, end in zip(numbers, places, ends, strict=False):
        if end < len(data) or (part.whole and begin < end):
            yield Part(number, 0, None, data[begin:end])


class _File:
    """The objects of a damaged file, and the pages that are among them."""

    def __init__(self, data: bytes, parts: dict[int, Part]) -> None:
        self.data = data
        self.parts = parts
        self.new: dict[int, bytes] = {}
        self._leave_cut_letters()
        led_to = (number for part in parts.values() for number in _references(part.says) if number < MOST_OBJECTS)
        self.next = 1 + max(max(parts), max(led_to, default=0))

    def rebuilt(self) -> Rebuilt | None:
        found = [part.number for part in self.parts.values() if not part.stream and _PAGE.search(part.says)]
        if not found:
            return None
        catalog, tree = self._catalog()
        kept = list(self._leaves(tree, 0, set())) if tree else []
        counted = self._counted(tree)
        standing = sum(1 for number in kept if number in self.parts)
        holds = bool(kept) and (standing >= len(found) or standing == counted)
        pages = kept if holds else found
        root = tree if tree and holds else self._new_tree(found)
        self._name_lost_letters()
        if catalog is None or root != tree:
            catalog = self._add(b"<< /Type /Catalog /Pages %d 0 R >>" % root)
        made = Rebuilt(self._written(catalog), len(pages), counted, not holds)
        self._tell(made, pages)
        return made

    def _catalog(self) -> tuple[int | None, int | None]:
        """The last catalog and the tree of pages that it names, where they stand; the root of a tree, where it alone does."""
        for part in reversed(self.parts.values()):
            if _CATALOG.search(part.says):
                for tree in _led_to(part, b"Pages"):
                    if tree in self.parts:
                        return part.number, tree
        roots = (part.number for part in self.parts.values() if _TREE.search(part.says) and b"/Parent" not in part.says)
        return None, next(roots, None)

    def _leaves(self, tree: int, deep: int, seen: set[int]) -> Iterator[int]:
        """The pages below a part of the tree, those that are lost among them."""
        part = self.parts.get(tree)
        if tree in seen or deep > _DEEPEST:
            return
        seen.add(tree)
        if part is None or not _TREE.search(part.says):
            yield tree
            return
        for kid in _led_to(part, b"Kids"):
            yield from self._leaves(kid, deep + 1, seen)

    def _counted(self, tree: int | None) -> int | None:
        """How many pages the file says that it has: its tree, or what stands first in a file made for the web."""
        if tree in self.parts and (count := _COUNTED.search(self.parts[tree].says)):
            return int(count[1])
        first = next(iter(self.parts.values()))
        count = _COUNTED.search(first.says) if b"/Linearized" in first.says else None
        return int(count[1]) if count else None

    def _new_tree(self, pages: list[int]) -> int:
        """A tree of these pages, and what they inherit where that is lost: the size that most have, or A4."""
        boxes = Counter(found[1] for part in self.parts.values() if (found := _BOX.search(part.says)))
        box: bytes = boxes.most_common(1)[0][0] if boxes else b"[0 0 595 842]"
        kids = b" ".join(b"%d 0 R" % page for page in pages)
        tree = self._add(b"<< /Type /Pages /Count %d /MediaBox %b /Kids [%b] >>" % (len(pages), box, kids))
        for page in pages:
            for parent in _led_to(self.parts[page], b"Parent"):
                if parent not in self.parts:
                    self.new[parent] = b"<< /Type /Pages /Count 0 /MediaBox %b /Kids [] >>" % box
        return tree

    def _leave_cut_letters(self) -> None:
        """Takes out letters of which not all are there: pdfium draws nothing for the others, but asks another font for all."""
        files = {number for part in self.parts.values() for name in _LETTERS for number in _led_to(part, name)}
        for number in files:
            if number in self.parts and not self.parts[number].whole:
                del self.parts[number]

    def _name_lost_letters(self) -> None:
        """Puts fonts of unknown letters in the place of those that are lost: of the kind that they are, or most others are."""
        lost = list(self._lost_fonts())
        if not lost:
            return
        fonts = [part.says for part in self.parts.values() if _FONT.search(part.says)]
        mostly_wide = 2 * sum(1 for says in fonts if b"/Type0" in says) > len(fonts)
        narrow, wide = self._add(_unknown(1)), self._add(_unknown(256))
        for font in lost:
            part = self.parts.get(font)
            is_wide = b"/Type0" in part.says if part else mostly_wide
            self.new[font] = _NO_WIDE_FONT % wide if is_wide else _NO_FONT % narrow

    def _lost_fonts(self) -> Iterator[int]:
        """Fonts of which nothing tells what they draw: any other in their place would make up characters."""
        named = set[int]()
        for part in self.parts.values():
            for fonts in _FONTS.finditer(part.says):
                held = self.parts.get(int(fonts[2])) if fonts[2] else None
                named.update(_references(held.says if held else fonts[1] or b""))
        return (number for number in sorted(named) if self._is_lost(number))

    def _is_lost(self, font: int) -> bool:
        """Whether a font is not there, or neither its letters nor the map that names them."""
        part = self.parts.get(font)
        if part is None:
            return True
        inner = [self.parts.get(number) for number in _led_to(part, b"DescendantFonts")]
        described = [
            self.parts.get(number) for each in [part, *inner] if each for number in _led_to(each, b"FontDescriptor")
        ]
        letters = [number for each in described if each for name in _LETTERS for number in _led_to(each, name)]
        lost_map = any(number not in self.parts for number in _led_to(part, b"ToUnicode"))
        return None in inner or (
            lost_map and (None in described or any(number not in self.parts for number in letters))
        )

    def _add(self, says: bytes) -> int:
        number = self.next
        self.next += 1
        self.new[number] = says
        return number

    def _written(self, catalog: int) -> bytes:
        written = [self.data, b"\nendstream\nendobj\n"]
        places = {part.number: (part.at, part.generation) for part in self.parts.values() if part.at is not None}
        at = sum(map(len, written))
        unpacked = {part.number: part.says for part in self.parts.values() if part.at is None}
        for number, says in (unpacked | self.new).items():
            places[number] = (at, 0)
            written.append(b"%d 0 obj\n%b\nendobj\n" % (number, says))
            at += len(written[-1])
        written.append(b"xref\n0 1\n0000000000 65535 f \n")
        written += [b"%d 1\n%010d %05d n \n" % (number, *places[number]) for number in sorted(places)]
        written.append(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (self.next, catalog, at))
        return b"".join(written)

    def _tell(self, made: Rebuilt, pages: Iterable[int]) -> None:
        """Says of each page what is lost."""
        for number, page in enumerate(pages, 1):
            part = self.parts.get(page)
            if part is None:
                made.gone.append(number)
                continue
            if self._lacks(_led_to(part, b"Contents")):
                made.cut.append(number)
            elif self._lacks(_references(_BESIDE.sub(b"", part.says))):
                made.bare.append(number)

    def _lacks(self, begin: Iterable[int]) -> bool:
        """Whether something that these lead to is lost or cut off, but for other pages."""
        left, seen = list(begin), set[int]()
        while left:
            number = left.pop()
            if number in seen:
                continue
            seen.add(number)
            part = self.parts.get(number)
            if part is None or not part.whole or number in self.new:
                return True
            if not (_PAGE.search(part.says) or _TREE.search(part.says) or _CATALOG.search(part.says)):
                left += _references(part.says)
        return False


def _unknown(pages: int) -> bytes:
    """A map that names every letter U+FFFD: those of one byte, or of two, in so many pages of 256."""
    low = [b"" if pages == 1 else b"%02X" % page for page in range(pages)]
    ranges = (b"1 beginbfrange <%b00> <%bFF> [%b] endbfrange\n" % (page, page, b"<FFFD>" * 256) for page in low)
    packed = zlib.compress(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lost def /CMapType 2 def\n"
        b"1 begincodespacerange <%b00> <%bFF> endcodespacerange\n"
        % (low[0], low[-1])
        + b"".join(ranges)
        + b"endcmap end end"
    )
    return b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(packed), packed)


def _led_to(part: Part, name: bytes) -> list[int]:
    """The objects that an object names so."""
    return [number for value in _VALUE.finditer(part.says) if value[1] == name for number in _references(value[2])]


def _references(says: bytes) -> list[int]:
    return [int(found[1]) for found in _REFERENCE.finditer(says)]
