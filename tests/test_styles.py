"""One TOML file drives the PDF, the DOCX and the HTML page; an official document is set as GB/T 9704-2012 has it."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from docx_parts import MADE, Docx, W, attribute, one, styles_of, text_of
from test_docx_markup import PARTS, misplaced

from gazette_pub.formats import Press
from gazette_pub.formats.html.write import write as html
from gazette_pub.formats.pdf.write import write as pdf
from gazette_pub.formats.word.sheet import Section, for_office
from gazette_pub.issue.model import XML_LANG, Issue, new_issue, parse
from gazette_pub.issue.plain import plain_text
from gazette_pub.layout.languages import words_of
from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.styles import style_named

ROOT = Path(__file__).parent.parent
OFFICIAL = ROOT / "fixtures" / "styles" / "official.issue.xml"


def official() -> Issue:
    return parse(OFFICIAL.read_bytes())


def changed(tmp_path: Path, *changes: tuple[str, str]) -> Style:
    """The bulletin's style as a person copies it and changes it."""
    text = (ROOT / "styles" / "bulletin.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) >= 1
        text = text.replace(old, new, 1)
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return style_named(str(file))


def page_of(style: Style) -> str:
    return html(official(), Press(MADE, style=style)).decode()


def _page(name: str) -> str:
    return page_of(style_named(name))


def with_wide_figures() -> Style:
    """The bulletin with page marks in full-width figures."""
    style = style_named("bulletin")
    return replace(style, head=replace(style.head, mark="—{}—", figures="full"))


def look(style: Style, id: str, path: str, name: str) -> str:
    return attribute(one(styles_of(Docx(official(), style=style))[id], path), name)


def box(style: Style) -> list[int]:
    page = pypdf.PdfReader(io.BytesIO(pdf(official(), Press(MADE, style=style)))).pages[0]
    return [round(page.mediabox.width), round(page.mediabox.height)]


def sizes(style: Style) -> set[str]:
    """The sizes of letters on the first page of the PDF."""
    content = pypdf.PdfReader(io.BytesIO(pdf(official(), Press(MADE, style=style)))).pages[0].get_contents()
    assert content is not None
    return set(re.findall(r" (\d+(?:\.\d+)?) Tf", content.get_data().decode("latin-1")))


def test_another_sheet_is_that_of_all_three(tmp_path: Path) -> None:
    style = changed(tmp_path, ("height = 297", "height = 285"))
    assert box(style) == [595, 808]
    section = one(Docx(official(), style=style).body, ".//w:sectPr/w:pgSz")
    assert (attribute(section, "w"), attribute(section, "h")) == ("11906", "16157")
    assert "@page { size: 210mm 285mm;" in page_of(style)


def test_another_size_of_titles_is_that_of_all_three(tmp_path: Path) -> None:
    style = changed(
        tmp_path, ('[role.title]\nletter = "title"\nsize = 18', '[role.title]\nletter = "title"\nsize = 21')
    )
    assert "21" in sizes(style) and "18" not in sizes(style)
    assert look(style, "Heading1", "w:rPr/w:sz", "val") == "42"
    assert ".title { font: 700 2em/" in page_of(style)


def test_another_grid_is_that_of_all_three(tmp_path: Path) -> None:
    style = changed(tmp_path, ("leading = 18 ", "leading = 20 "), ("lines = 35 ", "lines = 31 "))
    grid = one(Docx(official(), style=style).body, ".//w:sectPr/w:docGrid")
    assert (attribute(grid, "type"), attribute(grid, "linePitch")) == ("lines", "400")
    assert "--leading: 1.905" in page_of(style)


def test_another_colour_and_alignment_are_those_of_all_three(tmp_path: Path) -> None:
    style = changed(
        tmp_path,
        ('screen = "#C00000"', 'screen = "#003399"'),
        ('[role.kicker]\nletter = "kai"', '[role.kicker]\nletter = "kai"\ncolour = "red"'),
        (
            '[role.redhead]\nletter = "kai"\nalign = "centre"',
            '[role.redhead]\nletter = "kai"\nalign = "right"\ncolour = "red"',
        ),
    )
    assert look(style, "RedHead", "w:rPr/w:color", "val") == "003399"
    assert look(style, "RedHead", "w:pPr/w:jc", "val") == "right"
    assert "--red: #003399" in page_of(style)
    rule = next(line for line in page_of(style).splitlines() if line.startswith(".redhead {"))
    assert "text-align: end" in rule and "color: var(--red)" in rule
    content = pypdf.PdfReader(io.BytesIO(pdf(official(), Press(MADE, style=style)))).pages[0].get_contents()
    assert content is not None and b"0 0.2 0.6 rg" in content.get_data()


def test_other_fonts_are_those_of_all_three(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[letters]\nhei = ["Noto Sans CJK SC Black", "Noto Sans SC"]\n', encoding="utf-8")
    style = style_named(str(file))
    assert look(style, "SectionHeading1", "w:rPr/w:rFonts", "eastAsia") == "Noto Sans CJK SC Black"
    assert '--hei: "Noto Sans CJK SC Black", "Noto Sans SC", sans-serif;' in page_of(style)
    assert style.letters["hei"][0] == "Noto Sans CJK SC Black"


@pytest.mark.parametrize("name", style_names())
def test_every_style_sets_an_official_document_with_all_its_text(name: str) -> None:
    made = Docx(official(), style=style_named(name))
    assert made.text == plain_text(official())
    assert [wrong for part in PARTS for wrong in misplaced(made.part(part))] == []


@pytest.fixture
def red() -> Docx:
    return Docx(official(), style=style_named("gb9704"))


def paragraphs(made: Docx) -> dict[str, str]:
    """The text of the paragraphs by their styles; a tab as one."""
    found = {}
    for paragraph in made.body.iter(W + "p"):
        pieces = ("\t" if each.tag == W + "tab" else each.text or "" for each in paragraph.iter(W + "t", W + "tab"))
        found[attribute(one(paragraph, "w:pPr/w:pStyle"), "val")] = "".join(pieces)
    return found


def test_an_official_document_has_its_red_head_and_its_record(red: Docx) -> None:
    made = paragraphs(red)
    assert made["RedHead"] == "某省人民政府文件"
    assert made["RedHeadSigned"] == "某政发〔2024〕12号\t签发人：张三"
    assert made["ImprintFirst"].startswith("抄送：省委各部门")
    assert made["ImprintLast"] == "某省人民政府办公厅\t2024年3月6日印发"


def test_the_rules_of_an_official_document_are_those_of_the_standard(red: Docx) -> None:
    styles = styles_of(red)
    below = one(styles["RedHeadSigned"], "w:pPr/w:pBdr/w:bottom")
    assert (attribute(below, "color"), attribute(below, "sz")) == ("C00000", "12")
    # §7.4.1: 0.35 mm outside, 0.25 mm inside
    first, last = styles["ImprintFirst"], styles["ImprintLast"]
    widths = [attribute(one(first, f"w:pPr/w:pBdr/w:{side}"), "sz") for side in ("top", "bottom")]
    assert [*widths, attribute(one(last, "w:pPr/w:pBdr/w:bottom"), "sz")] == ["8", "6", "8"]


def test_an_official_document_has_28_characters_on_each_of_22_lines(red: Docx) -> None:
    section = one(red.body, ".//w:sectPr")
    sheet, margins, grid = (one(section, f"w:{name}") for name in ("pgSz", "pgMar", "docGrid"))
    width = int(attribute(sheet, "w")) - int(attribute(margins, "left")) - int(attribute(margins, "right"))
    height = int(attribute(sheet, "h")) - int(attribute(margins, "top")) - int(attribute(margins, "bottom"))
    size = int(attribute(one(red.part("word/styles.xml"), ".//w:rPrDefault//w:sz"), "val")) / 2
    character = size + int(attribute(grid, "charSpace")) / 4096
    assert attribute(grid, "type") == "linesAndChars"
    assert width / 20 / character == pytest.approx(28, abs=0.01)
    assert int(height / int(attribute(grid, "linePitch"))) == 22 and height / int(
        attribute(grid, "linePitch")
    ) == pytest.approx(22, abs=0.03)
    assert {attribute(one(each, "w:cols"), "num") for each in red.body.iter(W + "sectPr")} == {"1"}


@pytest.mark.parametrize("name", style_names())
@pytest.mark.parametrize("more", [0, 0.05, 0.5, 1.35])
def test_a_page_of_a_docx_has_room_for_its_lines_where_each_is_rounded(name: str, more: float) -> None:
    """LibreOffice makes whole hundredths of a millimetre of the height of a line: 25 lines of 25.5 points are 6 twips higher."""
    made = style_named(name)
    style = for_office(replace(made, text=replace(made.text, leading=made.text.leading - more)))
    margins, grid = (one(Section().properties(style), f"w:{part}") for part in ("pgMar", "docGrid"))
    room = style.sheet.height * MILLIMETRE * 20 - sum(int(attribute(margins, side)) for side in ("top", "bottom"))
    pitch = int(attribute(grid, "linePitch"))
    rounded = round(pitch * 2540 / 1440) * 1440 / 2540
    assert 0 <= room - style.text.lines * max(pitch, rounded) < 10


def test_an_official_document_has_a_page_mark_and_no_running_head(red: Docx) -> None:
    assert text_of(red.part("word/head_odd.xml")) == ""
    assert attribute(one(red.part("word/head_odd.xml"), ".//w:pStyle"), "val") == "Spacer"
    assert text_of(red.part("word/foot_odd.xml")) == "— 1 —"


def test_a_page_is_printed_with_the_head_of_its_style_and_its_mark() -> None:
    assert 'content: "\\2014 " counter(page, full-width) "\\2014 "' in page_of(with_wide_figures())
    assert 'content: "\\2014  " counter(page) " \\2014 "' in _page("bulletin")
    assert 'content: "\\2014  " counter(page) " \\2014 "' in _page("gb9704")
    assert "content: none; font" in _page("gb9704") and "content: string(gazette)" in _page("bulletin")


@pytest.mark.parametrize(
    ("kicker", "style"),
    [("某省人民政府", "RedHead"), ("某省财政厅", "Kicker")],
)
def test_a_letter_has_the_organ_alone_that_issues_it_as_its_red_head(kicker: str, style: str) -> None:
    issue = official()
    head = next(issue.descendants("head"))
    next(head.children("kicker")).text = kicker
    next(head.children("title")).text = "某省人民政府关于同意设立园区的函"
    assert paragraphs(Docx(issue, style=style_named("gb9704")))[style] == kicker


@pytest.mark.parametrize("signs", ["某省人民政府", "某省财政厅"])
def test_a_letter_without_a_number_has_the_organ_that_signs_as_its_red_head(signs: str) -> None:
    issue = official()
    head = next(issue.descendants("head"))
    next(head.children("kicker")).text = "某省人民政府"
    next(head.children("title")).text = "某省人民政府关于同意设立园区的函"
    for each in [*head.children("number"), *head.children("byline")]:
        head.remove(each)
    signature = next(issue.descendants("signature"))
    for inside in list(signature):
        signature.remove(inside)
    signature.text = signs
    made = paragraphs(Docx(issue, style=style_named("gb9704")))
    assert ("RedHead" in made) == (signs == "某省人民政府")


def marked(marks: tuple[str, ...]) -> Issue:
    """The official document, with these marks of its copy above its head."""
    issue = official()
    head = next(issue.descendants("head"))
    for at, mark in enumerate(marks):
        head.insert(at, head.add("p", mark))
    return issue


@pytest.mark.parametrize("marks", [("机密★1年",), ("000012", "机密★1年", "特急"), ("000012", "机密", "特急", "内部")])
def test_marks_of_the_copy_stand_in_the_room_above_the_red_head_and_move_it_nowhere(marks: tuple[str, ...]) -> None:
    """GB/T 9704-2012 §7.2.1 to §7.2.4."""
    style = style_named("gb9704")
    made = Docx(marked(marks), style=style)
    found = [one(p, "w:pPr/w:pStyle") for p in made.body.iter(W + "p")]
    assert [attribute(each, "val") for each in found[: len(marks) + 1]] == ["CopyMark"] * len(marks) + ["RedHead"]
    head = next(p for p in made.body.iter(W + "p") if attribute(one(p, "w:pPr/w:pStyle"), "val") == "RedHead")
    before = int(attribute(one(head, "w:pPr/w:spacing"), "before"))
    assert before == pytest.approx(
        max(0, (3 - len(marks)) * int(29.53 * 20)), abs=1
    )  # lines of the grid, in whole twips

    def height(issue: Issue) -> float:
        found: list[float] = []

        def look(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
            found.extend([cm[5] + tm[5]] if "文件" in text else [])

        page = pypdf.PdfReader(io.BytesIO(pdf(issue, Press(MADE, style=style)))).pages[0]
        page.extract_text(visitor_text=look)
        return found[0]

    if len(marks) < 4:
        assert height(marked(marks)) == pytest.approx(height(official()), abs=0.5)


@pytest.mark.parametrize(
    ("language", "mark"), [("zh", "—１—"), ("en", "– 1 –"), ("und-Cyrl", "– 1 –"), ("und", "—１—")]
)
def test_a_foreign_text_has_no_chinese_page_mark(language: str, mark: str) -> None:
    issue = official()
    issue.set(XML_LANG, language)
    wide = with_wide_figures()
    page = pypdf.PdfReader(io.BytesIO(pdf(issue, Press(MADE, style=wide)))).pages[0]
    assert page.extract_text().splitlines()[-1].replace(" ", "") == mark.replace(" ", "")
    foot = "".join(map(str, Docx(issue, style=wide).part("word/foot_odd.xml").itertext()))
    assert ("DBCHAR" in foot) == (mark == "—１—")


@pytest.mark.parametrize(
    ("style", "pages", "count"), [("bulletin", "on", 1), ("gb9704", "on", 3), ("gb9704", "source", 1)]
)
def test_each_attachment_of_an_official_document_begins_a_page(style: str, pages: str, count: int) -> None:
    issue = new_issue()
    document = issue.add("document", kind="notice")
    document.add("body").add("p", "现予公布。")
    for label in ("附件1", "附件2"):
        attached = document.add("document", kind="other", role="attachment")
        attached.add("head").add("attachlabel", label)
        attached.add("body").add("p", "一")
    document.add("pb", n="1")
    made = pdf(issue, Press(MADE, style=style_named(style), pages=pages))
    assert len(pypdf.PdfReader(io.BytesIO(made)).pages) == count


@pytest.mark.parametrize(
    ("language", "heading"), [("zh-Hans", "目录"), ("zh-Hant", "目錄"), ("zh-HK", "目錄"), ("en", "Contents")]
)
def test_contents_are_headed_in_the_script_of_the_issue(language: str, heading: str) -> None:
    assert words_of(new_issue(language)).contents == heading
