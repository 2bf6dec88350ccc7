"""Where systems keep their fonts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from gazette_pub.issue.home import home_folder

OF_ALL = {
    "darwin": ("/Library/Fonts", "/System/Library/Fonts"),
    "win32": (os.path.join(os.environ.get("WINDIR", "C:\\Windows"), "Fonts"),),
}
OF_USER = {
    "darwin": ("Library/Fonts",),
    "win32": ("AppData/Local/Microsoft/Windows/Fonts",),
}
LINUX_ALL, LINUX_USER = ("/usr/share/fonts", "/usr/local/share/fonts"), (".local/share/fonts", ".fonts")
"""Of any other system: the folders of fontconfig."""


def font_folders() -> Iterator[Path]:
    """Those that are there: of all users first, then of whoever runs the program, who may have no home."""
    home = home_folder()
    known = [Path(each) for each in OF_ALL.get(sys.platform, LINUX_ALL)]
    known += [home / each for each in OF_USER.get(sys.platform, LINUX_USER)] if home else []
    yield from (folder for folder in known if folder.is_dir())


def font_files(folder: Path) -> list[Path]:
    """The files of fonts in a folder and below it, by their paths."""
    return sorted(path for path in folder.rglob("*.[oOtT][tT][fFcC]") if path.is_file())
