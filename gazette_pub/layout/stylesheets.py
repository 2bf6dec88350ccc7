"""The style sheets that the writers set a page with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def stylesheet(name: str) -> str:
    """The style sheet of that name, `bulletin` or `screen`. Raises FileNotFoundError when there is none."""
    packaged = resources.files("gazette_pub").joinpath("styles", f"{name}.css")
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    return _checkout().joinpath(f"{name}.css").read_text(encoding="utf-8")


def _checkout() -> Path:
    # a wheel carries styles/ inside the package; in a checkout it stands beside it, where an editor finds it
    return Path(__file__).parents[2] / "styles"
