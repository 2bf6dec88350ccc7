"""Styles: one TOML file each, that a person changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gazette_pub.issue.problems import WrongUsage
from gazette_pub.layout.style import ROLES, style_of
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.styles import style_named


@pytest.mark.parametrize("name", style_names())
def test_every_style_of_the_package_is_understood(name: str) -> None:
    assert style_named(name).text.lines > 0


@pytest.mark.parametrize("name", style_names())
def test_a_text_in_one_column_begins_on_no_edge_of_another(name: str) -> None:
    """Else its lines look as the first lines of paragraphs in a column, which stand two cells in; it may be as wide as all
    columns."""
    style = style_named(name)
    cells, indent = style.text, style.role("p").indent
    narrower = cells.columns * cells.cells + (cells.columns - 1) * cells.gap - cells.one if cells.columns > 1 else 0
    assert narrower == 0 or abs(narrower / 2 - indent) >= 0.5


def test_a_style_of_ones_own_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("[text]\nlines = 30\n[role.title]\nsize = 22\n", encoding="utf-8")
    style = style_named(str(file))
    assert (style.text.lines, style.role("title").size, style.role("unheard-of").size) == (30, 22, 10.5)


def test_what_is_wrong_in_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has no line; did you mean lines"):
        style_of("[text]\nline = 2\n")
    file = tmp_path / "mine.toml"
    file.write_text("[text\n", encoding="utf-8")
    with pytest.raises(WrongUsage, match=r"mine\.toml"):
        style_named(str(file))


def test_a_style_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(WrongUsage) as caught:
        style_named("nowhere")
    assert "bulletin" in str(caught.value.hint)


def test_a_style_says_only_what_is_other_than_in_the_one_it_extends() -> None:
    base = "[text]\nlines = 30\ncells = 20\n[role.title]\nsize = 22\nkeep = true\n"
    style = style_of('extends = "base"\n[text]\ncells = 21\n[role.title]\nsize = 20\n', {"base": base}.__getitem__)
    assert (style.text.lines, style.text.cells) == (30, 21)
    assert (style.role("title").size, style.role("title").keep) == (20, True)


def test_a_style_that_extends_itself_is_told() -> None:
    with pytest.raises(ValueError, match="extends itself"):
        style_of('extends = "a"\n', {"a": 'extends = "a"\n'}.__getitem__)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ('extends = "buletin"', "extends = 'buletin': did you mean bulletin?"),
        ('extends = ["bulletin"]', "extends = ['bulletin']: the name of a style is wanted"),
        ('extends = "bulletin"\n[role.title]\ncolour = "blue"', "it has black, red, paper, quiet, line"),
    ],
)
def test_what_is_wrong_with_the_style_below_it_is_said(said: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(said, encoding="utf-8")
    with pytest.raises(WrongUsage, match=re.escape(reason)):
        style_named(str(file))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("[text]\nsize = 0", "size = 0: a number from 4 to 100"),
        ('[text]\nsize = "big"', "size = 'big': a number"),
        ("[text]\nsize = nan", "size = nan"),
        ("[text]\nlines = 1.5", "lines = 1.5: a whole number"),
        ("[text]\nleading = -5", "leading = -5"),
        ("[sheet]\nwidth = inf", "width = inf"),
        ('[head]\nmark = ""', "mark = '': a text with {} in it, once"),
        ('[head]\nmark = "{} {}"', "mark = '{} {}'"),
        ('[head]\nmark = "{x}"', "mark = '{x}'"),
        ('[head]\nfigures = "roman"', "one of full, half"),
        ('[role.title]\nalign = "center"', "one of justify, left, centre"),
        ('[letters]\nsong = ["SimSun"]\n[role.title]\nletter = "hei"', "[letters] has no such"),
        ("[letters]\nsong = []", "names of fonts are wanted"),
        ("[role.titel]\nsize = 12", "did you mean title?"),
        ("[txt]\nsize = 12", "did you mean text?"),
        ("text = 12", "is a table"),
        ("[sheet]\nwidth = 148\nheight = 210", "the sheet 148 by 210 mm"),
        ("[text]\ncells = 60", "mm wide"),
        ('[role.title]\ncolour = "red"', "[colour] has no such; it has black"),
        ("[colour.red]\ncmyk = [0, 80, 80]", "the four inks in percent"),
        ("[colour.red]\ncmyk = [0, 80, 180, 0]", "the four inks in percent"),
        ('[colour.red]\nscreen = "red"', 'a colour as "#C00000"'),
        ('[colour]\nred = "#C00000"', "its inks and its twin are wanted"),
    ],
)
def test_what_no_page_can_be_set_by_is_refused_with_what_is_wanted(said: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)):
        style_of(said)


def test_the_bulletin_names_every_role() -> None:
    assert set(style_named("bulletin").roles) == set(ROLES)


def test_a_colour_is_stated_once_for_the_press_and_the_screen() -> None:
    style = style_named("gb9704")
    assert style.colour("red").cmyk == (0, 80, 80, 0)
    assert style.colour("red").rgb == pytest.approx((0.753, 0, 0), abs=0.001)
    assert style.colour("black").cmyk == (0, 0, 0, 100)


def test_what_is_as_large_as_the_text_is_set_apart_in_its_cells() -> None:
    apart = style_of("[text]\nsize = 9\nface = 8.75\n[role.p]\nindent = 2\n[role.title]\nsize = 20\n").set_apart()
    assert round(apart.role("p").size * (1 + apart.role("p").tracking), 6) == apart.text.size == 9
    assert (apart.role("title").size, apart.role("title").tracking) == (20, 0)


def test_a_face_as_large_as_its_cell_sets_nothing_apart() -> None:
    whole = style_of("[text]\nsize = 9\nface = 9\n")
    assert whole.set_apart() is whole
