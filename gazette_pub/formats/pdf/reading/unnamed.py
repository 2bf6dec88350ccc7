"""Glyphs that a PDF gives no character: named where their outline is that of a known one, and else said."""

from __future__ import annotations

import functools
import io
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pypdf import PdfReader

from gazette_pub.formats.pdf.preflight.opening import at
from gazette_pub.formats.pdf.reading.glyphs import UNKNOWN, Glyph, Sheet, Unnamed, parted
from gazette_pub.formats.pdf.reading.maps import Font, FontId, fonts_of
from gazette_pub.formats.pdf.reading.mirrors import TURNED
from gazette_pub.formats.pdf.reading.outlines import EMPTY, OpenType, Shape
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say_many
from gazette_pub.layout.faces import find
from gazette_pub.words.characters import PRIVATE, RADICALS, TO_THE_LEFT

NAMED = rule(
    "R214",
    Grade.NOTE,
    """The PDF draws characters without saying which they are, and their outlines are those of known ones.

    The same outline stands elsewhere in the file with its character, or in the font of that name on this machine. They
    were read as these characters; look at one or two of them on the page.""",
)


MOST_NAMES = 40
"""Characters that an outline is for, from which it tells none: the box of what a font has not is for all of those."""


class Names:
    """The characters of a file's glyphs by their outlines, found out when first asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def of(self, unnamed: Unnamed) -> str | None:
        """The character of a glyph; None where nothing tells it for certain."""
        texts = {self._of(font, code) for font, code in self._drawn_by(unnamed) if code >= 0}
        return texts.pop() if len(texts) == 1 else None

    def draws_code(self, doubted: Unnamed) -> bool:
        """Whether what pdfium gives is a code: a letter that runs to the left, whose font has no map, and draws something at
        that code; or one of ASCII whose font has 256 codes and no map, and says something else of that code, or nothing."""
        fonts, text = self._fonts.get(doubted.font, ()), chr(doubted.code)
        if TO_THE_LEFT.search(text):
            drawn = (font.has_bare_codes and bool(font.shape(doubted.code)) for font in fonts)
        else:
            drawn = (text.isalnum() and self._is_other(font, doubted.code) for font in fonts)
        return bool(fonts) and all(drawn) and not any(font.map for font in fonts)

    def _is_other(self, font: Font, code: int) -> bool:
        """Whether a font of 256 codes has something else at a code than the letter of ASCII, or nothing that is known: and no
        name of that letter, by which pdfium could have it."""
        text = chr(code)
        return font.is_true_type and text not in font.said and self._of(font, code) != text

    def is_code(self, doubted: Unnamed) -> bool:
        """The same of what pdfium gives for a font that has no name for others on the page."""
        fonts, text = self._fonts.get(doubted.font, ()), chr(doubted.code)
        return bool(fonts) and all(
            text not in font.said if font.has_bare_codes else font.is_true_type and not font.map for font in fonts
        )

    def by_name(self, doubted: Unnamed) -> str | None:
        """What the file's own name for a code says, which is no guess."""
        texts = {font.by_name.get(doubted.code) for font in self._fonts[doubted.font]}
        return texts.pop() if len(texts) == 1 else None

    def is_sure(self, doubted: Unnamed) -> bool:
        """Whether such a code is the one in the file: none that pdfium may have put in the place of another, as the other
        one of two brackets, or the letter of which a glyph in the font is a form."""
        text = chr(doubted.code)
        if any(font.is_true_type for font in self._fonts[doubted.font]):
            return text.isascii() and text not in "'`"  # all encodings have these alike (§D.2)
        turned = unicodedata.mirrored(text) or text in TURNED
        if turned or unicodedata.normalize("NFKC", text) != text:
            return False
        return not any(font.shape(form) for font in self._fonts[doubted.font] for form in _forms().get(text, ()))

    def _drawn_by(self, unnamed: Unnamed) -> Iterator[tuple[Font, int]]:
        """The fonts that may have drawn a glyph, with its code in each: a map may give one text for several."""
        for font in self._fonts.get(unnamed.font, ()):
            codes = [unnamed.code] if unnamed.given is None else font.codes.get(unnamed.given, [])
            yield from ((font, code) for code in codes)

    def _of(self, font: Font, code: int) -> str | None:
        if code in font.by_name:
            return font.by_name[code]
        shape = font.shape(code)
        if shape is None:
            return None
        if shape == EMPTY:
            return " "
        known = self._known.get(shape, set[str]())
        if len(known) >= MOST_NAMES:
            return None
        said = {text for text in (*font.own(code), *known) if _is_name(text)}
        return _one_of(said or self._present(font, code))

    @functools.cached_property
    def _fonts(self) -> Mapping[FontId, Sequence[Font]]:
        """The fonts of all pages."""
        found: dict[FontId, list[Font]] = defaultdict(list)
        seen = set[int]()
        try:
            for page in PdfReader(io.BytesIO(self.data)).pages:
                for font in fonts_of(at(page, "/Resources"), seen):
                    found[font.id].append(font)
        except Exception:  # a damaged file, of which the library may trip over anything
            return found
        return found

    @functools.cached_property
    def _known(self) -> Mapping[Shape, set[str]]:
        """Of each outline what the file's maps give it for."""
        found: dict[Shape, set[str]] = defaultdict(set)
        for font in (font for fonts in self._fonts.values() for font in fonts):
            for code, text in font.map.items():
                shape = font.shape(code) if _is_name(text) else None
                if shape and len(found[shape]) < MOST_NAMES:
                    found[shape].add(text)
        return found

    def _present(self, font: Font, code: int) -> Iterable[str]:
        """The characters of the glyph that the font of this name on this machine has of the same outline."""
        shape, face = font.shape(code), on_this_machine(font.id.name)
        if face is None or font.outlines is None:
            return ()
        alike = face.by_extent.get(font.outlines.extent(font.glyph_of(code) or 0), ())
        return "".join(face.characters[glyph] for glyph in alike if face.shape(glyph) == shape)


@functools.lru_cache(maxsize=4)
def on_this_machine(name: str) -> OpenType | None:
    """The font of this name, as some writers put it: with hyphens for blanks, and -Identity-H or another addition."""
    while name:
        if place := find(name) or find(name.replace("-", " ")):
            return OpenType.of_file(*place)
        name = name.rpartition("-")[0]
    return None


@functools.cache
def _forms() -> Mapping[str, Sequence[int]]:
    """Of each character those that are compatible with it, or with some text that it is in."""
    found: dict[str, list[int]] = defaultdict(list)
    for code in (*range(0x80, 0xD800), *range(0xE000, 0x10000)):
        said = unicodedata.normalize("NFKC", chr(code))
        for each in said if said != chr(code) else "":
            found[each].append(code)
    return found


def _is_name(text: str) -> bool:
    return text.isprintable() and bool(text.strip()) and not PRIVATE.search(text) and UNKNOWN not in text


def _one_of(texts: Iterable[str]) -> str | None:
    """What an outline is for, of all that is drawn alike.

    Characters that Unicode keeps for the sake of other sets (a radical, a compatibility form) stand for others; of the
    rest, a letter of ASCII goes before one of other scripts, and what GB/T 2312 has before what it has not.
    """
    left = {text for text in texts if _is_name(text)}
    for is_likely in (_is_no_variant, str.isascii, _is_common):
        left = {text for text in left if is_likely(text)} or left
    return left.pop() if len(left) == 1 else None


def _is_no_variant(text: str) -> bool:
    return not any(unicodedata.decomposition(each) or ord(each) in RADICALS for each in text)


def _is_common(text: str) -> bool:
    try:
        return bool(text.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def name_glyphs(sheet: Sheet, names: Names, report: Report) -> None:
    """Gives the glyphs of this page that have no character the one that is certain, and reports how many have it now."""
    _unname_codes(sheet, names)
    found = [(each.at, text) for each in sheet.unnamed if (text := names.of(each)) is not None]
    said = [(sheet.glyphs[place], text) for place, text in found if text != " "]
    for place, text in reversed(found):  # from the end, for what is before keeps its place
        sheet.glyphs[place : place + 1] = parted(sheet.glyphs[place], text)
    if said:
        _report(sheet, said, report)


def _unname_codes(sheet: Sheet, names: Names) -> None:
    """Takes back the characters that are no more than codes: these stand in the order in which they are drawn then."""
    nameless = {each.font for each in sheet.unnamed if each.given is None}
    nameless |= {each.font for each in sheet.doubted if names.draws_code(each)}
    codes = [each for each in sheet.doubted if each.font in nameless and names.is_code(each)]
    if not codes:
        return
    glyphs = sheet.glyphs
    pens = Counter((glyph.x, glyph.y) for glyph in glyphs)
    for each in codes:
        glyph = glyphs[each.at]
        sure = pens[glyph.x, glyph.y] == 1 and names.is_sure(each)  # else pdfium took one character apart
        text = names.by_name(each) if sure else None
        glyphs[each.at] = glyph._replace(text=text or UNKNOWN)
        if text is None:
            sheet.unnamed.append(each if sure else each._replace(code=_NO_CODE))
    sheet.unnamed.sort(key=lambda each: each.at)


_NO_CODE = -1


def _report(sheet: Sheet, said: Sequence[tuple[Glyph, str]], report: Report) -> None:
    glyph, text = said[0]
    words = say_many(
        "a character without a name was read by its outline: {text}",
        "{count} characters without a name were read by their outlines, the first of them {text}",
        len(said),
    )
    box = " ".join(f"{edge:.1f}" for edge in (glyph.x, glyph.y - glyph.face.size, glyph.right, glyph.y))
    report(NAMED.found(words, at=Place(page=sheet.number, box=box), text=text))
