"""PDF in: the paragraphs of a file's own structure tree, where they are those that its pages show."""

from __future__ import annotations

import io
import re

import pikepdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.by_css import typesetter
from gazette_pub.formats.pdf.reading.agreed import agree, forget_levels
from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.glyphs import Face
from gazette_pub.formats.pdf.reading.pages import tag_lines
from gazette_pub.formats.pdf.reading.tags import Tags
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

WORDS = "各级行政机关应当加强城市供水管理和节约用水工作保障城市生活和生产用水安全维护用户以及供水企业的合法权益"
FULL, SHORT = f"{WORDS[:39]}。", f"{WORDS[:45]}。"
TEXT = [FULL, FULL, SHORT, FULL, SHORT, SHORT, FULL, SHORT, SHORT, SHORT]
"""Lines of twenty characters: what ends with a full one, and is not set in, goes on for all that the page shows."""

STYLE = "<style>@page{margin:20mm} body{font:10pt serif; width:20em} p{margin:0} h1{font-size:20pt}</style>"


def set_page(html: str, tagged: bool = True) -> bytes:
    made: bytes = typesetter().HTML(string=STYLE + "<h1>关于供水的通知</h1>" + html).write_pdf(pdf_tags=tagged)
    return made


def read(data: bytes) -> list[str]:
    issue = read_issue(source_of("in.pdf", data), Particulars(), ignore)
    return [re.sub(r"\s", "", text_inside(p)) for p in issue.descendants("p")]


def paragraphs(html: str, tagged: bool = True) -> list[str]:
    return read(set_page(html, tagged))


def test_paragraphs_of_the_file_s_own_structure_are_kept() -> None:
    html = "".join(f"<p>{text}</p>" for text in TEXT)
    assert paragraphs(html) == TEXT
    assert len(paragraphs(html, tagged=False)) < len(TEXT)


def test_a_structure_of_one_paragraph_or_of_one_a_line_changes_nothing() -> None:
    one = "<p>" + "<br>".join(TEXT) + "</p>"
    assert paragraphs(one) == paragraphs(one, tagged=False)
    lines = "".join(f"<p>{text[at : at + 20]}</p>" for text in TEXT for at in range(0, len(text), 20))
    assert paragraphs(lines) == paragraphs(lines, tagged=False)


def line(text: str, tag: int | None, y: float = 0.0, x: float = 0.0) -> Printed:
    return Printed(1, text, x, x + 10 * len(text), y, Face("Song", 10, 10), 0.0, 200.0, 0, tag=tag)


def test_a_tree_agrees_with_pages_that_show_its_paragraphs() -> None:
    good = [line(WORDS[:20], 1), line("到此为止。", 1), line(WORDS[20:40], 2), line("到此为止。", 2)] * 4
    assert agree([good])
    assert not agree([good[:3]])  # too few tell
    assert not agree([[line(each.text, None) for each in good]])
    assert not agree([[line(each.text, 1) for each in good]])
    assert not agree([[line(each.text, n) for n, each in enumerate(good)]])


HEAD = "<style>@page{@top-center{content:'某市统计公告　2024年第2期';font-size:9pt}}</style>"


def with_artifact(data: bytes) -> bytes:
    """The file, where what its page draws last is no part of the text."""
    with pikepdf.open(io.BytesIO(data)) as file:
        drawn = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(file.pages[0]))
        before, _, behind = drawn.rpartition(b"/Span <<")
        file.pages[0].Contents = file.make_stream(before + b"/Artifact BMC" + behind.partition(b"BDC")[2])
        output = io.BytesIO()
        file.save(output)
    return output.getvalue()


def test_what_the_file_says_is_none_of_its_text_is_a_head_where_it_stands_as_one() -> None:
    data = set_page(HEAD + "".join(f"<p>{text}</p>" for text in TEXT))
    assert read(data)[0] == "某市统计公告2024年第2期"
    assert read(with_artifact(data)) == TEXT


def test_a_page_that_is_all_said_to_be_no_text_is_text() -> None:
    one = line("某市统计公告", None)
    two = [line(WORDS[:20], None, y=18.0 * n) for n in range(1, 4)]
    for each in [one, *two]:
        each.run = 7
    tag_lines([one, *two], Tags(artifacts={7}))
    assert not any(each.artifact for each in [one, *two])


SMALL = "style='font-size:10pt;font-weight:bold;margin:0'"
HEADINGS = (
    ("供水单位", "水质检测", "停水通知"),
    ("用户的义务", "节约用水", "缴纳水费"),
    ("监督管理", "监督检查", "公众参与"),
)
SECTIONS = "<style>p{text-indent:2em}</style>" + "".join(
    f"<h2 {SMALL}>{part}</h2><h3 {SMALL}>{first}</h3><p>{FULL}</p><p>{SHORT}</p><h3 {SMALL}>{second}</h3><p>{SHORT}</p>"
    for part, first, second in HEADINGS
)


def sections(data: bytes) -> list[tuple[str | None, str]]:
    issue = read_issue(source_of("in.pdf", data), Particulars(), ignore)
    found = ((section, section.child("heading")) for section in issue.descendants("section"))
    return [(section.get("level"), text_inside(heading)) for section, heading in found if heading is not None]


def test_headings_of_the_file_s_own_structure_have_its_levels() -> None:
    told = [(level, said) for three in HEADINGS for level, said in zip("122", three, strict=True)]
    assert sections(set_page(SECTIONS)) == told
    assert sections(set_page(SECTIONS, tagged=False)) != told


def test_a_heading_of_the_structure_that_looks_like_text_is_none() -> None:
    text = [line(WORDS[:20], n, y=18.0 * n) for n in range(9)]
    for each in text[:2]:
        each.level = 1
    text[0].face = Face("Hei-Bold", 10, 10)
    forget_levels(text)
    assert [each.level for each in text[:2]] == [1, None]
    for each in text:
        each.level, each.face = 1, Face("Song", 10, 10)
    text[0].face = Face("Song", 16, 16)
    forget_levels(text)
    assert not any(each.level for each in text)  # who makes a heading of everything says nothing
