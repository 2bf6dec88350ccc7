"""The real bulletin, whole: 169 pages, 48 documents."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from lossless import characters, held
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Issue, parse, schema_errors, serialise

BULLETIN = Path(__file__).parent.parent / "fixtures" / "shanxi-2024-1.txt"


@pytest.fixture(scope="module")
def text() -> str:
    return BULLETIN.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def issue(text: str) -> Issue:
    return issue_of(text)


def test_it_is_valid_and_comes_back_from_its_file(issue: Issue) -> None:
    assert schema_errors(issue) == []
    assert serialise(parse(serialise(issue))) == serialise(issue)


def test_no_character_is_lost(issue: Issue, text: str) -> None:
    assert held(issue) == characters(text)


def test_every_line_is_in_one_block(issue: Issue, text: str) -> None:
    leaves = "title number adoption delivery byline salutation attachlabel heading p label names entry attachlist signature date pb"
    held_by = Counter(
        n for node in issue.descendants(*leaves.split()) for first, last in node.lines for n in range(first, last + 1)
    )
    printed = {n for n, line in enumerate(text.split("\n"), 1) if line.strip()}
    assert {n for n in printed if held_by[n] != 1} == set()


def test_its_documents_are_counted(issue: Issue) -> None:
    assert len(list(issue.documents)) == 48
    assert len([document for document in issue.all_documents if document.title]) == 72
    assert Counter(document.kind for document in issue.documents)["resolution"] == 6


def test_its_pages_are_numbered_from_1_to_169(issue: Issue) -> None:
    assert [page.get("n") for page in issue.descendants("pb")] == [str(n) for n in range(1, 170)]


def test_mirrored_page_marks_are_read(issue: Issue) -> None:
    marks = {page.get("printed"): page.get("n") for page in issue.descendants("pb") if page.get("printed")}
    assert (
        marks["—６４１—"] == "146"
        and marks["—２１１—"] == "112"
        and marks["—８３—"] == "38"
        and marks["—９９—"] == "99"
    )


def test_the_rules_of_procedure_are_a_law_of_8_chapters_and_68_articles(issue: Issue) -> None:
    law = next(document for document in issue.documents if document.kind == "law")
    assert [division.num for division in law.descendants("division")] == [str(n) for n in range(1, 9)]
    assert [article.num for article in law.descendants("article")] == [str(n) for n in range(1, 69)]


def test_the_lists_name_every_person(issue: Issue) -> None:
    assert len(list(issue.descendants("entry"))) == 343
    assert len(list(issue.descendants("name"))) == 343 + 127


def test_a_review_report_is_nested_in_its_decision(issue: Issue) -> None:
    first = next(issue.documents)
    assert [nested.kind for nested in first.documents] == ["report"]
    assert first.title == "山西省人民代表大会常务委员会关于批准《太原市消防条例》的决定"


def test_attachments_are_nested_in_the_opinion_that_lists_them(issue: Issue) -> None:
    opinion = next(document for document in issue.documents if document.kind == "opinion")
    assert [nested.get("role") for nested in opinion.documents] == ["attachment", "attachment", None, "attachment"]
