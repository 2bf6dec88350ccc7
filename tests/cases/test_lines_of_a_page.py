"""How the PDF sets a case: what stands at the ends of its lines, and what a font does not have."""

from __future__ import annotations

import pytest

from cases.drawn import Line, lines
from cases.seen import case

CLOSING = "，。：；、？！）》〉’”】］｝"


def set_lines() -> list[Line]:
    return lines(case("r16_line_start_punct").written("pdf"))


def test_r16_no_closing_mark_begins_a_line() -> None:
    texts = [line.text for line in set_lines()]
    assert any("什么是" in text for text in texts)
    assert [text for text in texts if text[0] in CLOSING] == []


def test_r16_an_e_mail_address_is_not_letter_spaced() -> None:
    found = [line for line in set_lines() if "a.b@example.com" in line.text]
    assert len(found) == 1
    assert max(map(abs, found[0].gaps("a.b@example.com"))) < 0.05


@pytest.mark.parametrize("marks", ["’？！”", "》”"])
def test_r16_the_line_before_closing_marks_is_filled(marks: str) -> None:
    all_lines = set_lines()
    place = next(number for number, line in enumerate(all_lines) if marks in line.text)
    before, line = all_lines[place - 1 : place + 1]
    page = [each for each in all_lines if each.glyphs[0].page == line.glyphs[0].page]
    edge = max(each.right for each in page if abs(each.left - line.left) < 2.5 * line.size)
    assert edge - before.right < 0.6 * line.size  # a closing mark at the end may lose its empty half


def test_r20_a_character_that_no_font_has_stays_in_the_text_of_the_pdf() -> None:
    issue = case("r20_rare_chars")
    assert "𪚥" in issue.text
    assert "𪚥" in "".join(line.text for line in lines(issue.written("pdf")))
