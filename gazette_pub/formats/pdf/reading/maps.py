"""The fonts of a file → of each code the glyph that it draws, and the character that its map gives (ISO 32000-1 §9.6–9.10)."""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple, TypeVar

from fontTools.agl import toUnicode

from gazette_pub.formats.pdf.preflight.opening import at, data_of, each, resolved
from gazette_pub.formats.pdf.preflight.tokens import Operand, operations
from gazette_pub.formats.pdf.reading.outlines import Outlines, Shape, outlines_of


class FontId(NamedTuple):
    """What tells fonts of a file apart: the name, without the tag of a part (ISO 32000-1 §9.6.4), and a hash of the program."""

    name: str
    program: bytes


T = TypeVar("T")


def _unless_broken(reads: Callable[[], T], otherwise: T) -> T:
    """What the file says, or what holds where it does not: in a damaged one the library may trip over anything."""
    try:
        return reads()
    except Exception:  # the edge to a library that reads what anybody may have written
        return otherwise


class Font:
    """A font of the file, whose program is in it. What is broken in a damaged file is as if it were not there."""

    def __init__(self, name: str, dictionary: Any, data: bytes) -> None:
        self.id = FontId(untagged(name), digest(data))
        self._dictionary, self._data = dictionary, data

    @functools.cached_property
    def map(self) -> Mapping[int, str]:
        """What each code stands for, as the file says."""
        return to_unicode(_unless_broken(lambda: data_of(at(self._dictionary, "/ToUnicode")), b""))

    @functools.cached_property
    def codes(self) -> Mapping[str, list[int]]:
        """The codes that stand for a text."""
        found: dict[str, list[int]] = defaultdict(list)
        for code, text in self.map.items():
            found[text].append(code)
        return found

    @functools.cached_property
    def said(self) -> Set[str]:
        """The characters of its map and of the names of its codes, and those that stand for what these are compatible with."""
        texts = {*self.map.values(), *self.by_name.values()}
        return frozenset("".join([*texts, *(unicodedata.normalize("NFKC", text) for text in texts)]))

    @property
    def is_simple(self) -> bool:
        """Whether it has 256 codes."""
        return bool(self._said("/Subtype") != "/Type0")

    @property
    def is_true_type(self) -> bool:
        """Whether it is a simple one whose program goes by its own map, and need not know the names of its codes."""
        return bool(self._said("/Subtype") == "/TrueType")

    def _said(self, *keys: str) -> Any:
        return _unless_broken(lambda: at(self._dictionary, *keys), None)

    @functools.cached_property
    def _inner(self) -> Any:
        """The one font of glyphs that it is made of."""
        return _unless_broken(lambda: next(each(at(self._dictionary, "/DescendantFonts")), None), None)

    @functools.cached_property
    def by_name(self) -> Mapping[int, str]:
        """What its codes stand for by the names that the file gives them (§9.10.2)."""
        said = {code: toUnicode(name) for code, name in self._differences.items()} if self.is_simple else {}
        return {code: text for code, text in said.items() if text}

    @functools.cached_property
    def _differences(self) -> Mapping[int, str]:
        return _unless_broken(lambda: dict(_differences(at(self._dictionary, "/Encoding", "/Differences"))), {})

    @functools.cached_property
    def has_bare_codes(self) -> bool:
        """Whether its codes are numbers of glyphs that mean nothing by themselves: in the four collections of Adobe's they
        name characters (§9.7.5.2)."""
        ordering = _unless_broken(lambda: str(at(self._inner, "/CIDSystemInfo", "/Ordering")), "")
        return str(self._said("/Encoding")).startswith("/Identity") and ordering not in _COLLECTIONS

    @functools.cached_property
    def outlines(self) -> Outlines | None:
        """None where the program is damaged, or of a kind that is not read here."""
        return outlines_of(self._data)

    def shape(self, code: int) -> Shape | None:
        """The outline that a code draws."""
        glyph = self.glyph_of(code)
        return None if glyph is None or self.outlines is None else self.outlines.shape(glyph)

    def own(self, code: int) -> Sequence[str]:
        """What the program itself has a code's glyph for: the characters of its map, or the name that it gives it."""
        glyph = self.glyph_of(code)
        if glyph is None or self.outlines is None:
            return ()
        return tuple(self.outlines.characters.get(glyph, ())) or (toUnicode(self._named.get(glyph, "")),)

    @functools.cached_property
    def _named(self) -> Mapping[int, str]:
        return {glyph: name for name, glyph in self.outlines.names.items()} if self.outlines else {}

    @functools.cached_property
    def glyph_of(self) -> Callable[[int], int | None]:
        """Which glyph of the program a code draws; None where that can't be told."""
        if self.outlines is None:
            return lambda code: None
        if self.is_simple:
            return self._simple(self.outlines)
        if not str(self._said("/Encoding")).startswith("/Identity"):
            return lambda code: None
        names = self.outlines.names
        if _unless_broken(lambda: at(self._inner, "/Subtype"), None) == "/CIDFontType0":
            return (lambda code: names.get(f"cid{code:05d}")) if "cid00001" in names else lambda code: code
        return _by_map(_unless_broken(lambda: data_of(at(self._inner, "/CIDToGIDMap")), b""))

    def _simple(self, outlines: Outlines) -> Callable[[int], int | None]:
        """The glyphs of a font of 256 codes: by the names that the file gives, else as the program itself has them."""
        names = self._differences
        return lambda code: outlines.names.get(names[code]) if code in names else outlines.glyph(code)


_COLLECTIONS = ("GB1", "CNS1", "Japan1", "Korea1")


def _differences(said: Any) -> Iterator[tuple[int, str]]:
    """The names that an encoding gives codes (§9.6.6.1)."""
    code = 0
    for entry in each(said):
        if isinstance(entry, str):
            yield code, entry[1:]
            code += 1
        elif isinstance(entry, (int, float)):
            code = int(entry)


def untagged(name: str) -> str:
    return name[7:] if name[6:7] == "+" else name


def digest(data: bytes) -> bytes:
    """A hash of a program."""
    return hashlib.sha256(data).digest()


def _by_map(data: bytes) -> Callable[[int], int | None]:
    """The glyphs of a TrueType font by its CIDToGIDMap (table 117), two bytes each; without one codes are their numbers."""
    if not data:
        return lambda code: code
    return lambda code: int.from_bytes(data[2 * code : 2 * code + 2], "big") if 2 * code + 2 <= len(data) else None


# the fonts of a page


def fonts_of(resources: Any, seen: set[int], depth: int = 0) -> Iterator[Font]:
    """The fonts that these resources name and those of the forms in them, whose programs are in the file; each once."""
    named = at(resources, "/Font")
    for font in named.values() if isinstance(named, dict) else ():
        if _is_new(font, seen):
            yield from _font(resolved(font))
    forms = at(resources, "/XObject")
    for form in forms.values() if isinstance(forms, dict) and depth < _DEEPEST else ():
        if _is_new(form, seen):
            yield from fonts_of(at(form, "/Resources"), seen, depth + 1)


_DEEPEST = 8


def _is_new(thing: Any, seen: set[int]) -> bool:
    number = getattr(thing, "idnum", None)
    if number in seen:
        return False
    if number is not None:
        seen.add(number)
    return True


def _font(font: Any) -> Iterator[Font]:
    inner = next(each(at(font, "/DescendantFonts")), font)
    descriptor = at(inner, "/FontDescriptor")
    data = next(filter(None, (data_of(at(descriptor, key)) for key in ("/FontFile2", "/FontFile3", "/FontFile"))), b"")
    if data:
        # that of the inner one, which has no -Identity-H behind it (§9.7.6.1): so PDFium names the font
        yield Font(str(at(inner, "/BaseFont") or at(font, "/BaseFont") or "/?")[1:], font, data)


# ToUnicode (§9.10.3; Adobe TN 5411)


def to_unicode(data: bytes) -> dict[int, str]:
    """What a map of codes to characters says."""
    found: dict[int, str] = {}
    for operator, operands in operations(data):
        if operator == "endbfchar":
            for code, said in zip(operands[::2], operands[1::2], strict=False):
                _put(found, code, said)
        elif operator == "endbfrange":
            for first, last, said in zip(operands[::3], operands[1::3], operands[2::3], strict=False):
                _put_range(found, first, last, said)
        if len(found) > _MOST:
            break
    return found


_MOST = 70_000


def _put(found: dict[int, str], code: Operand, said: Operand) -> None:
    if isinstance(code, bytes) and isinstance(said, bytes):
        found[int.from_bytes(code, "big")] = said.decode("utf-16-be", "replace")


def _put_range(found: dict[int, str], first: Operand, last: Operand, said: Operand) -> None:
    if not (isinstance(first, bytes) and isinstance(last, bytes)):
        return
    begin, end = int.from_bytes(first, "big"), int.from_bytes(last, "big")
    texts = _texts(said, min(end - begin + 1, _MOST))
    found.update((begin + n, text) for n, text in enumerate(texts))


def _texts(said: Operand, count: int) -> Sequence[str]:
    """What a range of so many codes stands for: each what the array says, or one after the other."""
    if isinstance(said, list):
        return [each.decode("utf-16-be", "replace") for each in said[: max(count, 0)] if isinstance(each, bytes)]
    if not isinstance(said, bytes) or not said:
        return []
    text = said.decode("utf-16-be", "replace")
    return [text[:-1] + chr(ord(text[-1]) + n) for n in range(count) if ord(text[-1]) + n < 0x110000]
