"""The browser of this machine that the preview is tried in: Chromium or Chrome, wherever its makers put it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""What it is called where programs are found by their names."""

PLACES = {
    "darwin": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ),
    "win32": (
        r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        r"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        r"%LocalAppData%\Google\Chrome\Application\chrome.exe",
    ),
}
"""Where it is on systems that find programs otherwise."""

NEEDED = "GAZETTE_NEEDS_BROWSER"
"""Set where a test without a browser is no test, as in .ci/run."""

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage"
).split()
"""It shows nothing, and asks nobody for anything."""


def browser() -> str:
    """The browser of this machine; a test that needs one is skipped where there is none, or fails where it must not be."""
    if found := next(_found(), None):
        return found
    said = "no Chromium and no Chrome on this machine (Debian: apt-get install chromium)"
    if os.environ.get(NEEDED):
        pytest.fail(said)
    pytest.skip(said)


def _found() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    yield from (place for each in PLACES.get(sys.platform, ()) if Path(place := os.path.expandvars(each)).is_file())
