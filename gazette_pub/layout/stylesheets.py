"""The style sheets that the writers set a page with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def stylesheet(name: str) -> str:
    """The style sheet of that name, `bulletin` or `screen`. Raises FileNotFoundError when there is none."""
    return _text(f"{name}.css")


def style_file(name: str) -> str:
    """The style of that name, as TOML. Raises FileNotFoundError when there is none."""
    return _text(f"{name}.toml")


def style_names() -> list[str]:
    """The styles that come with the package."""
    folder = resources.files("gazette_pub").joinpath("styles")
    files = folder.iterdir() if folder.is_dir() else _checkout().iterdir()
    return sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


def _text(name: str) -> str:
    packaged = resources.files("gazette_pub").joinpath("styles", name)
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    return _checkout().joinpath(name).read_text(encoding="utf-8")


def _checkout() -> Path:
    # a wheel carries styles/ inside the package; in a checkout it stands beside it, where an editor finds it
    return Path(__file__).parents[2] / "styles"
