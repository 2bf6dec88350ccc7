"""PDF in: the blanks between words of letters, which many writers leave out of the file."""

from __future__ import annotations

import pytest
from made_pdf import EM, Sheet, Text, pdf

from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.glyphs import sheet_of
from gazette_pub.formats.pdf.reading.pieces import text_of

WORDS = "Decreto do Executivo da Cidade"


def line(said: str, *blanks: float, tracked: float = 0.0) -> str:
    """What is read of these words where no blank is in the file; `blanks`: ems between them, in turn; `tracked`: between
    their letters."""
    x, texts = 50.0, list[Text]()
    for at, word in enumerate(said.split()):
        for character in word:
            texts.append(Text(x, 100, character))
            x += ((0.95 if character.isascii() else 1) + tracked) * EM  # as wide as the letters of that font are
        x += (blanks[at % len(blanks)] - tracked) * EM
    with opened(pdf([Sheet(texts, width=2000)])) as document:
        return text_of(sheet_of(document, 0).glyphs)


@pytest.mark.parametrize("blank", [0.16, 0.196, 0.25, 0.5, 0.7, 1.3, 2.4])
def test_words_stand_one_blank_apart_however_they_are_kerned_and_justified(blank: float) -> None:
    assert line(WORDS, blank) == WORDS


def test_the_first_and_the_last_letter_may_be_of_any_alphabet_of_great_and_small_letters() -> None:
    for said in ("autorização é de ação à última", "закон об охране природы края", "n.º 15 do artigo 50.º da lei"):
        assert line(said, 0.25) == said


def test_letters_that_are_tracked_out_are_of_one_word() -> None:
    assert line(WORDS, 0.6, tracked=0.2) == WORDS
    assert line("BOLETIM", 0.3, tracked=0.3) == "BOLETIM"
    assert line(WORDS, 1.4, tracked=0.45) == WORDS


def test_figures_that_stand_apart_are_not_tracked_out() -> None:
    assert line("1 2 3 4 5 6 7 8 9", 0.25) == "1 2 3 4 5 6 7 8 9"


def test_a_blank_much_wider_than_those_between_words_parts_columns() -> None:
    assert line("Nome do Titular da Cidade", 0.25, 0.25, 0.25, 3.0) == "Nome do Titular da\u3000\u3000\u3000Cidade"
    assert line("Nome Cargo", 3.0) == "Nome\u3000\u3000\u3000Cargo"


def test_figures_in_a_line_that_is_set_wide_are_of_one_number() -> None:
    assert line("2 0 2 4 年 第 1 2 号", 0.3) == "2024年第12号"
    assert line("１ １ ． 扩 大 对 外 开 放 的 “1+N” 政 策", 0.35) == "１１．扩大对外开放的“1+N”政策"


def test_less_than_a_blank_parts_no_word() -> None:
    assert line(WORDS, 0.14) == WORDS.replace(" ", "")


def test_blanks_alone_say_nothing() -> None:
    with opened(pdf([Sheet([Text(50, 100, "甲")])])) as document:
        (glyph,) = sheet_of(document, 0).glyphs
    assert text_of([glyph._replace(text=" ")]) == ""


def test_an_opening_mark_without_its_blank_half_stands_behind_no_blank() -> None:
    """The mark is drawn half an em before its cell, as a gazette's printer cuts it: 会议《关于; a whole em more is a blank."""
    for gap, blank in ((0.5, ""), (0.62, ""), (1.6, "\u3000")):
        texts, x = list[Text](), 50.0
        for character, step in (("议", 1 + gap), ("《", 0.5), ("关", 1.0), ("于", 1.0)):
            texts.append(Text(x, 100, character))
            x += step * EM
        with opened(pdf([Sheet(texts, width=2000)])) as document:
            assert text_of(sheet_of(document, 0).glyphs) == f"议{blank}《关于"
