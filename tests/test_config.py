"""`gazette config`: what holds for an input, and where it comes from."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from conftest import Said

Command = Callable[..., Said]

TOML = """title = "某省公报"
style = "npcsc"
ignore = ["G204"]

["notice.txt"]
year = 2024
style = "gb9704"
press = false
"""


def test_each_key_is_shown_with_its_value_and_its_place(notice: Path, gazette: Command) -> None:
    file = notice.parent / "gazette.toml"
    file.write_text(TOML, encoding="utf-8")
    done = gazette("config", notice)
    assert done.code == 0
    rows = {line.split()[0]: line for line in done.out.splitlines()}
    assert set(rows) == {"title", "style", "ignore", "year", "press"}
    assert '"某省公报"' in rows["title"] and rows["title"].endswith("gazette.toml")
    assert '"gb9704"' in rows["style"] and rows["style"].endswith('gazette.toml ["notice.txt"]')
    assert '["G204"]' in rows["ignore"] and " 2024 " in rows["year"] and " false " in rows["press"]
    assert tomllib.loads(done.out)["style"] == "gb9704"


def test_where_nothing_is_set_that_is_said(notice: Path, gazette: Command) -> None:
    done = gazette("config", notice)
    assert (done.code, done.out) == (0, "") and "no gazette.toml beside it or above says anything" in done.err


def test_what_is_wrong_with_it_is_said_and_fails_alone(notice: Path, gazette: Command, tmp_path: Path) -> None:
    (notice.parent / "gazette.toml").write_text('titel = "某省公报"', encoding="utf-8")
    other = tmp_path / "other" / "b.txt"
    other.parent.mkdir()
    other.write_text("某省", encoding="utf-8")
    (other.parent / "gazette.toml").write_text("number = 3", encoding="utf-8")
    done = gazette("config", notice, other, tmp_path / "gone.txt")
    assert done.code == 3 and "did you mean title" in done.err and "no such file" in done.err
    assert done.out.startswith("number = 3  # ")
