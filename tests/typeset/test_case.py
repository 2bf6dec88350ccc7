"""Which font a character is set from."""

from __future__ import annotations

import pytest

from gazette_pub.typeset.atoms import NEVER, Run, atoms_of
from gazette_pub.typeset.case import Case
from typeset.mono import EM, Mono

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


def test_a_word_is_not_parted_at_its_apostrophe() -> None:
    case = Case({"song": [WIDE], "kai": [NARROW]})
    made = atoms_of([Run(part, font, EM) for font, part in case.parts("song", "say don’t")], 20 * EM)
    at = made.text.index("’")
    assert made.cost[at - 1] == made.cost[at] == NEVER and made.gap[at - 1] == made.gap[at] == 0


def test_a_mark_that_no_font_has_narrow_is_set_as_it_is() -> None:
    assert Case({"song": [WIDE]}).parts("song", "don’t") == [(WIDE, "don’t")]
