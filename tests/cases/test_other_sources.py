"""Sources that were no printed page."""

from __future__ import annotations

from cases.seen import case


def test_r60_markdown_is_understood_or_one_finding_says_so() -> None:
    law = case("r60_markdown_source")
    marks = [mark for mark in ("#", "**") if mark in law.text]
    understood = (
        not marks and law.only.title == "某某省国旗管理办法" and [part.num for part in law.only.articles] == ["1", "2"]
    )
    said = [finding for finding in law.findings if "markdown" in finding.message.lower()]
    assert understood or len(said) == 1
