"""What the text reader makes of the conventions of printed gazettes: one folder of fixtures/reader a convention."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import parse, serialise

READER = Path(__file__).parent.parent / "fixtures" / "reader"
CASES = [pytest.param(path, id=path.name) for path in sorted(READER.iterdir())]


@pytest.mark.parametrize("folder", CASES)
def test_a_convention_is_read(folder: Path, same_as_file: Callable[[str, Path], None]) -> None:
    issue = issue_of((folder / "in.txt").read_text(encoding="utf-8"))
    same_as_file(serialise(issue).decode(), folder / "expected.xml")


def test_an_archive_in_one_file_is_read_in_volumes_and_its_pages_count_on(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (READER.parent / "shanxi-2024-1.txt").read_text(encoding="utf-8")
    whole = serialise(issue_of(text))
    monkeypatch.setattr("gazette_pub.formats.text.pages.VOLUME", 500)
    parts = issue_of(text)
    assert [page.get("n") for page in parts.descendants("pb")] == [str(n) for n in range(1, 170)]
    assert [document.title for document in parts.documents] == [document.title for document in parse(whole).documents]


def test_a_form_feed_begins_a_page() -> None:
    issue = issue_of("某省公告\n现予公告。\n\f第二页的文字。\n")
    assert [page.get("n") for page in issue.descendants("pb")] == ["1", "2"]
