"""Text in fonts that are not in the file, of which pdfium leaves out what their stand-ins have no letters for."""

from __future__ import annotations

import pytest
from hostile_pdf import page, raw, stream

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.publish.reading import read_issue

RARE = "ก"
"""A letter that no Chinese font of the common ones has."""


def song(*pieces: tuple[float, str], encoding: str = "UniGB-UCS2-H", codec: str = "utf-16-be") -> bytes:
    """A file whose font is not in it: each piece at its place on one line, and by itself."""
    objects = page()
    objects[3] = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /%b /DescendantFonts [6 0 R] >>"
        % encoding.encode()
    )
    inner = (
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>"
    )
    about = (
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 "
        b"/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
    )
    shown = b" ".join(
        b"BT /F 12 Tf %.1f 700 Td <%b> Tj ET" % (x, said.encode(codec).hex().encode()) for x, said in pieces
    )
    return raw([*objects, stream(shown), inner, about])


def read(data: bytes) -> tuple[str, list[str]]:
    found: list[Finding] = []
    text = plain_text(read_issue(source_of("in.pdf", data), Particulars(), found.append))
    return text, [finding.code for finding in found if finding.code.startswith("R2")]


@pytest.mark.parametrize(("encoding", "codec"), [("UniGB-UCS2-H", "utf-16-be"), ("UniGB-UTF16-H", "utf-16-be")])
def test_letters_that_the_stand_in_of_a_font_lacks_are_read_where_they_stand(encoding: str, codec: str) -> None:
    pieces = (72, "某省消防条例"), (144, RARE), (156, RARE), (168, RARE), (180, "年公布施行。")
    assert read(song(*pieces, encoding=encoding, codec=codec)) == (f"某省消防条例{RARE * 3}年公布施行。", [])


def test_a_page_whose_letters_are_all_lacking_has_its_text() -> None:
    assert read(song((72, RARE), (84, RARE))) == (RARE * 2, [])


def test_blanks_drawn_by_themselves_are_no_text_and_not_said() -> None:
    assert read(song((72, "某省消防条例"), (144, " "), (156, "年公布施行。")))[1] == []


def test_a_piece_drawn_again_to_be_bold_is_read_once() -> None:
    """pdfium leaves the second out; blanks of the stand-in are not as wide as others."""
    assert read(song((72, "第一章 总则"), (72.4, "第一章 总则"))) == ("第一章总则", [])
    assert read(song((72, "公布施行"), (144, RARE), (144.4, RARE))) == (f"公布施行{RARE}", [])


def test_a_letter_that_is_turned_has_no_place_in_the_text_and_is_said() -> None:
    turned = song((72, "某省消防条例"), (144, RARE)).replace(b"144.0 700 Td", b"0 1 -1 0 144 700 Tm")
    assert read(turned) == ("某省消防条例", ["R213"])


def test_what_no_map_tells_is_said() -> None:
    """A number that its collection of characters does not have."""
    text, codes = read(song((72, "\u0e01"), (84, "\u7fff"), encoding="Identity-H"))
    assert "R213" in codes
    assert text


@pytest.mark.parametrize("ends", [b"Q Q Q", b"[[[[", b"(", b"<</A [", b"/F 12"])
def test_content_that_breaks_off_does_no_harm(ends: bytes) -> None:
    whole = song((72, "某省消防条例"), (144, RARE))
    assert "某省消防条例" in read(whole.replace(b"Tj ET\nendstream", b"Tj ET %b\nendstream" % ends))[0]
