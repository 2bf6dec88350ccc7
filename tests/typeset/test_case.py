"""Which font a character is set from."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import new_issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.labels import gap_behind
from gazette_pub.typeset.atoms import NEVER, Run, atoms_of
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.frames import Row
from gazette_pub.typeset.narrow import Narrow
from gazette_pub.typeset.small import RAISED, Small, pieces
from typeset.mono import EM, FONT, Mono, any_node, setter, text_of

WIDE, NARROW = Mono(), Mono(narrow="“”‘’")


def fonts(text: str) -> dict[str, str]:
    """The text that is set from the font with wide marks, and from that with narrow ones."""
    parts = Case({"song": [WIDE], "kai": [NARROW]}).parts("song", text)
    return {
        name: "".join(part for font, part in parts if font is of) for name, of in (("wide", WIDE), ("narrow", NARROW))
    }


@pytest.mark.parametrize(
    ("text", "narrow"),
    [("don’t", "’"), ("see “Annex A” here", "“”"), ("采用“Note”的", ""), ("“甲乙”", ""), ("the “甲” of", "")],
)
def test_quotation_marks_of_latin_text_are_narrow_and_those_of_chinese_are_not(text: str, narrow: str) -> None:
    assert fonts(text)["narrow"] == narrow


@pytest.mark.parametrize(
    ("before", "behind", "narrow"), [("除", "；", ""), ("除", " ", ""), (" ", " ", "“”"), ("", "", "“”")]
)
def test_what_stands_beside_a_part_of_a_line_says_of_what_text_its_quotation_marks_are(
    before: str, behind: str, narrow: str
) -> None:
    """New text in an amendment is a part of its line: 廢除“plate”；"""
    parts = Case({"song": [WIDE], "kai": [NARROW]}).parts("song", "“plate”", before, behind)
    assert "".join(part for font, part in parts if font is NARROW) == narrow


def test_a_word_is_not_parted_at_its_apostrophe() -> None:
    case = Case({"song": [WIDE], "kai": [NARROW]})
    made = atoms_of([Run(part, font, EM) for font, part in case.parts("song", "say don’t")], 20 * EM)
    at = made.text.index("’")
    assert made.cost[at - 1] == made.cost[at] == NEVER and made.gap[at - 1] == made.gap[at] == 0


def test_a_mark_that_no_font_has_narrow_is_set_as_it_is() -> None:
    assert Case({"song": [WIDE]}).parts("song", "don’t") == [(WIDE, "don’t")]


FEW = Mono(without="⁻⁶₂₄n")


@pytest.mark.parametrize(
    ("text", "small"),
    [("⁻⁶", True), ("²⁻", True), ("³", False), ("₂", True), ("₃", False), ("ⁿ", False)],
)
def test_raised_characters_are_set_small_where_no_font_has_all_of_them(text: str, small: bool) -> None:
    """But where the font lacks what they are made of too."""
    found = Case({"song": [FEW]}).small("song", text)
    assert (found == Small(FEW, text[0] in RAISED)) if small else found is None


def test_small_characters_say_themselves_and_take_three_fifths_of_their_plain_ones() -> None:
    glyphs = Small(FEW, raised=False).shape("₂₄")
    assert [(glyph.text, glyph.number, glyph.advance) for glyph in glyphs] == [
        ("₂", ord("2"), 0.3),
        ("₄", ord("4"), 0.3),
    ]


def test_a_text_is_parted_at_what_is_raised_and_what_is_lowered() -> None:
    assert list(pieces("SO₄²⁻甲")) == [("SO", False), ("₄", True), ("²⁻", True), ("甲", False)]


def test_no_line_begins_with_what_is_raised_and_no_blank_stands_before_it() -> None:
    made = atoms_of([Run("甲²乙A甲", FONT, EM)], 20 * EM)
    assert (made.cost[0], made.join[0], made.join[2]) == (NEVER, 0.0, EM / 4)


def test_a_word_of_which_a_font_lacks_a_letter_is_set_from_one_that_has_all_of_it() -> None:
    first, second = Mono(without="Łŝ"), Mono(without="ŝ")
    case = Case({"song": [first, second]})
    assert case.parts("song", "向Łuk与Ann发") == [(first, "向"), (second, "Łuk"), (first, "与Ann发")]
    assert case.parts("song", "aŝŁ") == [(first, "aŝ"), (second, "Ł")]  # no font has all of it


def counted(label: str, text: str, gap: float = 0.0) -> Row:
    """The row of a text behind a printed number."""
    line = Line("p", (Words(label, gap=gap, counts=True), Words(text)), any_node())
    return setter().rows(line, 40 * EM)[0]


def begun(row: Row) -> float:
    """Where the text begins, in ems behind the indent."""
    return round((row.sets[-1].at[0] - row.sets[0].at[0]) / row.sets[0].run.size, 3)


@pytest.mark.parametrize(
    ("label", "text", "ems"),
    [
        ("２０．", "甲乙", 1.75),  # as 20. is, and a quarter of an em
        ("２０．", "“甲”乙", 1.25),  # behind which the ink of the mark stands: its blank half is before that
        ("（１）", "甲乙", 2.5),
        ("２０、", "甲乙", 2.0),
        ("一、", "甲乙", 2.0),
        ("．", "甲乙", 1.0),
    ],
)
def test_full_width_figures_of_a_printed_number_are_as_narrow_as_those_of_the_text(
    label: str, text: str, ems: float
) -> None:
    """And are copied as they are printed."""
    row = counted(label, text)
    assert text_of([row]).replace("\u3000", "") == label + text and begun(row) == ems


@pytest.mark.parametrize(("text", "ems"), [("甲乙", 1.25), ("“甲”乙", 1.0)])
def test_no_blank_stands_behind_the_point_of_a_number_before_a_mark_that_has_one(text: str, ems: float) -> None:
    assert begun(counted("1.", text, 0.25)) == ems


def test_full_width_figures_of_the_text_are_as_wide_as_it_has_them() -> None:
    row = setter().rows(Line("p", (Words("２甲"),), any_node()), 40 * EM)[0]
    assert row.sets[0].at[1] - row.sets[0].at[0] >= row.sets[0].run.size


def test_full_width_figures_are_narrow_in_a_font_that_has_narrow_ones_and_wide_elsewhere() -> None:
    has, lacks = Mono(), Mono(without="0123456789.")
    assert Case({"song": [lacks, has]}).narrow("song", "２０．") == Narrow(has)
    assert Case({"song": [lacks]}).narrow("song", "２０．") is None
    assert [(glyph.text, glyph.number) for glyph in Narrow(has).shape("２．")] == [("２", ord("2")), ("．", ord("."))]


@pytest.mark.parametrize(
    ("label", "ems"),
    [("第一条", 1.0), ("第1分部——", 0.0), ("一、", 0.0), ("1.", 0.25), ("Parágrafo único.", 0.25), ("图1.", 0.0)],
)
def test_an_em_is_open_behind_a_printed_number_that_no_mark_ends(label: str, ems: float) -> None:
    assert gap_behind(new_issue().add("division", label=label)) == ems
