"""The styles and the style sheet that the writers set a page with."""

from __future__ import annotations

import functools
from dataclasses import replace
from importlib import resources
from pathlib import Path

from gazette_pub.layout.style import Style, style_of


def stylesheet(name: str) -> str:
    """The style sheet of that name: `page`, how the HTML page is built. Raises FileNotFoundError when there is none."""
    return _text(f"{name}.css")


@functools.cache
def style(name: str) -> Style:
    """The style of that name, of those that come with the package. Raises FileNotFoundError when there is none."""
    return replace(style_of(style_file(name), style_file), name=name)


def style_file(name: str) -> str:
    """The style of that name, as TOML. Raises FileNotFoundError when there is none."""
    return _text(f"{name}.toml")


def style_names() -> list[str]:
    """The styles that come with the package: none where its styles were left behind, which whoever asks for one is told."""
    packaged = resources.files("gazette_pub").joinpath("styles")
    folder = packaged if packaged.is_dir() else _checkout()
    files = folder.iterdir() if folder.is_dir() else ()
    return sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


def _text(name: str) -> str:
    packaged = resources.files("gazette_pub").joinpath("styles", name)
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    return _checkout().joinpath(name).read_text(encoding="utf-8")


def _checkout() -> Path:
    # a wheel carries styles/ inside the package; in a checkout it stands beside it, where an editor finds it
    return Path(__file__).parents[2] / "styles"
