"""Recognised pages, kept until the whole file is read: a run that was broken off goes on where it stopped."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path

from gazette_pub.formats.pdf.reading.recognised import Character, Point, Recognised
from gazette_pub.issue.home import home_folder

FORMAT = "1"
"""Of what is kept: pages kept in another are recognised anew."""


def usual_folder() -> Path:
    """Where a program keeps what it could make again (XDG Base Directory Specification; LOCALAPPDATA on Windows); without a
    home a place where nothing can be kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or ""
    home = home_folder()
    cache = Path(base) if os.path.isabs(base) else home / ".cache" if home else Path(os.devnull)
    return cache / "gazette-pub" / "pages"


class KeptPages:
    """The recognised pages of one file, which its hash names. A folder that can't be written keeps nothing."""

    def __init__(self, sha256: str, folder: Path | None = None) -> None:
        self.folder = (folder or usual_folder()) / f"{sha256}-{FORMAT}"

    def lines_of(self, page: int) -> list[Recognised] | None:
        """What was recognised on the page; None where it was not yet."""
        try:
            kept = json.loads(self._file(page).read_text(encoding="utf-8"))
            return [_line(corners, characters) for corners, characters in kept]
        except (OSError, ValueError, TypeError):
            return None

    def keep(self, page: int, lines: list[Recognised]) -> list[Recognised]:
        """Keeps what was recognised, and gives it back."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self.folder, delete=False, encoding="utf-8") as part:
                json.dump(lines, part, ensure_ascii=False)
            os.replace(part.name, self._file(page))
        return lines

    def forget(self) -> None:
        """The file was read to its end: nothing need be kept."""
        if self.folder.is_dir():
            shutil.rmtree(self.folder, ignore_errors=True)

    def _file(self, page: int) -> Path:
        return self.folder / f"{page}.json"


def _line(corners: list[list[float]], characters: list[tuple[str, list[list[float]], float, int]]) -> Recognised:
    return Recognised(
        _points(corners), tuple(Character(text, _points(box), sure, ink) for text, box, sure, ink in characters)
    )


def _points(corners: list[list[float]]) -> tuple[Point, Point, Point, Point]:
    a, b, c, d = ((float(x), float(y)) for x, y in corners)
    return a, b, c, d
