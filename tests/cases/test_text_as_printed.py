"""The text stays as it is printed: spaces and marks of other scripts, addresses, numbers, blanks of a form."""

from __future__ import annotations

import html
import io
import re
import zipfile

import pytest
from lxml import etree

from cases.drawn import glyphs
from cases.seen import Case, case


@pytest.mark.parametrize("words", ["Société Générale", "Müller GmbH & Co. KG", "José María García", "Café de Flore"])
def test_k13_names_with_accents_keep_their_spaces(words: str) -> None:
    assert words in case("k13_latin_accents").text


def test_k15_greek_words_keep_their_spaces() -> None:
    text = case("k15_foreign").text
    assert "ΕΦΗΜΕΡΙΔΑ ΤΗΣ ΚΥΒΕΡΝΗΣΕΩΣ" in text
    assert "Ενεργειακές Κοινότητες και άλλες διατάξεις" in text


def test_k15_the_marks_of_a_greek_text_stay() -> None:
    text = case("k15_foreign").text
    assert "ΥΠ’ ΑΡΙΘΜ. 45" in text and text.endswith("διατάξεις.")


def test_k15_a_finding_says_that_the_text_is_not_chinese() -> None:
    assert case("k15_foreign").found("Chinese")


def all_text(issue: Case, format: str) -> str:
    """What a reader of that file sees of its documents; white space left out."""
    data = issue.written(format)
    if format == "pdf":
        text = "".join(glyph.text for glyph in glyphs(data))
    elif format == "html":
        text = html.unescape(re.sub(r"(?s)<style.*?</style>|<[^>]*>", "", data.decode()))
    else:
        data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml") if format == "docx" else data
        text = "".join(str(each) for each in etree.fromstring(data).itertext())
    return "".join(text.split())


ADDRESSES = ["https://data.example.gov.cn/a?b=1&c=2", "http://www.example.gov.cn:8080/index.html?x=1"]


@pytest.mark.parametrize("format", ["xml", "html", "docx", "akn", "pdf"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_x08_an_address_is_unchanged_in_every_format(address: str, format: str) -> None:
    assert address in all_text(case("x08_url"), format)


@pytest.mark.parametrize(
    "words", ["Российская Федерация", "대한민국 헌법", "ئاپتونوم رايون نىزامى", "བོད་ ཡིག", "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ"],
    ids=["Cyrillic", "Hangul", "Arabic", "Tibetan", "Mongolian"],
)  # fmt: skip
def test_x09_words_of_other_scripts_keep_their_spaces(words: str) -> None:
    assert words in case("x09_spaces_of_other_scripts").text


@pytest.mark.parametrize(
    "words", ["Regulation (EU) 2024/1689 of the European Parliament", "Annex A (normative)", "“Note: see Annex"]
)
def test_x10_marks_between_latin_words_stay_half_width(words: str) -> None:
    assert words in case("x10_latin_brackets").text


@pytest.mark.parametrize(
    "blank", ["申请人：＿{6}", r"申请日期：\s+年\s+月\s+日", r"（\s+）第\s+号"], ids=["申请人", "申请日期", "编号"]
)
def test_x11_the_blanks_of_a_form_stay(blank: str) -> None:
    assert re.search(blank, case("x11_form_blanks").text)


@pytest.mark.parametrize("words", ["人均74,000元", "总额12,345.67万元", "合计12,345.67万元"])
def test_x12_thousands_keep_their_comma(words: str) -> None:
    assert words in case("x12_thousands").text


@pytest.mark.parametrize("words", ["劳动能力鉴定 职工工伤与职业病致残等级 第1部分：总则"])
def test_r62_the_parts_of_a_standards_name_keep_their_spaces(words: str) -> None:
    assert words in case("r62_standard_title_spaces").text


def test_r62_two_standards_are_two_paragraphs() -> None:
    texts = [part.text for part in case("r62_standard_title_spaces").all("p")]
    assert [text[:4] for text in texts if "DB14" in text or "9704" in text] == ["DB14", "GB/T"]


def test_r54_what_looks_like_markup_is_kept() -> None:
    text = case("r54_xml_specials").text
    assert "<!--注释-->" in text and "&lt;" in text and "]]>" in text and "&amp;" in text


@pytest.mark.parametrize("format", ["xml", "akn"])
def test_r54_what_looks_like_markup_leaves_the_file_well_formed(format: str) -> None:
    root = etree.fromstring(case("r54_xml_specials").written(format))
    assert "<!--注释-->" in "".join(str(text) for text in root.itertext())
