"""PDF in: lines whose letters run to the left are read in their order."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_pdf import EM, Sheet, Text, pdf

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.read import shown
from gazette_pub.formats.pdf.reading.direction import are_of_one_glyph, read_order
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, sheet_of
from gazette_pub.formats.pdf.reading.pieces import text_of
from gazette_pub.formats.pdf.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text, text_inside
from gazette_pub.publish.reading import read_issue

FILES = Path(__file__).parent.parent / "fixtures" / "pdf"
UYGHUR = "شىنجاڭ ئۇيغۇر ئاپتونوم رايونى"


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        (UYGHUR[::-1], UYGHUR),
        ("甲乙 " + "ئۇيغۇر"[::-1] + " 丙丁", "甲乙 ئۇيغۇر 丙丁"),
        ("رايونى "[::-1] + "2024" + "شىنجاڭ "[::-1], "شىنجاڭ 2024رايونى "),
        ("رايون"[::-1] + " AKN 3.0 " + "شىنجاڭ"[::-1], "شىنجاڭ AKN 3.0 رايون"),
        ("ﻻ" + "ب", "بلا"),
        ("第一条　为了", "第一条　为了"),
        ("\u0661\u0662", "\u0661\u0662"),
    ],
)
def test_what_stands_from_left_to_right_is_read_as_it_runs(stands: str, read: str) -> None:
    assert read_order(stands) == read


@pytest.mark.parametrize(
    ("stands", "leftward", "read"),
    [
        ("名为“" + UYGHUR[::-1], False, f"名为“{UYGHUR}"),
        (UYGHUR[::-1] + "”，各单位", False, f"{UYGHUR}”，各单位"),
        ("“" + UYGHUR[::-1], False, f"“{UYGHUR}"),
        ("（" + "ئۇ"[::-1] + "）、（" + "بۇ"[::-1] + "）", False, "（ئۇ）、（بۇ）"),
        ("示" + "يىلى"[::-1] + " 2025 " + "ئاي"[::-1] + "，", False, "示ئاي 2025 يىلى，"),
        ("2025-" + "يىلى"[::-1] + "示", False, "2025-يىلى示"),
        ("甲" + UYGHUR[::-1], True, f"{UYGHUR}甲"),
        ("甲 " + UYGHUR[::-1] + " 乙", True, f"甲 {UYGHUR} 乙"),
        ("(" + "ئۇ"[::-1] + ")" + UYGHUR[::-1], True, f"{UYGHUR}(ئۇ)"),
        (")" + "ئۇ"[::-1] + "(" + UYGHUR[::-1], True, f"{UYGHUR}(ئۇ)"),
    ],
)
def test_where_a_line_begins_is_told_by_its_page(stands: str, leftward: bool, read: str) -> None:
    """In Chinese text the line runs to the right, however much of it is Uyghur, and what is in brackets stays in them; a file
    has the brackets of Uyghur text as they look, or as they are read."""
    assert read_order(stands, leftward) == read


@pytest.mark.parametrize("glyph", ["لا", "ال"])
def test_letters_of_one_glyph_keep_their_order(glyph: str) -> None:
    """A file may have them from either end: no word begins with the second of them."""
    assert read_order(["م", glyph, "س"]) == "سلام"
    assert are_of_one_glyph("ل", "ا") and are_of_one_glyph("ا", "ل") and not are_of_one_glyph("ش", "ى")


@pytest.mark.parametrize("writer", ["chromium", "libreoffice"])
def test_uyghur_words_in_chinese_text_are_read_as_they_were_written(writer: str) -> None:
    """pdfium turns marks about beside such words, and makes them narrow: ）、 would be 、(."""
    file = FILES / f"uyghur-{writer}.pdf"
    issue = read_issue(source_of(file.name, file.read_bytes()), Particulars(), ignore)
    assert ["".join(plain.split(" ")) for plain in map(text_inside, issue.descendants("p"))] == [
        "自治区人民政府的维吾尔文名称为“شىنجاڭئۇيغۇرئاپتونومرايونلۇقخەلقھۆكۈمىتى”，各单位应当同时使用汉字和维吾尔文。",
        "乌鲁木齐（ئۈرۈمچى）、喀什（قەشقەر）、和田（خوتەن）3个地名以第12页所列为准。",
        "阿拉伯文السلامعليكم与希伯来文שלום不用。",
        "文字中，ئۇ表示他，بۇ表示这，2025-يىلى表示2025年。",
    ]


@pytest.mark.parametrize("marks", ["）、", "》，", "”。", "）：“"])
def test_marks_behind_uyghur_words_are_those_of_the_page(marks: str) -> None:
    said = f"会议讨论了{UYGHUR[::-1]}{marks}审议了决定"
    with opened(pdf([Sheet([Text(50, 100, said)])])) as document:
        glyphs = sheet_of(document, 0).glyphs
    assert "".join(glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.x)) == said


def test_a_mark_stays_behind_its_letter() -> None:
    assert read_order(["ب", "ا\u064e", "ك"]) == "كا\u064eب"


def test_a_line_of_a_pdf_that_runs_to_the_left_is_read_in_its_order_with_its_blanks() -> None:
    letters = [Text(400 - 10 * at, 100, letter) for at, letter in enumerate(UYGHUR) if letter.strip()]
    title = Text(200, 60, "某自治区人民政府公告", 18)
    issue = read_issue(source_of("in.pdf", pdf([Sheet([title, *letters])])), Particulars(), ignore)
    assert UYGHUR.replace(" ", "") in plain_text(issue)
    assert any(UYGHUR in (node.text or "") for node in issue.descendants("p", "title", "byline"))


def test_uyghur_words_of_our_own_pages_are_read_as_they_were_written() -> None:
    """Whether the machine has a font for them or not: 〓 is printed for each letter then. Nor are the letters of others that it
    is printed for taken for such."""
    said = [f"自治区人民政府的维吾尔文名称为“{UYGHUR}”，应当使用。", "乌鲁木齐（ئۈرۈمچى）、喀什（قەشقەر）以此为准。"]
    other = "藏文名称为“བོད་རང་སྐྱོང་ལྗོངས”，也以此为准。"
    text = "\n".join(["关于文字名称的通知", *(f"　　{each}" for each in (*said, other))])
    issue = read_issue(source_of("in.txt", text.encode()), Particulars(), ignore)
    made = write(issue, Press(datetime(2024, 1, 27, tzinfo=UTC)))
    found = ["".join(text_inside(p).split()) for p in shown(source_of("in.pdf", made)).descendants("p")]
    assert found == ["".join(each.split()) for each in (*said, other)]


# pages that run to the left


def test_a_page_that_runs_to_the_left_has_its_numbers_blanks_brackets_and_paragraphs() -> None:
    """First lines are set in on the right; a blank stands between a number and the words around it."""
    file = FILES / "uyghur-page.pdf"
    issue = read_issue(source_of(file.name, file.read_bytes()), Particulars(), ignore)
    assert [text_inside(each) for each in issue.descendants("title", "p")] == [
        "جۇڭگو خەلق جۇمھۇرىيىتى سۇ قانۇنى",
        "2023-يىلى 9-ئاينىڭ 27-كۈنى دۆلەت ئىشلىرى كابىنېتى 15 تۈرلۈك تەدبىرنى 2024-يىلى 1-ئاينىڭ 1-كۈنىدىن باشلاپ "
        "يولغا قويۇشنى قارار قىلدى.",
        "1-ماددا بۇ قانۇن سۇ بايلىقىنى قوغداش ئۈچۈن چىقىرىلدى، 300 مىليون يۈەن مەبلەغ ئاجرىتىلدى (بۇلتۇرقىدىن 18 "
        "مىليون يۈەن ئاشتى).",
        "2-ماددا بۇ قانۇن ئېلان قىلىنغان كۈندىن باشلاپ يولغا قويۇلىدۇ.",
    ]


def test_a_blank_stands_where_it_is_whenever_it_is_drawn() -> None:
    face = Face("", EM, EM, leftward=True)
    drawn = [("-", 50), (" ", 63), ("9", 54), ("ى", 66), ("ي", 76)]
    glyphs = [Glyph(text, x, x if text == " " else x + (5 if text == "9" else 10), 100, face, 0) for text, x in drawn]
    glyphs[0] = glyphs[0]._replace(right=54)
    assert text_of(glyphs) == "يى 9-"


def test_no_blank_stands_behind_letters_of_one_glyph() -> None:
    """Of the two, the second is as wide as it would be alone."""
    face = Face("", EM, EM, leftward=True)
    letters = [("ل", 10, 17, 1), ("ا", 10, 13, 1), ("ش", 17, 27, 2)]
    assert text_of([Glyph(text, x, right, 100, face, run) for text, x, right, run in letters]) == "شلا"


@pytest.mark.parametrize(("stands", "read"), [(".)شىش", "شىش)."), (".(شىش", "شىش)."), ("3( شى", "ىش (3"), ("ش(", "(ش")])
def test_a_bracket_whose_other_stands_on_another_line_is_told_by_what_is_beside_it(stands: str, read: str) -> None:
    assert read_order(list(stands), True) == read
