"""Styles: one TOML file each, that a person changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazette_pub.command.styles import style_named
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.typeset.style import style_of


@pytest.mark.parametrize("name", style_names())
def test_every_style_of_the_package_is_understood(name: str) -> None:
    assert style_named(name).text.lines > 0


def test_a_style_of_ones_own_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("[text]\nlines = 40\n[role.title]\nsize = 22\n", encoding="utf-8")
    style = style_named(str(file))
    assert (style.text.lines, style.role("title").size, style.role("unheard-of").size) == (40, 22, 10.5)


def test_what_is_wrong_in_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no such name: colums"):
        style_of("[text]\ncolums = 2\n")
    file = tmp_path / "mine.toml"
    file.write_text("[text\n", encoding="utf-8")
    with pytest.raises(WrongUsage, match=r"mine\.toml"):
        style_named(str(file))


def test_a_style_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(WrongUsage) as caught:
        style_named("nowhere")
    assert "bulletin" in str(caught.value.hint)


def test_a_style_says_only_what_is_other_than_in_the_one_it_extends() -> None:
    base = "[text]\nlines = 40\ncells = 20\n[role.title]\nsize = 22\nkeep = true\n"
    style = style_of('extends = "base"\n[text]\ncells = 21\n[role.title]\nsize = 20\n', {"base": base}.__getitem__)
    assert (style.text.lines, style.text.cells) == (40, 21)
    assert (style.role("title").size, style.role("title").keep) == (20, True)


def test_a_style_that_extends_itself_is_told() -> None:
    with pytest.raises(ValueError, match="extends itself"):
        style_of('extends = "a"\n', {"a": 'extends = "a"\n'}.__getitem__)
