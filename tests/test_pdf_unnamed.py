"""Glyphs that a PDF gives no character: by their outlines, where these tell; else unknown, and said."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import pypdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from hostile_pdf import page, raw, stream
from made_pdf import Sheet, Text, pdf
from pypdf.generic import DecodedStreamObject, NameObject

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.glyphs import Glyph, sheet_of
from gazette_pub.formats.pdf.reading.maps import Font
from gazette_pub.formats.pdf.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.publish.reading import read_issue

TEXT = """某省消防条例

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

　　第一条　为了规范消防工作，预防火灾和减少火灾危害，制定本条例。

　　第二条　本条例自2024年3月1日起施行。
"""


def read(data: bytes, name: str = "in.pdf") -> tuple[str, list[Finding]]:
    found: list[Finding] = []
    text = plain_text(read_issue(source_of(name, data), Particulars(), found.append))
    return text, [finding for finding in found if finding.code.startswith("R2")]


@pytest.fixture(scope="module")
def made() -> bytes:
    return write(read_issue(source_of("in.txt", TEXT.encode()), Particulars(), lambda _: None), Press(_DAY))


_DAY = datetime(2024, 1, 27, tzinfo=UTC)
Change = Callable[[bytes], bytes | None]


def with_maps(made: bytes, change: Change, fonts: int = 99) -> bytes:
    """The file without the issue that it carries, and with the maps of so many of its fonts changed, or taken out."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(made)))
    for key in ("/PieceInfo", "/AF", "/Names", "/Metadata", "/StructTreeRoot", "/Outlines", "/MarkInfo"):
        del writer.root_object[key]
    objects: list[Any] = list(writer._objects)
    named = [each for each in objects if isinstance(each, dict) and "/ToUnicode" in each]
    for font in named[:fonts]:
        changed = change(font["/ToUnicode"].get_object().get_data())
        del font["/ToUnicode"]
        if changed is not None:
            stream = DecodedStreamObject()
            stream.set_data(changed)
            font[NameObject("/ToUnicode")] = writer._add_object(stream)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def nothing(_: bytes) -> None:
    return None


def private(data: bytes) -> bytes:
    """Every third character of a map is one of private use."""
    entries = iter(range(100_000))

    def changed(entry: re.Match[bytes]) -> bytes:
        n = next(entries)
        return entry[0] if n % 3 else b"%b <%04X>\n" % (entry[1], 0xE000 + n)

    return re.sub(rb"(<[0-9A-Fa-f]{4}>) <[0-9A-Fa-f]{4}>\n", changed, data)


def test_the_map_is_what_the_test_thinks_it_is(made: bytes) -> None:
    changed = with_maps(made, private)
    with_private = pypdf.PdfReader(io.BytesIO(changed)).pages[0].extract_text()
    assert re.search("[\ue000-\uf8ff]", with_private)


@pytest.mark.parametrize("change", [nothing, private])
def test_glyphs_without_a_character_are_read_by_their_outlines(made: bytes, change: Change) -> None:
    whole, none = read(with_maps(made, lambda data: data))
    assert not none
    text, findings = read(with_maps(made, change))
    assert text == whole and "第一条" in text
    assert [(finding.code, finding.place.page) for finding in findings] == [("R214", 1)]


def test_a_letter_of_private_use_is_as_wide_as_it_is() -> None:
    """The blanks of many files are none but what its words stand off each other."""
    text = "Fire Law\n\n    1.  This Law may be cited as the Fire Law of the Province.\n"
    made = write(read_issue(source_of("in.txt", text.encode()), Particulars(), lambda _: None), Press(_DAY))
    whole, changed = _glyphs(with_maps(made, lambda data: data)), _glyphs(with_maps(made, private))
    assert any("\ue000" <= glyph.text < "\uf900" for glyph in changed)
    assert [glyph.right for glyph in changed] == pytest.approx([glyph.right for glyph in whole], abs=0.5)


def _glyphs(data: bytes) -> list[Glyph]:
    with opened(data) as document:
        return sheet_of(document, 0).glyphs


def test_a_font_with_the_name_of_its_encoding_behind_its_own_is_the_same_font(made: bytes) -> None:
    """As ISO 32000-1 §9.7.6.1 asks for, and as Typst writes it: NotoSerifSC-Regular-Identity-H."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(with_maps(made, nothing))))
    objects: list[Any] = list(writer._objects)
    fonts = [each for each in objects if isinstance(each, dict) and "/DescendantFonts" in each]
    for font in fonts:
        font[NameObject("/BaseFont")] = NameObject(font["/BaseFont"] + "-Identity-H")
    output = io.BytesIO()
    writer.write(output)
    text, findings = read(output.getvalue())
    assert fonts and "\ufffd" not in text and "第一条" in text
    assert [finding.code for finding in findings] == ["R214"]


def test_a_font_without_a_map_is_read_by_the_others(made: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no font of that name is on the machine, and the program has no map of its own."""
    monkeypatch.setattr(Font, "own", lambda font, code: ())
    monkeypatch.setattr("gazette_pub.formats.pdf.reading.unnamed.on_this_machine", lambda name: None)
    twice = pypdf.PdfWriter()
    for each in (with_maps(made, nothing), with_maps(made, lambda data: data)):
        twice.append(pypdf.PdfReader(io.BytesIO(each)))
    output = io.BytesIO()
    twice.write(output)
    text, findings = read(output.getvalue())
    half = len(text) // 2
    assert text[:half] == text[half:] and "第一条" in text
    assert {finding.code for finding in findings} == {"R214"}


def test_what_nothing_tells_is_unknown_and_never_a_guess(made: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gazette_pub.formats.pdf.reading.unnamed.on_this_machine", lambda name: None)
    monkeypatch.setattr(Font, "own", lambda font, code: ())
    text, findings = read(with_maps(made, nothing))
    printed = len("".join(TEXT.split()))
    assert set(text) <= {"\ufffd", *TEXT} and text.count("\ufffd") >= printed / 2
    assert len(text) >= printed
    unnamed = [finding for finding in findings if finding.code == "R203"]
    assert [finding.place.page for finding in unnamed] == [1] and unnamed[0].place.box


def test_an_outline_that_several_characters_have_is_that_of_none(made: bytes) -> None:
    """All characters of this font are one box."""
    _, findings = read(pdf([Sheet([Text(50, 100, "第一条　为了规范消防工作，制定\ue123条例。")])]))
    assert [(finding.code, finding.text) for finding in findings] == [("R203", "\ue123")]


def test_ligatures_are_read_as_their_letters() -> None:
    """pdfium takes them apart."""
    text, findings = read(pdf([Sheet([Text(50, 100, "第一条　本条例所称ofﬁce是指办公场所，soﬄe除外。")])]))
    assert "本条例所称office是指办公场所，soffle除外。" in text
    assert not findings


def test_characters_beyond_the_first_plane_are_read_each_in_its_place(made: bytes) -> None:
    """pdfium gives two halves of each."""
    rare = with_maps(made, lambda data: data.replace(b"<6D88>", b"<D842DFB7>").replace(b"<706B>", b"<D87EDC0B>"))
    text, findings = read(rare)
    assert text.replace("𠮷", "消").replace("\U0002f80b", "火") == read(with_maps(made, lambda data: data))[0]
    assert text.count("𠮷") == TEXT.count("消") and "规范𠮷防工作" in text
    assert not findings


def in_bare_codes(said: str, first: int, before: str = "") -> bytes:
    """A file whose font has the glyphs of this text from one number on, and no map but its own. `before`: what stands there
    in a font with a map."""
    characters = sorted(set(said))
    codes = {each: first + at for at, each in enumerate(characters)}
    objects = page()
    objects[2] = objects[2].replace(b"/F 4 0 R", b"/F 4 0 R /G 9 0 R")
    objects[3] = font_dictionary(6)
    shown = "".join(f"{codes[each]:04X}" for each in said).encode()
    own = b"/FontDescriptor %d 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    program = distinct(characters, first)
    words = before.encode("utf-16-be").hex().encode()
    content = b"BT /G 12 Tf 72 700 Td <%b> Tj /F 12 Tf %d 0 Td <%b> Tj ET" % (words, 12 * len(before), shown)
    return raw(
        [
            *objects,
            stream(content),
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song %b >>" % (own % 7),
            ABOUT + b"/FontFile2 8 0 R >>",
            stream(program, b"/Length1 %d" % len(program)),
            font_dictionary(10, b"/UniGB-UCS2-H"),
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song %b >>" % (own % 11).replace(b"Identity", b"GB1"),
            ABOUT + b">>",
        ]
    )


ABOUT = (
    b"<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 "
    b"/Descent -120 /CapHeight 880 /StemV 80 "
)


def font_dictionary(inner: int, encoding: bytes = b"/Identity-H") -> bytes:
    return b"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding %b /DescendantFonts [%d 0 R] >>" % (
        encoding,
        inner,
    )


def distinct(characters: Sequence[str], first: int) -> bytes:
    """A font in which each of these has an outline of its own, numbered from one on."""
    names = [".notdef", *(f"g{number}" for number in range(1, first + len(characters)))]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(each): names[first + at] for at, each in enumerate(characters)})
    builder.setupGlyf({name: box_of(10 * max(at - first + 1, 0)) for at, name in enumerate(names)})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 0)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Song", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    output = io.BytesIO()
    builder.save(output)
    return output.getvalue()


def box_of(height: int) -> Any:
    pen = TTGlyphPen(None)
    for at, place in enumerate(((50, 0), (950, 0), (950, height), (50, height)) if height else ()):
        (pen.lineTo if at else pen.moveTo)(place)
    if height:
        pen.closePath()
    return pen.glyph()


ARTICLE = "第一条为了规范消防工作制定本条例"


@pytest.mark.parametrize("first", [3, 0x5D5, 0x7D0, 0x2019, 0x4E00])
def test_a_code_is_no_letter_wherever_unicode_has_one_of_its_number(first: int) -> None:
    """pdfium puts codes in which it sees Hebrew, Arabic or a mark in another order, and tells of none of them."""
    text, findings = read(in_bare_codes(ARTICLE, first))
    assert len(text) == len(ARTICLE)
    assert all(each in (said, "\ufffd") for each, said in zip(text, ARTICLE, strict=True))
    assert text.count("\ufffd") <= 3 and ("R203" in [each.code for each in findings]) == ("\ufffd" in text)


def test_one_such_code_in_a_line_of_others_is_none_either() -> None:
    text, findings = read(in_bare_codes("镕", 0x5D5, "朱某基同志为某省省长朱"))
    assert text == "朱某基同志为某省省长朱镕"
    assert [finding.code for finding in findings] == ["R214"]


def test_what_pdfium_may_have_made_of_several_codes_is_unknown() -> None:
    text, findings = read(in_bare_codes(ARTICLE, 0x6BC))
    assert not re.search("[\u0590-\u08ff]", text)
    assert "R203" in [finding.code for finding in findings]


def of_256_codes(names: Sequence[str], kind: str = "TrueType") -> bytes:
    """A file whose font names its codes, from 65 on, and has no map: as a symbolic one its program goes by its own codes."""
    program, objects = distinct("第一条为了规", 3), page()
    differences = " ".join(f"/{name}" for name in names)
    about = f"/FirstChar 65 /LastChar {64 + len(names)} /Widths [{'1000 ' * len(names)}] /FontDescriptor 6 0 R"
    encoding = f"/Encoding << /Type /Encoding /Differences [65 {differences}] >>"
    objects[3] = f"<< /Type /Font /Subtype /{kind} /BaseFont /Song {about} {encoding} >>".encode()
    shown = bytes(range(65, 65 + len(names))).hex().encode()
    content = stream(b"BT /F 12 Tf 72 700 Td <%b> Tj ET" % shown)
    return raw([*objects, content, ABOUT + b"/FontFile2 7 0 R >>", stream(program, b"/Length1 %d" % len(program))])


@pytest.mark.parametrize("form", ["uni{:04X}", "u{:04X}", "uni{:04X}.alt"])
@pytest.mark.parametrize("kind", ["TrueType", "Type1"])
def test_codes_are_read_by_the_names_that_the_file_gives_them(form: str, kind: str) -> None:
    """pdfium reads ABC for those of a TrueType font that calls itself symbolic."""
    assert read(of_256_codes([form.format(ord(each)) for each in "第一条为了规"], kind)) == ("第一条为了规", [])


def test_letters_of_ascii_as_wide_as_chinese_ones_that_nothing_tells_are_unknown() -> None:
    text, findings = read(of_256_codes([f"glyph{at}" for at in range(6)]))
    assert text == "\ufffd" * 6
    assert [(finding.code, finding.place.page) for finding in findings] == [("R203", 1)]


def test_letters_of_ascii_that_the_file_names_stay_as_they_are_be_they_as_wide_as_they_may() -> None:
    assert read(of_256_codes(["A", "eacute", "fi", "one", "Alpha"], "Type1")) == ("Aéfi1Α", [])
    assert read(of_256_codes(["A", "B", "C", "D", "E", "F"])) == ("ABCDEF", [])
