"""Where the style sheets are."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazette_pub.layout.stylesheets import stylesheet

STYLES = Path(__file__).parent.parent / "styles"


def test_a_checkout_has_its_style_sheet_beside_the_package() -> None:
    assert stylesheet("page") == STYLES.joinpath("page.css").read_text(encoding="utf-8")


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("styles").mkdir()
    tmp_path.joinpath("styles", "page.css").write_text("p { color: red }", encoding="utf-8")
    monkeypatch.setattr("gazette_pub.layout.stylesheets.resources.files", lambda _: tmp_path)
    assert stylesheet("page") == "p { color: red }"


def test_no_style_sheet_reaches_outside_the_page() -> None:
    for sheet in STYLES.glob("*.css"):
        assert "@import" not in sheet.read_text(encoding="utf-8")
        assert "url(" not in sheet.read_text(encoding="utf-8").replace("attr(href url)", "")
