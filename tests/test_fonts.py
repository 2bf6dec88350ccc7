"""The letters of a page, as the machine has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout import fonts as module
from gazette_pub.layout.faces import faces
from gazette_pub.layout.fonts import Face, fonts
from gazette_pub.publish.styles import style_named

STYLE = style_named("bulletin")


def face(path: str, *names: str) -> Face:
    return Face(Path(path), frozenset(names))


def machine(*families: str) -> Callable[[str], Face | None]:
    return lambda name: face(f"/fonts/{name}.ttf", name, f"{name} 字体") if name in families else None


@pytest.fixture(autouse=True)
def _no_packaged_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "packaged_files", dict)


def families(letter: str, *installed: str) -> list[str]:
    return [family.name for family in fonts(STYLE, machine(*installed)).letters[letter]]


def test_the_best_family_comes_first() -> None:
    assert families("song", "SimSun", "Noto Serif CJK SC") == ["Noto Serif CJK SC", "SimSun"]


def test_a_letter_without_a_family_is_played_by_another() -> None:
    assert families("kai", "Noto Serif CJK SC") == ["Noto Serif CJK SC"]


def test_a_title_without_a_heavy_face_is_set_in_hei() -> None:
    assert families("title", "SimSun", "SimHei") == ["SimHei", "SimSun"]


def test_a_title_in_its_own_letter_is_not_made_bold() -> None:
    assert "--title-weight: 400" in fonts(STYLE, machine("FZXiaoBiaoSong-B05S", "SimSun")).css


def test_a_machine_without_chinese_fonts_is_told_what_to_install() -> None:
    with pytest.raises(OutputNotWritten) as caught:
        fonts(STYLE, machine("DejaVu Serif"))
    assert caught.value.hint == "install some: apt-get install fonts-noto-cjk, or pip install pylopdf-fonts-zh-cn"


def test_a_letter_whose_fonts_are_all_unknown_is_set_in_those_of_another() -> None:
    played = faces({"song": ("No Such Font",), "hei": ("Noto Sans CJK SC", "Noto Sans SC")})
    assert played.letters["song"][0] is played.letters["hei"][0]
    assert list(played.stand_ins) == ["song"]
    with pytest.raises(OutputNotWritten, match="no Chinese font"):
        faces({"song": ("No Such Font",)})


def test_a_font_with_narrow_quotes_is_used_for_its_characters_only() -> None:
    css = fonts(STYLE, machine("LXGW WenKai", "Noto Serif CJK SC")).css
    assert (
        '@font-face { font-family: "LXGW WenKai Han"; src: url("file:///fonts/LXGW%20WenKai.ttf"); unicode-range: U+20'
        in css
    )
    assert '--kai: "LXGW WenKai Han", "Noto Serif CJK SC";' in css


def test_packaged_fonts_do_where_the_machine_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = {
        "Noto Serif SC": face("/site/Serif.otf", "Noto Serif SC"),
        "Noto Sans SC": face("/site/Sans.otf", "Noto Sans SC"),
    }
    monkeypatch.setattr(module, "packaged_files", lambda: packaged)
    case = fonts(STYLE, machine())
    assert {family.name: path for family, path in case.files.items()} == {
        name: face.path for name, face in packaged.items()
    }
    assert '--song: "Noto Serif SC";' in case.css


def test_a_case_knows_its_fonts_by_all_their_names() -> None:
    assert fonts(STYLE, machine("SimSun", "LXGW WenKai")).names == {
        "SimSun",
        "SimSun 字体",
        "LXGW WenKai",
        "LXGW WenKai 字体",
        "LXGW WenKai Han",
    }
