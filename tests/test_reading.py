"""What the text reader makes of the conventions of printed gazettes: one folder of fixtures/reader a convention."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from test_lossless_reading import issue_of

from gazette_pub.model import serialise

READER = Path(__file__).parent.parent / "fixtures" / "reader"
CASES = [pytest.param(path, id=path.name) for path in sorted(READER.iterdir())]


@pytest.mark.parametrize("folder", CASES)
def test_a_convention_is_read(folder: Path, same_as_file: Callable[[str, Path], None]) -> None:
    issue = issue_of((folder / "in.txt").read_text(encoding="utf-8"))
    same_as_file(serialise(issue).decode(), folder / "expected.xml")
