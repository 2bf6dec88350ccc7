"""The cases that do not hold yet stand in fixtures/cases/open.txt."""

from __future__ import annotations

from pathlib import Path

import pytest
from still_open import ROOT, StillOpen


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(StillOpen(Path(__file__).parent, ROOT / "fixtures" / "cases" / "open.txt"))
