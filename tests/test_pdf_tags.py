"""PDF in: the paragraphs of a file's own structure tree, where they are those that its pages show."""

from __future__ import annotations

import re

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.by_css import typesetter
from gazette_pub.formats.pdf.reading.agreed import agree
from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.glyphs import Face
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

WORDS = "各级行政机关应当加强城市供水管理和节约用水工作保障城市生活和生产用水安全维护用户以及供水企业的合法权益"
FULL, SHORT = f"{WORDS[:39]}。", f"{WORDS[:45]}。"
TEXT = [FULL, FULL, SHORT, FULL, SHORT, SHORT, FULL, SHORT, SHORT, SHORT]
"""Lines of twenty characters: what ends with a full one, and is not set in, goes on for all that the page shows."""

STYLE = "<style>@page{margin:20mm} body{font:10pt serif; width:20em} p{margin:0} h1{font-size:20pt}</style>"


def paragraphs(html: str, tagged: bool = True) -> list[str]:
    data = typesetter().HTML(string=STYLE + "<h1>关于供水的通知</h1>" + html).write_pdf(pdf_tags=tagged)
    issue = read_issue(source_of("in.pdf", data), Particulars(), ignore)
    return [re.sub(r"\s", "", text_inside(p)) for p in issue.descendants("p")]


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
