"""Texts of other formats that stand in a DOCX: what is printed in rich text, and the pictures of all."""

from __future__ import annotations

import base64
import random
import time
from urllib.parse import quote

import pytest
from made_docx import docx, p
from pictured import png

import gazette_pub as gazette
from gazette_pub.formats import reader_of, source_of
from gazette_pub.formats.word.reading.pieces import Piece
from gazette_pub.formats.word.reading.richtext import pieces_of_rich_text
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import parse
from gazette_pub.issue.pictures import Pictures

HEAD = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\fcharset204 Arial;}{\f2\fcharset0 Times;}}"


def pieces(inside: str) -> list[Piece]:
    return pieces_of_rich_text(f"{HEAD}{inside}}}".encode("latin-1"))


def texts(inside: str) -> list[str]:
    return [piece.text for piece in pieces(inside)]


def coded(text: str, page: str = "gbk") -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode(page))


def numbered(text: str) -> str:
    """Characters by their numbers, each with a question mark for programs that know no Unicode."""
    units = text.encode("utf-16-le")
    values = [units[at] | units[at + 1] << 8 for at in range(0, len(units), 2)]
    return "".join(f"\\u{value - 65536 if value > 32767 else value}?" for value in values)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (coded("第一条") + r"\par " + coded("第二条"), ["第一条", "第二条"]),
        (r"\f1 " + coded("Закон", "cp1251") + r"\f0 " + coded("法"), ["Закон法"]),
        (r"\f2 caf\'e9\par", ["café"]),
        (numbered("𠮷野家，应当"), ["𠮷野家，应当"]),
        (r"\uc2\u31532\'b5\'da\uc1\u19968?\u26465\'3f.", ["第一条."]),
        (r"{\uc0\u31532\u19968}\u26465?a", ["第一条a"]),
        (r"a\emdash b\ldblquote c\rdblquote\~d\_e\-f\{g\}\\", ["a—b“c”\u00a0d-ef{g}\\"]),
        (r"a\tab b\line c", ["a\tb\nc"]),
        ("a\r\nb\\\nc", ["ab", "c"]),
        (r"{\b a{\i b}}c{\v hidden{\b too}}d{\deleted gone}e", ["abcde"]),
        (r"\v gone\v0 a\v gone\plain b", ["ab"]),
        (r"{\*\unheardof x{\b y}}a{\info{\title t}}{\stylesheet{\s0 Normal;}}{\header h\par}b", ["ab"]),
        (r'{\field{\*\fldinst HYPERLINK "http://a"}{\fldrslt words}}', ["words"]),
        (r"{\listtext\pard\plain 1.\tab}a\par{\pntext\f0 2.\tab}{\*\pn{\pntxta .}}b", ["1.\ta", "2.\tb"]),
        (r"{\upr{a}{\*\ud{\u31532?}}}", ["第"]),
        (r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt in a box\par}}{\shprslt{\pict 00}}}a", ["in a box", "a"]),
        (r"a{\super\chftn{\footnote\pard\chftn note\par more}}b\par c", ["ab", "note", "more", "c"]),
        (r"a\bin2 }{c", ["ac"]),
        ("a}}b\\par c", ["ab", "c"]),
        ("{{{a\\par b", ["a", "b"]),
        ("{" * 2000 + "a" + "}" * 2000 + "b", ["ab"]),
        (r"\u0?\u7?a\'01\u-2?" + "\x7f" + "b" + numbered("\ue000"), ["ab\ue000"]),
        (r"\page\par\sect a\page b", ["a", "b"]),
        ("\\par\\par", []),
    ],
)
def test_what_is_printed_is_said_once_and_in_order(inside: str, said: list[str]) -> None:
    assert texts(inside) == said


def test_a_text_that_is_cut_short_says_what_is_left_of_it() -> None:
    assert [piece.text for piece in pieces_of_rich_text(f"{HEAD}{{a\\par b\\".encode())] == ["a", "b"]


def test_paragraphs_have_their_alignment_and_their_level() -> None:
    found = pieces(r"\pard\qc\outlinelevel0 a\par\pard b\par{\qr c\par}d\par\outlinelevel9 e")
    assert [(each.text, each.align, each.level) for each in found] == [
        ("a", "center", 1),
        ("b", None, None),
        ("c", "right", None),
        ("d", None, None),
        ("e", None, None),
    ]


def test_cells_that_were_joined_are_one() -> None:
    inside = (
        r"\trowd\clvmgf\cellx1000\cellx3000\intbl a\cell b\cell\row"
        r"\trowd\clvmrg\cellx1000\cellx2000\cellx3000\intbl\cell c\par d\cell e\cell\row"
        r"\trowd\clmgf\cellx1000\clmrg\cellx2000\cellx3000 f\cell\cell g\cell\row\pard z\par"
    )
    table, last = pieces(inside)
    assert table.table is not None and last.text == "z"
    assert [
        [(cell.text_content, cell.get("rowspan"), cell.get("colspan")) for cell in row.children("cell")]
        for row in table.table.children("row")
    ] == [
        [("a", "2", None), ("b", None, "2")],
        [("cd", None, None), ("e", None, None)],
        [("f", None, "2"), ("g", None, None)],
    ]


def test_a_table_without_any_sides_has_a_column_for_each_cell_and_one_at_the_end_is_there() -> None:
    (piece,) = pieces(r"\intbl a\cell b\cell\row\intbl c\cell{\nestcell}d\cell")
    assert piece.table is not None
    assert [each.text_content for each in piece.table.descendants("cell")] == ["a", "b", "c", "d"]
    assert not any(each.get("colspan") for each in piece.table.descendants("cell"))


def test_a_picture_has_its_place_and_is_said() -> None:
    inside = r"a{\*\shppict{\pict\pngblip 0}}{\nonshppict{\pict 00}}b\par\trowd\cellx1\intbl{\pict 00}\cell\row"
    found = pieces(inside)
    assert [each.figure is not None for each in found[:2]] == [False, True]
    assert found[2].table is not None and len(list(found[2].table.descendants("figure"))) == 1
    data = docx(p("某局通告") + '<w:altChunk r:id="c"/>', parts={"word/c.rtf": HEAD + inside + "}"}, rels=CHUNK)
    issue = gazette.read(data)
    assert sum(1 for _ in parse(issue.xml).descendants("figure")) == 2
    assert [str(each.message) for each in issue.findings if each.code == "R248"] == [
        "2 pictures of a text of another format"
    ]


CHUNK = [("c", "aFChunk", "c.rtf")]


def test_a_web_page_says_its_pictures_too_and_none_cuts_its_paragraph() -> None:
    page = "<html><body><p>甲<img src='a.png'>乙。</p><table><tr><td>丙<img src='b'></td><td>丁</td></tr></table></body></html>"
    data = docx(p("某局通告") + '<w:altChunk r:id="c"/>', parts={"word/c.rtf": page}, rels=CHUNK)
    issue = gazette.read(data)
    assert "甲乙。" in parse(issue.xml).text_content
    assert sum(1 for _ in parse(issue.xml).descendants("figure")) == 2
    assert sum(each.code == "R248" for each in issue.findings) == 1


def test_articles_in_rich_text_are_articles() -> None:
    inside = r"\pard\qc " + coded("某市养犬管理办法") + r"\par\pard " + numbered("第一条　为了规范养犬，制定本办法。")
    inside += r"\par " + numbered("第二条　本办法自2024年8月1日起施行。") + r"\par"
    data = docx('<w:altChunk r:id="c"/>', parts={"word/c.rtf": HEAD + inside + "}"}, rels=CHUNK)
    issue = parse(gazette.read(data).xml)
    assert [each.get("label") for each in issue.descendants("article")] == ["第一条", "第二条"]


def test_rich_text_of_any_shape_takes_time_by_its_length() -> None:
    for unit in (
        "{",
        "}",
        "\\'b5",
        "\\u1?",
        "{\\footnote a}",
        "\\cell",
        "\\row",
        "a\\par",
        "\\cellx1",
        "{\\*\\a",
        "\\",
    ):
        begun = time.process_time()
        pieces(unit * (200_000 // len(unit)))
        assert time.process_time() - begun < 5, unit


def test_rich_text_of_more_controls_than_any_gazette_has_is_not_read_and_that_is_said() -> None:
    data = docx(
        p("某局通告") + '<w:altChunk r:id="c"/>', parts={"word/c.rtf": "{\\rtf1 " + "\\b" * 2_000_001}, rels=CHUNK
    )
    assert [each.code for each in gazette.read(data).findings if each.code.startswith("R")] == ["R247"]


DARK, GREY, LIGHT = (png(4, 3, grey) for grey in (20, 90, 200))


def pictures_in(inside: bytes | str, name: str = "c.rtf") -> tuple[list[bytes | None], list[str]]:
    """What the figures of a text of another format show, and what is said of those that show nothing."""
    body = p("某局通告") + '<w:altChunk r:id="c"/>' + p("后文。")
    data = docx(body, parts={f"word/{name}": inside}, rels=[("c", "aFChunk", name)])
    found: list[Finding] = []
    source, store = source_of("b.docx", data), Pictures()
    issue = reader_of(source)(source, found.append, pictures=store)
    assert "后文。" in issue.text_content
    said = [str(each.message) for each in found if each.rule.code in ("R247", "R248")]
    return [store.shown_by(figure) for figure in issue.descendants("figure")], said


def test_a_picture_in_rich_text_is_kept() -> None:
    blip = r"{\*\blipuid 0a0b}{\*\picprop{\sp{\sn a}{\sv 00}}}"
    digits = DARK.hex()
    lines = digits[:21] + "\r\n" + digits[21:40].upper() + "\n" + digits[40:]
    inside = HEAD + r"a{\*\shppict{\pict" + blip + r"\pngblip\picw9 " + lines + r"}}{\nonshppict{\pict 00}}\par "
    inside += r"\trowd\cellx1\intbl{\pict\pngblip " + GREY.hex() + r"}\cell\row\pard "
    whole = (
        inside.encode() + rb"{\pict\pngblip\bin%d " % len(LIGHT) + LIGHT + rb"}\par{\pict\pngblip zz}{\pict\pngblip }}"
    )
    shown, said = pictures_in(whole)
    assert shown == [DARK, GREY, LIGHT, None, None]
    assert said == ["2 pictures of a text of another format"]


def test_a_picture_of_rich_text_that_breaks_off_in_it_is_there_as_far_as_it_goes() -> None:
    assert pictures_in(HEAD + r"a\par{{\pict\pngblip " + DARK.hex()) == ([DARK], [])


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_a_picture_that_is_written_into_a_web_page_is_kept() -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    sources = (
        f"data:image/png;base64,{in_base64(DARK)}",
        f"DATA:;base64, {in_base64(GREY)[:9]}\n{in_base64(GREY)[9:]}",
        f"data:image/svg+xml,{quote(svg)}",
        "data:image/png;base64,A",
        "data:,",
        "http://example.cn/a.png",
        "a.png",
        "",
    )
    page = "<html><body><p>甲</p>" + "".join(f"<p><img src='{source}'></p>" for source in sources[:-1])
    page += f"<table><tr><td>乙<img src='{sources[0]}'></td><td>丙<img></td></tr></table></body></html>"
    shown, said = pictures_in(page, "c.htm")
    assert shown == [DARK, GREY, svg.encode(), None, None, None, None, DARK, None]
    assert said == ["5 pictures of a text of another format"]


def test_a_picture_of_any_length_cuts_no_page_off() -> None:
    large = DARK + random.Random(1).randbytes(8_000_000)
    page = f"<html><body><p>甲</p><img src='data:image/png;base64,{in_base64(large)}'><p>乙</p></body></html>"
    shown, said = pictures_in(page, "c.htm")
    assert (shown, said) == ([large], [])


def test_a_page_of_more_elements_in_each_other_than_are_read_is_said_and_not_cut_off() -> None:
    deep = [f"<html><body><p>甲</p>{'<div>' * deep}乙{'</div>' * deep}<p>丙</p></body></html>" for deep in (1500, 3000)]
    read = [
        gazette.read(docx('<w:altChunk r:id="c"/>' + p("后文。"), parts={"word/c.rtf": page}, rels=CHUNK))
        for page in deep
    ]
    assert ["乙" in parse(issue.xml).text_content for issue in read] == [True, False]
    assert [[each.code for each in issue.findings if each.code == "R247"] for issue in read] == [[], ["R247"]]


def mail(*pictures: tuple[str, bytes], place: str = "", page: str = "") -> bytes:
    """A page in a mail with its pictures, each by a head of its own."""
    parts = [f"Content-Type: text/html; charset=utf-8\r\n{place}\r\n<html><body>{page}</body></html>".encode()]
    parts += [
        f"Content-Type: image/png\r\n{head}\r\nContent-Transfer-Encoding: base64\r\n\r\n{in_base64(data)}".encode()
        for head, data in pictures
    ]
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n'
    return head + b"".join(b"\r\n--b\r\n" + part for part in parts) + b"\r\n--b--\r\n"


def test_a_picture_that_comes_in_the_mail_with_its_page_is_kept() -> None:
    data = mail(
        ("Content-ID: <oneLIGHTx>", DARK),
        ("Content-Location: file:///C:/a/t%20t.files/image001.png", GREY),
        ("Content-Location: http://example.cn/g.png", LIGHT),
        place="Content-Location: file:///C:/a/t%20t.htm\r\n",
        page="<p><img src='cid:oneLIGHTx'></p><p><img src='t%20t.files/image001.png'></p><p><img src='http://example.cn/g.png'></p>"
        "<p><img src='t t.files/image001.png'></p><p><img src='t.files/other.png'></p><p><img src='http://[a'></p>"
        f"<p><img src='data:;base64,{in_base64(LIGHT)}'></p>",
    )
    shown, said = pictures_in(data, "c.mht")
    assert shown == [DARK, GREY, LIGHT, GREY, None, None, LIGHT]
    assert said == ["2 pictures of a text of another format"]
