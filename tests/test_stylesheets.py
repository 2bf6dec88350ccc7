"""Where the style sheets are."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazette_pub.layout.stylesheets import stylesheet

STYLES = Path(__file__).parent.parent / "styles"


@pytest.mark.parametrize("name", ["bulletin", "screen"])
def test_a_checkout_has_its_style_sheets_beside_the_package(name: str) -> None:
    assert stylesheet(name) == STYLES.joinpath(f"{name}.css").read_text(encoding="utf-8")


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("styles").mkdir()
    tmp_path.joinpath("styles", "bulletin.css").write_text("p { color: red }", encoding="utf-8")
    monkeypatch.setattr("gazette_pub.layout.stylesheets.resources.files", lambda _: tmp_path)
    assert stylesheet("bulletin") == "p { color: red }"


def test_no_style_sheet_reaches_outside_the_page() -> None:
    for sheet in STYLES.glob("*.css"):
        assert "@import" not in sheet.read_text(encoding="utf-8")
        assert "url(" not in sheet.read_text(encoding="utf-8").replace("attr(href url)", "")
