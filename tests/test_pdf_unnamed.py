"""Glyphs that a PDF gives no character: by their outlines, where these tell; else unknown, and said."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pypdf
import pytest
from made_pdf import Sheet, Text, pdf
from pypdf.generic import DecodedStreamObject, NameObject

from gazette_pub.formats import Press, source_of
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
