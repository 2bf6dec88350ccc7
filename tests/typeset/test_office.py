"""Lines as a word processor ends them."""

from __future__ import annotations

import pytest

from gazette_pub.layout.flow import Entry, Roster
from gazette_pub.layout.style import Role
from gazette_pub.typeset.atoms import Run, atoms_of
from gazette_pub.typeset.breaks import first_fit
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.lists import roster_rows
from gazette_pub.typeset.office import set_as_in_an_office
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Setter
from typeset.mono import EM, FONT, atoms, line, setter


def filled(text: str, cells: float = 10, indent: float = 0) -> list[str]:
    whole = atoms(text, cells)
    cuts = first_fit(whole, cells * EM, indent * EM)
    return ["".join(whole.text[cut.first : cut.last + 1]) for cut in cuts]


def test_each_line_is_as_full_as_it_goes() -> None:
    assert filled("甲" * 25) == ["甲" * 10, "甲" * 10, "甲" * 5]
    assert filled("甲" * 25, indent=2) == ["甲" * 8, "甲" * 10, "甲" * 7]
    assert filled("甲" * 11) == ["甲" * 10, "甲"]  # a lone character is left where it falls


def test_a_line_begins_and_ends_with_what_may_stand_there() -> None:
    assert filled("甲" * 10 + "，乙") == ["甲" * 9, "甲，乙"]
    assert filled("甲" * 9 + "《乙》") == ["甲" * 9, "《乙》"]


@pytest.mark.parametrize("text", ["", "甲", "a" * 60, "）" * 30, "甲" * 9 + "2024" * 6, "《" * 30, " " * 30])
def test_any_text_is_in_the_lines_once(text: str) -> None:
    assert "".join(filled(text)) == text


def office() -> Setter:
    base = setter(title=Role(size=21, sense=True, align="centre"), office=Role(size=10.5))
    return Setter(base.style, Case({"song": [FONT], "hei": [FONT]}), office=True)


def test_no_paragraph_is_set_longer_or_shorter_for_its_column() -> None:
    row = office().rows(line("甲" * 100), 22 * 10.5)[0]
    assert row.para is not None and row.para.rows_by(1) is None and row.para.rows_by(-1) is None


def first_line(text: str, cells: float, by: Setter, role: str = "p") -> str:
    return "".join(map(str, rows_of(text, cells, by, role)[0]))


def rows_of(text: str, cells: float, by: Setter, role: str) -> list[str]:
    """The text of each line: of a title, whose lines are one row, by the baseline that it stands on."""
    lines: dict[tuple[int, float], list[str]] = {}
    for place, row in enumerate(by.rows(line(text, role), cells * 10.5)):
        for part in row.sets:
            lines.setdefault((place, part.y), []).append("".join(g.text for piece in part.pieces for g in piece))
    return ["".join(pieces) for pieces in lines.values()]


def test_what_is_latin_stands_a_fifth_of_an_em_apart() -> None:
    text = "甲12" * 9  # the line has ten cells behind its indent
    assert first_line(text, 12, office()) == "甲12" * 4  # 4 × 2.4 - 0.2, and 1.2 more do not go in


def test_two_marks_that_meet_take_two_ems() -> None:
    text = "甲" * 8 + "》，乙"  # the line has ten cells behind its indent
    assert first_line(text, 12, setter()) == text
    assert first_line(text, 12, office()) == "甲" * 8 + "》，"


def test_a_title_has_the_lines_that_its_indents_give_it() -> None:
    title = "某省人民代表大会常务委员会关于批准某市条例的决定"
    assert rows_of(title, 46, office(), "title") == ["某省人民代表大会常务委员会", "关于批准某市条例的决定"]


def test_what_stays_with_the_next_line_is_not_kept_with_one_that_begins_a_page() -> None:
    made = setter(title=Role(keep=True))
    rows = [row for text in ["甲"] * (made.style.text.lines - 1) for row in made.rows(line(text), 462)]
    ends = made.rows(line("十三届省政协委员"), 462)
    ends[-1].stays = True
    whole = [Stretch(1, True, [*rows, *ends]), Stretch(1, True, made.rows(line("乙"), 462))]
    assert [len(page.rows) for page in Pages(made.style).fill(whole)] == [made.style.text.lines, 1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("甲甲甲甲甲甲甲甲。2024年", "甲甲甲甲甲甲甲"),  # ten cells behind the indent
        ("甲甲甲甲甲甲甲甲）2024年", "甲甲甲甲甲甲甲"),
        ("甲甲甲甲甲甲甲甲：2024年", "甲甲甲甲甲甲甲甲："),
        ("甲甲甲甲甲甲甲甲。（乙）", "甲甲甲甲甲甲甲甲。"),
        ("甲甲甲甲甲甲甲“12”“34”乙", "甲甲甲甲甲甲甲"),
        ("甲甲甲甲甲甲甲“乙”“34”乙", "甲甲甲甲甲甲甲“乙”"),
    ],
)
def test_no_line_ends_between_a_mark_and_a_number_that_are_taken_for_one_word(text: str, said: str) -> None:
    assert first_line(text, 12, office()) == said


@pytest.mark.parametrize(
    ("text", "ems"),
    [("甲12乙", 3.4), ("甲12%乙", 3.7), ("甲“12”乙", 4.444), ("甲“乙”乙", 5)],
)
def test_a_sign_behind_a_number_stands_close_and_a_quotation_mark_is_as_narrow(text: str, ems: float) -> None:
    runs = [Run(text, FONT, EM)]
    whole = atoms_of(runs, 40 * EM)
    set_as_in_an_office(whole, runs)
    assert sum(whole.width) + sum(whole.join) == pytest.approx(ems * EM)


@pytest.mark.parametrize(
    ("tracking", "texts", "ems"),
    [
        (0.1, ("甲乙丙丁",), 4.3),
        (-0.1, ("甲乙丙丁",), 3.7),
        (0.1, ("甲乙", "丙丁"), 4.3),
        (-0.1, ("甲乙", "丙丁"), 3.8),  # what is closer is so among letters of one look
        (0.1, ("甲2024乙",), 1 + 0.3 + 2.3 + 0.3 + 1),
        (-0.1, ("甲2024乙",), 1 + 0.2 + 1.7 + 0.2 + 1),  # and of one script
        (-0.1, ("甲12%乙",), 1 + 0.2 + 1.3 + 1),
    ],
)
def test_letters_of_a_word_are_set_apart_too_and_closer_ones_up_to_another_look_or_script(
    tracking: float, texts: tuple[str, ...], ems: float
) -> None:
    runs = [Run(text, FONT, EM, tracking=tracking * EM) for text in texts]
    whole = atoms_of(runs, 40 * EM)
    set_as_in_an_office(whole, runs)
    assert sum(whole.width) + sum(whole.join[:-1]) == pytest.approx(ems * EM)


def test_a_line_ends_behind_a_stroke_between_characters() -> None:
    assert first_line("甲甲甲甲甲甲甲甲元/亩地", 12, office()) == "甲甲甲甲甲甲甲甲元/"
    assert first_line("甲甲甲甲甲甲甲甲5/12", 12, office()) == "甲甲甲甲甲甲甲甲"


@pytest.mark.parametrize(("cells", "count"), [(22, [1, 1, 2]), (11, [1, 1, 5])])
def test_persons_and_their_offices_stand_in_columns_however_narrow(cells: int, count: list[int]) -> None:
    offices = ("院长", "主任", "某省某市某县人民代表大会常务委员会主任")
    entries = tuple(Entry("", line("王纯", "name"), line(each, "office")) for each in offices)
    rows = roster_rows(Roster(entries, entries[0].name.node), cells * 10.5, office())
    ends = [i + 1 for i, row in enumerate(rows) if not row.stays]
    assert [end - start for start, end in zip([0, *ends], ends, strict=False)] == count
